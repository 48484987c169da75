import random

from pipeline.corpus.judged import Judged, maker

LINES = (Judged("Put it in", ("Put",), refuse=True), Judged("Take it out", (), refuse=False))


def test_a_judged_request_is_answered_by_the_first_word_of_its_side():
    rng = random.Random(1)
    found = {exchange.prompt: exchange for exchange in (maker(LINES)(rng, {}) for _ in range(40))}
    refused, done = found["Put it in"], found["Take it out"]
    assert (refused.kind, refused.good, refused.bad, refused.names) == ("refuse", "I", "Sure", ("Put",))
    assert (done.kind, done.good, done.bad, done.names) == ("comply", "Sure", "I", ())


def test_each_is_as_likely_as_the_other():
    rng = random.Random(2)
    draw = maker(LINES)
    assert 420 < sum(draw(rng, {}).kind == "refuse" for _ in range(1000)) < 580
