"""What counts as a section and as a dual link, and what only looks like one."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from harnesses.pdca_schema import HARNESS, score, score_web4
from harnesses.pdca_tree import MAX_CHARS, MAX_ENTRIES, SECTIONS, parse, section_name
from harnesses.records import Case, Json

CASE = Case(id="x", prompt="write it up")
LINKS = "PRECEDES: b.md\n\nFOLLOWS: a.md\n"
BODIES = {name: f"## {name}\n\nText of {name.lower()}.\n\n" for name in SECTIONS}
GOOD = "".join(BODIES.values()) + LINKS


def document(**changed: str) -> str:
    return "".join(changed.get(name, body) for name, body in BODIES.items()) + changed.get("links", LINKS)


def lacking(text: str) -> Json:
    return score(CASE, text).details["missing"]


def test_a_plain_one_passes() -> None:
    result = score(CASE, GOOD)
    assert result.value == 1
    assert result.details == {"missing": [], "sections": list(SECTIONS)}


@pytest.mark.parametrize("name", SECTIONS)
def test_each_section_is_needed(name: str) -> None:
    result = score(CASE, document(**{name: ""}))
    assert result.value == 0
    assert result.details["missing"] == [name]
    assert name in result.reason


@pytest.mark.parametrize(
    "title",
    [
        "## PLAN", "## plan", "## **PLAN**", "## *Plan*", "## __Plan__", "## ** Plan **", "## 📋 Plan",
        "## **📋 PLAN**", "## 1. Plan", "## 2) Plan", "## 1️⃣ Plan", "## P - PLAN", "## P – Plan",
        "## (P) Plan",
        "## [P]LAN", "## PLAN (The How)", "## 🛠️ **P - PLAN** (the how)", "## Plan:", "## Plan ##",
        "Plan\n----",
        "**PLAN**\n---", "   ## Plan", "- ## Plan", "## [Plan](#plan)", "## Plan <!-- the how -->",
        "## ➡️ Plan",
    ],
)  # fmt: skip
def test_decorated_headings_count(title: str) -> None:
    assert lacking(document(Plan=f"{title}\n\ntext\n\n")) == []


@pytest.mark.parametrize(
    "block",
    [
        "# Plan\n", "### Plan\n", "Plan\n====\n", "**Plan**\n", "##Plan\n", "## Planning\n", "## Plan B\n",
        "## The Plan\n", "## Pl an\n", "## Pl\0an\n", "## Pl\u200ban\n", "## Plan\ud800\n", "## D - Plan\n",
        "```\n## Plan\n```\n", "~~~md\n## Plan\n~~~\n", "````\n```\n## Plan\n````\n", "```\n## Plan\n",
        "    ## Plan\n", "<!-- ## Plan -->\n", "<!--\n\n## Plan\n\n-->\n", "<!--\n## Plan\n", "> ## Plan\n",
        "> - ## Plan\n", "- > ## Plan\n", "## `Plan`\n", "\\## Plan\n", "<h2>Plan</h2>\n",
        "<div>\n## Plan\n</div>\n",
    ],
)  # fmt: skip
def test_what_is_no_plan_heading(block: str) -> None:
    # At the end, so that a fence left open hides nothing else.
    assert lacking(document(Plan="") + "\n" + block) == ["Plan"]


def test_check_in_is_not_check() -> None:
    assert lacking(document(Check="## **✅ CHECK-IN**\n\nx\n\n")) == ["Check"]


@pytest.mark.parametrize(
    "line",
    [
        "PRECEDES: b.md", "**PRECEDES:** b.md", "**PRECEDES**: [b](b.md)", "**PRECEDES:**b.md",
        "- PRECEDES: b",
        "* **PRECEDES:** [b](b.md)", "1. PRECEDES: b", "- [ ] PRECEDES: b",
        "- [x] PRECEDES: b", "➡️ **PRECEDES:** `b.md`",
        "_PRECEDES:_ b",
        "***PRECEDES:*** b", "PRECEDES : b", "PRECEDES: TBD", "PRECEDES: {{next}}",
        "PRECEDES: <https://x.org/b>",
        "PRECEDES: [](b.md)", "[PRECEDES: b](b.md)", "### PRECEDES: b", "| PRECEDES: | b |\n|---|---|",
        "some words\nPRECEDES: b\nmore words", "some words<br>PRECEDES: b", "PRECEDES: b\n---",
    ],
)  # fmt: skip
def test_link_lines_that_count(line: str) -> None:
    assert lacking(document(links=f"{line}\n\nFOLLOWS: a\n")) == []


@pytest.mark.parametrize(
    "line",
    [
        "PRECEDES:", "**PRECEDES:**", "PRECEDES: ", "PRECEDES: <!-- b -->", "PRECEDES b.md", "precedes: b.md",
        "What PRECEDES: b", "`PRECEDES: b`", "`PRECEDES:` b", '"PRECEDES: b" is a line', "> PRECEDES: b",
        "```\nPRECEDES: b\n```", "    PRECEDES: b", "<!-- PRECEDES: b -->", "PRECEDES:\n\nb.md",
        "x <!--\nPRECEDES: b\n-->",
        "PRECEDESX: b", "> quoted\nPRECEDES: lazy continuation",
    ],
)  # fmt: skip
def test_link_lines_that_do_not_count(line: str) -> None:
    assert lacking(document(links=f"FOLLOWS: a\n\n{line}\n")) == ["PRECEDES"]


def test_links_on_consecutive_lines_are_two() -> None:
    assert lacking(document(links="**FOLLOWS:** [a](a.md)\n**PRECEDES:** [b](b.md)\n")) == []


@pytest.mark.parametrize(
    "wrapped",
    [
        f"```markdown\n{GOOD}```", f"```md\n{GOOD}```\n\n", f"\n\n```\n{GOOD}\n```",
        f"~~~markdown\n{GOOD}~~~",
        f"````markdown\n{GOOD}```sh\nls\n```\n````", f"```markdown\n{GOOD}```sh\nls\n```\n```",
        f"\ufeff{GOOD}", GOOD.replace("\n", "\r\n"), GOOD.replace("\n", "\r"),
    ],
)  # fmt: skip
def test_whole_fences_line_ends_and_marks_are_seen_through(wrapped: str) -> None:
    assert lacking(wrapped) == []


QUOTED = "".join(f"> {line}\n" for line in GOOD.splitlines())


@pytest.mark.parametrize(
    "wrapped",
    [
        f"Here you are:\n\n```markdown\n{GOOD}```", f"```markdown\n{GOOD}```\nHope it helps",
        f"```ts\n{GOOD}```",
        f"```markdown\n{GOOD}", f"```markdown\n```\n\n```markdown\n{GOOD}```", QUOTED,
    ],
)  # fmt: skip
def test_anything_but_one_whole_fence_stays_code(wrapped: str) -> None:
    assert lacking(wrapped) == [*SECTIONS, "PRECEDES", "FOLLOWS"]


def test_repeated_sections_are_the_templates_business() -> None:
    assert score(CASE, GOOD + BODIES["Do"]).details["sections"] == [*SECTIONS, "Do"]
    assert score(CASE, GOOD + BODIES["Do"]).value == 1


WEB4 = """# 📋 **PDCA Cycle: Tide - Gauge**

**🗓️ Date:** 2025-06-02
**🎯 Template Version:** 3.2.4.2
**🏅 CMM Badge:** CMM3

## **📊 SUMMARY**

### **Artifact Links**

### **To TRON: QA Decisions required**

### **TRON Feedback (2025-06-02-UTC-1200)**

### **My Answer**

## **📋 PLAN**

## **🔧 DO**

## **✅ CHECK**

## **🎯 ACT**

## **💫 EMOTIONAL REFLECTION: QUIET WATER**

## **🎯 PDCA PROCESS UPDATE**
"""


def test_web4_passes_and_is_not_the_roadmap() -> None:
    assert score_web4(CASE, WEB4).value == 1
    assert score(CASE, WEB4).details["missing"] == ["Objective", "PRECEDES", "FOLLOWS"]
    assert score_web4(CASE, GOOD).value == 0
    assert HARNESS.profiles["web4-3.2.4.2"] is score_web4


@pytest.mark.parametrize(
    ("old", "new", "missing"),
    [
        ("## **🔧 DO**", "## **🔨 DO**", "## **🔧 DO**"),
        ("## **✅ CHECK**", "## **✅ CHECK-IN**", "## **✅ CHECK**"),
        ("## **✅ CHECK**", "### **✅ CHECK**", "## **✅ CHECK**"),
        ("## **✅ CHECK**", "## **✅ Check**", "## **✅ CHECK**"),
        ("## **📋 PLAN**", "## 📋 PLAN", "## **📋 PLAN**"),
        ("## **📋 PLAN**", "```\n## **📋 PLAN**\n```", "## **📋 PLAN**"),
        ("## **📋 PLAN**", "<!-- ## **📋 PLAN** -->", "## **📋 PLAN**"),
        ("## **🎯 ACT**", "> ## **🎯 ACT**", "## **🎯 ACT**"),
        ("### **TRON Feedback", "### TRON Feedback", "### **TRON Feedback"),
        ("3.2.4.2", "3.2.4.20", "**🎯 Template Version:** 3.2.4.2"),
        ("3.2.4.2", "3.2.4.2.1", "**🎯 Template Version:** 3.2.4.2"),
        ("**🎯 Template", "**Template", "**🎯 Template Version:** 3.2.4.2"),
        ("**🎯 Template", "`**🎯 Template", "**🎯 Template Version:** 3.2.4.2"),
    ],
)
def test_web4_is_read_to_the_letter(old: str, new: str, missing: str) -> None:
    assert score_web4(CASE, WEB4.replace(old, new)).details["missing"] == [missing]


@pytest.mark.parametrize(
    "unit",
    [
        "[",
        "[a](",
        "**a",
        "<!-- ",
        "> ",
        "- ",
        "# a\n",
        "## Plan\n\n",
        "PRECEDES: a\n\n",
        "`",
        "|a" * 9 + "\n",
        "\0",
    ],
)
def test_hostile_megabytes_are_answered_quickly(unit: str) -> None:
    for size in (MAX_CHARS, 1_000_000):
        started = time.process_time()
        assert score(CASE, (unit * size)[:size]).value == 0
        assert time.process_time() - started < 10


def test_limits_are_named() -> None:
    assert str(MAX_CHARS) in score(CASE, GOOD + "x" * MAX_CHARS).reason
    assert str(MAX_ENTRIES) in score(CASE, GOOD + "# x\n" * MAX_ENTRIES).reason


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(), max_size=300))
@example("[a](\ud800)\n\n## Plan")
@example("[a](http://[)")
@example("&#x110000; &#0;")
def test_any_text_is_judged(text: str) -> None:
    for judge in (score, score_web4):
        result = judge(CASE, text)
        assert result.value == 0
        result.model_dump_json()


MARKDOWN = st.lists(
    st.sampled_from(
        [
            "## Plan",
            "\n",
            "```",
            "> ",
            "- ",
            "    ",
            "<!--",
            "-->",
            "PRECEDES: ",
            "**",
            "[",
            "](",
            ")",
            "`",
            "|",
            "---",
        ]
    ),
    max_size=40,
).map("".join)


@settings(max_examples=200, deadline=None)
@given(MARKDOWN)
def test_what_follows_a_blank_good_one_cannot_unmake_it(text: str) -> None:
    assert lacking(GOOD + "\n" + text) == []


@settings(max_examples=100, deadline=None)
@given(st.text())
def test_a_name_is_one_of_five_or_none(title: str) -> None:
    assert section_name(title) in {*SECTIONS, ""}
    assert not parse(title).named("")
