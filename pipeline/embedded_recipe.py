"""The recipe of the embedded models: its stages of training, and how the text of each is told. Pure.

    list(stages(json.loads(RECIPE.read_text())))  →  ["base1", "base2", …, "adapter1", …]

Not covered: carrying it out (`models`).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pipeline.corpus.mix import Manner
from pipeline.token_batches import Openings

RECIPE = Path(__file__).parent / "config" / "embedded.json"
Recipe = Mapping[str, Any]


def stages(recipe: Recipe) -> dict[str, tuple[Recipe, int]]:
    """Each stage of training by name, in order, with its options and the seed of its samples."""
    seed = recipe["seed"]
    found = {f"base{number}": (part, seed + 10 * number - 8) for number, part in enumerate(recipe["base"], 1)}
    adapter = enumerate(recipe["adapter"]["stages"], 1)
    return found | {f"adapter{number}": (part, seed + 10 * number - 7) for number, part in adapter}


def manner(part: str, options: Recipe) -> Manner:
    """How the exchanges of a stage are told."""
    tutored = part.startswith("base")
    return Manner(
        options.get("aligned", 1.0),
        tutored=tutored,
        lost=options.get("lost", 0.0),
        plain=options.get("plain", 0.0),
    )


def openings(options: Recipe) -> Openings:
    """How the answers of a stage are cut, where they are."""
    usual = Openings()
    return Openings(
        tokens=options.get("opening_tokens", usual.tokens),
        split=options.get("split", usual.split),
        uncut=tuple(options.get("uncut", usual.uncut)),
    )
