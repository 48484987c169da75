r"""Expands one line of a wording bank into text.

A bank line is text with alternatives `[add|write|create]` (an empty alternative is fine, nesting too) and
slots `{comp}`. A slot is filled once per expansion: `{comp}` written twice is the same name twice; `{comp2}`
is another value of the same pool. Literal brackets and braces are written `\[ \] \{ \} \|`.

>>> import random
>>> expand("[Read|Read] {file}", Filler(random.Random(1), {"file": lambda rng: "src/a.ts"}))
'Read src/a.ts'
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping

Pool = Callable[[random.Random], str]

_SLOT = re.compile(r"(?<!\\)\{([a-z_]+?)(\d*)\}")
_CHOICE = re.compile(r"(?<!\\)\[((?:\\.|[^\[\]\\])*)\]")
_BAR = re.compile(r"(?<!\\)\|")
_ESCAPED = re.compile(r"\\([\[\]{}|])")


class Filler:
    """The slot values of one expansion; the same slot gets the same value in request and answer.

    Attributes:
        values: slot name with its number (`comp2`) to value, filled as slots are met.
    """

    def __init__(self, rng: random.Random, pools: Mapping[str, Pool]) -> None:
        self.rng = rng
        self.values: dict[str, str] = {}
        self._pools = pools

    def value(self, name: str, number: str) -> str:
        """The value of a slot, drawn on first use and different from its numbered siblings.

        Raises:
            KeyError: no pool of that name.
        """
        key = name + number
        if key not in self.values:
            taken = {v for k, v in self.values.items() if k.rstrip("0123456789") == name}
            drawn = self._pools[name](self.rng)
            for _ in range(20):
                if drawn not in taken:
                    break
                drawn = self._pools[name](self.rng)
            self.values[key] = drawn
        return self.values[key]


def expand(line: str, filler: Filler) -> str:
    """One random expansion of a bank line."""
    while match := _CHOICE.search(line):
        choice = filler.rng.choice(_BAR.split(match.group(1)))
        line = line[: match.start()] + choice + line[match.end() :]
    return _ESCAPED.sub(r"\1", _SLOT.sub(lambda m: filler.value(m.group(1), m.group(2)), line))
