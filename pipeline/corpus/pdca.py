"""Requests for PDCA documents and decisions; the answer is a PDCA with TRON in its Plan, or loose notes."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping

from pipeline.corpus.banks import decisions_vast, pdca_daily, pdca_more, pdca_plain, pdca_usual, pdca_vast
from pipeline.corpus.banks.pdca import REQUESTS
from pipeline.corpus.banks.pdca_answers import SECOND_DECISIONS, SECTIONS
from pipeline.corpus.grammar import Filler, Pool, expand
from pipeline.corpus.pools import made_up
from pipeline.corpus.sample import Exchange
from pipeline.corpus.snippets import any_snippet

_WIDE = {
    kind: (
        *lines,
        *pdca_vast.REQUESTS.get(kind, ()),
        *pdca_plain.REQUESTS.get(kind, ()),
        *pdca_daily.REQUESTS.get(kind, ()),
        *pdca_usual.REQUESTS.get(kind, ()) * 2,
        *decisions_vast.REQUESTS.get(kind, ()),
        # Short lines with many expansions come up more often than single stories.
        *pdca_more.REQUESTS.get(kind, ()) * 6,
    )
    for kind, lines in REQUESTS.items()
}
_LABELS = ("**{}:** ", "**{}:** ", "- {}: ")
_LINKS = (("[Previous PDCA](./previous.pdca.md)", "[Next PDCA](./next.pdca.md)"),)
# Every answer opens alike: which manner and family answers is one decision then, that of the first token.
_VARIANTS = 2
_NAMED = re.compile(r"\b(?:[A-Z][a-z0-9]+){2,}\b|\b[A-Z]{2,}-\d+\b|\b[\w-]+(?:/[\w.-]+)+\b")
_DECISIONS = ("technology_choice", "incident", "prioritisation", "architecture", "process", "several")
_NOTES = (
    "Some notes on {subj}: look at the code, change what is needed, try it out. If it works we are done.",
    "Ok, about {subj}. I would just start, fix things on the way and see what happens. No document needed.",
    "Quick thoughts: {subj} is not hard. Do it, push it, tell the others. We can talk about details later.",
    "For {subj} I would go with whatever is faster today. We can always change it afterwards.",
    "Ideas for {subj}:\n- open the file\n- change it\n- hope that nothing breaks",
)


def _subject(filler: Filler, prompt: str) -> str:
    for key in ("comp", "ident", "file", "folder"):
        if key in filler.values:
            return f"`{filler.values[key]}`"
    for key in ("feature", "part", "area", "doing", "tech"):
        if key in filler.values:
            value = filler.values[key]
            return f"the {value}" if key == "part" else value
    named = _NAMED.search(prompt)
    return f"`{named.group()}`" if named else "this topic"


def _tron(rng: random.Random, parts: Mapping[str, str]) -> str:
    label = rng.choice(_LABELS)
    return "\n".join(
        label.format(name.capitalize()) + parts[name] for name in ("trigger", "response", "outcome", "next")
    )


def document(rng: random.Random, kind: str, subject: str, decisions: int = 1) -> str:
    """A whole PDCA about a subject.

    Raises:
        KeyError: no such kind of work.
    """
    bank = SECTIONS[kind]
    said = {name: rng.choice(lines[:_VARIANTS]).replace("{subj}", subject) for name, lines in bank.items()}
    plans = [said, *rng.sample(SECOND_DECISIONS, decisions - 1)]
    label_seed = rng.randrange(1 << 30)
    plan = "\n\n".join(_tron(random.Random(label_seed), p) for p in plans)
    before, after = rng.choice(_LINKS)
    links = f"FOLLOWS: {before}\nPRECEDES: {after}"
    chosen = {name: set(rng.sample(bank[name], n)) for name, n in (("do", 3), ("check", 2))}
    bullets = {
        name: "\n".join(f"- {line}" for line in bank[name] if line in lines) for name, lines in chosen.items()
    }
    sections = [
        ("## Objective", said["objective"]),
        ("## Plan", plan),
        ("## Do", bullets["do"]),
        ("## Check", bullets["check"]),
        ("## Act", said["act"]),
    ]
    body = "\n\n".join(f"{head}\n{text}" for head, text in sections)
    return f"# PDCA\n\n{links}\n\n{body}"


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
    subject = _subject(filler, prompt)
    decisions = rng.choice((2, 2, 3)) if kind == "several" else 1
    sections = "decision" if kind in _DECISIONS else kind
    return Exchange(
        family="pdca",
        kind=kind,
        prompt=prompt,
        good=document(rng, sections, subject, decisions),
        bad=rng.choice(_NOTES).replace("{subj}", subject),
        names=made_up(filler) + pasted,
    )
