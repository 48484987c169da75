"""What the console shows at the end of a run: one table, the reasons, and the decision in one line.

Pure text building; whoever calls it prints. Text that a model may have had a hand in is escaped, so that no
answer can move the cursor or recolour a verdict. Not covered: colours, and the progress line.
"""

from __future__ import annotations

from collections.abc import Sequence

from reports.records import SHOWN_ONLY, Failure, FinalReport, GateLine
from reports.speed import speed_line

_HEAD = ("gate", "kind", "value", "95 % interval", "threshold", "n", "drop seen", "")
_SHOWN = 20
_WIDE = 120
_WHY = 60


def printable(text: str) -> str:
    """The text on one line, with everything that a terminal would obey or hide written out."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


def render(report: FinalReport) -> str:
    """The table, each scorer's own error, the speed, the failures and the decision, ending without a newline.

    "drop seen" is the smallest worsening that a second run of as many cases would show 4 times in 5.
    """
    rows = [_HEAD, *(_row(line) for line in report.gates)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    table = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    ]
    table.insert(1, "─" * max(len(row) for row in table if len(row) < _WIDE))
    trust = [
        f"  {line.name}: scorer {printable(line.instrument)}" for line in report.gates if line.instrument
    ]
    speed = [] if report.performance is None else [f"  {speed_line(report.performance)}"]
    old = report.calls.reused
    reused = [f"  answers: {old} of earlier runs of these weights; --no-cache asks anew"] if old else []
    return "\n".join([*table, *trust, *reused, *speed, *_failures(report.failures), decision_line(report)])


def decision_line(report: FinalReport) -> str:
    """The decision in one line, with the model and the first reason."""
    model = printable(report.model.uri)
    recorded = " (recorded answers)" if report.model.engine == "replay" else ""
    why = f": {printable(report.reasons[0])}" if report.reasons else ""
    more = f" (and {len(report.reasons) - 1} more)" if len(report.reasons) > 1 else ""
    return f"{report.decision}  {model}{recorded}{why}{more}"


def _row(line: GateLine) -> tuple[str, ...]:
    interval = "-" if line.ci95 is None else f"{line.ci95[0]:.3f} to {line.ci95[1]:.3f}"
    value = "-" if line.value is None else f"{line.value:.3f}"
    drop = "-" if line.smallest_drop is None else f"{line.smallest_drop:.3f}"
    return (line.name, line.kind, value, interval, str(line.bar), str(line.n), drop, _result(line))


def _result(line: GateLine) -> str:
    if line.reason == SHOWN_ONLY:
        return SHOWN_ONLY
    if line.passed:
        return f"PASS ({line.reason})" if line.reason else "PASS"
    if line.value is None and line.not_asked:
        return f"{'FAIL' if line.kind == 'ship' else 'FAIL (does not block)'}: {printable(line.reason)}"
    if line.value is None:
        return f"NO RESULT: {_short(printable(line.reason))}"
    return "FAIL" if line.kind == "ship" else "FAIL: BELOW ITS QUALITY BAR (does not block)"


def _short(reason: str) -> str:
    """A reason that fits the table; the whole of it stands below."""
    return reason if len(reason) <= _WHY else f"{reason[:_WHY]}…"


def _failures(failures: Sequence[Failure]) -> list[str]:
    lines = []
    for failure in failures[:_SHOWN]:
        cases = f" [{', '.join(map(printable, failure.sample_case_ids))}]" if failure.sample_case_ids else ""
        lines.append(f"  {failure.gate}: {printable(failure.reason)}{cases}")
    if len(failures) > _SHOWN:
        lines.append(f"  and {len(failures) - _SHOWN} more in eval_report_final.json")
    return lines
