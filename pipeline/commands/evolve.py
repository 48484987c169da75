"""`shipgate evolve`: the whole chain, from samples to the model in production or to a refusal.

    $ shipgate evolve --config pipeline/config/evolve_tiny.json --version 1.2 --out outputs/1.2
    CLEARED  1.2 is active

Ends with 0 only where the result was CLEARED and promoted; 1 where the model fell short (BLOCKED, a training
that went badly, a quantized model over its bars), 3 where the gate cannot say, 2 where something is wrong.
Killed and called again, it goes on with the stage that it was in. Not covered: several chains in one folder.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.evolve import Evolved

HELP = "train, merge, quantize, gate, register, and promote what is CLEARED; the old model stays otherwise"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `shipgate evolve`."""
    parser.add_argument("--config", metavar="FILE", type=Path, required=True, help="see pipeline/config/")
    parser.add_argument("--version", metavar="NAME", required=True, help="to register the result under")
    parser.add_argument("--out", metavar="DIR", type=Path, required=True, help="the chain's folder")
    parser.add_argument("--adapter", metavar="DIR", type=Path, help="begin with this one, train nothing")
    parser.add_argument("--policy", metavar="FILE", type=Path, help="the gate's (default: gates/policy.toml)")
    parser.add_argument("--dry-run", action="store_true", help="make every check and write nothing")
    parser.add_argument("--json", action="store_true", help="the result as one line of JSON")


def run(options: argparse.Namespace) -> int:
    """Go through the chain; the status is the gate's.

    Raises:
        ShipgateError: something is wrong; the active model is as it was.
    """
    from pydantic import TypeAdapter, ValidationError

    from harnesses.records import ShipgateError
    from pipeline.evolve import EvolveRequest, evolve
    from pipeline.evolve_config import read_evolve_config
    from pipeline.registry_records import Version

    try:
        version: str = TypeAdapter(Version).validate_python(options.version)
    except ValidationError as error:
        raise ShipgateError(
            f"version {options.version!r} cannot be used; a version is letters, digits and . _ + -"
        ) from error
    found = evolve(
        EvolveRequest(
            config=read_evolve_config(options.config),
            version=version,
            out=options.out,
            adapter=options.adapter,
            policy=options.policy,
            dry_run=options.dry_run,
        )
    )
    show(found, as_json=options.json)
    return found.status


def show(found: Evolved, *, as_json: bool) -> None:
    """Report on stdout: one line of JSON, or a table of the stages and what they came to."""
    from reports.console import printable

    if as_json:
        document = {**found.model_dump(mode="json"), "status": found.status}
        sys.stdout.write(json.dumps(document, ensure_ascii=True, allow_nan=False) + "\n")
        return
    sys.stdout.writelines(f"{printable(line)}\n" for line in _lines(found))


def _lines(found: Evolved) -> list[str]:
    if found.dry_run:
        left = [name for name in found.planned if name not in {one.stage for one in found.stages}]
        return [f"dry run: every check passed; {', '.join(left) or 'nothing'} would be done in {found.out}"]
    lines = [f"{'stage':<16} {'seconds':>8}  digest"]
    for one in found.stages:
        again = f"  (begun {one.starts} times)" if one.starts > 1 else ""
        lines.append(f"{one.stage:<16} {one.seconds:>8.1f}  {(one.sha256 or '-')[:23]}{again}")
    if found.incident is not None:
        lines.append(f"incident: {found.incident}")
    kept = f"{found.active or 'no model'} stays active"
    word = found.decision or "REFUSED"
    if found.promoted:
        return [*lines, f"{word}  {found.version} is active"]
    return [*lines, f"{word}  {found.reason}; {kept}"]
