"""`distill_current_adapter` and `quantize_latest_model`: two steps under the names that earlier scripts had.

    $ quantize_latest_model --bits 4 --format gguf --dry-run --json

They find what the step works on in the state folder, say what they found, and hand everything to `shipgate
distill` or `shipgate quantize`; every further option is that command's, and every number is one that it
computed. Not covered: anything that those commands do not do.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from harnesses.records import ShipgateError
from harnesses.state import models_folder, state_folder
from pipeline import cli

_MADE = ("merged", "pruned", "distilled")


def distill_current_adapter(arguments: Sequence[str] | None = None) -> int:
    """Distil the newest adapter of the state folder, or the one named: the adapter on its base teaches.

    Without --student the base itself learns what base and adapter say; without --data, from the files that
    the adapter was trained on.
    """
    return _carried(_distill_line, arguments)


def quantize_latest_model(arguments: Sequence[str] | None = None) -> int:
    """Quantize the newest merged, pruned or distilled model of the state folder."""
    return _carried(_quantize_line, arguments)


def _carried(line: Callable[[list[str]], list[str]], arguments: Sequence[str] | None) -> int:
    given = list(sys.argv[1:] if arguments is None else arguments)
    if "-h" in given or "--help" in given:
        return cli.main([line.__name__.removeprefix("_").removesuffix("_line"), "--help"])
    try:
        command = line(given)
    except ShipgateError as error:
        cli.complain(str(error))
        return cli.WRONG
    return cli.main(command)


def _distill_line(given: list[str]) -> list[str]:
    from harnesses.sidecar import training_files
    from pipeline.continuous import base_of
    from pipeline.step import say

    own, rest = _own(given, "--adapter", "--model", "--out", "--layers", "--student", "--data")
    adapters = state_folder() / "adapters"
    named = own["adapter"]
    adapter = adapters / named if named else _newest(adapters, ("*/adapter_config.json",), "adapter")
    base = own["model"] or base_of(adapter)
    say(f"distilling {adapter} on {base}")
    student: list[str] = []
    if own["layers"] is None and own["student"] is None:
        say(f"the student begins as {base}; --student says otherwise")
        student = ["--student", base]
    data: list[str] = []
    if own["data"] is None:
        files = [str(file) for file in training_files(adapter)]
        if not files:
            raise ShipgateError(f"nothing says what {adapter} was trained on; give --data FILE")
        data = [word for file in files for word in ("--data", file)]
    out = own["out"] or str(models_folder() / "distilled" / adapter.name)
    kept = _kept(own, "--layers", "--student", "--data")
    return ["distill", "--model", f"{base}+{adapter}", "--out", out, *student, *data, *kept, *rest]


def _quantize_line(given: list[str]) -> list[str]:
    from pipeline.step import say

    own, rest = _own(given, "--model", "--out", "--bits")
    bits = own["bits"] or "4"
    if own["model"] is not None:
        model = Path(own["model"].removeprefix("hf:"))
    else:
        places = models_folder()
        depths = ("*/*/config.json", "*/*/*/config.json")
        model = _newest(places, depths, "merged, pruned or distilled model", _made)
        say(f"quantizing the newest model, {model}")
    out = own["out"] or str(models_folder() / "quantized" / f"{model.name}-{bits}bit.gguf")
    return ["quantize", "--model", f"hf:{model}", "--out", out, "--bits", bits, *rest]


def _own(given: list[str], *names: str) -> tuple[dict[str, str | None], list[str]]:
    """These options' values, None where one was not given, and the rest of the line."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    for name in names:
        parser.add_argument(name, action="append")
    try:
        found, rest = parser.parse_known_args(given)
    except argparse.ArgumentError as error:
        raise ShipgateError(f"{error}; see --help") from error
    values: dict[str, str | None] = {}
    for name in names:
        several = getattr(found, name[2:])
        if several is not None and len(several) > 1 and name != "--data":
            raise ShipgateError(f"{name} is given twice; leave one out")
        values[name[2:]] = None if several is None else "\n".join(several)
    return values, rest


def _kept(own: dict[str, str | None], *names: str) -> list[str]:
    return [word for name in names for value in (own[name[2:]] or "").splitlines() for word in (name, value)]


def _newest(
    folder: Path, patterns: tuple[str, ...], what: str, counts: Callable[[Path], bool] = lambda _: True
) -> Path:
    from pipeline.step import newest

    file = newest(folder, *patterns, counts=counts)
    if file is None:
        raise ShipgateError(f"{folder} holds no {what}; make one first")
    return file.parent


def _made(config: Path) -> bool:
    """Whether a model's folder was made by one of the steps whose result may be quantized."""
    from harnesses.sidecar import read_sidecar

    note = read_sidecar(config.parent)
    return note is not None and note.stage in _MADE
