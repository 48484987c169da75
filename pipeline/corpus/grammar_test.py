import itertools
import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.corpus.grammar import Filler, expand

POOLS = {
    "comp": lambda rng: f"Name{rng.randrange(1000)}",
    "coin": lambda rng: rng.choice(("heads", "tails")),
    "only": lambda _: "same",
    "braces": lambda _: "[a|b] {comp}",
}


def filler(seed=0):
    return Filler(random.Random(seed), POOLS)


def outcomes(line, seeds=200):
    return {expand(line, filler(seed)) for seed in range(seeds)}


def test_every_alternative_comes_out_and_nothing_else():
    assert outcomes("to [add|write|create] it") == {"to add it", "to write it", "to create it"}


def test_empty_alternatives_are_kept_as_they_are():
    assert outcomes("a[| b|]c") == {"ac", "a bc"}
    assert outcomes("[]x") == {"x"}


def test_alternatives_nest():
    assert outcomes("[a[1|2]|b[|[c|d]]]!") == {"a1!", "a2!", "b!", "bc!", "bd!"}


def test_escaped_marks_are_literal():
    assert outcomes(r"\[x\] \{comp\} a\|b") == {"[x] {comp} a|b"}
    assert outcomes(r"[\[1\]|\{2\}|3\|4]") == {"[1]", "{2}", "3|4"}


def test_a_slot_is_one_value_throughout_an_expansion_and_the_next_one():
    shared = filler()
    first = expand("{comp}, {comp} and [{comp}|{comp}]", shared)
    name = shared.values["comp"]
    assert first == f"{name}, {name} and {name}"
    assert expand("again {comp}", shared) == f"again {name}"
    assert shared.values == {"comp": name}


def test_numbered_siblings_differ_where_the_pool_has_another_value():
    assert outcomes("{coin} {coin2}") == {"heads tails", "tails heads"}
    assert outcomes("{only} {only2}") == {"same same"}


def test_brackets_of_a_value_are_not_expanded():
    assert outcomes("{braces}") == {"[a|b] {comp}"}


def test_slots_of_alternatives_not_taken_are_not_filled():
    for seed in range(50):
        used = filler(seed)
        text = expand("[{comp}|{coin}]", used)
        assert list(used.values.values()) == [text]


def test_an_unknown_slot_is_an_error():
    with pytest.raises(KeyError, match="nothing"):
        expand("{nothing}", filler())


def test_the_same_seed_gives_the_same_text():
    line = "[a|b|c] {comp} [{comp2}|{coin}]"
    assert [expand(line, filler(seed)) for seed in range(30)] == [expand(line, filler(s)) for s in range(30)]
    assert len(outcomes(line)) > 100


def _texts(parts):
    return {"".join(chosen) for chosen in itertools.product(*(possible for _, possible in parts))}


_leaf = st.one_of(
    st.text("ab .#\n", max_size=3).map(lambda text: (text, {text})),
    st.sampled_from("[]{}|").map(lambda mark: ("\\" + mark, {mark})),
    st.sampled_from(("{only}", "{only2}")).map(lambda slot: (slot, {"same"})),
)
# A line beside all the texts that it stands for.
_lines = st.recursive(
    _leaf,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(
            lambda parts: ("".join(line for line, _ in parts), _texts(parts))
        ),
        st.lists(inner, min_size=1, max_size=3).map(
            lambda parts: (f"[{'|'.join(line for line, _ in parts)}]", set().union(*(t for _, t in parts)))
        ),
    ),
    max_leaves=8,
)


@given(_lines, st.integers(0, 99))
def test_any_well_formed_line_expands_to_one_of_its_texts(line_and_texts, seed):
    line, texts = line_and_texts
    text = expand(line, filler(seed))
    assert text in texts
    if not re.search(r"\\", line):
        assert not re.search(r"[\[\]{}|]", text)
