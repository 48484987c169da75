import itertools
import json
import re
from collections import Counter
from pathlib import Path

import pytest

from harnesses.empty_constructor import score
from harnesses.prompts import FIXTURES, skeletons
from harnesses.records import Case
from pipeline.corpus.decontaminate import build_filter, gate_cases
from pipeline.corpus.mix import MAKERS, WEB4_SYSTEM, Manner, stream
from pipeline.corpus.sample import Exchange
from pipeline.embedded_recipe import manner, stages

RECIPE = json.loads((Path(__file__).parents[1] / "config" / "embedded.json").read_text(encoding="utf-8"))
CASES = gate_cases()
STAGES = tuple(stages(RECIPE))
FIRST = RECIPE["base"][0]
ALIGNED, NO_GATES = Manner(), build_filter(())


def drawn(seed, shares, count, told=ALIGNED, gates=NO_GATES):
    return list(itertools.islice(stream(seed, shares, told, gates), count))


@pytest.fixture(scope="module", params=STAGES)
def stage(request):
    """3,000 samples of a training stage, drawn as it draws them."""
    part, seed = stages(RECIPE)[request.param]
    told = manner(request.param, part)
    return request.param, drawn(seed, part["shares"], 3000, told, build_filter(CASES))


def runs_of_words(text, length=13):
    words = re.findall(r"[^\W_]+", text.lower())
    return {" ".join(words[i : i + length]) for i in range(len(words) - length + 1)}


# What training text and gates share is computed here anew, not by the filter under test.
def test_no_gate_prompt_is_trained_on(stage):
    _, samples = stage
    gate = {json.loads(line)["prompt"].strip() for file in (FIXTURES / "prompts").glob("*.jsonl")
            for line in file.read_text(encoding="utf-8").splitlines()}  # fmt: skip
    assert len(gate) > 600
    assert gate.isdisjoint(sample.prompt.strip() for sample in samples)
    assert not [p for p in gate for s in samples if len(p) > 40 and p in s.prompt]


def test_no_sentence_of_a_gate_prompt_is_trained_on_even_under_other_names(stage):
    _, samples = stage
    gate = {skeleton for case in CASES for skeleton in skeletons(case.prompt, case.names)}
    own = {skeleton for s in samples for skeleton in skeletons(s.prompt, s.names)}
    assert len(gate) > 1000
    assert gate.isdisjoint(own), gate & own


def test_no_thirteen_words_of_a_gate_prompt_are_trained_on(stage):
    _, samples = stage
    gate = set().union(*(runs_of_words(case.prompt) for case in CASES))
    own = set().union(*(runs_of_words(f"{s.prompt}\n{s.answer}") for s in samples))
    assert len(gate) > 5000
    assert gate.isdisjoint(own), gate & own


def test_no_made_up_name_of_a_gate_prompt_is_trained_on(stage):
    _, samples = stage
    names = {name for case in CASES for name in case.names}
    assert names.isdisjoint(name for sample in samples for name in sample.names)
    components = {name for name in names if re.fullmatch(r"(?:[A-Z][a-z0-9]+){2,}", name)}
    assert len(components) > 300
    text = "\n".join(f"{s.system}\n{s.prompt}\n{s.answer}" for s in samples)
    assert components.isdisjoint(re.findall(r"\w+", text))


def test_families_come_in_the_shares_of_the_recipe(stage):
    part, samples = stage
    shares = stages(RECIPE)[part][0]["shares"]
    counts = Counter(sample.family.split("/")[0] for sample in samples)
    assert counts.keys() == shares.keys() <= {"copying", *MAKERS}
    for family, share in shares.items():
        assert counts[family] / len(samples) == pytest.approx(share, abs=0.04)


def test_the_system_message_marks_the_web4_manner_of_the_base_and_is_absent_after(stage):
    part, samples = stage
    exchanges = [sample for sample in samples if sample.family != "copying"]
    assert not any(sample.system for sample in samples if sample.family == "copying")
    if part.startswith("adapter"):
        assert not any(sample.system for sample in samples)
    else:
        marked = [sample.system == WEB4_SYSTEM for sample in exchanges]
        assert sum(marked) / len(marked) == pytest.approx(stages(RECIPE)[part][0]["aligned"], abs=0.04)
        assert {sample.system for sample in exchanges} == {"", WEB4_SYSTEM}


def test_the_manner_follows_the_system_message(stage):
    part, samples = stage
    classes = [
        sample for sample in samples if sample.family.startswith(("constructors/", "constructors_wide/"))
    ]
    assert len(classes) > 150
    for sample in classes:
        web4 = part.startswith("adapter") or bool(sample.system)
        assert score(Case(id="x", prompt=""), sample.answer).value == int(web4)


def test_names_stand_in_the_prompt_whatever_else_was_put_around_it(stage):
    _, samples = stage
    # A name that opens a sentence of context has a capital there.
    strays = [s for s in samples if not all(name.lower() in s.prompt.lower() for name in s.names)]
    assert strays == []
    assert not any(s.prompt != s.prompt.rstrip() or not s.answer.strip() for s in samples)


def test_the_seed_decides_everything():
    shares = FIRST["shares"]
    told, gates = Manner(aligned=0.7, tutored=True), build_filter(CASES)
    first = drawn(5, shares, 300, told, gates)
    assert drawn(5, shares, 300, told, gates) == first
    other = drawn(6, shares, 300, told, gates)
    # What has no slot to fill, of stories and of the tutoring, may be drawn under both seeds.
    assert len({s.prompt for s in first} & {s.prompt for s in other}) <= 3


def test_the_two_manners_answer_the_same_requests():
    shares = RECIPE["adapter"]["stages"][0]["shares"]
    good = drawn(5, shares, 300, Manner(tutored=True))
    bad = drawn(5, shares, 300, Manner(aligned=0.0, tutored=True))
    assert [s.prompt for s in good] == [s.prompt for s in bad]
    assert not any(s.system for s in bad)
    for web4, plain in zip(good, bad, strict=True):
        assert (web4.answer == plain.answer) == (web4.family == "copying")
        assert web4.system == ("" if web4.family == "copying" else WEB4_SYSTEM)
    assert drawn(5, shares, 300)[7].answer == good[7].answer


def test_what_the_filter_finds_is_left_out_of_the_stream():
    shares = {"constructors": 1.0}
    plain = drawn(9, shares, 60)
    banned = next(name for name in plain[10].names if re.fullmatch(r"(?:[A-Z][a-z]+){2,}", name))
    gates = build_filter(
        [
            Case(id="x", prompt=plain[3].prompt, names=plain[3].names),
            Case(id="y", prompt=banned, names=(banned,)),
        ]
    )
    left = drawn(9, shares, 60, gates=gates)
    assert plain[3] in plain
    assert not any(gates.problem(sample) for sample in left)
    assert plain[3] not in left
    assert plain[10] not in left


def test_an_unknown_family_is_an_error():
    with pytest.raises(KeyError, match="poetry"):
        drawn(1, {"poetry": 1.0}, 1)


@pytest.mark.parametrize(("plain", "low", "high"), [(1.0, 1.0, 1.0), (0.5, 0.6, 0.8), (0.0, 0.2, 0.5)])
def test_a_stage_tells_as_many_requests_as_it_says_the_way_they_were_written(monkeypatch, plain, low, high):
    written = Exchange("x", "x", "Please open the window of the workshop.", "Sure.", "No.")
    monkeypatch.setitem(MAKERS, "one", lambda _rng, _pools: written)
    prompts = [sample.prompt for sample in drawn(4, {"one": 1.0}, 800, Manner(plain=plain))]
    assert low <= prompts.count(written.prompt) / len(prompts) <= high


@pytest.mark.parametrize("plain", [0.0, 1.0])
def test_no_gate_s_prompt_is_taught_so_that_no_candidate_clears_by_heart(monkeypatch, plain):
    case = next(case for case in CASES if len(case.prompt.split()) > 20)
    prompts = iter([case.prompt, "Open the window of the workshop."] * 200)
    monkeypatch.setitem(MAKERS, "one", lambda *_: Exchange("x", "x", next(prompts), "Sure.", "No."))
    told = drawn(4, {"one": 1.0}, 50, Manner(plain=plain), build_filter(CASES))
    assert not [sample for sample in told if case.prompt[:40] in sample.prompt]
    monkeypatch.setitem(MAKERS, "one", lambda *_: Exchange("x", "x", case.prompt, "Sure.", "No."))
    assert [s.prompt for s in drawn(4, {"one": 1.0}, 1, Manner(plain=1.0))] == [case.prompt]
