"""A stand-in model server over a real socket: Ollama's API and OpenAI's, and every misbehaviour on demand.

    with ModelServer({"m": Served("m")}) as server:
        server.misbehave("503", times=2)     # the next two chats; the third is answered
        open_engine("ollama:m")              # with OLLAMA_HOST=server.url

For tests and benchmarks; it listens on 127.0.0.1, at a port of the system's choice. Not covered: TLS.
"""

from __future__ import annotations

import json
import os
import socket
import struct
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Self

from harnesses.engines import ollama_server_api as api
from harnesses.engines.ollama_server_faults import NAMES, STATUS, encoded
from harnesses.engines.ollama_server_tcp import Listener
from harnesses.records import Json

CHATS = frozenset({"/api/chat", "/v1/chat/completions"})
_IN_PIECES = frozenset({"/api/chat", "/api/create"})
_DRIP_SECONDS = 0.02


@dataclass(frozen=True)
class Seen:
    """A request as it came."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: Json


class ModelServer:
    """A running server; `catalogue`, `answer`, `delay`, `key`, `redirect_to` may change any time."""

    def __init__(
        self, models: Mapping[str, api.Served], *, answer: api.Answer = api.echo, slots: int | None = None
    ) -> None:
        """Start it; with `slots`, so many chats are answered at once and the rest wait."""
        self.catalogue = api.Catalogue(api.Models(models))
        self.answer = answer
        self.delay = 0.0
        self.key: str | None = None
        self.redirect_to = "http://127.0.0.1:9/elsewhere"
        self.seen: list[Seen] = []
        self.most_at_once = 0
        self.stopping = threading.Event()
        self.slots = nullcontext() if slots is None else threading.BoundedSemaphore(slots)
        self._faults: deque[tuple[str, str | None, str | None]] = deque()
        self._lock = threading.Lock()
        self._at_once = 0
        self._http = _Listener(("127.0.0.1", 0), _Handler)
        self._http.owner = self
        self._thread = threading.Thread(
            target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )
        self._thread.start()

    @property
    def url(self) -> str:
        """`http://127.0.0.1:PORT`."""
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    def misbehave(
        self, fault: str, *, times: int = 1, path: str | None = None, prompt: str | None = None
    ) -> None:
        """Do this to the next requests of a path (chats if None), or to the one that holds `prompt`."""
        if fault not in NAMES:
            raise ValueError(f"no fault {fault!r}; there are {', '.join(NAMES)}")
        self._faults.extend([(fault, path, prompt)] * times)

    def chats(self) -> list[Seen]:
        """The chat requests so far."""
        return [seen for seen in self.seen if seen.path in CHATS]

    def settle(self) -> None:
        """Wait until nobody is connected: a client that was killed is then heard to the end."""
        while self._http.connections:
            self.stopping.wait(0.01)

    def close(self) -> None:
        """Stop at once, requests under way included; safe to call twice."""
        if not self.stopping.is_set():
            self.stopping.set()
            self._http.shutdown()
            self._http.server_close()
            self._thread.join()
            self._http.drop_connections()

    def __enter__(self) -> Self:
        """The server itself; it is stopped at the end."""
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self.close()

    def next_fault(self, seen: Seen) -> str | None:
        """The fault that is due for a request, taken off the list."""
        text = json.dumps(seen.body)
        with self._lock:
            for planned in self._faults:
                fault, path, prompt = planned
                if (seen.path == path or (path is None and seen.path in CHATS)) and (prompt or "") in text:
                    self._faults.remove(planned)
                    return fault
        return None

    def count(self, change: int) -> None:
        """Another chat under way, or one less."""
        with self._lock:
            self._at_once += change
            self.most_at_once = max(self.most_at_once, self._at_once)


class _Listener(Listener):
    owner: ModelServer


class _Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Listener

    def do_GET(self) -> None:
        self._serve(b"")

    def do_HEAD(self) -> None:
        blob = self._blob()
        self._send(200 if blob is not None and blob.is_file() else 404, b"")

    def do_POST(self) -> None:
        if self.headers.get("transfer-encoding") == "chunked":
            self._serve(b"".join(iter(self._chunk, b"")))
        else:
            self._serve(self.rfile.read(int(self.headers.get("content-length", "0"))))

    def _chunk(self) -> bytes:
        size = int(self.rfile.readline(), 16)
        data = self.rfile.read(size)
        self.rfile.readline()
        return data

    def _serve(self, raw: bytes) -> None:
        owner = self.server.owner
        if (blob := self._blob()) is not None:
            blob.write_bytes(raw)
            self._send(201, b"")
            return
        seen = Seen(
            self.command,
            self.path,
            {name.lower(): value for name, value in self.headers.items()},
            json.loads(raw) if raw else None,
        )
        owner.seen.append(seen)
        fault = owner.next_fault(seen)
        try:
            self._check_key()
            _refuse(fault)
            if self.path in _IN_PIECES and seen.body.get("stream", True):
                self._lines(self._many(seen))
                return
            body = encoded(self._one(seen), fault)
        except api.RefusedError as error:
            self._send(error.status, json.dumps({"error": str(error)}).encode())
            return
        if not self._by_socket(fault, body):
            self._send(200, body)

    def _one(self, seen: Seen) -> Json:
        """The answer's JSON, for everything that is answered in one piece."""
        catalogue = self.server.owner.catalogue
        match seen.path:
            case "/api/create":
                return list(catalogue.create(seen.body))[-1]
            case "/api/show":
                return catalogue.show(seen.body["model"])
            case "/api/chat":
                asked = api.ollama_request(seen.body)
                started = time.perf_counter()
                said = self._answer(asked)
                return api.ollama_answer(asked, said, time.perf_counter() - started)
            case "/v1/chat/completions":
                asked = api.openai_request(seen.body)
                return api.openai_answer(asked, self._answer(asked))
        lists: dict[str, Callable[[], Json]] = {
            "/api/version": lambda: {"version": api.VERSION},
            "/api/tags": catalogue.tags,
            "/api/ps": lambda: {"models": []},
            "/v1/models": lambda: api.openai_models(catalogue, len(self.server.owner.seen)),
        }
        if seen.path not in lists:
            raise api.RefusedError(404, "404 page not found")
        return lists[seen.path]()

    def _answer(self, asked: api.Prompted) -> api.Said:
        owner = self.server.owner
        owner.catalogue.find(asked.model)
        with owner.slots:
            owner.count(1)
            try:
                owner.stopping.wait(owner.delay)
                return owner.answer(asked)
            finally:
                owner.count(-1)

    def _many(self, seen: Seen) -> Iterable[Json]:
        if self.path == "/api/create":
            return list(self.server.owner.catalogue.create(seen.body))
        whole = self._one(seen)
        half = {"role": "assistant", "content": whole["message"]["content"]}
        first = {"model": whole["model"], "message": half, "done": False}
        return [first, whole | {"message": whole["message"] | {"content": ""}}]

    def _blob(self) -> Path | None:
        blobs = self.server.owner.catalogue.blobs
        if blobs is None or not self.path.startswith("/api/blobs/sha256:"):
            return None
        return blobs / f"sha256-{self.path.rpartition(':')[2]}"

    def _check_key(self) -> None:
        given = self.headers.get("authorization", "").removeprefix("Bearer ")
        if self.server.owner.key not in (None, given):
            raise api.RefusedError(401, f"Incorrect API key provided: {given}")

    def _by_socket(self, fault: str | None, body: bytes) -> bool:
        """Do a fault of the socket; False where it is none."""
        stopping = self.server.owner.stopping
        match fault:
            case "hang":
                stopping.wait()
            case "reset_early":
                self._reset()
            case "redirect":
                self._head(302, 0, location=self.server.owner.redirect_to)
            case "drip" | "reset" | "cut":
                self._head(200, len(body))
                if fault == "drip":
                    for position in range(len(body)):
                        if stopping.wait(_DRIP_SECONDS):
                            break
                        self.wfile.write(body[position : position + 1])
                else:
                    self.wfile.write(body[: len(body) // 2])
                if fault == "reset":
                    self._reset()
            case _:
                return False
        self.close_connection = True
        return True

    def _reset(self) -> None:
        """Close so that the other side gets a RST."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        os.close(self.connection.detach())

    def _head(self, status: int, length: int, **headers: str) -> None:
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(length))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def _send(self, status: int, body: bytes) -> None:
        self._head(status, len(body))
        self.wfile.write(body)

    def _lines(self, lines: Iterable[Json]) -> None:
        self.send_response(200)
        self.send_header("content-type", "application/x-ndjson")
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        for line in lines:
            data = json.dumps(line).encode() + b"\n"
            self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
        self.wfile.write(b"0\r\n\r\n")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Say nothing."""


def _refuse(fault: str | None) -> None:
    if fault in STATUS:
        raise api.RefusedError(*STATUS[fault])
