import pytest

from benchmarks.validity.perplexity_llama_cpp import TOLERANCE, WINDOW, ours, program, theirs
from harnesses.engines.tiny_gguf import metadata, write_gguf
from harnesses.records import ShipgateError


def built():
    try:
        return program()
    except ShipgateError:
        return None


def test_without_llama_cpp_it_says_what_to_set(monkeypatch):
    monkeypatch.delenv("LLAMA_CPP_DIR", raising=False)
    with pytest.raises(ShipgateError, match="set it to a llama"):
        program()


@pytest.fixture
def model(tmp_path):
    return write_gguf(tmp_path / "alphabet.gguf", fields=metadata(context=WINDOW))


def test_the_second_half_of_each_window_is_scored(model):
    # The model knows the alphabet and no digits, so all hangs on which of the two stands in the half scored.
    letters, digits = ("abcdefghijklmnopqrstuvwxyz" * 10)[: WINDOW // 2], "1" * (WINDOW // 2)
    good, bad = ours(model, digits + letters, 9), ours(model, letters + digits, 9)
    assert good.windows == 1
    assert good.perplexity < bad.perplexity / 2


def test_a_text_shorter_than_a_window_is_an_error(model):
    with pytest.raises(ShipgateError, match="give more documents"):
        ours(model, "abc", 9)


@pytest.mark.skipif(built() is None, reason="set LLAMA_CPP_DIR and build its target llama-perplexity (cmake)")
def test_both_give_one_number(model):
    text = "the quick brown fox jumps over the lazy dog " * 60
    judge = theirs(built(), model, text)
    assert ours(model, text, judge.windows).perplexity == pytest.approx(judge.perplexity, rel=TOLERANCE)
