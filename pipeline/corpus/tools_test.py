import json
import random
import re

from harnesses.records import Case
from harnesses.tool_success import FIXTURES, TOOLS, score
from pipeline.corpus.banks.tools import REQUESTS
from pipeline.corpus.pools import pools
from pipeline.corpus.tools import KINDS, exchange, wide_exchange


def made(seed):
    return exchange(random.Random(seed), pools())


SOME = [made(seed) for seed in range(600)]
WIDE = [wide_exchange(random.Random(seed), pools()) for seed in range(600)]


def judge(sample, text):
    """1 where `text` makes exactly the call of the good answer."""
    tools = json.loads((FIXTURES / TOOLS).read_text(encoding="utf-8"))
    call = re.fullmatch(r"<tool_call>\n(.*)\n</tool_call>", sample.good)
    expected = [json.loads(call.group(1))] if call else []
    return score(Case(id="x", prompt=sample.prompt, expected=expected, tools=tools), text).value


def test_good_answers_pass_and_bad_ones_fail():
    assert all(judge(sample, sample.good) == 1 for sample in SOME + WIDE)
    assert all(judge(sample, sample.bad) == 0 for sample in SOME + WIDE)


def test_only_kind_none_answers_without_a_call():
    assert {sample.kind for sample in SOME} == {*KINDS, "none"}
    assert all((sample.kind == "none") == ("<tool_call>" not in sample.good) for sample in SOME + WIDE)


def test_every_argument_stands_in_the_prompt_word_for_word():
    for sample in SOME + WIDE:
        if sample.kind != "none":
            arguments = json.loads(sample.good.split("\n")[1])["arguments"]
            assert all(value in sample.prompt for value in arguments.values()), sample.prompt


def test_prompts_are_short_and_fully_expanded():
    for sample in SOME + WIDE:
        assert 2 <= len(sample.prompt.split()) <= 130
        assert not re.search(r"\{(file|query|glob|dir|shell|old|new|contents|comp|word)\w*\}", sample.prompt)
        assert len(sample.bad.split()) <= 60


def test_same_seed_gives_the_same_exchange():
    assert [made(seed) for seed in range(20)] == SOME[:20]


def test_each_kind_has_seventy_requests():
    assert all(len(REQUESTS[kind]) >= 70 for kind in KINDS)
    assert sum(len(lines) for kind, lines in REQUESTS.items() if kind.startswith("none_")) >= 120
