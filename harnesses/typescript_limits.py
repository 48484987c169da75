"""Code that no parser should be let loose on, told apart without a clock, so that the answer never varies.

    overlong_line(b"/[" * 2000)      # 1: a line with 2,000 places where a regular expression could start

Right code takes steps in proportion to its length; broken code can take a square of them. Not covered: the
size of the whole, which the caller bounds.
"""

from __future__ import annotations

from tree_sitter import Parser, Tree

_SHORT = 4_000
_PIECE = 65_536
_BYTES_A_REPORT = 10
"""Right code reports every 70 bytes or so; _SHORT reports are granted to any code."""
MANY_SLASHES = 1_000


def overlong_line(data: bytes) -> int | None:
    """The line, from 1, with too many slashes: at each, a regular expression could start and run on."""
    if data.count(b"/") <= MANY_SLASHES:
        return None
    lines = enumerate(data.split(b"\n"), start=1)
    return next((number for number, line in lines if line.count(b"/") > MANY_SLASHES), None)


def within_budget(parser: Parser, data: bytes) -> Tree | None:
    """A tree without text, or None where it would take more than some steps a byte.

    Counted in the parser's own steps, never in seconds, so that the answer is the same on every machine. The
    parser may be used again afterwards.
    """
    left = _SHORT + len(data) // _BYTES_A_REPORT

    def report(*_: object) -> bool:
        nonlocal left
        left -= 1
        return left < 0

    try:
        # Only code handed over in pieces reports its progress.
        return parser.parse(lambda at, _: data[at : at + _PIECE], progress_callback=report)
    except ValueError:
        return None
    finally:
        parser.reset()  # a parse that was cut short would go on with the next text
