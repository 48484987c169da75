from pathlib import Path

import pytest

from harnesses.records import ShipgateError
from harnesses.state import VARIABLE, models_folder, state_folder


def test_the_variable_wins_and_is_made_absolute(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(VARIABLE, "here")
    assert state_folder() == tmp_path / "here"
    assert models_folder() == tmp_path / "here" / "models"
    assert not state_folder().exists()


def test_the_platforms_folder_otherwise(monkeypatch, tmp_path):
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert state_folder().name == "shipgate"
    assert tmp_path in state_folder().parents
    assert Path("/") in state_folder().parents


def test_an_empty_variable_is_an_error(monkeypatch):
    monkeypatch.setenv(VARIABLE, " ")
    with pytest.raises(ShipgateError, match="empty"):
        state_folder()
