"""The charts of a page as inline SVG: bars for intervals, differences, perplexities; lines for trends. Pure.

    interval_bar("refusal", Span(0.806, (0.740, 0.861)), bar, "bad")

svg.py builds the elements and escapes nothing, so every text goes through `_said`. Colours and fonts are
classes of the page's own style sheet, which also knows dark mode and paper; no element has a `style`. Not
covered: the numbers, which stand beside each chart as text.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import svg
from markupsafe import Markup, escape

from reports.bar import Bar
from reports.page_text import visible

_WIDE, _HIGH, _PAD = 240.0, 28.0, 9.0
_MIDDLE = _HIGH / 2
_TREND_WIDE, _TREND_HIGH = 240.0, 84.0
_ROOM = 0.12


@dataclass(frozen=True)
class Span:
    """A number and its interval; either may not be known."""

    value: float | None
    ci95: tuple[float, float] | None = None

    @property
    def numbers(self) -> tuple[float, ...]:
        """What of it is known."""
        ends = self.ci95 or ()
        return tuple(each for each in (self.value, *ends) if each is not None and math.isfinite(each))


@dataclass(frozen=True)
class Scale:
    """Numbers from `low` to `high` on a line of the chart; what lies outside stands at its end."""

    low: float
    high: float
    start: float = _PAD
    end: float = _WIDE - _PAD

    def at(self, number: float) -> float:
        """Where a number stands."""
        share = (number - self.low) / (self.high - self.low) if self.high > self.low else 0.5
        return round(self.start + min(1.0, max(0.0, share)) * (self.end - self.start), 2)


def interval_bar(name: str, span: Span, bar: Bar, tone: str) -> Markup:
    """A gate's number with its interval, the bar, and the side of the bar that is asked for."""
    scale = _scale(span, bar)
    line = scale.at(bar.threshold)
    side = (scale.start, line) if bar.at_most else (line, scale.end)
    shapes: list[svg.Element] = [
        _rect(scale.start, scale.end, 10, "track"),
        _rect(*side, 10, "zone"),
        _upright(line, 22, "bar"),
        *_whisker(scale, span, tone),
    ]
    return _drawn(f"{name}: {_words(span)}, the bar is {bar}", shapes, (_WIDE, _HIGH))


def difference_bar(name: str, span: Span, margin: float | None, tone: str) -> Markup:
    """A difference with its interval around "no difference", and the margin that may be lost."""
    most = max([0.05, margin or 0.0, *map(abs, span.numbers)]) * (1 + _ROOM)
    scale = Scale(-most, most)
    shapes: list[svg.Element] = [_rect(scale.start, scale.end, 10, "track")]
    shapes.append(_upright(scale.at(0), 22, "zero"))
    if margin:
        shapes.append(_upright(scale.at(-margin), 22, "bar"))
    may = "" if not margin else f", {margin:g} may be lost"
    shapes += _whisker(scale, span, tone)
    return _drawn(f"{name}: {_words(span, signed=True)}{may}", shapes, (_WIDE, _HIGH))


def stages_bar(name: str, before: Span, after: Span) -> Markup:
    """A perplexity before and after, one above the other."""
    numbers = (*before.numbers, *after.numbers)
    low, high = min(numbers, default=0.0), max(numbers, default=1.0)
    room = (high - low or 1.0) * _ROOM
    scale = Scale(low - room, high + room)
    shapes: list[svg.Element] = [_rect(scale.start, scale.end, 20, "track")]
    shapes += _whisker(scale, before, "before", middle=_MIDDLE - 5)
    shapes += _whisker(scale, after, "after", middle=_MIDDLE + 5)
    return _drawn(f"{name}: reference {_words(before)}; artifact {_words(after)}", shapes, (_WIDE, _HIGH))


@dataclass(frozen=True)
class Point:
    """A run in a trend: its label, its number, and whether that met the bar (None where there is none)."""

    label: str
    value: float | None
    met: bool | None = None


def trend(name: str, points: Sequence[Point], bar: Bar | None) -> Markup:
    """A number over runs, oldest first, with its bar."""
    known = [point.value for point in points if point.value is not None]
    numbers = [*known, *([bar.threshold] if bar else [])]
    low, high = min(numbers, default=0.0), max(numbers, default=1.0)
    # A tenth of the number at least: noise must not look like a cliff.
    spread = max(high - low, max(abs(low), abs(high)) / 10) or 1.0
    room = (spread - (high - low)) / 2 + spread * _ROOM
    across = Scale(0, max(1, len(points) - 1), 14, _TREND_WIDE - 14)
    up = Scale(low - room, high + room, _TREND_HIGH - 10, 10)
    shapes: list[svg.Element] = [_upright_line(0, _TREND_WIDE, _TREND_HIGH - 1, "zero")]
    if bar is not None:
        shapes.append(_upright_line(0, _TREND_WIDE, up.at(bar.threshold), "bar"))
    shapes += _lines(points, across, up)
    for place, point in enumerate(points):
        if point.value is not None:
            tone = {True: "good", False: "bad", None: "after"}[point.met]
            shapes.append(_mark(across.at(place), up.at(point.value), tone))
    told = ", ".join(f"{point.label} {_number(point.value)}" for point in points)
    due = "" if bar is None else f"; the bar is {bar}"
    return _drawn(f"{name} over runs: {told}{due}", shapes, (_TREND_WIDE, _TREND_HIGH))


def curve(name: str, points: Sequence[tuple[int, float]]) -> Markup:
    """A number over the steps of a training."""
    steps, values = [step for step, _ in points], [value for _, value in points]
    across = Scale(min(steps), max(*steps, min(steps) + 1), 14, _TREND_WIDE - 14)
    low, high = min(values), max(values)
    up = Scale(low, high, _TREND_HIGH - 10, 10)
    corners = [svg.Point(across.at(step), up.at(value)) for step, value in points]
    shapes: list[svg.Element] = [_upright_line(0, _TREND_WIDE, _TREND_HIGH - 1, "zero")]
    shapes.append(svg.Polyline(points=[*corners], class_=["line"]))
    shapes += [_mark(across.at(step), up.at(value), "after") for step, value in (points[0], points[-1])]
    told = f"{name}: {_number(values[0])} at step {steps[0]}, {_number(values[-1])} at step {steps[-1]}"
    return _drawn(told, shapes, (_TREND_WIDE, _TREND_HIGH))


def _lines(points: Sequence[Point], across: Scale, up: Scale) -> list[svg.Element]:
    """A line for each unbroken stretch of known numbers."""
    parts: list[list[svg.Point]] = [[]]
    for place, point in enumerate(points):
        if point.value is None:
            parts.append([])
        else:
            parts[-1].append(svg.Point(across.at(place), up.at(point.value)))
    return [svg.Polyline(points=[*part], class_=["line"]) for part in parts if len(part) > 1]


def _scale(span: Span, bar: Bar) -> Scale:
    if not bar.at_most:
        return Scale(0.0, 1.0)
    # Around no change; what is far beyond stands at the end.
    numbers = [each for each in (*span.numbers, bar.threshold, 1.0) if math.isfinite(each)]
    low, high = min(numbers), max(numbers)
    room = (high - low or 1.0) * 2 * _ROOM
    return Scale(low - room, high + room)


def _whisker(scale: Scale, span: Span, tone: str, *, middle: float = _MIDDLE) -> list[svg.Element]:
    shapes: list[svg.Element] = []
    if span.ci95 is not None and all(map(math.isfinite, span.ci95)):
        low, high = scale.at(span.ci95[0]), scale.at(span.ci95[1])
        shapes.append(svg.Line(x1=low, x2=high, y1=middle, y2=middle, class_=["whisker", tone]))
        shapes += [
            svg.Line(x1=end, x2=end, y1=middle - 4, y2=middle + 4, class_=["whisker", tone])
            for end in (low, high)
        ]
    if span.value is not None and math.isfinite(span.value):
        shapes.append(_mark(scale.at(span.value), middle, tone))
    return shapes


def _mark(x: float, y: float, tone: str) -> svg.Element:
    """A dot, or where something is amiss a diamond: colour alone says nothing to some."""
    if tone in ("bad", "warn"):
        corners = [svg.Point(x, y - 6), svg.Point(x + 6, y), svg.Point(x, y + 6), svg.Point(x - 6, y)]
        return svg.Polygon(points=[*corners], class_=["mark", tone])
    return svg.Circle(cx=x, cy=y, r=4.5, class_=["mark", tone])


def _rect(start: float, end: float, high: float, kind: str) -> svg.Element:
    wide = round(max(0.0, end - start), 2)
    return svg.Rect(x=start, y=_MIDDLE - high / 2, width=wide, height=high, rx=2, class_=[kind])


def _upright(x: float, high: float, kind: str) -> svg.Element:
    return svg.Line(x1=x, x2=x, y1=_MIDDLE - high / 2, y2=_MIDDLE + high / 2, class_=[kind])


def _upright_line(start: float, end: float, y: float, kind: str) -> svg.Element:
    return svg.Line(x1=start, x2=end, y1=y, y2=y, class_=[kind])


def _drawn(told: str, shapes: list[svg.Element], size: tuple[float, float]) -> Markup:
    drawing = svg.SVG(
        class_=["chart"],
        viewBox=svg.ViewBoxSpec(0, 0, size[0], size[1]),
        xmlns=None,
        elements=[svg.Title(text=_said(told)), *shapes],
        extra={"role": "img", "aria-label": _said(told)},
    )
    return Markup(drawing.as_str())  # noqa: S704 - numbers, own class names, and texts through _said


def _said(text: str) -> str:
    return str(escape(visible(text)))


def _words(span: Span, *, signed: bool = False) -> str:
    if span.value is None:
        return "no value"
    sign = "+" if signed else ""
    if span.ci95 is None:
        return f"{span.value:{sign}.3f}"
    low, high = span.ci95
    return f"{span.value:{sign}.3f}, 95 % interval {low:{sign}.3f} to {high:{sign}.3f}"


def _number(value: float | None) -> str:
    return "not known" if value is None else f"{value:.4g}"
