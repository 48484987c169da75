"""Keys: made once, closed to others, named by their content; a revoked one stays revoked."""

import json
import stat
import threading

import pytest

from harnesses.records import ShipgateError
from reports.keys import own_key, rotate, trust_file, trusted
from reports.trust import PublicKey, Trust, add, public_key, read_trust, revoked, write_trust

NONE = {}


def test_a_key_is_made_on_first_use_and_stays(tmp_path):
    first = own_key(tmp_path, environ=NONE)
    assert own_key(tmp_path, environ=NONE).public == first.public
    path = tmp_path / "keys" / "signing.pem"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [file.name for file in path.parent.iterdir()] == ["signing.pem"]
    assert "PRIVATE" not in repr(first)
    assert trusted(tmp_path).status(first.public.keyid) == "trusted"


def test_of_many_that_make_the_key_at_once_all_get_the_same(tmp_path):
    found = []
    threads = [
        threading.Thread(target=lambda: found.append(own_key(tmp_path, environ=NONE).public.keyid))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(found)) == 1


def test_a_key_file_comes_first_then_the_variable(tmp_path):
    mine, other = own_key(tmp_path / "a", environ=NONE), own_key(tmp_path / "b", environ=NONE)
    files = [tmp_path / name / "keys" / "signing.pem" for name in "ab"]
    assert own_key(tmp_path, environ={"SHIPGATE_KEY": str(files[0])}).public == mine.public
    both = own_key(tmp_path, key_file=files[1], environ={"SHIPGATE_KEY": str(files[0])})
    assert both.public == other.public
    assert not (tmp_path / "keys").exists()


@pytest.mark.parametrize(
    ("content", "mode", "problem"),
    [
        (None, 0o600, "cannot be read"),
        ("", 0o600, "no private key in PEM"),
        ("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", 0o600, "no private key in PEM"),
        ("x", 0o644, "chmod 600"),
    ],
)
def test_a_key_file_that_cannot_be_used(tmp_path, content, mode, problem):
    path = tmp_path / "key.pem"
    if content is not None:
        path.write_text(content)
        path.chmod(mode)
    with pytest.raises(ShipgateError, match=problem):
        own_key(tmp_path, key_file=path)
    assert not (tmp_path / "keys").exists()


def test_an_empty_variable_is_no_default(tmp_path):
    with pytest.raises(ShipgateError, match="SHIPGATE_KEY is empty"):
        own_key(tmp_path, environ={"SHIPGATE_KEY": " "})


def test_another_kind_of_key_is_refused(tmp_path):
    from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    path = tmp_path / "key.pem"
    other = generate_private_key(SECP256R1())
    path.write_bytes(other.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    path.chmod(0o600)
    with pytest.raises(ShipgateError, match="no Ed25519 key"):
        own_key(tmp_path, key_file=path)


@pytest.mark.parametrize(("how", "status"), [("keep", "trusted"), ("revoke", "revoked")])
def test_rotation_changes_the_key(tmp_path, how, status):
    old = own_key(tmp_path, environ=NONE).public
    new = rotate(tmp_path, revoke=how).public
    assert new.keyid != old.keyid
    assert own_key(tmp_path, environ=NONE).public == new
    found = trusted(tmp_path)
    assert (found.status(old.keyid), found.status(new.keyid)) == (status, "trusted")
    assert stat.S_IMODE((tmp_path / "keys" / "signing.pem").stat().st_mode) == 0o600


def test_a_key_revoked_in_any_list_is_revoked_even_if_it_is_our_own(tmp_path):
    own = own_key(tmp_path, environ=NONE).public
    committed = tmp_path / "trusted_keys.json"
    write_trust(committed, revoked(Trust(keys=(own,)), own.keyid))
    assert trusted(tmp_path).status(own.keyid) == "trusted"
    assert trusted(tmp_path, committed).status(own.keyid) == "revoked"
    assert trusted(tmp_path, committed).library_keys() == []
    with pytest.raises(ShipgateError, match="is revoked"):
        add(read_trust(committed), own)
    with pytest.raises(ShipgateError, match="not in the list"):
        revoked(Trust(), own.keyid)


def test_a_list_is_read_as_written(tmp_path):
    own = own_key(tmp_path, environ=NONE).public
    write_trust(trust_file(tmp_path), add(Trust(), own))
    assert read_trust(trust_file(tmp_path)) == Trust(keys=(own,))
    assert trusted(tmp_path / "nobody", trust_file(tmp_path)).status(own.keyid) == "trusted"


def test_a_list_that_cannot_be_believed(tmp_path):
    own, other = (own_key(tmp_path / name, environ=NONE).public for name in "ab")
    path = tmp_path / "list.json"
    with pytest.raises(ShipgateError, match="cannot be read"):
        trusted(tmp_path, path)
    renamed = {**own.model_dump(), "keyid": other.keyid}
    entry = json.dumps(own.model_dump())
    for text, problem in [
        ("", "no list of keys"),
        (json.dumps({"schema_version": 1, "keys": [renamed]}), "is not that of its public key"),
        (f'{{"schema_version": 1, "keys": [{entry}, {entry}]}}', "there twice"),
        (f'{{"schema_version": 1, "keys": [], "keys": [{entry}]}}', "there twice"),
        ('{"schema_version": 2, "keys": []}', "schema_version"),
        ('{"schema_version": 1, "keys": [], "more": 1}', "more"),
    ]:
        path.write_text(text)
        with pytest.raises(ShipgateError, match=problem):
            read_trust(path)


@pytest.mark.parametrize("public", ["", "00", "zz" * 32, "AB" * 32])
def test_what_is_no_public_key(public):
    with pytest.raises(ShipgateError, match="is no public key; give the 64 hex digits"):
        public_key(public)
    with pytest.raises(ValueError, match="PublicKey"):
        PublicKey(keyid="x", public=public)
