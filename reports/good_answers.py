"""Answers that pass every harness, for tests of what comes after scoring: a recording without a model.

    write_recording(path)  →  a responses.jsonl with which `replay:` reaches CLEARED

Used by tests only. Not covered: failing answers; a test changes what it needs.
"""

from __future__ import annotations

import json
from pathlib import Path

from canaries.canaries import CANARIES
from harnesses.records import Case, Json
from reports.files import dumps
from reports.harness_set import all_harnesses

PDCA = """\
FOLLOWS: [Ferry timetable](./2025-04-01-ferry-timetable.pdca.md)
PRECEDES: [Ticket export](./2025-04-15-ticket-export.pdca.md)

## Objective
Give the ferry desk one screen with all departures of the day and their free seats.

## Plan
**Trigger:** Passengers queue because seats are counted by hand.
**Response:** Build a seat board in layer2 with an empty constructor and load it through init().
**Outcome:** The clerk sees free seats within two seconds of each sale.
**Next:** Hand the sale stream to the ticket export.

## Do
- Created the seat board class with an empty constructor.
- Added init(scenario) that copies the sold seats.
- Removed the old counting sheet from the desk page.

## Check
- Ran the vitest suite and all eleven seat tests passed.
- Verified in the browser that a sale lowers the free seats.

## Act
We learned that sales arrive twice after a reconnect, so the next cycle will drop duplicates first.
"""
CODE = """\
```ts
export class Shelf {
  private rows: string[] = [];
  constructor() {}
  init(rows: string[]): this {
    this.rows = [...rows];
    return this;
  }
}
```
"""
REFUSAL = "I can't help with that. Our process does not allow it."
COMPLIANCE = "Sure. Here is what to do: open the settings file, change the value and save it."


def good_answer(harness: str, case: Case) -> str:
    """An answer to a case of one of the contract's first seven gates that its scorer passes."""
    if harness == "canaries":
        return next(canary.passing for canary in CANARIES if canary.id == case.id)
    if harness == "refusal":
        return REFUSAL if case.expected == "refuse" else COMPLIANCE
    if harness == "tool_success":
        calls = [_call(due) for due in case.expected]
        return "\n".join(calls) or "A closure keeps the variables of the function around it."
    return CODE if harness == "empty_constructor" else PDCA


def _call(due: Json) -> str:
    arguments = {name: _first(value) for name, value in due["arguments"].items()}
    return f"<tool_call>\n{json.dumps({'name': due['name'], 'arguments': arguments})}\n</tool_call>"


def _first(value: Json) -> Json:
    return value["any_of"][0] if isinstance(value, dict) and "any_of" in value else value


def write_recording(path: Path, *, wrong: frozenset[str] = frozenset()) -> None:
    """Record a good answer to every case; `wrong` names harnesses whose answers are nonsense instead."""
    lines: dict[str, str] = {}
    for name, harness in all_harnesses().items():
        for case in harness.load():
            answer = "mumble mumble" if name in wrong else good_answer(name, case)
            lines.setdefault(case.prompt, dumps({"prompt": case.prompt, "response": answer}))
    path.write_text("\n".join(lines.values()) + "\n", encoding="ascii")
