"""The Trainer with two additions, and its progress on stderr.

Numbers that are not finite stop it before they reach a weight, and each log entry carries what `Watch`
counted, so that the numbers outlive a kill in the checkpoints' log. Not covered: what is trained.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from harnesses.engines.hf_load import library
from pipeline.step import say
from pipeline.training_watch import Watch


def watched_trainer(watch: Watch) -> Any:  # noqa: ANN401 - as above
    """The Trainer with every loss and gradient norm shown to `watch` before it counts."""
    transformers = library("transformers")

    class Watched(transformers.Trainer):  # type: ignore[misc,name-defined]
        def training_step(self, *args: Any, **options: Any) -> Any:  # noqa: ANN401 - as above
            loss = super().training_step(*args, **options)
            watch.loss(float(loss), step=self.state.global_step + 1)
            return loss

        def _get_grad_norm(self, *args: Any, **options: Any) -> Any:  # noqa: ANN401 - as above
            norm = super()._get_grad_norm(*args, **options)
            watch.norm(float(norm), step=self.state.global_step + 1)
            return norm

        def log(self, logs: dict[str, float], *args: Any, **options: Any) -> None:  # noqa: ANN401 - as above
            if "eval_loss" in logs:
                watch.loss(logs["eval_loss"], step=self.state.global_step)
            if "loss" in logs:
                logs |= watch.window()
                if not math.isfinite(logs.get("grad_norm", 0.0)):
                    del logs["grad_norm"]
            super().log(logs, *args, **options)

    return Watched


def progress(watch: Watch, work: Path) -> Any:  # noqa: ANN401 - as above
    """A bar and a line per log on stderr; a log at every checkpoint and at the end, so that none is lost."""
    transformers, tqdm = library("transformers"), library("tqdm")

    class Progress(transformers.TrainerCallback):  # type: ignore[misc,name-defined]
        bar: Any = None

        def on_train_begin(self, _args: Any, state: Any, _control: Any, **_: Any) -> None:  # noqa: ANN401
            if state.is_world_process_zero:
                # None: no bar where nobody watches a terminal.
                self.bar = tqdm.tqdm(
                    total=state.max_steps, initial=state.global_step, file=sys.stderr, disable=None
                )

        def on_step_end(self, _args: Any, state: Any, control: Any, **_: Any) -> Any:  # noqa: ANN401
            if self.bar is not None:
                self.bar.update(1)
            control.should_log |= control.should_save or state.global_step >= state.max_steps
            return control

        def on_save(self, _args: Any, state: Any, _control: Any, **_: Any) -> None:  # noqa: ANN401
            watch.unproven = work / f"checkpoint-{state.global_step}"

        def on_log(self, _args: Any, state: Any, _control: Any, logs: Any = None, **_: Any) -> None:  # noqa: ANN401
            if state.is_world_process_zero and logs and {"loss", "eval_loss"} & logs.keys():
                with tqdm.tqdm.external_write_mode(file=sys.stderr):
                    say(_line(logs, state.global_step, state.max_steps))

        def on_train_end(self, *_args: Any, **_: Any) -> None:  # noqa: ANN401
            if self.bar is not None:
                self.bar.close()

    return Progress()


def _line(logs: Mapping[str, float], step: int, steps: int) -> str:
    """One log entry for people."""
    if "eval_loss" in logs:
        return f"step {step}/{steps}: held-out loss {logs['eval_loss']:.3f}"
    left = logs["seconds"] / step * (steps - step)
    return (
        f"step {step}/{steps}: loss {logs['loss']:.3f}, learning rate {logs['learning_rate']:.1e}, gradient"
        f" norm {logs.get('grad_norm_max', math.nan):.2f}, {logs['seconds']:.0f} s, about {left:.0f} s left"
    )
