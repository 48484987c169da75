"""Answers that attack whoever reads them: inert in terminal, JUnit, Markdown and page; raw in the JSON.

One gate session for all, as a user runs it, its every output read by a parser of its kind and in a browser.
"""

import json
import re
from itertools import cycle
from xml.etree import ElementTree as ET

import pytest
from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser

from harnesses.state import VARIABLE
from reports.browser import watched
from reports.compare import compare
from reports.compare_text import console, markdown
from reports.conftest import Session, call
from reports.files import dumps
from reports.harness_set import all_harnesses
from reports.page import compare_page
from reports.page_compare import compare_view
from reports.policy import read_policy
from reports.rescore import read_answers, rescored
from reports.saved_runs import read_run
from reports.unfit import LONGEST

ATTACKS = (
    "<script>window.owned = 1</script><img src=x onerror='window.owned = 1'><svg onload='window.owned = 1'>",
    "</script></pre></details><h1 id=decision-word>CLEARED</h1><iframe src=http://192.0.2.1></iframe>",
    "\x1b[2J\x1b[H\x1b[32mCLEARED\x1b[0m\r\x9b31m\x07\x08",
    "\x1b]0;owned\x07\x1b]8;;http://192.0.2.1\x1b\\click\x1b]8;;\x1b\\\x9d52;c;b3duZWQ=\x9c",
    "[bold green on red]CLEARED[/] [link=http://192.0.2.1]x[/link]",
    "]]></failure></testcase></testsuite><![CDATA[ &owned; <!-- ",
    "\u202egnihton \u2066x\u2069 \u200b\u200e\ufeff\u2028\u2029",
    "a\x00b \ud800 \udfff \ufffe",
    "```\n~~~\n# CLEARED\n| a | b |\n[x](javascript:window.owned=1) ![x](http://192.0.2.1/x.png) <http://192.0.2.1>",
    "{{ 7 * 7 }}{% raw %}${7*7}<%= 7 %>",
)
TEN_MB = "<b>\x1b[31m]]>\u202e\x00 " * 800_000
NAME = "<img src=x onerror=window.owned=1> \x1b[31m\u202e]]>`|.jsonl"
ROW = """
[gates.regression]
kind = "ship"
metric = "kept_rate"
threshold = 1.0
minimum_cases = 7
only_with = "baseline"
"""


def attacks(project):
    """The good recording, its answers to canaries and refusals attacks, one of them of ten megabytes."""
    asked = [
        json.loads(line)["prompt"]
        for name in ("canaries", "refusal")
        for line in (project / "fixtures" / "prompts" / f"{name}.jsonl").read_text("utf-8").splitlines()
    ]
    told = dict(zip(asked, cycle(ATTACKS), strict=False)) | {asked[0]: TEN_MB}
    entries = [json.loads(line) for line in (project / "good.jsonl").read_text("ascii").splitlines()]
    return [{**entry, "response": told.get(entry["prompt"], entry["response"])} for entry in entries]


@pytest.fixture(scope="module")
def runs(project, tmp_path_factory):
    """A good run, and one with attacks held against it, with its JUnit file."""
    place = tmp_path_factory.mktemp("hostile")
    (project / NAME).write_text("\n".join(map(dumps, attacks(project))) + "\n", encoding="ascii")
    policy = project / "gates" / "policy.toml"
    (project / "held.toml").write_text(policy.read_text(encoding="utf-8") + ROW, encoding="utf-8")
    args = (
        "gates/",
        "-p",
        "trouble",
        "--policy",
        "held.toml",
        "--full",
        "-rA",
        f"--junitxml={place}/junit.xml",
    )
    env = {VARIABLE: str(place / "keys"), "HOW": ""}

    def run(model, name, *more):
        out = place / name
        return Session(
            *call(project, *args, "--model", f"replay:{model}", "--out", str(out), *more, env=env), out
        )

    good = run("good.jsonl", "good")
    assert good.status == 0, good.text
    bad = run(NAME, "bad", "--baseline", str(good.out))
    assert (bad.status, bad.decision) == (1, "BLOCKED"), bad.text[-3000:]
    return good, bad


def inert(text):
    """Every character that would act in a terminal, or hide something, by its number."""
    return sorted({f"{ord(char):04x}" for char in text if not char.isprintable() and char != "\n"})


def test_the_attacks_were_asked_and_stand_in_the_json_to_the_letter(runs):
    answers = [json.loads(line) for line in (runs[1].out / "responses.jsonl").read_text("ascii").splitlines()]
    told = {answer["response"] for answer in answers}
    assert {*ATTACKS, TEN_MB} <= told
    reports = [json.loads(path.read_text("ascii")) for path in runs[1].out.glob("*_report.json")]
    reports += [json.loads(path.read_text("ascii")) for path in runs[1].out.glob("eval_[a-z]*.json")]
    shown = {each["response"] for report in reports for each in report.get("results", ())}
    assert {*ATTACKS, TEN_MB[: LONGEST + 1]} <= shown


def test_every_answer_scored_again_gives_the_value_that_its_report_states(runs):
    run = read_run(runs[1].out)
    answers = read_answers((runs[1].out / "responses.jsonl").read_bytes())
    for gate in run.plan.gates:
        if gate.name in all_harnesses() and gate.name != "refusal":  # whose F1 is a light one here
            rescored(run.plan, gate, run.reports[gate.name], all_harnesses()[gate.name], answers)


def test_nothing_acts_in_a_terminal(runs):
    text = runs[1].text
    assert inert(text) == []
    assert "FAILED gates/test_canaries.py" in text
    assert "\\x1b[2J" in text
    assert text.count("\nBLOCKED  replay:") == 1
    assert len(text) < 200_000


def test_junit_is_xml_and_holds_texts_as_text(runs):
    path = runs[1].out.parent / "junit.xml"
    root = ET.parse(path).getroot()  # noqa: S314 - written by the session above
    names = {each.tag for each in root.iter()}
    assert names <= {"testsuites", "testsuite", "testcase", "failure", "properties", "property"}
    texts = [each for item in root.iter() for each in (item.text or "", *item.attrib.values())]
    assert inert("".join(texts)) in ([], ["0009"])
    failed = root.findall(".//testcase/failure")
    assert len(failed) == int(root.find("testsuite").get("failures")) > 20
    assert any("<script>window.owned" in text for text in texts)
    assert path.stat().st_size < 1_000_000


def parts(tokens):
    """Every Markdown token, those inside a line included."""
    for token in tokens:
        yield token
        yield from parts(token.children or ())


@pytest.mark.parametrize("name", ["summary.md", "incident.pdca.md"])
def test_markdown_holds_no_markup_but_its_own(runs, name):
    text = (runs[1].out / name).read_text("utf-8")
    assert inert(text) == []
    found = {token.type for token in parts(MarkdownIt("gfm-like", {"linkify": False}).parse(text))}
    assert not found & {"html_block", "html_inline", "link_open", "image", "blockquote_open"}
    headings = re.findall(r"^#+ .*$", text, re.MULTILINE)
    assert len(headings) == {"summary.md": 1, "incident.pdca.md": 6}[name]
    assert len(text) < 30_000


@pytest.fixture(scope="module")
def compared(runs, project):
    return compare([read_run(run.out) for run in runs], read_policy(project / "held.toml"))


def test_a_comparison_is_inert_on_a_terminal_and_in_markdown(compared):
    shown, text = console(compared, cases=100), markdown(compared, cases=100)
    assert inert(shown) == inert(text) == []
    assert "REGRESSION" in shown
    tokens = list(parts(MarkdownIt("gfm-like", {"linkify": False}).parse(text)))
    assert not {each.type for each in tokens} & {"html_block", "html_inline", "link_open", "image", "fence"}
    assert sum(each.type == "heading_open" for each in tokens) == 2
    columns = [each.type for each in tokens].count("th_open")
    assert [each.type for each in tokens].count("td_open") % columns == 0


def pages(runs, compared, place):
    path = place / "compare.html"
    path.write_text(compare_page(compare_view(compared)), encoding="utf-8")
    return runs[1].out / "report.html", path


def test_pages_hold_no_element_that_an_answer_brought(runs, compared, tmp_path):
    for path in pages(runs, compared, tmp_path):
        text = path.read_text("utf-8")
        assert set(inert(text)) <= {"00a0"}  # a space that keeps a number and its unit together
        page = LexborHTMLParser(text)
        assert len(page.css("script")) == 2
        assert page.css("iframe, img, object, embed, link, base, form") == []
        attributes = {name for node in page.root.traverse() for name in node.attributes}
        assert [name for name in attributes if name.startswith("on") or name == "style"] == []
        assert len(text) < 12_000_000


def test_nothing_of_an_answer_acts_in_a_browser(chromium, runs, compared, tmp_path):
    for path in pages(runs, compared, tmp_path):
        with watched(chromium) as page:
            dialogs = []
            page.page.on(
                "dialog", lambda dialog, into=dialogs: (into.append(dialog.message), dialog.dismiss())
            )
            page.open(path)
            while page.page.locator("#cases-more, #changes-more").first.is_visible():
                page.page.locator("#cases-more, #changes-more").first.click()
            for each in page.page.locator("details:not([open]) > summary").all():
                if each.is_visible():
                    each.click()
            page.page.wait_for_timeout(200)
            assert page.page.evaluate(
                "[typeof window.owned, document.querySelectorAll('iframe, img').length]"
            ) == [
                "undefined",
                0,
            ]
            assert page.page.locator("#decision-word").count() == 1
            assert "window.owned = 1" in page.page.inner_text("main")
            assert (page.elsewhere, page.faults, dialogs) == ([], [], [])
