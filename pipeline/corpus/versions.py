"""Two versions of a class, one with an empty constructor and init(), one that works in its constructor."""

from __future__ import annotations

from pipeline.corpus import lexicon, names
from pipeline.corpus.fields import EMPTY, type_of
from pipeline.corpus.grammar import Filler

_LABELS = (
    *[("A", "B")] * 12,
    ("version A", "version B"),
    ("option A", "option B"),
    ("1", "2"),
    ("version 1", "version 2"),
    ("the first", "the second"),
    ("the upper one", "the lower one"),
    ("the old version", "the new version"),
    ("X", "Y"),
)
_CALLS = ("currentAll", "readAll", "showAll", "listAll", "countAll", "findAll", "nextAll", "measureAll")


def _version(filler: Filler, fields: list[str], call: str, *, right: bool) -> list[str]:
    """The members of one of two versions of a class: init() sets the state, or the constructor does."""
    rng = filler.rng
    typed = ", ".join(f"{field}: {type_of(field)}" for field in fields)
    source = ""
    if rng.random() < 0.3:
        typed, source = f"scenario: {{ {typed.replace(', ', '; ')} }}", "scenario."
    sets = [f"    this.{field} = {source}{field};" for field in fields]
    if right:
        back = ["    return this;"] if rng.random() < 0.6 else []
        return [
            "  constructor() {}",
            f"  init({typed}){rng.choice(('', ': this', ''))} {{",
            *sets,
            *back,
            "  }",
        ]
    work = [f"    this.{call}();"] if rng.random() < 0.7 else []
    if rng.random() < 0.2:
        return ["  constructor() {", f"    this.{call}();", "  }", f"  init({typed}) {{", *sets, "  }"]
    return [f"  constructor({typed}) {{", *sets, *work, "  }"]


def _body(filler: Filler, fields: list[str], members: list[str]) -> str:
    """A class of these members, on one line or on many."""
    rng = filler.rng
    access = rng.choice(("", "private "))
    state = [f"  {access}{field} = {EMPTY[type_of(field)]};" for field in fields]
    head = f"{rng.choice(('', 'export '))}class {filler.value('comp', '')} {{"
    lines = [head, *(state if rng.random() < 0.5 else ()), *members, "}"]
    return " ".join(line.strip() for line in lines) if rng.random() < 0.35 else "\n".join(lines)


def fill_versions(filler: Filler) -> None:
    """Fills the slots of two versions of a class; which of them is right is drawn."""
    rng = filler.rng
    labels = rng.choice(_LABELS)
    labels = labels if rng.random() < 0.85 else (labels[1], labels[0])
    right = rng.randrange(2)
    fields = rng.sample(lexicon.FIELDS, rng.randint(1, 3))
    call = rng.choice((rng.choice(_CALLS), names.word(rng), names.word(rng)))
    both = [_version(filler, fields, call, right=place == right) for place in range(2)]
    bodies = [_body(filler, fields, members) for members in both]
    titles = [label[0].upper() + label[1:] for label in labels]
    if rng.random() < 0.5:
        parts = [f"// {title}\n{body}" for title, body in zip(titles, bodies, strict=True)]
        blocks = "```ts\n" + "\n\n".join(parts) + "\n```"
    else:
        parts = [f"{title}:\n```ts\n{body}\n```" for title, body in zip(titles, bodies, strict=True)]
        blocks = "\n\n".join(parts)
    filler.values |= {"la": labels[0], "lb": labels[1], "blocks": blocks, "call": call}
    filler.values |= {"right": titles[right], "wrong": titles[1 - right]}
