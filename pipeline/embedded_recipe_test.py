import json

import pytest

from pipeline.corpus.mix import Manner
from pipeline.embedded_recipe import RECIPE, manner, openings, stages
from pipeline.token_batches import Openings


@pytest.mark.parametrize(
    ("options", "cut"),
    [
        ({"steps": 3}, Openings()),
        ({"opening_tokens": 1, "uncut": []}, Openings(tokens=1, uncut=())),
        ({"split": 0.2, "uncut": ["tools"]}, Openings(split=0.2, uncut=("tools",))),
    ],
)
def test_a_stage_says_how_its_answers_are_cut(options, cut):
    assert openings(options) == cut


def test_the_base_alone_is_tutored():
    assert manner("base2", {"aligned": 0.7}) == Manner(0.7, tutored=True)
    assert manner("adapter1", {"lost": 0.1, "plain": 0.4}) == Manner(lost=0.1, plain=0.4)


def test_every_stage_of_the_recipe_is_read_and_has_a_seed_of_its_own():
    recipe = json.loads(RECIPE.read_text(encoding="utf-8"))
    found = stages(recipe)
    assert len({seed for _, seed in found.values()}) == len(found)
    known = {
        "steps", "horizon", "learning_rate", "floor", "compiled", "aligned", "asked", "lost", "openings",
        "opening_tokens", "split", "uncut", "plain", "shares",
    }  # fmt: skip
    for options, _ in found.values():
        assert set(options) <= known
        assert openings(options).tokens > 0
