import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from harnesses.engines import open_engine, weights_digest
from harnesses.engines.gguf import read_reply
from harnesses.engines.identity import file_digest
from harnesses.engines.tiny_gguf import (
    CHAT_TEMPLATE,
    IM_END,
    byte_token,
    metadata,
    next_token_matrix,
    tensors,
    write_gguf,
)
from harnesses.records import Case, Decoding, Request, Response, ShipgateError

DECODING = Decoding(max_tokens=30)
CONTEXT = 512


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return write_gguf(tmp_path_factory.mktemp("gguf") / "alphabet.gguf")


@pytest.fixture(scope="module")
def engine(path):
    engine = open_engine(f"gguf:{path}", concurrency=4)
    yield engine
    engine.close()


def ask(engine, *prompts, decoding=DECODING, tools=None):
    cases = [Case(id=str(number), prompt=prompt, tools=tools) for number, prompt in enumerate(prompts)]
    requests = [Request(case=case, decoding=decoding) for case in cases]
    found = {request.case.id: response for request, response in engine.generate(requests)}
    assert len(found) == len(prompts)
    return [found[case.id] for case in cases]


def test_answers_end_where_the_model_ends_them_or_where_the_limit_does(engine):
    stopped, cut_off = ask(engine, "hi w", "hi a", decoding=Decoding(max_tokens=6))
    assert (stopped.text, stopped.finish_reason, stopped.completion_tokens) == ("xyz", "stop", 4)
    assert stopped.tokens_per_second > 0
    assert (cut_off.text, cut_off.finish_reason, cut_off.completion_tokens) == ("bcdefg", "length", 6)
    assert stopped.prompt_tokens == 26  # the space is three byte tokens
    assert stopped.seconds > 0


def test_every_case_gets_its_own_answer_whatever_else_is_in_the_batch(engine):
    letters = "abcdefghijklmnopqrstuvwxyz"
    prompts = [f"{letter * (number % 7)} {letter}" for number, letter in enumerate(letters * 3)]
    texts = [response.text for response in ask(engine, *prompts)]
    assert texts == [letters[letters.index(prompt[-1]) + 1 :] for prompt in prompts]


def test_text_that_a_template_or_a_parser_might_swallow_is_only_text(engine):
    odd = ["é\0 w", "{{ 1 }} {% x %} w", "<tool_call> w", "\n\n w", "日本 w", "<|im_start w"]
    assert [response.text for response in ask(engine, *odd)] == ["xyz"] * len(odd)


def test_what_cannot_be_asked_as_it_stands_is_an_error_of_its_case_alone(engine):
    found = ask(engine, "end<|im_end|> w", "", "\ud800 w", "ok w")
    assert "'<|im_end|>'" in found[0].error
    assert "empty" in found[1].error
    assert "surrogate" in found[2].error
    assert found[3].text == "xyz"


def test_a_prompt_longer_than_the_context_is_an_error_and_a_reply_that_fills_it_is_cut_off(engine):
    too_long, filled = ask(engine, "h" * 600 + "w", "!" * 400, decoding=Decoding(max_tokens=500))
    assert "exceeds the available context size" in too_long.error
    assert filled.finish_reason == "length"
    assert filled.prompt_tokens + filled.completion_tokens == CONTEXT


def test_a_limit_of_the_engine_is_not_counted_as_the_models(tmp_path):
    path = write_gguf(tmp_path / "m.gguf", fields=metadata(context=4096))
    engine = open_engine(f"gguf:{path}", concurrency=1)
    (response,) = ask(engine, "!", decoding=Decoding(max_tokens=3000))
    engine.close()
    assert response.error == "prompt and reply together passed the engine's 2048 tokens"


def test_sampling_is_greedy_or_by_seed(tmp_path):
    flat = {name: array * 0 if name == "output.weight" else array for name, array in tensors().items()}
    fields = metadata() | {"general.sampling.temp": 0.0, "general.sampling.top_k": 1}
    engine = open_engine(f"gguf:{write_gguf(tmp_path / 'm.gguf', fields=fields, weights=flat)}")
    texts = [
        ask(engine, "a", decoding=Decoding(max_tokens=20, temperature=temperature, seed=seed))[0].text
        for temperature, seed in [(0.0, 1), (0.0, 2), (1.0, 1), (1.0, 1), (1.0, 2)]
    ]
    engine.close()
    assert texts[0] == texts[1]
    assert texts[2] == texts[3]
    assert texts[3] != texts[4]


def test_tools_reach_the_template_and_leave_the_reply_alone(tmp_path):
    shown = CHAT_TEMPLATE.replace(
        "{{ messages[-1].content[-1:] }}", "{% if tools %}{{ tools[0].function.name[-1:] }}{% endif %}"
    )
    path = write_gguf(tmp_path / "m.gguf", fields=metadata(template=shown))
    tool = {"name": "view", "description": "d", "parameters": {"type": "object", "properties": {}}}
    engine = open_engine(f"gguf:{path}", concurrency=1)
    (response,) = ask(engine, "a", tools=[{"type": "function", "function": tool}])
    engine.close()
    assert response.text == "xyz"


def test_bytes_that_are_not_text_come_back_as_replacement_characters(tmp_path):
    weights = tensors() | {"output.weight": next_token_matrix()}
    weights["output.weight"][-1, 5 + ord("x")] = 9.0
    engine = open_engine(f"gguf:{write_gguf(tmp_path / 'm.gguf', weights=weights)}", concurrency=1)
    (response,) = ask(engine, "w")
    engine.close()
    assert response.text.startswith("x\ufffd")


def test_white_space_before_a_reply_is_dropped_and_after_it_kept(tmp_path):
    weights = tensors() | {"output.weight": next_token_matrix()}
    weights["output.weight"][:, [byte_token(character) for character in "w\nx\t"]] = 0.0
    for first, second in ("w\n", "\nx", "x\t"):
        weights["output.weight"][byte_token(second), byte_token(first)] = 1.0
    weights["output.weight"][IM_END, byte_token("\t")] = 1.0
    engine = open_engine(f"gguf:{write_gguf(tmp_path / 'm.gguf', weights=weights)}", concurrency=1)
    (response,) = ask(engine, "w")
    engine.close()
    assert (response.text, response.completion_tokens) == ("x\t", 4)


def test_identity_is_the_files_bytes(engine, path):
    identity = engine.identity
    assert identity.digest == file_digest(path)
    assert (identity.name, identity.format, identity.engine) == ("alphabet", "gguf/F32", "xllamacpp")
    assert identity.parameters == sum(array.size for array in tensors().values())
    assert identity.size_bytes == path.stat().st_size


def test_closing_twice_is_fine_leaves_no_thread_and_later_cases_get_errors(path):
    before = threading.active_count()
    engine = open_engine(f"gguf:{path}", concurrency=2)
    ask(engine, "w", "w")
    engine.close()
    engine.close()
    assert ask(engine, "w") == [Response(error="the engine is closed")]
    assert threading.active_count() == before


def test_weights_that_are_not_finite_are_refused_with_llama_cpps_own_reason(tmp_path, capfd):
    weights = tensors() | {"output.weight": np.full_like(next_token_matrix(), np.nan)}
    path = write_gguf(tmp_path / "m.gguf", weights=weights)
    with pytest.raises(ShipgateError, match="found tensors with invalid data") as caught:
        open_engine(f"gguf:{path}")
    assert "\n" not in str(caught.value)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"general.architecture": "none", "none.context_length": 5}, "unknown model architecture"),
        ({"tokenizer.chat_template": "{% if %}"}, r"cannot load .*\.gguf \(template parsing error"),
        ({"tokenizer.chat_template": ""}, "holds no chat template"),
        ({"split.count": 2}, "one part of several"),
    ],
)
def test_a_sound_file_that_cannot_be_run_is_refused_with_the_reason(tmp_path, fields, problem):
    path = write_gguf(tmp_path / "m.gguf", fields=metadata() | fields)
    with pytest.raises(ShipgateError, match=problem) as caught:
        open_engine(f"gguf:{path}")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("ending", ["pass", "engine.close()", "sys.exit(5)", "raise KeyboardInterrupt"])
def test_a_program_ends_quietly_with_requests_still_under_way(path, ending):
    program = (
        "import sys\n"
        "from harnesses.engines import open_engine\n"
        "from harnesses.records import Case, Decoding, Request\n"
        "engine = open_engine(sys.argv[1], concurrency=2)\n"
        "cases = [Case(id=str(n), prompt='! w' if n == 0 else '!') for n in range(9)]\n"
        "decoding = Decoding(max_tokens=400)\n"
        "answers = engine.generate([Request(case=case, decoding=decoding) for case in cases])\n"
        "print(next(answers)[1].finish_reason, flush=True)\n" + ending
    )
    root = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-c", program, f"gguf:{path}"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == {"sys.exit(5)": 5, "raise KeyboardInterrupt": -2}.get(ending, 0)
    assert done.stdout in ("stop\n", "length\n")
    assert done.stderr == "" or ending.startswith("raise")


@pytest.mark.parametrize(
    "reply",
    [
        None,
        {},
        {"choices": []},
        {"choices": [{"message": {"content": None}, "finish_reason": "stop"}], "usage": {}},
        {
            "choices": [{"message": {"content": "a"}, "finish_reason": "tool_calls"}],
            "usage": {"prompt_tokens": 1, "completion_tokens": 1},
        },
    ],
)
def test_a_reply_in_another_shape_is_an_error(reply):
    assert "unexpected shape" in read_reply(reply, seconds=1.0).error


def test_weights_digest_is_that_of_the_file_as_it_is_now(engine, path, tmp_path):
    assert weights_digest(f"gguf:{path}") == engine.identity.digest
    other = tmp_path / "other.gguf"
    other.write_bytes(path.read_bytes() + b"\0")
    assert weights_digest(f"gguf:{other}") != engine.identity.digest
    with pytest.raises(ShipgateError, match="cannot be read"):
        weights_digest(f"gguf:{tmp_path / 'gone.gguf'}")


def test_a_reply_that_does_not_say_why_it_stopped_is_an_error():
    choice = {"message": {"content": "half"}, "finish_reason": None}
    reply = {"choices": [choice], "usage": {"prompt_tokens": 1, "completion_tokens": 1}}
    assert "without saying why it stopped" in read_reply(reply, seconds=1.0).error
