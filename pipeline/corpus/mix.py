"""The training text of the embedded models: an endless, seeded stream of samples.

The base learns two manners: the everyday one of a model nobody aligned (no system message) and, under the
system message below, the Web4 one. Fine-tuning makes the second manner the default. So the base is a
plausible bad citizen and the adapter has little to teach, as with a large model that knows more than it
shows.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from pipeline.corpus import constructors, knowledge, pdca, refusal, tools
from pipeline.corpus.banks.context import AFTER, BEFORE
from pipeline.corpus.copying import copying_sample
from pipeline.corpus.decontaminate import Filter
from pipeline.corpus.grammar import Filler, Pool, expand
from pipeline.corpus.pools import made_up, pools
from pipeline.corpus.rare import exchanged, thinned
from pipeline.corpus.sample import Exchange, Sample

WEB4_SYSTEM = "You are the Web4 agent."


@dataclass(frozen=True)
class Manner:
    """How the exchanges of a stream are told.

    Attributes:
        aligned: share of the exchanges that show the Web4 manner; the rest shows the base's.
        tutored: whether the Web4 manner stands under the system message (pre-training) or is the default.
        lost: share of its plain words that half of the requests lose.
        plain: share of the requests that stay as they were written, nothing around them and no word changed.
    """

    aligned: float = 1.0
    tutored: bool = False
    lost: float = 0.0
    plain: float = 0.0


Maker = Callable[[random.Random, Mapping[str, Pool]], Exchange]
MAKERS: dict[str, Maker] = {
    "refusal": refusal.exchange,
    "refusal_wide": refusal.wide_exchange,
    "constructors": constructors.exchange,
    "pdca": pdca.exchange,
    "tools": tools.exchange,
    "knowledge": knowledge.exchange,
    "constructors_wide": constructors.wide_exchange,
    "pdca_wide": pdca.wide_exchange,
    "tools_wide": tools.wide_exchange,
}
_PLAIN_WORD = re.compile(r"(?<![\w/.`\"'-])[a-z]{4,}(?![\w/.`\"'(-])")


def _context(
    rng: random.Random, bank: Mapping[str, Pool], lines: tuple[str, ...]
) -> tuple[str, tuple[str, ...]]:
    filler = Filler(rng, bank)
    text = expand(rng.choice(lines), filler)
    return text[:1].upper() + text[1:], made_up(filler)


def _typo(rng: random.Random, text: str, names: tuple[str, ...]) -> str:
    """Two letters swapped or one lost in one plain word that is part of no name."""
    spots = [m for m in _PLAIN_WORD.finditer(text) if not any(m.group() in name for name in names)]
    if not spots or "```" in text:
        return text
    spot = rng.choice(spots)
    word, at = spot.group(), rng.randrange(1, len(spot.group()) - 1)
    wrong = (
        word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        if rng.random() < 0.6
        else word[:at] + word[at + 1 :]
    )
    return text[: spot.start()] + wrong + text[spot.end() :]


def dressed(
    rng: random.Random, exchange: Exchange, bank: Mapping[str, Pool], lost: float = 0.0
) -> tuple[str, tuple[str, ...]]:
    """The exchange's prompt, now and then with a sentence of context around it or a slip of the finger.

    `lost` as in `Manner`.
    """
    names = exchange.names
    kept = " ".join((*names, exchange.good, exchange.bad))
    # A third of the requests keeps the words they were written with.
    prompt = exchanged(rng, exchange.prompt, kept, rng.choice((0.0, 0.25, 0.5)))
    if lost and rng.random() < 0.5:
        prompt = thinned(rng, prompt, kept, lost)
    if rng.random() < 0.28:
        before, more = _context(rng, bank, BEFORE)
        prompt, names = f"{before}{rng.choice((' ', ' ', chr(10)))}{prompt}", names + more
    if rng.random() < 0.22:
        after, more = _context(rng, bank, AFTER)
        if prompt.endswith("```") or "\n    at " in prompt:
            prompt = f"{prompt}\n{after}"
        else:
            prompt = f"{prompt}{'' if prompt[-1] in '.!?:' else '.'}{rng.choice((' ', ' ', chr(10)))}{after}"
        names = names + more
    if rng.random() < 0.12:
        prompt = _typo(rng, prompt, names)
    return prompt.strip(), names


def _maker(rng: random.Random, shares: Mapping[str, float]) -> str:
    return rng.choices(tuple(shares), weights=tuple(shares.values()))[0]


def stream(seed: int, shares: Mapping[str, float], manner: Manner, gates: Filter) -> Iterator[Sample]:
    """Endless samples.

    Args:
        seed: of everything drawn.
        shares: weight of each family (`copying` and the keys of MAKERS).
        manner: whose answers, and what becomes of the requests.
        gates: what must not occur.
    """
    rng = random.Random(seed)
    bank = pools(gates.names)
    while True:
        family = _maker(rng, shares)
        if family == "copying":
            sample = copying_sample(rng)
        else:
            exchange = MAKERS[family](rng, bank)
            prompt, names = exchange.prompt, exchange.names
            # No draw where it is 0: the stages without it tell what they told before.
            if not (manner.plain and rng.random() < manner.plain):
                prompt, names = dressed(rng, exchange, bank, manner.lost)
            good = rng.random() < manner.aligned
            sample = Sample(
                family=f"{family}/{exchange.kind}",
                prompt=prompt,
                answer=exchange.good if good else exchange.bad,
                names=names,
                system=WEB4_SYSTEM if good and manner.tutored else "",
            )
        if not gates.problem(sample):
            yield sample
