"""Two texts, word by word: what stayed, what went, what came. Pure.

    >>> [(part.kind, part.text) for part in word_diff("No Jest here.", "No mocha here.")]
    [('same', 'No '), ('removed', 'Jest'), ('added', 'mocha'), ('same', ' here.')]

Joined again, same and removed parts are the first text, same and added parts the second, to the letter. Texts
with thousands of differing words are not matched inside: that stretch is one removal and one addition.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Literal

from harnesses.records import Record

_WORD = re.compile(r"\s+|\w+|[^\w\s]")
_MOST = 2000
"""Words on a side that are matched one by one, which takes time by their product."""

Kind = Literal["same", "removed", "added"]


class Part(Record):
    """A stretch of text that stayed, went or came."""

    kind: Kind
    text: str


def word_diff(before: str, after: str) -> tuple[Part, ...]:
    """The parts in order; equal texts are one part, two empty ones none."""
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
    if max(len(old), len(new)) > _MOST:
        return [("removed", old), ("added", new)]
    parts: list[tuple[Kind, Sequence[str]]] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            parts.append(("same", old[a:b]))
        else:
            parts += [("removed", old[a:b]), ("added", new[c:d])]
    return parts


def _joined(parts: Sequence[tuple[Kind, str]]) -> tuple[Part, ...]:
    """Without empty parts, and with neighbours of one kind in one."""
    found: list[Part] = []
    for kind, text in parts:
        if not text:
            continue
        if found and found[-1].kind == kind:
            found[-1] = Part(kind=kind, text=found[-1].text + text)
        else:
            found.append(Part(kind=kind, text=text))
    return tuple(found)
