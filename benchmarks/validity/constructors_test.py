"""empty_constructor agrees with the real TypeScript compiler; skipped without node or the compiler."""

import pytest

from benchmarks.validity import constructors
from benchmarks.validity.constructors_shapes import texts

HOME = constructors.typescript_home()
needs_compiler = pytest.mark.skipif(HOME is None, reason=f"no TypeScript compiler; {constructors.BRING}")


@pytest.fixture(scope="module")
def result():
    return constructors.compare(HOME)


def test_there_are_texts_enough_and_each_is_there_once():
    found = texts()
    assert len(found) >= 400
    assert len({text.id for text in found}) == len(found)


@needs_compiler
def test_the_value_is_the_compilers(result):
    right, n = constructors.agreement(result)
    assert n >= 400
    assert right / n >= constructors.BAR


@needs_compiler
def test_every_difference_is_explained_and_no_explanation_is_stale(result):
    different = {one.text.id for one in result.judged if not one.same and not one.contested}
    assert different == set(constructors.EXPLAINED)


@needs_compiler
def test_no_text_passes_that_the_compiler_fails(result):
    passed = [one for one in result.judged if one.scorer["value"] == 1]
    assert [one.text.id for one in passed if one.compiler["value"] == 0] == []


@needs_compiler
def test_every_category_is_met_often(result):
    met = [each["constructor"] for one in result.judged for each in one.compiler["classes"]]
    assert min(met.count(category) for category in constructors.CATEGORIES) >= 20


@needs_compiler
def test_the_report_names_what_it_compared(result):
    report = constructors.report(result)
    assert "TypeScript 5" in report
    assert "not explained" not in report
