"""What the policy says of promotion holds: its command, its demands; and of two promoters one is told."""

import shutil
import sys
import threading

import pytest

from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from harnesses.state import state_folder
from pipeline import registry_policy, registry_promotion
from pipeline.registry import get_active, get_model, history, pin_policy, rollback_model
from pipeline.registry_backend import FolderBackend
from pipeline.registry_journal import digest
from pipeline.registry_policy import pinned_policy, rules
from pipeline.registry_promotion import promote_verified, refusal
from pipeline.registry_records import Change, VerdictReference
from pipeline.registry_store import ConflictError, commit, load
from pipeline.registry_test import SHIPPED, register, verdict
from pipeline.signed_samples import Said, envelope, leave
from reports.keys import own_key
from reports.policy import read_policy
from reports.trust import Trust

ENVELOPE = "sha256:" + "a" * 64
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


def by(entry, policy, signed=ENVELOPE, **changes):
    return verdict(entry, policy_digest=policy, digest=signed, **changes)


def test_the_command_runs_for_each_version_that_becomes_active(place, two, pin, tmp_path):
    log = tmp_path / "log"
    words = [sys.executable, "-c", HOOK, str(log), "{version}", "{model}", "at {path}", "{other"]
    digest = pin(command=words)
    first, second = two
    promote_verified("1", by(first, digest, leave(place, first)), folder=place)
    promote_verified("2", by(second, digest, metrics={"refusal": 0.99}), folder=place)
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
    promote_verified("1", by(first, digest), folder=place)
    digest = pin(command=command)
    before = load(place).state
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(registry_promotion, "COMMAND_SECONDS", 1.0)
        with pytest.raises(ShipgateError, match=f"2 is not active: the policy's command failed .*{said}"):
            promote_verified("2", by(second, digest), folder=place)
    assert load(place).state == before
    assert get_active(folder=place).version == "1"


class Held(FolderBackend):
    """A registry that others hold for a while before a change can be made: long enough to do something."""

    @staticmethod
    def meanwhile():
        """What is done by then."""

    def commit(self, make, *, expected=None):
        self.meanwhile()
        return super().commit(make, expected=expected)


def test_weights_that_are_replaced_while_others_hold_the_registry_do_not_become_active(
    place, two, pin, tmp_path, monkeypatch
):
    log = tmp_path / "log"
    digest = pin(command=[sys.executable, "-c", HOOK, str(log), "{version}"])
    first, second = two
    promote_verified("1", by(first, digest), folder=place)
    held = Held(place)
    monkeypatch.setattr(Held, "meanwhile", lambda _: shutil.copy(first.model_path, second.model_path))
    with pytest.raises(ShipgateError, match="was altered since version 2 was registered"):
        promote_verified("2", by(second, digest), folder=held)
    assert get_active(folder=place).version == "1"
    shutil.copy(FIXTURES / "models" / "candidate.gguf", second.model_path)
    promote_verified("2", by(second, digest), folder=place)
    monkeypatch.setattr(Held, "meanwhile", lambda _: shutil.copy(second.model_path, first.model_path))
    with pytest.raises(ShipgateError, match="was altered since version 1 was registered"):
        rollback_model(folder=held)
    assert get_active(folder=place).version == "2"
    assert log.read_text().split() == ["1", "2"]


def test_answers_of_earlier_runs(place, two, pin):
    digest = pin(fresh_answers="true")
    first, _ = two
    with pytest.raises(ShipgateError, match="3 answers of run run-1 are of earlier runs"):
        promote_verified("1", by(first, digest, reused=3), folder=place)
    assert promote_verified("1", by(first, digest), folder=place).active
    assert refusal(first, verdict(first, reused=3), read_policy(SHIPPED)) is None


def test_a_baseline_that_is_not_the_active_model(place, two, pin):
    digest = pin(baseline='"active"')
    first, second = two
    # Nothing is active yet that it could be compared with.
    promote_verified("1", by(first, digest), folder=place)
    for baseline, said in ((None, "nothing"), (first.model_digest, "another run, of verdict sha256:")):
        with pytest.raises(ShipgateError, match=f"was compared with {said}.* gate with --baseline active"):
            promote_verified("2", by(second, digest, baseline=baseline), folder=place)
    assert promote_verified(
        "2", by(second, digest, baseline=get_active(folder=place).verdict.digest), folder=place
    ).active


def test_a_pinned_policy_is_kept_and_has_to_stay_what_it_was(place, two, pin):
    first, _ = two
    digest = pin(max_age_days=1)
    kept = place / "policies" / f"{digest.removeprefix('sha256:')}.toml"
    assert rules(load(place), folder=place).promote.max_age_days == 1
    kept.write_text(kept.read_text().replace("max_age_days = 1", "max_age_days = 9"))
    with pytest.raises(ShipgateError, match="is not the policy that was pinned"):
        promote_verified("1", by(first, digest), folder=place)
    kept.unlink()
    with pytest.raises(ShipgateError, match=r"is not at .* any more; pin it again"):
        promote_verified("1", by(first, digest), folder=place)
    assert pin(max_age_days=1) == digest
    assert promote_verified("1", by(first, digest), folder=place).active
    pin_policy(SHIPPED, "back to it", folder=place)
    assert pinned_policy(folder=place).digest == read_policy(SHIPPED).digest
    assert rules(load(place), folder=place) == read_policy(SHIPPED)


def test_an_edited_shipped_policy_promotes_nothing_until_it_is_pinned(place, two, tmp_path, monkeypatch):
    shipped = tmp_path / "shipped.toml"
    shutil.copy(SHIPPED, shipped)
    monkeypatch.setattr(registry_policy, "SHIPPED_POLICY", str(shipped))
    first, second = two
    before = read_policy(shipped).digest
    promote_verified("1", by(first, before), folder=place)
    shipped.write_text(shipped.read_text().replace("threshold = 0.98", "threshold = 0.10"))
    looser = read_policy(shipped).digest
    with pytest.raises(ShipgateError, match=f"was judged by another policy than {before}"):
        promote_verified("2", by(second, looser), folder=place)
    assert pinned_policy(folder=place).reason == "the shipped policy as it was when it promoted 1"
    # What first promoted goes on holding, its bars and its command, whatever becomes of its file.
    assert rules(load(place), folder=place).digest == before
    assert promote_verified("2", by(second, before), folder=place).active
    pin_policy(shipped, "reviewed", folder=place)
    assert promote_verified("1", by(first, looser), folder=place).active
    shipped.write_text(shipped.read_text().replace("threshold = 0.10", "threshold = 0.05"))
    assert rules(load(place), folder=place).digest == looser
    assert [line.policy_digest for line in history(folder=place) if line.action == "promote"] == [
        before,
        before,
        looser,
    ]
    (place / "policies" / f"{looser.removeprefix('sha256:')}.toml").unlink()
    with pytest.raises(ShipgateError, match=r"the pinned policy is not at .*; pin it again"):
        promote_verified("2", by(second, looser), folder=place)


def test_a_server_that_only_claims_its_weights_does_not_promote_the_file(place, two, pin):
    digest, (first, _) = pin(), two
    claimed = by(first, digest, model_format="served-as-claimed/somebody", engine="openai")
    with pytest.raises(ShipgateError, match="asked a server that cannot prove its weights; gate gguf:/"):
        promote_verified("1", claimed, folder=place)
    served = first.model_copy(update={"model": "openai:web4@http://127.0.0.1:8000/v1"})
    assert refusal(served, claimed, rules(load(place), folder=place)) is None


def test_what_was_written_past_all_rules_is_not_gone_back_to(place, two, tmp_path):
    """Registry and journal forged together, every hash right: what lacks is the signature."""
    key, stranger = own_key(state_folder(), environ={}), own_key(tmp_path / "other", environ={})
    trust = Trust(keys=(key.public,))
    first, _ = two
    for content, said in (
        (None, "its signed envelope is not there"),
        (envelope(first, key, Said(decision="BLOCKED")), "it says BLOCKED"),
        (envelope(first, key, Said(recorded=True)), "it says CLEARED of recorded answers"),
        (envelope(two[1], key), "it is about other weights"),
        (envelope(first, key, Said(run_id="run-2")), "it is of another run"),
        (envelope(first, stranger), "is unknown here"),
    ):
        forged = shutil.copytree(place, tmp_path / said)
        what = VerdictReference(run_id="run-1", decision="CLEARED", digest=digest(content or b""))
        if content is not None:
            (forged / "verdicts").mkdir()
            name = what.digest.removeprefix("sha256:")
            (forged / "verdicts" / f"{name}.dsse.json").write_bytes(content)
        for version in ("1", "2"):
            change = Change(timestamp="2026-01-02T03:04:05Z", action="promote", version=version, verdict=what)
            commit(forged, lambda _, change=change: change)
        with pytest.raises(ShipgateError, match=f"1 has no verified verdict .*{said}"):
            rollback_model(trust=trust, folder=forged)
        good = FolderBackend(forged, trust).doubts()[-1]
        assert (said in good.text, good.unknown) == (True, said == "is unknown here")
        assert get_active(folder=forged).version == "2"


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
            found.append(promote_verified(entry.version, by(entry, digest), folder=place).version)
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
    assert promote_verified("1", by(first, digest), folder=place).active
