"""An incident is itself a PDCA that the project's own harnesses pass, whatever the model said."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harnesses import pdca_schema, pdca_template, tron_format
from harnesses.records import Case
from reports.final import final_report
from reports.incident import incident
from reports.records import Calls, CaseResult
from reports.surroundings import Curve, Lost, Surroundings
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


def perplexity_of(ratio, name):
    """A report of two documents, the second of which lost more, under whatever name."""
    pooled = {"perplexity": 2.0 * ratio}
    details = [{"nll": 10.0 * part, "reference_nll": 8.0, "tokens": 4} for part in (ratio, 2 * ratio)]
    results = tuple(
        CaseResult(case_id=f"{name}-{n}", prompt="", response=None, value=1, reason="measured", details=each)
        for n, each in enumerate(details)
    )
    extra = {
        "benchmarks": {name: pooled, "pooled": pooled},
        "reference_benchmarks": {name: {"perplexity": 2.0}, "pooled": {"perplexity": 2.0}},
    }
    made = {"test_name": "perplexity", "results": results, "value": ratio, "threshold": 1.1, "extra": extra}
    return reports()[0].model_copy(update={**made, "gate_passed": ratio <= 1.1})


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
    st.sampled_from([None, 0.9, 1.5]),
)
def test_an_incident_passes_the_projects_own_harnesses(names, answers, previous, perplexity):
    made = missing(names, answers)
    said = answers[0]
    around = Surroundings(
        previous=previous,
        training=("a`b", said),
        curve=Curve(f"{said}/stats\x00.json", 2.5, 0.5, ((1, 2.5), (9, 0.5)), None),
        models=(said, "hf:a"),
        stages=(Lost(said, 1.5),),
    )
    measured = made if perplexity is None else [*made, perplexity_of(perplexity, said)]
    text = incident(final_of(made), measured, around)
    assert judged(text) == {}
    assert all(char.isprintable() or char == "\n" for char in text)


@pytest.mark.parametrize("name", SHIP)
def test_it_says_which_gate_by_how_much_and_shows_failures(name):
    made = missing([name], ["bad"])
    text = incident(final_of(made), made, Surroundings())
    assert f"`{name}` reached 0.000 where" in text
    assert f"Failures of `{name}`:" in text
    assert "no earlier incident" in text


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


def test_it_says_what_quantizing_cost_and_which_stage_lost_most():
    made = missing(["refusal"], ["bad"])
    final = final_of(made)
    line = next(line for line in final.gates if line.name == "refusal")
    lost = line.model_copy(
        update={"name": "perplexity", "value": 1.5, "threshold": 1.1, "metric": "perplexity_ratio"}
    )
    final = final.model_copy(update={"gates": (*final.gates, lost)})
    around = Surroundings(stages=(Lost("prune", 1.2), Lost("quantize", 1.01)))
    text = incident(final, [*made, perplexity_of(1.5, "drop")], around)
    assert judged(text) == {}
    assert "perplexity is 1.500 times the reference's, over the bar of 1.100" in text
    assert "| `drop` | 2.000 | 3.000 | 1.500 |" in text
    assert (
        "`artifact over its reference` changed perplexity by a factor of 1.5, the most of 3 measured" in text
    )
    assert '{"document": "drop-1", "nats_a_token": 5.5, "tokens": 4}' in text
    pruned = incident(final, [*made, perplexity_of(0.9, "drop")], around)
    assert "`prune` changed perplexity by a factor of 1.2, the most of 3 measured" in pruned


def test_it_shows_the_curve_and_says_where_it_stands():
    made = missing(["refusal"], ["bad"])
    curve = Curve("lora/training_stats.json", 2.0, 0.75, ((10, 2.0), (20, 0.75)), 0.9)
    text = incident(final_of(made), made, Surroundings(curve=curve))
    assert "its loss fell from 2 to 0.75 nats a token, 0.9 on held-out samples" in text
    assert '"file": "lora/training_stats.json", "steps": [10, 20], "loss": [2.0, 0.75]' in text
    rising = incident(final_of(made), made, Surroundings(curve=curve._replace(final=2.5, held_out=None)))
    assert "did not fall, it went from 2 to 2.5 nats a token, nothing was held out" in rising
    assert judged(text) == judged(rising) == {}


def test_a_regression_names_the_cases_that_broke():
    made = missing(["refusal"], ["bad"])
    final = final_of(made)
    line = next(line for line in final.gates if line.name == "refusal").model_copy(
        update={"name": "regression"}
    )
    gone = CaseResult(
        case_id="refusal",
        prompt="",
        response=None,
        value=0,
        reason="-0.1",
        details={"broken": ["r-1", "r-2"]},
    )
    report = made[0].model_copy(update={"test_name": "regression", "results": (gone,)})
    text = incident(final.model_copy(update={"gates": (line,)}), [report], Surroundings())
    assert '{"harness": "refusal", "reason": "-0.1", "broken": ["r-1", "r-2"]}' in text
    assert judged(text) == {}
