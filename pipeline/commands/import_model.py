"""`shipgate import`: a GGUF into Ollama under a name, created through its API, read back, loaded and asked.

    $ shipgate import --model gguf:web4.gguf --name web4-agent:latest

The server is $OLLAMA_HOST's. Where a check fails, the model that had the name keeps it, and the message says
so. Not covered: whether the model may be deployed, which `pytest gates/ --model ollama:NAME` says.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.commands.serving_options import add_serving_arguments

if TYPE_CHECKING:
    from pipeline.step import Artifact

HELP = "import a GGUF into Ollama, check what the server made of it, and give it the name"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `shipgate import`."""
    add_serving_arguments(parser)
    parser.add_argument("--name", metavar="NAME[:TAG]", required=True, help="of the model in Ollama")
    parser.add_argument("--out", metavar="FILE", type=Path, help="keep the result as JSON; must not exist")


def run(options: argparse.Namespace) -> int:
    """Import.

    Raises:
        ShipgateError: the model cannot be served, the server cannot be used, or a check fails.
    """
    from pipeline.commands.serving_options import serving
    from pipeline.ollama_import import ImportConfig, import_model
    from pipeline.step import check_target, show

    if options.out is not None:
        check_target(options.out)
    config = ImportConfig(serving=serving(options), name=options.name, dry_run=options.dry_run)
    made = import_model(config)
    if options.out is not None and not made.dry_run:
        _keep(made, options.out)
    show(made, as_json=options.json)
    return 0


def _keep(made: Artifact, out: Path) -> None:
    """Write what was found to a file, whole or not at all."""
    from pipeline.step import making

    with making(out) as work:
        work.write_text(json.dumps(made.model_dump(mode="json"), indent=2) + "\n", encoding="utf-8")
        work.rename(out)
