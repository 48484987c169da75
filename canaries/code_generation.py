"""Code generation: an empty constructor, init(), toScenario(), a layer2 file, a Vitest file.

Every check parses the reply; see `canaries.code_checks` for what each requirement reads and what it does not.
"""

from __future__ import annotations

from canaries.code_checks import (
    explicit_empty_constructor,
    exported_class,
    further_method,
    imports,
    init_sets_state,
    method,
    path_comment,
    returns_own_state,
    writes,
)
from canaries.record import Canary
from canaries.vitest_checks import constructs, expects_something, imports_what_it_uses, no_jest

_KETTLE = """```ts
export class KettleTimer {
  private minutes = 0;

  constructor() {}

  init(minutes: number): this {
    this.minutes = minutes;
    return this;
  }
}
```
"""

_FERRY = """```ts
export class FerryBoard {
  private harbour = "";
  private list: string[] = [];

  constructor() {}

  init(scenario: { harbour: string; departures: string[] }): this {
    this.harbour = scenario.harbour;
    this.list = scenario.departures;
    return this;
  }

  departures(): string[] {
    return this.list;
  }
}
```
"""

_ORCHARD = """```ts
export class OrchardPlot {
  private rows = 0;
  private variety = "";

  constructor() {}

  init(scenario: { rows: number; variety: string }): this {
    this.rows = scenario.rows;
    this.variety = scenario.variety;
    return this;
  }

  toScenario(): { rows: number; variety: string } {
    return { rows: this.rows, variety: this.variety };
  }
}
```
"""

_GLACIER = """```ts
// src/ts/layer2/DefaultGlacierProbe.ts
import type { GlacierProbe } from "../layer3/GlacierProbe.interface.js";

export class DefaultGlacierProbe implements GlacierProbe {
  private metres = 0;

  constructor() {}

  init(scenario: { metres: number }): this {
    this.metres = scenario.metres;
    return this;
  }

  depth(): number {
    return this.metres;
  }
}
```
"""

_MUSEUM = """```ts
import { describe, expect, it } from "vitest";
import { MuseumTicket } from "../src/MuseumTicket.js";

describe("MuseumTicket", () => {
  it("keeps its price", () => {
    const ticket = new MuseumTicket().init(950);
    expect(ticket.price()).toBe(950);
  });
});
```
"""

CANARIES = (
    Canary(
        id="code-empty-constructor",
        check=writes(
            exported_class("KettleTimer"),
            explicit_empty_constructor("KettleTimer"),
            init_sets_state("KettleTimer"),
        ),
        passing=_KETTLE,
        near_miss=_KETTLE.replace("constructor() {}", "constructor() {\n    this.minutes = 3;\n  }"),
    ),
    Canary(
        id="code-component-init",
        check=writes(
            exported_class("FerryBoard"), init_sets_state("FerryBoard"), further_method("FerryBoard")
        ),
        passing=_FERRY,
        near_miss=_FERRY.replace("init(scenario", "load(scenario"),
    ),
    Canary(
        id="code-to-scenario",
        check=writes(
            exported_class("OrchardPlot"),
            init_sets_state("OrchardPlot"),
            returns_own_state("OrchardPlot", "toScenario"),
        ),
        passing=_ORCHARD,
        near_miss=_ORCHARD.replace(
            "return { rows: this.rows, variety: this.variety };",
            "return JSON.stringify({ rows: this.rows });",
        ),
    ),
    Canary(
        id="code-layer2-file",
        check=writes(
            path_comment("src/ts/layer2/DefaultGlacierProbe.ts"),
            imports("GlacierProbe", "layer3"),
            exported_class("DefaultGlacierProbe", implements="GlacierProbe"),
            init_sets_state("DefaultGlacierProbe"),
            method("DefaultGlacierProbe", "depth"),
        ),
        passing=_GLACIER,
        near_miss=_GLACIER.replace(" implements GlacierProbe", "").replace(
            "src/ts/layer2/", "src/ts/layer3/"
        ),
    ),
    Canary(
        id="code-vitest-file",
        check=writes(
            no_jest,
            imports_what_it_uses,
            imports("MuseumTicket", "MuseumTicket"),
            constructs("MuseumTicket"),
            expects_something,
            compliant=False,
        ),
        passing=_MUSEUM,
        near_miss=_MUSEUM.replace('"vitest"', '"@jest/globals"'),
    ),
)
