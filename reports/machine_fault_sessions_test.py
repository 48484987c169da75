"""Faults of the machine, met by whole gate sessions: a full disk, a folder lost, closed or wanted by two.

Not covered: faults of servers (`server_fault_sessions_test`), and a killed session (`resume_session_test`).
"""

import os
import resource
import shutil
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from reports.fault_sessions import QUICK, QUICK_ENV, answered, check_sound, good_server


@pytest.fixture
def events():
    """What happens at the n-th chat: a dictionary that a test fills."""
    return {}


@pytest.fixture
def server(project, events):
    with good_server(project / "good.jsonl", lambda number: events.get(number, lambda: None)()) as one:
        yield one


@pytest.fixture
def session(gates, server):
    """A session against the server."""

    def run(*args, name="web4", **more):
        env = {"OLLAMA_HOST": server.url, **QUICK_ENV, **more}
        return gates("--concurrency", "8", *args, model=f"ollama:{name}", env=env, addopts=QUICK)

    return run


@pytest.mark.parametrize(
    ("args", "room", "why", "asked"),
    [
        (("--no-cache",), 20_000, "File too large", range(1, 40)),
        # Answers are kept for later runs once the run is over.
        ((), 40_000, "answers.sqlite broke off (disk I/O error)", range(40, 41)),
        (("--no-cache", "-n", "2"), 20_000, "File too large", range(1, 40)),
    ],
    ids=["answers", "cache", "answers-workers"],
)
def test_a_disk_that_fills_up_in_mid_run_is_invalid(session, args, room, why, asked):
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    # The session inherits the limit on each file: the kernel itself refuses the bytes that are too many.
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        # Without bytecode: Python would keep what it could write of a module, and trip over it later.
        done = session(*args, PYTHONDONTWRITEBYTECODE="1")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    check_sound(done.status, done.text, done.out)
    assert (done.status, done.decision) == (3, "INVALID")
    (broken,) = [reason for reason in done.final["reasons"] if "broke off" in reason]
    assert broken.startswith("overall: the run broke off: ")
    assert why in broken
    assert len(answered(done.out)) in asked
    # Every item says why, and none goes on with half a run.
    assert ("Error: the run broke off" in done.text) is (40 not in asked)
    assert "KeyError" not in done.text
    assert "asking.py" not in done.text


def test_a_folder_that_is_removed_in_mid_run_leaves_no_pass(session, events, tmp_path):
    events[20] = lambda: shutil.rmtree(tmp_path / "gone")
    done = session("--out", str(tmp_path / "gone"))
    check_sound(done.status, done.text, tmp_path / "gone")
    assert done.status == 3
    assert "\nINVALID  the run broke off: [Errno 2]" in done.text
    assert "the verdict could not be written" in done.text


@pytest.mark.skipif(os.geteuid() == 0, reason="no mode stops root; run the tests as another user")
def test_a_folder_that_may_not_be_written_is_refused(session, server, tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o555)
    done = session("--out", str(closed / "run"))
    assert done.status == 4
    assert "cannot be written (Permission denied); give another folder" in done.text
    assert server.chats() == []


def test_a_folder_beneath_a_file_is_refused_before_anything_is_asked(session, server, tmp_path):
    (tmp_path / "file").write_text("mine")
    done = session("--out", str(tmp_path / "file" / "run"))
    assert done.status == 4
    assert "cannot be written (Not a directory); give another folder" in done.text
    assert "Traceback" not in done.text
    assert (tmp_path / "file").read_text() == "mine"
    assert server.chats() == []


def test_of_two_runs_at_once_in_one_folder_one_is_refused(session, server, tmp_path, monkeypatch):
    # Each has found the folder empty before either may go on.
    both = threading.Barrier(2, timeout=60)
    show, names = server.catalogue.show, {"web4", "web4:latest"}

    def together(name):
        if name in names:
            names.remove(name)
            both.wait()
        return show(name)

    monkeypatch.setattr(server.catalogue, "show", together)
    shared = tmp_path / "shared"
    with ThreadPoolExecutor(2) as pool:
        ends = pool.map(lambda name: session("--out", str(shared), name=name), sorted(names))
        cleared, refused = sorted(ends, key=lambda end: end.status)
    assert (cleared.status, refused.status) == (0, 4), cleared.text + refused.text
    check_sound(0, cleared.text, shared)
    assert "Traceback" not in refused.text
    assert len(answered(shared)) == len(server.chats()) == 40
    before = {path.name: path.read_bytes() for path in shared.iterdir() if path.is_file()}
    third = session("--out", str(shared))
    assert third.status == 4
    assert "already holds a run; give another folder" in third.text
    assert {path.name: path.read_bytes() for path in shared.iterdir() if path.is_file()} == before
