import struct
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harnesses.engines.ggml_types import BLOCKS, FILE_TYPES
from harnesses.engines.gguf_file import read_gguf
from harnesses.engines.tiny_gguf import (
    CHAT_TEMPLATE,
    HIDDEN,
    SPECIAL,
    metadata,
    tensors,
    vocabulary,
    write_gguf,
)
from harnesses.records import ShipgateError


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    return write_gguf(tmp_path_factory.mktemp("gguf") / "alphabet.gguf")


@pytest.fixture
def spoil(whole, tmp_path):
    def spoilt(change):
        path = tmp_path / "spoilt.gguf"
        path.write_bytes(change(bytearray(whole.read_bytes())))
        return path

    return spoilt


def test_a_whole_file_tells_what_it_is(whole):
    facts = read_gguf(whole)
    assert facts.architecture == "llama"
    assert facts.name == "alphabet"
    assert facts.context_length == 512
    assert facts.chat_template == CHAT_TEMPLATE
    assert facts.parameters == sum(array.size for array in tensors().values())
    assert facts.quantization == "F32"
    assert facts.size_bytes == whole.stat().st_size
    assert facts.control_tokens == frozenset(SPECIAL[1:])
    assert facts.metadata["tokenizer.ggml.tokens"] == vocabulary()


def test_chat_marks_count_as_control_tokens_when_the_converter_made_them_user_defined(tmp_path):
    fields = metadata() | {"tokenizer.ggml.token_type": [2, 3, 3, 4, 4] + [6] * 255 + [4]}
    facts = read_gguf(write_gguf(tmp_path / "m.gguf", fields=fields))
    assert facts.control_tokens == frozenset(SPECIAL[1:])


def test_names_and_types_fall_back(tmp_path):
    fields = metadata(template=None) | {"general.name": " ", "general.file_type": 15}
    facts = read_gguf(write_gguf(tmp_path / "m.gguf", fields=fields))
    assert (facts.name, facts.quantization, facts.chat_template) == ("m", "Q4_K_M", None)


def test_every_cut_is_noticed(whole, spoil):
    size = whole.stat().st_size
    for length in [*range(1, 2000, 37), *range(2000, size, size // 40), size - 32 * 4]:
        with pytest.raises(ShipgateError, match="not a sound GGUF") as caught:
            read_gguf(spoil(lambda data, length=length: data[:length]))
        assert "\n" not in str(caught.value)


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_whatever_the_bytes_the_answer_is_facts_or_one_clear_error(small, data):
    content = bytearray(small)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=9))
    with tempfile.NamedTemporaryFile(suffix=".gguf") as file:
        file.write(content)
        file.flush()
        facts = _facts_or_message(Path(file.name))
    if isinstance(facts, str):
        assert "\n" not in facts
        return
    assert facts.parameters > 0
    assert facts.quantization
    assert facts.name
    assert facts.control_tokens is not None
    assert facts.context_length is None or facts.context_length > 0


def _facts_or_message(path):
    try:
        return read_gguf(path)
    except ShipgateError as error:
        return str(error)


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    weights = {"output.weight": np.zeros((2, 4), dtype=np.float32), "norm": np.ones(4, dtype=np.float32)}
    fields = metadata() | {
        "tokenizer.ggml.tokens": ["<|im_end|>", "b"],
        "tokenizer.ggml.scores": [0.0, 1.0],
        "tokenizer.ggml.token_type": [3, 1],
        "general.file_type": 0,
    }
    path = tmp_path_factory.mktemp("small") / "small.gguf"
    return write_gguf(path, fields=fields, weights=weights).read_bytes()


def _put(data, at, packed):
    data[at : at + len(packed)] = packed
    return data


def _info(data, name):
    """Where the description of a tensor goes on after its name."""
    return data.index(struct.pack("<Q", len(name)) + name.encode()) + 8 + len(name)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda data: b"PK\3\4" + data[4:], "does not begin with 'GGUF'"),
        (lambda data: _put(data, 4, struct.pack(">I", 3)), "big endian"),
        (lambda data: _put(data, 4, struct.pack("<I", 1)), "version 1 "),
        (lambda data: _put(data, 8, struct.pack("<Q", 0)), "0 tensors"),
        (lambda data: _put(data, 8, struct.pack("<Q", 2**63)), "cannot be right"),
        (lambda data: _put(data, 16, struct.pack("<Q", 2**63)), "cannot be right"),
        (lambda data: _put(data, 24, struct.pack("<Q", 2**62)), "ends at byte"),
        (lambda data: data.replace(b"general.name", b"general.\xff\xff\xff\xff", 1), "not UTF-8"),
        (lambda data: data.replace(b"general.architecture", b"general.architectura", 1), "is missing"),
        (lambda data: data.replace(b"llama.block_count", b"llama.block_coun\0", 1), None),
        (lambda data: data.replace(b"ffn_gate.weight", b"ffn_down.weight", 1), "twice"),
        (lambda data: _put(data, _info(data, "output.weight"), struct.pack("<I", 9)), "9 dimensions"),
        (
            lambda data: _put(data, _info(data, "output.weight") + 4, struct.pack("<Q", 0)),
            "cannot have the shape",
        ),
        (
            lambda data: _put(data, _info(data, "output.weight") + 20, struct.pack("<I", 99)),
            "unknown type 99",
        ),
        (lambda data: _put(data, _info(data, "output.weight") + 24, struct.pack("<Q", 3)), "multiple of 32"),
        (lambda data: _put(data, _info(data, "output.weight") + 24, struct.pack("<Q", 32)), "overlap"),
        (lambda data: _put(data, _info(data, "output.weight") + 24, struct.pack("<Q", 2**40)), "cut off"),
        (lambda _: b"version https://git-lfs.github.com/spec/v1\n", "does not begin"),
    ],
)
def test_bytes_that_contradict_themselves_are_named(spoil, change, problem):
    path = spoil(change)
    if problem is None:
        assert "llama.block_coun\0" in read_gguf(path).metadata
        return
    with pytest.raises(ShipgateError, match="not a sound GGUF") as caught:
        read_gguf(path)
    assert problem in str(caught.value)


def test_a_metadata_key_there_twice_and_a_strange_alignment(tmp_path, spoil):
    with pytest.raises(ShipgateError, match=r"'llama\.block_count' is there twice"):
        read_gguf(spoil(_twice))
    with pytest.raises(ShipgateError, match="power of two"):
        read_gguf(write_gguf(tmp_path / "m.gguf", fields=metadata() | {"general.alignment": 24}))


def _twice(data):
    field = struct.pack("<Q", 17) + b"llama.block_count" + struct.pack("<II", 4, 1)
    assert field in data
    at = data.index(field)
    count = struct.unpack_from("<Q", data, 16)[0]
    return _put(data, 16, struct.pack("<Q", count + 1))[:at] + field + data[at:]


def test_rows_must_fill_whole_blocks(tmp_path):
    weights = {"output.weight": np.zeros((4, 40), dtype=np.float32)}
    path = write_gguf(tmp_path / "m.gguf", weights=weights)
    data = bytearray(path.read_bytes())
    path.write_bytes(_put(data, _info(data, "output.weight") + 20, struct.pack("<I", 8)))
    with pytest.raises(ShipgateError, match=r"type Q8_0 cannot have the shape \[40, 4\]"):
        read_gguf(path)


def test_a_missing_or_empty_file_is_refused(tmp_path):
    with pytest.raises(ShipgateError, match="cannot be read"):
        read_gguf(tmp_path / "none.gguf")
    with pytest.raises(ShipgateError, match="cannot be read"):
        read_gguf(tmp_path)
    (tmp_path / "empty.gguf").touch()
    with pytest.raises(ShipgateError, match="is empty"):
        read_gguf(tmp_path / "empty.gguf")


def test_the_tables_agree_with_the_format_library_where_it_is_installed():
    constants = pytest.importorskip("gguf.constants", reason="pip install 'shipgate[models]'")
    for type_id, block in BLOCKS.items():
        assert constants.GGMLQuantizationType(type_id).name == block.name
        assert constants.GGML_QUANT_SIZES[type_id] == (block.weights, block.bytes)
    for number, name in FILE_TYPES.items():
        assert constants.LlamaFileType(number).name.split("_", 1)[1] == name


def test_the_writer_of_these_tests_agrees_with_the_format_library(whole):
    gguf = pytest.importorskip("gguf", reason="pip install 'shipgate[models]'")
    read = {tensor.name: tensor for tensor in gguf.GGUFReader(whole).tensors}
    assert list(read) == [tensor.name for tensor in read_gguf(whole).tensors]
    assert read["output.weight"].data.shape == (len(vocabulary()), HIDDEN)
