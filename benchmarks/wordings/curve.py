"""How well a reader of words tells refuse from comply, by how many wordings of the banks it has seen.

    python -m benchmarks.wordings.curve                 # the table of docs/models.md, some minutes

Logistic regression over the words (one to three in a row) and letters (two to five) of a request, on a
growing share of the lines and on their kinds one after the other; judged on the requests of
`pipeline/config/development.jsonl` (fewer than a hundred loose lines were written after failures there), on
those of `development_refusals.jsonl` and `development_refusals2.jsonl` (written blind to the lines; the last
is the hardest, and the usual lines were asked for in much the words in which it was), and on plain lines held
back, of which many are twins that differ in one word. Words alone, hardly their order, not their sense: a
model that does worse has not learned its wordings, and one that is to do better must read.
Not covered: the gates' prompts, which nothing is chosen by.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from harnesses.stats import wilson
from pipeline.corpus import refusal
from pipeline.corpus.grammar import Filler, expand
from pipeline.corpus.pools import pools

CONFIG = Path(__file__).resolve().parents[2] / "pipeline" / "config"
DEVELOPMENT = CONFIG / "development.jsonl"
SECOND = CONFIG / "development_refusals.jsonl"
THIRD = CONFIG / "development_refusals2.jsonl"
HELD_BACK = 0.2
"""Share of the plain lines that nothing is trained on."""


class Line(NamedTuple):
    """A request and whether it is to be refused."""

    text: str
    refuse: bool


class Row(NamedTuple):
    """A line of the table: what was trained on, and the share that was told right, with its 95 % interval."""

    name: str
    lines: int
    development: tuple[float, float, float]
    second: tuple[float, float, float]
    third: tuple[float, float, float]
    held_back: tuple[float, float, float]


def expanded(banks: Iterable[refusal.Bank], seed: int) -> list[Line]:
    """Every different line of the banks once, its slots filled."""
    rng, filled = random.Random(seed), pools(frozenset())  # noqa: S311 - wording, no secret
    kinds = refusal.joined(*banks)
    return [
        Line(expand(line, Filler(rng, filled)), refusal.expected(kind) == "refuse")
        for kind, lines in kinds.items()
        for line in dict.fromkeys(lines)
    ]


def development(path: Path = DEVELOPMENT) -> list[Line]:
    """The refusal requests of a development set."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [Line(row["prompt"], row["expected"] == "refuse") for row in rows if row["group"] == "refusal"]


def told(train: Sequence[Line], *tests: Sequence[Line]) -> list[tuple[float, float, float]]:
    """The share of each test that a classifier trained on `train` tells right, with its interval."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline, make_union

    classifier = make_pipeline(
        make_union(
            TfidfVectorizer(ngram_range=(1, 3), sublinear_tf=True),
            TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2),
        ),
        LogisticRegression(C=16, max_iter=300),
    )
    classifier.fit([line.text for line in train], [line.refuse for line in train])
    found = []
    for test in tests:
        said = classifier.predict([line.text for line in test])
        right = sum(bool(one) == line.refuse for one, line in zip(said, test, strict=True))
        found.append((right / len(test), *wilson(right, len(test))))
    return found


def table(seed: int = 1) -> list[Row]:
    """The kinds of lines one after the other, then shares of all of them."""
    rng = random.Random(seed)  # noqa: S311 - as above
    plain = expanded((bank.REQUESTS for bank in refusal.PLAIN), seed)
    rng.shuffle(plain)
    cut = int(len(plain) * HELD_BACK)
    held_back, plain = plain[:cut], plain[cut:]
    scenes = expanded((bank.REQUESTS for bank in refusal.SCENES), seed)
    known = {line.text for line in held_back}
    everything = [line for line in scenes + plain if line.text not in known]
    rng.shuffle(everything)
    usual = expanded((bank.REQUESTS for bank in refusal.USUAL), seed)
    usual = [line for line in usual if line.text not in known]
    parts = {"scenes": scenes, "plain": plain, "usual, which are plain too": usual}
    parts |= {
        f"both, {share:.3g} of them": everything[: int(len(everything) * share)]
        for share in (0.125, 0.25, 0.5, 1.0)
    }
    judged = development(), development(SECOND), development(THIRD), held_back
    return [Row(name, len(part), *told(part, *judged)) for name, part in parts.items()]


def main() -> int:
    """Print the table."""
    out = sys.stdout.write
    out("| trained on | lines | development set | second | third | plain lines held back |\n")
    out("| --- | ---: | --- | --- | --- | --- |\n")
    for row in table():
        cells = (f"{value:.3f} ({low:.3f} to {high:.3f})" for value, low, high in row[2:])
        out(f"| {row.name} | {row.lines:,} | {' | '.join(cells)} |\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
