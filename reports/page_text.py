r"""Texts of unknown origin made fit for a page: every character that hides or commands is written out. Pure.

    >>> visible("a\x1b[31m")
    'a⟨U+001B⟩[31m'
    >>> cut("abcdef", 4)
    Cut(text='abcd', left=2)

Not covered: HTML's own characters, which the template escapes, and JSON (`page_data`).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

_HIDDEN = frozenset({"Zl", "Zp"})
_KEPT = frozenset("\n\t")


class Cut(NamedTuple):
    """The beginning of a text, and how many characters are left out."""

    text: str
    left: int


class Stretch(NamedTuple):
    """A piece of a text: as it stands, or (`mark`) the name of a character that must not act."""

    text: str
    mark: bool


def acts(char: str) -> bool:
    """Whether a character hides, commands or turns text round: controls, formats, surrogates, unassigned."""
    category = unicodedata.category(char)
    return category.startswith("C") or category in _HIDDEN


def code_of(char: str) -> str:
    """A character's number as it is usually written."""
    return f"U+{ord(char):04X}"


def visible(text: str) -> str:
    """The text on one line, with such characters written out; fit for an attribute too."""
    return "".join(f"⟨{code_of(char)}⟩" if acts(char) else char for char in text)


def stretches(text: str) -> Iterator[Stretch]:
    """The text in pieces, its lines and tabs kept."""
    for mark, found in groupby(text, key=lambda char: acts(char) and char not in _KEPT):
        if mark:
            yield from (Stretch(code_of(char), mark=True) for char in found)
        else:
            yield Stretch("".join(found), mark=False)


def cut(text: str, most: int) -> Cut:
    """At most so many characters of a text."""
    return Cut(text[:most], max(0, len(text) - most))


def fitting(lengths: Sequence[int], room: int, *, least: int, most: int) -> int:
    """The longest cut, from `least` to `most`, by which texts of these lengths fit into `room` together."""
    low, high = least, most
    while low < high:
        middle = (low + high + 1) // 2
        if sum(min(length, middle) for length in lengths) <= room:
            low = middle
        else:
            high = middle - 1
    return low


def minute(time: str) -> str:
    """A time to the minute, where it is written as Shipgate writes it."""
    return f"{time[:10]} {time[11:16]} UTC" if time.endswith("+00:00") else time
