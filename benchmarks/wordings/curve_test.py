"""The measurement tells a bank that teaches something from one that cannot."""

import random

import pytest

from benchmarks.wordings.curve import DEVELOPMENT, SECOND, THIRD, Line, development, expanded, told
from pipeline.corpus import refusal


def test_every_line_stands_once_with_its_slots_filled_and_its_side():
    bank = {
        "frameworks_refuse/plain": ("Use {pkg} now", "Use {pkg} now"),
        "manual_comply/do": ("Automate it",),
    }
    lines = expanded([bank], 1)
    assert [line.refuse for line in lines] == [True, False]
    assert lines[0].text.startswith("Use ")
    assert "{" not in lines[0].text


def test_what_words_tell_is_learned_and_what_they_do_not_is_left_to_chance():
    rng = random.Random(2)  # noqa: S311 - wording, no secret
    lines = [Line(f"{word} it {rng.randrange(99)}", word == "skip") for word in ("skip", "check") * 60]
    shuffled = [Line(line.text, rng.random() < 0.5) for line in lines]
    ((right, low, high),) = told(lines[:80], lines[80:])
    assert low <= right <= high
    assert right == 1.0
    ((guessed, _, _),) = told(lines[:80], shuffled[80:])
    assert guessed < 0.85


def test_the_two_kinds_of_banks_share_nothing():
    assert not {id(bank) for bank in refusal.PLAIN} & {id(bank) for bank in refusal.SCENES}


@pytest.mark.parametrize(("path", "each"), [(DEVELOPMENT, 100), (SECOND, 320), (THIRD, 400)])
def test_the_development_sets_are_even_and_no_line_of_the_banks_stands_in_them(path, each):
    lines = development(path)
    assert (sum(line.refuse for line in lines), len(lines)) == (each, 2 * each)
    taught = {line for bank in refusal.PLAIN for kind in bank.REQUESTS.values() for line in kind}
    assert not taught & {line.text for line in lines}
