"""Chains that are altered, lied to, or asked otherwise: none of them promotes anything."""

import json
import shutil
from dataclasses import replace

import pytest

from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from harnesses.sidecar import read_sidecar, write_sidecar
from pipeline.evolve import evolve
from pipeline.evolve_samples import (
    easy_policy,
    gated_here,
    option,
)
from pipeline.evolve_state import read_state, write_state
from pipeline.llama_samples import REASON, missing
from pipeline.registry import get_active, list_models, pin_policy
from reports.signed import VERDICT

needs_tools = pytest.mark.skipif(missing(), reason=REASON)
pytestmark = pytest.mark.usefixtures("own_registry")


def go_on(place, out, start=gated_here, **changes):
    return evolve(place.request(out.name, **changes), start=start)


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
    (out / "evolve.json").write_text('{"seal": ')
    with pytest.raises(ShipgateError, match=r"evolve\.json is damaged"):
        go_on(place, out)
    assert get_active() is None


def finished_anyway(state):
    """Everything done, as somebody would write it who wants it so."""
    done = {"seconds": 1.0, "starts": 1}
    state["finished"] += [
        {"stage": "gate", "path": "evolve.json", **done, "metrics": {"decision": "CLEARED"}},
        {"stage": "register", **done},
        {"stage": "promote", **done},
    ]


def better_number(state):
    state["finished"][-1]["metrics"]["mean_kl"] = 0.0


@needs_tools
@pytest.mark.parametrize("edit", [finished_anyway, better_number, dict.clear])
def test_an_edited_record_is_not_gone_on_with(place, out, edit):
    state = json.loads((out / "evolve.json").read_text())
    edit(state)
    (out / "evolve.json").write_text(json.dumps(state))
    with pytest.raises(ShipgateError, match=r"evolve\.json (was altered: its seal does not|has no seal)"):
        go_on(place, out, start=lambda _: pytest.fail("gated"))
    assert list_models() == ()


@needs_tools
def test_a_note_that_hides_what_was_trained_on_is_noticed(place, out):
    note = read_sidecar(out / "model.gguf")
    write_sidecar(out / "model.gguf", note.model_copy(update={"training": ()}))
    if note.training == ():
        write_sidecar(out / "model.gguf", note.model_copy(update={"training": ("other.jsonl",)}))
    with pytest.raises(ShipgateError, match=r"model\.gguf\.json, which says .* was altered since quantize"):
        go_on(place, out)
    (out / "model.gguf.json").unlink()
    with pytest.raises(ShipgateError, match="was altered since quantize"):
        go_on(place, out)


@needs_tools
def test_a_result_swapped_between_two_stages_goes_no_further(place, out, monkeypatch):
    """While the chain runs: after the merge was noted down; and during the gate, which judges the other."""
    state = read_state(out)
    write_state(out, state.model_copy(update={"finished": state.finished[:1]}))
    for name in ("model.gguf", "model.gguf.json", "merged.json"):
        (out / name).unlink()
    shutil.rmtree(out / "merged")

    def swap(folder, state, note=write_state):
        note(folder, state)
        if state.finished[-1].stage == "merge" and state.running is None:
            (out / "merged" / "config.json").write_bytes((out / "merged" / "config.json").read_bytes() + b" ")

    with monkeypatch.context() as patch:
        patch.setattr("pipeline.evolve.write_state", swap)
        with pytest.raises(ShipgateError, match=r"merged was altered since merge made it"):
            go_on(place, out)
    assert not (out / "model.gguf").exists()


@needs_tools
def test_weights_swapped_while_they_are_gated_are_not_registered(place, out):
    def start(command):
        status = gated_here(command)
        (out / "model.gguf").write_bytes((FIXTURES / "models" / "candidate.gguf").read_bytes())
        return status

    with pytest.raises(ShipgateError, match=r"model\.gguf was altered since quantize made it"):
        go_on(place, out, start=start)
    assert list_models() == ()
    assert get_active() is None


@needs_tools
def test_a_placeholder_is_no_stages_result(place, out):
    state = read_state(out)
    write_state(out, state.model_copy(update={"finished": state.finished[:2]}))
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


@needs_tools
def test_a_policy_that_changes_promotes_nothing(place, out, tmp_path):
    other = tmp_path / "other.toml"
    other.write_text(place.policy.read_text().replace("max_tokens = 4", "max_tokens = 5"))
    with pytest.raises(ShipgateError, match=r'policy was "sha256:.*, is "sha256:'):
        evolve(replace(place.request(out.name), policy=other))

    def start(command):
        status = gated_here(command)
        pin_policy(other, "while the gate was at work")
        return status

    with pytest.raises(ShipgateError, match="was judged by another policy than"):
        go_on(place, out, start=start)
    assert get_active() is None
    with pytest.raises(ShipgateError, match="the registry goes by another policy"):
        go_on(place, out)
    assert get_active() is None


def test_another_policy_than_the_registrys_is_refused_before_anything_is_made(place, tmp_path):
    other = easy_policy(tmp_path / "other.toml")
    other.write_text(other.read_text().replace("max_tokens = 4", "max_tokens = 5"))
    with pytest.raises(ShipgateError, match="the registry goes by another policy"):
        evolve(replace(place.request("never"), policy=other))
    assert not (place.folder / "never").exists()
