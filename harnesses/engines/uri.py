"""Naming a model: one string such as `gguf:model.gguf`, taken apart without touching a file or a server.

Example: `parse_model("hf:base+adapter")` gives scheme `hf`, path `base`, adapter `adapter`.

Whether the file is there, and whether it is what its name says, is the engine's business.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeGuard

from harnesses.records import Record, ShipgateError

Scheme = Literal["gguf", "hf", "ollama", "openai", "replay"]
FORMS = "gguf:PATH, hf:DIR, hf:DIR+ADAPTER_DIR, ollama:NAME[:TAG], openai:NAME@URL[,URL] or replay:FILE"
_SCHEMES = ("gguf", "hf", "ollama", "openai", "replay")


class ModelUri(Record):
    """A model string in its parts.

    Attributes:
        uri: the string as given.
        scheme: which engine answers for it.
        target: what stands after the scheme: a path, or a server's name for the model.
        adapter: the adapter's folder, only with `hf:DIR+ADAPTER_DIR`.
    """

    uri: str
    scheme: Scheme
    target: str
    adapter: str | None = None

    @property
    def path(self) -> Path:
        """The target as a path, `~` expanded; meaningless for a server's model."""
        return Path(self.target).expanduser()

    @property
    def adapter_path(self) -> Path | None:
        """The adapter's folder, `~` expanded."""
        return None if self.adapter is None else Path(self.adapter).expanduser()


def parse_model(uri: str) -> ModelUri:
    """Take a model string apart.

    A `+` always parts folder and adapter: a folder whose own name holds one has to be renamed.

    Raises:
        ShipgateError: the scheme is unknown, or something is missing after it.
    """
    scheme, colon, target = uri.partition(":")
    if not colon or not _is_scheme(scheme):
        raise ShipgateError(f"model {uri!r} is of no known form; write {FORMS}")
    if not target.strip() or "\0" in target:
        raise ShipgateError(f"model {uri!r} names nothing after {scheme!r}; write {FORMS}")
    if scheme != "hf":
        return ModelUri(uri=uri, scheme=scheme, target=target)
    folder, plus, adapter = target.partition("+")
    if not folder.strip() or (plus and not adapter.strip()) or "+" in adapter:
        raise ShipgateError(f"model {uri!r} needs one folder, and one adapter at most; write {FORMS}")
    return ModelUri(uri=uri, scheme=scheme, target=folder, adapter=adapter if plus else None)


def _is_scheme(scheme: str) -> TypeGuard[Scheme]:
    return scheme in _SCHEMES
