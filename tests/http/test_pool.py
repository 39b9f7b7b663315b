# SPDX-License-Identifier: Apache-2.0
"""Which idle connections are kept, used again and let go."""

import time

import pytest

from tests.peers import (  # noqa: F401 - a fixture
    Peer,
    leaves_nothing,
    library,
    progress_within,
    serve,
)

http_pool = library("_http.handler")
connection_module = library("_http.connection")


class Clock:
    now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def peer():
    with Peer(lambda conversation: conversation.hold()) as peer:
        yield peer


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def pool(clock):
    pool = http_pool.Pool(clock)
    yield pool
    pool.close()


def connect(peer):
    route = library("_http.route").Route("127.0.0.1", peer.port)
    return connection_module.open_connection(route, progress_within(2))


def is_closed(connection):
    return connection.sock.fileno() == -1


def test_an_empty_pool_has_nothing(pool):
    assert pool.take() is None


def test_the_last_connection_in_is_the_first_out(peer, pool):
    first, second = connect(peer), connect(peer)
    pool.give(first)
    pool.give(second)
    taken = [pool.take(), pool.take(), pool.take()]
    assert taken == [second, first, None]
    first.close()
    second.close()


def test_a_connection_is_used_again_just_before_the_idle_limit(peer, pool, clock):
    connection = connect(peer)
    pool.give(connection)
    clock.now += 3.9
    assert pool.take() is connection
    connection.close()


def test_a_connection_is_closed_at_the_idle_limit(peer, pool, clock):
    connection = connect(peer)
    pool.give(connection)
    clock.now += 4.0
    assert pool.take() is None
    assert is_closed(connection)


def test_giving_back_closes_those_that_lay_idle_too_long(peer, pool, clock):
    old, young = connect(peer), connect(peer)
    pool.give(old)
    clock.now += 5
    pool.give(young)
    assert is_closed(old)
    assert pool.take() is young
    young.close()


def test_no_more_than_64_are_kept_and_the_oldest_go(peer, pool):
    connections = [connect(peer) for _ in range(66)]
    for connection in connections:
        pool.give(connection)
    assert [is_closed(connection) for connection in connections] == [True] * 2 + [False] * 64


def test_a_closed_pool_keeps_nothing(peer, pool):
    idle, late = connect(peer), connect(peer)
    pool.give(idle)
    pool.close()
    pool.give(late)
    assert is_closed(idle) and is_closed(late)


def test_a_connection_whose_peer_left_is_dropped(pool):
    with Peer(lambda conversation: None) as peer:
        connection = connect(peer)
        pool.give(connection)
        time.sleep(0.1)
        assert pool.take() is None
        assert is_closed(connection)


def test_a_connection_with_unasked_bytes_is_dropped(pool):
    def chatter(conversation):
        conversation.send(b"x")
        conversation.hold()

    with Peer(chatter) as peer:
        connection = connect(peer)
        pool.give(connection)
        time.sleep(0.1)
        assert pool.take() is None
        assert is_closed(connection)


@pytest.mark.parametrize("left", [True, False])
def test_checkout_works_where_there_is_no_poll(left, pool, monkeypatch):
    monkeypatch.delattr(connection_module.select, "poll", raising=False)
    with Peer(serve if not left else lambda conversation: None) as peer:
        connection = connect(peer)
        pool.give(connection)
        time.sleep(0.1)
        taken = pool.take()
        assert taken is (None if left else connection)
        connection.close()
