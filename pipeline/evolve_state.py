"""What a chain has finished so far: `evolve.json` in its folder, written anew whole after every stage.

    state = read_state(out)                  # None where nothing was begun
    check_same(state, asked, out)            # another configuration is refused, field by field
    check_unaltered(state, out)              # every finished stage's artifact, hashed again

The file is sealed (`evolve_seal`). Not covered: what promotes a model, which is a signed verdict alone.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterator
from pathlib import Path

from pydantic import Field, ValidationError

from harnesses.engines import strict_json
from harnesses.engines.identity import file_digest, unreadable
from harnesses.records import Json, Record, ShipgateError
from harnesses.sidecar import Sha256, sidecar_path
from pipeline.evolve_seal import opened, sealed
from pipeline.step import artifact_digest

STATE = "evolve.json"
_SHOWN = 5
_LONGEST = 60


class Finished(Record):
    """A stage that came to its end.

    Attributes:
        stage: its name.
        path: what it left, relative to the chain's folder (absolute for what was given); None for nothing.
        sha256: of that, as `step.artifact_digest` gives it.
        note: sha256 of the note beside it, which names what it was trained on; None where there is none.
        seconds: wall time of the start that finished it.
        starts: how often it was begun; `seconds` knows nothing of earlier ones.
        metrics: what it computed.
    """

    stage: str
    path: str | None = None
    sha256: Sha256 | None = None
    note: Sha256 | None = None
    seconds: float = Field(ge=0)
    starts: int = Field(ge=1)
    metrics: dict[str, Json] = Field(default_factory=dict)


class Running(Record):
    """A stage that was begun, `starts` times so far."""

    stage: str
    starts: int = Field(ge=1)


class State(Record):
    """The whole file.

    Attributes:
        asked: configuration, version and inputs' digests, as one document.
        digest: of `asked`, `sha256:<hex>`.
    """

    schema_version: int = Field(default=1, ge=1, le=1)
    asked: dict[str, Json]
    digest: Sha256
    finished: tuple[Finished, ...] = ()
    running: Running | None = None

    def find(self, stage: str) -> Finished | None:
        """A finished stage by its name."""
        return next((one for one in self.finished if one.stage == stage), None)

    def begun(self, stage: str) -> State:
        """With a stage under way."""
        before = self.running.starts if self.running is not None and self.running.stage == stage else 0
        return self.model_copy(update={"running": Running(stage=stage, starts=before + 1)})

    def ended(self, one: Finished) -> State:
        """With one more stage finished."""
        return self.model_copy(update={"running": None, "finished": (*self.finished, one)})


def new_state(asked: dict[str, Json]) -> State:
    """Nothing finished yet."""
    return State(asked=asked, digest=digest_of(asked))


def digest_of(document: Json) -> str:
    """`sha256:<hex>` of a document in canonical form."""
    text = json.dumps(document, sort_keys=True, ensure_ascii=True, allow_nan=False, separators=(",", ":"))
    return f"sha256:{hashlib.sha256(text.encode('ascii')).hexdigest()}"


def read_state(out: Path) -> State | None:
    """What the folder says was finished; None where it says nothing.

    Raises:
        ShipgateError: the folder holds other things, or its state cannot be read or contradicts itself.
    """
    path = out / STATE
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        if out.is_dir() and any(not one.name.startswith(".") for one in out.iterdir()):
            raise ShipgateError(
                f"{out} holds files and no {STATE}; choose another --out or empty it"
            ) from None
        return None
    except OSError as error:
        raise unreadable(path, error) from error
    try:
        state = State.model_validate(opened(path, strict_json.loads(content)))
    except (ValueError, ValidationError) as error:
        why = " ".join(str(error).split("\n")[:3])
        raise ShipgateError(f"{path} is damaged ({why}); restore it or choose another --out") from error
    return state


def write_state(out: Path, state: State) -> None:
    """Write it whole or not at all.

    Raises:
        OSError: it cannot be written; the state before still stands.
        ShipgateError: there is no key to seal it with.
    """
    from reports.files import dumps, write_text

    write_text(out / STATE, dumps(sealed(state.model_dump(mode="json")), indent=2) + "\n")


def check_same(state: State, asked: dict[str, Json], out: Path) -> None:
    """Refuse to go on with another configuration, version or input.

    Raises:
        ShipgateError: the fields that differ, each with both values.
    """
    old, new = dict(_flat(state.asked)), dict(_flat(asked))
    changed = [key for key in sorted(old.keys() | new.keys()) if old.get(key) != new.get(key)]
    if not changed:
        return
    shown = [f"{key} was {_short(old.get(key))}, is {_short(new.get(key))}" for key in changed[:_SHOWN]]
    more = f", and {len(changed) - _SHOWN} more" if len(changed) > _SHOWN else ""
    raise ShipgateError(f"{out} holds another chain: {'; '.join(shown)}{more}; choose another --out")


def note_digest(path: Path) -> str | None:
    """The sha256 of the note beside an artifact, None where there is none."""
    note = sidecar_path(path)
    return file_digest(note) if note.is_file() else None


def check_unaltered(state: State, out: Path, stages: Collection[str] | None = None) -> None:
    """Hash what the finished stages left, or some of them, and the notes beside.

    Raises:
        ShipgateError: something is missing, or not what the stage left.
    """
    for one in state.finished:
        if one.path is None or (stages is not None and one.stage not in stages):
            continue
        path = out / one.path
        if not path.exists():
            raise ShipgateError(
                f"{path}, which {one.stage} made, is gone; restore it or choose another --out"
            )
        try:
            found = artifact_digest(path)
        except ShipgateError as error:
            found = f"unreadable: {error}"
        if found != one.sha256:
            raise ShipgateError(
                f"{path} was altered since {one.stage} made it ({found} now, {one.sha256} then); restore it"
                " or choose another --out"
            )
        if note_digest(path) != one.note:
            raise ShipgateError(
                f"{sidecar_path(path)}, which says what {path.name} was made from, was altered since"
                f" {one.stage} wrote it; restore it or choose another --out"
            )


def _flat(document: Json, before: str = "") -> Iterator[tuple[str, Json]]:
    if isinstance(document, dict) and document:
        for key, value in document.items():
            yield from _flat(value, f"{before}.{key}" if before else key)
    elif isinstance(document, list) and document:
        for number, value in enumerate(document):
            yield from _flat(value, f"{before}[{number}]")
    else:
        yield before, document


def _short(value: Json) -> str:
    text = json.dumps(value, ensure_ascii=True)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
