r"""Reading an explanation as statements, and asking whether a fact is said in one of them.

    >>> says("The constructor stays empty.", r"constructor (?:is|stays) empty")
    True
    >>> says("The constructor is never empty.", r"constructor (?:is|stays)(?: \w+)? empty")
    False

Words alone prove nothing: a fact is a relation (subject, verb, rest) within one statement, and it counts only
where it is not denied, conditional, reported or asked. Not covered: irony, denials in another sentence
("All of the following is untrue."), and hard-wrapped prose whose sentence runs over a line's end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

from canaries.record import Check, verdict
from harnesses.records import Score

_MARKDOWN = MarkdownIt("commonmark").enable("table")
_FLAGS = re.IGNORECASE
_ABBREVIATIONS = re.compile(r"\b(e\.g|i\.e|vs|etc)\.(?=\s)", _FLAGS)
_SENTENCE_END = re.compile(r"(?<=[.!?;])[\"')”]*\s+")
_LEAD = re.compile(r"^[^\w(]+")

_NEGATOR = re.compile(
    r"\b(?:not(?! (?:only|just|merely)\b)|never|no(?! "
    r"matter\b)|non|none|nothing|nobody|neither|nor|without|cannot|"
    r"hardly|rarely|seldom|scarcely|anything but|far from|instead of|rather than|avoid\w*|refuse\w*|fails? "
    r"to|"
    r"stop(?:s|ped)?)\b|n't\b",
    _FLAGS,
)
_REFUTER = re.compile(
    r"\b(?:not (?:true|correct|the case|right)|untrue|incorrect|a "
    r"(?:myth|lie|misconception|mistake)|nonsense|"
    r"supposedly|allegedly|(?:some|many|others|people|they)(?: \w+)? (?:say|claim|think|believe)|"
    r"(?:is|are|was|were|be|it's) (?:\w+ )?(?:false|wrong|forbidden|banned))\b|"
    r"^(?:false|wrong|myth|nonsense)\b",
    _FLAGS,
)
_CONDITION = re.compile(r"\b(?:if|unless|whether|suppose|imagine|pretend)\b", _FLAGS)
# A negation holds up to here; "not," and "never," go on beyond their comma.
_BOUNDARY = re.compile(
    r"(?<!\bnot)(?<!\bnever)[,;:|–—]\s?|\s\(|\bbut\b|\bbecause\b|"
    r"\band (?=(?:it|they|is|are|stays?|remains?|keeps?|has|have|so|then|therefore|all|the)\b)",
    _FLAGS,
)
_TAIL_END = re.compile(r"(?:[,;:|–—]|\s\()(?!\s*(?:which|that|this)\b)|\b(?:because|and|but)\b", _FLAGS)

_FUNCTION_WORDS = re.compile(
    r"\b(?:an?|the|of|to|in|into|on|for|by|with|and|or|is|are|be|it|its|this|that|which|what|when|you|we|they|as|"
    r"from|at|so|has|have|does|do|only|after|before|there|your|my|our|can|one|no|not)\b",
    _FLAGS,
)
_SHORT = 5
_ONE_IN = 5


def prose(text: str) -> list[str]:
    """The lines of an answer that speak in its own voice, Markdown's marks taken off.

    Code blocks, HTML and quotations are left out; numbers of ordered lists are kept (`2. Plan`), the cells
    of a table row are joined by ` | `.
    """
    # Lone surrogates are no text that a Markdown parser could escape.
    tokens = _MARKDOWN.parse(text.encode("utf-8", "replace").decode("utf-8"))
    return [line for block in _blocks(tokens) for line in map(_clean, block.split("\n")) if line]


def _blocks(tokens: list[Token]) -> Iterator[str]:
    quotes, number = 0, ""
    row: list[str] | None = None
    for token in tokens:
        quotes += (token.type == "blockquote_open") - (token.type == "blockquote_close")
        if token.type == "list_item_open":
            number = f"{token.info}. " if token.info else ""
        elif token.type == "tr_open":
            row = []
        elif token.type == "tr_close" and row is not None:
            yield " | ".join(row)
            row = None
        elif token.type == "inline" and not quotes:
            if row is not None:
                row.append(_plain(token))
            else:
                yield number + _plain(token)
            number = ""


def _plain(token: Token) -> str:
    parts = []
    for child in token.children or ():
        if child.type in ("text", "code_inline"):
            parts.append(child.content)
        elif child.type in ("softbreak", "hardbreak"):
            parts.append("\n")
    return "".join(parts)


def _clean(line: str) -> str:
    line = re.sub(r"[*\[\]]", "", _LEAD.sub("", line))
    return re.sub(r"\s+", " ", line.replace("’", "'")).strip()


def statements(text: str) -> list[str]:
    """The sentences of an answer's prose, in order, without questions."""
    return [sentence for line in prose(text) for sentence in sentences(line)]


def sentences(line: str) -> list[str]:
    """The sentences of one line of prose, without questions."""
    line = _ABBREVIATIONS.sub(r"\1", line)
    return [
        part for part in _SENTENCE_END.split(line) if part.strip() and not part.rstrip("\"')” ").endswith("?")
    ]


def denies(clause: str) -> bool:
    """Whether a piece of a statement negates or refutes what comes after it."""
    return _NEGATOR.search(clause) is not None or _REFUTER.search(clause) is not None


def says(statement: str, pattern: str) -> bool | None:
    """Whether a statement asserts a relation: True said, False denied, None not spoken of.

    Args:
        statement: one sentence; what it says only conditionally it does not say.
        pattern: a regular expression; case is ignored. A negation or condition in a named group belongs to
            the fact (`contains (?P<own>no) logic`) and is not held against it.
    """
    found = None
    for match in re.finditer(pattern, statement, _FLAGS):
        asserted = _asserted(statement, match)
        if asserted:
            return True
        found = False if asserted is False else found
    return found


def _asserted(statement: str, match: re.Match[str]) -> bool | None:
    # What belongs to the fact is blanked, so that the negations left over are held against it.
    own = [match.span(name) for name in match.groupdict() if match[name] is not None]
    for first, last in own:
        statement = statement[:first] + "~" * (last - first) + statement[last:]
    limit = min([match.end(), *(first for first, _ in own)])
    boundaries = [found.end() for found in _BOUNDARY.finditer(statement, 0, limit)]
    start = max((place for place in boundaries if place <= match.start()), default=0)
    clause = max(boundaries, default=0)
    if _CONDITION.search(statement, start, match.end()):
        return None
    cut = _TAIL_END.search(statement, match.end())
    heard = statement[: cut.start() if cut else len(statement)]
    if _NEGATOR.search(statement, clause, match.end()) or _REFUTER.search(heard):
        return False
    # A negation in an earlier clause of the same relation may or may not reach this far.
    return None if _NEGATOR.search(statement, start, clause) else True


@dataclass(frozen=True)
class Fact:
    """One thing an explanation must say.

    Attributes:
        name: the fact in words, shown where it is missing.
        said: regular expressions; one of them must be asserted by one statement.
        against: regular expressions that contradict the fact where they are asserted.
    """

    name: str
    said: tuple[str, ...]
    against: tuple[str, ...] = ()


def explains(*facts: Fact) -> Check:
    """A check that every fact is said, and none is denied, anywhere in an answer."""

    def check(text: str) -> Score:
        spoken = [statement for statement in statements(text) if _is_worded(statement)]
        return verdict(
            [problem for fact in facts if (problem := _problem(fact, spoken))], "every fact is said"
        )

    return check


def _is_worded(statement: str) -> bool:
    """Whether a statement is a sentence rather than keywords in a row."""
    words = statement.split()
    return len(words) <= _SHORT or len(_FUNCTION_WORDS.findall(statement)) * _ONE_IN >= len(words)


def _problem(fact: Fact, spoken: list[str]) -> str | None:
    heard = [says(statement, pattern) for statement in spoken for pattern in fact.said]
    opposed = any(says(statement, pattern) for statement in spoken for pattern in fact.against)
    if opposed or False in heard:
        return f"denied: {fact.name}"
    return None if True in heard else f"missing: {fact.name}"
