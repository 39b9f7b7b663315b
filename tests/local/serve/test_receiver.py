# SPDX-License-Identifier: Apache-2.0
"""Reading requests from a socket, within limits of time and size."""

from __future__ import annotations

import socket
from importlib import import_module

import pytest

from tests import elephantasm

SERVE = f"{elephantasm.__name__}.local.serve"
module = import_module(f"{SERVE}.receiver")
Unreadable = import_module(f"{SERVE}.head").Unreadable
LENGTH = b"POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\n"
CHUNKS = b"POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.fixture
def peer():
    """A client's end of a connection; `receive` reads at the other."""
    theirs, mine = socket.socketpair()
    yield Peer(theirs, mine)
    theirs.close()
    mine.close()


class Peer:
    def __init__(self, theirs, mine):
        self.send, self.close = theirs.sendall, theirs.close
        self.receiver = module.Receiver(mine)

    def receive(self, data, most=100, seconds=10.0):
        """Send a request; return target and body as they are read."""
        self.send(data)
        self.receiver.begin(seconds)
        head = self.receiver.head(100)
        return head.target, self.receiver.body(head, most)


def status_of(reading):
    with pytest.raises(Unreadable) as caught:
        reading()
    return caught.value.status


def test_a_body_is_read_by_its_length_and_what_follows_is_left(peer):
    assert peer.receive(LENGTH + b"body" + LENGTH + b"next") == ("/a", b"body")
    assert peer.receiver.has_more()
    assert peer.receive(b"") == ("/a", b"next")
    assert not peer.receiver.has_more()


def test_a_body_in_chunks_is_put_together(peer):
    chunks = b"3;note=x\r\nbod\r\n1\r\ny\r\n0\r\nTrailer: 1\r\n\r\n"
    assert peer.receive(CHUNKS + chunks) == ("/a", b"body")
    assert not peer.receiver.has_more()


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"x\r\n", 400),
        (b"-1\r\n", 400),
        (b"3\r\nbody, longer", 400),
        (b"65\r\n", 413),
        (b"0\r\nno trailer\r\n\r\n", 400),
    ],
)
def test_chunks_that_break_the_rules_are_refused(peer, body, status):
    assert status_of(lambda: peer.receive(CHUNKS + body)) == status


def test_a_body_may_have_so_many_bytes_and_no_more(peer):
    assert peer.receive(LENGTH + b"body", most=4)[1] == b"body"
    assert status_of(lambda: peer.receive(LENGTH + b"body", most=3)) == 413


def test_a_body_that_ends_early_is_refused(peer):
    peer.send(LENGTH + b"bo")
    peer.close()
    peer.send = lambda data: None
    assert status_of(lambda: peer.receive(b"")) == 400


def test_a_request_that_takes_too_long_is_refused(peer):
    assert status_of(lambda: peer.receive(LENGTH + b"bo", seconds=0.05)) == 408


def test_a_line_that_is_too_long_is_refused_before_its_end(peer):
    assert status_of(lambda: peer.receive(b"GET /" + b"a" * 200)) == 414


def test_too_many_headers_are_refused(peer):
    fields = b"".join(b"A%d: b\r\n" % n for n in range(module.MAX_FIELDS + 1))
    assert status_of(lambda: peer.receive(b"GET / HTTP/1.1\r\n" + fields + b"\r\n")) == 431


def test_waiting_takes_no_byte_and_sees_the_end(peer):
    assert not peer.receiver.wait(0.01)
    peer.send(b"G")
    assert peer.receiver.wait(10)
    assert peer.receive(b"ET /b HTTP/1.1\r\nHost: h\r\n\r\n") == ("/b", b"")
    peer.close()
    assert not peer.receiver.wait(10)


def test_what_is_dropped_is_read_up_to_a_limit(peer):
    peer.send(b"x" * 1000)
    peer.close()
    peer.receiver.discard(10, 10**6)
    assert not peer.receiver.wait(1)
