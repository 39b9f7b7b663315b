# SPDX-License-Identifier: Apache-2.0
"""Times as they come and as they are told."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.local.api.asking import post_event, refused
from tests.local.writers import send

times = import_module(f"{elephantasm.__name__}.local.api.values.times")


@pytest.mark.parametrize(
    ("sent", "told", "read"),
    [
        ("2026-11-20T10:11:12Z", "2026-11-20T10:11:12Z", "2026-11-20T10:11:12"),
        ("2026-11-20T10:11:12+00:00", "2026-11-20T10:11:12Z", "2026-11-20T10:11:12"),
        ("2026-11-20T10:11:12.5+02:00", "2026-11-20T10:11:12.500000+02:00",
         "2026-11-20T08:11:12.500000"),
        ("2026-11-20 10:11", "2026-11-20T10:11:00", "2026-11-20T10:11:00"),
        ("2026-11-20", "2026-11-20T00:00:00", "2026-11-20T00:00:00"),
        ("2026-11-20T10:11:12.1234567Z", "2026-11-20T10:11:12.123456Z",
         "2026-11-20T10:11:12.123456"),
        (1795168272, "2026-11-20T09:51:12Z", "2026-11-20T09:51:12"),
        ("1795168272", "2026-11-20T09:51:12Z", "2026-11-20T09:51:12"),
        (1795168272.25, "2026-11-20T09:51:12.250000Z", "2026-11-20T09:51:12.250000"),
        (1795168272000, "2026-11-20T09:51:12Z", "2026-11-20T09:51:12"),
        (-1, "1969-12-31T23:59:59Z", "1969-12-31T23:59:59"),
    ],
)  # fmt: skip
def test_a_time_is_echoed_as_sent_and_read_back_in_utc(transport, anima_id, sent, told, read):
    assert post_event(transport, anima_id, occurred_at=sent)[1]["occurred_at"] == told
    event = send(transport, "GET", "/events", params=[("anima_id", anima_id)])[1][0]
    assert event["occurred_at"] == read


@pytest.mark.parametrize(
    "sent",
    ["yesterday", "2026-13-01", "2026-02-30T00:00:00", "2026-11-20T25:00:00Z", "", True, [],
     1e300, "0001-01-01T00:00:00+14:00", "2026-11-20T10:11:12+99:99"],
)  # fmt: skip
def test_what_is_no_time_is_refused(transport, anima_id, sent):
    assert refused(post_event(transport, anima_id, occurred_at=sent))[0][0] == "body.occurred_at"


def test_a_new_row_is_told_with_z_and_read_back_without(transport, anima_id):
    assert post_event(transport, anima_id)[1]["created_at"].endswith("Z")
    event = send(transport, "GET", "/events", params=[("anima_id", anima_id)])[1][0]
    assert event["created_at"] == "2026-11-22T18:46:00"


def test_a_time_is_told_without_an_offset_or_with_one():
    at = 1_795_168_272_250_000
    assert times.stored(at) == "2026-11-20T09:51:12.250000"
    assert times.offset(at) == "2026-11-20T09:51:12.250000+00:00"


def test_a_moment_is_one_number_whatever_its_form():
    forms = ("2026-11-20T09:51:12Z", "2026-11-20T11:51:12+02:00", "2026-11-20 09:51:12", 1795168272)
    assert {times.moment(form).at for form in forms} == {1_795_168_272_000_000}


def test_the_key_of_an_event_has_utc_as_an_offset():
    assert times.moment("2026-11-20T09:51:12Z").iso == "2026-11-20T09:51:12+00:00"
