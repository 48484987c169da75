import json
import math
import shutil
import subprocess
import sys

import numpy as np
import pytest

from harnesses.engines.gguf_file import GgufFacts
from harnesses.engines.hf_load import library
from harnesses.engines.tiny_gguf import metadata, tensors, write_gguf
from harnesses.engines.tiny_hf import save_adapter, save_alphabet, save_random
from harnesses.perplexity import document_ids, measure, ratio, summarise_losses
from harnesses.perplexity_data import BENCHMARKS, load_documents, source
from harnesses.perplexity_load import _gguf_bos, check_weights, load_weights
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError

ROWS = {
    "drop": {"passage": "Ten boats.", "question": "How many?", "answer": "ten"},
    "gpqa": {"Question": "What is it?", "Correct Answer": "[a, b]", "Subdomain": "x"},
    "humaneval": {"prompt": "def f():\n", "canonical_solution": "    return 'é'\n"},
    "math": {"problem": "1 + 1", "solution": "It is 2."},
    "mmlu": {"question": "Which?", "choices": ["no", "[yes]", "c", "d"], "answer": 1},
}
ASKED = {
    "drop": ("Ten boats.\nQuestion: How many?\nAnswer:", " ten"),
    "gpqa": ("Question: What is it?\nAnswer:", " [a, b]"),
    "humaneval": ("def f():", "\n    return 'é'\n"),
    "math": ("Problem: 1 + 1\nSolution:", " It is 2."),
    "mmlu": ("Question: Which?\nAnswer:", " [yes]"),
}


def write(folder, benchmark, *rows):
    text = "".join(json.dumps(row) + "\n" for row in rows)
    (folder / f"{benchmark}.jsonl").write_text(text, encoding="utf-8")


@pytest.fixture
def documents(tmp_path, monkeypatch):
    folder = tmp_path / "documents"
    folder.mkdir()
    for benchmark, row in ROWS.items():
        write(folder, benchmark, row, row)
    monkeypatch.setenv("SHIPGATE_BENCHMARKS", str(folder))
    return folder


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return save_random(tmp_path_factory.mktemp("models") / "random")


def refusal(call, *arguments, **options):
    with pytest.raises(ShipgateError) as caught:
        call(*arguments, **options)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_the_stand_ins_are_500_documents_and_say_what_they_are():
    assert source() == "stand-in"
    ids = document_ids()
    assert (len(ids), len(set(ids)), ids[0], ids[-1]) == (500, 500, "drop/001", "mmlu/100")
    assert document_ids(["math", "drop"]) == (*ids[:100], *ids[300:400])


def test_naming_the_documents_loads_no_library():
    code = (
        "import sys, harnesses.perplexity as p; p.document_ids()\n"
        "print([n for n in ('torch', 'transformers', 'lm_eval', 'datasets', 'numpy') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_the_hub_is_not_asked_for_the_names(monkeypatch):
    stand_ins = document_ids()
    monkeypatch.setenv("SHIPGATE_BENCHMARKS", "hub")
    assert document_ids() == stand_ins


def test_of_many_rows_a_hundred_are_taken_evenly(documents):
    write(documents, "math", *({"problem": f"p{n}", "solution": "s"} for n in range(250)))
    taken = [document.fields["problem"] for document in load_documents(["math"])]
    assert (len(taken), taken[:4], taken[-1]) == (100, ["p0", "p2", "p5", "p7"], "p247")


@pytest.mark.parametrize(
    ("benchmark", "row", "said"),
    [
        ("drop", {**ROWS["drop"], "answer": " "}, "drop.jsonl:1: no row of drop ('answer' is missing"),
        ("drop", {**ROWS["drop"], "answer": 10}, "'answer' is missing or no text"),
        ("math", {"question": "x"}, "'problem' is missing"),
        ("mmlu", {**ROWS["mmlu"], "answer": 4}, "no index"),
        ("mmlu", {**ROWS["mmlu"], "answer": True}, "no index"),
        ("mmlu", {**ROWS["mmlu"], "answer": "B"}, "no index"),
        ("mmlu", {**ROWS["mmlu"], "choices": "abcd"}, "no list of texts"),
        ("gpqa", [], "it is no object"),
    ],
)
def test_a_file_of_another_format_is_named_with_its_line(documents, benchmark, row, said):
    write(documents, benchmark, row)
    assert said in refusal(document_ids)


def test_files_that_cannot_be_read(documents, monkeypatch):
    (documents / "drop.jsonl").write_text('{"a": NaN}\n')
    assert "drop.jsonl:1: not JSON" in refusal(document_ids)
    (documents / "drop.jsonl").write_text("\n")
    assert "holds no document" in refusal(document_ids)
    (documents / "drop.jsonl").unlink()
    assert "drop.jsonl cannot be read" in refusal(document_ids)
    monkeypatch.setenv("SHIPGATE_BENCHMARKS", "")
    assert "set and empty" in refusal(document_ids)


@pytest.mark.parametrize("names", [[], ["drop", "arc"]])
def test_unknown_benchmarks(names):
    assert "give some of drop" in refusal(document_ids, names)


def by_hand(model, tokenizer, question, answer):
    """Nats of the answer's tokens, one forward pass, without lm-eval and without a batch."""
    torch = library("torch")
    asked = tokenizer.encode(question, add_special_tokens=False)
    whole = tokenizer.encode(question + answer, add_special_tokens=False)
    assert whole[: len(asked)] == asked
    with torch.no_grad():
        logs = torch.log_softmax(model(torch.tensor([whole[:-1]])).logits[0].double(), dim=-1)
    picked = [-float(logs[at - 1, whole[at]]) for at in range(len(asked), len(whole))]
    return sum(picked), len(picked)


@pytest.mark.usefixtures("documents")
def test_losses_are_those_of_one_pass_by_hand(model, capfd):
    told = []
    losses = measure(f"hf:{model}", progress=lambda done, total: told.append((done, total)))
    loaded = load_weights(check_weights(f"hf:{model}"))
    assert [loss.case_id for loss in losses] == list(document_ids())
    for loss in losses:
        question, answer = ASKED[loss.benchmark]
        nll, tokens = by_hand(loaded.model, loaded.tokenizer, question, answer)
        assert loss.nll == pytest.approx(nll, rel=1e-5)
        assert (loss.tokens, loss.bytes) == (tokens, len(answer.encode()))
    assert (told[0], told[-1]) == ((0, 10), (10, 10))
    assert capfd.readouterr() == ("", "")


@pytest.mark.usefixtures("documents")
def test_a_part_of_the_benchmarks(model):
    losses = measure(f"hf:{model}", benchmarks=["mmlu"])
    assert [loss.case_id for loss in losses] == ["mmlu/001", "mmlu/002"]


def test_a_document_longer_than_the_context_is_named_and_not_cut(documents, model):
    write(documents, "math", ROWS["math"], {"problem": "x" * 300, "solution": "y"})
    said = refusal(measure, f"hf:{model}")
    assert said.startswith("math/002 has 3")
    assert "context holds 256" in said


def test_a_document_that_just_fits_is_measured(documents, model):
    size = 256 + 1 - len("Problem: \nSolution: y")
    write(documents, "math", {"problem": "x" * size, "solution": "y"})
    assert measure(f"hf:{model}", benchmarks=["math"])[0].tokens == 2
    write(documents, "math", {"problem": "x" * (size + 1), "solution": "y"})
    assert "math/001" in refusal(measure, f"hf:{model}", benchmarks=["math"])


@pytest.mark.usefixtures("documents")
def test_an_adapter_counts(tmp_path):
    base = save_alphabet(tmp_path / "base")
    adapter = save_adapter(base, tmp_path / "adapter")
    plain, adapted = measure(f"hf:{base}"), measure(f"hf:{base}+{adapter}")
    assert ratio(adapted, plain).value != 1.0
    assert [loss.tokens for loss in plain] == [loss.tokens for loss in adapted]


@pytest.mark.usefixtures("documents")
def test_a_gguf_is_read_from_its_file_alone(tmp_path):
    file = write_gguf(tmp_path / "model.gguf")
    # Beside it, what would stop or mislead transformers if it looked there.
    (tmp_path / "config.json").write_text('{"auto_map": {"AutoConfig": "evil.Config"}}')
    (tmp_path / "tokenizer.json").write_text("{")
    assert all(loss.nll > 0 for loss in measure(f"gguf:{file}"))


def test_a_quantized_model_has_the_tokens_of_its_folder():
    models = (f"hf:{FIXTURES}/models/candidate", f"gguf:{FIXTURES}/models/candidate.gguf")
    ours, theirs = (load_weights(check_weights(uri)) for uri in models)
    assert ours.bos == theirs.bos
    for document in load_documents():
        text = "".join(value for value in document.fields.values() if isinstance(value, str))
        ids = [loaded.tokenizer.encode(text, add_special_tokens=False) for loaded in (ours, theirs)]
        assert ids[0] == ids[1], document.case_id


def test_a_gguf_has_the_space_and_the_bos_that_it_says_it_has(tmp_path):
    def front(**fields):
        said = {f"tokenizer.ggml.{key}": value for key, value in fields.items()}
        file = write_gguf(tmp_path / "model.gguf", fields={**metadata(), **said})
        loaded = load_weights(check_weights(f"gguf:{file}"))
        return loaded.bos, len(loaded.tokenizer.encode("ab", add_special_tokens=False))

    assert front(add_bos_token=True, add_space_prefix=False) == (1, 2)
    assert front(add_bos_token=False, add_space_prefix=True)[0] is None


@pytest.mark.parametrize(("times", "bos"), [(0, None), (1, 1), (2, "which is not one BOS")])
def test_a_folder_has_one_bos_or_none(model, tmp_path, times, bos):
    folder = shutil.copytree(model, tmp_path / "model")
    described = json.loads((folder / "tokenizer.json").read_text())
    piece = {"SpecialToken": {"id": "<s>", "type_id": 0}}
    described["post_processor"] = {
        "type": "TemplateProcessing",
        "single": [*[piece] * times, {"Sequence": {"id": "A", "type_id": 0}}],
        "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
        "special_tokens": {"<s>": {"id": "<s>", "ids": [1], "tokens": ["<s>"]}},
    }
    (folder / "tokenizer.json").write_text(json.dumps(described))
    settings = json.loads((folder / "tokenizer_config.json").read_text())
    (folder / "tokenizer_config.json").write_text(json.dumps({**settings, "bos_token": "<s>"}))
    weights = check_weights(f"hf:{folder}")
    if isinstance(bos, str):
        assert bos in refusal(load_weights, weights)
    else:
        assert load_weights(weights).bos == bos


@pytest.mark.parametrize(
    ("fields", "bos"),
    [
        ({"model": "llama"}, 1),
        ({"model": "llama", "add_bos_token": False}, None),
        ({"model": "gpt2", "pre": "llama-bpe", "bos_token_id": 3}, 3),
        ({"model": "gpt2", "pre": "qwen2", "bos_token_id": 3}, None),
        ({"model": "gpt2", "pre": "qwen2", "bos_token_id": 3, "add_bos_token": True}, 3),
    ],
)
def test_where_a_file_does_not_say_llama_cpps_rule_holds(tmp_path, fields, bos):
    metadata = {f"tokenizer.ggml.{key}": value for key, value in fields.items()}
    assert _gguf_bos(GgufFacts(tmp_path, metadata, (), 0)) == bos


def test_a_bos_that_is_asked_for_and_not_named(tmp_path):
    facts = GgufFacts(tmp_path, {"tokenizer.ggml.pre": "llama3"}, (), 0)
    assert "names none" in refusal(_gguf_bos, facts)


def test_weights_that_are_not_finite_are_refused(tmp_path):
    weights = tensors()
    name = next(iter(weights))
    weights[name] = np.full_like(weights[name], math.nan)
    file = write_gguf(tmp_path / "model.gguf", weights=weights)
    assert "not finite" in refusal(lambda: load_weights(check_weights(f"gguf:{file}")))


def test_what_holds_no_weights_is_refused_before_a_library_is_loaded(tmp_path):
    assert "--artifact" in refusal(measure, "ollama:x:latest")
    assert "--artifact" in refusal(measure, "replay:x.jsonl")
    assert "cannot be read" in refusal(measure, f"gguf:{tmp_path}/none.gguf")
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "evil.py").touch()
    assert "evil.py" in refusal(measure, f"hf:{tmp_path}/model")


@pytest.mark.usefixtures("documents")
def test_every_benchmark_is_summed_up(model):
    names = [summary.benchmark for summary in summarise_losses(measure(f"hf:{model}"))]
    assert names == [*BENCHMARKS, "pooled"]
