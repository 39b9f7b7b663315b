# SPDX-License-Identifier: Apache-2.0
"""The server against clients that mean it harm, or are merely broken."""

from __future__ import annotations

import errno
import http.client
import json
import re
import socket
import threading
import time
import urllib.error
import urllib.request
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path

import pytest

from tests import elephantasm
from tests.local.serving import BEARER, KEY, Running, listening_port, post, process_of, read_all

connections = import_module(f"{elephantasm.__name__}.local.serve.connections")
gateway = import_module(f"{elephantasm.__name__}.local.serve.gateway")
handler = import_module(f"{elephantasm.__name__}.local.serve.handler")
BIG = 15_000_000


@pytest.fixture
def running():
    with Running(api_key=KEY) as made:
        yield made


def stranger(path="/api/animas", *headers):
    """Return the head of a request without a key."""
    return "\r\n".join([f"POST {path} HTTP/1.1", "Host: localhost", *headers, "", ""]).encode()


# One request inside another

INNER = stranger().replace(b"localhost", b"localhost\r\nAuthorization: Bearer " + KEY.encode())
INNER = INNER.replace(b"\r\n\r\n", b'\r\nContent-Length: 17\r\n\r\n{"name": "Inside"}')
LENGTH = b"Content-Length: %d" % len(INNER)
CHUNKS = b"0\r\n\r\n" + INNER


@pytest.mark.parametrize(
    ("fields", "body"),
    [
        (b"Content-Length : %d" % len(INNER), INNER),
        (b"no colon\r\n" + LENGTH, INNER),
        (b"X\0Y: 1\r\n" + LENGTH, INNER),
        (b"X: a\0b\r\n" + LENGTH, INNER),
        (b"X: a\rb\r\n" + LENGTH, INNER),
        (b">From me\r\n" + LENGTH, INNER),
        (b"From me\r\n" + LENGTH, INNER),
        (b"X: 1\r\n " + LENGTH, INNER),
        (b"X: 1\n" + LENGTH, INNER),
        (LENGTH + b"\r\n" + LENGTH, INNER),
        (b"Content-Length:\r\n" + LENGTH, INNER),
        (b"Host: other\r\n" + LENGTH, INNER),
        (b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", CHUNKS),
        (b"Transfer-Encoding: identity\r\nTransfer-Encoding: chunked", CHUNKS),
        (b"Transfer-Encoding: \x0bchunked", CHUNKS),
        (b"Transfer-Encoding: chunked\r\n" + LENGTH, CHUNKS),
        (b"Transfer-Encoding: chunked", b"0\n\r\n" + INNER),
        (b"Transfer-Encoding: chunked", b"0;\n\r\n\r\n" + INNER),
        (b"Transfer-Encoding: chunked", b"0\r\n\n" + INNER),
        (b"Transfer-Encoding: chunked", b"0\r\nX: 1\n\r\n" + INNER),
        (b"Transfer-Encoding: chunked", b"0\r\nno colon\r\n\r\n" + INNER),
        (b"Transfer-Encoding: chunked", b"0\r\nX: a\0b\r\n\r\n" + INNER),
    ],
    ids=[
        "blank before the colon",
        "line without a colon",
        "NUL in a name",
        "NUL in a value",
        "CR in a value",
        "line of a mailbox, quoted",
        "line of a mailbox",
        "continued line",
        "LF alone",
        "two lengths",
        "an empty length first",
        "two hosts",
        "two codings",
        "an unknown coding first",
        "control character in the coding",
        "coding and length",
        "chunk line with LF alone",
        "LF in a chunk extension",
        "LF alone after the last chunk",
        "trailer with LF alone",
        "trailer without a colon",
        "NUL in a trailer",
    ],
)
def test_no_request_hides_inside_another(running, fields, body):
    start = f"POST /api/animas HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer {KEY}\r\n".encode()
    found = running.raw(start + fields + b"\r\n\r\n" + body)
    assert re.findall(rb"HTTP/1.1 (\d+)", found) == [b"400"]
    assert b"connection: close" in found
    assert json.loads(running.ask("GET", "/api/animas")[2]) == []


# Strangers


@pytest.mark.parametrize("key", [None, "Bearer wrong", f"Basic {KEY}"])
@pytest.mark.parametrize(
    ("fields", "sent"),
    [
        (f"Content-Length: {BIG}", b""),
        (f"Content-Length: {10**12}", b"["),
        ("Transfer-Encoding: chunked", b"ffffff\r\n"),
    ],
)
def test_a_big_body_without_the_key_is_refused_before_it_is_sent(running, key, fields, sent):
    headers = [fields] if key is None else [fields, f"Authorization: {key}"]
    found = running.raw(stranger("/api/events", *headers) + sent)
    assert found.startswith(b"HTTP/1.1 401 ")
    assert b"connection: close" in found


@pytest.mark.parametrize(
    ("path", "status"), [("/api/nothing", 404), ("/api/health", 405), ("/api/animas/", 307)]
)
def test_paths_are_told_to_strangers_with_a_big_body_as_well(running, path, status):
    found = running.raw(stranger(path, f"Content-Length: {BIG}"))
    assert found.startswith(b"HTTP/1.1 %d " % status)


def test_a_web_page_may_not_even_send_its_body():
    with Running() as made:
        headers = ("Origin: http://localhost:3000", f"Content-Length: {BIG}")
        assert made.raw(stranger("/api/events", *headers)).startswith(b"HTTP/1.1 403 ")


@pytest.mark.parametrize("length", [13, BIG])
def test_a_stranger_is_not_asked_for_a_body(running, length):
    head = stranger("/api/animas", "Expect: 100-continue", f"Content-Length: {length}")
    found = running.raw(head)
    assert re.findall(rb"HTTP/1.1 (\d+)", found) == [b"401"]


def test_a_small_refused_body_leaves_the_connection_open(running):
    connection = running.connect()
    statuses = []
    for headers in ({}, BEARER):
        connection.request("POST", "/api/animas", b'{"name": "A"}', headers)
        answer = connection.getresponse()
        answer.read()
        statuses.append(answer.status)
    connection.close()
    assert statuses == [401, 201]


def peak(process):
    """Return the most memory a process has held, in bytes."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) * 1024


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads Linux's /proc")
def test_strangers_cannot_fill_the_memory(tmp_path):
    body = b"[" + b"{}," * (BIG // 3) + b"{}]"

    def send():
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        connection.request("POST", "/api/events", body)
        statuses.append(connection.getresponse().status)
        connection.close()

    with process_of(tmp_path / "agent.db", api_key=KEY) as process:
        port, statuses = listening_port(process), []
        before = peak(process)
        threads = [threading.Thread(target=send) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        after = peak(process)
    assert statuses == [401] * 4
    assert after - before < 30_000_000


# Refusals reach who is still sending


@pytest.mark.parametrize(("size", "key", "status"), [(17_000_000, KEY, 413), (BIG, "x", 401)])
def test_a_client_learns_why_its_big_body_was_refused(running, size, key, status):
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    address = f"http://127.0.0.1:{running.server.server_port}/api/events"
    for _ in range(5):  # without care for it, the answer is lost now and then
        request = urllib.request.Request(address, b"x" * size, headers)
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(request, timeout=30)
        assert caught.value.code == status
        caught.value.close()


def test_a_refused_body_without_end_is_not_read_for_ever(running, monkeypatch):
    monkeypatch.setattr(handler, "LINGER_SECONDS", 0.5)
    with socket.create_connection(("127.0.0.1", running.server.server_port), timeout=20) as peer:
        peer.sendall(stranger("/api/events", f"Content-Length: {10**12}"))
        with pytest.raises(OSError):
            for _ in range(2000):
                peer.sendall(b"x" * 1000)
                time.sleep(0.01)


# Slow clients


@pytest.mark.parametrize(
    "start",
    [
        b"GET /api/an",
        b"GET /api/animas HTTP/1.1\r\nHost: h\r\nX: ",
        post("/api/animas", b"{", "Content-Length: 5000"),
        post("/api/animas", b"800\r\n{", "Transfer-Encoding: chunked"),
        post("/api/animas", b"0\r\nX: ", "Transfer-Encoding: chunked"),
    ],
    ids=["line", "header", "body", "chunk", "trailer"],
)
def test_a_request_that_drips_in_ends_in_time(running, monkeypatch, start):
    monkeypatch.setattr(handler, "REQUEST_SECONDS", 0.5)
    with socket.create_connection(("127.0.0.1", running.server.server_port), timeout=10) as peer:
        peer.sendall(start)
        peer.settimeout(0.05)
        found = b""
        for _ in range(200):
            try:
                found = peer.recv(1000)
                break
            except socket.timeout:
                peer.sendall(b"x")
    assert found.startswith(b"HTTP/1.1 408 ")
    assert b"connection: close" in found


@pytest.mark.parametrize(
    "head",
    [
        b"GET /api/animas HTTP/1.1\r\n" + b"X: y\r\n" * 150,
        b"GET /api/animas HTTP/1.1\r\nX: " + b"y" * 70_000,
        post("/api/animas", b"0\r\n" + b"X: y\r\n" * 150, "Transfer-Encoding: chunked"),
        post("/api/animas", b"0\r\nX: " + b"y" * 70_000, "Transfer-Encoding: chunked"),
    ],
    ids=["headers", "header", "trailers", "trailer"],
)
def test_too_many_or_too_long_headers_are_refused(running, head):
    assert running.raw(head + b"\r\n\r\n").startswith(b"HTTP/1.1 431 ")


@pytest.mark.parametrize("line", [b"EHLO example.org\r\n", b"\x16\x03\x01\x02\n", b"\r\n\r\n"])
def test_another_protocol_is_refused_at_its_first_line(running, line):
    assert running.raw(line).startswith(b"HTTP/1.1 400 ")


def test_a_line_end_too_many_between_requests_is_passed_over(running):
    one = b"GET /api/health HTTP/1.1\r\nHost: h\r\n\r\n"
    last = one.replace(b"Host", b"Connection: close\r\nHost")
    assert re.findall(rb"HTTP/1.1 (\d+)", running.raw(one + b"\r\n" + last)) == [b"200", b"200"]


# Few descriptors


@pytest.mark.parametrize(("limit", "most"), [(32, 8), (256, 64), (1024, 320), (10**6, 512)])
def test_connections_are_as_many_as_there_are_descriptors_for(monkeypatch, limit, most):
    resource = pytest.importorskip("resource")
    connections = import_module(f"{elephantasm.__name__}.local.serve.connections")
    monkeypatch.setattr(resource, "getrlimit", lambda _: (limit, limit))
    assert connections.affordable() == most
    monkeypatch.setattr(resource, "getrlimit", lambda _: (resource.RLIM_INFINITY,) * 2)
    assert connections.affordable() == 512


def test_a_process_without_descriptors_neither_spins_nor_is_silent(running, monkeypatch):
    calls = []

    def accept(_):
        calls.append(1)
        raise OSError(errno.EMFILE, "Too many open files")

    with monkeypatch.context() as patch:
        patch.setattr(socket.socket, "accept", accept)
        with socket.create_connection(("127.0.0.1", running.server.server_port), timeout=10) as one:
            time.sleep(1)
            count = len(calls)
            patch.undo()
            one.sendall(b"GET /health HTTP/1.0\r\n\r\n")
            assert read_all(one).startswith(b"HTTP/1.1 200 ")
    assert 1 < count < 20
    assert running.log.getvalue().count("Too many open files") == 1


# The end


@pytest.fixture
def short_end(monkeypatch):
    """Give clients a tenth of the time in which the server ends."""
    for name in ("GRACE_SECONDS", "WORK_SECONDS", "LATE_SEND_SECONDS"):
        monkeypatch.setattr(connections, name, getattr(connections, name) / 10)


def test_a_client_that_does_not_read_its_answer_does_not_hold_up_the_end(monkeypatch, short_end):
    headers = {"content-type": "application/json"}
    entered = threading.Event()

    def answer(*_, **__):
        entered.set()
        return gateway.Response(200, headers, b"x" * 100_000_000)

    monkeypatch.setattr(gateway, "answer", answer)
    with ExitStack() as stack:
        with Running() as made:
            peer = stack.enter_context(
                socket.create_connection(("127.0.0.1", made.server.server_port))
            )
            peer.sendall(b"GET /api/animas HTTP/1.1\r\nHost: localhost\r\n\r\n")
            entered.wait(10)
            time.sleep(0.2)
            started = time.monotonic()
        assert time.monotonic() - started < 15  # far from the minute that sending may take


def test_a_request_that_never_ends_does_not_hold_up_the_end(monkeypatch, short_end):
    entered, leave = threading.Event(), threading.Event()

    def answer(*_, **__):
        entered.set()
        leave.wait(30)
        return gateway.json_response({})

    monkeypatch.setattr(gateway, "answer", answer)
    with ExitStack() as stack:
        with Running() as made:
            peer = stack.enter_context(
                socket.create_connection(("127.0.0.1", made.server.server_port))
            )
            peer.sendall(b"GET /api/animas HTTP/1.1\r\nHost: localhost\r\n\r\n")
            entered.wait(10)
            started = time.monotonic()
        assert time.monotonic() - started < 15  # far from the half minute that it works
        assert "1 requests were given up" in made.log.getvalue()
        leave.set()


def test_a_refused_client_that_stays_does_not_hold_up_the_end(monkeypatch, short_end):
    monkeypatch.setattr(handler, "LINGER_SECONDS", 60.0)
    with ExitStack() as stack:
        with Running(api_key=KEY) as made:
            peer = stack.enter_context(
                socket.create_connection(("127.0.0.1", made.server.server_port), timeout=10)
            )
            peer.sendall(stranger("/api/events", f"Content-Length: {BIG}"))
            assert peer.recv(100).startswith(b"HTTP/1.1 401 ")
            started = time.monotonic()
        assert time.monotonic() - started < 15  # far from the minute for which it lingers


# What strangers learn


def test_the_public_health_report_does_not_say_what_is_wrong(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_bytes(b"plain text\n" * 100)
    with Running(path=str(path), api_key=KEY) as made:
        status, _, body = made.ask("GET", "/api/health", headers={})
        said = made.log.getvalue()
    report = json.loads(body)
    assert (status, report["status"]) == (200, "degraded")
    assert report["checks"] == {"database": "error; see the log"}
    assert "notes" not in body.decode()
    assert f"127.0.0.1 health: error: The database {path} cannot be used" in said
