"""A run under way: asks its gates, judges them, writes the files, and ends with the verdict.

    run.evaluate("refusal").value
    run.finish(outcomes, problems=[])
    run.close()

One engine per run, and one lock: whoever asks for a gate first has all gates asked, everyone else gets the
reports. `eval_report_final.json` says INVALID from the start and is replaced once, by `finish`. Not covered:
how a run is opened (`run`), and who calls it (pytest, or the command line).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from harnesses.records import Engine, ShipgateError, Summary
from reports.asking import Asker, Memory
from reports.derived import Finished, write_derived
from reports.evaluate import eval_report, fold, measured_report
from reports.evidence import tokenizer_problems
from reports.files import write_json
from reports.final import final_report, now
from reports.folder import Taken, report_file
from reports.harness_set import all_harnesses
from reports.measures import MEASURES, Asked, Loaded, Setting
from reports.order import due, in_order
from reports.policy import OVERALL, Policy
from reports.records import EvalReport, FinalReport, GateLine, GatePlan, Outcome, Plan, Verdict
from reports.request import RunRequest
from reports.sealing import Sealer
from reports.soundness import failed
from reports.speed import performance
from reports.unchanged import changes
from reports.verdict import decide
from reports.watch import Everything, Judging

PERPLEXITY = "perplexity"


class Run:
    """A run under way. Open it with `open_run`; `plan`, `policy` and `folder` may be read."""

    def __init__(
        self, request: RunRequest, plan: Plan, policy: Policy, taken: Taken, asking: tuple[Engine, Loaded]
    ) -> None:
        """Hold what the run needs; the first files are written by `open_run`."""
        self.plan, self.policy, self.folder = plan, policy, taken.journal.path.parent
        engine, self._loaded = asking
        self._progress = request.progress
        self._full = request.full
        self._tokenizer: tuple[str, ...] = ()
        self._asker = Asker(engine, taken.journal, self._loaded, policy)
        self._harnesses = all_harnesses()
        self._expected: frozenset[str] | None = None
        self._watches: dict[str, Judging] = {}
        # A measure may ask for another gate's answers while it holds the lock.
        self._lock = threading.RLock()
        self._reports: dict[str, EvalReport] = {}
        self.sealer = Sealer()
        self.lacking: tuple[str, ...] = ()

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
                report = self._ask_and_judge(gate) if gate.decoding else self._measure(gate)
                write_report(self.folder, report)
                self._reports[name] = report
            return self._reports[name]

    @property
    def answered(self) -> int:
        """How many requests have an answer."""
        return sum(response.text is not None for response in self._asker.responses())

    def foreseen(self) -> tuple[str, ...]:
        """What is known before anything is asked to leave this run without a verdict, and what to do."""
        if not any(gate.name == PERPLEXITY for gate in self._gates()):
            return ()
        from reports.measure_perplexity import unmeasurable

        problem = unmeasurable(self.plan.model.uri, self.plan.evidence)
        return () if problem is None else (f"this run will be INVALID: perplexity: {problem}",)

    def remember(self, memory: Memory) -> None:
        """Answers that need not be asked for; before anything is."""
        self._asker.remember(memory)

    def expect(self, names: Collection[str]) -> None:
        """Only these gates will be asked for, so that the others need no answers; before anything is."""
        self._expected = frozenset(names)

    def _ask(self, gate: GatePlan) -> None:
        """Ask everything that the run will want, in one stream, unless that has been done."""
        expected = self._expected
        wanted = [
            one
            for one in self._gates()
            if one.decoding and (expected is None or one.name in expected or one.name == gate.name)
        ]
        new = [one for one in wanted if one.name not in self._watches]
        for one in new:
            self._watches[one.name] = Judging(
                self._harnesses[one.name], one, early=self._never if self._full else self._early(one)
            )
        if new:
            order = in_order(new, self._loaded, self.policy, full=self._full)
            self._asker.ask(order, self._watches, self._progress, then=self._ask_again)

    def _ask_again(self) -> None:
        """Ask what measures will want asked again, while the engine is at it."""
        for gate in self._gates():
            expected = self._expected is None or gate.name in self._expected
            if gate.name in MEASURES and expected and not self._spared(gate):
                for asked, at_once in MEASURES[gate.name].asked_again(self.policy, self._loaded):
                    self._asker.ahead(asked, at_once)

    def _spared(self, gate: GatePlan) -> bool:
        """Whether a measure is left out because the run is lost without it."""
        return gate.kind == "quality" and not self._full and self._lost()

    def _early(self, gate: GatePlan) -> Callable[[], bool]:
        """When a gate that has certainly failed may stop; a quality gate only once the run is lost.

        It decides nothing itself, but the overall score needs its number.
        """
        return (lambda: True) if gate.kind == "ship" else self._lost

    @staticmethod
    def _never() -> bool:
        return False

    def _lost(self) -> bool:
        """Whether a ship gate has failed for certain, so that nothing can clear this run."""
        return any(
            gate.kind == "ship"
            and (
                (gate.name in self._watches and self._watches[gate.name].failed)
                or (gate.name in self._reports and failed(gate, self._reports[gate.name]))
            )
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
        line = self.overall_line()
        return line.passed, line.reason

    def overall_line(self) -> GateLine:
        """The overall score beside its target; evaluates every gate first."""
        for gate in self._gates():
            self.evaluate(gate.name)
        return next(line for line in self.verdict(()).gates if line.name == OVERALL)

    def finish(self, outcomes: Sequence[Outcome], *, problems: Sequence[str] = ()) -> FinalReport:
        """Decide, sign, and replace the final report; called once, by the controller.

        What has changed on disk since the plan was made (model, prompts, scorers, reports) is a problem too.

        Raises:
            OSError: the report cannot be written; the one that says INVALID still stands.
        """
        changed = [
            *self._asker.recheck(),
            *changes(self.plan, self.policy, self.folder, tuple(self._reports.values())),
        ]
        found = [*problems, *self._tokenizer, *(changed or self._asker.settle())]
        calls = self._asker.calls(self._gates())
        speed = performance(self._asker.responses(), self.policy.speed)

        def deciding(problems: Sequence[str]) -> FinalReport:
            verdict = self.verdict(outcomes, problems=problems)
            return final_report(self.plan, verdict, calls, performance=speed)

        final = self.sealer.conclude(self.folder, self.plan, deciding, found)
        # The verdict stands; what is written for people from here on does not unsettle it.
        self.lacking = write_derived(Finished(self.folder, final, self.plan, self.reports, self.policy))
        return final

    def close(self) -> None:
        """Release the model, the journal and the cache; safe to call twice."""
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
        if gate.kind == "quality" and not self._full:
            self._ask(gate)
            if self._spared(gate):
                return fold(gate, self.plan, now(), Summary(value=None, ci95=None), ())
        setting = Setting(
            model=self.plan.model.uri,
            policy=self.policy,
            evidence=self.plan.evidence,
            loaded=self._loaded,
            ask=self._asker.again,
            first=self._first,
            progress=lambda done, total: self._progress(gate.name, done, total),
            report=self.evaluate,
            memo=self._asker.memo,
        )
        return measured_report(MEASURES[gate.name], setting, gate, self.plan, now())

    def _first(self, harness: str) -> Asked:
        if any(gate.name == harness for gate in self._gates()):
            self.evaluate(harness)
        else:
            # A measure alone (`shipgate eval`): nobody else asks for these answers.
            dues = due([harness], self._loaded, self.policy)
            self._asker.ask(dues, {harness: Everything()}, self._progress)
        return self._asker.kept(harness)

    def _ask_and_judge(self, gate: GatePlan) -> EvalReport:
        self._ask(gate)
        judged = self._watches[gate.name].judged(self._asker.kept(gate.name))
        return eval_report(self._harnesses[gate.name], gate, self.plan, judged, now())


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
