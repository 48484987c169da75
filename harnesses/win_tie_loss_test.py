import pytest
from hypothesis import given
from hypothesis import strategies as st

from harnesses.paired import mcnemar
from harnesses.records import ShipgateError
from harnesses.win_tie_loss import Saved, win_tie_loss


def run(**values):
    return {
        "refusal": {name: Saved(f"prompt {name}", f"says {value}", value) for name, value in values.items()}
    }


def test_wins_ties_and_losses_are_counted_from_the_first_run():
    (found,) = win_tie_loss(run(a=1, b=1, c=0, d=1, e=0), run(a=0, b=1, c=1, d=0, e=0))

    assert (found.n, found.wins, found.ties, found.losses) == (5, 2, 2, 1)
    assert (found.both_passed, found.same_answers) == (1, 2)
    assert found.difference.value == pytest.approx(0.2)
    assert found.p == found.p_adjusted == mcnemar(fixed=2, broken=1)


def test_what_cannot_be_paired_is_listed_and_not_counted():
    first, second = run(a=1, b=1, c=1, d=1, e=1), run(a=1, b=1, c=1, d=1, f=1)
    second["refusal"]["b"] = Saved("another prompt", "x", 1)
    second["refusal"]["c"] = Saved("prompt c", None, None)
    first["refusal"]["d"] = Saved("prompt d", "x", None)
    (found,) = win_tie_loss(first, second)

    assert found.n == 1
    assert found.unpaired.model_dump() == {
        "only_first": ("e",),
        "only_second": ("f",),
        "other_prompt": ("b",),
        "unjudged": ("c", "d"),
    }


def test_a_harness_of_one_run_alone_has_no_number():
    first, second = run(a=1), run(a=0)
    second["tron_format"] = {"t": Saved("p", "x", 1)}
    refusal, tron = win_tie_loss(first, second)

    assert refusal.n == 1
    assert (tron.n, tron.p, tron.p_adjusted, tron.difference) == (0, None, None, None)
    assert tron.unpaired.only_second == ("t",)


@pytest.mark.parametrize(("first", "second"), [({}, {}), (run(a=1), {}), (run(a=1), run(b=1))])
def test_nothing_in_common_is_an_error(first, second):
    with pytest.raises(ShipgateError, match="same prompt"):
        win_tie_loss(first, second)


def test_several_harnesses_raise_the_bar():
    values = {f"c{i}": 1 for i in range(6)}
    first = {**run(**values), "tron_format": run(**values)["refusal"]}
    second = {**run(**dict.fromkeys(values, 0)), "tron_format": run(**values)["refusal"]}
    refusal, tron = win_tie_loss(first, second)

    assert refusal.p == pytest.approx(2 / 64)
    assert refusal.p_adjusted == pytest.approx(4 / 64)
    assert tron.p == tron.p_adjusted == 1.0


VALUES = st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from([0, 1, None]), min_size=1)


@given(first=VALUES, second=VALUES)
def test_turned_round_wins_are_losses(first, second):
    if not any(first[name] is not None and second.get(name) is not None for name in first):
        return
    (there,) = win_tie_loss(run(**first), run(**second))
    (back,) = win_tie_loss(run(**second), run(**first))

    assert (there.wins, there.ties, there.losses) == (back.losses, back.ties, back.wins)
    assert there.n == there.wins + there.ties + there.losses
    assert there.p == back.p
    assert there.difference.value == pytest.approx(-back.difference.value)
    unpaired = there.unpaired
    left_out = {*unpaired.only_first, *unpaired.only_second, *unpaired.other_prompt, *unpaired.unjudged}
    assert there.n + len(left_out) == len({*first, *second})
