"""The options that `shipgate modelfile` and `shipgate import` share: what a GGUF is served with."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.modelfile import Serving


def add_serving_arguments(parser: argparse.ArgumentParser) -> None:
    """The options."""
    parser.add_argument("--model", metavar="STR", required=True, help="gguf:FILE")
    parser.add_argument(
        "--config", metavar="FILE", type=Path, help="parameters and texts as JSON; options go before it"
    )
    parser.add_argument(
        "--template", metavar="FILE", type=Path, help="a Go template, instead of the file's own"
    )
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--system", metavar="FILE", type=Path, help="a system message, instead of Web4's")
    group.add_argument("--no-system", action="store_true", help="no system message")
    parser.add_argument("--dry-run", action="store_true", help="make every check and write nothing")
    parser.add_argument("--json", action="store_true", help="the result as one line of JSON")


def serving(options: argparse.Namespace) -> Serving:
    """How the model is to be served; its notes go to stderr.

    Raises:
        ShipgateError: a file cannot be read, or the model is none that can be served.
    """
    from harnesses.engines.uri import parse_model
    from harnesses.records import ShipgateError
    from pipeline.modelfile import ServingSettings, plan_serving
    from pipeline.settings import read_settings
    from pipeline.step import say

    model = parse_model(options.model)
    if model.scheme != "gguf":
        raise ShipgateError(f"{options.model} is no GGUF file; make one with `shipgate quantize`")
    given = {
        name: None if getattr(options, name) is None else str(getattr(options, name))
        for name in ("system", "template")
    }
    settings = read_settings(ServingSettings, options.config, given)
    found = plan_serving(model.path, system="" if options.no_system else None, settings=settings)
    for note in found.notes:
        say(note)
    return found
