# SPDX-License-Identifier: Apache-2.0
"""Memories and statements carried to a self-hosted server, by the command as a user runs it."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta, timezone
from importlib import import_module

import pytest

from tests import elephantasm
from tests.cli.shell import run
from tests.selfhosted import SelfHosted

local = import_module(f"{elephantasm.__name__}.local")
MARK = import_module(f"{elephantasm.__name__}.cli.carry").MARK
START = datetime(2026, 1, 1, tzinfo=timezone.utc)
AS_NEW = "copied 3 events of 1 anima as new, with their old times in meta; 0 were there already\n"
SAID = ("I live in Leeds.", "I'm allergic to sesame.", "From now on answer in two sentences.")


@pytest.fixture
def engine(tmp_path):
    return local.LocalTransport(tmp_path / "a.db")


@pytest.fixture
def ada(engine):
    """A client whose anima Ada has three events, three memories and three statements."""
    with elephantasm.Elephantasm(transport=engine) as client:
        client.create_anima("Ada")
        for day, text in enumerate(SAID):
            at = START + timedelta(days=day)
            client.extract("message.in", text, "Ada", role="user", author="Priya", occurred_at=at)
        engine.dream()
        yield client


@pytest.fixture
def server():
    with SelfHosted() as running:
        yield running


@pytest.fixture
def carry(server, ada, tmp_path):
    """Run the command; returns what it reports in numbers."""

    def now(*options):
        ran = run("replay", "sqlite:///a.db", server.url, "--json", *options, cwd=tmp_path)
        assert ran.returncode == 0, ran.stderr
        return json.loads(ran.stdout)

    return now


def told(report, *names):
    return [report[name] for name in names]


def test_memories_and_statements_go_to_a_self_hosted_server(ada, server, tmp_path):
    said = run("replay", "sqlite:///a.db", server.url, cwd=tmp_path)
    assert said.stdout == (
        "copied 3 events, 3 memories and 3 statements of 1 anima; 0 events, 0 memories and 0 "
        "statements were there already\n"
    )
    made = {row["meta"][MARK]: row for row in server.rows["memories"]}
    events = {row["id"]: row["content"] for row in server.rows["events"]}
    for memory in ada.list_memories("Ada"):
        copy = elephantasm.Memory.from_dict(made.pop(str(memory.id)))
        for name in ("content", "summary", "importance", "confidence", "state", "time_start"):
            assert getattr(copy, name) == getattr(memory, name)
        linked = [one["event_id"] for one in server.links if one["memory_id"] == str(copy.id)]
        wanted = [event.content for event in ada.list_memory_events(memory.id)]
        assert [events[event] for event in linked] == wanted
    assert not made
    assert {row["content"] for row in server.rows["knowledge"]} == {
        one.content for one in ada.list_all_knowledge("Ada")
    }
    times = [row["occurred_at"] for row in server.rows["events"]]
    assert times == [(START + timedelta(days=day)).isoformat() for day in range(3)]
    for kind in ("memories", "knowledge"):
        assert all(row["embedding_model"] for row in server.rows[kind]), kind


def test_nothing_is_doubled_when_it_runs_again(carry, server):
    carry()
    server.dream()
    before = json.dumps([server.rows, server.links])
    again = carry()
    assert json.dumps([server.rows, server.links]) == before
    assert told(again, "events", "memories", "statements", "links") == [0, 0, 0, 0]
    assert told(again, "known", "known_memories", "known_statements") == [3, 3, 3]


@pytest.mark.parametrize(
    "path",
    [
        "memories",
        "events",
        "memories-events/bulk",
        "knowledge",
        "memories/[^/]*/embedding",
        "knowledge/[^/]*/embedding",
    ],
)
def test_a_replay_that_was_broken_off_goes_on(carry, server, tmp_path, path):
    asked = []

    def fail_the_second_time(method, asked_path):
        if method == "POST" and re.fullmatch(path, asked_path):
            asked.append(asked_path)
        return 503 if len(asked) > 1 else None

    server.refusal = fail_the_second_time
    stopped = run("replay", "sqlite:///a.db", server.url, cwd=tmp_path)
    assert (stopped.returncode, len(asked)) == (1, 2), stopped.stdout
    server.refusal = lambda method, path: None
    carry()
    assert [len(server.rows[kind]) for kind in ("memories", "events", "knowledge")] == [3, 3, 3]
    assert len(server.links) == 3
    for kind in ("memories", "knowledge"):
        assert all(row["embedding_model"] for row in server.rows[kind])


def test_a_server_that_asks_for_patience_gets_it(carry, server):
    refused = set()

    def refuse_once(method, path):
        if method != "POST" or path in refused:
            return None
        refused.add(path)
        return 429

    server.refusal = refuse_once
    assert told(carry(), "events", "memories", "statements", "links") == [3, 3, 3, 3]
    assert {"animas", "events", "memories", "memories-events/bulk", "knowledge"} < refused


def test_what_the_source_has_deleted_goes_at_the_target(carry, server, ada, tmp_path):
    carry()
    gone, *_ = ada.list_memories("Ada")
    ada.delete_memory(gone.id)
    assert told(carry(), "removed_memories", "memories") == [1, 0]
    assert str(gone.id) not in {row["meta"][MARK] for row in server.live("memories")}
    assert len(server.live("memories")) == 2
    assert told(carry(), "removed_memories", "memories") == [0, 0]


def test_what_was_deleted_at_the_target_stays_away(carry, server):
    carry()
    server.deleted.add(server.rows["memories"][0]["id"])
    assert told(carry(), "memories", "known_memories") == [0, 3]
    assert len(server.live("memories")) == 2


def test_copies_of_another_source_stay(carry, server, tmp_path):
    carry()
    other = server.rows["memories"][0]
    server.store("memories", {**other, "id": "x", "meta": {MARK: "elsewhere"}})
    carry()
    assert len(server.live("memories")) == 4


def test_what_the_target_has_made_a_memory_of_is_not_carried(carry, server, ada, engine):
    carry()
    ada.extract("message.in", "My locker is number 12.", "Ada", role="user", author="Priya")
    carry()
    # Newer than the newest memory there, as it is by the clock of both.
    server.rows["events"][-1]["occurred_at"] = (server.now + timedelta(days=1)).isoformat()
    server.dream()
    assert len(server.rows["memories"]) == 4
    engine.dream()
    assert told(carry(), "memories", "known_memories") == [0, 4]
    assert len(server.rows["memories"]) == 4


def test_events_of_an_anima_that_went_as_new_go_on_so(carry, server, ada):
    assert carry("--times", "new")["as_new"] is True
    ada.extract("system", "later", "Ada")
    report = carry()
    assert told(report, "as_new", "carried", "events", "memories") == [True, 0, 1, 0]
    assert "replay.occurred_at" in server.rows["events"][-1]["meta"]


def test_times_that_are_to_be_kept_leave_memories_behind(carry, server):
    report = carry("--times", "keep")
    assert told(report, "as_new", "carried", "memories") == [False, 0, 0]
    server.dream()
    assert server.rows["memories"] == []


def test_events_go_as_new_where_the_target_takes_no_memories(ada, tmp_path):
    with SelfHosted("memories-events") as poor:
        said = run("replay", "sqlite:///a.db", poor.url, cwd=tmp_path)
        assert said.stdout == AS_NEW, said.stderr
        poor.dream()
        assert len(poor.rows["memories"]) == 1


def test_events_go_as_new_where_the_source_does_not_list_memories(ada, tmp_path):
    with SelfHosted("memories") as poor, SelfHosted() as rich:
        run("replay", "sqlite:///a.db", poor.url, "--times", "keep", cwd=tmp_path)
        said = run("replay", poor.url, rich.url, cwd=tmp_path)
        assert said.stdout == AS_NEW, said.stderr
        rich.dream()
        assert len(rich.rows["memories"]) == 1


def test_a_client_without_methods_for_items_tells_of_no_memories():
    carry = import_module(f"{elephantasm.__name__}.cli.carry")
    assert carry.remembered(object(), None) is None
