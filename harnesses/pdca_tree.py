r"""Markdown to the small tree that the PDCA harnesses judge: sections, blocks, dual links.

    parse("## Plan\n**Trigger:** x\n\nFOLLOWS: a.md").named("Plan")[0].blocks

A Markdown parser decides what a heading is, so fences, indented code, HTML comments and block quotes hide
what stands in them (inline code hides labels too: it keeps its backticks). Not covered: raw HTML is no
structure (`<h2>` is not a heading), and a giant paragraph is read without its emphasis
and links (see `harnesses.pdca_lines`).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from harnesses.pdca_lines import Line, joined, parser, read
from harnesses.records import Json

if TYPE_CHECKING:
    from markdown_it.token import Token

LEVEL = 2
"""The heading level of a PDCA's sections."""
SECTIONS = ("Objective", "Plan", "Do", "Check", "Act")
LINKS = ("PRECEDES", "FOLLOWS")

MAX_CHARS = 200_000
"""Above this a text is no single PDCA (the longest real ones have tens of thousands); keeps time bounded."""
MAX_ENTRIES = 1_000
"""Headings, link lines and bold fields that one PDCA may have, each."""

_SURROGATE = re.compile("[\ud800-\udfff]")
_FENCE_LINE = re.compile(r"(`{3,}|~{3,})[ \t]*(markdown|md)?[ \t]*", re.IGNORECASE)
# Quotation marks and backticks are no decoration: `"PRECEDES: x"` talks about a line, it is none.
_LINK_LINE = re.compile(
    r"""(?:[^\w"'“‘„«`]|_)*+(?:[xX]\](?:[^\w"'“‘„«`]|_)*+)?(PRECEDES|FOLLOWS)[\s*_~]*+[:：][\s*_~]*+(.*)""",
    re.DOTALL,
)
_NUMBER = re.compile(r"\(?\d{1,3}(?:\.\d{1,3})*(?:\s*[.):–—-]\s*|\s+)")
_INITIAL = re.compile(r"[(\[]?([A-Za-z])(?:[)\]]\s|[)\]]?\s*[-–—:.|])\s*(?=[A-Za-z]{2})")
_PARENTHESIS = re.compile(r"\s*\([^()]*\)$")
_EDGES = " \t*_~:-–—|•·#"
_EMOJI = frozenset({"So", "Sk", "Sm", "Cf", "Me"})
_LONGEST_NAME = 200


@dataclass(frozen=True)
class Block:
    """A heading below level 2, a paragraph, a list item's one, a table row (a line per cell), or code."""

    kind: Literal["heading", "text", "item", "row", "code"]
    lines: tuple[Line, ...]
    level: int = 0


@dataclass(frozen=True)
class Heading:
    """`name` is one of SECTIONS where the heading says just that, decorations aside, else empty."""

    level: int
    name: str
    source: str


@dataclass(frozen=True)
class Link:
    """A PRECEDES or FOLLOWS line: what follows the colon, and the Markdown links in it (text, target)."""

    label: str
    text: str
    links: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Section:
    """What stands under a heading of level 1 or 2, dual-link lines left out."""

    heading: Heading
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Document:
    """A whole PDCA; `too_big` says why it was not read (then everything else is empty)."""

    headings: tuple[Heading, ...] = ()
    sections: tuple[Section, ...] = ()
    links: tuple[Link, ...] = ()
    fields: tuple[str, ...] = ()
    too_big: str = ""

    def named(self, name: str) -> tuple[Section, ...]:
        """The level-2 sections of that name, in order."""
        return tuple(s for s in self.sections if s.heading.level == LEVEL and s.heading.name == name)

    def tree(self) -> Json:
        """What the JSON Schemas describe: what is there by name, and all in order."""
        return {
            "sections": Counter(h.name for h in self.headings if h.level == LEVEL and h.name),
            "linked": {link.label: link.text for link in self.links if link.text},
            "headings": [{"level": h.level, "name": h.name, "source": h.source} for h in self.headings],
            "links": [{"label": link.label, "text": link.text} for link in self.links],
            "fields": list(self.fields),
        }


@lru_cache(maxsize=4)  # schema, template and TRON judge the same reply one after another
def parse(text: str) -> Document:
    """Read any text, hostile ones included; never raises."""
    if len(text) > MAX_CHARS:
        return Document(too_big=f"longer than {MAX_CHARS} characters: not one PDCA")
    text = _SURROGATE.sub("\ufffd", text).removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    env: dict[str, Json] = {}
    tokens = parser().parse(text, env)
    inside = _unwrapped(text, tokens)
    if inside is not None:
        text, env = inside, {}
        tokens = parser().parse(text, env)
    walk = _Walk(text.split("\n"), env)
    for token in tokens:
        walk.take(token)
    return walk.document()


def _unwrapped(text: str, tokens: Sequence[Token]) -> str | None:
    """What one fence around the whole reply holds, None where there is no such fence."""
    lines = text.strip().split("\n")
    outer = _FENCE_LINE.fullmatch(lines[0])
    if not outer or len(lines) < 3:  # noqa: PLR2004 (two fence lines and something between)
        return None
    if len(tokens) == 1 and lines[-1].strip().startswith(tokens[0].markup):
        return tokens[0].content
    if outer[2] and _closes_last(lines, outer[1]):
        return "\n".join(lines[1:-1])
    return None


def _closes_last(lines: Sequence[str], mark: str) -> bool:
    """Models nest fences of one length: read one with a language as an opening, a bare one as a closing."""
    depth = 0
    for number, line in enumerate(lines, start=1):
        bare = line.strip()
        if bare.startswith(mark):
            depth += 1 if bare.strip(mark[0]) else -1
            if depth == 0:
                return number == len(lines)
    return False


@dataclass
class _Walk:
    """Folds the parser's flat token list into a Document, one token at a time."""

    source: Sequence[str]
    env: dict[str, Json]
    quotes: int = 0
    items: int = 0
    heading_at: int = 0
    cells: list[Line] | None = None
    headings: list[Heading] = field(default_factory=list)
    sections: list[tuple[Heading, list[Block]]] = field(default_factory=lambda: [(Heading(0, "", ""), [])])
    links: list[Link] = field(default_factory=list)
    fields: list[str] = field(default_factory=list)

    def take(self, token: Token) -> None:
        if token.type.startswith("blockquote"):
            self.quotes += token.nesting
        elif self.quotes:
            return
        elif token.type.startswith("list_item"):
            self.items += token.nesting
        elif token.type == "heading_open":
            self.heading_at = int(token.tag[1:])
        elif token.type == "heading_close":
            self.heading_at = 0
        elif token.type == "tr_open":
            self.cells = []
        elif token.type == "tr_close":
            self._row()
        elif token.type in ("fence", "code_block"):
            code = tuple(Line(line, line) for line in token.content.split("\n") if line.strip())
            self._add(Block("code", code))
        elif token.type == "inline":
            self._inline(token)

    def _inline(self, token: Token) -> None:
        lines = read(token.content, self.env)
        if self.cells is not None:
            self.cells.append(joined(lines))
        elif self.heading_at:
            source = self.source[token.map[0]].strip() if token.map else ""
            name = section_name(lines[0].text) if len(lines) == 1 else ""
            self._heading(Heading(self.heading_at, name, source), lines)
        else:
            self._text(lines, Block("item" if self.items else "text", ()))

    def _heading(self, heading: Heading, lines: Sequence[Line]) -> None:
        self.headings.append(heading)
        if heading.level <= LEVEL:
            self.sections.append((heading, []))
            for line in lines:  # `FOLLOWS: x` right above a `---` rule is a Setext heading to Markdown
                self._is_link(line)
        else:
            self._text(lines, Block("heading", (), heading.level))

    def _text(self, lines: Sequence[Line], block: Block) -> None:
        for line in lines:
            if line.source.startswith("**"):
                self.fields.append(line.source)
        self._add(replace(block, lines=tuple(line for line in lines if not self._is_link(line))))

    def _row(self) -> None:
        cells, self.cells = self.cells or [], None
        if not self._is_link(joined(cells)):
            self._add(Block("row", tuple(cells)))

    def _add(self, block: Block) -> None:
        if block.lines:
            self.sections[-1][1].append(block)

    def _is_link(self, line: Line) -> bool:
        found = _LINK_LINE.fullmatch(line.text)
        if found:
            self.links.append(Link(found[1], found[2].strip(), line.links))
        return found is not None

    def document(self) -> Document:
        if max(len(self.headings), len(self.links), len(self.fields)) > MAX_ENTRIES:
            return Document(too_big=f"more than {MAX_ENTRIES} headings, links or fields: not one PDCA")
        sections = tuple(Section(heading, tuple(blocks)) for heading, blocks in self.sections)
        return Document(tuple(self.headings), sections, tuple(self.links), tuple(self.fields))


def section_name(title: str) -> str:
    """Which of SECTIONS a heading's text is, decorations aside; empty for any other heading.

    Emoji, stray emphasis marks, `1.`, the section's own initial (`P -`, `[P]lan`) and a closing
    parenthesis are decoration; any further word makes it another heading (`CHECK-IN` is not Check).
    """
    if len(title) > _LONGEST_NAME:
        return ""
    bare = "".join(" " if _is_mark(char) else char for char in title).strip(_EDGES)
    bare = _NUMBER.sub("", _PARENTHESIS.sub("", bare).strip(_EDGES), count=1).strip(_EDGES)
    initial = _INITIAL.match(bare)
    if initial:
        bare = bare[initial.end() :].strip(_EDGES)
    name = re.sub(r"[\[\]]", "", bare).capitalize()
    fits = name in SECTIONS and (not initial or initial[1].upper() == name[0])
    return name if fits else ""


def _is_mark(char: str) -> bool:
    # U+FFFD stands for a NUL or a lone surrogate, a backtick for inline code: data, not decoration.
    return char not in "\ufffd`" and (char in "\ufe0e\ufe0f" or unicodedata.category(char) in _EMOJI)
