"""The page of a run of 10,000 cases: its size, how soon its first table can be read, and the memory it takes.

    $ python -m benchmarks.report.opening
    | results | not passed | page | first table | …

A real gate session over recorded answers, every one of them different and every third of them wrong, writes
the page; Chromium opens it from disk, each time in a fresh process. The first table is there once the gates'
rows have been drawn: two frames after the first of them. Memory is what the operating system counts for the
page's own process (USS), scripts and drawing included. Not covered: other browsers, and windows with a GPU.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.speed.project import ANSWERS, copy_project, gate
from harnesses.engines.hf_load import library
from harnesses.records import Json
from reports.browser import browser, watched
from reports.files import dumps

CASES, REPEATS = 10_000, 5
LIMIT = 3.0
_WRONG, _BLOCKED = 3, 1
_MEGABYTE = 1e6
_FIRST_TABLE = """
new MutationObserver((_, observer) => {
  if (!document.querySelector("#gates-table tbody tr")) return;
  observer.disconnect();
  requestAnimationFrame(() => requestAnimationFrame(() => { window.firstTable = performance.now() / 1000; }));
}).observe(document, { childList: true, subtree: true });
"""


@dataclass(frozen=True)
class Opened:
    """One opening: seconds to the first table, to the end of loading, of a search; bytes of its process."""

    first_table: float
    loaded: float
    search: float
    memory: int


def recorded(lines: Sequence[str]) -> list[str]:
    """A recording whose answers all differ, every third of them wrong."""
    entries = [json.loads(line) for line in lines]
    for number, entry in enumerate(entries):
        wrong = number % _WRONG == 0
        said = "Let me think about it. " * 30 if wrong else entry["response"]
        entry["response"] = f"{said}\n\nThat was note {number}."
    return [dumps(entry) for entry in entries]


def make_page(place: Path, cases: int) -> Path:
    """The page of a whole gate session of so many cases.

    Raises:
        RuntimeError: the session ended otherwise than BLOCKED, or wrote no page.
    """
    project = copy_project(place / "project", cases=cases)
    lines = (project / ANSWERS).read_text(encoding="ascii").splitlines()
    (project / ANSWERS).write_text("\n".join(recorded(lines)) + "\n", encoding="ascii")
    args = ("--model", f"replay:{ANSWERS}", "--policy", "once.toml", "--full")
    page = gate(project, *args, due=(_BLOCKED,)).out / "report.html"
    if not page.is_file():
        raise RuntimeError(f"{page} was not written")
    return page


def open_page(path: Path, search: str) -> Opened:
    """Open a page in a browser of its own, wait for its first table, and search once."""
    with browser() as chromium, watched(chromium) as shown:
        page = shown.page
        page.add_init_script(_FIRST_TABLE)
        shown.open(path)
        while page.evaluate("window.firstTable ?? null") is None:
            page.wait_for_timeout(20)
        loaded = page.evaluate("performance.timing.loadEventEnd - performance.timing.navigationStart") / 1000
        before = page.locator("#cases-count").inner_text()
        started = time.perf_counter()
        page.fill("#cases-search", search)
        while page.locator("#cases-count").inner_text() == before:
            page.wait_for_timeout(5)
        seconds = time.perf_counter() - started
        if shown.faults or shown.elsewhere:
            raise RuntimeError(f"the page complained ({shown.faults}) or asked for {shown.elsewhere}")
        return Opened(page.evaluate("window.firstTable"), loaded, seconds, _memory())


def _memory() -> int:
    """Of the largest process of this process's Chromium that draws a page."""
    psutil = library("psutil")
    drawing: list[int] = [
        process.memory_full_info().uss
        for process in psutil.Process().children(recursive=True)
        if "--type=renderer" in process.cmdline()
    ]
    return max(drawing)


def cases_of(page: Path) -> tuple[int, int]:
    """How many cases a run's reports hold, and how many of them did not pass."""
    files = [*page.parent.glob("eval_*.json"), page.parent / "canary_report.json"]
    documents: list[Json] = [json.loads(path.read_text(encoding="ascii")) for path in files]
    values = [each["value"] for document in documents for each in document.get("results", ())]
    return len(values), sum(value != 1 for value in values)


def table(page: Path, found: Sequence[Opened]) -> str:
    """The numbers in Markdown."""
    cases, missed = cases_of(page)

    def seconds(name: str) -> str:
        each = [getattr(one, name) for one in found]
        return f"{statistics.median(each):.2f} s ({min(each):.2f} to {max(each):.2f})"

    memory = statistics.median(one.memory for one in found) / _MEGABYTE
    size = page.stat().st_size / _MEGABYTE
    head = (
        "results",
        "not passed",
        "page",
        f"first table (≤ {LIMIT:.0f} s)",
        "loaded",
        "a search",
        "memory",
        "n",
    )
    times = [seconds(name) for name in ("first_table", "loaded", "search")]
    row = (f"{cases:,}", f"{missed:,}", f"{size:.1f} MB", *times, f"{memory:.0f} MB", str(len(found)))
    return "".join(f"| {' | '.join(cells)} |\n" for cells in (head, ["---:"] * len(head), row))


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the page or take a given one, open it some times, print the table; 1 where it is too slow."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--cases", type=int, default=CASES)
    parser.add_argument("--repeats", type=int, default=REPEATS)
    parser.add_argument("--page", type=Path, help="a run's report.html, in place of making one")
    options = parser.parse_args(arguments)
    with TemporaryDirectory() as place:
        page = options.page or make_page(Path(place), options.cases)
        found = [open_page(page, "note 1234") for _ in range(options.repeats)]
        sys.stdout.write(table(page, found))
    return int(statistics.median(one.first_table for one in found) > LIMIT)


if __name__ == "__main__":
    raise SystemExit(main())
