"""A tracking server for the tests that need one, started once and killed at the end, and a registry in it."""

from __future__ import annotations

import importlib.util
import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from harnesses.prompts import FIXTURES
from pipeline.mlflow_samples import INSTALL, NEEDS, TrackingServer, promote, register
from pipeline.mlflow_server import connect
from pipeline.registry_mlflow import MlflowRegistry
from pipeline.registry_records import ModelRegistryEntry
from reports.keys import SigningKey, own_key
from reports.trust import Trust

NAMES = (f"web4-{number}" for number in itertools.count())


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
