"""What measures will ask again is asked in the stream, before anything is judged that can wait."""

import time

import pytest

from harnesses.records import Response
from reports.asking import Asker
from reports.files import Journal
from reports.measures import MEASURES
from reports.measures_test import setting
from reports.order import due
from reports.verdict_test import LOADED, MODEL, POLICY

CHOSEN = tuple(("refusal", case) for case in LOADED["refusal"][:2])


class Engine:
    """Answers each request with its number, and keeps what was asked."""

    def __init__(self):
        self.asked = []

    @property
    def identity(self):
        return MODEL

    def recheck(self):
        return ()

    def generate(self, requests):
        for request in requests:
            self.asked.append(request.case.id)
            yield request, Response(text=f"answer {len(self.asked)}")

    def close(self):
        pass


class Watch:
    """Wants everything, is in no doubt, is slow to judge, and says what it hears."""

    def __init__(self, told):
        self._told = told

    def heard(self, case, _):
        time.sleep(0.5)
        self._told.append(case.id)

    def wanted(self):
        return True

    def in_doubt(self):
        return False


@pytest.fixture
def asker(tmp_path):
    engine = Engine()
    asker = Asker(engine, Journal(tmp_path / "responses.jsonl"), LOADED, POLICY)
    yield asker, engine
    asker.close()


def test_what_is_asked_ahead_is_given_once_when_it_is_asked_for(asker):
    asker, engine = asker
    asker.ahead(CHOSEN, None)
    assert [r.text for r in asker.again(list(CHOSEN), None)] == ["answer 1", "answer 2"]
    assert [r.text for r in asker.again(list(CHOSEN), None)] == ["answer 3", "answer 4"]
    assert len(engine.asked) == 4
    assert asker.calls(()).made == 4


def test_what_was_asked_ahead_at_one_concurrency_is_no_answer_at_another(asker):
    asker, _ = asker
    asker.ahead(CHOSEN, None)
    assert [r.text for r in asker.again(CHOSEN, 1)] == ["answer 3", "answer 4"]


def test_the_stream_is_followed_by_what_is_asked_again_and_then_by_what_is_left_to_judge(asker):
    asker, engine = asker
    dues = due(["refusal"], LOADED, POLICY)
    told, before = [], []

    def then():
        before.extend(told)
        asker.ahead(CHOSEN, None)

    asker.ask(dues, {"refusal": Watch(told)}, lambda *_: None, then=then)
    assert engine.asked == [one.request.case.id for one in dues] + [case.id for _, case in CHOSEN]
    assert sorted(told) == sorted(case.id for case in LOADED["refusal"])
    assert len(before) < len(told)


def test_consistency_asks_for_just_what_it_says_it_will():
    asked = []

    def ask(pairs, at_once):
        asked.append((tuple(pairs), at_once))
        return [Response(error="down")] * len(pairs)

    given = setting(ask=ask)
    MEASURES["consistency"].measure(given)
    said = MEASURES["consistency"].asked_again(given.policy, given.loaded)
    assert asked == [(tuple(pairs), at_once) for pairs, at_once in said]
    assert len(asked) == 2
    assert MEASURES["contamination"].asked_again(given.policy, given.loaded) == ()
