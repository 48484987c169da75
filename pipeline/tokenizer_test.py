import itertools
import json
import random

import pytest

from pipeline.corpus.copying import copying_sample
from pipeline.corpus.decontaminate import build_filter
from pipeline.corpus.mix import WEB4_SYSTEM, Manner, stream
from pipeline.corpus.sample import SPECIAL_TOKENS, Sample
from pipeline.tokenizer import train_tokenizer

SHARES = {"copying": 0.2, "refusal": 0.3, "constructors": 0.2, "pdca": 0.1, "tools": 0.2}
ODD = (
    *("", " ", "  ", "\n", "\n\n", " \n ", "\t", "a  b", " a", "a ", "a\nb", "\na", "a\n", "x\r\ny"),
    *(
        "    return 7;\n",
        "naïve café",
        "Grüße aus Łódź",
        "日本語",
        "🚢 ship",
        "👩‍🚀",
        "\u200b",
        "e\u0301",
        "ﬁ",
    ),
    *("\u00a0", "…", "½", "<|im_start|>", "<|im_end|>\n", "<|im_start|>user\nhi<|im_end|>", "a<|im_end|>b"),
    *(
        "a <|im_end|> b",
        " <|im_end|>",
        "<|im_end|><|im_end|>",
        "<|endoftext|>",
        "<|im_",
        "|im_end|>",
        "12345",
    ),
    *("v1.20.3", "{{x}}", "```ts\nclass A {}\n```", "\\n", "'\"`", "a" * 200, " " * 50),
)


@pytest.fixture(scope="module")
def samples():
    drawn = stream(11, SHARES, Manner(aligned=0.5, tutored=True), build_filter(()))
    return list(itertools.islice(drawn, 1500))


@pytest.fixture(scope="module")
def folder(samples, tmp_path_factory):
    out = tmp_path_factory.mktemp("models") / "new" / "tokenizer"
    path = train_tokenizer((f"{s.prompt}\n{s.answer}" for s in samples), 600, out)
    assert path == out / "tokenizer.model"
    return out


@pytest.fixture(scope="module")
def pieces(folder):
    import sentencepiece

    return sentencepiece.SentencePieceProcessor(model_file=str(folder / "tokenizer.model"))


@pytest.fixture(scope="module")
def transformers_tokenizer(folder):
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(folder)


def texts(samples):
    rng = random.Random(4)  # noqa: S311 (wording, no secret)
    heads = [s.head() + s.answer + "<|im_end|>\n" for s in samples[:110]]
    return [*heads, *ODD, *(copying_sample(rng).answer for _ in range(60))]


def test_the_folder_holds_what_transformers_reads_and_no_more(folder, pieces):
    assert {file.name for file in folder.iterdir()} == {"tokenizer.model", "tokenizer_config.json"}
    assert pieces.get_piece_size() == 600


def test_sentencepiece_and_transformers_split_alike(samples, pieces, transformers_tokenizer):
    asked = texts(samples)
    assert len(asked) > 200
    differing = [
        text
        for text in asked
        if pieces.encode(text) != transformers_tokenizer.encode(text, add_special_tokens=False)
    ]
    assert differing == []


def test_nothing_is_added_around_a_text(pieces, transformers_tokenizer):
    assert transformers_tokenizer("hello")["input_ids"] == pieces.encode("hello")


def test_only_the_bare_control_tokens_written_out_are_read_differently(pieces, transformers_tokenizer):
    assert transformers_tokenizer.encode("<s>", add_special_tokens=False) == [1]
    assert 1 not in pieces.encode("<s>")


def test_every_text_comes_back_letter_by_letter(samples, pieces):
    assert [text for text in texts(samples) if pieces.decode(pieces.encode(text)) != text] == []


def test_chat_marks_are_single_tokens_with_the_ids_that_the_models_are_made_with(
    pieces, transformers_tokenizer
):
    assert [pieces.encode(mark) for mark in SPECIAL_TOKENS] == [[3], [4], [5]]
    assert transformers_tokenizer.convert_tokens_to_ids(list(SPECIAL_TOKENS)) == [3, 4, 5]
    assert (pieces.unk_id(), pieces.bos_id(), pieces.eos_id()) == (0, 1, 2)
    assert (transformers_tokenizer.eos_token_id, transformers_tokenizer.pad_token_id) == (4, 5)


def test_digits_stand_alone(pieces):
    assert [pieces.decode([i]) for i in pieces.encode("2048")] == ["2", "0", "4", "8"]


@pytest.mark.parametrize("system", ["", WEB4_SYSTEM])
def test_the_chat_template_writes_what_the_training_text_has_before_the_answer(
    transformers_tokenizer, system
):
    sample = Sample(family="x", prompt="Fix it.\n\n  now {{ }}", answer="Done.", system=system)
    messages = [{"role": "system", "content": system}] if system else []
    messages.append({"role": "user", "content": sample.prompt})
    shown = transformers_tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
    assert shown == sample.head()
    messages.append({"role": "assistant", "content": "Done."})
    whole = transformers_tokenizer.apply_chat_template(messages, tokenize=False)
    assert whole == f"{sample.head()}Done.<|im_end|>\n"


def test_the_same_text_gives_the_same_vocabulary(samples, folder, tmp_path):
    again = train_tokenizer((f"{s.prompt}\n{s.answer}" for s in samples), 600, tmp_path)
    assert again.read_bytes() == (folder / "tokenizer.model").read_bytes()
    assert json.loads((tmp_path / "tokenizer_config.json").read_text())["tokenizer_class"] == "LlamaTokenizer"
