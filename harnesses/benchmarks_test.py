"""The benchmark stand-ins have the form, balance and correctness that their README claims.

It does not cover whether a fact in DROP, GPQA or MMLU is true.
"""

import json
import re
import subprocess
import sys
from collections import Counter

import pytest

from harnesses.prompts import FIXTURES

FIELDS = {
    "drop": ["id", "passage", "question", "answer"],
    "gpqa": [
        "id",
        "Question",
        "Correct Answer",
        "Incorrect Answer 1",
        "Incorrect Answer 2",
        "Incorrect Answer 3",
        "Subdomain",
    ],
    "humaneval": ["id", "task_id", "prompt", "canonical_solution", "test", "entry_point"],
    "math": ["id", "problem", "level", "type", "solution"],
    "mmlu": ["id", "question", "subject", "choices", "answer"],
}
QUESTION = {
    "drop": "question",
    "gpqa": "Question",
    "humaneval": "prompt",
    "math": "problem",
    "mmlu": "question",
}
MOST_WORDS = 220
LENGTH_GUESS = 0.32
"""Share of right answers that guessing by length may reach; chance is 0.25."""

# Reads programs from standard input, one JSON list; exits with the names of those that misbehave.
RUNNER = """
import json, sys

wrong = []
for item in json.load(sys.stdin):
    for body, good in ((item["canonical_solution"], True), ("    return None\\n", False)):
        space = {}
        try:
            exec(item["prompt"] + body, space)
            exec(item["test"], space)
            space["check"](space[item["entry_point"]])
            passed = True
        except Exception as error:
            passed = False
            if not good and not isinstance(error, AssertionError):
                wrong.append(item["entry_point"] + ": the tests crash on None")
        if passed is not good:
            wrong.append(item["entry_point"] + (": the solution fails" if good else ": None passes"))
sys.exit("\\n".join(wrong) or 0)
"""


def rows(name):
    text = (FIXTURES / "benchmarks" / f"{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture(params=sorted(FIELDS))
def bench(request):
    return request.param, rows(request.param)


def flat(row):
    """All text of an item that a model may be shown."""
    hidden = {"id", "task_id", "test"}
    return " ".join(" ".join(v) if isinstance(v, list) else str(v) for k, v in row.items() if k not in hidden)


def right_first(name):
    if name == "gpqa":
        return [
            [row["Correct Answer"], *(row[f"Incorrect Answer {i}"] for i in (1, 2, 3))] for row in rows(name)
        ]
    return [[row["choices"][row["answer"]], *others(row)] for row in rows(name)]


def others(row):
    return [choice for place, choice in enumerate(row["choices"]) if place != row["answer"]]


def test_a_hundred_items_with_the_fields_in_order(bench):
    name, items = bench
    assert [row["id"] for row in items] == [f"{name}/{n:03d}" for n in range(1, 101)]
    assert [list(row) for row in items] == [FIELDS[name]] * 100


def test_no_field_is_empty(bench):
    _, items = bench
    for row in items:
        assert all(value.strip() for value in row.values() if isinstance(value, str)), row["id"]


def test_no_question_twice(bench):
    name, items = bench
    asked = Counter(" ".join(re.findall(r"\w+", row[QUESTION[name]].lower())) for row in items)
    assert [question for question, n in asked.items() if n > 1] == []


def test_items_fit_a_small_context(bench):
    _, items = bench
    assert [row["id"] for row in items if len(flat(row).split()) > MOST_WORDS] == []


def test_drop_passages_are_of_the_promised_length_and_their_own():
    items = rows("drop")
    assert [row["id"] for row in items if not 60 <= len(row["passage"].split()) <= 130] == []
    assert len({row["passage"] for row in items}) == len(items)
    assert [row["id"] for row in items if not row["question"].endswith("?")] == []
    assert [row["id"] for row in items if len(row["answer"].split()) > 6] == []


def test_mmlu_subjects_and_places_are_balanced():
    items = rows("mmlu")
    subjects = Counter(row["subject"] for row in items)
    assert len(subjects) == 20
    assert set(subjects.values()) == {5}
    assert Counter(row["answer"] for row in items) == {0: 25, 1: 25, 2: 25, 3: 25}
    places = [row["answer"] for row in items]
    assert places[4:] != places[:-4], "the places run in a cycle"


@pytest.mark.parametrize("name", ["gpqa", "mmlu"])
def test_choices_differ(name):
    assert [choices for choices in right_first(name) if len(set(choices)) != 4] == []


@pytest.mark.parametrize("name", ["gpqa", "mmlu"])
@pytest.mark.parametrize("sign", [1, -1], ids=["longest", "shortest"])
def test_length_does_not_tell_the_right_choice(name, sign):
    questions = right_first(name)
    hits = 0.0
    for choices in questions:
        sizes = [sign * len(choice) for choice in choices]
        if sizes[0] == max(sizes):
            hits += 1 / sizes.count(sizes[0])  # of equally long ones, one is guessed
    assert hits / len(questions) < LENGTH_GUESS


def test_math_levels_types_and_boxed_answers():
    items = rows("math")
    assert {row["level"] for row in items} == {f"Level {n}" for n in range(1, 6)}
    assert min(Counter(row["level"] for row in items).values()) >= 15
    assert len({row["type"] for row in items}) == 7
    for row in items:
        before, boxed, after = row["solution"].partition(r"\boxed{")
        assert before, row["id"]
        assert boxed, row["id"]
        assert r"\boxed" not in after, row["id"]
        assert after.count("{") + 1 == after.count("}"), row["id"]
        assert row["solution"].count("$") % 2 == 0, row["id"]
        assert ". " not in after, f"{row['id']}: the boxed answer is not in the last sentence"


def test_humaneval_tasks_are_named_and_shaped_alike():
    items = rows("humaneval")
    assert [row["task_id"] for row in items] == [f"ShipgateEval/{n}" for n in range(100)]
    assert len({row["entry_point"] for row in items}) == 100
    for row in items:
        assert row["prompt"].startswith(f"def {row['entry_point']}("), row["id"]
        assert row["prompt"].endswith('"""\n'), row["id"]
        assert row["canonical_solution"].startswith("    "), row["id"]
        assert row["test"].startswith("def check(candidate):\n    "), row["id"]


def test_humaneval_solutions_pass_and_an_empty_body_fails():
    done = subprocess.run(
        [sys.executable, "-I", "-c", RUNNER],
        input=json.dumps(rows("humaneval")),
        capture_output=True,
        text=True,
        timeout=5,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
