"""Which model is in production: changed by a verdict that holds, and by going back, and by nothing else.

    promote_model("1.1", Path("outputs/latest"))
    rollback_model()

The policy's command runs under the registry's lock, before the change is written: where it fails the old
model stays the active one. A refusal is journaled with the verdict's digest. A process killed after the
command and before the write leaves the registry at the old model; promoting again runs the command again, so
it must be one that may run twice. Not covered: verifying (`verdicts`), and what the command does.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from harnesses.records import ShipgateError
from harnesses.state import state_folder
from pipeline.process import run
from pipeline.registry_backend import Backend, FolderBackend, Place, backend, entry_of, now
from pipeline.registry_journal import Journal, digest
from pipeline.registry_policy import keep_shipped, rules
from pipeline.registry_records import (
    Change,
    ModelRegistryEntry,
    Refused,
    RegistryFile,
    VerdictReference,
    VerifiedVerdict,
)
from pipeline.registry_store import ConflictError
from pipeline.registry_weights import artifact_of, ensure_unaltered
from pipeline.verdicts import Question, read_verdict, verdict_file, verified_file
from reports.keys import trusted
from reports.policy import PLACES, Policy
from reports.trust import Trust
from reports.verify import Verified

COMMAND_SECONDS = 600.0
"""How long the policy's command may take; nobody else can change the registry meanwhile."""
_PLACE = re.compile("|".join(rf"\{{{name}\}}" for name in PLACES))
_LONGEST_REASON = 400
CLAIMED = "served-as-claimed/"
"""The format of a model whose weights are somebody's word (`openai_engine`)."""


def promote_model(
    version: str, verdict: Path, *, trust: Trust | None = None, folder: Place = None
) -> ModelRegistryEntry:
    """Verify a verdict's file, or the one in a run's folder, and put a version into production by it.

    `trust` is whose signatures count, by default this machine's key and those that it trusts.

    Raises:
        ConflictError: what the decision rested on was changed meanwhile; nothing was done.
        ShipgateError: it does not promote; why stands in the journal too.
    """
    trust = trusted(state_folder()) if trust is None else trust
    place = backend(folder)
    before = place.load()
    entry = entry_of(before.state, version)
    envelope = read_verdict(verdict_file(verdict))
    try:
        question = Question(
            model=entry.model,
            policy=rules(before, folder=folder),
            trust=trust,
            artifact=artifact_of(entry),
            seen=_latest(before.journal),
        )
        found = vouched(verified_file(verdict, question))
        where = replace(place, trust=trust, envelope=envelope) if isinstance(place, FolderBackend) else place
        return promote_verified(version, found, folder=where)
    except ConflictError:
        raise
    except ShipgateError as error:
        _note(place, version, Refused(digest=digest(envelope), reason=str(error)[:_LONGEST_REASON]))
        raise


def vouched(found: Verified) -> VerifiedVerdict:
    """A verified verdict as the registry takes it."""
    return VerifiedVerdict(
        run_id=found.run_id,
        decision=found.decision,
        digest=found.digest,
        subjects=found.subjects,
        policy_digest=found.policy_digest,
        model_format=found.model.format,
        engine=found.model.engine,
        replay=found.recorded,
        reused=found.reused,
        baseline=found.baseline,
        metrics=found.metrics,
    )


def promote_verified(version: str, verified: VerifiedVerdict, *, folder: Place = None) -> ModelRegistryEntry:
    """Put a version into production; the one before becomes the last good one, in the same write.

    For who has verified the verdict just now (`promote_model`); this asks nobody for a signature.

    Raises:
        ConflictError: what the decision rested on was changed meanwhile; nothing was done.
        ShipgateError: the verdict does not allow it, the weights are not the registered ones any more, or the
            policy's command failed.
    """
    place = backend(folder)
    loaded = place.load()
    state, policy = loaded.state, rules(loaded, folder=folder)
    entry = entry_of(state, version)
    problem = refusal(entry, verified, policy)
    if problem is None and policy.promote.baseline == "active" and state.active is not None:
        problem = _compared_with_another(state.active, verified)
    if problem is not None:
        raise ShipgateError(f"version {version} is not promoted: {problem}")
    verdict = VerdictReference(run_id=verified.run_id, decision="CLEARED", digest=verified.digest)

    def make(held: RegistryFile) -> Change:
        _ensure_same(held, state, version)
        _ensure_judged(entry, verified)
        place.admit(entry.model_copy(update={"verdict": verdict}))
        keep_shipped(policy, folder=folder)
        _carry_out(policy, entry)
        return Change(
            timestamp=now(),
            action="promote",
            version=version,
            verdict=verdict,
            metrics=verified.metrics,
            policy_digest=policy.digest,
        )

    return entry_of(place.commit(make), version)


def refusal(entry: ModelRegistryEntry, verified: VerifiedVerdict, policy: Policy) -> str | None:
    """Why a verdict does not promote an entry, and what to do; None where it does."""
    run_id = verified.run_id
    problems = (
        (
            verified.decision != "CLEARED",
            f"the verdict of run {run_id} is {verified.decision}; only CLEARED promotes",
        ),
        (
            verified.replay or verified.engine == "replay",
            f"run {run_id} judged recorded answers; gate the model itself",
        ),
        (
            entry.model_digest not in verified.subjects,
            f"run {run_id} judged other weights than {entry.model_digest}; gate these",
        ),
        (
            verified.model_format.startswith(CLAIMED) and not entry.model.startswith("openai:"),
            f"run {run_id} asked a server that cannot prove its weights; gate {entry.model} itself",
        ),
        (
            verified.policy_digest != policy.digest,
            f"run {run_id} was judged by another policy than {policy.digest}; gate by that one",
        ),
        (
            policy.promote.fresh_answers and verified.reused > 0,
            f"{verified.reused} answers of run {run_id} are of earlier runs; gate with --no-cache",
        ),
        (entry.active, "it is active already; there is nothing to do"),
    )
    return next((why for wrong, why in problems if wrong), None)


def _compared_with_another(active: ModelRegistryEntry, verified: VerifiedVerdict) -> str | None:
    # That very run: another of the same weights may have been cut short by a policy of its own.
    if active.verdict is not None and verified.baseline == active.verdict.digest:
        return None
    how = "nothing" if verified.baseline is None else f"another run, of verdict {verified.baseline}"
    return (
        f"run {verified.run_id} was compared with {how}, and the policy asks for the active version"
        f" {active.version}'s run; gate with --baseline active"
    )


def rollback_model(*, trust: Trust | None = None, folder: Place = None) -> ModelRegistryEntry:
    """Put the last good version back into production, once its weights have been hashed anew.

    Its verdict's signature is checked again, `trust` as for `promote_model`, and the policy's command is run
    for it, as for a promotion.

    Raises:
        ConflictError: what the decision rested on was changed meanwhile; nothing was done.
        ShipgateError: there is no last good version, its weights are missing or altered, its verdict does not
            hold any more, or the command failed.
    """
    place = backend(folder)
    if isinstance(place, FolderBackend):
        place = replace(place, trust=trusted(state_folder()) if trust is None else trust)
    loaded = place.load()
    state = loaded.state
    entry = state.last_good
    if entry is None:
        raise ShipgateError(_nothing_good(state))
    policy = rules(loaded, folder=folder)

    def make(held: RegistryFile) -> Change:
        _ensure_same(held, state, entry.version)
        ensure_unaltered(entry)
        place.admit(entry)
        _carry_out(policy, entry)
        return Change(timestamp=now(), action="rollback", version=entry.version, verdict=entry.verdict)

    return entry_of(place.commit(make), entry.version)


def _nothing_good(state: RegistryFile) -> str:
    if state.active is None:
        return "there is no last good version to go back to; promote one"
    return (
        f"there is no last good version behind {state.active.version}, which is active (going back uses it"
        " up); promote another by its verdict"
    )


def _ensure_same(held: RegistryFile, state: RegistryFile, version: str) -> None:
    """Refuse where what a decision rests on is not as it was when it was made."""
    due, found = ((one.active, one.last_good, one.policy, one.find(version)) for one in (state, held))
    if due != found:
        active = "no version" if held.active is None else held.active.version
        raise ConflictError(
            f"the registry was changed by somebody else in the meantime ({active} is active now);"
            " nothing was done, run it again"
        )


def _ensure_judged(entry: ModelRegistryEntry, verified: VerifiedVerdict) -> None:
    """Refuse weights that are not those of the verdict; under the lock, which may have been waited for.

    Raises:
        ShipgateError: they are missing, altered, or not exactly the files that were judged.
    """
    if set(verified.subjects) != set(ensure_unaltered(entry).files.values()):
        raise ShipgateError(
            f"version {entry.version} is not promoted: run {verified.run_id} is not about exactly the files"
            f" of {entry.model}; gate these"
        )


def _carry_out(policy: Policy, entry: ModelRegistryEntry) -> None:
    """Run the policy's command for a version.

    Raises:
        ShipgateError: it failed.
    """
    values = {"{model}": entry.model, "{path}": entry.model_path, "{version}": entry.version}
    used = {place for word in policy.promote.command for place in _PLACE.findall(word)}
    if lacking := [place for place in sorted(used) if values[place] is None]:
        raise ShipgateError(f"the policy's command names {lacking[0]}, and {entry.version} has none; mend it")
    command = [_PLACE.sub(lambda at: values[at[0]] or "", word) for word in policy.promote.command]
    if not command:
        return
    try:
        run(command, seconds=COMMAND_SECONDS)
    except ShipgateError as error:
        why = " ".join(str(error).split())
        raise ShipgateError(
            f"{entry.version} is not active: the policy's command failed ({why}); mend that, run it again"
        ) from error


def _latest(journal: Journal) -> datetime | None:
    """The latest time in the journal."""
    times = []
    for line in journal.lines:
        with suppress(ValueError):
            times.append(datetime.fromisoformat(line.timestamp).astimezone(UTC))
    return max(times, default=None)


def _note(place: Backend, version: str, refused: Refused) -> None:
    """Journal a refusal; where that cannot be done, the refusal itself is what has to be said."""
    with suppress(ShipgateError):
        place.commit(lambda _: Change(timestamp=now(), action="refuse", version=version, refused=refused))
