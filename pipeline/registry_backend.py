"""Where a registry is kept: a folder of files, or whatever else can be read and changed in the same way.

    backend(None).load().state.active     # the registry in the state folder

All rules (`registry`) work on a backend, so that none can be kept by one and forgotten by another. Not
covered: the backends themselves (`registry_store`, `registry_mlflow`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple, Protocol

from harnesses.records import ShipgateError
from harnesses.state import models_folder
from pipeline import registry_store
from pipeline.registry_journal import read_bytes
from pipeline.registry_proof import strange, unproven
from pipeline.registry_records import Change, ModelRegistryEntry, RegistryFile
from pipeline.registry_store import Loaded
from reports.files import write_text
from reports.trust import Trust

VERDICTS = "verdicts"
"""Beside `registry.json`: the signed envelopes that versions became active by."""


class Backend(Protocol):
    """A registry's keeping place; its methods raise `ShipgateError` where they cannot do it."""

    def load(self) -> Loaded:
        """What holds now, checked, and how it came about."""

    def commit(self, make: Callable[[RegistryFile], Change], *, expected: int | None = None) -> RegistryFile:
        """Make one change; a `ConflictError` where it is at another revision than `expected`."""

    def admit(self, entry: ModelRegistryEntry) -> None:
        """Refuse a version that this place would not show as active; asked before any command runs."""


class Doubt(NamedTuple):
    """What cannot be believed of a registry, and whether that is for want of knowing the key alone."""

    text: str
    unknown: bool


@dataclass(frozen=True)
class FolderBackend:
    """The registry as files in a folder.

    Attributes:
        folder: where it is.
        trust: whose signatures count; None where a change asks for none.
        envelope: the signed verdict's file that a promotion goes by, which is kept in `verdicts/`.
    """

    folder: Path
    trust: Trust | None = None
    envelope: bytes | None = None

    def load(self) -> Loaded:
        """As `registry_store.load`."""
        return registry_store.load(self.folder)

    def commit(self, make: Callable[[RegistryFile], Change], *, expected: int | None = None) -> RegistryFile:
        """As `registry_store.commit`."""
        return registry_store.commit(self.folder, make, expected=expected)

    def admit(self, entry: ModelRegistryEntry) -> None:
        """Refuse a version without a signed verdict, kept here already or to be kept now.

        Raises:
            ShipgateError: it has none that can be believed, or it cannot be kept.
        """
        if self.trust is None:
            return
        if (why := self._unproven(entry, self.trust)) is not None:
            raise ShipgateError(f"{entry.version} has no verified verdict ({why}); gate it and promote it")
        if self.envelope is not None:
            self._keep(self._kept(entry), self.envelope)

    def doubts(self) -> list[Doubt]:
        """What stands in the registry without a signed verdict behind it; nothing without `trust`.

        Raises:
            ShipgateError: the registry cannot be read, or is damaged.
        """
        state, trust = self.load().state, self.trust
        if trust is None:
            return []
        used = (("active", state.active), ("last good", state.last_good))
        return [
            Doubt(
                f"{what} version {entry.version} has no verified verdict ({why}); see how it came there with:"
                " shipgate registry history, and promote one that has",
                unknown=strange(read_bytes(self._kept(entry)), trust),
            )
            for what, entry in used
            if entry is not None and (why := self._unproven(entry, trust)) is not None
        ]

    def _unproven(self, entry: ModelRegistryEntry, trust: Trust) -> str | None:
        return unproven(entry, self.envelope or read_bytes(self._kept(entry)), trust)

    def _kept(self, entry: ModelRegistryEntry) -> Path:
        name = "none" if entry.verdict is None else entry.verdict.digest.removeprefix("sha256:")
        return self.folder / VERDICTS / f"{name}.dsse.json"

    def _keep(self, path: Path, content: bytes) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_text(path, content.decode("ascii"))
        except OSError as error:
            raise ShipgateError(
                f"{path} cannot be written ({error.strerror}); make its folder writable"
            ) from error


def entry_of(state: RegistryFile, version: str) -> ModelRegistryEntry:
    """One version.

    Raises:
        ShipgateError: there is no such version.
    """
    entry = state.find(version)
    if entry is None:
        raise ShipgateError(f"version {version} is not registered; see: shipgate registry list")
    return entry


def now() -> str:
    """The time of a change, in UTC."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


Place = Path | Backend | None
"""A folder, a backend, or None for the state folder's own registry."""


def backend(place: Place) -> Backend:
    """The backend of a place.

    Raises:
        ShipgateError: the state folder's variable is set and empty.
    """
    if place is None:
        return FolderBackend(models_folder())
    return FolderBackend(place) if isinstance(place, Path) else place
