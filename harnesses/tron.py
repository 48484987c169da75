"""TRON reader: the decisions (Trigger, Response, Outcome, Next) that the blocks of a section spell out.

    **Trigger (User Request - Verbatim):** the export is slow
    **Response:** …  **[O]utcome:** … would be the next lines, one label a line
    ### Next
    - measure again

Labels may be bold, listed, numbered, bracketed (`[T]rigger`), sub-headings or a table row's first cell;
content stands behind it or in the lines, paragraphs and lists below it. Each Trigger opens a decision.
Not covered: two labels on one line, tables with the labels as column heads, labels in other languages. Code
and quotes never reach this module as text, and inline code keeps its backticks, so it is no label.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from harnesses.pdca_lines import Line
from harnesses.pdca_tree import Block

LABELS = ("Trigger", "Response", "Outcome", "Next")

_WORDS = r"(?:T\]?riggers?|R\]?esponses?|(?:Expected )?O\]?utcomes?|N\]?ext(?: steps?| actions?)?)"
_LABEL = re.compile(
    # Leading decoration (never a quotation mark or backtick), `1.`, an initial such as `T -`, then the label.
    # Possessive repeats, so that a line of nothing but marks is refused in one pass.
    # A ticked box, `[x]`, is decoration too.
    r"""(?:[^\w"'“‘„«`]|_)*+(?:x\](?:[^\w"'“‘„«`]|_)*+)?(?:\d{1,3}[.)]\s*+)?"""
    r"""(?:[TRON](?:[)\]]\s*+|\s*+[-–—:]\s*+))?[\s\[*_~]*+"""
    rf"""({_WORDS})[\s*_~]*+(?:\([^()]{{0,200}}\)[\s*_~]*+)?"""
    r"""(?:([:：])|(?<=\s)[-–—]\s|$)[\s*_~]*+(.*)""",
    re.IGNORECASE | re.DOTALL,
)
_PLACEHOLDER = re.compile(
    r"""\W*+(?:tbd|tba|tbc|todo|fixme|n/?\W?a|none|null|nil|unknown|undefined|placeholder|x{3,}|coming\ soon
    |to\ be\ (?:determined|defined|decided|done|added|written|filled(?:\ in)?|completed)|not\ applicable
    |fill\ (?:this\ |me\ )?in(?:\ later)?|work\ in\ progress|wip|(?:text|content|details|description)
    \ (?:goes\ )?here|insert\ .{1,60}\ here|your\ .{1,60}\ here|lorem\ ipsum.*|same\ as\ above|see\ above)\W*
    |\W*+(?:todo|tbd|tba|fixme)\s*[:：-].*""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_UNFILLED = re.compile(
    r"""\{\{[^{}]{0,200}\}\}
    |\[(?:insert|your|fill|enter|placeholder|tbd|todo|describe|replace)\b[^\[\]]{0,200}\]
    |<(?:insert|your|fill|enter|placeholder|tbd|todo|describe|replace)\b[^<>]{0,200}>
    |\blorem\ ipsum\b""",
    re.IGNORECASE | re.VERBOSE,
)
_INLINE_CODE = re.compile(r"`[^`]*`")
_SOMETHING = re.compile(r"[^\W_]")


def is_placeholder(text: str) -> bool:
    """Whether a text says nothing yet: empty, marks only, `TBD`, `N/A`, `TODO: …`, `{{…}}` and their like."""
    bare = _UNFILLED.sub("", text)
    return not _SOMETHING.search(bare) or _PLACEHOLDER.fullmatch(bare) is not None


def unfilled(text: str) -> str | None:
    """The first blank of a form left in a text (`{{…}}`, `[insert …]`), inline code aside."""
    found = _UNFILLED.search(_INLINE_CODE.sub("", text))
    return found[0] if found else None


@dataclass(frozen=True)
class Element:
    """One label with what is said under it."""

    label: str
    content: str

    @property
    def filled(self) -> bool:
        """Whether the content says something beyond a placeholder or a label's name."""
        named = self.content.strip(" .:*_").capitalize() in LABELS
        return not named and not is_placeholder(self.content)


@dataclass(frozen=True)
class Decision:
    """The elements between one Trigger and the next, as they stand."""

    elements: tuple[Element, ...]

    def problems(self) -> list[str]:
        """What keeps the decision from being complete and in order; empty where nothing does."""
        order = [element.label for element in self.elements]
        found = [f"{label} missing" for label in LABELS if label not in order]
        found += [f"{label} more than once" for label in LABELS if order.count(label) > 1]
        if not found and order != list(LABELS):
            found.append("out of order: " + ", ".join(order))
        found += [f"{e.label} without content" for e in self.elements if not e.filled]
        said = [" ".join(e.content.casefold().split()) for e in self.elements if e.filled]
        if len(set(said)) < len(said):
            found.append("two elements say the same")
        return found


def label_of(line: str) -> tuple[str, str] | None:
    """The label that a line opens with and the rest of the line, or None."""
    found = _LABEL.fullmatch(line)
    if not found:
        return None
    letter = re.sub(r"expected|[^a-z]", "", found[1].lower())[0].upper()
    return next(label for label in LABELS if label[0] == letter), found[3].strip()


@dataclass
class _Open:
    """The element being read; `level` is its heading's level, 0 for a label in running text."""

    label: str
    level: int
    content: list[str]


def decisions(blocks: Iterable[Block]) -> tuple[Decision, ...]:
    """The decisions in a section's blocks, in order; what precedes the first Trigger is one of its own."""
    groups: list[list[Element]] = []
    for element in _elements(blocks):
        if not groups or element.label == "Trigger":
            groups.append([])
        groups[-1].append(element)
    return tuple(Decision(tuple(group)) for group in groups)


def _elements(blocks: Iterable[Block]) -> Iterator[Element]:
    current: _Open | None = None
    for block in blocks:
        for label, text in _pieces(block):
            # A heading that is no label ends what was said before, unless it is a sub-heading of the label's.
            ends = label is not None or (block.kind == "heading" and not _below(block, current))
            if current and ends:
                yield Element(current.label, "\n".join(current.content).strip())
                current = None
            if label is not None:
                current = _Open(label, block.level, [text])
            elif current and block.kind != "heading":
                current.content.append(text)
    if current:
        yield Element(current.label, "\n".join(current.content).strip())


def _below(block: Block, current: _Open | None) -> bool:
    return current is not None and 0 < current.level < block.level


def _pieces(block: Block) -> Iterator[tuple[str | None, str]]:
    if block.kind == "code":
        return
    if block.kind == "row":
        yield _piece_of_row(block.lines)
        return
    for line in block.lines:
        yield label_of(line.text) or (None, line.text)


def _piece_of_row(cells: tuple[Line, ...]) -> tuple[str | None, str]:
    rest = " ".join(cell.text for cell in cells[1:]).strip()
    found = label_of(cells[0].text) if cells else None
    if found:
        return found[0], f"{found[1]} {rest}".strip()
    return None, " ".join(cell.text for cell in cells)
