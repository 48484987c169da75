"""Whole promotions that are killed anywhere, or meet fifty others: old or new exactly, and nothing lost."""

import json
import multiprocessing
import shutil
import subprocess
import sys

from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from harnesses.state import state_folder
from pipeline.cleared_runs import policy_without_measures
from pipeline.registry import Registration, get_model, pin_policy, register_model, rollback_model
from pipeline.registry_promotion import promote_verified
from pipeline.registry_samples import vouched
from pipeline.registry_store import ConflictError, load
from pipeline.signed_samples import Said, leave
from reports.keys import own_key
from reports.trust import Trust


def one_active(place):
    """A registry that runs a command; 1 is active, 2 of the same file is not."""
    weights, folder = place / "m.gguf", place / "models"
    shutil.copy(FIXTURES / "models" / "base.gguf", weights)
    command = f"command = {json.dumps([sys.executable, '-c', 'pass'])}"
    pin_policy(policy_without_measures(place / "policy.toml", command), "for this test", folder=folder)
    for version in ("1", "2"):
        register_model(Registration(version=version, model=f"gguf:{weights}"), folder=folder)
    promote_verified("1", vouched(folder, "1"), folder=folder)
    return folder


# Every step: the weights hashed, the policy's command run, the change written (see registry_faults_test).
WHOLE = """
import os, shutil, signal, sys
from pathlib import Path
from pipeline.registry_promotion import promote_verified
from pipeline.registry_samples import vouched

TOUCHES = "open write fsync replace truncate seek flush unlink chmod flock mkdir fork_exec waitpid".split()
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

def promote(folder):
    promote_verified("2", vouched(folder, "2"), folder=folder)

promote(shutil.copytree(source, copies / "warm"))
for at in range(1, 1000):
    folder = shutil.copytree(source, copies / str(at))
    child = os.fork()
    if not child:
        seen = killing(at)
        promote(folder)
        sys.setprofile(None)
        print(*seen, flush=True)
        os._exit(0)
    if os.waitpid(child, 0)[1] == 0:
        break
"""


def test_killed_at_every_step_of_a_whole_promotion(tmp_path):
    source, copies = one_active(tmp_path), tmp_path / "copies"
    copies.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", WHOLE, source, copies], capture_output=True, text=True, check=True
    )
    calls = done.stdout.split()
    assert (calls.count("fork_exec"), calls.count("replace")) == (1, 1)
    old, new = load(source).state, load(copies / "warm").state
    assert (old.active.version, new.active.version, new.last_good.version) == ("1", "2", "1")
    states = [load(copies / str(step)).state for step in range(1, len(calls) + 2)]
    assert all(state in (old, new) for state in states)
    assert (states[0], states[-1]) == (old, new)
    # Nothing is new before the command has been run.
    assert states[calls.index("fork_exec")] == old


FULL = """
import resource, sys
from pathlib import Path
from harnesses.records import ShipgateError
from pipeline.registry_promotion import promote_verified
from pipeline.registry_samples import vouched
folder = Path(sys.argv[1])
verdict = vouched(folder, "2")
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
try:
    promote_verified("2", verdict, folder=folder)
except ShipgateError as error:
    print(error)
"""


def test_a_disk_that_is_full_when_the_command_has_run(tmp_path):
    folder = one_active(tmp_path)
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    done = subprocess.run(
        [sys.executable, "-c", FULL, folder, "100"], capture_output=True, text=True, check=True
    )
    assert "the change was not made" in done.stdout
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before
    assert promote_verified("2", vouched(folder, "2"), folder=folder).active


def _promote_or_register(folder, name):
    if name.startswith("new"):
        register_model(Registration(version=name, model=get_model("v0", folder=folder).model), folder=folder)
        return
    try:
        promote_verified(name, vouched(folder, name), folder=folder)
    except ConflictError as error:
        sys.exit(3 if "run it again" in str(error) else 4)


def test_fifty_promoters_and_registrars_at_once(tmp_path):
    folder, weights = tmp_path / "models", tmp_path / "m.gguf"
    shutil.copy(FIXTURES / "models" / "base.gguf", weights)
    for number in range(25):
        register_model(Registration(version=f"v{number}", model=f"gguf:{weights}"), folder=folder)
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    names = [f"{kind}{number}" for number in range(25) for kind in ("v", "new")]
    workers = [context.Process(target=_promote_or_register, args=(folder, name)) for name in names]
    for worker in workers:
        worker.start()
    revisions = []
    while any(worker.is_alive() for worker in workers):
        revisions.append(load(folder).state.revision)
        workers[len(revisions) % 50].join(0.02)
    codes = {name: worker.exitcode for name, worker in zip(names, workers, strict=True)}
    assert {codes[f"new{number}"] for number in range(25)} == {0}
    won = [name for name, code in codes.items() if name.startswith("v") and code == 0]
    assert won
    assert {code for name, code in codes.items() if name.startswith("v")} <= {0, 3}
    found = load(folder)
    # Every change that was confirmed is there, once, in an order; what the losers wanted is not.
    assert found.state.revision == 25 + 25 + len(won) == len(found.journal.lines)
    assert {one.version for one in found.state.entries} == {f"v{n}" for n in range(25)} | {
        f"new{n}" for n in range(25)
    }
    promoted = [line.version for line in found.journal.lines if line.action == "promote"]
    assert sorted(promoted) == sorted(won)
    assert found.state.active.version == promoted[-1]
    assert revisions == sorted(revisions)


def _promote_or_go_back(folder, name, verdict, trust):
    try:
        if name.startswith("back"):
            rollback_model(trust=trust, folder=folder)
        else:
            promote_verified(name, verdict, folder=folder)
    except ConflictError:
        sys.exit(3)
    except ShipgateError as error:
        sys.exit(4 if "no last good version" in str(error) else 5)


def test_promoters_and_those_who_go_back_at_once(tmp_path):
    folder, weights = tmp_path / "models", tmp_path / "m.gguf"
    shutil.copy(FIXTURES / "models" / "base.gguf", weights)
    trust = Trust(keys=(own_key(state_folder(), environ={}).public,))
    verdicts = {}
    for number in range(10):
        version = f"v{number}"
        entry = register_model(Registration(version=version, model=f"gguf:{weights}"), folder=folder)
        signed = {"run_id": "r", "digest": leave(folder, entry, Said(run_id="r"))}
        verdicts[version] = vouched(folder, version).model_copy(update=signed)
    for version in ("v0", "v1"):
        promote_verified(version, verdicts[version], folder=folder)
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    names = [name for number in range(2, 10) for name in (f"v{number}", f"back{number}")]
    workers = [
        context.Process(target=_promote_or_go_back, args=(folder, name, verdicts.get(name), trust))
        for name in names
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    codes = {name: worker.exitcode for name, worker in zip(names, workers, strict=True)}
    assert set(codes.values()) <= {0, 3, 4}
    assert {code for name, code in codes.items() if name.startswith("v")} <= {0, 3}
    found = load(folder)
    lines = found.journal.lines[12:]
    # What was confirmed is there, once; and each that went back left nothing to go back to behind it.
    assert len(lines) == list(codes.values()).count(0) > 0
    assert sorted(line.version for line in lines if line.action == "promote") == sorted(
        name for name, code in codes.items() if name.startswith("v") and not code
    )
    assert found.state.active.version == lines[-1].version
    assert (found.state.last_good is None) == (lines[-1].action == "rollback")
