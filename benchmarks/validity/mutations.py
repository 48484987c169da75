"""Changes to a right PDCA sheet that break exactly one requirement, or none, with what each one breaks.

    HARMFUL["section missing"] takes a heading away: schema and template must fail, TRON stays right.

A truth of None means that the written rules do not settle the matter for that harness: not counted. Not
covered: two faults at once; and hiding by raw HTML blocks or inline code, which the rules do not name.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from benchmarks.validity.documents import (
    IDLE,
    LABELS,
    LINKS,
    SECTIONS,
    Decision,
    Sheet,
    chance,
    decision,
    heading,
    link_line,
    target,
)

Change = Callable[[random.Random, Sheet], Sheet]

OTHERS = tuple(name for name in SECTIONS if name != "Plan")
NOTHING = (
    "TBD",
    "TODO",
    "N/A",
    "none",
    "...",
    "to be determined",
    "coming soon",
    "{{content}}",
    "[insert text]",
)
NO_LINK = ("none", "TBD", "N/A", "{{next_pdca}}", "[{{title}}]({{path}})", "[TBD](TBD)", "-", "*none*")


@dataclass(frozen=True)
class Truth:
    """What each harness ought to say; None where the written rules leave it open."""

    pdca_schema: bool | None = True
    pdca_template: bool | None = True
    tron_format: bool | None = True


@dataclass(frozen=True)
class Mutation:
    """A change and the truth about its result."""

    truth: Truth
    apply: Change


def fenced(rng: random.Random, text: str) -> str:
    """The text inside a code fence."""
    mark = rng.choice(("```", "~~~", "````", "```md", "```markdown", "~~~text"))
    close = mark.rstrip("adekmnortwx") if "`" in mark or "~" in mark else mark
    longer = 3 if "```" in text or "~~~" in text else 0
    return f"{mark[0] * longer}{mark}\n{text}\n{mark[0] * longer}{close}"


def commented(rng: random.Random, text: str) -> str:
    """The text inside an HTML comment."""
    return rng.choice(("<!-- {} -->", "<!--\n{}\n-->", "<!--\n\n{}\n\n-->")).replace("{}", text)


def quoted(rng: random.Random, text: str) -> str:
    """The text inside a block quote."""
    mark = rng.choice(("> ", ">", "> > ", "  > "))
    return "\n".join(mark + line for line in text.split("\n"))


def indented(rng: random.Random, text: str) -> str:
    """The text as indented code; the paragraph before it ends any list, which would swallow the indent."""
    mark = rng.choice(("    ", "\t", "      "))
    return "It once looked like this.\n\n" + "\n".join(mark + line for line in text.split("\n"))


HIDES = {"a fence": fenced, "a comment": commented, "a block quote": quoted, "indented code": indented}


def _on(change: Callable[..., Sheet], *bound: object) -> Change:
    """A change with its further arguments filled in."""
    return lambda rng, sheet: change(rng, sheet, *bound)


def _heads(sheet: Sheet, name: str, head: str) -> Sheet:
    return replace(sheet, heads={**sheet.heads, name: head})


def _chunk(sheet: Sheet, key: str, text: str) -> Sheet:
    """The sheet with one whole chunk written differently."""
    return replace(sheet, extra={**sheet.extra, key: text})


def _lost(section: str) -> Truth:
    return Truth(pdca_schema=False, pdca_template=False, tron_format=section != "Plan")


THIN, LINK = Truth(pdca_template=False), Truth(pdca_schema=False, pdca_template=False)
TRON, TRON_LABEL = Truth(tron_format=False), Truth(pdca_template=False, tron_format=False)
TRON_EMPTY = Truth(pdca_template=None, tron_format=False)


def _sections() -> dict[str, Mutation]:
    found: dict[str, Mutation] = {}
    for name in SECTIONS:
        lost = _lost(name)
        found[f"{name} missing"] = Mutation(lost, _on(lambda _, s, n: _without(s, n), name))
        found[f"{name} at a wrong level"] = Mutation(
            lost, _on(lambda r, s, n: _heads(s, n, r.choice(("# ", "### ", "#### ", "###### ")) + n), name)
        )
        found[f"{name} in Setext level 1"] = Mutation(
            lost, _on(lambda _, s, n: _heads(s, n, f"{n}\n===="), name)
        )
        found[f"{name} as bold text"] = Mutation(lost, _on(lambda _, s, n: _heads(s, n, f"**{n}**"), name))
        found[f"{name} without a blank"] = Mutation(lost, _on(lambda _, s, n: _heads(s, n, f"##{n}"), name))
        found[f"{name} as another word"] = Mutation(
            lost,
            _on(
                lambda r, s, n: _heads(s, n, "## " + r.choice((f"{n}-in", f"{n}ing", f"The {n}s", "Notes"))),
                name,
            ),
        )
        found[f"{name} and the rest behind an open fence or comment"] = Mutation(
            replace(lost, tron_format=SECTIONS.index(name) > SECTIONS.index("Plan")),
            _on(lambda r, s, n: _chunk(s, n, f"{_opened(r, s)}\n{s.chunk(n)}"), name),
        )
        for place, hide in HIDES.items():
            found[f"{name}'s heading in {place}"] = Mutation(
                lost, _on(lambda r, s, n, h: _heads(s, n, h(r, s.heads[n])), name, hide)
            )
            found[f"{name} whole in {place}"] = Mutation(
                lost, _on(lambda r, s, n, h: _chunk(s, n, h(r, s.chunk(n))), name, hide)
            )
    return found


def _opened(rng: random.Random, sheet: Sheet) -> str:
    """A mark that nothing further down closes."""
    fences = ("`" * 9 + "text", "~" * 9 + "text")
    return rng.choice(fences if "-->" in sheet.text() else (*fences, "<!--"))


def _without(sheet: Sheet, key: str) -> Sheet:
    return replace(sheet, order=tuple(k for k in sheet.order if k != key))


def _links() -> dict[str, Mutation]:
    found: dict[str, Mutation] = {}
    for label in LINKS:
        found[f"{label} missing"] = Mutation(LINK, _on(lambda _, s, x: _without(s, x), label))
        found[f"{label} without text"] = Mutation(LINK, _on(lambda r, s, x: _link(r, s, x, ""), label))
        found[f"{label} with a comment only"] = Mutation(
            LINK, _on(lambda r, s, x: _link(r, s, x, "<!-- " + target(r) + " -->"), label)
        )
        found[f"{label} says nothing"] = Mutation(
            THIN, _on(lambda r, s, x: _link(r, s, x, r.choice(NO_LINK)), label)
        )
        for place, hide in HIDES.items():
            found[f"{label} in {place}"] = Mutation(
                LINK, _on(lambda r, s, x, h: replace(s, links={**s.links, x: h(r, s.links[x])}), label, hide)
            )
    found["both links the same"] = Mutation(THIN, _same_links)
    return found


def _link(rng: random.Random, sheet: Sheet, label: str, said: str) -> Sheet:
    return replace(sheet, links={**sheet.links, label: link_line(rng, label, said).rstrip()})


def _same_links(rng: random.Random, sheet: Sheet) -> Sheet:
    said = target(rng)
    return _link(rng, _link(rng, sheet, "PRECEDES", said), "FOLLOWS", said)


def _swapped(rng: random.Random, sheet: Sheet) -> Sheet:
    one, other = rng.sample(SECTIONS, 2)
    swap = {one: other, other: one}
    return replace(sheet, order=tuple(swap.get(key, key) for key in sheet.order))


def _twice(rng: random.Random, sheet: Sheet, name: str) -> Sheet:
    again = f"{heading(rng, name)}\n\n{sheet.body(name)}"
    return sheet.with_extra("again", again, rng.randint(1, len(sheet.order)))


def _substance() -> dict[str, Mutation]:
    found: dict[str, Mutation] = {"sections out of order": Mutation(THIN, _swapped)}
    for name in OTHERS:
        found[f"{name} twice"] = Mutation(THIN, _on(_twice, name))
        found[f"{name} empty"] = Mutation(THIN, _on(lambda _, s, n: s.with_body(n, "") if n else s, name))
        found[f"{name} thin"] = Mutation(
            THIN,
            _on(lambda r, s, n: _kept(s, n, r.choice(("Fine.", "Done as planned.", "All good here."))), name),
        )
        found[f"{name} a placeholder"] = Mutation(
            THIN,
            _on(
                lambda r, s, n: _kept(
                    s, n, r.choice(("{}", "*{}*", "- {}")).replace("{}", r.choice(NOTHING))
                ),
                name,
            ),
        )
        found[f"{name} repeats its heading"] = Mutation(
            THIN, _on(lambda _, s, n: _kept(s, n, f"{n}\n\n{n}: {n}"), name)
        )
        found[f"{name} repeats the prompt"] = Mutation(THIN, _on(lambda _, s, n: _kept(s, n, s.prompt), name))
    for name, idle in IDLE.items():
        found[f"{name} about nothing"] = Mutation(
            THIN, _on(lambda r, s, n, i: _kept(s, n, s.fill(r.choice(i))), name, idle)
        )
    found["Plan twice"] = Mutation(
        Truth(pdca_template=False, tron_format=None), lambda r, s: _twice(r, s, "Plan")
    )
    return found


def _kept(sheet: Sheet, name: str, body: str) -> Sheet:
    return replace(sheet, bodies={**sheet.bodies, name: body})


def _decided(sheet: Sheet, change: Callable[[Decision], Decision]) -> Sheet:
    return replace(sheet, decisions=(change(sheet.decisions[0]), *sheet.decisions[1:]))


def _said(sheet: Sheet, label: str, said: str | None) -> Sheet:
    """The sheet with one element saying something else, or left out."""

    def change(one: Decision) -> Decision:
        kept = [(k, said if k == label else t) for k, t in one.elements]
        return replace(one, elements=tuple((k, t) for k, t in kept if t is not None))

    return _decided(sheet, change)


def _shuffled(rng: random.Random, sheet: Sheet) -> Sheet:
    def change(one: Decision) -> Decision:
        order = list(one.elements)
        while tuple(order) == one.elements:
            rng.shuffle(order)
        return replace(one, elements=tuple(order))

    return _decided(sheet, change)


def second_decision(rng: random.Random, sheet: Sheet, lacking: str | None) -> Sheet:
    """The sheet with two decisions, one of them without an element where `lacking` names it."""
    first = sheet.decisions[0]
    other = decision(rng, sheet.fill, first.shape)
    kept = tuple((k, t) for k, t in other.elements if k != lacking)
    both = [first, replace(other, elements=kept)]
    if lacking and lacking != "Trigger" and chance(rng, 0.5):
        both.reverse()
    return replace(sheet, decisions=tuple(both))


def _hidden_decision(rng: random.Random, sheet: Sheet, hide: Callable[[random.Random, str], str]) -> Sheet:
    plan = f"{sheet.heads['Plan']}\n\nWe looked at two ways and chose the one with fewer parts.\n\n"
    return _chunk(sheet, "Plan", plan + hide(rng, sheet.decisions[0].text()))


def _decisions() -> dict[str, Mutation]:
    found: dict[str, Mutation] = {"labels out of order": Mutation(TRON, _shuffled)}
    for label in LABELS:
        found[f"{label} missing"] = Mutation(TRON_LABEL, _on(lambda _, s, x: _said(s, x, None), label))
        found[f"{label} empty"] = Mutation(TRON_EMPTY, _on(lambda _, s, x: _said(s, x, ""), label))
        found[f"{label} a placeholder"] = Mutation(
            TRON_EMPTY, _on(lambda r, s, x: _said(s, x, r.choice(NOTHING)), label)
        )
        found[f"second decision without {label}"] = Mutation(TRON, _on(second_decision, label))
    for place, hide in HIDES.items():
        found[f"decision in {place}"] = Mutation(TRON_LABEL, _on(_hidden_decision, hide))
    return found


HARMFUL: Mapping[str, Mutation] = {**_sections(), **_links(), **_substance(), **_decisions()}
