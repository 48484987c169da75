"""Gate sessions for tests: a small copy of the project, and `pytest gates/` run in it as a user does."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

import pytest

from harnesses.records import Json
from harnesses.state import VARIABLE
from reports.browser import browser, lacking
from reports.good_answers import write_recording

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).resolve().parent.parent
KEPT = 4


@pytest.fixture(scope="session", autouse=True)
def state(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A state folder for these tests alone: finished runs sign, and make their key on first use."""
    folder = tmp_path_factory.mktemp("state")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, str(folder))
        patch.delenv("SHIPGATE_KEY", raising=False)
        yield folder


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with four cases a harness, all canaries, and a policy that asks for as many."""
    copy = tmp_path_factory.mktemp("project")
    ignore = shutil.ignore_patterns("*_test.py", "__pycache__", "models", "conftest.py")
    for folder in ("harnesses", "canaries", "reports", "gates", "fixtures"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=ignore)
    for name in ("conftest.py", "pyproject.toml"):
        shutil.copy(ROOT / name, copy / name)
    for path in (copy / "fixtures" / "prompts").glob("*.jsonl"):
        lines = path.read_text(encoding="utf-8").splitlines()
        if path.stem == "refusal":
            lines = lines[:2] + lines[-2:]
        if path.stem != "canaries":
            path.write_text("\n".join(lines[:KEPT]) + "\n", encoding="utf-8")
    policy = copy / "gates" / "policy.toml"
    text = re.sub(r"= [12]00\b", f"= {KEPT}", policy.read_text(encoding="utf-8"))
    # Recorded answers have no weights to measure; measures have tests of their own.
    policy.write_text(text.split("# Measures", 1)[0], encoding="utf-8")
    shutil.copy(ROOT / "reports" / "trouble_test.py", copy / "trouble.py")
    write_recording(copy / "good.jsonl")
    write_recording(copy / "bad.jsonl", wrong=frozenset({"refusal", "canaries", "empty_constructor"}))
    return copy


class Session(NamedTuple):
    """What a finished gate session left behind: exit status, everything it said, and the run's folder."""

    status: int
    text: str
    out: Path

    @property
    def final(self) -> dict[str, Json]:
        """The final report."""
        found: dict[str, Json] = json.loads((self.out / "eval_report_final.json").read_text(encoding="ascii"))
        return found

    @property
    def decision(self) -> str:
        """CLEARED, BLOCKED or INVALID; "contradictory" where the report says two things at once."""
        decision = str(self.final["decision"])
        sound = self.final["cleared_for_deployment"] == (decision == "CLEARED")
        return decision if sound else "contradictory"


def call(
    project: Path, *args: str, addopts: str = "", env: Mapping[str, str] | None = None
) -> tuple[int, str]:
    """Run pytest in the project without this session's own environment; its status and what it said."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTEST", "COV_", "SHIPGATE"))}
    # A state folder of its own: what one session keeps must not answer for another.
    with TemporaryDirectory() as state:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", *args, "-p", "no:cacheprovider"],
            cwd=project,
            env={**kept, "PYTEST_ADDOPTS": addopts, "SHIPGATE_STATE_DIR": state, **(env or {})},
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
            # A suite started in the background has Ctrl-C ignored, and hands that on.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def plain(project: Path) -> Callable[..., tuple[int, str]]:
    """`plain("gates/", "--co", addopts="…")`: a pytest call without anything added."""
    return lambda *args, **how: call(project, *args, **how)


@pytest.fixture
def gates(project: Path, tmp_path: Path) -> Callable[..., Session]:
    """`gates("-k", "tron", how="nan-engine")`: a gate session on recorded answers, with its trouble."""

    def run(
        *args: str, how: str = "", model: str | None = "replay:good.jsonl", path: str = "gates/", **more: Json
    ) -> Session:
        out = tmp_path / f"run-{len(list(tmp_path.iterdir()))}"
        named = () if model is None else ("--model", model)
        env = {"HOW": how, **more.pop("env", {})}
        said = call(project, path, "-p", "trouble", *named, "--out", str(out), *args, env=env, **more)
        return Session(*said, out)

    return run


@pytest.fixture(scope="module")
def chromium() -> Iterator["Browser"]:
    """A browser for one file of tests; not for a session, as other tests run event loops of their own."""
    if why := lacking():
        pytest.skip(why)
    with browser() as found:
        yield found
