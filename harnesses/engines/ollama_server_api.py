"""What a stand-in model server says, Ollama's way and OpenAI's; bodies only, no sockets.

    Catalogue(models={"m": Served("m", weights=Path("m.gguf"))}).show("m")["modelfile"]

For tests and benchmarks. Answers come from a plain function: a canned one, or a GGUF run in this process. Not
covered: embeddings, `generate`, images, and pulling.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from harnesses.records import Case, Decoding, Engine, Json, Request

VERSION = "0.33.0"
_CREATED = "2026-01-01T00:00:00Z"
_NANOSECONDS = 1_000_000_000


@dataclass(frozen=True)
class Prompted:
    """What a request asks for, in either API."""

    model: str
    prompt: str
    max_tokens: int
    temperature: float
    seed: int
    num_ctx: int
    tools: Json = None


@dataclass(frozen=True)
class Said:
    """What the model answers; `tool_calls` are (name, arguments)."""

    text: str = ""
    tool_calls: tuple[tuple[str, Mapping[str, Json]], ...] = ()
    finish: str = "stop"
    prompt_tokens: int = 12
    completion_tokens: int = 4


Answer = Callable[[Prompted], Said]


class RefusedError(Exception):
    """A request that the server answers with an error status."""

    def __init__(self, status: int, message: str) -> None:
        """Hold the status and the message."""
        super().__init__(message)
        self.status = status


@dataclass(frozen=True)
class Served:
    """A model in the catalogue; without `weights` its Modelfile names no file."""

    name: str
    weights: Path | None = None
    template: str = "{{ .Prompt }}"
    parameters: tuple[tuple[str, str], ...] = ()
    context: int = 4096
    remote: str | None = None
    extra_modelfile: str = ""

    @property
    def blob(self) -> str:
        """The weights' sha256 in hex."""
        data = self.name.encode() if self.weights is None else self.weights.read_bytes()
        return hashlib.sha256(data).hexdigest()

    @property
    def manifest(self) -> str:
        """The manifest's sha256 in hex: weights, template and parameters."""
        parts = [self.blob, self.template, [list(pair) for pair in self.parameters], self.extra_modelfile]
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()

    @property
    def modelfile(self) -> str:
        """As `/api/show` writes it."""
        source = self.name if self.weights is None else f"/usr/share/ollama/models/blobs/sha256-{self.blob}"
        if self.weights is not None and self.weights.name == f"sha256-{self.blob}":
            source = str(self.weights)
        lines = [f"# To build on this one, say:\n# FROM {self.name}\n\nFROM {source}"]
        lines.append(f'TEMPLATE """{self.template}"""')
        lines += [f"PARAMETER {name} {value}" for name, value in self.parameters]
        return "\n".join([*lines, self.extra_modelfile])


class Models(dict[str, Served]):
    """Models by name; whatever is put in has a time of its own, as each manifest that is written has."""

    def __init__(self, models: Mapping[str, Served]) -> None:
        """Write them all at the first time."""
        super().__init__(models)
        self.written = dict.fromkeys(models, 0)

    def __setitem__(self, name: str, served: Served) -> None:
        """Write one anew."""
        self.written[name] = max(self.written.values(), default=0) + 1
        super().__setitem__(name, served)

    def update(self, **models: Served) -> None:  # type: ignore[override] # by name alone
        """Write some anew."""
        for name, served in models.items():
            self[name] = served


@dataclass
class Catalogue:
    """The models of a server, and where pushed blobs go; a dictionary's atomic operations make it safe."""

    models: Models = field(default_factory=lambda: Models({}))
    blobs: Path | None = None

    def find(self, name: str) -> Served:
        """A model by name, with or without `:latest`."""
        served = self.models.get(name) or self.models.get(name.removesuffix(":latest"))
        if served is None:
            raise RefusedError(404, f"model '{name}' not found")
        return served

    def tags(self) -> dict[str, Json]:
        """`/api/tags`."""
        return {
            "models": [
                _entry(served) | {"modified_at": f"2026-01-01T00:00:{self.models.written[name]:02}Z"}
                for name, served in self.models.items()
            ]
        }

    def show(self, name: str) -> dict[str, Json]:
        """`/api/show`."""
        served = self.find(name)
        shown = {
            "modelfile": served.modelfile,
            "parameters": "\n".join(f"{key:30} {value}" for key, value in served.parameters),
            "template": served.template,
            "details": {"format": "gguf", "family": "llama", "quantization_level": "Q4_K_M"},
            "model_info": {"general.parameter_count": 4_900_000, "llama.context_length": served.context},
            "capabilities": ["completion", "tools"],
        }
        return shown | ({"remote_model": served.remote} if served.remote else {})

    def create(self, request: Mapping[str, Json]) -> Iterator[dict[str, Json]]:
        """`/api/create` from one pushed blob."""
        (name,) = request["files"].values()
        blob = None if self.blobs is None else self.blobs / str(name).replace(":", "-")
        if blob is None or not blob.is_file():
            raise RefusedError(400, "blob not found")
        parameters = tuple((key, str(value)) for key, value in (request.get("parameters") or {}).items())
        template = request.get("template") or "{{ .Prompt }}"
        served = Served(request["model"], weights=blob, template=template, parameters=parameters)
        self.models[served.name] = served
        yield {"status": "parsing GGUF"}
        yield {"status": "success"}


def _entry(served: Served) -> dict[str, Json]:
    name = served.name if ":" in served.name else f"{served.name}:latest"
    size = served.weights.stat().st_size if served.weights else 0
    entry = {"name": name, "model": name, "digest": served.manifest, "size": size}
    return entry | ({"remote_model": served.remote} if served.remote else {})


def ollama_request(body: Mapping[str, Json]) -> Prompted:
    """A request to `/api/chat`."""
    options = body.get("options") or {}
    return Prompted(
        model=body["model"],
        prompt=body["messages"][-1]["content"],
        max_tokens=options.get("num_predict", 128),
        temperature=options.get("temperature", 0.8),
        seed=options.get("seed", 0),
        num_ctx=options.get("num_ctx", 4096),
        tools=body.get("tools"),
    )


def ollama_answer(asked: Prompted, said: Said, seconds: float) -> dict[str, Json]:
    """An answer of `/api/chat` in one piece; a prompt past the context is cut silently, zeros left out."""
    message: dict[str, Json] = {"role": "assistant", "content": said.text}
    if said.tool_calls:
        calls = [{"function": {"name": name, "arguments": dict(found)}} for name, found in said.tool_calls]
        message["tool_calls"] = calls
    spent = int(seconds * _NANOSECONDS)
    counts = {
        "total_duration": spent,
        "load_duration": _NANOSECONDS // 100,
        "prompt_eval_count": min(said.prompt_tokens, asked.num_ctx),
        "eval_count": said.completion_tokens,
        "eval_duration": spent,
    }
    head = {"model": asked.model, "created_at": _CREATED, "message": message, "done": True}
    return head | {"done_reason": said.finish} | {name: count for name, count in counts.items() if count}


def openai_request(body: Mapping[str, Json]) -> Prompted:
    """A request to `/v1/chat/completions`."""
    return Prompted(
        model=body["model"],
        prompt=body["messages"][-1]["content"],
        max_tokens=body.get("max_tokens", 128),
        temperature=body.get("temperature", 1.0),
        seed=body.get("seed", 0),
        num_ctx=1 << 20,
        tools=body.get("tools"),
    )


def openai_answer(asked: Prompted, said: Said) -> dict[str, Json]:
    """An answer of `/v1/chat/completions`."""
    message: dict[str, Json] = {
        "role": "assistant",
        "content": said.text or None if said.tool_calls else said.text,
    }
    if said.tool_calls:
        message["tool_calls"] = [
            {
                "id": f"call_{number}",
                "type": "function",
                "function": {"name": name, "arguments": json.dumps(found)},
            }
            for number, (name, found) in enumerate(said.tool_calls)
        ]
    finish = "tool_calls" if said.tool_calls else said.finish
    total = said.prompt_tokens + said.completion_tokens
    usage = {"prompt_tokens": said.prompt_tokens, "completion_tokens": said.completion_tokens}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": asked.model,
        "choices": [{"index": 0, "message": message, "finish_reason": finish}],
        "usage": usage | {"total_tokens": total},
    }


def openai_models(catalogue: Catalogue, created: int) -> dict[str, Json]:
    """`/v1/models`; `created` changes between two looks at the same server, as vLLM's does."""
    data = [
        {"id": name, "object": "model", "created": created, "owned_by": "vllm", "root": served.manifest}
        for name, served in catalogue.models.items()
    ]
    return {"object": "list", "data": data}


def echo(asked: Prompted) -> Said:
    """A canned answer: the prompt, after `echo: `; one token for four bytes."""
    size = len(asked.prompt.encode()) // 4
    return Said(f"echo: {asked.prompt}", prompt_tokens=size + 8, completion_tokens=size + 2)


def engine_answer(engine: Engine) -> Answer:
    """Answers of a model run in this process."""

    def answer(asked: Prompted) -> Said:
        decoding = Decoding(max_tokens=asked.max_tokens, temperature=asked.temperature, seed=asked.seed)
        case = Case(id="1", prompt=asked.prompt, tools=asked.tools)
        ((_, response),) = engine.generate([Request(case=case, decoding=decoding)])
        if response.text is None:
            raise RefusedError(500, response.error or "")
        return Said(
            response.text,
            finish=response.finish_reason or "stop",
            prompt_tokens=response.prompt_tokens or 0,
            completion_tokens=response.completion_tokens or 0,
        )

    return answer
