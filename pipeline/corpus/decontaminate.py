"""Keeps the gates' prompts out of the training text.

A sample is dropped when it shares with any gate prompt a sentence skeleton (names masked), a run of thirteen
words, or a made-up name. What this does not cover: paraphrase; that two texts ask for the same thing in
other words is what the gate wants to see.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from harnesses.prompts import FIXTURES, load_cases, skeletons
from harnesses.records import Case
from pipeline.corpus.sample import Sample

RUN = 13
_WORD = re.compile(r"[^\W_]+")
_COMPONENT = re.compile(r"^(?:[A-Z][a-z0-9]+){2,}$")


def runs(text: str) -> set[tuple[str, ...]]:
    """All runs of thirteen consecutive words, lower case, punctuation aside."""
    words = _WORD.findall(text.lower())
    return {tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}


@dataclass(frozen=True)
class Filter:
    """What the gates' prompts hold.

    Attributes:
        skeletons: of every sentence, names masked.
        runs: of thirteen words.
        names: every made-up name.
        components: those of the names that are PascalCase of two parts or more.
    """

    skeletons: frozenset[str]
    runs: frozenset[tuple[str, ...]]
    names: frozenset[str]
    components: frozenset[str]

    def problem(self, sample: Sample) -> str:
        """What the sample shares with a gate prompt; empty when nothing."""
        text = f"{sample.prompt}\n{sample.answer}"
        if shared := self.components.intersection(re.split(r"\W+", text)):
            return f"name {min(shared)}"
        if shared := self.names.intersection(sample.names):
            return f"name {min(shared)}"
        for skeleton in skeletons(sample.prompt, sample.names):
            if skeleton in self.skeletons:
                return f"skeleton {skeleton}"
        if shared_runs := self.runs & runs(text):
            return f"run {' '.join(min(shared_runs))}"
        return ""


def gate_cases() -> tuple[Case, ...]:
    """Every committed prompt of every gate."""
    found: list[Case] = []
    for path in sorted((FIXTURES / "prompts").glob("*.jsonl")):
        found += load_cases(path)
    return tuple(found)


def build_filter(cases: Iterable[Case]) -> Filter:
    """The filter against these prompts."""
    seen_skeletons: set[str] = set()
    seen_runs: set[tuple[str, ...]] = set()
    names: set[str] = set()
    for case in cases:
        seen_skeletons.update(skeletons(case.prompt, case.names))
        seen_runs |= runs(case.prompt)
        names.update(case.names)
    components = frozenset(name for name in names if _COMPONENT.match(name))
    return Filter(frozenset(seen_skeletons), frozenset(seen_runs), frozenset(names), components)
