"""A comparison for people: on the console, and as Markdown for a pull request. Pure.

    print(console(compared, cases=3))

Canaries that were lost stand first. What a model wrote is shown on one line, with everything that a terminal
or Markdown would obey written out. Not covered: HTML.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from reports.compared import Change, Compared, Figure, HarnessChange, PerplexityChange, Step, Trend
from reports.console import printable
from reports.word_diff import Part

_HEAD = ("harness", "n", "before", "after", "difference", "95 % interval", "p", "Holm", "fixed", "broken", "")
_AROUND = 40
_WIDE = 600
_LISTED = 10
_PLAIN = str.maketrans({char: f"\\{char}" for char in "\\`*_{}[]<>#|~"})


def console(compared: Compared, *, cases: int = 3) -> str:
    """Everything that matters on a terminal; `cases` changed ones are shown for each harness."""
    lines = [f"{_run_line(compared, place)}" for place in range(len(compared.runs))]
    for step in compared.steps:
        lines += ["", f"{printable(step.before)} -> {printable(step.after)}", *_step(step, cases)]
    if len(compared.runs) > 2:  # noqa: PLR2004 - two runs are no trend
        lines += ["", "over all runs:", *_trends(compared.trends)]
    return "\n".join([*lines, "", last_line(compared)])


def last_line(compared: Compared) -> str:
    """What it comes to, in one line."""
    if not compared.regressed:
        return "no regression"
    more = f" (and {len(compared.reasons) - 1} more)" if len(compared.reasons) > 1 else ""
    return f"REGRESSION  {printable(compared.reasons[0])}{more}"


def _run_line(compared: Compared, place: int) -> str:
    run = compared.runs[place]
    recorded = " (recorded answers)" if run.recorded else ""
    return f"{place + 1}  {printable(run.run_id)}  {run.decision}  {printable(run.model)}{recorded}"


def _step(step: Step, cases: int) -> Iterator[str]:
    if step.canaries.lost:
        yield f"  canaries lost: {', '.join(map(printable, step.canaries.named()))}"
    if step.canaries.regained:
        yield f"  canaries regained: {', '.join(map(printable, step.canaries.regained))}"
    yield from _table([_HEAD, *map(_row, step.harnesses)])
    yield from (f"  note: {printable(note)}" for note in step.notes)
    if step.only_one:
        yield f"  only in one of the two runs: {', '.join(map(printable, step.only_one))}"
    yield from _left(step.harnesses)
    if step.perplexity is not None:
        yield f"  {perplexity_line(step.perplexity)}"
    yield from (f"  {figure_line(figure)}" for figure in step.figures)
    counts = (f"{each.harness} {each.wins}/{each.ties}/{each.losses}" for each in step.win_tie_loss)
    yield f"  wins/ties/losses of the later run: {printable(', '.join(counts))}"
    yield from _changed(step.harnesses, cases, printable)


def _table(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return [
        "  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def _row(change: HarnessChange) -> tuple[str, ...]:
    gap = change.difference
    return (
        printable(change.harness),
        str(change.n),
        _number(change.before),
        _number(change.after),
        "-" if gap is None else f"{gap.value:+.3f}",
        "-" if gap is None else f"{gap.ci95[0]:+.3f} to {gap.ci95[1]:+.3f}",
        "-" if change.p is None else f"{change.p:.2g}",
        "-" if change.p_adjusted is None else f"{change.p_adjusted:.2g}",
        str(len(change.fixed)),
        str(len(change.broken)),
        change.judgement.upper() if change.regressed else change.judgement,
    )


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _left(changes: Sequence[HarnessChange]) -> Iterator[str]:
    for change in changes:
        if change.left:
            shown = "; ".join(printable(f"{each.case_id} {each.why}") for each in change.left[:_LISTED])
            more = f"; and {len(change.left) - _LISTED} more" if len(change.left) > _LISTED else ""
            yield f"  {printable(change.harness)}: {len(change.left)} cases not compared: {shown}{more}"


def perplexity_line(found: PerplexityChange) -> str:
    """Perplexity before and after, in one line."""
    if found.ratio is None or found.ci95 is None:
        return f"perplexity: {_number(found.before)} -> {_number(found.after)}; {printable(found.reason)}"
    return (
        f"perplexity: {_number(found.before)} -> {_number(found.after)}, ratio {found.ratio:.4f}"
        f" ({found.ci95[0]:.4f} to {found.ci95[1]:.4f}), worse on {found.worse_documents}"
        f" of {found.documents} documents"
    )


def figure_line(figure: Figure) -> str:
    """A number of the whole run before and after, in one line."""
    before, after = (_figure(value) for value in (figure.before, figure.after))
    unit = f" {figure.unit}" if figure.unit else ""
    return f"{figure.name}: {before} -> {after}{unit}"


def _figure(value: float | None) -> str:
    if value is None:
        return "not measured"
    return f"{value:,.0f}" if value == int(value) and abs(value) > 1 else f"{value:.4g}"


def _trends(trends: Sequence[Trend]) -> list[str]:
    return _table(
        [
            [f"{printable(trend.name)} ({trend.unit})" if trend.unit else printable(trend.name)]
            + [_figure(value) if trend.unit else _number(value) for value in trend.values]
            for trend in trends
        ]
    )


def _changed(changes: Sequence[HarnessChange], cases: int, plain: Callable[[str], str]) -> Iterator[str]:
    for change in changes:
        for kind, found in (("broken", change.broken), ("fixed", change.fixed)):
            yield from (line for each in found[:cases] for line in _case(change, kind, each, plain))
            if len(found) > cases > 0:
                yield f"  {plain(change.harness)}: {len(found) - cases} more {kind} (--json has them)"


def _case(change: HarnessChange, kind: str, case: Change, plain: Callable[[str], str]) -> list[str]:
    reasons = f"{case.before_reason} -> {case.after_reason}"
    return [
        f"  {kind} {plain(change.harness)}/{plain(case.case_id)}: {plain(reasons)}",
        f"    prompt: {plain(_short(case.prompt, _WIDE))}",
        f"    answer: {_short(words(case.words, plain), _WIDE)}",
    ]


def words(parts: Sequence[Part], plain: Callable[[str], str]) -> str:
    """The difference in one line: [-went-] {+came+}, long stretches shortened."""
    shown = []
    for part in parts:
        text = plain(_short_middle(part.text))
        shown.append(
            {
                "same": text,
                "removed": plain("[-") + text + plain("-]"),
                "added": plain("{+") + text + plain("+}"),
            }[part.kind]
        )
    return "".join(shown)


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[:most]}…"


def _short_middle(text: str) -> str:
    return text if len(text) <= 2 * _AROUND + 3 else f"{text[:_AROUND]} … {text[-_AROUND:]}"


def markdown(compared: Compared, *, cases: int = 3) -> str:
    """The same as Markdown; whatever a model wrote is escaped, so that it stays text."""
    lines = [f"# {_plain(last_line(compared))}", ""]
    lines += [
        f"{place + 1}. `{printable(run.run_id)}` {run.decision}: {_plain(run.model)}"
        for place, run in enumerate(compared.runs)
    ]
    for step in compared.steps:
        lines += ["", f"## {_plain(step.before)} to {_plain(step.after)}", "", *_markdown_step(step, cases)]
    if len(compared.runs) > 2:  # noqa: PLR2004 - two runs are no trend
        numbers = "".join(f" {place + 1} |" for place in range(len(compared.runs)))
        lines += ["", "## Over all runs", "", f"| |{numbers}", "| --- |" + " ---: |" * len(compared.runs)]
        lines += [
            f"| {_plain(trend.name)} | " + " | ".join(_figure(value) for value in trend.values) + " |"
            for trend in compared.trends
        ]
    return "\n".join(lines) + "\n"


def _markdown_step(step: Step, cases: int) -> Iterator[str]:
    if step.canaries.lost:
        yield f"**Canaries lost: {_plain(', '.join(step.canaries.named()))}**"
        yield ""
    yield "| " + " | ".join(_HEAD) + " |"
    yield "| --- |" + " ---: |" * (len(_HEAD) - 2) + " --- |"
    yield from ("| " + " | ".join(map(_plain, _row(change))) + " |" for change in step.harnesses)
    yield ""
    yield from (f"- note: {_plain(note)}" for note in step.notes)
    yield from (f"- {_plain(line.strip())}" for line in _left(step.harnesses))
    if step.perplexity is not None:
        yield f"- {_plain(perplexity_line(step.perplexity))}"
    yield from (f"- {_plain(figure_line(figure))}" for figure in step.figures)
    for line in _changed(step.harnesses, cases, _plain):
        yield f"  {line.strip()}  " if line.startswith("    ") else f"- {line.strip()}  "


def _plain(text: str) -> str:
    return printable(text).translate(_PLAIN)
