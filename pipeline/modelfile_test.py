import json
import re
import shutil

import pytest

from harnesses.engines.gguf_file import read_gguf
from harnesses.engines.identity import file_digest
from harnesses.engines.patched_gguf import patch_gguf
from harnesses.engines.tiny_gguf import write_gguf
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from pipeline.cli import main
from pipeline.modelfile import SYSTEM, ServingSettings, modelfile_text, plan_serving
from pipeline.settings import read_settings

CANDIDATE = FIXTURES / "models" / "candidate.gguf"
FRAMED = "{{ range .Messages }}<|im_start|>{{ .Role }}\n{{ .Content }}<|im_end|>\n{{ end }}"
TEMPLATE = f'"""{FRAMED}<|im_start|>assistant\n"""'


@pytest.fixture
def model(tmp_path):
    return patch_gguf(CANDIDATE, tmp_path / "web4.gguf", {"llama.context_length": 32768})


def test_the_embedded_candidate_is_served_as_it_was_trained():
    found = plan_serving(CANDIDATE)
    assert found.parameters == {
        "temperature": 0.7,
        "top_p": 0.9,
        "top_k": 40,
        "num_ctx": 1024,
        "stop": ("<|im_end|>", "<|endoftext|>"),
    }
    assert found.notes == ("num_ctx is 1024, all that the model was trained on, instead of 4096",)
    assert found.system == SYSTEM.read_text().strip()


def test_the_system_message_says_what_the_model_is_for():
    text = SYSTEM.read_text()
    for word in (
        "Web4",
        "PDCA",
        "TRON",
        "CMM",
        "PRECEDES",
        "FOLLOWS",
        "init()",
        "layer2",
        "layer5",
        "scenario",
    ):
        assert word in text


def test_the_modelfile_can_be_moved_with_its_model(model, tmp_path):
    text = modelfile_text(plan_serving(model, system="Be brief."), folder=tmp_path, name="web4:2")
    assert text == (
        "# ollama create web4:2 -f Modelfile\nFROM ./web4.gguf\n"
        f'TEMPLATE {TEMPLATE}\nSYSTEM """Be brief."""\n'
        "PARAMETER temperature 0.7\nPARAMETER top_p 0.9\nPARAMETER top_k 40\nPARAMETER num_ctx 4096\n"
        'PARAMETER stop "<|im_end|>"\nPARAMETER stop "<|endoftext|>"\n'
    )
    assert "FROM ../web4.gguf\n" in modelfile_text(plan_serving(model), folder=tmp_path / "below")
    assert "\nSYSTEM" not in modelfile_text(plan_serving(model, system=""), folder=tmp_path)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"tokenizer.chat_template": None}, "holds no chat template; convert it again"),
        (
            {"tokenizer.chat_template": "{{ messages[-1].content }}"},
            "chat template is none of ChatML, Zephyr, Phi",
        ),
        ({"tokenizer.ggml.token_type": [1] * 2560, "tokenizer.ggml.eos_token_id": 9}, "ends turns with"),
    ],
)
def test_a_model_that_cannot_be_served_is_refused(tmp_path, changes, said):
    model = patch_gguf(CANDIDATE, tmp_path / "odd.gguf", changes)
    with pytest.raises(ShipgateError, match=re.escape(str(model)) + ".*" + said):
        plan_serving(model)


def test_a_placeholder_is_refused(tmp_path):
    (tmp_path / "web4.gguf").write_text("model goes here")
    with pytest.raises(ShipgateError, match="is not a sound GGUF file"):
        plan_serving(tmp_path / "web4.gguf")


def test_what_a_modelfile_cannot_hold_is_refused(model, tmp_path):
    for text in ('three """ quotes', 'at the "end"'):
        with pytest.raises(ShipgateError, match="cannot be written in a Modelfile"):
            modelfile_text(plan_serving(model, system=text), folder=tmp_path)
    odd = tmp_path / 'a"b.gguf'
    shutil.copy(model, odd)
    with pytest.raises(ShipgateError, match="cannot be named in a Modelfile"):
        modelfile_text(plan_serving(odd), folder=tmp_path)


def test_a_template_of_ones_own_and_no_system_message(tmp_path, capsys):
    template = tmp_path / "t.go"
    template.write_text("{{ .Prompt }}")
    odd = write_gguf(tmp_path / "odd.gguf")
    out = tmp_path / "Modelfile"
    arguments = ["modelfile", "--model", f"gguf:{odd}", "--no-system", "--out", str(out)]
    assert main(arguments) == 2
    assert "--template FILE" in capsys.readouterr().err
    assert not out.exists()
    assert main([*arguments, "--template", str(template), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["metrics"]["template"] == "given"
    assert 'TEMPLATE """{{ .Prompt }}"""\nPARAMETER' in out.read_text()


def test_the_command(tmp_path, capsys):
    out = tmp_path / "Modelfile"
    arguments = ["modelfile", "--model", f"gguf:{CANDIDATE}", "--out", str(out)]
    assert main([*arguments, "--dry-run", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["metrics"] == {}
    assert not out.exists()
    assert main([*arguments, "--json"]) == 0
    said = capsys.readouterr()
    assert "num_ctx is 1024, all that the model was trained on" in said.err
    made = json.loads(said.out)
    assert made["sha256"] == file_digest(out)
    assert [parent["sha256"] for parent in made["parents"]] == [file_digest(CANDIDATE)]
    assert f"TEMPLATE {TEMPLATE}\n" in out.read_text()
    assert main(arguments) == 2
    assert "is already there" in capsys.readouterr().err
    assert main(["modelfile", "--model", "hf:x", "--out", str(tmp_path / "b")]) == 2
    assert "make one with `shipgate quantize`" in capsys.readouterr().err
    assert read_gguf(CANDIDATE).context_length == 1024


def test_parameters_and_texts_are_the_configurations_and_options_go_before_it(model, tmp_path, capsys):
    config, message = tmp_path / "serving.json", tmp_path / "brief.txt"
    config.write_text(json.dumps({"temperature": 0, "num_ctx": 2048, "system": str(message)}))
    out = tmp_path / "Modelfile"
    line = ["modelfile", "--model", f"gguf:{model}", "--config", str(config), "--out", str(out)]
    assert main(line) == 2
    assert f"{message} cannot be read" in capsys.readouterr().err
    message.write_text("Be brief.")
    assert main(line) == 0
    text = out.read_text()
    assert 'SYSTEM """Be brief."""\nPARAMETER temperature 0.0\nPARAMETER top_p 0.9\n' in text
    assert "PARAMETER num_ctx 2048\n" in text
    assert main([*line[:-1], str(tmp_path / "two"), "--no-system"]) == 0
    assert "SYSTEM" not in (tmp_path / "two").read_text()
    config.write_text('{"top_p": 2}')
    assert main([*line[:-1], str(tmp_path / "three")]) == 2
    assert f"{config}: top_p: Input should be less than or equal to 1; mend it" in capsys.readouterr().err


def test_the_settings_file_that_comes_with_shipgate_says_what_holds_without_it(model, monkeypatch):
    monkeypatch.chdir(FIXTURES.parent)
    shipped = read_settings(ServingSettings, FIXTURES.parent / "pipeline" / "config" / "serving.json", {})
    assert plan_serving(model, settings=shipped) == plan_serving(model)
