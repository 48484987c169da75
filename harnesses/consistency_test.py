from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harnesses.consistency import Answer, Repeated, answer_of, choose_subset, judge, pass_hat_k, summarise
from harnesses.records import Case, Response, Score, ShipgateError
from harnesses.stats import wilson


def answers(*values, texts=None):
    return tuple(
        Answer(text=text, value=value)
        for value, text in zip(values, texts or ["same"] * len(values), strict=True)
    )


def repeated(*values, other=1, texts=None, name="c"):
    return Repeated(
        harness="h",
        case_id=name,
        repeats=answers(*values, texts=texts),
        other=None if other is None else Answer(text="same", value=other),
    )


@pytest.mark.parametrize(
    ("case", "value", "reason"),
    [
        (repeated(1, 1, 1), 1, "4 times scored 1, one answer"),
        (repeated(0, 0, 0, other=0, texts="abc"), 1, "4 times scored 0, 4 different answers"),
        (repeated(1, 0, 1), 0, "scored 1 0 1, and 1 at another concurrency"),
        (repeated(1, 1, 1, other=0), 0, "scored 1 1 1, and 0 at another concurrency"),
        (repeated(1, 1), None, "2 of 3 repeats are there"),
        (repeated(1, 1, 1, 1), None, "4 of 3 repeats are there"),
        (repeated(1, 1, 1, other=None), None, "the answer at another concurrency is missing"),
        (repeated(1, None, 1), None, "repeat 2: no score"),
    ],
)
def test_a_case_is_judged(case, value, reason):
    verdict = judge(case, 3)

    assert (verdict.value, verdict.reason) == (value, reason)


def test_an_error_leaves_the_case_and_the_headline_without_a_value():
    failed = answer_of(Response(error="server down"), None)
    case = Repeated(harness="h", case_id="c", repeats=(*answers(1), failed), other=answers(1)[0])

    assert judge(case, 2).reason == "repeat 2: server down"
    summary = summarise([case, repeated(1, 1)], 2)
    assert summary.value is None
    assert summary.extra["unscored"] == 1
    assert summary.extra["identical_answers"]["n"] == 1


def test_an_answer_without_a_score_says_why():
    response = Response(text="hm")

    assert answer_of(response, Score(value=None, reason="no label")).problem == "no label"
    assert answer_of(response, None).problem == "not scored"
    assert answer_of(response, Score(value=1, reason="")) == Answer(text="hm", value=1)


def test_summary_of_four_cases():
    cases = [
        repeated(1, 1),
        repeated(1, 1, texts=["same", "else"]),
        repeated(1, 0, texts=["same", "else"]),
        repeated(0, 0, other=1),
    ]
    summary = summarise(cases, 2)

    assert summary.value == 0.5
    assert summary.ci95 == wilson(2, 4)
    assert summary.extra["identical_answers"]["value"] == 0.5
    assert summary.extra["identical_scores"]["value"] == 0.75
    assert summary.extra["same_answer_elsewhere"]["value"] == 1.0
    assert summary.extra["same_score_elsewhere"]["value"] == 0.75
    assert summary.extra["pass_hat_k"]["1"]["value"] == 5 / 8
    assert summary.extra["pass_hat_k"]["2"] == {"value": 0.5, "ci95": list(wilson(2, 4)), "n": 4}


def test_nothing_measured_is_no_value():
    assert summarise([], 3).value is None
    with pytest.raises(ValueError, match="at least 2"):
        summarise([repeated(1)], 1)
    with pytest.raises(ValueError, match="at least 2"):
        judge(repeated(1), 1)


@pytest.mark.parametrize(("values", "k"), [([], 1), ([[1, 0]], 3), ([[1, 0]], 0), ([[2, 0]], 1)])
def test_pass_hat_k_refuses_what_it_cannot_know(values, k):
    with pytest.raises(ValueError, match="pass"):
        pass_hat_k(values, k)


@given(
    values=st.integers(1, 5).flatmap(
        lambda n: st.lists(st.lists(st.integers(0, 1), min_size=n, max_size=n), min_size=1, max_size=8)
    ),
    data=st.data(),
)
def test_pass_hat_k_is_the_share_of_all_choices_of_k_tries(values, data):
    k = data.draw(st.integers(1, len(values[0])))
    choices = [[all(tries) for tries in combinations(case, k)] for case in values]
    share = pass_hat_k(values, k)

    assert share.value == pytest.approx(sum(sum(case) / len(case) for case in choices) / len(values))
    assert 0 <= share.ci95[0] <= share.value <= share.ci95[1] <= 1
    if k > 1:
        assert share.value <= pass_hat_k(values, k - 1).value + 1e-12


CASES = {
    harness: [
        Case(id=f"{harness}-{group}-{i}", prompt="p", group=group) for group in groups for i in range(10)
    ]
    for harness, groups in {"a": "xyz", "b": "uv", "c": "w"}.items()
}


def test_a_subset_is_balanced_over_harnesses_and_groups():
    chosen = choose_subset(CASES, 18, seed=0)
    found = {harness: [case.group for name, case in chosen if name == harness] for harness in CASES}

    assert {harness: len(groups) for harness, groups in found.items()} == {"a": 6, "b": 6, "c": 6}
    assert sorted(found["a"]) == list("xxyyzz")
    assert sorted(found["b"]) == list("uuuvvv")


@given(n=st.integers(1, 70), seed=st.integers(0, 5), data=st.data())
def test_a_subset_depends_on_seed_and_ids_alone_and_only_grows(n, seed, data):
    mixed = {
        name: data.draw(st.permutations(CASES[name])) for name in data.draw(st.permutations(sorted(CASES)))
    }
    chosen = choose_subset(CASES, n, seed)

    assert choose_subset(mixed, n, seed) == chosen
    assert len(chosen) == min(n, 60)
    assert {case.id for _, case in chosen} <= {case.id for _, case in choose_subset(CASES, n + 1, seed)}


def test_another_seed_chooses_others():
    assert choose_subset(CASES, 12, seed=0) != choose_subset(CASES, 12, seed=1)


def test_nothing_to_choose_is_an_error():
    with pytest.raises(ShipgateError, match="at least 1"):
        choose_subset(CASES, 0, seed=0)
    with pytest.raises(ShipgateError, match="no case"):
        choose_subset({"a": []}, 3, seed=0)
