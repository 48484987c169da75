"""The prompts' side of contamination: an index of all prompts, and what one training row shares with them.

Three things make a match, each confirmed word by word after a hash pointed at it: thirteen words in a row in
common; a prompt of 5 to 12 words that stands whole in the row; a Jaccard similarity of three-word runs of at
least 0.8 between the prompt and the row, one of its strings, one of their lines, or all of its strings but
the last (the question without its answer). Candidates for the third come from datasketch's MinHashLSH with 32
bands of 4 values, which misses a pair at 0.8 once in 10**7 times. Before that, parts of which fewer than 0.8
of the runs occur in any prompt are passed over: they cannot reach 0.8. Not covered: a prompt of fewer than
five words inside a longer line.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from datasketch import MinHash, MinHashLSH
from numpy.typing import NDArray

from harnesses.contamination_words import (
    RUN,
    SHINGLE,
    Grams,
    Hashes,
    grams,
    jaccard,
    longer,
    run_hashes,
    word_hashes,
    words,
)

PERMUTATIONS = 128
THRESHOLD = 0.8
WHOLE = 5
"""The fewest words of a prompt that count as copied where they stand in a row one after the other."""
_BANDS = (32, 4)
_BITS = 22
_AT_ONCE = 4096
_ROUNDING = 1e-9
Span = tuple[int, int]


@dataclass(frozen=True)
class Text:
    """A training row as words: all of them, and the spans of its parts (lines, strings, the question)."""

    words: Sequence[str]
    parts: Sequence[Span]


def as_text(strings: Sequence[str]) -> Text:
    """A row's strings as one run of words with the spans of its parts, each part once."""
    found: list[str] = []
    parts: dict[Span, None] = {}
    ends = [0]
    for string in strings:
        for line in string.splitlines():
            start = len(found)
            found += words(line)
            parts[start, len(found)] = None
        parts[ends[-1], len(found)] = None
        ends.append(len(found))
    parts[0, ends[-2]] = None
    parts[0, ends[-1]] = None
    return Text(found, [span for span in parts if span[0] < span[1]])


@dataclass(frozen=True)
class Index:
    """All prompts, for looking up.

    Attributes:
        prompts: each prompt's words; a prompt's number is its place here.
        shingles: each prompt's runs of three words.
        runs: by length and hash, the prompts with such a run, and where it starts there.
        known_runs: whether any prompt has a run whose hash begins so; a sieve before `runs`.
        known_shingles: the same for runs of three.
        lsh: candidates for being alike.
        signatures: each prompt's MinHash values.
    """

    prompts: Sequence[Sequence[str]]
    shingles: Sequence[Grams]
    runs: Mapping[int, Mapping[int, Sequence[tuple[int, int]]]]
    known_runs: NDArray[np.bool_]
    known_shingles: NDArray[np.bool_]
    lsh: MinHashLSH = field(repr=False)
    signatures: Sequence[NDArray[np.uint32]] = field(repr=False)


def build_index(prompts: Sequence[Sequence[str]]) -> Index:
    """The index of these prompts, each given as words, at least one."""
    runs: defaultdict[int, defaultdict[int, list[tuple[int, int]]]] = defaultdict(lambda: defaultdict(list))
    known_runs, known_shingles = _sieve(), _sieve()
    lsh = MinHashLSH(num_perm=PERMUTATIONS, params=_BANDS)
    signatures = []
    for number, prompt in enumerate(prompts):
        length = min(len(prompt), RUN)
        if length >= WHOLE:
            for start, value in enumerate(run_hashes(prompt, length).tolist()):
                runs[length][value].append((number, start))
                known_runs[value >> (64 - _BITS)] = True
        shingles = shingle_hashes(word_hashes(prompt))
        known_shingles[_short(shingles)] = True
        sketch = _sketch(shingles)
        signatures.append(sketch.hashvalues)
        lsh.insert(number, sketch)
    shingles_of = [grams(prompt) for prompt in prompts]
    return Index(prompts, shingles_of, runs, known_runs, known_shingles, lsh, signatures)


def _sieve() -> NDArray[np.bool_]:
    return np.zeros(1 << _BITS, dtype=np.bool_)


def _short(hashes: Hashes) -> Hashes:
    return hashes >> np.uint64(64 - _BITS)


def shingle_hashes(single: Hashes) -> Hashes:
    """Hashes of a text's runs of three words, from its words'; of a shorter text, of all of it."""
    runs = single
    for n in range(2, min(len(single), SHINGLE) + 1):
        runs = longer(runs, single, n)
    return runs


def signature(shingles: Hashes) -> NDArray[np.uint32]:
    """The 128 MinHash values of a text's runs of three words."""
    values: NDArray[np.uint32] = _sketch(shingles).hashvalues
    return values


def _sketch(shingles: Hashes) -> MinHash:
    sketch = MinHash(num_perm=PERMUTATIONS, hashfunc=int, permutations=_PERMUTED, scheme="affine32")
    values = (shingles >> np.uint64(32)).tolist()
    for start in range(0, len(values), _AT_ONCE):
        sketch.update_batch(values[start : start + _AT_ONCE])
    return sketch


_PERMUTED = MinHash(num_perm=PERMUTATIONS).permutations


def matches(index: Index, text: Text, single: Hashes) -> dict[int, str]:
    """The prompts that a row holds, by number, each with what gives it away.

    Args:
        index: the prompts.
        text: the row.
        single: the hashes of the row's words.
    """
    found: dict[int, str] = {}
    for number, how in (*_shared_runs(index, text.words, single), *_alike(index, text, single)):
        found[number] = f"{found[number]}; {how}" if number in found else how
    return found


def _shared_runs(index: Index, row: Sequence[str], single: Hashes) -> Iterator[tuple[int, str]]:
    """The first run that each prompt shares with the row."""
    runs, given = single, set()
    for length in range(2, min(RUN, len(row)) + 1):
        runs = longer(runs, single, length)
        table = index.runs.get(length)
        if not table:
            continue
        for at in np.flatnonzero(index.known_runs[_short(runs)]).tolist():
            piece = tuple(row[at : at + length])
            for number, start in table.get(int(runs[at]), ()):
                if number not in given and tuple(index.prompts[number][start : start + length]) == piece:
                    given.add(number)
                    yield number, f"{_name(length)}: {' '.join(piece)!r}"


def _name(length: int) -> str:
    return f"{RUN} words in a row" if length == RUN else f"the whole prompt of {length} words"


def _alike(index: Index, text: Text, single: Hashes) -> Iterator[tuple[int, str]]:
    """The best of the row's parts for each prompt that one of them is like."""
    best: dict[int, tuple[float, float]] = {}
    for start, end in _promising(index, text, single):
        sketch = _sketch(shingle_hashes(single[start:end]))
        candidates = index.lsh.query(sketch)
        if not candidates:
            continue
        part = grams(text.words[start:end])
        for number in candidates:
            exact = jaccard(part, index.shingles[number])
            estimate = float(np.mean(sketch.hashvalues == index.signatures[number]))
            if exact >= THRESHOLD:
                best[number] = max(best.get(number, (0.0, 0.0)), (exact, estimate))
    for number, (exact, estimate) in sorted(best.items()):
        yield number, f"minhash {estimate:.2f} (Jaccard {exact:.2f})"


def _promising(index: Index, text: Text, single: Hashes) -> Iterator[Span]:
    """The parts of a row of whose different runs of three words at least 0.8 occur in some prompt."""
    shingles = shingle_hashes(single)
    known = index.known_shingles[_short(shingles)]
    before = np.concatenate(([0], np.cumsum(known))).tolist()
    unknown = shingles[~known]
    repeated = len(unknown) - len(np.unique(unknown))
    for start, end in text.parts:
        if end - start < SHINGLE:
            own = shingle_hashes(single[start:end])
            if index.known_shingles[_short(own)].all():
                yield start, end
            continue
        last = end - SHINGLE + 1
        seen = before[last] - before[start]
        # At least so many different unknown runs: counting exactly is slow, and seldom needed.
        strange = last - start - seen - repeated
        if seen and strange * THRESHOLD <= seen * (1 - THRESHOLD) + _ROUNDING:
            inside = known[start:last]
            if inside.all() or _share(shingles[start:last], inside) >= THRESHOLD:
                yield start, end


def _share(shingles: Hashes, known: NDArray[np.bool_]) -> float:
    """The share of different runs that are known."""
    # Sets, because most parts are a line of ten words, for which numpy's own way takes eight times as long.
    return len({*shingles[known].tolist()}) / len({*shingles.tolist()})
