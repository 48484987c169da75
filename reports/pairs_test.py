"""Joining two runs' cases: every case is paired or left out, once, whatever the order and whatever lacks."""

from hypothesis import given
from hypothesis import strategies as st

from reports.pairs import Side, join
from reports.records import CaseResult


def case(name, prompt="p", response="r", value=1):
    return CaseResult(case_id=name, prompt=prompt, response=response, value=value, reason="")


CASES = st.builds(
    case,
    st.sampled_from("abcdef"),
    st.sampled_from(["p", "q"]),
    st.sampled_from(["r", "s", None]),
    st.sampled_from([0, 1, None]),
)
SIDES = st.builds(
    lambda ids, results: Side(tuple(ids), tuple(results)),
    st.lists(st.sampled_from("abcdefgh"), unique=True),
    st.lists(CASES, max_size=10),
)


@given(SIDES, SIDES)
def test_every_case_is_paired_or_left_out_once(first, second):
    joined = join(first, second)
    paired = [pair.after.case_id for pair in joined.pairs]
    left = [each.case_id for each in joined.left]
    everything = {*first.case_ids, *second.case_ids}
    everything |= {result.case_id for side in (first, second) for result in side.results}
    assert sorted(paired + left) == sorted(everything)
    assert all(each.why for each in joined.left)


@given(SIDES, SIDES)
def test_a_pair_is_the_same_question_answered_and_judged_once_on_both_sides(first, second):
    for pair in join(first, second).pairs:
        assert pair.before.prompt == pair.after.prompt
        assert None not in (pair.before.response, pair.after.response, pair.before.value, pair.after.value)
        for side in (first, second):
            assert [result.case_id for result in side.results].count(pair.after.case_id) == 1


@given(SIDES, SIDES, st.randoms())
def test_the_order_of_results_says_nothing(first, second, random):
    mixed = list(second.results)
    random.shuffle(mixed)
    once = join(first, second)
    again = join(first, Side(second.case_ids, mixed))
    assert {pair.after.case_id for pair in once.pairs} == {pair.after.case_id for pair in again.pairs}
    assert {each.case_id for each in once.left} == {each.case_id for each in again.left}


@given(SIDES, SIDES)
def test_turned_round_the_same_cases_pair(first, second):
    there, back = join(first, second), join(second, first)
    assert {pair.after.case_id for pair in there.pairs} == {pair.before.case_id for pair in back.pairs}
    assert {p.before.case_id for p in there.pairs if p.fixed} == {
        p.before.case_id for p in back.pairs if p.broken
    }


def test_the_reasons():
    ids = ("alone", "twice", "open", "dumb", "odd", "other", "fine")
    first = Side(
        ids,
        [
            case("alone"),
            case("twice"),
            case("twice"),
            case("open"),
            case("dumb"),
            case("odd"),
            case("other"),
            case("fine"),
        ],
    )
    second = Side(
        ids[1:],
        [
            case("twice"),
            case("dumb", response=None, value=None),
            case("odd", value=None),
            case("other", prompt="q"),
            case("fine", value=0),
        ],
    )
    joined = join(first, second)
    assert {each.case_id: each.why for each in joined.left} == {
        "alone": "not in the second run",
        "twice": "there 2 times in the first run",
        "open": "not asked in the second run",
        "dumb": "not answered in the second run",
        "odd": "not judged in the second run ()",
        "other": "asked with another prompt",
    }
    assert [pair.broken for pair in joined.pairs] == [True]
