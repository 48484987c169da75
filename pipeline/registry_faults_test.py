import multiprocessing
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from harnesses.records import ShipgateError
from pipeline import registry_store
from pipeline.registry_records import Change
from pipeline.registry_samples import VERDICT, WHEN, add, five_changes
from pipeline.registry_store import ConflictError, commit, load


@pytest.fixture
def folder(tmp_path):
    return five_changes(tmp_path / "models")


def files(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


# Runs in a process of its own: it forks once for each call by which a write touches the disk, and kills the
# fork with SIGKILL right before that call, each time on a fresh copy of the registry. Prints those calls.
KILLED = """
import os, shutil, signal, sys
from pathlib import Path
from pipeline.registry_samples import promote

TOUCHES = "open write fsync replace truncate seek flush unlink chmod flock mkdir".split()
source, copies = Path(sys.argv[1]), Path(sys.argv[2])

def killing(at):
    seen = []
    def hook(_frame, event, called):
        if event == "c_call" and called.__name__ in TOUCHES and not isinstance(called.__self__, str):
            seen.append(called.__name__)
            if len(seen) == at:
                os.kill(os.getpid(), signal.SIGKILL)
    sys.setprofile(hook)
    return seen

seen = killing(None)
promote(shutil.copytree(source, copies / "warm"), "3")
sys.setprofile(None)
for at in range(1, 1000):
    folder = shutil.copytree(source, copies / str(at))
    child = os.fork()
    if not child:
        seen = killing(at)
        promote(folder, "3")
        sys.setprofile(None)
        print(*seen, flush=True)
        os._exit(0)
    if os.waitpid(child, 0)[1] == 0:
        break
"""


def test_killed_at_every_step_the_state_is_the_old_or_the_new_one(folder, tmp_path):
    copies = tmp_path / "copies"
    copies.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", KILLED, folder, copies], capture_output=True, text=True, check=True
    )
    calls = done.stdout.split()
    assert (calls.count("fsync"), calls.count("replace"), calls.count("write")) == (4, 1, 2)
    old, new = load(folder).state, load(copies / "warm").state
    assert (old.active.version, new.active.version, new.last_good.version) == ("2", "3", "2")
    states = [load(copies / str(step)).state for step in range(1, len(calls) + 2)]
    assert all(state in (old, new) for state in states)
    assert (states[0], states[-1]) == (old, new)
    for step, state in enumerate(states, start=1):
        # Whoever comes next goes on from there, and leaves nothing of the killed one behind.
        place = copies / str(step)
        assert add(place, "4").revision == state.revision + 1
        assert load(place).state.active == state.active
        assert sorted(files(place)) == sorted(files(folder))


def _register_some(folder, name):
    for number in range(2):
        add(Path(folder), f"{name}-{number}")


def test_twenty_processes_lose_nothing(tmp_path):
    folder = tmp_path / "models"
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    workers = [context.Process(target=_register_some, args=(str(folder), f"v{name}")) for name in range(20)]
    for worker in workers:
        worker.start()
    revisions = []
    while any(worker.is_alive() for worker in workers):
        revisions.append(load(folder).state.revision)
        workers[len(revisions) % 20].join(0.02)
    assert [worker.exitcode for worker in workers] == [0] * 20
    found = load(folder)
    assert found.state.revision == 40 == len(found.journal.lines)
    assert {one.version for one in found.state.entries} == {f"v{n}-{k}" for n in range(20) for k in range(2)}
    assert revisions == sorted(revisions)


def _promote_by_revision(folder, version, expected, start):
    start.wait()
    change = Change(timestamp=WHEN, action="promote", version=version, verdict=VERDICT)
    try:
        commit(Path(folder), lambda _: change, expected=expected)
    except ConflictError as error:
        sys.exit(3 if "run it again" in str(error) else 4)


def test_of_promoters_that_decided_by_the_same_revision_one_wins(folder):
    for number in range(8):
        add(folder, f"v{number}")
    before = load(folder).state.revision
    context = multiprocessing.get_context("forkserver")
    start = context.Barrier(8)
    arguments = [(str(folder), f"v{number}", before, start) for number in range(8)]
    workers = [context.Process(target=_promote_by_revision, args=one) for one in arguments]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    codes = [worker.exitcode for worker in workers]
    assert sorted(codes) == [0, 3, 3, 3, 3, 3, 3, 3]
    state = load(folder).state
    assert (state.revision, state.active.version) == (before + 1, f"v{codes.index(0)}")
    assert state.last_good.version == "2"


def test_a_stale_lock_holds_nobody_up_a_held_or_linked_one_does(folder, tmp_path, monkeypatch):
    lock = folder / "registry.json.lock"
    lock.write_text("1")
    assert add(folder, "5").revision == 6
    monkeypatch.setattr(registry_store, "LOCK_SECONDS", 0.1)
    with FileLock(lock), pytest.raises(ShipgateError, match="held by another process"):
        add(folder, "6")
    lock.unlink()
    target = tmp_path / "precious"
    target.write_text("mine")
    lock.symlink_to(target)
    with pytest.raises(ShipgateError, match="link"):
        add(folder, "6")
    assert target.read_text() == "mine"
    assert load(folder).state.revision == 6


@pytest.mark.parametrize("name", ["registry.json", "registry.journal.jsonl"])
def test_linked_files_are_refused(folder, tmp_path, name):
    shutil.move(folder / name, tmp_path / name)
    (folder / name).symlink_to(tmp_path / name)
    with pytest.raises(ShipgateError, match="link"):
        add(folder, "6")


# Both faults are met by a process of its own: one may write no file beyond a size, the other nothing at all.
FULL = """
import resource, sys
from pathlib import Path
from harnesses.records import ShipgateError
from pipeline.registry_samples import add
add(Path(sys.argv[2]), "warm")
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), int(sys.argv[3])))
try:
    add(Path(sys.argv[1]), "9")
except ShipgateError as error:
    print(error)
"""
BARRED = """
import os, sys
from pathlib import Path
from harnesses.records import ShipgateError
from pipeline.registry_store import load
from pipeline.registry_samples import add
add(Path(sys.argv[2]), "warm")
load(Path(sys.argv[2]))
os.chmod(sys.argv[1], 0o555)
# By its working directory, because another user than root may not pass through pytest's folders.
os.chdir(sys.argv[1])
if os.geteuid() == 0:
    os.setegid(65534); os.seteuid(65534)
try:
    add(Path("."), "9")
except ShipgateError as error:
    print(error, load(Path(".")).state.revision)
"""


@pytest.mark.parametrize("part", ["nothing", "registry", "journal"])
def test_a_full_disk_changes_nothing(folder, tmp_path, part):
    whole = files(folder)
    journal, registry = len(whole["registry.journal.jsonl"]), len(whole["registry.json"])
    assert registry + 600 < journal
    limit = {"nothing": 10, "registry": registry + 100, "journal": journal + 100}[part]
    done = subprocess.run(
        [sys.executable, "-c", FULL, folder, tmp_path / "warm", str(limit)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "the change was not made" in done.stdout
    assert files(folder) == whole
    assert add(folder, "9").revision == 6


def test_a_folder_that_may_only_be_read_is_read(folder, tmp_path):
    whole = files(folder)
    done = subprocess.run(
        [sys.executable, "-c", BARRED, folder, tmp_path / "warm"], capture_output=True, text=True, check=True
    )
    folder.chmod(0o755)
    assert "cannot be written (Permission denied)" in done.stdout
    assert done.stdout.endswith(" 5\n")
    assert files(folder) == whole
