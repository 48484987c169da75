import json
import shutil
import socket
from importlib.util import find_spec

import pytest

from harnesses.engines import open_engine, weights_digest
from harnesses.engines.hf_load import library
from harnesses.engines.tiny_gguf import IM_END, byte_token
from harnesses.engines.tiny_hf import CONTEXT, save_adapter, save_alphabet, save_random
from harnesses.records import Case, Decoding, Request, Response, ShipgateError

DECODING = Decoding(max_tokens=30)


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    """Matrices this small only lose time to a second thread, above all on a busy machine."""
    torch = library("torch")
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    root = tmp_path_factory.mktemp("hf")
    base = save_alphabet(root / "alphabet")
    return {
        "alphabet": base,
        "random": save_random(root / "random"),
        "adapter": save_adapter(base, root / "ax"),
    }


@pytest.fixture(scope="module")
def engine(folders):
    engine = open_engine(f"hf:{folders['alphabet']}", concurrency=4)
    yield engine
    engine.close()


@pytest.fixture
def copy(folders, tmp_path):
    def copied(name):
        return shutil.copytree(folders[name], tmp_path / name)

    return copied


def ask(engine, *prompts, decoding=DECODING, tools=None):
    cases = [Case(id=str(number), prompt=prompt, tools=tools) for number, prompt in enumerate(prompts)]
    requests = [Request(case=case, decoding=decoding) for case in cases]
    found = {request.case.id: response for request, response in engine.generate(requests)}
    assert len(found) == len(prompts)
    return [found[case.id] for case in cases]


def test_answers_end_where_the_model_ends_them_or_where_the_limit_does(engine):
    stopped, cut_off, empty = ask(engine, "hi w", "hi a", "z", decoding=Decoding(max_tokens=6))
    assert (stopped.text, stopped.finish_reason, stopped.completion_tokens) == ("xyz", "stop", 4)
    assert (cut_off.text, cut_off.finish_reason, cut_off.completion_tokens) == ("bcdefg", "length", 6)
    assert (empty.text, empty.finish_reason, empty.completion_tokens) == ("", "stop", 1)
    assert stopped.prompt_tokens == 24
    assert stopped.seconds > 0


def test_every_case_gets_its_own_answer(engine):
    letters = "abcdefghijklmnopqrstuvwxyz"
    prompts = [f"{letter * (number % 7)} {letter}" for number, letter in enumerate(letters)]
    texts = [response.text for response in ask(engine, *prompts)]
    assert texts == [letters[letters.index(prompt[-1]) + 1 :] for prompt in prompts]


def test_a_batch_of_unlike_lengths_answers_as_each_prompt_alone(folders):
    prompts = ["a", "some more words", "x" * 90, "one\ntwo", "?" * 33]
    decoding = Decoding(max_tokens=12)
    together = open_engine(f"hf:{folders['random']}", concurrency=8)
    texts = [response.text for response in ask(together, *prompts, decoding=decoding)]
    alone = [ask(together, prompt, decoding=decoding)[0].text for prompt in prompts]
    together.close()
    assert texts == alone
    assert len(set(texts)) > 3


def test_what_cannot_be_asked_as_it_stands_is_an_error_of_its_case_alone(engine):
    found = ask(engine, "end<|im_end|> w", "", "\ud800 w", "ok w", "h" * CONTEXT)
    assert "'<|im_end|>'" in found[0].error
    assert "empty" in found[1].error
    assert "surrogate" in found[2].error
    assert found[3].text == "xyz"
    assert f"the model's context {CONTEXT}" in found[4].error


def test_a_reply_ends_where_the_context_does_and_shortens_no_other(engine):
    near, far = ask(engine, "!" * 200, "!", decoding=Decoding(max_tokens=60))
    assert near.prompt_tokens + near.completion_tokens == CONTEXT
    assert near.finish_reason == far.finish_reason == "length"
    assert far.completion_tokens == 60


def test_sampling_is_by_seed_and_leaves_torchs_own_generator_alone(folders):
    torch = library("torch")
    engine = open_engine(f"hf:{folders['random']}")
    before = torch.random.get_rng_state()
    texts = [
        ask(engine, "a", decoding=Decoding(max_tokens=9, temperature=2.0, seed=seed))[0].text
        for seed in (1, 1, 2)
    ]
    engine.close()
    assert texts[0] == texts[1] != texts[2]
    assert torch.equal(before, torch.random.get_rng_state())


def test_an_adapter_changes_the_answer_the_digest_and_the_name(folders, engine):
    adapted = open_engine(f"hf:{folders['alphabet']}+{folders['adapter']}")
    (response,) = ask(adapted, "a")
    identity = adapted.identity
    adapted.close()
    assert response.text == "xyz"
    assert (identity.name, identity.format) == ("alphabet+ax", "safetensors/F32+peft")
    assert identity.digest != engine.identity.digest
    assert identity.parameters > engine.identity.parameters


def test_the_digest_depends_on_contents_and_names_not_on_the_place(copy, engine):
    moved = copy("alphabet")
    assert open_engine(f"hf:{moved}").identity.digest == engine.identity.digest
    (moved / "note.txt").write_text("more")
    assert open_engine(f"hf:{moved}").identity.digest != engine.identity.digest


def test_nothing_is_asked_of_a_network(folders, monkeypatch):
    def refuse(*_args, **_options):
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    opened = open_engine(f"hf:{folders['alphabet']}+{folders['adapter']}")
    assert ask(opened, "y")[0].text == "z"


def test_tools_reach_the_template_and_a_template_that_fails_is_an_error(copy):
    path = copy("alphabet")
    template = (path / "chat_template.jinja").read_text()
    shown = template.replace("{{ messages[-1].content[-1:] }}", "{{ tools[0].function.name[-1:] }}")
    (path / "chat_template.jinja").write_text(shown)
    opened = open_engine(f"hf:{path}")
    tool = {"type": "function", "function": {"name": "view", "parameters": {"type": "object"}}}
    assert ask(opened, "a", tools=[tool])[0].text == "xyz"
    assert "the chat template failed" in ask(opened, "a")[0].error


def test_closing_twice_is_fine_and_later_cases_get_errors(folders):
    opened = open_engine(f"hf:{folders['random']}")
    opened.close()
    opened.close()
    assert ask(opened, "a") == [Response(error="the engine is closed")]


def test_customary_end_marks_end_a_reply_even_when_no_configuration_lists_them(copy):
    path = copy("alphabet")
    (path / "generation_config.json").write_text('{"eos_token_id": 2}')
    opened = open_engine(f"hf:{path}")
    assert ask(opened, "w")[0].text == "xyz"


def _rewrite(path, change):
    tensors = library("safetensors.torch").load_file(path)
    change(tensors)
    library("safetensors.torch").save_file(tensors, path, metadata={"format": "pt"})


def test_white_space_before_a_reply_is_dropped_and_after_it_kept(copy):
    path = copy("alphabet")

    def chain(tensors):
        head = tensors["lm_head.weight"].zero_()
        for first, second in ("w\n", "\nx", "x\t"):
            head[byte_token(second), byte_token(first)] = 1.0
        head[IM_END, byte_token("\t")] = 1.0

    _rewrite(path / "model.safetensors", chain)
    (response,) = ask(open_engine(f"hf:{path}"), "w")
    assert (response.text, response.completion_tokens) == ("x\t", 4)


def test_a_sentencepiece_tokenizer_without_protobuf_says_what_to_install(copy):
    if find_spec("google") and find_spec("google.protobuf"):
        pytest.skip("protobuf is installed here")
    path = copy("random")
    (path / "tokenizer.json").rename(path / "tokenizer.model")
    with pytest.raises(ShipgateError, match="pip install protobuf"):
        open_engine(f"hf:{path}")


def test_weights_missing_misshapen_or_not_finite_are_refused(copy):
    path = copy("random")
    weights = path / "model.safetensors"
    whole = weights.read_bytes()
    _rewrite(weights, lambda tensors: tensors.pop("model.layers.1.mlp.up_proj.weight"))
    with pytest.raises(ShipgateError, match=r"lacks weights .*layers\.1\.mlp\.up_proj"):
        open_engine(f"hf:{path}")
    weights.write_bytes(whole)
    _rewrite(weights, lambda tensors: tensors["model.norm.weight"].fill_(float("nan")))
    with pytest.raises(ShipgateError, match=r"not finite \(model\.norm\.weight\)"):
        open_engine(f"hf:{path}")
    weights.write_bytes(whole)
    config = json.loads((path / "config.json").read_text())
    (path / "config.json").write_text(json.dumps(config | {"vocab_size": 99}))
    with pytest.raises(ShipgateError, match=r"random") as caught:
        open_engine(f"hf:{path}")
    assert "\n" not in str(caught.value)


def test_an_adapter_that_does_not_fit_is_refused(folders, copy):
    adapter = copy("adapter")
    _rewrite(adapter / "adapter_model.safetensors", lambda tensors: tensors.pop(min(tensors)))
    with pytest.raises(ShipgateError, match="does not fit"):
        open_engine(f"hf:{folders['alphabet']}+{adapter}")
    with pytest.raises(ShipgateError, match="does not fit"):
        open_engine(f"hf:{folders['random']}+{folders['adapter']}")


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("config.json", '{"model_type": "no-such-model"}', "cannot load"),
        ("config.json", "{}", "cannot load"),
        ("tokenizer.json", "{}", "tokenizer"),
        ("chat_template.jinja", "", "no chat template"),
    ],
)
def test_what_transformers_cannot_load_is_said_in_one_line(copy, name, text, problem):
    path = copy("random")
    (path / name).write_text(text)
    with pytest.raises(ShipgateError, match=problem) as caught:
        open_engine(f"hf:{path}")
    assert "\n" not in str(caught.value)


def test_weights_digest_is_that_of_the_folders_as_they_are_now(engine, folders, copy):
    assert weights_digest(f"hf:{folders['alphabet']}") == engine.identity.digest
    changed = copy("alphabet")
    assert weights_digest(f"hf:{changed}") == engine.identity.digest
    (changed / "notes.txt").write_text("new")
    assert weights_digest(f"hf:{changed}") != engine.identity.digest
    assert weights_digest(f"hf:{folders['alphabet']}+{folders['adapter']}") != engine.identity.digest
