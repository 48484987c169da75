"""The Check of an incident: what was looked at, what was found, failures, and where to look next. Pure.

    lines = check(final, reports, missed, Surroundings(curve=…))

Numbers stand in prose and in a table; names and texts that a model or a user had a hand in stand in JSON, in
a fence that nothing in them can close. Not covered: the rest of the document (`incident`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from harnesses.records import Json
from reports.files import dumps
from reports.policy import OVERALL
from reports.records import CaseResult, EvalReport, FinalReport, GateLine
from reports.surroundings import Lost, Surroundings

_SAMPLES = 3
_BROKEN = 20
_EXCERPT = 200
_PERPLEXITY, _REGRESSION = "perplexity", "regression"
_POOLED = "pooled"
_ODD = re.compile(r"[^A-Za-z0-9 .-]")
_ARTIFACT = "artifact over its reference"


def check(
    final: FinalReport, reports: Sequence[EvalReport], missed: Sequence[GateLine], around: Surroundings
) -> Iterator[str]:
    """The section's lines; `missed` are the ship gates that fell short."""
    by_name = {report.test_name: report for report in reports}
    perplexity = by_name.get(_PERPLEXITY)
    yield from ("## Check", "")
    yield f"- Verified that {sum(line.passed for line in final.gates)} of {len(final.gates)} rows hold."
    yield f"- Checked the training data for gate prompts: {_leakage(by_name.get('contamination'))}."
    yield f"- Reviewed the training curve: {_curve(around)}."
    yield f"- Measured what quantizing cost: {_quantizing(perplexity)}."
    yield f"- Compared the stages: {_stages(perplexity, around)}."
    yield ""
    yield from _table(perplexity)
    for line in missed:
        if line.name in by_name:
            yield from _samples(line.name, by_name[line.name])
    if found := _known(around):
        yield from _fenced(found)


def _leakage(report: EvalReport | None) -> str:
    if report is None:
        return "no file was named, so leakage is neither found nor excluded"
    if report.value is None:
        return "the search gave no result"
    return f"{report.failed} prompts were found in it" if report.failed else "not one was found in it"


def _curve(around: Surroundings) -> str:
    curve = around.curve
    if curve is None:
        return "no statistics are noted beside this artifact"
    went = "fell" if curve.final < curve.initial else "did not fall, it went"
    held = "nothing was held out" if curve.held_out is None else f"{curve.held_out:.4g} on held-out samples"
    return f"its loss {went} from {curve.initial:.4g} to {curve.final:.4g} nats a token, {held}"


def _quantizing(report: EvalReport | None) -> str:
    if report is None or report.value is None:
        return "perplexity was not measured in this run"
    side = "within" if report.gate_passed else "over"
    return f"perplexity is {report.value:.3f} times the reference's, {side} the bar of {report.threshold:.3f}"


def _stages(report: EvalReport | None, around: Surroundings) -> str:
    """Which stage lost most, of those that were measured."""
    known = list(around.stages)
    if report is not None and report.value is not None:
        known.append(Lost(_ARTIFACT, report.value))
    if not known:
        return "none was measured; `shipgate perplexity` names the one that lost most"
    worst = max(known, key=lambda lost: lost.ratio)
    count = "the only one measured" if len(known) == 1 else f"the most of {len(known)} measured"
    rest = "" if around.stages else "; `shipgate perplexity` measures those before"
    return f"`{_word(worst.stage)}` changed perplexity by a factor of {worst.ratio:.4g}, {count}{rest}"


def _word(text: str) -> str:
    """A name for inline code and a table's cell, with nothing in it that either would obey."""
    return _ODD.sub("_", text)[:_EXCERPT]


def _table(report: EvalReport | None) -> Iterator[str]:
    """Perplexity of the artifact and of its reference, benchmark by benchmark."""
    extra = {} if report is None else report.extra
    before, after = _perplexities(extra.get("reference_benchmarks")), _perplexities(extra.get("benchmarks"))
    both = [name for name in after if before.get(name) and after[name]]
    if not both:
        return
    yield from ("| documents | reference | artifact | ratio |", "| --- | ---: | ---: | ---: |")
    for name in both:
        old, new = before[name], after[name]
        shown = "all together" if name == _POOLED else f"`{_word(name)}`"
        yield f"| {shown} | {old:.3f} | {new:.3f} | {new / old:.3f} |"
    yield ""


def _perplexities(found: Json) -> dict[str, float]:
    if not isinstance(found, dict):
        return {}
    parts = {name: part.get("perplexity") for name, part in found.items() if isinstance(part, dict)}
    return {name: float(value) for name, value in parts.items() if isinstance(value, int | float)}


def _samples(name: str, report: EvalReport) -> Iterator[str]:
    if name == OVERALL:
        return
    shown = _worst_documents(report) if name == _PERPLEXITY else _failures(report)
    if shown:
        yield f"Documents that lost most in `{name}`:" if name == _PERPLEXITY else f"Failures of `{name}`:"
        yield ""
    for document in shown:
        yield from _fenced(document)


def _failures(report: EvalReport) -> list[Json]:
    failed = [result for result in report.results if result.value != 1][:_SAMPLES]
    return [_lost(result) if report.test_name == _REGRESSION else _failure(result) for result in failed]


def _failure(result: CaseResult) -> Json:
    found = {"case": result.case_id, "reason": result.reason[:_EXCERPT]}
    return {**found, "prompt": result.prompt[:_EXCERPT], "answer": (result.response or "")[:_EXCERPT]}


def _lost(result: CaseResult) -> Json:
    """A harness that has regressed, with the cases that broke."""
    broken = result.details.get("broken")
    names = broken[:_BROKEN] if isinstance(broken, list) else []
    return {"harness": result.case_id, "reason": result.reason[:_EXCERPT], "broken": names}


def _worst_documents(report: EvalReport) -> list[Json]:
    """Of a perplexity report, the documents whose loss a token rose most."""
    found = []
    for result in report.results:
        nll, reference, tokens = (result.details.get(key) for key in ("nll", "reference_nll", "tokens"))
        if isinstance(nll, float) and isinstance(reference, float) and isinstance(tokens, int) and tokens:
            found.append((nll - reference, tokens, result.case_id))
    found.sort(key=lambda each: (-each[0] / each[1], each[2]))
    return [
        {"document": name, "nats_a_token": round(gap / tokens, 4), "tokens": tokens}
        for gap, tokens, name in found[:_SAMPLES]
        if gap > 0
    ]


def _known(around: Surroundings) -> dict[str, Json]:
    """Where to look: files and models by name, and the numbers behind the sentences above."""
    curve = around.curve
    found: dict[str, Json] = {}
    if curve is not None:
        steps, losses = [step for step, _ in curve.points], [round(loss, 4) for _, loss in curve.points]
        found["training_curve"] = {"file": curve.path, "steps": steps, "loss": losses}
    if around.training:
        found["training"] = list(around.training)
    if around.models:
        found["made_from"] = list(around.models)
    if around.stages:
        found["perplexity_ratios"] = {lost.stage: round(lost.ratio, 4) for lost in around.stages}
    return found


def _fenced(document: Json) -> tuple[str, ...]:
    """A JSON object in a fence that nothing in it can close: JSON in ASCII, its backticks written out."""
    return ("```json", dumps(document).replace("`", "\\u0060"), "```", "")
