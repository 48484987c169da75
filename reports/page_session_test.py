"""The reports of real runs in a real browser: read, filtered, searched, by keyboard, on a phone, on paper.

Runs that are CLEARED, BLOCKED (held against a baseline) and INVALID. Not covered: hostile answers
(`hostile_session_test`), and how it looks.
"""

import json
import re
from pathlib import Path

import pytest

from harnesses.state import VARIABLE
from reports.browser import DESKTOP, PHONE, watched
from reports.compare import compare
from reports.conftest import Session, call
from reports.page import compare_page
from reports.page_compare import compare_view
from reports.policy import read_policy
from reports.saved_runs import read_run

ROW = """
[gates.regression]
kind = "ship"
metric = "kept_rate"
threshold = 1.0
minimum_cases = 7
only_with = "baseline"
"""
DECISIONS = ("CLEARED", "BLOCKED", "INVALID")
PAGES = (*DECISIONS, "comparison")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PATIENCE = 30_000
"""Milliseconds that a busy machine may take."""
FOCUSABLE = "a[href], button, select, input, summary, [tabindex='0']"
SEEN = f"""[...document.querySelectorAll("{FOCUSABLE}")].filter(each => each.checkVisibility())"""


@pytest.fixture(scope="module")
def pages(project, tmp_path_factory):
    """`pages["BLOCKED"]`: the page of a run with that decision; `pages["comparison"]`: of good and bad."""
    place = tmp_path_factory.mktemp("pages")
    policy = (project / "gates" / "policy.toml").read_text(encoding="utf-8") + ROW
    (project / "paged.toml").write_text(policy, encoding="utf-8")
    env = {VARIABLE: str(place / "keys"), "HOW": ""}

    def run(name, model, *more):
        args = ("gates/", "-p", "trouble", "--policy", "paged.toml", "--model", f"replay:{model}.jsonl")
        out = place / name
        return Session(*call(project, *args, "--out", str(out), *more, env=env), out)

    good = run("1-CLEARED", "good")
    bad = run("2-BLOCKED", "bad", "--full", "--baseline", str(good.out))
    runs = dict(zip(DECISIONS, (good, bad, run("3-INVALID", "good", "-k", "tron")), strict=True))
    assert {name: session.decision for name, session in runs.items()} == {name: name for name in DECISIONS}
    found = {name: session.out / "report.html" for name, session in runs.items()}
    found["comparison"] = place / "compare.html"
    held = compare([read_run(run.out) for run in (good, bad)], read_policy(project / "paged.toml"))
    found["comparison"].write_text(compare_page(compare_view(held)), encoding="utf-8")
    return found


@pytest.fixture
def shown(chromium, pages):
    """`shown("BLOCKED", size=PHONE)`: that page, opened; whatever it did wrong by the end is a failure."""
    opened = []

    def show(name, **how):
        context = watched(chromium, **how)
        page = context.__enter__()
        opened.append((context, page))
        page.open(pages[name])
        return page.page

    yield show
    for context, page in opened:
        wrong = (page.elsewhere, page.faults)
        context.__exit__(None, None, None)
        assert wrong == ([], [])


def results(page: Path):
    """Every result of a run that is a case to read, as (gate, result)."""
    files = [*page.parent.glob("eval_*.json"), *page.parent.glob("canary_report.json")]
    reports = [json.loads(path.read_text("ascii")) for path in files if path.name != "eval_report_final.json"]
    pairs = [(report["test_name"], result) for report in reports for result in report["results"]]
    return [(gate, result) for gate, result in pairs if result["value"] != 1 or result["prompt"]]


def found(page, name="cases"):
    """What the line above a list says: how many are shown, found, and there."""
    words = page.locator(f"#{name}-count").inner_text().replace(",", "").split()
    return int(words[0]), int(words[3]), int(words[5])


@pytest.mark.parametrize("size", [DESKTOP, PHONE])
@pytest.mark.parametrize("name", DECISIONS)
def test_the_decision_is_the_first_thing_seen(shown, name, size):
    page = shown(name, size=size)
    word = page.locator("#decision-word")
    assert word.inner_text() == name
    assert page.title().startswith(f"{name}: ")
    box = word.bounding_box()
    assert box["y"] + box["height"] < size[1] / 2
    assert page.locator("#decision-why").is_visible()
    assert page.locator("h1").count() == 1


@pytest.mark.parametrize("name", DECISIONS)
def test_every_gate_has_its_row_and_every_canary_its_tile(shown, pages, name):
    page = shown(name)
    final = json.loads((pages[name].parent / "eval_report_final.json").read_text("ascii"))
    rows = page.locator("#gates-table tr[data-gate]")
    assert rows.evaluate_all("rows => rows.map(row => row.dataset.gate)") == [
        line["name"] for line in final["gates"]
    ]
    for line in final["gates"]:
        row = page.locator(f"#gates-table tr[data-gate={line['name']}]")
        said = "not known" if line["value"] is None else f"{line['value']:.3f}"
        assert line["value"] is None or said in row.inner_text()
        assert row.locator("svg.chart").count() == 1
        assert row.locator("svg.chart .mark").count() == (line["value"] is not None)
    assert page.locator("#canaries li[data-canary]").count() == 20


def test_filter_and_search_find_what_the_files_hold(shown, pages):
    from playwright.sync_api import expect

    page, every = shown("BLOCKED"), results(pages["BLOCKED"])
    missed = [(gate, result) for gate, result in every if result["value"] != 1]
    assert found(page) == (min(25, len(missed)), len(missed), len(every))
    assert page.locator("#cases-list details").count() == min(25, len(missed))
    for gate in sorted({gate for gate, _ in missed}):
        page.select_option("#cases-gate", gate)
        count = sum(each == gate for each, _ in missed)
        assert found(page)[1] == count
        gates = page.locator("#cases-list details").evaluate_all("all => all.map(each => each.dataset.gate)")
        assert set(gates) == {gate}
    page.select_option("#cases-gate", "")
    page.select_option("#cases-value", "1")
    assert found(page)[1] == len(every) - len(missed)
    page.select_option("#cases-value", "")
    assert found(page)[1] == len(every)
    gate, wanted = missed[-1]
    page.fill("#cases-search", wanted["case_id"].upper())
    due = sum(
        wanted["case_id"].lower()
        in "\n".join((each["case_id"], each["reason"], each["prompt"], each["response"] or "")).lower()
        for _, each in every
    )
    expect(page.locator("#cases-count")).to_contain_text(f"of {due} found", timeout=PATIENCE)
    page.fill("#cases-search", "mumble mumble")
    due = sum("mumble mumble" in (each["response"] or "") for _, each in every)
    expect(page.locator("#cases-count")).to_contain_text(f"of {due} found", timeout=PATIENCE)
    page.fill("#cases-search", "no such words anywhere")
    expect(page.locator("#cases-count")).to_contain_text("of 0 found", timeout=PATIENCE)
    assert page.locator("#cases-list details").count() == 0


def test_a_case_opens_with_its_prompt_answer_and_reason(shown, pages):
    page = shown("BLOCKED")
    page.select_option("#cases-gate", "refusal")
    entry = page.locator("#cases-list details").first
    entry.locator("summary").click()
    entry.locator("pre").nth(2).wait_for()  # what is inside is made once it has opened
    name = entry.get_attribute("data-case")
    result = next(result for _, result in results(pages["BLOCKED"]) if result["case_id"] == name)
    texts = entry.locator("pre").evaluate_all("all => all.map(each => each.textContent)")
    assert texts == [result["reason"], result["prompt"], result["response"]]


def test_a_gates_own_link_shows_its_failures(shown):
    page = shown("BLOCKED")
    page.locator("a[data-show-gate=refusal]").click()
    assert page.locator("#cases-gate").input_value() == "refusal"
    assert found(page)[1] == int(page.locator("a[data-show-gate=refusal]").inner_text().split()[0])


def test_more_are_shown_on_demand_until_all_are(shown):
    page = shown("BLOCKED")
    page.select_option("#cases-value", "")
    while page.locator("#cases-more").is_visible():
        page.locator("#cases-more").click()
    shown_now, there, _ = found(page)
    assert shown_now == there == page.locator("#cases-list details").count() > 25


@pytest.mark.parametrize("name", ["BLOCKED", "comparison"])
def test_changed_cases_stand_side_by_side_word_by_word(shown, pages, name):
    page = shown(name)
    before = {r["case_id"]: r["response"] for _, r in results(pages["CLEARED"])}
    shown_now, there, every = found(page, "changes")
    assert (shown_now, there) == (min(25, there), every)
    page.select_option("#changes-value", "fixed")
    assert found(page, "changes")[1] == 0
    page.select_option("#changes-value", "broken")
    page.select_option("#changes-gate", "refusal")
    entry = page.locator("#changes-list details").first
    entry.locator("summary").click()
    entry.locator(".side pre").nth(1).wait_for()
    old, new = entry.locator(".side pre").all()
    assert old.text_content() == before[entry.get_attribute("data-case")]
    assert new.text_content() == "mumble mumble"
    assert "mumble" in new.locator("ins").first.inner_text()
    assert old.locator("del").count() >= 1
    assert (old.locator("ins").count(), new.locator("del").count()) == (0, 0)


def faults(page):
    """What axe finds on a page, and on which elements."""
    from axe_playwright_python.sync_playwright import Axe

    options = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]}
    response = Axe().run(page, options=options).response
    assert len(response["passes"]) > 10
    return [
        (each["id"], each["impact"], node["target"])
        for each in response["violations"]
        for node in each["nodes"]
    ]


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_no_fault_in_light_and_dark(shown, name, colours):
    page = shown(name, colours=colours)
    assert page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches") == (colours == "dark")
    for each in page.locator("details:not([open]) > summary").all():
        if each.is_visible():
            each.click()
    assert faults(page) == []


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_no_fault_on_a_phone(shown, name):
    assert faults(shown(name, size=PHONE)) == []


@pytest.mark.parametrize("width", [320, 768])
@pytest.mark.parametrize("name", PAGES)
def test_no_page_scrolls_sideways(shown, name, width):
    page = shown(name, size=(width, 740))
    for each in page.locator("details:not([open]) > summary").all():
        if each.is_visible():
            each.click()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    beyond = """[...document.querySelectorAll("main *")].filter(each =>
        each.checkVisibility() && !each.closest(".scroll, thead, .unseen, svg")
        && each.getBoundingClientRect().right > innerWidth + 1).map(each => each.outerHTML.slice(0, 80))"""
    assert page.evaluate(beyond) == []


@pytest.mark.parametrize("name", PAGES)
def test_the_keyboard_reaches_everything_and_shows_where_it_is(shown, name):
    page = shown(name)
    count = page.evaluate(f"{SEEN}.forEach((each, place) => each.dataset.place = place); {SEEN}.length")
    assert count > 5
    reached = []
    for _ in range(count + 2):
        page.keyboard.press("Tab")
        place = page.evaluate("document.activeElement.dataset.place ?? null")
        if place is None:
            break
        reached.append(int(place))
        drawn = "getComputedStyle(document.activeElement).outlineStyle"
        assert page.evaluate(drawn) != "none", page.evaluate("document.activeElement.outerHTML.slice(0, 99)")
    assert reached == list(range(count))


def test_a_case_is_found_and_read_without_a_mouse(shown):
    from playwright.sync_api import expect

    page = shown("BLOCKED")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # the skip link
    page.locator("#cases-search").focus()
    page.keyboard.type("refusal-0")
    expect(page.locator("#cases-list details").first).to_have_attribute(
        "data-case", re.compile("refusal-0"), timeout=PATIENCE
    )
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.locator("#cases-list details[open] pre").nth(2).wait_for()
    assert page.locator("#cases-list details[open] pre").count() == 3


@pytest.mark.parametrize("name", PAGES)
def test_on_paper_everything_shown_is_open_and_nothing_is_a_control(shown, name):
    page = shown(name)
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details:not([open])").count() == 0
    assert page.locator("button:visible, select:visible, input:visible").count() == 0
    assert page.locator("#decision-word").is_visible()
    assert page.pdf().startswith(b"%PDF")  # which says beforeprint and afterprint itself
    assert page.locator("details[open]").count() == 0


@pytest.mark.parametrize("name", PAGES)
def test_without_scripts_the_decision_and_the_first_failures_are_there(shown, pages, name):
    page = shown(name, scripts=False)
    assert page.locator("#decision-word").is_visible()
    assert page.locator("button:visible, select:visible, input:visible").count() == 0
    if name == "BLOCKED":
        gates = {gate for gate, result in results(pages[name]) if result["value"] != 1}
        entries = page.locator("#cases-list details")
        assert {each.get_attribute("data-gate") for each in entries.all()} == gates
        entries.first.locator("summary").click()
        assert entries.first.locator("pre").first.is_visible()
        # Chromium keeps noscript unseen while scripts are only switched off from outside.
        assert "the first three of each gate" in page.locator("#cases noscript p").text_content()
