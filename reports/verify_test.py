"""A signed verdict of a real run holds, and with anything changed it is refused, the change being named."""

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from harnesses.engines import strict_json
from harnesses.records import ShipgateError
from reports.digests import root
from reports.files import dumps
from reports.good_answers import write_recording
from reports.keys import own_key
from reports.policy import Policy, read_policy
from reports.records import EvalReport, FinalReport, Outcome, Plan
from reports.run import RunRequest, open_run
from reports.signed import envelope_text, open_envelope, record_digests, sign, statement
from reports.trust import Trust
from reports.verdict import expected_outcome
from reports.verify import Fresh, check_age, check_answers, check_decision, decided, verify
from reports.verify_here import Here, Signed, look_here, read_files

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Made:
    """A finished run, signed, and what it was made with."""

    signed: Signed
    folder: object
    plan: Plan
    final: FinalReport
    policy: Policy
    trust: Trust
    key: object
    here: Here
    fresh: Fresh

    def check(self, signed=None, **change):
        now = replace(self, **change)
        return verify(signed or self.signed, now.trust, now.here, now.fresh)

    def again(self, files, **change):
        """The run's files changed, and signed once more with the trusted key."""
        body = statement(self.final, self.plan, {"good.jsonl": self.plan.model.digest}, _digests(files))
        run = body["predicate"]["shipgate"]
        run.update(change)
        body["predicate"]["result"] = "PASSED" if run["decision"] == "CLEARED" else "FAILED"
        return Signed(envelope_text(sign(body, self.key)).encode(), files)

    def report(self, name):
        return EvalReport.model_validate(strict_json.loads(self.signed.files[f"eval_{name}.json"]))


def _digests(files):
    return {name: "sha256:" + hashlib.sha256(content).hexdigest() for name, content in files.items()}


def _finish(run):
    passed, _ = run.overall()
    heard = [
        Outcome(item=item, outcome=expected_outcome(gate, run.evaluate(gate.name), item))
        for gate in run.plan.gates
        for item in gate.items
    ]
    return run.finish([*heard, Outcome(item="overall", outcome="passed" if passed else "failed")])


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    place = tmp_path_factory.mktemp("signed")
    recording, policy_file, folder = place / "good.jsonl", place / "policy.toml", place / "run"
    write_recording(recording)
    # Recorded answers have no weights to measure.
    text = (root() / "gates" / "policy.toml").read_text(encoding="utf-8")
    policy_file.write_text(text.split("# Measures", 1)[0], encoding="utf-8")
    request = RunRequest(model=f"replay:{recording}", policy=policy_file, root=place, out=folder)
    with open_run(request) as run:
        final = _finish(run)
        plan = run.plan
    key = own_key(place / "state", environ={})
    body = statement(final, plan, {"good.jsonl": plan.model.digest}, record_digests(folder))
    signed = Signed(envelope_text(sign(body, key)).encode(), read_files(folder))
    policy = read_policy(policy_file)
    return Made(
        signed=signed,
        folder=folder,
        plan=plan,
        final=final,
        policy=policy,
        trust=Trust(keys=(key.public,)),
        key=key,
        here=Here(
            policy=policy,
            prompts=plan.digests.prompts,
            scorers=plan.digests.scorers,
            model=plan.model.digest,
            subjects=frozenset({plan.model.digest}),
        ),
        fresh=Fresh(now=datetime.now(UTC), max_age=DAY),
    )


def test_the_verdict_of_a_run_holds_and_recorded_answers_never_promote(made):
    found = made.check()
    assert (found.decision, found.recorded, found.promotable) == ("CLEARED", True, False)
    assert (found.run_id, found.model) == (made.plan.run_id, made.plan.model)
    assert (found.subjects, found.policy_digest) == ((made.plan.model.digest,), made.policy.digest)
    assert found.digest == _digests({"": made.signed.envelope})[""]
    assert found.not_recomputed == ()
    assert found.model_copy(update={"recorded": False}).promotable
    for decision in ("BLOCKED", "INVALID"):
        assert not found.model_copy(update={"recorded": False, "decision": decision}).promotable


def test_what_is_here_is_read_as_it_was_planned(made):
    found = look_here(made.signed, made.policy, made.plan.model.uri)
    assert (found.model, found.prompts) == (made.here.model, made.here.prompts)


def test_answers_of_earlier_runs_are_counted_where_the_report_is_silent(made):
    first, rest = made.signed.files["responses.jsonl"].split(b"\n", 1)
    line = {**json.loads(first), "cached_from": "2026-01-02T03:04:05Z"}
    files = {**made.signed.files, "responses.jsonl": json.dumps(line).encode() + b"\n" + rest}
    assert (made.final.calls.reused, made.check().reused) == (0, 0)
    assert made.check(made.again(files)).reused == 1


def test_one_byte_of_any_file(made):
    for name, content in made.signed.files.items():
        for place in (0, len(content) // 2, len(content) - 1):
            changed = bytearray(content)
            changed[place] ^= 1
            files = {**made.signed.files, name: bytes(changed)}
            with pytest.raises(ShipgateError, match=f"refused: {name} is not the file that was signed"):
                made.check(replace(made.signed, files=files))


def test_a_file_that_is_gone_or_was_added(made):
    files = dict(made.signed.files)
    del files["eval_refusal.json"]
    with pytest.raises(ShipgateError, match=r"eval_refusal\.json is missing"):
        made.check(replace(made.signed, files=files))
    files = {**made.signed.files, "eval_more.json": b"{}"}
    with pytest.raises(ShipgateError, match=r"eval_more\.json is not signed"):
        made.check(replace(made.signed, files=files))


@pytest.mark.parametrize(
    ("fresh", "problem"),
    [
        ({"now": DAY * 2}, "1 day, 0:00:00 is the longest"),
        ({"now": -DAY}, "later than the clock's"),
        ({"now": timedelta(0), "seen": timedelta(hours=1)}, "was already seen"),
    ],
)
def test_verdicts_out_of_their_time(made, fresh, problem):
    times = {name: made.fresh.now + shift for name, shift in fresh.items()}
    with pytest.raises(ShipgateError, match=problem):
        made.check(fresh=replace(made.fresh, **times))


def test_times_that_cannot_be(made):
    run = open_envelope(made.signed.envelope, made.trust).predicate.shipgate
    later = (made.fresh.now + DAY).isoformat()
    for change, problem in [
        ({"started_at": later}, "ended before it began"),
        ({"finished_at": "soon"}, "'soon' is no time"),
        ({"finished_at": "2026-01-01T00:00:00"}, "no time zone"),
    ]:
        with pytest.raises(ShipgateError, match=problem):
            check_age(run.model_copy(update=change), made.fresh)


OTHER = "sha256:" + "1" * 64


@pytest.mark.parametrize(
    ("field", "problem"),
    [
        ("model", "this artifact is sha256:1111"),
        ("prompts", "other prompts than those here"),
        ("scorers", "other scorers than those here"),
        ("subjects", "not exactly the files of this artifact"),
    ],
)
def test_a_verdict_of_something_else(made, field, problem):
    value = frozenset({made.plan.model.digest, OTHER}) if field == "subjects" else OTHER
    with pytest.raises(ShipgateError, match=problem):
        made.check(here=replace(made.here, **{field: value}))


def test_a_verdict_by_another_policy(made):
    other = made.policy.model_copy(update={"digest": OTHER})
    with pytest.raises(ShipgateError, match="another policy than the one that holds here"):
        made.check(here=replace(made.here, policy=other))


def _changed(made, name, **change):
    document = {**json.loads(made.signed.files[name]), **change}
    return {**made.signed.files, name: (dumps(document, indent=2) + "\n").encode("ascii")}


@pytest.mark.parametrize(
    ("name", "change", "signed", "problem"),
    [
        ("plan.json", {"run_id": "other"}, {}, "are of different runs"),
        ("plan.json", {"created_at": "2026-01-01"}, {}, "its digest of the plan"),
        ("plan.json", {"more": 1}, {}, r"plan\.json: more"),
        ("eval_report_final.json", {"finished_at": "2026-01-01"}, {}, "something else than the statement"),
        ("plan.json", {}, {"decision": "BLOCKED"}, "something else than the statement"),
        ("plan.json", {}, {"recorded": False}, "does not say truly"),
    ],
)
def test_records_that_contradict_each_other_are_refused_though_signed(made, name, change, signed, problem):
    with pytest.raises(ShipgateError, match=problem):
        made.check(made.again(_changed(made, name, **change), **signed))


@pytest.mark.parametrize(
    ("content", "problem"),
    [(b"{", "no strict JSON"), (b'{"a": 1, "a": 1}', "there twice"), (b'{"a": NaN}', "NaN")],
)
def test_signed_records_that_are_no_strict_json(made, content, problem):
    with pytest.raises(ShipgateError, match=problem):
        made.check(made.again({**made.signed.files, "plan.json": content}))


def _first_result(report, **change):
    first, *rest = report.results
    return report.model_copy(update={"results": (first.model_copy(update=change), *rest)})


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"value": 0}, "scores 1, its report says 0"),
        ({"response": "something nicer"}, r"is not in responses\.jsonl"),
        ({"response": None}, "has an answer, its report says none"),
        ({"prompt": "an easier one"}, "is not the prompt that is known by that name"),
        ({"case_id": "nobody"}, "nobody is not the prompt"),
    ],
)
def test_reports_that_their_answers_do_not_bear_out(made, change, problem):
    lie = _first_result(made.report("tron_format"), **change)
    with pytest.raises(ShipgateError, match=problem):
        check_answers(made.plan, [lie], made.signed.files)


@pytest.mark.parametrize(
    ("change", "problem"),
    [({"value": 0.5}, "value is 1.0"), ({"ci95": (0.0, 1.0)}, "low end"), ({"passed": 7}, "passed is 100")],
)
def test_numbers_that_the_results_do_not_bear_out(made, change, problem):
    lie = made.report("tron_format").model_copy(update=change)
    with pytest.raises(ShipgateError, match=problem):
        check_answers(made.plan, [lie], made.signed.files)


def test_answers_to_choose_from_and_lines_that_are_none(made):
    report = made.report("tron_format")
    line = {
        "case_id": report.results[0].case_id,
        "harness": "tron_format",
        "prompt": report.results[0].prompt,
    }
    two = made.signed.files["responses.jsonl"] + json.dumps({**line, "response": "another"}).encode()
    with pytest.raises(ShipgateError, match="has 2 different answers"):
        check_answers(made.plan, [report], {"responses.jsonl": two})
    for line in (b"[]", b"{}", b'{"a": 1, "a": 1}', b'{"response": "x"}', b"7"):
        with pytest.raises(ShipgateError, match=r"responses\.jsonl:1 is no answer"):
            check_answers(made.plan, [report], {"responses.jsonl": line})


def _all(made):
    names = [gate.name for gate in made.plan.gates if gate.name != "canaries"]
    canaries = EvalReport.model_validate(strict_json.loads(made.signed.files["canary_report.json"]))
    return [*map(made.report, names), canaries]


def test_the_decision_is_made_again(made):
    reports = _all(made)
    assert decided(made.plan, reports, made.policy).decision == "CLEARED"
    check_decision(made.plan, reports, made.final, made.policy)
    blocked = made.final.model_copy(update={"decision": "BLOCKED"})
    with pytest.raises(ShipgateError, match="amount to CLEARED, it says BLOCKED"):
        check_decision(made.plan, reports, blocked, made.policy)
    with pytest.raises(ShipgateError, match="amount to INVALID, it says CLEARED"):
        check_decision(made.plan, reports[1:], made.final, made.policy)
    # A plan of fewer cases than the policy's row, with a report that fits it: whoever signed it.
    gate = next(gate for gate in made.plan.gates if gate.name == "tron_format")
    few = gate.model_copy(update={"case_ids": gate.case_ids[:10]})
    plan = made.plan.model_copy(
        update={"gates": tuple(few if one.name == few.name else one for one in made.plan.gates)}
    )
    short = made.report("tron_format")
    kept = tuple(result for result in short.results if result.case_id in few.case_ids)
    short = short.model_copy(update={"total": 10, "passed": 10, "results": kept})
    rest = [report for report in reports if report.test_name != "tron_format"]
    with pytest.raises(ShipgateError, match="amount to INVALID, it says CLEARED"):
        check_decision(plan, [*rest, short], made.final, made.policy)
    better = made.final.model_copy(update={"overall_score": 0.99})
    with pytest.raises(ShipgateError, match="numbers are not those"):
        check_decision(made.plan, reports, better, made.policy)
