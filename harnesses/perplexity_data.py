"""The documents that perplexity is measured on: 100 of each of five benchmarks, read before any model is.

    >>> document_ids()[:2]
    ('drop/001', 'drop/002')

`$SHIPGATE_BENCHMARKS` says where they come from: unset, the stand-ins of `fixtures/benchmarks/`, which we
wrote in each benchmark's own format; `hub`, the real data sets (their names stand in
`fixtures/benchmarks/*.yaml`; GPQA's is open only to those who accepted its terms; offline, this way is
untested); else a folder of `<benchmark>.jsonl` in the same form.
Of more than 100 rows, 100 evenly spaced ones are taken. Not covered: whether a model has seen the documents.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harnesses.engines import strict_json
from harnesses.prompts import FIXTURES
from harnesses.records import Json, ShipgateError

BENCHMARKS = ("drop", "gpqa", "humaneval", "math", "mmlu")
FOLDER = FIXTURES / "benchmarks"
VARIABLE = "SHIPGATE_BENCHMARKS"
STAND_IN, HUB = "stand-in", "hub"
EACH = 100
"""Documents of a benchmark at most; the hub's data sets all hold more."""
_TEXTS = {
    "drop": ("passage", "question", "answer"),
    "gpqa": ("Question", "Correct Answer"),
    "humaneval": ("prompt", "canonical_solution"),
    "math": ("problem", "solution"),
    "mmlu": ("question",),
}


@dataclass(frozen=True)
class Document:
    """One question with its answer, in its benchmark's own fields.

    Attributes:
        case_id: `<benchmark>/<number>`, the number by position and from 001 on.
        origin: where it stands, for messages.
        fields: those that the benchmark's task reads, checked.
    """

    case_id: str
    benchmark: str
    origin: str
    fields: Mapping[str, Json]


def source() -> str:
    """Where the documents come from: `stand-in`, `hub`, or the folder named.

    Raises:
        ShipgateError: the variable is set and empty.
    """
    given = os.environ.get(VARIABLE)
    if given is None:
        return STAND_IN
    if not given.strip():
        raise ShipgateError(f"{VARIABLE} is set and empty; unset it, or give hub or a folder")
    return given


def document_ids(benchmarks: Sequence[str] | None = None) -> tuple[str, ...]:
    """The ids of all documents, without a model and without a network: the hub's are known by their number.

    Raises:
        ShipgateError: an unknown benchmark, or a file that cannot be read (file and line named).
    """
    names = check_benchmarks(benchmarks)
    if source() == HUB:
        return tuple(_case_id(name, number) for name in names for number in range(1, EACH + 1))
    return tuple(document.case_id for document in load_documents(names))


def load_documents(benchmarks: Sequence[str] | None = None) -> tuple[Document, ...]:
    """All documents, by benchmark and in order.

    Raises:
        ShipgateError: as `document_ids`, and where the hub cannot be reached.
    """
    read = _read_hub if source() == HUB else _read_file
    return tuple(document for name in check_benchmarks(benchmarks) for document in _chosen(name, read(name)))


def check_benchmarks(benchmarks: Sequence[str] | None) -> tuple[str, ...]:
    """The benchmarks asked for, all where none is named, in the fixed order.

    Raises:
        ShipgateError: one is unknown, or the list is empty.
    """
    if benchmarks is None:
        return BENCHMARKS
    unknown = [name for name in benchmarks if name not in BENCHMARKS]
    if unknown or not benchmarks:
        what = f"no benchmark is called {unknown[0]!r}" if unknown else "no benchmark is named"
        raise ShipgateError(f"{what}; give some of {', '.join(BENCHMARKS)}")
    return tuple(name for name in BENCHMARKS if name in benchmarks)


def benchmark_files() -> tuple[Path, ...]:
    """Every file that decides what is measured here, for a plan's digests; of the hub, the task files."""
    tasks = tuple(FOLDER / f"{name}.yaml" for name in BENCHMARKS)
    return tasks if source() == HUB else (*tasks, *(_file(name) for name in BENCHMARKS))


_Row = tuple[str, Json]
"""Where a row stands, and the row."""


def _chosen(benchmark: str, rows: Sequence[_Row]) -> list[Document]:
    count = min(EACH, len(rows))
    chosen = [rows[index * len(rows) // count] for index in range(count)]
    return [
        Document(_case_id(benchmark, number), benchmark, origin, _checked(benchmark, origin, row))
        for number, (origin, row) in enumerate(chosen, start=1)
    ]


def _case_id(benchmark: str, number: int) -> str:
    return f"{benchmark}/{number:03d}"


def _checked(benchmark: str, origin: str, row: Json) -> dict[str, Json]:
    if not isinstance(row, dict):
        raise _misshapen(benchmark, origin, "it is no object")
    for field in _TEXTS[benchmark]:
        if not isinstance(row.get(field), str) or not row[field].strip():
            raise _misshapen(benchmark, origin, f"{field!r} is missing or no text")
    fields = {field: row[field] for field in _TEXTS[benchmark]}
    if benchmark != "mmlu":
        return fields
    choices, answer = row.get("choices"), row.get("answer")
    if not isinstance(choices, list) or not all(isinstance(text, str) and text.strip() for text in choices):
        raise _misshapen(benchmark, origin, "'choices' is no list of texts")
    if isinstance(answer, bool) or not isinstance(answer, int) or not 0 <= answer < len(choices):
        raise _misshapen(benchmark, origin, "'answer' is no index into choices")
    return {**fields, "choices": choices, "answer": answer}


def _misshapen(benchmark: str, origin: str, problem: str) -> ShipgateError:
    return ShipgateError(f"{origin}: no row of {benchmark} ({problem}); give its data set's own fields")


def _file(benchmark: str) -> Path:
    name = source()
    folder = FOLDER if name == STAND_IN else Path(name).expanduser()
    return folder / f"{benchmark}.jsonl"


def _read_file(benchmark: str) -> list[_Row]:
    path = _file(benchmark)
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError as error:
        raise ShipgateError(
            f"{path} cannot be read ({error.strerror}); restore it, or give {VARIABLE} a folder that holds it"
        ) from error
    rows = [_parsed(f"{path}:{number}", line) for number, line in enumerate(lines, start=1) if line.strip()]
    if not rows:
        raise ShipgateError(f"{path} holds no document; restore it")
    return rows


def _parsed(origin: str, line: bytes) -> _Row:
    try:
        return origin, strict_json.loads(line)
    except ValueError as error:
        raise ShipgateError(f"{origin}: not JSON ({error}); mend or remove the line") from error


def task_settings(benchmark: str) -> dict[str, Any]:
    """A benchmark's task as its YAML file says it, in lm-eval's terms.

    Raises:
        ShipgateError: the file cannot be read or is no task.
    """
    import yaml  # type: ignore[import-untyped,unused-ignore]

    path = FOLDER / f"{benchmark}.yaml"
    try:
        settings = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ShipgateError(f"task file {path} cannot be read ({error}); restore it") from error
    if not isinstance(settings, dict) or "task" not in settings:
        raise ShipgateError(f"task file {path} is no task; restore it")
    return settings


def _read_hub(benchmark: str) -> list[_Row]:
    from datasets import concatenate_datasets, load_dataset

    hub = task_settings(benchmark)["metadata"]["hub"]
    names = hub["name"] if isinstance(hub["name"], list) else [hub["name"]]
    try:
        parts = [load_dataset(hub["path"], name, split=hub["split"]) for name in names]
    except (OSError, ValueError) as error:
        reason = (str(error).strip().splitlines() or [type(error).__name__])[0]
        raise ShipgateError(
            f"{hub['path']} cannot be had from the hub ({reason}); log in, or give {VARIABLE} a folder"
        ) from error
    rows = parts[0] if len(parts) == 1 else concatenate_datasets(parts)
    adapt: Callable[[Json], Json] = _hub_drop if benchmark == "drop" else _as_it_is
    return [(f"{hub['path']} row {index}", adapt(row)) for index, row in enumerate(rows)]


def _as_it_is(row: Json) -> Json:
    return row


def _hub_drop(row: Json) -> Json:
    """The hub's DROP keeps its answer as a number, a date or spans; here it is one text."""
    answer = row["answer"]
    if answer["number"]:
        text = str(answer["number"])
    elif answer["spans"]:
        text = ", ".join(answer["spans"])
    else:
        text = " ".join(answer["date"][part] for part in ("day", "month", "year") if answer["date"][part])
    return {**row, "answer": text}
