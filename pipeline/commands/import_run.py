"""`shipgate import-run`: a log of lm-eval or Inspect as a run that `shipgate compare` reads.

    $ shipgate import-run samples_arc_easy_2026-01-02T03-04-05.678901.jsonl --out outputs/arc
    lm-eval-1f0c2b3a4d5e: 1 task, 2376 cases of org/model, in outputs/arc

Not covered: a verdict; such a run is INVALID and clears nothing.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

HELP = "make runs that compare reads from logs of lm-eval (samples_*.jsonl) or Inspect (.eval)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `shipgate import-run`."""
    parser.add_argument("logs", metavar="LOG", type=Path, nargs="+", help="one model's, a task each")
    parser.add_argument("--out", metavar="DIR", type=Path, required=True, help="the run's folder, a new one")
    parser.add_argument("--metric", metavar="NAME", help="the metric or scorer that says pass or fail")
    parser.add_argument("--filter", metavar="NAME", help="lm-eval's filter (default: the first)")
    parser.add_argument("--model", metavar="NAME", help="what to call the model, where the log does not say")


def run(options: argparse.Namespace) -> int:
    """Read the logs, write the run, say what it is.

    Raises:
        ShipgateError: a log cannot be read, or the folder cannot be used.
    """
    from pipeline.import_lm_eval import Choice
    from pipeline.import_logs import read_logs, write_run
    from reports.console import printable

    log = read_logs(options.logs, Choice(options.metric, options.filter, options.model))
    run_id = write_run(log, options.out)
    cases = sum(len(task.results) for task in log.tasks)
    tasks = f"{len(log.tasks)} task{'s' if len(log.tasks) > 1 else ''}"
    sys.stdout.write(printable(f"{run_id}: {tasks}, {cases} cases of {log.model}, in {options.out}") + "\n")
    return 0
