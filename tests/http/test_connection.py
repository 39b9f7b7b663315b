# SPDX-License-Identifier: Apache-2.0
"""One conversation: connecting, the tunnel, a request out and the head of its answer in."""

import contextlib
import socket

import pytest

from tests.peers import (
    KEY,
    LIMIT,
    Peer,
    answer,
    call,
    exceptions,
    failure,
    head,
    leaves_nothing,  # noqa: F401 - a fixture
    library,
    post,
    progress_within,
    serve,
    transport_to,
    unused_port,
)

connection = library("_http.connection")
Route = library("_http.route").Route
deadline = library("_http.deadline")
TimedSocket = deadline.TimedSocket
BadAnswerError = library("_http.messages").BadAnswerError
LOST = exceptions.APIConnectionError
LATE = exceptions.APITimeoutError


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


def test_a_refused_port_says_so_and_nothing_was_sent():
    port = unused_port()
    transport = library("_http").HTTPTransport(f"http://127.0.0.1:{port}/api", KEY)
    error = failure(transport, post())
    assert (type(error), error.sent) == (LOST, False)
    assert f"Cannot connect to 127.0.0.1:{port}: Connection refused" in error.message


@pytest.mark.parametrize("host", ["nowhere.invalid", f"{'a' * 70}.invalid"])
def test_an_unknown_host_says_so_and_nothing_was_sent(host):
    transport = library("_http").HTTPTransport(f"http://{host}/api", KEY)
    error = failure(transport, post(), timeout=5)
    assert (type(error), error.sent) == (LOST, False)
    assert error.message.startswith(f"Cannot find {host}:80")


def test_a_connection_that_is_never_accepted_ends_with_the_deadline():
    with full_listener() as (host, port):
        transport = library("_http").HTTPTransport(f"http://{host}:{port}/api", KEY)
        error = failure(transport, post())
    assert (type(error), error.sent) == (LATE, False)
    assert "No connection" in error.message


def test_every_address_of_a_host_gets_its_turn(monkeypatch):
    monkeypatch.setattr(connection, "CONNECT_LIMIT", 0.1)
    with full_listener() as dead, Peer(serve) as peer:
        addresses = [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", address)
            for address in (dead, ("127.0.0.1", unused_port()), ("127.0.0.1", peer.port))
        ]
        monkeypatch.setattr(connection.socket, "getaddrinfo", lambda *args: addresses)
        transport = transport_to(peer)
        assert call(transport, timeout=1).status == 200
        transport.close()


@pytest.mark.parametrize("timeout", [1, 2, 5])
def test_a_dead_first_address_leaves_time_for_the_next(monkeypatch, timeout):
    with full_listener() as dead, Peer(serve) as peer:
        addresses = [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", address)
            for address in (dead, ("127.0.0.1", peer.port))
        ]
        monkeypatch.setattr(connection.socket, "getaddrinfo", lambda *args: addresses)
        transport = transport_to(peer)
        assert call(transport, timeout=timeout).status == 200
        transport.close()


def test_each_address_gets_its_share_of_the_time_and_the_last_one_the_rest(monkeypatch):
    addresses = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("", n)) for n in range(4)]
    limits = []

    class Dead(socket.socket):
        def settimeout(self, seconds):
            limits.append(seconds)

        def connect(self, target):
            raise TimeoutError

    def limits_within(seconds):
        limits.clear()
        with pytest.raises(TimeoutError):
            progress = connection.CallProgress(deadline.Deadline(seconds))
            connection.open_connection(Route("h", 1), progress)
        return limits

    monkeypatch.setattr(connection.socket, "getaddrinfo", lambda *args: addresses)
    monkeypatch.setattr(connection.socket, "socket", Dead)
    monkeypatch.setattr(deadline, "monotonic", lambda: 0.0)
    assert limits_within(4.0) == [1.0, 4 / 3, 2.0, 4.0]
    assert limits_within(30.0) == [2.0, 2.0, 2.0, 5.0]


def test_a_socket_that_got_no_connection_is_closed(monkeypatch):
    opened = []

    class Watched(socket.socket):
        def __init__(self, *args):
            super().__init__(*args)
            opened.append(self)

    monkeypatch.setattr(connection.socket, "socket", Watched)
    with pytest.raises(ConnectionRefusedError):
        connection.open_connection(Route("127.0.0.1", unused_port()), progress_within(2))
    assert [sock.fileno() for sock in opened] == [-1] * len(opened)


# The rest speaks with the other end of a pair of sockets.


@pytest.fixture
def pair():
    """Give a connection and the socket at its other end."""
    ours, theirs = socket.socketpair()
    theirs.settimeout(LIMIT)
    made = connection.Connection(TimedSocket(ours, progress_within(2).deadline))
    yield made, theirs
    made.close()
    theirs.close()


def states(progress):
    return progress.stage, progress.sent, progress.answered, progress.status


def test_an_exchange_notes_how_far_the_call_has_come(pair):
    ours, theirs = pair
    progress = progress_within(2)
    assert states(progress) == ("connect", False, False, None)
    theirs.sendall(answer(status="404 No"))
    reader = ours.exchange(memoryview(b"GET"), progress)
    assert theirs.recv(100) == b"GET"
    assert (reader.status, states(progress)) == (404, ("receive", True, True, 404))


def test_each_exchange_keeps_to_the_deadline_of_its_own_call(pair):
    ours, theirs = pair
    ours.sock.deadline = deadline.Deadline(0.0)  # of a call that is over
    theirs.sendall(answer())
    assert ours.exchange(memoryview(b"GET"), progress_within(2)).status == 200
    theirs.sendall(answer())
    with pytest.raises(TimeoutError):
        ours.exchange(memoryview(b"GET"), connection.CallProgress(deadline.Deadline(0.0)))


@pytest.mark.parametrize(("begun", "answered"), [(b"", False), (b"HTT", True)])
def test_a_peer_that_leaves_may_have_begun_to_answer(pair, begun, answered):
    ours, theirs = pair
    progress = progress_within(2)
    theirs.sendall(begun)
    theirs.shutdown(socket.SHUT_WR)
    with pytest.raises(library("_http.messages").HTTPException):
        ours.exchange(memoryview(b"GET"), progress)
    assert states(progress) == ("receive", True, answered, None)


class Raw:
    """A socket that takes three bytes at a time, and fails once it has taken so many."""

    def __init__(self, most):
        self.room = most

    def settimeout(self, seconds):
        pass

    def send(self, data, flags=0):
        if not self.room:
            raise TimeoutError
        taken = min(3, len(data), self.room)
        self.room -= taken
        return taken


@pytest.mark.parametrize(("taken", "sent"), [(0, False), (1, None), (6, None)])
@pytest.mark.parametrize("before", [False, True])
def test_sent_says_what_has_left_when_sending_fails(taken, sent, before):
    progress = progress_within(2)
    progress.sent = before
    failing = connection.Connection(TimedSocket(Raw(taken), progress.deadline))
    with pytest.raises(TimeoutError):
        failing.exchange(memoryview(b"request"), progress)
    # What an earlier connection has sent, before it proved dead, stays sent.
    assert (progress.stage, progress.sent) == ("send", before or sent)


def test_a_socket_that_does_not_tell_what_left_leaves_it_unknown():
    class Opaque(TimedSocket):
        knows_what_left = False

    progress = progress_within(2)
    failing = connection.Connection(Opaque(Raw(0), progress.deadline))
    with pytest.raises(TimeoutError):
        failing.exchange(memoryview(b"request"), progress)
    assert progress.sent is None


class Proxy:
    def __init__(self, host="proxy.org", port=3128):
        self.host, self.port, self.secrets = host, port, {}


def test_a_tunnel_is_asked_for_by_host_and_port(pair):
    ours, theirs = pair
    theirs.sendall(head("HTTP/1.1 200 Connection established", "Content-Length: 5"))
    ours.open_tunnel("[::1]:443", Proxy())
    assert theirs.recv(1000) == b"CONNECT [::1]:443 HTTP/1.1\r\nHost: [::1]:443\r\n\r\n"


def test_a_refused_tunnel_tells_the_status(pair):
    ours, theirs = pair
    theirs.sendall(answer(status="407 Who"))
    with pytest.raises(connection.TunnelRefusedError) as caught:
        ours.open_tunnel("host:443", Proxy())
    assert caught.value.status == 407


def test_bytes_that_come_before_the_tunnel_is_used_are_refused(pair):
    ours, theirs = pair
    theirs.sendall(head("HTTP/1.1 200 OK") + b"x")
    with pytest.raises(BadAnswerError, match="before the tunnel"):
        ours.open_tunnel("host:443", Proxy())


def test_asking_for_a_tunnel_sends_nothing_to_the_service():
    def opens_and_leaves(conversation):
        conversation.request()
        conversation.send(head("HTTP/1.1 200 OK"))

    class TLS:
        def secure(self, sock):
            raise OSError("no TLS")

        def trusts_more(self, sock, failure):
            return False

    with Peer(opens_and_leaves) as peer:
        progress = progress_within(2)
        route = Route("host", 443, TLS(), Proxy("127.0.0.1", peer.port))
        with pytest.raises(OSError, match="no TLS"):
            connection.open_connection(route, progress)
        assert states(progress) == ("tls", False, False, None)
        assert len(peer.requests) == 1


def test_an_idle_connection_is_quiet_until_something_comes(pair):
    ours, theirs = pair
    assert ours.is_quiet()
    theirs.sendall(b"x")
    assert not ours.is_quiet()


def test_an_idle_connection_that_was_closed_is_not_quiet(pair):
    ours, theirs = pair
    theirs.close()
    assert not ours.is_quiet()


def test_an_idle_connection_with_decrypted_bytes_is_not_quiet(pair):
    ours, _ = pair
    ours.sock.pending = lambda: True
    assert not ours.is_quiet()
