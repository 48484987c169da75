"""Importing a GGUF into an Ollama server: created, read back, loaded and asked, and only then under its name.

    import_model(ImportConfig(serving=plan_serving(Path("web4.gguf")), name="web4-agent:latest"))

The file is pushed as a blob and the model created under a name of its own
(`web4-agent:latest-shipgate-new`). What the server shows of it must be what was sent, and a question must be
answered, after as many prompt tokens as llama.cpp counts for template, system message and question. Only
then is it copied onto its name; a model that was there is kept aside until that has been seen to work, and
put back where it has not. Every request has a deadline. Not covered: two imports of one name at once, and
whether answers are good, which is the gate's.
"""

from __future__ import annotations

import asyncio
import re
from contextlib import suppress

from harnesses.engines.identity import file_digest
from harnesses.engines.ollama_answer import full_name
from harnesses.records import Record, ShipgateError
from pipeline.chat_shapes import render
from pipeline.modelfile import Serving
from pipeline.ollama_client import Client, NotDoneError
from pipeline.ollama_shown import differences
from pipeline.step import Artifact, drafted, say

QUESTION = "What is an empty constructor?"
_NEW, _OLD = "-shipgate-new", "-shipgate-old"


class ImportConfig(Record):
    """What to import, and under which name."""

    serving: Serving
    name: str
    dry_run: bool = False


def import_model(config: ImportConfig) -> Artifact:
    """Import, check, give the name.

    Raises:
        ShipgateError: the server cannot be used, or a check fails; the message says what
            stands under the name then.
    """
    serving, name = config.serving, full_name(config.name)
    _check_name(config.name)
    digest = file_digest(serving.weights)
    draft = drafted(
        "import",
        "imported",
        serving.weights,
        parents=(f"gguf:{serving.weights}",),
        dry_run=config.dry_run,
    )
    expected = expected_tokens(serving)
    client = Client()
    return client.run(
        _imported(
            client,
            config,
            draft,
            _Wanted(name=name, size_bytes=serving.weights.stat().st_size, digest=digest, tokens=expected),
        )
    )


class _Wanted(Record):
    """The full name, the weights' digest and size, and the question's tokens (None where nobody can say)."""

    name: str
    size_bytes: int
    digest: str
    tokens: int | None


async def _imported(client: Client, config: ImportConfig, draft: Artifact, wanted: _Wanted) -> Artifact:
    version = await client.version()
    before = await client.manifest(wanted.name)
    if config.dry_run:
        say(f"Ollama {version} at {client.url}: {wanted.name} is {'not ' if before is None else ''}there")
        return draft
    try:
        answer, tokens = await _created(client, config.serving, wanted)
        manifest = await _named(client, wanted.name, before)
    except (NotDoneError, asyncio.CancelledError) as error:
        left = await asyncio.shield(_undone(client, wanted.name, before))
        if isinstance(error, asyncio.CancelledError):
            say(left)
            raise
        raise ShipgateError(f"{wanted.name} was not imported: {error}; {left}") from error
    made = draft.model_copy(update={"sha256": wanted.digest})
    return made.measured(
        name=wanted.name,
        url=client.url,
        server=version,
        manifest=manifest,
        replaced=before,
        prompt_tokens=tokens,
        answer=answer,
    )


async def _created(client: Client, serving: Serving, wanted: _Wanted) -> tuple[str, int]:
    """The model under its temporary name, checked; an answer of it, and the prompt tokens it read."""
    new = wanted.name + _NEW
    say(f"pushing {serving.weights} to {client.url}")
    pushed = await client.push(serving.weights, wanted.size_bytes)
    if pushed != wanted.digest:
        raise NotDoneError(f"{serving.weights} changed while it was read; let whatever writes it end")
    say(f"creating {new}")
    await client.create(new, serving, wanted.digest)
    different = differences(serving, wanted.digest, await client.show(new))
    if different:
        raise NotDoneError(f"the server holds another model than it was sent: {different[0]}")
    say("loading it and asking")
    answer, read = await client.ask(new, QUESTION)
    if wanted.tokens is not None and read != wanted.tokens:
        raise NotDoneError(
            f"the server read {read} tokens where template and question have {wanted.tokens}; it does not"
            " apply the template that it shows"
        )
    marks = [mark for mark in _stops(serving) if mark in answer]
    if not answer.strip() or marks:
        raise NotDoneError(
            f"it answered {answer[:60]!r}, which is no answer; look at template and stop tokens"
        )
    return answer, read


async def _named(client: Client, name: str, before: str | None) -> str:
    """Give the checked model its name; what was there is kept aside until that is seen to be done."""
    new, old = name + _NEW, name + _OLD
    manifest = await client.manifest(new)
    if before is not None:
        await client.copy(name, old)
    await client.copy(new, name)
    if manifest is None or await client.manifest(name) != manifest:
        raise NotDoneError("the server did not give the model its name")
    for leftover in (new, *((old,) if before is not None else ())):
        await client.delete(leftover)
    return manifest


async def _undone(client: Client, name: str, before: str | None) -> str:
    """Take back what was done; says what stands under the name now."""
    new, old = name + _NEW, name + _OLD
    try:
        now = await client.manifest(name)
        if before is None and now is not None:
            await client.delete(name)
        elif before is not None and now != before:
            await client.copy(old, name)
        now = await client.manifest(name)
    except NotDoneError as error:
        kept = "" if before is None else f", a copy of the model before is {old}"
        return f"what {name} is now cannot be said ({error}){kept}"
    for leftover in (new, old):
        with suppress(NotDoneError):
            if (leftover == new or now == before) and await client.manifest(leftover) is not None:
                await client.delete(leftover)
    if before is None:
        return f"there is no model {name}, as before" if now is None else f"remove {name}"
    if now != before:
        return f"{name} is not the model that it was; `ollama cp {old} {name}` puts it back"
    return f"{name} is still the model that it was before ({before})"


def expected_tokens(serving: Serving) -> int | None:
    """Tokens of the question with template and system message, as llama.cpp counts them.

    None where a person wrote the template, which nobody here can render.

    Raises:
        ShipgateError: llama.cpp cannot load the file.
    """
    from harnesses.engines.parity_read import read_through_llama_cpp

    if serving.shape is None:
        return None
    system = [{"role": "system", "content": serving.system}] if serving.system else []
    prompt = render(serving.shape, [*system, {"role": "user", "content": QUESTION}])
    count = len(read_through_llama_cpp(serving.weights.name, serving.weights, [prompt], [QUESTION]).framed)
    room = serving.parameters["num_ctx"]
    if not isinstance(room, int | float) or count >= room:
        raise ShipgateError(
            f"system message and a short question have {count} tokens, and the context {room}; give a shorter"
            " one by --system FILE, or none by --no-system"
        )
    return count


def _stops(serving: Serving) -> tuple[str, ...]:
    stops = serving.parameters.get("stop", ())
    return stops if isinstance(stops, tuple) else ()


def _check_name(name: str) -> None:
    """Refuse what Ollama would, and what would be no name of its own beside the temporary ones."""
    if not re.fullmatch(r"(?:[\w.-]+(?::\d+)?/)*[A-Za-z0-9][\w.-]*(?::[A-Za-z0-9_][\w.-]{0,59})?", name):
        raise ShipgateError(f"{name!r} is no model's name; write NAME or NAME:TAG")
