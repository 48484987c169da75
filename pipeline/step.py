"""What every step of the pipeline shares: its result, its report, and a target that is whole or not there.

    def merge(config: MergeConfig) -> Artifact:
        check_target(config.out)
        require_space(config.out, config.size_bytes)
        draft = drafted("merge", "merged", config.out, parents=(config.model,), dry_run=config.dry_run)
        if config.dry_run:
            return draft
        with making(config.out) as work:
            ...  # write the folder or the file `work`
            return publish(work, draft.measured(logit_difference=difference))

Checks come first, so that a dry run makes all of them; only then is anything written, under a temporary name
beside the target. What may serve as a step's input is `pipeline.unquantized`'s to say. Not covered: what a
step does when it is started again after half of its work; only training has halves worth keeping.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from pydantic import Field

from harnesses.engines.hf_folder import check_adapter_folder, check_model_folder
from harnesses.engines.identity import file_digest, files_digest
from harnesses.records import Json, Record, ShipgateError
from harnesses.sidecar import (
    Parent,
    Sha256,
    Sidecar,
    Stage,
    describe,
    parent_uri,
    read_sidecar,
    sidecar_path,
    training_digests,
    write_sidecar,
)
from pipeline.disk import existing, place_of, room_for

_NONE: Mapping[Path, str | None] = MappingProxyType({})


class Artifact(Record):
    """What a step made, or would make.

    Attributes:
        step: the command's name, such as `merge`.
        kind: the stage that the note beside it names.
        path: the file or folder.
        sha256: of its bytes, for a folder of all its files; None where nothing was made.
        parents: what it was made from, nearest first, as its note has them (paths relative to its folder).
        training: files it was trained on, its parents' included, likewise relative.
        training_sha256: of these, as they were trained on; without those of which nobody noted it.
        dry_run: nothing was written; then there are no metrics.
        metrics: what the step computed, nothing else.
    """

    step: str
    kind: Stage
    path: Path
    sha256: Sha256 | None = None
    parents: tuple[Parent, ...] = ()
    training: tuple[str, ...] = ()
    training_sha256: dict[str, Sha256] = Field(default_factory=dict)
    dry_run: bool = False
    metrics: dict[str, Json] = Field(default_factory=dict)

    def measured(self, **metrics: Json) -> Artifact:
        """A copy with more metrics.

        Raises:
            ShipgateError: one is not finite, or this is a dry run, which computes nothing.
        """
        if self.dry_run:
            raise ShipgateError(f"a dry run of {self.step} has no metrics; run it without --dry-run")
        try:
            json.dumps(metrics, allow_nan=False)
        except ValueError as error:
            raise ShipgateError(
                f"{self.step} computed a number that is not finite; nothing was published"
            ) from error
        return self.model_copy(update={"metrics": {**self.metrics, **metrics}})


def drafted(  # noqa: PLR0913 - the fields of a record
    step: str,
    kind: Stage,
    out: Path,
    *,
    parents: Sequence[str] = (),
    training: Mapping[Path, str | None] = _NONE,
    dry_run: bool = False,
) -> Artifact:
    """A step's result before it is made, its parents hashed now.

    Args:
        step: the command's name.
        kind: for the note.
        out: the target.
        parents: model strings (`hf:DIR`, `hf:DIR+ADAPTER_DIR`, `gguf:PATH`), nearest first.
        training: files that this step trains on, with their digests as read; the parents' own are added.
        dry_run: whether nothing will be made.

    Raises:
        ShipgateError: a parent or its note cannot be read.
    """
    folder = place_of(out).parent
    described = tuple(describe(uri, folder) for uri in parents)
    files: dict[str, str | None] = {}
    for file, sha256 in (*training.items(), *(item for uri in parents for item in _training_of(uri))):
        name = os.path.relpath(file, folder)
        if files.setdefault(name, sha256) != sha256 and sha256 is not None and files[name] is not None:
            raise ShipgateError(
                f"{file} was changed since {' or '.join(parents)} was trained on it; give the new one another"
                " name and put the old one back"
            )
        files[name] = files[name] or sha256
    return Artifact(
        step=step,
        kind=kind,
        path=out,
        parents=described,
        training=tuple(files),
        training_sha256={name: sha256 for name, sha256 in files.items() if sha256 is not None},
        dry_run=dry_run,
    )


def _training_of(uri: str) -> Iterator[tuple[Path, str | None]]:
    """The training files that the notes of a model, and of its adapter, name."""
    from harnesses.engines.uri import parse_model

    model = parse_model(uri)
    for part in (model.path, model.adapter_path):
        if part is not None:
            # A link may have no note where the file that it names has one.
            for place in dict.fromkeys((part, part.resolve())):
                for file, sha256 in training_digests(place).items():
                    yield file.resolve(), sha256


def parents_of(artifact: Artifact) -> tuple[str, ...]:
    """The parents' model strings as they hold from here."""
    return tuple(parent_uri(parent, place_of(artifact.path).parent) for parent in artifact.parents)


def newest(folder: Path, *patterns: str, counts: Callable[[Path], bool] = lambda _: True) -> Path | None:
    """The newest file below a folder that fits a pattern and counts; None where there is none.

    What stands under a hidden name is left out: that is where a step works, and what a kill left half made.
    """
    found = [
        path
        for pattern in patterns
        for path in folder.glob(pattern)
        if not any(part.startswith(".") for part in path.relative_to(folder).parts) and counts(path)
    ]
    return max(found, key=lambda file: (file.stat().st_mtime_ns, str(file)), default=None)


def check_target(out: Path) -> None:
    """Refuse a target that is already there or cannot be written; nothing is ever overwritten.

    Raises:
        ShipgateError: as said.
    """
    if out.exists() or out.is_symlink():
        raise ShipgateError(f"{out} is already there; choose another --out or remove it")
    note = sidecar_path(place_of(out))
    if note.exists():
        try:
            # One that a killed start left may be written over; anything else is somebody's file.
            read_sidecar(place_of(out))
        except ShipgateError as error:
            raise ShipgateError(
                f"{note} is there and is no note of a model; move it or choose another --out"
            ) from error
    folder = existing(place_of(out).parent)
    if not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
        raise ShipgateError(f"{folder} is no folder that can be written to; choose another --out")


@contextmanager
def making(out: Path) -> Iterator[Path]:
    """A name beside the target to write a file or folder under, with nothing there yet.

    It keeps the target's suffix. What an earlier, killed start left under it is removed first; what is left
    when the block ends is removed too, so only `publish` makes the target appear.

    Raises:
        ShipgateError: another process is making the same target, or it is there.
    """
    place = place_of(out)
    place.parent.mkdir(parents=True, exist_ok=True)
    work = place.with_name(f".{place.stem}.partial{place.suffix}")
    with alone(place):
        check_target(out)
        _remove(work)
        try:
            with room_for(out):
                yield work
        finally:
            _remove(work)


@contextmanager
def alone(out: Path) -> Iterator[None]:
    """Keep other processes from making the same target.

    Raises:
        ShipgateError: one is at it.
    """
    from filelock import FileLock, Timeout

    lock = FileLock(out.with_name(f".{out.name}.lock"), timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise ShipgateError(f"{out} is being made by another process; wait for it to end") from error
    try:
        yield
    finally:
        lock.release()


def publish(work: Path, draft: Artifact) -> Artifact:
    """Give what was made its final name, with the note that says where it came from.

    The note goes first: an artifact without one could be taken for another's child.

    Raises:
        ShipgateError: the work is not whole, or the target appeared in the meantime.
    """
    sha256 = artifact_digest(work)
    check_target(draft.path)
    place = place_of(draft.path)
    note = Sidecar(
        stage=draft.kind,
        parents=draft.parents,
        training=draft.training,
        training_sha256=draft.training_sha256,
        sha256=sha256,
    )
    write_sidecar(place, note)
    try:
        work.replace(place)
    except OSError:
        sidecar_path(place).unlink()
        raise
    return draft.model_copy(update={"sha256": sha256})


def artifact_digest(path: Path) -> str:
    """`sha256:<hex>` of a model's file, folder, or adapter's folder, as `weights_digest` gives it.

    Raises:
        ShipgateError: it cannot be read, or the folder is not one that may be loaded.
    """
    if not path.is_dir():
        return file_digest(path)
    adapter = (path / "adapter_config.json").exists()
    return files_digest((check_adapter_folder if adapter else check_model_folder)(path).files)


def show(artifact: Artifact, *, as_json: bool) -> None:
    """Report a step's result on stdout: one line of JSON, or lines for people."""
    from reports.console import printable

    if as_json:
        found = artifact.model_dump(mode="json")
        sys.stdout.write(json.dumps(found, ensure_ascii=True, allow_nan=False) + "\n")
        return
    made = "would make" if artifact.dry_run else "made"
    lines = [
        f"{artifact.step}: {made} {artifact.path}" + (f" ({artifact.sha256})" if artifact.sha256 else "")
    ]
    lines += [f"  {name}: {json.dumps(value)}" for name, value in artifact.metrics.items()]
    sys.stdout.writelines(f"{printable(line)}\n" for line in lines)


def say(text: str) -> None:
    """What a step is about to do or has chosen, on stderr."""
    from reports.console import printable

    sys.stderr.write(f"shipgate: {printable(text)}\n")


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
