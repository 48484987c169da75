"""The `ollama:` engine: an Ollama server, asked through its official client.

The model's manifest digest, and when it was written, are pinned at opening and can be checked again; the
weights' own sha256 is read from the blob that `show` names, so that a verdict is bound to the file. The
digest in the identity is the weights' where one file is served (format `gguf/…`), else the manifest's
(`ollama-manifest/…`).

Every request sets num_ctx, num_predict, temperature, seed and stop; the rest of the Modelfile (system prompt,
template, penalties) is part of what is deployed and stays. The client passes on of a tool's schema only what
its own type knows. $OLLAMA_API_KEY goes to ollama.com alone, redirects and proxy variables are not followed.
Not covered: remote models, which are refused.
"""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from harnesses.engines.identity import file_digest
from harnesses.engines.in_flight import check_concurrency
from harnesses.engines.ollama_answer import Asked, Shown, find_entry, manifest_digest, read_answer, read_show
from harnesses.engines.prompts import unaskable
from harnesses.engines.server_engine import Backend, ServerEngine, is_down, patiently
from harnesses.engines.server_errors import Fault, ServerDown
from harnesses.engines.server_limits import DEFAULT_LIMITS, ServerLimits
from harnesses.engines.server_retry import Ask
from harnesses.records import Identity, Json, Request, Response, ShipgateError, sha256_text

if TYPE_CHECKING:
    import httpx
    import ollama

CONTEXT = 4096
"""Tokens for a prompt and its answer together, unless the model was trained on fewer."""


@dataclass(frozen=True)
class _Found:
    """A model as the server has it now."""

    manifest: str
    written_at: str
    size_bytes: int
    version: str
    shown: Shown


def open_ollama(
    uri: str,
    name: str,
    *,
    concurrency: int | None = None,
    limits: ServerLimits = DEFAULT_LIMITS,
    artifact: Path | None = None,
) -> ServerEngine:
    """Find the model on the server at $OLLAMA_HOST and pin it; with `artifact`, it must be what is served.

    Raises:
        ServerDown: no server answers; the message says how to start it.
        ShipgateError: the model is missing, remote, or not made of the artifact.
    """
    asked = concurrency if concurrency is not None else _parallel()
    slots = check_concurrency(asked, default=1)
    claimed = None if artifact is None else file_digest(artifact)
    server = _Server(uri, name, limits)
    return ServerEngine(server.open(artifact, claimed), limits, concurrency=slots)


def _parallel() -> int | None:
    """What the server answers at once, where its setting is known here."""
    set_to = os.environ.get("OLLAMA_NUM_PARALLEL", "")
    return int(set_to) if set_to.isascii() and set_to.isdigit() and int(set_to) else None


def host_url(setting: str) -> str:
    """The base URL that $OLLAMA_HOST means: scheme, port and the address itself may be left out.

    Raises:
        ShipgateError: it is no address, or holds a password.
    """
    given, scheme, bare = setting.strip(), "http", setting.strip()
    if "://" in given:
        scheme, _, bare = given.partition("://")
    try:
        parts = urlsplit(f"{scheme}://{bare}")
        port = parts.port or {"http": 80, "https": 443}[scheme] if "://" in given else parts.port or 11434
    except (ValueError, KeyError) as error:
        raise ShipgateError(f"$OLLAMA_HOST is {given!r}, which is no address; write HOST:PORT") from error
    if parts.username or parts.password:
        raise ShipgateError("$OLLAMA_HOST holds a user name or password; write HOST:PORT alone")
    host = parts.hostname or "127.0.0.1"
    with suppress(ValueError):
        host = f"[{host}]" if ipaddress.ip_address(host).version == 6 else host  # noqa: PLR2004
    return f"{scheme}://{host}:{port}{parts.path.rstrip('/')}"


class _Server:
    """The server and the model asked for; the clients are made in the loop that uses them."""

    def __init__(self, uri: str, name: str, limits: ServerLimits) -> None:
        self._uri, self._name, self._limits = uri, name, limits
        self._url = host_url(os.environ.get("OLLAMA_HOST", ""))
        self._clients: tuple[ollama.AsyncClient, httpx.AsyncClient] | None = None

    async def open(self, artifact: Path | None, claimed: str | None) -> Backend:
        """Connect, find the model and pin it."""
        try:
            found = await self._find(artifact)
            _check_artifact(self._name, found.shown, artifact, claimed)
        except BaseException:
            await self._close()
            raise
        return Backend(
            identity=self._identity(found),
            answers_digest=sha256_text(f"{found.manifest} with {_context(found.shown)} tokens"),
            urls=[self._url],
            ask=self._asking(found.shown),
            recheck=lambda: self._recheck(found),
            close=self._close,
            served_file=_readable(found.shown),
            pinned={"manifest": found.manifest},
            served={"manifest": found.manifest, "written_at": found.written_at},
        )

    def _connected(self) -> tuple[ollama.AsyncClient, httpx.AsyncClient]:
        if self._clients is None:
            import httpx
            import ollama

            from harnesses.engines.server_wire import CheckedTransport

            limits, host = self._limits, urlsplit(self._url).hostname or ""
            own = host == "ollama.com" or host.endswith(".ollama.com")
            key = os.environ.get("OLLAMA_API_KEY") if own else None
            timeout = httpx.Timeout(None, connect=limits.connect_seconds)
            transport: Any = CheckedTransport(httpx, limits, self._url, key=key or None)
            try:
                client = ollama.AsyncClient(
                    self._url, transport=transport, timeout=timeout, follow_redirects=False, trust_env=False
                )
                # The official client has no call for the server's version.
                plain = httpx.AsyncClient(
                    base_url=self._url, transport=transport, timeout=timeout, trust_env=False
                )
            except httpx.InvalidURL as error:
                raise ShipgateError(f"{self._url} is no address ({error}); mend OLLAMA_HOST") from error
            self._clients = client, plain
        return self._clients

    async def _call(self, make: Callable[[], Awaitable[object]]) -> dict[str, Json]:
        import httpx
        import ollama

        from harnesses.engines.server_wire import exchanged

        return await exchanged(make, (ollama.ResponseError, ollama.RequestError, httpx.HTTPError))

    async def _find(self, artifact: Path | None = None) -> _Found:
        """The model as the server has it now.

        Raises:
            ServerDown: no server answers.
            ShipgateError: it has no such model, or not the weights of one.
        """
        client, plain = self._connected()
        try:
            version = await patiently(lambda: self._call(lambda: plain.get("/api/version")), self._limits)
            tags = await patiently(lambda: self._call(client.list), self._limits)
            entry = find_entry(tags, self._name)
            if entry is None:
                raise ShipgateError(self._missing(artifact))
            show = await patiently(lambda: self._call(lambda: client.show(self._name)), self._limits)
            shown = read_show(show)
            if shown.remote or entry.get("remote_model") or entry.get("remote_host"):
                raise ShipgateError(
                    f"{self._name} is a remote model, whose weights nobody can check; gate one that runs here"
                )
            size = entry.get("size")
            return _Found(
                manifest=manifest_digest(entry),
                written_at=str(entry.get("modified_at", "")),
                size_bytes=size if isinstance(size, int) and size >= 0 else 0,
                version=str(version.get("version", "unknown")),
                shown=shown,
            )
        except Fault as fault:
            raise self._unusable(fault) from fault

    def _unusable(self, fault: Fault) -> ShipgateError:
        if is_down(fault):
            return ServerDown(
                f"no Ollama server answers at {self._url} ({fault}); start it with `ollama serve`,"
                " or set OLLAMA_HOST to where it runs"
            )
        return ShipgateError(
            f"what answers at {self._url} cannot be used as an Ollama server ({fault}); see OLLAMA_HOST"
        )

    def _missing(self, artifact: Path | None) -> str:
        head = f"the Ollama server at {self._url} has no model {self._name!r}"
        if artifact is None:
            return (
                f"{head}; bring it with `ollama pull {self._name}`, or make it of a file with"
                f" `ollama create {self._name} -f Modelfile`"
            )
        return (
            f"{head}; write `FROM {artifact.resolve()}` into a file Modelfile and run"
            f" `ollama create {self._name} -f Modelfile`"
        )

    def _identity(self, found: _Found) -> Identity:
        weights, quantization = found.shown.weights, found.shown.quantization
        return Identity(
            uri=self._uri,
            name=self._name,
            digest=found.manifest if weights is None else weights.digest,
            format=f"ollama-manifest/{quantization}" if weights is None else f"gguf/{quantization}",
            size_bytes=found.size_bytes,
            parameters=found.shown.parameters,
            engine="ollama",
            engine_version=found.version,
        )

    async def _recheck(self, before: _Found) -> tuple[str, ...]:
        now = await self._find()
        pairs = (
            ("the model behind its name", before.manifest, now.manifest),
            ("the weights", before.shown.weights, now.shown.weights),
            ("the server's version", before.version, now.version),
            # Another model that had the name meanwhile is gone, but the manifest had to be written anew.
            ("the time at which the model's manifest was written", before.written_at, now.written_at),
        )
        return tuple(
            f"{what} changed during the run; run it again" for what, was, is_now in pairs if was != is_now
        )

    def _asking(self, shown: Shown) -> Ask:
        context = _context(shown)
        client, _ = self._connected()

        async def ask(_: str, request: Request) -> Response:
            case, decoding = request.case, request.decoding
            if (problem := unaskable(case.prompt, shown.control_tokens)) is not None:
                raise Fault(problem, kind="case")
            message = {"role": "user", "content": case.prompt}
            options: dict[str, Json] = {
                "num_ctx": context,
                "num_predict": decoding.max_tokens,
                "temperature": decoding.temperature,
                "seed": decoding.seed,
                "stop": list(shown.stops),
            }
            body = await self._call(
                lambda: client.chat(self._name, [message], tools=case.tools, stream=False, options=options)
            )
            asked = Asked(
                name=self._name,
                prompt_bytes=len(case.prompt.encode()),
                num_ctx=context,
                max_tokens=decoding.max_tokens,
                full_context=context == shown.context,
            )
            return read_answer(body, asked)

        return ask

    async def _close(self) -> None:
        if self._clients is not None:
            client, plain = self._clients
            await client.close()  # type: ignore[no-untyped-call]
            await plain.aclose()


def _context(shown: Shown) -> int:
    return min(CONTEXT, shown.context or CONTEXT)


def _check_artifact(name: str, shown: Shown, artifact: Path | None, claimed: str | None) -> None:
    if artifact is None:
        return
    if shown.weights is None:
        raise ShipgateError(f"the server does not name one file behind {name}; create it of {artifact} alone")
    if shown.weights.digest != claimed:
        raise ShipgateError(
            f"{name} is served from {shown.weights.digest}, but {artifact} is {claimed};"
            " gate the file that is served, or run `ollama create` again"
        )


def _readable(shown: Shown) -> Path | None:
    path = None if shown.weights is None else Path(shown.weights.path)
    return path if path is not None and path.is_file() and os.access(path, os.R_OK) else None
