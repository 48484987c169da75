import pytest

from harnesses.prompts import FIXTURES
from pipeline.modelfile import plan_serving
from pipeline.ollama_shown import commands, differences, read_parameters

DIGEST = "sha256:" + "a" * 64
FROM = f"FROM /models/blobs/sha256-{'a' * 64}"


@pytest.fixture
def wanted():
    return plan_serving(FIXTURES / "models" / "candidate.gguf", system='Say "yes".\nOr no.')


def shown(wanted, **changes):
    parameters = (
        'num_ctx                        1024\nstop                           "<|im_end|>"\n'
        'stop                           "<|endoftext|>"\ntemperature                    0.7\n'
        "top_k                          40\ntop_p                          0.9"
    )
    modelfile = (
        f'{FROM}\nTEMPLATE """{wanted.template}"""\nSYSTEM """{wanted.system}"""\nPARAMETER stop "x"\n'
    )
    return {"modelfile": modelfile, "template": wanted.template, "parameters": parameters, **changes}


def test_what_was_sent_is_what_is_shown(wanted):
    assert differences(wanted, DIGEST, shown(wanted)) == ()


def test_each_difference_is_named(wanted):
    assert differences(wanted, DIGEST, {}) == (
        f"it is built on no one file instead of {DIGEST}",
        f"its template is '' instead of {wanted.template[:60] + '…'!r}",
        f"its system message is '' instead of {wanted.system!r}",
        "its num_ctx is missing instead of 1024",
        'its stop is missing instead of ["<|im_end|>", "<|endoftext|>"]',
        "its temperature is missing instead of 0.7",
        "its top_k is missing instead of 40",
        "its top_p is missing instead of 0.9",
    )
    extra = shown(wanted)["parameters"] + "\nmin_p    0.5"
    assert differences(wanted, DIGEST, shown(wanted, parameters=extra)) == (
        "its min_p is 0.5 instead of missing",
    )


@pytest.mark.parametrize(
    ("modelfile", "found"),
    [
        ("SYSTEM bare words \nFROM x", [("SYSTEM", "bare words"), ("FROM", "x")]),
        ('SYSTEM "two\nlines"\nFROM x', [("SYSTEM", "two\nlines"), ("FROM", "x")]),
        ('SYSTEM """a "b"\nFROM c"""\n', [("SYSTEM", 'a "b"\nFROM c')]),
        ('SYSTEM """never closed', [("SYSTEM", "never closed")]),
        ("# FROM y\n\n# SYSTEM no\nFROM x", [("FROM", "x")]),
        ("", []),
    ],
)
def test_commands_of_a_modelfile(modelfile, found):
    assert list(commands(modelfile)) == found


def test_numbers_are_read_as_ollama_keeps_them(wanted):
    as_32_bits = shown(wanted)["parameters"].replace("0.7", "0.699999988")
    assert differences(wanted, DIGEST, shown(wanted, parameters=as_32_bits)) == ()
    assert read_parameters('stop "a b"\nmirostat x') == {"stop": ("a b",), "mirostat": ("x",)}
