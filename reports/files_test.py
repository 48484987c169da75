"""Files are strict JSON, fit their schema, and are whole or untouched."""

import json
import resource
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from harnesses.engines import strict_json
from harnesses.prompts import FIXTURES
from harnesses.records import Response, ShipgateError
from reports.files import SCHEMAS, Journal, dumps, validate, write_json, write_text
from reports.final import final_report
from reports.policy import REQUIRED
from reports.records import AnswerLine, Calls
from reports.run import write_report
from reports.verdict_test import PLAN, reports, verdict

NAMES = ("plan", "response", "eval", "canary_report", "eval_report_final", "policy", "statement", "verdict")
LINE = AnswerLine(
    case_id="a",
    harness="h",
    prompt="p",
    answer=Response(text="\ud800\x00", prompt_tokens=1, completion_tokens=1, seconds=0.5),
)


@pytest.mark.parametrize("name", NAMES)
def test_schemas_are_schemas(name):
    from jsonschema import Draft202012Validator

    Draft202012Validator.check_schema(json.loads((SCHEMAS / f"{name}.schema.json").read_text()))


def test_plan_reports_and_verdict_fit_their_schemas(tmp_path):
    validate(PLAN.model_dump(mode="json"), "plan")
    for report in reports(refusal=[None, "bad", "good", "good"]):
        path = write_report(tmp_path, report)
        assert strict_json.loads(path.read_bytes())["test_name"] == report.test_name
    assert (tmp_path / "canary_report.json").exists()
    final = final_report(PLAN, verdict(reports()), Calls(planned=1, made=1, cached=0, saved=0))
    validate(final.model_dump(mode="json"), "eval_report_final")


def test_the_shipped_policy_fits_its_schema():
    policy = tomllib.loads((FIXTURES.parent / "gates" / "policy.toml").read_text())
    validate(policy, "policy")
    for name in REQUIRED:
        without = {**policy, "gates": {k: v for k, v in policy["gates"].items() if k != name}}
        with pytest.raises(ValueError, match=name):
            validate(without, "policy")


def test_cleared_without_its_grounds_fits_no_schema():
    final = final_report(PLAN, verdict(reports()), Calls(planned=1, made=1, cached=0, saved=0))
    document = final.model_dump(mode="json")
    for change in ({"overall_score": None}, {"reasons": ["x"]}, {"ship_gates_passed": False}, {"new": 1}):
        with pytest.raises(ValueError, match="not a eval_report_final"):
            validate({**document, **change}, "eval_report_final")


def test_a_number_that_is_not_finite_is_never_written(tmp_path):
    with pytest.raises(ValueError, match="not JSON compliant"):
        dumps({"x": float("nan")})
    with pytest.raises(ValueError, match="not a plan"):
        write_json(tmp_path / "plan.json", {}, schema="plan")
    assert list(tmp_path.iterdir()) == []


def test_a_failed_write_leaves_what_stood_there(tmp_path):
    path = tmp_path / "a.json"
    write_text(path, "old")
    with pytest.raises(UnicodeEncodeError):
        write_text(path, "\ud800")
    assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.json"]


TEXTS = st.text(st.characters(codec=None), max_size=9)
COUNTS = st.none() | st.integers(-1, 9)
TIMES = st.none() | st.floats(-1, 9) | st.just(float("inf"))


@given(
    st.fixed_dictionaries(
        {
            "text": st.none() | TEXTS,
            "error": st.none() | TEXTS,
            "finish_reason": st.sampled_from([None, "stop", "length"]),
            "prompt_tokens": COUNTS,
            "completion_tokens": COUNTS,
            "seconds": TIMES,
            "attempts": st.lists(TEXTS, max_size=2),
            "load_seconds": TIMES,
            "tokens_per_second": TIMES,
            "cached_from": st.none() | TEXTS,
        }
    ),
    st.lists(TEXTS, min_size=3, max_size=3),
)
def test_what_the_record_of_an_answer_takes_fits_the_schema_of_its_file(fields, names):
    try:
        case_id, harness, prompt = names
        line = AnswerLine(case_id=case_id, harness=harness, prompt=prompt, answer=Response(**fields))
    except ValidationError:
        return
    validate(line.document(), "response")


def test_a_journal_keeps_every_line_and_is_never_written_over(tmp_path):
    journal = Journal(tmp_path / "responses.jsonl")
    journal.append(LINE)
    assert strict_json.loads((tmp_path / "responses.jsonl").read_bytes()) == LINE.document()
    journal.close()
    with pytest.raises(ShipgateError, match="there already"):
        Journal(tmp_path / "responses.jsonl")


def test_a_journal_without_room_says_so_once_and_still_closes(tmp_path):
    journal = Journal(tmp_path / "responses.jsonl")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16, hard))
    try:
        with pytest.raises(OSError, match="File too large"):
            journal.append(LINE)
        journal.close()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert (tmp_path / "responses.jsonl").stat().st_size <= 16
