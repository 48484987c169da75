"""Word by word: nothing of either text is lost, and what is equal is found."""

import time
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reports.word_diff import Part, word_diff

TEXTS = st.text(alphabet="ab c\n.\u202e\x1b") | st.text(max_size=20)


@given(TEXTS, TEXTS)
def test_both_texts_stand_in_the_parts(before, after):
    parts = word_diff(before, after)
    assert "".join(part.text for part in parts if part.kind != "added") == before
    assert "".join(part.text for part in parts if part.kind != "removed") == after
    assert all(part.text for part in parts)
    assert all(one.kind != other.kind for one, other in pairwise(parts))


@given(TEXTS)
def test_equal_texts_are_one_part(text):
    assert [(part.kind, part.text) for part in word_diff(text, text)] == ([("same", text)] if text else [])


def test_a_changed_word_is_found_between_kept_ones():
    parts = word_diff("I can help with Jest today.", "I can help with mocha today.")
    assert [(part.kind, part.text) for part in parts] == [
        ("same", "I can help with "),
        ("removed", "Jest"),
        ("added", "mocha"),
        ("same", " today."),
    ]


def test_changes_all_over_a_long_answer_are_each_found():
    words = [f"w{n}" for n in range(1_500)]
    changed = [f"x{n}" if n % 7 == 0 else word for n, word in enumerate(words)]
    parts = word_diff(" ".join(words), " ".join(changed))
    assert sum(part.kind == "added" for part in parts) == len(range(0, 1_500, 7))
    assert parts[3:6:2] == (
        Part(kind="removed", text="w7"),
        Part(kind="same", text=" w8 w9 w10 w11 w12 w13 "),
    )


def test_megabytes_and_the_same_word_over_and_over_are_one_change():
    for size in (300_000, 3_000):
        parts = word_diff("ab cd " * size, "cd cd ab " * size)
        assert {part.kind for part in parts} - {"same"} == {"removed", "added"}
        assert len(parts) <= 4


def test_answers_at_the_longest_take_no_time():
    begun = time.monotonic()
    parts = word_diff("a b " * 50_000, "c d " * 50_000)
    assert time.monotonic() - begun < 5
    assert [part.kind for part in parts] == ["removed", "added", "same"]
