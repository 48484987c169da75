"""Bytes on a raw socket that no HTTP library lets a server send, and what the transport makes of them."""

import asyncio
import gzip
import json
import socket
import threading
import time
from contextlib import ExitStack, suppress

import httpx
import pytest

from harnesses.engines.server_errors import Fault
from harnesses.engines.server_limits import ServerLimits
from harnesses.engines.server_wire import CheckedTransport, exchanged

KEY = "sk-secret-0123456789abcdef"
GOOD = json.dumps({"said": "hi"}).encode()
TLS = b"\x16\x03"
CHUNKED = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"


def said(text, headers=b"", status=b"200 OK"):
    body = json.dumps({"said": text}).encode()
    return b"HTTP/1.1 %s\r\ncontent-length: %d\r\n%s\r\n%s" % (status, len(body), headers, body)


@pytest.fixture
def serve():
    """A socket that sends what it is told to for the n-th request of all, and hangs up on None."""
    with ExitStack() as stack:

        def start(answer):
            listening = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
            # Closing alone does not wake who waits for a connection.
            stack.callback(listening.shutdown, socket.SHUT_RDWR)
            heard = []
            threading.Thread(target=accept, args=(listening, answer, heard), daemon=True).start()
            return f"http://127.0.0.1:{listening.getsockname()[1]}", heard

        yield start


def accept(listening, answer, heard):
    with suppress(OSError):
        while True:
            connection, _ = listening.accept()
            threading.Thread(target=converse, args=(connection, answer, heard), daemon=True).start()


def converse(connection, answer, heard):
    with connection, suppress(OSError):
        came = b""
        while piece := connection.recv(65536):
            came += piece
            if came.startswith(TLS):
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                return
            head, end, body = came.partition(b"\r\n\r\n")
            if not end or len(body) < int(head.lower().partition(b"content-length: ")[2].split()[0]):
                continue
            heard.append(head)
            came = b""
            for part in answer(len(heard)):
                if part is None:
                    return
                if isinstance(part, float):
                    time.sleep(part)
                else:
                    connection.sendall(part)


def ask(url, times=1, *, key=KEY, pause=0.0, **limits):
    """What came of some requests, one after the other: the text, or the fault's kind and its words."""

    async def one(client):
        try:
            async with asyncio.timeout(10):
                return (await exchanged(lambda: client.post("/", json={}), (httpx.HTTPError,)))["said"]
        except Fault as fault:
            return fault.kind, str(fault)
        finally:
            await asyncio.sleep(pause)

    async def all_of_them():
        transport = CheckedTransport(httpx, ServerLimits(**limits), url, key=key)
        headers = {"authorization": f"Bearer {key}"}
        async with httpx.AsyncClient(base_url=url, transport=transport, headers=headers) as client:
            return [await one(client) for _ in range(times)]

    return asyncio.run(all_of_them())


def test_an_answer_too_many_is_not_taken_for_the_next_ones(serve):
    url, heard = serve(lambda n: [said(f"right {n}"), *([0.05, said("stray")] if n == 1 else [])])
    assert ask(url, 3, pause=0.3) == ["right 1", "right 2", "right 3"]
    assert len(heard) == 3


def test_two_answers_to_one_request_shift_nothing(serve):
    url, _ = serve(lambda n: [said(f"right {n}") + said("stray")])
    assert ask(url, 3) == ["right 1", "right 2", "right 3"]


@pytest.mark.parametrize(
    ("sent", "why"),
    [
        (said("hi") + b"garbage\r\n\r\n", "Bad status line"),
        (b"SSH-2.0-OpenSSH_9.6\r\n", "Bad status line"),
        (b"HTTP/9.9 " + KEY.encode() + b"\r\n\r\n", "Bad status line"),
        (b"HTTP/1.1 200 OK\r\nbad\0" + KEY.encode() + b": x\r\n\r\n", "Invalid header token"),
        (said("hi", b"content-length: 5\r\n"), "Duplicate Content-Length"),
        (said("hi", b"transfer-encoding: chunked\r\n"), "Transfer-Encoding can't be present"),
        (CHUNKED + b"zz\r\n{}\r\n0\r\n\r\n", "Invalid character in chunk size"),
        (said("hi", b"x: " + b"a" * 20_000 + b"\r\n"), "Got more than 8190 bytes"),
        (said("hi", b"".join(b"x-%d: a\r\n" % n for n in range(1000))), "Too many headers"),
        (CHUNKED + b"0\r\n" + b"x: a\r\n" * 1000 + b"\r\n", "Too many headers"),
    ],
)
def test_what_is_no_http_is_an_error_that_is_not_tried_again_and_shows_no_key(serve, sent, why):
    url, heard = serve(lambda _: [sent, None])
    ((kind, words),) = ask(url)
    assert kind == "server"
    assert words.startswith(f"the answer is not HTTP ({why}")
    assert KEY not in words
    assert len(heard) == 1


@pytest.mark.parametrize(
    "sent",
    [
        b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n" + GOOD,
        CHUNKED + b"%x\r\n%s\r\n" % (len(GOOD), GOOD),
        b"HTTP/1.1 200 OK\r\n",
        b"",
    ],
)
def test_an_answer_that_ends_too_soon_may_be_tried_again_and_the_transport_does_not(serve, sent):
    url, heard = serve(lambda _: [sent, None])
    ((kind, words),) = ask(url)
    assert (kind, words[:20]) == ("again", "the connection broke")
    assert len(heard) == 1


def test_an_answer_without_a_length_ends_with_the_connection(serve):
    url, _ = serve(lambda n: [b"HTTP/1.0 200 OK\r\n\r\n", GOOD if n == 1 else GOOD[:-3], None])
    first, (kind, words) = ask(url, 2)
    assert first == "hi"
    assert (kind, words[:22]) == ("server", "the answer is not JSON")


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        (b"HTTP/1.1 204 No Content\r\n\r\n", "the answer is not JSON (Expecting value"),
        (b"HTTP/1.1 304 Not Modified\r\nlocation: /\r\n\r\n", "HTTP 304"),
        (b"HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n", "HTTP 101"),
        (b"HTTP/1.1 307 x\r\nlocation: http://h/?" + KEY.encode() + b"\r\n\r\n", "the server redirects to"),
        (said("hi", b"content-encoding: gzip\r\n"), "the answer is compressed, which was not asked for"),
        (said(f"I was asked with {KEY}"), "the answer holds the key that was sent"),
        (said(gzip.compress(GOOD).hex() * 1000), "the answer passes 9999 bytes"),
    ],
)
def test_what_is_http_and_no_answer(serve, sent, words):
    url, heard = serve(lambda _: [sent, None])
    ((_, found),) = ask(url, answer_bytes=9999)
    assert found.startswith(words)
    assert KEY not in found
    assert len(heard) == 1


def test_a_filler_for_a_key_may_stand_in_an_answer(serve):
    url, _ = serve(lambda _: [said("there are none")])
    assert ask(url, key="none") == ["there are none"]


def test_nothing_of_the_environment_and_no_cookie_is_sent(serve, tmp_path, monkeypatch):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password mine\ndefault login me password mine\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    url, heard = serve(lambda _: [said("hi", b"set-cookie: a=b; path=/\r\n")])
    assert ask(url, 2, key=None) == ["hi", "hi"]
    for head in heard:
        assert not {b"authorization", b"cookie"} & {line.partition(b":")[0] for line in head.split(b"\r\n")}
        assert b"accept-encoding: identity" in head


def test_a_connection_that_was_closed_meanwhile_is_not_used(serve):
    url, heard = serve(lambda n: [said(f"right {n}"), None])
    assert ask(url, 2, pause=0.2) == ["right 1", "right 2"]
    assert len(heard) == 2


@pytest.mark.parametrize(
    ("named", "words"),
    [
        ("nobody.pem", "what $SSL_CERT_FILE names cannot be read ([Errno 2] No such file or directory)"),
        ("empty.pem", "what $SSL_CERT_FILE names cannot be read ("),
    ],
)
def test_certificates_that_cannot_be_read_are_told(tmp_path, monkeypatch, named, words):
    (tmp_path / "empty.pem").touch()
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / named))
    ((kind, found),) = ask("https://127.0.0.1:9")
    assert kind == "server"
    assert found.startswith(words)


def test_a_server_that_is_not_encrypted_is_told_from_one_that_is_down(serve):
    url, _ = serve(lambda _: [said("hi")])
    ((kind, words),) = ask(url.replace("http:", "https:"))
    assert kind == "server"
    assert words.startswith("no encrypted connection (")
