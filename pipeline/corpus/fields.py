"""The TypeScript types of the fields that requests name, and their empty values.

>>> type_of("height"), EMPTY[type_of("height")]
('number', '0')
"""

# ruff: noqa: SIM905 - running text is easier to read than literals

from __future__ import annotations

_NUMBERS = frozenset(
    """
    age amount battery columns count duration end floor height humidity index interval latitude level
    limit longitude offset pitch port position pressure price priority quantity rank retries room rows
    score seat shift size speed start temperature tempo threshold timeout total unit volume weight width
    """.split()
)
_FLAGS = frozenset(("enabled", "visible", "active", "locked", "selected"))
_LISTS = frozenset(("tags", "items", "entries", "children"))
EMPTY = {"string": '""', "number": "0", "boolean": "false", "string[]": "[]"}


def type_of(field: str) -> str:
    """The TypeScript type of a field of the lexicon."""
    if field in _NUMBERS:
        return "number"
    if field in _FLAGS:
        return "boolean"
    return "string[]" if field in _LISTS else "string"
