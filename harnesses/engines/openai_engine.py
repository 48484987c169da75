"""The `openai:` engine: one or more OpenAI-compatible servers, asked through the official client.

    openai:web4@http://10.0.0.1:8000,http://10.0.0.2:8000

The servers share the load. Each must list the model, and all the same one; that list is checked again at the
end, and every answer must name the model. Such a server cannot prove which weights it runs: the digest in the
identity is the artifact's where one is named (format `served-as-claimed/…`), else that of the model's entry
in the list (format `served/…`), and never proof of the weights.

The key is $OPENAI_API_KEY; it goes to every server that the model string names, and into no message.
Redirects and proxy variables are not followed. Not covered: streams, and parameters other than max_tokens,
temperature and seed, which stay as the server has them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from harnesses.engines.identity import file_digest
from harnesses.engines.in_flight import check_concurrency
from harnesses.engines.openai_answer import Listed, find_listed, names_listed, read_answer
from harnesses.engines.prompts import unaskable
from harnesses.engines.server_engine import Backend, ServerEngine, is_down, patiently
from harnesses.engines.server_errors import Fault, ServerDown
from harnesses.engines.server_limits import DEFAULT_LIMITS, ServerLimits
from harnesses.engines.server_retry import Ask
from harnesses.records import Identity, Json, Request, Response, ShipgateError

if TYPE_CHECKING:
    import openai

DEFAULT_CONCURRENCY = 16
_FORM = "write openai:NAME@URL[,URL…], such as openai:web4@http://127.0.0.1:8000"
_TARGET = re.compile(r"(?P<name>.+?)@(?P<urls>https?://.+)", re.DOTALL)


def parse_target(target: str) -> tuple[str, tuple[str, ...]]:
    """A model's name and the base URLs; a URL without a path gets `/v1`.

    Raises:
        ShipgateError: a part is missing, a URL is none, comes twice, or holds a password or a query.
    """
    found = _TARGET.fullmatch(target)
    if found is None or not found["name"].strip():
        raise ShipgateError(f"openai:{_without_secrets(target)} lacks a name or a URL; {_FORM}")
    urls = tuple(_base_url(url.strip()) for url in found["urls"].split(","))
    if len(set(urls)) != len(urls):
        raise ShipgateError("openai: a URL is there twice; name every server once")
    return found["name"], urls


def _without_secrets(target: str) -> str:
    return re.sub(r"//[^/@]*@", "//", target)


def _base_url(url: str) -> str:
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        raise ShipgateError(f"openai: a URL cannot be read; {_FORM}") from None
    if parts.username is not None or parts.password is not None:
        raise ShipgateError("openai: a URL holds a user name or password; set $OPENAI_API_KEY instead")
    if parts.query or parts.fragment:
        raise ShipgateError(f"openai: a URL holds a query or fragment; {_FORM}")
    if not usable:
        raise ShipgateError(f"openai: {url!r} is no server's address; {_FORM}")
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/') or '/v1'}"


def open_openai(
    uri: str,
    target: str,
    *,
    concurrency: int | None = None,
    limits: ServerLimits = DEFAULT_LIMITS,
    artifact: Path | None = None,
) -> ServerEngine:
    """Find the model on every server; `artifact` is taken as what they serve, on the user's word.

    Raises:
        ServerDown: one of the servers does not answer.
        ShipgateError: the string or the key is malformed, a server lacks the model, or they differ.
    """
    name, urls = parse_target(target)
    slots = check_concurrency(concurrency, default=DEFAULT_CONCURRENCY)
    key = os.environ.get("OPENAI_API_KEY", "")
    if not (key.isascii() and key.isprintable()) or " " in key:
        raise ShipgateError("$OPENAI_API_KEY holds a character that no key has; set it again")
    claimed = None if artifact is None else (file_digest(artifact), artifact.stat().st_size)
    servers = _Servers(uri, name, urls, limits)
    return ServerEngine(servers.open(key, claimed), limits, concurrency=slots)


class _Servers:
    """The servers and the model asked for; the clients are made in the loop that uses them."""

    def __init__(self, uri: str, name: str, urls: Sequence[str], limits: ServerLimits) -> None:
        self._uri, self._name, self._urls, self._limits = uri, name, urls, limits
        self._clients: dict[str, openai.AsyncOpenAI] = {}

    async def open(self, key: str, claimed: tuple[str, int] | None) -> Backend:
        """Connect, and find the same model everywhere."""
        try:
            self._connect(key)
            listed = [await self._find(url) for url in self._urls]
        except BaseException:
            await self._close()
            raise
        if (
            other := next((n for n, one in enumerate(listed) if one.digest != listed[0].digest), None)
        ) is not None:
            await self._close()
            raise ShipgateError(
                f"{self._urls[0]} and {self._urls[other]} list different models as {self._name!r};"
                " start both with the same one"
            )
        return Backend(
            identity=self._identity(listed[0], claimed),
            urls=self._urls,
            ask=self._asking(listed[0].names),
            recheck=lambda: self._recheck(listed[0]),
            close=self._close,
            served={"entry": listed[0].digest},
        )

    def _connect(self, key: str) -> None:
        import httpx2
        import openai

        from harnesses.engines.server_wire import CheckedTransport

        limits = self._limits
        timeout = httpx2.Timeout(None, connect=limits.connect_seconds)
        for url in self._urls:
            try:
                httpx2.URL(url)
            except httpx2.InvalidURL as error:
                raise ShipgateError(f"{url} is no address ({error}); {_FORM}") from error
            transport: Any = CheckedTransport(httpx2, limits, url, key=key)
            http = httpx2.AsyncClient(
                transport=transport, timeout=timeout, follow_redirects=False, trust_env=False
            )
            self._clients[url] = openai.AsyncOpenAI(
                api_key=key or "none",
                base_url=url,
                max_retries=0,
                timeout=timeout,
                http_client=http,
            )

    async def _call(self, make: Callable[[], Awaitable[object]]) -> dict[str, Json]:
        import openai

        from harnesses.engines.server_wire import exchanged

        return await exchanged(make, (openai.OpenAIError,))

    async def _find(self, url: str) -> Listed:
        """The model as one server lists it now.

        Raises:
            ServerDown: it does not answer.
            ShipgateError: it does not list the model.
        """
        client = self._clients[url]
        try:
            models = await patiently(lambda: self._call(client.models.list), self._limits)
            listed = find_listed(models, self._name)
            if listed is None:
                there = ", ".join(names_listed(models)[:5]) or "none"
                raise ShipgateError(
                    f"{url} does not serve {self._name!r} (it lists {there}); name one of these"
                )
        except Fault as fault:
            raise self._unusable(url, fault) from fault
        return listed

    def _unusable(self, url: str, fault: Fault) -> ShipgateError:
        if is_down(fault):
            return ServerDown(
                f"no server answers at {url} ({fault}); start it, for example with `vllm serve {self._name}`"
            )
        if fault.status in (401, 403):
            return ShipgateError(f"{url} refuses the key ({fault}); set $OPENAI_API_KEY")
        return ShipgateError(
            f"what answers at {url} cannot be used as an OpenAI server ({fault}); mend the URL"
        )

    def _identity(self, listed: Listed, claimed: tuple[str, int] | None) -> Identity:
        from importlib.metadata import version

        digest, size = claimed or (listed.digest, listed.size_bytes or 0)
        return Identity(
            uri=self._uri,
            name=self._name,
            digest=digest,
            format=f"{'served-as-claimed' if claimed else 'served'}/{listed.owner}",
            size_bytes=size,
            parameters=listed.parameters,
            engine="openai",
            engine_version=version("openai"),
        )

    async def _recheck(self, before: Listed) -> tuple[str, ...]:
        now = [(url, await self._find(url)) for url in self._urls]
        return tuple(
            f"the model that {url} lists changed during the run; run it again"
            for url, listed in now
            if listed.digest != before.digest
        )

    def _asking(self, names: frozenset[str]) -> Ask:
        async def ask(url: str, request: Request) -> Response:
            case, decoding = request.case, request.decoding
            if (problem := unaskable(case.prompt, ())) is not None:
                raise Fault(problem, kind="case")
            options: dict[str, Any] = {
                "model": self._name,
                "messages": [{"role": "user", "content": case.prompt}],
                "max_tokens": decoding.max_tokens,
                "temperature": decoding.temperature,
                "seed": decoding.seed,
            }
            if case.tools is not None:
                options["tools"] = case.tools
            # What `chat.completions.create` sends, without turning plain values into records and back.
            client = self._clients[url]
            body = await self._call(lambda: client.post("/chat/completions", cast_to=object, body=options))
            return read_answer(body, names=names, max_tokens=decoding.max_tokens)

        return ask

    async def _close(self) -> None:
        for client in self._clients.values():
            await client.close()
