import json
import shutil

import pytest

from harnesses.engines.hf_folder import check_model_folder
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from harnesses.sidecar import read_sidecar
from pipeline import compressor
from pipeline.compress import CompressConfig, check_packed, compress
from pipeline.training_samples import write_samples

CANDIDATE = FIXTURES / "models" / "candidate"
INSTALLED = compressor.installed_folder().is_dir()
needs_compressor = pytest.mark.skipif(
    not INSTALLED, reason=f"needs llm-compressor; `{compressor.INSTALL}` brings it"
)


def config(out, **changes):
    about = {"model": f"hf:{CANDIDATE}", "out": out, "method": "gptq", "allowance": 1.1, **changes}
    return CompressConfig(**about)


@pytest.fixture
def samples(tmp_path):
    return write_samples(tmp_path / "samples.jsonl", ("alpha", "beta", "gamma"))


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    monkeypatch.setenv("SHIPGATE_STATE_DIR", str(tmp_path / "state"))
    return tmp_path / "state"


@pytest.fixture
def few_documents(tmp_path, monkeypatch):
    documents = tmp_path / "documents"
    documents.mkdir()
    for name in ("drop", "gpqa", "humaneval", "math", "mmlu"):
        first = (FIXTURES / "benchmarks" / f"{name}.jsonl").read_text().splitlines()[0]
        (documents / f"{name}.jsonl").write_text(first + "\n")
    monkeypatch.setenv("SHIPGATE_BENCHMARKS", str(documents))


@pytest.mark.usefixtures("elsewhere")
def test_without_llm_compressor_the_command_that_brings_it_is_named(tmp_path, samples):
    with pytest.raises(ShipgateError, match="run `shipgate doctor --install llm-compressor`"):
        compress(config(tmp_path / "out", calibration=samples))


def test_what_it_cannot_make_is_refused_at_once(tmp_path, samples):
    with pytest.raises(ShipgateError, match="gptq packs 4 or 8 bits, not 5"):
        compress(config(tmp_path / "out", bits="5", calibration=samples))
    with pytest.raises(ShipgateError, match="awq packs 4 bits, not 8"):
        compress(config(tmp_path / "out", method="awq", bits="8", calibration=samples))
    with pytest.raises(ShipgateError, match="gptq needs calibration data"):
        compress(config(tmp_path / "out"))


@pytest.mark.usefixtures("few_documents")
def test_a_child_that_fails_is_one_line_and_leaves_nothing(tmp_path, elsewhere, samples):
    """The folder is there, and llm-compressor is not in it."""
    (elsewhere / "cache" / f"llm-compressor-{compressor.VERSION}").mkdir(parents=True)
    made = tmp_path / "made"
    with pytest.raises(
        ShipgateError, match=r"cannot make gptq of .* here \(ModuleNotFoundError: .*llmcompressor"
    ):
        compress(config(made / "out", calibration=samples))
    assert [path.name for path in made.iterdir() if not path.name.endswith(".lock")] == []


def test_a_folder_in_which_nothing_was_packed_is_refused(tmp_path):
    shutil.copytree(CANDIDATE, tmp_path / "work")
    with pytest.raises(ShipgateError, match=r"model\.layers\.0.*\.weight was not packed by llm-compressor"):
        check_packed(check_model_folder(CANDIDATE), tmp_path / "work")


def test_a_failed_installation_leaves_nothing(tmp_path, elsewhere, monkeypatch):
    python = tmp_path / "python"
    python.write_text("#!/bin/sh\necho 'no network' >&2; exit 1\n")
    python.chmod(0o755)
    monkeypatch.setattr(compressor.sys, "executable", str(python))
    with pytest.raises(ShipgateError, match=r"cannot be installed \(.*no network\); mend that and run"):
        compressor.install(lambda _: None)
    assert [path for path in (elsewhere / "cache").iterdir() if path.is_dir()] == []


def test_an_installation_is_whole_and_made_once(tmp_path, elsewhere, monkeypatch):
    left = elsewhere / "cache" / f".llm-compressor-{compressor.VERSION}.partial-x"
    left.mkdir(parents=True)
    python = tmp_path / "python"
    python.write_text('#!/bin/sh\n[ "$2" = pip ] && mkdir "$7"\nexit 0\n')
    python.chmod(0o755)
    monkeypatch.setattr(compressor.sys, "executable", str(python))
    said = []
    home = compressor.install(said.append)
    assert compressor.find() == home
    assert not left.exists()
    python.unlink()
    assert compressor.install(said.append) == home
    assert said[-1].startswith("llm-compressor is there already")


@needs_compressor
@pytest.mark.usefixtures("few_documents")
def test_the_candidate_is_packed_by_gptq_on_a_processor(tmp_path, samples):
    settings = {"max_mean_kl": {"4": 1.0}}
    made = compress(config(tmp_path / "out", calibration=samples, settings=settings, allowance=2.0))
    assert made.metrics["packed_matrices"] == 35
    assert 0 < made.metrics["mean_kl"] < 1
    assert made.metrics["size_bytes"] < made.metrics["size_bytes_before"]
    table = json.loads((tmp_path / "out" / "config.json").read_text())
    assert table["quantization_config"]["quant_method"] == "compressed-tensors"
    assert read_sidecar(tmp_path / "out").training == ("samples.jsonl",)
