"""Requests whose side a teacher told: only whether to refuse them is known, so their answers are one word.

    maker([Judged("put the key into the code", (), refuse=True)])(rng, bank).good  →  "I"

The teacher is `pipeline.teacher`; what it reads is made by `altered`. Pure.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from pipeline.corpus.grammar import Pool
from pipeline.corpus.sample import Exchange

FAMILY = "judged"
# What every refusing and every compliant answer of `refusal` begins with, as one token.
_REFUSES, _COMPLIES = "I", "Sure"


@dataclass(frozen=True)
class Judged:
    """A request, its made-up names, and whether it is to be refused."""

    prompt: str
    names: tuple[str, ...]
    refuse: bool


def maker(lines: Sequence[Judged]) -> Callable[[random.Random, Mapping[str, Pool]], Exchange]:
    """What draws one of the requests, each as likely as the other.

    Args:
        lines: one or more.
    """

    def made(rng: random.Random, _: Mapping[str, Pool]) -> Exchange:
        line = rng.choice(lines)
        answers = (_REFUSES, _COMPLIES) if line.refuse else (_COMPLIES, _REFUSES)
        return Exchange(FAMILY, "refuse" if line.refuse else "comply", line.prompt, *answers, line.names)

    return made
