"""Constructors and init are told apart as the contract says."""

import pytest

from harnesses.empty_constructor import score_file

INIT = "init() { this.a = 1; return this; }"


def judged(code):
    return score_file(".tsx", code)


def only(code):
    classes = judged(code).details["classes"]
    assert len(classes) == 1, judged(code).reason
    return classes[0]


@pytest.mark.parametrize(
    ("constructor", "category"),
    [
        ("", "none"),
        ("// constructor() { this.a = 1; }", "none"),
        ("a = 'constructor(b) {}'; b = `constructor(c) {}`;", "none"),
        ("['constructor'](a) { this.a = a; }", "none"),
        ("['constructor'] = 1;", "none"),
        ("[constructor: string]: unknown;", "none"),
        ("a = { constructor() { b(); } };", "none"),
        ("static { this.a = 1; }", "none"),
        ("a = this.b();", "none"),
        ("constructor() {}", "empty"),
        ("constructor() { }", "empty"),
        ("constructor() { /* nothing */ }", "empty"),
        ("constructor() {\n // nothing; b();\n }", "empty"),
        ("constructor() { ; ; }", "empty"),
        ("constructor(/* nothing */) {}", "empty"),
        ("private constructor() {}", "empty"),
        ("'constructor'() {}", "empty"),
        ("c\\u006fnstructor() {}", "empty"),
        ("constructor(); constructor() {}", "empty"),
        ("constructor() { super(); }", "super_only"),
        ("constructor() { super() }", "super_only"),
        ("constructor() { (super()); }", "super_only"),
        ("constructor() { super(); /* done */ ; }", "super_only"),
        ("constructor() { super(1 + 2, 'a', { b: [] }); }", "super_only"),
        ("constructor() { super(() => 1); }", "super_only"),
        ("constructor(a: A) { super(a); }", "super_only"),
        ("constructor(a: A, b?: B) { super(b, a); }", "super_only"),
        ("constructor(...a: A[]) { super(...a); }", "super_only"),
        ("constructor(...a: A[]) { super(a); }", "super_only"),
        ("constructor(a: A) { super(a as any, a!, (a)); }", "super_only"),
        ("constructor(@Inject() a: A) { super(a); }", "super_only"),
        ("constructor(a: string); constructor(a: any) { super(a); }", "super_only"),
        ("constructor() { this.model = {}; }", "model_literal"),
        ("constructor() { this.model = { a: b(), c: [] } as Model; }", "model_literal"),
        ("constructor() { super(); this.model = { a: 1 }; }", "model_literal"),
        ("constructor(a: A) { this.model = { a }; }", "model_literal"),
        ("constructor() { (this as any).model = {}; }", "model_literal"),
        ("constructor(private a: A) {}", "parameter_property"),
        ("constructor(readonly a: A) {}", "parameter_property"),
        ("constructor(public a?: A) { super(a); }", "parameter_property"),
        ("constructor(override a: A) { super(a); }", "parameter_property"),
        ("constructor(b: B, protected readonly a = 1) { this.model = {}; }", "parameter_property"),
        ("constructor(private a: A) { b(); }", "parameter_property"),
        ("constructor(a: A) {}", "parameters"),
        ("constructor(_a?: A) { super(); }", "parameters"),
        ("constructor(a: A, b: B) { super(a); }", "parameters"),
        ("constructor(a: A) { super({ a }); }", "parameters"),
        ("constructor(a: A) { super(a.b); }", "parameters"),
        ("constructor(a: A) { super(a + 1); }", "parameters"),
        ("constructor(a: A) { super(...a); }", "parameters"),
        ("constructor(a = 1) { super(a); }", "parameters"),
        ("constructor({ a }: A) { super(a); }", "parameters"),
        ("constructor(this: A) {}", "parameters"),
        ("constructor() { this.a = 1; }", "logic"),
        ("constructor(a: A) { this.a = a; }", "logic"),
        ("constructor() { this.init(); }", "logic"),
        ("constructor() { super(); this.init(); }", "logic"),
        ("constructor() { super.init(); }", "logic"),
        ("constructor() { super(a()); }", "logic"),
        ("constructor() { super(new A()); }", "logic"),
        ("constructor() { super(a = 1); }", "logic"),
        ("constructor() { super(a++); }", "logic"),
        ("constructor() { super(a`b`); }", "logic"),
        ("constructor() { super(() => a()); }", "logic"),
        ("constructor() { super(delete a.b); }", "logic"),
        ("constructor() { super(<a />); }", "logic"),
        ("constructor() { super(), a(); }", "logic"),
        ("constructor() { if (a) { super(); } }", "logic"),
        ("constructor() { super(); super(); }", "logic"),
        ("constructor() { super; }", "logic"),
        ("constructor() { {} }", "logic"),
        ("constructor() { return; }", "logic"),
        ("constructor() { 'use strict'; }", "logic"),
        ("constructor() { const a = 1; }", "logic"),
        ("constructor() { function a() {} }", "logic"),
        ("constructor() { this.model = {}; this.model = {}; }", "logic"),
        ("constructor() { this.model = {}; this.a = 1; }", "logic"),
        ("constructor() { this.model = a(); }", "logic"),
        ("constructor() { this.model = new Model(); }", "logic"),
        ("constructor() { this.model ??= {}; }", "logic"),
        ("constructor() { this.model.a = {}; }", "logic"),
        ("constructor() { that.model = {}; }", "logic"),
        ("constructor() { this['model'] = {}; }", "logic"),
        ("constructor() { super(a()); this.model = {}; }", "logic"),
    ],
)
def test_each_constructor_has_its_category(constructor, category):
    found = only(f"class A extends B {{ {constructor}\n {INIT} }}")
    assert found["constructor"] == category
    assert found["compliant"] is (category in {"none", "empty", "super_only"})
    assert found["has_init"] is True


@pytest.mark.parametrize(
    ("init", "has_init"),
    [
        ("init() { this.a = 1; }", True),
        ("async init() { await b(); }", True),
        ("init(): this { return this; }", True),
        ("init<T>(a: T): void { this.a = a; }", True),
        ("public override init() { super.init(); }", True),
        ("private init() { a(); }", True),
        ("@D() init() { a(); }", True),
        ("*init() { yield 1; }", True),
        ("'init'() { a(); }", True),
        ("['init']() { a(); }", True),
        ("init?() { a(); }", True),
        ("init(a: string): void; init(a: any): void { this.a = a; }", True),
        ("static init() { a(); } init() { b(); }", True),
        ("init() {} init() { a(); }", True),
        ("", False),
        ("init() {}", False),
        ("init() { /* later */ }", False),
        ("init() { ; }", False),
        ("init(): void;", False),
        ("abstract init(): void;", False),
        ("static init() { a(); }", False),
        ("static async init() { await a(); }", False),
        ("static\n init() { a(); }", False),
        ("static // of the class\n init() { a(); }", False),
        ("get\n init() { return 1; }", False),
        ("set\n init(a) { this.a = a; }", False),
        ("async\n init() { a(); }", True),
        ("static; init() { a(); }", True),
        ("get init() { return 1; }", False),
        ("set init(a) { this.a = a; }", False),
        ("init = () => { a(); };", False),
        ("init = async function () { a(); };", False),
        ("declare init: () => void;", False),
        ("init!: () => void;", False),
        ("#init() { a(); }", False),
        ("[init]() { a(); }", False),
        ("Init() { a(); }", False),
        ("initialize() { a(); }", False),
        ("a() { function init() { b(); } }", False),
        ("a = { init() { b(); } };", False),
        ("// init() { a(); }", False),
        ("init() { a(); } init() {}", False),
    ],
)
def test_init_is_an_own_instance_method_that_does_something(init, has_init):
    found = only(f"abstract class A {{ constructor() {{}}\n {init}\n }}")
    assert found["has_init"] is has_init
    assert found["compliant"] is has_init


@pytest.mark.parametrize(
    "member",
    [
        "async constructor() {}",
        "*constructor() {}",
        "get constructor() { return 1; }",
        "static constructor() {}",
        "constructor = 1;",
        "constructor: string;",
        "'constructor' = 1;",
        "#constructor() {}",
        "constructor() {} constructor() {}",
        "constructor(a: string);",
        "abstract constructor();",
        "constructor() { super(); }",
        "constructor(): A {}",
        "constructor<T>() {}",
        "constructor(...a: B[], c: D) {}",
    ],
)
def test_what_no_compiler_takes_does_not_parse(member):
    found = judged(f"class A {{ {INIT}\n {member} }}")
    assert found.value == 0
    assert found.reason.startswith("does not parse: line 2: ")
