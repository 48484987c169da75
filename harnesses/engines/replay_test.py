import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harnesses.engines import open_engine, strict_json
from harnesses.records import Case, Decoding, Request, Response, ShipgateError

DECODING = Decoding(max_tokens=10)


def recording(tmp_path, *lines):
    path = tmp_path / "responses.jsonl"
    path.write_text("".join(line if isinstance(line, str) else json.dumps(line) + "\n" for line in lines))
    return path


def ask(path, *prompts):
    engine = open_engine(f"replay:{path}")
    cases = [Case(id=str(number), prompt=prompt) for number, prompt in enumerate(prompts)]
    requests = [Request(case=case, decoding=DECODING) for case in cases]
    return [response for _, response in engine.generate(requests)]


def test_an_answer_comes_back_as_it_was_recorded(tmp_path):
    line = {
        "case_id": "a",
        "harness": "h",
        "prompt": "p",
        "response": "one\u2028two\ud800",
        "error": None,
        "finish_reason": "length",
        "prompt_tokens": 3,
        "completion_tokens": 4,
        "seconds": 1,
        "anything": [1],
    }
    (found,) = ask(recording(tmp_path, line), "p")
    assert found == Response(
        text="one\u2028two\ud800", finish_reason="length", prompt_tokens=3, completion_tokens=4, seconds=1.0
    )


def test_what_was_not_recorded_is_an_error_and_never_a_near_match(tmp_path):
    path = recording(tmp_path, {"prompt": "p", "response": "r"})
    assert ask(path, "p ", "p", "P") == [
        Response(error="not recorded"),
        Response(text="r"),
        Response(error="not recorded"),
    ]


def test_the_same_answer_twice_is_fine_and_an_answer_beats_an_error_in_either_order(tmp_path):
    good, bad = {"prompt": "p", "response": "r"}, {"prompt": "p", "error": "timeout"}
    for lines in ([good, good], [bad, good], [good, bad]):
        assert ask(recording(tmp_path, *lines), "p") == [Response(text="r")]
    assert ask(recording(tmp_path, bad), "p") == [Response(error="timeout")]


def test_two_answers_to_one_prompt_are_refused_with_both_lines(tmp_path):
    path = recording(
        tmp_path,
        {"prompt": "p", "response": "r"},
        {"prompt": "q", "response": "r"},
        {"prompt": "p", "response": "s"},
    )
    with pytest.raises(ShipgateError, match=r"responses\.jsonl:3: another answer to the prompt of line 1"):
        open_engine(f"replay:{path}")


@pytest.mark.parametrize(
    ("bad", "problem"),
    [
        ("[]\n", "valid dictionary"),
        ("{\n", "Expecting"),
        ('{"prompt": "q"}\n', "either text or error"),
        ('{"prompt": "q", "response": "a", "error": "b"}\n', "either text or error"),
        ('{"response": "a"}\n', "prompt"),
        ('{"prompt": 1, "response": "a"}\n', "prompt"),
        ('{"prompt": "q", "response": 1}\n', "response"),
        ('{"prompt": "q", "response": "a", "response": "b"}\n', "twice"),
        ('{"prompt": "q", "response": "a", "seconds": NaN}\n', "NaN"),
        ('{"prompt": "q", "response": "a", "seconds": 1e999}\n', "too large"),
        ('{"prompt": "q", "response": "a", "finish_reason": "tired"}\n', "finish_reason"),
        ("[" * 100_000 + "\n", "nested too deeply"),
    ],
)
def test_a_bad_line_is_named(tmp_path, bad, problem):
    path = recording(tmp_path, {"prompt": "p", "response": "r"}, "\n", bad)
    with pytest.raises(ShipgateError, match=problem) as caught:
        open_engine(f"replay:{path}")
    assert f"{path}:3:" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_bytes_that_are_not_text_are_a_bad_line(tmp_path):
    path = tmp_path / "r.jsonl"
    path.write_bytes(b'{"prompt": "\xff", "response": "a"}\n')
    with pytest.raises(ShipgateError, match=r"r\.jsonl:1:"):
        open_engine(f"replay:{path}")


def test_an_empty_or_missing_recording_is_refused(tmp_path):
    with pytest.raises(ShipgateError, match="holds no response"):
        open_engine(f"replay:{recording(tmp_path)}")
    with pytest.raises(ShipgateError, match="cannot be read"):
        open_engine(f"replay:{tmp_path}")


def test_identity_is_the_file_and_close_may_be_called_twice(tmp_path):
    path = recording(tmp_path, {"prompt": "p", "response": "r"})
    engine = open_engine(f"replay:{path}")
    assert engine.identity.digest == "sha256:" + hashlib.sha256(path.read_bytes()).hexdigest()
    assert engine.identity.size_bytes == path.stat().st_size
    engine.close()
    engine.close()


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
def test_strict_json_reads_what_json_writes(value):
    assert strict_json.loads(json.dumps(value)) == value
