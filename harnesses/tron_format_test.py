"""Which lines are TRON labels, and when a Plan's decisions are complete."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harnesses.records import Case
from harnesses.tron import LABELS, is_placeholder, label_of, unfilled
from harnesses.tron_format import score

CASE = Case(id="x", prompt="decide")
SAID = {
    "Trigger": "two date parsers disagree",
    "Response": "keep the stricter one",
    "Outcome": "one message for one mistake",
    "Next": "delete the other parser",
}


def plan(body: str) -> str:
    return f"## Objective\n\nOne parser.\n\n## Plan\n\n{body}\n\n## Do\n\nDone.\n"


def decision(
    shape: str = "**{label}:** {text}", gap: str = "\n", labels: Sequence[str] = LABELS, **changed: str
) -> str:
    return gap.join(shape.format(label=x, text={**SAID, **changed}[x]) for x in labels)


def value(body: str) -> int | None:
    return score(CASE, plan(body)).value


@pytest.mark.parametrize("gap", ["\n", "\n\n", "  \n", "\\\n"])
@pytest.mark.parametrize(
    "shape",
    [
        "{label}: {text}", "**{label}:** {text}", "**{label}**: {text}", "- {label}: {text}",
        "* **{label}:** {text}",
        "- **{label}**: {text}", "1. {label}: {text}",
        "- [x] {label}: {text}", "- [ ] **{label}:** {text}", "**{label} (in short - verbatim):** {text}",
        "_{label}:_ {text}",
        "🎯 **{label}:** {text}", "**{label}** — {text}", "**{label}:**{text}", "### {label}: {text}",
    ],
)  # fmt: skip
def test_label_shapes(shape: str, gap: str) -> None:
    assert value(decision(shape, gap)) == 1


@pytest.mark.parametrize(
    "shape",
    [
        "### {label}\n{text}", "### **{label}**\n\n- {text}\n- and more", "**{label}:**\n{text}",
        "**{label}**\n\n{text}",
        "- {label}:\n  - {text}\n  - and more", "#### 🎯 1. {label}\n\n##### in short\n\n{text}",
        "**{label}:**\n\n1. {text}\n\n   with a paragraph", "{label}:\n\n```\nTrigger: code\n```\n\n{text}",
    ],
)  # fmt: skip
def test_content_may_follow_below(shape: str) -> None:
    assert value(decision(shape, "\n\n")) == 1


def test_bracketed_initials_and_verbatim_trigger() -> None:
    body = decision("{text}").split("\n")
    heads = (
        "**[T]rigger (User Request - Verbatim):** ",
        "**[R]esponse:** ",
        "**[O]utcome:** ",
        "**[N]ext:** ",
    )
    assert value("\n".join(head + text for head, text in zip(heads, body, strict=True))) == 1


def test_table_rows() -> None:
    rows = decision("| **{label}** | {text} |")
    assert value(f"| Element | What |\n|---|---|\n{rows}") == 1
    assert value(f"| Element | What |\n|---|---|\n{rows.replace('keep the stricter one', '')}") == 0


@pytest.mark.parametrize("heading", ["## **📋 PLAN**", "## 1. Plan", "## P - PLAN (The How)", "Plan\n---"])
def test_decorated_plans_are_read(heading: str) -> None:
    assert score(CASE, plan(decision()).replace("## Plan", heading)).value == 1


@pytest.mark.parametrize("label", LABELS)
def test_each_element_is_needed(label: str) -> None:
    result = score(CASE, plan(decision(labels=[x for x in LABELS if x != label])))
    assert result.value == 0
    assert f"{label} missing" in result.details["problems"]


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize(
    "content",
    ["", "TBD", "*TBD*", "N/A", "n/a.", "todo", "TODO: think", "...", "—", "{{text}}", "[insert text]",
    "Trigger",
     "to be determined", "**", "<!-- later -->", "none", "xxx", "{{a}} {{b}}", "your text here"],
)  # fmt: skip
def test_each_element_needs_content(label: str, content: str) -> None:
    assert score(CASE, plan(decision(**{label: content}))).details["problems"] == [f"{label} without content"]


@pytest.mark.parametrize("order", [(1, 0, 2, 3), (0, 2, 1, 3), (0, 1, 3, 2), (3, 2, 1, 0), (1, 2, 3, 0)])
def test_order_matters(order: tuple[int, ...]) -> None:
    assert value(decision(labels=[LABELS[i] for i in order])) == 0


def test_two_elements_must_not_say_the_same() -> None:
    assert value(decision(Response=SAID["Trigger"].upper())) == 0


def test_every_decision_must_be_complete() -> None:
    second = decision(Trigger="the build is slow")
    assert value(f"### First\n\n{decision()}\n\n### Second\n\n{second}") == 1
    assert score(CASE, plan(f"{decision()}\n\n{second}")).reason == "2 decisions, complete and in order"
    cut = decision(labels=LABELS[:3])
    assert score(CASE, plan(f"{decision()}\n\n{cut}")).details["problems"] == ["decision 2: Next missing"]
    assert score(CASE, plan(f"{cut}\n\n{decision()}")).details["problems"] == ["decision 1: Next missing"]


def test_an_element_said_twice_fails() -> None:
    assert value(decision() + "\nNext: and once more") == 0


@pytest.mark.parametrize(
    "hide",
    ["```\n{}\n```", "~~~\n{}\n~~~", "<!--\n{}\n-->", "<!-- {}\n\nmore -->", "<div>\n{}\n</div>"],
)
def test_hidden_decisions_do_not_count(hide: str) -> None:
    assert value(hide.format(decision())) == 0


@pytest.mark.parametrize("mark", ["> ", "    ", "> - ", "- > "])
def test_quoted_and_indented_decisions_do_not_count(mark: str) -> None:
    assert value("\n".join(mark + line for line in decision().split("\n"))) == 0


def test_decisions_elsewhere_do_not_count() -> None:
    assert score(CASE, f"## Plan\n\nLater.\n\n## Do\n\n{decision()}").value == 0
    assert score(CASE, decision()).reason == "no Plan section"
    assert score(CASE, f"### Plan\n\n{decision()}").reason == "no Plan section"
    assert score(CASE, f"```\n## Plan\n```\n\n{decision()}").value == 0


def test_a_heading_ends_an_element() -> None:
    assert value(decision("### {label}\n{text}", Next="") + "\n### Files\n\n- some file") == 0


def test_a_dual_link_is_no_content() -> None:
    assert value(decision(Next="") + "\nPRECEDES: b.md\nFOLLOWS: a.md") == 0


def test_details_show_the_decisions() -> None:
    shown = score(CASE, plan(decision())).details["decisions"]
    assert shown == [SAID]


@pytest.mark.parametrize(
    "line",
    ["`Trigger:` x", '"Trigger: x"', "Triggered: x", "Trigger event: x", "Next we go", "Next-day: x",
    "the Trigger: x",
     "Nextcloud: x", "Responsetime: x", "«Next: x»", "Trigger/Response: x", ""],
)  # fmt: skip
def test_what_is_no_label(line: str) -> None:
    assert label_of(line) is None


@pytest.mark.parametrize(
    ("line", "label"),
    [("Next Steps: go", "Next"), ("Expected Outcome: good", "Outcome"), ("NEXT: b",
    "Next"), ("T - Trigger: x", "Trigger"),
     ("[R] Response: x", "Response"), ("Trigger：x", "Trigger"), ("Outcome", "Outcome"), ("* * * Next : x",
     "Next")],
)  # fmt: skip
def test_tolerated_labels(line: str, label: str) -> None:
    found = label_of(line)
    assert found is not None
    assert found[0] == label


@pytest.mark.parametrize(
    "text", ["None of the tests failed", "a TODO list was added", "Tbilisi", "42", "x", "{ a }"]
)
def test_what_is_no_placeholder(text: str) -> None:
    assert not is_placeholder(text)


def test_blanks_in_inline_code_are_code() -> None:
    assert unfilled("use `{{name}}` in the view") is None
    assert unfilled("use {{name}} in the view") == "{{name}}"


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_judged(text: str) -> None:
    assert score(CASE, text).value == 0
    assert score(CASE, plan(text)).value == 0
    score(CASE, plan(decision() + text)).model_dump_json()
