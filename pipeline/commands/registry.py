"""`shipgate registry`: the models that were registered, the one in production, and the way back.

    $ shipgate registry register --model gguf:model.gguf --version 1.1
    registered 1.1 (sha256:75d2…)

    $ shipgate registry promote 1.1 --verdict outputs/latest/verdict.dsse.json
    1.1 is active (sha256:75d2…), by run 20260102T030405Z-5f0c11aa

Not covered: the rules themselves (`pipeline.registry`), and making a verdict, which is `pytest gates/`'s.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.commands.registry_place import add_place, mlflow_registry, place, place_for, tell_problems

if TYPE_CHECKING:
    from harnesses.records import Json

HELP = "register models, promote one by its signed verdict, go back to the last good one"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `shipgate registry`, an action each."""
    parser.epilog = "The registry stands in $SHIPGATE_STATE_DIR/models, else in the platform's state folder."
    add_place(parser)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def add(name: str, said: str) -> argparse.ArgumentParser:
        action = actions.add_parser(name, help=said, description=said, allow_abbrev=False)
        action.add_argument("--json", action="store_true", help="the same as JSON")
        add_place(action)
        return action

    _register_arguments(add("register", "hash a model and enter it as a version"))
    listed = add("list", "the versions, oldest first")
    listed.add_argument("--base-model", metavar="NAME", help="only those tuned from this")
    listed.add_argument("--quantization", metavar="NAME", help="only those of this quantization")
    add("show", "everything about one version").add_argument("version", metavar="NAME")
    compared = add("compare", "two versions side by side")
    compared.add_argument("first", metavar="NAME")
    compared.add_argument("second", metavar="NAME")
    promoted = add("promote", "put a version into production by its run's signed verdict")
    promoted.add_argument("version", metavar="NAME")
    verdict = "verdict.dsse.json, its run's other files beside it; or the run's folder"
    promoted.add_argument("--verdict", metavar="FILE", type=Path, required=True, help=verdict)
    add("rollback", "put the last good version back into production, its weights hashed anew")
    add("stats", "the registry in numbers")
    add("history", "what was done, and by which verdict")
    policy = add("policy", "demand another policy of the verdicts that promote")
    policy.add_argument("policy", metavar="FILE", type=Path)
    policy.add_argument("--reason", metavar="TEXT", required=True, help="stands in the history")
    add("repair", "rebuild a damaged registry.json from its journal")


def _register_arguments(register: argparse.ArgumentParser) -> None:
    register.add_argument("--model", metavar="STR", required=True, help="gguf:PATH, hf:DIR, ollama:NAME, …")
    register.add_argument("--version", metavar="NAME", required=True, help="a name that is not taken")
    register.add_argument("--artifact", metavar="FILE", type=Path, help="the file that a server serves")
    register.add_argument("--base-model", metavar="NAME", help="what it was tuned from")
    register.add_argument("--distilled-from", metavar="NAME", help="its teacher")
    register.add_argument("--quantization", metavar="NAME", help="read from a GGUF where it is not given")


def run(options: argparse.Namespace) -> int:
    """Do what was asked; 0 when done, 1 where what is in use has no signed verdict behind it.

    Raises:
        ShipgateError: it cannot be done; the registry is as it was.
    """
    from reports.console import printable

    found, lines = _ACTIONS[options.action](options)
    if options.json:
        sys.stdout.write(json.dumps(found, ensure_ascii=True, allow_nan=False) + "\n")
    else:
        sys.stdout.writelines(f"{printable(line)}\n" for line in lines)
    return tell_problems(options, printable)


Shown = tuple["Json", Sequence[str]]
"""The outcome as JSON, and in lines for people."""


def _register(options: argparse.Namespace) -> Shown:
    from pydantic import ValidationError

    from harnesses.records import ShipgateError
    from pipeline.registry import Registration, register_model
    from pipeline.registry_views import row

    names = ("version", "model", "artifact", "base_model", "distilled_from", "quantization")
    try:
        new = Registration(**{name: getattr(options, name) for name in names})
    except ValidationError as error:
        field = error.errors()[0]["loc"][0]
        raise ShipgateError(
            f"{field} {getattr(options, str(field))!r} cannot be used; a version is letters,"
            " digits and . _ + -"
        ) from error
    entry = register_model(new, folder=place(options))
    return row(entry), [f"registered {entry.version} ({entry.model_digest})"]


def _list(options: argparse.Namespace) -> Shown:
    from pipeline.registry import list_models
    from pipeline.registry_views import row, table

    chosen = {"base_model": options.base_model, "quantization": options.quantization}
    entries = list_models(**chosen, folder=place(options))
    return [row(entry) for entry in entries], table(entries) if entries else ["no version is registered"]


def _show(options: argparse.Namespace) -> Shown:
    from pipeline.registry import get_model
    from pipeline.registry_views import row

    content = row(get_model(options.version, folder=place(options)))
    return content, [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in content.items()]


def _compare(options: argparse.Namespace) -> Shown:
    from pipeline.registry import get_model
    from pipeline.registry_views import compare_versions

    where = place(options)
    first, second = (get_model(name, folder=where) for name in (options.first, options.second))
    found = compare_versions(first, second)
    lines = [f"{name}: {one} -> {other}" for name, (one, other) in found.differences.items()]
    lines += [f"{name}: {pair.first} -> {pair.second}" for name, pair in found.metrics.items()]
    return found.model_dump(mode="json"), lines or ["no difference"]


def _rollback(options: argparse.Namespace) -> Shown:
    from harnesses.state import state_folder
    from pipeline.registry import rollback_model
    from pipeline.registry_views import row
    from reports.keys import trusted

    trust = trusted(state_folder(), getattr(options, "trust", None))
    entry = rollback_model(trust=trust, folder=place(options))
    return row(entry), [f"{entry.version} is active again ({entry.model_digest})"]


def _stats(options: argparse.Namespace) -> Shown:
    from pipeline.registry_backend import backend
    from pipeline.registry_views import statistics

    loaded = backend(place(options)).load()
    content = statistics(loaded.state, loaded.journal.lines).model_dump(mode="json")
    return content, [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in content.items()]


def _history(options: argparse.Namespace) -> Shown:
    from pipeline.registry import history
    from pipeline.registry_views import story

    lines = history(folder=place(options))
    return [line.model_dump(mode="json") for line in lines], story(lines) or ["nothing was done so far"]


def _policy(options: argparse.Namespace) -> Shown:
    from pipeline.registry import pin_policy

    pinned = pin_policy(options.policy, options.reason, folder=place(options))
    return pinned.model_dump(mode="json"), [f"pinned {pinned.digest}: {pinned.reason}"]


def _repair(options: argparse.Namespace) -> Shown:
    from pipeline.registry import ensure_unaltered, repair_registry

    if place(options) is not None:
        mended = mlflow_registry(options).repair(ensure_unaltered)
        return {"problems": list(mended)}, [f"mended: {line}" for line in mended] or ["nothing was wrong"]
    aside = repair_registry()
    said = "registry.json is what the journal says"
    return (
        {"damaged": None if aside is None else str(aside)},
        [said if aside is None else f"{said}; the damaged file is {aside}"],
    )


def _promote(options: argparse.Namespace) -> Shown:
    from harnesses.state import state_folder
    from pipeline.registry import promote_model
    from pipeline.registry_views import row
    from reports.keys import trusted

    trust = trusted(state_folder(), getattr(options, "trust", None))
    where = place_for(options, options.verdict)
    entry = promote_model(options.version, options.verdict, trust=trust, folder=where)
    by = "" if entry.verdict is None else f", by run {entry.verdict.run_id}"
    return row(entry), [f"{entry.version} is active ({entry.model_digest}){by}"]


_ACTIONS: dict[str, Callable[[argparse.Namespace], Shown]] = {
    "register": _register,
    "list": _list,
    "show": _show,
    "compare": _compare,
    "rollback": _rollback,
    "stats": _stats,
    "history": _history,
    "policy": _policy,
    "repair": _repair,
    "promote": _promote,
}
