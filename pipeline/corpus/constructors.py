"""Requests for TypeScript classes, answered by Web4 classes (empty constructor, init()) and everyday ones."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping

from pipeline.corpus import names
from pipeline.corpus.banks import (
    constructors_daily,
    constructors_more,
    constructors_plain,
    constructors_usual,
    constructors_usual2,
    constructors_vast,
)
from pipeline.corpus.banks.constructors import REQUESTS
from pipeline.corpus.fields import EMPTY, type_of
from pipeline.corpus.grammar import Filler, Pool, expand
from pipeline.corpus.pools import made_up
from pipeline.corpus.sample import Exchange
from pipeline.corpus.snippets import class_snippet, typescript_snippet

_WIDE = {
    kind: (
        *lines,
        *constructors_vast.REQUESTS.get(kind, ()),
        *constructors_plain.REQUESTS.get(kind, ()),
        *constructors_daily.REQUESTS.get(kind, ()),
        *constructors_usual.REQUESTS.get(kind, ()) * 2,
        *constructors_usual2.REQUESTS.get(kind, ()),
        *constructors_more.REQUESTS.get(kind, ()) * 3,
    )
    for kind, lines in REQUESTS.items()
}
_BUILT_IN = re.compile(
    r"\b(Error|TypeError|RangeError|Map|Set|Array|EventTarget|Promise|HTMLElement|Date|URL)\b"
)
Fields = list[tuple[str, str]]
# Share of requests whose class has a name of one word.
_SINGLE = 0.12
# What a class holds whose request names no field: always the same, because the model cannot guess it.
_USUAL = [("name", "string"), ("count", "number")]


def _fields(filler: Filler) -> Fields:
    if "fields" not in filler.values:
        return _USUAL
    asked = dict.fromkeys(re.split(r", | and ", filler.values["fields"]))
    return [(field, type_of(field)) for field in asked]


def _init(fields: Fields) -> list[str]:
    parameters = ", ".join(f"{f}: {t}" for f, t in fields)
    body = [f"    this.{f} = {f};" for f, _ in fields]
    return [f"  init({parameters}): this {{", *body, "    return this;", "  }"]


def _members(fields: Fields) -> list[str]:
    return [f"  private {f}: {t} = {EMPTY[t]};" for f, t in fields]


def _method(fields: Fields) -> list[str]:
    f, t = fields[0]
    return [f"  {'current' + f[0].upper() + f[1:]}(): {t} {{", f"    return this.{f};", "  }"]


def _web4_class(fields: Fields, kind: str, name: str, base: str) -> str:
    heads = {
        "class": f"export class {name}",
        "abstract": f"export abstract class {name}",
        "generic": f"export class {name}<T>",
        "subclass": f"export class {name} extends {base}",
        "tsx": f"export class {name} extends Component",
    }
    head = heads[kind]
    derived = " extends " in head
    constructor = ["  constructor() {", "    super();", "  }"] if derived else ["  constructor() {}"]
    lines = [head + " {", *_members(fields)]
    if kind == "generic":
        lines.append("  private items: T[] = [];")
    lines += ["", *constructor, "", *_init(fields), ""]
    if kind == "abstract":
        lines.append("  abstract run(): void;")
    elif kind == "generic":
        lines += ["  add(item: T): void {", "    this.items.push(item);", "  }"]
    elif kind == "tsx":
        shown = "".join(f"<span>{{this.{f}}}</span>" for f, _ in fields)
        lines += ["  render() {", f"    return <div>{shown}</div>;", "  }"]
    else:
        lines += _method(fields)
    return "\n".join([*lines, "}"])


def _plain_class(fields: Fields, kind: str, name: str, base: str) -> str:
    """The base model's habit: state assigned in the constructor, no init()."""
    head = f"export {'abstract ' if kind == 'abstract' else ''}class {name}"
    head += {"generic": "<T>", "subclass": f" extends {base}"}.get(kind, "")
    parameters = ", ".join(f"{f}: {t}" for f, t in fields)
    lines = [head + " {", *_members(fields), "", f"  constructor({parameters}) {{"]
    lines += ["    super();"] if kind == "subclass" else []
    return "\n".join([*lines, *(f"    this.{f} = {f};" for f, _ in fields), "  }", "}"])


def _answer(code: str, kind: str) -> str:
    return f"```{'tsx' if kind == 'tsx' else 'ts'}\n{code}\n```"


def _single_word(rng: random.Random) -> str:
    return names.word(rng).capitalize()


def _base(filler: Filler, prompt: str) -> str:
    """The class to extend: a second one of the request, or a built-in one that it names."""
    if "comp2" in filler.values:
        return filler.values["comp2"]
    built_in = _BUILT_IN.search(prompt)
    return built_in.group() if built_in else "BaseComponent"


def exchange(rng: random.Random, pools: Mapping[str, Pool]) -> Exchange:
    """One request for a class with both answers."""
    return _exchange(rng, pools, REQUESTS)


def wide_exchange(rng: random.Random, pools: Mapping[str, Pool]) -> Exchange:
    """As `exchange`, drawn from the single stories too."""
    return _exchange(rng, pools, _WIDE)


def _exchange(
    rng: random.Random, pools: Mapping[str, Pool], requests: Mapping[str, tuple[str, ...]]
) -> Exchange:
    kind = rng.choice(tuple(requests))
    filler = Filler(rng, {**pools, "comp": _single_word} if rng.random() < _SINGLE else pools)
    line = rng.choice(requests[kind])
    prompt = expand(line, filler)
    pasted: tuple[str, ...] = ()
    if "comp2" in filler.values and kind == "subclass" and rng.random() < 0.15:
        snippet = class_snippet(rng, filler.values["comp2"])
        prompt = f"{prompt}\n\n{snippet.text}"
    elif line.endswith("{punct}") or rng.random() < 0.06:
        snippet = typescript_snippet(rng)
        prompt, pasted = f"{prompt}\n{snippet.text}", snippet.names
    name = filler.values.get("comp", "DefaultComponent")
    base, fields = _base(filler, prompt), _fields(filler)
    both = "comp2" in filler.values and kind in {"class", "abstract"} and "both classes" in prompt
    code = _web4_class(fields, kind, name, base)
    if both:
        code += "\n\n" + _web4_class(fields, "class", filler.values["comp2"], base)
    return Exchange(
        family="constructors",
        kind=kind,
        prompt=prompt,
        good=_answer(code, kind),
        bad=_answer(_plain_class(fields, kind, name, base), kind),
        names=made_up(filler) + pasted,
    )
