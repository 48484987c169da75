"""Two texts, word by word: what stayed, what went, what came. Pure.

    >>> [(part.kind, part.text) for part in word_diff("No Jest here.", "No mocha here.")]
    [('same', 'No '), ('removed', 'Jest'), ('added', 'mocha'), ('same', ' here.')]

Joined again, same and removed parts are the first text, same and added parts the second, to the letter. A
word is matched with the space behind it, since spaces alone are equal everywhere and cost most of the time.
Texts of millions of characters, and stretches with thousands of words or the same few over and over, are not
matched inside: one removal and one addition.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal

from harnesses.records import Record

_WORD = re.compile(r"\s+|\w+\s*|[^\w\s]\s*")
_LONGEST = 1_000_000
"""Characters of a text that is taken apart at all."""
_MOST = 2000
"""Words on a side that are matched one by one."""
_MOST_PAIRS = 100_000
"""Pairs of equal words between the two sides; matching takes time by their number."""

Kind = Literal["same", "removed", "added"]


class Part(Record):
    """A stretch of text that stayed, went or came."""

    kind: Kind
    text: str


def word_diff(before: str, after: str) -> tuple[Part, ...]:
    """The parts in order; equal texts are one part, two empty ones none."""
    if max(len(before), len(after)) > _LONGEST and before != after:
        return _joined([("removed", before), ("added", after)])
    old, new = _WORD.findall(before), _WORD.findall(after)
    start = _common(old, new)
    end = _common(old[start:][::-1], new[start:][::-1])
    middle_old, middle_new = old[start : len(old) - end], new[start : len(new) - end]
    parts = [("same", old[:start]), *_matched(middle_old, middle_new), ("same", old[len(old) - end :])]
    return _joined([(kind, "".join(words)) for kind, words in parts])


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words the two begin with in common."""
    pairs = zip(one, other, strict=False)
    return next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _matched(old: Sequence[str], new: Sequence[str]) -> list[tuple[Kind, Sequence[str]]]:
    if max(len(old), len(new)) > _MOST or _pairs(old, new) > _MOST_PAIRS:
        return [("removed", old), ("added", new)]
    parts: list[tuple[Kind, Sequence[str]]] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            parts.append(("same", old[a:b]))
        else:
            parts += [("removed", old[a:b]), ("added", new[c:d])]
    return parts


def _pairs(old: Sequence[str], new: Sequence[str]) -> int:
    """How many pairs of equal words there are between two sides."""
    count = Counter(new)
    return sum(count[word] for word in old)


def _joined(parts: Sequence[tuple[Kind, str]]) -> tuple[Part, ...]:
    """Without empty parts, neighbours of one kind in one, and equal space behind a change kept out of it."""
    found: list[Part] = []
    for kind, text in _without_space(parts):
        if not text:
            continue
        if found and found[-1].kind == kind:
            found[-1] = Part(kind=kind, text=found[-1].text + text)
        else:
            found.append(Part(kind=kind, text=text))
    return tuple(found)


def _without_space(parts: Sequence[tuple[Kind, str]]) -> Iterator[tuple[Kind, str]]:
    """The parts; where both sides of a change end with the same space, that is a part of its own."""
    waiting: str | None = None
    for kind, text in parts:
        if kind == "removed" and text:
            if waiting is not None:
                yield "removed", waiting
            waiting = text
            continue
        if waiting is None:
            yield kind, text
            continue
        space = _common_space(waiting, text) if kind == "added" else 0
        yield "removed", waiting[: len(waiting) - space]
        yield kind, text[: len(text) - space]
        yield "same", text[len(text) - space :]
        waiting = None
    if waiting is not None:
        yield "removed", waiting


def _common_space(one: str, other: str) -> int:
    """How many characters of equal space two texts end with."""
    pairs = zip(reversed(one), reversed(other), strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b or not a.isspace()), min(len(one), len(other)))
