"""`shipgate key` shows, rotates and trusts keys, and never prints a private one."""

import argparse
import json

import pytest

from harnesses.records import ShipgateError
from pipeline.commands import key
from reports.keys import own_key
from reports.trust import read_trust


@pytest.fixture
def call(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("SHIPGATE_STATE_DIR", str(tmp_path / "state"))
    monkeypatch.delenv("SHIPGATE_KEY", raising=False)
    parser = argparse.ArgumentParser()
    key.add_arguments(parser)

    def run(*arguments):
        assert key.run(parser.parse_args(arguments)) == 0
        return capsys.readouterr().out

    return run


def test_show_makes_the_key_once_and_prints_its_public_half(call, tmp_path):
    shown = call("show")
    assert shown == call("show")
    found = json.loads(call("show", "--json"))
    assert found["file"] == str(tmp_path / "state" / "keys" / "signing.pem")
    assert shown.splitlines()[:2] == [f"key     {found['key']}", f"public  {found['public']}"]
    assert shown.splitlines()[3] == f"trusts  {found['key']} trusted"
    assert "PRIVATE" not in shown


def test_show_goes_by_the_variable_and_the_option(call, tmp_path, monkeypatch):
    other = own_key(tmp_path / "ci", environ={}).public
    path = tmp_path / "ci" / "keys" / "signing.pem"
    assert json.loads(call("show", "--json", "--key-file", str(path)))["key"] == other.keyid
    monkeypatch.setenv("SHIPGATE_KEY", str(path))
    found = json.loads(call("show", "--json"))
    assert (found["key"], found["file"], found["trusts"]) == (other.keyid, str(path), [])


@pytest.mark.parametrize(("option", "status"), [((), "trusted"), (("--revoke",), "revoked")])
def test_rotate_names_what_became_of_the_old_key(call, option, status):
    old = json.loads(call("show", "--json"))["key"]
    found = json.loads(call("rotate", "--json", *option))
    assert found["key"] != old
    assert {row["keyid"]: row["status"] for row in found["trusts"]} == {old: status, found["key"]: "trusted"}


def test_a_list_that_can_be_committed(call, tmp_path):
    path = tmp_path / "trusted_keys.json"
    own = json.loads(call("show", "--json"))
    other = own_key(tmp_path / "ci", environ={}).public
    call("trust", "--list", str(path))
    call("trust", other.public, "--list", str(path), "--note", "CI")
    assert [(row.keyid, row.note) for row in read_trust(path).keys] == [(own["key"], ""), (other.keyid, "CI")]
    assert len(json.loads(call("show", "--json", "--list", str(path)))["trusts"]) == 2
    assert "revoked" in call("trust", other.keyid, "--list", str(path), "--revoke")
    assert read_trust(path).status(other.keyid) == "revoked"
    with pytest.raises(ShipgateError, match="is revoked"):
        call("trust", other.public, "--list", str(path))


def test_keys_that_are_none(call):
    with pytest.raises(ShipgateError, match="is no public key"):
        call("trust", "nonsense")
    with pytest.raises(ShipgateError, match="not in the list"):
        call("trust", "ab", "--revoke")
    with pytest.raises(ShipgateError, match="is no public key"):
        call("trust", "0" * 64)


def test_a_key_id_is_no_key(call, tmp_path):
    own = json.loads(call("show", "--json"))["key"]
    path = tmp_path / "list.json"
    with pytest.raises(ShipgateError, match=r"is a key id|is no public key"):
        call("trust", own, "--list", str(path))
    assert not path.exists()


def test_trusting_makes_no_folders_and_revoking_needs_a_key(call, tmp_path):
    own = json.loads(call("show", "--json"))["public"]
    with pytest.raises(ShipgateError, match="is no folder"):
        call("trust", own, "--list", str(tmp_path / "gone" / "list.json"))
    assert not (tmp_path / "gone").exists()
    with pytest.raises(ShipgateError, match="--revoke needs the key"):
        call("trust", "--revoke")
    assert json.loads(call("show", "--json"))["trusts"][0]["status"] == "trusted"


@pytest.mark.parametrize("option", [(), ("--revoke",)])
@pytest.mark.parametrize("damage", ["content", "mode"])
def test_a_damaged_key_is_replaced(call, tmp_path, option, damage):
    old = json.loads(call("show", "--json"))["key"]
    path = tmp_path / "state" / "keys" / "signing.pem"
    path.write_text("mumble") if damage == "content" else path.chmod(0o644)
    with pytest.raises(ShipgateError, match=r"shipgate key rotate|chmod 600"):
        call("show")
    found = json.loads(call("rotate", "--json", *option))
    assert found["key"] != old
    assert json.loads(call("show", "--json"))["key"] == found["key"]
    aside = [one.read_text() for one in path.parent.glob("signing.pem.damaged-*")]
    assert aside == (["mumble"] if damage == "content" else [])
    status = {row["keyid"]: row["status"] for row in found["trusts"]}.get(old)
    assert status == (None if damage == "content" else "revoked" if option else "trusted")
