"""Quotation marks on a line: does a piece of text stand between them?

A walker reports what it passes over; what it skips (code, calls) does not count. Straight marks pair up from
the start of the line, curly ones and guillemets open and close.

    >>> marks = QuotationMarks('write "X" there')
    >>> marks.pass_over(0, 7)
    >>> marks.around(7, 8)
    True

Not covered: quotations that span lines, and single marks that do not touch what they enclose (most are
apostrophes).
"""

from __future__ import annotations

import re

# German closes with the mark that English opens with.
_OPENING, _CLOSING, _ONLY_CLOSING = "“„«", "”“»", "”»"


class QuotationMarks:
    """Which quotation marks stand open on the current line, as far as the walk has come."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._straight = self._curly = 0
        self._closings: dict[str, tuple[int, int, bool]] = {}

    def pass_over(self, start: int, end: int) -> None:
        """Count the marks of plain text."""
        line = self._text.rfind("\n", start, end)
        if line >= 0:
            self._straight = self._curly = 0
            start = line + 1
        passed = self._text[start:end]
        self._straight += passed.count('"')
        self._curly += sum(passed.count(mark) for mark in _OPENING)
        self._curly -= sum(passed.count(mark) for mark in _ONLY_CLOSING)

    def skip(self, start: int, end: int) -> None:
        """Go past something whose marks do not count; a line may end in it."""
        if self._text.find("\n", start, end) >= 0:
            self._straight = self._curly = 0

    def around(self, start: int, end: int) -> bool:
        """Whether text[start:end] stands in quotation marks that close on the line where it ends."""
        if start and self._text[start - 1] in "'‘" and self._text[end : end + 1] in {"'", "’"}:
            return True
        straight = self._straight % 2 == 1 and self._closes('"', end)
        return straight or (self._curly > 0 and self._closes(_CLOSING, end))

    def _closes(self, marks: str, start: int) -> bool:
        low, high, answer = self._closings.get(marks, (0, -1, False))
        if low <= start <= high:
            return answer
        match = re.compile(f"[{marks}\n]").search(self._text, start)
        answer = match is not None and match[0] != "\n"
        self._closings[marks] = (start, match.start() if match else len(self._text), answer)
        return answer
