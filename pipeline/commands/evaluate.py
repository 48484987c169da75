"""`shipgate eval`: one harness alone against a model, for those who work on it; never a verdict.

    $ shipgate eval refusal --model gguf:model.gguf
    refusal: f1 0.985 (95 %: 0.958 to 0.995, n 200), at least 0.980 is asked for: met

Writes the harness's `eval_<harness>.json` and the answers it rests on. Not covered: everything that makes a
verdict (plan, final report, signature), which is `pytest gates/`'s; so a folder made here cannot be promoted.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reports.records import EvalReport
    from reports.run import RunRequest

HELP = "run one harness alone against a model; never a verdict"
MET, NOT_MET, CANNOT_SAY = 0, 1, 3
_CANDIDATE = "fixtures/models/candidate.gguf"
_POLICY = "gates/policy.toml"
_SHOWN = 10
_DETAIL = """
Ends with 0 where the harness's gate is met, 1 where it is not, 3 where that cannot be said (an answer that
could not be had or judged, or a harness without a row in the policy), 2 where the call is wrong.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `shipgate eval`."""
    parser.epilog = _DETAIL
    parser.add_argument("harness", metavar="HARNESS", help="e.g. pdca_schema, refusal, canaries")
    parser.add_argument(
        "--model",
        metavar="STR",
        help="gguf:PATH, hf:DIR[+ADAPTER_DIR], ollama:NAME, openai:NAME@URL or replay:FILE "
        "(default: $SHIPGATE_MODEL, else the embedded)",
    )
    parser.add_argument(
        "--out", metavar="DIR", type=Path, help="where to write (default: outputs/<time>-<harness>)"
    )
    parser.add_argument("--policy", metavar="FILE", type=Path, help=f"thresholds (default: {_POLICY})")
    parser.add_argument("--artifact", metavar="FILE", help="the file that a server serves")
    parser.add_argument("--reference", metavar="STR", help="for perplexity: the model it is held against")
    parser.add_argument(
        "--training", metavar="FILE", action="append", default=[], help="for contamination: training data"
    )
    parser.add_argument(
        "--concurrency", metavar="N", type=_count, help="requests in flight (default: the policy's)"
    )


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text[:9]) > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from 1 on")
    return int(text[:9])


def run(options: argparse.Namespace) -> int:
    """Ask, judge, write, and say whether the gate is met.

    Raises:
        ShipgateError: harness, model, policy, prompts or folder cannot be used; nothing was asked by then.
        OSError: the report cannot be written.
    """
    from harnesses.engines.server_errors import ServerDown
    from harnesses.engines.uri import parse_model
    from harnesses.records import ShipgateError
    from pipeline.commands.find import find_harness
    from reports.measures import MEASURES
    from reports.run import open_run

    name = options.harness if options.harness in MEASURES else find_harness(options.harness, *MEASURES).name
    request = _request(options, name)
    if name == "contamination" and not request.evidence.training:
        raise ShipgateError("contamination is searched in training data; name it with --training FILE")
    # Before the policy and the prompts are read: a model string that is wrong is the likelier slip.
    parse_model(request.model)
    try:
        opened = open_run(request, only=(name,), final=False)
    except ServerDown as error:
        sys.stderr.write(f"shipgate: {error}\n")
        return CANNOT_SAY
    with opened:
        report = opened.evaluate(name)
    judged = any(gate.name == name for gate in opened.plan.gates)
    return tell(report, opened.folder, judged=judged)


def _request(options: argparse.Namespace, name: str) -> RunRequest:
    from reports.digests import root
    from reports.evidence import gather_evidence
    from reports.final import new_run_id
    from reports.run import RunRequest

    model = _model(options.model, root())
    return RunRequest(
        model=model,
        evidence=gather_evidence(
            model,
            artifact=options.artifact,
            reference=options.reference,
            training=tuple(options.training),
        ),
        policy=options.policy or root() / _POLICY,
        root=Path.cwd(),
        # A folder of its own: `outputs/latest` is for runs that end with a verdict.
        out=options.out or Path("outputs") / f"{new_run_id()}-{name}",
        concurrency=options.concurrency,
        progress=_progress if sys.stderr.isatty() else lambda *_: None,
    )


def _model(given: str | None, project: Path) -> str:
    # An empty name is a slip in somebody's script and must not quietly stand for another model.
    if given is not None:
        return given
    return os.environ.get("SHIPGATE_MODEL", f"gguf:{project / _CANDIDATE}")


def _progress(name: str, answered: int, total: int) -> None:
    end = "\n" if answered == total else ""
    sys.stderr.write(f"\r{name}: {answered} of {total} answered{end}")
    sys.stderr.flush()


def tell(report: EvalReport, folder: Path, *, judged: bool) -> int:
    """Print the outcome and return the exit status; `judged`: the policy has a row for the harness."""
    from reports.console import printable

    sys.stdout.write(f"{report.test_name}: {_headline(report, judged=judged)}\n")
    short = [result for result in report.results if result.value != 1]
    for result in short[:_SHOWN]:
        sys.stdout.write(f"  {result.case_id}: {printable(result.reason)}\n")
    if len(short) > _SHOWN:
        sys.stdout.write(f"  and {len(short) - _SHOWN} more\n")
    sys.stdout.write(f"written to {folder}\n")
    if report.value is None or report.ci95 is None or not judged:
        return CANNOT_SAY
    return MET if report.gate_passed else NOT_MET


def _headline(report: EvalReport, *, judged: bool) -> str:
    from reports.bar import Bar

    if report.value is None or report.ci95 is None:
        return f"no value: {report.unscored} of {report.total} cases could not be judged"
    low, high = report.ci95
    value = f"{report.metric} {report.value:.3f} (95 %: {low:.3f} to {high:.3f}, n {report.total})"
    if not judged:
        return f"{value}; the policy has no row for it, so there is no gate to meet"
    bar = Bar(metric=report.metric, threshold=report.threshold, judge=report.judge)
    asked = f"{'at most' if bar.at_most else 'at least'} {report.threshold:.3f}"
    return f"{value}, {asked} is asked for: {'met' if report.gate_passed else 'NOT met'}"
