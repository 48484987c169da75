"""The options that the pipeline's steps share; a command's `add_arguments` calls this, and loads nothing."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_step_arguments(parser: argparse.ArgumentParser, *, model: str) -> None:
    """The options that every step has; `model` says what kind of model it takes."""
    parser.add_argument("--model", metavar="STR", required=True, help=model)
    parser.add_argument(
        "--out", metavar="PATH", type=Path, required=True, help="what to make; must not exist"
    )
    parser.add_argument("--dry-run", action="store_true", help="make every check and write nothing")
    parser.add_argument("--json", action="store_true", help="the result as one line of JSON")
