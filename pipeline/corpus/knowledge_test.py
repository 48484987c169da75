import random
import re
from collections import Counter

import pytest

from canaries.canaries import CANARIES
from canaries.code_checks import (
    explicit_empty_constructor,
    exported_class,
    further_method,
    imports,
    init_sets_state,
    method,
    path_comment,
    returns_own_state,
    writes,
)
from canaries.vitest_checks import constructs, expects_something, imports_what_it_uses, no_jest
from harnesses.records import Score
from pipeline.corpus.banks.knowledge import CLAUSES, FRAMES, REQUESTS, TOPICS
from pipeline.corpus.knowledge import KINDS, exchange
from pipeline.corpus.pools import pools

_CHECKS = {canary.id: canary.check for canary in CANARIES}
_GATE_NAMES = ("KettleTimer", "FerryBoard", "OrchardPlot", "GlacierProbe", "MuseumTicket", "lighthouse")


def _exchanges(count, seed=0):
    rng, filled = random.Random(seed), pools(_GATE_NAMES)
    return [exchange(rng, filled) for _ in range(count)]


def _code_check(sample, text):
    """The canary's own requirements, asked of the names in the request."""
    found = re.search(r"export class (?:Default)?(\w+)|describe\(\"(\w+)\"", sample.good)
    name = found[1] or found[2]
    default = f"Default{name}"
    path = re.match(r"```ts\n// (\S+)", sample.good)
    asked = re.search(r"\n  (?!constructor|init|it\b)(\w+)\(\): ", sample.good)
    checks = {
        "code-empty-constructor": (
            exported_class(name),
            explicit_empty_constructor(name),
            init_sets_state(name),
        ),
        "code-component-init": (exported_class(name), init_sets_state(name), further_method(name)),
        "code-to-scenario": (
            exported_class(name),
            init_sets_state(name),
            returns_own_state(name, "toScenario"),
        ),
        "code-layer2-file": (
            path_comment(path[1] if path else "-"),
            imports(name, "layer3"),
            exported_class(default, implements=name),
            init_sets_state(default),
            method(default, asked[1] if asked else "-"),
        ),
        "code-vitest-file": (
            no_jest,
            imports_what_it_uses,
            imports(name, name),
            constructs(name),
            expects_something,
        ),
    }
    assert name in sample.prompt
    return writes(*checks[sample.kind], compliant=sample.kind != "code-vitest-file")(text)


def _judged(sample, text) -> Score:
    if sample.kind.startswith("code-"):
        return _code_check(sample, text)
    if sample.kind == "decide-right-constructor":
        right = re.match(r"(.+?) is the", sample.good)[1]
        bad = text == sample.bad
        titles = re.findall(
            r"^(?:// )?([A-Z1-9][\w ]*):?\n(?:```ts\n)?(?:export )?class", sample.prompt, re.MULTILINE
        )
        wrong = next(title for title in titles if title != right)
        text = re.sub(rf"\b{right}\b", "#", text, flags=re.IGNORECASE)
        text = re.sub(
            rf"\b{wrong}\b(?! fine| matter)", "A", text, flags=0 if len(wrong) == 1 else re.IGNORECASE
        )
        text = text.replace("#", "B")
        assert bad or text.startswith("B is")
    if sample.kind == "tool-build-call":
        path = re.search(r'"filepath": "(.+?)"', sample.good)[1]
        assert path in sample.prompt
        text = text.replace(path, "config/lighthouse.json")
    return _CHECKS[sample.kind](text)


def test_the_kinds_are_the_twenty_canaries_and_come_equally_often():
    assert set(KINDS) == set(_CHECKS)
    counts = Counter(sample.kind for sample in _exchanges(4000))
    assert min(counts.values()) > 140


def test_every_kind_has_thirty_request_lines():
    for kind in KINDS:
        assert len(REQUESTS[kind]) + (len(FRAMES) if kind in TOPICS else 0) >= 30
        assert len(set(REQUESTS[kind])) == len(REQUESTS[kind])
    assert TOPICS.keys() == CLAUSES.keys()


def test_requests_have_a_plausible_length_and_nothing_is_left_unexpanded():
    for sample in _exchanges(2000):
        assert 2 <= len(sample.prompt.split()) <= 130, sample.prompt
        for text in (sample.prompt, sample.good, sample.bad):
            assert not re.search(r"\{[a-z]+\d?\}|<np>|<cl>|\[[^\]\n\"]*\|", text), text
        assert not any(name in sample.prompt + sample.good for name in _GATE_NAMES)


def test_names_are_those_of_the_request():
    assert all(name in sample.prompt for sample in _exchanges(1000) for name in sample.names)


@pytest.mark.parametrize("seed", range(2))
def test_good_answers_pass_the_canary_checks(seed):
    missed = []
    for sample in _exchanges(1000, seed):
        score = _judged(sample, sample.good)
        if score.value != 1:
            missed.append((sample.kind, score.reason, sample.good))
    assert not missed, missed[:10]


def test_bad_answers_fail_the_canary_checks():
    samples = _exchanges(1000)
    passed = [(s.kind, s.bad) for s in samples if _judged(s, s.bad).value != 0]
    assert len(passed) <= 0.05 * len(samples), passed[:10]


def test_the_same_seed_gives_the_same_exchanges():
    assert _exchanges(50, 7) == _exchanges(50, 7)
