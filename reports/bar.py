"""A gate's bar: which way it points, what of a number it asks of, and whether a number meets it. Pure.

    >>> Bar(metric="f1", threshold=0.98).met_by(0.985, (0.958, 0.995))
    True
    >>> Bar(metric="f1", threshold=0.98, judge="lower_bound").met_by(0.985, (0.958, 0.995))
    False

Most metrics are rates in 0..1 and must reach their threshold; a perplexity ratio must not exceed it. No
number, NaN and infinity on either side never meet a bar. Not covered: where thresholds come from (`policy`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

Judge = Literal["point", "lower_bound"]
"""What of a number is held against the bar: itself, or the worse end of its 95 % interval."""

AT_MOST = frozenset({"perplexity_ratio"})
"""Metrics where less is better."""
RATES = frozenset({"pass_rate", "clean_rate", "same_score_rate", "kept_rate"})
"""Metrics that are passed cases over all cases, so that a report's value can be counted again."""
HIGHEST_RATIO = 100.0


@dataclass(frozen=True, kw_only=True)
class Bar:
    """What a gate asks of its number; no record, so that a damaged threshold can be looked at and refused."""

    metric: str
    threshold: float
    judge: Judge = "point"

    @property
    def at_most(self) -> bool:
        """Whether the number must stay at or below the threshold."""
        return self.metric in AT_MOST

    def plausible(self, number: float | None) -> bool:
        """Whether a number can be this metric's at all: a rate in 0..1, a ratio above 0."""
        if number is None or not math.isfinite(number):
            return False
        return number > 0 if self.at_most else 0 <= number <= 1

    def met_by(self, value: float | None, ci95: tuple[float, float] | None) -> bool:
        """Whether a value, with its interval, meets the bar."""
        judged = value
        if value is not None and self.judge == "lower_bound":
            judged = None if ci95 is None else max(ci95) if self.at_most else min(ci95)
        if judged is None or not self.plausible(value) or not self.plausible(judged):
            return False
        if not math.isfinite(self.threshold):
            return False
        return judged <= self.threshold if self.at_most else judged >= self.threshold

    def __str__(self) -> str:
        """The bar in a table, such as `≥ 0.980` or `≤ 1.100 (upper bound)`."""
        end = "" if self.judge == "point" else " (upper bound)" if self.at_most else " (lower bound)"
        return f"{'≤' if self.at_most else '≥'} {self.threshold:.3f}{end}"
