"""One training sample, and the chat form in which the embedded models read it."""

from __future__ import annotations

from dataclasses import dataclass

USER_OPEN = "<|im_start|>user\n"
SYSTEM_OPEN = "<|im_start|>system\n"
ASSISTANT_OPEN = "<|im_start|>assistant\n"
CLOSE = "<|im_end|>"
SPECIAL_TOKENS = ("<|im_start|>", "<|im_end|>", "<|endoftext|>")

CHAT_TEMPLATE = (
    "{% for message in messages %}"
    "{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' + '\n' }}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)


@dataclass(frozen=True)
class Sample:
    """A question and its answer.

    Attributes:
        family: which generator made it, e.g. `refusal`, `copying`.
        prompt: the user's text.
        answer: the assistant's text; the loss counts here most.
        names: made-up names in the prompt, masked where wording is compared with the gates' prompts.
        system: a system message before the prompt; empty for none.
    """

    family: str
    prompt: str
    answer: str
    names: tuple[str, ...] = ()
    system: str = ""

    def head(self) -> str:
        """Everything before the answer, in the chat form."""
        system = f"{SYSTEM_OPEN}{self.system}{CLOSE}\n" if self.system else ""
        return f"{system}{USER_OPEN}{self.prompt}{CLOSE}\n{ASSISTANT_OPEN}"


@dataclass(frozen=True)
class Exchange:
    """A request with the answer of the fine-tuned model and that of the base.

    Attributes:
        family: which generator made it.
        kind: the request's kind within the family, e.g. `frameworks_refuse`.
        prompt: the user's text.
        good: what the Web4 model says.
        bad: what the base says.
        names: made-up names in the prompt.
    """

    family: str
    kind: str
    prompt: str
    good: str
    bad: str
    names: tuple[str, ...] = ()
