import json

import pytest

from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from harnesses.state import VARIABLE
from pipeline.evolve_chain import EvolveRequest, chain_of
from pipeline.evolve_config import EvolveConfig, read_evolve_config
from pipeline.evolve_samples import write_config
from pipeline.evolve_state import check_same, new_state, read_state, write_state
from reports.keys import rotate

ROOT = FIXTURES.parent
BASE = f"hf:{FIXTURES / 'models' / 'base'}"


def without_titles(node):
    if isinstance(node, dict):
        kept = {key: value for key, value in node.items() if not (key == "title" and isinstance(value, str))}
        return {key: without_titles(value) for key, value in kept.items()}
    if isinstance(node, list):
        return [without_titles(value) for value in node]
    return " ".join(node.split()) if isinstance(node, str) else node


def test_the_schema_says_what_the_records_say():
    schema = json.loads((FIXTURES / "schemas" / "evolve_config.schema.json").read_text())
    head = {name: schema.pop(name) for name in ("$schema", "$id", "title")}
    assert head["$id"] == "https://shipgate.invalid/schemas/evolve_config.schema.json"
    assert schema == without_titles(EvolveConfig.model_json_schema())


def test_the_example_is_read():
    config = read_evolve_config(ROOT / "pipeline" / "config" / "evolve_tiny.json")
    assert (config.train, config.quantize.type) == ("pipeline/config/tiny.json", "Q8_0")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "is not sound JSON"),
        ('{"schema_version": 1, "schema_version": 1}', "is there twice"),
        ("[]", "is not of type 'object'"),
        ('{"schema_version": 1}', "'base' is a required property"),
        ('{"schema_version": 1, "base": "gguf:a"}', "base: 'gguf:a' does not match"),
        ('{"schema_version": 1, "base": "hf:a", "quantise": {}}', "'quantise' was unexpected"),
        ('{"schema_version": 1, "base": "hf:a", "quantize": {"bits": 4}}', r"quantize\.bits"),
        ('{"schema_version": 1, "base": "hf:a", "gate": {"threshold": 0}}', "gate: .*'threshold'"),
    ],
)
def test_wrong_files_are_named_with_their_key(tmp_path, text, said):
    path = tmp_path / "c.json"
    path.write_text(text)
    with pytest.raises(ShipgateError, match=said) as raised:
        read_evolve_config(path)
    assert str(path) in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(ShipgateError, match=r"none\.json"):
        read_evolve_config(tmp_path / "none.json")


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"distill": {"data": ["a.jsonl"]}}, "names no student"),
        ({"distill": {"data": ["a.jsonl"], "layers": 1}, "prune": {}}, "name two students"),
        ({"distill": {"data": ["a.jsonl"], "layers": 1, "student": "hf:b"}}, "name two students"),
    ],
)
def test_students_are_named_once(tmp_path, more, said):
    with pytest.raises(ShipgateError, match=said):
        read_evolve_config(write_config(tmp_path / "c.json", base=BASE, **more))


def test_a_chain_needs_a_training_or_an_adapter(tmp_path):
    config = read_evolve_config(write_config(tmp_path / "c.json", base=BASE))
    with pytest.raises(ShipgateError, match="give --adapter DIR"):
        chain_of(EvolveRequest(config, "1", tmp_path / "o"))
    with pytest.raises(ShipgateError, match="adapter_config"):
        chain_of(EvolveRequest(config, "1", tmp_path / "o", adapter=tmp_path))


@pytest.fixture
def out(tmp_path, monkeypatch):
    monkeypatch.setenv(VARIABLE, str(tmp_path / "state"))
    monkeypatch.delenv("SHIPGATE_KEY", raising=False)
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def test_a_state_is_read_as_it_was_written_and_nothing_else(out):
    state = new_state({"version": "1", "files": {"a": "1"}}).begun("merge")
    assert read_state(out) is None
    write_state(out, state)
    assert read_state(out) == state
    check_same(state, dict(state.asked), out)
    with pytest.raises(ShipgateError, match=r'files\.a was "1", is null; files\.b was null, is "2"'):
        check_same(state, {"version": "1", "files": {"b": "2"}}, out)
    path = out / "evolve.json"
    path.write_text(path.read_text().replace('"version": "1"', '"version": "2"'))
    with pytest.raises(ShipgateError, match="was altered: its seal does not hold"):
        read_state(out)
    path.unlink()
    (out / "notes.txt").touch()
    with pytest.raises(ShipgateError, match=r"holds files and no evolve\.json"):
        read_state(out)


def test_a_state_is_sealed_with_a_key_that_is_trusted_here(out, tmp_path, monkeypatch):
    state = new_state({"version": "1"})
    write_state(out, state)
    rotate(tmp_path / "state")
    assert read_state(out) == state
    monkeypatch.setenv(VARIABLE, str(tmp_path / "elsewhere"))
    with pytest.raises(ShipgateError, match="with a key that is not trusted here"):
        read_state(out)
    assert not (tmp_path / "elsewhere").exists()
    monkeypatch.setenv("SHIPGATE_KEY", str(tmp_path / "state" / "keys" / "signing.pem"))
    write_state(out, state)
    assert read_state(out) == state
    seal = json.loads((out / "evolve.json").read_text())["seal"]
    (out / "evolve.json").write_text(
        json.dumps({**state.model_dump(mode="json"), "seal": {**seal, "sig": "x"}})
    )
    with pytest.raises(ShipgateError, match="its seal does not hold"):
        read_state(out)
