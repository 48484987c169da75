import argparse
import json
import os
import subprocess
import sys

import pytest

from harnesses.engines import weights_digest
from harnesses.engines.identity import file_digest
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from harnesses.sidecar import Sidecar, read_sidecar, training_digests, training_files, write_sidecar
from pipeline.commands.step_options import add_step_arguments
from pipeline.step import (
    Artifact,
    artifact_digest,
    check_target,
    drafted,
    making,
    newest,
    parents_of,
    publish,
    show,
)

BASE = FIXTURES / "models" / "base"
BASE_URI = f"hf:{BASE}"


def test_what_is_made_appears_whole_with_its_note(tmp_path):
    out = tmp_path / "models" / "x.gguf"
    draft = drafted("quantize", "quantized", out, parents=(BASE_URI,))
    with making(out) as work:
        assert (work.parent, work.suffix) == (out.parent, ".gguf")
        work.write_bytes(b"weights")
        made = publish(work, draft.measured(bits=4.5))
    assert out.read_bytes() == b"weights"
    assert made.sha256 == file_digest(out)
    note = read_sidecar(out)
    assert (note.stage, note.sha256, note.parents) == ("quantized", made.sha256, made.parents)
    assert note.parents[0].sha256 == weights_digest(BASE_URI)
    assert [os.path.realpath(uri.removeprefix("hf:")) for uri in parents_of(made)] == [str(BASE)]
    assert made.metrics == {"bits": 4.5}
    assert not work.exists()


def test_a_failed_step_leaves_nothing_under_the_final_name(tmp_path):
    out = tmp_path / "merged"

    def fail():
        with making(out) as work:
            work.mkdir()
            (work / "half").write_text("half")
            raise ShipgateError("no")

    with pytest.raises(ShipgateError, match=r"^no$"):
        fail()
    assert [path.name for path in tmp_path.iterdir() if not path.name.endswith(".lock")] == []


def test_a_folder_that_may_not_be_loaded_is_not_published(tmp_path):
    out = tmp_path / "merged"
    with making(out) as work:
        work.mkdir()
        (work / "x.bin").write_text("pickle")
        with pytest.raises(ShipgateError, match=r"holds x\.bin"):
            publish(work, drafted("merge", "merged", out))
    assert not out.exists()
    assert read_sidecar(out) is None


KILLED = """
import os, sys
from pathlib import Path
from pipeline.step import making
with making(Path(sys.argv[1])) as work:
    work.mkdir(); (work / "half").write_text("half")
    os.kill(os.getpid(), 9)
"""


def test_what_a_killed_process_left_is_removed_by_the_next(tmp_path):
    out = tmp_path / "x"
    done = subprocess.run([sys.executable, "-c", KILLED, str(out)], check=False, cwd=FIXTURES.parent)
    assert done.returncode == -9
    assert not out.exists()
    assert (tmp_path / ".x.partial").exists()
    with making(out) as work:
        assert not work.exists()


def test_two_processes_do_not_make_the_same(tmp_path):
    with (
        making(tmp_path / "x"),
        pytest.raises(ShipgateError, match="another process"),
        making(tmp_path / "x"),
    ):
        pass


def test_a_target_that_is_there_stays(tmp_path):
    out = tmp_path / "x"
    out.write_text("mine")
    with pytest.raises(ShipgateError, match="already there"), making(out):
        pass
    (tmp_path / "file").write_text("")
    with pytest.raises(ShipgateError, match="no folder that can be written to"):
        check_target(tmp_path / "file" / "x")
    assert out.read_text() == "mine"


def test_training_files_are_handed_on_from_parent_to_child(tmp_path):
    (tmp_path / "data").mkdir()
    file, mine = tmp_path / "data" / "a.jsonl", tmp_path / "mine.jsonl"
    parent = tmp_path / "parent.gguf"
    parent.write_bytes(b"parent")
    write_sidecar(parent, Sidecar(stage="merged", training=("data/a.jsonl",)))
    out = tmp_path / "deep" / "child.gguf"
    draft = drafted("distill", "distilled", out, parents=(f"gguf:{parent}",), training={mine: None})
    with making(out) as work:
        work.write_bytes(b"child")
        publish(work, draft)
    assert [path.resolve() for path in training_files(out)] == [mine, file]


def test_training_files_of_a_linked_parent_are_handed_on(tmp_path):
    parent, link = tmp_path / "parent.gguf", tmp_path / "link.gguf"
    parent.write_bytes(b"parent")
    link.symlink_to(parent)
    write_sidecar(parent, Sidecar(stage="merged", training=("a.jsonl",)))
    assert drafted("x", "distilled", tmp_path / "c", parents=(f"gguf:{link}",)).training == ("a.jsonl",)


def test_a_dry_run_has_no_metrics(tmp_path, capsys):
    draft = drafted("merge", "merged", tmp_path / "x", parents=(BASE_URI,), dry_run=True)
    with pytest.raises(ShipgateError, match="dry run"):
        draft.measured(loss=1.0)
    show(draft, as_json=True)
    out = capsys.readouterr().out
    found = json.loads(out)
    assert out.count("\n") == 1
    assert (found["dry_run"], found["metrics"], found["sha256"]) == (True, {}, None)
    assert list(tmp_path.iterdir()) == []


def test_a_number_that_is_not_finite_is_never_reported(tmp_path):
    for value in (float("nan"), [float("inf")]):
        with pytest.raises(ShipgateError, match="not finite"):
            drafted("merge", "merged", tmp_path / "x").measured(loss=value)


def test_people_get_lines(tmp_path, capsys):
    path = tmp_path / "a\nb"
    show(Artifact(step="merge", kind="merged", path=path, metrics={"n": 1}), as_json=False)
    assert capsys.readouterr().out == f"merge: made {tmp_path}/a\\nb\n  n: 1\n"


def test_the_options_are_the_contract_s():
    parser = argparse.ArgumentParser()
    add_step_arguments(parser, model="hf:DIR")
    options = parser.parse_args(["--model", "hf:x", "--out", "y", "--dry-run", "--json"])
    assert (options.model, str(options.out), options.dry_run, options.json) == ("hf:x", "y", True, True)


def test_a_folder_s_digest_is_the_engine_s():
    assert artifact_digest(BASE) == weights_digest(BASE_URI)


def test_a_file_of_somebody_elses_beside_the_target_is_not_written_over(tmp_path):
    (tmp_path / "model.gguf.json").write_text('{"mine": true}')
    with pytest.raises(ShipgateError, match="no note of a model"):
        check_target(tmp_path / "model.gguf")
    assert (tmp_path / "model.gguf.json").read_text() == '{"mine": true}'


def test_training_files_are_handed_on_with_what_they_were(tmp_path):
    file, parent = tmp_path / "a.jsonl", tmp_path / "parent.gguf"
    file.write_text("{}")
    parent.write_bytes(b"parent")
    then = file_digest(file)
    write_sidecar(parent, Sidecar(stage="merged", training=("a.jsonl",), training_sha256={"a.jsonl": then}))
    out = tmp_path / "deep" / "child.gguf"
    draft = drafted("distill", "distilled", out, parents=(f"gguf:{parent}",), training={file: then})
    with making(out) as work:
        work.write_bytes(b"child")
        publish(work, draft)
    assert training_digests(out) == {out.parent / "../a.jsonl": then}
    file.write_text("[]")
    with pytest.raises(
        ShipgateError, match=r"a\.jsonl was changed since gguf:.*parent\.gguf was trained on it"
    ):
        drafted("x", "distilled", out, parents=(f"gguf:{parent}",), training={file: file_digest(file)})


def test_the_newest_is_never_one_that_is_being_made(tmp_path):
    for number, name in enumerate(("a", "b", ".c.partial")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "config.json").touch()
        os.utime(tmp_path / name / "config.json", (number, number))
    assert newest(tmp_path, "*/config.json") == tmp_path / "b" / "config.json"
    assert newest(tmp_path, "*/config.json", counts=lambda path: "b" not in str(path.parent.name)) == (
        tmp_path / "a" / "config.json"
    )
    assert newest(tmp_path / "a", "*/config.json") is None
