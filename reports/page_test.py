"""Nothing that a model, a user or a file wrote changes a page's structure, decision, or what it may do."""

import base64
import hashlib
import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from reports.compare import compare
from reports.compare_samples import gate, saved
from reports.digests import root
from reports.final import final_report
from reports.page import compare_page, report_page
from reports.page_compare import compare_view
from reports.page_text import visible
from reports.page_view import Known, report_view
from reports.policy import read_policy
from reports.records import Calls
from reports.verdict_test import PLAN, reports, verdict

CALLS = Calls(planned=28, made=20, cached=5, saved=3)
BAD = {"refusal": ["bad"] * 4, "canaries": ["bad", "good", "good", "bad"]}
NASTY = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<!-- <script>",
    "]]><svg onload=alert(1)>",
    '" onmouseover="alert(1)" x="',
    "' style='position:fixed",
    "<style>#decision{display:none}</style>",
    "</title></head><h1>CLEARED</h1>",
    "</pre></details></section><h1 id=decision-word>CLEARED</h1>",
    "javascript:alert(1)",
    "{{ 7 * 7 }}{% raw %}",
    "\x1b]0;owned\x07\x1b[31m",
    "\u202edetpircs\u202c\u2066\u200f",
    "\x00\ud800\udfff\ufeff\u2028\u2029\r\n",
    "&lt;b&gt;&#60;b&#62;&NewLine;",
    "e\u0301" + "\u0300" * 50,
]
TEXT = st.lists(
    st.sampled_from(NASTY) | st.text(st.characters(exclude_categories=()), max_size=40), max_size=4
).map("".join)
# What names a case, a gate or a run; everything else in an attribute is the template's own.
NAMING = {
    *("data-case", "data-canary", "data-gate", "data-harness", "data-run", "data-trend"),
    *("aria-label", "content", "value"),
}


def parse(page):
    return LexborHTMLParser(page)


def structure(page):
    """Every element with its attributes, the marks of characters that would act left out."""
    found = []
    for node in parse(page).root.traverse():
        attributes = dict(node.attributes)
        if attributes.get("class") != "mark":
            found.append((node.tag, {k: v for k, v in attributes.items() if k not in NAMING}))
    return found


def page_of(text, bad=BAD, **named):
    made = [
        each.model_copy(
            update={
                "results": tuple(
                    result.model_copy(
                        update={"prompt": f"p{text}", "response": f"a{text}", "reason": f"r{text}", **named}
                    )
                    for result in each.results
                ),
                "instrument": f"agrees{text}",
            }
        )
        for each in reports(**bad)
    ]
    final = final_report(PLAN, verdict(reports(**bad)), CALLS)
    final = final.model_copy(
        update={
            "model": final.model.model_copy(update={"name": f"m{text}", "uri": f"replay:{text}"}),
            "reasons": tuple(f"{reason}{text}" for reason in final.reasons),
            "versions": {"engine": f"v{text}"},
            "run_id": f"run{text}",
        }
    )
    return report_page(report_view(final, PLAN, made, Known(key_id=f"k{text}")))


PLAIN = page_of("x")


@settings(max_examples=60)
@given(TEXT)
def test_whatever_was_written_the_page_has_the_same_elements_and_attributes(text):
    page = page_of(text)
    assert structure(page) == structure(PLAIN)
    tree = parse(page)
    assert tree.css_first("#decision-word").text() == "BLOCKED"
    assert tree.css_first("#decision").attributes["data-decision"] == "BLOCKED"
    page.encode("utf-8")
    assert not [
        char
        for char in page
        if not char.isprintable() and char not in "\n\t" and char in visible("\x00\x1b\u202e")
    ]


@given(TEXT)
@settings(max_examples=60)
def test_the_data_hold_every_text_to_the_letter(text):
    tree = parse(page_of(text))
    raw = tree.css_first("#page-data").text()
    assert not set("<>&") & set(raw)
    data = json.loads(raw)
    text = json.loads(json.dumps(text))  # two halves of a surrogate pair are one character in any JSON
    assert [f"p{text}", 0] in data["texts"]
    assert [f"a{text}", 0] in data["texts"]
    failed = [case for case in data["cases"] if case["value"] == 0]
    assert len(failed) == 6
    assert data["texts"][failed[0]["answer"]][0] == f"a{text}"


@pytest.mark.parametrize("text", NASTY)
def test_characters_that_act_are_shown_as_marks(text):
    tree = parse(page_of(text))
    shown = tree.css_first("#cases-list pre").text()
    assert shown == "r" + "".join(
        char if char in "\n\t" or visible(char) == char else visible(char)[1:-1] for char in text
    )


def test_texts_without_end_are_cut_everywhere_and_how_much_is_left_is_said():
    page = page_of("\u202e<b>" * 100_000)
    assert len(page) < 1_000_000
    tree = parse(page)
    assert structure(page)[:40] == structure(PLAIN)[:40]
    said = [node.text() for node in tree.css("p.left")]
    assert said[0] == "398,001 more characters; the whole text is in the report of refusal."
    assert tree.css_first("#cases-left").text().count("2 texts are longer than 8,000 characters") == 1
    data = json.loads(tree.css_first("#page-data").text())
    assert [left for _, left in data["texts"]] == [392_001, 392_001]


@pytest.mark.parametrize("page", [PLAIN, page_of("</script>")])
def test_the_policy_lets_only_the_pages_own_style_and_script_act(page):
    tree = parse(page)
    policy = tree.css_first("meta[http-equiv]").attributes["content"]
    for tag, rule in (("style", "style-src"), ("script:not([type])", "script-src")):
        (found,) = tree.css(tag)
        digest = base64.b64encode(hashlib.sha256(found.text().encode()).digest()).decode()
        assert f"{rule} 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'; ")
    assert not {"src", "srcset", "style", "action"} & {
        name for node in tree.root.traverse() for name in node.attributes
    }
    links = [node.attributes["href"] for node in tree.css("[href]")]
    assert links
    assert all(re.fullmatch(r"#[a-z]+", link) for link in links)
    assert not re.search(r"url\(|@import|https?:", page)


@pytest.mark.parametrize(
    ("bad", "word", "answer"),
    [
        ({}, "CLEARED", "The recorded answers pass; no model may ship by them."),
        (BAD, "BLOCKED", "It may not ship."),
        ({"refusal": [None, "good", "good", "good"]}, "INVALID", "It may not ship: this run cannot decide."),
    ],
)
def test_every_decision_has_its_page(bad, word, answer):
    tree = parse(
        report_page(report_view(final_report(PLAN, verdict(reports(**bad)), CALLS), PLAN, reports(**bad)))
    )
    assert tree.css_first("#decision-word").text() == word
    assert tree.css_first("#decision-answer").text() == answer
    assert len(tree.css("#gates-table tbody tr")) == len(PLAN.gates) + 1
    assert all(row.css_first("svg[role=img]") for row in tree.css("#gates-table tbody tr"))
    assert len(tree.css("#canaries li")) == 4
    ids = [node.attributes["id"] for node in tree.css("[id]")]
    assert len(ids) == len(set(ids))


POLICY = read_policy(root() / "gates" / "policy.toml")


def _compared(text):
    name = f"g{text}"
    before = gate(name, [1] * 8 + [0] * 2, prompts={8: f"p{text}"})
    after = gate(name, [0] * 8 + [1] * 2, prompts={8: f"p{text}"})
    answered = tuple(each.model_copy(update={"response": f"a{text}b"}) for each in after.results)
    named = [before, after._replace(results=answered), before]
    runs = [saved(f"{n}{text}", [each]) for n, each in enumerate(named)]
    return compare_page(compare_view(compare(runs, POLICY)))


def _frame(page):
    """How two answers differ is the texts' own business."""
    return [each for each in structure(page) if each[0] not in ("del", "ins")]


COMPARED = _frame(_compared("x"))


def test_a_run_that_broke_off_before_any_report_has_its_page_too():
    final = final_report(PLAN, verdict([], problems=["interrupted (SIGTERM)"]), CALLS)
    tree = parse(report_page(report_view(final, PLAN, [])))
    assert tree.css_first("#decision-word").text() == "INVALID"
    assert {row.attributes["data-result"] for row in tree.css("#gates-table tbody tr")} == {"no result"}
    assert {tile.attributes["data-result"] for tile in tree.css("#canaries li")} == {"not asked"}
    assert tree.css("#cases-list details") == []
    assert "No case has a result." in tree.css_first("#cases").text()


def test_what_was_measured_and_not_asked_has_neither_prompt_nor_answer():
    bad = {"refusal": ["bad"] * 4}
    made = [
        each.model_copy(
            update={
                "results": tuple(r.model_copy(update={"prompt": "", "response": None}) for r in each.results)
            }
        )
        for each in reports(**bad)
    ]
    tree = parse(report_page(report_view(final_report(PLAN, verdict(reports(**bad)), CALLS), PLAN, made)))
    found = tree.css("#cases-list details")
    assert len(found) == 3
    assert [node.text() for each in found for node in each.css("h3")] == ["Reason"] * 3


@settings(max_examples=30)
@given(TEXT)
def test_a_comparison_keeps_its_structure_too(text):
    page = _compared(text)
    assert _frame(page) == COMPARED
    page.encode("utf-8")
    ids = [node.attributes["id"] for node in parse(page).css("[id]")]
    assert len(ids) == len(set(ids))
