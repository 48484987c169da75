import json

import pytest

from harnesses.engines.hf_load import library, load_tokenizer
from harnesses.engines.identity import file_digest
from harnesses.records import ShipgateError
from pipeline.training_config import ProcessingPart
from pipeline.training_data import (
    IGNORE,
    check_held_out,
    collator,
    encode_file,
    encoder,
    features,
    read_samples,
)
from pipeline.training_samples import BASE


@pytest.fixture(scope="module")
def tokenizer():
    return load_tokenizer(BASE)


def written(path, *rows):
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def processing(limit, *, truncation=True):
    return ProcessingPart(max_seq_length=limit, truncation=truncation, padding="longest")


def row(instruction, output, **more):
    return {"instruction": instruction, "output": output, **more}


def test_question_and_answer_are_read_with_their_place(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text(
        '\ufeff{"instruction": "Do.", "input": "this", "output": "Done."}\r\n\n{"instruction": "Ask.",'
        ' "input": null, "output": "Ü", "id": 7}\n',
        encoding="utf-8",
    )
    file = read_samples(path)
    assert [(s.line, s.question, s.answer) for s in file.samples] == [
        (1, "Do.\n\nthis", "Done."),
        (3, "Ask.", "Ü"),
    ]
    assert file.sha256 == file_digest(path)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b"[1]", "not a JSON object"),
        (b'{"instruction": "a", "instruction": "b", "output": "c"}', "is there twice"),
        (b'{"instruction": 1, "output": "c"}', "instruction is missing or no text"),
        (b'{"instruction": "a", "output": "c", "input": ["x"]}', "input is no text"),
        (b'{"instruction": "\xff", "output": "c"}', "not a JSON object"),
        (b'{"instruction": "a", "output": NaN}', "NaN is not a JSON number"),
    ],
)
def test_a_bad_line_is_named(tmp_path, line, said):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"instruction": "a", "output": "b"}\n' + line + b"\n")
    with pytest.raises(ShipgateError, match=rf"a\.jsonl:2: .*{said}"):
        read_samples(path)


def test_the_rows_are_what_the_model_would_be_asked_and_answer(tokenizer, tmp_path):
    path = written(tmp_path / "a.jsonl", row("Say two.", "  The word\nis two."))
    encoded = encode_file(read_samples(path), encoder(tokenizer), processing(64))
    (found,) = encoded.rows
    text = tokenizer.decode(found.ids[: found.start]), tokenizer.decode(found.ids[found.start :])
    assert text == (
        "<|im_start|>user\nSay two.<|im_end|>\n<|im_start|>assistant\n",
        "  The word\nis two.<|im_end|>",
    )
    (feature,) = features([encoded])
    assert feature["labels"] == [IGNORE] * found.start + found.ids[found.start :]


def test_long_samples_are_cut_and_counted_or_refused(tokenizer, tmp_path):
    path = written(tmp_path / "a.jsonl", row("a", "b"), row("a " * 40, "b"), row("c", "b " * 40))
    file, encode = read_samples(path), encoder(tokenizer)
    encoded = encode_file(file, encode, processing(32))
    assert (len(encoded.rows), encoded.truncated, encoded.left_out) == (2, 1, 1)
    assert [len(found.ids) for found in encoded.rows][1] == 32
    with pytest.raises(ShipgateError, match=r"a\.jsonl:2: \d+ tokens do not fit"):
        encode_file(file, encode, processing(32, truncation=False))


def test_a_template_that_hides_the_answer_is_refused(tmp_path):
    tokenizer = load_tokenizer(BASE)
    tokenizer.chat_template = "{{ messages | length }}{{ messages[-1]['content'] }}"
    path = written(tmp_path / "a.jsonl", row("a", "b"))
    with pytest.raises(ShipgateError, match=r"a\.jsonl:1: the chat template does not put the answer"):
        encode_file(read_samples(path), encoder(tokenizer), processing(32))


def test_what_is_held_out_is_not_trained_on(tmp_path):
    trained = read_samples(written(tmp_path / "a.jsonl", row("x", "1"), row("y ", "1")))
    held = read_samples(written(tmp_path / "e.jsonl", row("z", "1"), row("y", "2")))
    with pytest.raises(ShipgateError, match=r"e\.jsonl:2 is held out but also trained on in .*a\.jsonl:2"):
        check_held_out([trained], held)
    check_held_out([trained], read_samples(written(tmp_path / "f.jsonl", row("z", "1"))))


@pytest.mark.parametrize(("width", "size"), [(None, 3), (5, 5)])
def test_batches_are_padded_on_the_right(width, size):
    torch = library("torch")
    batch = [{"input_ids": [7, 8, 9], "labels": [IGNORE, 8, 9]}, {"input_ids": [6], "labels": [6]}]
    made = collator(0, width)(batch)
    assert made["input_ids"].tolist() == [[7, 8, 9] + [0] * (size - 3), [6] + [0] * (size - 1)]
    assert made["labels"].tolist()[1] == [6] + [IGNORE] * (size - 1)
    assert torch.equal(made["attention_mask"].sum(1), torch.tensor([3, 1]))
