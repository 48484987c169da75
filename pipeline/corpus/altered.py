"""Requests that nobody wrote: halves of two lines of the banks joined, lines one after another, words lost.

    next(altered(random.Random(1), pools(frozenset()), {}))  →  Altered(prompt="move the …", names=("…",))

What they ask can't be read off the lines they come from; a teacher says it (`pipeline.teacher`). To a small
model they bring the words of one rule into the company of those of another, which written lines do seldom
(data augmentation for distillation: Jiao et al. 2020, arXiv:1909.10351). Pure; not covered: other harnesses.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.corpus import refusal
from pipeline.corpus.grammar import Filler, Pool, expand
from pipeline.corpus.pools import made_up

Neighbours = Mapping[str, Sequence[str]]
"""Words of like meaning by lower-case word."""

_LEAST = 4
_MOST = 130
_LOST = 0.25
# Half of them keep the words of their lines.
_REWORDED = (0.0, 0.0, 0.15, 0.3)
_WORD = re.compile(r"(?<![\w/.`\"'@#:{\\-])[A-Za-z]{3,}(?![\w/`\"'(}-]|\.\w)")


@dataclass(frozen=True)
class Altered:
    """A request, and the made-up names that are left in it."""

    prompt: str
    names: tuple[str, ...]


def altered(rng: random.Random, bank: Mapping[str, Pool], neighbours: Neighbours) -> Iterator[Altered]:
    """Endless requests of 4 to 130 words.

    Args:
        rng: draws lines, what becomes of them and the names in them.
        bank: what fills the lines' slots.
        neighbours: what a word may be exchanged for; others stay.

    Raises:
        KeyError: a line has a slot that `bank` does not know.
    """
    lines = [line for module in refusal.USUAL for group in module.REQUESTS.values() for line in group]

    def told() -> tuple[str, tuple[str, ...]]:
        filler = Filler(rng, bank)
        return refusal.without_gaps(expand(rng.choice(lines), filler)), made_up(filler)

    while True:
        (first, names), (second, more) = told(), told()
        text = _mixed(rng, first, second)
        kept = tuple(name for name in (*names, *more) if name in text)
        text = reworded(rng, text, neighbours, rng.choice(_REWORDED), frozenset(kept))
        if _LEAST <= len(text.split()) <= _MOST:
            yield Altered(text, kept)


def _mixed(rng: random.Random, first: str, second: str) -> str:
    """Two halves, both one after the other, or the first without some of its words."""
    roll = rng.random()
    ahead, behind = first.split(" "), second.split(" ")
    if roll < 0.4:
        return " ".join(ahead[: rng.randint(1, len(ahead))] + behind[rng.randrange(len(behind)) :])
    if roll < 0.65:
        stop = "" if first.endswith((".", "!", "?", ":", "```")) else "."
        return f"{first}{stop}{rng.choice((' ', ' ', chr(10)))}{second}"
    return " ".join(word for word in ahead if rng.random() >= _LOST)


def reworded(
    rng: random.Random, text: str, neighbours: Neighbours, share: float, stay: frozenset[str] = frozenset()
) -> str:
    """The text with this share of its words, 0 to 1, exchanged for one of like meaning.

    Args:
        rng: draws which words, and what stands there instead.
        text: a request; left alone where it holds a code block.
        neighbours: what a word may be exchanged for.
        share: of the words that have a neighbour.
        stay: words that are part of one of these are left alone.
    """
    if not share or "```" in text:
        return text
    kept = " ".join(stay)

    def other(match: re.Match[str]) -> str:
        word = match.group()
        found = neighbours.get(word.lower(), ())
        if not found or word in kept or rng.random() >= share:
            return word
        new = rng.choice(found)
        return new.capitalize() if word[0].isupper() else new

    return _WORD.sub(other, text)
