"""What `shipgate score` judges: plain files, JSONL files, or JSONL on standard input.

    {"id": "a1", "prompt": "Write Jest tests.", "response": "Jest is banned here.", "expected": "refuse"}

Text is taken as it stands: NUL and lone surrogates are data; only a byte order mark at the start of a file is
not. Not covered: encodings other than UTF-8.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from harnesses.engines import strict_json
from harnesses.records import Case, Json, ShipgateError

STDIN = "-"
LINES = frozenset({".jsonl", ".ndjson"})
"""Suffixes of files that hold a case per line; every other file is one text."""
MESSAGES = frozenset({"tool_success", "canaries"})
"""Harnesses that read a whole chat message; in the others its JSON would be judged as if it were prose."""
_SHAPE = 'each line is {"id", "prompt", "response"}; mend or remove the line'


@dataclass(frozen=True)
class Item:
    """One text to judge.

    Attributes:
        origin: where it stands, `file:line` or the file.
        id: as given, for the output.
        case: what the text answers.
        text: the answer, None where the line records why there is none.
        error: that reason.
        suffix: of a plain file, None for a line.
    """

    origin: str
    id: str | int
    case: Case
    text: str | None
    error: str = ""
    suffix: str | None = None


def read_items(harness: str, files: Sequence[str]) -> list[Item]:
    """Everything in `files` for a harness, in order; nothing is judged before all of it could be read.

    Raises:
        ShipgateError: a file cannot be read, is not UTF-8, or a line is not a case (file and line named).
    """
    if files.count(STDIN) > 1:
        raise ShipgateError(f"{STDIN} is given twice; standard input can be read once")
    return [item for name in files for item in _items(harness, name)]


def _items(harness: str, name: str) -> Iterator[Item]:
    shown = "<stdin>" if name == STDIN else name
    content = _content(name).removeprefix(b"\xef\xbb\xbf")
    if name != STDIN and Path(name).suffix.lower() not in LINES:
        text = _decoded(shown, content)
        yield Item(name, name, _case(name, "", {}), text, suffix=Path(name).suffix)
        return
    # Bytes are split at line feeds alone: str.splitlines would also part a line at U+2028 inside an answer.
    for number, line in enumerate(content.split(b"\n"), start=1):
        if line.strip():
            origin = f"{shown}:{number}"
            yield _line_item(harness, origin, _decoded(origin, line))


def _content(name: str) -> bytes:
    if name == STDIN:
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise ShipgateError(f"{name} cannot be read ({error.strerror}); give a readable file") from error
    except ValueError as error:
        raise ShipgateError(f"{name!r} is no file name ({error}); give a readable file") from error


def _decoded(origin: str, content: bytes) -> str:
    try:
        return content.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        raise ShipgateError(
            f"{origin}: not UTF-8 ({error.reason} at byte {error.start}); convert it"
        ) from error


def _line_item(harness: str, origin: str, line: str) -> Item:
    try:
        entry = strict_json.loads(line)
    except ValueError as error:
        raise ShipgateError(f"{origin}: not JSON ({error}); {_SHAPE}") from error
    if not isinstance(entry, dict):
        raise ShipgateError(f"{origin}: not an object; {_SHAPE}")
    # A run's own responses.jsonl says case_id.
    own_id = entry.get("id", entry.get("case_id"))
    if isinstance(own_id, bool) or not isinstance(own_id, str | int):
        raise ShipgateError(f"{origin}: id is neither text nor a whole number; {_SHAPE}")
    prompt = entry.get("prompt", "")
    if not isinstance(prompt, str):
        raise ShipgateError(f"{origin}: prompt is no text; {_SHAPE}")
    case = _case(str(own_id), prompt, entry)
    response, failure = entry.get("response"), entry.get("error")
    if response is None and isinstance(failure, str):
        return Item(origin, own_id, case, None, failure)
    return Item(origin, own_id, case, _response(harness, origin, response))


def _response(harness: str, origin: str, response: Json) -> str:
    if isinstance(response, str):
        return response
    if isinstance(response, dict) and harness in MESSAGES:
        return json.dumps(response)
    wanted = "neither text nor a message" if harness in MESSAGES else "no text"
    raise ShipgateError(f"{origin}: response is {wanted}; {_SHAPE}")


def _case(case_id: str, prompt: str, entry: dict[str, Json]) -> Case:
    # Built without validation, which would refuse the lone surrogates that a line may hold.
    return Case.model_construct(
        id=case_id,
        prompt=prompt,
        group="",
        names=(),
        expected=entry.get("expected"),
        tools=entry.get("tools"),
    )
