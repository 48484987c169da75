"""A page's data: what did not pass first, cut to a length that all have room for, and inert."""

import json
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.page_data import LONGEST, inert_json, shown_cases
from reports.records import CaseResult
from reports.verdict_test import reports


def made(texts, value=0, prompt="p"):
    report = reports()[0]
    results = tuple(
        CaseResult(case_id=f"c{n}", prompt=prompt, response=text, value=value, reason="r")
        for n, text in enumerate(texts)
    )
    return report.model_copy(update={"results": results})


def test_what_did_not_pass_comes_first_and_is_the_last_to_be_left_out():
    passed, missed = made(["a", "b"], value=1), made(["c", None], value=None)
    found = shown_cases([passed, missed], most=3)
    assert [case.result.response for case in found.cases] == ["c", None, "a"]
    assert (found.left, found.left_failed) == (1, 0)
    assert shown_cases([missed], most=1).left_failed == 1


def test_documents_that_were_measured_are_no_cases_to_read():
    assert shown_cases([made(["", ""], value=1, prompt="")]).cases == ()
    assert len(shown_cases([made([None], value=None, prompt="")]).cases) == 1


def test_ten_megabytes_are_cut_and_the_rest_is_counted():
    found = shown_cases([made(["x" * 10_000_000, "short"])])
    assert (found.longest, found.shortened) == (LONGEST, 1)
    document = found.document()
    assert ["x" * LONGEST, 10_000_000 - LONGEST] in document["texts"]
    assert len(inert_json(document)) < 3 * LONGEST


def test_many_texts_are_cut_to_what_all_of_them_have_room_for():
    found = shown_cases([made([f"{n}" + "x" * 1_000 for n in range(100)])], room=50_000)
    shown = [text for text, _ in found.document()["texts"]]
    assert 45_000 < sum(map(len, shown)) <= 50_000
    assert found.shortened == 100


def test_a_text_that_two_gates_share_stands_there_once():
    document = shown_cases([made(["same"]), made(["same"])]).document()
    assert document["texts"] == [["p", 0], ["same", 0]]
    assert [case["answer"] for case in document["cases"]] == [1, 1]


class _Script(HTMLParser):
    def __init__(self):
        super().__init__()
        self.seen = []
        self.data = ""

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, attrs))

    def handle_data(self, data):
        self.data += data


@given(st.recursive(st.text(st.characters(exclude_categories=("Cs",))), st.lists, max_leaves=5))
def test_data_are_one_inert_script_and_the_same_when_read_again(document):
    text = inert_json(document)
    assert text.isascii()
    parser = _Script()
    parser.feed(f"<script>{text}</script>")
    assert parser.seen == [("script", [])]
    assert json.loads(parser.data) == document


@pytest.mark.parametrize("char", list("<>&"))
def test_no_character_that_html_knows_is_left(char):
    assert char not in inert_json([char, {char: char}])
