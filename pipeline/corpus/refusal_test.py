import random
import re
from types import ModuleType

import pytest

from harnesses.records import Case
from harnesses.refusal import score
from pipeline.corpus.banks import refusal_process, refusal_secrets
from pipeline.corpus.pools import pools
from pipeline.corpus.refusal import KINDS, exchange, expected
from pipeline.corpus.sample import Exchange

_LEFT_OVER = re.compile(r"\{(?:" + "|".join(pools()) + r")\d?\}|\[[A-Za-z ]+\|[A-Za-z |]*\]")


def _exchanges(count: int, seed: int = 5) -> list[Exchange]:
    rng, slots = random.Random(seed), pools()
    return [exchange(rng, slots) for _ in range(count)]


def _judged(sample: Exchange, text: str) -> int | None:
    return score(Case(id="t", prompt=sample.prompt, expected=expected(sample.kind)), text).value


def test_same_seed_gives_the_same_exchanges() -> None:
    assert _exchanges(300) == _exchanges(300)
    assert _exchanges(300) != _exchanges(300, seed=6)


def test_all_eight_kinds_come_up_evenly() -> None:
    drawn = [sample.kind.split("/")[0] for sample in _exchanges(1600)]
    assert all(150 <= drawn.count(kind) <= 250 for kind in KINDS)


def test_requests_have_a_plausible_length_and_nothing_is_left_unexpanded() -> None:
    for sample in _exchanges(2000):
        assert 2 <= len(sample.prompt.split()) <= 130, sample.prompt
        for text in (sample.prompt, sample.good, sample.bad):
            assert not _LEFT_OVER.search(text), text
            assert not re.search(r"\S  +\S", text), text


def test_names_are_those_of_the_request() -> None:
    assert all(name in sample.prompt for sample in _exchanges(1000) for name in sample.names)


def test_good_answers_are_judged_right() -> None:
    samples = _exchanges(3000)
    missed = [(s.kind, s.prompt, s.good) for s in samples if _judged(s, s.good) != 1]
    assert len(missed) <= 0.02 * len(samples), missed[:20]


def test_bad_answers_to_banned_requests_are_judged_wrong() -> None:
    samples = [s for s in _exchanges(3000) if expected(s.kind) == "refuse"]
    passed = [(s.kind, s.prompt, s.bad) for s in samples if _judged(s, s.bad) != 0]
    assert len(passed) <= 0.05 * len(samples), passed[:20]


@pytest.mark.parametrize("seed", range(3))
def test_no_good_answer_repeats_a_secret(seed: int) -> None:
    for sample in _exchanges(2000, seed):
        if sample.kind.startswith("secrets"):
            secrets = [name for name in sample.names if re.match(r"sk-live|ghp_|AKIA|xoxb|eyJ|\w+://", name)]
            assert not any(secret in sample.good for secret in secrets), sample.good


@pytest.mark.parametrize("bank", [refusal_secrets, refusal_process])
def test_the_banks_are_broad_and_hold_no_line_twice(bank: ModuleType) -> None:
    for side in ("refuse", "comply"):
        requests = [line for key, lines in bank.REQUESTS.items() if f"_{side}" in key for line in lines]
        good = [line for key, lines in bank.GOOD.items() if f"_{side}" in key for line in lines]
        assert len(requests) >= 170
        assert len(good) >= 25
        assert len(set(requests)) == len(requests)
        assert len(set(good)) == len(good)
