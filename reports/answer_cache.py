"""Answers of earlier runs, so that the same weights are not asked the same thing twice.

    cache = AnswerCache(state_folder() / "cache")
    cache.put(cache_key(digest, request, ""), response)
    cache.get(cache_key(digest, request, "")).cached_from      # when it was made

The key is everything that an answer depends on: the weights and how they are served by their digest, never
by a name; the prompt and its tools (the template is part of the weights' digest); the decoding; the engine
and its version; which repeat it is. Errors are not kept. One SQLite file in WAL mode, safe for several runs
at once. Not covered: batch effects of greedy decoding, and who else may write into the state folder: a
policy that must not rely on it sets `promote.fresh_answers`.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol, runtime_checkable

from harnesses.engines import strict_json
from harnesses.records import Engine, Json, Request, Response, ShipgateError, sha256_text
from reports.files import dumps

FILE = "answers.sqlite"
_FORM = 1
"""Part of every key; raised when what an answer depends on is described otherwise."""
_PATIENCE = 30.0
"""Seconds to wait for another run's write."""
_TABLES = tuple(
    f"CREATE TABLE IF NOT EXISTS {name}"
    f" (key TEXT PRIMARY KEY, made_at TEXT NOT NULL, {column} TEXT NOT NULL) WITHOUT ROWID"
    for name, column in (("answers", "response"), ("measured", "value"))
)


@runtime_checkable
class Bound(Protocol):
    """An engine that knows what its answers depend on beside the request."""

    @property
    def answers_digest(self) -> str | None:
        """A digest of the weights and of how they are served; None where nobody can know."""


def answers_digest(engine: Engine) -> str | None:
    """What an engine's answers depend on beside the request; None where they cannot be kept."""
    found = engine.answers_digest if isinstance(engine, Bound) else None
    if found is None:
        return None
    identity = engine.identity
    return sha256_text(dumps([_FORM, found, identity.format, identity.engine, identity.engine_version]))


def cache_key(digest: str, request: Request, repeat: str) -> str:
    """The key of one answer; `digest` is `answers_digest`, `repeat` is empty for a gate's own request."""
    case = request.case
    return sha256_text(dumps([digest, case.prompt, case.tools, request.decoding.model_dump(), repeat]))


class AnswerCache:
    """The file of answers; used by one thread at a time, by any number of processes."""

    def __init__(self, folder: Path) -> None:
        """Open it, and make it where it is not there.

        Raises:
            ShipgateError: it cannot be opened, or is no such file.
        """
        self.path = folder / FILE
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file = sqlite3.connect(
                self.path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
            )
            self._file.execute("PRAGMA journal_mode = WAL")
            # A lost answer is only asked again; waiting for the disk at each would cost more.
            self._file.execute("PRAGMA synchronous = NORMAL")
            for table in _TABLES:
                self._file.execute(table)
        except (OSError, sqlite3.Error) as error:
            raise ShipgateError(
                f"the answer cache {self.path} cannot be used ({error}); remove it, or give --no-cache"
            ) from error

    def get(self, key: str) -> Response | None:
        """The answer kept under a key, with the time that it was made at; None for none.

        Raises:
            OSError: the file cannot be read.
        """
        try:
            row = self._file.execute("SELECT made_at, response FROM answers WHERE key = ?", (key,)).fetchone()
        except sqlite3.Error as error:
            raise self._broken(error) from error
        if row is None:
            return None
        with suppress(ValueError):
            # Not pydantic's own reader, which takes no lone surrogate.
            response = Response.model_validate(strict_json.loads(row[1].encode("ascii")))
            if response.text is not None:
                # What the server's clock said belongs to that run, not to this one.
                past = {"attempts": (), "load_seconds": None, "tokens_per_second": None}
                return response.model_copy(update={**past, "cached_from": row[0]})
        return None

    def put(self, key: str, response: Response) -> None:
        """Keep an answer; errors are not kept, and neither is what came from here.

        Raises:
            OSError: it cannot be written.
        """
        if response.text is None or response.cached_from is not None:
            return
        row = (key, _now(), dumps(response.model_dump()))
        try:
            self._file.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?)", row)
        except sqlite3.Error as error:
            raise self._broken(error) from error

    def measured(self, key: str) -> tuple[Json, str] | None:
        """What an earlier run measured under a key, and when; None where none did.

        Raises:
            OSError: the file cannot be read.
        """
        try:
            row = self._file.execute("SELECT value, made_at FROM measured WHERE key = ?", (key,)).fetchone()
        except sqlite3.Error as error:
            raise self._broken(error) from error
        with suppress(ValueError):
            return None if row is None else (strict_json.loads(row[0].encode("ascii")), str(row[1]))
        return None

    def put_measured(self, key: str, value: Json) -> None:
        """Keep what was measured.

        Raises:
            OSError: it cannot be written.
        """
        try:
            self._file.execute(
                "INSERT OR REPLACE INTO measured VALUES (?, ?, ?)", (key, _now(), dumps(value))
            )
        except sqlite3.Error as error:
            raise self._broken(error) from error

    def close(self) -> None:
        """Close the file; safe to call twice."""
        with suppress(sqlite3.Error):
            self._file.close()

    def _broken(self, error: sqlite3.Error) -> OSError:
        return OSError(f"the answer cache {self.path} broke off ({error}); remove it, or give --no-cache")


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
