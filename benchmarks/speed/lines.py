"""A measured line: one number with its spread, n and target, and how lines become a table or JSON.

    Line.of("startup-help", "shipgate --help", [0.11, 0.12], unit="s", limit=0.3)  →  0.115 s (0.110 to 0.120)

A table stands in a document between two markers; rows of lines that were not measured this time stay. Not
covered: measuring.
"""

from __future__ import annotations

import json
import os
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

BEGIN, END = "<!-- speed: begin -->", "<!-- speed: end -->"
HEAD = (
    "| line | measured | target | spread | n | what | load | commit |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
)
_PIPE = "\\|"


@dataclass(frozen=True)
class Line:
    """One number.

    Attributes:
        name: of the line, as `--only` and the table know it.
        what: what was held against what, with the absolute numbers.
        value: the median.
        low: the smallest measured.
        high: the largest measured.
        n: how many were measured.
        unit: `x` for a ratio, else the unit's sign.
        limit: the target, None where there is none.
        at_least: whether the target is a lower bound.
        load: processes that wanted a processor in the minute before the line was done (os.getloadavg).
    """

    name: str
    what: str
    value: float
    low: float
    high: float
    n: int
    unit: str
    limit: float | None = None
    at_least: bool = False
    load: float = 0.0

    @classmethod
    def of(  # noqa: PLR0913 - a line is what all of these come together in
        cls,
        name: str,
        what: str,
        values: Sequence[float],
        *,
        unit: str = "x",
        limit: float | None = None,
        at_least: bool = False,
    ) -> Self:
        """The line of some repeats.

        Raises:
            statistics.StatisticsError: there is none.
        """
        return cls(
            name=name,
            what=what,
            value=statistics.median(values),
            low=min(values),
            high=max(values),
            n=len(values),
            unit=unit,
            limit=limit,
            at_least=at_least,
            load=os.getloadavg()[0],
        )

    @property
    def met(self) -> bool | None:
        """Whether the median meets the target; None where there is no target."""
        if self.limit is None:
            return None
        return self.value >= self.limit if self.at_least else self.value <= self.limit

    def cells(self, commit: str) -> tuple[str, ...]:
        """The row of the table."""
        target = (
            "" if self.limit is None else f"{'≥' if self.at_least else '≤'} {_shown(self.limit, self.unit)}"
        )
        mark = {True: "", False: " **missed**", None: ""}[self.met]
        measured = f"{_shown(self.value, self.unit)}{mark}"
        spread = f"{_shown(self.low, self.unit)} to {_shown(self.high, self.unit)}"
        what = self.what.replace("|", _PIPE)
        return (self.name, measured, target, spread, str(self.n), what, f"{self.load:.1f}", commit)


def _shown(value: float, unit: str) -> str:
    digits = f"{value:.0f}" if float(value).is_integer() and unit not in {"x", "s"} else f"{value:.3g}"
    if unit == "x":
        digits = f"{value:.2f}"
    return f"{digits}×" if unit == "x" else f"{digits} {unit}"


def table(lines: Sequence[Line], commit: str) -> str:
    """A Markdown table."""
    return "\n".join([*HEAD, *("| " + " | ".join(line.cells(commit)) + " |" for line in lines)])


def as_json(lines: Sequence[Line], commit: str) -> str:
    """A JSON object a line."""
    return "\n".join(json.dumps({**asdict(line), "met": line.met, "commit": commit}) for line in lines)


def put_into(path: Path, lines: Sequence[Line], commit: str) -> None:
    """Put rows into the table between the markers of a document, in place of those of the same name.

    Raises:
        ValueError: the document lacks the markers.
    """
    text = path.read_text(encoding="utf-8")
    before, found, rest = text.partition(BEGIN)
    inside, closed, after = rest.partition(END)
    if not found or not closed:
        raise ValueError(f"{path} lacks the markers {BEGIN} and {END}; put them back")
    old = [row for row in inside.splitlines() if row.startswith("| ") and row not in HEAD]
    rows = {_name(row): row for row in old}
    new = table(lines, commit).splitlines()[len(HEAD) :]
    rows |= {_name(row): row for row in new}
    body = "\n".join([*HEAD, *rows.values()])
    path.write_text(f"{before}{BEGIN}\n{body}\n{END}{after}", encoding="utf-8")


def _name(row: str) -> str:
    return row.split("|")[1].strip()
