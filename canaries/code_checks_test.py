"""What the code canaries take and what they refuse."""

import pytest

from canaries.canaries import CANARIES

BY_ID = {canary.id: canary for canary in CANARIES}
KETTLE, FERRY, ORCHARD, GLACIER, MUSEUM = (
    f"code-{name}"
    for name in ("empty-constructor", "component-init", "to-scenario", "layer2-file", "vitest-file")
)


def judge(name, *swaps):
    answer = BY_ID[name].passing
    for old, new in swaps:
        assert old in answer
        answer = answer.replace(old, new)
    return BY_ID[name].check(answer)


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (KETTLE, "export class KettleTimer", "export default class KettleTimer"),
        (KETTLE, "constructor() {}", "constructor() {\n    // empty on purpose\n  }"),
        (KETTLE, "export class KettleTimer", "class KettleTimer"),  # exported below
        (
            FERRY,
            "this.harbour = scenario.harbour;\n    this.list = scenario.departures;",
            "Object.assign(this, scenario);",
        ),
        (FERRY, "  constructor() {}\n\n", ""),
        (ORCHARD, "return { rows: this.rows, variety: this.variety };", "return this.model;"),
        (ORCHARD, "return { rows", "const scenario = { rows"),
        (GLACIER, "import type", "import"),
        (GLACIER, "implements GlacierProbe", "implements GlacierProbe, Disposable"),
        (MUSEUM, "describe, expect, it", "describe, expect, it, vi"),
        (MUSEUM, 'from "vitest"', "from 'vitest'"),
        (MUSEUM, "toBe(950)", "not.toBe(0)"),
    ],
)
def test_other_spellings_pass(name, old, new):
    answer = BY_ID[name].passing.replace(old, new)
    if new == "class KettleTimer":
        answer = answer.replace("}\n```", "}\n\nexport { KettleTimer };\n```")
    if new.startswith("const scenario"):
        answer = answer.replace("this.variety };", "this.variety };\n    return scenario;")
    score = BY_ID[name].check(answer)
    assert score.value == 1, score.reason


@pytest.mark.parametrize(
    ("name", "old", "new", "reason"),
    [
        (KETTLE, "  constructor() {}\n\n", "", "no empty constructor written out"),
        (KETTLE, "KettleTimer", "TeaTimer", "no class KettleTimer"),
        (KETTLE, "constructor() {}", "// constructor() {}", "no empty constructor written out"),
        (KETTLE, "this.minutes = minutes;", "void minutes;", "no init() that takes something and keeps it"),
        (KETTLE, "constructor() {}", "constructor() {", "does not parse"),
        (KETTLE, "export class", "class", "is not exported"),
        (
            FERRY,
            "constructor() {}",
            'constructor() {\n    this.harbour = "x";\n  }',
            "logic in the constructor",
        ),
        (FERRY, "  departures(): string[] {\n    return this.list;\n  }\n", "", "no method beside init()"),
        (ORCHARD, "toScenario()", "toJSON()", "no toScenario()"),
        (ORCHARD, "return { rows: this.rows, variety: this.variety };", "return {};", "no toScenario()"),
        (
            ORCHARD,
            "return { rows: this.rows, variety: this.variety };",
            "return this.rows;",
            "no toScenario()",
        ),
        (ORCHARD, "return { rows: this.rows, variety: this.variety };", "", "no toScenario()"),
        (ORCHARD, "  toScenario()", "  static toScenario()", "no toScenario()"),
        (GLACIER, "// src/ts/layer2/DefaultGlacierProbe.ts\n", "", "no path comment"),
        (GLACIER, " implements GlacierProbe", "", "does not say that it implements"),
        (GLACIER, "layer3", "layer4", "not imported from layer3"),
        (GLACIER, "return this.metres;", "", "no method depth()"),
        (MUSEUM, '"vitest"', '"jest"', "uses Jest"),
        (MUSEUM, "950);\n  });", "950);\n    jest.fn();\n  });", "uses Jest"),
        (MUSEUM, 'import { describe, expect, it } from "vitest";\n', "", "not imported from vitest"),
        (MUSEUM, "expect, ", "", "not imported from vitest: expect"),
        (MUSEUM, "ticket.price()", "950", "no test that expects anything"),
        (
            MUSEUM,
            "expect(ticket.price()).toBe(950);",
            "expect(ticket.price());",
            "no test that expects anything",
        ),
        (MUSEUM, "expect(ticket.price())", "// expect(ticket.price())", "no test that expects anything"),
        (MUSEUM, "new MuseumTicket().init(950)", "{ price: () => 950 }", "never constructed"),
        (
            MUSEUM,
            'import { MuseumTicket } from "../src/MuseumTicket.js";',
            "class MuseumTicket {}",
            "not imported",
        ),
    ],
)
def test_code_that_lacks_it_fails(name, old, new, reason):
    score = judge(name, (old, new))
    assert score.value == 0
    assert reason in score.reason


@pytest.mark.parametrize("name", [KETTLE, FERRY, ORCHARD, GLACIER, MUSEUM])
def test_talk_about_the_code_is_no_code(name):
    answer = "Sure, the class has an empty constructor and init() sets its state; the file is ready."
    assert BY_ID[name].check(answer).value == 0
    assert BY_ID[name].check("```sh\nls\n```").value == 0
