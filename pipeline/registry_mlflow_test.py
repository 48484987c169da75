"""The registry in a real MLflow: what it keeps there, what it believes, what a stop at any step leaves."""

import itertools
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
import requests

from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from pipeline.mlflow_samples import Said, envelope, verified
from pipeline.mlflow_server import MlflowServer, connect
from pipeline.registry import (
    Registration,
    ensure_unaltered,
    get_active,
    get_model,
    history,
    list_models,
    pin_policy,
    pinned_policy,
    promote_model,
    register_model,
    rollback_model,
)
from pipeline.registry_mlflow import MlflowRegistry
from pipeline.registry_store import ConflictError
from pipeline.registry_views import story
from reports.digests import root
from reports.keys import own_key
from reports.policy import read_policy
from reports.trust import Trust, revoked

SHIPPED = root() / "gates" / "policy.toml"
POLICY = read_policy(SHIPPED).digest
PROMOTES = Said()
NAMES = (f"web4-{number}" for number in itertools.count())


@pytest.fixture(scope="module")
def key(tmp_path_factory):
    return own_key(tmp_path_factory.mktemp("state"), environ={})


@pytest.fixture
def registry(mlflow_uri, key):
    return MlflowRegistry(connect(mlflow_uri), next(NAMES), Trust(keys=(key.public,)))


def copies(folder):
    """Two models whose weights can be changed."""
    paths = {name: folder / f"{name}.gguf" for name in ("base", "candidate")}
    for name, path in paths.items():
        path.write_bytes((FIXTURES / "models" / f"{name}.gguf").read_bytes())
    return paths


@pytest.fixture
def weights(tmp_path):
    return copies(tmp_path)


def register(registry, path, version, **more):
    return register_model(Registration(version=version, model=f"gguf:{path}", **more), folder=registry)


def promote(registry, entry, key, said=PROMOTES):
    content = envelope(entry, key, said)
    with_it = replace(registry, envelope=content)
    return promote_model(entry.version, verified(entry, content, said, policy=POLICY), folder=with_it)


def seen(registry):
    """Aliases by the names of versions, as MLflow has them."""
    model = registry.server.model(registry.name)
    names = {version.number: version.tags.get("shipgate.version", "?") for version in model.versions}
    return {alias: names[number] for alias, number in model.aliases.items()}


def one_in_production(registry, weights, key):
    """1.0 promoted, 1.1 registered."""
    first = register(registry, weights["base"], "1.0", base_model="tiny")
    second = register(registry, weights["candidate"], "1.1", base_model="tiny")
    promote(registry, first, key)
    return first, second


@pytest.fixture
def two(registry, weights, key):
    return one_in_production(registry, weights, key)


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
        (None, vouched, "its signed envelope is gone"),
        (content + b" ", vouched, "its signed envelope was changed"),
        (stranger, vouched, "its signed envelope was changed"),
        (stranger, verified(two[1], stranger, policy=POLICY), "is unknown"),
        (blocked, verified(two[1], blocked, policy=POLICY), "it says BLOCKED"),
    ):
        with pytest.raises(ShipgateError, match=problem):
            promote_model("1.1", claimed, folder=replace(registry, envelope=given))
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


class Watched:
    """MLflow's client, with every call noted, and something done before the one of a number."""

    def __init__(self, registry, *, at=0, do=None):
        self.client, self.at, self.do, self.calls = registry.server.client, at, do, []

    def __getattr__(self, name):
        def call(*args, **more):
            self.calls.append(name)
            if len(self.calls) == self.at:
                self.do()
            return getattr(self.client, name)(*args, **more)

        return call


class Cut:
    """The client of a connection that is gone from the call of a number on."""

    def __init__(self, registry, *, at):
        self.client, self.at, self.calls = registry.server.client, at, 0

    def __getattr__(self, name):
        self.calls += 1
        if self.calls >= self.at:
            raise requests.ConnectionError("cut")
        return getattr(self.client, name)


def through(registry, watched):
    return replace(registry, server=MlflowServer(registry.server.uri, watched))


def writes(calls):
    """The numbers of the calls that change something."""
    return [number for number, name in enumerate(calls, start=1) if not name.startswith(("get_", "search_"))]


def test_who_is_too_late_is_told(registry, two, key):
    """The other writer comes before this one's claim, or finds it."""
    watched = Watched(registry, at=3, do=lambda: pin_policy(SHIPPED, "meanwhile", folder=registry))
    with pytest.raises(ConflictError, match="changed by somebody else in the meantime; run it again"):
        promote(through(registry, watched), two[1], key)
    said = []

    def try_too():
        with pytest.raises(ConflictError, match="being changed by somebody else since 2") as caught:
            pin_policy(SHIPPED, "at the same time", folder=registry)
        said.append(str(caught.value))

    for step in range(5, 12):
        watched = Watched(registry, at=step, do=try_too)
        promote(through(registry, watched), two[step % 2], key)
    assert (len(said), said[0].count("repair")) == (7, 1)
    assert seen(registry) == {"champion": "1.1", "last_good": "1.0"}
    assert registry.problems() == []
    assert not [name for name in registry.server.head(registry.name).tags if "claim" in name]


def _register_some(uri, name, who, weights):
    registry = MlflowRegistry(connect(uri), name, Trust())
    done = []
    for number in range(3):
        try:
            done.append(register(registry, weights, f"{who}-{number}").version)
        except ConflictError:
            continue
    return done


@pytest.mark.usefixtures("two")
def test_many_writers_lose_nothing(registry, weights, mlflow_uri):
    with ThreadPoolExecutor(4) as pool:
        tasks = [
            pool.submit(_register_some, mlflow_uri, registry.name, who, weights["base"]) for who in "abcd"
        ]
        entered = [version for task in tasks for version in task.result()]
    assert {one.version for one in list_models(folder=registry)} == {"1.0", "1.1", *entered}
    assert [line.sequence for line in history(folder=registry)] == list(range(1, 4 + len(entered)))
    assert len(registry.server.model(registry.name).versions) == 2 + len(entered)
    assert registry.problems() == []


def test_cut_off_at_every_step_the_champion_is_the_old_or_the_new(registry, two, key):
    old, new = two
    watched = Watched(registry)
    promote(through(registry, watched), new, key)
    steps = writes(watched.calls)
    assert [watched.calls[step - 1] for step in steps] == [
        "set_registered_model_tag",
        *["set_model_version_tag"] * 4,
        "set_registered_model_tag",
        *["set_registered_model_alias"] * 2,
        "delete_registered_model_tag",
    ]
    outcomes = []
    # Before each change: between two changes it makes no difference where.
    for step in steps:
        old, new = new, old
        before = seen(registry)
        cut = through(registry, Cut(registry, at=step))
        if step == steps[-1]:
            promote(cut, new, key)  # only the claim is left
        else:
            with pytest.raises(ShipgateError, match="no connection"):
                promote(cut, new, key)
        after = seen(registry)
        outcomes.append((after["champion"] == new.version, after["last_good"] == old.version))
        if step != steps[0]:
            with pytest.raises(
                ConflictError, match=r"if nobody is at it any more: shipgate registry .* repair"
            ):
                pin_policy(SHIPPED, "too early", folder=registry)
        # Whoever repairs ends where the promotion was to end, or began if it had not got to its line.
        mended = registry.repair(ensure_unaltered)
        assert all("set by hand, or cut short" in line for line in mended)
        if get_active(folder=registry).version == old.version:
            assert (mended, seen(registry)) == ([], before)
            promote(registry, new, key)
        assert seen(registry) == {"champion": new.version, "last_good": old.version}
        assert registry.problems() == []
    # Never a new champion whose predecessor is not the last good one.
    assert outcomes == [*[(False, False)] * 7, (False, True), (True, True)]


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


def test_killed_mid_promotion_the_database_holds_the_old_or_the_new(registry, two, key, tracking_server):
    watched = Watched(registry)
    promote(through(registry, watched), two[1], key)
    champion = writes(watched.calls)[-2]
    killing = Watched(registry, at=champion, do=tracking_server.kill)
    with pytest.raises(ShipgateError, match=r"no connection.*half done.*repair"):
        promote(through(registry, killing), two[0], key)
    assert tracking_server.aliases(registry.name) == {"champion": "2", "last_good": "2"}
    with pytest.raises(ShipgateError, match="no connection"):
        registry.problems()
