"""From samples to the model in production, or to a refusal: train, merge, quantize, gate, register, promote.

    found = evolve(EvolveRequest(config=config, version="1.2", out=Path("outputs/1.2")))
    found.status, found.decision, found.promoted     # 0, "CLEARED", True

Every finished stage is kept in the chain's folder with its digest; started again, the chain hashes them and
goes on with the first that is missing. A model becomes the active one by its run's signed verdict, which the
registry verifies, and by nothing else; whatever else happens, the active model stays as it was. Not covered:
taking a chain's result back, which is `shipgate registry rollback`.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Literal

from pydantic import Field

from harnesses.records import Record, ShipgateError
from pipeline.evolve_chain import Chain, EvolveRequest, chain_of
from pipeline.evolve_checks import check_beforehand, check_registry
from pipeline.evolve_gate import Start, in_project, incident_of, missed_of
from pipeline.evolve_stages import RefusedError, UndecidedError, Work, carry_out
from pipeline.evolve_state import (
    STATE,
    Finished,
    State,
    check_same,
    check_unaltered,
    new_state,
    note_digest,
    read_state,
    write_state,
)
from pipeline.registry import get_active
from pipeline.step import alone, say

__all__ = ["EvolveRequest", "Evolved", "evolve"]


class Evolved(Record):
    """What a chain came to, and how.

    Attributes:
        config_digest: of configuration, version and inputs.
        dry_run: nothing was written or measured.
        decision: the gate's; None where it was not reached.
        promoted: by this chain, and active now.
        refused_by: the stage in which the model fell short, None where it did not.
        reason: why it is not promoted, None where it is.
        active: the version that is in production now.
        incident: what a BLOCKED run wrote about it.
        run: the gate's folder, None where it was not reached.
        stages: the finished ones, with wall seconds and digests.
        planned: all of them, in order.
        seconds: wall time of this start alone.
    """

    version: str
    out: Path
    config_digest: str
    dry_run: bool = False
    decision: Literal["CLEARED", "BLOCKED", "INVALID"] | None = None
    promoted: bool = False
    refused_by: str | None = None
    reason: str | None = None
    active: str | None = None
    incident: Path | None = None
    run: Path | None = None
    stages: tuple[Finished, ...] = ()
    planned: tuple[str, ...] = ()
    seconds: float | None = Field(default=None, ge=0)

    @property
    def status(self) -> int:
        """The exit status: 0 promoted (or checked), 1 the model fell short, 3 the gate cannot say."""
        if self.dry_run or self.promoted:
            return 0
        return 3 if self.decision == "INVALID" else 1


def evolve(request: EvolveRequest, *, start: Start = in_project) -> Evolved:
    """Go through the stages that are not finished yet; `start` runs the gate's command line.

    Raises:
        ShipgateError: something is wrong with the request, an input, a finished stage, or a step failed; what
            was finished is kept and the active model is as it was.
    """
    began = time.monotonic()
    chain = chain_of(request)
    fresh = read_state(chain.out) is None
    if fresh:
        check_beforehand(chain)
    if not request.dry_run:
        _make_folder(chain.out)
    with _locked(chain):
        state = read_state(chain.out) or new_state(chain.asked)
        check_same(state, chain.asked, chain.out)
        check_unaltered(state, chain.out)
        if not fresh:
            _check_again(chain, state)
        if request.dry_run:
            return _told(chain, state, dry_run=True)
        return _gone_through(chain, state, start, began)


def _gone_through(chain: Chain, state: State, start: Start, began: float) -> Evolved:
    """Every stage that is missing, in order."""
    refusal: Mapping[str, object] = {}
    for number, stage in enumerate(chain.stages, 1):
        if state.find(stage) is not None:
            say(f"stage {number} of {len(chain.stages)}, {stage}: finished before")
            continue
        if stage == "promote" and _decision(state) != "CLEARED":
            refusal = {"refused_by": "gate", "reason": missed_of(chain.place("gate"))}
            break
        say(f"stage {number} of {len(chain.stages)}: {stage}")
        # Between two stages too: a stage must not take another's result for that of the one before.
        check_unaltered(state, chain.out, chain.needed(stage))
        check_same(state, {**chain.asked, "files": chain.file_digests()}, chain.out)
        try:
            state = _one(chain, state, stage, start)
        except RefusedError as error:
            refusal = {"refused_by": stage, "reason": str(error)}
            break
        except UndecidedError as error:
            refusal = {"decision": "INVALID", "reason": str(error)}
            break
    seconds = round(time.monotonic() - began, 3)
    return _told(chain, _read_again(chain, state), seconds=seconds, **refusal)


def _one(chain: Chain, state: State, stage: str, start: Start) -> State:
    """One stage, noted down when it begins and when it has ended."""
    state = state.begun(stage)
    write_state(chain.out, state)
    before = time.monotonic()
    made = carry_out(stage, Work(chain, state, start))
    running = state.running
    finished = Finished(
        stage=stage,
        path=None if made.path is None else _relative(made.path, chain.out),
        sha256=made.sha256,
        note=None if made.path is None else note_digest(made.path),
        seconds=round(time.monotonic() - before, 3),
        starts=1 if running is None else running.starts,
        metrics=dict(made.metrics),
    )
    state = state.ended(finished)
    write_state(chain.out, state)
    return state


def _told(chain: Chain, state: State, **more: object) -> Evolved:
    """The result: what the state says, what is active now, and where the incident is."""
    decision, run = _decision(state), chain.place("gate")
    active = get_active()
    promoted = state.find("promote") is not None and active is not None
    found = {
        "version": chain.request.version,
        "out": chain.out,
        "config_digest": state.digest,
        "decision": decision,
        "promoted": promoted and active is not None and active.version == chain.request.version,
        "active": None if active is None else active.version,
        "incident": incident_of(run) if decision == "BLOCKED" else None,
        "run": run if run.is_dir() else None,
        "stages": state.finished,
        "planned": chain.stages,
    }
    return Evolved.model_validate({**found, **more})


def _decision(state: State) -> str | None:
    gate = state.find("gate")
    return None if gate is None else str(gate.metrics.get("decision"))


def _check_again(chain: Chain, state: State) -> None:
    """What may have changed around a chain since it was begun.

    Raises:
        ShipgateError: it cannot end as it should, or its result is not in production any more.
    """
    if state.find("promote") is None:
        check_registry(chain)
        return
    active, made = get_active(), state.find("quantize")
    ours = active is not None and active.version == chain.request.version
    if ours and made is not None and active is not None and active.model_digest != made.sha256:
        raise ShipgateError(
            f"{chain.request.version} is active with other weights than this chain's; evolve another"
            " --version"
        )
    if not ours:
        raise ShipgateError(
            f"{chain.request.version} was promoted and is not active any more (`shipgate registry history`"
            " says why); promote it again by its verdict, or evolve another --version"
        )


def _read_again(chain: Chain, state: State) -> State:
    """The state as it stands on disk; what was made must still be there as it was noted.

    Raises:
        ShipgateError: it is not.
    """
    check_unaltered(state, chain.out)
    return read_state(chain.out) or state


def _locked(chain: Chain) -> AbstractContextManager[None]:
    return nullcontext() if chain.request.dry_run else alone(chain.out / STATE)


def _make_folder(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ShipgateError(f"{out} cannot be made ({error.strerror}); choose another --out") from error


def _relative(path: Path, out: Path) -> str:
    """Relative where it is of the chain's folder, as the folder may be moved; absolute otherwise."""
    return os.path.relpath(path, out) if path.is_relative_to(out) else str(path)
