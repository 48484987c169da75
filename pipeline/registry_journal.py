"""The registry's journal: a line of JSON per change, each bound to the one before by its hash.

    {"action":"register", …, "hash":"sha256:…","previous":"sha256:…","sequence":1,"state":"sha256:…"}

The journal is the truth and `registry.json` what it amounts to. A changed, missing or moved line is found. A
last line without its end is a write that never finished and counts for nothing. Not covered: proof against
somebody who rewrites the journal and the registry together; hashes without a key cannot give that.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from harnesses.engines import strict_json
from harnesses.records import Json, Record, ShipgateError
from pipeline.registry_records import Change, JournalLine

NAME = "registry.journal.jsonl"
_START = "sha256:" + hashlib.sha256(b"").hexdigest()
# A link could lead a write to somebody else's file. Windows has no such flag.
_NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)


@dataclass(frozen=True)
class Journal:
    """All whole lines of a journal, checked.

    Attributes:
        lines: in order.
        length: bytes that they take; what stands behind belongs to an unfinished write.
    """

    lines: tuple[JournalLine, ...]
    length: int

    @property
    def head(self) -> str:
        """What the next line must name as its previous."""
        return self.lines[-1].hash if self.lines else _START


def canonical(document: Json) -> bytes:
    """The one way in which a document is written on a line, so that every changed byte shows."""
    text = json.dumps(document, sort_keys=True, separators=(",", ":"), allow_nan=False, ensure_ascii=True)
    return text.encode("ascii")


def digest(content: bytes) -> str:
    """`sha256:<hex>` of some bytes."""
    return "sha256:" + hashlib.sha256(content).hexdigest()


def document(record: Record) -> dict[str, Json]:
    """A record as JSON values, lists for tuples."""
    return record.model_dump(mode="json")


def read_bytes(path: Path) -> bytes | None:
    """A file's content, None where there is none.

    Raises:
        ShipgateError: it is a link, or cannot be read.
    """
    if path.is_symlink():
        raise ShipgateError(f"{path} is a link; put the file itself there")
    try:
        with os.fdopen(os.open(path, os.O_RDONLY | _NO_LINK), "rb") as stream:
            return stream.read()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ShipgateError(
            f"{path} cannot be read ({error.strerror}); mend that and run it again"
        ) from error


def seal(change: Change, journal: Journal, state: str) -> JournalLine:
    """The line that a change becomes at the end of a journal; `state` is the registry's digest after it."""
    body = {
        **document(change),
        "sequence": len(journal.lines) + 1,
        "state": state,
        "previous": journal.head,
    }
    return JournalLine.model_validate({**body, "hash": digest(canonical(body))})


def read_journal(path: Path) -> Journal:
    """Read a journal and check its chain.

    Raises:
        ShipgateError: it cannot be read, or a line was changed; the line is named, the file left as it is.
    """
    content = read_bytes(path) or b""
    length = content.rfind(b"\n") + 1
    try:
        return Journal(lines=chained(content[:length].split(b"\n")[:-1]), length=length)
    except ValueError as error:
        raise ShipgateError(
            f"{path} is damaged at {error}; it was left as it is, restore it from a copy"
        ) from error


def chained(raws: Iterable[bytes]) -> tuple[JournalLine, ...]:
    """Lines of a journal, from the first, each checked and following the one before.

    Raises:
        ValueError: one is not as it was written or does not follow; it begins with `line N`.
    """
    lines: list[JournalLine] = []
    previous = _START
    for number, raw in enumerate(raws, start=1):
        try:
            line = _line(raw)
            if (line.sequence, line.previous) != (number, previous):
                raise ValueError("it does not follow the line before")  # noqa: TRY301 (one place names the line)
        except ValueError as error:
            why = " ".join(str(error).split("\n")[:2])[:200]
            raise ValueError(f"line {number} ({why})") from error
        lines.append(line)
        previous = line.hash
    return tuple(lines)


def _line(raw: bytes) -> JournalLine:
    found = strict_json.loads(raw)
    if canonical(found) != raw:
        raise ValueError("it is not written as it was")
    line = JournalLine.model_validate(found)
    if digest(canonical({key: value for key, value in found.items() if key != "hash"})) != line.hash:
        raise ValueError("its hash does not fit")
    return line


def append(path: Path, journal: Journal, line: JournalLine) -> None:
    """Put a line behind the whole ones, on disk before this returns; call it under the lock only.

    Raises:
        OSError: it cannot be written.
    """
    flags = os.O_WRONLY | os.O_CREAT | _NO_LINK
    with os.fdopen(os.open(path, flags, 0o644), "wb", closefd=True) as stream:
        stream.truncate(journal.length)
        stream.seek(journal.length)
        stream.write(canonical(document(line)) + b"\n")
        stream.flush()
        os.fsync(stream.fileno())


def take_back(path: Path, journal: Journal) -> None:
    """Remove what stands behind the whole lines of `journal`, after a write that failed; under the lock only.

    Raises:
        OSError: it cannot be removed.
    """
    if not path.exists() or path.stat().st_size <= journal.length:
        return
    with os.fdopen(os.open(path, os.O_WRONLY | _NO_LINK), "wb") as stream:
        stream.truncate(journal.length)
        os.fsync(stream.fileno())
