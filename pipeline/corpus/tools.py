"""Requests to an IDE's assistant, answered with the right tool call, or with words where no call is due.

    read src/a.ts  →  <tool_call>{"name": "read_file", "arguments": {"filepath": "src/a.ts"}}</tool_call>

The values are made up and stand word for word in the prompt, so that a model learns to
copy and not to recall.
Not covered: several calls in one answer, tools beyond the seven.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Mapping

from pipeline.corpus import lexicon, names
from pipeline.corpus.banks import tools_more, tools_vast
from pipeline.corpus.banks.tools import BAD, GOOD, LEADS, REQUESTS, TAILS
from pipeline.corpus.grammar import Filler, Pool, expand
from pipeline.corpus.pools import NAME_SLOTS
from pipeline.corpus.sample import Exchange
from pipeline.corpus.snippets import any_snippet

Arguments = dict[str, str]
"""A call's arguments by the name of their slot in the bank, e.g. `file`."""

KINDS = ("read", "search_text", "search_glob", "create", "edit", "list", "run")
NONE_SHARE = 0.16
_TOOLS: dict[str, tuple[str, dict[str, str]]] = {
    "read": ("read_file", {"file": "filepath"}),
    "search_text": ("grep_search", {"query": "query"}),
    "search_glob": ("file_glob_search", {"glob": "pattern"}),
    "create": ("create_new_file", {"file": "filepath", "contents": "contents"}),
    "edit": ("single_find_and_replace", {"file": "filepath", "old": "old_string", "new": "new_string"}),
    "list": ("ls", {"dir": "dirPath"}),
    "run": ("run_terminal_command", {"shell": "command"}),
}
_TITLES = (
    "Todo", "Notes", "Setup", "Release plan", "Open points", "How to start", "Changes", "Ideas", "Rules",
)  # fmt: skip
_FAULTS = (
    "exceeded", "not found", "failed", "is missing", "timed out", "denied", "is not allowed", "expired",
)  # fmt: skip
_ENDINGS = (
    "ts", "tsx", "js", "jsx", "mjs", "md", "mdx", "json", "yml", "yaml", "css", "scss", "html", "snap",
    "sql", "py", "sh", "svg", "png", "txt", "toml", "lock",
)  # fmt: skip
_VALUE_TYPES = ("string", "number", "boolean", "Date", "string[]", "unknown", "bigint")


def _chance(rng: random.Random, share: float) -> bool:
    return rng.random() < share


def _path(rng: random.Random, pools: Mapping[str, Pool]) -> str:
    word = pools["word"](rng)
    if _chance(rng, 0.72):
        return pools["file"](rng)
    shapes = (
        f".github/workflows/{word}.yml", f"{pools['folder'](rng)}/index.{rng.choice(('ts', 'tsx', 'js'))}",
        f"packages/{word}/package.json", f"Dockerfile.{word}", f".env.{word}",
        f"{word}.config.{rng.choice(('ts', 'mjs'))}",
        f"docs/{word}-{pools['word'](rng)}.md", f"{pools['folder'](rng)}/{word}.d.ts",
        f"./{pools['file'](rng)}",
        f"tsconfig.{word}.json", f"{pools['folder'](rng)}/{word}_{pools['word'](rng)}.py",
        f"CHANGELOG-{word}.md",
        f"db/migrations/{rng.randint(1, 99):04}_{word}.sql", f".{word}rc",
        f"assets/{word}.{rng.choice(('svg', 'txt', 'csv'))}", f".{word}ignore", f"packages/{word}/CODEOWNERS",
        f"packages/{word}/.{pools['word'](rng)}ignore", f"src/{word}/index.ts", f"deploy/{word}.yaml",
    )  # fmt: skip
    return rng.choice(shapes)


def _query(rng: random.Random, pools: Mapping[str, Pool]) -> str:
    a, b, ident = names.word(rng), names.word(rng), pools["ident"](rng)
    if _chance(rng, 0.3):
        return ident
    shapes = (
        lambda: pools["comp"](rng), lambda: pools["envvar"](rng), lambda: f"{a} {b} {rng.choice(_FAULTS)}",
        lambda: f"{rng.choice(lexicon.FIELDS)} {rng.choice(_FAULTS)}", lambda: f"X-{a.title()}-{b.title()}",
        lambda: f"{rng.choice(('TODO', 'FIXME', 'HACK', 'XXX'))}{rng.choice((f'({a})', f': {a}', f' {a}'))}",
        lambda: rf"{ident}\(", lambda: rf"{ident}\s*=", lambda: f"{a}.*{b}", lambda: rf"\b{a}\b",
        lambda: f"{a}|{b}",
        lambda: f"^import .* {a}", lambda: f".{a}-{b}", lambda: f"--{a}-{b}", lambda: f"#{a}-{b}",
        lambda: f"@{a}",
        lambda: f"{a.upper()[:4]}_{rng.randint(100, 9999)}", lambda: f"E{rng.randint(1000, 9999)}",
        lambda: f"{ident}(", lambda: f"new {pools['comp'](rng)}(", lambda: f"{a}.{ident}",
        lambda: f"/api/{a}/{b}",
        lambda: pools["pkg"](rng), lambda: f"import {{ {ident} }}", lambda: f"{a}_{b}", lambda: f"{a}:{b}",
        lambda: f"class {pools['comp'](rng)}", lambda: f"<{pools['comp'](rng)}",
        lambda: f"{ident}: {rng.choice(_VALUE_TYPES)}",
        lambda: f"process.env.{pools['envvar'](rng)}", lambda: f"https://{a}.{b}.dev", lambda: f"[{a}]",
        lambda: f"{a} {b}",
    )  # fmt: skip
    return rng.choice(shapes)()


def _glob(rng: random.Random, pools: Mapping[str, Pool]) -> str:
    word, folder = names.word(rng), pools["folder"](rng)
    end = rng.choice(_ENDINGS)
    mid = rng.choice(("spec", "test", "stories", "d", "config", "module", "e2e", "min", word))
    shapes = (
        f"**/*.{end}", f"**/*.{mid}.{end}", f"{folder}/**/*.{end}", f"{folder}/*.{end}", f"*.{end}",
        f"**/{word}*",
        f"{folder}/**/index.{end}", f"**/{word}.{end}", "**/Dockerfile.*", f"**/.{word}rc",
        f"{folder}/**/{word}-*.{end}",
        f"**/*{word.capitalize()}*.{end}", f"{folder}/*/{word}.{end}", f"**/{word}/**/*.{end}",
        f"{folder}/**/*.{mid}.{end}",
        f"**/*.{{{end},{mid}}}", f"{folder}/{word}?.{end}", f"*{word}*.{end}", f"*.{mid}.{end}",
        f"**/{pools['comp'](rng)}.*",
        f"{folder}/**", f"packages/*/{word}.{end}", f"**/__{word}__/*.{end}", f"{folder}/{word}[0-9].{end}",
        f"**/.env.{word}",
    )  # fmt: skip
    return rng.choice(shapes)


def _shell(rng: random.Random, pools: Mapping[str, Pool]) -> str:
    command, a, b = pools["cmd"](rng), names.word(rng), names.word(rng)
    if _chance(rng, 0.45):
        return command
    file, folder = pools["file"](rng), pools["folder"](rng)
    shapes = (
        f"{command} && {pools['cmd'](rng)}", f"{command} | tee {a}.log",
        f"{command} | tail -n {rng.randint(2, 80)}",
        f"cd {folder} && {command}", f"{pools['envvar'](rng)}={rng.randint(0, 9)} {command}",
        f"{command} 2>&1 | grep {a}",
        f'git commit -m "{a} {b}"',
        f"git log --author='{pools['person'](rng)}' --since='{rng.randint(2, 30)} days'",
        f"grep -rn '{a}' {folder} | wc -l", f"find {folder} -name '*.{a}' -delete",
        f"curl -s localhost:{rng.randint(3000, 9999)}/{a}",
        f'npx jest -t "{a} {b}" {file}', f"npx vitest run {file} -t '{a}'",
        f"docker compose exec {a} sh -c 'ls /{b}'",
        f"mkdir -p {folder}/{a} && touch {folder}/{a}/{b}.ts", f"rm -rf {folder}/{a}", f"wc -l {file}",
        f"chmod +x {file}",
        f"npx playwright test --project={a} --workers={rng.randint(1, 8)}", f"du -sh {folder}",
        f"cp {file} {folder}/{a}.bak",
        f"node -e \"console.log('{a}')\"", f"npm test -- --{a}={b}",
        f"git push origin {pools['branch'](rng)}", f"head -n {rng.randint(1, 50)} {file}",
        f"npm version {rng.choice(('patch', 'minor', 'major'))} && git push --tags",
        f"tsc -p tsconfig.{a}.json --watch false", f"{command}; echo $?",
    )  # fmt: skip
    return rng.choice(shapes)


def _contents(rng: random.Random, pools: Mapping[str, Pool]) -> str:
    a, b, n, ident = names.word(rng), names.word(rng), rng.randint(1, 999), pools["ident"](rng)
    shapes = (
        f"# {rng.choice(_TITLES)}", f"# {a.capitalize()} {b}", f'{{"{a}": {n}}}',
        f'{{ "{a}": "{b}", "{ident}": true }}',
        f"export const {ident} = {n};", f"export const {ident} = '{a}';", f".{a} {{ color: {b}; }}",
        f"{a}: {b}", f"{ident}={n}",
        f"{a} {b} {n}", f"export * from './{a}';",
        f"export type {pools['comp'](rng)} = {rng.choice(_VALUE_TYPES)};", "{}", "[]",
        f"node_modules/{a}", f"console.log('{a} {b}');", f"print({n})",
        f"{rng.choice(lexicon.FIELDS)},{a},{b}", f"- [ ] {a} {b}",
        f"Owner: {pools['person'](rng)}", f"@import '{a}.css';", f"FROM node:{rng.randint(16, 22)}",
        f"export default {ident};", str(n), "export {};",
        f"{n % 30}.{n % 12}.{n % 7}", f"{a}/", f"* @{a}-{b}",
        f".{a} {{ opacity: 0.{n % 10}; }}", f"curl -s http://localhost:{rng.randint(3000, 9999)}/{a}",
        f"{a.capitalize()} the {b} daily.",
    )  # fmt: skip
    return rng.choice(shapes)


def _long_contents(rng: random.Random, pools: Mapping[str, Pool]) -> str:
    a, b, n, ident = names.word(rng), names.word(rng), rng.randint(1, 999), pools["ident"](rng)
    shapes = (
        f"# {rng.choice(_TITLES)}\n\n{a.capitalize()} {b}.", f'{{\n  "{a}": {n},\n  "{ident}": "{b}"\n}}',
        f"{a}:\n  {ident}: {n}\n  {b}: true",
        f".{a} {{\n  margin: {n}px;\n}}", f"import {{ {ident} }} from './{a}';\n\nexport default {ident};",
        f"- {a}\n- {b}\n- {ident}",
        f"export function {ident}(): number {{\n  return {n};\n}}", f"#!/bin/sh\necho {a} {b}",
        f"{a.upper()}={n}\n{b.upper()}={a}",
        f"interface {pools['comp'](rng)} {{\n  {a}: {rng.choice(_VALUE_TYPES)};\n}}",
        f"SELECT {a}\nFROM {b}\nWHERE {ident} > {n};",
        f"export class {pools['comp'](rng)} {{\n  constructor() {{}}\n}}",
        f"export class {pools['comp'](rng)} {{\n  {a} = {n};\n\n  constructor() {{}}\n}}",
        f"export interface {pools['comp'](rng)} {{\n  {ident}(): number;\n}}",
        f'{{"name": "{a}", "model": {{"{b}": {n}}}}}',
    )  # fmt: skip
    return rng.choice(shapes) if _chance(rng, 0.6) else _contents(rng, pools)


def _code_line(rng: random.Random, pools: Mapping[str, Pool]) -> str:
    """One short value or line, from which an edit starts."""
    a, b, n = names.word(rng), names.word(rng), rng.randint(1, 999)
    ident, other = pools["ident"](rng), pools["ident"](rng)
    shapes = (
        f"{a}: {n}", f"{ident}: {n}", f"{ident} = {n}", f"const {ident} = {n};", f"let {ident} = '{a}';",
        f'"{a}": "{b}"',
        f'"{a}": "^{n % 20}.{n % 7}.0"', f"return {ident};", f"return {ident} + {n};",
        f"if ({ident} > {n}) {{", f"{ident}({other})",
        f"import {{ {ident} }} from './{a}';", f"{ident}: {rng.choice(_VALUE_TYPES)};", f"color: {a};",
        f"{a}-{b}: {n}px;", f"{a}",
        f"await {ident}.{a}({n});", f"<{pools['comp'](rng)} {a}={{{n}}} />", f'class="{a} {b}"',
        f"# {a.capitalize()} {b}", f"{a} {b}",
        f"{pools['envvar'](rng)}={n}", f"https://{a}.{b}.dev", f"port: {rng.randint(3000, 9999)}",
        f"{ident}.{a}", ident, f"v{n % 9}.{n % 11}.{n % 5}",
        f"for (const {a} of {ident}) {{", f"throw new Error('{a} {b}');", f"export default {ident};",
        f"{a}: true", f"{ident} === {n}", str(n), f"constructor() {{ this.{a}(); }}", "constructor() {}",
        f"FROM node:{n % 23}", f"toBe({n})", f"#{rng.randrange(1 << 24):06x}", f"./{a.capitalize()}",
        f"{ident}()", f"{a} = 0.{n % 10}", f"{a}: {n}s", f'"version": "{n % 4}.{n % 10}.{n % 7}"',
        f"export class {pools['comp'](rng)} {{", f"expect({ident}.{a}()).toBe({n});",
    )  # fmt: skip
    return rng.choice(shapes)


def _pair(rng: random.Random, pools: Mapping[str, Pool]) -> Arguments:
    """Old and new text: the old with one word or number exchanged, or (one in four) something else."""
    old = _code_line(rng, pools)
    new = _code_line(rng, pools)
    parts = re.findall(r"[A-Za-z]{3,}|\d+", old)
    if parts and _chance(rng, 0.75):
        part = rng.choice(parts)
        word = rng.choice((names.word(rng), pools["ident"](rng)))
        fresh = str(rng.randint(2, 9999)) if part.isdigit() else word
        new = old.replace(part, {"true": "false", "const": "let", "let": "const"}.get(part, fresh), 1)
    return {"old": old, "new": new if new != old else f"{old}{names.word(rng)}"}


def _values(rng: random.Random, pools: Mapping[str, Pool], kind: str, line: str) -> Arguments:
    if kind == "edit":
        return {"file": _path(rng, pools)} | _pair(rng, pools)
    if kind == "create":
        make = _long_contents if "{contents_end}" in line else _contents
        return {"file": _path(rng, pools), "contents": make(rng, pools)}
    if kind == "list":
        return {"dir": pools["folder"](rng) + rng.choice(("", "", "", "/"))}
    makers: dict[str, tuple[str, Callable[[random.Random, Mapping[str, Pool]], str]]] = {
        "read": ("file", _path), "search_text": ("query", _query), "search_glob": ("glob", _glob),
        "run": ("shell", _shell),
    }  # fmt: skip
    slot, maker = makers[kind]
    return {slot: maker(rng, pools)}


def _mark(rng: random.Random, slot: str, value: str) -> str:
    """The value within a sentence: quoted where its end would not be seen otherwise."""
    choices = ["`{}`"] * 5 + ['"{}"'] * 2 * ('"' not in value) + ["'{}'"] * 2 * ("'" not in value)
    simple = re.fullmatch(r"[\w./@$-]*[\w/]", value) is not None and slot != "contents"
    choices += ["{}"] * (7 if slot in {"file", "dir"} else 3) * simple
    if slot == "glob" or (slot == "shell" and re.fullmatch(r"[\w:/ -]+", value)):
        choices += ["{}"] * 2
    return rng.choice(choices).replace("{}", value)


def _mark_end(rng: random.Random, slot: str, value: str) -> str:
    """The value at the end of the request: bare, marked or in a fence."""
    if "\n" in value or _chance(rng, 0.3):
        language = rng.choice(("", "", "sh")) if slot == "shell" else ""
        return f"\n```{language}\n{value}\n```"
    return value if _chance(rng, 0.5) else _mark(rng, slot, value)


def _filled(rng: random.Random, pools: Mapping[str, Pool], values: Arguments) -> Filler:
    filler = Filler(rng, pools)
    for slot, value in values.items():
        # expand() takes the backslash off an escaped bracket in slot values too, so it gets two of them.
        safe = re.sub(r"\\(?=[\[\]{}|])", r"\\\\", value)
        filler.values[slot] = _mark(rng, slot, safe)
        filler.values[f"{slot}_end"] = _mark_end(rng, slot, safe)
        filler.values[f"{slot}_block"] = f"```\n{safe}\n```"
    return filler


def _request(rng: random.Random, line: str, filler: Filler, *, framed: bool) -> str:
    text = expand(line, filler).replace(": \n```", ":\n```")
    if framed and _chance(rng, 0.3):
        text = f"{expand(rng.choice(LEADS), filler)}{rng.choice((' ', ' ', chr(10)))}{text}"
    if framed and _chance(rng, 0.2) and "_end}" not in line and "```" not in text:
        text = f"{text}{'' if text[-1] in '.?!' else ','} {expand(rng.choice(TAILS), filler)}"
    return text


def _call(kind: str, values: Arguments) -> str:
    tool, keys = _TOOLS[kind]
    call = {"name": tool, "arguments": {keys[slot]: value for slot, value in values.items()}}
    return f"<tool_call>\n{json.dumps(call, ensure_ascii=False)}\n</tool_call>"


def _made_up(filler: Filler, values: Arguments) -> list[str]:
    slots = {slot: slot.rstrip("0123456789") for slot in filler.values if slot not in values}
    return [filler.values[slot] for slot, name in slots.items() if name in NAME_SLOTS]


_WIDE = {
    kind: (*lines, *tools_vast.REQUESTS.get(kind, ()), *tools_more.REQUESTS.get(kind, ()) * 2)
    for kind, lines in REQUESTS.items()
}


def exchange(rng: random.Random, pools: Mapping[str, Pool]) -> Exchange:
    """One request with the right call (or plain words) and the base model's answer."""
    return _exchange(rng, pools, REQUESTS)


def wide_exchange(rng: random.Random, pools: Mapping[str, Pool]) -> Exchange:
    """As `exchange`, drawn from the single stories too."""
    return _exchange(rng, pools, _WIDE)


def _exchange(
    rng: random.Random, pools: Mapping[str, Pool], requests: Mapping[str, tuple[str, ...]]
) -> Exchange:
    kind = "none" if _chance(rng, NONE_SHARE) else rng.choice(KINDS)
    bank = kind
    if kind == "none":
        bank = rng.choice(tuple(GOOD))
    elif kind == "list" and _chance(rng, 0.2):
        bank = "list_root"
    line = rng.choice(requests[bank])
    values = {} if bank == "list_root" or kind == "none" else _values(rng, pools, kind, line)
    filler = _filled(rng, pools, values)
    prompt = _request(rng, line, filler, framed=kind != "none")
    pasted: tuple[str, ...] = ()
    if kind in {"read", "search_text", "search_glob"} and "_end}" not in line and _chance(rng, 0.08):
        snippet = any_snippet(rng)
        prompt, pasted = f"{prompt}\n\n{snippet.text}", snippet.names
    return Exchange(
        family="tools",
        kind=kind,
        prompt=prompt,
        good=expand(rng.choice(GOOD[bank]), filler) if kind == "none" else _call(kind, values),
        bad=expand(rng.choice(BAD[kind]), filler),
        names=(*values.values(), *_made_up(filler, values), *pasted),
    )
