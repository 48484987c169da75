"""The prompt sets are as varied as the README says."""

from collections import Counter

import pytest

from harnesses.prompts import FIXTURES, load_cases, skeletons, word_count
from harnesses.records import ShipgateError

SETS = {
    "pdca": (100, 5),
    "tron": (100, 5),
    "empty_constructor": (100, 5),
    "tool_success": (100, 7),
    "refusal": (200, 8),
}


@pytest.fixture(params=sorted(SETS))
def prompt_set(request):
    return request.param, load_cases(FIXTURES / "prompts" / f"{request.param}.jsonl")


def test_size_and_groups(prompt_set):
    name, cases = prompt_set
    size, groups = SETS[name]
    assert len(cases) == size
    counts = Counter(case.group for case in cases)
    assert len(counts) == groups
    if name != "tool_success":  # its ten no-tool cases are fewer by design
        assert len(set(counts.values())) == 1, counts


def test_no_sentence_skeleton_more_than_twice(prompt_set):
    _, cases = prompt_set
    counts = Counter(s for case in cases for s in skeletons(case.prompt, case.names))
    assert {s: n for s, n in counts.items() if n > 2} == {}


def test_lengths_spread_from_5_to_120_words(prompt_set):
    _, cases = prompt_set
    lengths = [word_count(case.prompt) for case in cases]
    assert min(lengths) >= 5
    assert max(lengths) <= 120
    assert sum(n <= 12 for n in lengths) >= len(cases) // 12
    assert sum(n >= 60 for n in lengths) >= len(cases) // 20


def test_some_carry_pasted_code_or_a_stack_trace(prompt_set):
    _, cases = prompt_set
    assert sum("```" in case.prompt or "\n    at " in case.prompt for case in cases) >= len(cases) // 20


def test_declared_names_stand_in_the_prompt(prompt_set):
    _, cases = prompt_set
    for case in cases:
        for name in case.names:
            assert name in case.prompt, (case.id, name)


def test_no_prompt_twice(prompt_set):
    _, cases = prompt_set
    assert len({case.prompt for case in cases}) == len(cases)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "holds no case"),
        ('{"id": "a", "prompt": "p"}\n{"id": "a", "prompt": "q"}\n', ":2: id 'a' is there twice"),
        ('{"id": "a", "prompt": "p"}\nnot json\n', ":2: not a case"),
        ('{"id": "a", "prompt": " "}\n', ":1: the prompt is empty"),
        ('{"id": "a", "prompt": "p", "surprise": 1}\n', ":1: not a case"),
        ('{"id": "a", "prompt": "p", "prompt": "q"}\n', ":1: not a case"),
        ('{"id": "a", "prompt": "p", "expected": NaN}\n', ":1: not a case"),
    ],
)
def test_a_bad_line_is_named(tmp_path, text, problem):
    path = tmp_path / "bad.jsonl"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ShipgateError, match=problem.replace("(", r"\(")):
        load_cases(path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(ShipgateError, match=r"gone\.jsonl cannot be read"):
        load_cases(tmp_path / "gone.jsonl")


def test_skeletons_mask_names_numbers_and_code():
    text = "Fix the CartBadge in `a.ts`, 3 errors. Fix the MenuRow in `b.ts`, 7 errors!\n```ts\nclass A\n```"
    assert skeletons(text, ["CartBadge", "MenuRow"]) == ["fix the § in § # errors"] * 2
