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
from typing import Protocol

from harnesses.records import ShipgateError
from harnesses.state import models_folder
from pipeline import registry_store
from pipeline.registry_records import Change, ModelRegistryEntry, RegistryFile
from pipeline.registry_store import Loaded


class Backend(Protocol):
    """A registry's keeping place; its methods raise `ShipgateError` where they cannot do it."""

    def load(self) -> Loaded:
        """What holds now, checked, and how it came about."""

    def commit(self, make: Callable[[RegistryFile], Change], *, expected: int | None = None) -> RegistryFile:
        """Make one change; a `ConflictError` where it is at another revision than `expected`."""

    def admit(self, entry: ModelRegistryEntry) -> None:
        """Refuse a version that this place would not show as active; asked before any command runs."""


@dataclass(frozen=True)
class FolderBackend:
    """The registry as files in a folder."""

    folder: Path

    def load(self) -> Loaded:
        """As `registry_store.load`."""
        return registry_store.load(self.folder)

    def commit(self, make: Callable[[RegistryFile], Change], *, expected: int | None = None) -> RegistryFile:
        """As `registry_store.commit`."""
        return registry_store.commit(self.folder, make, expected=expected)

    def admit(self, entry: ModelRegistryEntry) -> None:
        """A file takes whatever keeps the rules."""


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
