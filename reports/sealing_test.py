"""Every finished run is signed, or INVALID; killed anywhere, it says INVALID or is signed as it stands."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from harnesses.engines import strict_json, weights_digest
from harnesses.engines.identity import file_digest
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from reports.digests import root
from reports.final import final_report
from reports.good_answers import write_recording
from reports.keys import own_key
from reports.records import Calls
from reports.run import RunRequest, open_run
from reports.sealing import Sealer
from reports.signed import open_envelope
from reports.subjects import gated, subjects_now
from reports.trust import Trust
from reports.verdict_test import PLAN, reports, verdict

CALLS = Calls(planned=1, made=1, cached=0, saved=0)
FILES = ("plan.json", "responses.jsonl", "eval_report_final.json")


@pytest.fixture
def key(tmp_path):
    return own_key(tmp_path / "own", environ={})


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "run"
    place.mkdir()
    for name in FILES:
        (place / name).write_text(f"{name} from the start")
    return place


def deciding(problems):
    return final_report(PLAN, verdict(reports(), problems=problems), CALLS)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_the_verdict_is_signed_over_the_report_that_is_written(folder, key):
    report = Sealer(key).conclude(folder, PLAN, deciding, [])
    assert report.decision == "CLEARED"
    body = open_envelope((folder / "verdict.dsse.json").read_bytes(), Trust(keys=(key.public,)))
    assert body.predicate.shipgate.files == {name: file_digest(folder / name) for name in FILES}
    assert [each.digest["sha256"] for each in body.subject] == [PLAN.model.digest.removeprefix("sha256:")]


def test_invalid_is_signed_too(folder, key):
    report = Sealer(key).conclude(folder, PLAN, deciding, ["interrupted"])
    body = open_envelope((folder / "verdict.dsse.json").read_bytes(), Trust(keys=(key.public,)))
    assert (report.decision, body.predicate.shipgate.decision) == ("INVALID", "INVALID")


@pytest.mark.parametrize(("trouble", "said"), [("key", "there is no key"), ("place", "Is a directory")])
def test_what_cannot_be_signed_is_invalid(folder, key, trouble, said):
    if trouble == "place":
        (folder / "verdict.dsse.json").mkdir()
    report = Sealer(None if trouble == "key" else key).conclude(folder, PLAN, deciding, [])
    assert report.decision == "INVALID"
    assert report.reasons == (f"overall: the verdict could not be signed ({said}); run it again",)
    assert strict_json.loads((folder / "eval_report_final.json").read_bytes())["decision"] == "INVALID"
    assert names(folder) == sorted([*FILES, *(["verdict.dsse.json"] if trouble == "place" else [])])


def test_a_report_that_cannot_be_written_leaves_no_verdict(folder, key):
    (folder / "eval_report_final.json").unlink()
    (folder / "eval_report_final.json").mkdir()
    (folder / "eval_report_final.json" / "x").touch()
    with pytest.raises(OSError, match="directory"):
        Sealer(key).conclude(folder, PLAN, deciding, [])
    assert "verdict.dsse.json" not in names(folder)


KILLED = """
import os, shutil, signal, sys
from pathlib import Path
from reports.keys import own_key
from reports.sealing import Sealer
from reports.sealing_test import PLAN, deciding
TOUCHES = "open write fsync replace flush unlink chmod close".split()
source, copies, state = map(Path, sys.argv[1:])
sealer = Sealer(own_key(state, environ={}))
sealer.conclude(shutil.copytree(source, copies / "warm"), PLAN, deciding, [])
for at in range(1, 1000):
    folder = shutil.copytree(source, copies / str(at))
    child = os.fork()
    if not child:
        seen = []
        def hook(_frame, event, called):
            if event == "c_call" and called.__name__ in TOUCHES and not isinstance(called.__self__, str):
                seen.append(called.__name__)
                if len(seen) == at:
                    os.kill(os.getpid(), signal.SIGKILL)
        sys.setprofile(hook)
        sealer.conclude(folder, PLAN, deciding, [])
        os._exit(0)
    if os.waitpid(child, 0)[1] == 0:
        break
print(at)
"""


def test_killed_at_every_step(folder, key, tmp_path):
    (folder / "eval_report_final.json").write_text('{"decision": "INVALID"}')
    copies = tmp_path / "copies"
    copies.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", KILLED, folder, copies, tmp_path / "own"],
        cwd=root(),
        capture_output=True,
        text=True,
        check=True,
    )
    cleared = 0
    for step in range(1, int(done.stdout) + 1):
        place = copies / str(step)
        if strict_json.loads((place / "eval_report_final.json").read_bytes())["decision"] == "CLEARED":
            cleared += 1
            envelope = (place / "verdict.dsse.json").read_bytes()
            signed = open_envelope(envelope, Trust(keys=(key.public,))).predicate.shipgate.files
            assert signed["eval_report_final.json"] == file_digest(place / "eval_report_final.json")
    assert 0 < cleared < int(done.stdout)


def test_a_session_signs_with_the_key_that_was_named(gates, tmp_path):
    named = own_key(tmp_path / "ci", environ={})
    path = tmp_path / "ci" / "keys" / "signing.pem"
    done = gates("--key-file", str(path), "-k", "tron")
    assert (done.status, done.decision) == (3, "INVALID"), done.text
    envelope = (done.out / "verdict.dsse.json").read_bytes()
    assert open_envelope(envelope, Trust(keys=(named.public,))).predicate.shipgate.recorded
    done = gates("-k", "tron", env={"SHIPGATE_KEY": str(path)})
    assert open_envelope((done.out / "verdict.dsse.json").read_bytes(), Trust(keys=(named.public,)))
    path.chmod(0o644)
    for how in ({"env": {"SHIPGATE_KEY": str(path)}}, {}):
        arguments = () if how else ("--key-file", str(path))
        done = gates(*arguments, **how)
        assert (done.status, "chmod 600" in done.text) == (4, True), done.text
        assert not done.out.exists()


def test_without_a_place_for_a_key_nothing_is_asked(tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("SHIPGATE_STATE_DIR", str(tmp_path / "file"))
    write_recording(tmp_path / "good.jsonl")
    request = RunRequest(
        model=f"replay:{tmp_path / 'good.jsonl'}",
        policy=root() / "gates" / "policy.toml",
        root=tmp_path,
        out=tmp_path / "run",
    )
    with pytest.raises(ShipgateError, match="cannot be written"):
        open_run(request, only=["tron_format"])
    assert not (tmp_path / "run").exists()
    with open_run(request, only=["tron_format"], final=False):
        pass


def test_subjects_name_every_file():
    base = FIXTURES / "models" / "base"
    found = subjects_now(f"hf:{base}")
    assert found.digest == found.files["base"] == weights_digest(f"hf:{base}")
    assert found.files["base/config.json"] == file_digest(base / "config.json")
    held = {path.relative_to(base).as_posix() for path in base.rglob("*") if path.is_file()}
    assert found.files.keys() == {"base", *(f"base/{name}" for name in held)}
    assert gated(f"hf:{base}", found.digest, {}) == found.files
    other = "sha256:" + "1" * 64
    assert gated(f"hf:{base}", other, {}) == {"base": other}
    file = Path(f"{base}.gguf")
    assert subjects_now(f"gguf:{file}").files == {"base.gguf": file_digest(file)}
    assert json.dumps(gated("ollama:web4", other, {"manifest": other}))
