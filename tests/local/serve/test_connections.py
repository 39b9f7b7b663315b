# SPDX-License-Identifier: Apache-2.0
"""Who is served when the server has no place for another connection."""

from __future__ import annotations

import socket
import sys
import threading
import time
from contextlib import ExitStack
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local.serving import Running, listening_port, process_of

connections = import_module(f"{elephantasm.__name__}.local.serve.connections")
gateway = import_module(f"{elephantasm.__name__}.local.serve.gateway")
handler = import_module(f"{elephantasm.__name__}.local.serve.handler")
receiver = import_module(f"{elephantasm.__name__}.local.serve.receiver")
HEALTH = b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"
ANIMAS = HEALTH.replace(b"/health", b"/api/animas")
POST = b"POST /api/animas HTTP/1.1\r\nHost: localhost\r\nContent-Length: 13\r\n\r\n"
NEW_ANIMA = b'{"name": "A"}'


@pytest.fixture
def stack():
    with ExitStack() as made:
        yield made


@pytest.fixture
def running(monkeypatch):
    """A server with three places, and time to make room however busy the machine is."""
    monkeypatch.setattr(connections, "SETTLE_SECONDS", 0.0, raising=False)
    monkeypatch.setattr(connections, "ROOM_SECONDS", 5.0, raising=False)
    with Running() as made:
        made.server.connections.most = 3
        yield made


@pytest.fixture
def connect(running, stack):
    """A function that returns a new connection."""
    return lambda: connected(running.server.server_port, stack)


@pytest.fixture
def pair(stack):
    """The server's end and the client's end of a connection, without a server."""
    return tuple(map(stack.enter_context, socket.socketpair()))


def connected(port, stack):
    return stack.enter_context(socket.create_connection(("127.0.0.1", port), timeout=10))


def ask(peer, text=HEALTH):
    """Send a request, or the rest of one; return the status, or None if the server hung up."""
    try:
        peer.sendall(text)
        found = peer.recv(65536)
    except OSError:
        return None
    return int(found.split()[1]) if found else None


def come_again(ask_once):
    """Ask as a client does that is told 503: again after a moment; return the last status."""
    statuses = []
    while not statuses or (statuses[-1] == 503 and len(statuses) < 20):
        time.sleep(0.1 * len(statuses))
        statuses.append(ask_once())
    return statuses[-1]


def settle():
    """Let the server see that the requests before this are done."""
    time.sleep(0.2)


# Who gives way


def test_a_new_connection_gets_the_place_of_the_one_idle_longest(connect):
    first, second, third = peers = [connect() for _ in range(3)]
    for peer in [*peers, first]:
        assert ask(peer) == 200
        settle()
    new = connect()
    assert ask(new) == 200
    assert second.recv(1) == b""
    assert [ask(peer) for peer in (first, third, new)] == [200] * 3


def test_one_that_has_sent_nothing_gives_way_before_one_that_waits(connect):
    first, second = connect(), connect()
    assert [ask(first), ask(second)] == [200, 200]
    quiet = connect()
    settle()
    assert ask(connect()) == 200
    assert quiet.recv(1) == b""
    assert [ask(first), ask(second)] == [200, 200]


def test_one_that_has_just_connected_does_not_give_way(connect, monkeypatch):
    monkeypatch.setattr(connections, "SETTLE_SECONDS", 60.0, raising=False)
    waiting = connect()
    assert ask(waiting) == 200
    young = [connect(), connect()]
    settle()
    young.append(connect())
    assert waiting.recv(1) == b""
    assert ask(connect()) == 503
    assert [ask(peer) for peer in young] == [200] * 3


def test_a_request_under_way_never_gives_way(connect, monkeypatch):
    entered, leave = threading.Event(), threading.Event()
    answer = gateway.answer

    def slow(engine, method, *others, **more):
        if method == "GET":
            entered.set()
            leave.wait(10)
        return answer(engine, method, *others, **more)

    monkeypatch.setattr(gateway, "answer", slow)
    head, body, work = connect(), connect(), connect()
    head.sendall(HEALTH[:1])
    body.sendall(POST + NEW_ANIMA[:1])
    work.sendall(ANIMAS)
    assert entered.wait(10)
    settle()
    late = connect()
    late.sendall(HEALTH)
    refusal = late.recv(65536)
    assert refusal.startswith(b"HTTP/1.1 503 ")
    assert b"retry-after: 1" in refusal
    leave.set()
    assert ask(head, HEALTH[1:]) == 200
    assert ask(body, NEW_ANIMA[1:]) == 201
    assert work.recv(65536).startswith(b"HTTP/1.1 200 ")


def test_a_request_that_nobody_has_looked_at_yet_is_under_way(pair, monkeypatch):
    mine, theirs = pair
    made = connections.Connections(1)
    assert made.add(mine)
    made.enter(mine, connections.WAITING)
    theirs.sendall(b"G")
    assert not made.add(theirs)
    for name in ("GRACE_SECONDS", "WORK_SECONDS"):
        monkeypatch.setattr(connections, name, 0.0)
    made.end()
    theirs.sendall(b"ET")  # would fail if the server's end had been closed
    assert mine.recv(10) == b"GET"


def test_the_first_byte_is_not_taken_while_the_connection_counts_as_idle(pair):
    mine, theirs = pair
    theirs.sendall(HEALTH + HEALTH)
    made = receiver.Receiver(mine)
    assert not made.has_more()
    assert made.wait(5)
    assert mine.recv(10, socket.MSG_PEEK) == HEALTH[:10]
    made.begin(5)
    assert made.head(100).target == "/health"
    assert made.has_more()


def test_a_connection_that_its_client_closed_leaves_its_place(connect, monkeypatch):
    monkeypatch.setattr(connections, "SETTLE_SECONDS", 60.0, raising=False)
    for _ in range(5):
        peers = [connect() for _ in range(3)]
        assert [ask(peer) for peer in peers] == [200] * 3
        settle()
        for peer in peers:
            peer.close()


# How long they may be idle


def test_one_that_says_nothing_ends_without_an_answer(running, monkeypatch):
    monkeypatch.setattr(handler, "FIRST_SECONDS", 0.2, raising=False)
    assert running.raw(b"") == b""
    assert running.log.getvalue() == ""


def test_one_that_has_had_an_answer_may_be_idle_longer(connect, monkeypatch):
    assert 5 <= handler.FIRST_SECONDS < handler.IDLE_SECONDS
    monkeypatch.setattr(handler, "FIRST_SECONDS", 0.1)
    peer = connect()
    assert ask(peer) == 200
    time.sleep(0.5)
    assert ask(peer) == 200
    monkeypatch.setattr(handler, "IDLE_SECONDS", 0.1)
    assert ask(peer) == 200
    assert peer.recv(1) == b""


# A process with few descriptors

FEW = "import resource; resource.setrlimit(resource.RLIMIT_NOFILE, (130, 130))"  # 22 places
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")


@pytest.mark.slow
@posix
@pytest.mark.parametrize("text", [b"", HEALTH], ids=["silent", "waiting"])
def test_idle_connections_shut_nobody_out(tmp_path, stack, text):
    with process_of(tmp_path / "agent.db", before=FEW) as process:
        port = listening_port(process)
        idle = [connected(port, stack) for _ in range(150)]  # more than there are descriptors
        for peer in idle:
            peer.sendall(text)
        time.sleep(1)
        assert [ask(connected(port, stack)) for _ in range(30)] == [200] * 30


@posix
def test_too_many_requests_are_told_to_come_again(tmp_path, stack):
    with process_of(tmp_path / "agent.db", before=FEW) as process:
        port = listening_port(process)
        busy = [connected(port, stack) for _ in range(22)]
        for peer in busy:
            peer.sendall(HEALTH[:10])
        settle()
        others = [connected(port, stack) for _ in range(130)]
        assert [ask(connected(port, stack)) for _ in range(3)] == [503] * 3
        assert [ask(peer, HEALTH[10:]) for peer in busy] == [200] * 22
        for peer in others:
            peer.close()
        assert come_again(lambda: ask(connected(port, stack))) == 200
        process.terminate()
        said = process.communicate(timeout=20)[1]
    assert said.count("503: all 22 connections are taken") == 1
