# SPDX-License-Identifier: Apache-2.0
"""A part of what is stored is read as if there were nothing else."""

from __future__ import annotations

import json
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local.writers import extract, local, new_anima, send

scopes = import_module(f"{elephantasm.__name__}.local.store.scope")
Scope = scopes.Scope
DAY = 86_400
START = 1_767_225_600  # 2026-01-01
# What is said on each day, in which session, by whom.
SAID = (
    ("I live in Oslo.", "a", "Ana", {"team": "red"}),
    ("My dog is called Bruno.", "a", "Ana", {"team": "blue"}),
    ("I work at Acme.", "b", "Ben", {"team": "red", "n": 1}),
    ("I live in Rome now.", "b", "Ana", {}),
    ("My cat is called Tom.", None, None, {"team": ["red"]}),
)


class Clock:
    def __init__(self):
        self.now = START

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture(params=["file", "memory"])
def engine(request, tmp_path, clock):
    """The engine of five days, each with one message that is remembered."""
    path = tmp_path / "a.db" if request.param == "file" else ":memory:"
    transport = local.LocalTransport(path, clock=clock)
    anima_id = new_anima(transport)
    for day, (content, session, author, meta) in enumerate(SAID):
        clock.now = START + day * DAY
        extract(
            transport, anima_id, content, session_id=session, author=author, meta=meta, role="user"
        )
        clock.now += DAY // 2
        transport.dream()
    yield transport.engine
    transport.close()


def seen(engine, scope):
    """Return the messages, memories and statements that hold which a scope lets in."""
    call = engine.call().within(scope)
    with call.snapshot() as store:
        page = store.events.page(
            1,
            session_id=None,
            event_type=None,
            min_importance=None,
            deleted=False,
            limit=99,
            offset=0,
        )
        events = [row.content for row in reversed(page)]
        memories = store.memories.of(1, states=("active",))
        statements = [row.content for row in store.knowledge.of(1, call.now)]
    return events, len(memories), statements


def day(n):
    """Return a moment of a day on which all was learnt that had been said."""
    return (START + n * DAY + 3 * DAY // 4) * 1_000_000


def test_a_past_moment_knows_nothing_that_came_later(engine):
    events, memories, statements = seen(engine, Scope(as_of=day(1)))
    assert events == ["I live in Oslo.", "My dog is called Bruno."]
    assert memories == 2
    assert statements == ["I live in Oslo.", "My dog is called Bruno."]


def test_what_ended_later_held_then_and_what_had_ended_did_not(engine):
    assert "I live in Oslo." in seen(engine, Scope(as_of=day(2)))[2]
    now = seen(engine, Scope(as_of=day(3)))[2]
    assert "I live in Rome now." in now
    assert "I live in Oslo." not in now


def test_before_everything_there_is_nothing(engine):
    assert seen(engine, Scope(as_of=day(-2))) == ([], 0, [])


@pytest.mark.parametrize(
    ("scope", "inside"),
    [
        (Scope(session_id="b"), (2, 3)),
        (Scope(author="Ana"), (0, 1, 3)),
        (Scope(meta={"team": "red"}), (0, 2)),
        (Scope(meta={"team": "red", "n": 1}), (2,)),
        (Scope(meta={"team": ["red"]}), (4,)),
        (Scope(session_id="b", author="Ana"), (3,)),
        (Scope(session_id="a", as_of=day(0)), (0,)),
        (Scope(session_id="o'clock"), ()),
        (Scope(meta={"other": None}), ()),
    ],
)
def test_what_carries_another_value_or_none_is_not_there(engine, scope, inside):
    events, memories, statements = seen(engine, scope)
    assert events == [SAID[n][0] for n in inside]
    assert memories == len(inside)
    # The home of the first day is over, whoever asks.
    over = {"I live in Oslo."} if scope.as_of is None else set()
    assert set(statements) <= {SAID[n][0] for n in inside} - over


def test_a_filter_shows_no_identity(engine):
    with engine.call().transaction() as store:
        store.connection.execute(
            "INSERT INTO identity VALUES (1, 'x', NULL, 'brief', '{}', '{}', 5, 0, ?, ?)",
            (day(3), day(3)),
        )
    with engine.call().within(Scope(session_id="a")).snapshot() as store:
        assert store.identities.of(1) is None
    with engine.call().within(Scope(as_of=day(2))).snapshot() as store:
        assert store.identities.of(1) is None
    with engine.call().within(Scope(as_of=day(9))).snapshot() as store:
        assert store.identities.of(1) is not None


def test_afterwards_everything_is_there_again(engine):
    whole = seen(engine, None)
    assert len(whole[0]) == len(SAID)
    with pytest.raises(ZeroDivisionError), engine.call().within(Scope(author="x")).snapshot():
        1 / 0  # noqa: B018
    assert seen(engine, Scope(author="x")) == ([], 0, [])
    assert seen(engine, None) == whole


def test_a_memory_of_which_one_event_is_outside_is_outside(tmp_path, clock):
    transport = local.LocalTransport(tmp_path / "a.db", clock=clock)
    anima_id = new_anima(transport)
    for content, author in (("I live in Oslo.", "Ana"), ("I live in Rome.", "Ben")):
        extract(transport, anima_id, content, session_id="a", author=author)
    transport.dream()
    assert seen(transport.engine, Scope(session_id="a"))[1] == 1
    events, memories, statements = seen(transport.engine, Scope(author="Ben"))
    assert (events, memories, statements) == (["I live in Rome."], 0, ["I live in Rome."])
    transport.close()


def test_a_statement_given_by_hand_is_in_no_filter(engine):
    with engine.call().transaction() as store:
        store.connection.execute(
            "INSERT INTO knowledge (id, anima_n, knowledge_type, content, source_type, created_at,"
            " updated_at) VALUES ('x', 1, 'FACT', 'by hand', 'EXTERNAL', ?, ?)",
            (day(2), day(2)),
        )
    assert "by hand" in seen(engine, Scope(as_of=day(3)))[2]
    assert "by hand" not in seen(engine, Scope(as_of=day(1)))[2]
    assert "by hand" not in seen(engine, Scope(author="Ana"))[2]


def test_what_a_meta_holds_is_compared_as_json():
    has = scopes._has({"a": {"b": [1]}})
    assert has(json.dumps({"a": {"b": [1]}, "c": 2}))
    assert not has(json.dumps({"a": {"b": [1, 2]}}))
    assert not has("{}")


def test_a_file_that_can_not_be_written_is_read_in_part_too(engine, tmp_path, clock):
    path = tmp_path / "a.db"
    if not path.exists():
        pytest.skip("a database in memory")
    engine.database.close()
    path.chmod(0o400)
    tmp_path.chmod(0o500)
    try:
        transport = local.LocalTransport(path, clock=clock)
        assert seen(transport.engine, Scope(session_id="a"))[0] == [SAID[0][0], SAID[1][0]]
        transport.close()
    finally:
        tmp_path.chmod(0o700)


def test_requests_beside_it_see_everything(engine, tmp_path, clock):
    path = tmp_path / "a.db"
    if not path.exists():
        pytest.skip("a database in memory has one connection")
    transport = local.LocalTransport(path, clock=clock)
    with engine.call().within(Scope(author="Ben")).snapshot():
        anima_id = send(transport, "GET", "/animas")[1][0]["id"]
        found = send(transport, "GET", "/events", params=[("anima_id", anima_id)])[1]
    assert len(found) == len(SAID)
    transport.close()
