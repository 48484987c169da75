"""The gate `perplexity`: the artifact's perplexity on five benchmarks, over its reference's.

A case is a document; it is measured when both models gave it a finite loss. The artifact is the model itself,
or for a server or a recording the file given with `--artifact`; the reference is the one given, else the
parent that the pipeline noted beside the artifact. Not covered: the losses (`harnesses.perplexity`).
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import version

from harnesses.engines import weights_digest
from harnesses.engines.identity import files_digest
from harnesses.perplexity import DocLoss, LossRatio, document_ids, ratio, source, summarise_losses
from harnesses.perplexity import measure as losses_of
from harnesses.perplexity_data import HUB, benchmark_files
from harnesses.perplexity_reference import find_reference
from harnesses.records import Json, ShipgateError, Summary
from reports.active import reference_or_active
from reports.digests import scorers_digest
from reports.evidence import artifact_of
from reports.measures import Loaded, Measured, Setting
from reports.policy import Policy
from reports.records import CaseResult, Evidence

_FAR_BETTER = 0.8
"""Quantizing may help perplexity a little; a reference that is worse by more is no parent of the artifact."""


def files() -> tuple[str, ...]:
    """The benchmarks' files and tasks, wherever `SHIPGATE_BENCHMARKS` has them."""
    return tuple(map(str, benchmark_files()))


def case_ids(policy: Policy, evidence: Evidence, loaded: Loaded) -> tuple[str, ...]:
    """The benchmarks' documents."""
    del policy, evidence, loaded
    return document_ids()


def measure(setting: Setting) -> Measured:
    """Both models' losses, document by document, and their ratio.

    Raises:
        ShipgateError: there is no file to measure, no reference, or the reference is the artifact itself.
    """
    own, reference = _pair(setting.model, setting.evidence)
    digest, own_digest = weights_digest(reference), weights_digest(own)
    if digest == own_digest:
        raise ShipgateError("the reference is the artifact itself; name the model before quantization")
    total = 2 * len(document_ids())
    mine, since = _losses(setting, own, own_digest, lambda done, _: setting.progress(done, total))
    theirs, _ = _losses(setting, reference, digest, lambda done, each: setting.progress(each + done, total))
    found = ratio(mine, theirs)
    if [(loss.case_id, loss.nll) for loss in mine] == [(loss.case_id, loss.nll) for loss in theirs]:
        raise ShipgateError("the reference has the artifact's own losses; name the model before quantization")
    if found.value is not None and found.value < _FAR_BETTER:
        raise ShipgateError(
            f"the reference is far worse than the artifact (ratio {found.value:.3f}); name its parent"
        )
    if (weights_digest(own), weights_digest(reference)) != (own_digest, digest):
        raise ShipgateError("the artifact or the reference changed while it was measured; run it again")
    by_id = {loss.case_id: loss for loss in theirs}
    results = tuple(_result(loss, by_id.get(loss.case_id), found) for loss in mine)
    extra: dict[str, Json] = {
        "source": source(),
        "artifact_digest": own_digest,
        "reference": reference,
        "reference_digest": digest,
        "bits_per_byte_ratio": found.bits_per_byte,
        "reason": found.reason,
        "cached_from": since,
        "benchmarks": _benchmarks(mine),
        "reference_benchmarks": _benchmarks(theirs),
    }
    return Measured(Summary(value=found.value, ci95=found.ci95, extra=extra), results)


def unmeasurable(model: str, evidence: Evidence) -> str | None:
    """Why perplexity cannot be taken, as far as that is known before anything is asked; None where it can."""
    try:
        _pair(model, evidence)
    except (ShipgateError, OSError) as error:
        return str(error)
    return None


def _pair(model: str, evidence: Evidence) -> tuple[str, str]:
    """The artifact's model string and its reference's.

    Raises:
        ShipgateError: one of them is not known.
    """
    artifact = artifact_of(model, evidence.artifact)
    if artifact is None:
        raise ShipgateError("the model's own file is not known here; name it with --artifact FILE")
    own = model
    if evidence.artifact is not None:
        own = f"hf:{artifact}" if artifact.is_dir() else f"gguf:{artifact}"
    return own, find_reference(artifact, reference_or_active(artifact, evidence.reference))


def _losses(
    setting: Setting, model: str, digest: str, progress: Callable[[int, int], None]
) -> tuple[tuple[DocLoss, ...], str | None]:
    """A model's losses, and when they were measured where an earlier run did it.

    What they depend on: the weights, the documents, the code that measures, and the libraries below it.

    Raises:
        ShipgateError: the weights changed meanwhile.
    """
    if source() == HUB:
        # What a hub serves under a name today need not be what it served then.
        return losses_of(model, progress=progress), None
    documents = files_digest({path.name: path for path in benchmark_files()})
    libraries = [f"{name} {version(name)}" for name in ("lm-eval", "transformers", "torch")]
    key = ["perplexity", digest, documents, scorers_digest(), *libraries]

    def compute() -> Json:
        found = losses_of(model, progress=progress)
        if weights_digest(model) != digest:
            # Said before they are kept: later runs take these losses for those of the digest.
            raise ShipgateError(f"{model} changed while it was measured; run it again")
        return [loss.model_dump(mode="json") for loss in found]

    kept, since = setting.memo(key, compute)
    return tuple(DocLoss.model_validate(loss) for loss in kept), since


def _benchmarks(losses: tuple[DocLoss, ...]) -> Json:
    return {part.benchmark: part.model_dump(mode="json") for part in summarise_losses(losses)}


def _result(loss: DocLoss, other: DocLoss | None, found: LossRatio) -> CaseResult:
    measured = (
        found.value is not None and loss.nll is not None and other is not None and other.nll is not None
    )
    theirs = other.nll if other else None
    details: dict[str, Json] = {
        "benchmark": loss.benchmark,
        "nll": loss.nll,
        "reference_nll": theirs,
        "tokens": loss.tokens,
        "bytes": loss.bytes,
    }
    reason = "measured" if measured else found.reason or "no finite loss"
    return CaseResult(
        case_id=loss.case_id,
        prompt="",
        response=None,
        value=1 if measured else None,
        reason=reason,
        details=details,
    )
