"""Which interrupted runs are gone on with: those whose answers can be the model's, and no others."""

import json

import pytest

from harnesses.records import ShipgateError
from reports.folder import FINAL, PLAN
from reports.policy import Promotion
from reports.resume import kept_answers, planned_before
from reports.verdict_test import LOADED, POLICY
from reports.verdict_test import PLAN as PLANNED


@pytest.fixture
def left(tmp_path):
    """`left("INVALID", "overall: …")`: the folder of a run that came to this."""
    (tmp_path / PLAN).write_text(PLANNED.model_dump_json())

    def run(decision, *reasons):
        (tmp_path / FINAL).write_text(json.dumps({"decision": decision, "reasons": reasons}))
        return tmp_path

    return run


def test_a_run_that_was_interrupted_is_gone_on_with(left):
    assert planned_before(left("INVALID", "overall: the run has not finished")) == PLANNED


@pytest.mark.parametrize(
    ("decision", "reason", "said"),
    [
        ("BLOCKED", "refusal: 0.1 is below 0.98", "has ended"),
        ("INVALID", "overall: the model changed during the run; run it again", "cannot be believed"),
        ("INVALID", "overall: plan.json is not as this run wrote it", "cannot be believed"),
    ],
)
def test_a_run_that_was_decided_or_asked_another_model_is_not(left, decision, reason, said):
    with pytest.raises(ShipgateError, match=said):
        planned_before(left(decision, "refusal: 4 of 4 cases missing", reason))


@pytest.mark.parametrize("content", [None, "", "{", "[]", '{"decision": "INVALID"}'])
def test_a_run_whose_report_is_gone_may_have_been_blocked(left, content):
    path = left("BLOCKED") / FINAL
    if content is None:
        path.unlink()
    else:
        path.write_text(content)
    with pytest.raises(ShipgateError, match="holds no report that can be read"):
        planned_before(path.parent)


def test_answers_that_anyone_can_have_written_are_not_fresh():
    name = next(iter(LOADED))
    case = LOADED[name][0]
    line = json.dumps({"harness": name, "case_id": case.id, "prompt": case.prompt, "response": "good"})
    assert len(kept_answers([line.encode()], LOADED, POLICY)) == 1
    fresh = POLICY.model_copy(update={"promote": Promotion(fresh_answers=True)})
    assert kept_answers([], LOADED, fresh) == {}
    with pytest.raises(ShipgateError, match="the policy asks for fresh answers"):
        kept_answers([line.encode()], LOADED, fresh)
