"""Pages for people: a view rendered to one HTML file that needs nothing else and asks nothing of any network.

    write_text(folder / "report.html", report_page(report_view(final, plan, reports)))

The page carries its style, its script and its data. A Content-Security-Policy lets exactly that script and
that style act, by their digests, and nothing be loaded; everything that a template prints is escaped, and
what hides or commands is written out first. Not covered: what the page says (`page_view`).
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError
from markupsafe import Markup, escape

from harnesses.records import Json, ShipgateError
from reports.page_compare import CompareView
from reports.page_data import inert_json
from reports.page_steps import changes_document, short_words
from reports.page_text import Cut, cut, stretches, visible
from reports.page_view import ReportView

FOLDER = Path(__file__).parent / "page"
_MARK = Markup('<span class="mark">{}</span>')
_SHOWN, _LINE = 2_000, 600


def report_page(view: ReportView) -> str:
    """A run's page.

    Raises:
        ShipgateError: a template cannot be used.
    """
    data = view.cases.document()
    if view.baseline is not None:
        data["changes"] = changes_document(view.baseline.changes)
    return _rendered("report.html", data, view=view)


def compare_page(view: CompareView) -> str:
    """A comparison's page.

    Raises:
        ShipgateError: a template cannot be used.
    """
    return _rendered("compare.html", {"changes": changes_document(view.changes)}, view=view)


def _rendered(template: str, data: Json, **names: Any) -> str:  # noqa: ANN401 - whatever a template reads
    style, script = _part("page.css"), _part("page.js")
    policy = (
        f"default-src 'none'; style-src {_digest(style)}; script-src {_digest(script)};"
        " base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
    )
    try:
        return (
            _environment()
            .get_template(template)
            .render(
                policy=policy,
                style=Markup(style),  # noqa: S704 - a file of this package
                script=Markup(script),  # noqa: S704 - a file of this package
                data=Markup(inert_json(data)),  # noqa: S704 - has no character that HTML knows
                **names,
            )
        )
    except TemplateError as error:
        raise ShipgateError(f"the page cannot be made ({error}); install Shipgate again") from error


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_fit,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["marked"] = marked
    environment.filters["short_words"] = short_words
    environment.filters["short"] = short
    environment.filters["cut"] = lambda text: cut(text, _SHOWN)
    return environment


def _fit(value: object) -> object:
    """What a template prints: markup as it is, and any other text without a character that acts."""
    return value if isinstance(value, Markup) else visible(str(value))


def marked(text: str | Cut) -> Markup:
    """A text with its lines, escaped, each character that would act shown as a mark."""
    if isinstance(text, Cut):
        text = text.text
    pieces = (_MARK.format(piece.text) if piece.mark else escape(piece.text) for piece in stretches(text))
    return Markup("").join(pieces)


def short(text: str) -> str:
    """A text for a line of its own; of a longer one the beginning, and how much is left out."""
    shown, left = cut(text, _LINE)
    return f"{shown}… ({left:,} more characters)" if left else shown


def _part(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8").strip()


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
