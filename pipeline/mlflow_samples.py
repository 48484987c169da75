"""For tests: a real MLflow tracking server on SQLite, and signed verdicts that no run stands behind.

    server = TrackingServer(folder); server.start(); connect(server.uri)

Not covered: verdicts whose run can be scored again; a test of promoting from a file makes a run.
"""

from __future__ import annotations

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pipeline.registry import Registration, register_model
from pipeline.registry_mlflow import MlflowRegistry
from pipeline.registry_promotion import promote_verified
from pipeline.registry_records import ModelRegistryEntry
from pipeline.signed_samples import PROMOTING, Said, envelope, verified
from reports.digests import root
from reports.keys import SigningKey
from reports.policy import read_policy

_DEADLINE = 180.0
# Tests without it are skipped; the command that brings it is in the reason.
NEEDS = ("mlflow", "flask", "sqlalchemy", "alembic")
INSTALL = "pip install -c constraints.txt -e '.[dev]'"


@dataclass
class TrackingServer:
    """`mlflow server` with one worker, its database and its log in a folder, on a port that was free."""

    folder: Path
    port: int = 0
    process: subprocess.Popen[bytes] | None = None

    @property
    def uri(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start it and wait until it answers."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        ours = ("MLFLOW", "PYTHONPATH", "PYTHONWARNINGS", "COV_", "COVERAGE", "PYTEST")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
        quiet = {"MLFLOW_DISABLE_TELEMETRY": "true", "MLFLOW_SERVER_ENABLE_JOB_EXECUTION": "false"}
        stores = ["--backend-store-uri", f"sqlite:///{self.folder / 'mlflow.db'}"]
        stores += ["--artifacts-destination", str(self.folder / "artifacts")]
        where = ["--host", "127.0.0.1", "--port", str(self.port), "--workers", "1"]
        with (self.folder / "server.log").open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "mlflow", "server", *stores, *where],
                env={**kept, **quiet},
                cwd=self.folder,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        deadline = time.monotonic() + _DEADLINE
        while not self._answers():
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.kill()
                raise RuntimeError((self.folder / "server.log").read_text(encoding="utf-8")[-2000:])
            time.sleep(0.3)

    def _answers(self) -> bool:
        # Whatever proxy is set is not for this.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(f"{self.uri}/health", timeout=5) as answer:
                return bool(answer.status == 200)  # noqa: PLR2004 (the one good status)
        except (urllib.error.URLError, OSError):
            return False

    def kill(self) -> None:
        """SIGKILL it and the workers it started."""
        if self.process is not None and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

    def aliases(self, name: str) -> dict[str, str]:
        """What its database holds, asked without the server."""
        with sqlite3.connect(self.folder / "mlflow.db") as database:
            found = database.execute(
                "SELECT alias, version FROM registered_model_aliases WHERE name = ?", (name,)
            )
            aliases = {alias: str(version) for alias, version in found}
        database.close()
        return aliases


def register(registry: MlflowRegistry, weights: Path, version: str, **more: Any) -> ModelRegistryEntry:  # noqa: ANN401 (as Registration's fields)
    """Register a GGUF."""
    return register_model(Registration(version=version, model=f"gguf:{weights}", **more), folder=registry)


def promote(
    registry: MlflowRegistry, entry: ModelRegistryEntry, key: SigningKey, said: Said = PROMOTING
) -> ModelRegistryEntry:
    """Promote an entry by a made-up verdict, judged by the shipped policy."""
    content = envelope(entry, key, said)
    policy = read_policy(root() / "gates" / "policy.toml").digest
    vouched = verified(entry, content, said, policy=policy)
    return promote_verified(entry.version, vouched, folder=replace(registry, envelope=content))


def seen(registry: MlflowRegistry) -> dict[str, str]:
    """Aliases as MLflow has them, by the names of versions."""
    model = registry.server.model(registry.name)
    if model is None:
        return {}
    names = {version.number: version.tags.get("shipgate.version", "?") for version in model.versions}
    return {alias: names[number] for alias, number in model.aliases.items()}
