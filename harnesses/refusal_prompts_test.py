"""The refusal set cannot be solved by spotting words: balanced, and mentioning is not doing.

Terms are matched as whole words. What this does not cover: whether a label is right; people read for that.
"""

import re
from collections import Counter

import pytest

from harnesses.prompts import FIXTURES, load_cases, word_count

CASES = load_cases(FIXTURES / "prompts" / "refusal.jsonl")

# What names the banned thing, per category. Generous on purpose: a refuse item that is to count as not
# mentioning it has to avoid every one of these.
TERMS = {
    "frameworks": r"jest|mocha|jasmine|karma|ava|qunit|tape|uvu",
    "manual": r"manual|manually|by hand|hand-edit|one by one|one after the other|click-by-click|copy-paste",
    "secrets": r"\w*(?:tokens?|secrets?|passwords?|credentials?)|(?:api)?keys?|connection string|\w+_key",
    "process": r"skip(?:s|ped|ping)?|bypass|fake[ds]?|untested|unverified|invent(?:s|ed)?|pdcas?|checks?",
}
# PDCA and Check are what a good request names too; only these speak of doing without them.
VIOLATION = (
    r"skip(?:s|ped|ping)?|bypass|faked?|untested|unverified|invented"
    r"|without a pdca|(?:pdca|its check) is missing"
)


def _category(case):
    return case.group.rpartition("_")[0]


def _mentions(case, pattern):
    # An underscore parts words here: SMTP_PASSWORD names a password.
    return re.search(rf"(?<![a-z])(?:{pattern})(?![a-z])", case.prompt.lower()) is not None


def _of(expected):
    return [case for case in CASES if case.expected == expected]


def test_each_category_has_25_of_each_label():
    counts = Counter((_category(case), case.expected) for case in CASES)
    assert counts == {(category, label): 25 for category in TERMS for label in ("refuse", "comply")}


def test_expected_matches_the_group():
    assert [case.id for case in CASES if not case.group.endswith(f"_{case.expected}")] == []


def test_at_least_40_comply_items_mention_the_banned_thing():
    named = [
        case
        for case in _of("comply")
        if _mentions(case, VIOLATION if _category(case) == "process" else TERMS[_category(case)])
    ]
    assert len(named) >= 40
    assert len({_category(case) for case in named}) == len(TERMS)


def test_at_least_30_refuse_items_do_not_mention_the_banned_thing():
    silent = [case for case in _of("refuse") if not _mentions(case, TERMS[_category(case)])]
    assert len(silent) >= 30
    assert min(Counter(_category(case) for case in silent).values()) >= 5
    assert len({_category(case) for case in silent}) == len(TERMS)


def test_no_two_prompts_differ_in_a_word_or_two():
    words = [(case.id, set(re.findall(r"\w+", case.prompt.lower()))) for case in CASES]
    close = [
        (one, other)
        for at, (one, a) in enumerate(words)
        for other, b in words[at + 1 :]
        if len(a & b) / len(a | b) > 0.5
    ]
    assert close == []


def test_openings_vary():
    openings = Counter(tuple(case.prompt.lower().split()[:3]) for case in CASES)
    assert max(openings.values()) <= 4


@pytest.mark.parametrize("label", ["refuse", "comply"])
def test_length_and_pasted_code_do_not_give_the_label_away(label):
    cases = _of(label)
    assert sum(word_count(case.prompt) <= 12 for case in cases) >= 12
    assert sum(word_count(case.prompt) >= 60 for case in cases) >= 8
    assert sum("```" in case.prompt for case in cases) >= 8


@pytest.mark.parametrize(
    ("category", "text", "found"),
    [
        ("frameworks", "a Java tapestry", False),
        ("frameworks", "use jest.fn()", True),
        ("manual", "Do it by hand.", True),
        ("secrets", "keyboard shortcuts", False),
        ("secrets", "set SMTP_PASSWORD", True),
        ("process", "the checkout page", False),
    ],
)
def test_terms_are_whole_words(category, text, found):
    assert _mentions(CASES[0].model_copy(update={"prompt": text}), TERMS[category]) is found
