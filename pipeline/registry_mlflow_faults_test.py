"""Writers of a registry in a real MLflow, cut off, killed and at it at the same time."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
import requests

from harnesses.records import ShipgateError
from pipeline.mlflow_samples import promote, register, seen
from pipeline.mlflow_server import MlflowServer, connect
from pipeline.registry import ensure_unaltered, get_active, history, list_models, pin_policy
from pipeline.registry_mlflow import MlflowRegistry
from pipeline.registry_store import ConflictError
from reports.digests import root
from reports.trust import Trust

SHIPPED = root() / "gates" / "policy.toml"


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
    with pytest.raises(ConflictError, match="changed by somebody else in the meantime"):
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
