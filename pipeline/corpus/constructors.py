"""Requests for TypeScript classes, answered by Web4 classes (empty constructor, init()) and everyday ones."""

from __future__ import annotations

import random
from collections.abc import Mapping

from pipeline.corpus import lexicon
from pipeline.corpus.banks import constructors_vast
from pipeline.corpus.banks.constructors import REQUESTS
from pipeline.corpus.grammar import Filler, Pool, expand
from pipeline.corpus.pools import made_up
from pipeline.corpus.sample import Exchange
from pipeline.corpus.snippets import typescript_snippet

_WIDE = {kind: (*lines, *constructors_vast.REQUESTS.get(kind, ())) for kind, lines in REQUESTS.items()}
_TYPES = {"string": '""', "number": "0", "boolean": "false", "string[]": "[]"}
_LEADS = ("", "", "", "Here is the class:\n\n", "The class {name}:\n\n", "In Web4 style:\n\n")
_TAILS = (
    "",
    "",
    "",
    "\n\nThe constructor stays empty; init() sets the state.",
    "\n\nCall init() right after new.",
)


def _fields(rng: random.Random) -> list[tuple[str, str]]:
    return [(f, rng.choice(tuple(_TYPES))) for f in rng.sample(lexicon.FIELDS, rng.randint(1, 3))]


def _init(rng: random.Random, fields: list[tuple[str, str]]) -> list[str]:
    parameters = ", ".join(f"{f}: {t}" for f, t in fields)
    body = [f"    this.{f} = {f};" for f, _ in fields]
    shape = rng.randrange(4)
    if shape == 0:
        return [f"  init({parameters}): void {{", *body, "  }"]
    if shape == 1:
        return [f"  async init({parameters}): Promise<this> {{", *body, "    return this;", "  }"]
    if shape == 2:
        types = "; ".join(f"{f}: {t}" for f, t in fields)
        body = [f"    this.{f} = scenario.{f};" for f, _ in fields]
        return [f"  init(scenario: {{ {types} }}): this {{", *body, "    return this;", "  }"]
    return [f"  init({parameters}): this {{", *body, "    return this;", "  }"]


def _members(rng: random.Random, fields: list[tuple[str, str]]) -> list[str]:
    access = rng.choice(("private ", "protected ", ""))
    return [f"  {access}{f}: {t} = {_TYPES[t]};" for f, t in fields]


def _method(rng: random.Random, fields: list[tuple[str, str]]) -> list[str]:
    f, t = rng.choice(fields)
    name = rng.choice(("current", "read", "value", "show", "get")) + f.capitalize()
    return [f"  {name}(): {t} {{", f"    return this.{f};", "  }"]


def _web4_class(rng: random.Random, kind: str, name: str, base: str) -> str:
    fields = _fields(rng)
    heads = {
        "class": f"export class {name}",
        "abstract": f"export abstract class {name}",
        "generic": f"export class {name}<T>",
        "subclass": f"export class {name} extends {base}",
        "tsx": f"export class {name}" + rng.choice(("", " extends Component")),
    }
    head = heads[kind]
    derived = " extends " in head
    constructor = ["  constructor() {", "    super();", "  }"] if derived else ["  constructor() {}"]
    lines = [head + " {", *_members(rng, fields)]
    if kind == "generic":
        lines.append("  private items: T[] = [];")
    lines += ["", *constructor, "", *_init(rng, fields), ""]
    if kind == "abstract":
        lines.append(f"  abstract {rng.choice(('run', 'update', 'handle', 'describe'))}(): void;")
    elif kind == "generic":
        lines += ["  add(item: T): void {", "    this.items.push(item);", "  }"]
    elif kind == "tsx":
        shown = "".join(f"<span>{{this.{f}}}</span>" for f, _ in fields)
        lines += ["  render() {", f"    return <div>{shown}</div>;", "  }"]
    else:
        lines += _method(rng, fields)
    return "\n".join([*lines, "}"])


def _plain_class(rng: random.Random, kind: str, name: str, base: str) -> str:
    """The base model's habit: state assigned in the constructor, no init()."""
    fields = _fields(rng)
    head = f"export {'abstract ' if kind == 'abstract' else ''}class {name}"
    head += {"generic": "<T>", "subclass": f" extends {base}"}.get(kind, "")
    parameters = ", ".join(f"{f}: {t}" for f, t in fields)
    lines = [head + " {", *_members(rng, fields), "", f"  constructor({parameters}) {{"]
    lines += ["    super();"] if kind == "subclass" else []
    return "\n".join([*lines, *(f"    this.{f} = {f};" for f, _ in fields), "  }", "}"])


def _answer(code: str, kind: str, lead: str, tail: str) -> str:
    return f"{lead}```{'tsx' if kind == 'tsx' else 'ts'}\n{code}\n```{tail}"


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
    filler = Filler(rng, pools)
    line = rng.choice(requests[kind])
    prompt = expand(line, filler)
    pasted: tuple[str, ...] = ()
    if line.endswith("{punct}") or rng.random() < 0.06:
        snippet = typescript_snippet(rng)
        prompt, pasted = f"{prompt}\n{snippet.text}", snippet.names
    name = filler.values.get("comp", rng.choice(("DefaultComponent", "Web4Component")))
    base = filler.values.get("comp2", "BaseComponent") if "comp" in filler.values else "BaseComponent"
    both = "comp2" in filler.values and kind in {"class", "abstract"} and "both classes" in prompt
    code = _web4_class(rng, kind, name, base)
    if both:
        code += "\n\n" + _web4_class(rng, "class", filler.values["comp2"], base)
    lead, tail = rng.choice(_LEADS).format(name=name), rng.choice(_TAILS)
    named = made_up(filler)
    return Exchange(
        family="constructors",
        kind=kind,
        prompt=prompt,
        good=_answer(code, kind, lead, tail),
        bad=_answer(_plain_class(rng, kind, name, base), kind, "", ""),
        names=named + pasted,
    )
