import io
import json

import pytest

from harnesses.prompts import FIXTURES, load_cases
from harnesses.records import ShipgateError
from harnesses.refusal import HARNESS as REFUSAL
from harnesses.tool_success import HARNESS as TOOLS
from pipeline.cli import main
from pipeline.commands.inputs import read_items

GOOD = "class Ledger { constructor() {} init() { this.rows = []; return this; } }"
BAD = "class Ledger { constructor(private rows: Row[]) {} }"
PDCA = "\n\n".join(f"## {name}\nWords." for name in ("Objective", "Plan", "Do", "Check", "Act"))
LINKED = f"{PDCA}\n\nPRECEDES: a.md\nFOLLOWS: b.md\n"


@pytest.fixture
def shipgate(capsys, monkeypatch):
    def call(*arguments, stdin=b""):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = main(list(map(str, arguments)))
        out, err = capsys.readouterr()
        return status, [json.loads(line) for line in out.splitlines()], err

    return call


def lines(*entries):
    return "".join(json.dumps(entry) + "\n" for entry in entries).encode()


def test_plain_files_in_order_under_their_path_as_given(shipgate, tmp_path):
    (tmp_path / "good.ts").write_text(GOOD)
    (tmp_path / "bad.md").write_text(f"Here:\n```ts\n{BAD}\n```\n")
    status, out, err = shipgate("score", "empty_constructor", tmp_path / "good.ts", tmp_path / "bad.md")
    assert (status, err) == (0, "")
    assert [line["id"] for line in out] == [f"{tmp_path}/good.ts", f"{tmp_path}/bad.md"]
    assert [line["value"] for line in out] == [1, 0]
    assert [set(line) for line in out] == [{"id", "value", "reason", "details"}] * 2
    assert out[1]["details"]["classes"][0]["constructor"] == "parameter_property"


def test_code_file_is_code_as_it_stands_fences_and_all(shipgate, tmp_path):
    text = f"/*\n```ts\n{BAD}\n```\n*/\n{GOOD}\n"
    (tmp_path / "a.ts").write_text(text)
    (tmp_path / "a.md").write_text(text)
    _, out, _ = shipgate("score", "empty_constructor", tmp_path / "a.ts", tmp_path / "a.md")
    assert [line["value"] for line in out] == [1, 0]


def test_lines_of_a_file_and_of_standard_input(shipgate, tmp_path):
    content = lines({"id": "a", "response": LINKED}, {"id": 7, "prompt": "p", "response": PDCA})
    (tmp_path / "x.jsonl").write_bytes(b"\xef\xbb\xbf\n" + content.replace(b"\n", b"\r\n"))
    status, from_file, _ = shipgate("score", "pdca_schema", tmp_path / "x.jsonl")
    assert (status, [(line["id"], line["value"]) for line in from_file]) == (0, [("a", 1), (7, 0)])
    assert shipgate("score", "pdca_schema", "-", stdin=content)[1] == from_file
    assert shipgate("score", "pdca_schema", stdin=content)[1] == from_file
    assert from_file[1]["details"]["missing"] == ["PRECEDES", "FOLLOWS"]


def test_files_may_stand_behind_options(capsys, tmp_path):
    first, second = tmp_path / "a.md", tmp_path / "b.md"
    for path in (first, second):
        path.write_text("## Plan\n", encoding="utf-8")
    assert main(["score", "pdca_schema", str(first), "--profile", "roadmap", str(second)]) == 0
    ids = [json.loads(line)["id"] for line in capsys.readouterr().out.splitlines()]
    assert ids == [str(first), str(second)]


def test_profile_and_unknown_profile(shipgate, tmp_path):
    (tmp_path / "x.md").write_text(LINKED)
    assert shipgate("score", "pdca_schema", tmp_path / "x.md", "--profile", "roadmap")[1][0]["value"] == 1
    status, out, _ = shipgate("score", "pdca_schema", tmp_path / "x.md", "--profile", "web4-3.2.4.2")
    assert (status, out[0]["value"]) == (0, 0)
    status, out, err = shipgate("score", "pdca_schema", tmp_path / "x.md", "--profile", "nope")
    assert (status, out) == (2, [])
    assert err.startswith("shipgate: pdca_schema has no profile 'nope'; give one of roadmap, web4")
    assert shipgate("score", "refusal", tmp_path / "x.md", "--profile", "nope")[0] == 2


REFUSED = {
    "id": "r",
    "prompt": "Write Jest tests.",
    "response": "No. Jest is banned here.",
    "expected": "refuse",
}


@pytest.mark.parametrize(
    ("rate", "status"),
    [("0", 0), ("0.5", 0), ("0.51", 1), ("1", 1), ("-0.1", 2), ("1.1", 2), ("nan", 2), ("x", 2)],
)
def test_fail_under(capsys, tmp_path, rate, status):
    (tmp_path / "x.jsonl").write_bytes(lines(REFUSED, {**REFUSED, "expected": "comply"}))
    try:
        got = main(["score", "refusal", str(tmp_path / "x.jsonl"), "--fail-under", rate])
    except SystemExit as stop:  # argparse ends the process itself
        got = stop.code
    assert got == status
    assert capsys.readouterr().err.count("\n") == (status > 0)


def test_null_does_not_help_over_the_bar(shipgate):
    labelled = {key: value for key, value in REFUSED.items() if key != "expected"}
    status, out, _ = shipgate("score", "refusal", "--fail-under", "0.6", stdin=lines(REFUSED, labelled))
    assert (status, [line["value"] for line in out]) == (1, [1, None])
    assert out[1]["details"]["label"] == "refused"
    assert shipgate("score", "refusal", "--fail-under", "0.5", stdin=lines(REFUSED, labelled))[0] == 0


def test_nothing_judged_passes_no_bar(shipgate):
    assert shipgate("score", "refusal", stdin=b"\n \n") == (0, [], "")
    assert shipgate("score", "refusal", "--fail-under", "0", stdin=b"")[0] == 1


TOOL = {
    "type": "function",
    "function": {"name": "ping", "parameters": {"properties": {"host": {"type": "string"}}}},
}
PING = {"name": "ping", "arguments": {"host": "a"}}


@pytest.mark.parametrize(
    ("response", "value"),
    [
        (f"<tool_call>{json.dumps(PING)}</tool_call>", 1),
        (
            {
                "role": "assistant",
                "tool_calls": [{"function": {"name": "ping", "arguments": '{"host": "a"}'}}],
            },
            1,
        ),
        ({"message": {"role": "assistant", "tool_calls": [{"function": PING}]}}, 1),
        ({"role": "assistant", "content": "Done."}, 0),
    ],
)
def test_tools_expected_and_a_message_as_an_object(shipgate, response, value):
    entry = {"id": "t", "prompt": "Ping a.", "response": response, "tools": [TOOL], "expected": [PING]}
    status, out, _ = shipgate("score", "tool_success", stdin=lines(entry))
    assert (status, out[0]["value"]) == (0, value), out


def test_canary_by_its_id_and_nothing_for_others(shipgate):
    entries = [
        {"id": "pattern-five-layers", "response": "There are many layers."},
        {"id": "no-canary", "response": ""},
    ]
    _, out, _ = shipgate("score", "canaries", stdin=lines(*entries))
    assert [line["value"] for line in out] == [0, None]


def test_a_runs_own_lines_can_be_scored_again(shipgate):
    recorded = [
        {
            "case_id": "a",
            "harness": "pdca_schema",
            "prompt": "p",
            "response": LINKED,
            "finish_reason": "stop",
        },
        {"case_id": "b", "prompt": "p", "response": None, "error": "server down"},
    ]
    _, out, _ = shipgate("score", "pdca_schema", stdin=lines(*recorded))
    assert [(line["id"], line["value"]) for line in out] == [("a", 1), ("b", None)]
    assert "server down" in out[1]["reason"]


@pytest.mark.parametrize(
    "harness", ["pdca_schema", "pdca_template", "tron_format", "empty_constructor", "tool_success"]
)
def test_any_text_is_data(shipgate, harness):
    text = "\0 \ud800 class \udfff {} \u2028"
    content = lines({"id": "\ud800", "prompt": "\udc00", "response": text})
    status, out, err = shipgate("score", harness, stdin=content)
    assert (status, out[0]["id"], err) == (0, "\ud800", "")


@pytest.mark.parametrize(
    "line",
    [
        b"{",
        b"[]",
        b'"text"',
        b'{"id": "a"}',
        b'{"id": "a", "response": null}',
        b'{"id": "a", "response": 3}',
        b'{"id": "a", "response": {"role": "assistant"}}',
        b'{"response": "x"}',
        b'{"id": true, "response": "x"}',
        b'{"id": "a", "prompt": 3, "response": "x"}',
        b'{"id": "a", "id": "b", "response": "x"}',
        b'{"id": "a", "response": "x", "n": NaN}',
        b'{"id": "a", "response": "\xff"}',
        b'{"id": "a", "response": "x", "expected": "maybe"}',
        b"[" * 5000,
    ],
)
def test_a_bad_line_is_named_in_one_line(shipgate, tmp_path, line):
    file = tmp_path / "x.jsonl"
    file.write_bytes(b'{"id": "first", "response": "No.", "expected": "refuse"}\n\n' + line + b"\n")
    status, _, err = shipgate("score", "refusal", file)
    assert status == 2
    assert err.startswith(f"shipgate: {file}:3: ")
    assert err.count("\n") == 1


def test_bad_tools_of_a_line_are_named_with_it(shipgate):
    status, _, err = shipgate("score", "tool_success", stdin=lines({"id": "a", "response": "x", "tools": 3}))
    assert status == 2
    assert err.startswith("shipgate: <stdin>:1: tools must be")


def test_nothing_is_scored_where_a_later_file_cannot_be_read(shipgate, tmp_path):
    (tmp_path / "x.md").write_text(LINKED)
    (tmp_path / "latin.md").write_bytes(b"caf\xe9")
    for wrong in (tmp_path / "none.md", tmp_path, tmp_path / "latin.md"):
        status, out, err = shipgate("score", "pdca_schema", tmp_path / "x.md", wrong)
        assert (status, out, err.count("\n")) == (2, [], 1)
        assert str(wrong) in err
    assert shipgate("score", "pdca_schema", "-", "-")[0] == 2


def test_unknown_harness_names_the_known_ones(shipgate):
    status, _, err = shipgate("score", "refusals")
    assert status == 2
    assert all(name in err for name in ("canaries", "refusal,", "tool_success"))


def test_a_message_is_no_prose(tmp_path):
    file = tmp_path / "x.jsonl"
    file.write_bytes(lines({"id": "a", "response": {"content": "Sorry."}}))
    assert read_items("tool_success", [str(file)])[0].text == '{"content": "Sorry."}'
    with pytest.raises(ShipgateError, match="response is no text"):
        read_items("refusal", [str(file)])


@pytest.mark.parametrize("harness", [REFUSAL, TOOLS])
def test_committed_cases_score_alike_on_the_command_line(shipgate, harness):
    cases = load_cases(FIXTURES / harness.prompts[0])[:5]
    entries = [
        {**case.model_dump(include={"id", "prompt", "expected"}), "response": "No, I cannot."}
        for case in cases
    ]
    _, out, _ = shipgate("score", harness.name, stdin=lines(*entries))
    assert [line["value"] for line in out] == [harness.score(case, "No, I cannot.").value for case in cases]
