"""`shipgate compare`: version against version, case by case, with the statistics that say what is real.

    $ shipgate compare outputs/20260102T030405Z-5f0c11aa outputs/latest
    …
    REGRESSION  refusal: -0.061, 14 broken, 2 fixed of 200, p 0.025

Reads finished runs and asks nothing. Not covered: the comparison itself (`reports.compare`).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

HELP = "hold finished runs against one another, case by case: 1 where the last has regressed"
KEPT, REGRESSED = 0, 1
_DETAIL = """
Runs are given oldest first; each is held against the one before it, and the last step decides. Only cases
with the same id and prompt count, judged in both runs; the others are listed. A harness has regressed where
McNemar's exact test, adjusted for the number of harnesses (Holm), shows a drop larger than the policy's
margin; a canary that passed before and does not now is a regression by itself. Ends with 0, 1 for a
regression or where a harness of both runs has no case to compare, 2 where a run cannot be read.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `shipgate compare`."""
    parser.epilog = _DETAIL
    parser.add_argument("runs", metavar="RUN", type=Path, nargs="+", help="a run's folder; two or more")
    parser.add_argument(
        "--policy", metavar="FILE", type=Path, help="for its margins; default: gates/policy.toml"
    )
    parser.add_argument(
        "--cases", metavar="N", type=int, default=3, help="changed cases to show (default: 3)"
    )
    parser.add_argument("--html", metavar="FILE", type=Path, help="write it as a page for a browser too")
    parser.add_argument("--markdown", metavar="FILE", type=Path, help="write it as Markdown too")
    parser.add_argument("--json", metavar="FILE", type=Path, help="write everything as JSON too")


def run(options: argparse.Namespace) -> int:
    """Compare, show, write, and return the exit status.

    Raises:
        ShipgateError: a run cannot be read, or there is nothing to compare.
        OSError: a file cannot be written.
    """
    from harnesses.records import ShipgateError
    from reports.compare import compare
    from reports.compare_text import console, markdown
    from reports.digests import root
    from reports.files import write_json, write_text
    from reports.policy import read_policy
    from reports.saved_runs import read_run

    if options.cases < 0:
        raise ShipgateError(f"--cases {options.cases} is below 0; give 0 or more")
    policy = read_policy(options.policy or root() / "gates" / "policy.toml")
    found = compare([read_run(folder) for folder in options.runs], policy)
    if options.json is not None:
        write_json(options.json, found.document(), schema="compare")
    if options.markdown is not None:
        write_text(options.markdown, markdown(found, cases=options.cases))
    if options.html is not None:
        from reports.page import compare_page
        from reports.page_compare import compare_view

        write_text(options.html, compare_page(compare_view(found)))
    sys.stdout.write(f"{console(found, cases=options.cases)}\n")
    return REGRESSED if found.regressed else KEPT
