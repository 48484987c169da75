"""Dense copying tasks: what teaches a tiny model to reproduce a name that it has never seen.

Without them the trial model wrote every form correctly and every name wrongly. Each task asks for many copied
tokens from a short prompt: repeat a list, reverse it, look up a key, find the path in a sentence, turn
words into JSON, replace one string by another.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable

from pipeline.corpus import names
from pipeline.corpus.sample import Sample

_POOLS = (names.component, names.component, names.identifier, names.file, names.file, names.folder,
          names.ticket, names.secret)  # fmt: skip


def _any_thing(rng: random.Random) -> str:
    return rng.choice(_POOLS)(rng)


def _things(rng: random.Random, low: int, high: int) -> list[str]:
    pool = rng.choice(_POOLS) if rng.random() < 0.6 else _any_thing
    things: list[str] = []
    for _ in range(rng.randint(low, high)):
        thing = pool(rng)
        if thing not in things:
            things.append(thing)
    return things


def _phrase(rng: random.Random) -> str:
    return " ".join(names.word(rng) for _ in range(rng.randint(2, 6)))


def _repeat(rng: random.Random) -> tuple[str, str]:
    things = _things(rng, 2, 10)
    separator = rng.choice((" ", ", ", "\n"))
    order, answer = rng.choice((("repeat", things), ("again", things), ("backwards", things[::-1])))
    return f"{order}: {separator.join(things)}", separator.join(answer)


def _which_follows(rng: random.Random) -> tuple[str, str]:
    things = _things(rng, 4, 10)
    chosen = rng.sample(range(len(things) - 1), min(3, len(things) - 1))
    lines = [(things[i], things[i + 1]) for i in chosen]
    asked = ", ".join(a for a, _ in lines)
    return f"{' '.join(things)}\nafter: {asked}", ", ".join(b for _, b in lines)


def _lookup(rng: random.Random) -> tuple[str, str]:
    keys = _things(rng, 3, 7)
    table = {key: rng.choice((names.identifier, names.word, names.file, _phrase))(rng) for key in keys}
    asked = rng.sample(keys, rng.randint(2, len(keys)))
    shown = "\n".join(f"{k}: {v}" for k, v in table.items())
    return f"{shown}\nlook up {', '.join(asked)}", "\n".join(f"{k}: {table[k]}" for k in asked)


def _to_json(rng: random.Random) -> tuple[str, str]:
    keys = rng.sample(("filepath", "query", "command", "pattern", "contents", "old_string", "new_string",
                       "dirPath"), rng.randint(1, 3))  # fmt: skip
    values = {
        k: rng.choice((names.file, names.identifier, _phrase, names.folder, _code_line))(rng) for k in keys
    }
    shown = rng.choice(("\n", ", ")).join(f"{k} = {v}" for k, v in values.items())
    return f"as JSON: {shown}", json.dumps(values, ensure_ascii=False)


def _find_marked(rng: random.Random) -> tuple[str, str]:
    things = [rng.choice((*_POOLS, _phrase, _phrase))(rng) for _ in range(rng.randint(1, 3))]
    words = [names.word(rng) for _ in range(rng.randint(6, 24))]
    mark = rng.choice(("`", '"', "'"))
    for thing in things:
        words.insert(rng.randrange(len(words) + 1), f"{mark}{thing}{mark}")
    quoted = [w[1:-1] for w in words if w.startswith(mark) and w.endswith(mark)]
    return f"quoted parts: {' '.join(words)}", "\n".join(quoted)


def _find_path(rng: random.Random) -> tuple[str, str]:
    path = names.file(rng)
    words = [names.word(rng) for _ in range(rng.randint(5, 25))]
    words.insert(rng.randrange(len(words) + 1), path + rng.choice(("", "", ",", ":", "?", ".", "'s")))
    answer = path if rng.random() < 0.4 else json.dumps({"filepath": path})
    return f"{'path in' if answer == path else 'read'}: {' '.join(words)}", answer


def _find_name(rng: random.Random) -> tuple[str, str]:
    name = names.component(rng)
    words = [names.word(rng) for _ in range(rng.randint(5, 25))]
    # Verbs at the start of a sentence have a capital too and are no class names.
    words = [word.capitalize() if rng.random() < 0.25 else word for word in words]
    words.insert(rng.randrange(len(words) + 1), name + rng.choice(("", "", ",", ":", ".", "<T>")))
    if rng.random() < 0.4:
        return f"class name in: {' '.join(words)}", name
    return f"class for: {' '.join(words)}", f"export class {name} {{"


def _code_line(rng: random.Random) -> str:
    a, b, c = names.identifier(rng), names.identifier(rng), names.component(rng)
    number = rng.randint(0, 9999)
    return rng.choice((
        f"const {a} = {number};", f"export const {a} = '{b}';", f'import {{ {c} }} from "./{c}";',
        f"return this.{a}.{b}({number});", f"if (!{a}) {{ return {b}; }}", f"{a}: {b},",
        f"let {a}: {c}[] = [];",
        f"{a}.{b} = {c}.{b};", f"export type {c} = '{a}' | '{b}';", f"# {c} {b}", f"{a}={number}",
        f"export interface {c} {{ {a}: string; }}", f"timeout: {number}", f"console.log('{a}', {b});",
    ))  # fmt: skip


def _repeat_code(rng: random.Random) -> tuple[str, str]:
    lines = [_code_line(rng) for _ in range(rng.randint(1, 4))]
    code = "```ts\n" + "\n".join(lines) + "\n```"
    return f"copy the code:\n{code}", code


def _replace(rng: random.Random) -> tuple[str, str]:
    line = _code_line(rng)
    path = names.file(rng)
    new = _code_line(rng)
    shown = f"in {path}\nold: {line}\nnew: {new}"
    return shown, json.dumps({"filepath": path, "old_string": line, "new_string": new}, ensure_ascii=False)


_TASKS: tuple[Callable[[random.Random], tuple[str, str]], ...] = (
    _repeat, _which_follows, _lookup, _to_json, _find_marked, _find_marked, _find_path, _find_path,
    _find_name, _find_name, _repeat_code, _replace,
)  # fmt: skip


def copying_sample(rng: random.Random) -> Sample:
    """One copying task; its names are inventions, so nothing of it can be learned by heart."""
    prompt, answer = rng.choice(_TASKS)(rng)
    return Sample(family="copying", prompt=prompt, answer=answer)
