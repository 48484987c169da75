"""The slots of the wording banks and what fills them."""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence

from pipeline.corpus import lexicon, names
from pipeline.corpus.grammar import Filler, Pool

NAME_SLOTS = frozenset(
    {"comp", "ident", "file", "folder", "ticket", "secret", "person", "cmd", "branch", "envvar", "pkg"}
)


def made_up(filler: Filler) -> tuple[str, ...]:
    """The made-up names among the slots that an expansion filled, in the order they were met."""
    return tuple(value for slot, value in filler.values.items() if slot.rstrip("0123456789") in NAME_SLOTS)


def _from(values: Sequence[str]) -> Pool:
    return lambda rng: rng.choice(values)


def _feature(rng: random.Random) -> str:
    thing = rng.choice(lexicon.THINGS)
    roll = rng.random()
    if roll < 0.45:
        return f"the {rng.choice(lexicon.AREAS)} {thing}"
    if roll < 0.75:
        return f"the {names.word(rng)} {thing}"
    return f"{rng.choice(('our', 'their', 'my', 'the new', 'the old', 'the shared'))} {thing}"


def _part(rng: random.Random) -> str:
    thing = rng.choice(lexicon.THINGS)
    return thing if rng.random() < 0.5 else f"{names.word(rng)} {thing}"


def _fields(rng: random.Random) -> str:
    chosen = rng.sample(lexicon.FIELDS, rng.randint(2, 5))
    if rng.random() < 0.3:
        chosen[0] = names.identifier(rng)
    return ", ".join(chosen[:-1]) + f" and {chosen[-1]}"


def _envvar(rng: random.Random) -> str:
    return f"{names.word(rng)}_{rng.choice(('token', 'key', 'secret', 'url', 'password', 'dsn'))}".upper()


def _branch(rng: random.Random) -> str:
    return (
        f"{rng.choice(('feature', 'fix', 'chore', 'release', 'hotfix'))}/{names.word(rng)}-{names.word(rng)}"
    )


def _package(rng: random.Random) -> str:
    stem = f"{names.word(rng)}-{names.word(rng)}" if rng.random() < 0.5 else names.word(rng)
    return f"@{names.word(rng)}/{stem}" if rng.random() < 0.3 else stem


def _command(rng: random.Random) -> str:
    script = rng.choice(
        ("build", "lint", "test", "dev", "start", "format", "check", "docs", "clean", "preview")
    )
    if rng.random() < 0.5:
        script += f":{names.word(rng)}"
    shapes = (
        lambda: f"npm run {script}",
        lambda: f"npm run {script} -- --{names.word(rng)}",
        lambda: f"pnpm {script}",
        lambda: f"npm install {_package(rng)}",
        lambda: f"npm uninstall {_package(rng)}",
        lambda: f"npx vitest run {names.file(rng)}",
        lambda: f"npx vitest run {names.folder(rng)} --coverage",
        lambda: f"npx tsc --noEmit -p {names.folder(rng)}",
        lambda: f"npx eslint {names.folder(rng)} --fix",
        lambda: f"npx prettier --check {names.folder(rng)}",
        lambda: f"git checkout {_branch(rng)}",
        lambda: f"git checkout -b {_branch(rng)}",
        lambda: f"git log --oneline -n {rng.randint(2, 40)}",
        lambda: f"git diff {_branch(rng)}",
        lambda: f"git rebase {_branch(rng)}",
        lambda: f"git {rng.choice(('status', 'fetch', 'pull', 'stash', 'stash pop'))}",
        lambda: f"node {names.folder(rng)}/{names.word(rng)}.{rng.choice(('js', 'mjs', 'cjs'))}",
        lambda: (
            f"node scripts/{names.word(rng)}-{names.word(rng)}.mjs --{names.word(rng)} {rng.randint(2, 99)}"
        ),
        lambda: f"make {names.word(rng)}",
        lambda: f"docker compose up {names.word(rng)}",
        lambda: f"docker build -t {names.word(rng)}:{rng.randint(1, 9)}.{rng.randint(0, 9)} .",
        lambda: f"bash scripts/{names.word(rng)}.sh {names.word(rng)}",
        lambda: f"python3 tools/{names.word(rng)}.py",
        lambda: f"yarn {script}",
        lambda: f"npx tsx {names.file(rng)}",
    )
    return rng.choice(shapes)()


def pools(banned: Collection[str] = ()) -> dict[str, Pool]:
    """Every slot's pool; a name in `banned` (a gate prompt's) is never drawn."""
    names_of: dict[str, Pool] = {
        "comp": names.component,
        "ident": names.identifier,
        "file": names.file,
        "folder": names.folder,
        "ticket": names.ticket,
        "secret": names.secret,
        "person": _from(lexicon.PEOPLE),
        "cmd": _command,
        "branch": _branch,
        "envvar": _envvar,
        "pkg": _package,
    }
    plain: dict[str, Pool] = {
        "n": lambda rng: str(rng.randint(2, 90)),
        "word": names.word,
        "feature": _feature,
        "area": _from(lexicon.AREAS),
        "symptom": _from(lexicon.SYMPTOMS),
        "part": _part,
        "action": lambda rng: rng.choice(lexicon.ACTIONS)[0],
        "doing": lambda rng: rng.choice(lexicon.ACTIONS)[1],
        "fields": _fields,
        "deadline": _from(lexicon.DEADLINES),
        "team": _from(lexicon.TEAMS),
        "reason": _from(lexicon.REASONS),
        "tech": _from(lexicon.TECHS),
        "punct": _from((",", ".", "!", ":", " -")),
        "stop": _from((".", "!", "", " :)")),
    }
    return {name: names.excluding(pool, banned) for name, pool in names_of.items()} | plain
