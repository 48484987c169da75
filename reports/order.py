"""What a run has to ask, once for each different request, and in which order. Pure.

    due(["pdca_schema", "pdca_template"], loaded, policy)     # 100 requests that serve both gates
    in_order(gates, loaded, policy, full=False)               # cheap and decisive ones first

First come the few cases of each gate that would decide a hopeless model: ship gates before the others, and
the gate that needs the fewest of them first. Then what is left of the ship gates, then the rest. Within each,
the longest expected answers come first, so that no long one is left over when everything else is done. Not
covered: what is not worth asking any more (`watch`), and the asking (`asking`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from harnesses.records import Case, Decoding, Request, sha256_text
from reports.certainty import misses_to_fail
from reports.files import dumps
from reports.measures import Loaded
from reports.policy import Policy
from reports.records import GatePlan


@dataclass(frozen=True)
class Due:
    """One request of a run.

    Attributes:
        key: what makes it the same as another: everything that the model is given.
        request: as it goes to the engine.
        serves: the gates and cases that its answer serves; it is written down in the first one's name.
    """

    key: str
    request: Request
    serves: tuple[tuple[str, Case], ...]

    @cached_property
    def gates(self) -> tuple[str, ...]:
        """The gates that its answer serves."""
        return tuple(dict.fromkeys(name for name, _ in self.serves))


def request_key(case: Case, decoding: Decoding) -> str:
    """Two requests are the same when everything that the model is given is."""
    return dumps([case.prompt, case.tools, decoding.model_dump()])


def due(names: Sequence[str], loaded: Loaded, policy: Policy) -> list[Due]:
    """The different requests of some harnesses, in the order of their cases."""
    found: dict[str, list[tuple[str, Case]]] = {}
    for name in names:
        for case in loaded[name]:
            found.setdefault(request_key(case, policy.decoding(name)), []).append((name, case))
    return [
        Due(key, Request(case=serves[0][1], decoding=policy.decoding(serves[0][0])), tuple(serves))
        for key, serves in found.items()
    ]


def in_order(gates: Sequence[GatePlan], loaded: Loaded, policy: Policy, *, full: bool) -> list[Due]:
    """The requests of some gates as they are best asked; `full`: of a run that stops nowhere early."""
    asking = [gate for gate in gates if gate.decoding]
    left = sorted(due([gate.name for gate in asking], loaded, policy), key=_expected_length)
    if full:
        return left
    ship = {gate.name for gate in asking if gate.kind == "ship"}
    deciding = [found for gate in _most_decisive_first(asking) for found in _first_few(gate, left)]
    first = list({found.key: found for found in deciding}.values())
    taken = {found.key for found in first}
    rest = [found for found in left if found.key not in taken]
    return first + sorted(rest, key=lambda found: not ship & set(found.gates))


def _most_decisive_first(gates: Sequence[GatePlan]) -> list[GatePlan]:
    # A lost run still wants the others' numbers: while the last deciding ship cases are under way, those of
    # the others are better asked than more of a ship gate's.
    return sorted(gates, key=lambda gate: (gate.kind != "ship", misses_to_fail(gate)))


def _first_few(gate: GatePlan, found: Sequence[Due]) -> list[Due]:
    # In an order that has nothing to do with the file's, so that a few stand for all.
    own = sorted((one for one in found if gate.name in one.gates), key=lambda one: sha256_text(one.key))
    return own[: misses_to_fail(gate)]


def _expected_length(found: Due) -> tuple[int, int, str]:
    request = found.request
    return -request.decoding.max_tokens, -len(request.case.prompt), found.key
