"""TypeScript is read as a compiler reads it, and broken code is never taken for good."""

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from harnesses.typescript import class_nodes, member_name, members, parse, text_of, unescaped, unwrapped, walk

GOOD = [
    "",
    "// nothing but a comment",
    "class A {}",
    "#!/usr/bin/env node\nclass A {}",
    "\ufeffclass A {}",
    "class A<T extends object = {}> extends B<T> implements C, D {}",
    "abstract class A { abstract b(): void; protected abstract c?: string; }",
    "@D() export class A { @E() f!: string; @G h(@I() j: K) {} }",
    "class A { #a = 1; static { A.b(); } static b() {} accessor c = 2; get d() { return this.#a; } }",
    "class A { b(): void; b(c?: string): void {} }",
    "const a = <T>(b: T) => b;",
    "const a = <string>b;",
    "const a = <div className='b'>{c}</div>;",
    'const a = <div className="b\n c" />;',
    "const a = <>{b}<c.d /></>;",
    "const a = <T,>(b: T) => <p>{b as string}</p>;",
    "const a = b satisfies C as const;",
    "const a = 'one \\\n two';",
    "const größe = 1; class Ärger { naïve = 'a–b “c”'; }",
    "const a = {class: 1, new: 2, default: 3}; a.class; a?.delete;",
    "export { default } from 'a'; import { default as b } from 'c'; export * as d from 'e';",
    "import type { A } from './a'; export type { A }; declare global { interface B {} }",
    "f(a, b,); f(); f(/* none */);",
    "type A = { [K in keyof B as `get${K}`]?: C[K] extends infer D ? D : never };",
    "for await (const a of b) { label: while (true) { break label; } }",
    "enum A { B = 1 } namespace C { export const d = 1; }",
    "const a = b ?? c?.d!.e ** 2; a ||= 1_000n;",
    "class A { constructor() {} };",
    "class A { static accessor b = 1; static accessor #c = 2; init() {} }",
    "class A { accessor = 1; abstract = 2; static abstract() {} }",
    "class A<in out B extends C, in  out D> {}",
    "export type * from 'a'; export type * as b from 'c'; import defer * as d from 'e';",
]

BROKEN = [
    "class A {",
    "class A { constructor(",
    "class A { constructor() {",
    "class A { constructor() {} init() { return this; }",
    "class A { init() { if x { y } } }",
    "class A { init() { const a = b c } }",
    "class A { init() { x } }}",
    "class A { def init(self): pass }",
    "class A { public void init() { x; } }",
    "class A { function init() { x } }",
    "class A { ... }",
    "class A { init() { ... } }",
    "public class A {}",
    "class A { init() { x } } /* and then",
    "/** A class. /\nclass A { init() { x } }",
    "class A { init() { x } } export",
    "class A { a = 'b\n'; }",
    "class A { b(...c: D[], e: F) {} }",
    "class A { static accessor; accessor b c; }",
    "class A { a = “b”; }",
    "class A – {}",
    "class 😀 {}",
    "class A { init() { this.a = b\ud800c; } }",
    "class A { \0 }",
    "class A extends B, C {}",
    "class A extends B<T> D, E {}",
    "class A { init() { return <a></b>; } }",
    "class A { init() { return <><a></>; } }",
    "class A { init() { f(1,,2); } }",
    "class A { init() { const new = 1; } }",
    "class class {}",
    "class A { init() { `${`; } }",
    "Sure! Here is your class.",
    "<<<<<<< HEAD\nclass A {}\n=======\nclass B {}\n>>>>>>> b",
]


@pytest.mark.parametrize("code", GOOD)
def test_good_code_parses(code):
    assert parse(code).problem is None
    assert parse(code, first="tsx").problem is None


@pytest.mark.parametrize("code", BROKEN)
def test_broken_code_does_not(code):
    assert parse(code).problem is not None
    assert parse(code, first="tsx").problem is not None


@pytest.mark.parametrize(
    ("code", "line", "what"),
    [
        ("class A {}\nclass B { c( }\n", 2, "cannot be read"),
        ("const a = 1;\n\nconst b = (1;\n", 3, "is missing"),
        ("\nclass A {\n  b = “c”;\n}", 3, "is not a name"),
        ("class A {}\n/* to be continued", 2, "cannot be read"),
        ("\n/* one /\nclass A {}", 2, "does not end"),
    ],
)
def test_the_problem_names_its_line(code, line, what):
    problem = parse(code).problem
    assert problem is not None
    assert problem.line == line
    assert what in problem.what


def test_every_beginning_of_a_class_is_broken():
    code = "export class A extends B { constructor() { super(); } init() { this.a = `b${1}`; return this; } }"
    for end in range(len("export class A"), len(code)):
        assert parse(code[:end]).problem is not None, code[:end]


def names(code):
    source = parse(code)
    assert source.problem is None
    return [text_of(node.child_by_field_name("name")) for node in class_nodes(source.root)]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("class A {} class B {}", ["A", "B"]),
        ("export default class {}", [""]),
        ("export = class A {}", ["A"]),
        ("const a = class {}; const b = class C {};", ["", "C"]),
        ("class A { b() { return class C {}; } }", ["A", "C"]),
        ("abstract class A {}", ["A"]),
        ("export abstract class A {} export default abstract class B {}", ["A", "B"]),
        ("@A class B {}", ["B"]),
        ("namespace A { export class B {} }", ["B"]),
        ("function f<T>(a: new () => T) { return class extends a {}; }", [""]),
        ("declare class A {}", []),
        ("export declare abstract class A { b(): void }", []),
        ("declare module 'a' { class B {} }", []),
        ("declare namespace A { class B {} namespace C { class D {} } }", []),
        ("declare global { class A {} }", []),
        ("interface A { constructor(): void }", []),
        ("type A = typeof B; enum C { D }", []),
        ("const a = { class: 1 }; a.class; // class B {}", []),
        ("const a = 'class B {}' + `class C {}`;", []),
        ("const a = `${class B {}}`;", ["B"]),
    ],
)
def test_classes_are_found_and_ambient_ones_left_out(code, expected):
    assert names(code) == expected


def member_names(code):
    return [member_name(member) for node in class_nodes(parse(code).root) for member in members(node)]


@pytest.mark.parametrize(
    ("member", "name"),
    [
        ("a() {}", "a"),
        ("'a'() {}", "a"),
        ('["a"]() {}', "a"),
        ("[`a`]() {}", "a"),
        ("[`a${b}`]() {}", None),
        ("[a]() {}", None),
        ("[Symbol.iterator]() {}", None),
        ("#a() {}", "#a"),
        ("\\u0061() {}", "a"),
        ("\\u{61}b() {}", "ab"),
        ("'\\x61'() {}", "a"),
        ("7() {}", "7"),
        ("static {}", None),
        ("[key: string]: number", None),
    ],
)
def test_a_member_has_the_name_that_the_engine_sees(member, name):
    assert member_names(f"class X {{ {member} }}") == [name]


def test_an_escape_beyond_unicode_stays_as_it_is():
    assert unescaped("\\u{110000}") == "\\u{110000}"


@pytest.mark.parametrize(
    "code", ["a", "(a)", "((a))", "a!", "a as B", "(a as any)!", "a satisfies B", "<B>a"]
)
def test_what_does_nothing_at_run_time_is_unwrapped(code):
    root = parse(code).root
    statement = root.named_children[0]
    assert text_of(unwrapped(statement.named_children[0])) == "a"


@given(st.text(alphabet=st.characters(codec=None), max_size=300))
@example("\ud800")
@example("\0")
def test_any_text_is_parsed_or_refused_without_an_error(text):
    problem = parse(text).problem
    assert problem is None or problem.line >= 1


@pytest.mark.parametrize(
    ("before", "middle", "after"),
    [
        ("(", "", ""),
        ("x(", "1", ")"),
        ("class A { a() {", "", "}}"),
        ("{", "", ""),
        ("`${", "1", "}`"),
        ("<a>", "b", "</a>"),
        ("if (a) {", "", "}"),
        ("a ? b : ", "c", ""),
    ],
)
def test_depth_costs_time_and_no_crash(before, middle, after):
    started = time.monotonic()
    source = parse("x = " + before * 20_000 + middle + after * 20_000)
    assert sum(1 for _ in walk(source.root)) > 0
    assert time.monotonic() - started < 30
