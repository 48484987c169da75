"""Reading prompt files, and comparing wording with the names masked.

A prompt file is JSONL, a Case per line. Wording is compared by sentence skeleton: fenced code left out,
names, inline code and numbers masked, case and punctuation dropped. What this does not cover: paraphrase.
Two sentences that mean the same in other words have different skeletons.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from pydantic import ValidationError

from harnesses.engines import strict_json
from harnesses.records import Case, ShipgateError

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"

_FENCE = re.compile(r"^(```|~~~).*?^\1[ \t]*$", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"`[^`\n]*`")
_SENTENCE_END = re.compile(r"(?:[.!?;:]+(?=\s|$)|\n+)")
_WORD = re.compile(r"[a-z#'§]+")
_MASK = " § "


def load_cases(path: Path) -> tuple[Case, ...]:
    """All cases of a JSONL file.

    Raises:
        ShipgateError: the file is missing, empty, or a line is not a case (file and line named).
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ShipgateError(f"prompts file {path} cannot be read ({error}); restore it") from error
    cases: dict[str, Case] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        case = _case(path, number, line)
        if case.id in cases:
            raise ShipgateError(f"{path}:{number}: id {case.id!r} is there twice; make it unique")
        cases[case.id] = case
    if not cases:
        raise ShipgateError(f"prompts file {path} holds no case; restore it")
    return tuple(cases.values())


def _case(path: Path, number: int, line: str) -> Case:
    try:
        case = Case.model_validate(strict_json.loads(line))
    except (ValueError, ValidationError) as error:
        problem = str(error).splitlines()[0]
        raise ShipgateError(f"{path}:{number}: not a case ({problem}); mend or remove the line") from error
    if not case.prompt.strip():
        raise ShipgateError(f"{path}:{number}: the prompt is empty; mend or remove the line")
    return case


def skeletons(text: str, names: Iterable[str]) -> list[str]:
    """The skeleton of each sentence of a text, in order; sentences of masks alone are left out."""
    text = _INLINE.sub(_MASK, _FENCE.sub("\n", text))
    for name in sorted(set(names), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", _MASK, text)
    found = []
    for sentence in _SENTENCE_END.split(text.lower()):
        words = _WORD.findall(re.sub(r"\d+", "#", sentence))
        if any(word.strip("§#'") for word in words):
            found.append(" ".join(words))
    return found


def word_count(text: str) -> int:
    """Words as a person would count them: runs of anything but white space."""
    return len(text.split())
