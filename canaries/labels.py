"""Reading a labelled list: `layer1: infrastructure`, `Trigger: what started it`, `Level 3 is Defined ...`.

A label opens an entry where it starts a line, or where a separator or a verb follows it in a sentence;
bare names in a row ("trigger response outcome next") open none. Every entry must carry its own content,
in order. Not covered: lists whose labels come after their content.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from canaries.record import Check, verdict
from canaries.statements import denies, prose, says, sentences
from harnesses.records import Score

_FLAGS = re.IGNORECASE | re.MULTILINE
_NUMBER = r"(?:\d+[.)]\s*)?"
_INITIAL = r"(?:[A-Za-z]\b[\s:=–—(|.\-]{0,4}(?:(?:is|stands|means)\s+(?:for\s+)?)?)?"
_SEPARATOR = (
    r"[\s)\"']*(?:[:=–—|(→\-]|(?:is|are|means|stands|names|says|describes|holds|contains|has|tells|covers|states|"
    r"records|asks)\b)"
)
_CLAUSE_END = re.compile(r"[.,;!?\n]")
_HEARD = 200
"""Characters before a label in which a denial of it is looked for."""
_MORE_LINES = 2
"""Lines after its own that may still belong to an entry (a heading with its paragraph)."""


@dataclass(frozen=True)
class Label:
    """One entry that must be there.

    Attributes:
        name: shown where something is wrong with it.
        written: a regular expression of the label itself.
        content: regular expressions that the entry's sentences must assert, every one; the first is what
            tells this label from the others.
    """

    name: str
    written: str
    content: tuple[str, ...]


def labelled(labels: Sequence[Label], *, words: int, exclusive: bool) -> Check:
    """A check that every label is there, in order, each with its content.

    Args:
        labels: in the order that they must come in.
        words: how many words an entry has at least, its label not counted.
        exclusive: whether the first content an entry names must be its own, so that swapped entries fail.
    """

    def check(text: str) -> Score:
        found = _entries("\n".join(prose(text)), labels)
        problems = [
            p for label in labels if (p := _problem(label, found, labels if exclusive else (), words))
        ]
        seen = [name for name, _ in found]
        order = sorted((label.name for label in labels if label.name in seen), key=seen.index)
        if not problems and order != [label.name for label in labels]:
            problems = ["out of order: " + ", ".join(order)]
        return verdict(problems, "every entry is there with its content")

    return check


def _entries(text: str, labels: Sequence[Label]) -> list[tuple[str, str]]:
    """(label's name, content) of each entry, in the text's order."""
    heads: dict[int, tuple[int, str]] = {}
    for label in labels:
        opening = rf"^{_NUMBER}{_INITIAL}(?:the )?(?:{label.written})(?!\w)"
        within = rf"(?<!\w)(?:{label.written})(?={_SEPARATOR})"
        for match in re.finditer(f"{opening}|{within}", text, _FLAGS):
            before = text[max(0, match.start() - _HEARD) : match.start()]
            if not denies(_CLAUSE_END.split(before)[-1]):
                heads.setdefault(match.start(), (match.end(), label.name))
    starts = sorted(heads)
    entries = []
    for start, following in zip(starts, [*starts, len(text)][1:], strict=True):
        end, name = heads[start]
        lines = text[end:following].split("\n")[: 1 + _MORE_LINES]
        entries.append((name, "\n".join(lines)))
    return entries


def _problem(
    label: Label, entries: Sequence[tuple[str, str]], rivals: Sequence[Label], words: int
) -> str | None:
    own = [content for name, content in entries if name == label.name]
    if not own:
        return f"missing: {label.name}"
    if len(re.findall(r"\w+", own[0])) < words:
        return f"no content: {label.name}"
    spoken = [sentence for line in own[0].split("\n") for sentence in sentences(line)]
    for pattern in label.content:
        if not any(says(sentence, pattern) for sentence in spoken):
            return f"wrong content: {label.name}"
    if rivals and any(_first_named(content, rivals) not in (label.name, None) for content in own):
        return f"mixed up: {label.name}"
    return None


def _first_named(content: str, rivals: Sequence[Label]) -> str | None:
    places = [
        (match.start(), rival.name)
        for rival in rivals
        if (match := re.search(rival.content[0], content, re.IGNORECASE))
    ]
    return min(places)[1] if places else None
