# SPDX-License-Identifier: Apache-2.0
"""What is refused before anything is sent, and what is made of what is accepted."""

from __future__ import annotations

import math
from datetime import datetime, timedelta, timezone
from enum import Enum
from types import MappingProxyType
from uuid import UUID

import pytest

from tests import elephantasm

ANIMA = "5f0c7c1e-6a3b-4d0e-9a57-0c9f1d2e3b4a"
LOOP: list = []
LOOP.append(LOOP)


def sent(replay):
    """Return the body of the one request that arrived."""
    ((_, _, _, body),) = replay.requests
    return body


@pytest.mark.parametrize("kind", ["message.in", "MESSAGE_IN", "Message_In", "message_in"])
def test_an_event_type_is_taken_as_value_or_name_in_any_case(client, replay, kind):
    client.extract(kind, "x", ANIMA)
    assert sent(replay)["event_type"] == "message.in"


@pytest.mark.parametrize("kind", ["message", "", None, 5, "dream.start"])
def test_an_unknown_event_type_is_refused_with_the_five_valid_ones(client, replay, kind):
    with pytest.raises(elephantasm.InvalidArgumentError, match="^event_type: ") as caught:
        client.extract(kind, "x", ANIMA)
    for valid in elephantasm.EventType:
        assert repr(valid.value) in str(caught.value)
    assert replay.requests == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("content", 5),
        ("content", None),
        ("content", b"x"),
        ("content", "a\0b"),
        ("content", "\ud800"),
        ("role", "r" * 51),
        ("role", 5),
        ("author", "a" * 256),
        ("session_id", "s" * 256),
        ("dedupe_key", "d" * 256),
        ("dedupe_key", "d\0"),
        ("summary", 1),
        ("source_uri", "\udfff"),
        ("importance_score", 1.01),
        ("importance_score", -0.1),
        ("importance_score", True),
        ("importance_score", "0.5"),
        ("importance_score", math.nan),
        ("importance_score", math.inf),
        ("occurred_at", "2026-01-01"),
        ("occurred_at", 0),
        ("occurred_at", datetime.min),
        ("meta", [("a", 1)]),
        ("meta", "x"),
        ("meta", {"a": {1}}),
        ("meta", {"a": [{"b": math.nan}]}),
        ("meta", {"a": -math.inf}),
        ("meta", {"a": ["x", "\0"]}),
        ("meta", {"a\0": 1}),
        ("meta", {"a": {"b": "\ud83d"}}),
        ("meta", {(1, 2): 1}),
        ("meta", {"a": LOOP}),
        ("meta", {"a": datetime(2026, 1, 1)}),
        ("meta", {1: "a", "1": "b"}),
        ("meta", {"a": {"n": 10**5000}}),
        ("meta", {"a": {math.nan: 1}}),
        pytest.param("importance_score", 10**5000, id="importance_score-huge"),
        ("anima_id", "a\0"),
        ("anima_id", "\ud800"),
        ("anima_id", "x" * 256),
        ("anima_id", 5),
        ("anima_id", b"x"),
    ],
)
def test_what_the_service_would_choke_on_is_refused(client, replay, name, value):
    arguments = {"event_type": "system", "content": "x", "anima_id": ANIMA, name: value}
    with pytest.raises(elephantasm.InvalidArgumentError) as caught:
        client.extract(**arguments)
    assert str(caught.value).startswith(name)
    assert caught.value.argument == name
    assert isinstance(caught.value, ValueError)
    assert replay.requests == []


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        ({"name": "n" * 256}, "name"),
        ({"name": None}, "name"),
        ({"name": "a\0"}, "name"),
        ({"name": "a", "description": 3}, "description"),
        ({"name": "a", "meta": []}, "meta"),
    ],
)
def test_an_anima_that_the_service_would_refuse_is_not_sent(client, replay, arguments, name):
    with pytest.raises(elephantasm.InvalidArgumentError, match=f"^{name}: "):
        client.create_anima(**arguments)
    assert replay.requests == []


def test_a_refused_value_deep_in_meta_is_named_with_its_path(client):
    with pytest.raises(elephantasm.InvalidArgumentError, match=r"^meta\.tags\[1\]\.n: ") as caught:
        client.extract("system", "x", ANIMA, meta={"tags": [1, {"n": math.nan}]})
    assert caught.value.argument == "meta"


def test_private_text_is_not_repeated_in_a_refusal(client):
    with pytest.raises(elephantasm.InvalidArgumentError) as caught:
        client.extract("system", "my secret diary\0", ANIMA)
    assert "diary" not in str(caught.value)


def test_text_with_a_backslash_before_u0000_is_no_nul(client, replay):
    client.extract("system", "\\u0000", ANIMA, meta={"a": "\\u0000"})
    assert sent(replay)["content"] == "\\u0000"


def test_any_mapping_is_taken_as_meta(client, replay):
    client.extract("system", "x", ANIMA, meta=MappingProxyType({"a": (1, 2)}))
    assert sent(replay)["meta"] == {"a": [1, 2]}


def test_a_naive_time_is_local_time_and_sent_with_its_offset(client, replay):
    naive = datetime(2026, 7, 1, 12, 0)
    client.extract("system", "x", ANIMA, occurred_at=naive)
    assert datetime.fromisoformat(sent(replay)["occurred_at"]) == naive.astimezone()
    assert datetime.fromisoformat(sent(replay)["occurred_at"]).utcoffset() is not None


def test_an_aware_time_keeps_its_offset(client, replay):
    client.extract(
        "system", "x", ANIMA, occurred_at=datetime(2026, 7, 1, tzinfo=timezone(timedelta(hours=2)))
    )
    assert sent(replay)["occurred_at"] == "2026-07-01T00:00:00+02:00"


def test_what_is_not_given_is_not_sent(client, replay):
    client.extract("system", "x", ANIMA)
    assert sent(replay) == {"anima_id": ANIMA, "event_type": "system", "content": "x"}


@pytest.mark.parametrize(
    "spelling",
    [UUID(ANIMA), ANIMA.upper(), ANIMA.replace("-", ""), f"urn:uuid:{ANIMA}", f"{{{ANIMA}}}"],
)
def test_an_anima_id_is_taken_in_every_spelling_of_a_uuid(client, replay, spelling):
    client.extract("system", "x", spelling)
    assert sent(replay)["anima_id"] == ANIMA


@pytest.mark.parametrize("missing", [None, "", "  "])
def test_a_missing_anima_is_refused(client, replay, missing):
    with pytest.raises(elephantasm.InvalidArgumentError, match="^anima_id: .*ELEPHANTASM_ANIMA_ID"):
        client.inject(missing)
    assert replay.requests == []


@pytest.mark.parametrize("query", [5, "a\0b", "\ud800"])
def test_a_query_that_cannot_be_sent_is_refused(client, replay, query):
    with pytest.raises(elephantasm.InvalidArgumentError, match="^query: "):
        client.inject(ANIMA, query)
    assert replay.requests == []


@pytest.mark.parametrize("blank", [None, "", "  "])
def test_a_preset_without_a_query_is_warned_about_where_it_was_given(client, monkeypatch, blank):
    monkeypatch.setattr(elephantasm.functions, "_client", lambda: client)
    for inject in (client.inject, elephantasm.inject):
        with pytest.warns(UserWarning, match="preset") as caught:
            inject("0cc4c373-7170-4636-a58c-ec514739d464", blank, "self_determined")
        assert caught[0].filename == __file__


def deep(levels, inner=dict):
    nested = inner()
    for level in range(levels - 1):
        nested = {"a": nested} if level % 2 or level == levels - 2 else [nested]
    return nested


def test_a_meta_of_100_levels_is_sent_whatever_stands_beside_it(client, replay):
    client.extract("system", "\\u0000", ANIMA, meta=deep(100))
    assert sent(replay)["meta"] == deep(100)


@pytest.mark.parametrize("levels", [101, 300, 984, 5000, 100_000])
@pytest.mark.parametrize("inner", [dict, list, tuple])
def test_a_meta_that_readers_would_choke_on_is_refused(client, replay, levels, inner):
    for call in (
        lambda meta: client.extract("system", "x", ANIMA, meta=meta),
        lambda meta: client.create_anima("x", meta=meta),
        lambda meta: client.update_anima(ANIMA, meta=meta),
    ):
        with pytest.raises(elephantasm.InvalidArgumentError, match="^meta: .* 100 levels deep"):
            call(deep(levels, inner))
    assert replay.requests == []


@pytest.mark.parametrize(
    ("meta", "place"),
    [
        ({"a": {1: "x", "1": "y"}}, r"meta\.a: .* 1 and '1'"),
        ({"a": [0, {"b": {"true": 1, True: 2}}]}, r"meta\.a\[1\]\.b: .* True and 'true'"),
        ({"a": ({None: 1, "null": 2},)}, r"meta\.a\[0\]: .* None and 'null'"),
        ({"a": {1.5: 1, "1.5": 2}}, r"meta\.a: .* 1\.5 and '1\.5'"),
    ],
)
def test_keys_that_json_would_fold_into_one_are_refused_with_their_place(
    client, replay, meta, place
):
    with pytest.raises(elephantasm.InvalidArgumentError, match=f"^{place} alike"):
        client.extract("system", "x", ANIMA, meta=meta)
    assert replay.requests == []


def test_keys_deep_in_meta_that_are_no_text_are_sent_as_text(client, replay):
    client.extract("system", "x", ANIMA, meta={"a": {1: 1, "2": 2, None: 4}})
    assert sent(replay)["meta"] == {"a": {"1": 1, "2": 2, "null": 4}}


@pytest.mark.parametrize(
    "name", [ANIMA, ANIMA.upper(), ANIMA.replace("-", ""), f"urn:uuid:{ANIMA}", f" {ANIMA} "]
)
def test_a_name_that_would_be_taken_for_an_id_is_refused(client, replay, name):
    for call in (client.create_anima, lambda name: client.update_anima(ANIMA, name=name)):
        with pytest.raises(elephantasm.InvalidArgumentError, match="^name: .*UUID"):
            call(name)
    assert replay.requests == []


def test_a_name_that_holds_an_id_is_taken(client):
    assert client.create_anima(f"user-{ANIMA}").name == f"user-{ANIMA}"


class Stamp(datetime):
    """A datetime as libraries for data analysis have them, with methods of their own."""

    def astimezone(self, tz):
        raise TypeError("Cannot convert tz-naive Timestamp, use tz_localize to localize")


def test_a_naive_time_of_another_library_is_local_time(client, replay):
    client.extract("system", "x", ANIMA, occurred_at=Stamp(2026, 7, 1, 12, 0, 0, 5))
    expected = datetime(2026, 7, 1, 12, 0, 0, 5).astimezone()
    assert datetime.fromisoformat(sent(replay)["occurred_at"]) == expected


def test_an_enum_of_the_callers_own_is_taken_by_its_value(client, replay):
    class Kind(str, Enum):
        IN = "message.in"

    client.extract(Kind.IN, "x", ANIMA)
    assert sent(replay)["event_type"] == "message.in"


def test_an_api_key_in_place_of_an_anima_is_neither_sent_nor_quoted(client, replay):
    with pytest.raises(elephantasm.InvalidArgumentError, match="^anima_id: ") as caught:
        client.inject("sk_live_0123456789abcdef")
    assert "0123" not in str(caught.value)
    assert replay.requests == []
