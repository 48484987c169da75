"""The embedded models' tokenizer: SentencePiece BPE, read alike by SentencePiece, transformers and llama.cpp.

llama.cpp refuses a byte-level BPE that it does not know, so the vocabulary is SentencePiece's with byte
fallback and no dummy prefix; the chat marks are its only user-defined symbols (with a newline among them
transformers splits differently). What this does not cover: `<unk>`, `<s>` and `</s>` written out in a text,
which transformers alone takes for tokens.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterable
from pathlib import Path

from pipeline.corpus.sample import CHAT_TEMPLATE, SPECIAL_TOKENS

UNKNOWN, BEGIN, END = 0, 1, 2


def train_tokenizer(texts: Iterable[str], vocabulary: int, folder: Path) -> Path:
    """Write `tokenizer.model` and its configuration for transformers into a folder.

    Args:
        texts: training text, one sample each.
        vocabulary: number of pieces, the 256 byte pieces included.
        folder: created if missing.

    Returns:
        The path of `tokenizer.model`.
    """
    import sentencepiece

    trained = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(texts),
        # Given a path instead, SentencePiece would record it in the file, and no two would be equal.
        model_writer=trained,
        model_type="bpe",
        vocab_size=vocabulary,
        byte_fallback=True,
        add_dummy_prefix=False,
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
        split_digits=True,
        character_coverage=0.9995,
        user_defined_symbols=list(SPECIAL_TOKENS),
        max_sentence_length=20_000,
        num_threads=1,
        minloglevel=2,
    )
    folder.mkdir(parents=True, exist_ok=True)
    configuration = json.dumps(_configuration(), indent=2) + "\n"
    (folder / "tokenizer_config.json").write_text(configuration, encoding="utf-8")
    (folder / "tokenizer.model").write_bytes(trained.getvalue())
    return folder / "tokenizer.model"


def _configuration() -> dict[str, object]:
    special = {"lstrip": False, "normalized": False, "rstrip": False, "single_word": False, "special": True}
    tokens = ("<unk>", "<s>", "</s>", *SPECIAL_TOKENS)
    return {
        "tokenizer_class": "LlamaTokenizer",
        "add_prefix_space": False,
        "add_bos_token": False,
        "add_eos_token": False,
        "clean_up_tokenization_spaces": False,
        "legacy": False,
        "unk_token": "<unk>",
        "bos_token": "<s>",
        "eos_token": "<|im_end|>",
        "pad_token": "<|endoftext|>",
        "padding_side": "left",
        "added_tokens_decoder": {str(i): {"content": token, **special} for i, token in enumerate(tokens)},
        "chat_template": CHAT_TEMPLATE,
    }
