"""lm-eval's `samples_<task>_<time>.jsonl` (written with `--log_samples`), read strictly.

    read_lm_eval(Path("samples_arc_easy_2026-01-02T03-04-05.678901.jsonl"), Choice())

A task that ranks choices is read as if the likeliest choice had been the answer. The model's name and the
time come from `results_<time>.json` beside the samples. Not covered: metrics that are neither 0 nor 1.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from harnesses.engines import strict_json
from harnesses.records import Json
from pipeline.imported import LARGEST, ImportedLog, ImportedTask, result, wrong
from reports.records import CaseResult

_NAME = re.compile(r"samples_(?P<task>.+)_(?P<time>\d{4}-\d\d-\d\dT[\d.:-]+)\.jsonl")

_TABLES = ("higher_is_better", "n-samples")


@dataclass(frozen=True)
class Choice:
    """What to take where a log leaves a choice: metric or scorer, lm-eval's filter, the model's name."""

    metric: str | None = None
    filter: str | None = None
    model: str | None = None


def read_lm_eval(path: Path, choice: Choice) -> ImportedLog:
    """One task's samples.

    Raises:
        ShipgateError: the file cannot be read, a line is no sample, or no metric says pass or fail.
    """
    named = _NAME.fullmatch(path.name)
    if named is None:
        raise wrong(str(path), "its name is not samples_<task>_<time>.jsonl")
    content = _content(path)
    task = named["task"]
    about = _about(path.with_name(f"results_{named['time']}.json"))
    model = choice.model or about.get("model_name")
    if not isinstance(model, str) or not model:
        raise wrong(str(path), "no results file beside it names the model, name it with --model")
    samples = list(_samples(path, content))
    metric = _metric(path, samples, about.get("higher_is_better", {}).get(task, {}), choice)
    lines = [sample for sample in samples if sample.get("filter") == _filter(samples, choice)]
    if not lines:
        raise wrong(str(path), f"no sample has the filter {choice.filter!r}")
    created = about.get("date", path.stat().st_mtime)
    results = tuple(_result(path, sample, metric) for sample in lines)
    due = about.get("n-samples", {}).get(task, {}).get("effective", len(lines))
    if due != len(lines):
        raise wrong(str(path), f"it holds {len(lines)} samples, its results file says {due}")
    if len({each.case_id for each in results}) != len(results):
        raise wrong(str(path), "a doc_id is there twice")
    return ImportedLog(
        tool="lm-eval",
        tool_version=str(about.get("lm_eval_version", "unknown")),
        model=model,
        created_at=datetime.fromtimestamp(float(created), UTC).isoformat(timespec="milliseconds"),
        digest="sha256:" + hashlib.sha256(content).hexdigest(),
        tasks=(ImportedTask(name=task, metric=metric, results=results),),
    )


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise wrong(str(path), f"it is larger than {LARGEST} bytes")
        return path.read_bytes()
    except OSError as error:
        raise wrong(str(path), f"it cannot be read ({error.strerror})") from error


def _about(path: Path) -> dict[str, Json]:
    """The run's results file; nothing where there is none."""
    if not path.exists():
        return {}
    try:
        found = strict_json.loads(_content(path))
    except ValueError as error:
        raise wrong(str(path), f"it is damaged ({error})") from error
    tables = [found.get(name, {}) for name in _TABLES] if isinstance(found, dict) else [None]
    if not all(isinstance(table, dict) and _all_tables(table) for table in tables):
        raise wrong(str(path), "it is no results file")
    return dict(found)


def _all_tables(table: dict[str, Json]) -> bool:
    return all(isinstance(each, dict) for each in table.values())


def _samples(path: Path, content: bytes) -> Iterator[dict[str, Json]]:
    # Bytes are split at line feeds alone: an answer may hold other line ends.
    for number, line in enumerate(content.split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            sample = strict_json.loads(line)
        except ValueError as error:
            raise wrong(f"{path}:{number}", f"it is no JSON ({error})") from error
        if not isinstance(sample, dict) or not {"doc_id", "arguments", "resps"} <= sample.keys():
            raise wrong(f"{path}:{number}", "it is no sample")
        yield sample


def _filter(samples: list[dict[str, Json]], choice: Choice) -> Json:
    return choice.filter if choice.filter is not None else samples[0].get("filter")


def _metric(path: Path, samples: list[dict[str, Json]], better: Mapping[str, Json], choice: Choice) -> str:
    """The metric that says pass or fail: the chosen one, else the first that is higher for the better."""
    if not samples:
        raise wrong(str(path), "it holds no sample")
    listed = samples[0].get("metrics")
    names = listed if isinstance(listed, list) else [name for name in better if name in samples[0]]
    known = [str(name) for name in names if better.get(str(name), True) is not False]
    if choice.metric is not None and choice.metric in known:
        return choice.metric
    if choice.metric is not None or not known:
        raise wrong(str(path), f"metric {choice.metric} is not there, but {', '.join(known) or 'none'}")
    return known[0]


def _result(path: Path, sample: dict[str, Json], metric: str) -> CaseResult:
    try:
        questions = _questions(sample["arguments"])
        prompt, response = _asked(questions), _answer(questions, sample["resps"])
    except (LookupError, TypeError, ValueError) as error:
        raise wrong(f"{path}, doc {sample['doc_id']}", f"no prompt or answer is in it ({error})") from error
    value = sample.get(metric)
    return result(str(sample["doc_id"]), prompt, response, value, f"{metric} {value}")


def _questions(arguments: Json) -> list[tuple[str, Json]]:
    """The requests of a sample as (context, the rest): newer versions name them, older ones list them."""
    if isinstance(arguments, dict):
        arguments = [[each["arg_0"], each.get("arg_1")] for each in arguments.values()]
    if not isinstance(arguments, list) or not arguments:
        raise ValueError("no arguments")
    return [(str(each[0]), each[1] if len(each) > 1 else None) for each in arguments]


def _asked(questions: list[tuple[str, Json]]) -> str:
    """The prompt; choices stand under it, because other choices are another question."""
    choices = [rest for _, rest in questions if isinstance(rest, str)]
    return "\n".join([questions[0][0], *(f"-{choice}" for choice in choices)])


def _answer(questions: list[tuple[str, Json]], responses: Json) -> str:
    """The text that was written, or the likeliest choice."""
    first = responses[0][0]
    if isinstance(first, str):
        return first
    likelihoods = [float(each[0][0]) for each in responses]
    if len(likelihoods) == 1:
        return f"log-likelihood {likelihoods[0]:g}"
    return str(questions[likelihoods.index(max(likelihoods))][1]).strip()
