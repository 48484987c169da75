"""Starting the timed model server, setting it, and reading what it saw.

    with Stand(answers) as stand:
        stand.reset(seconds=0.2)
        …
        stand.log().span

Not covered: what it answers (`server`).
"""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from harnesses.records import Json

ROOT = Path(__file__).resolve().parents[2]
SENDERS = ("ollama", "openai", "raw")


@dataclass(frozen=True)
class Log:
    """What a server saw: how many chats, the seconds from the first request to the last answer, and each."""

    count: int
    span: float
    chats: tuple[dict[str, Json], ...]


class Stand:
    """A running server process."""

    def __init__(self, answers: Path, *, weights: Path | None = None) -> None:
        """Start it and wait for its port."""
        command = [sys.executable, "-m", "benchmarks.speed.server", "--answers", str(answers.resolve())]
        if weights is not None:
            command += ["--weights", str(weights.resolve())]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        told = self._process.stdout.readline() if self._process.stdout else ""
        if not told.strip():
            raise RuntimeError("the timed model server did not start; its reason stands above")
        self.port = int(told)

    @property
    def url(self) -> str:
        """`http://127.0.0.1:PORT`."""
        return f"http://127.0.0.1:{self.port}"

    def reset(self, *, seconds: float, slots: int | None = None) -> None:
        """What an answer takes from now on; what was seen is forgotten."""
        self._call("POST", "/bench/reset", {"seconds": seconds, "slots": slots})

    def log(self) -> Log:
        """What it saw since the last reset."""
        told = self._call("GET", "/bench/log", None)
        return Log(count=told["count"], span=told["span"], chats=tuple(told["chats"]))

    def _call(self, method: str, path: str, body: Json) -> Json:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, path, body=None if body is None else json.dumps(body))
            return json.loads(connection.getresponse().read())
        finally:
            connection.close()

    def close(self) -> None:
        """End the process; safe to call twice."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        self._process.wait(timeout=10)
        if self._process.stdout is not None:
            self._process.stdout.close()

    def __enter__(self) -> Self:
        """The server itself; it is ended at the end."""
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""
        self.close()


def send(kind: str, url: str, chats: Sequence[Json], folder: Path, *, at_once: int) -> None:
    """Send recorded chats with a bare client, in a process of its own.

    Raises:
        subprocess.CalledProcessError: an answer is missing.
    """
    path = folder / "chats.json"
    path.write_text(json.dumps(list(chats)), encoding="utf-8")
    command = [sys.executable, "-m", "benchmarks.speed.sender", kind, url, str(path), str(at_once)]
    subprocess.run(command, cwd=ROOT, check=True)
