"""PDCA schema: does a reply have the sections and dual links that a PDCA must have?

    ## Objective … ## Plan … ## Do … ## Check … ## Act …
    PRECEDES: [next](b.md)
    FOLLOWS: [previous](a.md)

The Markdown becomes a small tree (`harnesses.pdca_tree`), and a JSON Schema in `fixtures/schemas/` says what
the tree must hold. Profile `roadmap` (default) is the form above; `web4-3.2.4.2` is the published template:
its version line and its eleven headings to the letter. Not covered: order, repetition and substance, which
are `pdca_template`'s; which of the two links points backwards, because the sources disagree.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING

from harnesses.pdca_tree import LEVEL, Document, parse
from harnesses.prompts import FIXTURES, load_cases
from harnesses.records import Case, Harness, Json, Score
from harnesses.stats import pass_rate

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator

PROMPTS = "prompts/pdca.jsonl"
"""Shared with `pdca_template`, case ids included: one generation is judged by both."""
PROFILES = {
    "roadmap": "pdca-roadmap.schema.json",
    "web4-3.2.4.2": "pdca-web4-3.2.4.2.schema.json",
}


def load() -> tuple[Case, ...]:
    """The 100 PDCA prompts.

    Raises:
        ShipgateError: the file is missing or a line is not a case.
    """
    return load_cases(FIXTURES / PROMPTS)


@cache
def _validator(profile: str) -> Draft202012Validator:
    from jsonschema import Draft202012Validator

    schema = json.loads((FIXTURES / "schemas" / PROFILES[profile]).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def missing(document: Document, profile: str = "roadmap") -> list[str]:
    """What the profile's schema requires and the document lacks, by the schema's own titles, in its order."""
    validator = _validator(profile)
    branches: Json = validator.schema["allOf"]
    # Every requirement is one branch of the schema's allOf; an error's path starts with its index there.
    lacking = {error.absolute_schema_path[1] for error in validator.iter_errors(document.tree())}
    return [branch["title"] for index, branch in enumerate(branches) if index in lacking]


def _score(text: str, profile: str) -> Score:
    document = parse(text)
    lacking = missing(document, profile)
    details = {"missing": lacking, "sections": _sections(document, profile)}
    if document.too_big:
        return Score(value=0, reason=document.too_big, details=details)
    if lacking:
        return Score(value=0, reason="missing: " + ", ".join(lacking), details=details)
    return Score(value=1, reason="all sections and links are there", details=details)


def _sections(document: Document, profile: str) -> list[str]:
    if profile == "roadmap":
        return [h.name for h in document.headings if h.level == LEVEL and h.name]
    return [h.source for h in document.headings]


def score(case: Case, text: str) -> Score:  # noqa: ARG001 (every scorer has this shape)
    """Judge a reply by the profile `roadmap`; `details` = {missing, sections found, in order}."""
    return _score(text, "roadmap")


def score_web4(case: Case, text: str) -> Score:  # noqa: ARG001
    """Judge a reply by the profile `web4-3.2.4.2`; `sections` are all heading lines as they stand."""
    return _score(text, "web4-3.2.4.2")


HARNESS = Harness(
    name="pdca_schema",
    metric="pass_rate",
    load=load,
    score=score,
    summarise=pass_rate,
    profiles={"roadmap": score, "web4-3.2.4.2": score_web4},
    prompts=(PROMPTS,),
)
