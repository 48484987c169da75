"""The one place that reads from a server's socket: everything it may send is checked here, once.

The official clients send through this transport. It reads an answer whole, up to a cap, and lets nothing
pass but a 2xx with a strict JSON object in UTF-8; all else is a `Fault`, whatever a client would have made of
it (a followed redirect, U+FFFD, half a text). The JSON as it came is kept in the request's `Exchange`, as
the clients drop fields that they do not know. Not covered: what the JSON says, the deadline of a request, and
the connections (server_sockets).
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any, Self

import aiohttp
from yarl import URL

from harnesses.engines import strict_json
from harnesses.engines.server_errors import Fault, Kind
from harnesses.engines.server_limits import ServerLimits
from harnesses.engines.server_sockets import broken, open_session
from harnesses.records import Json

_SUCCESS = range(200, 300)
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CASE_STATUS = frozenset({400, 413, 422})
"""What servers say about one request (too long, not valid), not about themselves."""
_UNREADABLE = (LookupError, TypeError, ValueError, AttributeError)
"""What the clients raise over JSON that is valid and not of the shape that they know."""
_AGAIN_STATUS = frozenset({429, 503})
_SECRET = 12
"""Letters of a key from which it is one; shorter ones are fillers such as `none` or `EMPTY`."""


@dataclass
class Exchange:
    """A request under way; `body` is the JSON object that came back for it."""

    body: dict[str, Json] = field(default_factory=dict)


EXCHANGE: ContextVar[Exchange | None] = ContextVar("EXCHANGE", default=None)


class CheckedTransport:
    """An HTTP transport that hands on whole, valid answers only; proxies of the environment are not used.

    `http` is httpx or httpx2: the Ollama client is built on the one, OpenAI's on the other. Beneath either,
    aiohttp speaks HTTP, since its parser is written in C: less than half of the work per request.
    """

    def __init__(self, http: ModuleType, limits: ServerLimits, url: str, *, key: str | None) -> None:
        """Connect to `url` when it is first asked; `key` shows in no message, and None sends none."""
        self._http: Any = http
        self._limits = limits
        self._key = key
        self._url = url
        self._session: aiohttp.ClientSession | None = None

    async def handle_async_request(self, request: Any) -> Any:  # noqa: ANN401 - of either library
        """Send a request and read its answer.

        Raises:
            Fault: there is no whole, valid answer.
        """
        request.headers["accept-encoding"] = "identity"  # what is counted against the cap is what is kept
        if self._key is None:
            request.headers.pop("authorization", None)
        try:
            status, raw = await self._exchanged(request)
        except (aiohttp.ClientError, OSError) as error:
            fault = broken(error)
            raise Fault(self._safe(str(fault)), kind=fault.kind) from error
        except ValueError as error:
            # Its text shows the header that cannot be sent, which may be the key's.
            raise Fault("the request cannot be sent as HTTP", kind="server") from error
        headers = {"content-type": "application/json"}
        return self._http.Response(status, headers=headers, content=raw, request=request)

    async def __aenter__(self) -> Self:
        """The transport itself."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close every connection."""
        await self.aclose()

    async def aclose(self) -> None:
        """Close every connection; safe to call twice."""
        if self._session is not None:
            await self._session.close()

    def _opened(self) -> aiohttp.ClientSession:
        """The session, which belongs to the loop that first asks for it."""
        if self._session is None:
            self._session = open_session(self._http, self._limits, self._url)
        return self._session

    async def _exchanged(self, request: Any) -> tuple[int, bytes]:  # noqa: ANN401 - of either library
        session = self._opened()
        async with session.request(
            request.method,
            URL(str(request.url), encoded=True),
            data=await request.aread() or None,
            headers=request.headers.multi_items(),
            allow_redirects=False,
        ) as reply:
            return reply.status, await self._checked(reply)

    async def _checked(self, reply: aiohttp.ClientResponse) -> bytes:
        if reply.status in _REDIRECTS and "location" in reply.headers:
            where = self._safe(reply.headers["location"])
            raise Fault(f"the server redirects to {where}; name that address itself", kind="server")
        raw = await self._body(reply)
        if reply.status not in _SUCCESS:
            said = self._safe(_said(raw))
            raise Fault(f"HTTP {reply.status}{said}", kind=_kind(reply.status), status=reply.status)
        if reply.headers.get("content-encoding", "identity") != "identity":
            raise Fault("the answer is compressed, which was not asked for", kind="server")
        if self._key is not None and len(self._key) >= _SECRET and self._key.encode() in raw:
            # It would stand in the run's files, which are there to be shown.
            raise Fault("the answer holds the key that was sent", kind="server")
        body = read_object(raw)
        if body.get("error"):
            raise Fault(f"the server says{self._safe(_said(raw))}", kind="server")
        exchange = EXCHANGE.get()
        if exchange is not None:
            exchange.body = body
        return raw

    def _safe(self, text: str) -> str:
        return text.replace(self._key, "[key]") if self._key else text

    async def _body(self, reply: aiohttp.ClientResponse) -> bytes:
        raw = bytearray()
        async for piece in reply.content.iter_any():
            raw += piece
            if len(raw) > self._limits.answer_bytes:
                raise Fault(f"the answer passes {self._limits.answer_bytes} bytes", kind="case")
        return bytes(raw)


def read_object(raw: bytes) -> dict[str, Json]:
    """A JSON object as a server sent it.

    Raises:
        Fault: it is not UTF-8, not strict JSON, or no object.
    """
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Fault(f"the answer is not UTF-8 (byte {error.start})", kind="server") from error
    if text.lstrip().startswith("<"):
        raise Fault("the answer is HTML, not JSON", kind="server")
    try:
        body = strict_json.loads(text)
    except ValueError as error:
        raise Fault(f"the answer is not JSON ({error})", kind="server") from error
    if not isinstance(body, dict):
        raise Fault("the answer is JSON, but no object", kind="server")
    return body


def _kind(status: int) -> Kind:
    return "again" if status in _AGAIN_STATUS else "case" if status in _CASE_STATUS else "server"


def _said(raw: bytes) -> str:
    """What the server wrote about its refusal: `error`, or `error.message`, or a short plain text."""
    text = raw.decode("utf-8", "replace").strip()
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        said = "" if text.startswith("<") else text
    if isinstance(said, dict):
        said = said.get("error", said.get("message", ""))
    if isinstance(said, dict):
        said = said.get("message", "")
    return f": {said}" if isinstance(said, str) and said else ""


async def exchanged(
    make: Callable[[], Awaitable[object]], client_errors: tuple[type[Exception], ...]
) -> dict[str, Json]:
    """The JSON object that came back for a client's call, as it came.

    Raises:
        Fault: there was none, or the client could not read it.
    """
    caught: tuple[type[Exception], ...] = (*client_errors, *_UNREADABLE)
    exchange = Exchange()
    token = EXCHANGE.set(exchange)
    try:
        await make()
    except caught as error:
        if isinstance(error.__cause__, Fault):
            raise error.__cause__ from error
        reason = " ".join(str(error).splitlines()[:3]) or type(error).__name__
        raise Fault(f"the client cannot make sense of it ({reason})", kind="server") from error
    finally:
        EXCHANGE.reset(token)
    return exchange.body
