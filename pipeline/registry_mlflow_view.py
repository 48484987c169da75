"""What a registry looks like in MLflow, and whether what stands there can be believed; pure.

    problems(state, model, trust)   # [] or "alias champion is at MLflow version 7, which …"

A version carries its entry as tags, and the signed envelope of every verdict it was promoted by. Anybody
may set tags and aliases in MLflow, so neither is believed: an alias counts with an envelope behind it that a
trusted key signed, that says CLEARED, and that is about exactly the registered weights. Not covered: scoring
a run's answers again, which is done once, before promoting; the run's records do not go to MLflow.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pipeline.mlflow_server import ServerModel, ServerVersion
from pipeline.registry_proof import unproven
from pipeline.registry_records import ModelRegistryEntry, RegistryFile, VerdictReference
from reports.trust import Trust

CHAMPION = "champion"
LAST_GOOD = "last_good"
REPAIR = "shipgate registry --backend mlflow repair"
JOURNAL = "shipgate.journal."
CLAIM = "shipgate.claim."
_ENTRY = "shipgate."
_NAMED = (
    "version",
    "model",
    "model_digest",
    "base_model",
    "distilled_from",
    "quantization",
    "commit_hash",
    "timestamp",
)
_WHICH = ("version", "model_digest", "timestamp")
Key = tuple[str | None, str | None, str | None]


def entry_tags(entry: ModelRegistryEntry) -> dict[str, str]:
    """An entry as tags of its MLflow version; what is not known has none."""
    return {_ENTRY + name: str(getattr(entry, name)) for name in _NAMED if getattr(entry, name)}


def verdict_tags(verdict: VerdictReference, envelope: str) -> dict[str, str]:
    """A verdict as tags, its envelope first; envelopes of earlier verdicts keep their own."""
    named = {f"{_ENTRY}verdict.{name}": str(value) for name, value in verdict.model_dump(mode="json").items()}
    return {envelope_tag(verdict.digest): envelope, **named}


def envelope_tag(verdict_digest: str) -> str:
    """The tag that holds the envelope of that digest."""
    return f"{_ENTRY}verdict.dsse.{verdict_digest.removeprefix('sha256:')[:16]}"


def by_key(model: ServerModel) -> dict[Key, ServerVersion]:
    """Versions by what tells entries apart, the lowest where a request that was sent twice made two."""
    return {_version_key(version): version for version in reversed(model.versions)}


def key(entry: ModelRegistryEntry) -> Key:
    """What tells an entry from all others, also from an earlier one of its name that never was registered."""
    return (entry.version, entry.model_digest, entry.timestamp)


def _version_key(version: ServerVersion) -> Key:
    named, weights, timestamp = (version.tags.get(_ENTRY + name) for name in _WHICH)
    return (named, weights, timestamp)


def envelope_in(entry: ModelRegistryEntry, tags: Mapping[str, str]) -> bytes | None:
    """The envelope of an entry's verdict, as its version's tags have it."""
    text = None if entry.verdict is None else tags.get(envelope_tag(entry.verdict.digest))
    return None if text is None else text.encode("utf-8", "surrogatepass")


def problems(state: RegistryFile, model: ServerModel, trust: Trust) -> list[str]:
    """What stands in MLflow and should not, or is missing, a line each."""
    due = ((CHAMPION, state.active), (LAST_GOOD, state.last_good))
    found = [_of_alias(alias, entry, state, model, trust) for alias, entry in due]
    return [line for line in (*found, *_of_versions(state, model)) if line is not None]


def _of_alias(
    alias: str, due: ModelRegistryEntry | None, state: RegistryFile, model: ServerModel, trust: Trust
) -> str | None:
    """What is wrong with an alias: it is not where the journal puts it, or has nothing signed behind it."""
    number = model.aliases.get(alias)
    if number is None:
        return None if due is None else f"alias {alias} is gone; it belongs to {due.version}: {REPAIR}"
    version = next((one for one in model.versions if one.number == number), None)
    entry = None if version is None else _entry(state, version)
    name = f"MLflow version {number}" + ("" if entry is None else f" ({entry.version})")
    if entry is None or version is None:
        why: str | None = "it was never registered with shipgate"
    else:
        why = unproven(entry, envelope_in(entry, version.tags), trust)
    if why is not None:
        back = "promote a gated version" if due is None else f"it belongs to {due.version}: {REPAIR}"
        back = "gate it and promote it again" if due is entry and due is not None else back
        return f"alias {alias} is at {name}, which has no verified verdict ({why}); {back}"
    if entry == due:
        return None
    rightly = "to no version" if due is None else f"to {due.version}"
    return f"alias {alias} is at {name} and belongs {rightly}: set by hand, or cut short; {REPAIR}"


def _entry(state: RegistryFile, version: ServerVersion) -> ModelRegistryEntry | None:
    return next((one for one in state.entries if key(one) == _version_key(version)), None)


def _of_versions(state: RegistryFile, model: ServerModel) -> Iterator[str]:
    """Versions of the registry that MLflow lacks, or has with other tags."""
    there = by_key(model)
    for entry in state.entries:
        if key(entry) not in there:
            yield f"{entry.version} has no MLflow version with its tags (removed or changed there); {REPAIR}"
