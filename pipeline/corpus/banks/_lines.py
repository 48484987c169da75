r"""How the banks write their wordings: a line of text each.

    >>> lines("Open {file}.\n  And {file2}.")
    ('Open {file}.', 'And {file2}.')

Only reading. Not covered: the line language itself, which is the grammar's.
"""

from __future__ import annotations

import re

_LITERAL = re.compile(r"[\[\]|]|\{(?![a-z_]+\d*\})")


def lines(text: str) -> tuple[str, ...]:
    r"""The lines of a text that hold something; a backslash at the end joins two, and `\n` breaks one."""
    joined = text.replace("\\\n", "").strip()
    return tuple(line.strip().replace(r"\n", "\n") for line in joined.splitlines() if line.strip())


def literal(text: str) -> tuple[str, ...]:
    """As `lines`, with slots but no alternatives: brackets and bars stand for themselves, as in pasted code."""
    return tuple(_LITERAL.sub(lambda m: "\\" + m.group(), line) for line in lines(text))
