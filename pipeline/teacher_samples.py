"""A sentence encoder of the smallest size, with random weights, for tests."""

from __future__ import annotations

from pathlib import Path

WORDS = (
    "please", "never", "write", "open", "it", "window", "door", "lamp", "chair", "table", "garden", "river",
    "stone", "bread", "paper", "pencil", "water", "cloud", "train", "street", "market", "winter", "summer",
)  # fmt: skip


def tiny_encoder(out: Path) -> Path:
    """A BERT of two layers over a vocabulary of 23 words, in a folder as the real one is."""
    import torch
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors
    from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

    special = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
    vocabulary = {word: number for number, word in enumerate((*special, *WORDS))}
    pieces = Tokenizer(models.WordPiece(vocabulary, unk_token=special[1]))
    pieces.normalizer = normalizers.BertNormalizer(lowercase=True)
    pieces.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    pieces.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    names = {"pad_token": "[PAD]", "unk_token": "[UNK]", "cls_token": "[CLS]", "sep_token": "[SEP]"}
    wrapped = PreTrainedTokenizerFast(tokenizer_object=pieces, **names)  # type: ignore[no-untyped-call]
    wrapped.save_pretrained(out)
    torch.manual_seed(0)
    shape = BertConfig(
        vocab_size=len(vocabulary),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=200,
    )
    BertModel(shape, add_pooling_layer=False).save_pretrained(out)
    return out
