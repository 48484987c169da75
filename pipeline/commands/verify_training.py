"""`shipgate verify-training`: did the training that made an adapter go well?

    $ shipgate verify-training outputs/lora
    [x] loss 0.83: within 0.6 to 1.0

Not covered: whether the model is any good; that is the gate's to say.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

HELP = "judge a finished training: loss, gradients, throughput, the adapter's size, whether it loads"
_MARKS = {"good": "[x]", "unsure": "[?]", "bad": "[ ]"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `shipgate verify-training`."""
    parser.add_argument("folder", metavar="DIR", type=Path, help="what shipgate train made")
    parser.add_argument("--model", metavar="STR", help="the base, hf:DIR; the noted one by default")
    parser.add_argument("--config", metavar="FILE", type=Path, help="judge by this file's bands instead")
    parser.add_argument("--dry-run", action="store_true", help="only check that there is something to judge")
    parser.add_argument("--json", action="store_true", help="the findings as one line of JSON")


def run(options: argparse.Namespace) -> int:
    """Print every finding; 0 when none is bad, 1 otherwise. A dry run judges nothing and ends with 0.

    Raises:
        ShipgateError: there is nothing that could be judged.
    """
    from pipeline.training_config import read_config
    from pipeline.verify_training import readable, verify_training
    from reports.console import printable

    bands = None if options.config is None else read_config(options.config).bands
    if options.dry_run:
        _, _, base = readable(options.folder, options.model)
        if options.json:
            _as_json(passed=None, findings=[], dry_run=True)
        else:
            sys.stdout.write(f"{printable(f'dry run: {options.folder} can be judged, on {base}')}\n")
        return 0
    findings = verify_training(options.folder, base=options.model, bands=bands)
    good = all(finding.judgement != "bad" for finding in findings)
    if options.json:
        dumped = [finding.model_dump(mode="json") for finding in findings]
        _as_json(passed=good, findings=dumped, dry_run=False)
    else:
        for finding in findings:
            value = f"{finding.value:.4g}" if isinstance(finding.value, float) else json.dumps(finding.value)
            line = f"{_MARKS[finding.judgement]} {finding.name} {value}: {finding.reason}"
            sys.stdout.write(f"{printable(line)}\n")
    return 0 if good else 1


def _as_json(**found: object) -> None:
    sys.stdout.write(json.dumps(found, ensure_ascii=True, allow_nan=False) + "\n")
