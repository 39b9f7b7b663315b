# SPDX-License-Identifier: Apache-2.0
"""Peers that stall, lie, break off and talk nonsense; each on a real socket.

Every fault hits a fresh connection: the error has its class, `sent` and reason within the time
allowed, the request went out once, and the next call on the same transport is right.
"""

import contextlib
import socket
import time

import pytest

from tests.peers import (
    KEY,
    Peer,
    answer,
    call,
    exceptions,
    failure,
    get,
    head,
    leaves_nothing,  # noqa: F401 - a fixture
    library,
    post,
    resets,
    says,
    says_and_closes,
    serve,
    silent,
    transport_to,
    unused_port,
)

LOST = exceptions.APIConnectionError
LATE = exceptions.APITimeoutError
UNFIT = exceptions.APIResponseError
OK = "HTTP/1.1 200 OK"


def drips(data):
    def script(conversation):
        conversation.request()
        conversation.drip(data)

    return script


def drips_after(begin, data):
    def script(conversation):
        conversation.request()
        conversation.send(begin)
        conversation.drip(data)

    return script


def repeats(begin, data):
    """Return a script that sends the same bytes until the client has enough of it."""

    def script(conversation):
        conversation.request()
        conversation.send(begin)
        while True:
            conversation.send(data)

    return script


def resets_inside(conversation):
    conversation.request()
    conversation.send(head(OK, "Content-Length: 100") + b"part")
    time.sleep(0.05)
    conversation.reset()


CHUNKED = head(OK, "Transfer-Encoding: chunked")
FAULTS = {
    "silent": (silent, LATE, "No complete answer"),
    "slow header": (drips(answer()), LATE, "No complete answer"),
    "slow body": (drips_after(head(OK, "Content-Length: 99"), b"x" * 99), LATE, "No complete"),
    "slow chunks": (drips_after(CHUNKED, b"1\r\nx\r\n" * 20), LATE, "No complete answer"),
    "slow trailers": (drips_after(CHUNKED + b"0\r\n", b"A: b\r\n" * 20), LATE, "No complete"),
    "slow interim": (drips_after(b"", head("HTTP/1.1 103 Hints") * 9), LATE, "No complete answer"),
    "closed at once": (lambda c: c.request(), LOST, "without a byte"),
    "reset": (resets, LOST, "reset"),
    "reset in body": (resets_inside, LOST, "reset"),
    "short head": (says_and_closes(b"HTTP/1.1 200 OK\r\nContent-"), LOST, "inside the head"),
    "short body": (says_and_closes(answer()[:-1]), LOST, "1 bytes early"),
    "short chunk": (says_and_closes(CHUNKED + b"5\r\nabc"), LOST, "early"),
    "no last chunk": (says_and_closes(CHUNKED + b"2\r\n{}\r\n"), LOST, "missing chunk"),
    "no trailer end": (says_and_closes(CHUNKED + b"2\r\n{}\r\n0\r\n"), LOST, "trailers"),
    "long chunk": (says(CHUNKED + b"2\r\n{}}\r\n0\r\n\r\n"), LOST, "another length"),
    "signed chunk": (says(CHUNKED + b"+2\r\n{}\r\n0\r\n\r\n"), LOST, "malformed or missing chunk"),
    "endless chunk size": (says(CHUNKED + b"0" * 9000), LOST, "malformed or missing chunk"),
    "endless trailers": (repeats(CHUNKED + b"0\r\n", b"A: b\r\n" * 100), LOST, "trailers"),
    "endless interim": (repeats(b"", head("HTTP/1.1 103 Hints")), LOST, "head larger"),
    "switch": (says(head("HTTP/1.1 101 Switching")), LOST, "protocol"),
    "huge header": (repeats(b"HTTP/1.1 200 OK\r\nA: ", b"b" * 9000), LOST, "head larger"),
    "many headers": (says(head(OK, *["A: b"] * 101)), LOST, "more than 100"),
    "folded header": (says(head(OK, "A: b", " c")), LOST, "malformed header"),
    "no colon": (says(head(OK, "A")), LOST, "malformed header"),
    "space in name": (says(head(OK, "Content-Length : 2") + b"{}"), LOST, "malformed header"),
    "two lengths": (
        says(head(OK, "Content-Length: 2", "Content-Length: 3") + b"{}"),
        LOST,
        "no single number",
    ),
    "signed length": (says(head(OK, "Content-Length: +2") + b"{}"), LOST, "no single number"),
    "negative length": (says(head(OK, "Content-Length: -2") + b"{}"), LOST, "no single number"),
    "length and chunks": (
        says(head(OK, "Content-Length: 2", "Transfer-Encoding: chunked") + b"0\r\n\r\n"),
        LOST,
        "conflicting",
    ),
    "unknown transfer coding": (
        says(head(OK, "Transfer-Encoding: gzip, chunked") + b"0\r\n\r\n"),
        LOST,
        "framing",
    ),
    "chunks in 1.0": (
        says(head("HTTP/1.0 200 OK", "Transfer-Encoding: chunked") + b"0\r\n\r\n"),
        LOST,
        "framing",
    ),
    "gzip": (says(answer(headers=["Content-Encoding: gzip"])), LOST, "compressed"),
    "not HTTP": (says(b"SSH-2.0-OpenSSH_9.2\r\n"), LOST, "not HTTP"),
    "HTTP/2": (says(b"HTTP/2 200\r\n\r\n"), LOST, "not HTTP"),
    "bad status": (says(b"HTTP/1.1 2OO OK\r\n\r\n"), LOST, "status line"),
    "blank line first": (says(b"\r\n\r\n"), LOST, "status line"),
    "echoed key": (says(f"{KEY}\r\n\r\n".encode()), LOST, "not HTTP"),
    "declared too large": (says(head(OK, "Content-Length: 10001")), UNFIT, "10001 bytes"),
    "absurdly large": (says(head(OK, f"Content-Length: {10**17}")), UNFIT, "too large"),
    "undeclared too large": (repeats(head(OK), b"x" * 999), UNFIT, "more than 10000"),
    "chunks too large": (repeats(CHUNKED, b"9\r\nxxxxxxxxx\r\n"), UNFIT, "more than 10000"),
    "huge chunk": (says(CHUNKED + b"ffffffffffff\r\n"), UNFIT, "more than 10000"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_fault_is_reported_once_and_leaves_the_transport_usable(fault):
    script, kind, reason = FAULTS[fault]
    with Peer(script, serve) as peer:
        transport = transport_to(peer, max_body=10000)
        error = failure(transport, post())
        assert type(error) is kind
        assert reason in error.message
        assert peer.address in error.message
        assert error.sent is True
        assert getattr(error, "too_large", False) is (kind is UNFIT)
        assert error.__cause__ is not None
        assert call(transport, get("/next")).body == b'{"line": "GET /api/next HTTP/1.1"}'
        transport.close()
        assert (peer.connections, len(peer.requests)) == (2, 2)


def test_a_get_on_a_fresh_connection_is_not_repeated():
    with Peer(lambda conversation: conversation.request()) as peer:
        transport = transport_to(peer)
        assert failure(transport).sent is True
        transport.close()
        assert (peer.connections, len(peer.requests)) == (1, 1)


GOOD = {
    "chunked": says(CHUNKED + b"1;ext=1\r\n{\r\n1\r\n}\r\n0\r\nTrailer: x\r\n\r\n"),
    "early hints": says(head("HTTP/1.1 103 Early Hints", "Link: </x>") + answer(b"{}")),
    "continue": says(head("HTTP/1.1 100 Continue") + answer(b"{}")),
    "HTTP/1.0": says_and_closes(head("HTTP/1.0 200 OK", "Content-Length: 2") + b"{}"),
    "until close": says_and_closes(head(OK) + b"{}"),
    "no reason": says(head("HTTP/1.1 200", "Content-Length: 2") + b"{}"),
    "bare line feeds": says(b"HTTP/1.1 200 OK\nContent-Length: 2\n\n{}"),
    "many hints": says(head("HTTP/1.1 103 Early Hints", "Link: </x>") * 40 + answer(b"{}")),
    "padded chunks": says(CHUNKED + b"0" * 30 + b"2\r\n{}\r\n" + b"0" * 16 + b"\r\n\r\n"),
    "identity": says(answer(b"{}", headers=["Content-Encoding: identity"])),
    "latin-1 header": says(answer(b"{}", headers=["X: \u00e9"])),
    "at the limit": says(answer(b"{}" + b" " * 9998)),
}


@pytest.mark.parametrize("form", GOOD)
def test_every_proper_form_of_an_answer_is_read(form):
    with Peer(GOOD[form], serve) as peer:
        transport = transport_to(peer, max_body=10000)
        response = call(transport)
        transport.close()
    assert (response.status, response.body.strip()) == (200, b"{}")


@pytest.mark.parametrize(
    "data",
    [
        answer(status="502 Bad")[:-3],
        head("HTTP/1.1 502 Bad", "Content-Length: 99999"),
        head("HTTP/1.1 502 Bad", "Content-Length: 2", "Content-Length: 3") + b"{}",
        answer(status="502 Bad", headers=["Content-Encoding: gzip"]),
    ],
)
def test_an_error_status_counts_though_its_body_is_unusable(data):
    with Peer(says_and_closes(data)) as peer:
        transport = transport_to(peer, max_body=10000)
        response = call(transport)
        transport.close()
    assert (response.status, response.body) == (502, b"")


def test_a_peer_that_never_reads_a_large_request_ends_with_the_deadline():
    with Peer(lambda conversation: conversation.stall(), serve, buffer=4096) as peer:
        transport = transport_to(peer)
        error = failure(transport, post(b"x" * 20_000_000))
        assert (type(error), error.sent) == (LATE, None)
        assert "whole request" in error.message
        assert call(transport).status == 200
        transport.close()
        assert (peer.connections, len(peer.requests)) == (2, 1)


def test_a_reset_inside_a_large_request_leaves_sent_unknown():
    def resets_early(conversation):
        conversation.sock.recv(1000)
        conversation.reset()

    with Peer(resets_early, serve, buffer=4096) as peer:
        transport = transport_to(peer)
        error = failure(transport, post(b"x" * 20_000_000), timeout=2)
        assert (type(error), error.sent) == (LOST, None)
        assert call(transport).status == 200
        transport.close()


def test_an_answer_given_before_a_large_request_ended_is_heard():
    def refuses_early(conversation):
        conversation.sock.recv(1000)
        conversation.send(answer(status="413 Too Large"))

    with Peer(refuses_early, serve) as peer:
        transport = transport_to(peer)
        assert call(transport, post(b"x" * 20_000_000)).status == 413
        assert call(transport).status == 200
        transport.close()
        assert (peer.connections, len(peer.requests)) == (2, 1)


def test_a_refused_port_says_so_and_nothing_was_sent():
    port = unused_port()
    transport = library("_http").HTTPTransport(f"http://127.0.0.1:{port}/api", KEY)
    error = failure(transport, post())
    assert (type(error), error.sent) == (LOST, False)
    assert f"Cannot connect to 127.0.0.1:{port}: Connection refused" in error.message


def test_every_address_of_a_host_gets_its_turn(monkeypatch):
    pool = library("_http.pool")
    monkeypatch.setattr(pool, "CONNECT_LIMIT", 0.1)
    with full_listener() as dead, Peer(serve) as peer:
        found = [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", address)
            for address in (dead, ("127.0.0.1", unused_port()), ("127.0.0.1", peer.port))
        ]
        monkeypatch.setattr(pool.socket, "getaddrinfo", lambda *args: found)
        transport = transport_to(peer)
        assert call(transport, timeout=1).status == 200
        transport.close()


@pytest.mark.parametrize("timeout", [1, 2, 5])
def test_a_dead_first_address_leaves_time_for_the_next(monkeypatch, timeout):
    pool = library("_http.pool")
    with full_listener() as dead, Peer(serve) as peer:
        found = [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", address)
            for address in (dead, ("127.0.0.1", peer.port))
        ]
        monkeypatch.setattr(pool.socket, "getaddrinfo", lambda *args: found)
        transport = transport_to(peer)
        assert call(transport, timeout=timeout).status == 200
        transport.close()


def test_each_address_gets_its_share_of_the_time_and_the_last_one_the_rest(monkeypatch):
    pool = library("_http.pool")
    found, limits = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("", n)) for n in range(4)], []

    class Dead(socket.socket):
        def settimeout(self, seconds):
            limits.append(seconds)

        def connect(self, target):
            raise TimeoutError

    def limits_within(seconds):
        limits.clear()
        with pytest.raises(TimeoutError):
            pool.Connection(pool.Route("h", 1), library("_http.deadline").Progress(seconds))
        return limits

    monkeypatch.setattr(pool.socket, "getaddrinfo", lambda *args: found)
    monkeypatch.setattr(pool.socket, "socket", Dead)
    monkeypatch.setattr(library("_http.deadline"), "monotonic", lambda: 0.0)
    assert limits_within(4.0) == [1.0, 4 / 3, 2.0, 4.0]
    assert limits_within(30.0) == [2.0, 2.0, 2.0, 5.0]


@pytest.mark.parametrize("host", ["nowhere.invalid", f"{'a' * 70}.invalid"])
def test_an_unknown_host_says_so_and_nothing_was_sent(host):
    transport = library("_http").HTTPTransport(f"http://{host}/api", KEY)
    error = failure(transport, post(), timeout=5)
    assert (type(error), error.sent) == (LOST, False)
    assert error.message.startswith(f"Cannot find {host}:80")


@contextlib.contextmanager
def full_listener():
    """Give an address whose queue is full, so that the system drops what knocks."""
    with contextlib.ExitStack() as stack:
        full = stack.enter_context(socket.socket())
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for _ in range(8):
            sock = stack.enter_context(socket.socket())
            sock.setblocking(False)
            sock.connect_ex(full.getsockname())
        yield full.getsockname()


def test_a_connection_that_is_never_accepted_ends_with_the_deadline():
    with full_listener() as (host, port):
        transport = library("_http").HTTPTransport(f"http://{host}:{port}/api", KEY)
        error = failure(transport, post())
    assert (type(error), error.sent) == (LATE, False)
    assert "No connection" in error.message


@pytest.mark.parametrize("timeout", [0.0, -1.0, float("nan")])
def test_a_deadline_already_over_sends_nothing(timeout):
    with Peer(serve) as peer:
        transport = transport_to(peer)
        with pytest.raises(LATE) as caught:
            call(transport, timeout=timeout)
        transport.close()
        assert (caught.value.sent, peer.connections) == (False, 0)


def test_a_distant_deadline_is_no_error():
    with Peer(serve) as peer:
        transport = transport_to(peer)
        assert call(transport, timeout=1e300).status == 200
        transport.close()


def test_an_answer_may_have_64_mib():
    body = b'"' + b"x" * (64 * 1024 * 1024 - 2) + b'"'
    with Peer(says(answer(body))) as peer:
        transport = transport_to(peer)
        assert len(call(transport, timeout=30).body) == len(body)
        transport.close()


def test_the_cause_is_the_original_failure():
    transport = library("_http").HTTPTransport(f"http://127.0.0.1:{unused_port()}/api", KEY)
    assert isinstance(failure(transport).__cause__, ConnectionRefusedError)
