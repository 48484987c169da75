import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.training_watch import NotFiniteError, Watch, Window, last_tenth, mean_loss, windows

BAD = [math.nan, math.inf, -math.inf]


def window(step, steps, loss):
    return Window(step, steps, loss, 1e-4, 0.5, float(step), 0)


@pytest.mark.parametrize("value", BAD)
def test_a_loss_that_is_no_number_stops(value):
    watch = Watch()
    watch.loss(1.0, step=1)
    with pytest.raises(NotFiniteError, match=r"at step 2; .*no checkpoint yet"):
        watch.loss(value, step=2)


@pytest.mark.parametrize("value", BAD)
def test_a_gradient_that_is_no_number_stops_unless_the_scaler_skips_it(value):
    with pytest.raises(NotFiniteError, match="gradient norm"):
        Watch().norm(value, step=1)
    watch = Watch(may_skip=True)
    watch.norm(value, step=1)
    watch.norm(2.0, step=2)
    found = watch.window()
    assert (found["grad_norm_max"], found["skipped_steps"]) == (2.0, 1.0)
    for step in range(25):
        watch.norm(value, step=step)
    with pytest.raises(NotFiniteError):
        watch.norm(value, step=25)


def test_a_checkpoint_is_good_once_a_loss_was_computed_from_it():
    watch = Watch(unproven=Path("checkpoint-1"))
    watch.loss(1.0, step=2)
    watch.unproven = Path("checkpoint-2")
    with pytest.raises(NotFiniteError, match=r"last good checkpoint is checkpoint-1\)"):
        watch.loss(math.nan, step=3)
    assert watch.unproven == Path("checkpoint-2")


def test_a_window_without_a_norm_has_none():
    assert "grad_norm_max" not in Watch().window()
    watch = Watch(before=100.0)
    watch.norm(1.0, step=1)
    assert watch.window()["seconds"] > 100.0
    assert "grad_norm_max" not in watch.window()


def test_the_log_becomes_windows():
    common = {"learning_rate": 1e-4, "skipped_steps": 0.0}
    log = [
        {"step": 2, "loss": 2.0, "seconds": 1.0, "grad_norm_max": 0.5, **common},
        {"step": 2, "eval_loss": 1.5},
        {"step": 5, "loss": 1.0, "seconds": 2.0, **common},
        {"step": 5, "train_runtime": 2.0},
    ]
    found = windows(log)
    assert [(w.step, w.steps, w.loss, w.grad_norm_max) for w in found] == [
        (2, 2, 2.0, 0.5),
        (5, 3, 1.0, None),
    ]
    assert mean_loss(found) == pytest.approx((2 * 2.0 + 3 * 1.0) / 5)


def test_the_last_tenth_is_one_window_at_least():
    assert last_tenth([window(50, 50, 1.0)]) == (window(50, 50, 1.0),)
    many = [window(n, 1, float(n)) for n in range(1, 21)]
    assert [w.step for w in last_tenth(many)] == [19, 20]


@given(st.lists(st.tuples(st.integers(1, 60), st.floats(0, 9)), min_size=1))
def test_the_last_tenth_holds_a_tenth_and_no_window_too_many(parts):
    made = [window(sum(n for n, _ in parts[: i + 1]), n, loss) for i, (n, loss) in enumerate(parts)]
    kept, total = last_tenth(made), sum(n for n, _ in parts)
    assert sum(w.steps for w in kept) >= total / 10 > sum(w.steps for w in kept[1:]) - 1e-9 or len(kept) == 1
    losses = [w.loss for w in kept]
    assert min(losses) - 1e-6 <= mean_loss(kept) <= max(losses) + 1e-6
