"""A real Chromium for the report's tests, benchmarks and pictures: where it is, and a page that is watched.

    with browser() as chromium, watched(chromium) as page:
        page.open(Path("outputs/latest/report.html"))
        page.asked, page.faults    # what it requested, what it complained of

Playwright drives the machine's own Chromium, found by path; Playwright's downloads are not used. Pages have
no network, and what they ask of it all the same is written down. Not covered: other browsers.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from harnesses.records import ShipgateError

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

VARIABLE = "SHIPGATE_CHROMIUM"
REQUIRED = "SHIPGATE_REQUIRE_CHROMIUM"
NAMES = ("chromium", "chromium-browser", "google-chrome")
BRING = "apt-get install -y chromium && pip install -c constraints.txt -e '.[dev]'"
DESKTOP, PHONE = (1280, 900), (360, 740)

_VIOLATIONS = """
window.shipgateViolations = [];
document.addEventListener("securitypolicyviolation", event => {
  window.shipgateViolations.push(`${event.violatedDirective} ${event.blockedURI}`);
});
"""


def find_chromium(environment: Mapping[str, str] = os.environ) -> str | None:
    """The path of the browser: the one that is named, else the first on the PATH; None where there is none.

    Raises:
        ShipgateError: the variable names no program.
    """
    named = environment.get(VARIABLE, "")
    path = environment.get("PATH", "")
    if named and shutil.which(named, path=path) is None:
        raise ShipgateError(f"{VARIABLE}={named} is no program; unset it, or: {BRING}")
    tried = (named,) if named else NAMES
    return next((found for name in tried if (found := shutil.which(name, path=path))), None)


def lacking(environment: Mapping[str, str] = os.environ) -> str:
    """What keeps a page from being opened here, with the command that brings it; "" where nothing does.

    Raises:
        ShipgateError: something does, and the environment requires a browser: nothing is skipped unseen.
    """
    missing = [name for name in ("playwright", "axe_playwright_python") if find_spec(name) is None]
    if find_chromium(environment) is None:
        missing.insert(0, "Chromium")
    if not missing:
        return ""
    told = f"needs a browser, and {', '.join(missing)} is missing; {BRING}"
    if environment.get(REQUIRED):
        raise ShipgateError(f"{REQUIRED} is set: {told}")
    return told


@contextmanager
def browser() -> Iterator[Browser]:
    """Chromium without a window, ended with the block.

    Raises:
        ShipgateError: there is none.
    """
    if what := lacking():
        raise ShipgateError(what)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        # Chromium refuses its own sandbox to root, whom containers run as; what is opened is a file of ours.
        found = driver.chromium.launch(
            executable_path=find_chromium(), chromium_sandbox=getattr(os, "geteuid", lambda: 1)() != 0
        )
        try:
            yield found
        finally:
            found.close()


class Watched:
    """A page and what it did: every request, and every complaint of the console, scripts and its policy."""

    def __init__(self, page: Page) -> None:
        """Listen from the start."""
        self.page = page
        self.asked: list[str] = []
        self._faults: list[str] = []
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("console", self._said)
        page.on("pageerror", lambda error: self._faults.append(f"script: {error}"))
        page.add_init_script(_VIOLATIONS)

    def _said(self, message: Any) -> None:  # noqa: ANN401 - Playwright's own type is loaded with Playwright
        if message.type in {"error", "warning"}:
            self._faults.append(f"console: {message.text}")

    def open(self, path: Path) -> None:
        """Open a file as a person does, from disk."""
        self.page.goto(path.resolve().as_uri(), wait_until="load")

    @property
    def elsewhere(self) -> list[str]:
        """Requests for anything but the file itself."""
        own = self.page.url.partition("#")[0]
        return [url for url in self.asked if url.partition("#")[0] != own]

    @property
    def faults(self) -> list[str]:
        """What the console, the scripts and the Content-Security-Policy complained of."""
        violated = self.page.evaluate("window.shipgateViolations ?? []")
        return [*self._faults, *(f"policy: {each}" for each in violated)]


@contextmanager
def watched(
    chromium: Browser,
    *,
    size: tuple[int, int] = DESKTOP,
    colours: Literal["light", "dark"] = "light",
    scripts: bool = True,
) -> Iterator[Watched]:
    """A fresh page without network; without `scripts` nothing on it runs."""
    context = chromium.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme=colours,
        java_script_enabled=scripts,
        offline=True,
        reduced_motion="reduce",
    )
    try:
        yield Watched(context.new_page())
    finally:
        context.close()
