import json
import shutil
import subprocess
from pathlib import Path

import pytest

from harnesses.engines.gguf_file import read_gguf
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from pipeline.chat_shapes import KNOWN, PROBES, Shape, go_template, mentions_tools, recognise, render

CHATML = read_gguf(FIXTURES / "models" / "candidate.gguf").chat_template
QWEN = (
    "{%- if messages[0]['role'] == 'system' %}\n"
    "    {{- '<|im_start|>system\\n' + messages[0]['content'] + '<|im_end|>\\n' }}\n"
    "{%- else %}\n    {{- '<|im_start|>system\\nYou are helpful.<|im_end|>\\n' }}\n{%- endif %}\n"
    "{%- if tools %}{{- '# Tools' }}{%- endif %}\n"
    "{%- for m in messages %}\n{%- if m.role != 'system' or not loop.first %}\n"
    "    {{- '<|im_start|>' + m.role + '\\n' + m.content + '<|im_end|>\\n' }}\n"
    "{%- endif %}{%- endfor %}\n"
    "{%- if add_generation_prompt %}\n    {{- '<|im_start|>assistant\\n' }}\n{%- endif %}"
)
ZEPHYR = (
    "{% for m in messages %}\n{{ '<|' + m.role + '|>\\n' + m.content + eos_token }}\n"
    "{% endfor %}{{ '<|assistant|>' }}\n"
)
GO = """
package main
import ("encoding/json"; "os"; "text/template")
type message struct{ Role, Content string }
func main() {
    var asked struct{ Template, System string; Messages []message }
    if json.NewDecoder(os.Stdin).Decode(&asked) != nil { os.Exit(1) }
    parsed := template.Must(template.New("").Option("missingkey=zero").Parse(asked.Template))
    values := map[string]any{"System": asked.System, "Messages": asked.Messages, "Response": ""}
    if parsed.Execute(os.Stdout, values) != nil { os.Exit(1) }
}
"""


def test_the_embedded_models_template_is_chatml():
    shape = recognise(CHATML, begin="<s>", adds_begin=False)
    assert shape == KNOWN[0]
    assert shape.end_mark == "<|im_end|>"
    assert go_template(shape) == (
        "{{ range .Messages }}<|im_start|>{{ .Role }}\n{{ .Content }}<|im_end|>\n{{ end }}"
        "<|im_start|>assistant\n"
    )
    assert not mentions_tools(CHATML, "")


def test_a_default_system_message_is_found():
    shape = recognise(QWEN, begin="", adds_begin=False)
    assert (shape.name, shape.default_system) == ("ChatML", "You are helpful.")
    assert go_template(shape).startswith(
        "{{ if not .System }}<|im_start|>system\nYou are helpful.<|im_end|>\n{{ end }}{{ range .Messages }}"
    )
    assert mentions_tools(QWEN, "")


@pytest.mark.parametrize(("adds", "begin"), [(True, ""), (False, "<s>")])
def test_a_begin_token_stands_in_the_template_only_where_the_tokenizer_adds_none(adds, begin):
    shape = recognise("{{ bos_token }}" + CHATML, begin="<s>", adds_begin=adds)
    assert shape.begin == begin


def test_zephyr_needs_its_newline_after_the_assistants_mark():
    assert recognise(ZEPHYR + "\n", begin="", adds_begin=False).name == "Zephyr"
    with pytest.raises(ShipgateError, match="of probe 1 it makes"):
        recognise(ZEPHYR.rstrip("\n"), begin="", adds_begin=False)


@pytest.mark.parametrize(
    ("template", "said"),
    [
        (CHATML.replace("message['content']", "message['content'] | trim"), "of probe 5 it makes"),
        (
            CHATML.replace("message['content']", "message['content'].split('</think>')[-1]"),
            "of probe 7 it makes",
        ),
        (CHATML.replace("<|im_start|>", "<|turn|>"), "is none of ChatML, Zephyr, Phi: of probe 1"),
        ("{{ raise_exception('no system here') }}", r"fails on a probe \(no system here\)"),
        ("{% for %}", "fails on a probe"),
        (QWEN.replace("You are helpful.", 'Say {{ "{{" }}'), "."),
    ],
)
def test_a_template_of_no_known_shape_is_refused_and_not_guessed(template, said):
    with pytest.raises(ShipgateError, match=said) as caught:
        recognise(template, begin="", adds_begin=False)
    assert str(caught.value).count("\n") == 0
    assert "--template FILE" in str(caught.value)


def test_text_that_go_would_read_as_an_action_is_refused():
    template = QWEN.replace("You are helpful.", "Write {' + '{ x }' + '}.")
    with pytest.raises(ShipgateError, match="which Go reads as an action"):
        recognise(template, begin="", adds_begin=False)


def go_program():
    return shutil.which("go")


@pytest.mark.skipif(go_program() is None, reason="needs Go; `apt-get install golang-go` brings it")
@pytest.mark.parametrize(
    "shape",
    [*KNOWN, Shape(name="x", opening="<{role}>", closing="!", begin="<s>", default_system="Be kind.")],
)
def test_gos_own_template_engine_renders_what_the_shape_says(tmp_path, shape):
    source = tmp_path / "main.go"
    source.write_text(GO)
    for probe in PROBES:
        system = next((m["content"] for m in probe if m["role"] == "system"), "")
        asked = {"Template": go_template(shape), "System": system, "Messages": probe}
        done = subprocess.run(
            [str(Path(go_program())), "run", str(source)],
            input=json.dumps(asked),
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout == render(shape, probe)
