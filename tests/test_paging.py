# SPDX-License-Identifier: Apache-2.0
"""Lists page by page while rows come and go."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from tests import elephantasm
from tests.replay import RECORDINGS

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
    return [row.id for row in elephantasm._series.pages(table.fetch, limit)]


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


@pytest.mark.parametrize("size", [2, 200])
@pytest.mark.parametrize("many", [601, 900, 1500, 5000])
def test_a_flood_after_many_pages_hides_none(many, size):
    def flood(table):
        if len(table.ids) == 1500 and table.fetches[-1][1] >= 800:
            table.ids[:0] = range(10_000, 10_000 + many)

    table = Heavy([1] * 1500 + [0] * 100_000, size)
    table.ids, table.between = list(range(1500))[::-1], flood
    rows = listed(table)
    assert [i for i in rows if i < 1500] == list(range(1500))[::-1]
    assert len(rows) == len(set(rows))


@pytest.mark.parametrize("most", [50, 200])
def test_a_service_with_new_ids_each_time_is_told_of(most):
    class Restless(Clamped):
        def fetch(self, size, offset):
            assert len(self.fetches) < 50
            self.ids = [i + 1000 for i in self.ids]
            return super().fetch(size, offset)

    with pytest.raises(elephantasm.APIResponseError, match="other rows at each request"):
        listed(Restless(1000, most))


def test_rows_that_arrive_faster_than_they_are_read_are_told_of():
    def flood(table):
        assert len(table.fetches) < 50
        table.ids[:0] = range(len(table.ids), len(table.ids) + 500)

    with pytest.raises(elephantasm.APIResponseError, match="faster than"):
        listed(Table(1000, flood))


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
    rows = elephantasm._series.pages(table.fetch, None)
    next(rows)
    assert table.fetches == [(200, 0)]


@pytest.mark.parametrize(
    ("count", "fetches"),
    [(0, 1), (1, 1), (49, 1), (50, 2), (199, 2), (200, 2), (201, 2), (1000, 6)],
)
def test_no_more_is_fetched_than_it_takes_to_know_the_end(count, fetches):
    table = Table(count)
    listed(table)
    assert len(table.fetches) == fetches


class Clamped(Table):
    """A service that gives fewer rows than asked."""

    def __init__(self, count, most, between=lambda table: None):
        super().__init__(count, between)
        self.most = most

    def fetch(self, size, offset):
        return super().fetch(min(size, self.most), offset)


@pytest.mark.parametrize("most", [50, 64, 100, 199])
@pytest.mark.parametrize("count", [49, 50, 99, 100, 101, 199, 200, 1000])
def test_a_service_with_smaller_pages_gives_all_its_rows(count, most):
    table = Clamped(count, most)
    assert listed(table) == list(range(count))[::-1]
    assert len(table.fetches) <= count // (most - 1) + 2


def test_smaller_pages_hide_no_row_of_those_that_stay_when_others_vanish():
    def remove(table):
        if len(table.fetches) == 4:
            del table.ids[:300]

    rows = listed(Clamped(1000, 100, remove))
    assert set(range(700)) <= set(rows)
    assert len(rows) == len(set(rows))


@pytest.mark.parametrize("limit", [1, 2, 99, 100, 101, 250])
def test_a_limit_is_kept_with_smaller_pages(limit):
    assert listed(Clamped(300, 100), limit) == list(range(300))[::-1][:limit]


class Stubborn(Table):
    """A service that looks at offsets up to a limit only, and then gives its last page again."""

    def __init__(self, count, furthest, most=200):
        super().__init__(count)
        self.furthest = furthest
        self.most = most

    def fetch(self, size, offset):
        assert len(self.fetches) < 50
        return super().fetch(min(size, self.most), min(offset, self.furthest))


@pytest.mark.parametrize("most", [100, 200])
@pytest.mark.parametrize("furthest", [0, 1, 150, 398, 500])
def test_a_service_that_ignores_or_limits_offsets_is_told_of(furthest, most):
    table = Stubborn(1000, furthest, most)
    rows = []
    with pytest.raises(elephantasm.APIResponseError, match="offset") as caught:
        rows.extend(row.id for row in elephantasm._series.pages(table.fetch, None))
    assert rows == list(range(1000))[::-1][: furthest + most]  # all that it does give
    assert f"limit={furthest + most} " in str(caught.value)
    assert len(table.fetches) <= furthest // (most - 1) + 9 + 2 * furthest // most


@pytest.mark.parametrize("count", [0, 1, 7, 49])
def test_a_service_that_ignores_offsets_gives_a_small_list_all_the_same(count):
    assert listed(Stubborn(count, 0)) == list(range(count))[::-1]


def test_a_service_without_rows_beyond_an_offset_is_told_of():
    class Empty(Table):
        def fetch(self, size, offset):
            assert len(self.fetches) < 50
            return super().fetch(size, offset if offset < 500 else 10_000)

    with pytest.raises(elephantasm.APIResponseError, match="offset"):
        listed(Empty(1000))


def test_a_server_that_ignores_offsets_is_told_of(client, replay):
    row = {**RECORDINGS["event-create-minimal"]["response"]["body"]}
    rows = [{**row, "id": f"11111111-2222-4333-8444-{i:012}"} for i in range(200)]
    replay.overrides["GET", "/api/events"] = {"response": {"status": 200, "body": rows}}
    read = []
    with pytest.raises(elephantasm.APIResponseError, match="offset"):
        read.extend(client.list_events(ANIMA))
    assert len(read) == 200
    assert len(replay.requests) < 10


def test_a_row_that_comes_twice_in_a_page_is_given_once():
    table = Table(0)
    table.ids = [5, 5, 4, 3, 3, 3]
    assert listed(table) == [5, 4, 3]


def test_pages_of_one_row_over_and_over_come_to_an_end():
    table = Table(0)
    table.ids = [7] * 100_000
    with pytest.raises(elephantasm.APIResponseError):
        listed(table)
    assert len(table.fetches) < 10


class Heavy(Table):
    """Rows with a weight, of which an answer carries only so much."""

    def __init__(self, weights, most):
        super().__init__(len(weights))
        self.weights = weights
        self.most = most
        self.refused = 0

    def fetch(self, size, offset):
        page = super().fetch(size, offset)
        if sum(self.weights[row.id] for row in page) > self.most:
            self.refused += 1
            error = elephantasm.APIResponseError("the answer is too large", 200, request_id="r1")
            error.too_large = True
            raise error
        return page


@pytest.mark.parametrize("most", [200, 199, 64, 10, 3, 2, 1])
def test_pages_get_smaller_until_an_answer_fits(most):
    table = Heavy([1] * 450, most)
    assert listed(table) == list(range(450))[::-1]
    assert table.refused <= 8 + len(table.fetches) // 8


def test_pages_grow_again_behind_large_rows():
    weights = [1] * 10_000
    weights[9_500] = weights[9_501] = 200
    table = Heavy(weights, 200)
    assert listed(table) == list(range(10_000))[::-1]
    assert len(table.fetches) < 200


def test_small_pages_of_large_rows_hide_no_row_when_many_arrive():
    table = Heavy([1] * 300 + [0] * 10_000, 1)
    table.ids = list(range(300))[::-1]
    table.between = (
        lambda t: t.ids.__setitem__(
            slice(0, 0), range(300 + 10 * len(t.fetches), 310 + 10 * len(t.fetches))
        )
        if len(t.fetches) < 40
        else None
    )
    assert set(range(300)) <= set(listed(table))


@pytest.mark.parametrize("place", [0, 1, 5, 250])
def test_a_row_too_large_by_itself_is_told_of_with_its_offset(place):
    weights = [1] * 300
    weights[299 - place] = 1000
    table = Heavy(weights, 200)
    rows = []
    with pytest.raises(elephantasm.APIResponseError, match=f"offset {place}; ") as caught:
        rows.extend(row.id for row in elephantasm._series.pages(table.fetch, None))
    assert caught.value.too_large
    assert caught.value.request_id == "r1"
    assert [row.id for row in elephantasm._series.pages(table.fetch, place)] == list(range(300))[
        ::-1
    ][:place]


@pytest.mark.parametrize("limit", [-1, True, 1.5, "3"])
def test_a_limit_that_is_no_number_of_rows_is_refused_at_once(client, replay, limit):
    with pytest.raises(elephantasm.InvalidArgumentError, match="^limit: "):
        client.list_events(ANIMA, limit=limit)
    assert replay.requests == []
