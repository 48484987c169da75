"""The scorers' errors are those of the code that is here, and a stale or damaged measurement says so."""

import json

import pytest

import harnesses.instruments as module
from harnesses.instruments import Instrument, code_digest, instrument_line, instruments, record
from harnesses.records import ShipgateError

MEASURED = ("empty_constructor", "pdca_schema", "pdca_template", "refusal", "tool_success", "tron_format")
ONE = Instrument(
    reference="people",
    measure="F1",
    value=0.9567,
    ci95=(0.944, 0.968),
    n=1125,
    code=("stats.py",),
    digest=code_digest(("stats.py",)),
)


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "INSTRUMENTS", tmp_path / "instruments.json")
    instruments.cache_clear()
    instrument_line.cache_clear()
    yield tmp_path / "instruments.json"
    instruments.cache_clear()
    instrument_line.cache_clear()


@pytest.mark.parametrize("name", MEASURED)
def test_every_scorer_was_measured_as_it_is_now(name):
    found = instruments()[name]
    # After a change of these files: run its program in benchmarks/validity/ and record the result.
    assert code_digest(found.code) == found.digest
    assert found.ci95[0] <= found.value <= found.ci95[1]
    assert found.value >= 0.95


def test_lines(elsewhere):
    record("refusal", ONE)
    record("pdca_schema", ONE.model_copy(update={"measure": "agreement", "value": 0.5, "n": 10}))
    assert instrument_line("refusal") == "F1 0.957 (0.944 to 0.968) against people"
    assert instrument_line("pdca_schema") == "agrees with people on 5 of 10 (0.944 to 0.968)"
    assert instrument_line("canaries") == ""
    record("refusal", ONE.model_copy(update={"digest": "sha256:0"}))
    assert instrument_line("refusal").endswith("; its code has changed since")
    assert sorted(json.loads(elsewhere.read_text())) == ["pdca_schema", "refusal"]


@pytest.mark.parametrize("content", ["", "[]", "{", '{"refusal": {}}', '{"refusal": {"value": NaN}}'])
def test_a_damaged_file_is_no_accuracy(elsewhere, content):
    elsewhere.write_text(content)
    with pytest.raises(ShipgateError, match="cannot be used"):
        instrument_line("refusal")
