"""Made-up names: components, files, commands, tickets. Composed, so that a model must copy, not recall.

Half of the words are everyday ones, half are pronounceable inventions; a name of the gate's prompts never
comes out (`banned`).
"""

# ruff: noqa: SIM905 - a chance stands where it is drawn; running text is easier to read than literals

from __future__ import annotations

import random
from collections.abc import Callable, Collection

from pipeline.corpus.words import NOUNS, QUALIFIERS

_ONSETS = (
    "b b br c c ch cl cr d d dr f f fl fr g g gl gr h h j k k kn l l m m n n p p ph pl pr qu r r s s sc sh "
    "sk sl sm sn sp st sw t t th tr v v w w wh x y z"
).split()
_VOWELS = "a a e e i i o o u u ai au ea ee ie io oa oo ou ue y".split()
_CODAS = "l m n r s x t b ck d ff g ld lt mp nd ng nt p rd rk rm rn rt sh ss st ft".split()
_ROLES = (
    "Panel View Card List Table Form Dialog Badge Button Menu Store Service Manager Client Server Loader "
    "Parser Builder Router Queue Cache Monitor Tracker Controller Adapter Provider Registry Handler "
    "Scheduler Editor Widget Grid Tree Chart Map Player Timer Logger Index Engine Gateway Bridge "
    "Planner Mixer Reader Writer"
).split()
_FOLDERS = (
    "src lib app core web api ui shared components services models views utils layer2 layer3 layer5 scripts "
    "tools test tests docs config features modules packages server client"
).split()
_SUFFIXES = (
    "ts ts ts ts ts ts tsx tsx tsx js js json json md md yml yaml spec.ts test.ts css scss html sh py toml "
    "txt sql csv log xml svg mjs ini env.example scenario.json d.ts stories.tsx pdca.md"
).split()

# What the word lists and inventions can hit; a field of that name is no TypeScript.
_RESERVED = frozenset("do for new private public static super this true try var".split())


def invented(rng: random.Random) -> str:
    """A lower-case pronounceable word of two or three syllables."""
    syllables = [rng.choice(_ONSETS) + rng.choice(_VOWELS) for _ in range(rng.choice((1, 2, 2, 3)))]
    closed = [part + (rng.choice(_CODAS) if rng.random() < 0.35 else "") for part in syllables]
    return ("" if rng.random() < 0.88 else rng.choice("aeiou")) + "".join(closed)


def word(rng: random.Random) -> str:
    """One lower-case word: a noun, a qualifier or an invention."""
    roll = rng.random()
    if roll < 0.45:
        return rng.choice(NOUNS)
    return rng.choice(QUALIFIERS) if roll < 0.6 else invented(rng)


def component(rng: random.Random) -> str:
    """A PascalCase identifier of two or three parts, e.g. `TideGaugePanel`."""
    parts = [word(rng).capitalize() for _ in range(rng.choice((1, 1, 2)))]
    if rng.random() < 0.8:
        parts.append(rng.choice(_ROLES))
    elif len(parts) == 1:
        parts.append(word(rng).capitalize())
    return "".join(parts)


def identifier(rng: random.Random) -> str:
    """A camelCase identifier, e.g. `gaugeLevel`; sometimes snake_case or SCREAMING."""
    parts = [word(rng) for _ in range(rng.choice((1, 2, 2, 3)))]
    roll = rng.random()
    if 0.12 <= roll < 0.2:
        return "_".join(parts).upper()
    name = "_".join(parts) if roll < 0.12 else parts[0] + "".join(part.capitalize() for part in parts[1:])
    return identifier(rng) if name in _RESERVED else name


def folder(rng: random.Random) -> str:
    """A relative folder of one to three parts."""
    parts = [rng.choice(_FOLDERS)]
    parts += [
        rng.choice((word(rng), word(rng), rng.choice(_FOLDERS))) for _ in range(rng.choice((0, 1, 1, 2)))
    ]
    return "/".join(parts)


def file(rng: random.Random) -> str:
    """A relative path to a file, sometimes a bare file name."""
    style = rng.random()
    stem = component(rng) if style < 0.45 else ("-".join(word(rng) for _ in range(rng.choice((1, 2)))))
    if style > 0.85:
        stem = identifier(rng)
    elif 0.45 <= style < 0.52:
        stem = f"{rng.randint(1, 9999):0{rng.choice((1, 2, 4))}}-{stem}"
    elif 0.52 <= style < 0.56:
        stem += f"-{rng.randint(2, 2030)}"
    name = f"{stem}.{rng.choice(_SUFFIXES)}"
    return name if rng.random() < 0.2 else f"{folder(rng)}/{name}"


def ticket(rng: random.Random) -> str:
    """A ticket number such as `WB-412`."""
    return f"{''.join(rng.choices('ABCDEFGHKLMNPRSTVW', k=rng.choice((2, 3))))}-{rng.randint(2, 9999)}"


def secret(rng: random.Random) -> str:
    """A made-up credential in one of the usual shapes."""
    body = "".join(
        rng.choices("abcdefghijkmnpqrstuvwxyzABCDEFGHKLMNPQRSTUVWXYZ0123456789", k=rng.randint(8, 16))
    )
    shape = rng.randrange(8)
    shapes = (
        f"sk-live-{body}",
        f"ghp_{body}",
        f"AKIA{body.upper()}",
        f"xoxb-{rng.randint(100, 999)}-{body}",
        f"postgres://{word(rng)}:{body[:8]}@{word(rng)}.{word(rng)}.internal/{word(rng)}",
        f"{word(rng).capitalize()}{rng.randint(10, 99)}!{body[:4]}",
        f"eyJ{body}.{body[::-1]}",
        f"mongodb://{word(rng)}:{body[:7]}@{word(rng)}:27017",
    )
    return shapes[shape]


def excluding(
    pool: Callable[[random.Random], str], banned: Collection[str]
) -> Callable[[random.Random], str]:
    """The same pool without any value in `banned`, compared without regard to case or folder."""
    lowered = {name.lower() for name in banned} | {name.lower().rsplit("/", 1)[-1] for name in banned}

    def draw(rng: random.Random) -> str:
        while True:
            value = pool(rng)
            if value.lower() not in lowered and value.lower().rsplit("/", 1)[-1] not in lowered:
                return value

    return draw
