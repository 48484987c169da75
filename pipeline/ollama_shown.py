"""What an Ollama server shows of a model, held against what it was told to make; pure.

    differences(wanted, digest, client.show("web4-agent").model_dump())   # () where all is as it was sent

Compared: the sha256 of the one file that it is built on, template, system message, every parameter. The
system message stands only in the Modelfile that the server shows, in any of the three ways that Ollama
quotes a text. Not covered: what the server adds of its own, such as licences.
"""

from __future__ import annotations

import json
import math
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from harnesses.engines.ollama_answer import weights_in
from harnesses.records import Json
from pipeline.modelfile import Parameter, Serving

_COMMAND = re.compile(r"(?P<name>[A-Z]+)[ \t]+")
_SHOWN = 60
_CLOSE = 1e-6
"""Ollama keeps numbers in 32 bits."""


def differences(wanted: Serving, digest: str, shown: Mapping[str, Json]) -> tuple[str, ...]:
    """What the server shows otherwise than it was sent; empty where nothing is."""
    modelfile = str(shown.get("modelfile") or "")
    blob = weights_in(modelfile)
    found = []
    if blob is None or blob.digest != digest:
        found.append(f"it is built on {'no one file' if blob is None else blob.digest} instead of {digest}")
    template = str(shown.get("template") or "")
    if template != wanted.template:
        found.append(f"its template is {_quoted(template)} instead of {_quoted(wanted.template)}")
    system = dict(commands(modelfile)).get("SYSTEM", "")
    if system.strip() != wanted.system:
        found.append(f"its system message is {_quoted(system)} instead of {_quoted(wanted.system)}")
    parameters = read_parameters(str(shown.get("parameters") or ""))
    for name in sorted(wanted.parameters.keys() | parameters.keys()):
        sent, held = wanted.parameters.get(name), parameters.get(name)
        if not _same(sent, held):
            found.append(f"its {name} is {_value(held)} instead of {_value(sent)}")
    return tuple(found)


def commands(modelfile: str) -> Iterator[tuple[str, str]]:
    """The commands of a Modelfile as shown, each with its text unquoted; comments are passed over."""
    at = 0
    while at < len(modelfile):
        found = _COMMAND.match(modelfile, at)
        if found is None:
            at = _after(modelfile, "\n", at)
            continue
        start = found.end()
        for mark in ('"""', '"'):
            if modelfile.startswith(mark, start):
                end = modelfile.find(mark, start + len(mark))
                end = len(modelfile) if end < 0 else end
                yield found["name"], modelfile[start + len(mark) : end]
                at = _after(modelfile, "\n", end)
                break
        else:
            at = _after(modelfile, "\n", start)
            yield found["name"], modelfile[start:at].strip()


def read_parameters(text: str) -> dict[str, Parameter]:
    """Parameters as `/api/show` lists them, one a line; of one that stands there several times all values."""
    values: dict[str, list[Json]] = defaultdict(list)
    for line in text.splitlines():
        name, _, value = line.strip().partition(" ")
        if name:
            values[name].append(_read(value.strip()))
    return {name: _joined(name, found) for name, found in values.items()}


def _joined(name: str, found: list[Json]) -> Parameter:
    if name == "stop" or len(found) > 1:
        return tuple(str(value) for value in found)
    value: Parameter = found[0] if isinstance(found[0], int | float) else (str(found[0]),)
    return value


def _read(value: str) -> Json:
    try:
        return json.loads(value)
    except ValueError:
        return value


def _same(sent: Parameter | None, held: Parameter | None) -> bool:
    if isinstance(sent, int | float) and isinstance(held, int | float):
        return math.isclose(sent, held, rel_tol=_CLOSE)
    return sent == held


def _after(text: str, mark: str, start: int) -> int:
    found = text.find(mark, start)
    return len(text) if found < 0 else found + 1


def _value(value: Parameter | None) -> str:
    if value is None:
        return "missing"
    return json.dumps(value, ensure_ascii=False)


def _quoted(text: str) -> str:
    return repr(text if len(text) <= _SHOWN else text[:_SHOWN] + "…")
