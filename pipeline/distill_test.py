import json
import shutil

import pytest

from harnesses.engines import weights_digest
from harnesses.engines.hf_load import library
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from harnesses.sidecar import read_sidecar, training_files
from pipeline.cli import main
from pipeline.distill import CURVE, DistillConfig, distill
from pipeline.distill_loop import Lessons, Step, schedule
from pipeline.distill_student import chosen_layers
from pipeline.model_folder import load_float32
from pipeline.prune import PruneConfig, PruneSettings, prune
from pipeline.settings import read_settings
from pipeline.shards import open_shards
from pipeline.tiny_adapter import save_random_adapter, save_short
from pipeline.tiny_data import write_tiny_data

torch = library("torch")
FAST = {
    "benchmarks": (),
    "epochs": 3,
    "batch": 4,
    "learning_rate": 1e-3,
    "warmup_steps": 2,
    "max_length": 160,
}


@pytest.fixture(scope="module")
def teacher(tmp_path_factory):
    return save_short(
        FIXTURES / "models" / "candidate", tmp_path_factory.mktemp("models") / "teacher", layers=3
    )


@pytest.fixture(scope="module")
def data(teacher):
    files = write_tiny_data(teacher.parent / "data", samples=8)
    chosen = {file.stem: file for file in files}
    return chosen["guardrails"], chosen["tool_awareness"]


def config(teacher, data, out, **changes):
    settings = Lessons(**{**FAST, **changes.pop("settings", {})})
    return DistillConfig(model=f"hf:{teacher}", data=data, out=out, settings=settings, **changes)


@pytest.fixture(scope="module")
def made(teacher, data):
    return distill(config(teacher, data, teacher.parent / "student", layers=2))


def test_the_student_has_come_closer_to_its_teacher_on_what_it_never_saw(made):
    before, after = made.metrics["held_out"]["before"], made.metrics["held_out"]["after"]
    assert after["kl"] < 0.95 * before["kl"]
    assert after["cross_entropy"] < before["cross_entropy"]
    assert before["tokens"] == after["tokens"] > 10


def test_the_loss_curve_is_that_of_the_steps_that_were_made(made):
    lines = [Step.model_validate(json.loads(line)) for line in (made.path / CURVE).read_text().splitlines()]
    assert [line.step for line in lines] == list(range(1, made.metrics["steps"] + 1))
    assert (lines[0].loss, lines[-1].loss) == (made.metrics["first_loss"], made.metrics["last_loss"])
    assert {line.epoch for line in lines} == {1, 2, 3}
    for line in lines:
        assert line.loss == pytest.approx(0.5 * line.kl + 0.5 * line.cross_entropy, rel=1e-5)
    assert sum(line.tokens for line in lines) == made.metrics["tokens"]


def test_the_student_was_read_again_and_is_smaller(made, teacher, data):
    assert made.metrics["layers"] == [0, 2]
    model = load_float32(made.path)
    assert model.config.num_hidden_layers == 2
    assert sum(weights.numel() for weights in model.parameters()) == made.metrics["parameters"]
    assert made.metrics["parameters"] < made.metrics["teacher_parameters"]
    assert (made.path / "tokenizer.model").read_bytes() == (teacher / "tokenizer.model").read_bytes()
    note = read_sidecar(made.path)
    assert (note.stage, note.sha256) == ("distilled", weights_digest(f"hf:{made.path}"))
    assert note.parents[0].sha256 == weights_digest(f"hf:{teacher}")
    assert [file.resolve() for file in training_files(made.path)] == [file.resolve() for file in data]


def test_a_student_of_its_own_learns_from_an_adapter_s_teacher(teacher, data, made, tmp_path):
    adapter = save_random_adapter(teacher, tmp_path / "adapter")
    settings = {**FAST, "epochs": 1}
    again = distill(
        DistillConfig(
            model=f"hf:{teacher}+{adapter}",
            student=f"hf:{made.path}",
            data=data[:1],
            held_out=data[1],
            out=tmp_path / "student",
            settings=Lessons(**settings),
        )
    )
    assert (again.metrics["layers"], len(again.parents)) == (None, 2)
    assert (again.metrics["rows"], again.metrics["held_out_rows"]) == (8, 8)
    # The first student's own curve has not come along.
    assert len((again.path / CURVE).read_text().splitlines()) == again.metrics["steps"] == 2


@pytest.mark.parametrize("kept", [True, False])
def test_a_pruned_student_learns_and_stays_pruned_where_it_is_told_to(teacher, data, tmp_path, kept):
    chosen = PruneSettings(sparsity=0.4, benchmarks=())
    pruned = prune(PruneConfig(model=f"hf:{teacher}", out=tmp_path / "pruned", settings=chosen))
    settings = {"epochs": 2, "keep_zeros": kept, "learning_rate": 1e-4, "kl_weight": 1.0}
    made = distill(config(teacher, data[:1], tmp_path / "s", student=f"hf:{pruned.path}", settings=settings))
    tensors = open_shards(made.path).tensors
    zeros = sum(
        int((tensors[f"{layer['name']}.weight"].read() == 0).sum()) for layer in pruned.metrics["layers"]
    )
    assert (zeros >= pruned.metrics["zeros"]) == kept
    assert made.metrics["zeros"] >= zeros
    assert made.metrics["held_out"]["after"]["kl"] < made.metrics["held_out"]["before"]["kl"]


def test_the_stages_table_follows(teacher, data, tmp_path, capsys):
    settings = tmp_path / "distill.json"
    settings.write_text(json.dumps({**FAST, "benchmarks": ["humaneval"]}))
    line = ["distill", "--model", f"hf:{teacher}", "--layers", "2", "--data", str(data[0])]
    assert main([*line, "--config", str(settings), "--epochs", "1", "--out", str(tmp_path / "s")]) == 0
    out, err = capsys.readouterr()
    assert "| distilled | hf:" in out
    assert '"top1_agreement"' in out
    assert "distilling on" in err


def test_a_dry_run_checks_and_makes_nothing(teacher, data, tmp_path, capsys):
    line = ["distill", "--model", f"hf:{teacher}", "--layers", "2", "--out", str(tmp_path / "s"), "--dry-run"]
    assert main([*line, "--json", "--data", str(data[0]), "--held-out", str(data[1])]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["dry_run"], found["metrics"], found["sha256"]) == (True, {}, None)
    assert main([*line, "--data", str(data[0]), "--held-out", str(data[0])]) == 2
    assert "is held out but also trained on" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "wrong",
    [
        ([], "give --student or --layers"),
        (["--layers", "3"], "has 3 layers, so 3 make it no smaller"),
        (["--layers", "0"], "layers: Input should be greater than or equal to 1"),
        (["--layers", "2", "--temperature", "0"], "temperature: Input should be greater than 0"),
        (["--layers", "2", "--data", "missing.jsonl"], "missing.jsonl cannot be read"),
        (["--student", "gguf:x.gguf"], "x.gguf"),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_line(teacher, data, tmp_path, capsys, wrong):
    options, said = wrong
    line = ["distill", "--model", f"hf:{teacher}", "--data", str(data[0]), "--out", str(tmp_path / "s")]
    assert main([*line, *options]) == 2
    err = capsys.readouterr().err
    assert said in err
    assert err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_no_samples_is_an_error(teacher, tmp_path):
    with pytest.raises(ShipgateError, match="give --data FILE"):
        distill(config(teacher, (), tmp_path / "s", layers=2))


def test_another_vocabulary_is_refused(teacher, data, tmp_path):
    from harnesses.engines.tiny_hf import save_random

    other = save_random(tmp_path / "other")
    with pytest.raises(ShipgateError, match="different vocabularies"):
        distill(config(teacher, data, tmp_path / "s", student=f"hf:{other}"))


def test_a_loss_that_is_not_finite_stops_and_leaves_nothing(teacher, data, tmp_path):
    wild = {"learning_rate": 1e30, "clip": 1e30, "warmup_steps": 0}
    with pytest.raises(ShipgateError, match=r"^step \d+: the loss or its gradient is not finite"):
        distill(config(teacher, data[:1], tmp_path / "s", layers=2, settings=wild))
    assert [path.name for path in tmp_path.iterdir() if not path.name.endswith(".lock")] == []


def test_the_teacher_s_weights_that_are_quantized_are_refused(teacher, data, tmp_path):
    shutil.copytree(teacher, tmp_path / "four")
    file = tmp_path / "four" / "config.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), "quantization_config": {"bits": 4}}))
    with pytest.raises(ShipgateError, match="is quantized"):
        distill(config(tmp_path / "four", data, tmp_path / "s", layers=2))


def test_layers_are_spread_evenly():
    assert chosen_layers(5, 1) == [0]
    assert chosen_layers(5, 3) == [0, 2, 4]
    assert chosen_layers(24, 6) == [0, 5, 9, 14, 18, 23]


def test_the_learning_rate_rises_and_falls():
    rates = [schedule(step, 10, 2) for step in range(10)]
    assert rates[:3] == [0.5, 1.0, 1.0]
    assert rates[2:] == sorted(rates[2:], reverse=True)
    assert 0 < rates[-1] < 0.05
    assert schedule(0, 1, 20) == 1.0


def test_the_settings_file_that_comes_with_shipgate_is_one():
    found = read_settings(Lessons, FIXTURES.parent / "pipeline" / "config" / "distill.json", {})
    assert found == Lessons()
