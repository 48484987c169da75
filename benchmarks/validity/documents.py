r"""PDCA documents whose truth is known because we built them: the right sheet, and ways of writing it down.

    sheet = right_sheet(random.Random(7))     # complete, in order, with substance
    sheet.text()                              # Markdown; a mutation edits the sheet, never the text

What a right sheet is was taken from the written rules (five level-2 sections once each and in order, two dual
links, a decision as Trigger, Response, Outcome, Next, actions, verification, a learning), not from the
scorers. Not covered: documents by real authors, and wording beyond the sentence banks below.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

SECTIONS = ("Objective", "Plan", "Do", "Check", "Act")
LINKS = ("PRECEDES", "FOLLOWS")
LABELS = ("Trigger", "Response", "Outcome", "Next")

_FIRST = ("Tide", "Crane", "Ledger", "Meadow", "Parcel", "Signal", "Harbour", "Ticket", "Kiln", "Orchard")
_LAST = ("Panel", "Store", "Reader", "Mailer", "Router", "Index", "Clock", "Filter", "Board", "Cache")
_PLACE = ("harbour", "warehouse", "station", "greenhouse", "workshop", "library", "depot", "quarry")
_PROBLEM = (
    "stale figures were shown after every restart",
    "two operators saw different totals at noon",
    "the morning import took forty minutes",
    "a lost connection emptied the whole list",
)
_OBJECTIVE = (
    "Give the people at the {place} a `{name}` that stays right when a reading arrives late.",
    "Let {name} start within two seconds, so that nobody at the {place} waits for the first screen.",
    "Stop {name} from losing entries when the line to the {place} drops for a moment.",
)
_TRIGGER = (
    "{problem}, and the {place} wrote to us about it",
    "the {place} asked for help because {problem}",
    "On Monday somebody noticed that {problem}",
)
_RESPONSE = (
    "keep the last good state of {name} in a scenario and read it back in `init()`",
    "split {name} so that loading and drawing no longer block each other",
    "move the retry out of {name} into a queue of its own",
)
_OUTCOME = (
    "both screens agree within a second, even on a slow line",
    "a restart shows yesterday's numbers marked as old",
    "fewer calls reach the support desk of the {place}",
)
_NEXT = (
    "watch the log for one week and then drop the old path",
    "hand the queue to the night shift on Thursday",
    "ask the {place} for three more devices to try it on",
)
_DID = (
    "Created `src/layer2/{name}.ts` with an empty constructor.",
    "Moved the polling timer out of the view of the {place}.",
    "Added an `init()` that restores the saved scenario.",
    "Rewrote the parser for late readings.",
    "Removed the duplicate counter from {name}.",
    "Stitched the two import scripts into a single job.",
    "Built a small queue in front of the {place} service.",
)
_CHECKED = (
    "Ran the {name} suite: all nineteen tests passed.",
    "Measured the start of {name} before and after, 9.4 against 1.6 seconds.",
    "Compared the totals of the {place} with the paper list for Tuesday.",
    "Verified in a browser that a dropped socket leaves the list alone.",
    "Confirmed with the night shift that no entry went missing.",
)
_LEARNED = (
    "We learned that a timer hides slow code for months.",
    "Next time we write the restart test before the queue.",
    "From now on every {place} service carries its own health page.",
    "Lesson: a total without its timestamp misleads people.",
    "The restart drill becomes part of our checklist for the {place}.",
)
IDLE: Mapping[str, tuple[str, ...]] = {
    "Do": ("The weather over the {place} stayed grey and most of the crew was on holiday that week.",),
    "Check": ("Everybody at the {place} seems pleased and the mood in the morning round is cheerful.",),
    "Act": ("The cycle ends here and the crew of the {place} went home at five on Friday.",),
}
"""Whole sentences about nothing: no action, no verification, no learning."""

_EMPHASIS = ("{}", "{}", "**{}**", "*{}*", "__{}__", "***{}***", "_{}_")
_NUMBERS = ("", "", "", "{k}. ", "{k}) ", "{i} - ", "{i} – ", "({i}) ", "{k}. {i} - ")
_ASIDES = ("", "", "", " (The How)", " (in short)", " ✅", ":", " <!-- to the letter -->")
_EMOJI = ("", "", "📋 ", "🔧 ", "✅ ", "🎯 ", "🛠️ ", "➡️ ")
_ITEM_MARKS = ("- {}", "* {}", "{n}. {}", "+ {}", "- [x] {}")
_TARGETS = (
    "[{word} cycle](./2025-0{n}-0{m}-{word}.pdca.md)",
    "docs/pdca/2025-0{n}-0{m}-{word}.md",
    "[{word}](https://example.org/pdca/{n}{m})",
    "`pdca/{word}-{n}{m}.md`",
    "PDCA-0{n}{m}",
    "[§/{word}](../../{word}/{n}.pdca.md)",
)
_LINK_SHAPES = (
    "{label}: {x}", "**{label}:** {x}", "**{label}**: {x}", "- {label}: {x}", "* **{label}:** {x}",
    "➡️ **{label}:** {x}", "_{label}:_ {x}", "{label}:  {x}", "- [ ] {label}: {x}", "- [x] {label}: {x}",
)  # fmt: skip
_LABELLED = ("{l}: {t}", "**{l}:** {t}", "**{l}**: {t}", "_{l}:_ {t}", "**{l}:**\n{t}", "**[{i}]{r}:** {t}",
             "[{i}]{r}: {t}", "**[{i}]{r}**: {t}", "__{l}__: {t}", "{l}:   {t}")  # fmt: skip
_BEFORE = ("", "", "", "- ", "* ", "+ ", "1. ", "🎯 ", "- 🎯 ", "- [x] ")
_STANDING = (
    "### {l}\n\n{t}", "#### 🎯 {l}\n\n{t}", "### **{l}**\n\n- {t}", "- {l}:\n  - {t}", "- **{l}:**\n\n  {t}",
    "| **{l}** | {t} |", "| {l} | {t} |", "| {l}: | {t} |",
)  # fmt: skip


@dataclass(frozen=True)
class Decision:
    """One decision to be written down: its elements (label, text) in order, and the shape of a label."""

    elements: tuple[tuple[str, str], ...]
    shape: str
    gap: str
    verbatim: bool = False

    def text(self) -> str:
        """The decision as Markdown."""
        lines = [self._element(label, said) for label, said in self.elements]
        if self.shape.startswith("|"):
            return "\n".join(["| Element | What |", "| --- | --- |", *lines])
        return self.gap.join(lines)

    def _element(self, label: str, said: str) -> str:
        shown = self.shape
        if label == "Trigger" and self.verbatim and "[{i}]" not in shown:
            shown = shown.replace("{l}", "{l} (User Request - Verbatim)")
        return shown.format(l=label, i=label[0], r=label[1:], t=said).rstrip()


@dataclass(frozen=True)
class Sheet:
    """A PDCA before it is text; whatever a mutation changes, it changes here.

    Attributes:
        order: chunks from top to bottom, by the key they have in the other fields.
        heads: heading lines of the sections.
        bodies: what stands under them; the Plan's is made of `decisions`.
        links: the lines of the dual links, "" where one is left out.
        extra: further chunks, by key.
        wrap: the text with `{}` for the whole document (a fence around it, say).
        newline: the line end.
    """

    order: tuple[str, ...]
    heads: Mapping[str, str]
    bodies: Mapping[str, str]
    links: Mapping[str, str]
    decisions: tuple[Decision, ...]
    name: str
    place: str
    prompt: str
    extra: Mapping[str, str] = field(default_factory=dict)
    wrap: str = "{}"
    newline: str = "\n"

    def body(self, section: str) -> str:
        """What stands under a heading."""
        if section == "Plan":
            return "\n\n".join([self.bodies["Plan"], *(d.text() for d in self.decisions)]).strip("\n")
        return self.bodies[section]

    def chunk(self, key: str) -> str:
        """The Markdown of one entry of `order`."""
        if key in self.extra:
            return self.extra[key]
        if key in LINKS:
            return self.links[key]
        return f"{self.heads[key]}\n\n{self.body(key)}"

    def text(self) -> str:
        """The whole document."""
        # Link lines stand together, as people write them; all else is set off by a blank line.
        text = "\n\n".join(chunk for chunk in map(self.chunk, self.order) if chunk) + "\n"
        return self.wrap.replace("{}", text).replace("\n", self.newline)

    def fill(self, sentence: str) -> str:
        """A sentence of a bank with this sheet's names."""
        return sentence.replace("{name}", self.name).replace("{place}", self.place)

    def with_body(self, section: str, body: str) -> Sheet:
        """The sheet with another text under a heading (the Plan's decisions included)."""
        decisions = () if section == "Plan" else self.decisions
        return replace(self, bodies={**self.bodies, section: body}, decisions=decisions)

    def with_extra(self, key: str, chunk: str, place: int) -> Sheet:
        """The sheet with one chunk more before place `place` of its order."""
        order = (*self.order[:place], key, *self.order[place:])
        return replace(self, order=order, extra={**self.extra, key: chunk})


def chance(rng: random.Random, share: float) -> bool:
    """True in `share` of all calls."""
    return rng.random() < share


def heading(rng: random.Random, name: str) -> str:
    """One of the decorated forms of a section's heading: emoji, emphasis, number, initial, parenthesis."""
    cased = rng.choice((name, name, name.upper(), name.lower()))
    number = rng.choice(_NUMBERS).format(k=SECTIONS.index(name) + 1, i=name[0])
    emoji, aside, emphasis = rng.choice(_EMOJI), rng.choice(_ASIDES), rng.choice(_EMPHASIS)
    if chance(rng, 0.5):  # decorations stand inside the emphasis, or around it
        title = emphasis.format(f"{emoji}{number}{cased}{aside}".strip()) if "<" not in aside else cased
    else:
        title = f"{emoji}{number}{emphasis.format(cased)}{aside}"
    if chance(rng, 0.15) and not title.startswith(tuple("123456789")):
        return f"{title}\n{'-' * rng.randint(2, 9)}"
    return f"{rng.choice(('', '', ' ', '   '))}## {title}{rng.choice(('', '', '', ' ##', '  '))}"


def decision(rng: random.Random, fill: Callable[[str], str], shape: str | None = None) -> Decision:
    """A complete decision in one of the label shapes."""
    shape = shape or _shape(rng)
    banks = (_TRIGGER, _RESPONSE, _OUTCOME, _NEXT)
    said = [fill(rng.choice(bank)).replace("{problem}", rng.choice(_PROBLEM)) for bank in banks]
    together = shape.count("\n") == 0 and not shape.startswith(("#", "|"))
    gap = rng.choice(("\n", "\n\n", "  \n")) if together else "\n\n"
    return Decision(tuple(zip(LABELS, said, strict=True)), shape, gap, chance(rng, 0.2))


def _shape(rng: random.Random) -> str:
    if chance(rng, 0.35):
        return rng.choice(_STANDING)
    before, label = rng.choice(_BEFORE), rng.choice(_LABELLED)
    # Below a list mark, a second line belongs to the item only when it is indented.
    return before + label.replace("\n", "\n" + " " * len(before) if before[:1] in "-*+1" else "\n")


def target(rng: random.Random) -> str:
    """A well-formed reference to another document."""
    word = rng.choice(_PLACE) + rng.choice(("", "-map", "-log", "-drill"))
    return rng.choice(_TARGETS).format(word=word, n=rng.randint(1, 9), m=rng.randint(1, 9))


def link_line(rng: random.Random, label: str, said: str) -> str:
    """A dual-link line."""
    return rng.choice(_LINK_SHAPES).format(label=label, x=said)


def statements(rng: random.Random, sentences: Sequence[str]) -> str:
    """Sentences as a list, a paragraph or a table."""
    form = rng.choice((*_ITEM_MARKS, "prose", "lines", "table"))
    if form == "prose":
        return " ".join(sentences)
    if form == "lines":
        return "\n".join(sentences)
    if form == "table":
        return "\n".join(
            ["| No. | Note |", "|---|---|", *(f"| {n} | {s} |" for n, s in enumerate(sentences, 1))]
        )
    return "\n".join(form.replace("{n}", str(n)).format(s) for n, s in enumerate(sentences, 1))


def right_sheet(rng: random.Random) -> Sheet:
    """A complete, ordered sheet with substance, in some of the many ways of writing it."""
    name, place = rng.choice(_FIRST) + rng.choice(_LAST), rng.choice(_PLACE)

    def fill(sentence: str) -> str:
        return sentence.replace("{name}", name).replace("{place}", place)

    def some(bank: Sequence[str], least: int) -> str:
        return statements(rng, [fill(s) for s in rng.sample(bank, rng.randint(least, len(bank)))])

    bodies = {
        "Objective": fill(rng.choice(_OBJECTIVE)),
        "Plan": rng.choice(("", fill("We looked at two ways for {name} and settled on the smaller one."))),
        "Do": some(_DID, 2) + rng.choice(("", "\n\n```ts\nnew Timer().init({ every: 5 });\n```")),
        "Check": some(_CHECKED, 2),
        "Act": some(_LEARNED, 2),
    }
    first, second = target(rng), target(rng)
    while _where(first) == _where(second):
        second = target(rng)
    links = [link_line(rng, label, said) for label, said in zip(LINKS, (first, second), strict=True)]
    pair = rng.sample(LINKS, 2)
    order = rng.choice(((*pair, *SECTIONS), (*SECTIONS, *pair), (pair[0], *SECTIONS, pair[1])))
    return Sheet(
        order=order,
        heads={section: heading(rng, section) for section in SECTIONS},
        bodies=bodies,
        links=dict(zip(LINKS, links, strict=True)),
        decisions=(decision(rng, fill),),
        name=name,
        place=place,
        prompt=f"Write up the cycle in which we repaired {name} at the {place}, so that the other crews can"
        " read what happened there and what we want to do about similar faults in the coming months.",
    )


def _where(said: str) -> str:
    return said.rpartition("(")[2].strip("()`")
