"""Every job is done once and in order, and the share of the time is kept."""

from hypothesis import given
from hypothesis import strategies as st

from reports.backlog import ALWAYS, Backlog


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


def test_with_the_whole_time_every_job_is_done_when_it_comes():
    done, backlog = [], Backlog(share=ALWAYS)
    for number in range(5):
        backlog.add(lambda number=number: done.append(number))
        assert done[-1] == number


@given(st.lists(st.tuples(st.floats(0, 0.1), st.floats(0, 0.1)), max_size=60))
def test_the_share_is_kept_but_for_one_job_and_nothing_is_lost(steps):
    clock, done = Clock(), []
    backlog = Backlog(share=0.05, clock=clock)
    worked = 0.0

    def job(number, seconds):
        nonlocal worked
        done.append(number)
        clock.now += seconds
        worked += seconds

    for number, (pause, seconds) in enumerate(steps):
        clock.now += pause
        backlog.add(lambda number=number, seconds=seconds: job(number, seconds))
        assert worked <= 0.02 + 0.05 * clock.now + 0.1 + 1e-9
    backlog.finish()
    assert done == list(range(len(steps)))


def test_what_cannot_wait_is_done_before_what_can():
    clock, done = Clock(), []
    backlog = Backlog(share=0.0, clock=clock)
    backlog.add(lambda: setattr(clock, "now", clock.now + 1))
    backlog.add(lambda: done.append("can wait"))
    backlog.add(lambda: done.append("cannot"), at_once=True)
    assert done == ["cannot"]
    backlog.finish()
    assert done == ["cannot", "can wait"]


def test_slow_answers_are_all_judged_as_they_come():
    clock, done = Clock(), []
    backlog = Backlog(share=0.05, clock=clock)
    for number in range(50):
        clock.now += 1.0
        backlog.add(lambda number=number: done.append(number))
        assert len(done) == number + 1
