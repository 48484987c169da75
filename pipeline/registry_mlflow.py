"""The registry kept in MLflow: the same rules, its journal in tags, its outcome in aliases.

    registry = MlflowRegistry(connect(None), "web4-agent", trust)
    registry.commit(make)                 # as every backend; `registry.promote_model` goes through here

The journal is the registered model's tags `shipgate.journal.NNNNNN`, a change each, chained by hashes; every
entry is one MLflow version; `champion` is the active one and `last_good` the one before. A change is written
in this order, each step of which can be taken again: the verdict's envelope, the journal's line, `last_good`,
`champion`. So `champion` never points at what was not verified, a promotion cut short leaves it at the old or
the new, and while it is the new, `last_good` is the old.

Writers exclude each other by a tag `shipgate.claim.*` of their own: whoever sees another's gives up, so of
two that begin at once at least one does. A killed writer's claim stays until `repair`. Not covered: access to
MLflow itself, where anybody may set tags and aliases past all this; `problems` says what it finds.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime

from harnesses.records import ShipgateError
from pipeline.mlflow_server import MlflowServer, ServerModel, ServerVersion
from pipeline.registry_journal import Journal, canonical, chained, digest, document, seal
from pipeline.registry_mlflow_view import (
    CHAMPION,
    CLAIM,
    JOURNAL,
    LAST_GOOD,
    REPAIR,
    by_key,
    entry_tags,
    envelope_in,
    key,
    problems,
    verdict_tags,
)
from pipeline.registry_proof import unproven
from pipeline.registry_records import Change, JournalLine, ModelRegistryEntry, RegistryFile, applied
from pipeline.registry_store import ConflictError, Loaded, encode
from reports.trust import Trust

# What MLflow's tables keep of a registered model's tag, and its server of a version's.
_LONGEST_LINE = 5_000
_LONGEST_TAG = 100_000


@dataclass(frozen=True)
class MlflowRegistry:
    """A backend of `registry`'s functions.

    Attributes:
        server: where it is.
        name: of the registered model.
        trust: whose signatures count.
        envelope: the signed verdict's file that a promotion goes by; needed for nothing else.
    """

    server: MlflowServer
    name: str
    trust: Trust
    envelope: bytes | None = None

    def load(self) -> Loaded:
        """What the journal amounts to; where aliases are is `problems`' to say.

        Raises:
            ShipgateError: the server or the registered model is not there, or the journal is damaged.
        """
        return self._read(self._model())

    def problems(self) -> list[str]:
        """What stands in MLflow and should not, a line each.

        Raises:
            ShipgateError: as for `load`.
        """
        model = self._model()
        return problems(self._read(model).state, model, self.trust)

    def commit(self, make: Callable[[RegistryFile], Change], *, expected: int | None = None) -> RegistryFile:
        """Make one change.

        Raises:
            ConflictError: somebody else changed the registry.
            ShipgateError: it cannot be done; the message says where that leaves a change half done.
        """
        if self.server.head(self.name) is None:
            if make(RegistryFile()).action != "register":
                raise self._unknown()
            self.server.create_model(self.name)
        with self._claimed() as model:
            before = self._read(model)
            if expected is not None and before.state.revision != expected:
                raise self._changed()
            change = make(before.state)
            after = applied(before.state, change)
            line = seal(change, before.journal, digest(encode(after)))
            text = self._fitting(line)
            moved = after.active if change.action in ("promote", "rollback") else None
            if moved is not None:
                self._ensure_proven(moved, model)
            try:
                if moved is not None:
                    self._leave_envelope(moved, model)
                self.server.tag_model(self.name, _key(line.sequence), text)
                entered = self._enter_all(after, model)
                if moved is not None:
                    self._point(after, entered)
            except ShipgateError as error:
                raise ShipgateError(
                    f"{error}; what was to change may be half done, complete it with: {REPAIR}"
                ) from error
        return after

    def repair(self, ensure_unaltered: Callable[[ModelRegistryEntry], object]) -> list[str]:
        """Put versions, tags and aliases where the journal has them; nobody else may be writing.

        Returns:
            What was wrong before.

        Raises:
            ShipgateError: as for `load`; or what `champion` would point at was altered, or its verdict's
                envelope does not hold any more.
        """
        for name in _claims(self._head()):
            self.server.untag_model(self.name, name)
        with self._claimed() as model:
            state = self._read(model).state
            found = problems(state, model, self.trust)
            if found and state.active is not None:
                ensure_unaltered(state.active)
                self._ensure_proven(state.active, model)
            self._point(state, self._enter_all(state, model))
        return found

    @contextmanager
    def _claimed(self) -> Iterator[ServerModel]:
        """Be the only writer; what holds then, read after the claim was made."""
        own = CLAIM + secrets.token_hex(8)
        try:
            self.server.tag_model(self.name, own, datetime.now(UTC).isoformat(timespec="seconds"))
            model = self._model()
            if others := [name for name in _claims(model) if name != own]:
                since = model.tags[others[0]]
                raise ConflictError(
                    f"{self.name} is being changed by somebody else since {since}; run it again, and if"
                    f" nobody is at it any more: {REPAIR}"
                )
            yield model
        finally:
            # Where the server is gone the claim stays, and whoever comes next is told how to end it.
            with suppress(ShipgateError):
                self.server.untag_model(self.name, own)

    def _model(self) -> ServerModel:
        found = self.server.model(self.name)
        if found is None:
            raise self._unknown()
        return found

    def _head(self) -> ServerModel:
        found = self.server.head(self.name)
        if found is None:
            raise self._unknown()
        return found

    def _unknown(self) -> ShipgateError:
        return ShipgateError(
            f"MLflow at {self.server.uri} has no registered model {self.name}; register a version first, or"
            " check --name"
        )

    def _changed(self) -> ConflictError:
        return ConflictError(f"{self.name} was changed by somebody else in the meantime; run it again")

    def _read(self, model: ServerModel) -> Loaded:
        keys = sorted(name for name in model.tags if name.startswith(JOURNAL))
        try:
            if keys != [_key(number) for number in range(1, len(keys) + 1)]:
                raise ValueError("a line is missing")  # noqa: TRY301 (one place names the registry)
            lines = chained(model.tags[name].encode("utf-8", "surrogatepass") for name in keys)
            state = RegistryFile()
            for line in lines:
                state = applied(state, line)
            if lines and digest(encode(state)) != lines[-1].state:
                raise ValueError("it does not lead to the state that it names")  # noqa: TRY301
        except ValueError as error:
            why = " ".join(str(error).split("\n")[:3])[:200]
            raise ShipgateError(
                f"the journal of {self.name} in MLflow is damaged ({why}); restore its tags {JOURNAL}* from a"
                " copy of the database"
            ) from error
        return Loaded(state=state, journal=Journal(lines=lines, length=0), raw=None)

    def _fitting(self, line: JournalLine) -> str:
        text = canonical(document(line)).decode("ascii")
        if len(text) > _LONGEST_LINE:
            raise ShipgateError(
                f"this change takes {len(text)} characters and MLflow keeps {_LONGEST_LINE}; say it shorter"
            )
        return text

    def admit(self, entry: ModelRegistryEntry) -> None:
        """Refuse a version without a signed verdict, in MLflow already or to be left there now.

        Raises:
            ShipgateError: it has none that can be believed, or none that fits into a tag.
        """
        self._ensure_proven(entry, self._model())

    def _ensure_proven(self, entry: ModelRegistryEntry, model: ServerModel) -> None:
        there = by_key(model).get(key(entry))
        tags = {} if there is None else there.tags
        if self.envelope is not None and len(self.envelope) > _LONGEST_TAG:
            raise ShipgateError(
                f"the verdict takes {len(self.envelope)} bytes and MLflow keeps {_LONGEST_TAG}"
            )
        content = envelope_in(entry, {**tags, **self._given(entry)})
        if (why := unproven(entry, content, self.trust)) is not None:
            raise ShipgateError(f"{entry.version} has no verified verdict ({why}); gate it and promote it")

    def _given(self, entry: ModelRegistryEntry) -> dict[str, str]:
        """The tags of an entry's verdict, where its envelope is at hand."""
        if self.envelope is None or entry.verdict is None or digest(self.envelope) != entry.verdict.digest:
            return {}
        return verdict_tags(entry.verdict, self.envelope.decode("ascii", "replace"))

    def _leave_envelope(self, entry: ModelRegistryEntry, model: ServerModel) -> None:
        """Put a promotion's envelope where everybody can check it."""
        version = by_key(model).get(key(entry)) or self._enter(entry)
        for name, value in self._given(entry).items():
            self.server.tag_version(self.name, version.number, name, value)

    def _enter(self, entry: ModelRegistryEntry) -> ServerVersion:
        source = "shipgate://" + entry.model_digest.replace(":", "/")
        return self.server.create_version(self.name, source, entry_tags(entry))

    def _enter_all(self, state: RegistryFile, model: ServerModel) -> ServerModel:
        """See to it that every entry has its version."""
        there = by_key(model)
        lacking = [entry for entry in state.entries if key(entry) not in there]
        made = [self._enter(entry) for entry in lacking]
        return model.model_copy(update={"versions": (*model.versions, *made)})

    def _point(self, state: RegistryFile, model: ServerModel) -> None:
        """Set the aliases, in an order in which every stop is safe."""
        there = by_key(model)
        # While `champion` is the new version, `last_good` must be the one before: so this one first.
        due = {LAST_GOOD: state.last_good, CHAMPION: state.active}
        for alias, entry in due.items():
            if entry is not None and model.aliases.get(alias) != (number := there[key(entry)].number):
                self.server.set_alias(self.name, alias, number)
        for alias, entry in due.items():
            if entry is None and alias in model.aliases:
                self.server.delete_alias(self.name, alias)


def _claims(model: ServerModel) -> list[str]:
    return sorted(name for name in model.tags if name.startswith(CLAIM))


def _key(number: int) -> str:
    return f"{JOURNAL}{number:06d}"
