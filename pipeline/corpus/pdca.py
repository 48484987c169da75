"""Requests for PDCA documents and decisions; the answer is a PDCA with TRON in its Plan, or loose notes."""

from __future__ import annotations

import random
from collections.abc import Mapping

from pipeline.corpus.banks import decisions_vast, pdca_vast
from pipeline.corpus.banks.pdca import REQUESTS
from pipeline.corpus.banks.pdca_answers import SECOND_DECISIONS, SECTIONS
from pipeline.corpus.grammar import Filler, Pool, expand
from pipeline.corpus.pools import made_up
from pipeline.corpus.sample import Exchange
from pipeline.corpus.snippets import any_snippet

_WIDE = {
    kind: (*lines, *pdca_vast.REQUESTS.get(kind, ()), *decisions_vast.REQUESTS.get(kind, ()))
    for kind, lines in REQUESTS.items()
}
_LABELS = ("**{}:** ", "**{}:** ", "- {}: ", "{}: ", "- **{}:** ")
_LINKS = (
    ("[Previous PDCA](./previous.pdca.md)", "[Next PDCA](./next.pdca.md)"),
    ("[previous cycle](../pdca/previous.md)", "[next cycle](../pdca/next.md)"),
    ("./pdca/previous.pdca.md", "./pdca/next.pdca.md"),
)
_HEADINGS = ("## {}", "## {}", "## **{}**")
_DECISIONS = ("technology_choice", "incident", "prioritisation", "architecture", "process", "several")
_NOTES = (
    "Some notes on {subj}: look at the code, change what is needed, try it out. If it works we are done.",
    "Ok, about {subj}. I would just start, fix things on the way and see what happens. No document needed.",
    "Quick thoughts: {subj} is not hard. Do it, push it, tell the others. We can talk about details later.",
    "For {subj} I would go with whatever is faster today. We can always change it afterwards.",
    "Ideas for {subj}:\n- open the file\n- change it\n- hope that nothing breaks",
)


def _subject(filler: Filler) -> str:
    for key in ("comp", "ident", "file", "folder"):
        if key in filler.values:
            return f"`{filler.values[key]}`"
    for key in ("feature", "part", "area", "doing", "tech"):
        if key in filler.values:
            value = filler.values[key]
            return f"the {value}" if key == "part" else value
    return "this topic"


def _tron(rng: random.Random, parts: Mapping[str, str]) -> str:
    label = rng.choice(_LABELS)
    return "\n".join(
        label.format(name.capitalize()) + parts[name] for name in ("trigger", "response", "outcome", "next")
    )


def _document(rng: random.Random, kind: str, subject: str, decisions: int) -> str:
    bank = SECTIONS[kind]
    said = {name: rng.choice(lines).replace("{subj}", subject) for name, lines in bank.items()}
    plans = [said, *rng.sample(SECOND_DECISIONS, decisions - 1)]
    label_seed = rng.randrange(1 << 30)
    plan = "\n\n".join(_tron(random.Random(label_seed), p) for p in plans)
    heading = rng.choice(_HEADINGS)
    before, after = rng.choice(_LINKS)
    links = f"FOLLOWS: {before}\nPRECEDES: {after}"
    if rng.random() < 0.5:
        links = f"**FOLLOWS:** {before}\n**PRECEDES:** {after}"
    bullets = {
        name: "\n".join(f"- {line}" for line in rng.sample(bank[name], n))
        for name, n in (("do", 3), ("check", 2))
    }
    sections = [
        (heading.format("Objective"), said["objective"]),
        (heading.format("Plan"), plan),
        (heading.format("Do"), bullets["do"]),
        (heading.format("Check"), bullets["check"]),
        (heading.format("Act"), said["act"]),
    ]
    body = "\n\n".join(f"{head}\n{text}" for head, text in sections)
    return f"# PDCA\n\n{links}\n\n{body}" if rng.random() < 0.7 else f"{body}\n\n{links}"


def exchange(rng: random.Random, pools: Mapping[str, Pool]) -> Exchange:
    """One request for a PDCA or a documented decision, with both answers."""
    return _exchange(rng, pools, REQUESTS)


def wide_exchange(rng: random.Random, pools: Mapping[str, Pool]) -> Exchange:
    """As `exchange`, drawn from the single stories too."""
    return _exchange(rng, pools, _WIDE)


def _exchange(
    rng: random.Random, pools: Mapping[str, Pool], requests: Mapping[str, tuple[str, ...]]
) -> Exchange:
    kind = rng.choice(tuple(requests))
    filler = Filler(rng, pools)
    prompt = expand(rng.choice(requests[kind]), filler)
    pasted: tuple[str, ...] = ()
    if rng.random() < 0.1:
        snippet = any_snippet(rng)
        prompt, pasted = f"{prompt}\n{snippet.text}", snippet.names
    subject = _subject(filler)
    decisions = rng.choice((2, 2, 3)) if kind == "several" else 1
    sections = "decision" if kind in _DECISIONS else kind
    return Exchange(
        family="pdca",
        kind=kind,
        prompt=prompt,
        good=_document(rng, sections, subject, decisions),
        bad=rng.choice(_NOTES).replace("{subj}", subject),
        names=made_up(filler) + pasted,
    )
