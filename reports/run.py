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
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from harnesses.engines import open_engine
from harnesses.engines.in_flight import check_concurrency
from harnesses.records import Case, Engine, Response, ShipgateError
from harnesses.sampling import sample
from reports.digests import prompts_digest, scorers_digest
from reports.evaluate import eval_report
from reports.files import Journal, dumps, write_json
from reports.final import final_report, new_run_id, now
from reports.folder import FINAL, PLAN, check_folder, point_latest, report_file, take_folder
from reports.harness_set import all_harnesses
from reports.plan import Loaded, load_cases, make_plan
from reports.policy import OVERALL, Policy, read_policy
from reports.records import (
    Calls,
    Digests,
    EvalReport,
    FinalReport,
    GatePlan,
    Outcome,
    Plan,
    Verdict,
)
from reports.unchanged import changes
from reports.verdict import decide

Progress = Callable[[str, int, int], None]
"""Told (gate, answered, total) after each answer."""


@dataclass(frozen=True)
class RunRequest:
    """What to run.

    Attributes:
        model: the model string.
        policy: the policy file.
        root: where `outputs/` lies when `out` is None.
        out: the run's folder; must not hold a run yet.
        concurrency: requests in flight, None for the policy's number.
        progress: told of every answer; called from whichever thread asks.
    """

    model: str
    policy: Path
    root: Path
    out: Path | None = None
    concurrency: int | None = None
    progress: Progress = lambda *_: None


class Run:
    """A run under way. Open it with `open_run`; `plan`, `policy` and `folder` may be read."""

    def __init__(
        self, request: RunRequest, plan: Plan, policy: Policy, journal: Journal, asking: tuple[Engine, Loaded]
    ) -> None:
        """Hold what the run needs; the first files are written by `open_run`."""
        self.plan, self.policy, self.folder = plan, policy, journal.path.parent
        self._progress = request.progress
        self._engine, self._loaded = asking
        self._harnesses = all_harnesses()
        self._lock = threading.Lock()
        self._answers: dict[str, Response] = {}
        self._reports: dict[str, EvalReport] = {}
        self._made = self._cached = 0
        self._journal = journal

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
                report = self._ask_and_judge(gate)
                write_report(self.folder, report)
                self._reports[name] = report
            return self._reports[name]

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
        """Decide and replace the final report; called once, by the controller.

        What has changed on disk since the plan was made (model, prompts, scorers, reports) is a problem too.

        Raises:
            OSError: the report cannot be written; the one that says INVALID still stands.
        """
        found = [*problems, *changes(self.plan, self._harnesses, self.folder, tuple(self._reports.values()))]
        report = final_report(self.plan, self.verdict(outcomes, problems=found), self._calls())
        write_json(self.folder / FINAL, report.model_dump(mode="json"), schema="eval_report_final")
        return report

    def close(self) -> None:
        """Release the model and the journal; safe to call twice."""
        self._engine.close()
        self._journal.close()

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

    def _ask_and_judge(self, gate: GatePlan) -> EvalReport:
        cases = self._loaded[gate.name]
        open_cases = [case for case in cases if _request_key(case, gate) not in self._answers]
        done = len(cases) - len(open_cases)

        def on_answer(case: Case, response: Response) -> None:
            nonlocal done
            done += 1
            self._journal.append(_response_line(gate.name, case, response))
            self._progress(gate.name, done, len(cases))

        for case, response in sample(self._engine, open_cases, gate.decoding, on_answer=on_answer):
            self._answers[_request_key(case, gate)] = response
        self._made += len(open_cases)
        self._cached += len(cases) - len(open_cases)
        answered = [(case, self._answers[_request_key(case, gate)]) for case in cases]
        return eval_report(self._harnesses[gate.name], gate, self.plan, answered, now())

    def _calls(self) -> Calls:
        planned = sum(len(gate.case_ids) for gate in self._gates())
        return Calls(planned=planned, made=self._made, cached=self._cached, saved=0)


def open_run(request: RunRequest, *, only: Sequence[str] = (), final: bool = True) -> Run:
    """Check everything, load the model, and write the plan and a final report that says INVALID.

    `only` names the harnesses to plan, empty for all; with `final` False neither plan nor final report is
    written (one harness alone never makes a verdict).

    Raises:
        ShipgateError: policy, prompts, model or folder cannot be used; nothing has been asked by then.
    """
    policy = read_policy(request.policy)
    harnesses = all_harnesses()
    if unknown := [name for name in only if name not in harnesses]:
        raise ShipgateError(f"no harness {unknown[0]!r}; there are {', '.join(sorted(harnesses))}")
    chosen = {name: harness for name, harness in harnesses.items() if not only or name in only}
    run_id = new_run_id()
    folder = request.out if request.out is not None else request.root / "outputs" / run_id
    check_folder(folder)
    # Before they are loaded: whatever changes from here on is found when the run ends.
    prompts = prompts_digest(chosen.values())
    loaded = load_cases(harnesses, policy)
    concurrency = check_concurrency(request.concurrency, default=policy.sampling.concurrency)
    engine = open_engine(request.model, concurrency=concurrency)
    try:
        identity = engine.identity
        plan = make_plan(
            run_id=run_id,
            created_at=now(),
            model=identity,
            policy=policy,
            harnesses=chosen,
            loaded=loaded,
            digests=Digests(
                model=identity.digest, policy=policy.digest, prompts=prompts, scorers=scorers_digest()
            ),
        )
        run = Run(request, plan, policy, take_folder(folder), (engine, loaded))
    except BaseException:
        engine.close()
        raise
    try:
        if final:
            _write_start(run)
        if final and request.out is None:
            point_latest(folder)
    except BaseException:
        run.close()
        raise
    return run


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
        none_yet = Calls(planned=sum(len(gate.case_ids) for gate in plan.gates), made=0, cached=0, saved=0)
        start = final_report(plan, verdict, none_yet, finished=False)
        write_json(run.folder / FINAL, start.model_dump(mode="json"), schema="eval_report_final")
    except OSError as error:
        raise ShipgateError(
            f"{run.folder} cannot be written ({error.strerror}); give another folder"
        ) from error


def _request_key(case: Case, gate: GatePlan) -> str:
    """Two requests are the same when everything that the model is given is."""
    return dumps([case.prompt, case.tools, gate.decoding.model_dump()])


def _response_line(harness: str, case: Case, response: Response) -> dict[str, object]:
    fields = response.model_dump(exclude={"text"})
    return {
        "case_id": case.id,
        "harness": harness,
        "prompt": case.prompt,
        "response": response.text,
        **fields,
    }
