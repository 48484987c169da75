"""PDCA template: is the form filled with substance, by someone who did the work?

    ## Do
    - Created `src/layer2/TideGauge.ts` with an empty constructor.   <- two or more such actions pass
    ## Do
    TBD                                                             <- fails: a placeholder is not a word

Sections once each and in order; each with words of its own (no placeholders, no echo of heading, prompt or
another section); TRON elements in Plan, actions in Do, verification in Check, a learning in Act; dual links
well formed and different. Judges the same generations as `pdca_schema`. Not covered: truth, usefulness, other
languages than English; a determined author can write hollow sentences that have every mark of real ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import combinations
from urllib.parse import unquote

from harnesses.pdca_schema import PROMPTS, load
from harnesses.pdca_tree import LEVEL, LINKS, SECTIONS, Document, Link, Section, parse
from harnesses.pdca_words import (
    HEADINGS,
    STOP,
    WORD,
    actions,
    code_lines,
    learnings,
    units,
    verifications,
    words,
)
from harnesses.records import Case, Harness, Score
from harnesses.stats import pass_rate
from harnesses.tron import LABELS, decisions, is_placeholder, label_of, unfilled

MIN_WORDS = 6
"""Real words a section needs: the length of a short full sentence (`Show live levels without a reload`)."""
MIN_DISTINCT = 5
"""Different words among them, so that one word said six times is no sentence."""
COPY_RUN = 5
"""Consecutive words that count as copied from the prompt: names and phrases are shorter, sentences longer."""
MIN_OWN = 0.5
"""Share of a section's words that must lie outside such runs."""
SAME_RUN = 3
MAX_SAME = 0.6
"""Share of the shorter section's three-word runs that may stand in another section."""
MIN_ACTIONS = 2
MIN_VERIFICATIONS = 2
MIN_LEARNINGS = 1
"""`Do` and `Check` ask for steps, so more than one; a single learning is worth a cycle."""

_SAYS_NOTHING = frozenset({"link", "links", "url", "path", "target", "xxx", "tba", "tbc", "here"})
_REFERENCE = re.compile(r"(?=[^\s]*[^\W_])(?=[^\s]*[\d\-./_#§])[\w.@+~/#:%§?=&-]{3,}")
_CODE_WORDS = re.compile(r"\w+")


def _own_lines(section: Section) -> Iterator[tuple[str, str]]:
    """TRON label (or none) and text of each line; no sub-headings, placeholders, echoed headings, repeats."""
    seen: set[str] = set()
    for block in section.blocks:
        if block.kind in ("heading", "code"):
            continue
        for line in block.lines:
            label = label_of(line.text)
            name, text = label or ("", line.text)
            said = " ".join(words(text))
            if is_placeholder(text) or said in seen or set(said.split()) <= HEADINGS | STOP:
                continue
            seen.add(said)
            yield name, text


def _thin(section: Section) -> Iterator[str]:
    name = section.heading.name
    prose = (line.text for block in section.blocks if block.kind != "code" for line in block.lines)
    if any(unfilled(text) for text in prose):
        yield f"{name} has an unfilled blank"
    found = [word for _, text in _own_lines(section) for word in words(text)]
    if name == "Do":  # code is work done, and its names are words
        found += [word for b in section.blocks for line in code_lines(b) for word in words(line.text)]
    if len(found) < MIN_WORDS or len(set(found)) < MIN_DISTINCT:
        yield f"{name} is too thin: {len(found)} real words, {len(set(found))} different"


def _runs(tokens: list[str], size: int) -> list[tuple[str, ...]]:
    return [tuple(tokens[i : i + size]) for i in range(len(tokens) - size + 1)]


def _tokens(text: str) -> list[str]:
    return [word.casefold() for word in _CODE_WORDS.findall(text)]


def _own_share(tokens: list[str], prompt_runs: frozenset[tuple[str, ...]]) -> float:
    copied = [False] * len(tokens)
    for start, run in enumerate(_runs(tokens, COPY_RUN)):
        if run in prompt_runs:
            copied[start : start + COPY_RUN] = [True] * COPY_RUN
    return 1 - sum(copied) / len(tokens) if tokens else 1.0


def _echoes(sections: dict[str, Section], prompt: str) -> Iterator[str]:
    prompt_runs = frozenset(_runs(_tokens(prompt), COPY_RUN))
    runs: dict[str, frozenset[tuple[str, ...]]] = {}
    for name, section in sections.items():
        # A Trigger may quote the request to the letter: that is what the template asks of it.
        tokens = _tokens("\n".join(text for label, text in _own_lines(section) if label != "Trigger"))
        if _own_share(tokens, prompt_runs) < MIN_OWN:
            yield f"{name} repeats the prompt"
        runs[name] = frozenset(_runs(tokens, SAME_RUN))
    for one, other in combinations(runs, 2):
        shorter = min(len(runs[one]), len(runs[other]))
        if shorter and len(runs[one] & runs[other]) / shorter >= MAX_SAME:
            yield f"{other} repeats {one}"


def _order(document: Document) -> Iterator[str]:
    found = [h.name for h in document.headings if h.level == LEVEL and h.name]
    for name in SECTIONS:
        if found.count(name) != 1:
            yield f"{name} stands {found.count(name)} times, once is due"
    if sorted(found) == sorted(SECTIONS) and found != list(SECTIONS):
        yield "sections out of order: " + ", ".join(found)


def _plan(section: Section) -> Iterator[str]:
    told = {e.label for d in decisions(section.blocks) for e in d.elements if e.filled}
    lacking = [label for label in LABELS if label not in told]
    if lacking:
        yield "Plan lacks TRON elements: " + ", ".join(lacking)


def _statements(section: Section, count: Callable[[str], int]) -> int:
    """How much all different statements of a section count for."""
    return sum(count(unit) for unit in {u for block in section.blocks for u in units(block)})


def _do(section: Section) -> Iterator[str]:
    coded = sum(bool(code_lines(block)) for block in section.blocks)
    done = coded + _statements(section, actions)
    if done < MIN_ACTIONS:
        yield f"Do names {done} concrete actions, {MIN_ACTIONS} are due"


def _check(section: Section) -> Iterator[str]:
    steps = _statements(section, verifications)
    if steps < MIN_VERIFICATIONS:
        yield f"Check names {steps} verification steps, {MIN_VERIFICATIONS} are due"


def _act(section: Section) -> Iterator[str]:
    if _statements(section, learnings) < MIN_LEARNINGS:
        yield "Act names no learning and no improvement"


def _target(link: Link) -> str | None:
    """Where a dual link points, None where it is no well-formed link."""
    if link.links:
        shown, target = link.links[0]
        target = unquote(target).strip()
        named = not (is_placeholder(shown) or is_placeholder(target) or _says_nothing(target))
        return target if named else None
    first = link.text.replace("`", " ").split(maxsplit=1)
    bare = first[0].strip("()[]<>,;*_\"'") if first else ""
    well_formed = not is_placeholder(link.text) and not unfilled(link.text) and _REFERENCE.fullmatch(bare)
    return bare if well_formed and not _says_nothing(bare) else None


def _says_nothing(target: str) -> bool:
    named = WORD.search(target) or any(char.isdigit() for char in target)
    return not named or target.lower() in _SAYS_NOTHING


def _links(document: Document) -> Iterator[str]:
    for label in LINKS:
        if not any(link.label == label for link in document.links):
            yield f"{label} is missing"
    targets = [(link.label, _target(link)) for link in document.links]
    for label in dict(pair for pair in targets if pair[1] is None):
        yield f"{label} is not a well-formed link"
    known = [target.casefold().removeprefix("./") for _, target in targets if target]
    if len(set(known)) < len(known):
        yield "two links point to the same document"


def _problems(document: Document, prompt: str) -> Iterator[str]:
    if document.too_big:
        yield document.too_big
        return
    yield from _order(document)
    named = {name: document.named(name) for name in SECTIONS}
    sections = {name: found[0] for name, found in named.items() if found}
    for section in sections.values():
        yield from _thin(section)
    yield from _echoes(sections, prompt)
    for name, rule in (("Plan", _plan), ("Do", _do), ("Check", _check), ("Act", _act)):
        if name in sections:
            yield from rule(sections[name])
    yield from _links(document)


def score(case: Case, text: str) -> Score:
    """Judge a reply against its prompt (an empty prompt cannot be echoed); `details` = {problems}."""
    problems = list(_problems(parse(text), case.prompt))
    if problems:
        return Score(value=0, reason="; ".join(problems[:3]), details={"problems": problems})
    return Score(value=1, reason="every section is there with substance", details={"problems": []})


HARNESS = Harness(
    name="pdca_template",
    metric="pass_rate",
    load=load,
    score=score,
    summarise=pass_rate,
    prompts=(PROMPTS,),
)
