import random
import re

import pytest

from harnesses.empty_constructor import score
from harnesses.records import Case
from pipeline.corpus.banks.constructors import REQUESTS
from pipeline.corpus.constructors import exchange
from pipeline.corpus.pools import pools

CASE = Case(id="x", prompt="")


def made(seed):
    return exchange(random.Random(seed), pools())


SOME = [made(seed) for seed in range(300)]


def test_good_answers_pass_the_gate_and_bad_ones_fail():
    assert [(s.prompt, s.good) for s in SOME if score(CASE, s.good).value != 1] == []
    assert [(s.prompt, s.bad) for s in SOME if score(CASE, s.bad).value != 0] == []


def test_bad_answers_fail_by_their_constructor_not_by_broken_code():
    for sample in SOME:
        found = score(CASE, sample.bad)
        assert "does not parse" not in found.reason, found.reason
        assert all(not report["compliant"] for report in found.details["classes"])


def test_every_good_class_has_init():
    assert all(report["has_init"] for s in SOME for report in score(CASE, s.good).details["classes"])


@pytest.mark.parametrize("kind", REQUESTS)
def test_each_kind_is_written_as_its_kind(kind):
    shape = {
        "class": r"export class \w+ \{",
        "abstract": r"export abstract class \w+ \{",
        "generic": r"export class \w+<T> \{",
        "subclass": r"export class \w+ extends \w+ \{",
        "tsx": r"```tsx\nexport class \w+",
    }[kind]
    found = [sample for sample in SOME if sample.kind == kind]
    assert len(found) > 30
    assert all(re.search(shape, sample.good) for sample in found)


def test_the_class_bears_the_name_of_the_request():
    named = 0
    for sample in SOME:
        name = re.search(r"class (\w+)", sample.good)[1]
        assert name in sample.prompt or name in {"DefaultComponent", "Web4Component"}, sample
        assert re.search(r"class (\w+)", sample.bad)[1] == name
        named += name in sample.prompt
    assert named > 250


def test_names_are_those_of_the_request_and_nothing_is_left_unexpanded():
    for sample in SOME:
        assert all(name in sample.prompt for name in sample.names)
        assert not re.search(r"\{(comp|file|fields|feature|part|punct)\d?\}", sample.prompt + sample.good)


def test_the_seed_decides_everything():
    assert [made(seed) for seed in range(20)] == SOME[:20]
    assert len({sample.prompt for sample in SOME}) > 290
