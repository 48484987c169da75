"""Questions about patterns, PDCAs, choices and tools of Web4, with right answers and a base model's.

Twenty kinds, named like the canaries that ask for the same facts; each is drawn as often as the others. The
code kinds get generated classes, so that names and fields must be copied from the request. Not covered: facts
beyond those twenty.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping

from pipeline.corpus import lexicon, names
from pipeline.corpus.banks import knowledge_plain
from pipeline.corpus.banks.knowledge import BAD, CLAUSES, FRAMES, GOOD, REQUESTS, TAILS, TOPICS
from pipeline.corpus.fields import EMPTY, type_of
from pipeline.corpus.grammar import Filler, Pool, expand
from pipeline.corpus.pools import NAME_SLOTS
from pipeline.corpus.sample import Exchange
from pipeline.corpus.versions import fill_versions

KINDS = tuple(REQUESTS)
_FRAMED = 0.4
_LINES = {kind: (*lines, *knowledge_plain.REQUESTS[kind]) for kind, lines in REQUESTS.items()}
_MADE_UP = NAME_SLOTS | {"method", "dir"}

_DIRECTORIES = ("src/ts/layer2", "src/ts/layer2", "src/layer2", "lib/layer2", "ts/layer2", "code/layer2")
_VERBS = ("current", "read", "show", "list", "count", "find", "next", "last", "measure", "total")


def _chance(rng: random.Random, share: float) -> bool:
    return rng.random() < share


def _method_name(rng: random.Random) -> str:
    if _chance(rng, 0.5):
        return names.invented(rng) if _chance(rng, 0.3) else names.word(rng)
    return rng.choice(_VERBS) + names.word(rng).capitalize()


def _directory(rng: random.Random) -> str:
    return rng.choice(_DIRECTORIES) if _chance(rng, 0.7) else f"packages/{names.word(rng)}/src/layer2"


def _own_pools(pools: Mapping[str, Pool]) -> dict[str, Pool]:
    """The shared pools and those that only these kinds need."""
    return {
        **pools,
        "method": _method_name,
        "dir": _directory,
        "field": lambda rng: rng.choice(lexicon.FIELDS),
        "rtype": lambda rng: rng.choice(("number", "number", "string")),
    }


def _fields(filler: Filler) -> list[str]:
    """The fields that the request names; else the one that it asks back, and perhaps another."""
    if "fields" in filler.values:
        return re.split(r", | and ", filler.values["fields"])
    if "field" in filler.values:
        return [filler.values["field"]]
    if "ident" in filler.values:
        return [filler.values["ident"]]
    return [filler.rng.choice(("name", "count"))]


def _head(fields: list[str], *, scenario: bool) -> list[str]:
    """The members, the empty constructor and init() of a class."""
    typed = [f"{field}: {type_of(field)}" for field in fields]
    given = f"scenario: {{ {'; '.join(typed)} }}" if scenario else ", ".join(typed)
    source = "scenario." if scenario else ""
    return [
        *(f"  private {field}: {type_of(field)} = {EMPTY[type_of(field)]};" for field in fields),
        "",
        "  constructor() {}",
        "",
        f"  init({given}): this {{",
        *(f"    this.{field} = {source}{field};" for field in fields),
        "    return this;",
        "  }",
    ]


def _getter(name: str, field: str) -> list[str]:
    return ["", f"  {name}(): {type_of(field)} {{", f"    return this.{field};", "  }"]


def _block(lines: list[str]) -> str:
    return "\n".join(["```ts", *lines, "```"])


def _class(kind: str, filler: Filler) -> str:
    name, fields = filler.value("comp", ""), _fields(filler)
    lines = [f"export class {name} {{", *_head(fields, scenario=kind != "code-empty-constructor")]
    if kind == "code-component-init":
        asked = filler.values.get("field", fields[0])
        lines += _getter(filler.values.get("method", "describe"), asked if asked in fields else fields[0])
    if kind == "code-to-scenario":
        typed = "; ".join(f"{field}: {type_of(field)}" for field in fields)
        values = ", ".join(f"{field}: this.{field}" for field in fields)
        lines += ["", f"  toScenario(): {{ {typed} }} {{", f"    return {{ {values} }};", "  }"]
    return _block([*lines, "}"])


def _layer2(filler: Filler) -> str:
    name, method, kind = filler.value("comp", ""), filler.value("method", ""), filler.value("rtype", "")
    field = "value" if kind == "number" else "text"
    return _block(
        [
            f"// {filler.value('dir', '')}/Default{name}.ts",
            f'import type {{ {name} }} from "../layer3/{name}.interface.js";',
            "",
            f"export class Default{name} implements {name} {{",
            f"  private {field}: {kind} = {EMPTY[kind]};",
            "",
            "  constructor() {}",
            "",
            f"  init(scenario: {{ {field}: {kind} }}): this {{",
            f"    this.{field} = scenario.{field};",
            "    return this;",
            "  }",
            "",
            f"  {method}(): {kind} {{",
            f"    return this.{field};",
            "  }",
            "}",
        ]
    )


def _vitest(filler: Filler, runner: str = "vitest") -> str:
    name, method, number = filler.value("comp", ""), filler.value("method", ""), filler.values.get("n", "7")
    return _block(
        [
            f'import {{ describe, expect, it }} from "{runner}";',
            f'import {{ {name} }} from "../src/{name}.js";',
            "",
            f'describe("{name}", () => {{',
            f'  it("returns {number} from {method}()", () => {{',
            f"    const subject = new {name}().init({number});",
            f"    expect(subject.{method}()).toBe({number});",
            "  });",
            "});",
        ]
    )


def _code(kind: str, filler: Filler) -> tuple[str, str]:
    """The right code and the base model's: state in the constructor, or Jest."""
    if kind == "code-vitest-file":
        return _vitest(filler), _vitest(filler, "@jest/globals")
    name, fields = filler.value("comp", ""), _fields(filler)[:3]
    given = ", ".join(f"{field}: {type_of(field)}" for field in fields)
    body = [f"    this.{field} = {field};" for field in fields]
    bad = _block([f"export class {name} {{", f"  constructor({given}) {{", *body, "  }", "}"])
    return (_layer2(filler) if kind == "code-layer2-file" else _class(kind, filler)), bad


def _request(rng: random.Random, kind: str) -> str:
    """A line of the kind's own, or a frame around one of its topics."""
    if kind not in TOPICS or rng.random() >= _FRAMED:
        return rng.choice(_LINES[kind])
    line = rng.choice(FRAMES).replace("<np>", rng.choice(TOPICS[kind]))
    line = line.replace("<cl>", rng.choice(CLAUSES[kind]))
    return f"{line} {rng.choice(TAILS[kind])}" if kind in TAILS else line


def _tidied(text: str) -> str:
    """One space where an alternative was empty; capitals where a label (`the first`) opens a sentence."""
    text = re.sub(r" +(?=\n|$)", "", re.sub(r"(?<=\S)  +", " ", text))
    return re.sub(r"(?<=[.?] )the (?=first|second|upper|lower|old|new)", "The ", text)


def exchange(rng: random.Random, pools: Mapping[str, Pool]) -> Exchange:
    """One question with both answers; the twenty kinds come equally often."""
    kind = rng.choice(KINDS)
    filler = Filler(rng, _own_pools(pools))
    if kind == "decide-right-constructor":
        fill_versions(filler)
    line = _request(rng, kind)
    prompt = re.sub(r"(?<=\S)  +", " ", expand(line, filler)).strip()
    made_up = {value for key, value in filler.values.items() if key.rstrip("0123456789") in _MADE_UP}
    if _chance(rng, 0.75) and not prompt.startswith(tuple(made_up)):
        prompt = prompt[0].upper() + prompt[1:]
    if kind.startswith("code-"):
        good, bad = _code(kind, filler)
    else:
        good = _tidied(expand(rng.choice(GOOD[kind]), filler))
        bad = expand(rng.choice(BAD[kind]), filler)
    return Exchange(
        family="knowledge",
        kind=kind,
        prompt=prompt,
        good=good,
        bad=bad,
        names=tuple(sorted(name for name in made_up if name in prompt)),
    )
