# SPDX-License-Identifier: Apache-2.0
"""Lists page by page while rows come and go."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from tests import elephantasm

ANIMA = "5f0c7c1e-6a3b-4d0e-9a57-0c9f1d2e3b4a"


class Table:
    """Rows, newest first, fetched by size and offset; `between` runs after each fetch."""

    def __init__(self, count, between=lambda table: None):
        self.ids = list(range(count))[::-1]
        self.between = between
        self.fetches = []

    def fetch(self, size, offset):
        self.fetches.append((size, offset))
        page = [SimpleNamespace(id=i) for i in self.ids[offset : offset + size]]
        self.between(self)
        return page


def listed(table, limit=None):
    return [row.id for row in elephantasm._paging.pages(table.fetch, limit)]


@pytest.mark.parametrize("count", [0, 1, 199, 200, 201, 399, 400, 1000])
def test_every_row_comes_once_in_order(count):
    assert listed(Table(count)) == list(range(count))[::-1]


def test_rows_that_arrive_meanwhile_double_and_hide_none():
    table = Table(1000, lambda t: t.ids.insert(0, 10_000 + len(t.fetches)))
    assert listed(table) == list(range(1000))[::-1]


def test_a_flood_of_new_rows_hides_none():
    def flood(table):
        if len(table.fetches) < 5:
            table.ids[:0] = range(10_000 * len(table.fetches), 10_000 * len(table.fetches) + 500)

    assert [i for i in listed(Table(700, flood)) if i < 700] == list(range(700))[::-1]


def test_rows_that_vanish_meanwhile_hide_none_of_those_that_stay():
    def remove(table):
        if len(table.fetches) == 1:
            del table.ids[:300]

    rows = listed(Table(1000, remove))
    assert set(range(700)) <= set(rows)
    assert len(rows) == len(set(rows))


@pytest.mark.parametrize("limit", [0, 1, 2, 3, 200, 250])
def test_a_limit_is_kept(limit):
    table = Table(300)
    assert listed(table, limit) == list(range(300))[::-1][:limit]


def test_no_more_is_fetched_than_is_read():
    table = Table(1000)
    rows = elephantasm._paging.pages(table.fetch, None)
    next(rows)
    assert table.fetches == [(200, 0)]


@pytest.mark.parametrize("limit", [-1, True, 1.5, "3"])
def test_a_limit_that_is_no_number_of_rows_is_refused_at_once(client, replay, limit):
    with pytest.raises(elephantasm.InvalidArgumentError, match="^limit: "):
        client.list_events(ANIMA, limit=limit)
    assert replay.requests == []


@pytest.mark.parametrize(
    ("call", "name"),
    [
        (lambda c: c.search_animas(""), "name"),
        (lambda c: c.search_animas("x", 201), "limit"),
        (lambda c: c.update_anima(ANIMA), "nothing to change"),
        (lambda c: c.update_anima(ANIMA, name="n" * 256), "name"),
        (lambda c: c.delete_anima(None), "anima_id"),
        (lambda c: c.list_events(ANIMA, event_type="x"), "event_type"),
        (lambda c: c.list_events(ANIMA, min_importance=2), "min_importance"),
        (lambda c: c.search_memories(" ", ANIMA), "query"),
        (lambda c: c.search_memories("x", ANIMA, limit=-1), "limit"),
        (lambda c: c.search_memories("x", ANIMA, state="asleep"), "state"),
        (lambda c: c.search_knowledge("x\0", ANIMA), "query"),
        (lambda c: c.search_knowledge("x", ANIMA, threshold=2), "threshold"),
        (lambda c: c.list_knowledge("RUMOUR", ANIMA), "knowledge_type"),
        (lambda c: c.query("x", ANIMA, sources="memories"), "sources"),
        (lambda c: c.query("x", ANIMA, sources=["dreams"]), "sources"),
        (lambda c: c.query("x", ANIMA, max_tokens=99), "max_tokens"),
        (lambda c: c.query("x", ANIMA, exclude_ids=["7"]), "exclude_ids[0]"),
        (lambda c: c.inject("a name", query="\0"), "query"),
        (lambda c: c.search_memories("", "a name"), "query"),
    ],
)
def test_a_bad_argument_is_refused_before_anything_is_sent(client, replay, call, name):
    with pytest.raises(elephantasm.InvalidArgumentError) as caught:
        call(client)
    assert str(caught.value).startswith(name)
    assert replay.requests == []


def test_the_default_anima_is_never_deleted_by_omission(replay):
    from tests.replay import KEY

    with elephantasm.Elephantasm(KEY, ANIMA, replay.url) as client:
        with pytest.raises(TypeError):
            client.delete_anima()
        with pytest.raises(elephantasm.InvalidArgumentError):
            client.delete_anima("")
    assert replay.requests == []
