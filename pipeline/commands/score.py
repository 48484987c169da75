"""`shipgate score`: judge texts that are already there, without a model.

    $ shipgate score empty_constructor src/Ledger.ts
    {"id": "src/Ledger.ts", "value": 1, "reason": "1 class, all compliant", "details": {...}}

Not covered: headline numbers with intervals, which `eval` and the gate compute from whole prompt sets.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from harnesses.records import Harness, Score
    from pipeline.commands.inputs import Item

HELP = "judge texts that are already there, without a model"
_DETAIL = """
Files named *.jsonl hold a line per text: {"id", "prompt", "response"}; so does - (standard input, also where
no file is named). Every other file is one text; .ts, .tsx and .js are code as it stands.
Further fields of a line: expected ("refuse" or "comply" for refusal, the calls due for tool_success), tools.

One line each, in order: {"id", "value", "reason", "details"}; value is 1, 0, or null (cannot be told).
Ends with 0 whatever the values are, 1 only by --fail-under, 2 where something could not be read.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `shipgate score`."""
    parser.epilog = _DETAIL
    parser.add_argument("harness", metavar="HARNESS", help="e.g. pdca_schema, empty_constructor, refusal")
    parser.add_argument("files", metavar="FILE", nargs="*", help="plain files, *.jsonl, or -")
    parser.add_argument("--profile", metavar="NAME", help="a variant of the harness, e.g. web4-3.2.4.2")
    parser.add_argument(
        "--fail-under",
        metavar="RATE",
        type=_rate,
        help="end with 1 where fewer than this fraction (0 to 1) pass; null counts as not passed",
    )


def _rate(text: str) -> float:
    try:
        rate = float(text)
    except ValueError:
        rate = math.nan
    if not 0 <= rate <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no fraction from 0 to 1")
    return rate


def run(options: argparse.Namespace) -> int:
    """Score everything, a line each; 1 where fewer pass than `--fail-under` asks for, else 0.

    Raises:
        ShipgateError: no such harness or profile, or an input that cannot be read (file and line named).
    """
    from pipeline.commands.find import find_harness
    from pipeline.commands.inputs import STDIN, read_items

    harness = find_harness(options.harness)
    judge = _judge(harness, options.profile)
    items = read_items(harness.name, options.files or [STDIN])
    passed = 0
    for item in items:
        score = _scored(judge, item)
        passed += score.value == 1
        line = {"id": item.id, "value": score.value, "reason": score.reason, "details": score.details}
        sys.stdout.write(json.dumps(line, allow_nan=False) + "\n")
    return _status(passed, len(items), options.fail_under)


def _judge(harness: Harness, profile: str | None) -> Callable[[Item], Score]:
    from harnesses.records import ShipgateError

    if profile is not None and profile not in harness.profiles:
        known = "one of " + ", ".join(harness.profiles) if harness.profiles else "none: it has no profiles"
        raise ShipgateError(f"{harness.name} has no profile {profile!r}; give {known}")
    score = harness.score if profile is None else harness.profiles[profile]

    def judge(item: Item) -> Score:
        if item.suffix is not None and profile is None and harness.score_file is not None:
            return harness.score_file(item.suffix, item.text or "")
        return score(item.case, item.text or "")

    return judge


def _scored(judge: Callable[[Item], Score], item: Item) -> Score:
    from harnesses.records import Score, ShipgateError

    if item.text is None:
        return Score.model_construct(value=None, reason=f"not answered: {item.error}", details={})
    try:
        return judge(item)
    except ShipgateError as error:
        raise ShipgateError(f"{item.origin}: {error}") from error


def _status(passed: int, total: int, fail_under: float | None) -> int:
    if fail_under is None:
        return 0
    # Nothing judged is nothing shown: it does not pass any bar, not even 0.
    if total and passed / total >= fail_under:
        return 0
    sys.stdout.flush()
    sys.stderr.write(f"shipgate: {passed} of {total} pass, fewer than --fail-under {fail_under:g} asks for\n")
    return 1
