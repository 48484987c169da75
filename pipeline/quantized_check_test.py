import pytest

from harnesses.engines.gguf_file import GgufFacts, TensorSpan, read_gguf
from harnesses.engines.tiny_gguf import metadata, tensors, write_gguf
from harnesses.prompts import FIXTURES
from harnesses.records import ShipgateError
from pipeline.llama_cpp import TYPES, find_tools, quantize
from pipeline.llama_samples import REASON, missing
from pipeline.quantized_check import _MIXTURES, check_quantized, row_lengths, size_band

needs_tools = pytest.mark.skipif(missing(), reason=REASON)
CANDIDATE = FIXTURES / "models" / "candidate.gguf"
F32, F16, Q5_0, Q8_0, Q4_K, Q6_K = 0, 1, 6, 8, 12, 14
FILE_TYPE = {"F16": 1, "Q4_K_M": 15, "Q8_0": 7}
HEADER = 1000


def facts(tmp_path, types, *, kind="F16", size=None):
    """A file of 256 x 256 matrices `a`, `b`, … of these types and one vector."""
    each = {F16: 131072, Q5_0: 45056, Q8_0: 69632, Q4_K: 36864, Q6_K: 53760}
    spans = [TensorSpan(name, type_id, 65536, 0, each[type_id]) for name, type_id in types.items()]
    spans.append(TensorSpan("norm", F32, 256, 0, 1024))
    total = HEADER + sum(span.size for span in spans)
    fields = {"general.architecture": "llama", "general.file_type": FILE_TYPE[kind]}
    return GgufFacts(tmp_path / kind, fields, tuple(spans), total if size is None else size)


@pytest.fixture
def f16(tmp_path):
    return facts(tmp_path, {"a": F16, "b": F16})


ROWS = {"a": 256, "b": 256}


def test_every_type_that_can_be_asked_for_has_its_mixture():
    assert set(_MIXTURES) == set(TYPES)


def test_what_was_asked_for_is_described(tmp_path, f16):
    found = check_quantized(f16, facts(tmp_path, {"a": Q4_K, "b": Q6_K}, kind="Q4_K_M"), ROWS, "Q4_K_M")
    assert found.tensor_types == {"Q4_K": 1, "Q6_K": 1, "F32": 1}
    assert (found.fallbacks, found.left_as_floats) == ((), ())
    assert found.size_bytes == HEADER + 36864 + 53760 + 1024
    low, high = found.expected_bytes
    assert low + 128 == HEADER + 2 * 36864 + 1024
    assert high - 128 - 4096 == HEADER + 2 * 53760 + 1024


Q4 = {"kind": "Q4_K_M"}


@pytest.mark.parametrize(
    ("types", "named", "said"),
    [
        ({"a": Q8_0, "b": Q8_0}, {"kind": "Q8_0"}, "is Q8_0 and not Q4_K_M"),
        ({"a": Q4_K, "c": Q4_K}, Q4, "holds other tensors than .*, first b;"),
        ({"a": Q4_K}, Q4, "holds other tensors than .*, first b;"),
        ({"a": Q4_K, "b": F16}, Q4, "leaves 65536 of 131328 weights unquantized, first b;"),
        ({"a": Q4_K, "b": Q4_K}, {**Q4, "size": 60_000}, "60000 bytes, and 131328 parameters as Q4_K_M come"),
        ({"a": Q4_K, "b": Q4_K}, {**Q4, "size": 900_000}, "has 900000 bytes"),
        ({"a": Q8_0, "b": Q8_0}, Q4, "bytes, and 131328 parameters as Q4_K_M come"),
    ],
)
def test_a_file_that_is_another_than_it_says_is_refused(tmp_path, f16, types, named, said):
    with pytest.raises(ShipgateError, match=said):
        check_quantized(f16, facts(tmp_path, types, **named), ROWS, "Q4_K_M")


def test_matrices_whose_rows_fill_no_block_are_named(tmp_path, f16):
    rows = {"a": 288, "b": 256}
    found = check_quantized(f16, facts(tmp_path, {"a": Q5_0, "b": Q4_K}, kind="Q4_K_M"), rows, "Q4_K_M")
    assert found.fallbacks == ("a: Q5_0 instead of Q4_K (rows of 288 weights)",)


def test_rows_that_fill_no_block_of_32_stay_floats(f16):
    low, high = size_band(f16, {"a": 100, "b": 100}, "Q4_K_M")
    assert (low + 128, high - 128 - 4096) == (f16.size_bytes, f16.size_bytes)


def test_the_embedded_candidate_is_within_its_band_and_a_placeholder_is_no_gguf(tmp_path):
    rows = row_lengths(CANDIDATE)
    assert rows["token_embd.weight"] == 256
    assert "output_norm.weight" not in rows
    low, high = size_band(read_gguf(CANDIDATE), rows, "Q4_K_M")
    assert low < CANDIDATE.stat().st_size < high
    placeholder = tmp_path / "q4.gguf"
    placeholder.write_bytes(b"GGUF" + bytes(1000))
    with pytest.raises(ShipgateError, match="is not a sound GGUF file"):
        read_gguf(placeholder)


@needs_tools
def test_the_real_fallback_of_narrow_rows_is_seen(tmp_path):
    f32 = write_gguf(tmp_path / "f32.gguf")
    small = quantize(find_tools(), f32, tmp_path / "small.gguf", "Q4_K_M")
    found = check_quantized(read_gguf(f32), read_gguf(small), row_lengths(f32), "Q4_K_M")
    matrices = sum(array.ndim > 1 for array in tensors().values())
    assert len(found.fallbacks) == matrices
    assert "blk.0.attn_q.weight: Q5_0 instead of Q4_K (rows of 288 weights)" in found.fallbacks
    assert metadata()["llama.embedding_length"] == 288
    low, high = found.expected_bytes
    assert low <= found.size_bytes <= high


@needs_tools
def test_a_truncated_result_is_refused(tmp_path):
    small = quantize(find_tools(), write_gguf(tmp_path / "f32.gguf"), tmp_path / "small.gguf", "Q8_0")
    small.write_bytes(small.read_bytes()[:-64])
    with pytest.raises(ShipgateError, match="it is cut off"):
        read_gguf(small)
