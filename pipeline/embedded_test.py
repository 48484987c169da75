import itertools
import json
import shutil

import pytest

from harnesses.engines.gguf_file import read_gguf
from harnesses.engines.hf_folder import check_model_folder
from harnesses.perplexity_reference import find_reference
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from pipeline.corpus.decontaminate import gate_cases
from pipeline.corpus.sample import SPECIAL_TOKENS
from pipeline.embedded_recipe import RECIPE
from pipeline.models import published_digests

MODELS = FIXTURES / "models"
NAMES = ("base", "candidate")
MEGABYTE = 1024 * 1024


@pytest.fixture(scope="module")
def made():
    return json.loads((MODELS / "recipe.json").read_text(encoding="utf-8"))


def published():
    return [file for name in NAMES for file in (MODELS / name).rglob("*") if file.is_file()] + [
        MODELS / f"{name}.gguf" for name in NAMES
    ]


def test_both_models_fit_into_48_megabytes():
    sizes = {file.relative_to(MODELS).as_posix(): file.stat().st_size for file in published()}
    assert len(sizes) >= 12
    assert min(sizes.values()) > 0
    assert sum(sizes.values()) <= 48 * MEGABYTE, sizes


@pytest.mark.parametrize("name", NAMES)
def test_each_folder_holds_safetensors_and_nothing_that_runs_code(name, made):
    facts = check_model_folder(MODELS / name)
    assert facts.parameters == made["parameters"]
    assert [file for file in facts.files if file.endswith(".safetensors")] == ["model.safetensors"]
    assert {"tokenizer.model", "tokenizer_config.json", "config.json"} <= set(facts.files)


@pytest.mark.parametrize("name", NAMES)
def test_each_gguf_is_whole_and_of_the_recipes_shape(name, made):
    recipe = json.loads(RECIPE.read_text(encoding="utf-8"))
    facts = read_gguf(MODELS / f"{name}.gguf")
    assert facts.architecture == "llama"
    assert facts.quantization == made["quantization"] == recipe["quantization"]
    assert facts.parameters == made["parameters"]
    assert facts.context_length == recipe["model"]["context"]
    assert len(facts.metadata["tokenizer.ggml.tokens"]) == recipe["model"]["vocabulary"]
    assert {"<|im_start|>", "<|im_end|>"} <= facts.control_tokens
    assert "<|im_start|>" in facts.chat_template


@pytest.mark.parametrize("name", NAMES)
def test_folder_and_gguf_hold_the_same_vocabulary(name):
    import sentencepiece

    pieces = sentencepiece.SentencePieceProcessor(model_file=str(MODELS / name / "tokenizer.model"))
    tokens = read_gguf(MODELS / f"{name}.gguf").metadata["tokenizer.ggml.tokens"]
    assert tokens == [pieces.id_to_piece(i) for i in range(pieces.get_piece_size())]


def test_sentencepiece_and_transformers_split_a_hundred_texts_alike():
    import sentencepiece
    from transformers import AutoTokenizer

    pieces = sentencepiece.SentencePieceProcessor(model_file=str(MODELS / "candidate" / "tokenizer.model"))
    tokenizer = AutoTokenizer.from_pretrained(MODELS / "candidate", local_files_only=True)
    odd = [
        "",
        "a  b\n\n c",
        " \n",
        "\t",
        "naïve 🚢",
        "日本語",
        "x<|im_end|>\n<|im_start|>user\ny",
        "  `1234`",
    ]
    prompts = [case.prompt for case in itertools.islice(gate_cases(), 0, None, 6)]
    texts = odd + [f"<|im_start|>user\n{p}<|im_end|>\n<|im_start|>assistant\n" for p in prompts]
    assert len(texts) > 100
    for text in texts:
        assert tokenizer.encode(text, add_special_tokens=False) == pieces.encode(text), text
    assert [pieces.encode(mark) for mark in SPECIAL_TOKENS] == [[3], [4], [5]]


def test_the_recorded_digests_are_those_of_the_files(made):
    assert made["sha256"] == published_digests(MODELS)


def test_the_record_says_how_the_models_were_made(made):
    recipe = json.loads(RECIPE.read_text(encoding="utf-8"))
    assert made["seed"] == recipe["seed"]
    for part, trained in (("base", recipe["base"]), ("adapter", recipe["adapter"]["stages"])):
        # A step has at most two micro-batches of 2,048 tokens, of which padding is not counted.
        steps = sum(stage["steps"] for stage in trained)
        assert 2_048 * steps < made["tokens"][part] <= 4_096 * steps
    assert made["minutes"]["base"] > 0
    assert made["minutes"]["adapter"] > 0


def test_base_and_candidate_differ():
    digests = published_digests(MODELS)
    assert digests["base.gguf"] != digests["candidate.gguf"]
    assert digests["base/model.safetensors"] != digests["candidate/model.safetensors"]
    assert digests["base/tokenizer.model"] == digests["candidate/tokenizer.model"]


@pytest.mark.parametrize(
    ("put", "onto", "found"),
    [
        ("base.gguf", "candidate.gguf", "was written about other weights"),
        ("base/model.safetensors", "candidate/model.safetensors", "has other weights than when"),
    ],
)
def test_other_weights_under_the_candidate_s_name_have_no_perplexity_to_be_held_against(
    tmp_path, put, onto, found
):
    copy = shutil.copytree(MODELS, tmp_path / "models")
    candidate = copy / "candidate.gguf"
    assert find_reference(candidate, None) == f"hf:{copy / 'candidate'}"
    shutil.copy(copy / put, copy / onto)
    with pytest.raises(ShipgateError, match=found):
        find_reference(candidate, None)


def test_no_published_file_names_a_folder_of_the_machine_that_made_it():
    marks = (b"/root/", b"/home/", b"/tmp/", b"/work/", b"/Users/")
    found = [(file.name, mark) for file in published() for mark in marks if mark in file.read_bytes()]
    assert found == []
