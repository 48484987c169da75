import random
import re
from itertools import pairwise

import pytest

from harnesses import pdca_schema, pdca_template, tron_format
from harnesses.records import Case, Harness, Score
from pipeline.corpus.banks.pdca import REQUESTS
from pipeline.corpus.grammar import Filler, expand
from pipeline.corpus.pdca import exchange
from pipeline.corpus.pools import pools
from pipeline.corpus.sample import Exchange

# Pasted code has braces of its own, so only the names of slots count there.
_LEFT_OVER = re.compile(rf"(?<!\$)\{{(?:{'|'.join(pools())})\d*\}}|\[[^\]\n]*\|[^\]\n]*\]")
_HARNESSES = (pdca_schema.HARNESS, pdca_template.HARNESS, tron_format.HARNESS)
_WORK = ("component_creation", "debugging", "refactoring", "integration", "collaboration")


def _exchanges(count: int = 300, seed: int = 5) -> list[Exchange]:
    rng, slots = random.Random(seed), pools()
    return [exchange(rng, slots) for _ in range(count)]


def _judged(harness: Harness, sample: Exchange, text: str) -> Score:
    return harness.score(Case(id="x", prompt=sample.prompt), text)


def test_same_seed_gives_the_same_exchanges() -> None:
    assert _exchanges() == _exchanges()
    assert _exchanges() != _exchanges(seed=6)


def test_every_kind_of_request_comes_up() -> None:
    assert {sample.kind for sample in _exchanges()} == set(REQUESTS)


def test_requests_have_a_plausible_length_and_nothing_is_left_unexpanded() -> None:
    for sample in _exchanges():
        assert 4 <= len(sample.prompt.split()) <= 140, sample.prompt
        for text in (sample.prompt, sample.good, sample.bad):
            assert not _LEFT_OVER.search(text), text


def test_every_line_expands_without_leftovers() -> None:
    slots = pools()
    for lines in REQUESTS.values():
        for line in lines:
            text = expand(line, Filler(random.Random(3), slots))
            assert not re.search(r"[\[\]{}|]", text), line
            assert "  " not in text, line
            assert 4 <= len(text.split()) <= 120, line


@pytest.mark.parametrize("harness", _HARNESSES, ids=lambda harness: harness.name)
def test_good_answers_pass_and_bad_ones_fail(harness: Harness) -> None:
    for sample in _exchanges():
        good = _judged(harness, sample, sample.good)
        assert good.value == 1, (good.reason, sample.prompt, sample.good)
        assert _judged(harness, sample, sample.bad).value == 0, sample.bad


def test_the_bank_is_broad_and_holds_no_line_twice() -> None:
    for kind, lines in REQUESTS.items():
        assert len(lines) >= (60 if kind in _WORK else 45), kind
    every = sorted(line.casefold() for lines in REQUESTS.values() for line in lines)
    assert all(one != other for one, other in pairwise(every))
