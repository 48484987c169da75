"""The scorers' digest covers what decides, and only code of this folder may be in use."""

import sys
from types import ModuleType

import pytest

from harnesses.records import ShipgateError
from reports.digests import root, scorers_digest


def test_a_package_of_another_checkout_is_refused(monkeypatch, tmp_path):
    assert scorers_digest().startswith("sha256:")
    stranger = ModuleType("harnesses.stranger")
    stranger.__file__ = str(tmp_path / "harnesses" / "stranger.py")
    monkeypatch.setitem(sys.modules, "harnesses.stranger", stranger)
    with pytest.raises(ShipgateError, match=r"harnesses\.stranger comes from .*; mend PYTHONPATH"):
        scorers_digest()


def test_the_code_that_sets_the_exit_status_is_in_the_digest(monkeypatch):
    before = scorers_digest()
    monkeypatch.setattr("reports.digests._CODE", ("harnesses", "canaries", "reports"))
    assert scorers_digest() != before
    assert (root() / "gates" / "controller.py").exists()
