"""A run: asks each gate's cases once, judges them, writes the files, and ends with the verdict.

    run = open_run(RunRequest(model="gguf:model.gguf", policy=Path("gates/policy.toml"), root=Path.cwd()))
    run.evaluate("refusal").value
    run.finish(outcomes, problems=[])
    run.close()

One engine per run, and one lock: whoever asks for a gate first has it asked, everyone else gets the same
report. Gates with the same prompts and decoding share their answers. `eval_report_final.json`
says INVALID from the start and is replaced once, by `finish`. Not covered: who calls it (pytest, or the
command line).
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from harnesses.engines import open_engine
from harnesses.records import Engine, Harness, ShipgateError, Summary
from reports.asking import Asker, planned_calls
from reports.digests import prompts_digest, scorers_digest
from reports.evaluate import eval_report, fold, measured_report
from reports.evidence import measures_that_hold, tokenizer_problems, with_served_file
from reports.files import Journal, write_json
from reports.final import final_report, new_run_id, now
from reports.folder import FINAL, PLAN, check_folder, point_latest, report_file, take_folder
from reports.harness_set import all_harnesses
from reports.measures import MEASURES, Asked, Loaded, Measure, Setting
from reports.plan import load_cases, make_plan
from reports.policy import OVERALL, Policy, read_policy
from reports.records import (
    Calls,
    Digests,
    EvalReport,
    Evidence,
    FinalReport,
    GatePlan,
    Outcome,
    Plan,
    Verdict,
)
from reports.request import RunRequest
from reports.sealing import Sealer, key_for
from reports.soundness import failed
from reports.unchanged import changes
from reports.verdict import decide
from reports.watch import Everything, Judging

__all__ = ["Run", "RunRequest", "open_run", "write_report"]


class Run:
    """A run under way. Open it with `open_run`; `plan`, `policy` and `folder` may be read."""

    def __init__(
        self, request: RunRequest, plan: Plan, policy: Policy, journal: Journal, asking: tuple[Engine, Loaded]
    ) -> None:
        """Hold what the run needs; the first files are written by `open_run`."""
        self.plan, self.policy, self.folder = plan, policy, journal.path.parent
        engine, self._loaded = asking
        self._progress = request.progress
        self._full = request.full
        self._tokenizer: tuple[str, ...] = ()
        self._asker = Asker(engine, journal, self._loaded, policy, request.progress)
        self._harnesses = all_harnesses()
        # A measure may ask for another gate's answers while it holds the lock.
        self._lock = threading.RLock()
        self._reports: dict[str, EvalReport] = {}
        self.sealer = Sealer()

    @property
    def reports(self) -> tuple[EvalReport, ...]:
        """The reports made so far."""
        return tuple(self._reports.values())

    def evaluate(self, name: str) -> EvalReport:
        """A gate's report; asked, judged and written at the first call.

        Raises:
            ShipgateError: the plan has no such gate.
            OSError: a file cannot be written.
        """
        gate = next((gate for gate in self._gates() if gate.name == name), None)
        if gate is None:
            raise ShipgateError(f"gate {name!r} is not in the plan; add the harness or mend the name")
        with self._lock:
            if name not in self._reports:
                for before in self._due_before(gate):
                    self.evaluate(before)
                report = self._ask_and_judge(gate) if name in self._loaded else self._measure(gate)
                write_report(self.folder, report)
                self._reports[name] = report
            return self._reports[name]

    def _due_before(self, gate: GatePlan) -> tuple[str, ...]:
        """Ship gates are asked first, the smallest first: only they can make the rest not worth asking."""
        if self._full or gate.kind == "ship":
            return ()
        ship = [one for one in self.plan.gates if one.kind == "ship" and one.decoding]
        return tuple(one.name for one in sorted(ship, key=lambda one: len(one.case_ids)))

    def _blocked(self) -> bool:
        """Whether a ship gate has failed for certain, so that nothing can clear this run."""
        return any(
            gate.kind == "ship" and gate.name in self._reports and failed(gate, self._reports[gate.name])
            for gate in self.plan.gates
        )

    def check_tokenizer(self) -> None:
        """Hold a local model's tokenizer and chat template against its parent's; a difference is INVALID."""
        prompts = dict.fromkeys(case.prompt for cases in self._loaded.values() for case in cases)
        self._tokenizer = tokenizer_problems(
            self.plan.model.uri, self.plan.evidence.reference, tuple(prompts)
        )

    def verdict(self, outcomes: Sequence[Outcome], *, problems: Sequence[str] = ()) -> Verdict:
        """What the reports made so far amount to; pure, and asks nothing."""
        return decide(self.plan, tuple(self._reports.values()), outcomes, self.policy, problems=problems)

    def overall(self) -> tuple[bool, str]:
        """Whether the overall score meets its target, and why not; evaluates every gate first."""
        for gate in self._gates():
            self.evaluate(gate.name)
        line = next(line for line in self.verdict(()).gates if line.name == OVERALL)
        return line.passed, line.reason

    def finish(self, outcomes: Sequence[Outcome], *, problems: Sequence[str] = ()) -> FinalReport:
        """Decide, sign, and replace the final report; called once, by the controller.

        What has changed on disk since the plan was made (model, prompts, scorers, reports) is a problem too.

        Raises:
            OSError: the report cannot be written; the one that says INVALID still stands.
        """
        found = [*problems, *self._tokenizer, *self._asker.recheck()]
        found += changes(self.plan, self.policy, self.folder, tuple(self._reports.values()))
        calls = self._asker.calls(self._gates())

        def deciding(problems: Sequence[str]) -> FinalReport:
            return final_report(self.plan, self.verdict(outcomes, problems=problems), calls)

        return self.sealer.conclude(self.folder, self.plan, deciding, found)

    def close(self) -> None:
        """Release the model and the journal; safe to call twice."""
        self._asker.close()

    def __enter__(self) -> Self:
        """The run itself; it is closed at the end."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the run."""
        self.close()

    def _gates(self) -> tuple[GatePlan, ...]:
        return (*self.plan.gates, *self.plan.reported)

    def _measure(self, gate: GatePlan) -> EvalReport:
        if gate.kind == "quality" and not self._full and self._blocked():
            return fold(gate, self.plan, now(), Summary(value=None, ci95=None), ())
        setting = Setting(
            model=self.plan.model.uri,
            policy=self.policy,
            evidence=self.plan.evidence,
            loaded=self._loaded,
            ask=self._asker.again,
            first=self._first,
            progress=lambda done, total: self._progress(gate.name, done, total),
        )
        return measured_report(MEASURES[gate.name], setting, gate, self.plan, now())

    def _first(self, harness: str) -> Asked:
        if any(gate.name == harness for gate in self._gates()):
            self.evaluate(harness)
            return self._asker.kept(harness)
        # A measure alone (`shipgate eval`): nobody else asks for these answers.
        return self._asker.answers(harness, Everything())

    def _ask_and_judge(self, gate: GatePlan) -> EvalReport:
        harness = self._harnesses[gate.name]
        # A quality gate decides nothing, but the overall score needs it unless the run is lost already.
        early = not self._full and (gate.kind == "ship" or self._blocked())
        watch = Judging(harness, gate, early=early)
        answered = self._asker.answers(gate.name, watch)
        return eval_report(harness, gate, self.plan, watch.judged(answered), now())


def open_run(request: RunRequest, *, only: Sequence[str] = (), final: bool = True) -> Run:
    """Check everything, load the model, and write the plan and a final report that says INVALID.

    `only` names the harnesses to plan, empty for all; with `final` False neither plan nor final report is
    written (one harness alone never makes a verdict).

    Raises:
        ShipgateError: policy, prompts, key, model or folder cannot be used; nothing has been asked by then.
    """
    policy = read_policy(request.policy)
    harnesses = all_harnesses()
    chosen = _chosen(harnesses, only)
    measures = _measures(policy, request.evidence, only)
    run_id = new_run_id()
    folder = request.out if request.out is not None else request.root / "outputs" / run_id
    check_folder(folder)
    # Before they are loaded: whatever changes from here on is found when the run ends.
    prompts = prompts_digest((*chosen.values(), *measures))
    sealer = Sealer(key_for(request.key_file) if final else None)
    loaded = load_cases(harnesses, policy)
    engine = open_engine(
        request.model,
        concurrency=request.in_flight(policy),
        limits=policy.limits,
        artifact=request.evidence.artifact_path,
    )
    try:
        identity = engine.identity
        evidence = with_served_file(request.evidence, engine)
        plan = make_plan(
            run_id=run_id,
            created_at=now(),
            model=identity,
            policy=policy,
            harnesses=chosen,
            loaded=loaded,
            evidence=evidence,
            measures={each.name: each.case_ids(policy, evidence, loaded) for each in measures},
            digests=Digests(
                model=identity.digest, policy=policy.digest, prompts=prompts, scorers=scorers_digest()
            ),
        )
        run = Run(request, plan, policy, take_folder(folder), (engine, loaded))
        run.sealer = sealer.of(engine)
    except BaseException:
        engine.close()
        raise
    try:
        if final:
            _write_start(run)
            run.check_tokenizer()
        if final and request.out is None:
            point_latest(folder)
    except BaseException:
        run.close()
        raise
    return run


def _chosen(harnesses: Mapping[str, Harness], only: Sequence[str]) -> dict[str, Harness]:
    """The harnesses to plan.

    Raises:
        ShipgateError: a name is neither a harness's nor a measure's.
    """
    if unknown := [name for name in only if name not in {**harnesses, **MEASURES}]:
        known = ", ".join(sorted({**harnesses, **MEASURES}))
        raise ShipgateError(f"no harness {unknown[0]!r}; there are {known}")
    return {name: harness for name, harness in harnesses.items() if not only or name in only}


def _measures(policy: Policy, evidence: Evidence, only: Sequence[str]) -> tuple[Measure, ...]:
    """The measures that the policy asks for in this run."""
    due = measures_that_hold(policy, evidence)
    return tuple(MEASURES[name] for name in due if not only or name in only)


def write_report(folder: Path, report: EvalReport) -> Path:
    """Write a gate's report under its contract name, and say where.

    Raises:
        ValueError: the report does not fit its schema.
        OSError: it cannot be written.
    """
    path = folder / report_file(report.test_name)
    schema = "canary_report" if report.test_name == "canaries" else "eval"
    write_json(path, report.model_dump(mode="json"), schema=schema)
    return path


def _write_start(run: Run) -> None:
    plan = run.plan
    try:
        write_json(run.folder / PLAN, plan.model_dump(mode="json"), schema="plan")
        verdict = run.verdict((), problems=["the run has not finished"])
        none_yet = Calls(planned=planned_calls(plan.gates), made=0, cached=0, saved=0)
        start = final_report(plan, verdict, none_yet, finished=False)
        write_json(run.folder / FINAL, start.model_dump(mode="json"), schema="eval_report_final")
    except OSError as error:
        raise ShipgateError(
            f"{run.folder} cannot be written ({error.strerror}); give another folder"
        ) from error
