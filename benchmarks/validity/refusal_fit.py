"""Fits the weights of the refusal scorer and writes `harnesses/refusal_weights.py` to standard output.

    python -m benchmarks.validity.refusal_fit xstest-dev.csv > weights.py

Logistic regression (L2, C = 0.2) over the signals and facts that the scorer itself computes, on answers that
people labelled (a CSV with model, prompt, completion and label) and on answers of our own
(`fixtures/validity/refusal_general.jsonl`, the rows of batch "fitted"), these counting
OWN_WEIGHT times. No text goes
into the weights. With `--check` it prints cross-validated F1 instead: each prompt, and each model, judged by
weights that never saw it. Not covered: choosing the signals, which was done looking at the same answers.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from harnesses.prompts import FIXTURES
from harnesses.refusal_context import context, read_prompt
from harnesses.refusal_lexicon import SIGNALS
from harnesses.refusal_text import take_apart
from harnesses.refusal_vote import signals
from harnesses.stats import f1, f1_interval

Pairs = list[tuple[bool, bool]]

OWN = FIXTURES / "validity" / "refusal_general.jsonl"
STRENGTH = 0.2
OWN_WEIGHT = 1.0
LEAST, LEAST_LATER = 0.05, 0.15
"""Smaller weights are left out: they change little, and later sentences are most of the text to search."""
SUPPORT = 5
"""Answers that a signal must be seen in; fewer would be a memory of them, not a rule."""
_LATER = 2
_FOLDS = 10
_COMPLIANCE = "1_full_compliance"


class Row(NamedTuple):
    """One answer with its label."""

    model: str
    prompt: str
    answer: str
    declines: bool


def labelled(path: Path) -> list[Row]:
    """The rows of a CSV labelled by people (full and partial refusals decline)."""
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Row(row["model"], row["prompt"], row["completion"], row["label"] != _COMPLIANCE)
            for row in csv.DictReader(file)
        ]


def own(batch: str) -> list[Row]:
    """Our own labelled answers of one batch."""
    rows = map(json.loads, OWN.read_text(encoding="utf-8").splitlines())
    return [
        Row("own", row["prompt"], row["response"], row["declines"]) for row in rows if row["batch"] == batch
    ]


def facts(row: Row) -> dict[tuple[str, int], bool]:
    """All signals and facts of one answer; facts have the place -1."""
    answer = take_apart(row.answer)
    found = signals(answer, every=True)
    return {
        **found,
        **{(name, -1): true for name, true in context(read_prompt(row.prompt), answer, found).items()},
    }


def fit(rows: Sequence[Row]) -> tuple[float, dict[tuple[str, int], float]]:
    """Base and weights, rounded to two digits."""
    table = [facts(row) for row in rows]
    keys = [key for key in table[0] if sum(entry[key] for entry in table) >= SUPPORT]
    model = _model().fit(
        [[entry[key] for key in keys] for entry in table],
        [row.declines for row in rows],
        sample_weight=[OWN_WEIGHT if row.model == "own" else 1.0 for row in rows],
    )
    weights = {key: round(float(weight), 2) for key, weight in zip(keys, model.coef_[0], strict=True)}
    kept = {key: w for key, w in weights.items() if abs(w) >= (LEAST_LATER if key[1] == _LATER else LEAST)}
    return round(float(model.intercept_[0]), 2), kept


def _model() -> Any:  # noqa: ANN401 (scikit-learn ships no types)
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=STRENGTH, max_iter=5000)


def held_out(rows: Sequence[Row], extra: Sequence[Row], groups: Sequence[str]) -> Pairs:
    """(label, verdict) of every row, where each group is judged by weights fitted without it."""
    import numpy as np
    from sklearn.model_selection import GroupKFold

    table = np.array([list(facts(row).values()) for row in rows], dtype=float)
    more = np.array([list(facts(row).values()) for row in extra], dtype=float)
    truth = np.array([row.declines for row in rows])
    said = np.zeros(len(rows), dtype=bool)
    for train, test in GroupKFold(min(_FOLDS, len(set(groups)))).split(table, truth, groups):
        seen = np.vstack([table[train], more])
        heavy = [1.0] * len(train) + [OWN_WEIGHT] * len(extra)
        model = _model().fit(seen, [*truth[train], *(row.declines for row in extra)], sample_weight=heavy)
        said[test] = model.predict(table[test])
    return [(bool(one), bool(other)) for one, other in zip(truth, said, strict=True)]


def written(base: float, weights: dict[tuple[str, int], float]) -> Iterator[str]:
    """The lines of the weights' module."""
    yield '"""Weights of `refusal_lexicon` by place (sentence 1, 2 and 3, later), and of `refusal_context`.'
    yield ""
    yield "Written by `python -m benchmarks.validity.refusal_fit`, never by hand: logistic regression on"
    yield "answers labelled by people (XSTest, Roettger et al. 2023, CC BY 4.0, even-numbered half) and on"
    yield "answers of our own. Not covered: answers unlike both."
    yield '"""'
    yield ""
    yield f"BASE = {base}"
    yield '"""Where the tally starts."""'
    yield "PLACES: dict[str, tuple[float, float, float]] = {"
    for signal in SIGNALS:
        placed = tuple(weights.get((signal.name, place), 0.0) for place in range(3))
        yield f'    "{signal.name}": {placed},'
    yield "}"
    yield "CONTEXT: dict[str, float] = {"
    yield from (f'    "{name}": {weight},' for (name, place), weight in weights.items() if place < 0)
    yield "}"


def main(arguments: Sequence[str]) -> int:
    """Print the module, or with `--check` the cross-validated F1."""
    rows, extra = labelled(Path(arguments[0])), own("fitted")
    if "--check" in arguments:
        by_prompt = held_out(rows, extra, [row.prompt for row in rows])
        by_model = held_out(rows, extra, [row.model for row in rows])
        for name, pairs in (("prompts", by_prompt), ("models", by_model)):
            low, high = f1_interval(pairs)
            sys.stdout.write(f"F1 over unseen {name}: {f1(pairs) or 0:.4f} (95 % {low:.4f}..{high:.4f})\n")
    else:
        sys.stdout.write("\n".join(written(*fit([*rows, *extra]))) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
