"""Word lists and counts by which `pdca_template` tells substance, actions, verification and learning apart.

Plain English only, on purpose small and readable: a list that a person can check beats a model that they
cannot. Not covered: other languages, irony, and truth (`Ran the tests` is believed).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from harnesses.pdca_lines import Line
from harnesses.pdca_tree import Block

WORD = re.compile(r"[^\W\d_]{2,}")
"""A real word: two letters or more; digits, marks and single letters say nothing by themselves."""
_TOKEN = re.compile(r"`[^`]*`|[^\W\d_]+(?:['’-][^\W\d_]+)*|[,:]")
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\s*[;•✅✔☑]\s*")
_UNIT_START = re.compile(r"\W*+(?:\[[ xX]\]|x\])?\W*+(?:step\s+\d+\W*+)?", re.IGNORECASE)


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


STOP = _set("""
    a an and are as at be been but by can do does for from had has have i in into is it its of on or our
    so than that the their them then there these they this those to was we were which will with you your
    not no
""")
VAGUE = _set("""
    all anything correct correctly done everything fine good great it job now ok okay properly right
    some something still stuff task thing things well whatever work worked working works
""")
HEADINGS = _set("objective plan do check act section heading here goes content text document pdca")

ACTIONS = _set("""
    add adjust align apply assign attach bind bump call capture change clean clear clone collapse
    combine commit compare configure connect convert copy create cut debounce declare decouple define
    delete deploy disable document drop edit enable enforce expand export expose extend extract fetch
    fill filter fix format generate guard handle hook implement import index initialise initialize
    inject inline insert install integrate introduce invert isolate join keep lift link list load log
    map mark measure merge migrate mock move name normalise normalize open order pair parse pass pin
    place port profile provide publish pull push query read rebuild record reduce refactor register
    release remove rename reorder replace report reproduce reset resolve restore restructure return
    revert review rewrite route run save schedule send separate serialise serialize set share simplify
    sort split start stop store stub swap switch sync tag test throttle tighten trace track translate
    trim turn type unify update upgrade use validate verify wire wrap write
""")
_IRREGULAR = _set("""
    wrote written built ran made put set cut kept gave took drew sent led fed bound wound threw began
    brought chose found got held left met paired read rebuilt reran rewrote rewritten shrank split spun
    swept taught took undid wove
""")
_NOT_PAST = _set("""
    need speed feed embed seed exceed proceed succeed indeed breed bleed required expected needed
    supposed based related named nested shared limited detailed unused
""")
_LEADS = _set("""
    and then we i also now first next finally later have has had was were been just afterwards already ,
    :
""")
_BLOCKS = _set("""
    will should would could can might must may to not never be don't didn't won't cannot the a an if
    when unless
""")

VERIFICATION = _set("""
    assert asserted asserts audit audited build builds built check checked checks compare compared
    compiles compiled confirm confirmed confirms count counted counts coverage covered covers
    demonstrated exercise exercised expect expected expects fail failed failing fails green inspect
    inspected inspects lint linted linter load-tested measure measured measurement measures monitor
    monitored observe observed pass passed passes passing probe probed profiled proved proven proves ran
    read reads regression regressions replay replayed replays reproduce reproduced reproduces reran
    rerun result results returned returns review reviewed reviews run runs show showed shown shows
    snapshot spot-checked suite test tested testing tests timed trace traced tried try type-check
    type-checks validate validated validates verification verified verifies verify walk walked watch
    watched
""")
LEARNING = _set("""
    adopt adopted agree agreed always automate automated avoid avoids better change checklist convention
    convert discovered discovery document documented earlier extend faster follow-up future guideline
    habit idea improve improved improvement improvements improves insight insights instead keep kept
    learn learned learning learnings learnt lesson lessons mistake never noticed onwards pattern prevent
    prevented prevents principle realised realized reuse reused rule rules should simplify standard
    standardise standardised standardize standardized takeaway takeaways template understood update
    updated
""")
_LEARNING_PHRASE = re.compile(
    r"\b(?:next (?:time|cycle|round)|from now on|in (?:the )?future)\b", re.IGNORECASE
)

MIN_UNIT_WORDS = 4
"""An action needs a verb and an object; shorter units (`Did it.`, `Fixed the bug`) name none."""
MIN_OBJECT = 2
"""Meaningful words or numbers beside the key words: what was acted on, checked or learned."""
_NUMBER = re.compile(r"\d+")


def words(text: str) -> list[str]:
    """The real words of a text, lower case, in order."""
    return [word.casefold() for word in WORD.findall(text)]


def units(block: Block) -> Iterator[str]:
    """A block's statements: sentences of a paragraph or list item, whole table rows."""
    text = " ".join(line.text for line in block.lines)
    if block.kind == "row":
        yield text
    elif block.kind in ("text", "item"):
        yield from (unit for unit in _SENTENCE.split(text) if unit.strip())


def code_lines(block: Block) -> tuple[Line, ...]:
    """The lines of a code block that do something: comments left out; empty for other blocks."""
    if block.kind != "code":
        return ()
    marks = ("#", "//", "/*", "*", "--", "<!--")
    return tuple(line for line in block.lines if not line.text.strip().startswith(marks))


def actions(unit: str) -> int:
    """How many different concrete actions a statement tells of (0 where it has no object)."""
    bare = _UNIT_START.sub("", unit, count=1)
    verbs: set[str] = set()
    previous = ","
    for match in _TOKEN.finditer(bare):
        token = match[0].lower()
        if _is_action(token, previous):
            verbs.add(token)
        previous = token
    if len(words(bare)) < MIN_UNIT_WORDS or _meaningful(bare, verbs) < MIN_OBJECT:
        return 0
    return len(verbs)


def _is_action(token: str, previous: str) -> bool:
    if previous in _BLOCKS or token in _NOT_PAST:
        return False
    if token in _IRREGULAR or (token.endswith("ed") and _stem_known(token, "ed")):
        return True
    if previous not in _LEADS:
        return False
    regular_past = token.endswith("ed") and len(token) > len("used")
    return regular_past or token in ACTIONS or (token.endswith("ing") and _stem_known(token, "ing"))


def _stem_known(token: str, ending: str) -> bool:
    stem = token.removesuffix(ending)
    # The stem of `wired` lacks an e, that of `copied` a y, and that of `dropped` has a letter too many.
    return bool(stem) and not ACTIONS.isdisjoint({stem, stem + "e", stem[:-1], stem.removesuffix("i") + "y"})


def verifications(unit: str) -> int:
    """How many verification words a statement has, 0 where it does not say what was verified."""
    return _claims(unit, set(_tokens(unit)) & VERIFICATION)


def learnings(unit: str) -> int:
    """How many words of learning or improvement a statement has, 0 where it does not say what."""
    found = set(_tokens(unit)) & LEARNING
    return _claims(unit, found | {match[0].lower() for match in _LEARNING_PHRASE.finditer(unit)})


def _claims(unit: str, found: set[str]) -> int:
    return len(found) if _meaningful(unit, found) >= MIN_OBJECT else 0


def _tokens(text: str) -> list[str]:
    return [match[0].lower() for match in _TOKEN.finditer(text)]


def _meaningful(text: str, keys: set[str]) -> int:
    """Different words that are neither filler nor key words, and numbers: they are evidence."""
    said = set(words(text)) - STOP - VAGUE - HEADINGS - keys
    return len(said) + len(set(_NUMBER.findall(text)))
