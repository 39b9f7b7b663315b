# SPDX-License-Identifier: Apache-2.0
"""What urllib's opener gets, which connection may serve a second call, what may be sent twice."""

import time

import pytest

from tests.peers import (
    Peer,
    answer,
    call,
    echo,
    exceptions,
    failure,
    get,
    head,
    leaves_nothing,  # noqa: F401 - a fixture
    library,
    post,
    progress_within,
    resets,
    serve,
    silent,
    transport_to,
)

LOST = exceptions.APIConnectionError
LATE = exceptions.APITimeoutError


def closes_on_request(conversation):
    conversation.request()


def serves_once_as(data):
    """Return a script: this answer first, then ordinary ones on the same connection."""

    def script(conversation):
        conversation.request()
        conversation.send(data)
        serve(conversation)

    return script


UNFIT_FOR_REUSE = {
    "extra bytes": answer() + b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwrong",
    "close": answer(headers=["Connection: close"]),
    "HTTP/1.0": answer(headers=["Connection: keep-alive"]).replace(b"HTTP/1.1", b"HTTP/1.0"),
    "500": answer(status="500 Oops"),
    "503": answer(status="503 Oops"),
    "204 with a body": head("HTTP/1.1 204 No", "Content-Length: 2") + b"{}",
    "304 with chunks": head("HTTP/1.1 304 Same", "Transfer-Encoding: chunked") + b"0\r\n\r\n",
    "large 404": head("HTTP/1.1 404 No", "Content-Length: 10001"),
    "compressed 404": answer(status="404 No", headers=["Content-Encoding: br"]),
}


@pytest.mark.parametrize("form", UNFIT_FOR_REUSE)
def test_a_connection_in_doubt_is_not_used_again(form):
    with Peer(serves_once_as(UNFIT_FOR_REUSE[form]), serve) as peer:
        transport = transport_to(peer, max_body=10000)
        call(transport)
        assert call(transport, post()).body == b'{"line": "POST /api/events HTTP/1.1"}'
        transport.close()
        assert (peer.connections, len(peer.requests)) == (2, 2)


def test_a_connection_is_kept_after_204():
    with Peer(serves_once_as(head("HTTP/1.1 204 No Content"))) as peer:
        transport = transport_to(peer)
        assert call(transport).body == b""
        call(transport)
        transport.close()
        assert peer.connections == 1


def serves_then(fault):
    """Return a script that answers one request and lets the fault happen to the second."""

    def script(conversation):
        conversation.send(answer(echo(conversation.request())))
        fault(conversation)

    return script


@pytest.mark.parametrize("fault", [closes_on_request, resets])
def test_a_get_is_repeated_once_when_a_kept_connection_proves_dead(fault):
    with Peer(serves_then(fault), serve) as peer:
        transport = transport_to(peer)
        call(transport)
        assert call(transport, get("/two")).status == 200
        transport.close()
        lines = [request.split(b" ")[1] for request in peer.requests]
    assert lines == [b"/api/animas", b"/api/two", b"/api/two"]
    assert peer.connections == 2


def test_a_get_is_repeated_no_more_than_once():
    with Peer(serves_then(closes_on_request), closes_on_request) as peer:
        transport = transport_to(peer)
        call(transport)
        assert type(failure(transport)) is LOST
        transport.close()
        assert (peer.connections, len(peer.requests)) == (2, 3)


@pytest.mark.parametrize("fault", [closes_on_request, resets])
@pytest.mark.parametrize("method", ["POST", "PATCH", "DELETE"])
def test_a_write_is_never_repeated(method, fault):
    request = library("transport").Request(method, "/events", (), b"{}", "req-3")
    with Peer(serves_then(fault), serve) as peer:
        transport = transport_to(peer)
        call(transport)
        error = failure(transport, request)
        assert (type(error), error.sent) == (LOST, True)
        assert "check before repeating" in error.message
        call(transport)
        transport.close()
        assert (peer.connections, len(peer.requests)) == (2, 3)


def test_a_get_is_not_repeated_once_a_byte_of_the_answer_came():
    def breaks_off(conversation):
        conversation.request()
        conversation.send(b"H")

    with Peer(serves_then(breaks_off), serve) as peer:
        transport = transport_to(peer)
        call(transport)
        assert "inside the head" in failure(transport).message
        transport.close()
        assert (peer.connections, len(peer.requests)) == (1, 2)


def test_a_get_that_timed_out_is_not_repeated():
    with Peer(serves_then(silent), serve) as peer:
        transport = transport_to(peer)
        call(transport)
        assert type(failure(transport)) is LATE
        transport.close()
        assert (peer.connections, len(peer.requests)) == (1, 2)


def closes_idle(conversation):
    pass


def chatters(conversation):
    conversation.send(answer(b'"unasked"'))
    conversation.hold()


@pytest.mark.parametrize("fault", [closes_idle, chatters])
def test_a_write_goes_out_on_a_fresh_connection_when_the_kept_one_is_readable(fault):
    with Peer(serves_then(fault), serve) as peer:
        transport = transport_to(peer)
        call(transport)
        time.sleep(0.1)
        assert call(transport, post()).body == b'{"line": "POST /api/events HTTP/1.1"}'
        transport.close()
        assert (peer.connections, len(peer.requests)) == (2, 2)


def test_a_late_answer_is_not_taken_for_the_next_one():
    def late(conversation):
        conversation.request()
        conversation.peer.stopped.wait(0.15)
        conversation.send(answer(b'"late"'))

    with Peer(late, serve) as peer:
        transport = transport_to(peer)
        failure(transport, timeout=0.1)
        time.sleep(0.1)
        assert b"late" not in call(transport).body
        transport.close()


def test_an_interrupt_closes_the_connection_and_passes():
    class Interrupted(library("_http.connection").Connection):
        def exchange(self, *args):
            raise KeyboardInterrupt

    with Peer(serve) as peer:
        transport = transport_to(peer)
        call(transport)
        pool = transport._pool
        connection = pool.take()
        connection.__class__ = Interrupted
        pool.give(connection)
        with pytest.raises(KeyboardInterrupt):
            call(transport, post())
        assert connection.sock.fileno() == -1
        assert pool.take() is None
        transport.close()


def test_a_response_has_what_users_and_tracers_of_urllib_look_for():
    class Answer:
        status, reason, version, fields = 201, "Created", 11, {"x-thing": "1"}

    response = library("_http.handler").OpenerResponse("http://h/api", Answer, b"body")
    assert (response.getcode(), response.status, response.code) == (201, 201, 201)
    assert (response.reason, response.version) == ("Created", 11)
    assert (response.geturl(), response.url) == ("http://h/api", "http://h/api")
    assert response.info() == response.headers == {"x-thing": "1"}
    assert response.read() == b"body"


@pytest.mark.parametrize(("sent", "kept"), [(True, True), (None, False)])
def test_a_connection_is_kept_only_if_the_whole_request_has_left(sent, kept):
    class Answer:
        status, reason, version, fields, reusable = 200, "OK", 11, {}, True

        def read_body(self, limit):
            return b""

    class Connection:
        idle_since, closed = 0.0, False

        def exchange(self, request, progress):
            progress.sent = sent
            return Answer()

        def is_quiet(self):
            return True

        def close(self):
            self.closed = True

    module, connection = library("_http.handler"), Connection()
    pool = library("_http.handler").Pool()
    pool.give(connection)
    handler = module.PooledHandler(pool, library("_http.route").Route("h", 80), {}, 100)
    request = module.OpenerRequest("http://h/api/events", b"{}", method="POST")
    request.progress = progress_within(2)
    handler.http_open(request)
    assert (pool.take() is connection, connection.closed) == (kept, not kept)
