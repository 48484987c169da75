"""Whether a prompt can be put to a model as it stands.

A control token written out in a prompt (`<|im_end|>`) is read by chat tokenizers as the token, not as text:
the prompt would end there. Such a prompt is refused, in every engine that knows its tokenizer, rather than
answered as a different prompt.
"""

from __future__ import annotations

from collections.abc import Iterable


def unaskable(prompt: str, control_tokens: Iterable[str]) -> str | None:
    """Why a prompt cannot be asked, None if it can."""
    if not prompt.strip():
        return "the prompt is empty"
    try:
        prompt.encode()
    except UnicodeEncodeError:
        return "the prompt holds a lone surrogate, which no tokenizer can read"
    found = sorted(token for token in control_tokens if token in prompt)
    if found:
        return f"the prompt holds {found[0]!r}, which this model reads as a control token, not as text"
    return None
