"""Kept answers: found again only for the very same request of the very same weights, by any process."""

import sqlite3
import subprocess
import sys

import pytest

from harnesses.records import Case, Decoding, Request, Response, ShipgateError
from reports.answer_cache import FILE, AnswerCache, answers_digest, cache_key
from reports.verdict_test import MODEL

REQUEST = Request(case=Case(id="a", prompt="p"), decoding=Decoding(max_tokens=5))
GOOD = Response(text="lone \ud800, \0", finish_reason="stop", attempts=("once",), tokens_per_second=3.0)


class Known:
    def __init__(self, digest="sha256:1", **identity):
        self.answers_digest, self.identity = digest, MODEL.model_copy(update=identity)


@pytest.fixture
def cache(tmp_path):
    cache = AnswerCache(tmp_path / "cache")
    yield cache
    cache.close()


def test_an_answer_comes_back_with_the_time_it_was_made_and_without_what_belongs_to_its_run(cache):
    assert cache.get("k") is None
    cache.put("k", GOOD)
    found = cache.get("k")
    assert (found.text, found.finish_reason, found.attempts) == (GOOD.text, "stop", ())
    assert found.tokens_per_second is None
    assert found.cached_from.startswith("20")


def test_errors_and_what_came_from_here_are_not_kept(cache):
    cache.put("k", Response(error="down"))
    cache.put("k", Response(text="old", cached_from="2026-01-01T00:00:00Z"))
    assert cache.get("k") is None


def test_everything_that_an_answer_depends_on_makes_another_key():
    digest = answers_digest(Known())
    requests = [
        REQUEST,
        Request(case=Case(id="a", prompt="q"), decoding=REQUEST.decoding),
        Request(case=Case(id="a", prompt="p", tools=[]), decoding=REQUEST.decoding),
        *(
            Request(case=REQUEST.case, decoding=REQUEST.decoding.model_copy(update=change))
            for change in ({"max_tokens": 6}, {"temperature": 0.1}, {"seed": 1})
        ),
    ]
    keys = {cache_key(digest, request, "") for request in requests}
    keys |= {cache_key(digest, REQUEST, "repeat 1"), cache_key(digest, REQUEST, "repeat 1, 1 at once")}
    others = (Known("sha256:2"), Known(engine="b"), Known(engine_version="2"), Known(format="gguf/F16"))
    keys |= {cache_key(answers_digest(other), REQUEST, "") for other in others}
    assert len(keys) == len(requests) + 2 + len(others)


def test_neither_the_models_name_nor_the_cases_is_part_of_it():
    other = REQUEST.model_copy(update={"case": Case(id="b", prompt="p", group="g", expected=[1])})
    assert cache_key("d", REQUEST, "") == cache_key("d", other, "")
    assert answers_digest(Known()) == answers_digest(Known(name="other", uri="gguf:other"))


def test_where_only_a_name_is_known_nothing_is_kept():
    assert answers_digest(Known(digest=None)) is None
    assert answers_digest(object()) is None


def test_processes_write_at_the_same_time(cache):
    program = (
        "import sys\nfrom pathlib import Path\n"
        "from harnesses.records import Response\nfrom reports.answer_cache import AnswerCache\n"
        "cache = AnswerCache(Path(sys.argv[1]))\n"
        "for n in range(200): cache.put(f'{sys.argv[2]}-{n}', Response(text=sys.argv[2]))\n"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", program, str(cache.path.parent), name]) for name in "abc"
    ]
    assert [process.wait(60) for process in running] == [0, 0, 0]
    assert all(cache.get(f"{name}-{n}").text == name for name in "abc" for n in range(200))


def test_a_file_that_is_none_is_one_line(tmp_path):
    (tmp_path / FILE).write_bytes(b"not a database" * 100)
    with pytest.raises(ShipgateError, match="remove it, or give --no-cache"):
        AnswerCache(tmp_path)


def test_a_row_that_is_no_answer_is_asked_again(cache):
    cache.put("k", GOOD)
    for text in ("{}", "nonsense", '{"error": "x"}', '{"text": "a", "seconds": NaN}'):
        with sqlite3.connect(cache.path) as file:
            file.execute("UPDATE answers SET response = ?", (text,))
        assert cache.get("k") is None


def test_what_was_measured_comes_back_with_its_time(cache):
    assert cache.measured("k") is None
    cache.put_measured("k", [{"nll": 1.5}])
    value, since = cache.measured("k")
    assert value == [{"nll": 1.5}]
    assert since.startswith("20")
    with sqlite3.connect(cache.path) as file:
        file.execute("UPDATE measured SET value = '{'")
    assert cache.measured("k") is None


def test_a_cache_that_breaks_off_is_an_error_of_the_machine(cache):
    cache.close()
    with pytest.raises(OSError, match="--no-cache"):
        cache.get("k")
    with pytest.raises(OSError, match="--no-cache"):
        cache.put("k", GOOD)
