"""`shipgate registry --backend mlflow`, against a real tracking server."""

import json
import shutil
import sys
from dataclasses import replace

import pytest

from harnesses.prompts import FIXTURES
from harnesses.state import VARIABLE, models_folder, state_folder
from pipeline.cli import main
from pipeline.mlflow_server import VARIABLE as URI
from pipeline.mlflow_server import connect
from pipeline.registry import get_model, pinned_policy
from pipeline.registry_mlflow import MlflowRegistry
from pipeline.registry_promotion import promote_verified
from pipeline.signed_samples import envelope, verified
from reports.keys import own_key, trusted

NAME = "web4 agent"


@pytest.fixture(autouse=True)
def state(monkeypatch, tmp_path):
    monkeypatch.setenv(VARIABLE, str(tmp_path / "state"))
    monkeypatch.delenv(URI, raising=False)


@pytest.fixture
def registry(capsys):
    def call(*arguments):
        status = main(["registry", "--backend", "mlflow", "--name", NAME, *arguments])
        out, err = capsys.readouterr()
        return status, out, err

    return call


def test_the_whole_story(registry, mlflow_uri, monkeypatch, tmp_path):
    monkeypatch.setenv(URI, mlflow_uri)
    file = tmp_path / "candidate.gguf"
    shutil.copy(FIXTURES / "models" / "candidate.gguf", file)
    key = own_key(state_folder())
    server = connect(None)
    kept = MlflowRegistry(server, NAME, trusted(state_folder()))
    for version in ("1.0", "1.1"):
        status, out, err = registry("register", "--model", f"gguf:{file}", "--version", version)
        assert (status, out.split(" (")[0], err) == (0, f"registered {version}", "")
        entry = get_model(version, folder=kept)
        content = envelope(entry, key)
        vouched = verified(entry, content, policy=pinned_policy(folder=kept).digest)
        promote_verified(version, vouched, folder=replace(kept, envelope=content))
    assert registry("show", "1.1")[0] == 0
    assert [(one["version"], one["active"]) for one in json.loads(registry("list", "--json")[1])] == [
        ("1.0", False),
        ("1.1", True),
    ]
    assert "1.0 -> 1.1" not in registry("compare", "1.0", "1.1")[1]
    assert json.loads(registry("stats", "--json")[1])["last_good"] == "1.0"
    by_hand = server.create_version(NAME, "shipgate://by/hand", {}).number
    server.set_alias(NAME, "champion", by_hand)
    for action in (["show", "1.1"], ["list"], ["history"], ["stats", "--json"]):
        status, out, err = registry(*action)
        assert (status, err.count("\n"), out != "") == (1, 1, True)
        assert err.startswith(
            "shipgate: alias champion is at MLflow version 3, which has no verified verdict"
        )
    status, out, err = registry("repair")
    assert (status, out.startswith("mended: alias champion is at MLflow version 3"), err) == (0, True, "")
    assert registry("rollback")[:2] == (0, f"1.0 is active again ({entry.model_digest})\n")
    assert server.head(NAME).aliases == {"champion": "1"}
    assert [line.split("  ")[2].split()[0] for line in registry("history")[1].splitlines()] == [
        *["registered", "promoted"] * 2,
        "rolled",
    ]
    file.write_bytes(b"other weights")
    server.delete_alias(NAME, "champion")
    assert registry("repair")[0] == 2
    assert server.head(NAME).aliases == {}
    assert not (models_folder() / "registry.json").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["list"], "no MLflow server is named"),
        (["--tracking-uri", "nowhere", "list"], "is no MLflow tracking server"),
        (["list", "--tracking-uri", "http://127.0.0.1:1"], "does not answer as it should (no connection)"),
        (["list", "--backend", "file"], "--name is of a registry in MLflow; add --backend mlflow"),
        (["list", "--name", "it's"], "cannot be a model's name"),
        (["list", "--name", ""], "cannot be a model's name"),
    ],
)
def test_errors_are_one_line_and_status_2(registry, monkeypatch, arguments, said):
    pytest.importorskip("mlflow")
    monkeypatch.setenv("MLFLOW_HTTP_REQUEST_MAX_RETRIES", "0")
    status, out, err = registry(*arguments)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert said in err


def test_an_unknown_model_is_not_made_by_asking(registry, mlflow_uri):
    there = ["--tracking-uri", mlflow_uri, "--name", "nobody"]
    for action in (["list"], ["show", "1"], ["history"], ["rollback"], ["repair"], ["stats"]):
        status, out, err = registry(*action, *there)
        assert (status, out, err.count("\n")) == (2, "", 1)
        assert "has no registered model nobody" in err
    assert connect(mlflow_uri).head("nobody") is None


def test_without_the_extra_the_command_that_brings_it_is_named(registry, monkeypatch):
    monkeypatch.setitem(sys.modules, "mlflow", None)
    status, out, err = registry("list", "--tracking-uri", "http://127.0.0.1:1")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "pip install 'shipgate[mlflow]'" in err
