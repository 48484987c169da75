"""The files around the code say the same as the code."""

import re
import tomllib
from pathlib import Path

import pytest

from harnesses.prompts import FIXTURES
from pipeline.cli import COMMANDS
from pipeline.commands import parts_found

ROOT = FIXTURES.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
EXTRAS = PROJECT["optional-dependencies"]
REQUIRED = [*PROJECT["dependencies"], *EXTRAS["dev"], *EXTRAS["models"]]
NAMES = sorted({re.match(r"[\w.-]+", requirement)[0] for requirement in REQUIRED})
PINS = [line for line in (ROOT / "constraints.txt").read_text().splitlines() if not line.startswith("#")]


def test_constraints_pin_exactly_and_once():
    assert [line for line in PINS if not re.fullmatch(r"[a-z0-9.-]+==[0-9][\w.]*", line)] == []
    assert sorted({line.partition("=")[0] for line in PINS}) == [line.partition("=")[0] for line in PINS]


@pytest.mark.parametrize("name", NAMES)
def test_every_requirement_is_pinned_and_explained(name):
    assert any(line.startswith(f"{name}==") for line in PINS)
    assert re.search(rf"^\|[^|]*\b{name}\b", (ROOT / "docs" / "dependencies.md").read_text(), re.MULTILINE)


def test_the_torch_that_doctor_names_is_the_pinned_one():
    assert "torch==2.13.0" in PINS
    assert "torch==2.13.0" in REQUIRED
    assert "torch==2.13.0" in Path(parts_found.__file__).read_text()


def test_the_changelog_names_every_command():
    text = (ROOT / "CHANGELOG.md").read_text()
    assert all(f"`shipgate {name}`" in text for name in COMMANDS)
