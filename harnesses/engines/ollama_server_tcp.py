"""The listening socket of the stand-in server: a thread for each connection, and all closed at its end.

Not covered: what is said on a connection (ollama_server).
"""

from __future__ import annotations

import socket
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Listener(ThreadingHTTPServer):
    """Keeps its connections, so that closing the server closes them too, as a killed server does."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler]) -> None:
        """Listen."""
        self._open: set[socket.socket] = set()
        super().__init__(address, handler)

    def process_request(self, request: socket.socket | tuple[bytes, socket.socket], client: object) -> None:
        """Remember the connection, and serve it."""
        self._open.add(request)  # type: ignore[arg-type] # only datagram servers get a pair
        super().process_request(request, client)

    def shutdown_request(self, request: socket.socket | tuple[bytes, socket.socket]) -> None:
        """Forget and close the connection."""
        self._open.discard(request)
        super().shutdown_request(request)

    @property
    def connections(self) -> int:
        """How many are open."""
        return len(self._open)

    def drop_connections(self) -> None:
        """End what is still open."""
        for connection in list(self._open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is no news."""
