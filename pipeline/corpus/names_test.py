import random
import re

import pytest

from pipeline.corpus import names

POOLS = {
    "invented": (names.invented, r"[a-z]{2,24}"),
    "word": (names.word, r"[a-z]{2,24}"),
    "component": (names.component, r"(?:[A-Z][a-z]+){2,4}"),
    "identifier": (names.identifier, r"[a-z]+(?:[A-Z][a-z]*){0,2}|[a-z]+(?:_[a-z]+)*|[A-Z]+(?:_[A-Z]+)*"),
    "folder": (names.folder, r"[a-z0-9]+(?:/[a-z0-9]+){0,2}"),
    "file": (names.file, r"(?:[a-z0-9]+/){0,3}[A-Za-z0-9_-]+\.[a-z.]+"),
    "ticket": (names.ticket, r"[A-Z]{2,3}-[1-9]\d{0,3}"),
    "secret": (names.secret, r"\S{6,80}"),
}


def drawn(pool, count, seed=0):
    rng = random.Random(seed)
    return [pool(rng) for _ in range(count)]


@pytest.mark.parametrize("name", POOLS)
def test_names_have_their_shape(name):
    pool, shape = POOLS[name]
    odd = [value for value in drawn(pool, 2000) if not re.fullmatch(shape, value)]
    assert odd == []


@pytest.mark.parametrize("name", POOLS)
def test_the_seed_decides_everything(name):
    pool, _ = POOLS[name]
    assert drawn(pool, 50, seed=3) == drawn(pool, 50, seed=3)
    assert drawn(pool, 50, seed=3) != drawn(pool, 50, seed=4)


@pytest.mark.parametrize("name", ["component", "file", "identifier", "secret"])
def test_names_seldom_repeat_so_they_cannot_be_learned_by_heart(name):
    pool, _ = POOLS[name]
    assert len(set(drawn(pool, 2000))) > 1900


def test_excluding_leaves_out_banned_names_whatever_their_case_and_folder():
    def pool(rng):
        return rng.choice(("TideGauge", "tidegauge", "src/a/TIDEGAUGE", "src/b/kept.ts", "Kept"))

    assert set(drawn(names.excluding(pool, ["lib/TideGauge"]), 300)) == {"src/b/kept.ts", "Kept"}
    assert set(drawn(names.excluding(pool, ["TideGauge"]), 300)) == {"src/b/kept.ts", "Kept"}
    assert set(drawn(names.excluding(pool, ["KEPT"]), 300)) >= {"TideGauge", "src/b/kept.ts"}
    assert "Kept" not in drawn(names.excluding(pool, ["KEPT"]), 300)


def test_excluding_nothing_changes_nothing():
    assert drawn(names.excluding(names.component, ()), 100) == drawn(names.component, 100)


def test_no_identifier_is_a_reserved_word():
    reserved = {"do", "if", "in", "for", "new", "try", "var", "let", "true", "static", "public", "private"}
    assert reserved.isdisjoint(drawn(names.identifier, 20_000))
