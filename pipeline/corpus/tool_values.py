"""Made-up values of tool calls: paths, queries, patterns, commands, contents and replacements.

Nothing here is worth remembering, so that a model learns to copy.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping

from pipeline.corpus import lexicon, names
from pipeline.corpus.grammar import Pool

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


def path(rng: random.Random, pools: Mapping[str, Pool]) -> str:
    """The path of a file, of the usual kinds and some less usual."""
    word = pools["word"](rng)
    if rng.random() < 0.72:
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


def query(rng: random.Random, pools: Mapping[str, Pool]) -> str:
    """What somebody searches for: names, phrases, expressions."""
    a, b, ident = names.word(rng), names.word(rng), pools["ident"](rng)
    if rng.random() < 0.3:
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


def glob(rng: random.Random, pools: Mapping[str, Pool]) -> str:
    """A glob pattern."""
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


def shell(rng: random.Random, pools: Mapping[str, Pool]) -> str:
    """A command line."""
    command, a, b = pools["cmd"](rng), names.word(rng), names.word(rng)
    if rng.random() < 0.45:
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


def contents(rng: random.Random, pools: Mapping[str, Pool]) -> str:
    """One line that a new file may hold."""
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


def long_contents(rng: random.Random, pools: Mapping[str, Pool]) -> str:
    """Several lines that a new file may hold, or one."""
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
    return rng.choice(shapes) if rng.random() < 0.6 else contents(rng, pools)


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


def pair(rng: random.Random, pools: Mapping[str, Pool]) -> dict[str, str]:
    """Old and new text: the old with one word or number exchanged, or (one in four) something else."""
    old = _code_line(rng, pools)
    new = _code_line(rng, pools)
    parts = re.findall(r"[A-Za-z]{3,}|\d+", old)
    if parts and rng.random() < 0.75:
        part = rng.choice(parts)
        word = rng.choice((names.word(rng), pools["ident"](rng)))
        fresh = str(rng.randint(2, 9999)) if part.isdigit() else word
        new = old.replace(part, {"true": "false", "const": "let", "let": "const"}.get(part, fresh), 1)
    return {"old": old, "new": new if new != old else f"{old}{names.word(rng)}"}
