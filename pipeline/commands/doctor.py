"""`shipgate doctor`: what is there, and the command that brings what is not.

    $ shipgate doctor
    [x] engine gguf: xllamacpp 2026.10.11549
    [ ] Ollama: nothing answers on 127.0.0.1:11434
        ollama serve

Looks only: nothing is started or loaded, and no model library is imported; `--install` alone installs, into
the state folder. Not covered: whether a model that is there also runs, which is `shipgate eval`'s to say.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict

HELP = "what is there (engines, llama.cpp tools, Ollama, GPU), and the command that brings the rest"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `shipgate doctor`."""
    parser.add_argument("--json", action="store_true", help="the same as one JSON object")
    parser.add_argument(
        "--install",
        choices=("llama.cpp", "llm-compressor"),
        help="fetch it, and build it where needed (once)",
    )


def run(options: argparse.Namespace) -> int:
    """Print one entry per part; always 0, since a part that is missing may not be needed.

    Raises:
        ShipgateError: with --install, it cannot be fetched or built.
    """
    if options.install:
        _install(options.install)
    from pipeline.commands.parts import this_machine
    from pipeline.commands.parts_found import look

    parts = look(this_machine())
    if options.json:
        sys.stdout.write(json.dumps({"parts": [asdict(part) for part in parts]}) + "\n")
        return 0
    for part in parts:
        sys.stdout.write(f"[{'x' if part.found else ' '}] {part.name}: {part.detail}\n")
        if part.install:
            sys.stdout.write(f"    {part.install}\n")
    return 0


def _install(name: str) -> None:
    from pipeline import compressor, llama_install
    from pipeline.step import say

    {"llama.cpp": llama_install.install, "llm-compressor": compressor.install}[name](say)
