r"""pdca_schema and pdca_template held against documents whose truth is known by construction.

    python -m benchmarks.validity.pdca 6000      # n, confusion table, interval, disagreements

A seed makes a right sheet (`documents`), zero to two harmless changes and at most one harmful one
(`mutations`); the truth goes with it. A second family follows the published template 3.2.4.2 to the letter,
for the other profile. `tron` reports on the same documents for tron_format. Not covered: see `documents`.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from benchmarks.validity.documents import SECTIONS, Sheet, chance, right_sheet
from benchmarks.validity.mutations import HARMFUL, HIDES, Change, Truth, fenced, second_decision
from harnesses import pdca_schema, pdca_template
from harnesses.records import Case, Score
from harnesses.stats import wilson


@dataclass(frozen=True)
class Specimen:
    """A document, the prompt it answers, what was done to it, and the truth by harness (None: open)."""

    text: str
    prompt: str
    why: str
    truth: Mapping[str, bool | None]


@dataclass(frozen=True)
class Agreement:
    """How a scorer did: counts by (truth, verdict), and the specimens it got wrong."""

    counts: Mapping[tuple[bool, bool], int]
    wrong: tuple[Specimen, ...]

    @property
    def n(self) -> int:
        """Specimens with a truth for this scorer."""
        return sum(self.counts.values())

    @property
    def agree(self) -> int:
        """Specimens judged rightly."""
        return self.counts[True, True] + self.counts[False, False]


def _decoy(rng: random.Random, sheet: Sheet) -> Sheet:
    """A hidden copy of one section: changes nothing where the real one stands."""
    hidden = fenced(rng, sheet.chunk(rng.choice(SECTIONS)))
    return sheet.with_extra("decoy", hidden, len(sheet.order))


def _hidden_words(rng: random.Random, sheet: Sheet) -> Sheet:
    """`## Plan`, a blank form and a dual link where they do not count."""
    words = rng.choice(
        ("## Plan", "## Do\n\nTBD", "PRECEDES: none", "Trigger: {{trigger}}", "## **✅ CHECK**")
    )
    hide = HIDES[rng.choice(tuple(HIDES))]
    return sheet.with_extra("aside", hide(rng, words), rng.randint(0, len(sheet.order)))


def _other_heading(rng: random.Random, sheet: Sheet) -> Sheet:
    heads = ("## Notes", "## Planning", "## CHECK-IN", "## Open Questions", "# PDCA: Harbour", "## To Do's")
    return sheet.with_extra(
        "other", f"{rng.choice(heads)}\n\nNothing else came up.", rng.choice((0, len(sheet.order)))
    )


def _wrapped(rng: random.Random, sheet: Sheet) -> Sheet:
    mark = rng.choice(("`" * 12, "~" * 12))
    language = rng.choice(("", "markdown", "md"))
    return replace(sheet, wrap=f"{mark}{language}\n{{}}{mark}\n")


def _line_ends(rng: random.Random, sheet: Sheet) -> Sheet:
    return replace(sheet, newline=rng.choice(("\r\n", "\r")))


def _title(rng: random.Random, sheet: Sheet) -> Sheet:
    title = rng.choice(
        ("# PDCA: {name}", "# 📋 **PDCA Cycle: {name}**", "Here is the write-up for {name}.", "---")
    )
    return sheet.with_extra("title", sheet.fill(title), 0)


def _subheads(rng: random.Random, sheet: Sheet) -> Sheet:
    name = rng.choice(("Do", "Check", "Act"))
    return replace(sheet, bodies={**sheet.bodies, name: f"### In detail\n\n{sheet.bodies[name]}"})


def _another_decision(rng: random.Random, sheet: Sheet) -> Sheet:
    return second_decision(rng, sheet, None)


def _code_blank(_: random.Random, sheet: Sheet) -> Sheet:
    body = f"{sheet.bodies['Do']}\n\n```html\n<p>{{{{ level }}}}</p>\n```"
    return replace(sheet, bodies={**sheet.bodies, "Do": body})


def _talk(rng: random.Random, sheet: Sheet) -> Sheet:
    """Sentences that name the parts of the form, a quotation, a lower heading of a section's name."""
    said = rng.choice(
        (
            "The line that says PRECEDES: stands below, as the Plan wants it.",
            "> ## Plan\n>\n> **Trigger:** what somebody else wrote",
            "### Check\n\nThe first look came before lunch.",
            "Nobody touched the next plan, and the response came late.",
            "- outer\n  - inner\n    - innermost",
        )
    )
    name = rng.choice(("Do", "Check", "Act"))
    return replace(sheet, bodies={**sheet.bodies, name: f"{sheet.bodies[name]}\n\n{said}"})


def _open_fence(rng: random.Random, sheet: Sheet) -> Sheet:
    """An odd number of fences: the last one hides nothing but itself."""
    return sheet.with_extra("odd", rng.choice(("```\nls", "~~~", "<!-- ## Plan")), len(sheet.order))


HARMLESS: Mapping[str, Change] = {
    "a hidden copy": _decoy,
    "hidden words": _hidden_words,
    "another heading": _other_heading,
    "one fence around all": _wrapped,
    "other line ends": _line_ends,
    "a title": _title,
    "sub-headings": _subheads,
    "a second decision": _another_decision,
    "a blank in code": _code_blank,
    "talk of the form": _talk,
    "an odd fence at the end": _open_fence,
}


_NOT_WITH_HARM = ("a second decision", "an odd fence at the end")
"""A further decision would hide what the first one lacks, and an open fence whatever follows it."""


def roadmap(seed: int) -> Specimen:
    """The document of a seed, for the profile `roadmap`, pdca_template and tron_format."""
    rng = random.Random(seed)  # noqa: S311 (test data is drawn, not encrypted)
    sheet, truth, why = right_sheet(rng), Truth(), []
    harm = rng.choice(tuple(HARMFUL)) if chance(rng, 0.6) else None
    for name in sorted(rng.sample(tuple(HARMLESS), rng.choice((0, 1, 2, 3))), key=tuple(HARMLESS).index):
        if harm is None or name not in _NOT_WITH_HARM:
            sheet = HARMLESS[name](rng, sheet)
            why.append(name)
    if harm is not None:
        sheet, truth = HARMFUL[harm].apply(rng, sheet), HARMFUL[harm].truth
        why.append(harm.upper())
    return Specimen(sheet.text(), sheet.prompt, f"seed {seed}: {', '.join(why) or 'right'}", vars(truth))


WEB4_HEADS = (
    "## **📊 SUMMARY**", "### **Artifact Links**", "### **To TRON: QA Decisions required**",
    "### **TRON Feedback", "### **My Answer**", "## **📋 PLAN**", "## **🔧 DO**", "## **✅ CHECK**",
    "## **🎯 ACT**", "## **💫 EMOTIONAL REFLECTION", "## **🎯 PDCA PROCESS UPDATE**",
)  # fmt: skip
"""The eleven strings of the published template; two of them are prefixes."""
VERSION = "**🎯 Template Version:** 3.2.4.2"
_OTHER_EMOJI = {"📊": "📈", "📋": "📝", "🔧": "🔨", "✅": "☑️", "🎯": "🏁", "💫": "✨"}


def _full(rng: random.Random, head: str) -> str:
    added = (" (2025-06-02-UTC-1200)**", ": QUIET WATER**", "**")
    return head if head.endswith("**") else head + rng.choice(added)


def _spoiled(rng: random.Random, line: str) -> tuple[str, str]:
    """A required line that is no longer itself, and what was done to it."""
    emoji = next((mark for mark in _OTHER_EMOJI if mark in line), "")
    ways: dict[str, Callable[[], str]] = {
        "missing": lambda: "",
        "another word": lambda: (
            line.replace("**", "**Our ", 1) if not emoji else line.replace(emoji, emoji + " OUR")
        ),
        **{f"in {place}": lambda h=hide: h(rng, line) for place, hide in HIDES.items()},  # type: ignore[misc]
    }
    if emoji:
        ways["another emoji"] = lambda: line.replace(emoji, _OTHER_EMOJI[emoji])
        ways["no emoji"] = lambda: line.replace(f"{emoji} ", "")
    if line.startswith("#"):
        ways["not bold"] = lambda: line.replace("**", "")
        ways["another level"] = lambda: line[1:] if line.startswith("###") else f"#{line}"
        ways["another case"] = lambda: line.title() if line.upper() == line else line.upper()
    if line == "## **✅ CHECK**":
        ways["CHECK-IN"] = lambda: "## **✅ CHECK-IN**"
    if line == VERSION:
        ways["another version"] = lambda: rng.choice(("3.2.4.20", "3.2.4.2.1", "3.2.4", "3.2.4.3")).join(
            line.split("3.2.4.2")
        )
    way = rng.choice(tuple(ways))
    return ways[way](), way


def web4(seed: int) -> Specimen:
    """The document of a seed, for the profile `web4-3.2.4.2`."""
    rng = random.Random(f"web4 {seed}")  # noqa: S311
    lines, why = [VERSION, *(_full(rng, head) for head in WEB4_HEADS)], "right"
    broken = rng.randrange(len(lines)) if chance(rng, 0.6) else None
    if broken is not None:
        was = lines[broken]
        lines[broken], way = _spoiled(rng, was)
        why = f"{was}: {way}"
    header, *heads = lines
    fields = ["# 📋 **PDCA Cycle: Tide - Gauge**", "**🗓️ Date:** 2025-06-02", header, "**🏅 CMM Badge:** CMM3"]
    chunks = [rng.choice(("\n", "\n\n")).join(fields) if header.startswith("**") else "\n\n".join(fields)]
    for head in heads:
        aside = rng.choice(("", "", "### **More**", "```md\n## **📋 PLANS**\n```", "- one\n- two"))
        chunks += [head, rng.choice(("Text of this part.", "**PLAN** and CHECK, in a sentence.")), aside]
    text = "\n\n".join(chunk for chunk in chunks if chunk) + "\n"
    return Specimen(text, "", f"seed {seed}: {why}", {"pdca_schema": broken is None})


def compare(specimens: Sequence[Specimen], harness: str, score: Callable[[Case, str], Score]) -> Agreement:
    """Hold one scorer against the truth."""
    counts = {(truth, verdict): 0 for truth in (True, False) for verdict in (True, False)}
    wrong = []
    for specimen in specimens:
        truth = specimen.truth[harness]
        if truth is None:
            continue
        verdict = score(Case(id="v", prompt=specimen.prompt or "-"), specimen.text).value == 1
        counts[truth, verdict] += 1
        if verdict != truth:
            wrong.append(specimen)
    return Agreement(counts, tuple(wrong))


def show(name: str, found: Agreement, shown: int = 5) -> Iterator[str]:
    """Lines of a report on one scorer."""
    low, high = wilson(found.agree, found.n)
    counts, share = found.counts, found.agree / found.n
    yield f"{name}: n {found.n}, agree {found.agree} ({share:.4f}, 95 % {low:.4f}..{high:.4f})"
    yield f"  right and passed {counts[True, True]}, right and failed {counts[True, False]}"
    yield f"  wrong and passed {counts[False, True]}, wrong and failed {counts[False, False]}"
    for specimen in found.wrong[:shown]:
        yield f"  DISAGREES {specimen.why}"


def main(arguments: Sequence[str]) -> int:
    """Print the agreement of both PDCA harnesses; 1 where they disagree anywhere with the truth."""
    n = int(arguments[0]) if arguments else 6000
    sheets, letters = [roadmap(seed) for seed in range(n)], [web4(seed) for seed in range(n // 3)]
    found = {
        "pdca_schema, profile roadmap": compare(sheets, "pdca_schema", pdca_schema.score),
        "pdca_schema, profile web4-3.2.4.2": compare(letters, "pdca_schema", pdca_schema.score_web4),
        "pdca_template": compare(sheets, "pdca_template", pdca_template.score),
    }
    for name, one in found.items():
        sys.stdout.write("\n".join(show(name, one)) + "\n")
    return int(any(one.wrong for one in found.values()))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
