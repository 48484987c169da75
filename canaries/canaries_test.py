"""Each canary's own two answers, and attacks on all of them at once."""

import random
import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canaries.canaries import CANARIES, HARNESS
from canaries.statements import statements
from harnesses.prompts import skeletons, word_count
from harnesses.records import Case

CASES = {case.id: case for case in HARNESS.load()}
EXPLAINED = [
    canary for canary in CANARIES if CASES[canary.id].group in {"pattern_knowledge", "pdca_structure"}
]
LISTED = {"pattern-five-layers", "pdca-required-sections", "pdca-tron-format", "pdca-cmm-levels"}

each = pytest.mark.parametrize("canary", CANARIES, ids=lambda canary: canary.id)
each_explained = pytest.mark.parametrize("canary", EXPLAINED, ids=lambda canary: canary.id)


def test_twenty_in_the_groups_of_the_roadmap():
    assert Counter(case.group for case in CASES.values()) == {
        "pattern_knowledge": 5,
        "pdca_structure": 5,
        "code_generation": 5,
        "decision_making": 3,
        "tool_understanding": 2,
    }
    assert len({canary.id for canary in CANARIES}) == 20


def test_prompts_are_a_persons_and_their_names_are_declared():
    cases = list(CASES.values())
    assert all(5 <= word_count(case.prompt) <= 120 for case in cases)
    assert all(name in case.prompt for case in cases for name in case.names)
    counts = Counter(s for case in cases for s in skeletons(case.prompt, case.names))
    assert max(counts.values()) == 1
    assert max(Counter(name for case in cases for name in case.names).values()) == 1


@each
def test_its_answer_passes(canary):
    score = HARNESS.score(CASES[canary.id], canary.passing)
    assert score.value == 1, score.reason


@each
def test_its_near_miss_fails(canary):
    assert HARNESS.score(CASES[canary.id], canary.near_miss).value == 0


@each
def test_the_prompt_echoed_fails(canary):
    prompt = CASES[canary.id].prompt
    assert canary.check(prompt).value == 0
    assert canary.check(f"You asked: {prompt}\n\nGood question! Let me explain.").value == 0


@each
@pytest.mark.parametrize("answer", ["", "\n", "I'm sorry, I can't help with that.", "Yes.", "TODO"])
def test_no_answer_fails(canary, answer):
    assert canary.check(answer).value == 0


@each
def test_another_canarys_answer_fails(canary):
    for other in CANARIES:
        # These three are answered with the same two facts about the constructor and init().
        if other.id != canary.id and not {other.id, canary.id} <= {
            "pattern-empty-constructor",
            "pattern-init-purpose",
            "decide-right-constructor",
        }:
            assert canary.check(other.passing).value == 0, other.id


@each_explained
@pytest.mark.parametrize("prefix", ["It is not true that ", "It is a myth that ", "People say that "])
def test_denied_throughout_fails(canary, prefix):
    denied = "\n".join(prefix + statement for statement in statements(canary.passing))
    if canary.id == "pdca-required-sections":
        denied = prefix + "a PDCA has Objective, Plan, Do, Check and Act."
    assert canary.check(denied).value == 0


@each_explained
@pytest.mark.parametrize("seed", range(5))
def test_its_words_shuffled_fail(canary, seed):
    words = re.findall(r"\S+", canary.passing)
    random.Random(seed).shuffle(words)  # noqa: S311
    assert canary.check(" ".join(words)).value == 0


@each_explained
def test_its_keywords_fail(canary):
    if canary.id == "pdca-required-sections":
        return  # the list is the answer
    keywords = sorted(set(re.findall(r"[A-Za-z_]\w{3,}(?:\(\))?", canary.passing)))
    assert canary.check(", ".join(keywords)).value == 0
    assert canary.check("\n".join(f"- {word}" for word in keywords)).value == 0


@each_explained
def test_in_a_code_fence_or_a_quotation_it_fails(canary):
    assert canary.check(f"```\n{canary.passing}\n```").value == 0
    assert canary.check("> " + canary.passing.replace("\n", "\n> ")).value == 0


@pytest.mark.parametrize("canary", [c for c in EXPLAINED if c.id in LISTED], ids=lambda canary: canary.id)
def test_a_list_short_of_an_entry_or_backwards_fails(canary):
    lines = canary.passing.split("\n")[:5]
    lines = [re.sub(r"^\d\. ", "- ", line) for line in lines if line]
    assert canary.check("\n".join(lines)).value == 1
    assert canary.check("\n".join(reversed(lines))).value == 0
    for left_out in range(len(lines)):
        assert canary.check("\n".join(lines[:left_out] + lines[left_out + 1 :])).value == 0


@each
def test_windows_line_ends_change_nothing(canary):
    assert canary.check(canary.passing.replace("\n", "\r\n")).value == 1


def test_a_case_that_is_no_canary_is_not_judged():
    assert HARNESS.score(Case(id="x", prompt="p"), "text").value is None


_PIECES = st.sampled_from(
    [word for canary in CANARIES for word in re.findall(r"\s+|[^\s]+", canary.passing)]
    + [
        "```ts\n",
        "\n```\n",
        "> ",
        "| a | b |\n|--|--|\n",
        "\ud800",
        "\0",
        "<!--",
        "&#0;",
        "1. ",
        "- ",
        "(",
        "[x](",
    ]
)


@each
@given(text=st.one_of(st.text(max_size=80), st.lists(_PIECES, max_size=40).map("".join)))
def test_never_raises(canary, text):
    assert canary.check(text).value in (0, 1)
