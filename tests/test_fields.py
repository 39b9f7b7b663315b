# SPDX-License-Identifier: Apache-2.0
"""Readers of single fields: what they take, and where they say that something does not fit."""

from __future__ import annotations

from datetime import datetime, timezone
from uuid import UUID

import pytest

from tests import elephantasm

_fields = elephantasm._fields
ID = "5f0c7c1e-6a3b-4d0e-9a57-0c9f1d2e3b4a"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-22T18:39:43.272969Z", datetime(2026, 11, 22, 18, 39, 43, 272969)),
        ("2026-11-22T18:39:43.272969", datetime(2026, 11, 22, 18, 39, 43, 272969)),
        ("2026-11-22T18:39:43", datetime(2026, 11, 22, 18, 39, 43)),
        ("2026-11-22T18:39:43.5Z", datetime(2026, 11, 22, 18, 39, 43, 500000)),
        ("2026-11-22T18:39:43.123456789+00:00", datetime(2026, 11, 22, 18, 39, 43, 123456)),
        ("2026-11-22T20:39:43.27+02:00", datetime(2026, 11, 22, 18, 39, 43, 270000)),
    ],
)
def test_every_form_of_time_becomes_the_same_aware_datetime(text, expected):
    moment = _fields.moment({"at": text}, "at")
    assert moment == expected.replace(tzinfo=timezone.utc)
    assert moment.tzinfo is not None


@pytest.mark.parametrize("text", ["yesterday", "2026-13-01T00:00:00Z", ""])
def test_what_is_no_time_is_refused(text):
    with pytest.raises(elephantasm.APIResponseError, match="^at: expected a date and time"):
        _fields.moment({"at": text}, "at")


@pytest.mark.parametrize(
    ("read", "missing"),
    [
        (_fields.count, 0),
        (_fields.flag, False),
        (_fields.mapping, {}),
        (_fields.optional_number, None),
        (_fields.optional_moment, None),
    ],
)
def test_what_is_optional_may_be_absent_or_null(read, missing):
    assert read({}, "x") == read({"x": None}, "x") == missing


@pytest.mark.parametrize(("value", "read"), [(1, 1.0), (0.5, 0.5), (0, 0.0)])
def test_a_number_is_read_as_a_float(value, read):
    number = _fields.number({"x": value}, "x")
    assert (number, type(number)) == (read, float)


@pytest.mark.parametrize("value", [True, "1", None, [], float("inf"), 10**400])
def test_what_is_no_finite_number_is_refused(value):
    with pytest.raises(elephantasm.APIResponseError, match="^x: expected a"):
        _fields.number({"x": value}, "x")


def test_a_known_word_becomes_a_member_and_a_new_one_stays_text():
    kind = elephantasm.EventType
    assert _fields.member({"x": "system"}, "x", kind) is kind.SYSTEM
    assert _fields.member({"x": "dream"}, "x", kind) == "dream"
    assert _fields.member({"old": "system"}, "new", kind, "old") is kind.SYSTEM


@pytest.mark.parametrize(
    "text", [ID, ID.upper(), ID.replace("-", ""), f"{{{ID}}}", f"urn:uuid:{ID}"]
)
def test_an_id_is_known_in_every_spelling(text):
    assert _fields.uuid_text(text) == ID
    assert _fields.to_id(text) == UUID(ID)


@pytest.mark.parametrize("text", ["", "x", ID[:-1], f"{ID}0", "é" * 32])
def test_what_is_no_uuid_stays_text(text):
    assert _fields.uuid_text(text) is None
    assert _fields.to_id(text) == text


def test_a_path_grows_on_its_way_outward():
    def read(data):
        return _fields.within("inner", lambda inner: _fields.required(inner, "x", str), data["i"])

    with pytest.raises(elephantasm.APIResponseError, match=r"^rows\[1\]\.inner\.x: missing"):
        _fields.listed({"rows": [{"i": {"x": "a"}}, {"i": {}}]}, "rows", read)


def test_a_list_is_read_whole_or_not_at_all():
    read = _fields.list_of(_fields.as_object)
    assert read([{"a": 1}, {}]) == ({"a": 1}, {})
    with pytest.raises(elephantasm.APIResponseError, match="^answer: expected a list, got dict"):
        read({})
    with pytest.raises(elephantasm.APIResponseError, match=r"^\[1\]: expected an object, got int"):
        read([{}, 1])
