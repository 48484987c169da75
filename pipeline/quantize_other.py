"""AWQ and GPTQ: why `shipgate quantize --format awq|gptq` does not make them, said at once.

Both belong to libraries that pin other versions of what Shipgate runs on: llm-compressor 0.14 wants
transformers 5.15 to 5.17, GPTQModel 7.7 wants torch 2.14 or newer and builds native code for it. Neither can
be installed beside Shipgate's own pins, and a weight that was rounded elsewhere is not ours to vouch for.
Not covered: models made elsewhere; the gate takes those by `openai:`, from a server that runs them.
"""

from __future__ import annotations

from typing import NoReturn

from harnesses.records import ShipgateError

_NEEDS = {
    "awq": "llm-compressor, which wants transformers 5.15 to 5.17",
    "gptq": "GPTQModel, which wants torch 2.14, or llm-compressor, which wants transformers 5.15 to 5.17",
}


def refuse_other(form: str) -> NoReturn:
    """Say what a format needs and what to do instead.

    Raises:
        ShipgateError: always.
    """
    raise ShipgateError(
        f"{form} cannot be made here: it needs {_NEEDS[form]}, and Shipgate runs on torch 2.13 and"
        " transformers 5.23; use --format gguf"
    )
