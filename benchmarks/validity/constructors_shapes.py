r"""Texts with classes: those written by hand, and shapes composed from constructors, inits and surroundings.

A text carries no verdict; that is the compiler's. What it does carry is which code stands in it, block by
block, because the texts are built from that code: so no reader of Markdown takes part in the reference.

    {"id": "words: CRLF", "dialect": "ts", "code": "class …"}        a line of constructors.jsonl

Composed: every constructor in three surroundings, every init and every surrounding with constructors in turn,
replies in prose around fences, and hand-written texts cut off early and late.
"""

# ruff: noqa: E501, ISC004 -- a shape is read as one line, or as one broken where it had to be
from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

BY_HAND = Path(__file__).with_name("constructors.jsonl")

CONSTRUCTORS = (
    "",
    "constructor() {}",
    "constructor() { /* see init(): constructor(private x) { } */ }",
    "constructor() { ; }",
    "constructor() { super(); }",
    'constructor() { super("name", { size: 2 }); }',
    "constructor(rows: Row[]) { super(rows); }",
    "constructor(rows: Row[], size?: number) { super(rows, size); }",
    "constructor(...rows: Row[]) { super(...rows); }",
    "constructor() { super(readRows()); }",
    "constructor() { super(size++); }",
    "constructor(rows: Row[]) {}",
    "constructor(rows: Row[], size: number) { super(rows); }",
    "constructor(private rows: Row[]) {}",
    "constructor(public readonly rows: Row[]) { super(rows); }",
    "constructor() { this.rows = []; }",
    "constructor() { this.init(); }",
    'constructor() { this.model = { name: "constructor", rows: [] }; }',
    "constructor() { super(); this.model = { rows: new Array() }; }",
    "constructor() { this.model = {}; this.rows = []; }",
    "constructor() { return Object.freeze(this); }",
    "constructor() { if (flag) { super(); } else { super(1); } }",
    "constructor(rows: string); constructor(rows: Row[]); constructor(rows: any) { super(rows); }",
    "constructor(rows: string); constructor(rows: any) { this.rows = rows; }",
    "/** Builds nothing. */ private constructor() { /* } */ }",
)
INITS = (
    "init() { this.rows = []; return this; }",
    "async init(): Promise<this> { await this.open(); return this; }",
    "override init(rows: Row[] = []) { super.init(rows); }",
    "public init<T extends Row>(...rows: T[]): this { return this; }",
    "@log() init() { throw new Error(`constructor() {`); }",
    'init(a: string): this; init(a: number): this; init(a: unknown): this { if (a === "}") { stop(); } return this; }',
    "*init() { yield* this.rows; }",
    "init() { class Row { constructor() {} init() { return 1; } } return new Row(); }",
    "init() { class Row { constructor(private x: string) {} } return Row; }",
    "init() {}",
    "init() { /* this.rows = []; */ }",
    "init = () => { this.rows = []; };",
    "init = async function () { return 1; };",
    "static init() { return 1; }",
    "static async init() { return 1; }",
    "get init() { return this.rows; }",
    "#init() { return this; }",
    "initialize() { return this; }",
    "",
)
AROUND = (
    "class Ledger extends Base {{\n  {constructor}\n  {init}\n}}\n",
    "export default class extends Base {{ {constructor} {init} }}\n",
    "export abstract class Ledger<T, U = T[]> extends Base<T> implements Book, Log {{\n{init}\n{constructor}\n}}\n",
    '@Entity({{ name: "constructor() {{" }})\nexport class Ledger extends Base {{\n  @Column() rows = load();\n'
    "  {constructor}\n  {init}\n}}\n",
    "const Ledger = class Book extends Base {{ {constructor} {init} }};\nexport {{ Ledger }};\n",
    "function make(kind: string) {{\n  return class extends Base {{ {constructor} {init} }};\n}}\n",
    "namespace Books {{ export namespace Old {{ export class Ledger extends Base {{ {constructor} {init} }} }} }}\n",
    "class First {{ init() {{ return 1; }} }}\nclass Ledger extends First {{ {constructor} {init} }}\n"
    "interface Last {{ new (x: string): Last; constructor(): void }}\n",
    "class Ledger extends Base {{\n  static {{ Ledger.count = boot(); }}\n  static count = 0;\n  #size = start();\n"
    "  {init}\n  {constructor}\n  get size() {{ return this.#size; }}\n}}\n",
    "declare class Base {{ constructor(x?: unknown); }}\nclass Outer {{ init() {{ return class Ledger extends Base "
    "{{ {constructor} {init} }}; }} }}\n",
    "describe(`${{name}} constructor() {{`, () => {{ class Ledger extends Base {{ {constructor} {init} }} }});\n",
    'import {{ Base }} from "./base"; // constructor() {{ boot(); }}\nexport class Ledger extends Base {{ {constructor}\n'
    "  rows: Array<Map<string, Row>> = []; {init} }}\n",
)
MARKUP = 'export const view = <T,>(x: T) => <Ledger.View title="class X {{ }}">{{x}} isn\'t {{`}}`}}</Ledger.View>;\n'
SPOKEN = (
    "Here it is.\n\n```typescript\n{code}```\n\nThe constructor() { stays } empty.\n",
    "1. The class:\n\n   ```ts\n{indented}   ```\n\n2. Run it:\n\n   ```bash\n   npx tsx class.ts {\n   ```\n",
    '~~~ts title="ledger.ts"\n{code}~~~\n\n```json\n{"class": "not code"}\n```\n',
    "```ts\n{code}```\n\nand its test:\n\n```ts\n{second}```\n",
    "> ```typescript\n{quoted}> ```\n>\n> That is all.\n",
    "An open fence:\n\n```ts\n{code}",
)
_LONG = 40
_SHARES = (0.3, 0.5, 0.7, 0.9, 0.97)
SECOND = "export class Probe { constructor() {} init() { return 1; } }\n"


@dataclass(frozen=True)
class Text:
    """What the scorer reads, and what the compiler reads.

    Attributes:
        id: unique.
        text: the reply or the file as it stands.
        suffix: of the file, `.ts`, `.tsx`, `.jsx`; empty where the text is a reply.
        blocks: the code in it as (code, dialect, lines of the text before it), dialect being ts, tsx or js.
    """

    id: str
    text: str
    suffix: str
    blocks: tuple[tuple[str, str, int], ...]


def texts() -> tuple[Text, ...]:
    """All texts, each once, in a fixed order."""
    by_hand = _by_hand()
    found: dict[str, Text] = {}
    for text in (*by_hand, *_composed(), *_replies(), *_cut(by_hand)):
        found.setdefault(text.suffix + text.text, text)
    return tuple(found.values())


def _file(name: str, code: str, dialect: str) -> Text:
    suffix = {"ts": ".ts", "tsx": ".tsx", "js": ".jsx"}[dialect]
    return Text(id=name, text=code, suffix=suffix, blocks=((code, dialect, 0),))


def _by_hand() -> list[Text]:
    # Split at "\n" alone: a text may hold line separators of other kinds.
    lines = [json.loads(line) for line in BY_HAND.read_text(encoding="utf-8").split("\n") if line]
    return [_file(line["id"], line["code"], line["dialect"]) for line in lines]


def _code(around: int, constructor: int, init: int) -> str:
    around, constructor, init = around % len(AROUND), constructor % len(CONSTRUCTORS), init % len(INITS)
    return AROUND[around].format(constructor=CONSTRUCTORS[constructor], init=INITS[init])


def _composed() -> list[Text]:
    shapes = [(turn * 5 + c, c, turn * (c + 1)) for c in range(len(CONSTRUCTORS)) for turn in range(3)]
    shapes += [(i + turn, turn * 5 + 1, i) for i in range(len(INITS)) for turn in range(2)]
    shapes += [(a, a + turn, turn) for a in range(len(AROUND)) for turn in range(3)]
    names = [f"shape: around {a} constructor {c} init {i}" for a, c, i in shapes]
    composed = [_file(name, _code(*shape), "ts") for name, shape in zip(names, shapes, strict=True)]
    with_markup = [_file(f"markup: {n}", MARKUP.format() + _code(n, n, n % 3), "tsx") for n in range(12)]
    return composed + with_markup


def _replies() -> list[Text]:
    found = []
    for number in range(len(SPOKEN) * 6):
        code, spoken = _code(number * 7, number * 3, number // 3), SPOKEN[number % len(SPOKEN)]
        placed = {
            "code": code,
            "indented": "".join(f"   {line}\n" for line in code.splitlines()),
            "quoted": "".join(f"> {line}\n" for line in code.splitlines()),
            "second": SECOND,
        }
        text, blocks = "", []
        # The text is put together piece by piece, so that the line of each block is known without reading it.
        for piece in re.split(r"\{(code|indented|quoted|second)\}", spoken):
            if piece in placed:
                blocks.append((SECOND if piece == "second" else code, "ts", text.count("\n")))
            text += placed.get(piece, piece)
        found.append(Text(id=f"reply: {number}", text=text, suffix="", blocks=tuple(blocks)))
    return found


def _cut(by_hand: list[Text]) -> list[Text]:
    long = [text for text in by_hand if len(text.text) > _LONG]
    found = []
    for number, text in enumerate(long):
        share = _SHARES[number % len(_SHARES)]
        cut = text.text[: int(len(text.text) * share)]
        found.append(_file(f"cut at {share:.0%}: {text.id}", cut, text.blocks[0][1]))
    return found
