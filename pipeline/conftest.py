"""A tracking server for the tests that need one, started once and killed at the end."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator

import pytest

from pipeline.mlflow_samples import INSTALL, NEEDS, TrackingServer


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
