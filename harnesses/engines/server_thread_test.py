"""Streams out of an event loop: what is handed over comes at once, and so does the end."""

import asyncio
import threading

from harnesses.engines import server_thread
from harnesses.engines.server_thread import LoopThread
from harnesses.engines.taking import Taking
from harnesses.records import Case, Decoding, Request, Response

REQUEST = Request(case=Case(id="a", prompt="p"), decoding=Decoding(max_tokens=1))
ANSWER = Response(text="yes")


async def _nothing():
    pass


def test_a_stream_ends_when_its_work_does_and_not_at_the_next_glance(monkeypatch):
    monkeypatch.setattr(server_thread, "_GLANCE", 3600.0)
    loop, taking, found = LoopThread(), Taking([REQUEST]), []

    async def work(hand):
        hand(next(taking), ANSWER)
        await asyncio.sleep(0.2)  # so that whoever listens waits for one more by now

    listening = threading.Thread(target=lambda: found.extend(loop.stream(taking, work)), daemon=True)
    listening.start()
    listening.join(60)
    assert not listening.is_alive()
    assert found == [(REQUEST, ANSWER)]
    loop.close(_nothing)


def test_a_request_that_its_work_leaves_out_gets_an_error():
    loop, taking = LoopThread(), Taking([REQUEST])

    async def work(_):
        next(taking)

    ((request, response),) = loop.stream(taking, work)
    assert request is REQUEST
    assert "the engine broke off" in response.error
    loop.close(_nothing)
