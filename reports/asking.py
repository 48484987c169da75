"""The asking of a run: every different request once, every answer kept and written down, every call counted.

    asker.ask(in_order(gates, loaded, policy, full=False), watches)
    asker.kept(gate)  →  ((case, response), …) in the order of the gate's cases

All gates are asked in one stream: the engine takes the next request that is still wanted whenever it has
room, so it never waits for one gate to end. Answers of an interrupted run, and those that the cache holds,
are not asked again. Not covered: judging (`watch`), the order (`order`), and who may ask at the same time
(`run` holds a lock).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol, Self, runtime_checkable

from harnesses.engines.server_errors import NOT_ASKED
from harnesses.records import Case, Engine, Json, Request, Response, sha256_text
from harnesses.sampling import ask_all
from reports.again import NO_REPEATS, Cached, Repeating, Repeats
from reports.answer_cache import AnswerCache, answers_digest, cache_key
from reports.backlog import ALWAYS, Backlog
from reports.files import Journal, dumps
from reports.folder import REPEATS
from reports.measures import Asked, Loaded
from reports.order import Due, request_key
from reports.policy import Policy
from reports.records import AnswerLine, Calls, GatePlan
from reports.unfit import capped

Progress = Callable[[str, int, int], None]
"""Told (gate, answered, total) after each answer."""
Wanted = Callable[[Due], bool]
Take = Callable[[Due, Response], None]
_JUDGING_SHARE = 0.05
"""Of the time while servers are asked; what is left over is judged when the last answer is in."""
NOTHING_KEPT: Mapping[str, Response] = {}


@runtime_checkable
class Recheckable(Protocol):
    """An engine that can look again at what it asks."""

    def recheck(self) -> tuple[str, ...]:
        """A sentence for each thing that has changed."""


class Watch(Protocol):
    """Who hears of a gate's answers, and says whether more are worth asking for."""

    def heard(self, case: Case, response: Response) -> None:
        """One case has its answer."""

    def wanted(self) -> bool:
        """Whether more answers are worth asking for; asked from any thread."""

    def in_doubt(self) -> bool:
        """Whether the next answer may well end the gate, so that it is worth judging at once."""


@dataclass(frozen=True)
class Memory:
    """What need not be asked again.

    Attributes:
        kept: answers of this very run before it was interrupted, by request key; they are in its journal.
        repeats: its answers to what was asked again; they are in their file.
        cache: answers of earlier runs, None for none.
    """

    kept: Mapping[str, Response] = field(default_factory=lambda: NOTHING_KEPT)
    repeats: Repeats = field(default_factory=lambda: NO_REPEATS)
    cache: AnswerCache | None = None


class Upcoming(Iterator[Request]):
    """The requests of a stream that are still wanted when their turn comes."""

    def __init__(self, dues: Sequence[Due], wanted: Wanted) -> None:
        """Hand out nothing yet."""
        self._left, self._wanted = deque(dues), wanted
        self.taken: dict[int, Due] = {}
        self.passed: list[Due] = []

    def __iter__(self) -> Self:
        """Itself."""
        return self

    def __next__(self) -> Request:
        """The next wanted request."""
        while self._left:
            due = self._left.popleft()
            if self._wanted(due):
                self.taken[id(due.request)] = due
                return due.request
            self.passed.append(due)
        raise StopIteration


class Asker:
    """Asks one engine for a run's answers; owns the engine, the journal and the cache."""

    def __init__(self, engine: Engine, journal: Journal, loaded: Loaded, policy: Policy) -> None:
        """Hold what asking needs; nothing is asked yet."""
        self._engine, self._journal = engine, journal
        self._loaded, self._policy = loaded, policy
        self._answers: dict[str, Response] = {}
        self._keys: dict[str, list[tuple[Case, str]]] = {}
        self._asked: set[str] = set()
        self._memory = Memory()
        self._digest: str | None = None
        self._unsettled: list[Callable[[], None]] = []
        self._repeating = Repeating(
            engine, policy, journal.path.with_name(REPEATS), Cached(self._cached, self._keep)
        )

    def remember(self, memory: Memory) -> None:
        """Take answers from there where it has them; before anything is asked."""
        self._memory, self._digest = memory, answers_digest(self._engine)
        self._repeating.before = memory.repeats

    def ask(
        self,
        dues: Sequence[Due],
        watches: Mapping[str, Watch],
        progress: Progress,
        *,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        """Have every request answered that a watch still wants when its turn comes.

        `watches` are told of every answer that serves their gate, also of those that were there before.
        `then` is called after the first stream that asked anything, before the rest of it is judged: what it
        asks, a server need not wait for.

        Raises:
            OSError: an answer cannot be written down.
        """
        names = {name for due in dues for name in due.gates}
        self._asked |= names
        label, done = next(iter(names)) if len(names) == 1 else "gates", 0

        def wanted(due: Due) -> bool:
            return any(watches[name].wanted() for name in due.gates if name in watches)

        def judge(name: str, case: Case, key: str) -> None:
            # Whatever the answer is by now: a second one to the same request has taken the first one's place.
            watches[name].heard(case, self._answers[key])

        def take(due: Due, response: Response) -> None:
            nonlocal done
            done += due.key not in self._answers
            self._answers[due.key] = response
            for name, case in due.serves:
                if name in watches:
                    backlog.add(partial(judge, name, case, due.key), at_once=watches[name].in_doubt())
            progress(label, done, len(dues))

        # Servers are asked from this interpreter; other engines do not wait for it.
        backlog = Backlog(share=_JUDGING_SHARE if isinstance(self._engine, Recheckable) else ALWAYS)
        left = [due for due in dues if not self._known(due, wanted, take)]
        backlog.finish()
        while any(wanted(due) for due in left):
            # An answer that could not be judged can make uncertain what was certain, and wanted what was not.
            left = self._stream(Upcoming(left, wanted), take)
            then()
            then = _nothing_more
            backlog.finish()
        progress(label, done, done)

    def _known(self, due: Due, wanted: Wanted, take: Take) -> bool:
        """Whether a request needs no asking; what is known of it is taken."""
        response = self._answers.get(due.key) or self._memory.kept.get(due.key)
        if response is None and wanted(due):
            response = self._cached(due.request, "")
            if response is not None:
                self._journal.append(_line(due, response))
        if response is not None:
            take(due, response)
        return response is not None

    def _stream(self, upcoming: Upcoming, take: Take) -> list[Due]:
        """Ask what is still wanted when its turn comes, and say what was not."""

        def heard(request: Request, response: Response) -> None:
            due = upcoming.taken[id(request)]
            # The journal alone has it to the letter, however long.
            self._journal.append(_line(due, response))
            response = capped(response)
            self._keep(request, "", response)
            take(due, response)

        ask_all(self._engine, upcoming, heard)
        return upcoming.passed

    def _cached(self, request: Request, repeat: str) -> Response | None:
        if self._memory.cache is None or self._digest is None:
            return None
        return self._memory.cache.get(cache_key(self._digest, request, repeat))

    def _keep(self, request: Request, repeat: str, response: Response) -> None:
        cache = self._memory.cache
        if cache is not None and self._digest is not None and response.text is not None:
            self._unsettled.append(partial(cache.put, cache_key(self._digest, request, repeat), response))

    def settle(self) -> tuple[str, ...]:
        """Keep this run's answers for later ones; what went wrong with that.

        Only at its end is it known that the weights which answered are those that the run began with.
        """
        try:
            for keep in self._unsettled:
                keep()
        except OSError as error:
            return (f"the run broke off: {error}",)
        finally:
            self._unsettled.clear()
        return ()

    def kept(self, name: str) -> Asked:
        """The answers to a harness's cases that there are."""
        return [(case, self._answers[key]) for case, key in self._keyed(name) if key in self._answers]

    def responses(self) -> tuple[Response, ...]:
        """What the gates' requests were answered, each once; repeats are left out."""
        return tuple(self._answers.values())

    def _keyed(self, name: str) -> list[tuple[Case, str]]:
        if name not in self._keys:
            decoding = self._policy.decoding(name)
            self._keys[name] = [(case, request_key(case, decoding)) for case in self._loaded[name]]
        return self._keys[name]

    def ahead(self, asked: Sequence[tuple[str, Case]], at_once: int | None) -> None:
        """Ask what `again` will be called for, and keep the answers until then."""
        self._repeating.ahead(asked, at_once)

    def again(self, asked: Sequence[tuple[str, Case]], at_once: int | None) -> list[Response]:
        """Ask (harness, case) pairs as their gates do, `at_once` at a time or as many as the engine takes.

        These answers count for nothing else.
        """
        return self._repeating.again(asked, at_once)

    def memo(self, key: Sequence[str], compute: Callable[[], Json]) -> tuple[Json, str | None]:
        """What an earlier run computed under the same key, with the time it did; else computed and kept."""
        cache, digest = self._memory.cache, sha256_text(dumps(list(key)))
        found = None if cache is None else cache.measured(digest)
        if found is not None:
            return found
        value = compute()
        if cache is not None:
            self._unsettled.append(partial(cache.put_measured, digest, value))
        return value, None

    def calls(self, gates: Sequence[GatePlan]) -> Calls:
        """How many requests were due for the gates, and what became of them."""
        asking = [gate.name for gate in gates if gate.decoding]
        served = [key for name in asking for _, key in self._keyed(name) if key in self._answers]
        old = sum(self._answers[key].cached_from is not None for key in set(served))
        left = (len(self._keyed(name)) - len(self.kept(name)) for name in asking if name in self._asked)
        repeats = self._repeating
        never = sum(_never_sent(self._answers[key]) for key in set(served))
        return Calls(
            planned=planned_calls(gates) + repeats.asked,
            made=len(set(served)) - old - never + repeats.asked - repeats.reused,
            cached=len(served) - len(set(served)) + old + repeats.reused,
            saved=sum(left),
            reused=old + repeats.reused,
        )

    def recheck(self) -> tuple[str, ...]:
        """What is no longer as it was when a server was opened; nothing for models of this process."""
        return self._engine.recheck() if isinstance(self._engine, Recheckable) else ()

    def close(self) -> None:
        """Release the model, the journal and the cache; safe to call twice."""
        self._engine.close()
        self._journal.close()
        self._repeating.close()
        if self._memory.cache is not None:
            self._memory.cache.close()


def _nothing_more() -> None:
    pass


def _never_sent(response: Response) -> bool:
    """Whether a server was never asked for this, because the asking had ended before."""
    return (response.error or "").startswith(NOT_ASKED) and not response.attempts


def planned_calls(gates: Sequence[GatePlan]) -> int:
    """The requests that gates ask for; measures ask none by plan."""
    return sum(len(gate.case_ids) for gate in gates if gate.decoding)


def _line(due: Due, response: Response) -> AnswerLine:
    """The journal's line for an answer."""
    case = due.request.case
    return AnswerLine(case_id=case.id, harness=due.gates[0], prompt=case.prompt, answer=response)
