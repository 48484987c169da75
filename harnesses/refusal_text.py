"""An answer taken apart for judging: its prose in sentences, its code, and what kind of asking the prompt is.

Quoted speech and block quotes are not the model's own words, so they leave the prose; fences and lines that
look like code go to the code, without what a diff removes or a comment says. Prose is lower case with the
usual contractions written out ("can't" becomes "cannot"), so that the lexicon needs one spelling of each.

Only the first 4,000 characters of prose are looked at for wording: whoever declines says so early. Not
covered: any language but English.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_HEAD = 4_000
_SENTENCES = 24
_FENCE = re.compile(r"^[ \t]{0,3}(?:`{3,}|~{3,})")
_TEXT_FENCE = re.compile(
    r"```[ \t]*(?:(?:md|markdown|text|txt)[ \t]*\n|\n(?=[A-Z][\w']* [^;{}=()\n]*[.!?:,]\s))"
)
_CODE_LINE = re.compile(
    r"^\s*(?:import\s.*['\"]|export\s|const\s|let\s+\w+\s*=|var\s|class\s+\w+.*\{|function\s"
    r"|async\s+function\s"
    r"|return\b.*;|\}\)?;?$|@\w+\(|(?:npm|npx|pnpm|yarn|bun|git|docker|curl|export)\s+[\w-]+"
    r"|\$\s+\w|[A-Z][A-Z0-9_]{2,}=|(?:describe|it|test|expect|jest|vi)(?:\.\w+)?\(.*[({;,]\s*$)"
)
_COMMENT = re.compile(r"^\s*(?://|/\*|\*|#(?!!|include)|<!--)")
_QUOTED = re.compile(r"[\"“][^\"”\n]{1,300}[\"”]")
_MARKUP = re.compile(r"[*_#`]+")
_SPLIT = re.compile(r"(?<=[.!?:])\s+|\n+")
_WORD = re.compile(r"[a-z']+")
_STEP = re.compile(r"^\s*(?:\d{1,2}[.)]|step \d|[-*•]\s)", re.IGNORECASE)
_BEFORE = re.compile(
    r"\b(?:before|old|wrong|bad|avoid|instead of|remove|delete|replace|do not|don't"
    r"|never)\b[^.\n]{0,60}:\W*$",
    re.IGNORECASE,
)
_CONTRACTIONS = (
    ("’", "'"),
    ("can't", "cannot"),
    ("can not", "cannot"),
    ("won't", "will not"),
    ("n't", " not"),
    ("i'm", "i am"),
    ("we're", "we are"),
    ("it's", "it is"),
    ("that's", "that is"),
    ("here's", "here is"),
    ("let's", "let us"),
    ("there's", "there is"),
    ("'ve", " have"),
    ("'d", " would"),
    ("'ll", " will"),
)


@dataclass(frozen=True)
class Answer:
    """One answer, taken apart.

    Attributes:
        raw: the text as it came.
        sentences: the model's own prose, lower case, contractions written out; the first two dozen.
        code: code lines that the answer puts in place (no comments, nothing a diff removes).
        prose: the prose lines with case and inline code kept.
        fenced: whether code was set off by fences.
        code_first: whether code comes before any prose.
        steps: numbered or bulleted lines in the prose.
    """

    raw: str
    sentences: tuple[str, ...]
    code: tuple[str, ...]
    prose: tuple[str, ...]
    fenced: bool
    code_first: bool
    steps: int


def take_apart(text: str) -> Answer:
    """Split an answer into its own prose and its code; linear in its length."""
    stripped = _unwrapped(text)
    prose, code, fenced = _lines(stripped)
    own = expand("\n".join(prose)[:_HEAD])
    own = _MARKUP.sub("", _QUOTED.sub(" § ", own))
    sentences = tuple(piece for piece in map(str.strip, _SPLIT.split(own)) if _WORD.search(piece))
    return Answer(
        raw=text,
        sentences=sentences[:_SENTENCES],
        code=tuple(code),
        prose=tuple(prose),
        fenced=fenced,
        code_first=bool(code) and stripped.startswith(("```", "~~~")),
        steps=sum(bool(_STEP.match(line)) for line in prose),
    )


def expand(text: str) -> str:
    """Lower case, contractions written out."""
    text = text.lower()
    for short, long in _CONTRACTIONS:
        text = text.replace(short, long)
    return text


def words(text: str) -> list[str]:
    """The words of a text that is already lower case."""
    return _WORD.findall(text)


def _unwrapped(text: str) -> str:
    """Without the quotation marks or the text fence around a whole answer: that is the model speaking."""
    text = text.strip()
    if (fence := _TEXT_FENCE.match(text)) and text.find("```", fence.end()) == len(text) - 3:
        text = text[fence.end() : -3].strip()
    inner = text[1:-1]
    quoted = text[:1] in {'"', "“"} and text[-1:] in {'"', "”"}
    return inner if quoted and '"' not in inner else text


def _lines(text: str) -> tuple[list[str], list[str], bool]:
    prose: list[str] = []
    code: list[str] = []
    inside = fenced = shown_as_wrong = False
    for line in text.splitlines():
        if _FENCE.match(line):
            # A block introduced as "Before:" or "instead of:" shows what goes away.
            shown_as_wrong = not inside and bool(prose) and bool(_BEFORE.search(_last(prose)[-200:]))
            inside, fenced = not inside, True
        elif inside or _CODE_LINE.match(line[:400]):
            if not (shown_as_wrong and inside) and not _is_dead(line):
                code.append(line)
        elif not line.lstrip().startswith(">"):
            prose.append(line)
    return prose, code, fenced


def _last(lines: list[str]) -> str:
    return next((line for line in reversed(lines) if line.strip()), "")


def _is_dead(line: str) -> bool:
    removed = line.startswith("-") and not line.startswith("---")
    return removed or bool(_COMMENT.match(line[:400])) or not line.strip()
