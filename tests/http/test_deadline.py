# SPDX-License-Identifier: Apache-2.0
"""Time left, by a clock of the test's own; no test here waits."""

import socket

import pytest

from tests.peers import leaves_nothing, library  # noqa: F401 - a fixture

deadline = library("_http.deadline")


class Clock:
    now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(deadline, "monotonic", clock)
    return clock


class Slow:
    """A socket each of whose operations takes a second and moves two bytes."""

    def __init__(self, clock):
        self.clock = clock
        self.limits = []
        self.sent = b""

    def settimeout(self, seconds):
        self.limits.append(seconds)

    def send(self, data, flags=0):
        self.clock.now += 1
        self.sent += bytes(data[:2])
        return len(data[:2])

    def recv_into(self, buffer):
        self.clock.now += 1
        buffer[:2] = b"ab"
        return 2


def test_the_time_left_shrinks_with_the_clock(clock):
    limit = deadline.Deadline(110.0)
    assert limit.left() == 10.0
    clock.now += 9.5
    assert limit.left() == 0.5


@pytest.mark.parametrize("at", [100.0, 99.0, float("nan"), float("-inf")])
def test_no_time_left_is_a_timeout(clock, at):
    with pytest.raises(TimeoutError):
        deadline.Deadline(at).left()


@pytest.mark.parametrize("at", [1e300, float("inf")])
def test_a_distant_deadline_is_a_wait_that_sockets_take(clock, at):
    with socket.socket() as sock:
        deadline.Deadline(at).arm(sock)
        assert sock.gettimeout() == deadline.LONGEST_WAIT


@pytest.mark.parametrize(("at_most", "armed"), [(3.0, 3.0), (30.0, 10.0)])
def test_a_wait_is_no_longer_than_asked_and_no_longer_than_the_call(clock, at_most, armed):
    sock = Slow(clock)
    deadline.Deadline(110.0).arm(sock, at_most)
    assert sock.limits == [armed]


def test_each_part_that_is_sent_waits_for_what_is_left_by_then(clock):
    sock = Slow(clock)
    deadline.TimedSocket(sock, deadline.Deadline(110.0)).sendall(memoryview(b"abcde"))
    assert (sock.sent, sock.limits) == (b"abcde", [10.0, 9.0, 8.0])


def test_a_peer_that_takes_a_little_at_a_time_cannot_hold_a_call(clock):
    sock = Slow(clock)
    with pytest.raises(TimeoutError):
        deadline.TimedSocket(sock, deadline.Deadline(103.0)).sendall(memoryview(b"x" * 99))
    assert sock.sent == b"x" * 6


def test_a_peer_that_drips_cannot_hold_a_call(clock):
    sock = Slow(clock)
    timed = deadline.TimedSocket(sock, deadline.Deadline(103.0))
    with pytest.raises(TimeoutError):
        while True:
            timed.receive(bytearray(9))
    assert sock.limits == [3.0, 2.0, 1.0]


def test_another_call_brings_a_deadline_of_its_own(clock):
    sock = Slow(clock)
    timed = deadline.TimedSocket(sock, deadline.Deadline(100.5))
    timed.receive(bytearray(9))
    timed.deadline = deadline.Deadline(150.0)
    timed.receive(bytearray(9))
    assert sock.limits == [0.5, 49.0]


def test_a_plain_socket_tells_what_left_and_hides_no_bytes(clock):
    timed = deadline.TimedSocket(Slow(clock), deadline.Deadline(110.0))
    assert (timed.knows_what_left, timed.pending()) == (True, False)


def test_a_timed_socket_may_be_closed_twice():
    timed = deadline.TimedSocket(socket.socket(), deadline.Deadline(0.0))
    assert timed.fileno() >= 0
    timed.close()
    timed.close()
    assert timed.fileno() == -1
