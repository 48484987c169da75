"""Sixty lines at most, every number of the table, and nothing that a model wrote is obeyed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reports.final import final_report
from reports.records import Calls, Failure
from reports.summary import MOST_LINES, inert, summary
from reports.verdict_test import PLAN, reports, verdict

CALLS = Calls(planned=28, made=20, cached=5, saved=3, reused=2)
HOSTILE = [
    "<script>alert(1)</script>",
    "a|b",
    "`x` **y**",
    "\x1b]0;t\x07",
    "[red]x[/red]",
    "]]>",
    "\u202ereversed",
    "\ud800",
    "\n# h",
]


def final(**bad):
    return final_report(PLAN, verdict(reports(**bad)), CALLS)


def test_a_good_run_says_so_with_every_gate():
    text = summary(final())
    assert text.startswith("## ✅ CLEARED")
    assert all(f"| {gate.name} |" in text for gate in PLAN.gates)
    assert "20 made, 5 answered without asking (2 from earlier runs), 3 left out" in text


def test_a_blocked_run_names_its_first_reason_and_its_failures():
    text = summary(final(refusal=["bad"] * 4))
    assert text.startswith("## ⛔ BLOCKED")
    assert "First reason: `refusal: " in text
    assert "- **refusal**: " in text


def test_a_run_that_cannot_decide_is_no_pass():
    text = summary(final(refusal=[None, "good", "good", "good"]))
    assert text.startswith("## ⚠️ INVALID")


@given(st.lists(st.text(), max_size=90))
def test_it_never_grows_beyond_sixty_lines(reasons):
    failures = tuple(Failure(gate="refusal", reason=reason, sample_case_ids=("a\nb",)) for reason in reasons)
    text = summary(final().model_copy(update={"failures": failures, "reasons": tuple(reasons)}))
    assert len(text.splitlines()) <= MOST_LINES
    assert len(text.split("\n")) <= MOST_LINES + 1


@pytest.mark.parametrize("text", HOSTILE)
def test_what_a_model_wrote_is_shown_and_not_obeyed(text):
    shown = inert(text)
    assert "\n" not in shown
    tokens = MarkdownIt("commonmark").parseInline(shown)[0].children
    assert [token.type for token in tokens] == ["code_inline"]
    row = MarkdownIt("commonmark").enable("table").parse(f"| a | b |\n| --- | --- |\n| {shown} | c |\n")
    assert sum(token.type == "td_open" for token in row) == 2
    assert all(char.isprintable() for char in shown)
