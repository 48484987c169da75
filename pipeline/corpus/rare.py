"""Exchanges the rare words of a request for others and loses a few, so that a model goes by the whole of it.

A single story is otherwise recognised by the one word that no other line has (`walrus`), and a request about
something new by nothing. What is asked stands in words that many lines share; those stay.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
import random
import re
from collections import Counter
from collections.abc import Iterator

from pipeline.corpus import banks, names

COMMON = 30
"""A word on this many lines of the banks is never exchanged."""

_WORD = re.compile(r"(?<![\w/.`\"'@#:{\\-])[a-z]{4,}(?![\w/`\"'(}-]|\.\w)")
_SPACED_WORD = re.compile(r" [a-z]{4,}(?=[ ,.?!])")
_TURNING = frozenset(
    {
        "after", "again", "also", "always", "away", "back", "before", "cannot", "down", "each", "ever",
        "every", "except", "from", "hardly", "instead", "into", "must", "neither", "never", "none", "nothing",
        "only", "onto", "rather", "should", "still", "than", "them", "then", "there", "they", "though",
        "until", "what", "when", "where", "which", "while", "whom", "with", "without",
    }
)  # fmt: skip


def _lines() -> Iterator[str]:
    for found in pkgutil.iter_modules(banks.__path__):
        if found.name.startswith("_"):
            continue
        module = importlib.import_module(f"{banks.__name__}.{found.name}")
        for lines in getattr(module, "REQUESTS", {}).values():
            yield from lines


@functools.cache
def common_words() -> frozenset[str]:
    """The lower-case words that stand on many lines of the banks."""
    counts: Counter[str] = Counter()
    for line in _lines():
        counts.update(set(re.findall(r"[a-z]{4,}", line.lower())))
    return frozenset(word for word, count in counts.items() if count >= COMMON)


def exchanged(rng: random.Random, text: str, kept: str, share: float) -> str:
    """The text with this share of its rare words exchanged.

    Args:
        rng: draws which words, and what stands there instead.
        text: a request; left alone where it holds a code block.
        kept: text whose words stay, such as names and the answer.
        share: of the rare words, 0 to 1.
    """
    if "```" in text:
        return text
    stay = common_words() | set(re.findall(r"[a-z]{4,}", kept.lower()))

    def other(match: re.Match[str]) -> str:
        if match.group() in stay or rng.random() >= share:
            return match.group()
        return names.word(rng)

    return _WORD.sub(other, text)


def thinned(rng: random.Random, text: str, kept: str, share: float) -> str:
    """The text without this share of its plain words; those that turn a meaning round stay.

    Args:
        rng: draws which words.
        text: a request; left alone where it holds a code block.
        kept: text whose words stay, such as names and the answer.
        share: of the plain words, 0 to 1.
    """
    if not share or "```" in text:
        return text
    stay = _TURNING | set(re.findall(r"[a-z]{4,}", kept.lower()))

    def lost(match: re.Match[str]) -> str:
        return match.group() if match.group().strip() in stay or rng.random() >= share else ""

    return _SPACED_WORD.sub(lost, text)
