"""The PDCA and TRON scorers agree with documents whose truth is known; every kind of document is there.

Some thousand judgements here; `python -m benchmarks.validity.pdca 6000` makes the published ones.
"""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.validity.documents import right_sheet
from benchmarks.validity.mutations import HARMFUL
from benchmarks.validity.pdca import HARMLESS, Specimen, compare, roadmap, show, web4
from harnesses import pdca_schema, pdca_template, tron_format

SCORERS = {
    "pdca_schema": pdca_schema.score,
    "pdca_template": pdca_template.score,
    "tron_format": tron_format.score,
}
SHEETS = [roadmap(seed) for seed in range(1200)]


@pytest.mark.parametrize("harness", SCORERS)
def test_agrees_everywhere(harness):
    found = compare(SHEETS, harness, SCORERS[harness])
    assert found.n >= 1100
    assert [specimen.why for specimen in found.wrong] == []
    assert found.counts[True, True] >= 200
    assert found.counts[False, False] >= 200


def test_the_other_profile_agrees_everywhere():
    found = compare([web4(seed) for seed in range(800)], "pdca_schema", pdca_schema.score_web4)
    assert found.n == 800
    assert [specimen.why for specimen in found.wrong] == []
    assert min(found.counts[True, True], found.counts[False, False]) >= 200


@settings(max_examples=60, deadline=None)
@given(st.integers(min_value=10_000, max_value=10**12))
def test_agrees_on_seeds_nobody_looked_at(seed):
    for harness, score in SCORERS.items():
        assert compare([roadmap(seed)], harness, score).wrong == ()
    assert compare([web4(seed)], "pdca_schema", pdca_schema.score_web4).wrong == ()


@pytest.mark.parametrize("name", HARMFUL)
def test_every_fault_is_judged_rightly_alone(name):
    for seed in range(4):
        rng = random.Random(f"{name} {seed}")  # noqa: S311
        sheet = right_sheet(rng)
        truth = HARMFUL[name].truth
        text = HARMFUL[name].apply(rng, sheet).text()
        assert text != sheet.text()
        specimen = Specimen(text, sheet.prompt, name, vars(truth))
        assert not all(vars(truth).values())
        assert [h for h, score in SCORERS.items() if compare([specimen], h, score).wrong] == []


@pytest.mark.parametrize("name", HARMLESS)
def test_every_harmless_change_stays_harmless(name):
    for seed in range(4):
        rng = random.Random(f"{name} {seed}")  # noqa: S311
        sheet = right_sheet(rng)
        specimen = Specimen(
            HARMLESS[name](rng, sheet).text(), sheet.prompt, name, dict.fromkeys(SCORERS, True)
        )
        assert [h for h, score in SCORERS.items() if compare([specimen], h, score).wrong] == []


def test_the_same_seed_makes_the_same_document():
    assert roadmap(7) == roadmap(7)
    assert len({specimen.text for specimen in SHEETS}) > 1190


def test_a_disagreement_is_shown():
    wrong = Specimen("no sheet", "", "seed 0: right", {"pdca_schema": True})
    lines = list(show("pdca_schema", compare([wrong], "pdca_schema", pdca_schema.score)))
    assert lines[-1] == "  DISAGREES seed 0: right"
    assert "agree 0" in lines[0]
