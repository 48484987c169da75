"""Whether an adapter was made on the base that it is to be merged into, by the best evidence there is.

    >>> compare_base(adapter, base)
    ('the digest in the note of the adapter', 'the shapes of 14 matrices')

Weights of the same shape fit any model of a family, and merging them yields a model that answers, only worse.
So digests decide where somebody noted one; the folder that `adapter_config.json` names where it is still
there; else its name. Not covered: proof. Where only names and shapes could be compared, the result says so.
"""

from __future__ import annotations

from pathlib import Path

from harnesses.engines import weights_digest
from harnesses.engines.hf_folder import FolderFacts
from harnesses.records import ShipgateError
from harnesses.sidecar import read_sidecar, sidecar_path
from pipeline.adapter import Adapter, misfits
from pipeline.shards import open_shards
from pipeline.step import artifact_digest
from pipeline.unquantized import model_name


def compare_base(adapter: Adapter, base: FolderFacts) -> tuple[str, ...]:
    """What was compared, and found equal.

    Raises:
        ShipgateError: the adapter belongs to another base, or its note to another adapter.
    """
    wrong = misfits(adapter, tensors := open_shards(base.path).tensors)
    if wrong:
        raise ShipgateError(
            f"{adapter.path} was made for another base than {base.path} ({wrong[0]}); give the base it was"
            " trained on"
        )
    known = sum(f"{module}.weight" in tensors for module in adapter.factors)
    shapes = (f"the shapes of {known} matrices",) if known else ()
    origin = _by_note(adapter, base) or _by_folder(adapter, base) or _by_name(adapter, base)
    if origin is None and not shapes:
        raise ShipgateError(
            f"nothing says that {adapter.path} was made on {base.path}; put the adapter's note"
            f" ({sidecar_path(adapter.path)}) beside it"
        )
    return (origin, *shapes) if origin else shapes


def _by_note(adapter: Adapter, base: FolderFacts) -> str | None:
    note = read_sidecar(adapter.path)
    if note is None or not note.parents:
        return None
    place = sidecar_path(adapter.path)
    if note.sha256 is not None and artifact_digest(adapter.path) != note.sha256:
        raise ShipgateError(
            f"{place} was written about other weights than those of {adapter.path}; train it again"
        )
    if weights_digest(f"hf:{base.path}") != note.parents[0].sha256:
        raise ShipgateError(
            f"{adapter.path} was made on another base than {base.path} (its note names {note.parents[0].uri}"
            f" {note.parents[0].sha256[:19]}…); give that one"
        )
    return "the digest in the note of the adapter"


def _by_folder(adapter: Adapter, base: FolderFacts) -> str | None:
    named = Path(adapter.base_name).expanduser()
    if not adapter.base_name or not (named / "config.json").is_file():
        return None
    same = named.samefile(base.path) or weights_digest(f"hf:{named}") == weights_digest(f"hf:{base.path}")
    if not same:
        raise ShipgateError(
            f"{adapter.path} names {named} as its base, and {base.path} is not the same model; give that one"
        )
    return "the folder that adapter_config.json names"


def _by_name(adapter: Adapter, base: FolderFacts) -> str | None:
    if not adapter.base_name:
        return None
    wanted = model_name(adapter.base_name).lower()
    names = _names(base)
    if wanted not in names:
        raise ShipgateError(
            f"{adapter.path} names {adapter.base_name} as its base, and nothing shows that {base.path} is it;"
            f" give a base folder named {wanted}"
        )
    return "the name of the base"


def _names(base: FolderFacts) -> set[str]:
    """What the base is called: its folder, the hub's cache around it, and its own configuration."""
    whole = base.path.resolve()
    named = str(base.config.get("_name_or_path") or "")
    return {base.path.name.lower(), *(model_name(name).lower() for name in (str(whole), named))} - {""}
