"""The seal on `evolve.json`: signed by the key that signs verdicts, so that no edit goes unseen.

    sealed(document)["seal"]      # {"keyid": "…", "sig": "…"}
    opened(path, sealed(document)) == document

What a chain notes down goes into the registry (the numbers that its steps computed), so an edit must not go
unseen. Not covered: somebody who can read the key; docs/security.md says what a key of one's own proves.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from harnesses.records import Json, ShipgateError
from harnesses.state import state_folder
from reports.keys import key_path, own_key, trusted
from reports.trust import Trust

SEAL = "seal"
_KIND = b"shipgate evolve state v1\n"
"""In front of what is signed: the same key signs verdicts, and neither may pass for the other."""


def sealed(document: Mapping[str, Json]) -> dict[str, Json]:
    """The document with its seal.

    Raises:
        ShipgateError: there is no key to sign with.
    """
    key = own_key(state_folder())
    signature = key.private.sign(_signed(document)).hex()
    return {**document, SEAL: {"keyid": key.public.keyid, "sig": signature}}


def opened(path: Path, document: Json) -> dict[str, Json]:
    """The document without its seal, once that holds.

    Raises:
        ShipgateError: it is not sealed, was altered since, or by a key that is not trusted here.
    """
    from securesystemslib.exceptions import Error
    from securesystemslib.signer import Signature  # type: ignore[attr-defined]

    whole = document if isinstance(document, dict) else {}
    seal, rest = whole.get(SEAL), {key: value for key, value in whole.items() if key != SEAL}
    if not isinstance(seal, dict):
        raise ShipgateError(f"{path} has no seal of `shipgate evolve`; choose another --out")
    keyid, signature = str(seal.get("keyid")), str(seal.get("sig"))
    known = next((key for key in _trust().library_keys() if key.keyid == keyid), None)
    if known is None:
        raise ShipgateError(
            f"{path} was written with a key that is not trusted here ({keyid[:16]}), on another machine or"
            " with another state folder; choose another --out"
        )
    try:
        known.verify_signature(Signature(keyid, signature), _signed(rest))
    except (Error, ValueError) as error:
        raise ShipgateError(f"{path} was altered: its seal does not hold; choose another --out") from error
    return rest


def _trust() -> Trust:
    """Who is trusted here, and the key to sign with, which $SHIPGATE_KEY may name; none is made for it."""
    state = state_folder()
    found = trusted(state)
    if not key_path(state).exists():
        return found
    own = own_key(state).public
    return found if found.status(own.keyid) != "unknown" else Trust(keys=(*found.keys, own))


def _signed(document: Mapping[str, Json]) -> bytes:
    text = json.dumps(document, sort_keys=True, ensure_ascii=True, allow_nan=False, separators=(",", ":"))
    return _KIND + text.encode("ascii")
