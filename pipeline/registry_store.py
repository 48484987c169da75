"""The registry's files: read and checked, and changed by one process at a time, whole or not at all.

    commit(folder, lambda state: Change(timestamp=now, action="policy", policy=pinned))

A write under the lock: the new `registry.json` beside its name, its line in the journal, then the one
replace, each on disk before the next. A process killed before the line is whole has changed nothing; after
that the line counts, and readers and the next writer take it into account. `registry.json` must be, byte for
byte, what the journal says it is, so an edit by hand or a flipped bit is refused and left as it is.

Readers take no lock. Not covered: file systems on which `flock` does not hold between machines; there the
file is compared once more before the replace, which makes a lost change unlikely, not impossible.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from harnesses.engines import strict_json
from harnesses.records import ShipgateError
from pipeline import registry_journal as journal_file
from pipeline.registry_journal import Journal, digest, document, read_bytes, read_journal
from pipeline.registry_records import Change, RegistryFile, applied
from reports.files import dumps, validate

FILE = "registry.json"
LOCK = "registry.json.lock"
LOCK_SECONDS = 60.0
_TRIES = 10
_REVISION = re.compile(rb'"revision":\s*([0-9]{1,18})\b')


@dataclass(frozen=True)
class Loaded:
    """The registry as read.

    Attributes:
        state: what holds now.
        journal: how it came about.
        raw: the bytes of `registry.json`, None where there is none yet.
    """

    state: RegistryFile
    journal: Journal
    raw: bytes | None


class ConflictError(ShipgateError):
    """Somebody else changed the registry in between; running it again is all there is to do."""


def encode(state: RegistryFile) -> bytes:
    """`registry.json` for a state, valid by its schema.

    Raises:
        ValueError: it does not fit the schema.
    """
    content = document(state)
    # The journal's lines have no order of names to hand on, and replayed they must give the same bytes.
    for entry in content["entries"]:
        entry["metrics"] = dict(sorted(entry["metrics"].items()))
    validate(content, "registry")
    return (dumps(content, indent=2) + "\n").encode("ascii")


def load(folder: Path) -> Loaded:
    """The registry in a folder; an empty one where there is none.

    Raises:
        ShipgateError: a file cannot be read, or is not what the journal says; it is left as it is.
    """
    for _ in range(_TRIES):
        # In this order: whatever the registry holds, the journal read after it holds too.
        raw = read_bytes(folder / FILE)
        journal = read_journal(folder / journal_file.NAME)
        # One line without a registry is a first write that was cut short; more of them are a lost file.
        if raw is not None or len(journal.lines) <= 1:
            return Loaded(state=_state(folder, raw, journal), journal=journal, raw=raw)
        if read_bytes(folder / FILE) is None:
            break
    raise _damaged(folder, "it is missing, though its journal is there")


def _state(folder: Path, raw: bytes | None, journal: Journal) -> RegistryFile:
    state = RegistryFile() if raw is None else _parsed(folder, raw, journal)
    waiting = journal.lines[state.revision :]
    try:
        for line in waiting:
            state = applied(state, line)
        if waiting and digest(encode(state)) != waiting[-1].state:
            raise ValueError("it does not lead to the state that it names")  # noqa: TRY301
    except ValueError as error:
        raise ShipgateError(
            f"{folder / journal_file.NAME} does not fit {FILE} ({_short(error)}); restore both from a copy"
        ) from error
    return state


def _parsed(folder: Path, raw: bytes, journal: Journal) -> RegistryFile:
    try:
        state = _valid(raw)
    except ValueError as error:
        raise _damaged(folder, _short(error)) from error
    if not 0 < state.revision <= len(journal.lines):
        raise ShipgateError(
            f"{folder / journal_file.NAME} lacks revision {state.revision}, which {FILE} is at;"
            " nothing was changed, restore the journal from a copy"
        )
    if digest(raw) != journal.lines[state.revision - 1].state:
        raise _damaged(folder, f"it is not revision {state.revision} as the journal has it")
    return state


@lru_cache(maxsize=2)
def _valid(raw: bytes) -> RegistryFile:
    """A registry by its schema and its record; kept, since a change reads the same bytes twice."""
    found = strict_json.loads(raw)
    validate(found, "registry")
    return RegistryFile.model_validate(found)


def _damaged(folder: Path, why: str) -> ShipgateError:
    return ShipgateError(
        f"{folder / FILE} is damaged ({why}); it was left as it is, rebuild it with: shipgate registry repair"
    )


def _short(error: ValueError) -> str:
    return " ".join(str(error).split("\n")[:3])[:200]


def commit(
    folder: Path, make: Callable[[RegistryFile], Change], *, expected: int | None = None
) -> RegistryFile:
    """Change the registry: `make` is given what holds under the lock, and says what to change.

    `expected` is the revision that the caller decided by, None where the change holds at any.

    Raises:
        ConflictError: the registry is at another revision than expected.
        ShipgateError: it is damaged, locked for too long or cannot be written; nothing was changed.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _locked(folder):
            before = load(folder)
            if expected is not None and before.state.revision != expected:
                raise _changed(folder)
            change = make(before.state)
            after = applied(before.state, change)
            _write(folder, before, change, after)
    except OSError as error:
        raise ShipgateError(
            f"{folder} cannot be written ({error.strerror or error}); the change was not made,"
            " mend that and run it again"
        ) from error
    return after


def _changed(folder: Path) -> ConflictError:
    return ConflictError(f"{folder / FILE} was changed by somebody else in the meantime; run it again")


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Hold the lock; a stale file of it holds nobody up, since what counts is who has it open."""
    from filelock import FileLock, Timeout

    path = folder / LOCK
    if path.is_symlink():
        raise ShipgateError(f"{path} is a link, which would lock another file; remove it")
    lock = FileLock(path, timeout=LOCK_SECONDS)
    try:
        lock.acquire(poll_interval=0.02)
    except Timeout as error:
        raise ShipgateError(
            f"{path} is held by another process for {LOCK_SECONDS:.0f} s; run it again when that is done"
        ) from error
    try:
        yield
    finally:
        lock.release()


def _write(folder: Path, before: Loaded, change: Change, after: RegistryFile) -> None:
    path, journal_path = folder / FILE, folder / journal_file.NAME
    data = encode(after)
    line = journal_file.seal(change, before.journal, digest(data))
    temporary = _temporary(folder, data)
    try:
        if read_bytes(path) != before.raw:
            raise _changed(folder)  # noqa: TRY301 (the temporary file goes the same way)
        journal_file.append(journal_path, before.journal, line)
        _sync(folder)
        temporary.replace(path)
    except BaseException:
        # The temporary file is still there exactly if the replace has not happened.
        if temporary.exists():
            temporary.unlink()
            journal_file.take_back(journal_path, before.journal)
        raise
    try:
        _sync(folder)
    except OSError as error:
        raise ShipgateError(
            f"{path} was changed, but the disk does not confirm it; check with: shipgate registry list"
        ) from error


def _temporary(folder: Path, data: bytes) -> Path:
    """A new file of a unique name with the data on disk; what a killed writer left behind goes first."""
    for left in folder.glob(f".{FILE}.*.tmp"):
        left.unlink(missing_ok=True)
    with tempfile.NamedTemporaryFile(dir=folder, prefix=f".{FILE}.", suffix=".tmp", delete=False) as stream:
        try:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
            Path(stream.name).chmod(0o644)
        except BaseException:
            Path(stream.name).unlink(missing_ok=True)
            raise
    return Path(stream.name)


def _sync(folder: Path) -> None:
    """Put the folder's names on disk; Windows cannot, and does not need it."""
    if os.name != "nt":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def repair(folder: Path) -> Path | None:
    """Rebuild `registry.json` from the journal.

    Returns:
        Where the damaged file was put; None where it was in order or missing.

    Raises:
        ShipgateError: the journal is damaged too, or has lost its end, or nothing can be written.
    """
    try:
        with _locked(folder):
            return _rebuild(folder)
    except OSError as error:
        raise ShipgateError(f"{folder} cannot be written ({error.strerror or error}); mend that") from error


def _rebuild(folder: Path) -> Path | None:
    path = folder / FILE
    journal = read_journal(folder / journal_file.NAME)
    if not journal.lines:
        raise ShipgateError(f"{folder / journal_file.NAME} holds no change; there is nothing to rebuild from")
    raw = read_bytes(path)
    if raw is not None:
        # A journal cut short would rebuild an older registry; only the registry itself can tell.
        _refuse_shortened(folder, raw, journal)
    data = encode(_state(folder, None, journal))
    if raw == data:
        return None
    temporary = _temporary(folder, data)
    aside = None
    if raw is not None:
        aside = folder / f"{FILE}.damaged-{digest(raw).removeprefix('sha256:')[:12]}"
        aside.write_bytes(raw)
    temporary.replace(path)
    _sync(folder)
    return aside


def _refuse_shortened(folder: Path, raw: bytes, journal: Journal) -> None:
    # Damaged or not: the number may still be there to read.
    said = _REVISION.search(raw)
    if said is not None and int(said[1]) > len(journal.lines):
        raise ShipgateError(
            f"{folder / journal_file.NAME} ends at revision {len(journal.lines)}, {FILE} says"
            f" {int(said[1])}; restore the journal from a copy, or remove {FILE} if that is the"
            " wrong one"
        )
