"""What a page shows of a step from run to run: each harness's difference, and the cases behind it. Pure.

    step_view("r1 to r2", step.harnesses, (figure lines, notes, …))
    shown_changes(step.harnesses)

Not covered: how the difference came about (`compare_harness`), and the page around it (`page_compare`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from markupsafe import Markup

from harnesses.records import Json
from reports.compared import Change, HarnessChange
from reports.page_charts import Span, difference_bar
from reports.page_gates import Tone
from reports.page_text import cut
from reports.word_diff import Part

MOST_CHANGES = 2_000
_LEFT = 10
_KEPT = 200
_LONGEST = 6_000
_TONES: dict[str, Tone] = {"worse": "warn", "better": "good", "not worse than its margin": "good"}


@dataclass(frozen=True)
class StepRow:
    """A harness in two runs, its texts ready to be shown."""

    harness: str
    n: int
    before: str
    after: str
    difference: str
    interval: str
    p: str
    holm: str
    fixed: int
    broken: int
    judgement: str
    reason: str
    tone: Tone
    chart: Markup
    left: str


class ShownChange(NamedTuple):
    """A case that changed sides: where, which way, and with which texts."""

    gate: str
    kind: str
    change: Change


@dataclass(frozen=True)
class StepView:
    """A step's table; `said` are the sentences below it."""

    title: str
    rows: tuple[StepRow, ...]
    said: tuple[str, ...]


def step_view(title: str, changes: Sequence[HarnessChange], said: Sequence[str]) -> StepView:
    """The view of a step."""
    return StepView(title, tuple(map(_row, changes)), tuple(said))


def _row(change: HarnessChange) -> StepRow:
    gap = change.difference
    tone: Tone = "bad" if change.regressed else _TONES.get(change.judgement, "none")
    span = Span(None) if gap is None else Span(gap.value, gap.ci95)
    return StepRow(
        harness=change.harness,
        n=change.n,
        before=_number(change.before),
        after=_number(change.after),
        difference="–" if gap is None else f"{gap.value:+.3f}",
        interval="–" if gap is None else f"{gap.ci95[0]:+.3f} to {gap.ci95[1]:+.3f}",
        p="–" if change.p is None else f"{change.p:.2g}",
        holm="–" if change.p_adjusted is None else f"{change.p_adjusted:.2g}",
        fixed=len(change.fixed),
        broken=len(change.broken),
        judgement="regressed" if change.regressed else change.judgement,
        reason=change.reason,
        tone=tone,
        chart=difference_bar(change.harness, span, change.margin, tone),
        left=_left(change),
    )


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _left(change: HarnessChange) -> str:
    if not change.left:
        return ""
    named = "; ".join(f"{each.case_id} {each.why}" for each in change.left[:_LEFT])
    more = f"; and {len(change.left) - _LEFT} more" if len(change.left) > _LEFT else ""
    return f"{len(change.left)} not compared: {named}{more}"


def shown_changes(changes: Sequence[HarnessChange]) -> tuple[ShownChange, ...]:
    """The cases that broke, then those that were fixed, canaries first."""
    ordered = sorted(changes, key=lambda change: change.harness != "canaries")
    broken = [ShownChange(each.harness, "broken", case) for each in ordered for case in each.broken]
    fixed = [ShownChange(each.harness, "fixed", case) for each in ordered for case in each.fixed]
    return (*broken, *fixed)


def changes_document(found: Sequence[ShownChange]) -> Json:
    """The changes as JSON: `words` are [kind, text] or [left, how many characters are left out, side]."""
    return [
        {
            "gate": each.gate,
            "kind": each.kind,
            "id": each.change.case_id,
            "prompt": list(cut(each.change.prompt, _LONGEST)),
            "before": cut(each.change.before_reason, _KEPT * 2).text,
            "after": cut(each.change.after_reason, _KEPT * 2).text,
            "words": [list(part) if part.side else [*part][:2] for part in short_words(each.change.words)],
        }
        for each in found[:MOST_CHANGES]
    ]


class Word(NamedTuple):
    """A stretch of a word-level difference; where the kind is `left`, how much of `side` is not shown."""

    kind: str
    text: str
    side: str = ""


def short_words(parts: Sequence[Part], most: int = _LONGEST) -> tuple[Word, ...]:
    """A difference with the middle of long stretches left out, and at most so long altogether."""
    found: list[Word] = []
    room = most
    for word in (word for part in parts for word in _shortened(part)):
        if word.kind != "left" and len(word.text) > room:
            found += [
                Word(word.kind, word.text[:room]),
                Word("left", "the rest is in responses.jsonl"),
            ]
            break
        found.append(word)
        room -= len(word.text) if word.kind != "left" else 0
    return tuple(word for word in found if word.text)


def _shortened(part: Part) -> Iterator[Word]:
    most = _KEPT if part.kind == "same" else _LONGEST // 3
    gone = len(part.text) - 2 * most
    if gone <= 0:
        yield Word(part.kind, part.text)
        return
    yield Word(part.kind, part.text[:most])
    side = "" if part.kind == "same" else part.kind
    yield Word("left", f"{gone:,} characters that {_HOW[part.kind]}", side)
    yield Word(part.kind, part.text[-most:])


_HOW = {"same": "stayed", "removed": "went", "added": "came"}
