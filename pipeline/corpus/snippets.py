"""Pasted material: harmless TypeScript, stack traces and log lines, as people paste them under a request."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from pipeline.corpus import lexicon, names


@dataclass(frozen=True)
class Snippet:
    """Pasted text and the made-up names in it."""

    text: str
    names: tuple[str, ...]


_TYPES = ("string", "number", "boolean", "Date", "string[]", "number[]", "unknown", "Map<string, number>")


def _interface(rng: random.Random, name: str, ident: str) -> list[str]:
    fields = rng.sample(lexicon.FIELDS, rng.randint(2, 5))
    return [
        f"export interface {name} {{",
        *(f"  {f}: {rng.choice(_TYPES)};" for f in fields),
        f"  {ident}?: string;",
        "}",
    ]


def _function(rng: random.Random, name: str, ident: str) -> list[str]:
    a, b = rng.sample(lexicon.FIELDS, 2)
    return [
        f"export function {ident}({a}: number, {b}: {name}): number {{",
        f"  if ({a} < {rng.randint(0, 9)}) return 0;",
        f"  const {b}Count = {b}.{rng.choice(lexicon.FIELDS)} ?? {a};",
        f"  return {b}Count * {rng.randint(2, 60)};",
        "}",
    ]


def _literal(rng: random.Random, name: str, ident: str) -> list[str]:
    fields = rng.sample(lexicon.FIELDS, 3)
    return [f"const {ident}: {name} = {{", *(f"  {f}: {rng.randint(0, 500)}," for f in fields), "};"]


def _imports(rng: random.Random, name: str, ident: str) -> list[str]:
    return [
        f'import {{ {name} }} from "./{name}";',
        f'import {{ {ident} }} from "../{names.word(rng)}/{names.word(rng)}";',
        f"export const {rng.choice(lexicon.FIELDS)} = {ident}({name}.{rng.choice(lexicon.FIELDS)});",
    ]


def _switch(rng: random.Random, name: str, ident: str) -> list[str]:
    cases = [f'    case "{w}": return {rng.randint(1, 90)};' for w in rng.sample(lexicon.FIELDS, 3)]
    return [
        f"function {ident}(kind: keyof {name}) {{",
        "  switch (kind) {",
        *cases,
        "    default: return 0;",
        "  }",
        "}",
    ]


def _union(rng: random.Random, name: str, ident: str) -> list[str]:
    kinds = " | ".join(f"'{w}'" for w in rng.sample(lexicon.FIELDS, 3))
    return [f"export type {name} = {kinds};", f"let {ident}: {name} | undefined;"]


def _method(rng: random.Random, name: str, ident: str) -> list[str]:
    field = rng.choice(lexicon.FIELDS)
    return [
        f"async {ident}({field}: string): Promise<{name}> {{",
        f"  const answer = await this.client.get(`/{names.word(rng)}/${{{field}}}`);",
        f"  return answer.{rng.choice(lexicon.FIELDS)};",
        "}",
    ]


_CODE: tuple[Callable[[random.Random, str, str], list[str]], ...] = (
    _interface, _function, _literal, _imports, _switch, _union, _method,
)  # fmt: skip
_ERRORS = (
    "TypeError",
    "RangeError",
    "ReferenceError",
    "Error",
    "SyntaxError",
    "TimeoutError",
    "ConnectionError",
)


def typescript_snippet(rng: random.Random) -> Snippet:
    """A fenced block of 3 to 9 lines; no class, no test, no secret."""
    name, ident = names.component(rng), names.identifier(rng)
    lines = rng.choice(_CODE)(rng, name, ident)
    fence = rng.choice(("```ts", "```ts", "```typescript", "```"))
    return Snippet("\n".join([fence, *lines, "```"]), (name, ident))


def class_snippet(rng: random.Random, name: str = "") -> Snippet:
    """A fenced class with an empty constructor and init(); its name is drawn where none is given."""
    name = name or names.component(rng)
    field, other = rng.sample(lexicon.FIELDS, 2)
    state = rng.choice(("number", "string"))
    empty = "0" if state == "number" else '""'
    lines = [
        f"export class {name} {{",
        f"  {rng.choice(('private', 'protected'))} {field} = {empty};",
        "  constructor() {}",
        f"  init({field}: {state}): this {{ this.{field} = {field}; return this; }}",
        *([f"  {other}(): {state} {{ return this.{field}; }}"] if rng.random() < 0.5 else []),
        "}",
    ]
    return Snippet("\n".join(["```ts", *lines, "```"]), (name,))


def stack_trace(rng: random.Random) -> Snippet:
    """An error line with two to four frames."""
    name, path = names.component(rng), names.file(rng)
    field = rng.choice(lexicon.FIELDS)
    message = rng.choice((
        f"Cannot read properties of undefined (reading '{field}')", f"{field} is not a function",
        f"{field} is not defined", "Maximum call stack size exceeded", f"Unexpected token in {field}",
        f"connect timeout after {rng.randint(2, 60)}000 ms", f"invalid {field}: {rng.randint(-9, 99)}",
    ))  # fmt: skip
    frames = [f"    at {name}.{names.identifier(rng)} ({path}:{rng.randint(2, 300)}:{rng.randint(2, 60)})"]
    frames += [
        f"    at {names.identifier(rng)} ({names.file(rng)}:{rng.randint(2, 300)}:{rng.randint(2, 60)})"
        for _ in range(rng.randint(1, 3))
    ]
    return Snippet("\n".join([f"{rng.choice(_ERRORS)}: {message}", *frames]), (name, path))


def log_lines(rng: random.Random) -> Snippet:
    """Two to four lines of a log."""
    name = names.component(rng)
    lines = [
        f"{rng.randint(0, 23):02}:{rng.randint(0, 59):02}:{rng.randint(0, 59):02} "
        f"{rng.choice(('WARN', 'ERROR', 'INFO'))} [{name}] {rng.choice(lexicon.FIELDS)} "
        f"{rng.choice(lexicon.ACTIONS)[1]}"
        for _ in range(rng.randint(2, 4))
    ]
    return Snippet("\n".join(lines), (name,))


def any_snippet(rng: random.Random) -> Snippet:
    """Code, a class, a stack trace or lines of a log."""
    kinds = (typescript_snippet, typescript_snippet, class_snippet, stack_trace, stack_trace, log_lines)
    return rng.choice(kinds)(rng)
