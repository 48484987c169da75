import hashlib
import json

import pytest

from harnesses.engines import weights_digest
from harnesses.prompts import FIXTURES
from harnesses.state import VARIABLE, models_folder
from pipeline.cli import main
from pipeline.registry import Registration, register_model
from pipeline.registry_records import Change
from pipeline.registry_samples import VERDICT, WHEN, add, promote
from pipeline.registry_store import commit
from pipeline.signed_samples import Said, envelope
from reports.keys import own_key
from reports.trust import Trust, revoked, write_trust

CANDIDATE = f"gguf:{FIXTURES / 'models' / 'candidate.gguf'}"


@pytest.fixture(autouse=True)
def state(monkeypatch, tmp_path):
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    return models_folder()


def registry(capsys, *arguments):
    status = main(["registry", *arguments])
    out, err = capsys.readouterr()
    return status, out, err


def test_register_list_show_compare_stats_history(capsys):
    digest = weights_digest(CANDIDATE)
    assert registry(capsys, "list") == (0, "no version is registered\n", "")
    status, out, _ = registry(capsys, "register", "--model", CANDIDATE, "--version", "1.0")
    assert (status, out) == (0, f"registered 1.0 ({digest})\n")
    added = ("--version", "1.1", "--base-model", "tiny", "--json")
    entry = json.loads(registry(capsys, "register", "--model", CANDIDATE, *added)[1])
    assert (entry["version"], entry["model_digest"], entry["verdict"]) == ("1.1", digest, None)
    assert json.loads(registry(capsys, "list", "--base-model", "tiny", "--json")[1]) == [entry]
    assert json.loads(registry(capsys, "show", "1.1", "--json")[1]) == entry
    assert 'base_model: "tiny"' in registry(capsys, "show", "1.1")[1]
    assert len(registry(capsys, "list")[1].splitlines()) == 3
    assert "base_model: None -> tiny" in registry(capsys, "compare", "1.0", "1.1")[1]
    assert json.loads(registry(capsys, "stats", "--json")[1])["versions"] == 2
    assert "registered 1.1 from gguf:/" in registry(capsys, "history")[1]
    assert len(json.loads(registry(capsys, "history", "--json")[1])) == 2


def test_promote_needs_a_verdict_that_can_be_read(capsys, state, tmp_path):
    add(state, "1")
    with pytest.raises(SystemExit):
        main(["registry", "promote", "1"])
    assert "--verdict" in capsys.readouterr().err
    for verdict in (tmp_path / "gone.json", tmp_path):
        status, out, err = registry(capsys, "promote", "1", "--verdict", str(verdict), "--json")
        assert (status, out, err.count("\n")) == (2, "", 1)
        assert "cannot be read" in err
    assert "refused" not in registry(capsys, "history")[1]


def test_a_refusal_stands_in_the_history_with_its_verdict(capsys, state, tmp_path):
    add(state, "1")
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "verdict.dsse.json").write_text("{}")
    (tmp_path / "run" / "plan.json").write_text("{}")
    status, out, err = registry(capsys, "promote", "1", "--verdict", str(tmp_path / "run"))
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "the verdict is refused: it is no DSSE envelope" in err
    digest = hashlib.sha256(b"{}").hexdigest()
    assert f"refused 1 by verdict sha256:{digest}: the verdict is refused" in registry(capsys, "history")[1]
    assert json.loads(registry(capsys, "list", "--json")[1])[0]["active"] is False


@pytest.mark.parametrize(
    "arguments",
    [
        ["rollback"],
        ["show", "9"],
        ["compare", "1", "9"],
        ["register", "--model", CANDIDATE, "--version", "a b"],
        ["register", "--model", CANDIDATE, "--version", "1"],
        ["register", "--model", "gguf:gone.gguf", "--version", "2"],
        ["policy", "gone.toml", "--reason", "none"],
        ["policy", str(FIXTURES.parent / "gates" / "policy.toml"), "--reason", "\udcff"],
    ],
)
def test_a_wrong_call_is_one_line_and_changes_nothing(capsys, state, arguments):
    add(state, "1")
    before = (state / "registry.json").read_bytes()
    status, out, err = registry(capsys, *arguments)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert (state / "registry.json").read_bytes() == before


def test_rollback_is_refused_where_the_weights_are_gone(capsys, state):
    for version in ("1", "2"):
        add(state, version)
        promote(state, version)
    status, _, err = registry(capsys, "rollback")
    assert status == 2
    assert "/m.gguf cannot be read" in err


def test_what_nobody_signed_is_said_and_ends_with_1(capsys, state, tmp_path):
    add(state, "1")
    assert registry(capsys, "show", "1")[0] == 0
    promote(state, "1")
    for action in (["list"], ["show", "1"], ["stats"], ["history"], ["compare", "1", "1"]):
        status, out, err = registry(capsys, *action, "--json")
        assert (status, err.count("\n")) == (1, 1)
        assert json.loads(out) is not None
        assert "active version 1 has no verified verdict (its signed envelope is not there)" in err
    # A key that only a committed list knows: nothing can be said without the list, and with it all is well.
    key = own_key(tmp_path / "ci", environ={})
    made = register_model(Registration(version="2", model=CANDIDATE), folder=state)
    content = envelope(made, key, Said(run_id="r"))
    (state / "verdicts").mkdir()
    (state / "verdicts" / f"{hashlib.sha256(content).hexdigest()}.dsse.json").write_bytes(content)
    reference = VERDICT.model_copy(update={"digest": f"sha256:{hashlib.sha256(content).hexdigest()}"})
    commit(state, lambda _: Change(timestamp=WHEN, action="promote", version="2", verdict=reference))
    commit(state, lambda _: Change(timestamp=WHEN, action="promote", version="1", verdict=reference))
    commit(state, lambda _: Change(timestamp=WHEN, action="rollback", version="2", verdict=reference))
    assert registry(capsys, "list")[::2] == (0, "")
    listed = tmp_path / "keys.json"
    write_trust(listed, Trust())
    assert registry(capsys, "list", "--trust", str(listed))[0] == 1
    write_trust(listed, Trust(keys=(key.public,)))
    assert registry(capsys, "list", "--trust", str(listed))[::2] == (0, "")
    write_trust(listed, revoked(Trust(keys=(key.public,)), key.public.keyid))
    assert registry(capsys, "list", "--trust", str(listed))[0] == 1


def test_policy_and_repair(capsys, state):
    policy = str(FIXTURES.parent / "gates" / "policy.toml")
    assert registry(capsys, "policy", policy, "--reason", "as it stands")[0] == 0
    assert "as it stands" in registry(capsys, "history")[1]
    whole = (state / "registry.json").read_bytes()
    (state / "registry.json").write_bytes(b"{}")
    status, _, err = registry(capsys, "list")
    assert (status, "shipgate registry repair" in err) == (2, True)
    aside = json.loads(registry(capsys, "repair", "--json")[1])["damaged"]
    assert (state / "registry.json").read_bytes() == whole
    assert registry(capsys, "repair")[1] == "registry.json is what the journal says\n"
    assert aside.startswith(str(state))
