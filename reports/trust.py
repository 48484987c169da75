"""Which keys may sign: a list of public keys, each trusted or revoked, in a file that can be committed.

    write_trust(path, add(read_trust(path), public_key("9f2c…", note="CI")))

A key's name (`keyid`) is a digest of its public half, so that no list can call one key by another's name. The
list is JSON without secrets. Not covered: private keys, and whose list counts (`keys`).
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pydantic import ValidationError, field_validator, model_validator

from harnesses.engines import strict_json
from harnesses.records import Record, ShipgateError
from reports.curve import is_public_key
from reports.files import dumps, write_text

if TYPE_CHECKING:
    from securesystemslib.signer import SSlibKey  # type: ignore[attr-defined]


class PublicKey(Record):
    """A key's public half as 64 hex digits; `keyid` is computed from it and has to agree."""

    keyid: str
    public: str
    status: Literal["trusted", "revoked"] = "trusted"
    note: str = ""

    @model_validator(mode="after")
    def _named_by_itself(self) -> PublicKey:
        if self.keyid != _library_key(self.public).keyid:
            raise ValueError(f"keyid {self.keyid[:16]} is not that of its public key")
        return self


class Trust(Record):
    """Which keys may sign: a verdict counts only with a signature of one that is trusted and not revoked."""

    schema_version: Literal[1] = 1
    keys: tuple[PublicKey, ...] = ()

    @field_validator("keys")
    @classmethod
    def _each_once(cls, keys: tuple[PublicKey, ...]) -> tuple[PublicKey, ...]:
        if len({key.keyid for key in keys}) != len(keys):
            raise ValueError("a key is there twice")
        return keys

    def status(self, keyid: str) -> Literal["trusted", "revoked", "unknown"]:
        """What the list says of a key."""
        return next((key.status for key in self.keys if key.keyid == keyid), "unknown")

    def library_keys(self) -> list[SSlibKey]:
        """The trusted keys as securesystemslib takes them."""
        return [_library_key(key.public) for key in self.keys if key.status == "trusted"]


def public_key(public: str, *, note: str = "") -> PublicKey:
    """A key by its public half, as `shipgate key show` prints it.

    Raises:
        ShipgateError: it is no public key.
    """
    try:
        return PublicKey(keyid=_library_key(public).keyid, public=public, note=note)
    except ValueError as error:
        raise ShipgateError(
            f"{public[:70]!r} is no public key; give the 64 hex digits that `shipgate key show` prints"
        ) from error


def add(trust: Trust, key: PublicKey) -> Trust:
    """The list with a key more.

    Raises:
        ShipgateError: the list revokes it, which adding does not undo.
    """
    if trust.status(key.keyid) == "revoked":
        raise ShipgateError(f"key {key.keyid[:16]} is revoked; sign with another one")
    others = tuple(one for one in trust.keys if one.keyid != key.keyid)
    return trust.model_copy(update={"keys": (*others, key)})


def revoked(trust: Trust, keyid: str) -> Trust:
    """The list with a key revoked.

    Raises:
        ShipgateError: the key is not in it.
    """
    if trust.status(keyid) == "unknown":
        raise ShipgateError(f"key {keyid[:16]} is not in the list; trust it first, then revoke it")
    keys = [key.model_copy(update={"status": "revoked"}) if key.keyid == keyid else key for key in trust.keys]
    return trust.model_copy(update={"keys": tuple(keys)})


def read_trust(path: Path) -> Trust:
    """A list of keys from its file.

    Raises:
        ShipgateError: it cannot be read, or is no such list.
    """
    try:
        return Trust.model_validate(strict_json.loads(path.read_bytes()))
    except OSError as error:
        raise ShipgateError(f"{path} cannot be read ({error.strerror}); give a list of keys") from error
    except ValueError as error:
        raise ShipgateError(f"{path} is no list of keys ({_first(error)}); restore it") from error


def write_trust(path: Path, trust: Trust) -> None:
    """Write a list of keys, whole or not at all.

    Raises:
        ShipgateError: it cannot be written.
    """
    try:
        write_text(path, dumps(trust.model_dump(mode="json"), indent=2) + "\n")
    except OSError as error:
        raise ShipgateError(
            f"{path} cannot be written ({error.strerror}); make its folder writable"
        ) from error


@cache
def _library_key(public: str) -> SSlibKey:
    """A public key with the name that its content gives it.

    Raises:
        ValueError: it is not the hex of an Ed25519 key.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from securesystemslib.signer import SSlibKey  # type: ignore[attr-defined]

    raw = bytes.fromhex(public)
    if raw.hex() != public:
        raise ValueError("a public key is written in small hex digits")
    if not is_public_key(raw):
        raise ValueError("it is no point that a private key has")
    return SSlibKey.from_crypto(Ed25519PublicKey.from_public_bytes(raw))


def _first(error: ValueError) -> str:
    if isinstance(error, ValidationError):
        found = error.errors()[0]
        return ": ".join([*map(str, found["loc"]), found["msg"]])
    return (str(error).splitlines() or [""])[0]
