import json
import shutil

import pytest

from harnesses.engines import weights_digest
from harnesses.engines.hf_load import library
from harnesses.engines.identity import file_digest
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from harnesses.sidecar import read_sidecar, training_digests
from pipeline.cli import main
from pipeline.model_folder import load_float32
from pipeline.prune import PruneConfig, PruneSettings, prune
from pipeline.pruning import keep, overfull_groups, wanda
from pipeline.pruning_blocks import blocks, prune_blocks
from pipeline.settings import read_settings
from pipeline.shards import open_shards
from pipeline.tiny_adapter import save_random_adapter, save_short

torch = library("torch")
FAST = {"benchmarks": ()}
"""Nothing measured; one test below measures."""
SAMPLES = [
    {"instruction": "Name the tool that reads a file.", "output": "read_file"},
    {"instruction": "Repeat these names.", "input": "Alpha, Beta", "output": "Alpha, Beta"},
    {"instruction": "Which command lists a folder?", "output": "ls"},
]


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return save_short(FIXTURES / "models" / "candidate", tmp_path_factory.mktemp("models") / "model")


@pytest.fixture(scope="module")
def data(model):
    file = model.parent / "calibration.jsonl"
    file.write_text("".join(json.dumps(sample) + "\n" for sample in SAMPLES))
    return file


def config(model, out, calibration=None, **settings):
    chosen = PruneSettings(**{**FAST, **settings})
    return PruneConfig(model=f"hf:{model}", out=out, calibration=calibration, settings=chosen)


def test_zeros_are_counted_in_what_was_written(model, tmp_path):
    made = prune(config(model, tmp_path / "pruned", sparsity=0.3))
    tensors, before = open_shards(made.path).tensors, open_shards(model).tensors
    assert len(made.metrics["layers"]) == 14
    for layer in made.metrics["layers"]:
        weight, old = tensors[f"{layer['name']}.weight"].read(), before[f"{layer['name']}.weight"].read()
        assert (layer["zeros"], layer["weights"]) == (int((weight == 0).sum()), weight.numel())
        assert layer["sparsity"] == pytest.approx(0.3, abs=1e-4)
        assert torch.equal(weight[weight != 0], old[weight != 0])
    assert made.metrics["sparsity"] == pytest.approx(0.3, abs=1e-4)
    assert 0 < made.metrics["sparsity_of_all_parameters"] < made.metrics["sparsity"]
    embedding = "model.embed_tokens.weight"
    assert torch.equal(tensors[embedding].read(), before[embedding].read())
    assert made.sha256 == weights_digest(f"hf:{made.path}")
    assert (read_sidecar(made.path).stage, len(read_sidecar(made.path).parents)) == ("pruned", 1)
    assert "stages" not in made.metrics


def test_wanda_two_of_four_with_what_is_too_even_left_alone(model, data, tmp_path):
    spread = [layer["entropy"] for layer in prune(config(model, tmp_path / "all")).metrics["layers"]]
    threshold = sorted(spread)[3]
    made = prune(
        config(model, tmp_path / "pruned", data, method="wanda", pattern="2:4", entropy_threshold=threshold)
    )
    tensors = open_shards(made.path).tensors
    left = [layer["name"] for layer in made.metrics["layers"] if not layer["pruned"]]
    assert (len(left), made.metrics["left_alone"]) == (3, left)
    for layer in made.metrics["layers"]:
        weight = tensors[f"{layer['name']}.weight"].read()
        assert (overfull_groups(weight) > 0) == (not layer["pruned"])
        assert (layer["sparsity"] == 0.5) == layer["pruned"]
    assert made.metrics["sparsity"] < 0.5
    assert made.metrics["calibration"]["samples"] == 3
    # What was kept was chosen by these samples, so that gate prompts among them count as seen.
    assert list(training_digests(made.path).values()) == [file_digest(data)]


def test_a_block_is_judged_by_what_the_pruned_blocks_before_it_give(model):
    texts = [[5, 9, 700, 31], [44, 2, 1900, 8, 8, 12]]
    pruned, told = load_float32(model), {}

    def cut(name, module, squares):
        told[name] = squares
        module.weight.data *= keep(wanda(module.weight.data, squares), "unstructured", 0.5, by_row=True)

    done = []
    prune_blocks(pruned, texts, cut, done.append)
    assert done == [1, 2]
    # The same, the slow way: the first block pruned by what it gave, a whole forward pass for the second.
    plain, watched = load_float32(model), "model.layers.1.mlp.down_proj"
    for name, module in blocks(plain)[0].matrices.items():
        module.weight.data *= keep(wanda(module.weight.data, told[name]), "unstructured", 0.5, by_row=True)
    seen = []
    module = plain.get_submodule(watched)
    module.register_forward_pre_hook(lambda _module, given: seen.append(given[0].detach()[0].double()))
    with torch.no_grad():
        for ids in texts:
            plain(input_ids=torch.tensor([ids]))
    assert torch.allclose(torch.cat(seen).square().sum(dim=0), told[watched], rtol=1e-4)


def test_the_stages_table_follows(model, tmp_path, capsys):
    settings = tmp_path / "prune.json"
    settings.write_text('{"benchmarks": ["humaneval"], "sparsity": 0.2}')
    line = ["prune", "--model", f"hf:{model}", "--config", str(settings), "--sparsity", "0.4"]
    assert main([*line, "--out", str(tmp_path / "pruned")]) == 0
    out = capsys.readouterr().out
    assert "  target_sparsity: 0.4" in out
    assert "| pruned | hf:" in out
    assert '"mean_kl"' in out
    assert "allowance" not in out


def test_a_dry_run_checks_and_makes_nothing(model, data, tmp_path, capsys):
    out = tmp_path / "pruned"
    line = ["prune", "--model", f"hf:{model}", "--out", str(out), "--dry-run", "--json"]
    assert main([*line, "--method", "wanda", "--calibration", str(data)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["dry_run"], found["metrics"], found["sha256"]) == (True, {}, None)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--method", "wanda"], "wanda needs calibration data; give --calibration FILE"),
        (["--calibration", "x.jsonl"], "magnitude looks at no data"),
        (["--pattern", "2:4", "--sparsity", "0.6"], "the pattern 2:4 is a sparsity of 0.5, not 0.6"),
        (["--sparsity", "1.5"], "sparsity: Input should be less than 1"),
        (["--method", "wanda", "--calibration", "missing.jsonl"], "missing.jsonl cannot be read"),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_line(model, tmp_path, capsys, options, said):
    line = ["prune", "--model", f"hf:{model}", "--out", str(tmp_path / "pruned"), *options]
    assert main(line) == 2
    err = capsys.readouterr().err
    assert said in err
    assert err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_malformed_sample_is_named_by_file_and_line(model, data, tmp_path):
    file = tmp_path / "bad.jsonl"
    file.write_text(data.read_text() + '{"instruction": 7}\n')
    with pytest.raises(ShipgateError, match=r"bad\.jsonl:4: instruction is missing or no text"):
        prune(config(model, tmp_path / "pruned", file, method="wanda"))


def test_an_adapter_is_merged_first(model, tmp_path):
    adapter = save_random_adapter(model, tmp_path / "adapter")
    wanted = PruneConfig(model=f"hf:{model}+{adapter}", out=tmp_path / "pruned")
    with pytest.raises(ShipgateError, match="an adapter merged into it first"):
        prune(wanted)


def test_the_settings_file_that_comes_with_shipgate_is_one():
    found = read_settings(PruneSettings, FIXTURES.parent / "pipeline" / "config" / "prune.json", {})
    assert (found.method, found.benchmarks) == ("wanda", None)


def spoiled(model, folder, change):
    """The model with one weight, or all, replaced."""
    files = library("safetensors.torch")
    shutil.copytree(model, folder)
    for file in folder.glob("*.safetensors"):
        held = files.load_file(file)
        files.save_file({name: change(name, tensor) for name, tensor in held.items()}, file, {"format": "pt"})
    return folder


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda name, tensor: tensor / ("layers.1.mlp.down" not in name), "weights that are not finite"),
        (lambda _, tensor: tensor * (tensor.dim() < 2), "holds no matrix but of zeros, a placeholder"),
    ],
)
def test_a_placeholder_and_what_is_not_finite_are_no_model(model, tmp_path, change, said):
    folder = spoiled(model, tmp_path / "spoiled", change)
    with pytest.raises(ShipgateError, match=said):
        prune(config(folder, tmp_path / "pruned"))
    assert not (tmp_path / "pruned").exists()


def test_a_dry_run_finds_an_architecture_that_nobody_knows(model, tmp_path, capsys):
    folder = spoiled(model, tmp_path / "odd", lambda _, tensor: tensor)
    document = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**document, "model_type": "nobody"}))
    assert main(["prune", "--model", f"hf:{folder}", "--out", str(tmp_path / "o"), "--dry-run"]) == 2
    assert "give an architecture that it knows" in capsys.readouterr().err
