# SPDX-License-Identifier: Apache-2.0
"""One transport shared by many threads, and carried into a forked process."""

import json
import os
import threading
import time
import warnings

import pytest

from tests.peers import (
    CERTIFICATES,
    Peer,
    answer,
    call,
    client_context,
    get,
    leaves_nothing,  # noqa: F401 - a fixture
    library,
    post,
    serve,
    server_context,
    transport_to,
)

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
THREADS = 64
CALLS = 12


def echoes(conversation):
    """Answer each request with its own path and body, the tags of the caller."""
    while True:
        request = conversation.request()
        if request is None:
            return
        head, _, body = request.partition(b"\r\n\r\n")
        path = head.split(b" ")[1].decode()
        conversation.send(answer(json.dumps({"path": path, "body": body.decode()}).encode()))


def test_64_threads_get_each_their_own_answers():
    barrier, wrong, done = threading.Barrier(THREADS), [], []

    def work(transport, number):
        barrier.wait(5)
        for turn in range(CALLS):
            tag = f"/{number}/{turn}"
            request = post(tag.encode(), tag) if turn % 2 else get(tag)
            got = json.loads(call(transport, request, timeout=20).body)
            expected = {"path": f"/api{tag}", "body": tag if turn % 2 else ""}
            (done if got == expected else wrong).append(got)

    with Peer(echoes) as peer:
        transport = transport_to(peer)
        threads = [
            threading.Thread(target=work, args=(transport, number)) for number in range(THREADS)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
        transport.close()
        assert (len(done), wrong) == (THREADS * CALLS, [])
        assert peer.connections <= THREADS
        assert len(peer.requests) == THREADS * CALLS


def test_a_slow_answer_delays_no_other_call():
    answered = threading.Event()

    def waits_for_the_other(conversation):
        conversation.request()
        assert answered.wait(5)
        conversation.send(answer())

    with Peer(waits_for_the_other, serve) as peer:
        transport = transport_to(peer)
        slow = threading.Thread(target=call, args=(transport,))
        slow.start()
        while not peer.requests:
            time.sleep(0.01)
        call(transport)
        answered.set()
        slow.join()
        transport.close()


def test_a_call_in_flight_outlives_close():
    def slow(conversation):
        conversation.request()
        conversation.peer.stopped.wait(0.1)
        conversation.send(answer())
        conversation.hold()

    with Peer(slow) as peer:
        transport, statuses = transport_to(peer), []
        thread = threading.Thread(target=lambda: statuses.append(call(transport).status))
        thread.start()
        while not peer.requests:
            time.sleep(0.01)
        transport.close()
        thread.join()
        assert statuses == [200]


def in_child(work):
    """Return the text that a function returns in a forked child."""
    reader, writer = os.pipe()
    with warnings.catch_warnings():
        # From 3.12 on Python warns of forking beside threads, which is the point here.
        warnings.simplefilter("ignore", DeprecationWarning)
        pid = os.fork()
    if pid == 0:
        try:
            text = work()
        except BaseException as exc:
            text = repr(exc)
        os.write(writer, text.encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as stream:
        text = stream.read().decode()
    os.waitpid(pid, 0)
    return text


@needs_fork
@pytest.mark.parametrize("secure", [False, True])
def test_a_forked_child_leaves_the_connection_of_its_parent_alone(secure):
    if secure:
        pytest.importorskip("ssl")
    context = server_context() if secure else None
    with Peer(serve, context=context) as peer:
        options = {"ssl_context": client_context()} if secure else {}
        transport = transport_to(peer, **options)
        call(transport, get("/before"))

        def work():
            text = call(transport, get("/child")).body.decode()
            transport.close()
            return text

        assert in_child(work) == '{"line": "GET /api/child HTTP/1.1"}'
        assert call(transport, post()).body == b'{"line": "POST /api/events HTTP/1.1"}'
        transport.close()
        assert (peer.connections, len(peer.requests)) == (2, 3)


@needs_fork
def test_a_child_forked_while_tls_is_being_set_up_does_not_wait_for_ever(monkeypatch, tmp_path):
    ssl = pytest.importorskip("ssl")
    tls = library("_http.tls")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    original, building, go_on = ssl.create_default_context, threading.Event(), threading.Event()

    def build(capath):
        building.set()
        go_on.wait(5)
        return original(cafile=str(CERTIFICATES / "ca.pem"))

    monkeypatch.setattr(ssl, "create_default_context", build)
    thread = threading.Thread(target=tls.default_context)
    thread.start()
    building.wait(5)

    def work():
        ssl.create_default_context = original
        return type(tls.default_context()).__name__

    assert in_child(work) == "SSLContext"
    go_on.set()
    thread.join()
