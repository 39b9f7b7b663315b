# SPDX-License-Identifier: Apache-2.0
"""One connection: request after request, with the bodies that it may send."""

from __future__ import annotations

import json
import re
import socket
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local.serving import BEARER, KEY, Running, post

handler = import_module(f"{elephantasm.__name__}.local.serve.handler")


@pytest.fixture
def running():
    with Running(api_key=KEY) as made:
        yield made


def test_one_connection_carries_many_requests(running):
    connection = running.connect()
    for _ in range(3):
        connection.request("GET", "/api/health")
        assert connection.getresponse().read()
    first = connection.sock
    connection.request("GET", "/api/health")
    connection.getresponse().read()
    assert connection.sock is first
    connection.close()


def test_requests_sent_at_once_are_answered_in_order(running):
    one = b"GET /api/health HTTP/1.1\r\nHost: h\r\n\r\n"
    last = one.replace(b"Host", b"Connection: close\r\nHost").replace(b"health", b"nope")
    found = running.raw(one + one + last)
    assert re.findall(rb"HTTP/1.1 (\d+)", found) == [b"200", b"200", b"404"]


def test_an_old_client_gets_its_answer_and_the_end(running):
    found = running.raw(b"GET /api/health HTTP/1.0\r\n\r\n")
    assert b"200 OK" in found
    assert b"connection: close" in found


def test_head_is_refused_without_a_body(running):
    found = running.raw(b"HEAD /api/health HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
    assert found.startswith(b"HTTP/1.1 405 ")
    assert found.endswith(b"\r\n\r\n")


def test_a_chunked_body_is_read(running):
    found = running.raw(
        post("/api/animas", b'8;x=y\r\n{"name":\r\n5\r\n "A"}\r\n0\r\nT: 1\r\n\r\n',
             "Transfer-Encoding: chunked")
    )  # fmt: skip
    assert b"201 Created" in found
    assert b'"name":"A"' in found


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (b"zz\r\n", ["Transfer-Encoding: chunked"], 400),
        (b"2\r\nabcdef\r\n", ["Transfer-Encoding: chunked"], 400),
        (b"", ["Transfer-Encoding: gzip"], 400),
        (b"{}", ["Transfer-Encoding: chunked", "Content-Length: 2"], 400),
        (b"{}", ["Content-Length: 2", "Content-Length: 3"], 400),
        (b"{}", ["Content-Length: -2"], 400),
        (b"{}", ["Content-Length: +2"], 400),
        (b"", [f"Content-Length: {handler.MAX_BODY + 1}"], 413),
        (b"", ["Content-Length: " + "9" * 60], 413),
        (b"fffffff\r\n", ["Transfer-Encoding: chunked"], 413),
    ],
)
def test_a_body_that_breaks_the_rules_is_refused_and_ends_the_connection(
    running, body, headers, status
):
    found = running.raw(post("/api/animas", body, *headers))
    assert found.startswith(b"HTTP/1.1 %d " % status)
    assert b"connection: close" in found


def test_too_long_a_request_line_is_refused(running):
    found = running.raw(b"GET /api/" + b"x" * (handler.MAX_LINE + 100))
    assert found.startswith(b"HTTP/1.1 414 ")


def test_a_long_query_in_the_address_is_taken(running):
    anima = json.loads(running.ask("POST", "/api/animas", b'{"name": "A"}')[2])["id"]
    path = f"/api/animas/{anima}/memory-packs/latest?query={'x' * 200_000}"
    assert running.ask("GET", path)[0] == 200


@pytest.mark.parametrize("line", [b"nonsense", b"GET /api/health HTTP/9.9", b"GET  HTTP/1.1"])
def test_what_is_no_http_gets_a_bad_request_as_json(running, line):
    found = running.raw(line + b"\r\n\r\n")
    assert re.match(rb"HTTP/1.1 (400|505|404) ", found)
    assert json.loads(found.split(b"\r\n\r\n")[1])["detail"]


def test_compressed_bodies_are_not_understood(running):
    headers = {**BEARER, "Content-Encoding": "gzip"}
    assert running.ask("POST", "/api/animas", b"\x1f\x8b\x08\x00rest", headers)[0] == 400


def test_a_client_that_waits_to_be_asked_for_its_body_is_asked(running):
    with socket.create_connection(("127.0.0.1", running.server.server_port), timeout=5) as peer:
        peer.sendall(post("/api/animas", b"", "Expect: 100-continue", "Content-Length: 13"))
        assert peer.recv(100).startswith(b"HTTP/1.1 100 Continue")
        peer.sendall(b'{"name": "A"}')
        assert peer.recv(1000).startswith(b"HTTP/1.1 201 ")


def test_a_client_is_not_asked_for_a_body_that_is_too_long(running):
    length = f"Content-Length: {handler.MAX_BODY + 1}"
    found = running.raw(post("/api/animas", b"", "Expect: 100-continue", length))
    assert re.findall(rb"HTTP/1.1 (\d+)", found) == [b"413"]


def test_a_client_of_http_1_0_is_not_asked_for_its_body(running):
    asking = post("/api/animas", b'{"name": "A"}', "Expect: 100-continue", "Content-Length: 13")
    found = running.raw(asking.replace(b"HTTP/1.1", b"HTTP/1.0"))
    assert re.findall(rb"HTTP/1.1 (\d+)", found) == [b"201"]


def test_the_log_has_a_line_for_each_request_and_nothing_private():
    with Running(api_key=KEY) as made:
        made.ask("POST", "/api/animas?secret=1", b'{"name": "private"}')
        made.raw(b"GET /api/\x1b[31m HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
    said = made.log.getvalue()
    # Each connection has its own thread, so the order is not given.
    lines = sorted(said.splitlines(), key=lambda line: "POST" not in line)
    assert len(lines) == 2
    stamp = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ 127\.0\.0\.1"
    assert re.fullmatch(stamp + r" POST /api/animas 201 \d+\.\d ms", lines[0])
    assert re.fullmatch(stamp + r" - - 400 \d+\.\d ms", lines[1])
    assert [word for word in ("\x1b", "secret", "private", KEY) if word in said] == []
