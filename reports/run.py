"""Opening a run: everything is checked, the model loaded, and plan and a report that says INVALID written.

    run = open_run(RunRequest(model="gguf:model.gguf", policy=Path("gates/policy.toml"), root=Path.cwd()))

Not covered: the run itself (`session`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from harnesses.engines import open_engine
from harnesses.records import Engine, Harness, ShipgateError
from reports.again import NO_REPEATS
from reports.answer_cache import AnswerCache
from reports.asking import Memory, planned_calls
from reports.digests import prompts_digest, scorers_digest
from reports.evidence import measures_that_hold, served_by, with_served_file
from reports.files import write_json
from reports.final import final_report, new_run_id, now
from reports.folder import FINAL, PLAN, Taken, check_folder, clear_results, point_latest, take_folder
from reports.harness_set import all_harnesses
from reports.measures import MEASURES, Loaded, Measure
from reports.plan import load_cases, make_plan
from reports.policy import Policy, read_policy
from reports.records import Calls, Digests, Evidence, Plan
from reports.request import RunRequest
from reports.resume import check_same, kept_answers, kept_repeats, planned_before
from reports.sealing import Sealer, key_for
from reports.session import Run, write_report

__all__ = ["Run", "RunRequest", "open_run", "write_report"]


def open_run(request: RunRequest, *, only: Sequence[str] = (), final: bool = True) -> Run:
    """Check everything, load the model, and write the plan and a final report that says INVALID.

    `only` names the harnesses to plan, empty for all; with `final` False neither plan nor final report is
    written (one harness alone never makes a verdict).

    Raises:
        ShipgateError: policy, prompts, key, model or folder cannot be used; nothing has been asked by then.
    """
    policy = read_policy(request.policy)
    before = planned_before(request.resume) if request.resume else None
    run_id = before.run_id if before else new_run_id()
    folder = _folder(request, run_id)
    sealer = Sealer(key_for(request.key_file) if final else None)
    engine, loaded, plan = _planned(request, policy, only, (run_id, before.created_at if before else now()))
    try:
        if before:
            check_same(before, plan)
        taken = take_folder(folder, resume=before is not None)
        run = Run(request, plan, policy, taken, (engine, loaded))
        run.sealer = sealer.of(engine)
        _remember(run, taken, request, loaded)
    except BaseException:
        engine.close()
        raise
    try:
        if final:
            _write_start(run)
            run.check_tokenizer()
        if final and request.out is None and before is None:
            point_latest(folder)
    except BaseException:
        run.close()
        raise
    return run


def _folder(request: RunRequest, run_id: str) -> Path:
    """Where the run is written.

    Raises:
        ShipgateError: there is a run already, and it is not the one to go on with.
    """
    if request.resume is not None:
        return request.resume
    folder = request.out if request.out is not None else request.root / "outputs" / run_id
    check_folder(folder)
    return folder


def _planned(
    request: RunRequest, policy: Policy, only: Sequence[str], named: tuple[str, str]
) -> tuple[Engine, Loaded, Plan]:
    """The loaded model, the cases, and the plan; `named` is the run's id and when it was made."""
    harnesses = all_harnesses()
    chosen = _chosen(harnesses, only)
    measures = _measures(policy, request.evidence, only)
    # Before they are loaded: whatever changes from here on is found when the run ends.
    prompts = prompts_digest((*chosen.values(), *measures))
    loaded = load_cases(harnesses, policy)
    engine = open_engine(
        request.model,
        concurrency=request.in_flight(policy),
        limits=policy.limits,
        artifact=request.evidence.artifact_path,
    )
    try:
        identity = engine.identity
        evidence = with_served_file(request.evidence, engine)
        plan = make_plan(
            run_id=named[0],
            created_at=named[1],
            model=identity,
            policy=policy,
            harnesses=chosen,
            loaded=loaded,
            evidence=evidence,
            served=served_by(engine),
            measures={each.name: each.case_ids(policy, evidence, loaded) for each in measures},
            digests=Digests(
                model=identity.digest, policy=policy.digest, prompts=prompts, scorers=scorers_digest()
            ),
        )
    except BaseException:
        engine.close()
        raise
    return engine, loaded, plan


def _chosen(harnesses: Mapping[str, Harness], only: Sequence[str]) -> dict[str, Harness]:
    """The harnesses to plan.

    Raises:
        ShipgateError: a name is neither a harness's nor a measure's.
    """
    if unknown := [name for name in only if name not in {**harnesses, **MEASURES}]:
        known = ", ".join(sorted({**harnesses, **MEASURES}))
        raise ShipgateError(f"no harness {unknown[0]!r}; there are {known}")
    return {name: harness for name, harness in harnesses.items() if not only or name in only}


def _measures(policy: Policy, evidence: Evidence, only: Sequence[str]) -> tuple[Measure, ...]:
    """The measures that the policy asks for in this run."""
    due = measures_that_hold(policy, evidence)
    return tuple(MEASURES[name] for name in due if not only or name in only)


def _remember(run: Run, taken: Taken, request: RunRequest, loaded: Loaded) -> None:
    """Give a run what need not be asked again.

    Raises:
        ShipgateError: what an interrupted run left cannot be gone on with; it is as it was.
    """
    try:
        if request.resume is not None:
            planned_before(request.resume)  # another process may have ended it before this one took it
        kept = kept_answers(taken.lines, loaded, run.policy)
        # Where promotion asks for fresh answers, old ones would only spoil the run for it.
        wanted = request.cache is not None and not run.policy.promote.fresh_answers
        cache = AnswerCache(request.cache) if request.cache and wanted else None
        if request.resume is not None:
            clear_results(run.folder)
        repeats = kept_repeats(run.folder, loaded, run.policy) if request.resume else NO_REPEATS
        run.remember(Memory(kept, repeats, cache))
    except BaseException:
        taken.journal.close()
        raise


def _write_start(run: Run) -> None:
    plan = run.plan
    try:
        write_json(run.folder / PLAN, plan.model_dump(mode="json"), schema="plan")
        verdict = run.verdict((), problems=["the run has not finished"])
        none_yet = Calls(planned=planned_calls(plan.gates), made=0, cached=0, saved=0)
        start = final_report(plan, verdict, none_yet, finished=False)
        write_json(run.folder / FINAL, start.model_dump(mode="json"), schema="eval_report_final")
    except OSError as error:
        raise ShipgateError(
            f"{run.folder} cannot be written ({error.strerror}); give another folder"
        ) from error
