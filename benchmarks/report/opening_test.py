"""The benchmark opens what it says in a real browser, and its recording is as it says."""

import json

import pytest

from benchmarks.report.opening import Opened, open_page, recorded, table
from reports.browser import lacking

PAGE = """<!doctype html><title>t</title><table id="gates-table"><tbody><tr><td>1</td></tr></tbody></table>
<p id="cases-count">all</p><input id="cases-search">
<script>
  const search = document.getElementById("cases-search");
  const count = document.getElementById("cases-count");
  search.addEventListener("input", () => { count.textContent = search.value; });
</script>"""


def test_every_answer_differs_and_every_third_is_wrong():
    lines = [json.dumps({"prompt": str(n), "response": "good"}) for n in range(9)]
    answers = [json.loads(line)["response"] for line in recorded(lines)]
    assert len(set(answers)) == 9
    assert [answer.startswith("good") for answer in answers] == [False, True, True] * 3


@pytest.mark.skipif(bool(lacking()), reason=lacking())
def test_a_page_is_opened_searched_and_weighed(tmp_path):
    path = tmp_path / "report.html"
    path.write_text(PAGE, encoding="utf-8")
    found = open_page(path, "word")
    assert found.first_table > 0
    assert found.search > 0
    assert found.memory > 1_000_000


def test_the_table_counts_the_cases_of_the_run(tmp_path):
    page = tmp_path / "report.html"
    page.write_bytes(b"x" * 2_500_000)
    for name, values in (("eval_a.json", [1, 0, None]), ("canary_report.json", [1])):
        results = [{"value": value} for value in values]
        (tmp_path / name).write_text(json.dumps({"results": results}))
    (tmp_path / "eval_report_final.json").write_text("{}")
    text = table(page, [Opened(1.0, 2.0, 0.5, 50_000_000), Opened(3.0, 2.0, 0.5, 50_000_000)])
    assert "| 4 | 2 | 2.5 MB | 2.00 s (1.00 to 3.00) | 2.00 s (2.00 to 2.00) | 0.50 s" in text
