"""Training data as rows of text, read one at a time: JSON Lines in any of the usual shapes.

    {"instruction": "…", "input": "…", "output": "…"}
    {"messages": [{"role": "user", "content": "…"}, …]}
    {"prompt": "…", "response": "…"}          {"text": "…"}

Every string of a row counts, however deep it lies, whatever its key; only the one-word names of speakers
and part types do not. Not covered: compressed files, Parquet, folders of files.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from harnesses.engines import strict_json
from harnesses.records import Json, ShipgateError

MAX_ROW_BYTES = 16 << 20
"""A longer line is no row but a whole file on one line; reading it would cost memory without bound."""
_LABELS = frozenset({"role", "from", "type"})
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class Row:
    """One training row.

    Attributes:
        file: the file, as given.
        line: its line, from 1.
        strings: the strings that are not blank, in order.
    """

    file: str
    line: int
    strings: tuple[str, ...]


@dataclass
class Reading:
    """How far reading one file has come; its digest and counts are whole once `rows` is exhausted."""

    path: Path
    rows: int = 0
    size: int = 0
    digest: hashlib._Hash = field(default_factory=hashlib.sha256)


def total_size(files: Iterable[Path]) -> int:
    """Bytes of all the files together.

    Raises:
        ShipgateError: one is missing or is no file.
    """
    total = 0
    for path in files:
        if not path.is_file():
            what = "is a folder" if path.is_dir() else "is not there"
            raise ShipgateError(f"training file {path} {what}; name a JSONL file that exists")
        total += path.stat().st_size
    return total


def read_rows(reading: Reading) -> Iterator[Row]:
    """The rows of a file, blank lines left out, counted in `reading` as they are read.

    Raises:
        ShipgateError: the file cannot be read, is empty, or a line is no row (file and line named).
    """
    path = reading.path
    try:
        with path.open("rb") as file:
            for number, line in enumerate(_lines(file), start=1):
                reading.digest.update(line)
                reading.size += len(line)
                if len(line) > MAX_ROW_BYTES:
                    raise ShipgateError(f"{path}:{number}: the line is too long for a row; give JSON Lines")
                bare = line.removeprefix(_BOM) if number == 1 else line
                if bare.strip():
                    reading.rows += 1
                    yield Row(file=str(path), line=number, strings=_strings(f"{path}:{number}", bare))
    except OSError as error:
        raise ShipgateError(f"training file {path} cannot be read ({error.strerror}); mend that") from error
    if not reading.rows:
        raise ShipgateError(f"training file {path} is empty; give the rows that the model was trained on")


def _lines(file: BinaryIO) -> Iterator[bytes]:
    while line := file.readline(MAX_ROW_BYTES + 1):
        yield line


def _strings(where: str, line: bytes) -> tuple[str, ...]:
    try:
        row = strict_json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise ShipgateError(f"{where}: not UTF-8 (byte {error.start + 1}); save the file as UTF-8") from error
    except ValueError as error:
        raise ShipgateError(f"{where}: not a JSON row ({error}); mend or remove the line") from error
    if not isinstance(row, dict):
        raise ShipgateError(f"{where}: a row is a JSON object, not {type(row).__name__}; give JSON Lines")
    found = tuple(text for text in _texts(row) if text.strip())
    if not found:
        raise ShipgateError(f"{where}: the row holds no text; mend or remove the line")
    return found


def _texts(value: Json, key: str = "") -> Iterator[str]:
    """Every string below a value, in order; as deep as JSON's reader went, which has its own bound."""
    if isinstance(value, str):
        if not (key in _LABELS and value.isalpha()):
            yield value
    elif isinstance(value, dict):
        for name, inner in value.items():
            if len(name.split()) > 1:
                yield name  # no name of a field: text that stands where one is due
            yield from _texts(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
