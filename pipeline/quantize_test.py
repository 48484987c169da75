import json
import os
import shutil
import subprocess
import sys

import pytest

from harnesses.engines import weights_digest
from harnesses.engines.gguf_file import read_gguf
from harnesses.engines.tiny_gguf import write_gguf
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from harnesses.sidecar import read_sidecar
from pipeline import llama_cpp
from pipeline.cli import main
from pipeline.llama_samples import REASON, missing
from pipeline.quantize import OverBarsError, QuantizeConfig, QuantizeSettings, between, hold, quantize, sound
from pipeline.settings import read_settings
from pipeline.step import Artifact

needs_tools = pytest.mark.skipif(missing(), reason=REASON)
CANDIDATE = FIXTURES / "models" / "candidate"
CANDIDATE_URI = f"hf:{CANDIDATE}"
# A suite started in the background hands on a SIGINT that is ignored.
INTERRUPTIBLE = """
import signal, sys
from pipeline.cli import main
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.exit(main(sys.argv[1:]))
"""
METRICS = {"conversion_kl": 0.0, "mean_kl": 0.1, "perplexity_ratio": 1.0}
BARS = {"conversion_kl": 0.001, "mean_kl": 0.25, "perplexity_ratio": 1.1}


@pytest.fixture
def few_documents(tmp_path, monkeypatch):
    folder = tmp_path / "documents"
    folder.mkdir()
    for name in ("drop", "gpqa", "humaneval", "math", "mmlu"):
        lines = (FIXTURES / "benchmarks" / f"{name}.jsonl").read_text().splitlines()[:4]
        (folder / f"{name}.jsonl").write_text("\n".join(lines) + "\n")
    monkeypatch.setenv("SHIPGATE_BENCHMARKS", str(folder))


def config(out, **changes):
    return QuantizeConfig(**{"model": CANDIDATE_URI, "out": out, "allowance": 1.1, **changes})


def left(folder):
    return sorted(path.name for path in folder.iterdir() if not path.name.endswith(".lock"))


@needs_tools
@pytest.mark.usefixtures("few_documents")
def test_the_candidate_is_quantized_and_measured(tmp_path, capsys):
    out = tmp_path / "made" / "c.gguf"
    assert main(["quantize", "--model", CANDIDATE_URI, "--bits", "4", "--out", str(out), "--json"]) == 0
    made = Artifact.model_validate_json(capsys.readouterr().out)
    assert made.sha256 == weights_digest(f"gguf:{out}")
    # The same tools on the same folder give the same bytes as what is committed.
    assert read_gguf(out).size_bytes == (FIXTURES / "models" / "candidate.gguf").stat().st_size
    assert made.metrics["conversion_kl"] < 1e-6 < made.metrics["mean_kl"] < 0.25
    assert 0.6 < made.metrics["top1_agreement"] < 1
    assert made.metrics["perplexity_f16"] > 1
    assert made.metrics["fallbacks"] == []
    assert left(out.parent) == ["c.gguf", "c.gguf.json"]
    note = read_sidecar(out)
    assert (note.stage, note.parents[0].sha256) == ("quantized", weights_digest(CANDIDATE_URI))


@needs_tools
def test_a_dry_run_checks_and_writes_nothing(tmp_path, capsys):
    arguments = [
        "quantize",
        "--model",
        CANDIDATE_URI,
        "--out",
        str(tmp_path / "c.gguf"),
        "--dry-run",
        "--json",
    ]
    assert main(arguments) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["dry_run"], said["metrics"], said["sha256"]) == (True, {}, None)
    assert left(tmp_path) == []


@pytest.mark.parametrize(
    ("model", "said"),
    [
        (f"gguf:{CANDIDATE}.gguf", "is quantized (Q4_K_M"),
        ("gguf:F32", "is a GGUF file; give the folder that it was converted from"),
        ("ollama:m", "is not weights on this machine"),
        ("hf:nowhere", "is not a folder"),
    ],
)
def test_what_cannot_be_quantized_is_refused_before_anything_else(tmp_path, capsys, model, said):
    f32 = write_gguf(tmp_path / "f32.gguf")
    uri = model.replace("F32", str(f32))
    assert main(["quantize", "--model", uri, "--out", str(tmp_path / "o.gguf")]) == 2
    assert said in capsys.readouterr().err
    assert left(tmp_path) == ["f32.gguf"]


def test_an_already_quantized_folder_is_refused(tmp_path, capsys):
    folder = tmp_path / "q"
    shutil.copytree(CANDIDATE, folder)
    table = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(table | {"quantization_config": {"quant_method": "awq"}}))
    assert main(["quantize", "--model", f"hf:{folder}", "--out", str(tmp_path / "o.gguf")]) == 2
    assert "is quantized (awq in its config.json)" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--type", "Q9_Z", "--bits", "4"], "type 'Q9_Z' is not one of 4 bits"),
        (["--type", "Q5_K_M"], "give a --bits and a --type that agree"),
        (["--format", "gptq"], "gptq needs calibration data; give --calibration FILE"),
        (["--format", "awq", "--bits", "8"], "awq packs 4 bits, not 8"),
        (["--format", "awq", "--type", "Q4_K_M"], "--type is llama.cpp's; leave it out with --format awq"),
    ],
)
def test_wrong_options_are_one_line(tmp_path, capsys, arguments, said):
    assert main(["quantize", "--model", CANDIDATE_URI, "--out", str(tmp_path / "o.gguf"), *arguments]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1


def program(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)


def lying_tools(tree, quantizer):
    """A tree whose converter writes a whole small F32 file, and whose quantizer does what the test says."""
    small = write_gguf(tree / "small.gguf")
    program(tree / "convert_hf_to_gguf.py", f"import shutil, sys; shutil.copy({str(small)!r}, sys.argv[3])")
    program(tree / "build" / "bin" / "llama-quantize", f"#!/bin/sh\n{quantizer}\n")


@pytest.mark.parametrize(
    ("quantizer", "said"),
    [
        ('printf GGUF > "$2"', "is not a sound GGUF file"),
        (f'cp {CANDIDATE}.gguf "$2"', "holds other tensors than"),
        ('cp "$1" "$2"', "is F32 and not Q4_K_M"),
        ('head -c 400000 "$1" > "$2"', "it is cut off"),
        ('printf half > "$2"; exit 1', "could not quantize"),
    ],
)
def test_a_tool_that_lies_or_fails_leaves_nothing(tmp_path, monkeypatch, quantizer, said):
    tree, made = tmp_path / "tree", tmp_path / "made"
    tree.mkdir()
    lying_tools(tree, quantizer)
    monkeypatch.setenv("LLAMA_CPP_DIR", str(tree))
    with pytest.raises(ShipgateError, match=said):
        quantize(config(made / "o.gguf"))
    assert left(made) == []


def test_an_interrupted_conversion_leaves_nothing(tmp_path):
    tree, made = tmp_path / "tree", tmp_path / "made"
    tree.mkdir()
    lying_tools(tree, 'printf half > "$2"; kill -INT $PPID; exec sleep 5')
    arguments = ["quantize", "--model", CANDIDATE_URI, "--out", str(made / "o.gguf")]
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTIBLE, *arguments],
        env={**os.environ, "LLAMA_CPP_DIR": str(tree)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr.splitlines()[-1]) == (130, "shipgate: interrupted")
    assert left(made) == []


@needs_tools
def test_another_tokenizer_is_refused(tmp_path):
    alphabet = write_gguf(tmp_path / "alphabet.gguf")
    small = llama_cpp.quantize(llama_cpp.find_tools(), alphabet, tmp_path / "q8.gguf", "Q8_0")
    with pytest.raises(ShipgateError, match="would not read text as hf:"):
        sound(alphabet, small, config(tmp_path / "o.gguf", bits="8"))


@pytest.mark.parametrize("name", METRICS)
def test_each_bar_holds_and_what_was_not_measured_never_passes(tmp_path, name):
    made = Artifact(step="quantize", kind="quantized", path=tmp_path, metrics=dict(METRICS))
    hold(made, BARS)
    over = made.model_copy(update={"metrics": {**METRICS, name: 2.0}})
    with pytest.raises(OverBarsError, match=f"{name} 2 is over .*; nothing was published"):
        hold(over, BARS)
    unmeasured = made.model_copy(update={"metrics": {**METRICS, name: None}})
    with pytest.raises(ShipgateError, match=f"{name} of .* could not be measured"):
        hold(unmeasured, BARS)


def test_what_a_killed_start_left_is_removed(tmp_path):
    work = tmp_path / ".o.partial.gguf"
    (tmp_path / ".o.partial.gguf.parts").mkdir()
    (tmp_path / ".o.partial.gguf.parts" / "f16.gguf").touch()
    with between(work) as place:
        assert list(place.iterdir()) == []
    assert left(tmp_path) == []


def test_the_settings_file_that_comes_with_shipgate_says_what_holds_without_it():
    found = read_settings(QuantizeSettings, FIXTURES.parent / "pipeline" / "config" / "quantize.json", {})
    assert found == QuantizeSettings()
