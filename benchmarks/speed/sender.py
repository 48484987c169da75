"""The bare clients that a gate is held against: the same requests, as many at once, and nothing else done.

    python -m benchmarks.speed.sender ollama http://127.0.0.1:4711 chats.json 16

`ollama` and `openai` are the official clients with their own defaults; `raw` writes bytes to a socket that it
keeps open and reads the answer's bytes back, unread: nothing in Python can be much quicker. Chats marked
`alone` are sent one at a time, after all others. Not covered: retries, checks, and keeping answers.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from harnesses.records import Json

Send = Callable[[Json], Awaitable[object]]


async def _ollama(url: str, chats: list[Json], at_once: int) -> None:
    import ollama

    client = ollama.AsyncClient(url)
    await _two_parts(chats, at_once, lambda _: _sending(lambda chat: client.chat(**chat["body"])))


async def _openai(url: str, chats: list[Json], at_once: int) -> None:
    import openai

    async with openai.AsyncOpenAI(base_url=f"{url}/v1", api_key="none") as client:
        create: Any = client.chat.completions.create
        await _two_parts(chats, at_once, lambda _: _sending(lambda chat: create(**chat["body"])))


async def _raw(url: str, chats: list[Json], at_once: int) -> None:
    where = urlsplit(url)

    async def connect(_: int) -> Send:
        reader, writer = await asyncio.open_connection(where.hostname, where.port)

        async def one(chat: Json) -> bytes:
            writer.write(chat["bytes"])
            head = await reader.readuntil(b"\r\n\r\n")
            if not head.startswith(b"HTTP/1.1 200"):
                raise RuntimeError(f"the server says {head[:40]!r}")
            return await reader.readexactly(int(head.lower().partition(b"content-length:")[2].split()[0]))

        return one

    for chat in chats:
        body = json.dumps(chat["body"]).encode()
        head = f"POST {chat['path']} HTTP/1.1\r\nhost: {where.netloc}\r\ncontent-type: application/json"
        chat["bytes"] = f"{head}\r\ncontent-length: {len(body)}\r\n\r\n".encode() + body
    await _two_parts(chats, at_once, connect)


async def _sending(send: Send) -> Send:
    return send


async def _two_parts(chats: list[Json], at_once: int, connect: Callable[[int], Awaitable[Send]]) -> None:
    """The chats that went together, `at_once` at a time; then those that went alone, one by one."""
    senders = [await connect(number) for number in range(at_once)]

    async def work(send: Send, todo: Iterable[Json]) -> None:
        for chat in todo:
            await send(chat)

    together = iter([chat for chat in chats if not chat["alone"]])
    await asyncio.gather(*(work(send, together) for send in senders))
    await work(senders[0], [chat for chat in chats if chat["alone"]])


def main() -> None:
    """Send all chats of a file."""
    kind, url, path, at_once = sys.argv[1:]
    ways = {"ollama": _ollama, "openai": _openai, "raw": _raw}
    asyncio.run(ways[kind](url, json.loads(Path(path).read_text(encoding="utf-8")), int(at_once)))


if __name__ == "__main__":
    main()
