"""What tests share that takes long to make: a tracking server with a registry in it, and a chain."""

from __future__ import annotations

import importlib.util
import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from harnesses.prompts import FIXTURES
from harnesses.state import VARIABLE
from pipeline.evolve_samples import Place, killed_chain, make_place
from pipeline.llama_cpp import find_tools
from pipeline.llama_samples import missing
from pipeline.mlflow_samples import INSTALL, NEEDS, TrackingServer, promote, register
from pipeline.mlflow_server import connect
from pipeline.registry import pin_policy
from pipeline.registry_mlflow import MlflowRegistry
from pipeline.registry_records import ModelRegistryEntry
from reports.keys import SigningKey, own_key
from reports.trust import Trust

# Asked once, and before any test has a state folder of its own.
TOOLS = None if missing() else find_tools()
NAMES = (f"web4-{number}" for number in itertools.count())


@pytest.fixture(scope="session", autouse=True)
def tools_stay() -> Iterator[None]:
    """Keep llama.cpp's tools within reach of tests that look for them from a state folder of their own."""
    with pytest.MonkeyPatch.context() as patch:
        if TOOLS is not None:
            patch.setenv("LLAMA_CPP_DIR", str(TOOLS.tree))
        yield


@pytest.fixture(scope="session")
def tracking_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TrackingServer]:
    """A real MLflow server; `start` it again where a test has killed it."""
    if lacking := [name for name in NEEDS if importlib.util.find_spec(name) is None]:
        pytest.skip(f"no {lacking[0]}; {INSTALL}")
    server = TrackingServer(tmp_path_factory.mktemp("mlflow"))
    server.start()
    yield server
    server.kill()


@pytest.fixture
def mlflow_uri(tracking_server: TrackingServer, monkeypatch: pytest.MonkeyPatch) -> str:
    """Its address; requests to it are not tried again, so that a test of its absence does not wait."""
    monkeypatch.setenv("MLFLOW_HTTP_REQUEST_MAX_RETRIES", "0")
    if tracking_server.process is None or tracking_server.process.poll() is not None:
        tracking_server.start()
    return tracking_server.uri


@pytest.fixture(scope="session")
def key(tmp_path_factory: pytest.TempPathFactory) -> SigningKey:
    """The key that verdicts in `registry` are signed with."""
    return own_key(tmp_path_factory.mktemp("state"), environ={})


@pytest.fixture
def registry(mlflow_uri: str, key: SigningKey) -> MlflowRegistry:
    """A registry in MLflow of a name that nothing has used, which trusts `key` alone."""
    return MlflowRegistry(connect(mlflow_uri), next(NAMES), Trust(keys=(key.public,)))


@pytest.fixture
def weights(tmp_path: Path) -> dict[str, Path]:
    """Two models whose weights can be changed."""
    paths = {name: tmp_path / f"{name}.gguf" for name in ("base", "candidate")}
    for name, path in paths.items():
        path.write_bytes((FIXTURES / "models" / f"{name}.gguf").read_bytes())
    return paths


@pytest.fixture
def two(
    registry: MlflowRegistry, weights: dict[str, Path], key: SigningKey
) -> tuple[ModelRegistryEntry, ModelRegistryEntry]:
    """1.0 promoted, 1.1 registered."""
    first = register(registry, weights["base"], "1.0", base_model="tiny")
    second = register(registry, weights["candidate"], "1.1", base_model="tiny")
    promote(registry, first, key)
    return first, second


@pytest.fixture(scope="session")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    """A small base with an adapter and a policy that it meets."""
    return make_place(tmp_path_factory.mktemp("evolve"))


@pytest.fixture
def own_registry(place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty registry that goes by that policy."""
    monkeypatch.setenv("SHIPGATE_BENCHMARKS", str(place.documents))
    monkeypatch.setenv(VARIABLE, str(tmp_path / "state"))
    monkeypatch.delenv("SHIPGATE_KEY", raising=False)
    pin_policy(place.policy, "a tiny model's bars")


@pytest.fixture(scope="session")
def killed(place: Place) -> Path:
    """A chain that was killed twice and is about to be gated."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SHIPGATE_BENCHMARKS", str(place.documents))
        patch.setenv(VARIABLE, str(place.folder / "state"))
        patch.delenv("SHIPGATE_KEY", raising=False)
        pin_policy(place.policy, "a tiny model's bars")
        return killed_chain(place)


@pytest.fixture
def out(killed: Path, place: Place, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """A copy that a test may go on with and harm; beside the first, as notes name what is around them."""
    folder = place.folder / f"copy-{abs(hash(request.node.name))}"
    shutil.copytree(killed, folder)
    # Sealed with that key.
    shutil.copytree(place.folder / "state" / "keys", tmp_path / "state" / "keys", dirs_exist_ok=True)
    yield folder
    shutil.rmtree(folder)
