"""What is known around a blocked run: the incident before it, and what notes and records tell of its model.

    surroundings(Path("outputs/20260102T030405Z-5f0c11aa"), "gguf:web4.gguf").curve.final

A model's notes lead to what it was made from, and there to the statistics of its training; a chain of
`shipgate evolve` keeps what each stage lost beside the run. All of it is what somebody wrote and only ever
shown, so what cannot be read is left out. Not covered: proof, and measuring anything.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from harnesses.engines import strict_json
from harnesses.engines.uri import ModelUri, parse_model
from harnesses.records import Json, ShipgateError
from harnesses.sidecar import parent_uri, read_sidecar, sidecar_path, training_files

INCIDENT = "incident.pdca.md"
_STATISTICS, _CHAIN = "training_stats.json", "evolve.json"
_MOST = 16
"""Models that are followed back from one note to the next."""
_POINTS = 12
_LARGEST = 32_000_000


class Curve(NamedTuple):
    """A training's loss in nats a token: at its begin, its end, in between as (step, loss), and held out."""

    path: str
    initial: float
    final: float
    points: tuple[tuple[int, float], ...]
    held_out: float | None


class Lost(NamedTuple):
    """What a stage did to perplexity: `ratio` over the model before it."""

    stage: str
    ratio: float


@dataclass(frozen=True)
class Surroundings:
    """What is known around a run.

    Attributes:
        previous: the incident before this one, relative to the run's folder; None for the first.
        training: the files that the model was trained on, as far as notes say.
        curve: of its training; None where no statistics are noted.
        models: what it was made from, oldest first and itself last; empty where it has no note.
        stages: what the stages of its chain lost, as far as they were measured.
    """

    previous: str | None = None
    training: tuple[str, ...] = ()
    curve: Curve | None = None
    models: tuple[str, ...] = ()
    stages: tuple[Lost, ...] = ()


def surroundings(folder: Path, model: str) -> Surroundings:
    """What stands around a run's folder and its model; what cannot be read is left out."""
    earlier = [path for path in folder.parent.glob(f"*/{INCIDENT}") if path.parent.name < folder.name]
    last = max(earlier, key=lambda path: path.parent.name, default=None)
    line = list(_line(model))
    places = [path for each in line for path in (each.adapter_path, each.path) if path is not None]
    curves = (_curve(place / _STATISTICS) for place in places)
    return Surroundings(
        previous=None if last is None else f"../{quote(last.parent.name)}/{INCIDENT}",
        training=tuple(dict.fromkeys(str(file) for place in places for file in _trained_on(place))),
        curve=next((curve for curve in curves if curve is not None), None),
        models=tuple(each.uri for each in reversed(line)) if len(line) > 1 else (),
        stages=tuple(_stages(folder.parent / _CHAIN)),
    )


def _line(model: str) -> Iterator[ModelUri]:
    """A model and what it was made from, nearest first, by their notes; models on disk only."""
    uri: str | None = model
    for _ in range(_MOST):
        try:
            parsed = parse_model(uri or "")
            if parsed.scheme not in ("gguf", "hf"):
                return
            yield parsed
            note = read_sidecar(parsed.path)
            uri = parent_uri(note.parents[0], sidecar_path(parsed.path).parent) if note else None
        except (ShipgateError, OSError, ValueError, LookupError):
            return


def _trained_on(place: Path) -> tuple[Path, ...]:
    try:
        return training_files(place)
    except (ShipgateError, OSError, ValueError):
        return ()


def _curve(path: Path) -> Curve | None:
    """The curve in a training's statistics; None where they are not there or not as they should be."""
    try:
        found = _read(path)
        points = [(int(each["step"]), _number(each["loss"])) for each in found["history"]]
        held_out = found.get("eval_loss")
        return Curve(
            path=str(path),
            initial=_number(found["initial_loss"]),
            final=_number(found["final_loss"]),
            points=tuple(_thinned(points)),
            held_out=None if held_out is None else _number(held_out),
        )
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None


def _thinned(points: list[tuple[int, float]]) -> Iterator[tuple[int, float]]:
    """At most so many of them, first and last included."""
    last = len(points) - 1
    picked = range(len(points)) if last < _POINTS else (last * n // (_POINTS - 1) for n in range(_POINTS))
    return (points[place] for place in picked)


def _stages(path: Path) -> Iterator[Lost]:
    """What each stage of a chain lost: pruning and distilling by their tables, quantizing by its ratio."""
    with suppress(OSError, ValueError, LookupError, TypeError, AttributeError):
        for stage in _read(path)["finished"]:
            metrics = stage["metrics"]
            told = [each["ratio"] for each in metrics.get("stages", ()) if each["ratio"] is not None]
            ratios = [each["value"] for each in told] or [metrics.get("perplexity_ratio")]
            if ratios[-1] is not None:
                yield Lost(str(stage["stage"]), _number(ratios[-1]))


def _read(path: Path) -> Json:
    if path.stat().st_size > _LARGEST:
        raise ValueError("larger than any statistics")
    return strict_json.loads(path.read_bytes())


def _number(value: Json) -> float:
    number = float(value)
    if not isfinite(number):
        raise ValueError("not finite")
    return number
