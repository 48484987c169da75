"""The index against the definition, computed the slow way."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harnesses.contamination_duplicates import Repeats
from harnesses.contamination_index import as_text, build_index, matches, shingle_hashes, signature
from harnesses.contamination_words import grams, jaccard, plain, run_hashes, word_hashes, words

FEW_WORDS = st.lists(st.sampled_from([f"w{i}" for i in range(6)]), min_size=1, max_size=24)


def slow(prompt, strings):
    """Whether the definition calls a prompt hit, by sets and slices of words."""
    row = [word for string in strings for word in words(string)]
    length = min(len(prompt), 13)
    pieces = {tuple(row[i : i + length]) for i in range(len(row) - length + 1)}
    wanted = {tuple(prompt[i : i + length]) for i in range(len(prompt) - length + 1)}
    if length >= 5 and pieces & wanted:
        return True
    lines = [line for string in strings for line in string.splitlines()]
    parts = [*lines, *strings, "\n".join(strings), "\n".join(strings[:-1])]
    return any(jaccard(grams(words(part)), grams(prompt)) >= 0.8 for part in parts)


@settings(max_examples=200, deadline=None)
@given(
    prompts=st.lists(FEW_WORDS, min_size=1, max_size=4, unique_by=tuple),
    strings=st.lists(
        st.lists(FEW_WORDS.map(" ".join), min_size=1, max_size=3).map("\n".join), min_size=1, max_size=3
    ),
)
def test_matches_are_those_of_the_definition(prompts, strings):
    text = as_text(strings)
    found = matches(build_index(prompts), text, word_hashes(text.words))

    assert set(found) == {number for number, prompt in enumerate(prompts) if slow(prompt, strings)}


@settings(max_examples=100, deadline=None)
@given(base=st.integers(40, 120), changed=st.integers(0, 6), seed=st.integers(0, 10_000))
def test_lightly_edited_prompts_are_matched_as_the_definition_says(base, changed, seed):
    rng = np.random.default_rng(seed)
    prompt = [f"w{i}" for i in range(base)]
    edited = list(prompt)
    for at in rng.integers(base, size=changed):
        edited[at] = "x"
    strings = ["an answer before", f"user: {' '.join(edited)}\nThe end."]
    text = as_text(strings)

    assert bool(matches(build_index([prompt]), text, word_hashes(text.words))) == slow(prompt, strings)


def test_a_match_by_minhash_alone_says_both_numbers():
    # One word put into the middle: no thirteen in a row are left, and 20 of 25 runs of three are in both.
    prompt = [f"w{i}" for i in range(24)]
    edited = [*prompt[:12], "x", *prompt[12:]]
    text = as_text([" ".join(edited)])
    found = matches(build_index([prompt]), text, word_hashes(text.words))

    assert jaccard(grams(edited), grams(prompt)) == pytest.approx(20 / 25)
    assert found[0].startswith("minhash 0.")
    assert found[0].endswith("(Jaccard 0.80)")


def test_all_hashes_are_the_same_on_every_machine():
    assert word_hashes(["shipgate"]).tolist() == [375646168371899303]
    assert len(run_hashes(["a"] * 20, 13)) == 8
    assert len(run_hashes(["a"] * 3, 13)) == 0


@given(st.text())
def test_words_of_words_are_the_same_words(text):
    once = words(text)

    assert words(" ".join(once)) == once


@given(st.text(st.characters(codec="ascii")))
def test_ascii_and_other_text_are_cut_alike(text):
    # A text with one East Asian character takes the other path.
    assert words(f"{text} 中") == [*words(text), "中"]


def test_east_asian_text_has_a_word_per_character():
    assert words("请写 ﾃｽﾄ를 tests") == ["请", "写", "テ", "ス", "ト", "를", "tests"]


def test_dressing_is_taken_off():
    assert plain("ＷＲＩＴＥ Café ﬁle İstanbul STRASSE straße") == "write cafe file istanbul strasse strasse"


def test_the_tables_of_repeats_stay_as_large_as_they_are():
    repeats = Repeats()
    sizes = (repeats._bytes.nbytes, repeats._bands.nbytes)
    for number in range(300):
        text = [f"w{number}-{i}" for i in range(30)]
        assert repeats.is_new(" ".join(text))
        repeats.compare(signature(shingle_hashes(word_hashes(text))))

    assert (repeats._bytes.nbytes, repeats._bands.nbytes) == sizes == (8 << 20, 8 << 20)
    assert (repeats.rows, repeats.distinct, repeats.near) == (300, 300, 0)
    assert not repeats.is_new("W0-0  " + " ".join(f"w0-{i}" for i in range(1, 30)))


def test_a_row_of_a_million_words_is_read_in_pieces():
    single = word_hashes([f"w{i % 977}" for i in range(1_000_000)])

    assert signature(shingle_hashes(single)).shape == (128,)
