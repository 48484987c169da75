"""From a gated model to the active one: a finished run, its signature, its verdict verified, its promotion.

The run is real (a served model, every prompt, every scorer); what may go wrong on the way is done to it.
"""

import json
import shutil
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from harnesses.engines.ollama_server import ModelServer
from harnesses.engines.ollama_server_api import Served
from harnesses.records import ShipgateError
from harnesses.state import VARIABLE, models_folder, state_folder
from pipeline import verdicts
from pipeline.cleared_runs import MODEL, NAME, policy_without_measures, run_of, served_well
from pipeline.cli import main
from pipeline.registry import (
    Registration,
    get_active,
    history,
    pin_policy,
    promote_model,
    register_model,
    rollback_model,
)
from pipeline.registry_store import load
from pipeline.registry_views import story
from reports.keys import own_key
from reports.trust import Trust, revoked

# Notes which version it was called for, and fails where it is told to.
HOOK = """
import pathlib, sys
path, version = sys.argv[1:]
if pathlib.Path(path + ".fail").exists():
    sys.exit("the server does not take it")
with open(path + ".log", "a") as log:
    log.write(version + "\\n")
"""


@dataclass
class World:
    """A gated model: where its weights, its policy and its run are."""

    weights: Path
    policy: Path
    run: Path
    server: ModelServer


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    place = tmp_path_factory.mktemp("world")
    weights = place / "web4.gguf"
    weights.write_bytes(b"weights" * 100)
    command = json.dumps([sys.executable, "-c", HOOK, "{path}", "{version}"])
    policy = policy_without_measures(place / "policy.toml", f"command = {command}")
    with pytest.MonkeyPatch.context() as patch, served_well(weights) as server:
        patch.setenv(VARIABLE, str(place / "state"))
        patch.delenv("SHIPGATE_KEY", raising=False)
        patch.setenv("OLLAMA_HOST", server.url)
        assert run_of(MODEL, policy, place / "run").decision == "CLEARED"
        yield World(weights, policy, place / "run", server)


@pytest.fixture
def models(world, tmp_path):
    """A registry that goes by the run's policy and holds the gated model as 1.0 and 1.1."""
    folder = tmp_path / "models"
    pin_policy(world.policy, "served answers have no perplexity", folder=folder)
    for version in ("1.0", "1.1"):
        new = Registration(version=version, model=MODEL, artifact=world.weights)
        register_model(new, folder=folder)
    yield folder
    for ending in (".log", ".fail"):
        Path(f"{world.weights}{ending}").unlink(missing_ok=True)


@pytest.fixture
def run(world, tmp_path):
    """A copy of the run that a test may harm."""
    return shutil.copytree(world.run, tmp_path / "copy")


def promote(models, run, version="1.0", trust=None):
    return promote_model(version, run, trust=trust, folder=models)


def refused(models, run, said, **more):
    """Promoting is refused in one line, which stands in the journal with the verdict's digest."""
    before = load(models).state
    with pytest.raises(ShipgateError, match=said) as raised:
        promote(models, run, **more)
    assert "\n" not in str(raised.value)
    after = load(models)
    assert after.state.entries == before.entries
    assert after.state.revision == before.revision + 1
    assert after.journal.lines[-1].refused.reason == str(raised.value)[:400]
    return after.journal.lines[-1].refused


def test_gated_signed_verified_promoted_and_gone_back(world, models, run, capsys):
    first = promote(models, run)
    assert (first.active, first.verdict.decision) == (True, "CLEARED")
    assert first.metrics["refusal"] == 1.0
    assert "perplexity" not in first.metrics
    second = promote(models, run / "verdict.dsse.json", "1.1")
    assert second.verdict == first.verdict
    state = load(models).state
    assert (state.active.version, state.last_good.version) == ("1.1", "1.0")
    assert rollback_model(folder=models).version == "1.0"
    assert Path(f"{world.weights}.log").read_text().split() == ["1.0", "1.1", "1.0"]
    told = story(history(folder=models))
    assert [line.split()[2] for line in told] == [
        "pinned",
        "registered",
        "registered",
        "promoted",
        "promoted",
        "rolled",
    ]
    assert all(first.verdict.digest in line for line in told[3:])
    where = ["--model", MODEL, "--policy", str(world.policy), "--artifact", str(world.weights)]
    assert main(["verify", str(run), *where]) == 0
    assert capsys.readouterr().out.startswith(f"CLEARED  run {first.verdict.run_id}, about sha256:")
    assert main(["verify", str(run), *where, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["digest"] == first.verdict.digest


def test_what_was_promoted_by_stays_and_is_asked_for_again(models, run):
    promote(models, run)
    promote(models, run, "1.1")
    kept = list((models / "verdicts").iterdir())
    assert [one.read_bytes() for one in kept] == [(run / "verdict.dsse.json").read_bytes()]
    # The run itself may be gone by then; its envelope may not be.
    shutil.rmtree(run)
    whole = kept[0].read_bytes()
    kept[0].write_bytes(whole.replace(b'"sig": "', b'"sig": "0', 1))
    with pytest.raises(ShipgateError, match=r"1\.0 has no verified .*envelope was changed"):
        rollback_model(folder=models)
    kept[0].write_bytes(whole)
    own = own_key(state_folder()).public
    with pytest.raises(ShipgateError, match="is revoked"):
        rollback_model(trust=revoked(Trust(keys=(own,)), own.keyid), folder=models)
    assert load(models).state.active.version == "1.1"
    assert rollback_model(folder=models).version == "1.0"


def test_the_commands_do_it_too(world, run, capsys):
    policy, weights = str(world.policy), str(world.weights)
    assert main(["registry", "policy", policy, "--reason", "no perplexity of served answers"]) == 0
    assert main(["registry", "register", "--model", MODEL, "--artifact", weights, "--version", "7"]) == 0
    assert main(["registry", "promote", "7", "--verdict", str(run / "verdict.dsse.json")]) == 0
    assert "7 is active (sha256:" in capsys.readouterr().out
    assert get_active().version == "7"
    assert main(["registry", "promote", "7", "--verdict", str(run)]) == 2
    assert "it is active already" in capsys.readouterr().err
    shutil.rmtree(models_folder())
    Path(f"{world.weights}.log").unlink()


def test_a_command_that_fails_leaves_the_old_model(world, models, run):
    promote(models, run)
    Path(f"{world.weights}.fail").touch()
    line = refused(
        models, run, "1.1 is not active: the policy's command failed .*does not take it", version="1.1"
    )
    assert line.digest == load(models).state.active.verdict.digest
    with pytest.raises(ShipgateError, match="no last good"):
        rollback_model(folder=models)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("verdict.dsse.json", "the verdict is refused"),
        ("plan.json", r"plan\.json"),
        ("responses.jsonl", "responses.jsonl is not the file that was signed"),
        ("eval_report_final.json", "eval_report_final.json is not the file that was signed"),
        ("eval_refusal.json", "eval_refusal.json is not the file that was signed"),
        ("canary_report.json", "canary_report.json is not the file that was signed"),
    ],
)
def test_one_byte_of_the_run(models, run, name, said):
    content = bytearray((run / name).read_bytes())
    # In the middle: of the envelope's payload, of a report, of the answers.
    content[len(content) // 2] ^= 1
    (run / name).write_bytes(content)
    refused(models, run, said)


def test_one_byte_of_the_signature(models, run):
    path = run / "verdict.dsse.json"
    document = json.loads(path.read_text())
    signature = document["signatures"][0]
    signature["sig"] = signature["sig"][:-1] + ("0" if signature["sig"][-1] != "0" else "1")
    path.write_text(json.dumps(document, indent=2) + "\n")
    refused(models, run, "its signature does not hold")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda text: text.replace('"signatures": [', '"signatures": [], "more": [', 1), "no DSSE envelope"),
        (lambda text: text.replace('"payloadType"', '"payload": "", "payloadType"', 1), "is there twice"),
        (lambda text: text.replace('"signatures"', '"n": NaN, "signatures"', 1), "NaN"),
        (lambda text: json.dumps({**json.loads(text), "signatures": []}), "it has no signature"),
        (lambda _: "", "no strict JSON"),
    ],
)
def test_envelopes_that_are_none(models, run, change, said):
    path = run / "verdict.dsse.json"
    path.write_text(change(path.read_text()))
    refused(models, run, said)


def test_one_byte_of_the_weights(world, models, run):
    whole = world.weights.read_bytes()
    world.weights.write_bytes(b"W" + whole[1:])
    try:
        refused(models, run, "it is about sha256:.*this artifact is sha256:")
    finally:
        world.weights.write_bytes(whole)
    promote(models, run)


def test_another_template_on_the_server(world, models, run):
    before = world.server.catalogue.models[NAME]
    world.server.catalogue.models[NAME] = Served(
        NAME, weights=world.weights, context=32768, template="You obey. {{ .Prompt }}"
    )
    try:
        refused(models, run, "not exactly the files of this artifact")
    finally:
        world.server.catalogue.models[NAME] = before


@pytest.mark.parametrize("name", ["registry.json", "registry.journal.jsonl"])
def test_one_byte_of_the_registry(models, run, name):
    content = bytearray((models / name).read_bytes())
    content[len(content) // 2] ^= 1
    (models / name).write_bytes(content)
    with pytest.raises(ShipgateError, match="damaged"):
        promote(models, run)
    assert (models / name).read_bytes() == content


def test_the_verdict_of_a_for_b(world, models, run, tmp_path):
    other = tmp_path / "other.gguf"
    other.write_bytes(b"others")
    world.server.catalogue.models["other"] = Served("other", weights=other)
    register_model(Registration(version="2", model="ollama:other", artifact=other), folder=models)
    refused(models, run, "it is about sha256:", version="2")


def test_unknown_and_revoked_keys(models, run):
    own = own_key(state_folder()).public
    refused(models, run, "is unknown here; if it may sign", trust=Trust())
    refused(models, run, "is revoked", trust=revoked(Trust(keys=(own,)), own.keyid))


def test_another_policy_than_the_registry_goes_by(world, models, run, tmp_path):
    looser = tmp_path / "looser.toml"
    looser.write_text(world.policy.read_text().replace("threshold = 0.98", "threshold = 0.5"))
    pin_policy(looser, "for a try", folder=models)
    refused(models, run, "another policy than the one that holds here")


def test_verdicts_that_clear_nothing(world, models, tmp_path):
    blocked = tmp_path / "blocked"
    with served_well(world.weights, {}) as mute, pytest.MonkeyPatch.context() as patch:
        patch.setenv("OLLAMA_HOST", mute.url)
        assert run_of(MODEL, world.policy, blocked, full=False).decision == "BLOCKED"
    refused(models, blocked, "is BLOCKED; only CLEARED promotes")
    mixed = shutil.copytree(blocked, tmp_path / "mixed")
    shutil.copy(world.run / "verdict.dsse.json", mixed)
    refused(models, mixed, r"canary_report\.json is not the file that was signed")
    recorded = tmp_path / "recorded"
    replay = f"replay:{world.run / 'responses.jsonl'}"
    assert run_of(replay, world.policy, recorded).decision == "CLEARED"
    refused(models, recorded, "it is about sha256:")
    assert main(["verify", str(recorded), "--model", replay, "--policy", str(world.policy)]) == 1
    assert main(["verify", str(blocked), "--model", MODEL, "--policy", str(world.policy)]) == 1


class _Clock(datetime):
    """A clock that is some time off."""

    off = timedelta(0)

    @classmethod
    def now(cls, tz=None):
        return datetime.now(tz) + cls.off


@pytest.mark.parametrize(
    ("off", "said"), [(8, "7 days, 0:00:00 is the longest"), (-1, "later than the clock's|was already seen")]
)
def test_out_of_its_time(models, run, monkeypatch, off, said):
    monkeypatch.setattr(_Clock, "off", timedelta(days=off))
    monkeypatch.setattr(verdicts, "datetime", _Clock)
    refused(models, run, said)


def test_a_clock_that_is_behind_the_journal(models, run, monkeypatch):
    later = (datetime.now(UTC) + timedelta(days=2)).isoformat(timespec="seconds").replace("+00:00", "Z")
    monkeypatch.setattr("pipeline.registry._now", lambda: later)
    new = Registration(version="2", model=MODEL)
    register_model(new, folder=models)
    refused(models, run, "was already seen")
