import json
import math
import os

import pytest

from harnesses.engines import weights_digest
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from pipeline.registry import (
    Registration,
    get_active,
    get_latest,
    get_model,
    history,
    list_models,
    pin_policy,
    pinned_policy,
    register_model,
    rollback_model,
)
from pipeline.registry_promotion import promote_verified
from pipeline.registry_records import RegistryFile, VerifiedVerdict
from pipeline.registry_store import ConflictError, commit, load
from pipeline.registry_views import compare_versions, statistics, story
from pipeline.signed_samples import leave
from reports.digests import root
from reports.policy import read_policy
from reports.subjects import subjects_now

ZERO = "sha256:" + "0" * 64
SHIPPED = root() / "gates" / "policy.toml"


@pytest.fixture
def place(tmp_path):
    return tmp_path / "models"


@pytest.fixture
def weights(tmp_path):
    """Two models whose weights can be changed; transformers folders would do as well, only larger."""
    paths = {}
    for name in ("base", "candidate"):
        paths[name] = tmp_path / f"{name}.gguf"
        paths[name].write_bytes((FIXTURES / "models" / f"{name}.gguf").read_bytes())
    return paths


def register(place, path, version, **more):
    return register_model(Registration(version=version, model=f"gguf:{path}", **more), folder=place)


def verdict(entry, **changes):
    fields = {
        "run_id": "run-1",
        "decision": "CLEARED",
        "digest": "sha256:" + "a" * 64,
        "subjects": (entry.model_digest,),
        "policy_digest": read_policy(SHIPPED).digest,
        "model_format": "gguf/Q4_K_M",
        "engine": "llama.cpp",
        "replay": False,
    }
    return VerifiedVerdict(**{**fields, **changes})


def test_a_version_is_entered_with_what_is_known_and_no_more(place, weights):
    assert get_latest(folder=place) is None
    entry = register(place, weights["base"], "1.0", base_model="tiny", metrics={"refusal": 0.98})
    assert entry == get_model("1.0", folder=place) == get_latest(folder=place)
    assert entry.model_digest == weights_digest(f"gguf:{weights['base']}")
    assert (entry.quantization, entry.distilled_from, entry.verdict) == ("Q4_K_M", None, None)
    assert entry.metrics == {"refusal": 0.98}
    assert (entry.active, entry.last_good, get_active(folder=place)) == (False, False, None)
    assert entry.commit_hash is None or len(entry.commit_hash) == 40
    with pytest.raises(ShipgateError, match="registered already"):
        register(place, weights["candidate"], "1.0")
    with pytest.raises(ValueError, match="finite"):
        register(place, weights["base"], "1.1", metrics={"refusal": math.nan})
    assert load(place).state.revision == 1


@pytest.mark.parametrize("model", ["replay:answers.jsonl", "openai:x@http://127.0.0.1:1", "gguf:gone.gguf"])
def test_what_has_no_weights_here_is_not_registered(place, model):
    with pytest.raises(ShipgateError):
        register_model(Registration(version="1", model=model), folder=place)
    assert not place.exists()


def test_a_pipe_is_not_waited_for(place, tmp_path):
    os.mkfifo(tmp_path / "pipe.gguf")
    with pytest.raises(ShipgateError, match="is a pipe or a device"):
        register(place, tmp_path / "pipe.gguf", "1")
    assert not place.exists()


def test_folders_are_registered_by_their_content(place):
    folder = FIXTURES / "models" / "base"
    entry = register_model(Registration(version="1", model=f"hf:{folder}"), folder=place)
    assert (entry.model_path, entry.model_digest) == (str(folder), weights_digest(f"hf:{folder}"))
    with pytest.raises(ShipgateError, match="not about exactly the files"):
        promote_verified("1", verdict(entry), folder=place)
    every = tuple(subjects_now(entry.model).files.values())
    assert len(every) > 3
    promote_verified("1", verdict(entry, subjects=every), folder=place)


def test_filters_and_latest_go_by_order_not_by_the_clock(place, weights, monkeypatch):
    register(place, weights["base"], "1", base_model="a")
    monkeypatch.setattr("pipeline.registry._now", lambda: "1999-01-01T00:00:00Z")
    register(place, weights["base"], "2", base_model="b", quantization="Q8_0")
    assert get_latest(folder=place).version == "2"
    assert get_latest(base_model="a", folder=place).version == "1"
    assert [entry.version for entry in list_models(quantization="Q8_0", folder=place)] == ["2"]
    assert list_models(base_model="a", quantization="Q8_0", folder=place) == ()


def test_promotion_and_rollback(place, weights):
    first = register(place, weights["base"], "1.0")
    second = register(place, weights["candidate"], "1.1")
    assert promote_verified("1.0", verdict(first, digest=leave(place, first)), folder=place).active
    assert load(place).state.last_good is None
    promoted = promote_verified("1.1", verdict(second, run_id="run-2"), folder=place)
    assert (promoted.active, promoted.verdict.run_id) == (True, "run-2")
    assert load(place).state.last_good.version == "1.0"
    assert rollback_model(folder=place).version == "1.0"
    assert get_active(folder=place).version == "1.0"
    with pytest.raises(ShipgateError, match=r"no last good version behind 1\.0, which is active"):
        rollback_model(folder=place)
    told = story(history(folder=place))
    assert ["promoted 1.1, run run-2" in line for line in told] == [False, False, False, True, False]
    assert "rolled back to 1.0, run run-1, verdict sha256:" in told[-1]
    policy = read_policy(SHIPPED).digest
    assert [line.endswith(f", policy {policy}") for line in told] == [False, False, True, True, False]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"decision": "BLOCKED"}, "only CLEARED"),
        ({"decision": "INVALID"}, "only CLEARED"),
        ({"subjects": ()}, "other weights"),
        ({"subjects": (ZERO,)}, "other weights"),
        ({"policy_digest": ZERO}, "another policy"),
        ({"replay": True}, "recorded"),
        ({"engine": "replay"}, "recorded"),
    ],
)
def test_nothing_else_promotes(place, weights, changes, said):
    entry = register(place, weights["base"], "1")
    with pytest.raises(ShipgateError, match=said):
        promote_verified("1", verdict(entry, **changes), folder=place)
    if "subjects" in changes:
        more = verdict(entry, subjects=(entry.model_digest, ZERO))
        with pytest.raises(ShipgateError, match="not about exactly the files"):
            promote_verified("1", more, folder=place)
    assert load(place).state.revision == 1
    assert get_active(folder=place) is None


def test_a_verdict_of_one_does_not_promote_another(place, weights):
    first = register(place, weights["base"], "1")
    register(place, weights["candidate"], "2")
    with pytest.raises(ShipgateError, match="other weights"):
        promote_verified("2", verdict(first), folder=place)
    with pytest.raises(ShipgateError, match="not registered"):
        promote_verified("3", verdict(first), folder=place)
    promote_verified("1", verdict(first), folder=place)
    with pytest.raises(ShipgateError, match="already"):
        promote_verified("1", verdict(first), folder=place)


def test_altered_weights_are_neither_promoted_nor_gone_back_to(place, weights):
    first = register(place, weights["base"], "1")
    second = register(place, weights["candidate"], "2")
    promote_verified("1", verdict(first), folder=place)
    whole = weights["candidate"].read_bytes()
    weights["candidate"].write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    with pytest.raises(ShipgateError, match="altered"):
        promote_verified("2", verdict(second), folder=place)
    weights["candidate"].write_bytes(whole)
    promote_verified("2", verdict(second), folder=place)
    before = load(place).state
    weights["base"].write_bytes(whole)
    with pytest.raises(ShipgateError, match="altered"):
        rollback_model(folder=place)
    weights["base"].unlink()
    with pytest.raises(ShipgateError, match="cannot be read"):
        rollback_model(folder=place)
    assert load(place).state == before


def test_another_policy_is_pinned_with_a_reason_and_then_demanded(place, weights, tmp_path):
    entry = register(place, weights["base"], "1")
    stricter = tmp_path / "policy.toml"
    stricter.write_text(SHIPPED.read_text() + "\n# ours\n")
    assert pinned_policy(folder=place).digest == read_policy(SHIPPED).digest
    with pytest.raises(ShipgateError, match="reason"):
        pin_policy(stricter, " ", folder=place)
    pin_policy(stricter, "stricter for the release", folder=place)
    with pytest.raises(ShipgateError, match="another policy"):
        promote_verified("1", verdict(entry), folder=place)
    promote_verified("1", verdict(entry, policy_digest=read_policy(stricter).digest), folder=place)
    assert "stricter for the release" in story(history(folder=place))[1]


def test_a_decision_taken_by_an_older_revision_is_a_conflict(place, weights):
    register(place, weights["base"], "1")
    register(place, weights["base"], "2")
    before = load(place).state
    with pytest.raises(ConflictError, match="run it again"):
        commit(place, lambda _: pytest.fail("asked for a change"), expected=1)
    assert load(place).state == before


def test_two_versions_and_the_whole_in_numbers(place, weights):
    first = register(
        place, weights["base"], "1", base_model="a", metrics={"refusal": 0.5, "tron_format": 1.0}
    )
    second = register(place, weights["candidate"], "2", base_model="b", metrics={"refusal": 0.75})
    found = compare_versions(first, second)
    assert found.differences["base_model"] == ["a", "b"]
    assert "quantization" not in found.differences
    assert found.metrics["refusal"].change == 0.25
    assert (found.metrics["tron_format"].second, found.metrics["tron_format"].change) == (None, None)
    promote_verified("1", verdict(first), folder=place)
    loaded = load(place)
    counted = statistics(loaded.state, loaded.journal.lines)
    assert (counted.versions, counted.cleared, counted.active, counted.last_good) == (2, 1, "1", None)
    assert counted.by_base_model == {"a": 1, "b": 1}
    assert counted.actions == {"promote": 1, "register": 2}


def test_two_actives_are_no_registry(place, weights):
    first = register(place, weights["base"], "1")
    register(place, weights["candidate"], "2")
    promote_verified("1", verdict(first), folder=place)
    content = json.loads((place / "registry.json").read_text())
    content["entries"][1] |= {"active": True, "verdict": content["entries"][0]["verdict"]}
    with pytest.raises(ValueError, match="two versions are active"):
        RegistryFile.model_validate(content)
    (place / "registry.json").write_text(json.dumps(content))
    with pytest.raises(ShipgateError, match="damaged"):
        get_active(folder=place)
