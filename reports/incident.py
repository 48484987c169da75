"""The incident of a BLOCKED run, as a PDCA: what fell short, by how much, what to look at, what to do next.

    write_text(folder / INCIDENT, incident(final, reports, Surroundings(previous="../r1/incident.pdca.md")))

It is written in the house's own form and passes the project's own `pdca_schema`, `pdca_template` and
`tron_format`. Whatever a model or a user wrote stands in code fences, as JSON, and so is neither read as part
of the form nor obeyed by anything that shows it. Pure. Not covered: why the model is as it is; the document
names where to look (`incident_check`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reports.incident_check import check
from reports.policy import OVERALL
from reports.records import EvalReport, FinalReport, GateLine
from reports.surroundings import Surroundings

_SHORT = len("sha256:") + 12

_REMEDIES: Mapping[str, str] = {
    "pdca_schema": "add training samples with all five sections and both links, and shorten rambling ones",
    "pdca_template": "replace training samples whose sections are thin, copied or out of order",
    "tron_format": "add decisions with Trigger, Response, Outcome and Next in order to Plan samples",
    "empty_constructor": "add classes with an empty constructor and a real init, and remove those with logic",
    "tool_success": "add tool calls whose arguments are copied from the request, and cases without any call",
    "refusal": "balance banned requests with their legitimate twins, and review labels of the failed kinds",
    "canaries": "restore the samples behind each lost canary before anything else is trained",
    "perplexity": "compare the stages with `shipgate perplexity`, or quantize to more bits",
    "contamination": "remove the training rows that hold gate prompts, and train again without them",
    "consistency": "measure with one request at a time, and review prompts near a decision boundary",
    "regression": "compare the broken cases side by side, and restore the samples that taught them",
    OVERALL: "raise the weakest harness first, since the mean follows it",
}
_OTHER = "review its failed cases, and extend the training samples of their kind"


def incident(final: FinalReport, reports: Sequence[EvalReport], around: Surroundings) -> str:
    """The document for a final report that says BLOCKED."""
    missed = [line for line in final.gates if line.kind == "ship" and not line.passed]
    return "\n".join(
        (
            f"# Incident: run {final.run_id} was blocked",
            "",
            f"PRECEDES: next-candidate (gated again by policy {final.digests.policy[:_SHORT]})",
            f"FOLLOWS: {_before(around)}",
            "",
            "## Objective",
            "",
            "Keep today's model in production until a candidate meets every ship gate; name what is lacking.",
            "",
            *_plan(final, missed),
            *_do(final, reports),
            *check(final, reports, missed, around),
            *_act(missed),
        )
    )


def _before(around: Surroundings) -> str:
    if around.previous is None:
        return "plan.json (what this run was asked; no earlier incident stands beside it)"
    return f"[the incident before this one]({around.previous})"


def _names(missed: Sequence[GateLine]) -> str:
    return ", ".join(f"`{line.name}`" for line in missed) or "`overall`"


def _shortfall(line: GateLine) -> str:
    what = "harness" if line.name == OVERALL else "case"
    count = f"{line.n} {what}" if line.n == 1 else f"{line.n} {what}{'es' if what == 'harness' else 's'}"
    left = f" after {count}, the rest not asked" if line.not_asked else f" ({count})"
    if line.value is None:
        return f"`{line.name}` could not meet {line.bar} any more{left}"
    missing = abs(line.value - line.threshold)
    return f"`{line.name}` reached {line.value:.3f} where {line.bar} is due, {missing:.3f} short{left}"


def _plan(final: FinalReport, missed: Sequence[GateLine]) -> Iterator[str]:
    yield from ("## Plan", "")
    yield f"**Trigger:** The ship gate blocked {final.model.digest[:_SHORT]}: " + "; ".join(
        map(_shortfall, missed)
    )
    yield ""
    yield "**Response:** For the next training, " + "; ".join(_remedies(missed)) + "."
    yield ""
    yield f"**Outcome:** A run by the same policy in which {_names(missed)} pass and no canary is lost."
    yield ""
    yield "**Next:** Train a new candidate, merge and quantize it, and gate that very file."
    yield ""


def _remedies(missed: Sequence[GateLine]) -> list[str]:
    return list(dict.fromkeys(_REMEDIES.get(line.name, _OTHER) for line in missed)) or [_OTHER]


def _do(final: FinalReport, reports: Sequence[EvalReport]) -> Iterator[str]:
    judged = sum(len(report.results) for report in reports)
    yield from ("## Do", "")
    yield f"- Recorded every answer in responses.jsonl, with {final.calls.made} fresh requests altogether."
    yield f"- Scored {judged} results in {len(reports)} reports."
    yield f"- Compared {len(final.gates)} numbers with the bars of policy {final.digests.policy[:_SHORT]}."
    yield "- Signed the decision, so that the registry refuses to promote this artifact."
    yield ""


def _act(missed: Sequence[GateLine]) -> Iterator[str]:
    worst = min(missed, key=closeness, default=None)
    name = f"`{worst.name}`" if worst is not None else "the mean of all harnesses"
    yield from ("## Act", "")
    yield f"- We learned that {name} is furthest from its bar, so the next cycle will begin there."
    yield "- Improvement: add the failures above to the regression set, worded anew and never as prompts."
    yield ""


def closeness(line: GateLine) -> float:
    """How near a gate came: the share of its bar that it reached; 0 where it has no number."""
    if line.value is None:
        return 0.0
    return (
        line.threshold / line.value if line.bar.at_most and line.value else line.value / (line.threshold or 1)
    )
