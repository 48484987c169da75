"""What goes wrong with a model server: at opening, and with one request.

`ServerDown` ends a run as one that cannot decide; a `Fault` becomes the error of one case. Texts of servers
are cut to one short line, and the key is taken out of them. Not covered: when to try again (server_retry).
"""

from __future__ import annotations

from typing import Literal

from harnesses.records import ShipgateError

Kind = Literal["again", "server", "case"]
NOT_ASKED = "not asked to the end: "
"""How the error of a request begins that a limit kept from being asked, or from being answered."""
_LONGEST = 300


class ServerDown(ShipgateError):  # noqa: N818 - it names what is so, as its message does
    """No server answers where one should; the message says how to start it."""


class Fault(Exception):  # noqa: N818 - as above
    """Why one request brought no answer.

    Attributes:
        kind: `again` for what may pass (a connection error, 429, 503); `server` for what the next case will
            meet too; `case` for what lies in this case or its answer alone.
        status: the HTTP status, None where there was no refusal by status.
    """

    def __init__(self, text: str, *, kind: Kind, status: int | None = None) -> None:
        """Hold the reason; `text` is shortened to one line."""
        super().__init__(one_line(text))
        self.kind = kind
        self.status = status


def one_line(text: str) -> str:
    """A text fit for a message: one line, printable, no longer than a few lines of a terminal."""
    line = "".join(letter if letter.isprintable() else "?" for letter in " ".join(text.split()))
    return line if len(line) <= _LONGEST else line[:_LONGEST] + "…"
