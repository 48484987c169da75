import itertools
import random
import re
from types import SimpleNamespace

from pipeline.corpus import refusal
from pipeline.corpus.altered import altered, reworded
from pipeline.corpus.decontaminate import build_filter, gate_cases
from pipeline.corpus.pools import pools

NEAR = {"write": ("compose", "note"), "open": ("unlock",)}


def made(seed, count, near=NEAR):
    bank = pools(build_filter(gate_cases()).names)
    return list(itertools.islice(altered(random.Random(seed), bank, near), count))


def test_the_seed_decides_what_is_made_and_hardly_anything_comes_twice():
    first = made(1, 500)
    assert first == made(1, 500)
    assert len({request.prompt for request in first}) > 495
    assert len({r.prompt for r in first} & {r.prompt for r in made(2, 500)}) < 5


def test_what_is_made_has_4_to_130_words():
    found = made(3, 1500)
    assert {4 <= len(request.prompt.split()) <= 130 for request in found} == {True}


def test_the_names_of_a_request_are_those_that_are_left_in_it(monkeypatch):
    lines = ("write the key of {comp} into {file} before lunch", "open {file} for {comp} once more, please")
    monkeypatch.setattr(refusal, "USUAL", (SimpleNamespace(REQUESTS={"secrets_refuse": lines}),))
    found = made(3, 400)
    assert all(name in request.prompt for request in found for name in request.names)
    assert {len(request.names) for request in found} == {0, 1, 2, 3, 4}


def test_next_to_nothing_that_is_made_is_a_line_as_it_stands():
    lines = {line for bank in refusal.USUAL for group in bank.REQUESTS.values() for line in group}
    same = [request for request in made(4, 1500, {}) if request.prompt in lines]
    assert len(same) < 30


def test_only_words_with_a_neighbour_are_exchanged_and_a_capital_stays_one():
    rng = random.Random(5)
    text = "Open the file and write `write` to open.ts, then rewrite it"
    told = {reworded(rng, text, NEAR, 1.0) for _ in range(20)}
    assert told == {
        f"Unlock the file and {word} `write` to open.ts, then rewrite it" for word in ("compose", "note")
    }
    assert reworded(rng, text, NEAR, 0.0) == text
    assert reworded(rng, f"{text}\n```ts\nwrite()\n```", NEAR, 1.0).startswith("Open the file and write")


def test_no_part_of_a_made_up_name_is_exchanged():
    rng = random.Random(6)
    assert reworded(rng, "ask Open Hand to open it", NEAR, 1.0, frozenset({"Open Hand"})) == (
        "ask Open Hand to unlock it"
    )


def test_a_share_of_the_words_is_exchanged():
    rng = random.Random(7)
    told = reworded(rng, " ".join(["write"] * 1000), NEAR, 0.3)
    assert 240 < len(re.findall("compose|note", told)) < 360
