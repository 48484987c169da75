import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace

import pytest

from harnesses.engines import open_engine, weights_digest
from harnesses.engines.hf_load import library
from harnesses.prompts import FIXTURES
from harnesses.records import Case, Decoding, ShipgateError
from harnesses.sampling import sample
from harnesses.sidecar import read_sidecar
from harnesses.state import VARIABLE
from pipeline.adapter import read_adapter
from pipeline.cli import main
from pipeline.merge import MergeConfig, merge
from pipeline.merge_check import MergeSettings, judge, probe
from pipeline.merge_low import merge_low
from pipeline.model_folder import copy_rest, load_float32
from pipeline.settings import read_settings
from pipeline.shards import open_shards
from pipeline.tiny_adapter import save_random_adapter, save_short
from pipeline.unquantized import full_precision_adapter, full_precision_folder

torch = library("torch")
EMBEDDED = FIXTURES / "models" / "base"
"""Its input and output embeddings are one."""
ADAPTERS = {
    "plain": {"use_rslora": True, "rank_pattern": {"layers.1.self_attn.q_proj": 2}},
    "head": {"target_modules": ["q_proj", "lm_head"], "alpha_pattern": {"lm_head": 3}},
    "embedding": {"target_modules": ["embed_tokens"], "modules_to_save": ["input_layernorm"]},
}


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    """The embedded base, cut to two layers."""
    return save_short(EMBEDDED, tmp_path_factory.mktemp("models") / "base")


@pytest.fixture(scope="module")
def adapters(base):
    return {
        name: save_random_adapter(base, base.parent / name, **settings) for name, settings in ADAPTERS.items()
    }


def left_in(folder):
    """What stands there; locks stay, they say nothing."""
    return sorted(path.name for path in folder.iterdir() if not path.name.endswith(".lock"))


@pytest.mark.parametrize("name", ADAPTERS)
def test_both_ways_give_the_same_bits_and_what_base_and_adapter_compute(base, adapters, tmp_path, name):
    uri = f"hf:{base}+{adapters[name]}"
    made = [
        merge(MergeConfig(model=uri, out=tmp_path / way, low_memory=way == "low_memory"))
        for way in ("peft", "low_memory")
    ]
    one, other = (open_shards(artifact.path).tensors for artifact in made)
    assert sorted(one) == sorted(other)
    assert all(torch.equal(one[key].read(), other[key].read()) for key in one)
    for way, artifact in zip(("peft", "low_memory"), made, strict=True):
        logits = artifact.metrics["logits"]
        assert (artifact.metrics["way"], artifact.metrics["verdict"]) == (way, "equal")
        assert logits["merged_difference"] <= logits["tolerance"] < logits["adapter_effect"] / 10
        assert logits["reload_difference"] <= logits["tolerance"]
        assert 0 < logits["reloaded_difference"] <= logits["rounding_tolerance"]
        assert artifact.sha256 == weights_digest(f"hf:{artifact.path}") == read_sidecar(artifact.path).sha256


@pytest.mark.parametrize("name", ["head", "embedding"])
def test_an_adapter_on_an_embedding_that_is_also_the_output_can_be_gated(base, adapters, name):
    engine = open_engine(f"hf:{base}+{adapters[name]}")
    try:
        decoding = Decoding(max_tokens=2)
        ((_, said),) = sample(engine, [Case(id="a", prompt="Write a class.")], decoding)
    finally:
        engine.close()
    assert said.error is None


@pytest.mark.parametrize("name", ["head", "embedding"])
def test_embeddings_that_were_one_are_two_after_either_was_adapted(base, adapters, tmp_path, name):
    made = merge(MergeConfig(model=f"hf:{base}+{adapters[name]}", out=tmp_path / "merged", low_memory=True))
    assert made.metrics["embeddings_untied"] is True
    model = load_float32(made.path)
    assert model.config.tie_word_embeddings is False
    original = open_shards(base).tensors["model.embed_tokens.weight"].read().float()
    same = [
        torch.equal(weights, original)
        for weights in (model.get_input_embeddings().weight, model.get_output_embeddings().weight)
    ]
    assert same == ([True, False] if name == "head" else [False, True])


def test_the_rest_of_the_folder_is_the_base_s_and_the_note_names_base_and_adapter(base, adapters, tmp_path):
    out = tmp_path / "merged"
    merge(MergeConfig(model=f"hf:{base}+{adapters['plain']}", out=out))
    for name in ("config.json", "tokenizer.model", "tokenizer_config.json", "generation_config.json"):
        assert (out / name).read_bytes() == (base / name).read_bytes()
    note = read_sidecar(out)
    assert note.stage == "merged"
    assert note.parents[0].sha256 == weights_digest(f"hf:{base}+{adapters['plain']}")


def doubled(adapted):
    """A wrong merge: alpha counts twice."""
    for module in adapted.modules():
        if hasattr(module, "scale_layer"):
            module.scale_layer(2)
    return adapted.merge_and_unload()


def forgotten(adapted):
    """A wrong merge: the adapter is thrown away."""
    return adapted.unload()


@pytest.mark.parametrize("wrong", [doubled, forgotten])
def test_a_wrong_merge_is_caught_and_leaves_nothing(base, adapters, tmp_path, wrong):
    config = MergeConfig(model=f"hf:{base}+{adapters['plain']}", out=tmp_path / "merged")
    with pytest.raises(ShipgateError, match=r"fails its own check: the merged logits differ .* nothing was"):
        merge(config, unload=wrong)
    assert left_in(tmp_path) == []


def test_alpha_applied_twice_is_caught_in_low_memory_too(base, adapters, tmp_path):
    adapter = read_adapter(full_precision_adapter(adapters["plain"]))
    twice = {name: replace(factors, scale=2 * factors.scale) for name, factors in adapter.factors.items()}
    copy_rest(full_precision_folder(base), tmp_path)
    ids = probe(2560, MergeSettings())
    logits, _ = merge_low(open_shards(base), replace(adapter, factors=twice), tmp_path, ids)
    check = judge(logits, "BF16", MergeSettings())
    assert (check.verdict, check.problem[:24]) == ("differs", "the merged logits differ")


def test_an_adapter_that_does_nothing_is_no_merge(base, tmp_path):
    peft = library("peft")
    idle = tmp_path / "idle"
    config = peft.LoraConfig(r=2, target_modules=["q_proj"], task_type="CAUSAL_LM")
    with pytest.warns(FutureWarning, match="is_gradient_checkpointing"):
        peft.get_peft_model(load_float32(base), config).save_pretrained(idle)
    with pytest.raises(ShipgateError, match=r"changes no logit of the base by more than 0, too little"):
        merge(MergeConfig(model=f"hf:{base}+{idle}", out=tmp_path / "merged"))
    assert left_in(tmp_path) == ["idle"]


KILLED = """
import os, sys
from pathlib import Path
from pipeline.merge import MergeConfig, merge
merge(MergeConfig(model=sys.argv[1], out=Path(sys.argv[2])), unload=lambda _: os.kill(os.getpid(), 9))
"""


def test_a_killed_merge_leaves_nothing_under_the_final_name(base, adapters, tmp_path):
    out, uri = tmp_path / "merged", f"hf:{base}+{adapters['plain']}"
    done = subprocess.run(
        [sys.executable, "-c", KILLED, uri, str(out)], check=False, cwd=FIXTURES.parent, capture_output=True
    )
    assert done.returncode == -9, done.stderr
    assert not out.exists()
    assert left_in(tmp_path) == [".merged.partial"]
    assert merge(MergeConfig(model=uri, out=out)).metrics["verdict"] == "equal"
    assert left_in(tmp_path) == ["merged", "merged.json"]


def interrupted(_adapted):
    raise KeyboardInterrupt


def test_an_interrupted_merge_leaves_nothing(base, adapters, tmp_path):
    config = MergeConfig(model=f"hf:{base}+{adapters['plain']}", out=tmp_path / "merged")
    with pytest.raises(KeyboardInterrupt):
        merge(config, unload=interrupted)
    assert left_in(tmp_path) == []


def test_what_is_more_than_plain_lora_is_left_to_peft(base, tmp_path):
    adapter = save_random_adapter(base, tmp_path / "adapter", use_dora=True)
    config = MergeConfig(model=f"hf:{base}+{adapter}", out=tmp_path / "merged")
    with pytest.raises(
        ShipgateError, match=r"more than plain LoRA \(use_dora\); merge it without --low-memory"
    ):
        merge(config.model_copy(update={"low_memory": True}))
    assert merge(config).metrics["verdict"] == "equal"


def test_embeddings_that_the_adapter_kept_one_get_their_change_once(base, tmp_path):
    settings = {"target_modules": ["q_proj", "embed_tokens"], "ensure_weight_tying": True}
    adapter = save_random_adapter(base, tmp_path / "adapter", **settings)
    made = merge(MergeConfig(model=f"hf:{base}+{adapter}", out=tmp_path / "merged"))
    assert (made.metrics["verdict"], made.metrics["embeddings_untied"]) == ("equal", True)
    settings = {"target_modules": ["q_proj"], "modules_to_save": ["lm_head"], "ensure_weight_tying": True}
    whole = save_random_adapter(base, tmp_path / "whole", saved_whole="auto", **settings)
    with pytest.raises(ShipgateError, match="brings embeddings whole and keeps them one"):
        merge(MergeConfig(model=f"hf:{base}+{whole}", out=tmp_path / "other"))


def test_an_embedding_that_peft_saved_whole_is_read_by_its_name(base, tmp_path):
    adapter = save_random_adapter(base, tmp_path / "adapter", target_modules=["lm_head"], saved_whole="auto")
    assert list(read_adapter(full_precision_adapter(adapter)).replaced) == ["lm_head.weight"]
    made = merge(MergeConfig(model=f"hf:{base}+{adapter}", out=tmp_path / "merged", low_memory=True))
    assert made.metrics["embeddings_untied"] is True


def test_the_newest_adapter_of_the_state_folder_is_taken(base, adapters, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    line = ["merge", "--model", f"hf:{base}", "--out", str(tmp_path / "merged"), "--dry-run", "--json"]
    assert main(line) == 2
    assert "holds no adapter; train one" in capsys.readouterr().err
    for name in ("head", "plain"):
        copied = tmp_path / "adapters" / name
        shutil.copytree(adapters[name], copied)
        seconds = 1_700_000_000 if name == "plain" else 1_600_000_000
        os.utime(copied / "adapter_config.json", (seconds, seconds))
    # What a killed training left half saved is newer, and no adapter.
    shutil.copytree(adapters["plain"], tmp_path / "adapters" / ".next.partial")
    assert main(line) == 0
    out, err = capsys.readouterr()
    assert f"merging the newest adapter, {tmp_path / 'adapters' / 'plain'}" in err
    found = json.loads(out)
    assert (found["dry_run"], found["metrics"], found["sha256"]) == (True, {}, None)
    assert found["parents"][0]["uri"].endswith("+adapters/plain")
    assert main([*line, "--adapter", "head"]) == 0
    assert json.loads(capsys.readouterr().out)["parents"][0]["uri"].endswith("+adapters/head")
    assert left_in(tmp_path) == ["adapters"]


def test_the_command_merges_and_says_so_in_one_line(base, adapters, tmp_path, capsys):
    settings = tmp_path / "merge.json"
    settings.write_text('{"texts": 2}')
    line = ["merge", "--model", f"hf:{base}+{adapters['plain']}", "--out", str(tmp_path / "merged")]
    assert main([*line, "--json", "--low-memory", "--config", str(settings)]) == 0
    out = capsys.readouterr().out
    assert out.count("\n") == 1
    assert json.loads(out)["metrics"]["probe"]["texts"] == 2
    assert main(line) == 2
    assert "is already there" in capsys.readouterr().err
    settings.write_text('{"tolerance": -1}')
    assert main([*line[:-1], str(tmp_path / "new"), "--config", str(settings)]) == 2
    assert f"{settings}: tolerance: Input should be greater than 0; mend it" in capsys.readouterr().err


def test_an_embedding_that_was_trained_whole_replaces_the_base_s(base, tmp_path):
    adapter = save_random_adapter(base, tmp_path / "adapter", target_modules=["lm_head"], saved_whole="auto")
    files = library("safetensors.torch")
    weights = adapter / "adapter_model.safetensors"
    held = files.load_file(weights)
    held["base_model.model.lm_head.base_layer.weight"] += 0.5
    files.save_file(held, weights, metadata={"format": "pt"})
    made = [
        merge(MergeConfig(model=f"hf:{base}+{adapter}", out=tmp_path / str(low), low_memory=low))
        for low in (True, False)
    ]
    one, other = (open_shards(artifact.path).tensors["lm_head.weight"].read() for artifact in made)
    assert torch.equal(one, other)


def test_the_settings_file_that_comes_with_shipgate_says_what_holds_without_it():
    found = read_settings(MergeSettings, FIXTURES.parent / "pipeline" / "config" / "merge.json", {})
    assert found == MergeSettings()
