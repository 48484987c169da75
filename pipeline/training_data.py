"""Samples as people write them, and as rows of tokens on whose answers alone the loss counts.

    {"instruction": "Write an empty constructor.", "input": "class Button", "output": "class Button {…"}

One JSON object a line; `input` may be missing or empty, other keys (an id, a category) are passed over. The
question is the instruction, a blank line and the input, as a user's message under the model's own chat
template; the answer is what the template puts after the assistant's mark, up to the token that ends a turn.
Not covered: conversations of several turns.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harnesses.engines import strict_json
from harnesses.records import Json, ShipgateError
from pipeline.training_config import ProcessingPart

IGNORE = -100
"""The label that transformers leaves out of the loss."""
_TEXTS = ("instruction", "output")


@dataclass(frozen=True)
class TrainingSample:
    """One line of a file: a question and its answer."""

    file: Path
    line: int
    question: str
    answer: str

    @property
    def place(self) -> str:
        """`file:line`."""
        return f"{self.file}:{self.line}"


@dataclass(frozen=True)
class SampleFile:
    """A file as it was read: one digest and one list of samples from the same bytes."""

    path: Path
    sha256: str
    samples: tuple[TrainingSample, ...]


@dataclass(frozen=True)
class EncodedFile:
    """A file as it is trained on.

    Attributes:
        rows: token ids and where the answer starts.
        truncated: samples whose end was cut off at the context's end.
        left_out: samples whose question alone fills the context.
    """

    path: Path
    sha256: str
    rows: tuple[Row, ...]
    truncated: int
    left_out: int


@dataclass(frozen=True)
class Row:
    """Token ids of question and answer, and the position at which the answer starts."""

    ids: list[int]
    start: int


Encode = Callable[[TrainingSample], Row]


def read_samples(path: Path) -> SampleFile:
    """The samples of a file; blank lines are passed over.

    Raises:
        ShipgateError: it cannot be read or holds none, or a line is not a sample (file and line named).
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ShipgateError(
            f"{path} cannot be read ({error.strerror or error}); give samples that are there, a relative path"
            " counts from the folder you are in"
        ) from error
    lines = content.removeprefix(b"\xef\xbb\xbf").splitlines()
    samples = tuple(_sample(path, number, line) for number, line in enumerate(lines, 1) if line.strip())
    if not samples:
        raise ShipgateError(
            f"{path} is empty; give the samples to train on, or take it out of the configuration"
        )
    return SampleFile(path, "sha256:" + hashlib.sha256(content).hexdigest(), samples)


def _sample(path: Path, number: int, line: bytes) -> TrainingSample:
    try:
        row = strict_json.loads(line.decode("utf-8"))
    except ValueError as error:
        raise ShipgateError(
            f"{path}:{number}: not a JSON object ({error}); mend or remove the line"
        ) from error
    if not isinstance(row, dict):
        raise ShipgateError(f"{path}:{number}: not a JSON object; mend or remove the line")
    for key in _TEXTS:
        if not isinstance(row.get(key), str) or not row[key].strip():
            raise ShipgateError(f"{path}:{number}: {key} is missing or no text; mend or remove the line")
    more = row.get("input") or ""
    if not isinstance(more, str):
        raise ShipgateError(f"{path}:{number}: input is no text; mend or remove the line")
    question = f"{row['instruction']}\n\n{more}" if more.strip() else row["instruction"]
    return TrainingSample(path, number, question, row["output"])


def check_held_out(trained: Sequence[SampleFile], held_out: SampleFile) -> None:
    """Refuse held-out samples whose question is trained on.

    Raises:
        ShipgateError: there is one; both places are named.
    """
    places = {sample.question.strip(): sample.place for file in trained for sample in file.samples}
    for sample in held_out.samples:
        place = places.get(sample.question.strip())
        if place is not None:
            raise ShipgateError(
                f"{sample.place} is held out but also trained on in {place}; remove one of them"
            )


def encoder(tokenizer: Any) -> Encode:  # noqa: ANN401 - transformers is not typed
    """Encode samples under a tokenizer's chat template.

    Question and answer are encoded apart, because a model that is asked sees the question's tokens alone.

    Raises:
        ShipgateError: (by the encoder) the template does not put the answer after the question.
    """
    ends = {tokenizer.eos_token_id}

    def encode(sample: TrainingSample) -> Row:
        asked = [{"role": "user", "content": sample.question}]
        answered = [*asked, {"role": "assistant", "content": sample.answer}]
        head = tokenizer.apply_chat_template(asked, add_generation_prompt=True, tokenize=False)
        whole = tokenizer.apply_chat_template(answered, tokenize=False)
        if not whole.startswith(head) or len(whole) == len(head):
            raise ShipgateError(
                f"{sample.place}: the chat template does not put the answer after the question; train with a"
                " template that does"
            )
        question = tokenizer(head, add_special_tokens=False)["input_ids"]
        answer = tokenizer(whole[len(head) :], add_special_tokens=False)["input_ids"]
        # What a template writes after the end of a turn (a line break) is never the model's to say.
        last = max((at for at, token in enumerate(answer) if token in ends), default=len(answer) - 1)
        return Row([*question, *answer[: last + 1]], len(question))

    return encode


def encode_file(file: SampleFile, encode: Encode, processing: ProcessingPart) -> EncodedFile:
    """A file's samples as rows no longer than the configuration allows.

    Raises:
        ShipgateError: a sample is too long and may not be truncated, or none has room for an answer.
    """
    limit, rows, truncated, left_out = processing.max_seq_length, [], 0, 0
    for sample in file.samples:
        row = encode(sample)
        if len(row.ids) > limit and not processing.truncation:
            raise ShipgateError(
                f"{sample.place}: {len(row.ids)} tokens do not fit data_processing.max_seq_length ({limit});"
                " shorten it, or allow truncation"
            )
        if row.start >= limit:
            left_out += 1
            continue
        truncated += len(row.ids) > limit
        rows.append(Row(row.ids[:limit], row.start))
    if not rows:
        raise ShipgateError(
            f"{file.path}: no question leaves room for an answer within {limit} tokens; raise"
            " data_processing.max_seq_length"
        )
    return EncodedFile(file.path, file.sha256, tuple(rows), truncated, left_out)


def features(files: Sequence[EncodedFile]) -> list[dict[str, Json]]:
    """All rows of all files as transformers takes them."""
    return [
        {"input_ids": row.ids, "labels": [IGNORE] * row.start + row.ids[row.start :]}
        for file in files
        for row in file.rows
    ]


def collator(pad: int, width: int | None) -> Callable[[Sequence[Mapping[str, Any]]], dict[str, Any]]:
    """Pads a batch on the right, to `width` or else to its longest row."""

    def collate(batch: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        import torch

        size = width or max(len(row["input_ids"]) for row in batch)

        def filled(key: str, filler: int) -> Any:  # noqa: ANN401 - a tensor
            return torch.tensor([row[key] + [filler] * (size - len(row[key])) for row in batch])

        mask = [[1] * len(row["input_ids"]) + [0] * (size - len(row["input_ids"])) for row in batch]
        return {
            "input_ids": filled("input_ids", pad),
            "attention_mask": torch.tensor(mask),
            "labels": filled("labels", IGNORE),
        }

    return collate
