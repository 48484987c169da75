import shutil

import pytest

from harnesses.engines.tiny_gguf import metadata, write_gguf
from harnesses.perplexity_reference import find_reference
from harnesses.records import ShipgateError
from harnesses.sidecar import (
    Parent,
    Sidecar,
    describe,
    parent_uri,
    read_sidecar,
    sidecar_path,
    training_files,
    write_sidecar,
)


@pytest.fixture
def made(tmp_path):
    """A model, its parent in another folder, and the note that ties them."""
    (tmp_path / "from").mkdir()
    write_gguf(tmp_path / "from" / "parent.gguf")
    artifact = tmp_path / "made.gguf"
    write_gguf(artifact, fields={**metadata(), "general.name": "made"})
    note = Sidecar(
        stage="quantized",
        parents=(describe(f"gguf:{tmp_path}/from/parent.gguf", tmp_path),),
        training=("data/train.jsonl",),
        sha256=describe(f"gguf:{artifact}", tmp_path).sha256,
    )
    write_sidecar(artifact, note)
    return artifact


def refusal(artifact, given=None):
    with pytest.raises(ShipgateError) as caught:
        find_reference(artifact, given)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_note_comes_back_as_written_and_is_relative(made, tmp_path):
    note = read_sidecar(made)
    assert note.parents[0].uri == "gguf:from/parent.gguf"
    assert sidecar_path(made).name == "made.gguf.json"
    assert training_files(made) == (tmp_path / "data" / "train.jsonl",)
    assert write_sidecar(made, note) == sidecar_path(made)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["from", "made.gguf", "made.gguf.json"]
    assert read_sidecar(made) == note


def test_a_folder_has_its_note_beside_it(tmp_path):
    assert sidecar_path(tmp_path / "candidate") == tmp_path / "candidate.json"
    assert sidecar_path(tmp_path / "x" / ".." / "candidate") == tmp_path / "candidate.json"
    assert read_sidecar(tmp_path / "candidate") is None
    assert training_files(tmp_path / "candidate") == ()


def test_an_adapter_moves_with_its_base(tmp_path):
    parent = describe_without_files("hf:../base+adapter")
    assert parent_uri(parent, tmp_path / "models") == f"hf:{tmp_path}/base+{tmp_path}/models/adapter"


def describe_without_files(uri):
    return Parent(uri=uri, sha256="sha256:" + "0" * 64)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        '{"stage": "quantized", "stage": "base"}',
        '{"stage": "guessed"}',
        '{"stage": "base", "more": 1}',
        '{"stage": "base", "parents": [{"uri": "hf:x", "sha256": "0"}]}',
    ],
)
def test_a_note_that_is_none_is_an_error(tmp_path, content):
    (tmp_path / "model.gguf.json").write_text(content)
    assert "model.gguf.json does not say" in refusal(tmp_path / "model.gguf")


def test_what_is_named_must_be_a_model_and_the_noted_parent(made, tmp_path):
    parent = f"gguf:{tmp_path}/from/parent.gguf"
    assert find_reference(made, parent) == parent
    assert "'merged' is of no known form" in refusal(made, "merged")
    write_gguf(tmp_path / "other.gguf", fields={**metadata(), "general.name": "other"})
    assert "is not the model that" in refusal(made, f"gguf:{tmp_path}/other.gguf")


def test_without_a_note_what_is_named_is_taken(tmp_path):
    assert find_reference(tmp_path / "lone.gguf", "hf:merged") == "hf:merged"


def test_the_parent_in_the_note(made, tmp_path):
    assert find_reference(made, None) == f"gguf:{tmp_path}/from/parent.gguf"


def test_no_note_or_no_parent_asks_for_the_option(tmp_path):
    assert "--reference" in refusal(tmp_path / "model.gguf")
    write_sidecar(tmp_path / "model.gguf", Sidecar(stage="base"))
    assert "names no parent" in refusal(tmp_path / "model.gguf")


def test_a_note_about_other_weights_is_refused(made, tmp_path):
    shutil.copy(tmp_path / "from" / "parent.gguf", made)
    assert "other weights than those of" in refusal(made)


def test_a_parent_that_changed_is_refused(made, tmp_path):
    write_gguf(tmp_path / "from" / "parent.gguf", fields={**metadata(), "general.name": "other"})
    assert "has other weights than when" in refusal(made)


def test_a_parent_that_is_gone_is_an_error(made, tmp_path):
    (tmp_path / "from" / "parent.gguf").unlink()
    assert "cannot be read" in refusal(made)


def test_a_server_is_no_parent(tmp_path):
    write_sidecar(
        tmp_path / "m.gguf", Sidecar(stage="imported", parents=(describe_without_files("ollama:x"),))
    )
    assert "no parent of weights" in refusal(tmp_path / "m.gguf")
