import math
import shutil

import pytest

from harnesses.engines.hf_load import library
from harnesses.engines.tiny_hf import save_random
from harnesses.records import ShipgateError
from pipeline.divergence import _compared, _log_softmax, divergences


@pytest.fixture(autouse=True)
def documents(tmp_path, monkeypatch):
    folder = tmp_path / "documents"
    folder.mkdir()
    for name in ("drop", "gpqa", "humaneval", "math", "mmlu"):
        (folder / f"{name}.jsonl").write_text(ROWS[name] + "\n")
    monkeypatch.setenv("SHIPGATE_BENCHMARKS", str(folder))


ROWS = {
    "drop": '{"passage": "A dog.", "question": "Who?", "answer": "dog"}',
    "gpqa": '{"Question": "Two and two?", "Correct Answer": "four"}',
    "humaneval": '{"prompt": "def f():", "canonical_solution": " return 1"}',
    "math": '{"problem": "1+1", "solution": "2"}',
    "mmlu": '{"question": "Sky?", "choices": ["blue", "red"], "answer": 0}',
}


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return save_random(tmp_path_factory.mktemp("random") / "model")


@pytest.fixture
def bent(model, tmp_path):
    """The same model with one matrix moved."""
    transformers, torch = library("transformers"), library("torch")
    loaded = transformers.AutoModelForCausalLM.from_pretrained(model)
    with torch.no_grad():
        loaded.lm_head.weight.add_(
            0.02 * torch.randn(loaded.lm_head.weight.shape, generator=torch.manual_seed(1))
        )
    loaded.save_pretrained(tmp_path / "bent")
    transformers.AutoTokenizer.from_pretrained(model).save_pretrained(tmp_path / "bent")
    return tmp_path / "bent"


def test_a_model_does_not_differ_from_itself_and_another_does(model, bent, tmp_path):
    scratch, told = tmp_path / "scratch", []
    scratch.mkdir()
    same, other = divergences(
        [f"hf:{model}", f"hf:{model}", f"hf:{bent}"], scratch, lambda *found: told.append(found)
    )
    assert (same.mean_kl, same.top1_agreement, same.documents) == (0.0, 1.0, 5)
    assert other.mean_kl > 1e-5
    assert other.tokens == same.tokens > 50
    assert list(scratch.iterdir()) == []
    assert told[-1] == (f"hf:{bent}", 5, 5)


def test_weights_that_are_not_finite_are_refused_and_leave_nothing(model, bent, tmp_path):
    transformers, torch = library("transformers"), library("torch")
    loaded = transformers.AutoModelForCausalLM.from_pretrained(bent)
    with torch.no_grad():
        loaded.lm_head.weight[0, 0] = math.nan
    loaded.save_pretrained(bent)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    with pytest.raises(ShipgateError, match="not finite"):
        divergences([f"hf:{model}", f"hf:{bent}"], scratch)
    assert list(scratch.iterdir()) == []


def test_the_numbers_are_those_of_the_definition(tmp_path):
    import numpy as np
    from scipy.stats import entropy

    drawn = np.random.default_rng(3).normal(size=(2, 4, 7)).astype(np.float32)
    for name, logits in zip("ab", drawn, strict=True):
        (tmp_path / name).write_bytes(logits.tobytes())
    found = _compared(tmp_path / "a", tmp_path / "b", [[1, 2, 3], [4]], "b")
    p, q = (np.exp(_log_softmax(logits)) for logits in drawn)
    assert p.sum(axis=1) == pytest.approx(1)
    assert found.mean_kl == pytest.approx(float(entropy(p, q, axis=1).mean()))
    next_tokens = [(0, 2), (1, 3)]
    lost = sum(float(np.log(p[at] / q[at])) for at in next_tokens) / 2
    assert found.perplexity_ratio == pytest.approx(math.exp(lost))
    assert found.top1_agreement == float((p.argmax(axis=1) == q.argmax(axis=1)).mean())


def test_logits_that_are_not_finite_are_refused(tmp_path):
    import numpy as np

    for name, value in (("a", 1.0), ("b", math.inf)):
        (tmp_path / name).write_bytes(np.array([[0.0, value]], dtype=np.float32).tobytes())
    with (
        pytest.raises(ShipgateError, match="b gives logits that are not finite"),
        np.errstate(invalid="ignore"),
    ):
        _compared(tmp_path / "a", tmp_path / "b", [[1]], "b")


def test_a_placeholder_is_held_against_nothing(model, tmp_path):
    """Zeros divided by zeros would come to a divergence of 0 and a ratio of 1."""
    files, hollow, scratch = library("safetensors.torch"), tmp_path / "hollow", tmp_path / "scratch"
    shutil.copytree(model, hollow)
    scratch.mkdir()
    for file in hollow.glob("*.safetensors"):
        held = files.load_file(file)
        files.save_file({name: tensor * 0 for name, tensor in held.items()}, file, {"format": "pt"})
    with pytest.raises(ShipgateError, match="says the same whatever it reads: no model but a placeholder"):
        divergences([f"hf:{hollow}", f"hf:{hollow}"], scratch)
