"""Writing a run's files: strict JSON, valid by its schema, and whole or not there at all.

    write_json(folder / "plan.json", plan.model_dump(mode="json"), schema="plan")

JSON is ASCII, because an answer may hold a lone surrogate that no UTF-8 file can. A file is written beside
its name and moved onto it, so a reader never sees half of one. Not covered: reading
(`harnesses.engines.strict_json`).
"""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import IO, TYPE_CHECKING

from harnesses.prompts import FIXTURES
from harnesses.records import Json, ShipgateError

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator

    from reports.records import AnswerLine

SCHEMAS = FIXTURES / "schemas"


def dumps(document: Json, *, indent: int | None = None) -> str:
    """JSON text in ASCII.

    Raises:
        ValueError: a number is not finite.
        TypeError: something is no JSON value.
    """
    return json.dumps(document, allow_nan=False, ensure_ascii=True, indent=indent)


@cache
def _validator(schema: str) -> Draft202012Validator:
    from jsonschema import Draft202012Validator
    from referencing import Registry, Resource

    resources = [
        Resource.from_contents(json.loads(path.read_text(encoding="utf-8")))
        for path in sorted(SCHEMAS.glob("*.schema.json"))
    ]
    registry: Registry[Json] = Registry().with_resources(
        (resource.id() or "", resource) for resource in resources
    )
    own = json.loads((SCHEMAS / f"{schema}.schema.json").read_text(encoding="utf-8"))
    return Draft202012Validator(own, registry=registry)


def validate(document: Json, schema: str) -> None:
    """Hold a document against `fixtures/schemas/<schema>.schema.json`.

    Raises:
        ValueError: it does not fit; the place is named.
    """
    error = next(iter(_validator(schema).iter_errors(document)), None)
    if error is not None:
        raise ValueError(f"not a {schema}: {error.json_path}: {error.message[:200]}")


def write_json(path: Path, document: Json, *, schema: str) -> None:
    """Write a document atomically, once it fits its schema.

    Raises:
        ValueError: the document does not fit, or holds a number that is not finite.
        OSError: it cannot be written; whatever stood there before still does.
    """
    validate(document, schema)
    write_text(path, dumps(document, indent=2) + "\n")


def write_text(path: Path, text: str) -> None:
    """Write a text atomically.

    Raises:
        OSError: it cannot be written; whatever stood there before still does.
    """
    with tempfile.NamedTemporaryFile(
        "w", dir=path.parent, prefix=f".{path.name}.", delete=False, encoding="utf-8"
    ) as stream:
        try:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
            Path(stream.name).chmod(0o644)
            Path(stream.name).replace(path)
        except BaseException:
            Path(stream.name).unlink(missing_ok=True)
            raise


class Journal:
    """An append-only JSONL file, each line on disk before the next is asked for."""

    def __init__(self, path: Path) -> None:
        """Create the file.

        Raises:
            ShipgateError: it is there already.
            OSError: it cannot be created.
        """
        self.path = path
        try:
            self._stream: IO[str] = path.open("x", encoding="ascii")
        except FileExistsError as error:
            raise ShipgateError(f"{path} is there already; give another folder") from error
        _lock(self._stream)

    @classmethod
    def go_on(cls, path: Path) -> tuple[Journal, list[bytes]]:
        """A journal that an interrupted run left, and its whole lines; a torn last one is cut off.

        Raises:
            BlockingIOError: another run is at work on it.
            OSError: it cannot be read or written.
        """
        stream = path.open("r+", encoding="ascii")
        try:
            _lock(stream)
            content = path.read_bytes()
            whole = content.rfind(b"\n") + 1
            stream.truncate(whole)
            stream.seek(whole)
        except BaseException:
            stream.close()
            raise
        journal = cls.__new__(cls)
        journal.path, journal._stream = path, stream  # noqa: SLF001 - its own
        return journal, content[:whole].split(b"\n")[:-1]

    def append(self, line: AnswerLine) -> None:
        """Add one answered case.

        Raises:
            OSError: it cannot be written.
        """
        self._stream.write(dumps(line.document()) + "\n")
        self._stream.flush()

    def close(self) -> None:
        """Close the file; safe to call twice. What could not be written, `append` has already raised."""
        with suppress(OSError):
            self._stream.close()


def _lock(stream: IO[str]) -> None:
    """Hold a file until it is closed; it is let go of however the process ends.

    Raises:
        BlockingIOError: somebody else holds it.
    """
    with suppress(ImportError):  # a system without it cannot tell two runs apart
        import fcntl

        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
