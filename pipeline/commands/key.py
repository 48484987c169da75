"""`shipgate key`: the key that signs verdicts here, and the lists of keys that are trusted.

    $ shipgate key show
    key     5f0c…
    public  9f2c…
    file    ~/.local/state/shipgate/keys/signing.pem
    $ shipgate key trust 9f2c… --list gates/trusted_keys.json --note "CI"

Never prints a private key. Not covered: signing (a run does) and verifying (`shipgate verify`).
"""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from harnesses.records import Json
    from reports.trust import Trust

HELP = "show or rotate the key that signs verdicts; trust or revoke other keys"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `shipgate key`, an action each."""
    parser.epilog = "The key stands in $SHIPGATE_STATE_DIR/keys, else in the platform's state folder."
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def action(name: str, said: str) -> argparse.ArgumentParser:
        found = actions.add_parser(name, help=said, description=said, allow_abbrev=False)
        found.add_argument("--json", action="store_true", help="the same as one JSON object")
        return found

    shown = action("show", "this machine's key, made now if there is none, and the keys it trusts")
    shown.add_argument("--key-file", metavar="FILE", type=Path, help="another key, as for $SHIPGATE_KEY")
    shown.add_argument("--list", metavar="FILE", type=Path, help="a committed list that counts too")
    rotated = action("rotate", "a new key; what the old one signed stays trusted here")
    rotated.add_argument("--revoke", action="store_true", help="do not trust the old one any more")
    trusting = action("trust", "add a key to a list")
    trusting.add_argument("key", metavar="KEY", nargs="?", help="a public key; without one, this machine's")
    trusting.add_argument("--list", metavar="FILE", type=Path, help="the list, else this machine's own")
    trusting.add_argument("--note", metavar="TEXT", default="", help="whose key it is")
    trusting.add_argument("--revoke", action="store_true", help="revoke it; KEY may be its key id too")


def run(options: argparse.Namespace) -> int:
    """Do what was asked; 0 when done.

    Raises:
        ShipgateError: a key or a list cannot be read, written or trusted.
    """
    found = {"show": _show, "rotate": _rotate, "trust": _trust}[options.action](options)
    if options.json:
        sys.stdout.write(json.dumps(found, ensure_ascii=True, allow_nan=False) + "\n")
        return 0
    from reports.console import printable

    for name, value in found.items():
        for shown in value if isinstance(value, list) else [value]:
            text = " ".join(filter(None, shown.values())) if isinstance(shown, dict) else str(shown)
            sys.stdout.write(f"{name:8}{printable(text)}\n")
    return 0


def _show(options: argparse.Namespace) -> dict[str, Json]:
    from harnesses.state import state_folder
    from reports.keys import key_path, own_key, trusted

    state = state_folder()
    own = own_key(state, key_file=options.key_file).public
    file = key_path(state, key_file=options.key_file)
    return {
        "key": own.keyid,
        "public": own.public,
        "file": str(file),
        "trusts": _rows(trusted(state, options.list)),
    }


def _rotate(options: argparse.Namespace) -> dict[str, Json]:
    from harnesses.state import state_folder
    from reports.keys import key_path, rotate, trusted

    state = state_folder()
    own = rotate(state, revoke="revoke" if options.revoke else "keep").public
    file = key_path(state, environ={})
    return {"key": own.keyid, "public": own.public, "file": str(file), "trusts": _rows(trusted(state))}


def _trust(options: argparse.Namespace) -> dict[str, Json]:
    from harnesses.records import ShipgateError
    from harnesses.state import state_folder
    from reports.keys import own_key, trust_file, trusted
    from reports.trust import Trust, add, public_key, read_trust, revoked, write_trust

    state = state_folder()
    path = options.list or trust_file(state)
    if options.revoke and options.key is None:
        raise ShipgateError("--revoke needs the key; name its public half or its key id")
    if options.list is not None and not path.parent.is_dir():
        raise ShipgateError(f"{path.parent} is no folder; make it, or mend --list")
    known = read_trust(path) if path.exists() else Trust()
    # Without a KEY it is this machine's own, which is made if there is none.
    given = options.key or own_key(state).public.public
    known_ids = {key.keyid for key in known.keys}
    with suppress(ShipgateError):  # A damaged key of this machine is no reason to refuse another.
        known_ids |= {key.keyid for key in trusted(state).keys}
    if options.list is None:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if options.revoke:
        named = next((key.keyid for key in known.keys if given in (key.keyid, key.public)), given)
        fresh = revoked(known, named)
    elif given in known_ids:
        raise ShipgateError(
            f"{given[:16]}… is a key id; give the public half that `shipgate key show` prints"
        )
    else:
        fresh = add(known, public_key(given, note=options.note))
    write_trust(path, fresh)
    return {"list": str(path), "trusts": _rows(fresh)}


def _rows(trust: Trust) -> list[Json]:
    return [key.model_dump(mode="json", include={"keyid", "status", "note"}) for key in trust.keys]
