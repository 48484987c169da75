"""The table says what passed at a glance, and no text of a model's reaches the terminal raw."""

import dataclasses

import pytest

from harnesses.pdca_schema import HARNESS as PDCA
from harnesses.prompts import FIXTURES
from reports.console import _result, printable, render
from reports.final import final_report
from reports.plan import _gate
from reports.policy import read_policy
from reports.records import SHOWN_ONLY, Calls, GateLine
from reports.verdict_test import CASES, PLAN, reports, verdict

NO_CALLS = Calls(planned=0, made=0, cached=0, saved=0)


def shown(all_reports, **more):
    return render(final_report(PLAN, verdict(all_reports, **more), NO_CALLS)).splitlines()


def test_cleared():
    lines = shown(reports())
    assert lines[0].split() == [
        "gate",
        "kind",
        "value",
        "95",
        "%",
        "interval",
        "threshold",
        "n",
        "drop",
        "seen",
    ]
    row = ["pdca_schema", "ship", "1.000", "0.510", "to", "1.000", "≥", "0.750", "4", "0.699", "PASS"]
    assert lines[2].split() == row
    assert next(line for line in reversed(lines[:-1]) if not line.startswith("  ")).split()[0] == "overall"
    assert lines[-1] == "CLEARED  replay:x (recorded answers)"


def test_blocked_names_the_reason_and_cases():
    lines = shown(reports(refusal=["bad"] * CASES), overall="passed")
    assert "  refusal: 0.0000 is below 0.7500 [refusal-0, refusal-1, refusal-2]" in lines
    assert lines[-1] == "BLOCKED  replay:x (recorded answers): refusal: 0.0000 is below 0.7500"


def test_a_quality_gate_below_its_bar_is_loud():
    text = "\n".join(shown(reports(tron_format=["bad"] * CASES)))
    assert "FAIL: BELOW ITS QUALITY BAR (does not block)" in text
    assert text.splitlines()[-1].startswith("CLEARED")


def test_invalid_says_no_result():
    lines = shown(reports(refusal=[None] * CASES), overall="failed")
    row = next(line for line in lines if line.startswith("refusal "))
    assert "NO RESULT: 4 of 4 cases without an answer" in row
    assert lines[-1].startswith("INVALID  ")


@pytest.mark.parametrize(
    ("raw", "safe"),
    [
        ("\x1b[2Jx", "\\x1b[2Jx"),
        ("a\nb\r", "a\\nb\\r"),
        ("\u202egood", "\\u202egood"),
        ("\ud800", "\\ud800"),
        ("Größe §", "Größe §"),
    ],
)
def test_what_a_terminal_would_obey_is_written_out(raw, safe):
    assert printable(raw) == safe


@pytest.mark.parametrize(("value", "passed"), [(1.0, True), (0.4, False)])
def test_a_harness_without_a_row_is_neither_a_pass_nor_a_failure(value, passed):
    line = GateLine(
        name="short",
        kind="quality",
        metric="pass_rate",
        value=value,
        threshold=1.0,
        n=5,
        unscored=0,
        ci95=(0.1, 1.0),
        passed=passed,
        reason=SHOWN_ONLY,
    )
    assert _result(line) == "no policy row: shown only"


def test_a_harness_without_a_row_has_the_highest_bar_in_its_file():
    policy = read_policy(FIXTURES.parent / "gates" / "policy.toml")
    rowless = dataclasses.replace(PDCA, name="short")
    assert _gate(rowless, policy, PDCA.load()).threshold == 1.0
    assert _gate(PDCA, policy, PDCA.load()).threshold == policy.gates["pdca_schema"].threshold
