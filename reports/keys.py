"""Keys that sign verdicts, and whose signatures count here.

    key = own_key(state)                    # an Ed25519 key, made on first use, readable by its owner alone
    trust = trusted(state, Path("gates/trusted_keys.json"))

A key that any list revokes is revoked, whatever another says. Not covered: the lists themselves (`trust`),
what a signature is put on (`signed`), and keys in hardware or in a cloud.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from harnesses.records import ShipgateError
from reports.trust import PublicKey, Trust, add, public_key, read_trust, revoked, write_trust

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from securesystemslib.signer import CryptoSigner  # type: ignore[attr-defined]

VARIABLE = "SHIPGATE_KEY"
_FOLDER, _KEY, _TRUSTED = "keys", "signing.pem", "trusted.json"
_OTHERS = 0o077


@dataclass(frozen=True)
class SigningKey:
    """A private key. `public` may be shown; nothing prints the rest."""

    private: Ed25519PrivateKey = field(repr=False)

    @property
    def public(self) -> PublicKey:
        """The public half, as a trust list holds it."""
        return public_key(self.signer.public_key.keyval["public"])

    @property
    def signer(self) -> CryptoSigner:
        """The key as securesystemslib takes it."""
        from securesystemslib.signer import CryptoSigner  # type: ignore[attr-defined]

        return CryptoSigner(self.private)


def own_key(
    state: Path, *, key_file: Path | None = None, environ: Mapping[str, str] = os.environ
) -> SigningKey:
    """The key to sign with: `key_file`, else the file that $SHIPGATE_KEY names, else the state folder's own.

    Only the last one is made where it is missing; of two processes that make it, both get the same.

    Raises:
        ShipgateError: the file is missing, no Ed25519 key in PEM, readable by others, or cannot be written.
    """
    path = key_path(state, key_file=key_file, environ=environ)
    if path == state / _FOLDER / _KEY and not path.exists():
        _make(path)
    return _read_key(path)


def key_path(state: Path, *, key_file: Path | None = None, environ: Mapping[str, str] = os.environ) -> Path:
    """Where the key to sign with stands, by the same rules as `own_key`; it may not be there yet.

    Raises:
        ShipgateError: the variable is set and names nothing.
    """
    if key_file is not None:
        return key_file
    if VARIABLE not in environ:
        return state / _FOLDER / _KEY
    if not environ[VARIABLE].strip():
        raise ShipgateError(f"${VARIABLE} is empty; set it to the path of a key file, or unset it")
    return Path(environ[VARIABLE]).expanduser()


def rotate(state: Path, *, revoke: Literal["keep", "revoke"] = "keep") -> SigningKey:
    """A new key in place of the state folder's own, whose private half is gone afterwards.

    What the old one signed stays trusted here with "keep", for as long as its verdicts are fresh; "revoke" is
    for a key that somebody else may have. A damaged old one is set aside; nobody can say which it was, so
    what it signed is not trusted any more unless a list names it.

    Raises:
        ShipgateError: the list cannot be read, or nothing can be written.
    """
    key = state / _FOLDER / _KEY
    old = _public_half(key)
    path = trust_file(state)
    fresh = _written(key)
    try:
        # The list first: a crash in between leaves the old key in use and listed, never unlisted.
        if old is not None and _local(path).status(old.keyid) != "revoked":
            write_trust(path, add(_local(path), old.model_copy(update={"note": "rotated out"})))
        if old is None and key.exists():
            key.replace(key.with_name(f"{_KEY}.damaged-{secrets.token_hex(4)}"))
        fresh.replace(key)
    except OSError as error:
        raise _unwritable(key, error) from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
    if old is not None and revoke == "revoke":
        write_trust(path, revoked(_local(path), old.keyid))
    return own_key(state, environ={})


def _public_half(path: Path) -> PublicKey | None:
    """The public half of a key that may be open to others; None where there is none to be read."""
    try:
        return _parsed(path, path.read_bytes()).public
    except (OSError, ShipgateError):
        return None


def trusted(state: Path, committed: Path | None = None) -> Trust:
    """Who is trusted here: the state folder's own key, if made, its list, and a committed list if named.

    Raises:
        ShipgateError: a list or the key cannot be read; a missing committed list is an error too.
    """
    lists = [_local(trust_file(state))]
    if committed is not None:
        lists.append(read_trust(committed))
    if (state / _FOLDER / _KEY).exists():
        lists.append(Trust(keys=(own_key(state, environ={}).public,)))
    found: dict[str, PublicKey] = {}
    for key in (key for one in lists for key in one.keys):
        if key.status == "revoked" or key.keyid not in found:
            found[key.keyid] = key
    return Trust(keys=tuple(found.values()))


def trust_file(state: Path) -> Path:
    """Where the state folder keeps its own list."""
    return state / _FOLDER / _TRUSTED


def _local(path: Path) -> Trust:
    return read_trust(path) if path.exists() else Trust()


def _read_key(path: Path) -> SigningKey:
    try:
        with path.open("rb") as stream:
            mode = os.fstat(stream.fileno()).st_mode
            content = stream.read()
    except OSError as error:
        raise ShipgateError(f"key {path} cannot be read ({error.strerror}); give a key file") from error
    if os.name == "posix" and mode & _OTHERS:
        raise ShipgateError(f"key {path} is open to other users; run: chmod 600 {path}")
    return _parsed(path, content)


def _parsed(path: Path, content: bytes) -> SigningKey:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        private = load_pem_private_key(content, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise ShipgateError(
            f"key {path} is no private key in PEM without password; restore it, or make"
            " a new one with: shipgate key rotate"
        ) from error
    if not isinstance(private, Ed25519PrivateKey):
        raise ShipgateError(
            f"key {path} is no Ed25519 key; make one with: openssl genpkey -algorithm ed25519"
        )
    return SigningKey(private)


def _make(path: Path) -> None:
    """Make a key unless another process has just done so."""
    fresh = _written(path)
    try:
        # Linking, unlike renaming, does not replace the key of a process that was faster.
        os.link(fresh, path)
    except FileExistsError:
        pass
    except OSError as error:
        raise _unwritable(path, error) from error
    finally:
        fresh.unlink(missing_ok=True)


def _written(path: Path) -> Path:
    """A new key in a file of its own beside `path`, never readable by others, not even for a moment."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    pem = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    fresh = path.parent / f".{path.name}.{secrets.token_hex(8)}"
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
            stream.write(pem)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise _unwritable(path, error) from error
    return fresh


def _unwritable(path: Path, error: OSError) -> ShipgateError:
    return ShipgateError(f"{path} cannot be written ({error.strerror}); make its folder writable")
