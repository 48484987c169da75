"""The command `shipgate`: takes its line apart, hands it to a command and turns errors into one line.

    $ shipgate score pdca_schema notes.md

Exit statuses are the command's own; 2 for anything wrong with the call or its input, 130 after Ctrl-C. Each
command is a module of `pipeline.commands` that imports its libraries only when it runs, so that `--help`
answers at once. Not covered: `pytest gates/`, which is pytest's command line.
"""

from __future__ import annotations

import argparse
import importlib
import io
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from typing import NoReturn

COMMANDS = {
    "score": "score",
    "eval": "evaluate",
    "perplexity": "perplexity",
    "train": "train",
    "verify-training": "verify_training",
    "verify": "verify",
    "compare": "compare",
    "import-run": "import_run",
    "registry": "registry",
    "key": "key",
    "merge": "merge",
    "prune": "prune",
    "distill": "distill",
    "quantize": "quantize",
    "evolve": "evolve",
    "modelfile": "modelfile",
    "import": "import_model",
    "doctor": "doctor",
}
"""Commands in the order of `--help`, with their modules."""

WRONG = 2
_BUG = "this is a fault of Shipgate's own; run it again with --debug and report what it prints"


class _Parser(argparse.ArgumentParser):
    """argparse, with its errors as one line."""

    def error(self, message: str) -> NoReturn:
        """End with 2, as for every other wrong call."""
        complain(f"{message}; see {self.prog} --help")
        raise SystemExit(WRONG)


def build_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    parser = _Parser(
        prog="shipgate",
        description="May this model replace the one in production?",
        epilog="The gate itself, with the verdict, is `pytest gates/` (or `make gate`).",
        allow_abbrev=False,
    )
    parser.add_argument("--debug", action="store_true", help="show the traceback of an error")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, module_name in COMMANDS.items():
        module = importlib.import_module(f"pipeline.commands.{module_name}")
        command = commands.add_parser(name, help=module.HELP, description=module.HELP, allow_abbrev=False)
        command.formatter_class = argparse.RawDescriptionHelpFormatter
        # Left out where it is not given, so that it cannot undo a --debug in front of the command.
        command.add_argument(
            "--debug", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS
        )
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    return parser


def _parsed(parser: argparse.ArgumentParser, arguments: Sequence[str] | None) -> argparse.Namespace:
    """The options, with files allowed behind options too, which argparse alone takes for a mistake."""
    options, left = parser.parse_known_args(arguments)
    strangers = [word for word in left if word.startswith("-") and word != "-"]
    if left and (strangers or not hasattr(options, "files")):
        parser.error(f"unrecognized arguments: {' '.join(left)}")
    if left:
        options.files = [*options.files, *left]
    return options


def complain(message: str) -> None:
    """One line on stderr, whatever the message holds; what a terminal would obey is written out."""
    line = " ".join(message.split())
    shown = "".join(char if char.isprintable() else ascii(char)[1:-1] for char in line)
    sys.stderr.write(f"shipgate: {shown}\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the return value is the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A path or a name that the terminal cannot show is shown escaped, not a crash.
            stream.reconfigure(errors="backslashreplace")
    options = _parsed(build_parser(), arguments)
    try:
        status = carry_out(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has left. Whatever Python still flushes at its end must not complain either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 128 + signal.SIGPIPE
    except KeyboardInterrupt:
        if options.debug:
            raise
        complain("interrupted")
        return 128 + signal.SIGINT
    return status


def carry_out(options: argparse.Namespace) -> int:
    """Call `options.run`; an error becomes one line on stderr and 2, with `options.debug` a traceback too."""
    try:
        return int(options.run(options))
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 (Python would end with 1, a command's word for "below the bar")
        if options.debug:
            traceback.print_exc()
        complain(_message(error))
        return WRONG


def _message(error: Exception) -> str:
    from harnesses.records import ShipgateError

    if isinstance(error, ShipgateError):
        return str(error)
    if isinstance(error, OSError):
        return f"{error.filename or 'a file'}: {error.strerror or error}; mend that and run it again"
    return f"{type(error).__name__}: {error}; {_BUG}"


if __name__ == "__main__":
    raise SystemExit(main())
