import pytest

from harnesses.engines.hf_load import library
from harnesses.records import ShipgateError
from pipeline.merge_check import Logits, MergeSettings, judge, probe

torch = library("torch")
SETTINGS = MergeSettings()


def logits(**changes):
    """A right merge in bfloat16, but for the changes."""
    torch.manual_seed(5)
    base = torch.randn(2, 3, 10) * 5
    effect = torch.randn(2, 3, 10)
    rounding = torch.randn(2, 3, 10) * 0.01
    sound = {
        "base": base,
        "adapted": base + effect,
        "merged": base + effect + 1e-6,
        "rounded": base + effect + rounding,
        "reloaded": base + effect + rounding,
    }
    made = {"effect": effect, "rounding": rounding, **sound}
    return Logits(**{**sound, **{name: change(made) for name, change in changes.items()}})


def test_a_right_merge_is_equal_and_every_number_is_there():
    found = judge(logits(), "BF16", SETTINGS)
    assert (found.verdict, found.problem) == ("equal", "")
    assert found.merged_difference < found.tolerance < found.reloaded_difference < found.rounding_tolerance
    assert found.reload_difference == 0
    assert found.adapter_effect > 10 * found.tolerance


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"merged": lambda made: made["base"] + 2 * made["effect"]}, "the merged logits differ"),
        ({"merged": lambda made: made["base"]}, "the merged logits differ"),
        ({"reloaded": lambda made: made["base"]}, "the folder read again differs"),
        ({"reloaded": lambda made: made["rounded"] + 0.01}, "the folder read again differs"),
        ({"adapted": lambda made: made["base"]}, "changes no logit of the base by more than 0"),
        (
            {
                "rounded": lambda made: made["adapted"] - 0.8 * made["effect"],
                "reloaded": lambda made: made["adapted"] - 0.8 * made["effect"],
            },
            "rounding changed the logits",
        ),
    ],
)
def test_each_way_of_going_wrong_has_its_own_line(changes, said):
    found = judge(logits(**changes), "BF16", SETTINGS)
    assert found.verdict == "differs"
    assert said in found.problem
    assert "\n" not in found.problem


def test_a_base_in_float32_may_not_lose_anything_to_rounding():
    assert judge(logits(), "F32", SETTINGS).problem.startswith("rounding changed the logits")


@pytest.mark.parametrize("name", Logits._fields)
def test_what_is_not_finite_is_never_compared(name):
    with pytest.raises(ShipgateError, match=f"the logits of the {name} model are not finite"):
        judge(logits(**{name: lambda made: made["base"] * float("nan")}), "BF16", SETTINGS)
    with pytest.raises(ShipgateError):
        judge(logits(**{name: lambda made: made["base"][:1]}), "BF16", SETTINGS)


def test_every_run_asks_the_same_tokens():
    ids = probe(100, SETTINGS)
    assert ids.shape == (SETTINGS.texts, SETTINGS.tokens)
    assert torch.equal(ids, probe(100, SETTINGS))
    assert not torch.equal(ids, probe(100, MergeSettings(seed=1)))
    assert 0 <= int(ids.min()) <= int(ids.max()) < 100
