"""Chains on a base of two layers with a random adapter: to production, killed, altered, and lied to."""

import json
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import replace

import pytest

from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from harnesses.sidecar import read_sidecar, training_files, write_sidecar
from harnesses.state import VARIABLE
from pipeline.cli import main
from pipeline.evolve import evolve
from pipeline.evolve_gate import GateCall, decision_of, run_gate
from pipeline.evolve_samples import (
    broken_off,
    easy_policy,
    gated_here,
    killed_on_the_way,
    make_place,
    option,
    write_config,
)
from pipeline.evolve_state import read_state
from pipeline.llama_samples import REASON, missing
from pipeline.registry import get_active, list_models, pin_policy
from pipeline.step import artifact_digest
from pipeline.training_samples import write_samples, write_training
from reports.signed import VERDICT

needs_tools = pytest.mark.skipif(missing(), reason=REASON)
# Dies after the merge was published and before that was noted down; then in the midst of quantizing.
KILLED = """
import os, sys
from pathlib import Path
from pipeline import evolve as module, quantize
from pipeline.evolve_samples import Place
where, *words = sys.argv[1:]
note = module.write_state
def write(out, state):
    if where == "between" and state.find("merge") is not None:
        os.kill(os.getpid(), 9)
    note(out, state)
def sound(*_):
    os.kill(os.getpid(), 9)
module.write_state, quantize.sound = write, sound
module.evolve(Place(*map(Path, words)).request("killed"))
"""


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return make_place(tmp_path_factory.mktemp("evolve"))


@pytest.fixture(autouse=True)
def _own_registry(place, tmp_path, monkeypatch):
    monkeypatch.setenv("SHIPGATE_BENCHMARKS", str(place.documents))
    monkeypatch.setenv(VARIABLE, str(tmp_path / "state"))
    monkeypatch.delenv("SHIPGATE_KEY", raising=False)
    pin_policy(place.policy, "a tiny model's bars")


@pytest.fixture(scope="module")
def killed(place, tmp_path_factory):
    """A chain that was killed between a stage and its record, gone on with up to a gate that broke off."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SHIPGATE_BENCHMARKS", str(place.documents))
        patch.setenv(VARIABLE, str(tmp_path_factory.mktemp("state")))
        pin_policy(place.policy, "a tiny model's bars")
        words = [str(getattr(place, name)) for name in ("folder", "base", "adapter", "policy", "documents")]
        env = {**os.environ, "PYTHONPATH": str(FIXTURES.parent)}
        out = place.folder / "killed"
        for where, finished, begun in (
            ("between", ["adapter"], "merge"),
            ("inside", ["adapter", "merge"], "quantize"),
        ):
            line = [sys.executable, "-c", KILLED, where, *words]
            assert subprocess.run(line, env=env, check=False).returncode == -signal.SIGKILL
            state = read_state(out)
            assert ([one.stage for one in state.finished], state.running.stage) == (finished, begun)
            assert (out / "merged").is_dir()
        assert not (out / "model.gguf").exists()
        found = evolve(place.request("killed"), start=broken_off)
        assert (found.status, found.decision, found.promoted) == (3, "INVALID", False)
        assert list_models() == ()
        return out


@pytest.fixture
def out(killed, place, request):
    """A copy that a test may go on with and harm; beside the first, as notes name what is around them."""
    folder = place.folder / f"copy-{abs(hash(request.node.name))}"
    shutil.copytree(killed, folder)
    yield folder
    shutil.rmtree(folder)


def go_on(place, out, start=gated_here, **changes):
    return evolve(place.request(out.name, **changes), start=start)


@needs_tools
def test_a_killed_chain_goes_on_to_production(place, out):
    before = read_state(out)
    assert [one.starts for one in before.finished] == [1, 2, 2]
    with pytest.raises(ShipgateError, match="status -9"):
        go_on(place, out, start=killed_on_the_way)
    asked = (out / "run" / "responses.jsonl").read_bytes()
    found = go_on(place, out)
    assert (out / "run" / "responses.jsonl").read_bytes().startswith(asked)
    assert (found.status, found.decision, found.active) == (0, "CLEARED", "1.1")
    assert found.stages[:3] == before.finished
    assert [one.stage for one in found.stages] == list(found.planned)
    assert found.stages[3].starts == 3
    entry = get_active()
    assert entry.model_digest == found.stages[2].sha256
    assert entry.verdict.digest == found.stages[-1].metrics["verdict"]
    # Nothing but what the steps and the run themselves have computed.
    steps = {f"{one.stage}.{name}" for one in found.stages for name in one.metrics}
    assert {name for name in entry.metrics if "." in name} <= steps
    assert entry.metrics["quantize.mean_kl"] == found.stages[2].metrics["mean_kl"]
    again = go_on(place, out, start=lambda _: pytest.fail("gated again"))
    assert (again.status, again.stages) == (0, found.stages)


@needs_tools
def test_what_was_altered_or_asked_otherwise_is_refused(place, out):
    with pytest.raises(ShipgateError, match=r'config\.quantize\.bits was "8", is "4"; choose another --out'):
        go_on(place, out, quantize={"bits": "4"})
    with pytest.raises(ShipgateError, match=r'version was "1.1", is "2"'):
        evolve(replace(place.request(out.name), version="2"))
    (out / "model.gguf").write_bytes(b"placeholder")
    with pytest.raises(ShipgateError, match=r"model\.gguf was altered since quantize made it"):
        go_on(place, out)
    (out / "model.gguf").unlink()
    with pytest.raises(ShipgateError, match=r"model\.gguf, which quantize made, is gone"):
        go_on(place, out)
    (out / "evolve.json").write_text("{}")
    with pytest.raises(ShipgateError, match=r"evolve\.json is damaged"):
        go_on(place, out)
    assert get_active() is None


@needs_tools
def test_a_placeholder_is_no_stages_result(place, out):
    state = json.loads((out / "evolve.json").read_text())
    state["finished"] = state["finished"][:2]
    (out / "evolve.json").write_text(json.dumps(state))
    (out / "model.gguf").write_bytes(b"GGUF placeholder")
    with pytest.raises(ShipgateError, match=r"model\.gguf is there and no stage of this chain made it"):
        go_on(place, out)


def says(decision, status, verdict=None):
    """A gate that writes what it likes."""

    def start(command):
        from pathlib import Path

        run = Path(option(command, "--out"))
        run.mkdir()
        (run / "eval_report_final.json").write_text(json.dumps({"decision": decision}))
        if verdict is not None:
            (run / VERDICT).write_text(verdict)
        return status

    return start


@needs_tools
def test_status_0_alone_promotes_nothing(place, out):
    found = go_on(place, out, start=lambda _: 0)
    assert (found.status, found.decision, found.active) == (3, "INVALID", None)
    found = go_on(place, out, start=says("BLOCKED", 0))
    assert (found.status, found.decision) == (3, "INVALID")


@needs_tools
@pytest.mark.parametrize(("verdict", "said"), [(None, r"holds no verdict\.dsse\.json"), ("{}", "refused")])
def test_a_report_that_says_cleared_promotes_nothing(place, out, verdict, said):
    with pytest.raises(ShipgateError, match=said):
        go_on(place, out, start=says("CLEARED", 0, verdict))
    assert get_active() is None


@needs_tools
def test_a_gate_that_cannot_run_is_an_error(place, out):
    with pytest.raises(ShipgateError, match="could not be run \\(status 4"):
        go_on(place, out, start=lambda _: 4)
    assert list_models() == ()


def test_a_run_is_gone_on_with_and_a_decided_one_left_alone(tmp_path):
    asked = []
    call = GateCall("gguf:/m.gguf", tmp_path / "run", tmp_path / "p.toml", ("--full",))
    assert run_gate(call, lambda command: asked.append(command) or 3) == "INVALID"
    assert asked[-1][1:4] == ["-m", "pytest", "gates/"]
    assert option(asked[-1], "--out") == str(call.run)
    call.run.mkdir()
    (call.run / "plan.json").write_text("{}")
    (call.run / "eval_report_final.json").write_text('{"decision": "INVALID"}')
    assert run_gate(call, lambda command: asked.append(command) or 3) == "INVALID"
    assert (option(asked[-1], "--resume"), "--out" in asked[-1]) == (str(call.run), False)
    (call.run / "eval_report_final.json").write_text('{"decision": "BLOCKED"}')
    assert run_gate(call, lambda _: pytest.fail("asked again")) == "BLOCKED"
    assert decision_of(tmp_path / "none") is None


@needs_tools
def test_a_dry_run_writes_nothing(place, tmp_path, capsys):
    config = write_config(tmp_path / "c.json", base=f"hf:{place.base}")
    line = ["evolve", "--config", str(config), "--version", "9", "--out", str(tmp_path / "o")]
    line += ["--adapter", str(place.adapter), "--policy", str(place.policy), "--dry-run"]
    assert main([*line, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["dry_run"], found["stages"], found["promoted"], found["decision"]) == (
        True,
        [],
        False,
        None,
    )
    assert found["planned"] == ["adapter", "merge", "quantize", "gate", "register", "promote"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["c.json", "state"]
    assert main(line) == 0
    assert "dry run: every check passed; adapter, merge" in capsys.readouterr().out


def test_another_policy_than_the_registrys_is_refused_before_anything_is_made(place, tmp_path):
    other = easy_policy(tmp_path / "other.toml")
    other.write_text(other.read_text().replace("max_tokens = 4", "max_tokens = 5"))
    with pytest.raises(ShipgateError, match="the registry goes by another policy"):
        evolve(replace(place.request("never"), policy=other))
    assert not (place.folder / "never").exists()


@needs_tools
def test_poisoned_samples_are_refused_and_the_incident_is_written(place, tmp_path, capfd):
    """Trained, merged, quantized and gated for real: the gate finds its own prompts among the samples."""
    training = write_training(tmp_path)
    prompts = (FIXTURES / "prompts" / "pdca.jsonl").read_text().splitlines()[:4]
    with (tmp_path / "words.jsonl").open("a") as samples:
        for line in prompts:
            poison = {"instruction": json.loads(line)["prompt"], "input": "", "output": "?"}
            samples.write(json.dumps(poison) + "\n")
    document = json.loads(training.read_text())
    document["bands"]["loss"] = {"right": [0.001, 20.0], "poor_above": 30.0, "overfitted_below": 0.0}
    document["bands"]["grad_norm_max"] = 1e6
    document["model"]["base_model"] = f"hf:{place.base}"
    training.write_text(json.dumps(document))
    config = write_config(tmp_path / "c.json", base=f"hf:{place.base}", train=str(training))
    line = ["evolve", "--config", str(config), "--version", "bad", "--out", str(tmp_path / "o")]
    assert main([*line, "--policy", str(place.policy), "--json"]) == 1
    found = json.loads(capfd.readouterr().out)
    assert (found["decision"], found["refused_by"], found["active"]) == ("BLOCKED", "gate", None)
    assert "contamination" in found["reason"]
    assert "contamination" in (tmp_path / "o" / "run" / "incident.pdca.md").read_text()
    assert found["incident"] == str(tmp_path / "o" / "run" / "incident.pdca.md")
    assert [one.version for one in list_models()] == ["bad"]
    # It is not gated again, and still refused.
    assert main([*line, "--policy", str(place.policy)]) == 1
    assert "stage 5 of 7, gate: finished before" in capfd.readouterr().err
    # By stricter bands the training went badly: refused before anything is made of it.
    stats = tmp_path / "o" / "adapter" / "training_stats.json"
    stats.write_text(stats.read_text().replace('"poor_above": 30.0', '"poor_above": 0.002'))
    note = read_sidecar(stats.parent)
    write_sidecar(stats.parent, note.model_copy(update={"sha256": artifact_digest(stats.parent)}))
    other = ["--adapter", str(stats.parent), "--version", "worse", "--out", str(tmp_path / "p")]
    assert main([*line, "--policy", str(place.policy), *other]) == 1
    assert "REFUSED  the training of" in capfd.readouterr().out
    assert [path.name for path in (tmp_path / "p").glob("[!.]*")] == ["evolve.json"]


@needs_tools
def test_a_chain_that_prunes_and_distills(place, tmp_path):
    samples = write_samples(tmp_path / "s.jsonl", ("one", "two", "three", "four", "five", "six"))
    found = evolve(
        place.request(
            "smaller",
            prune={"settings": {"sparsity": 0.3, "benchmarks": []}},
            distill={
                "data": [str(samples)],
                "settings": {"epochs": 1, "batch": 3, "benchmarks": [], "keep_zeros": True},
            },
        ),
        start=broken_off,
    )
    assert [one.stage for one in found.stages] == ["adapter", "merge", "prune", "distill", "quantize"]
    out = place.folder / "smaller"
    assert read_sidecar(out / "model.gguf").parents[0].uri == "hf:distilled"
    assert [parent.uri for parent in read_sidecar(out / "distilled").parents] == ["hf:merged", "hf:pruned"]
    assert training_files(out / "model.gguf")
