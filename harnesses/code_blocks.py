r"""The code in a Markdown reply: what its fences hold, or all of it where it has none.

Fences are found by a Markdown parser, also in lists and quotes, and an unclosed one runs to the end. Only
fences without a label or with one of the TypeScript family count; a bash or json fence is talk.

    >>> [(b.line, b.text) for b in code_blocks("Here:\n```ts\nclass A {}\n```\n")]
    [(3, 'class A {}\n')]

Not covered: indented code blocks, inline code, and Markdown fences nested in a Markdown fence.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from markdown_it import MarkdownIt

from harnesses.records import Record

Language = Literal["", "ts", "tsx", "js", "jsx"]

_LANGUAGES: dict[str, Language] = {
    "": "",
    "ts": "ts",
    "mts": "ts",
    "cts": "ts",
    "typescript": "ts",
    "tsx": "tsx",
    "typescriptreact": "tsx",
    "js": "js",
    "mjs": "js",
    "cjs": "js",
    "javascript": "js",
    "jsx": "jsx",
    "javascriptreact": "jsx",
}
# A label ends at a blank, a colon (`ts:src/a.ts`), a brace (`ts{1,3}`), a comma or an equals sign.
_LABEL = re.compile(r"[^\s:{,=]*")


class CodeBlock(Record):
    """A piece of code.

    Attributes:
        text: the code as it stands.
        language: the family member that the fence names, empty where it names none.
        line: the line of the reply, from 1, on which the code begins.
        fenced: whether it stood in a fence (else it is the whole reply).
    """

    text: str
    language: Language
    line: int
    fenced: bool


def code_blocks(reply: str) -> tuple[CodeBlock, ...]:
    """The code of a reply in order; empty where all its fences hold something else."""
    fences = [token for token in _markdown().parse(reply) if token.type == "fence"]
    if not fences:
        return (CodeBlock(text=reply, language="", line=1, fenced=False),)
    found = []
    for fence in fences:
        language = language_of(fence.info)
        if language is not None:
            start = fence.map[0] if fence.map else 0
            found.append(CodeBlock(text=fence.content, language=language, line=start + 2, fenced=True))
    return tuple(found)


def language_of(info: str) -> Language | None:
    """What a fence's info string names; None where that is neither TypeScript nor JavaScript.

    A file name names its suffix: `src/a.tsx` is tsx.
    """
    match = _LABEL.match(info.strip())
    label = match.group().lower() if match else ""
    return _LANGUAGES.get(label.rsplit(".", 1)[-1])


@cache
def _markdown() -> MarkdownIt:
    # Block structure is all that is asked for; inline parsing would be time spent for nothing.
    return MarkdownIt("commonmark").disable("inline")
