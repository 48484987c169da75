"""What the policy says of promotion holds: its command, its demands; and of two promoters one is told."""

import shutil
import sys
import threading

import pytest

from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from pipeline import registry_promotion
from pipeline.registry import get_active, get_model, history, pin_policy, promote_model, rollback_model
from pipeline.registry_backend import FolderBackend
from pipeline.registry_policy import pinned_policy, rules
from pipeline.registry_promotion import refusal
from pipeline.registry_store import ConflictError, load
from pipeline.registry_test import SHIPPED, register, verdict
from reports.policy import read_policy

HOOK = "import sys; open(sys.argv[1], 'a').write(' '.join(sys.argv[2:]) + chr(10))"


@pytest.fixture
def place(tmp_path):
    return tmp_path / "models"


@pytest.fixture
def two(place, tmp_path):
    """Two registered models, of files that are this test's own."""
    paths = [shutil.copy(FIXTURES / "models" / f"{name}.gguf", tmp_path) for name in ("base", "candidate")]
    return tuple(register(place, path, str(number)) for number, path in enumerate(paths, start=1))


@pytest.fixture
def pin(place, tmp_path):
    """`pin(command=[…])`: pin the shipped policy with another [promote] table."""

    def by(**table):
        lines = "".join(f"{name} = {value}\n" for name, value in table.items())
        text = SHIPPED.read_text()
        start, end = text.index("[promote]"), text.index("# Measures")
        path = tmp_path / "policy.toml"
        path.write_text(f"{text[:start]}[promote]\n{lines}\n{text[end:]}")
        return pin_policy(path, "for this test", folder=place).digest

    return by


def by(entry, digest, **changes):
    return verdict(entry, policy_digest=digest, **changes)


def test_the_command_runs_for_each_version_that_becomes_active(place, two, pin, tmp_path):
    log = tmp_path / "log"
    words = [sys.executable, "-c", HOOK, str(log), "{version}", "{model}", "at {path}", "{other"]
    digest = pin(command=words)
    first, second = two
    promote_model("1", by(first, digest), folder=place)
    promote_model("2", by(second, digest, metrics={"refusal": 0.99}), folder=place)
    assert get_model("2", folder=place).metrics == {"refusal": 0.99}
    rollback_model(folder=place)
    expected = [f"{one.version} {one.model} at {one.model_path} {{other" for one in (first, second, first)]
    assert log.read_text().splitlines() == expected


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ([sys.executable, "-c", "import sys; sys.exit('no such tag')"], "no such tag"),
        (["/no/such/program"], "cannot be started"),
        ([sys.executable, "-c", "import time; time.sleep(60)"], "took more than 1 s"),
    ],
)
def test_where_the_command_fails_the_old_model_stays(place, two, pin, command, said):
    digest = pin()
    first, second = two
    promote_model("1", by(first, digest), folder=place)
    digest = pin(command=command)
    before = load(place).state
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(registry_promotion, "COMMAND_SECONDS", 1.0)
        with pytest.raises(ShipgateError, match=f"2 is not active: the policy's command failed .*{said}"):
            promote_model("2", by(second, digest), folder=place)
    assert load(place).state == before
    assert get_active(folder=place).version == "1"


class Held(FolderBackend):
    """A registry that others hold for a while before a change can be made: long enough to do something."""

    def commit(self, make, *, expected=None):
        self.meanwhile()
        return super().commit(make, expected=expected)


def test_weights_that_are_replaced_while_others_hold_the_registry_do_not_become_active(
    place, two, pin, tmp_path
):
    log = tmp_path / "log"
    digest = pin(command=[sys.executable, "-c", HOOK, str(log), "{version}"])
    first, second = two
    promote_model("1", by(first, digest), folder=place)
    held = Held(place)
    object.__setattr__(held, "meanwhile", lambda: shutil.copy(first.model_path, second.model_path))
    with pytest.raises(ShipgateError, match="was altered since version 2 was registered"):
        promote_model("2", by(second, digest), folder=held)
    assert get_active(folder=place).version == "1"
    shutil.copy(FIXTURES / "models" / "candidate.gguf", second.model_path)
    promote_model("2", by(second, digest), folder=place)
    object.__setattr__(held, "meanwhile", lambda: shutil.copy(second.model_path, first.model_path))
    with pytest.raises(ShipgateError, match="was altered since version 1 was registered"):
        rollback_model(folder=held)
    assert get_active(folder=place).version == "2"
    assert log.read_text().split() == ["1", "2"]


def test_answers_of_earlier_runs(place, two, pin):
    digest = pin(fresh_answers="true")
    first, _ = two
    with pytest.raises(ShipgateError, match="3 answers of run run-1 are of earlier runs"):
        promote_model("1", by(first, digest, reused=3), folder=place)
    assert promote_model("1", by(first, digest), folder=place).active
    assert refusal(first, verdict(first, reused=3), read_policy(SHIPPED)) is None


def test_a_baseline_that_is_not_the_active_model(place, two, pin):
    digest = pin(baseline='"active"')
    first, second = two
    # Nothing is active yet that it could be compared with.
    promote_model("1", by(first, digest), folder=place)
    for baseline, said in ((None, "nothing"), (first.model_digest, "another run, of verdict sha256:")):
        with pytest.raises(ShipgateError, match=f"was compared with {said}.* gate with --baseline active"):
            promote_model("2", by(second, digest, baseline=baseline), folder=place)
    assert promote_model(
        "2", by(second, digest, baseline=get_active(folder=place).verdict.digest), folder=place
    ).active


def test_a_pinned_policy_is_kept_and_has_to_stay_what_it_was(place, two, pin):
    first, _ = two
    digest = pin(max_age_days=1)
    kept = place / "policies" / f"{digest.removeprefix('sha256:')}.toml"
    assert rules(load(place).state, folder=place).promote.max_age_days == 1
    kept.write_text(kept.read_text().replace("max_age_days = 1", "max_age_days = 9"))
    with pytest.raises(ShipgateError, match="is not the policy that was pinned"):
        promote_model("1", by(first, digest), folder=place)
    kept.unlink()
    with pytest.raises(ShipgateError, match=r"is not at .* any more; pin it again"):
        promote_model("1", by(first, digest), folder=place)
    assert pin(max_age_days=1) == digest
    assert promote_model("1", by(first, digest), folder=place).active
    pin_policy(SHIPPED, "back to it", folder=place)
    assert pinned_policy(folder=place).digest == read_policy(SHIPPED).digest
    assert rules(load(place).state, folder=place) == read_policy(SHIPPED)


def test_of_two_that_promote_at_once_the_loser_is_told_and_runs_no_command(place, two, pin, tmp_path):
    log = tmp_path / "log"
    digest = pin(command=[sys.executable, "-c", HOOK, str(log), "{version}"])
    entries = two
    start, found = threading.Barrier(2), []

    def together(state, *, folder):
        # Both have read the same state when either goes on.
        start.wait(timeout=60)
        return rules(state, folder=folder)

    def promote(entry):
        try:
            found.append(promote_model(entry.version, by(entry, digest), folder=place).version)
        except ConflictError as error:
            found.append(str(error))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(registry_promotion, "rules", together)
        threads = [threading.Thread(target=promote, args=(entry,)) for entry in entries]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    winner, loser = sorted(found, key=len)
    assert loser.startswith(f"the registry was changed by somebody else in the meantime ({winner} is active")
    assert get_active(folder=place).version == winner == log.read_text().strip()
    assert [line.action for line in history(folder=place)] == ["register", "register", "policy", "promote"]


def test_a_registration_in_between_is_no_conflict(place, two, pin, monkeypatch):
    digest = pin()
    first, _ = two

    def and_register(state, *, folder):
        register(place, first.model_path, "3")
        return rules(state, folder=folder)

    monkeypatch.setattr(registry_promotion, "rules", and_register)
    assert promote_model("1", by(first, digest), folder=place).active
