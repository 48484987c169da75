"""What a tokenizer and a chat template made of fixed texts, and where two of them part. Pure.

A model that was converted is fed by another tokenizer than the one it was trained with. Where both read every
text alike nobody notices; where they do not, the model answers a prompt that nobody wrote. So each side's
reading is taken down (`Reading`), checked by itself, and held against the other's, token by token.

Texts that hold a control token of either side are left out of the comparison: the engines refuse them. Not
covered: tool definitions and conversations of several turns, which the engines put into no prompt of this
suite unless a case brings tools.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

_ROLE = re.compile(r"(?:^|[\n>|\]])\s*(assistant|model|bot|gpt)(?:\s|<[^<>\s]*>|:)*$")
"""The name of the model's own role as the last thing before a text, marks and white space aside."""
_TWICE = re.compile(r"(\S.{2,}?)\1\s*$", re.DOTALL)
_NEAR = 400
"""Characters before the end in which a doubled frame is looked for; looking costs their square."""
_MARK = re.compile(r"<[^<>\s]+>|\[/?[A-Z]+\]")
_SHOWN = 40
"""Characters of a prompt that a problem quotes."""


@dataclass(frozen=True)
class Tokens:
    """A text as tokens; `starts` are character offsets of each, empty where they are not known."""

    ids: tuple[int, ...]
    starts: tuple[int, ...] = ()


@dataclass(frozen=True)
class Prompt:
    """A user message through the chat template: its text and the tokens that the model gets, or an error."""

    text: str = ""
    tokens: Tokens = Tokens(())
    error: str | None = None


@dataclass(frozen=True)
class Reading:
    """How one model reads the corpus.

    Attributes:
        name: the model string.
        vocabulary: the pieces by their text, as the file spells them.
        bos: the id of the token that begins a sequence, None where there is none.
        control: texts that the engine refuses inside a prompt.
        texts: the corpus, without anything added around it.
        framed: the corpus' first text as a document of its own, with what the tokenizer adds.
        prompts: the probes through the chat template.
        asked: tokens that the engine says it read for the first probe, None where it does not say.
    """

    name: str
    vocabulary: Mapping[str, int]
    bos: int | None
    control: frozenset[str]
    texts: tuple[Tokens, ...]
    framed: tuple[int, ...]
    prompts: tuple[Prompt, ...]
    asked: int | None = None

    def piece(self, token: int | None) -> str:
        """An id with its text, for a person."""
        if token is None:
            return "nothing"
        found = next((piece for piece, number in self.vocabulary.items() if number == token), None)
        return f"{token} {found!r}" if found is not None else str(token)


def own_problems(reading: Reading, probes: Sequence[str]) -> Iterator[str]:
    """What is wrong with a model's BOS and chat template whatever its parent; nothing where all is well."""
    begun = _leading(reading.framed, reading.bos)
    if begun > 1:
        yield f"a text begins with {begun} BOS tokens"
    for number, (probe, prompt) in enumerate(zip(probes, reading.prompts, strict=True), start=1):
        found = next(_prompt_problems(reading, probe, prompt, begun=begun), None)
        if found is not None:
            yield f"chat prompt {number}: {found}"
            break
    first = reading.prompts[0]
    if reading.asked is not None and first.error is None and reading.asked != len(first.tokens.ids):
        yield f"the engine reads {reading.asked} tokens of a chat prompt that has {len(first.tokens.ids)}"


def _prompt_problems(reading: Reading, probe: str, prompt: Prompt, *, begun: int) -> Iterator[str]:
    if prompt.error is not None:
        yield f"the chat template fails ({prompt.error})"
        return
    times = prompt.text.count(probe.strip())
    if times != 1:
        yield f"the user's text stands in it {times} times; the chat template must be applied once"
        return
    head, _, tail = prompt.text.partition(probe.strip())
    beginnings = _leading(prompt.tokens.ids, reading.bos)
    if beginnings > 1 or (beginnings == 1 and _strays(reading, prompt, tail)):
        yield f"it holds {prompt.tokens.ids.count(reading.bos or 0)} BOS tokens ({_quoted(head)})"
    if begun and not beginnings:
        yield f"it does not begin with BOS, though the model has one ({_quoted(head)})"
    for side, what in ((head, "before the user's text"), (tail, "after it")):
        twice = _TWICE.search(side[-_NEAR:])
        if twice and _MARK.search(twice[1]):
            yield f"{twice[1]!r} stands twice {what}; the chat template is applied twice"
    role = _ROLE.search(head)
    if role:
        yield f"the user's text stands under the role {role[1]!r}; the chat template swaps the roles"


def _strays(reading: Reading, prompt: Prompt, tail: str) -> bool:
    """A second BOS further in; models whose BOS also opens every turn have it after the user's text too."""
    mark = next((piece for piece, number in reading.vocabulary.items() if number == reading.bos), "")
    return prompt.tokens.ids.count(reading.bos or 0) > 1 and mark not in tail


def _leading(ids: Sequence[int], token: int | None) -> int:
    return next((at for at, found in enumerate(ids) if found != token), len(ids))


def _quoted(text: str) -> str:
    return repr(text if len(text) <= _SHOWN else text[:_SHOWN] + "…")


def differences(ours: Reading, parent: Reading, corpus: Sequence[str]) -> Iterator[str]:
    """Where a model and its parent part: vocabulary, texts, BOS, chat prompts; one problem of each kind."""
    yield from _moved_pieces(ours, parent)
    yield from _text_difference(ours, parent, corpus)
    here, there = (_leading(reading.framed, reading.bos) for reading in (ours, parent))
    if here != there:
        yield f"a text begins with {here} BOS here and with {there} in {parent.name}"
    for number, pair in enumerate(zip(ours.prompts, parent.prompts, strict=True), start=1):
        if any(prompt.error for prompt in pair):
            continue  # own_problems says so
        mine, theirs = pair
        where = _first(ours, parent, mine.tokens, theirs.tokens, theirs.text)
        if where is not None:
            yield f"chat prompt {number} differs from the parent's {where}"
            return


def _moved_pieces(ours: Reading, parent: Reading) -> Iterator[str]:
    moved = sorted(
        (number, piece)
        for piece, number in ours.vocabulary.items()
        if parent.vocabulary.get(piece, number) != number
    )
    if moved:
        number, piece = moved[0]
        yield (
            f"{len(moved)} pieces have another id than in {parent.name}, first {piece!r}:"
            f" {number} here, {parent.vocabulary[piece]} there"
        )


def _text_difference(ours: Reading, parent: Reading, corpus: Sequence[str]) -> Iterator[str]:
    refused = ours.control | parent.control
    different = [
        number
        for number, (text, mine, theirs) in enumerate(zip(corpus, ours.texts, parent.texts, strict=True))
        if mine.ids != theirs.ids and not any(token in text for token in refused)
    ]
    if different:
        at = different[0]
        where = _first(ours, parent, ours.texts[at], parent.texts[at], corpus[at])
        yield (
            f"token ids differ from {parent.name} in {len(different)} of {len(corpus)} texts,"
            f" first in text {at + 1} ({_quoted(corpus[at])}) {where}"
        )


def _first(ours: Reading, parent: Reading, mine: Tokens, theirs: Tokens, text: str) -> str | None:
    """The first position where two token lists part, None where they are equal."""
    if mine.ids == theirs.ids:
        return None
    shared = zip(mine.ids, theirs.ids, strict=False)
    at = next(
        (at for at, (here, there) in enumerate(shared) if here != there), min(len(mine.ids), len(theirs.ids))
    )
    here, there = (tokens.ids[at] if at < len(tokens.ids) else None for tokens in (mine, theirs))
    starts = theirs.starts or mine.starts
    character = starts[at] if at < len(starts) else len(text)
    return f"at character {character}, token {at}: {ours.piece(here)} here, {parent.piece(there)} there"


def refusal_notes(ours: Reading, parent: Reading, corpus: Sequence[str]) -> Iterator[str]:
    """What becomes of user text that looks like a control token to one side only."""
    for number, text in enumerate(corpus):
        refuses = [any(token in text for token in reading.control) for reading in (ours, parent)]
        if refuses[0] != refuses[1]:
            reader = ours if refuses[1] else parent
            ids = reader.texts[number].ids
            yield (
                f"text {number + 1} ({_quoted(text)}) is refused by one engine only;"
                f" {reader.name} reads {list(ids[:8])}"
            )
