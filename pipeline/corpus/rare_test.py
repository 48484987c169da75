import random

from pipeline.corpus.rare import common_words, exchanged, thinned


def test_the_words_that_decide_are_common():
    assert {"write", "without", "please", "instead", "jest", "vitest", "replace", "test"} <= common_words()
    assert "walrus" not in common_words()
    assert len(common_words()) < 5000


def test_only_rare_words_change_and_only_outside_names_answers_and_code():
    rng = random.Random(1)
    text = "Please write a test for the walrus in src/walrus.ts and `walrus`, says blubber."
    new = exchanged(rng, text, "blubber is fine", 1.0)
    assert new.startswith("Please write a test for the ")
    assert new.endswith(" in src/walrus.ts and `walrus`, says blubber.")
    assert "the walrus" not in new
    assert exchanged(rng, text, "", 0.0) == text
    assert exchanged(rng, "walrus\n```ts\n```", "", 1.0) == "walrus\n```ts\n```"


def test_the_seed_decides_what_changes():
    text = "A walrus, a narwhal and a manatee wanted pickles."
    drawn = [exchanged(random.Random(seed), text, "", 0.5) for seed in (1, 1, 2)]
    assert drawn[0] == drawn[1] != drawn[2]


def test_thinning_loses_plain_words_but_none_that_turn_the_meaning():
    text = "Please deploy walrus without any Check before lunch, instead of `walrus build` after review."
    assert (
        thinned(random.Random(1), text, "", 1.0)
        == "Please without any Check before, instead of `walrus build` after."
    )
    assert thinned(random.Random(1), text, "deploy walrus", 1.0).startswith("Please deploy walrus without")
    assert thinned(random.Random(1), text, "", 0.0) == text
    assert thinned(random.Random(1), "some words\n```ts\n```", "", 1.0) == "some words\n```ts\n```"
    few = [len(thinned(random.Random(seed), text, "", 0.2)) for seed in range(200)]
    assert len(text) - 14 < sum(few) / len(few) < len(text)
