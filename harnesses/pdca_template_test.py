"""What passes for substance, and every cheap way to fake it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harnesses import pdca_schema
from harnesses.pdca_template import HARNESS, score
from harnesses.pdca_tree import MAX_CHARS, SECTIONS
from harnesses.pdca_words import actions, learnings, verifications
from harnesses.records import Case, Json

PROMPT = (
    "Our parcel scale drifts after lunch and the dock crew reweighs every box by hand. "
    "Please write the cycle for a ParcelScale component that recalibrates itself every hour."
)
CASE = Case(id="x", prompt=PROMPT)

PARTS = {
    "Objective": "Keep the weight of every parcel within five grams, without anybody weighing it twice.",
    "Plan": """**Trigger:** The afternoon readings were forty grams too high on three days.
**Response:** Let `ParcelScale` zero itself from a known reference mass on a timer.
**Outcome:** Drift stays below five grams and the second weighing disappears.
**Next:** Offer the timer to the pallet scale as well.""",
    "Do": """- Created `src/layer2/ParcelScale.ts` with an empty constructor.
- Added `init()` that reads the interval from the scenario.""",
    "Check": """Ran the suite: all twelve scale tests pass.
Verified on the dock with the brass reference mass over one afternoon.""",
    "Act": "We learned that heat causes the drift, so the sensor cover joins our hardware checklist.",
}
LINKS = (
    "FOLLOWS: [Dock intake](2025-04-01-dock-intake.md)\nPRECEDES: [Pallet scale](2025-04-15-pallet-scale.md)"
)


def document(links: str = LINKS, **changed: str) -> str:
    parts = {**PARTS, **changed}
    return "\n\n".join(f"## {name}\n\n{parts[name]}" for name in SECTIONS) + f"\n\n{links}\n"


def problems(text: str | None = None, **changed: str) -> Json:
    return score(CASE, document(**changed) if text is None else text).details["problems"]


STYLES = [
    document(),
    document(LINKS.replace("FOLLOWS:", "**FOLLOWS:**").replace("PRECEDES:", "- **PRECEDES:**")),
    f"# PDCA: parcel scale\n\n{LINKS}\n\n" + document("").replace("## Do",
    "## Notes\n\nSee the wiki.\n\n## Do"),
    document(
        Plan=PARTS["Plan"].replace("**Trigger:**", "### Trigger\n").replace("**Response:**", "### Response\n")
        .replace("**Outcome:**", "### Outcome\n").replace("**Next:**", "### Next\n"),
        Do="I moved the reference table into the scenario, then wired `ParcelScale` to the hourly bell.",
        Check="| Step | Result |\n|---|---|\n| Compared ten boxes on both scales | within four grams |\n"
        "| Ran the lint and the type check | no findings |",
        Act="- Improvement: every sensor gets a reference mass from now on.",
    ),
    document(
        Do="Step 1: Extract the timer into its own class.\n\n"
        "```ts\nexport class HourBell { init() { return this; } }\n```",
        Check="- [x] Confirmed that the bell rings each hour\n- [ ] Watch the log of the coming night shift",
        Act="Lesson: calibration belongs beside the sensor. Next time we begin with a log of raw values.",
    ),
]  # fmt: skip


@pytest.mark.parametrize("text", STYLES)
def test_varied_styles_pass_both(text: str) -> None:
    assert problems(text) == []
    assert score(CASE, text).value == 1
    assert pdca_schema.score(CASE, text).value == 1


@pytest.mark.parametrize("name", SECTIONS)
def test_each_section_once(name: str) -> None:
    text = document()
    assert problems(text.replace(f"## {name}", f"### {name}"))
    assert f"{name} stands 2 times, once is due" in problems(text + f"\n## {name}\n\nAnd more of it.\n")


def test_sections_in_order() -> None:
    text = document().replace("## Check", "## X").replace("## Act", "## Check").replace("## X", "## Act")
    assert problems(text)[0] == "sections out of order: Objective, Plan, Do, Act, Check"


@pytest.mark.parametrize("name", SECTIONS)
@pytest.mark.parametrize(
    "body",
    ["", "TBD", "TODO", "N/A", "...", "None.",
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit sed do.",
     "{{objective}}", "[insert the text of this section here please]",
     "- TBD\n- TODO\n- N/A\n- TBA\n- none\n- wip",
     "Done well.", "word word word word word word word word", "<!-- six whole words of hidden text -->",
     "> six or more words of quoted text here",
     "Plan\n\nObjective\n\nThis is the plan section\n\nthe act section",
     "TODO: describe what was done and how it was checked", "1 2 3 4 5 6 7 8 9 10",
     "### A sub-heading of six or more words",
     "\0\0\0", "- same line\n- same line\n- same line\n- same line"],
)  # fmt: skip
def test_nothing_said_is_too_thin(name: str, body: str) -> None:
    found = problems(**{name: body})
    assert any(p.startswith((f"{name} is too thin", f"{name} has an unfilled")) for p in found)


@pytest.mark.parametrize(
    "blank", ["{{name}}", "[insert date]", "[your text]", "<insert link>", "[TODO: why]", "Lorem ipsum"]
)
def test_one_blank_left_in_a_good_section_fails(blank: str) -> None:
    assert "Check has an unfilled blank" in problems(Check=f"{PARTS['Check']} {blank}")


@pytest.mark.parametrize("fine", ["`{{name}}`", "a [link](x.md)", "the TODO comment is gone", "`[insert]`"])
def test_what_only_resembles_a_blank(fine: str) -> None:
    assert problems(Check=f"{PARTS['Check']} {fine}") == []


@pytest.mark.parametrize("name", SECTIONS)
def test_the_prompt_is_no_content(name: str) -> None:
    assert f"{name} repeats the prompt" in problems(**{name: PROMPT})
    assert f"{name} repeats the prompt" in problems(**{name: PROMPT.upper().replace(",", "")})


def test_a_trigger_may_quote_the_request() -> None:
    quoted = f"**Trigger (User Request - Verbatim):** {PROMPT}\n" + PARTS["Plan"].split("\n", 1)[1]
    assert problems(Plan=quoted) == []
    assert "Plan repeats the prompt" in problems(Plan=f"{PARTS['Plan']}\n\n{PROMPT} {PROMPT} {PROMPT}")


def test_names_and_short_phrases_of_the_prompt_are_free() -> None:
    goal = "The dock crew trusts a ParcelScale component because it corrects its own error."
    assert problems(Objective=goal) == []


def test_without_a_prompt_nothing_is_an_echo() -> None:
    assert score(Case(id="f", prompt=""), document()).value == 1


@pytest.mark.parametrize("pair", [("Check", "Do"), ("Act", "Check"), ("Act", "Objective")])
def test_sections_are_no_copies(pair: tuple[str, str]) -> None:
    later, earlier = pair
    assert f"{max(pair, key=SECTIONS.index)} repeats {min(pair, key=SECTIONS.index)}" in problems(
        **{later: PARTS[earlier]}
    )


@pytest.mark.parametrize("label", ["Trigger", "Response", "Outcome", "Next"])
def test_plan_needs_each_tron_element(label: str) -> None:
    plan = PARTS["Plan"]
    assert f"Plan lacks TRON elements: {label}" in problems(Plan=plan.replace(f"**{label}:**", "**Note:**"))
    line = next(line for line in plan.split("\n") if label in line)
    assert f"Plan lacks TRON elements: {label}" in problems(Plan=plan.replace(line, f"**{label}:** TBD"))
    assert f"Plan lacks TRON elements: {label}" in problems(
        Plan=plan.replace(line, f"`{label}: a hidden one`")
    )


@pytest.mark.parametrize(
    "body",
    ["We will create the component and then we will test the whole thing on the dock.",
     "The component is a very good solution for this kind of problem and everybody likes it.",
     "It was done. We did it. All of it was done, and it works fine now, so good.",
     "Not created yet: the component should be added and might be tested by the dock crew.",
     "Created the component for the dock, which is a place with many boxes.",
     "```\n// only a comment\n```\n\nSome more words about the work on this scale component.",
     "Everything worked. Fixed it. Moved on. Added stuff. Changed things. Updated something."],
)  # fmt: skip
def test_do_needs_actions(body: str) -> None:
    assert any(p.startswith("Do names") for p in problems(Do=body))


@pytest.mark.parametrize(
    "body",
    ["The component is ready and the dock crew likes the new behaviour of it.",
     "Checked that everything works. Verified it all. It is fine and good now.",
     "Later somebody could look whether the drift is really gone on warm days."],
)  # fmt: skip
def test_check_needs_verification(body: str) -> None:
    assert any(p.startswith("Check names") for p in problems(Check=body))


@pytest.mark.parametrize(
    "body",
    ["The cycle is over and the team went home at five that same day.",
    "We learned it. We improved. Lesson: none. Better now."],
)  # fmt: skip
def test_act_needs_learning(body: str) -> None:
    assert "Act names no learning and no improvement" in problems(Act=body)


@pytest.mark.parametrize(
    "target",
    ["[Next cycle](next-cycle.md)", "[Next](../2025/06/next.pdca.md)", "[Next](https://example.org/p?q=1)",
     "docs/pdca/next.md", "`docs/pdca/next.md`", "PDCA-0042", "2025-06-02-UTC-1200.pdca.md (pallet scale)",
     "https://example.org/next", "<https://example.org/next>", "[GitHub](https://x.org/a) | [§/a](../a.md)",
     "#412"],
)  # fmt: skip
def test_links_that_are_well_formed(target: str) -> None:
    assert problems(links=f"FOLLOWS: a/first.md\nPRECEDES: {target}") == []


@pytest.mark.parametrize(
    "target",
    ["none", "None.", "TBD", "*TBD*", "N/A", "-", "…", "{{next}}", "[{{next}}]({{url}})", "[TBD](next.md)",
     "[Next](TBD)", "[Next]()", "[](next.md)", "[Next](#)", "[none](none)", "<insert link>", "the next cycle",
     "somewhere", "[Next](docs/my file.md)", "[Next]", "todo: link", "null", "unknown", "![](x.png)",
     "\0\0\0"],
)  # fmt: skip
def test_links_that_are_not(target: str) -> None:
    assert problems(links=f"FOLLOWS: a/first.md\nPRECEDES: {target}") == [
        "PRECEDES is not a well-formed link"
    ]


@pytest.mark.parametrize(
    "other", ["a/first.md", "[x](a/first.md)", "[x](./a/first.md)", "A/First.md", "`a/first.md`"]
)
def test_the_same_link_twice_fails(other: str) -> None:
    found = problems(links=f"FOLLOWS: a/first.md\nPRECEDES: {other}")
    assert found == ["two links point to the same document"]


@pytest.mark.parametrize("label", ["PRECEDES", "FOLLOWS"])
def test_both_links_are_needed(label: str) -> None:
    assert f"{label} is missing" in problems(links=LINKS.replace(label, "SEE"))


@pytest.mark.parametrize(
    ("unit", "count"),
    [("Created `a.ts` and moved the timer", 2), ("We debounced the input of the panel", 1),
     ("Add a guard to the timer", 1),
     ("Adding a guard to the hourly timer", 1), ("The old flag was removed from the view", 1),
     ("will add a guard to it", 0),
     ("the required nested panel is limited", 0), ("Added it", 0), ("", 0),
     ("1. Wrote the parser test first", 1)],
)  # fmt: skip
def test_actions_are_counted(unit: str, count: int) -> None:
    assert actions(unit) == count


def test_claims_need_an_object() -> None:
    assert verifications("Verified everything.") == 0
    assert verifications("Verified the hourly bell on the dock.") == 1
    assert learnings("We learned a lot.") == 0
    assert learnings("Next time the bell rings before lunch.") == 1


def test_schema_and_template_judge_the_same_generations() -> None:
    assert [case.id for case in HARNESS.load()] == [case.id for case in pdca_schema.HARNESS.load()]
    assert HARNESS.prompts == pdca_schema.HARNESS.prompts


def test_too_long_is_said_so() -> None:
    assert problems(document() + "x" * MAX_CHARS) == [f"longer than {MAX_CHARS} characters: not one PDCA"]


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.sampled_from(SECTIONS))
def test_any_text_is_judged(text: str, name: str) -> None:
    assert score(CASE, text).value == 0
    score(Case(id="h", prompt="p"), document(**{name: text})).model_dump_json()
    score(CASE, document(f"PRECEDES: {text}")).model_dump_json()
