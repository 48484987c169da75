"""The controller of a gate session: owns the run, hears what pytest says of each item, sets the exit status.

The verdict never comes from pytest's exit status. It comes from the plan, the reports in this process, and
the outcomes that pytest reports here, worker's or own; `reports.verdict` decides. Not covered: `os._exit(0)`
inside a test ends everything at once, and no code can run after it; the final report then still says
INVALID, and whoever trusts a run must read that report.
"""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

import pytest

from gates.broker import Broker, Check
from gates.options import GATES, evidence, model_string, path_option, resuming
from harnesses.engines.server_errors import ServerDown
from harnesses.records import ShipgateError
from harnesses.state import state_folder
from reports.console import printable, render
from reports.evaluate import FAULTS
from reports.policy import AVERAGED, OVERALL, differences, read_policy
from reports.records import EvalReport, FinalReport, GateLine, Outcome
from reports.run import Run, RunRequest, open_run
from reports.verdict import expected_outcome, item_name

PROPERTY = "shipgate"
PERPLEXITY, OWN = "perplexity", "stand-in"
EXIT = {"CLEARED": 0, "BLOCKED": 1, "INVALID": 3}
_EXCERPT = 300


class Controller:
    """A plugin object, registered for gate sessions only; `listing` sessions open no model."""

    def __init__(self, config: pytest.Config, *, listing: bool) -> None:
        """Open nothing yet; see pytest_sessionstart."""
        self._config = config
        self.listing = listing
        self._run: Run | None = None
        self._broker: Broker | None = None
        self._outcomes: list[Outcome] = []
        self._problems: list[str] = []
        self._report: FinalReport | None = None
        self._broken: str | None = None
        # Workers ask at once, and none may go on with a run that has just broken off for another.
        self._checking = threading.Lock()

    @property
    def cleared(self) -> bool:
        """Whether this session ended with CLEARED, on disk."""
        return self._report is not None and self._report.decision == "CLEARED"

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionstart(self) -> None:
        """Check everything and load the model, before anything is collected or any worker starts."""
        if self.listing:
            return
        policy = path_option(self._config, "policy", GATES / "policy.toml")
        request = RunRequest(
            model=model_string(self._config),
            policy=policy or GATES / "policy.toml",
            root=self._config.invocation_params.dir,
            out=path_option(self._config, "out", None),
            concurrency=self._config.getoption("concurrency"),
            progress=self._progress,
            evidence=evidence(self._config),
            full=self._config.getoption("full"),
            resume=path_option(self._config, "resume", None),
            key_file=path_option(self._config, "key_file", None),
        )
        try:
            # An interrupted run goes on as it began; what its answers may come from is not among its files.
            if not self._config.getoption("no_cache") and request.resume is None:
                request = replace(request, cache=state_folder() / "cache")
            self._run = open_run(request)
        except ServerDown as error:
            # Nothing is wrong with the call: the run cannot decide.
            pytest.exit(f"INVALID  {printable(str(error))}", returncode=EXIT["INVALID"])
        except ShipgateError as error:
            raise pytest.UsageError(printable(str(error))) from error
        self._announce(self._run)
        with suppress(ValueError):  # not the main thread: whoever owns the program owns its signals
            signal.signal(signal.SIGTERM, _interrupt)

    def _announce(self, run: Run) -> None:
        """Say where the run is written, and what stands in the way of a verdict, before anything is asked."""
        lines = [f"run: {run.folder}", *(f"warning: {problem}" for problem in run.foreseen())]
        with suppress(OSError):
            sys.stderr.write("".join(f"shipgate: {printable(line)}\n" for line in lines))

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: object) -> None:
        """Tell an xdist worker how to ask."""
        if self._run is None:
            ticket = ""
        else:
            self._broker = self._broker or Broker(self.check)
            ticket = self._broker.ticket
        node.workerinput["shipgate"] = ticket  # type: ignore[attr-defined]  # xdist ships no types

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Tell the run which gates will be asked for; with xdist nothing is known here, and all are."""
        if self._run is not None and session.items:
            self._run.expect(_gates_of(session.items))

    def check(self, gate_name: str, case_id: str | None) -> Check:
        """Whether one item passes; asks the model first where that has not been done.

        A run whose files cannot be written any more has broken off: no later item goes on with half of it.

        Raises:
            ShipgateError: the session has no run, or the plan no such gate or case.
        """
        if self._run is None:
            raise ShipgateError("nothing is asked while pytest only lists; leave the listing option out")
        with self._checking:
            if self._broken is None:
                try:
                    return self._checked(self._run, gate_name, case_id)
                except OSError as error:
                    self._broken = f"the run broke off: {error}; mend that and go on with --resume"
                    self._problems.append(self._broken)
            return Check(passed=False, reason=printable(self._broken))

    def _checked(self, run: Run, gate_name: str, case_id: str | None) -> Check:
        if gate_name == OVERALL:
            line = run.overall_line()
            return Check(line.passed, line.reason, _score(line))
        report = run.evaluate(gate_name)
        gate = next(gate for gate in run.plan.gates if gate.name == gate_name)
        if item_name(gate_name, case_id) not in gate.items:
            raise ShipgateError(f"{item_name(gate_name, case_id)} is not in the plan")
        passed = expected_outcome(gate, report, item_name(gate_name, case_id)) == "passed"
        facts = () if case_id else _facts(report)
        for result in report.results:
            if result.case_id == case_id:
                return Check(passed, printable(f"{result.reason}; answer: {result.response}"[:_EXCERPT]))
        if report.not_asked:
            asked = report.total - report.not_asked
            return Check(passed, f"stopped after {asked} of {report.total}: {report.failed} failed", facts)
        return Check(passed, f"{report.metric} {report.value}, {gate.bar} is due", facts)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take down what pytest says of an item, workers' items included."""
        items = [str(value) for name, value in report.user_properties if name == PROPERTY]
        plain = report.outcome in {"passed", "failed"} and not hasattr(report, "wasxfail")
        if report.when == "call" and plain and items:
            self._outcomes += [Outcome(item=item, outcome=report.outcome) for item in items]
        elif report.outcome != "passed" or not plain:
            how = "xfail" if hasattr(report, "wasxfail") else report.outcome
            self._problems.append(f"{report.nodeid}: {how} ({report.when})")

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A file that cannot be collected."""
        if report.outcome != "passed":
            self._problems.append(f"{report.nodeid or 'collection'}: {report.outcome} (collect)")

    def pytest_keyboard_interrupt(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        """Ctrl-C, or pytest.exit in a test."""
        self._problems.append(f"interrupted ({excinfo.typename})")

    def pytest_internalerror(self, excrepr: object) -> None:
        """Pytest, or a plugin, broke."""
        self._problems.append(f"internal error ({(str(excrepr).splitlines() or [''])[-1][:200]})")

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Decide, write the verdict, and set the exit status from it alone."""
        session.exitstatus = EXIT["INVALID"]
        if self._broker is not None:
            self._broker.close()
        if self._run is None:
            return
        try:
            self._report = self._run.finish(self._outcomes, problems=self._problems)
            session.exitstatus = EXIT[self._report.decision]
        except (OSError, *FAULTS) as error:
            self._problems.append(f"the verdict could not be written ({type(error).__name__}: {error})")
        finally:
            self._run.close()

    def pytest_unconfigure(self) -> None:
        """Show the verdict, as the very last thing."""
        if self._report is not None and self._run is not None:
            text = f"{self._other_bars()}{render(self._report)}\nrun: {printable(str(self._run.folder))}"
            text = "".join(f"{printable(each)}\n" for each in self._run.lacking) + text
            if self._report.decision == "INVALID" and (kept := self._run.answered):
                text += f"\n{kept} requests are answered; go on with: "
                text += printable(resuming(self._config, self._run.folder))
        elif self.listing:
            text = "nothing was asked: this call only lists, there is no verdict (exit 3)"
        elif self._run is not None:
            text = f"INVALID  {printable('; '.join(self._problems))}"
        else:
            return  # a usage error, which pytest shows
        # A console that cannot show a character, or anything at all, must not change the exit status.
        encoding = sys.stdout.encoding or "ascii"
        with suppress(OSError):
            sys.stdout.write(f"\n{text}\n".encode(encoding, "backslashreplace").decode(encoding))
            sys.stdout.flush()

    def _other_bars(self) -> str:
        """A line that names each bar which is not that of the project's own policy."""
        if self._run is None:
            return ""
        try:
            own = read_policy(GATES / "policy.toml")
        except ShipgateError as error:
            return f"policy: cannot be held against the project's own: {printable(str(error))}\n"
        changed = differences(self._run.policy, own)
        notes = [f"policy: not the project's own: {printable(', '.join(changed))}"] if changed else []
        documents = [
            report.extra.get("source") for report in self._run.reports if report.test_name == PERPLEXITY
        ]
        notes += [
            f"documents: not the project's own: {printable(str(name))}" for name in documents if name != OWN
        ]
        return "".join(f"{note}\n" for note in notes)

    def _progress(self, gate: str, done: int, total: int) -> None:
        """One line on a terminal that is written over; nothing where stderr is a file."""
        capture = self._config.pluginmanager.get_plugin("capturemanager")
        if capture is None or not sys.__stderr__ or not sys.__stderr__.isatty():
            return
        with capture.global_and_fixture_disabled():
            end = "\r" if done < total else "\r\033[K"
            sys.__stderr__.write(f"\r\033[K{gate}: {done} of {total} answered{end}")
            sys.__stderr__.flush()


def _facts(report: EvalReport) -> tuple[tuple[str, str], ...]:
    """What stands with a gate's item in JUnit's file."""
    value = "" if report.value is None else f"{report.value:.4f}"
    interval = "" if report.ci95 is None else f"{report.ci95[0]:.4f} to {report.ci95[1]:.4f}"
    known = {"metric": report.metric, "value": value, "ci95": interval, "threshold": str(report.threshold)}
    counts = {"passed": report.passed, "failed": report.failed, "total": report.total}
    return (*known.items(), *((name, str(count)) for name, count in counts.items()))


def _score(line: GateLine) -> tuple[tuple[str, str], ...]:
    """The same for the overall score, whose cases are the harnesses."""
    value = "" if line.value is None else f"{line.value:.4f}"
    return (
        ("metric", line.metric),
        ("value", value),
        ("threshold", str(line.threshold)),
        ("total", str(line.n)),
    )


def _gates_of(items: Sequence[pytest.Item]) -> frozenset[str]:
    """The gates that collected items ask for; the overall score takes all of its harnesses."""
    names = {item.path.stem.removeprefix("test_") for item in items}
    return frozenset(names | (set(AVERAGED) if OVERALL in names else set()))


def _interrupt(number: int, frame: object) -> None:
    """End like Ctrl-C, so that a job that is called off leaves a verdict that says INVALID."""
    del frame
    raise KeyboardInterrupt(signal.Signals(number).name)
