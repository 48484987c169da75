import json
import shutil

import pytest

from harnesses.engines.identity import file_digest
from harnesses.perplexity_reference import find_reference
from harnesses.records import ShipgateError
from pipeline.embedded_recipe import RECIPE, stages
from pipeline.models import STEPS, main, make_base, make_candidate, publish

TINY = {
    **json.loads(RECIPE.read_text(encoding="utf-8")),
    "model": {"vocabulary": 700, "hidden": 32, "layers": 1, "intermediate": 64, "heads": 4, "context": 1024},
    "tokenizer_samples": 600,
}
# The rate rises over a hundred steps, so three steps need a high peak to move anything.
SHORT = {"steps": 3, "learning_rate": 0.3, "compiled": False}
TINY["base"] = [{**TINY["base"][0], **SHORT}, {**TINY["base"][-1], **SHORT}]
TINY["adapter"] = {
    **TINY["adapter"],
    "stages": [{**TINY["adapter"]["stages"][place], **SHORT, "learning_rate": 3.0} for place in (0, -1)],
    "rank": 4,
    "alpha": 8,
}
FOLDER = {
    "config.json",
    "generation_config.json",
    "model.safetensors",
    "tokenizer.model",
    "tokenizer_config.json",
}


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    """Matrices this small only lose time to a second thread, above all on a busy machine."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    return tmp_path_factory.mktemp("made")


@pytest.fixture(scope="module")
def work(root):
    """Tokenizer, base and candidate of a tiny recipe, made as the shipped ones are."""
    (root / "tiny.json").write_text(json.dumps(TINY), encoding="utf-8")
    assert main(_arguments(root)) == 0
    return root / "work"


def _arguments(root, until="candidate"):
    return ["--work", str(root / "work"), "--recipe", str(root / "tiny.json"), "--until", until]


def logits(model):
    import torch

    with torch.no_grad():
        return model(torch.tensor([[3, 300, 301, 302, 303, 4, 310]])).logits


def load(folder):
    import torch
    from transformers import LlamaForCausalLM

    return LlamaForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()


def test_each_model_is_a_folder_of_weights_and_tokenizer(work):
    for name in ("base", "candidate"):
        assert {file.name for file in (work / name).iterdir()} == FOLDER
        config = json.loads((work / name / "config.json").read_text(encoding="utf-8"))
        assert (config["model_type"], config["vocab_size"], config["eos_token_id"]) == ("llama", 700, 4)
        assert config["tie_word_embeddings"] is True


@pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")  # peft 0.21
def test_the_merged_candidate_computes_what_base_and_adapter_do_and_not_what_the_base_does(work):
    from peft import PeftModel

    base = logits(load(work / "base"))
    merged = logits(load(work / "candidate"))
    adapted = logits(PeftModel.from_pretrained(load(work / "base"), str(work / "adapter")).eval())
    moved, rounding = (adapted - base).abs().max(), (adapted - merged).abs().max()
    assert moved > 0.1
    assert rounding < moved / 10


def test_a_merge_that_fails_its_own_check_makes_no_candidate(root, work, tmp_path, capsys):
    from safetensors.torch import load_file, save_file

    copy = shutil.copytree(work, tmp_path / "copy")
    shutil.rmtree(copy / "candidate")
    last = copy / list(stages(TINY))[-1] / "adapter_model.safetensors"
    # An adapter that changes nothing: nobody could tell whether it was merged.
    save_file({name: tensor * 0 for name, tensor in load_file(last).items()}, last, {"format": "pt"})
    with pytest.raises(ShipgateError, match="fails its own check"):
        make_candidate(TINY, copy)
    assert not (copy / "candidate").exists()
    assert main(["--work", str(copy), "--recipe", str(root / "tiny.json"), "--until", "candidate"]) == 2
    assert "fails its own check" in capsys.readouterr().err.splitlines()[-1]


def test_the_training_leaves_its_figures(work):
    assert list(stages(TINY)) == ["base1", "base2", "adapter1", "adapter2"]
    for part in stages(TINY):
        last = json.loads((work / f"{part}_stats.json").read_text(encoding="utf-8"))
        assert last["step"] == 3
        assert last["tokens"] > 1000
        lines = (work / f"{part}.jsonl").read_text(encoding="utf-8").splitlines()
        assert json.loads(lines[-1]) == last


def test_what_is_there_is_not_made_again(root, work, capsys):
    results = [work / result for name, result, _ in STEPS if name != "gguf"]
    before = [(file_digest(file), file.stat().st_mtime_ns) for file in results]
    assert main(_arguments(root)) == 0
    assert capsys.readouterr().err == ""
    assert [(file_digest(file), file.stat().st_mtime_ns) for file in results] == before


def test_a_missing_result_alone_is_made_again_and_is_the_same(root, work, capsys):
    made = work / "tokenizer" / "tokenizer.model"
    before = made.read_bytes()
    made.unlink()
    assert main(_arguments(root, until="base")) == 0
    assert capsys.readouterr().err == "shipgate: making tokenizer\n"
    assert made.read_bytes() == before


def test_the_same_recipe_gives_the_same_weights(work, tmp_path):
    shutil.copytree(work / "tokenizer", tmp_path / "tokenizer")
    make_base(TINY, tmp_path)
    weights = "base/model.safetensors"
    assert (tmp_path / weights).read_bytes() == (work / weights).read_bytes()


@pytest.fixture
def finished(work, tmp_path):
    """The tiny work folder with stand-ins for the two GGUF files, which publishing only copies."""
    copy = shutil.copytree(work, tmp_path / "finished")
    for name in ("base", "candidate"):
        (copy / f"{name}.gguf").write_text(f"GGUF of {name}")
    return copy


def published(out):
    return {file.relative_to(out).as_posix() for file in out.rglob("*") if file.is_file()}


def test_publishing_copies_the_models_and_nothing_else(finished, tmp_path):
    out = tmp_path / "out"
    (out / "base").mkdir(parents=True)
    (out / "base" / "stale.safetensors").write_text("of an earlier run")
    publish(TINY, finished, out)
    folders = {f"{name}/{file}" for name in ("base", "candidate") for file in FOLDER}
    notes = {"base.gguf.json", "candidate.gguf.json"}
    assert published(out) == folders | notes | {"base.gguf", "candidate.gguf", "recipe.json"}
    assert find_reference(out / "candidate.gguf", None) == f"hf:{out / 'candidate'}"
    for name in published(out) - notes - {"recipe.json"}:
        assert (out / name).read_bytes() == (finished / name).read_bytes()


def test_publishing_records_how_the_models_were_made_and_their_digests(finished, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    publish(TINY, finished, out)
    made = json.loads((out / "recipe.json").read_text(encoding="utf-8"))
    named = {name for name in published(out) if not name.endswith((".gguf.json", "recipe.json"))}
    assert made["sha256"] == {name: file_digest(out / name) for name in named}
    assert (made["seed"], made["quantization"]) == (TINY["seed"], "Q4_K_M")
    assert made["parameters"] == sum(p.numel() for p in load(out / "candidate").parameters())
    files = [finished / "base1_stats.json", finished / "base2_stats.json"]
    figures = [json.loads(file.read_text(encoding="utf-8"))["tokens"] for file in files]
    assert made["tokens"]["base"] == sum(figures)
    assert made["minutes"].keys() == {"base", "adapter"}


def test_no_published_file_names_a_folder_of_the_machine(finished, work, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    publish(TINY, finished, out)
    assert [name for name in published(out) if str(work.parent).encode() in (out / name).read_bytes()] == []


def test_an_unfinished_work_folder_is_not_published(work, tmp_path):
    copy = shutil.copytree(work, tmp_path / "unfinished")
    (copy / "candidate" / "model.safetensors").unlink()
    with pytest.raises(ShipgateError, match="candidate"):
        publish(TINY, copy, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_the_steps_are_made_in_order_and_the_last_result_is_the_candidates_gguf():
    assert [name for name, _, _ in STEPS] == ["tokenizer", "base", "candidate", "gguf"]
    assert STEPS[-1][1] == "candidate.gguf"
