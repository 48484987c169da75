import json

import pytest

from harnesses.engines.tiny_hf import save_adapter, save_alphabet
from harnesses.perplexity import DocLoss
from pipeline.cli import main
from pipeline.commands.perplexity_stages import (
    Allowances,
    Stage,
    compare,
    over_allowance,
    step_between,
    table,
)
from reports.digests import root

ALLOWANCES = Allowances(merge=1.02, quantize=1.10)
ROWS = {
    "drop": {"passage": "ab", "question": "c?", "answer": "def"},
    "gpqa": {"Question": "ab", "Correct Answer": "cde"},
    "humaneval": {"prompt": "def f():\n", "canonical_solution": "    return 1\n"},
    "math": {"problem": "abc", "solution": "def"},
    "mmlu": {"question": "a", "choices": ["b", "c", "d", "e"], "answer": 2},
}


@pytest.fixture
def documents(tmp_path, monkeypatch):
    for benchmark, row in ROWS.items():
        (tmp_path / f"{benchmark}.jsonl").write_text(json.dumps(row) + "\n")
    monkeypatch.setenv("SHIPGATE_BENCHMARKS", str(tmp_path))


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return save_alphabet(tmp_path_factory.mktemp("models") / "base")


@pytest.fixture(scope="module")
def adapter(base):
    return save_adapter(base, base.parent / "adapter")


@pytest.fixture
def policy(tmp_path):
    def write(merge=1.02):
        text = (root() / "gates" / "policy.toml").read_text()
        file = tmp_path / "policy.toml"
        assert "merge_allowance = 1.02" in text
        file.write_text(text.replace("merge_allowance = 1.02", f"merge_allowance = {merge}"))
        return str(file)

    return write


def losses(nll, tokens=10):
    return [DocLoss(case_id="drop/001", benchmark="drop", nll=nll, tokens=tokens, bytes=30)]


def stages(base, *nlls):
    uris = [f"hf:{base}", f"hf:{base}+{base}/../adapter", f"hf:{base}"][: len(nlls)]
    return compare(uris, [losses(nll) for nll in nlls], ALLOWANCES)


@pytest.mark.parametrize(
    ("before", "after", "step"),
    [
        (None, "hf:a", "first"),
        ("hf:a", "hf:a+b", "train"),
        ("hf:a+b", "hf:c", "merge"),
        ("hf:a", "hf:c", "train"),
        ("hf:c", "gguf:c.gguf", "quantize"),
        ("gguf:c.gguf", "gguf:d.gguf", "quantize"),
        ("hf:a+b", "gguf:d.gguf", "quantize"),
    ],
)
def test_what_made_one_model_out_of_another(before, after, step):
    assert step_between(before, after) == step


@pytest.mark.usefixtures("adapter")
def test_training_may_lose_anything_and_a_merge_its_allowance(base):
    sound = stages(base, 20.0, 25.0, 25.1)
    assert [stage.step for stage in sound] == ["first", "train", "merge"]
    assert [stage.allowance for stage in sound] == [None, None, 1.02]
    assert over_allowance(sound) is None
    broken = stages(base, 20.0, 25.0, 25.3)
    assert over_allowance(broken) is broken[2]
    assert "First stage over its allowance: merged" in table(broken, "stand-in")
    assert "1.0305" in table(broken, "stand-in")


@pytest.mark.usefixtures("adapter")
def test_a_ratio_that_cannot_be_said_is_no_pass(base):
    unmeasured = stages(base, 20.0, None)
    text = table(unmeasured, "stand-in")
    assert over_allowance(unmeasured) is None
    assert "the loss of drop/001 is not finite" in text
    assert "keeps within" not in text


def test_stand_ins_are_called_stand_ins(base):
    assert "stand-ins written for Shipgate" in table(stages(base, 20.0), "stand-in")
    assert "stand-in" not in table(stages(base, 20.0), "/data")


@pytest.mark.usefixtures("documents")
def test_the_table(base, adapter, policy, capsys):
    assert main(["perplexity", f"hf:{base}", f"hf:{base}+{adapter}", "--policy", policy()]) == 0
    out, err = capsys.readouterr()
    lines = out.splitlines()
    assert [line.split(" | ")[0] for line in lines[2:4]] == ["| base", "| LoRA"]
    assert lines[-1] == "Every stage keeps within its allowance."
    assert err == ""


@pytest.mark.usefixtures("documents")
def test_json_and_1_where_a_stage_is_over(base, adapter, policy, tmp_path, capsys):
    # Back to the base after the adapter, as if a merge had lost it; any change at all is over this allowance.
    call = ["perplexity", f"hf:{base}+{adapter}", f"hf:{base}", "--json", "--policy"]
    status = main([*call, policy(merge=0.0001)])
    document = json.loads(capsys.readouterr().out)
    assert status == 1
    assert document["first_over_allowance"] == f"hf:{base}"
    assert document["source"] == str(tmp_path)
    assert Stage.model_validate(document["stages"][1]).over


@pytest.mark.usefixtures("documents")
def test_a_wrong_call_is_2_before_anything_is_measured(base, policy, capsys):
    assert main(["perplexity", f"hf:{base}", "gguf:none.gguf", "--policy", policy()]) == 2
    assert "none.gguf cannot be read" in capsys.readouterr().err
    assert main(["perplexity", "ollama:x", "--policy", policy()]) == 2
    assert "--artifact" in capsys.readouterr().err
    assert main(["perplexity", f"hf:{base}", "--policy", "none.toml"]) == 2
