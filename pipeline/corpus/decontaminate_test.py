import json
import re
from pathlib import Path

import pytest

from harnesses.prompts import FIXTURES, skeletons
from harnesses.records import Case
from pipeline.corpus.decontaminate import RUN, build_filter, gate_cases, runs
from pipeline.corpus.sample import Sample

CASES = gate_cases()
GATES = build_filter(CASES)
LONG = [case for case in CASES if len(runs(case.prompt)) > 0]
WORD = re.compile(r"[^\W_]+")


def sample(prompt, *, answer="Done.", names=()):
    return Sample(family="x", prompt=prompt, answer=answer, names=tuple(names))


def with_other_names(case):
    """The prompt with each of its names exchanged for an invented one, and the inventions."""
    prompt, others = case.prompt, []
    for number, name in enumerate(sorted(set(case.names), key=len, reverse=True)):
        others.append(f"zorbelix{'abcdefghijklmnopqrstuvwxyz'[number]}")
        prompt = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", others[-1], prompt)
    return prompt, others


def test_every_line_of_every_prompt_file_is_a_gate_case():
    files = sorted((FIXTURES / "prompts").glob("*.jsonl"))
    assert len(files) == 6
    lines = sum(len(file.read_text(encoding="utf-8").splitlines()) for file in files)
    assert len(CASES) == lines == 620


def test_each_gate_prompt_itself_is_found():
    assert [case.id for case in CASES if not GATES.problem(sample(case.prompt, names=case.names))] == []


def test_each_gate_prompt_is_found_under_other_names():
    missed = []
    for case in CASES:
        prompt, names = with_other_names(case)
        if skeletons(case.prompt, case.names) and not GATES.problem(sample(prompt, names=names)):
            missed.append((case.id, prompt))
    assert missed == []


def test_one_sentence_of_a_gate_prompt_is_found_among_others_by_its_skeleton():
    for case in CASES[::7]:
        prompt, names = with_other_names(case)
        found = GATES.problem(
            sample(f"Zum zem zam.\n{prompt.swapcase()}\nZim zum!", names=[n.swapcase() for n in names])
        )
        assert found.startswith(("skeleton ", "run ")) or not skeletons(case.prompt, case.names), case.id
    planted = sample("Zum zem. Write a PDCA for ZorbPanel, would you? Zim.", names=["ZorbPanel"])
    own = build_filter([Case(id="x", prompt="write a PDCA for `src/x.ts`, would you!")])
    assert own.problem(planted) == "skeleton write a pdca for § would you"
    assert own.problem(sample(planted.prompt)) == ""


@pytest.mark.parametrize("place", ["prompt", "answer"])
def test_thirteen_words_of_a_gate_prompt_are_found_within_a_longer_text(place):
    assert len(LONG) > 300
    for case in LONG:
        words = WORD.findall(case.prompt.lower())
        start = len(words) // 2 - RUN // 2
        planted = "zim - " + ", ".join(words[start : start + RUN]) + " zum zam"
        text = sample(planted) if place == "prompt" else sample("Zem zum?", answer=planted)
        assert GATES.problem(text).startswith("run "), case.id


def test_twelve_words_in_a_row_may_coincide():
    words = "zorb one two three four five six seven eight nine ten eleven twelve thirteen".split()  # noqa: SIM905
    own = build_filter([Case(id="x", prompt=" ".join(words))])
    assert own.problem(sample("zum " + " ".join(words[:12]) + " zam")) == ""
    assert own.problem(sample("zum " + " ".join(words[1:14]) + " zam")).startswith("run one two")


@pytest.mark.parametrize("place", ["prompt", "answer", "fence"])
def test_each_component_of_a_gate_prompt_is_found(place):
    assert len(GATES.components) > 300
    for name in GATES.components:
        text = {
            "prompt": sample(f"zum zem {name}: zam"),
            "answer": sample("zum", answer=f"class {name} {{}}"),
            "fence": sample(f"zum\n```ts\nnew {name}();\n```"),
        }[place]
        assert GATES.problem(text) == f"name {name}"


def test_each_name_of_a_gate_prompt_is_found_where_the_sample_says_it_is_a_name():
    assert len(GATES.names) > 900
    for name in GATES.names:
        assert GATES.problem(sample(f"zum zem {name} zam", names=[name])).startswith("name ")


def test_a_name_within_a_longer_one_is_another_name():
    own = build_filter([Case(id="x", prompt="look at TideGauge", names=("TideGauge",))])
    assert own.problem(sample("see TideGaugePanel and MyTideGauge")) == ""
    assert own.problem(sample("see TideGauge.ts")) == "name TideGauge"


def test_a_text_of_ones_own_is_no_problem():
    assert (
        GATES.problem(sample("Zum zem ZorbWimble, zam?", answer="class ZorbWimble {}", names=["ZorbWimble"]))
        == ""
    )


def test_without_cases_nothing_is_a_problem():
    empty = build_filter(())
    assert not any(empty.problem(sample(case.prompt, names=case.names)) for case in CASES)


DEVELOPMENT = sorted((Path(__file__).resolve().parents[1] / "config").glob("development*.jsonl"))


def leaked(prompts):
    """Those of the prompts that are a gate's own, or share a run of thirteen words with one."""
    own = {" ".join(WORD.findall(case.prompt.lower())) for case in CASES}
    return [
        prompt
        for prompt in prompts
        if " ".join(WORD.findall(prompt.lower())) in own or GATES.runs & runs(prompt)
    ]


@pytest.mark.parametrize("path", DEVELOPMENT, ids=lambda path: path.stem)
def test_no_development_set_holds_a_gate_s_prompt_so_that_no_candidate_is_tuned_to_clear(path):
    prompts = [json.loads(line)["prompt"] for line in path.read_text(encoding="utf-8").splitlines()]
    assert len(prompts) > 400
    assert leaked(prompts) == []


def test_a_gate_s_prompt_in_a_development_set_would_be_seen():
    assert len(DEVELOPMENT) == 3
    assert leaked([case.prompt.upper() for case in CASES]) == [case.prompt.upper() for case in CASES]
    assert leaked([f"Well, {LONG[0].prompt} Thanks!"])
