"""What CI jobs are made of: the script gates a served model and promotes it, the workflow calls it."""

import json
import os
import subprocess
import sys
from xml.etree import ElementTree as ET

import pytest
import yaml

from pipeline.cleared_runs import MODEL, policy_without_measures, served_well
from reports.digests import root
from reports.keys import own_key
from reports.trust import Trust, write_trust

SCRIPT = root() / "docs" / "ci" / "gate.sh"
WORKFLOW = root() / "docs" / "ci" / "github-actions.yml"


@pytest.fixture
def world(tmp_path):
    """A registry pinned to a policy without measures, a key for CI, and its public half in a list."""
    key = own_key(tmp_path / "ci", environ={})
    write_trust(tmp_path / "trusted.json", Trust(keys=(key.public,)))
    weights = tmp_path / "web4.gguf"
    weights.write_bytes(b"weights")
    policy = policy_without_measures(tmp_path / "policy.toml")
    ours = ("PYTEST", "COV_", "COVERAGE", "SHIPGATE")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return kept | {
        "SHIPGATE_STATE_DIR": str(tmp_path / "state"),
        "SHIPGATE_KEY": str(tmp_path / "ci" / "keys" / "signing.pem"),
        "PYTEST_ADDOPTS": "-p no:cacheprovider",
        "PYTHON": sys.executable,
        "MODEL": MODEL,
        "ARTIFACT": str(weights),
        "POLICY": str(policy),
        "TRUST": str(tmp_path / "trusted.json"),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary"),
    }


def call(*command, **environment):
    done = subprocess.run(
        command, cwd=root(), env=environment, capture_output=True, text=True, check=False, timeout=300
    )
    return done.returncode, done.stdout + done.stderr


def registry(world, *arguments):
    status, text = call(sys.executable, "-m", "pipeline.cli", "registry", *arguments, **world)
    assert status == 0, text
    return text


def test_the_script_promotes_what_is_cleared_and_nothing_else(world, tmp_path):
    assert call(str(SCRIPT), **{**world, "MODEL": ""})[0] == 2
    registry(world, "policy", world["POLICY"], "--reason", "served answers have no perplexity")
    with served_well(tmp_path / "web4.gguf") as server:
        here = {**world, "OLLAMA_HOST": server.url, "VERSION": "1.0", "OUT": str(tmp_path / "good")}
        status, text = call(str(SCRIPT), **here)
        assert (status, "1.0 is active (sha256:" in text) == (0, True), text
    assert (tmp_path / "summary").read_text()
    suites = ET.parse(tmp_path / "good" / "junit.xml").getroot()  # noqa: S314 - pytest wrote it
    assert sum(int(suite.get("tests")) for suite in suites) > 20
    assert (tmp_path / "good" / "run" / "verdict.dsse.json").exists()
    assert call(str(SCRIPT), **here)[0] == 2, "the folder holds a run"
    worse = tmp_path / "worse.gguf"
    worse.write_bytes(b"other weights")
    with served_well(worse, {}) as mute:
        there = {**world, "OLLAMA_HOST": mute.url, "VERSION": "1.1", "OUT": str(tmp_path / "bad")}
        there["ARTIFACT"] = str(worse)
        status, text = call(str(SCRIPT), **there)
        assert status == 1, text
    assert [entry["version"] for entry in json.loads(registry(world, "list", "--json"))] == ["1.0"]
    assert (tmp_path / "bad" / "run" / "verdict.dsse.json").exists()
    assert "BLOCKED" in (tmp_path / "summary").read_text()


def test_the_script_is_sound_shell():
    assert os.access(SCRIPT, os.X_OK)
    assert call("bash", "-n", str(SCRIPT), **os.environ)[0] == 0


def test_the_workflow_calls_the_script_with_what_it_takes():
    workflow = yaml.safe_load(WORKFLOW.read_text())
    (job,) = workflow["jobs"].values()
    gate = next(step for step in job["steps"] if "docs/ci/gate.sh" in step.get("run", ""))
    named = {
        line.split()[1]
        for line in SCRIPT.read_text().splitlines()
        if line.startswith("#   ") and "=" not in line
    }
    assert {"MODEL", "VERSION", "OUT"} <= named
    assert gate["env"].keys() - {"KEY_PEM"} <= {"MODEL", "VERSION", "OUT", "TRUST", "PYTHON"}
    # What comes from outside reaches the shell as variables only.
    assert all("${{" not in step.get("run", "") for step in job["steps"])
    assert workflow["permissions"] == {"contents": "read"}
