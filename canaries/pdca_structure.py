"""PDCA structure: the required sections, TRON, dual links, CMM levels, verification checklists.

Not covered: whether PRECEDES or FOLLOWS points backwards; the sources disagree, so neither is asked for.
"""

from __future__ import annotations

import re

from canaries.labels import Label, labelled
from canaries.record import Canary, verdict
from canaries.statements import Fact, explains, prose, says, statements
from harnesses.records import Score

SECTIONS = ("objective", "plan", "do", "check", "act")

_IN_A_ROW = (
    r"\bobjective\W+(?:then\W+)?plan\W+(?:then\W+)?do\W+(?:then\W+)?check\W+(?:and\W+)?(?:then\W+)?act\b"
    r"(?!,? and \w+\W*$)(?!, \w+(?:,|\W*$| and))"
)
_ITEM = re.compile(
    r"^(?:(\d+)[.)]\s*)?(?:the |section )*([a-z]+)(?=\W|$)(?! (?:\w+ )*sections?\b)", re.IGNORECASE
)
_LINKS = frozenset({"precedes", "follows", "links", "link"})
_OPTIONAL = re.compile(
    r"\b(?:optional|not (?:required|needed|necessary)|may be (?:left out|skipped))\b", re.IGNORECASE
)


def lists_sections(text: str) -> Score:
    """The five sections, once each and in order, as a list or in a row; no sixth in a numbered list."""
    if any(says(statement, _IN_A_ROW) for statement in statements(text)):
        return verdict([], "the five sections in a row")
    items, extra = [], []
    for line in prose(text):
        match = _ITEM.match(line)
        word = match[2].lower() if match else ""
        if word in SECTIONS and not _OPTIONAL.search(line) and _is_item(line, word):
            items.append(word)
        elif match and match[1] and word not in _LINKS:
            extra.append(line)
    problems = [] if tuple(items) == SECTIONS else ["sections read: " + (", ".join(items) or "none")]
    problems += [f"not a section: {line}" for line in extra]
    return verdict(problems, "the five sections as a list")


def _is_item(line: str, word: str) -> bool:
    rest = line[line.lower().index(word) + len(word) :]
    return (
        not rest
        or re.match(r"\s*[:=–—|(.\-,]|\s+(?:is|says|names|holds|states|describes|with)\b", rest) is not None
    )


_TRON = tuple(
    Label(name=name, written=name, content=(rf"\b(?:{means})\b",))
    for name, means in (
        (
            "trigger",
            (
                r"start\w*|initiat\w*|caus\w*|sets? (?:\w+ ){0,2}?off|led "
                r"to|prompt\w*|events?|requests?|reason|began|why"
            ),
        ),
        ("response", r"actions?|act|do|does|did|done|decid\w*|decision|take|taken|answer|react\w*|chosen"),
        (
            "outcome",
            r"result\w*|c[ao]mes? (?:\w+ )?(?:out|of)|achiev\w*|effects?|chang\w*|consequences?|reached",
        ),
        ("next", r"follow\w*|steps?|then|afterwards|continu\w*|upcoming|to do"),
    )
)

_LEVELS = tuple(
    Label(
        name=f"level {number}",
        written=rf"(?:(?:maturity )?levels?|stage|cmmi?)[\s-]*(?:levels?[\s-]*)?{number}|{number}[.)]",
        content=(rf"\b(?:{name})\b", rf"\b(?:{means})\b"),
    )
    for number, name, means in (
        (1, "initial", r"ad[\s-]hoc|chaotic|chaos|unpredictab\w*|depends?|uncontrolled"),
        (2, r"(?<!quantitatively )managed|repeatable", r"plan\w*|track\w*|repeat\w*|projects?"),
        (3, "defined", r"document\w*|standard\w*|organi[sz]ation\w*"),
        (4, "quantitatively managed", r"measur\w*|metrics?|numbers|statistic\w*|data"),
        (5, r"optimi[sz]ing", r"improv\w*"),
    )
)

_POINTS = r"\b(?:links?|points?|connects?|names?|refers?|ties|joins?|leads?)\b[^.;]{0,100}?"
_TO_PREVIOUS = Fact(
    name="a link points to the previous PDCA",
    said=(rf"{_POINTS}\b(?:previous|earlier|before|preceding|predecessor|prior|two neighbou?rs)\b",),
)
_TO_NEXT = Fact(
    name="a link points to the next PDCA",
    said=(rf"{_POINTS}\b(?:next|following|after|later|successor|subsequent|two neighbou?rs)\b",),
)
_BOTH_WAYS = Fact(
    name="the chain can be followed in both directions",
    said=(
        (
            r"\b(?:chain|history|trail|thread|sequence|trac\w+|navigat\w+|follow(?:ed)?|walk\w*|read\w*|"
            r"travers\w+|move|go)\b[^.;]{0,80}?\b(?:both (?:directions|ways)|either (?:direction|way)|"
            r"forwards? and back(?:wards?)?|back(?:wards?)? and forth|backwards? and forwards?|"
            r"bidirectional\w*)\b"
        ),
    ),
)

_VERIFIED = r"\b(?:verif\w+|run|ran|test\w*|confirm\w*|pass\w*|prove[nd]?|measured|observed|seen|checked)\b"
_TICKED_AFTER = Fact(
    name="an item is ticked only after it was verified",
    said=(
        (
            r"\b(?:tick\w*|check(?:ed|s)? off|mark(?:ed|s)?|checked)\b[^.;]{0,40}?"
            rf"\b(?:after|once|when|as soon as|(?P<own>only if))\b[^.;]{{0,60}}?{_VERIFIED}"
        ),
        (
            r"(?P<own>\b(?:do not|don't|never|not|no (?:item|box) (?:is|gets))\b)(?: be)? "
            r"(?:tick\w*|mark\w*|check\w*)\b"
            rf"[^.;]{{0,40}}?\b(?:before|until)\b[^.;]{{0,60}}?{_VERIFIED}"
        ),
    ),
    against=(rf"\b(?:tick\w*|marked|checked off)\b[^.;]{{0,30}}?\bbefore\b[^.;]{{0,40}}?{_VERIFIED}",),
)
_EVIDENCE = Fact(
    name="evidence is written beside the item",
    said=(
        (
            r"\b(?:evidence|proof|results?|outputs?|log)\b[^.;]{0,40}?\b(?:is|are|stands?|belongs?|goes|must "
            r"be|gets)\b"
            r"[^.;]{0,30}?\b(?:written|recorded|noted|linked|attached|pasted|beside|next|with|added|documented|kept|to)\b"
        ),
        (
            r"\b(?:record|write|note|link|add|attach|paste|document|put|keep|needs?|carr(?:y|ies)|has|gets)s?\b[^.;]{0,40}?"
            r"\b(?:evidence|proof|results?|outputs?|log)\b"
        ),
    ),
)

CANARIES = (
    Canary(
        id="pdca-required-sections",
        check=lists_sections,
        passing="1. Objective\n2. Plan\n3. Do\n4. Check\n5. Act\n\nBeside them stand a PRECEDES: and a "
        "FOLLOWS: line.",
        near_miss="1. Summary\n2. Plan\n3. Do\n4. Check\n5. Act",
    ),
    Canary(
        id="pdca-tron-format",
        check=labelled(_TRON, words=3, exclusive=False),
        passing="- Trigger: what started the decision\n- Response: the action that we take\n"
        "- Outcome: what resulted from the action\n- Next: the step that follows",
        near_miss="TRON is Trigger, Response, Outcome, Next: what started it, the action, the result, the "
        "next step.",
    ),
    Canary(
        id="pdca-dual-links",
        check=explains(_TO_PREVIOUS, _TO_NEXT, _BOTH_WAYS),
        passing="One link points to the previous PDCA, the other to the next PDCA. "
        "Together they form a chain that can be read in both directions.",
        near_miss="PRECEDES and FOLLOWS both point to the previous PDCA. One link would do just as well.",
    ),
    Canary(
        id="pdca-cmm-levels",
        check=labelled(_LEVELS, words=3, exclusive=True),
        passing="- Level 1: Initial. Work is ad hoc and depends on single persons.\n"
        "- Level 2: Managed. Work is planned and tracked for each project.\n"
        "- Level 3: Defined. The process is documented and standard everywhere.\n"
        "- Level 4: Quantitatively Managed. The process is measured with metrics.\n"
        "- Level 5: Optimizing. The process is improved all the time.",
        near_miss="- Level 1: Initial. Work is ad hoc.\n- Level 2: Defined. The process is documented.\n"
        "- Level 3: Managed. Work is planned and tracked.\n- Level 4: Quantitatively Managed. It is "
        "measured.\n"
        "- Level 5: Optimizing. It is improved all the time.",
    ),
    Canary(
        id="pdca-verification-checklist",
        check=explains(_TICKED_AFTER, _EVIDENCE),
        passing="Every item names something that can be verified. An item is ticked only after it was "
        "verified. "
        "The evidence is written beside the item, for example the output of the test run.",
        near_miss="An item is ticked before it was verified, so that nothing is forgotten. "
        "The evidence is written beside the item.",
    ),
)
