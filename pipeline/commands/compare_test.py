import json

import pytest

from pipeline.cli import main
from reports.compare_samples import gate, saved, write
from reports.files import validate


@pytest.fixture
def runs(tmp_path):
    values = {"old": [1] * 40, "same": [1] * 40, "worse": [1] * 30 + [0] * 10}
    return {
        name: write(saved(name, [gate("refusal", each)]), tmp_path / name) for name, each in values.items()
    }


@pytest.fixture
def shipgate(capsys):
    def call(*arguments):
        status = main(list(map(str, arguments)))
        return (status, *capsys.readouterr())

    return call


def test_no_regression_is_0_and_a_regression_1(shipgate, runs, tmp_path):
    status, out, err = shipgate("compare", runs["old"], runs["same"])
    assert (status, out.splitlines()[-1], err) == (0, "no regression", "")
    written = tmp_path / "c.json", tmp_path / "c.md", tmp_path / "c.html"
    status, out, _ = shipgate(
        "compare",
        runs["old"],
        runs["worse"],
        "--json",
        written[0],
        "--markdown",
        written[1],
        "--html",
        written[2],
    )
    assert status == 1
    assert out.splitlines()[-1].startswith("REGRESSION  refusal: -0.250, 10 broken, 0 fixed of 40")
    assert "broken refusal/c30" in out
    document = json.loads(written[0].read_text())
    validate(document, "compare")
    assert document["regressed"] is True
    assert written[1].read_text().startswith("# REGRESSION")
    page = written[2].read_text()
    assert 'data-regressed="true"' in page
    assert page.count('data-value="broken"') == 3
    assert (
        json.loads(page.split('id="page-data">')[1].split("</script>")[0])["changes"][9]["kind"] == "broken"
    )


def test_the_policy_has_the_margins(shipgate, runs, tmp_path):
    from reports.digests import root

    policy = tmp_path / "policy.toml"
    text = (root() / "gates" / "policy.toml").read_text()
    policy.write_text(text.replace("margin = 0.03", "margin = 0.3"))
    assert shipgate("compare", runs["old"], runs["worse"], "--policy", policy)[0] == 0


@pytest.mark.parametrize(
    "arguments", [("old",), ("old", "old"), ("old", "missing"), ("old", "same", "--cases", "-1")]
)
def test_what_cannot_be_compared_is_2_and_one_line(shipgate, runs, arguments):
    status, out, err = shipgate("compare", *(runs.get(each, each) for each in arguments))
    assert (status, out, len(err.splitlines())) == (2, "", 1)
