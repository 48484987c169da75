"""`shipgate modelfile`: what Ollama needs to serve a GGUF as it was trained, as a Modelfile.

    $ shipgate modelfile --model gguf:web4.gguf --out Modelfile
    $ ollama create web4-agent -f Modelfile

The TEMPLATE says what the file's own chat template says; one of an unknown shape is refused, not guessed. Not
covered: creating the model and checking it, which is `shipgate import`'s.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.commands.serving_options import add_serving_arguments

if TYPE_CHECKING:
    from harnesses.records import Json
    from pipeline.modelfile import Serving

HELP = "write the Ollama Modelfile of a GGUF: template, system message, parameters, stop tokens"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `shipgate modelfile`."""
    add_serving_arguments(parser)
    parser.add_argument("--name", metavar="NAME", default="", help="for the command in the file's first line")
    parser.add_argument("--out", metavar="FILE", type=Path, required=True, help="must not exist")


def run(options: argparse.Namespace) -> int:
    """Write the file.

    Raises:
        ShipgateError: the model is none that can be served, or the file is there or cannot be written.
    """
    from harnesses.engines.identity import file_digest
    from pipeline.commands.serving_options import serving
    from pipeline.modelfile import modelfile_text
    from pipeline.step import check_target, drafted, making, show

    check_target(options.out)
    found = serving(options)
    text = modelfile_text(found, folder=options.out.parent, name=options.name)
    made = drafted("modelfile", "imported", options.out, parents=(options.model,), dry_run=options.dry_run)
    if not options.dry_run:
        with making(options.out) as work:
            work.write_text(text, encoding="utf-8")
            made = made.model_copy(update={"sha256": file_digest(work)}).measured(**_metrics(found))
            work.rename(options.out)
    show(made, as_json=options.json)
    return 0


def _metrics(found: Serving) -> dict[str, Json]:
    return {
        "template": "given" if found.shape is None else found.shape.name,
        "parameters": dict(found.parameters),
    }
