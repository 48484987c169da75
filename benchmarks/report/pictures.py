"""The pictures of reports in `docs/images/`: runs that are CLEARED and BLOCKED, in a real Chromium.

    $ python -m benchmarks.report.pictures outputs/cleared outputs/blocked

Each run's `report.html` is opened from disk and pictured as a person sees it: on a desk, on a phone, in dark.
Colours are reduced to a palette, so that a picture stays below 150 kB. Not covered: making the runs;
`docs/reports.md` says which they are.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from harnesses.engines.hf_load import library
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from reports.browser import DESKTOP, PHONE, browser, watched

if TYPE_CHECKING:
    from playwright.sync_api import Browser

IMAGES = FIXTURES.parent / "docs" / "images"
LARGEST = 150_000
_COLOURS = 64


@dataclass(frozen=True)
class View:
    """How a page is looked at: the name of the picture, the window, and how much of the page it shows."""

    name: str
    size: tuple[int, int]
    height: int
    colours: Literal["light", "dark"] = "light"


VIEWS = (
    View("desktop", DESKTOP, 1180),
    View("phone", PHONE, 1180),
    View("dark", DESKTOP, 1180, "dark"),
)


def picture(chromium: Browser, page: Path, view: View) -> bytes:
    """A page as PNG in few colours.

    Raises:
        ShipgateError: the page complained, or the picture is larger than it may be.
    """
    with watched(chromium, size=(view.size[0], view.height), colours=view.colours) as shown:
        shown.open(page)
        taken = shown.page.screenshot()
        if shown.faults:
            raise ShipgateError(f"{page} complained ({shown.faults[0]}); mend the page first")
    image = library("PIL.Image").open(io.BytesIO(taken)).convert("RGB")
    small = io.BytesIO()
    image.quantize(_COLOURS, method=0, dither=0).save(small, "png", optimize=True)
    if len(small.getvalue()) > LARGEST:
        raise ShipgateError(f"{view.name} of {page} has {len(small.getvalue())} bytes; lower its height")
    return small.getvalue()


def main(arguments: Sequence[str] | None = None) -> int:
    """Take every picture of both runs."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("runs", type=Path, nargs="+", help="finished runs of different decisions")
    parser.add_argument("--out", type=Path, default=IMAGES)
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    with browser() as chromium:
        for run in options.runs:
            decision = json.loads((run / "eval_report_final.json").read_text("ascii"))["decision"]
            for view in VIEWS:
                path = options.out / f"{decision.lower()}-{view.name}.png"
                path.write_bytes(picture(chromium, run / "report.html", view))
                sys.stdout.write(f"{path}: {path.stat().st_size // 1000} kB\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
