"""`shipgate verify`: whether a signed verdict can be believed, and clears exactly this model.

    $ shipgate verify outputs/latest/verdict.dsse.json --model gguf:web4.gguf
    CLEARED  run 20260102T030405Z-5f0c11aa, about sha256:75d2…; as signed, not recomputed: perplexity

Computes everything again from the run's own files. Not covered: promoting (`shipgate registry promote`),
which asks for more.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from harnesses.records import Json
    from reports.verify import Verified

HELP = "verify a signed verdict: 0 only for CLEARED and bound to exactly this model"
CLEARED, NOT_CLEARED = 0, 1
_DETAIL = """
Checks signature, form, age, the digest of every file of the run, that policy, prompts, scorers and the model
are those on this machine, scores every answer again and decides again; the first thing wrong is named.
Ends with 0 where the verdict holds and says CLEARED of exactly this model, 1 where it does not hold, says
BLOCKED or INVALID, or is about recorded answers, 2 where the call is wrong or something cannot be read.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `shipgate verify`."""
    parser.epilog = _DETAIL
    parser.add_argument(
        "verdict", metavar="VERDICT", type=Path, help="verdict.dsse.json, or its run's folder"
    )
    parser.add_argument(
        "--model", metavar="STR", required=True, help="what it should be about, e.g. gguf:PATH"
    )
    parser.add_argument("--policy", metavar="FILE", type=Path, help="default: gates/policy.toml")
    parser.add_argument("--artifact", metavar="FILE", type=Path, help="the file that a server serves")
    parser.add_argument("--trust", metavar="FILE", type=Path, help="a committed list of keys that counts too")
    parser.add_argument("--json", action="store_true", help="the outcome as one JSON object")


def run(options: argparse.Namespace) -> int:
    """Verify, say what came out, and return the exit status.

    Raises:
        ShipgateError: the call is wrong, or something cannot be read.
    """
    from harnesses.state import state_folder
    from pipeline.verdicts import Question, verified_file
    from reports.console import printable
    from reports.digests import root
    from reports.keys import trusted
    from reports.policy import read_policy
    from reports.signed import RefusedError

    policy = read_policy(options.policy or root() / "gates" / "policy.toml")
    trust = trusted(state_folder(), options.trust)
    try:
        found = verified_file(options.verdict, Question(options.model, policy, trust, options.artifact))
    except RefusedError as error:
        if options.json:
            _write({"cleared": False, "problem": str(error)})
        else:
            sys.stderr.write(f"shipgate: {printable(str(error))}\n")
        return NOT_CLEARED
    if options.json:
        _write({"cleared": found.promotable, "problem": _problem(found), **found.model_dump(mode="json")})
    else:
        sys.stdout.write(f"{printable(_line(found))}\n")
    return CLEARED if found.promotable else NOT_CLEARED


def _line(found: Verified) -> str:
    recorded = " (recorded answers)" if found.recorded else ""
    left = f"; as signed, not recomputed: {', '.join(found.not_recomputed)}" if found.not_recomputed else ""
    why = "" if found.promotable else f"; {_problem(found)}"
    said = " (as its server claims)" if found.model.format.startswith("served-as-claimed/") else ""
    return f"{found.decision}{recorded}  run {found.run_id}, about {found.model.digest}{said}{left}{why}"


def _problem(found: Verified) -> str | None:
    """Why a verdict that holds clears nothing."""
    if found.promotable:
        return None
    return "recorded answers clear nothing" if found.recorded else f"it says {found.decision}"


def _write(document: dict[str, Json]) -> None:
    sys.stdout.write(json.dumps(document, ensure_ascii=True, allow_nan=False) + "\n")
