"""Connections to one server, through aiohttp, with everything off that could put in a word of its own.

No proxy, no netrc, no cookies, no decompression. A connection that brought something after its last answer
was complete is closed, not used again: what came would be taken for the answer to the next case. aiohttp
itself asks again only a GET, once, where an idle connection turns out to be gone; a POST never. Not covered:
what is sent and what comes back (server_wire).
"""

from __future__ import annotations

import ssl
from types import ModuleType
from typing import TYPE_CHECKING

import aiohttp

from harnesses.engines.server_errors import Fault
from harnesses.engines.server_limits import ServerLimits

if TYPE_CHECKING:
    from aiohttp.connector import Connection
    from aiohttp.tracing import Trace


class _Quiet(aiohttp.TCPConnector):
    """Keeps connections open between requests, and only those on which nothing is left over."""

    async def connect(
        self,
        req: aiohttp.ClientRequest,
        traces: list[Trace],
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109 - as its base has it
    ) -> Connection:
        """A connection on which whatever comes next answers what is sent next."""
        while True:
            found = await super().connect(req, traces, timeout)
            if found.protocol is None or not found.protocol.should_close:
                return found
            found.close()


def open_session(http: ModuleType, limits: ServerLimits, url: str) -> aiohttp.ClientSession:
    """A session for one base URL; `http` is httpx or httpx2, which know where certificates lie.

    Raises:
        Fault: the certificates that the environment names cannot be read.
    """
    encrypted = not url.startswith("http:")
    try:
        # Certificates take 20 ms to load, for nothing where the one address is not encrypted.
        checked: ssl.SSLContext | bool = http.create_ssl_context() if encrypted else True
    except OSError as error:
        raise Fault(f"what $SSL_CERT_FILE names cannot be read ({error})", kind="server") from error
    return aiohttp.ClientSession(
        connector=_Quiet(limit=0, ssl=checked),
        # How long a whole answer may take is the asking coroutine's business.
        timeout=aiohttp.ClientTimeout(total=None, connect=limits.connect_seconds),
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        trust_env=False,
    )


def broken(error: Exception) -> Fault:
    """What went wrong with a connection, in words; only what a connection does is worth another attempt."""
    if isinstance(error, aiohttp.ClientSSLError):
        advice = ""
        if isinstance(error, aiohttp.ClientConnectorCertificateError):
            advice = "; name the file of its authority's certificate in $SSL_CERT_FILE"
        return Fault(f"no encrypted connection ({error.os_error}{advice})", kind="server")
    if isinstance(error, aiohttp.ClientConnectorError):
        return Fault(f"no connection ({error.os_error})", kind="again")
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return Fault(f"no connection ({error})", kind="again")
    if isinstance(error, aiohttp.ClientResponseError):
        return Fault(f"the answer is not HTTP ({_first(error.message)})", kind="server")
    if isinstance(error, aiohttp.ClientPayloadError):
        said = getattr(error.__cause__, "message", "") or str(error)
        return Fault(f"the connection broke ({_first(said)})", kind="again")
    return Fault(f"the connection broke ({str(error) or type(error).__name__})", kind="again")


def _first(message: str) -> str:
    """The first line: the others show what came, which may hold anything."""
    return message.partition("\n")[0].rstrip(":.")
