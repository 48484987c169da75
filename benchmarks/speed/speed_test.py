import json

import pytest

from benchmarks.speed import __main__ as command
from benchmarks.speed import noise, spread, wire
from benchmarks.speed.lines import BEGIN, END, Line, as_json, put_into, table
from benchmarks.speed.project import ANSWERS, copy_project, resize, without_tables
from benchmarks.speed.servers import SENDERS, Log, Stand, send
from benchmarks.speed.setup import TINY, Setup


@pytest.fixture(scope="module")
def setup(tmp_path_factory):
    folder = tmp_path_factory.mktemp("speed")
    return Setup(TINY, folder, copy_project(folder / "project", cases=TINY.cases))


def _chats(count, *, path="/v1/chat/completions"):
    body = {"model": "bench", "messages": [{"role": "user", "content": "Which shelf?"}]}
    extra = {"stream": False} if path == "/api/chat" else {}
    return [{"path": path, "body": body | extra, "alone": number > 5} for number in range(count)]


@pytest.mark.parametrize("kind", SENDERS)
def test_every_bare_client_gets_all_answers_and_sends_alone_what_went_alone(setup, kind):
    path = "/api/chat" if kind == "ollama" else "/v1/chat/completions"
    with Stand(setup.project / ANSWERS) as stand:
        stand.reset(seconds=0.01, slots=2)
        send(kind, stand.url, _chats(8, path=path), setup.folder, at_once=4)
        log = stand.log()
    assert log.count == 8
    assert [chat["alone"] for chat in log.chats][-2:] == [True, True]
    assert log.span > 0


def test_a_whole_gate_and_the_bare_client_send_the_same_requests(setup):
    way = wire.Way("openai", 0.0, "once.toml")
    with Stand(setup.project / ANSWERS) as stand:
        log, done = wire.session(setup, stand, way)
        again = wire.bare(setup, stand, way, "openai", wire.only_repeats_alone(log, ever=False))
    assert done.final["decision"] == "CLEARED"
    assert done.peak_mib > 10
    assert log.count == done.final["calls"]["made"] == again.count
    kept = [{json.dumps(chat["body"], sort_keys=True) for chat in one.chats} for one in (log, again)]
    assert kept[0] == kept[1]


def test_benchmarks_that_need_no_session_give_their_lines(setup):
    names = [line.name for line in (*noise.measure(setup), *spread.measure(setup))]
    assert names == ["noise-processor", "noise-sockets", "servers-1-10ms", "servers-2-10ms", "servers-4-10ms"]


def test_only_repeats_count_as_alone():
    chats = [{"body": {"n": n}, "alone": True} for n in (1, 2, 1)]
    log = Log(3, 1.0, tuple(chats))
    assert [chat["alone"] for chat in wire.only_repeats_alone(log, ever=True).chats] == [False, False, True]
    assert not any(chat["alone"] for chat in wire.only_repeats_alone(log, ever=False).chats)


def test_a_larger_set_repeats_cases_under_other_ids_and_prompts(tmp_path):
    path = tmp_path / "cases.jsonl"
    path.write_text("".join(json.dumps({"id": name, "prompt": name}) + "\n" for name in "abcd"))
    resize(path, 2)
    assert [json.loads(line)["id"] for line in path.read_text().splitlines()] == ["a", "d"]
    resize(path, 5)
    cases = [json.loads(line) for line in path.read_text().splitlines()]
    assert len({case["id"] for case in cases}) == len({case["prompt"] for case in cases}) == 5


def test_tables_are_taken_out_of_a_policy():
    text = "a = 1\n\n[one]\nb = 2\n\n[one.two]\nc = 3\n[three]\nd = 4\n"
    assert without_tables(text, "one.two") == "a = 1\n\n[one]\nb = 2\n\n[three]\nd = 4\n"


LINE = Line.of("startup-help", "`shipgate --help` | quick", [0.2, 0.1, 0.4], unit="s", limit=0.3)


def test_a_line_is_the_median_with_its_spread_and_target():
    assert (LINE.value, LINE.low, LINE.high, LINE.n, LINE.met) == (0.2, 0.1, 0.4, 3, True)
    assert Line.of("x", "", [0.9], limit=0.95, at_least=True).met is False
    assert Line.of("x", "", [0.9]).met is None
    assert json.loads(as_json([LINE], "abc"))["commit"] == "abc"
    assert "**missed**" in table([Line.of("x", "", [2.0], limit=1.0)], "abc")


def test_rows_replace_those_of_the_same_name_and_leave_the_others(tmp_path):
    path = tmp_path / "performance.md"
    path.write_text(f"before\n{BEGIN}\n{END}\nafter\n")
    put_into(path, [Line.of("other", "", [1.0])], "abc")
    put_into(path, [LINE], "abc")
    put_into(path, [LINE], "def")
    text = path.read_text()
    assert text.startswith("before\n")
    assert text.endswith("after\n")
    assert text.count("| startup-help |") == text.count("| other |") == 1
    assert "| def |" in text


def test_a_document_without_markers_is_left_alone(tmp_path):
    path = tmp_path / "performance.md"
    path.write_text("nothing\n")
    with pytest.raises(ValueError, match="markers"):
        put_into(path, [LINE], "abc")
    assert path.read_text() == "nothing\n"


def test_an_unknown_benchmark_is_refused():
    with pytest.raises(SystemExit):
        command.main(["--only", "nothing"])
