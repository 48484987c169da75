"""A step's table and its changed cases: what regressed is marked, and long differences are cut and say so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.compare import compare
from reports.compare_samples import gate, saved
from reports.digests import root
from reports.page_compare import compare_view
from reports.page_steps import changes_document, short_words
from reports.policy import read_policy
from reports.word_diff import Part, word_diff

POLICY = read_policy(root() / "gates" / "policy.toml")


def compared(*values, name="refusal"):
    runs = [saved(str(n), [gate(name, each)]) for n, each in enumerate(values)]
    return compare_view(compare(runs, POLICY))


def test_a_regression_is_said_at_the_top_and_marked_in_its_row():
    found = compared([1] * 40, [1] * 30 + [0] * 10)
    assert (found.regressed, found.answer) == (True, "The last run is worse.")
    assert found.why == "refusal: -0.250, 10 broken, 0 fixed of 40, p 0.002."
    (row,) = found.steps[-1].rows
    assert (row.judgement, row.tone, row.broken, row.fixed) == ("regressed", "bad", 10, 0)
    assert (row.difference, row.before, row.after) == ("-0.250", "1.000", "0.750")
    assert [change.kind for change in found.changes] == ["broken"] * 10


def test_no_difference_is_not_said_to_be_proof():
    found = compared([1] * 20, [1] * 20)
    assert (found.regressed, found.answer) == (False, "The last run is not shown to be worse.")
    assert found.why == "1 harness and 20 cases compared; 0 broken, 0 fixed."
    assert found.steps[0].rows[0].tone == "none"


def test_a_harness_without_a_case_to_compare_is_not_called_worse():
    one = saved("a", [gate("refusal", [1, 1]), gate("tron_format", [1])])
    other = saved("b", [gate("refusal", [1, 1]), gate("tron_format", [None])])
    found = compare_view(compare([one, other], POLICY))
    assert (found.regressed, found.answer) == (True, "Not all of it can be compared.")
    row = found.steps[0].rows[1]
    assert (row.difference, row.p, row.left) == (
        "–",
        "–",
        "1 not compared: c0 not answered in the second run",
    )


def test_three_runs_have_a_trend_and_two_have_none():
    assert compared([1] * 9, [0] * 9).trend is None
    found = compared([1] * 9, [0] * 9, [1] * 9)
    assert [row[found.trend.heads.index("refusal")] for row in found.trend.rows] == [
        "1.000",
        "0.000",
        "1.000",
    ]
    assert [change.kind for change in found.changes] == ["fixed"] * 9


@given(st.text(max_size=400), st.text(max_size=400))
def test_short_differences_are_whole(before, after):
    words = short_words(word_diff(before, after))
    assert "".join(word.text for word in words if word.kind != "added") == before
    assert "".join(word.text for word in words if word.kind != "removed") == after


def test_the_middle_of_what_stayed_is_left_out_and_counted():
    words = short_words([Part(kind="same", text="a" * 200 + "b" * 1_234 + "c" * 200)])
    assert [(word.kind, word.text) for word in words] == [
        ("same", "a" * 200),
        ("left", "1,234 characters that stayed"),
        ("same", "c" * 200),
    ]


@pytest.mark.parametrize("size", [10_000, 1_000_000])
def test_however_long_two_answers_are_little_of_them_is_shown(size):
    parts = [Part(kind=kind, text=f"{kind}{n} " * size) for n in range(3) for kind in ("removed", "added")]
    words = short_words(parts)
    assert sum(len(word.text) for word in words) < 7_000
    assert words[-1].kind == "left"


def test_the_document_holds_what_a_page_lists():
    found = compared([1, 0], [0, 1])
    (broken, fixed) = changes_document(found.changes)
    assert (broken["kind"], broken["id"], broken["prompt"]) == ("broken", "c0", ["prompt 0", 0])
    assert fixed["words"] == [["same", "answer "], ["removed", "0"], ["added", "1"]]
