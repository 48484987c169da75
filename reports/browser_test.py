"""The browser is found as named, and a watched page hides nothing that it did."""

import pytest

from harnesses.records import ShipgateError
from reports.browser import BRING, PHONE, REQUIRED, VARIABLE, find_chromium, lacking, watched

POLICY = (
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'unsafe-inline'\">"
)


def program(path):
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return str(path)


def test_the_named_browser_goes_before_the_ones_on_the_path(tmp_path):
    known, own = program(tmp_path / "google-chrome"), program(tmp_path / "own")
    assert find_chromium({"PATH": str(tmp_path)}) == known
    assert find_chromium({"PATH": str(tmp_path), VARIABLE: own}) == own
    assert find_chromium({"PATH": str(tmp_path / "none")}) is None
    with pytest.raises(ShipgateError, match=f"{VARIABLE}=nowhere is no program"):
        find_chromium({"PATH": str(tmp_path), VARIABLE: "nowhere"})


def test_without_a_browser_tests_are_skipped_by_a_sentence_that_brings_it_and_fail_where_one_is_required():
    assert lacking({"PATH": ""}).endswith(BRING)
    with pytest.raises(ShipgateError, match=f"{REQUIRED} is set: needs a browser, and Chromium"):
        lacking({"PATH": "", REQUIRED: "1"})


def written(path, body, head=""):
    path.write_text(f"<!doctype html><title>t</title>{head}<p>here</p>{body}", encoding="utf-8")
    return path


def test_a_quiet_page_has_asked_for_nothing_and_complains_of_nothing(chromium, tmp_path):
    with watched(chromium, size=PHONE) as page:
        page.open(written(tmp_path / "a b.html", "<script>document.title = 'ran'</script>", POLICY))
        assert page.page.title() == "ran"
        assert page.page.evaluate("innerWidth") == PHONE[0]
        assert (page.elsewhere, page.faults) == ([], [])
        assert len(page.asked) == 1


@pytest.mark.parametrize(
    ("body", "head", "fault"),
    [
        ("<script>console.error('broke')</script>", "", "console: broke"),
        ("<script>throw new Error('thrown')</script>", "", "script: thrown"),
        ("<p style='color:red'>x</p>", POLICY, "policy: style-src-attr inline"),
        ("<img src='http://192.0.2.1/x.png'>", POLICY, "policy: img-src http://192.0.2.1/x.png"),
    ],
)
def test_what_goes_wrong_on_a_page_is_seen(chromium, tmp_path, body, head, fault):
    with watched(chromium) as page:
        page.open(written(tmp_path / "page.html", body, head))
        assert any(each.startswith(fault) for each in page.faults), page.faults


@pytest.mark.parametrize("body", ["<img src='http://192.0.2.1/x.png'>", "<img src='other.png'>"])
def test_what_a_page_asks_for_is_seen_though_there_is_no_network(chromium, tmp_path, body):
    with watched(chromium) as page:
        page.open(written(tmp_path / "page.html", body))
        assert len(page.elsewhere) == 1


def test_without_scripts_nothing_runs(chromium, tmp_path):
    with watched(chromium, scripts=False) as page:
        page.open(written(tmp_path / "page.html", "<script>document.title = 'ran'</script>"))
        assert page.page.title() == "t"
        assert page.page.get_by_text("here").is_visible()
        assert page.faults == []
