import re
import subprocess
import sys
from dataclasses import replace

import pytest

from harnesses.engines import parity
from harnesses.engines.gguf_file import read_gguf
from harnesses.engines.parity import PROBES, check_parity, load_corpus
from harnesses.engines.parity_child import read_apart
from harnesses.engines.parity_compare import Prompt, Reading, Tokens, differences, own_problems, refusal_notes
from harnesses.engines.parity_read import read_through_transformers
from harnesses.engines.patched_gguf import patch_gguf
from harnesses.engines.tiny_gguf import write_gguf
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError

CANDIDATE = FIXTURES / "models" / "candidate.gguf"
PARENT = f"hf:{FIXTURES / 'models' / 'candidate'}"
ADD_BOS, TEMPLATE = "tokenizer.ggml.add_bos_token", "tokenizer.chat_template"
COMMON = 262  # the first piece that is more than a byte or a mark: the commonest pair of all
WHERE = re.compile(r"first in text \d+ .+ at character \d+, token \d+: \d+ '.+' here, \d+ '.+' there")
ANSWER = "<|im_start|>assistant\n"
ROLES = "{'user': 'assistant', 'assistant': 'user'}[message['role']]"


@pytest.fixture(scope="module")
def metadata():
    return read_gguf(CANDIDATE).metadata


@pytest.fixture(scope="module")
def template(metadata):
    return metadata[TEMPLATE]


@pytest.fixture(scope="module")
def parent():
    return parity._read(PARENT, load_corpus())


@pytest.fixture
def broken(tmp_path, parent):
    """A copy of the candidate with other metadata: what is said without a parent, and held against one."""

    def check(changes):
        uri = f"gguf:{patch_gguf(CANDIDATE, tmp_path / 'broken.gguf', changes)}"
        corpus = load_corpus()
        ours = parity._read(uri, corpus)
        return [*own_problems(ours, PROBES)], [*differences(ours, parent, corpus)]

    return check


def swapped(values, one, other):
    values = list(values)
    values[one], values[other] = values[other], values[one]
    return values


def test_the_embedded_candidate_reads_as_its_parent_does():
    assert check_parity(f"gguf:{CANDIDATE}", PARENT) == ((), ())


def test_what_the_run_will_ask_is_compared_too(tmp_path, metadata, monkeypatch):
    (tmp_path / "corpus.jsonl").write_text('{"text": "zzz"}')
    monkeypatch.setattr(parity, "CORPUS", tmp_path / "corpus.jsonl")
    tokens = metadata["tokenizer.ggml.tokens"]
    changes = {"tokenizer.ggml.tokens": swapped(tokens, COMMON, COMMON + 1)}
    uri = f"gguf:{patch_gguf(CANDIDATE, tmp_path / 'broken.gguf', changes)}"
    told = tokens[COMMON].replace("▁", " ")
    problems, _ = check_parity(uri, PARENT, prompts=["zz", told])
    assert f"in 1 of 3 texts, first in text 3 ({told!r}) at character 0, token 0" in problems[1]


def test_the_embedded_base_reads_as_its_folder_does(parent):
    corpus = load_corpus()
    base = parity._read(f"gguf:{FIXTURES / 'models' / 'base.gguf'}", corpus)
    assert [*own_problems(base, PROBES), *differences(base, parent, corpus)] == []
    assert len(corpus) > 120


def test_without_a_parent_no_transformers_is_imported():
    code = (
        "import sys; from harnesses.engines.parity import check_parity;"
        f"print(check_parity({f'gguf:{CANDIDATE}'!r}));"
        "print(sorted({'torch', 'transformers'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    found, modules = done.stdout.splitlines()
    assert found == "Parity(problems=(), notes=('the parent is not known: token ids were not compared',))"
    assert modules == "[]"


def test_a_bos_that_the_parent_does_not_have(broken):
    alone, held = broken({ADD_BOS: True})
    assert alone == []
    assert held[0] == f"a text begins with 1 BOS here and with 0 in {PARENT}"
    assert held[1] == (
        "chat prompt 1 differs from the parent's at character 0, token 0:"
        " 1 '<s>' here, 3 '<|im_start|>' there"
    )


def test_a_bos_from_the_tokenizer_and_one_from_the_template_become_one_in_llama_cpp(broken, template):
    # llama.cpp takes the template's BOS away where it adds one itself; the parent has none at all.
    alone, held = broken({ADD_BOS: True, TEMPLATE: "{{ bos_token }}" + template})
    assert alone == []
    assert held[0].startswith("a text begins with 1 BOS here and with 0")


@pytest.mark.parametrize("start", ["{{ bos_token }}{{ bos_token }}", "\n<s>"])
def test_two_bos_in_a_prompt(broken, template, start):
    alone, _ = broken({ADD_BOS: True, TEMPLATE: start + template})
    assert alone[0].startswith("chat prompt 1: it holds 2 BOS tokens")


def test_a_missing_bos():
    reading = Reading(
        name="gguf:x",
        vocabulary={"<s>": 1, "a": 2},
        bos=1,
        control=frozenset(),
        texts=(Tokens((2,)),),
        framed=(1, 2),
        prompts=(Prompt("a", Tokens((2,))),),
    )
    assert [*own_problems(reading, ("a",))] == [
        "chat prompt 1: it does not begin with BOS, though the model has one ('')"
    ]
    assert [*own_problems(replace(reading, prompts=(Prompt("a", Tokens((1, 2))),)), ("a",))] == []


def test_a_bos_that_opens_every_turn_is_no_second_one():
    # As in models whose BOS is <|im_start|>.
    text = "<m>user\nhi<e>\n<m>assistant\n"
    reading = Reading(
        name="gguf:x",
        vocabulary={"<m>": 0},
        bos=0,
        control=frozenset(),
        texts=(),
        framed=(5,),
        prompts=(Prompt(text, Tokens((0, 5, 6, 7, 0, 8))),),
        asked=6,
    )
    assert [*own_problems(reading, ("hi",))] == []
    assert [*own_problems(replace(reading, asked=7), ("hi",))] == [
        "the engine reads 7 tokens of a chat prompt that has 6"
    ]


@pytest.mark.parametrize(
    "prompt",
    [
        (
            "<|begin_of_text|><|start_header_id|>user<|end_header_id|>\n\nHey.<|eot_id|><|start_header_id|>assistant"
            "<|end_header_id|>\n\n"
        ),
        (
            "<|im_start|>system\nYou are a helpful assistant<|im_end|>\n<|im_start|>user\nHey.<|im_end|>\n"
            "<|im_start|>assistant\n<think>\n\n</think>\n\n"
        ),
        "<s>[INST] <<SYS>>\nYou are a helpful assistant\n<</SYS>>\n\nHey. [/INST]",
        "<bos><start_of_turn>user\nHey.<end_of_turn>\n<start_of_turn>model\n",
        "A chat between a human and an assistant.\n\nUSER: Hey. ASSISTANT:",
        "<|start|>system<|message|>Be brief.<|end|><|start|>user<|message|>Hey.<|end|><|start|>assistant",
        "### Instruction:\nHey.\n\n### Response:\n",
    ],
)
def test_templates_in_use_are_not_taken_for_broken_ones(parent, prompt):
    reading = replace(parent, prompts=(Prompt(prompt, Tokens((9, 8, 7))),))
    assert [*own_problems(reading, ("Hey.",))] == []


def test_a_template_that_is_not_there(tmp_path):
    uri = f"gguf:{patch_gguf(CANDIDATE, tmp_path / 'broken.gguf', {TEMPLATE: None})}"
    (problem,), _ = check_parity(uri)
    assert "holds no chat template" in problem


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda t: t + t, "the user's text stands in it 2 times; the chat template must be applied once"),
        (
            lambda t: t.replace("message['content']", "'<|im_start|>user\n' + message['content']"),
            "'<|im_start|>user\\n' stands twice before the user's text; the chat template is applied twice",
        ),
        (
            lambda t: t.replace(ANSWER, ANSWER * 2),
            "'<|im_start|>assistant\\n' stands twice after it; the chat template is applied twice",
        ),
        (
            lambda t: t.replace("message['role']", ROLES),
            "the user's text stands under the role 'assistant'; the chat template swaps the roles",
        ),
        (lambda _: "<|im_start|>hello", "the user's text stands in it 0 times"),
        (
            lambda t: "{% if '日本' in messages[0].content %}{{ raise_exception('no') }}{% endif %}" + t,
            "chat prompt 2: the chat template fails",
        ),
    ],
)
def test_a_template_that_is_wrong(broken, template, change, said):
    changed = change(template)
    assert changed != template
    alone, _ = broken({TEMPLATE: changed})
    assert len(alone) == 1
    assert said in alone[0]


def test_a_template_that_is_only_another_one(broken, template):
    alone, held = broken({TEMPLATE: template.replace("assistant\n", "assistant\n\n")})
    assert alone == []
    assert len(held) == 1
    assert held[0].startswith("chat prompt 1 differs from the parent's at character 80, token 28: ")


def test_two_pieces_swapped(broken, metadata):
    tokens = metadata["tokenizer.ggml.tokens"]
    alone, held = broken({"tokenizer.ggml.tokens": swapped(tokens, COMMON, COMMON + 1)})
    assert alone == []
    assert held[0] == (
        f"2 pieces have another id than in {PARENT},"
        f" first {tokens[COMMON + 1]!r}: {COMMON} here, {COMMON + 1} there"
    )
    assert WHERE.search(held[1])


def test_two_merges_swapped(broken, metadata):
    scores = swapped(metadata["tokenizer.ggml.scores"], COMMON, COMMON + 1000)
    alone, held = broken({"tokenizer.ggml.scores": scores})
    assert alone == []
    assert WHERE.search(held[0])


def test_a_space_put_before_every_text(broken):
    _, held = broken({"tokenizer.ggml.add_space_prefix": True})
    assert re.search(r"first in text 1 .+ at character 0, token 0: \d+ '▁export' here, \d+ 'ex", held[0])


def test_a_child_without_torch_reads_what_this_process_reads():
    corpus = load_corpus()
    path = FIXTURES / "models" / "candidate"
    assert read_apart("x", path, corpus, PROBES) == read_through_transformers("x", path, corpus, PROBES)


def test_what_a_child_cannot_read_is_left_to_this_process(tmp_path):
    assert read_apart("x", tmp_path, ("a",), PROBES) is None


def test_texts_that_an_engine_refuses_are_noted_and_not_compared(parent):
    ids = (Tokens((1,)), Tokens((2,)))
    ours = replace(parent, texts=ids, control=frozenset(), prompts=())
    theirs = replace(parent, texts=(ids[0], Tokens((3,))), control=frozenset({"<x>"}), prompts=())
    corpus = ("a", "b <x>")
    assert [*differences(ours, theirs, corpus)] == []
    assert [*refusal_notes(ours, theirs, corpus)] == [
        f"text 2 ('b <x>') is refused by one engine only; {PARENT} reads [2]"
    ]


def test_models_that_cannot_be_read_are_problems(tmp_path):
    assert "cannot be read" in check_parity(f"gguf:{tmp_path / 'none.gguf'}").problems[0]
    assert "is not a folder" in check_parity(f"gguf:{CANDIDATE}", f"hf:{tmp_path / 'none'}").problems[0]
    broken = write_gguf(tmp_path / "tiny.gguf")
    broken.write_bytes(broken.read_bytes()[:-4096])
    assert "cut off" in check_parity(f"gguf:{broken}").problems[0]


def test_models_that_are_not_opened_here():
    problems, notes = check_parity("replay:answers.jsonl")
    assert problems == ()
    assert "were not checked" in notes[0]
    _, notes = check_parity(f"gguf:{CANDIDATE}", "ollama:web4")
    assert "is not local" in notes[0]
    with pytest.raises(ShipgateError, match="no known form"):
        check_parity("candidate.gguf")


@pytest.mark.parametrize("content", [b"", b"{}\n", b"[]\n", b"\xff\n"])
def test_a_damaged_corpus_is_an_error(tmp_path, monkeypatch, content):
    path = tmp_path / "corpus.jsonl"
    path.write_bytes(content)
    monkeypatch.setattr(parity, "CORPUS", path)
    with pytest.raises(ShipgateError, match="restore it"):
        load_corpus()


def test_a_patched_copy_without_changes_is_the_same_model(tmp_path):
    copy = patch_gguf(CANDIDATE, tmp_path / "copy.gguf", {})
    assert copy.read_bytes() == CANDIDATE.read_bytes()
    named = patch_gguf(
        CANDIDATE, tmp_path / "named.gguf", {"general.name": "another", "new.list": ["a", "b"]}
    )
    facts = read_gguf(named)
    assert facts.name == "another"
    assert facts.metadata["new.list"] == ["a", "b"]
