"""A model server in a process of its own that answers after a fixed time: what stands before it is timed.

    python -m benchmarks.speed.server --answers good.jsonl      # says its port; ends when its input ends

It speaks Ollama's API and OpenAI's as far as a gate needs them, gives the recorded answer to each prompt, and
writes down when each chat came and went. `POST /bench/reset {"seconds": 0.02, "slots": 16}` sets the time
that an answer takes and how many are given at once (the rest wait), and forgets what was written down;
`GET /bench/log` tells it. Not covered: streams, faults, TLS (`harnesses.engines.ollama_server` has faults).
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from harnesses.engines import ollama_server_api as api
from harnesses.records import Json

MODEL = "bench"
_HEAD_END = b"\r\n\r\n"
_UNKNOWN = "mumble mumble"
_CHATS: dict[str, tuple[Callable[..., api.Prompted], Callable[..., dict[str, Json]]]] = {
    "/api/chat": (api.ollama_request, lambda asked, said: api.ollama_answer(asked, said, 0.02)),
    "/v1/chat/completions": (api.openai_request, api.openai_answer),
}


@dataclass
class Chat:
    """A request for an answer; times are this process's, in seconds."""

    path: str
    body: bytes
    came: float
    went: float = 0.0
    alone: bool = True


class Desk:
    """Answers chats after a fixed time, so many at once."""

    def __init__(self, answers: dict[str, str], weights: Path | None) -> None:
        """Hold the answers by prompt; no limit on slots, and no wait, until `reset`."""
        self._answers = answers
        self._written: dict[tuple[str, bytes], bytes] = {}
        self.catalogue = api.Catalogue(api.Models({MODEL: api.Served(MODEL, weights=weights)}))
        self.reset({})

    def reset(self, settings: dict[str, Json]) -> dict[str, Json]:
        """Set time and slots, and forget all chats."""
        self.seconds = float(settings.get("seconds") or 0.0)
        self.slots = int(settings.get("slots") or 1 << 20)
        self.chats: list[Chat] = []
        self._under_way: set[int] = set()
        self._waiting: deque[tuple[Chat, Callable[[bytes], None]]] = deque()
        self._busy = 0
        return {"reset": True}

    def log(self) -> dict[str, Json]:
        """What was asked since the last reset; `span` is from the first request to the last answer."""
        chats = self.chats
        span = max(chat.went for chat in chats) - chats[0].came if chats else 0.0
        asked = [{"path": chat.path, "body": json.loads(chat.body), "alone": chat.alone} for chat in chats]
        return {"count": len(chats), "span": span, "chats": asked}

    def take(self, path: str, body: bytes, send: Callable[[bytes], None]) -> None:
        """Answer a chat once a slot is free and its time has passed."""
        chat = Chat(path, body, came=time.perf_counter())
        number = len(self.chats)
        self.chats.append(chat)
        if self._under_way:
            chat.alone = False
            for other in self._under_way:
                self.chats[other].alone = False
        self._under_way.add(number)

        def send_and_note(answer: bytes) -> None:
            send(answer)
            chat.went = time.perf_counter()
            self._under_way.discard(number)

        if self._busy < self.slots:
            self._start(chat, send_and_note)
        else:
            self._waiting.append((chat, send_and_note))

    def _start(self, chat: Chat, send: Callable[[bytes], None]) -> None:
        self._busy += 1
        asyncio.get_running_loop().call_later(self.seconds, self._finish, chat, send)

    def _finish(self, chat: Chat, send: Callable[[bytes], None]) -> None:
        self._busy -= 1
        if self._waiting:
            self._start(*self._waiting.popleft())
        send(self._answer(chat))

    def _answer(self, chat: Chat) -> bytes:
        """The answer's bytes; made once for each request, so that a repeat costs this process nothing."""
        key = (chat.path, chat.body)
        if key not in self._written:
            read, write = _CHATS[chat.path]
            asked = read(json.loads(chat.body))
            said = api.Said(self._answers.get(asked.prompt, _UNKNOWN), prompt_tokens=40, completion_tokens=90)
            self._written[key] = http(json.dumps(write(asked, said)).encode())
        return self._written[key]


def http(body: bytes, status: str = "200 OK") -> bytes:
    """An answer as it goes over the wire."""
    head = f"HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {len(body)}"
    return head.encode() + _HEAD_END + body


class Connection(asyncio.Protocol):
    """One client's connection, kept open."""

    def __init__(self, desk: Desk) -> None:
        """Nothing has come yet."""
        self._desk, self._read = desk, b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way back."""
        if isinstance(transport, asyncio.Transport):
            self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Take every whole request that has come."""
        self._read += data
        while (end := self._read.find(_HEAD_END)) >= 0:
            head = self._read[:end].decode("latin-1")
            start = end + len(_HEAD_END)
            length = _length(head)
            if len(self._read) < start + length:
                return
            body, self._read = self._read[start : start + length], self._read[start + length :]
            self._serve(head.split(" ", 2)[1], body)

    def _serve(self, path: str, body: bytes) -> None:
        if path in _CHATS:
            self._desk.take(path, body, self._send)
            return
        asked = json.loads(body) if body else {}
        catalogue = self._desk.catalogue
        told: dict[str, Callable[[], Json]] = {
            "/api/version": lambda: {"version": api.VERSION},
            "/api/tags": catalogue.tags,
            "/api/show": lambda: catalogue.show(asked["model"]),
            "/api/ps": lambda: {"models": []},
            "/v1/models": lambda: api.openai_models(catalogue, 1),
            "/bench/reset": lambda: self._desk.reset(asked),
            "/bench/log": self._desk.log,
        }
        if path in told:
            self._send(http(json.dumps(told[path]()).encode()))
        else:
            self._send(http(b'{"error": "404 page not found"}', "404 Not Found"))

    def _send(self, answer: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(answer)


def _length(head: str) -> int:
    for line in head.split("\r\n")[1:]:
        name, _, value = line.partition(":")
        if name.lower() == "content-length":
            return int(value)
    return 0


async def _serve(desk: Desk) -> None:
    loop = asyncio.get_running_loop()
    over = asyncio.Event()
    server = await loop.create_server(lambda: Connection(desk), "127.0.0.1", 0, backlog=256)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()

    def wait_for_the_end() -> None:
        sys.stdin.read()
        loop.call_soon_threadsafe(over.set)

    threading.Thread(target=wait_for_the_end, daemon=True).start()
    await over.wait()
    server.close()


def main() -> None:
    """Serve until the input ends."""
    parser = argparse.ArgumentParser(description="A model server that answers after a fixed time.")
    parser.add_argument("--answers", type=Path, required=True, help="JSONL with prompt and response")
    parser.add_argument("--weights", type=Path, help="the file that it says it serves")
    options = parser.parse_args()
    lines = options.answers.read_text(encoding="utf-8").splitlines()
    known = {entry["prompt"]: entry["response"] for entry in map(json.loads, lines)}
    asyncio.run(_serve(Desk(known, options.weights)))


if __name__ == "__main__":
    main()
