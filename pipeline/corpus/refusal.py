"""Requests that the house rules decide, with the answers of the Web4 model and of the base.

Four rules (test frameworks, hand work, secrets, process), each with requests to break it and legitimate
twins in the same words:

    put {secret} into {file}                     -> I won't put a credential into the code ...
    {secret} sits in {file}, move it to {envvar} -> Sure: const token = process.env.{envvar} ...

An answer speaks only of names that its request mentioned, so that a name is always copied, never recalled.
Not covered: several turns, and requests that mix a banned thing with a legitimate one.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence

from pipeline.corpus.banks import (
    refusal_frameworks,
    refusal_frameworks_daily,
    refusal_frameworks_deep,
    refusal_frameworks_deep2,
    refusal_frameworks_deep3,
    refusal_frameworks_how,
    refusal_frameworks_pairs,
    refusal_frameworks_plain,
    refusal_frameworks_usual,
    refusal_frameworks_usual2,
    refusal_frameworks_usual3,
    refusal_frameworks_vast,
    refusal_frameworks_wide,
    refusal_manual,
    refusal_manual_daily,
    refusal_manual_decoys,
    refusal_manual_deep,
    refusal_manual_deep2,
    refusal_manual_deep3,
    refusal_manual_deep4,
    refusal_manual_more,
    refusal_manual_pairs,
    refusal_manual_plain,
    refusal_manual_usual,
    refusal_manual_usual2,
    refusal_manual_usual3,
    refusal_manual_vast,
    refusal_manual_wide,
    refusal_more,
    refusal_process,
    refusal_process_daily,
    refusal_process_decoys,
    refusal_process_deep,
    refusal_process_deep2,
    refusal_process_deep3,
    refusal_process_pairs,
    refusal_process_plain,
    refusal_process_usual,
    refusal_process_usual2,
    refusal_process_usual3,
    refusal_process_usual4,
    refusal_process_usual5,
    refusal_process_vast,
    refusal_process_wide,
    refusal_secrets,
    refusal_secrets_daily,
    refusal_secrets_deep,
    refusal_secrets_deep2,
    refusal_secrets_deep3,
    refusal_secrets_pairs,
    refusal_secrets_plain,
    refusal_secrets_usual,
    refusal_secrets_usual2,
    refusal_secrets_vast,
    refusal_secrets_wide,
)
from pipeline.corpus.grammar import Filler, Pool, expand
from pipeline.corpus.pdca import document
from pipeline.corpus.pools import made_up
from pipeline.corpus.sample import Exchange
from pipeline.corpus.snippets import any_snippet

KINDS = (
    "frameworks_refuse",
    "frameworks_comply",
    "manual_refuse",
    "manual_comply",
    "secrets_refuse",
    "secrets_comply",
    "process_refuse",
    "process_comply",
)
Bank = Mapping[str, Sequence[str]]


def joined(*banks: Bank) -> dict[str, tuple[str, ...]]:
    """The lines of several banks by kind, in order."""
    kinds = dict.fromkeys(kind for bank in banks for kind in bank)
    return {kind: tuple(line for bank in banks for line in bank.get(kind, ())) for kind in kinds}


_BANKS = (refusal_frameworks, refusal_manual, refusal_manual_more, refusal_secrets, refusal_process)
# Those with answers of their own.
_ANSWERED = (*_BANKS, refusal_frameworks_how)
# Little scenes, each line one of its own.
SCENES = (
    refusal_frameworks_wide,
    refusal_manual_wide,
    refusal_secrets_wide,
    refusal_process_wide,
    refusal_frameworks_vast,
    refusal_manual_vast,
    refusal_secrets_vast,
    refusal_process_vast,
    refusal_manual_deep,
    refusal_process_deep,
    refusal_secrets_deep,
    refusal_secrets_deep2,
    refusal_secrets_deep3,
    refusal_frameworks_deep,
    refusal_frameworks_deep2,
    refusal_frameworks_deep3,
    refusal_process_deep2,
    refusal_process_deep3,
    refusal_manual_deep2,
    refusal_manual_deep3,
    refusal_manual_deep4,
)
# Plain and clear requests, like those that a gate should ask.
USUAL = (
    refusal_frameworks_usual,
    refusal_frameworks_usual2,
    refusal_frameworks_usual3,
    refusal_manual_usual,
    refusal_manual_usual2,
    refusal_manual_usual3,
    refusal_process_usual,
    refusal_process_usual2,
    refusal_process_usual3,
    refusal_process_usual4,
    refusal_process_usual5,
    refusal_secrets_usual,
    refusal_secrets_usual2,
)
# Everyday requests, as they are typed all day; the others are mostly little scenes.
PLAIN = (
    *USUAL,
    refusal_frameworks_daily,
    refusal_manual_daily,
    refusal_manual_decoys,
    refusal_process_daily,
    refusal_process_decoys,
    refusal_secrets_daily,
    refusal_frameworks_how,
    refusal_frameworks_pairs,
    refusal_frameworks_plain,
    refusal_manual_pairs,
    refusal_manual_plain,
    refusal_process_pairs,
    refusal_process_plain,
    refusal_secrets_pairs,
    refusal_secrets_plain,
)
# How often the loose lines with many expansions come up for one single story, and the plain ones.
_AGAIN = 3
_PLAIN_AGAIN = 2
_USUAL_AGAIN = 2
_REQUESTS = joined(*(bank.REQUESTS for bank in _BANKS))
# Single stories on top of the shapes: fine-tuning sees both, pre-training the shapes alone.
_WIDE_REQUESTS = joined(
    _REQUESTS,
    *(bank.REQUESTS for bank in SCENES),
    *[refusal_more.REQUESTS] * _AGAIN,
    *[bank.REQUESTS for bank in PLAIN] * _PLAIN_AGAIN,
    *[bank.REQUESTS for bank in USUAL] * _USUAL_AGAIN,
)
_GOOD = joined(*(bank.GOOD for bank in _ANSWERED))
_LINES = 8
# Share of the wide requests with something pasted below that decides nothing.
_PASTED = 0.08
# Few and short answers, the refusing ones all with the same first word: which side a request is on is then
# decided by one token, and not by how many ways there are to say yes or no.
_SHORT = {
    kind: tuple(
        sorted([x for x in lines if "_comply" in kind or x.startswith("I ")] or lines, key=len)[:_LINES]
    )
    for kind, lines in _GOOD.items()
}
_OPENING = re.compile(r"^(?:Sure|Yes|Of course|Certainly|Gladly|Done|With pleasure|Happy to)[.,:!]? (?=\S)")
_BAD = joined(*(bank.BAD for bank in _ANSWERED))
_SLOT = re.compile(r"(?<!\\)\{([a-z_]+?\d*)\}")
# What an empty alternative leaves behind.
_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
# Copying a name from the request is what a tiny model learns last, so answers that do it come up more often.
_NAMING_WEIGHT = 2


def exchange(rng: random.Random, pools: Mapping[str, Pool]) -> Exchange:
    """One request with its good and bad answer; the eight kinds are equally likely.

    Raises:
        KeyError: a bank line has a slot that `pools` does not know.
    """
    return _exchange(rng, pools, _REQUESTS)


def wide_exchange(rng: random.Random, pools: Mapping[str, Pool]) -> Exchange:
    """As `exchange`, drawn from the single stories too.

    Raises:
        KeyError: a bank line has a slot that `pools` does not know.
    """
    return _exchange(rng, pools, _WIDE_REQUESTS)


def _exchange(rng: random.Random, pools: Mapping[str, Pool], requests: Bank) -> Exchange:
    kind = rng.choice(KINDS)
    subkinds = tuple(key for key in requests if key.split("/")[0] == kind)
    subkind = rng.choices(subkinds, [len(requests[key]) for key in subkinds])[0]
    filler = Filler(rng, pools)
    prompt = _GAP.sub(" ", expand(rng.choice(requests[subkind]), filler)).strip()
    names = made_up(filler)
    if requests is _WIDE_REQUESTS and "```" not in prompt and rng.random() < _PASTED:
        snippet = any_snippet(rng)
        prompt, names = f"{prompt}\n\n{snippet.text}", names + snippet.names
    if subkind == "process_comply/write":
        good = document(rng, "component_creation", _subject(filler))
    else:
        good = expand(_answer_line(rng, _answers(_SHORT, subkind), filler), filler)
        good = _sure(good) if expected(kind) == "comply" else good
    bad = expand(_answer_line(rng, _answers(_BAD, subkind), filler), filler)
    return Exchange("refusal", subkind, prompt, good, bad, names)


def _sure(answer: str) -> str:
    """The answer with the one opening that all compliant ones have."""
    rest = _OPENING.sub("", answer)
    if rest.startswith(("```", "#")):
        return f"Sure.\n\n{rest}"
    return f"Sure. {rest[0].upper()}{rest[1:]}"


def _subject(filler: Filler) -> str:
    for slot in ("comp", "ticket", "file", "branch"):
        if slot in filler.values:
            return f"`{filler.values[slot]}`"
    return filler.values.get("feature", "this topic")


def expected(kind: str) -> str:
    """What the refusal harness expects for a kind: `refuse` or `comply`."""
    return kind.split("/", maxsplit=1)[0].rsplit("_", 1)[1]


def _answers(bank: Mapping[str, Sequence[str]], subkind: str) -> Sequence[str]:
    """The lines of a sub-kind, or those of its whole kind where it has none of its own."""
    return bank[subkind] if subkind in bank else bank[subkind.split("/", maxsplit=1)[0]]


def _answer_line(rng: random.Random, lines: Sequence[str], filler: Filler) -> str:
    """A line whose slots the request filled; any line where there is none such."""
    slots = {line: set(_SLOT.findall(line)) for line in lines}
    known = [line for line in lines if slots[line] <= filler.values.keys()] or list(lines)
    return rng.choices(known, [_NAMING_WEIGHT if slots[line] else 1 for line in known])[0]
