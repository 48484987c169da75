"""The registry in a real MLflow: what it keeps there, and what it believes of what it finds."""

from dataclasses import replace
from pathlib import Path

import pytest

from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from pipeline.mlflow_samples import promote, register, seen
from pipeline.mlflow_server import connect
from pipeline.registry import (
    ensure_unaltered,
    get_active,
    get_model,
    history,
    list_models,
    pin_policy,
    pinned_policy,
    rollback_model,
)
from pipeline.registry_promotion import promote_verified
from pipeline.registry_views import story
from pipeline.signed_samples import Said, envelope, verified
from reports.digests import root
from reports.keys import own_key
from reports.policy import read_policy
from reports.trust import revoked

SHIPPED = root() / "gates" / "policy.toml"
POLICY = read_policy(SHIPPED).digest


def test_a_version_is_an_mlflow_version_with_its_entry_as_tags(registry, weights):
    entry = register(registry, weights["base"], "1.0", base_model="tiny", metrics={"refusal": 0.98})
    (version,) = registry.server.model(registry.name).versions
    tags = {name.removeprefix("shipgate."): value for name, value in version.tags.items()}
    assert (version.number, tags["version"], tags["base_model"]) == ("1", "1.0", "tiny")
    assert (tags["model_digest"], tags["quantization"]) == (entry.model_digest, "Q4_K_M")
    assert "distilled_from" not in tags
    assert entry == get_model("1.0", folder=registry)
    assert list_models(base_model="tiny", folder=registry) == (entry,)
    assert (seen(registry), registry.problems()) == ({}, [])
    with pytest.raises(ShipgateError, match="registered already"):
        register(registry, weights["base"], "1.0")


def test_promotion_and_rollback(registry, two, weights, key):
    first, second = two
    assert seen(registry) == {"champion": "1.0"}
    promoted = promote(registry, second, key, Said(run_id="run-2"))
    assert (promoted.active, promoted.verdict.run_id) == (True, "run-2")
    assert seen(registry) == {"champion": "1.1", "last_good": "1.0"}
    tags = registry.server.model(registry.name).versions[1].tags
    assert (tags["shipgate.verdict.decision"], tags["shipgate.verdict.run_id"]) == ("CLEARED", "run-2")
    weights["base"].write_bytes(weights["base"].read_bytes()[:-1] + b"\x55")
    with pytest.raises(ShipgateError, match="was altered since"):
        rollback_model(folder=registry)
    assert seen(registry) == {"champion": "1.1", "last_good": "1.0"}
    weights["base"].write_bytes((FIXTURES / "models" / "base.gguf").read_bytes())
    assert rollback_model(folder=registry).version == "1.0"
    assert seen(registry) == {"champion": "1.0"}
    assert get_active(folder=registry).version == "1.0"
    told = story(history(folder=registry))
    assert [line.split("  ")[2].split()[0] for line in told] == ["registered"] * 2 + ["promoted"] * 2 + [
        "rolled"
    ]
    assert registry.problems() == []
    assert first.model_digest in told[0]


def test_what_does_not_promote_leaves_everything_as_it_was(registry, two, key, tmp_path):
    before = registry.server.model(registry.name)
    for said, problem in (
        (Said(decision="BLOCKED"), "is BLOCKED; only CLEARED"),
        (Said(decision="INVALID"), "is INVALID; only CLEARED"),
        (Said(recorded=True), "recorded answers"),
        (Said(subjects=("sha256:" + "b" * 64,)), "other weights"),
    ):
        with pytest.raises(ShipgateError, match=problem):
            promote(registry, two[1], key, said)
    content = envelope(two[1], key)
    stranger = envelope(two[1], own_key(tmp_path / "stranger", environ={}))
    blocked = envelope(two[1], key, Said(decision="BLOCKED"))
    vouched = verified(two[1], content, policy=POLICY)
    # Whoever vouches for a verdict in words alone has nothing that could be shown afterwards.
    for given, claimed, problem in (
        (content, verified(two[1], content, policy="sha256:" + "c" * 64), "another policy"),
        (None, vouched, "its signed envelope is not there"),
        (content + b" ", vouched, "its signed envelope is not there"),
        (stranger, vouched, "its signed envelope is not there"),
        (stranger, verified(two[1], stranger, policy=POLICY), "is unknown"),
        (blocked, verified(two[1], blocked, policy=POLICY), "it says BLOCKED"),
    ):
        with pytest.raises(ShipgateError, match=problem):
            promote_verified("1.1", claimed, folder=replace(registry, envelope=given))
    Path(two[1].model_path).write_bytes(Path(two[1].model_path).read_bytes()[:-1] + b"\x55")
    with pytest.raises(ShipgateError, match="was altered since"):
        promote(registry, two[1], key)
    assert registry.server.model(registry.name) == before
    assert seen(registry) == {"champion": "1.0"}


def test_an_alias_that_was_set_by_hand_is_noticed_and_put_back(registry, two, key):
    server, name = registry.server, registry.name
    server.set_alias(name, "champion", "2")
    (line,) = registry.problems()
    assert "champion is at MLflow version 2 (1.1), which has no verified verdict (none is recorded)" in line
    stray = server.create_version(name, "shipgate://by/hand", {"shipgate.version": "1.0"})
    server.set_alias(name, "champion", stray.number)
    assert "never registered with shipgate" in registry.problems()[0]
    # Neither registering nor pinning moves an alias; repair does, once it has hashed what it points at.
    assert pin_policy(SHIPPED, "as it was", folder=registry) == pinned_policy(folder=registry)
    assert seen(registry) == {"champion": "1.0"}
    assert server.model(name).aliases == {"champion": stray.number}
    assert len(registry.repair(ensure_unaltered)) == 1
    assert (server.model(name).aliases, registry.problems()) == ({"champion": "1"}, [])
    promote(registry, two[1], key)
    server.set_alias(name, "champion", "1")
    assert "belongs to 1.1: set by hand, or cut short" in registry.problems()[0]
    server.delete_alias(name, "champion")
    assert "alias champion is gone" in registry.problems()[0]
    server.set_alias(name, "champion", "2")
    assert registry.problems() == []


@pytest.mark.usefixtures("two")
def test_tags_are_not_believed_without_a_signature(registry, key):
    server, name = registry.server, registry.name
    (tag,) = (one for one in server.model(name).versions[0].tags if "dsse" in one)
    kept = server.model(name).versions[0].tags[tag]
    server.tag_version(name, "1", tag, kept.replace("a", "b", 1))
    assert "1.0), which has no verified verdict (its signed envelope was changed)" in registry.problems()[0]
    server.delete_alias(name, "champion")
    with pytest.raises(ShipgateError, match="envelope was changed"):
        registry.repair(ensure_unaltered)
    server.tag_version(name, "1", tag, kept)
    registry.repair(ensure_unaltered)
    assert registry.problems() == []
    later = replace(registry, trust=revoked(registry.trust, key.public.keyid))
    assert "is revoked" in later.problems()[0]
    server.tag_version(name, "2", "shipgate.model_digest", "sha256:" + "d" * 64)
    assert "1.1 has no MLflow version with its tags" in registry.problems()[0]


def test_a_damaged_journal_is_refused_and_left(registry, two, key):
    server, name = registry.server, registry.name
    tags = server.model(name).tags
    last = max(tags)
    for changed in (tags[last].replace("1.0", "1.1"), "{}", "x", tags[min(tags)]):
        server.tag_model(name, last, changed)
        with pytest.raises(ShipgateError, match=r"journal of .* is damaged"):
            promote(registry, two[1], key)
    server.tag_model(name, last, tags[last])
    server.tag_model(name, "shipgate.journal.000009", tags[last])
    with pytest.raises(ShipgateError, match="a line is missing"):
        registry.load()


@pytest.mark.parametrize(
    ("uri", "problem"),
    [
        (None, "no MLflow server is named"),
        ("", "is no MLflow tracking server"),
        ("sqlite:///x.db", "is no MLflow tracking server"),
        ("mlruns", "is no MLflow tracking server"),
    ],
)
def test_addresses_that_are_none(uri, problem):
    with pytest.raises(ShipgateError, match=problem):
        connect(uri, environ={})


def test_names_that_are_not_there(registry, weights):
    for ask in (registry.load, registry.problems, lambda: rollback_model(folder=registry)):
        with pytest.raises(ShipgateError, match=r"no registered model|no last good"):
            ask()
    assert registry.server.head(registry.name) is None
    with pytest.raises(ShipgateError, match=r"gone\.gguf"):
        register(registry, weights["base"].with_name("gone.gguf"), "1")
    assert registry.server.head(registry.name) is None
