# SPDX-License-Identifier: Apache-2.0
"""Animas: what is stored, changed, deleted and found."""

from __future__ import annotations

import pytest

from tests.local.api.asking import post_event, refused
from tests.local.writers import contents, extract, new_anima, send
from tests.replay import RECORDINGS


def test_several_wrong_fields_are_told_in_order(transport):
    body = {"name": 5, "description": 6, "meta": [], "organization_id": "x"}
    assert refused(send(transport, "POST", "/animas", body)) == [
        ("body.name", "string_type"),
        ("body.description", "string_type"),
        ("body.meta", "dict_type"),
        ("body.organization_id", "uuid_parsing"),
    ]


def test_meta_is_replaced_and_other_fields_stay(transport):
    anima_id = send(transport, "POST", "/animas", {"name": "A", "meta": {"a": 1, "b": 2}})[1]["id"]
    send(transport, "PATCH", f"/animas/{anima_id}", {"meta": {"c": 3}})
    anima = send(transport, "GET", f"/animas/{anima_id}")[1]
    assert (anima["name"], anima["meta"]) == ("A", {"c": 3})


@pytest.mark.parametrize("name", [None, "x" * 256, 5])
def test_a_bad_new_name_is_refused(transport, anima_id, name):
    assert refused(send(transport, "PATCH", f"/animas/{anima_id}", {"name": name}))


def test_deleting_takes_everything_along(transport, anima_id):
    extract(transport, anima_id, "x")
    status, counts = send(transport, "DELETE", f"/animas/{anima_id}")
    assert (status, counts["events"]) == (200, 1)
    assert send(transport, "GET", f"/animas/{anima_id}")[0] == 404
    assert post_event(transport, anima_id)[0] == 404
    assert contents(transport, anima_id) == []


def test_an_anima_is_dormant_after_thirty_days(transport, anima_id, clock):
    clock.now += 30 * 86400
    assert send(transport, "GET", f"/animas/{anima_id}")[1]["is_dormant"] is False
    clock.now += 1
    assert send(transport, "GET", f"/animas/{anima_id}")[1]["is_dormant"] is True


def test_the_summary_counts_and_puts_the_last_active_first(transport, anima_id, clock):
    other = new_anima(transport)
    clock.now += 1
    extract(transport, anima_id, "x")
    rows = send(transport, "GET", "/animas/summary")[1]
    assert [row["id"] for row in rows] == [anima_id, other]
    assert (rows[0]["event_count"], rows[1]["last_event_at"]) == (1, None)


def test_a_deleted_anima_can_be_changed_and_stays_deleted(transport, anima_id):
    send(transport, "DELETE", f"/animas/{anima_id}")
    status, changed = send(transport, "PATCH", f"/animas/{anima_id}", {"description": "new"})
    assert (status, changed["description"]) == (200, "new")
    assert send(transport, "GET", f"/animas/{anima_id}")[0] == 404


@pytest.mark.parametrize("change", [{}, {"meta": {}}, {"is_deleted": False}])
def test_a_change_that_changes_nothing_leaves_the_time(transport, anima_id, clock, change):
    before = send(transport, "GET", f"/animas/{anima_id}")[1]
    clock.now += 60
    assert send(transport, "PATCH", f"/animas/{anima_id}", {"name": before["name"], **change}) == (
        200,
        before,
    )


def test_a_change_moves_the_time(transport, anima_id, clock):
    before = send(transport, "GET", f"/animas/{anima_id}")[1]
    clock.now += 60
    after = send(transport, "PATCH", f"/animas/{anima_id}", {"description": "new"})[1]
    assert after["updated_at"].endswith("Z")
    assert after["updated_at"][:-1] > before["updated_at"]


def test_what_a_deletion_counts_comes_in_the_order_of_the_service(transport, anima_id):
    post_event(transport, anima_id)
    counts = send(transport, "DELETE", f"/animas/{anima_id}")[1]
    assert list(counts) == list(RECORDINGS["anima-delete"]["response"]["body"])
    assert counts["events"] == 1
    again = send(transport, "DELETE", f"/animas/{anima_id}")[1]
    assert again == RECORDINGS["anima-delete-again"]["response"]["body"]
