"""Whether our perplexity is llama.cpp's: the same GGUF and the same text through `llama-perplexity`.

    cmake -S $LLAMA_CPP_DIR -B $LLAMA_CPP_DIR/build
    cmake --build $LLAMA_CPP_DIR/build --target llama-perplexity
    python -m benchmarks.validity.perplexity_llama_cpp fixtures/models/candidate.gguf

The text is all questions with their answers, one after the other. Both cut its tokens into windows of 512 and
score the second half of each, a BOS in place of a window's first token where the model has one; the model is
loaded here as for `shipgate perplexity`, and scored by one pass over each window. Ends with 1 where a file's
two numbers differ by more than 1 %. Not covered: the loss of an answer given its question, which llama.cpp
does not measure.
"""

from __future__ import annotations

import argparse
import math
import os
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from harnesses.engines.hf_load import library
from harnesses.perplexity_data import load_documents, source
from harnesses.perplexity_load import Loaded, check_weights, load_weights
from harnesses.records import ShipgateError

WINDOW = 512
TOLERANCE = 0.01
_AT_ONCE = 4
_OPTIONS = (
    "--no-escape",  # the \t of \times would become a tab
    "--no-repack",  # repacked for AMX, quantized weights crash where the system denies AMX
)
_CHUNKS = re.compile(r"calculating perplexity over (\d+) chunks")
_SO_FAR = re.compile(r"\[(\d+)\]([0-9.]+),")
"""The perplexity after so many windows; the program can end before it has written the last of them."""
_MAY_LACK = 4


@dataclass(frozen=True)
class Measured:
    """A perplexity over so many windows, and the seconds it took, loading included."""

    perplexity: float
    windows: int
    seconds: float


def whole_text() -> str:
    """All documents as one text; without a newline at its end, which llama.cpp would drop."""
    return "\n\n".join(
        "\n".join(value.strip("\n") for value in document.fields.values() if isinstance(value, str))
        for document in load_documents()
    )


def ours(file: Path, text: str, most: int) -> Measured:
    """Perplexity through transformers, over `most` windows at most."""
    start = time.perf_counter()
    loaded = load_weights(check_weights(f"gguf:{file}"))
    windows = _windows(loaded, text)[:most]
    total, count = 0.0, 0
    for at in range(0, len(windows), _AT_ONCE):
        nats, scored = _score(loaded, windows[at : at + _AT_ONCE])
        total, count = total + nats, count + scored
    return Measured(math.exp(total / count), len(windows), time.perf_counter() - start)


def _windows(loaded: Loaded, text: str) -> list[list[int]]:
    front = [] if loaded.bos is None else [loaded.bos]
    tokens = [*front, *loaded.tokenizer.encode(text, add_special_tokens=False)]
    windows = [tokens[at : at + WINDOW] for at in range(0, len(tokens) - WINDOW + 1, WINDOW)]
    if not windows:
        raise ShipgateError(f"the text has {len(tokens)} tokens, and a window {WINDOW}; give more documents")
    return [[*front, *window[len(front) :]] for window in windows]


def _score(loaded: Loaded, windows: list[list[int]]) -> tuple[float, int]:
    torch = library("torch")
    ids = torch.tensor(windows, device=loaded.model.device)
    first = WINDOW // 2
    with torch.no_grad():
        logits = loaded.model(ids).logits[:, first:-1].double()
    wanted = ids[:, first + 1 :]
    nats = torch.nn.functional.cross_entropy(logits.flatten(0, 1), wanted.flatten(), reduction="sum")
    return float(nats), wanted.numel()


def theirs(program: Path, file: Path, text: str) -> Measured:
    """Perplexity through `llama-perplexity`.

    Raises:
        ShipgateError: it failed, or printed no estimate.
    """
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder) / "text.txt"
        written.write_text(text, encoding="utf-8")
        options = ["-m", str(file), "-f", str(written), "-c", str(WINDOW), *_OPTIONS]
        done = subprocess.run([str(program), *options], capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    chunks, so_far = _CHUNKS.search(said), _SO_FAR.findall(done.stdout)
    if done.returncode or chunks is None or not so_far or int(chunks[1]) - int(so_far[-1][0]) > _MAY_LACK:
        last = (said.strip().splitlines() or ["nothing said"])[-1]
        raise ShipgateError(f"{program} gave no perplexity of {file} (status {done.returncode}: {last})")
    return Measured(float(so_far[-1][1]), int(so_far[-1][0]), time.perf_counter() - start)


def program() -> Path:
    """The `llama-perplexity` below `$LLAMA_CPP_DIR`.

    Raises:
        ShipgateError: it is not there.
    """
    folder = os.environ.get("LLAMA_CPP_DIR", "")
    places = [Path(folder) / place / "llama-perplexity" for place in ("build/bin", "bin")]
    found = next((place for place in places if folder and place.is_file()), None)
    if found is None:
        raise ShipgateError(
            "no llama-perplexity below LLAMA_CPP_DIR; set it to a llama.cpp tree and build the target "
            "llama-perplexity with cmake"
        )
    return found


def main(arguments: list[str] | None = None) -> int:
    """Print the section and return 1 where a file's two numbers differ by more than 1 %."""
    parser = argparse.ArgumentParser(description="our perplexity of GGUF files held against llama.cpp's")
    parser.add_argument("files", metavar="GGUF", nargs="+", type=Path)
    files = parser.parse_args(arguments).files
    judge, text = program(), whole_text()
    lines = [
        f"{len(text.encode())} bytes of text ({source()}), windows of {WINDOW} tokens, second halves scored.",
        "",
        "| file | windows, ours / llama.cpp | ours | llama.cpp | ours / llama.cpp | seconds |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    agreed = True
    for file in files:
        other = theirs(judge, file, text)
        one = ours(file, text, other.windows)
        quotient = one.perplexity / other.perplexity
        agreed = agreed and abs(quotient - 1) <= TOLERANCE and one.windows == other.windows
        cells = (
            file.name,
            f"{one.windows} / {other.windows}",
            f"{one.perplexity:.3f}",
            f"{other.perplexity:.3f}",
            f"{quotient:.5f}",
            f"{one.seconds:.1f} / {other.seconds:.1f}",
        )
        lines.append(f"| {' | '.join(cells)} |")
    sys.stdout.write("\n".join(lines) + "\n")
    return 0 if agreed else 1


if __name__ == "__main__":
    try:
        raise SystemExit(main())
    except ShipgateError as error:
        sys.stderr.write(f"{error}\n")
        raise SystemExit(2) from error
