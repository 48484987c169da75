"""A GGUF file small enough for tests, written byte by byte, whose every answer is known beforehand.

The model is a real Llama that llama.cpp loads and runs, with weights chosen by hand: attention and
feed-forward add nothing, so the next token depends on the last one alone. After `a` comes `b`, after `b`
comes `c`, and so on; after `z` the answer ends. After `!` comes `!`, for ever. The chat template repeats
the prompt's last character at the very end, so a prompt that ends in `w` is answered `xyz`.

This is not a general GGUF writer: types and metadata are the few a test needs.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

SPECIAL = ("<unk>", "<s>", "</s>", "<|im_start|>", "<|im_end|>")
IM_END = SPECIAL.index("<|im_end|>")
HIDDEN = 288
"""Wide enough for one dimension a token, and a multiple of 32."""
CHAT_TEMPLATE = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"
    "<|im_start|>assistant\n{{ messages[-1].content[-1:] }}"
)
_ALIGNMENT = 32
_F32 = 0
_INT32 = 5  # llama.cpp wants lists of token types signed, and counts unsigned
_KINDS = {bool: 7, int: 4, float: 6, str: 8}
_PACK = {bool: "<?", int: "<i", float: "<f"}


def byte_token(character: str) -> int:
    """The token of one ASCII character."""
    return len(SPECIAL) + ord(character)


def vocabulary() -> list[str]:
    """The chat tokens, then one token for each byte."""
    return [*SPECIAL, *(f"<0x{byte:02X}>" for byte in range(256))]


def next_token_matrix(*, hidden: int = HIDDEN) -> np.ndarray:
    """Output weights, [vocabulary, hidden], that make the alphabet follow itself and `z` end the answer."""
    weights = np.zeros((len(vocabulary()), hidden), dtype=np.float32)
    for first, second in zip("abcdefghijklmnopqrstuvwxy!", "bcdefghijklmnopqrstuvwxyz!", strict=True):
        weights[byte_token(second), byte_token(first)] = 1.0
    weights[IM_END, byte_token("z")] = 1.0
    return weights


def tensors() -> dict[str, np.ndarray]:
    """One layer that adds nothing, one-hot embeddings, and the output weights above."""
    square = np.zeros((HIDDEN, HIDDEN), dtype=np.float32)
    ones = np.ones(HIDDEN, dtype=np.float32)
    return {
        "token_embd.weight": np.eye(len(vocabulary()), HIDDEN, dtype=np.float32),
        "blk.0.attn_norm.weight": ones,
        "blk.0.attn_q.weight": square,
        "blk.0.attn_k.weight": square,
        "blk.0.attn_v.weight": square,
        "blk.0.attn_output.weight": square,
        "blk.0.ffn_norm.weight": ones,
        "blk.0.ffn_gate.weight": square,
        "blk.0.ffn_up.weight": square,
        "blk.0.ffn_down.weight": square,
        "output_norm.weight": ones,
        "output.weight": next_token_matrix(),
    }


def metadata(*, context: int = 512, template: str | None = CHAT_TEMPLATE) -> dict[str, object]:
    """What llama.cpp needs to know; `context` is the trained context in tokens."""
    values: dict[str, object] = {
        "general.architecture": "llama",
        "general.name": "alphabet",
        "llama.context_length": context,
        "llama.embedding_length": HIDDEN,
        "llama.block_count": 1,
        "llama.feed_forward_length": HIDDEN,
        "llama.attention.head_count": 9,
        "llama.attention.layer_norm_rms_epsilon": 1e-5,
        "llama.rope.dimension_count": 32,
        "tokenizer.ggml.model": "llama",
        "tokenizer.ggml.tokens": vocabulary(),
        "tokenizer.ggml.scores": [0.0] * len(vocabulary()),
        "tokenizer.ggml.token_type": [2, 3, 3, 3, 3] + [6] * 256,
        "tokenizer.ggml.bos_token_id": 1,
        "tokenizer.ggml.eos_token_id": IM_END,
        "tokenizer.ggml.unknown_token_id": 0,
        "tokenizer.ggml.add_bos_token": False,
        "tokenizer.ggml.add_space_prefix": False,
    }
    return values if template is None else {**values, "tokenizer.chat_template": template}


def write_gguf(
    path: Path,
    *,
    fields: Mapping[str, object] | None = None,
    weights: Mapping[str, np.ndarray] | None = None,
) -> Path:
    """Write a GGUF (version 3, F32) with the fields and weights given, else those of the alphabet model."""
    fields = metadata() if fields is None else fields
    weights = tensors() if weights is None else weights
    parts = [b"GGUF", struct.pack("<IQQ", 3, len(weights), len(fields))]
    parts += [_string(key) + _value(value) for key, value in fields.items()]
    offset = 0
    for name, array in weights.items():
        shape = array.shape[::-1]
        parts.append(_string(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, _F32, offset))
        offset += -(-array.nbytes // _ALIGNMENT) * _ALIGNMENT
    head = b"".join(parts)
    body = b"".join(_padded(array.astype("<f4").tobytes()) for array in weights.values())
    path.write_bytes(_padded(head) + body)
    return path


def _padded(data: bytes) -> bytes:
    return data + b"\0" * (-len(data) % _ALIGNMENT)


def _string(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data


def _value(value: object) -> bytes:
    if isinstance(value, Sequence) and not isinstance(value, str):
        kind = _INT32 if isinstance(value[0], int) else _KINDS[type(value[0])]
        return struct.pack("<IIQ", 9, kind, len(value)) + b"".join(_scalar(item) for item in value)
    return struct.pack("<I", _KINDS[type(value)]) + _scalar(value)


def _scalar(value: object) -> bytes:
    if isinstance(value, str):
        return _string(value)
    return struct.pack(_PACK[type(value)], value)
