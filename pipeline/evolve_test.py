"""Chains on a base of two layers with a random adapter: to production, killed, altered, and lied to."""

import json

import pytest

from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from harnesses.sidecar import read_sidecar, training_files, write_sidecar
from pipeline.cli import main
from pipeline.evolve import evolve
from pipeline.evolve_chain import chain_of, gate_options
from pipeline.evolve_gate import GateCall, decision_of, gate_command, run_gate
from pipeline.evolve_samples import (
    broken_off,
    gated_here,
    killed_on_the_way,
    option,
    write_config,
)
from pipeline.evolve_state import read_state, write_state
from pipeline.llama_samples import REASON, missing
from pipeline.registry import get_active, list_models
from pipeline.step import artifact_digest
from pipeline.training_samples import write_samples, write_training

needs_tools = pytest.mark.skipif(missing(), reason=REASON)
pytestmark = pytest.mark.usefixtures("own_registry")


def go_on(place, out, start=gated_here, **changes):
    return evolve(place.request(out.name, **changes), start=start)


@needs_tools
def test_a_killed_chain_goes_on_to_production(place, out):
    before = read_state(out)
    assert [(one.stage, one.starts) for one in before.finished] == [
        ("adapter", 1),
        ("merge", 2),
        ("quantize", 2),
    ]
    assert before.running is not None
    assert (before.running.stage, list_models()) == ("gate", ())
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
@pytest.mark.parametrize("stage", ["gate", "register", "promote"])
def test_what_was_done_and_not_noted_down_is_done_once(place, out, monkeypatch, stage):
    def dies(folder, state):
        if state.running is None and state.finished[-1].stage == stage:
            raise KeyboardInterrupt
        write_state(folder, state)

    with monkeypatch.context() as patch:
        patch.setattr("pipeline.evolve.write_state", dies)
        with pytest.raises(KeyboardInterrupt):
            go_on(place, out)
    found = go_on(place, out, start=lambda _: pytest.fail("gated again"))
    assert (found.status, found.active, found.stages[-1].stage) == (0, "1.1", "promote")
    assert [one.version for one in list_models()] == ["1.1"]


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
    # With the poison taken out of the samples, but not out of the adapter.
    samples = tmp_path / "words.jsonl"
    poisoned = samples.read_text()
    samples.write_text("".join(poisoned.splitlines(keepends=True)[:-4]))
    other = ["--adapter", str(stats.parent), "--version", "washed", "--out", str(tmp_path / "w")]
    assert main([*line, "--policy", str(place.policy), *other]) == 2
    assert "words.jsonl is not what the model was trained on" in capfd.readouterr().err
    assert not (tmp_path / "w").exists()
    samples.write_text(poisoned)
    # Without its statistics it is not what its note was written about.
    stats.unlink()
    other = ["--adapter", str(stats.parent), "--version", "blank", "--out", str(tmp_path / "q")]
    assert main([*line, "--policy", str(place.policy), *other]) == 2
    assert "was written about other weights than those of" in capfd.readouterr().err
    assert [one.version for one in list_models()] == ["bad"]


@needs_tools
def test_a_chain_that_prunes_and_distills(place, tmp_path):
    samples = write_samples(tmp_path / "s.jsonl", ("one", "two", "three", "four", "five", "six"))
    changes = {
        "prune": {"settings": {"sparsity": 0.3, "benchmarks": []}},
        "distill": {
            "data": [str(samples)],
            "settings": {"epochs": 1, "batch": 3, "benchmarks": [], "keep_zeros": True},
        },
    }
    found = evolve(place.request("smaller", **changes), start=broken_off)
    assert [one.stage for one in found.stages] == ["adapter", "merge", "prune", "distill", "quantize"]
    out = place.folder / "smaller"
    assert read_sidecar(out / "model.gguf").parents[0].uri == "hf:distilled"
    assert [parent.uri for parent in read_sidecar(out / "distilled").parents] == ["hf:merged", "hf:pruned"]
    assert training_files(out / "model.gguf")
    # Named to the gate whatever becomes of the notes, and never cleaned behind its back.
    again = place.request("smaller", **changes)
    assert option(gate_options(chain_of(again)), "--training") == str(samples)
    # A run of the same weights that was put there, and was not told of the samples.
    planted = GateCall(f"gguf:{out / 'model.gguf'}", out / "run", place.policy)
    assert gated_here(gate_command(planted, resume=False)) == 0
    with pytest.raises(ShipgateError, match=r"did not look for gate prompts in .*s\.jsonl, which this chain"):
        evolve(again, start=lambda _: pytest.fail("gated"))
    assert list_models() == ()
    samples.write_text(samples.read_text().replace("one", "uno"))
    with pytest.raises(ShipgateError, match=r"files\..*s\.jsonl was .*, is "):
        evolve(again, start=lambda _: pytest.fail("gated"))
