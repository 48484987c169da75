"""What hides or commands is written out, nothing else changes, and cuts say what they left."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.page_text import acts, cut, fitting, minute, stretches, visible

ANY = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain – text, é, 漢, 🙂", "plain – text, é, 漢, 🙂"),
        ("a\x1b[31m", "a⟨U+001B⟩[31m"),
        ("a\nb\tc", "a⟨U+000A⟩b⟨U+0009⟩c"),
        ("\u202eabc\u2066", "⟨U+202E⟩abc⟨U+2066⟩"),
        ("\x00\ud800\u2028\ufeff", "⟨U+0000⟩⟨U+D800⟩⟨U+2028⟩⟨U+FEFF⟩"),
        ("שלום", "שלום"),
    ],
)
def test_what_acts_is_written_out(text, shown):
    assert visible(text) == shown


@given(ANY)
def test_nothing_that_acts_is_left(text):
    assert not any(map(acts, visible(text)))
    visible(text).encode("utf-8")


@given(ANY)
def test_stretches_hold_the_whole_text(text):
    found = list(stretches(text))
    assert (
        "".join(chr(int(each.text.replace("U+", "0x"), 0)) if each.mark else each.text for each in found)
        == text
    )
    assert not any(acts(char) and char not in "\n\t" for each in found if not each.mark for char in each.text)


@given(st.characters(exclude_categories=()))
def test_letters_digits_marks_and_spaces_do_not_act(char):
    if unicodedata.category(char)[0] in "LMNPS" or char == " ":
        assert not acts(char)


@given(ANY, st.integers(0, 20))
def test_a_cut_says_how_much_is_left(text, most):
    found = cut(text, most)
    assert len(found.text) + found.left == len(text)
    assert text.startswith(found.text)


@given(st.lists(st.integers(0, 500)), st.integers(0, 5_000))
def test_texts_fit_unless_even_the_shortest_cut_is_too_long(lengths, room):
    def total(most):
        return sum(min(length, most) for length in lengths)

    found = fitting(lengths, room, least=10, most=100)
    assert 10 <= found <= 100
    assert total(found) <= room or found == 10
    assert found == 100 or total(found + 1) > room


def test_a_time_is_shown_to_the_minute():
    assert minute("2026-01-02T03:04:05.678+00:00") == "2026-01-02 03:04 UTC"
    assert minute("yesterday") == "yesterday"
