"""How xdist workers ask the controller: a local socket, a random key, JSON bytes and nothing else.

The model is loaded once, in the controller; a worker sends `["refusal", null]` and gets back whether that
item passes. No pickles cross, so a worker cannot hand the controller code. Not covered: what the answer is.
"""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener
from typing import NamedTuple

from harnesses.records import ShipgateError

_MAX_QUESTION = 1 << 16


class Check(NamedTuple):
    """Whether a pytest item passes, why it does not, and what JUnit should say of it (name, value)."""

    passed: bool
    reason: str
    facts: tuple[tuple[str, str], ...] = ()


Ask = Callable[[str, str | None], Check]
"""Asked (gate, case id or None)."""


class Broker:
    """Answers workers on threads of its own until it is closed."""

    def __init__(self, ask: Ask) -> None:
        """Start listening; `ask` is called from several threads."""
        self._ask = ask
        self._key = secrets.token_bytes(32)
        try:
            self._listener = Listener(authkey=self._key)
        except OSError:  # a temporary folder whose path is too long for a socket
            self._listener = Listener(("127.0.0.1", 0), authkey=self._key)
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def ticket(self) -> str:
        """What a worker needs to reach this broker, as JSON."""
        return json.dumps({"address": self._listener.address, "key": self._key.hex()})

    def close(self) -> None:
        """Stop listening; safe to call twice."""
        with suppress(OSError):
            self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection = self._listener.accept()
            except (AuthenticationError, EOFError, ConnectionError):
                continue  # a stranger, or a worker that died while it knocked
            except OSError:
                return  # closed
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: Connection) -> None:
        with connection, suppress(EOFError, ConnectionError):
            while True:
                gate, case_id = json.loads(connection.recv_bytes(_MAX_QUESTION))
                try:
                    answer: dict[str, object] = self._ask(gate, case_id)._asdict()
                except (ShipgateError, OSError, ValueError) as error:
                    answer = {"error": str(error)}
                connection.send_bytes(json.dumps(answer).encode("ascii"))


def ask_through(ticket: str) -> Ask:
    """A worker's way to ask; connects at the first question.

    The function raises ShipgateError where the controller could not answer, and OSError or EOFError where it
    is gone.
    """
    where = json.loads(ticket)
    address = where["address"]
    connected: list[Connection] = []

    def ask(gate: str, case_id: str | None) -> Check:
        if not connected:
            target = tuple(address) if isinstance(address, list) else address
            connected.append(Client(target, authkey=bytes.fromhex(where["key"])))
        connected[0].send_bytes(json.dumps([gate, case_id]).encode("ascii"))
        answer = json.loads(connected[0].recv_bytes())
        if "error" in answer:
            raise ShipgateError(answer["error"])
        facts = tuple((str(name), str(value)) for name, value in answer["facts"])
        return Check(answer["passed"], answer["reason"], facts)

    return ask
