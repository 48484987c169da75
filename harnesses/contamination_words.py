r"""Texts as words, and words as numbers: what comparing training rows with prompts rests on.

    >>> words("Write Ｊｅｓｔ\u00ad\ntests, plea\u200bse!")
    ['write', 'jest', 'tests', 'please']

Letter case, punctuation, white space, width, accents and invisible characters do not count, so a text that
was only dressed up differently has the same words. A Chinese, Japanese or Korean character is a word by
itself. Not covered: look-alike letters of another alphabet, letters spaced apart, translation, paraphrase.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]
Words = Sequence[str]
Grams = frozenset[tuple[str, ...]]

SHINGLE = 3
RUN = 13
"""Words in a row that two texts share by copying, hardly by chance."""

_EAST = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
_ASCII_WORD = re.compile(r"[a-z0-9]+")
_WORD = re.compile(rf"[{_EAST}]|[^\W_{_EAST}]+")
# Accents, soft hyphens, joiners, direction marks, variation selectors, tags: they split or change a word
# without a reader's noticing.
_UNSEEN = re.compile(
    "[\u0300-\u036f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_BASE = np.uint64(0x9E3779B97F4A7C15)
_REMEMBERED = 1 << 16


def plain(text: str) -> str:
    """The text with case, width, accents and invisible characters out of the way."""
    if text.isascii():
        return text.lower()
    bare = _UNSEEN.sub("", unicodedata.normalize("NFKD", text.casefold()))
    # Twice: decomposing can bring out letters with another case (and the reverse).
    bare = _UNSEEN.sub("", unicodedata.normalize("NFKD", bare.casefold()))
    return unicodedata.normalize("NFKC", bare)


def words(text: str) -> list[str]:
    """The words of a text, in order."""
    found = plain(text)
    return _ASCII_WORD.findall(found) if found.isascii() else _WORD.findall(found)


def grams(found: Words) -> Grams:
    """The different runs of three words of a text; of one or two words, all of them together."""
    if len(found) < SHINGLE:
        return frozenset([tuple(found)]) if found else frozenset()
    return frozenset(zip(found, found[1:], found[2:], strict=False))


def jaccard(one: Grams, other: Grams) -> float:
    """The share of all different runs that both have; 0 where neither has any."""
    shared = len(one & other)
    return shared / (len(one) + len(other) - shared) if shared else 0.0


class _WordHashes(dict[str, int]):
    """A word's 64-bit hash, remembered; bounded, because words of training data never stop coming."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _REMEMBERED:
            self.clear()
        digest = blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest()
        self[word] = value = int.from_bytes(digest, "little")
        return value


# The one thing kept between calls: it changes how fast an answer comes, never the answer.
_HASHES = _WordHashes()


def word_hashes(found: Words) -> Hashes:
    """A 64-bit hash per word, the same on every machine."""
    return np.fromiter(map(_HASHES.__getitem__, found), np.uint64, len(found))


def longer(runs: Hashes, single: Hashes, length: int) -> Hashes:
    """Hashes of all runs of `length` words, from those of one word less and those of the words.

    A polynomial of the words' hashes modulo 2**64; what is equal here is compared word by word afterwards.
    """
    return runs[:-1] * _BASE + single[length - 1 :]


def run_hashes(found: Words, length: int) -> Hashes:
    """The hash of every run of `length` words, in order; none where the text is shorter."""
    single = runs = word_hashes(found)
    for n in range(2, length + 1):
        if not len(runs):
            break
        runs = longer(runs, single, n)
    return runs
