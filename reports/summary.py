"""A run in at most sixty lines of Markdown, for a pull request and for `$GITHUB_STEP_SUMMARY`.

    write_text(folder / SUMMARY, summary(final))

Whatever a model or a user had a hand in stands as inline code with everything that Markdown, HTML or a
terminal would obey taken out of it. Pure. Not covered: single answers (`responses.jsonl` has them), and why a
candidate fell short (`incident`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reports.console import printable
from reports.records import Failure, FinalReport, GateLine
from reports.speed import speed_line

SUMMARY = "summary.md"
MOST_LINES = 60
_ROWS = 24
_LONGEST = 160
_SIGNS = {"CLEARED": "✅", "BLOCKED": "⛔", "INVALID": "⚠️"}
_MEANING = {
    "CLEARED": "every ship gate is met; the registry may promote this model",
    "BLOCKED": "the model fell short; the one in production stays",
    "INVALID": "the run cannot decide; mend what is named and run it again",
}


def summary(final: FinalReport) -> str:
    """The document."""
    failures = list(_failures(final.failures))
    rows = [_row(line) for line in final.gates]
    head = [
        f"## {_SIGNS[final.decision]} {final.decision}: {inert(final.model.name)}",
        "",
        f"{_MEANING[final.decision][0].upper()}{_MEANING[final.decision][1:]}."
        + (f" First reason: {inert(final.reasons[0])}" if final.reasons else ""),
        "",
        "| gate | kind | value | 95 % interval | bar | n | |",
        "| --- | --- | --- | --- | --- | --- | --- |",
        *rows[:_ROWS],
        *_left(rows[_ROWS:], "row"),
        "",
    ]
    foot = ["", *_foot(final)]
    room = MOST_LINES - len(head) - len(foot) - 1
    return "\n".join([*head, *failures[:room], *_left(failures[room:], "failure"), *foot]) + "\n"


def inert(text: str) -> str:
    """A text as inline code on one line, with nothing in it that ends code, cell or page."""
    short = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    plain = printable(short).replace("`", "'").replace("|", "¦").strip()
    return f"`{plain}`" if plain else "`(empty)`"


def _row(line: GateLine) -> str:
    interval = "" if line.ci95 is None else f"{line.ci95[0]:.3f} to {line.ci95[1]:.3f}"
    value = "not known" if line.value is None else f"{line.value:.3f}"
    below = "not known" if line.value is None else "below its bar"
    mark = "✅" if line.passed else "⛔" if line.kind == "ship" else below
    left = f", {line.not_asked} not asked" if line.not_asked else ""
    return f"| {line.name} | {line.kind} | {value} | {interval} | {line.bar} | {line.n}{left} | {mark} |"


def _failures(failures: Sequence[Failure]) -> Iterator[str]:
    for failure in failures:
        cases = ", ".join(inert(name) for name in failure.sample_case_ids)
        yield f"- **{failure.gate}**: {inert(failure.reason)}" + (f" ({cases})" if cases else "")


def _left(rest: Sequence[str], what: str) -> list[str]:
    return [f"- and {len(rest)} more {what}s in `eval_report_final.json`"] if rest else []


def _foot(final: FinalReport) -> Iterator[str]:
    calls = final.calls
    yield (
        f"Requests: {calls.made} made, {calls.cached} answered without asking ({calls.reused} from earlier"
        f" runs), {calls.saved} left out as the outcome was certain. Overall score:"
        f" {'not known' if final.overall_score is None else f'{final.overall_score:.3f}'}."
    )
    if final.performance is not None:
        yield f"{speed_line(final.performance)}."
    if final.baseline is not None:
        yield (
            f"Held against run {inert(final.baseline.run_id)} ({final.baseline.decision}), model"
            f" {inert(final.baseline.model)}, {inert(final.baseline.model_digest)}."
        )
    yield (
        f"Run {inert(final.run_id)}, model {inert(final.model.digest)}, policy {inert(final.digests.policy)},"
        f" started {inert(final.started_at)}."
    )
