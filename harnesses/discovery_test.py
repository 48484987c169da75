"""Harnesses are found by being there, and finding them loads nothing heavy."""

import subprocess
import sys

import pytest

from harnesses.discovery import discover
from harnesses.records import ShipgateError

GOOD = """
from harnesses.records import Harness
from harnesses.stats import pass_rate
HARNESS = Harness(name="new", metric="pass_rate", load=tuple, score=None, summarise=pass_rate)
"""


@pytest.fixture
def package(tmp_path, monkeypatch, request):
    name = "found_" + "".join(c for c in request.node.name if c.isalnum())
    folder = tmp_path / name
    folder.mkdir()
    (folder / "__init__.py").write_text("", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    return folder


def test_the_six_harnesses_are_found():
    assert {
        "pdca_schema",
        "pdca_template",
        "tron_format",
        "empty_constructor",
        "tool_success",
        "refusal",
    } <= set(discover())


def test_a_new_file_is_enough(package):
    (package / "fresh.py").write_text(GOOD, encoding="utf-8")
    (package / "helper.py").write_text("raise RuntimeError('never imported')\n", encoding="utf-8")
    (package / "fresh_test.py").write_text("HARNESS = 1\n", encoding="utf-8")
    assert list(discover(package.name)) == ["new"]


def test_two_of_one_name_are_refused(package):
    for name in ("one", "two"):
        (package / f"{name}.py").write_text(GOOD, encoding="utf-8")
    with pytest.raises(ShipgateError, match=r"two: a harness 'new' is there already"):
        discover(package.name)


def test_something_else_is_refused(package):
    (package / "odd.py").write_text("HARNESS = 3\n", encoding="utf-8")
    with pytest.raises(ShipgateError, match=r"odd: HARNESS is no Harness"):
        discover(package.name)


def test_nothing_heavy_is_loaded():
    code = (
        "import sys; from harnesses.discovery import discover; discover();"
        "print([m for m in ('torch', 'sklearn', 'numpy', 'evaluate', 'xllamacpp') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
