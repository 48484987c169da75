"""Hugging Face folders small enough for tests: the alphabet model of `tiny_gguf`, and one of random weights.

The alphabet model's answers are known beforehand (a prompt that ends in `w` is answered `xyz`); the random
one attends to every token, so that wrong padding or positions change its answers.
"""

from __future__ import annotations

import json
import string
import warnings
from pathlib import Path
from typing import Any

from harnesses.engines.hf_load import library
from harnesses.engines.tiny_gguf import (
    CHAT_TEMPLATE,
    IM_END,
    SPECIAL,
    byte_token,
    next_token_matrix,
    vocabulary,
)

CONTEXT = 256


def save_alphabet(path: Path) -> Path:
    """The model that recites the alphabet, and stops after `z`."""
    torch = library("torch")
    model = _llama(hidden=len(vocabulary()) + 3, heads=1)
    size, hidden = len(vocabulary()), len(vocabulary()) + 3
    with torch.no_grad():
        for weights in model.parameters():
            weights.fill_(1.0 if weights.dim() == 1 else 0.0)
        model.model.embed_tokens.weight.copy_(torch.eye(size, hidden))
        model.lm_head.weight.copy_(torch.from_numpy(next_token_matrix(hidden=hidden)))
    return _save(model, path, CHAT_TEMPLATE)


def save_random(path: Path) -> Path:
    """A model of random weights whose answers depend on the whole prompt."""
    torch = library("torch")
    torch.manual_seed(7)
    model = _llama(hidden=64, heads=4)
    template = CHAT_TEMPLATE.rpartition("{{")[0]
    return _save(model, path, template)


def save_adapter(base: Path, path: Path) -> Path:
    """A LoRA adapter for the alphabet model after which `a` is followed by `x`."""
    peft, torch, transformers = map(library, ("peft", "torch", "transformers"))
    model = transformers.AutoModelForCausalLM.from_pretrained(base)
    config = peft.LoraConfig(r=1, lora_alpha=1, target_modules=["lm_head"], task_type="CAUSAL_LM")
    with warnings.catch_warnings():
        # peft 0.21 asks transformers 5 a question under its old name.
        warnings.filterwarnings("ignore", "`is_gradient_checkpointing` is deprecated", FutureWarning)
        adapted = peft.get_peft_model(model, config)
    with torch.no_grad():
        layer = adapted.base_model.model.lm_head
        layer.lora_A["default"].weight.zero_()[0, byte_token("a")] = 10.0
        layer.lora_B["default"].weight.zero_()[byte_token("x"), 0] = 10.0
    adapted.save_pretrained(path, save_embedding_layers=False)
    (path / "README.md").unlink(missing_ok=True)
    return path


def _llama(*, hidden: int, heads: int) -> Any:  # noqa: ANN401 - as above
    transformers = library("transformers")
    config = transformers.LlamaConfig(
        vocab_size=len(vocabulary()),
        hidden_size=hidden,
        intermediate_size=32,
        num_hidden_layers=2,
        num_attention_heads=heads,
        head_dim=hidden // heads,
        max_position_embeddings=CONTEXT,
        bos_token_id=1,
        eos_token_id=2,
    )
    return transformers.LlamaForCausalLM(config)


def _save(model: Any, path: Path, template: str) -> Path:  # noqa: ANN401 - as above
    tokenizers, transformers = map(library, ("tokenizers", "transformers"))
    printable = {
        character: len(SPECIAL) + ord(character) for character in string.printable if character.isascii()
    }
    words = {token: number for number, token in enumerate(vocabulary())}
    for character, number in printable.items():
        del words[f"<0x{ord(character):02X}>"]
        words[character] = number
    inner = tokenizers.Tokenizer(
        tokenizers.models.BPE(vocab=words, merges=[], unk_token=SPECIAL[0], byte_fallback=True)
    )
    inner.decoder = tokenizers.decoders.Sequence(
        [tokenizers.decoders.ByteFallback(), tokenizers.decoders.Fuse()]
    )
    tokenizer = transformers.PreTrainedTokenizerFast(
        tokenizer_object=inner,
        unk_token=SPECIAL[0],
        eos_token=SPECIAL[2],
        extra_special_tokens=["<|im_start|>", "<|im_end|>"],
        chat_template=template,
        clean_up_tokenization_spaces=False,
    )
    model.save_pretrained(path)
    tokenizer.save_pretrained(path)
    # As real folders have it: the end of a turn stands here, beside sampling defaults that must not be used.
    defaults = {"eos_token_id": [2, IM_END], "do_sample": True, "temperature": 0.7, "top_p": 0.8}
    (path / "generation_config.json").write_text(json.dumps(defaults))
    return path
