# SPDX-License-Identifier: Apache-2.0
"""The engine's server over real sockets: connections, credentials, limits, stopping."""

from __future__ import annotations

import http.client
import json
import re
import signal
import socket
import sqlite3
import threading
import time
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local.serving import BEARER, KEY, Running, listening_port, post, process_of

gateway = import_module(f"{elephantasm.__name__}.local.serve.gateway")
handler = import_module(f"{elephantasm.__name__}.local.serve.handler")
program = import_module(f"{elephantasm.__name__}.local.serve.program")


@pytest.fixture
def running():
    with Running(api_key=KEY) as made:
        yield made


@pytest.fixture
def open_server():
    """A server without a key."""
    with Running() as made:
        yield made


# Connections


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


def test_clients_in_parallel_lose_nothing(running):
    anima = json.loads(running.ask("POST", "/api/animas", b'{"name": "A"}')[2])["id"]
    event = json.dumps({"anima_id": anima, "event_type": "system", "content": "x"}).encode()
    statuses = []

    def write():
        connection = running.connect()
        for _ in range(10):
            connection.request("POST", "/api/events", event, BEARER)
            answer = connection.getresponse()
            answer.read()
            statuses.append(answer.status)
        connection.close()

    threads = [threading.Thread(target=write) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    usage = json.loads(running.ask("GET", "/api/subscriptions/usage")[2])
    assert (statuses, usage["events_created"]) == ([201] * 60, 60)


# Bodies


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


@pytest.mark.parametrize("kind", ["application/json", "application/json; charset=utf-8",
                                  "application/merge-patch+json"])  # fmt: skip
def test_json_is_taken_under_its_names(running, kind):
    headers = {**BEARER, "Content-Type": kind}
    assert running.ask("POST", "/api/animas", b'{"name": "A"}', headers)[0] == 201


def test_another_content_type_is_refused_with_the_reason(running):
    headers = {**BEARER, "Content-Type": "text/plain"}
    status, _, body = running.ask("POST", "/api/animas", b'{"name": "A"}', headers)
    assert status == 422
    assert json.loads(body)["detail"][0]["loc"] == ["header", "content-type"]


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


# Answers


def test_every_answer_has_the_real_servers_headers_only(running):
    headers = running.ask("GET", "/api/animas")[1]
    assert set(headers) == {"date", "server", "content-type", "content-length"}


def test_a_trailing_slash_is_redirected_with_its_query(running):
    status, headers, body = running.ask("GET", "/api/animas/?limit=1")
    assert (status, body) == (307, b"")
    address = f"http://127.0.0.1:{running.server.server_port}/api/animas?limit=1"
    assert headers["location"] == address


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/animas",
        "/api",
        "/api/",
        "/apis/animas",
        "//",
        "//[/api/health",
        "/%2fapi/animas",
        "*",
    ],
)
def test_nothing_is_served_outside_of_the_api(running, path):
    assert running.ask("GET", path)[0] == 404


@pytest.mark.parametrize("path", ["/health", "/api/healthz", "/api/health"])
def test_health_is_served_to_anyone(running, path):
    status, _, body = running.ask("GET", path, headers={})
    assert (status, json.loads(body)["status"]) == (200, "healthy")


def test_a_database_that_cannot_be_used_is_told_without_its_path(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_bytes(b"plain text\n" * 100)
    with Running(path=str(path)) as made:
        status, _, body = made.ask("GET", "/api/animas", headers={})
        assert status == 503
        assert str(tmp_path).encode() not in body
        assert "not an SQLite database" in made.log.getvalue()


def test_a_database_locked_too_long_asks_to_come_again(tmp_path, monkeypatch):
    path = str(tmp_path / "agent.db")
    monkeypatch.setattr(handler, "REQUEST_SECONDS", 0.1)
    with Running(path=path) as made:
        made.ask("POST", "/api/animas", b'{"name": "A"}')
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        status, headers, _ = made.ask("POST", "/api/animas", b'{"name": "A"}')
        other.close()
    assert (status, headers["retry-after"]) == (503, "1")


def test_a_defect_is_an_internal_error_that_says_nothing_of_the_data(running, monkeypatch):
    def defect(*_, **__):
        raise KeyError("private words")

    monkeypatch.setattr(gateway, "answer", defect)
    status, headers, body = running.ask("GET", "/api/animas")
    assert (status, body) == (500, b"Internal Server Error")
    assert headers["connection"] == "close"
    assert "KeyError at defect:" in running.log.getvalue()
    assert "private" not in running.log.getvalue()


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


# Stopping


def test_stopping_ends_idle_connections_at_once():
    with Running() as made:
        idle = made.connect()
        idle.request("GET", "/api/health")
        idle.getresponse().read()
        started = time.monotonic()
    assert time.monotonic() - started < 1
    assert idle.sock.recv(1) == b""
    idle.close()


def test_stopping_waits_for_the_running_request(monkeypatch):
    entered, leave = threading.Event(), threading.Event()

    def slow(*_, **__):
        entered.set()
        leave.wait(5)
        return gateway.json_response({"slow": True})

    monkeypatch.setattr(gateway, "answer", slow)
    got = []
    with Running() as made:
        client = threading.Thread(target=lambda: got.append(made.ask("GET", "/api/animas")))
        client.start()
        entered.wait(5)
        threading.Timer(0.1, leave.set).start()
    client.join()
    assert got[0][0] == 200
    assert got[0][1]["connection"] == "close"


@pytest.fixture
def process(tmp_path):
    """A server in a process of its own, and the address it says."""
    with process_of(tmp_path / "agent.db") as made:
        yield made, listening_port(made)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_the_server_with_its_database_closed(process, tmp_path, number):
    made, port = process
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request("POST", "/api/animas", b'{"name": "A"}')
    assert connection.getresponse().read()
    made.send_signal(number)
    out = made.communicate(timeout=5)[1]
    connection.close()
    assert made.returncode == 0
    assert [line.split(" ", 1)[1].partition(" 201 ")[0] for line in out.splitlines()] == [
        "127.0.0.1 POST /api/animas",
        "stopped",
    ]
    assert [path.name for path in tmp_path.iterdir()] == ["agent.db"]


def test_a_half_sent_request_does_not_hold_up_the_end(process):
    made, port = process
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(
            b"POST /api/animas HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\n{"
        )
        other = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        other.request("GET", "/health")
        other.getresponse().read()
        made.send_signal(signal.SIGTERM)
        made.communicate(timeout=5)
        other.close()
    assert made.returncode == 0
