import random
import re

import pytest

from harnesses.code_blocks import code_blocks
from pipeline.corpus.snippets import any_snippet, log_lines, stack_trace, typescript_snippet

MAKERS = (typescript_snippet, stack_trace, log_lines, any_snippet)


def made(maker, count=300, seed=0):
    rng = random.Random(seed)
    return [maker(rng) for _ in range(count)]


@pytest.mark.parametrize("maker", MAKERS)
def test_the_names_named_stand_in_the_text(maker):
    for snippet in made(maker):
        assert snippet.names
        assert all(name in snippet.text for name in snippet.names), snippet


@pytest.mark.parametrize("maker", MAKERS)
def test_the_seed_decides_everything(maker):
    assert made(maker, 40) == made(maker, 40)
    assert made(maker, 40) != made(maker, 40, seed=1)


def test_typescript_is_one_closed_fence_without_class_or_test():
    for snippet in made(typescript_snippet):
        lines = snippet.text.split("\n")
        assert re.fullmatch(r"```(ts|typescript)?", lines[0])
        assert lines[-1] == "```"
        assert 4 <= len(lines) <= 11
        assert len(code_blocks(snippet.text)) == 1
        assert not re.search(r"\bclass\b|\bconstructor\b|\bdescribe\(|\bjest\b|\bexpect\(", snippet.text)


def test_traces_are_an_error_line_and_frames_with_positions():
    for snippet in made(stack_trace):
        first, *frames = snippet.text.split("\n")
        assert re.match(r"[A-Z]\w*Error: |Error: ", first)
        assert 2 <= len(frames) <= 4
        assert all(re.fullmatch(r"    at \S+ \(\S+:\d+:\d+\)", frame) for frame in frames)


def test_log_lines_carry_time_level_and_component():
    for snippet in made(log_lines):
        lines = snippet.text.split("\n")
        assert 2 <= len(lines) <= 4
        shape = rf"[0-2]\d:[0-5]\d:[0-5]\d (WARN|ERROR|INFO) \[{snippet.names[0]}\] .+"
        assert all(re.fullmatch(shape, line) for line in lines)


def test_any_snippet_is_each_of_the_three():
    texts = [snippet.text for snippet in made(any_snippet)]
    assert {("```" in text, "    at " in text) for text in texts} == {
        (True, False),
        (False, True),
        (False, False),
    }
