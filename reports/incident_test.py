"""An incident is itself a PDCA that the project's own harnesses pass, whatever the model said."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harnesses import pdca_schema, pdca_template, tron_format
from harnesses.records import Case
from reports.final import final_report
from reports.incident import INCIDENT, Surroundings, incident, surroundings
from reports.records import Calls
from reports.verdict import decide
from reports.verdict_test import LOADED, PLAN, POLICY, outcomes, reports

HARNESSES = (pdca_schema.HARNESS, pdca_template.HARNESS, tron_format.HARNESS)
CALLS = Calls(planned=28, made=28, cached=0, saved=0)
SHIP = sorted(gate.name for gate in PLAN.gates if gate.kind == "ship")
HOSTILE = st.sampled_from(
    [
        "bad",
        "```\n## Plan\n## Act\nTBD",
        "{{x}}",
        "<script>alert(1)</script>",
        "\x1b[31m\x00\ud800",
        "FOLLOWS: none",
    ]
)


def judged(text):
    """Every reason for which a harness would not pass the text."""
    case = Case(id="i", prompt="Write the incident of a blocked run.")
    scores = {harness.name: harness.score(case, text) for harness in HARNESSES}
    return {name: score.reason for name, score in scores.items() if score.value != 1}


def final_of(made):
    return final_report(PLAN, decide(PLAN, made, outcomes(made), POLICY), CALLS)


def missing(names, answers):
    """Reports in which the named gates fail with these answers."""
    made = reports(**{name: [answers[i % len(answers)] for i in range(len(LOADED[name]))] for name in names})
    return [
        report.model_copy(
            update={
                "results": tuple(r.model_copy(update={"reason": r.response or "x"}) for r in report.results)
            }
        )
        for report in made
    ]


@settings(max_examples=60)
@given(
    st.lists(st.sampled_from(sorted(LOADED)), min_size=1, unique=True),
    st.lists(HOSTILE, min_size=1, max_size=4),
    st.sampled_from([None, "../r%20%29/incident.pdca.md"]),
)
def test_an_incident_passes_the_projects_own_harnesses(names, answers, previous):
    made = missing(names, answers)
    text = incident(final_of(made), made, Surroundings(previous, ("a`b",), "stats\x00.json"))
    assert judged(text) == {}
    assert all(char.isprintable() or char == "\n" for char in text)


@pytest.mark.parametrize("name", SHIP)
def test_it_says_which_gate_by_how_much_and_shows_failures(name):
    made = missing([name], ["bad"])
    text = incident(final_of(made), made, Surroundings())
    assert f"`{name}` reached 0.000 where" in text
    assert f"Failures of `{name}`:" in text
    assert "no earlier incident" in text


def test_the_one_before_is_the_newest_earlier_run_beside_it(tmp_path):
    for name in ("20260101", "20260102 (b)", "20260104"):
        (tmp_path / name).mkdir()
        (tmp_path / name / INCIDENT).write_text("x")
    here = tmp_path / "20260103"
    here.mkdir()
    assert surroundings(here, "replay:x").previous == f"../20260102%20%28b%29/{INCIDENT}"
    assert surroundings(tmp_path / "2025", "replay:x").previous is None


def test_numbers_that_are_missing_are_said_to_be():
    made = missing(["refusal"], ["bad"])
    final = final_of(made)
    stopped = [
        line.model_copy(update={"value": None, "not_asked": 2, "n": 2}) if line.name == "refusal" else line
        for line in final.gates
    ]
    text = incident(final.model_copy(update={"gates": tuple(stopped)}), made, Surroundings())
    assert "could not meet" in text
    assert judged(text) == {}
