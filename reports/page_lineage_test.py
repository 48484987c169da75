"""A model's line is followed note by note, and ends where a note is missing, damaged or goes round."""

from harnesses.sidecar import Parent, Sidecar, write_sidecar
from reports.page_lineage import lineage

SHA = "sha256:" + "1" * 64


def note(folder, name, stage, *parents):
    named = tuple(Parent(uri=uri, sha256=SHA) for uri in parents)
    write_sidecar(folder / name, Sidecar(stage=stage, parents=named))


def test_each_step_back_to_the_base(tmp_path):
    note(tmp_path, "web4.gguf", "quantized", "hf:merged")
    note(tmp_path, "merged", "merged", "hf:base+lora")
    note(tmp_path, "base", "base")
    assert [(made.stage, made.uri) for made in lineage(tmp_path / "web4.gguf")] == [
        ("quantized", f"hf:{tmp_path}/merged"),
        ("merged", f"hf:{tmp_path}/base+{tmp_path}/lora"),
    ]


def test_nothing_is_said_where_nothing_is_noted(tmp_path):
    assert lineage(None) == lineage(tmp_path / "web4.gguf") == ()
    (tmp_path / "web4.gguf.json").write_text("{")
    assert lineage(tmp_path / "web4.gguf") == ()


def test_notes_that_go_round_end_somewhere(tmp_path):
    note(tmp_path, "a.gguf", "pruned", "gguf:b.gguf")
    note(tmp_path, "b.gguf", "pruned", "gguf:a.gguf")
    assert len(lineage(tmp_path / "a.gguf")) == 2
