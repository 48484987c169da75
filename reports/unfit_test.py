"""Nothing, too much and no text fail a case by themselves; everything else is the scorer's to judge."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harnesses.records import Response
from reports.evaluate import judge
from reports.harness_set import all_harnesses
from reports.unfit import LONGEST, capped, unfit

TEXTS = {
    "": "the answer is empty",
    " \n\t": "the answer is empty",
    "a\0b": "the answer holds a NUL at character 1",
    "half \ud800 pair": "the answer holds half of a surrogate pair at character 5",
    "\udc00": "the answer holds half of a surrogate pair at character 0",
    "[" * 3_000_000: "the answer is longer than 200000 characters",
}


@pytest.mark.parametrize("name", all_harnesses())
def test_no_harness_passes_them_and_none_is_kept_busy_by_them(name):
    harness = all_harnesses()[name]
    started = time.process_time()
    for case in harness.load():
        for text, reason in TEXTS.items():
            score = judge(harness, case, Response(text=text))
            assert (score.value, score.reason) == (0, reason)
    assert time.process_time() - started < 5


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=50))
def test_any_other_text_is_the_scorers(text):
    assert (unfit(text) is None) == bool(text.strip())


@given(st.text(st.characters(), max_size=4), st.integers(-2, 2))
def test_what_is_capped_fails_for_the_same_reason(end, more):
    response = Response(text="x" * (LONGEST + more) + end, seconds=1.0)
    kept = capped(response)
    assert unfit(kept.text) == unfit(response.text)
    assert len(kept.text) <= LONGEST + 1
    assert capped(kept) == kept
    assert kept.seconds == 1.0


def test_an_error_and_a_common_answer_stay_as_they_are():
    for response in (Response(error="down"), Response(text="fine 🎯")):
        assert capped(response) is response
