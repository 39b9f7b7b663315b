# SPDX-License-Identifier: Apache-2.0
"""Copies between endpoints: complete, in order, nothing doubled, whatever happens in between."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from datetime import datetime, timedelta, timezone
from importlib import import_module

import pytest

from tests import NAME, elephantasm
from tests.cli.shell import PROGRAM, done, environment, run, served
from tests.peers import Request
from tests.replay import KEY

# Read at import: the fixtures of all tests take the environment's settings away.
EVENTS = int(os.environ.get("ELEPHANTASM_REPLAY_EVENTS", "300"))
START = datetime(2026, 1, 1, tzinfo=timezone.utc)
TYPES = ("message.in", "message.out", "tool.call", "tool.result", "system")
Target = import_module(f"{elephantasm.__name__}.cli.target").Target
COPIED = "event_type content role author summary occurred_at session_id meta source_uri"


def opened(path):
    return elephantasm.Elephantasm(endpoint=f"sqlite:///{path}")


def fill(path, count):
    """Write events of every kind to a new database, in two animas."""
    with opened(path) as client:
        animas = [client.create_anima(name, "A", {"n": 1}).id for name in ("Ada", "Grace")]
        for i in range(count):
            client.extract(
                TYPES[i % 5],
                f"Event {i} — 🐘\nline two",
                animas[i % 7 == 0],
                f"session-{i // 20}" if i % 3 else None,
                "user" if i % 2 else None,
                occurred_at=START + timedelta(seconds=i // 2),
                meta={"i": i},
                importance_score=(i % 10) / 10 if i % 4 else None,
                source_uri=f"mail:{i}" if i % 11 == 0 else None,
                dedupe_key=f"own-{i}" if i % 5 == 0 else None,
            )


def content(client):
    """Return all that a replay must keep, by anima, in the order of the engine."""
    found = {}
    for anima in client.list_animas():
        events = [
            [getattr(event, name) for name in (*COPIED.split(), "importance_score")]
            for event in client.list_events(anima.id)
        ]
        found[anima.name, anima.description, str(anima.meta)] = events
    return found


def count(client):
    return sum(row.event_count for row in client.summarize_animas())


def test_a_name_that_looks_like_an_id_is_copied(tmp_path):
    name = "5f0c7c1e-6a3b-4d0e-9a57-0c9f1d2e3b4a"
    local = import_module(f"{elephantasm.__name__}.local")
    there = local.LocalTransport(tmp_path / "source.db")
    body = json.dumps({"name": name}).encode()
    there.send(Request("POST", "/animas", (), body), time.monotonic() + 30)
    there.close()
    ends = (f"sqlite:///{tmp_path}/source.db", f"sqlite:///{tmp_path}/copy.db")
    for _ in range(2):
        done("replay", *ends)
    with opened(tmp_path / "copy.db") as client:
        assert [anima.name for anima in client.list_animas()] == [name]


@pytest.mark.slow
def test_a_killed_replay_goes_on_where_it_was(tmp_path):
    source, copy = tmp_path / "source.db", tmp_path / "copy.db"
    fill(source, EVENTS)
    with served(tmp_path / "served.db", tmp_path / "log") as (url, _):
        there = (f"sqlite:///{source}", url)
        killed = subprocess.Popen(
            [*PROGRAM, "replay", *there], stderr=subprocess.DEVNULL, env=environment()
        )
        with elephantasm.Elephantasm(KEY, endpoint=url) as client:
            while count(client) < EVENTS // 2:
                assert killed.poll() is None
                time.sleep(0.05)
        killed.send_signal(signal.SIGKILL)
        assert killed.wait(30) == -signal.SIGKILL
        report = json.loads(run("replay", *there, "--json").stdout)
        assert report["as_new"] is True
        assert report["events"] + report["known"] == EVENTS
        assert report["known"] >= EVENTS // 2
        run("replay", url, f"sqlite:///{copy}")
    with opened(source) as first, opened(copy) as last:
        assert content(last) == content(first)
        assert count(last) == EVENTS


def test_a_second_replay_copies_nothing(tmp_path):
    fill(tmp_path / "a.db", 30)
    ends = ("sqlite:///a.db", "sqlite:///b.db")
    first = run("replay", *ends, cwd=tmp_path, api_key=None)
    assert first.stdout == "copied 30 events of 2 animas; 0 were there already\n"
    second = run("replay", *ends, cwd=tmp_path, api_key=None)
    assert second.stdout == "copied 0 events of 2 animas; 30 were there already\n"


def test_what_comes_back_is_known(tmp_path):
    fill(tmp_path / "a.db", 30)
    run("replay", "sqlite:///a.db", "sqlite:///b.db", cwd=tmp_path)
    back = run("replay", "sqlite:///b.db", "sqlite:///a.db", cwd=tmp_path)
    assert back.stdout == "copied 0 events of 2 animas; 30 were there already\n"


def test_what_was_erased_at_the_target_stays_erased(tmp_path):
    fill(tmp_path / "a.db", 14)
    run("replay", "sqlite:///a.db", "sqlite:///b.db", cwd=tmp_path)
    with opened(tmp_path / "b.db") as client:
        ada = next(client.list_events("Ada"))
        grace = len(list(client.list_events("Grace")))
        client.erase(ada.id)
        client.erase(anima_id="Grace", everything=True)
    again = run("replay", "sqlite:///a.db", "sqlite:///b.db", cwd=tmp_path)
    known = 14 - grace - 1
    copied = f"copied 0 events of 2 animas; {known} were there already"
    assert again.stdout == f"{copied}; {grace + 1} were erased there and stay so\n"


def test_only_what_is_new_is_added_later(tmp_path):
    fill(tmp_path / "a.db", 10)
    run("replay", "sqlite:///a.db", "sqlite:///b.db", cwd=tmp_path)
    done("extract", "--anima", "Ada", "new", cwd=tmp_path, endpoint="sqlite:///a.db")
    again = run("replay", "sqlite:///a.db", "sqlite:///b.db", cwd=tmp_path)
    assert again.stdout == "copied 1 event of 2 animas; 10 were there already\n"


def test_one_anima_can_be_copied_alone(tmp_path):
    fill(tmp_path / "a.db", 14)
    run("replay", "sqlite:///a.db", "sqlite:///b.db", "--anima", "Grace", cwd=tmp_path)
    with opened(tmp_path / "b.db") as client:
        assert [(row.name, row.event_count) for row in client.summarize_animas()] == [("Grace", 2)]


def test_animas_of_the_same_name_stay_apart(tmp_path):
    with opened(tmp_path / "a.db") as client:
        for content_ in ("first", "second"):
            client.extract("system", content_, client.create_anima("twin").id)
    for _ in range(2):
        run("replay", "sqlite:///a.db", "sqlite:///b.db", cwd=tmp_path)
    with opened(tmp_path / "b.db") as client:
        found = [[e.content for e in client.list_events(a.id)] for a in client.list_animas()]
    assert found == [["second"], ["first"]]
    alone = run("replay", "sqlite:///a.db", "sqlite:///b.db", "--anima", str(1), cwd=tmp_path)
    assert alone.returncode == 1


def test_each_end_may_have_its_own_key(tmp_path):
    fill(tmp_path / "a.db", 7)
    keys = [f"sk_live_{digit * 32}" for digit in "ab"]
    ends = [
        served(tmp_path / f"{name}.db", tmp_path / f"{name}.log", "--api-key", key)
        for name, key in zip("ab", keys)
    ]
    with ends[0] as (source, _), ends[1] as (target, _):
        named = {"source_api_key": keys[0], "target_api_key": keys[1]}
        ran = run("replay", source, target, **named)
        assert ran.stdout.startswith("copied 7 events of 2 animas"), ran.stderr
        refused = run("replay", source, target, target_api_key=keys[1])
    assert refused.returncode == 1
    assert not any(key in refused.stderr for key in keys)
    assert refused.stderr.startswith("elephantasm replay: source: ")
    assert "check ELEPHANTASM_SOURCE_API_KEY" in refused.stderr


def test_a_source_that_is_not_there_is_refused(tmp_path):
    ran = run("replay", "sqlite:///none.db", "sqlite:///b.db", cwd=tmp_path)
    assert (ran.returncode, ran.stdout) == (3, "")
    assert "replay: source: there is no database none.db" in ran.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("side", ["source", "target"])
def test_a_failure_names_the_side_and_its_key(tmp_path, side):
    fill(tmp_path / "a.db", 3)
    ends = ["sqlite:///a.db", "http://127.0.0.1:9"]
    ran = run("replay", *(ends if side == "target" else ends[::-1]), cwd=tmp_path, api_key=None)
    assert ran.returncode == 2
    assert ran.stderr.startswith(f"elephantasm replay: {side}: no API key; set ELEPHANTASM_")
    assert f"ELEPHANTASM_{side.upper()}_API_KEY" in ran.stderr
    ran = run("replay", *(ends if side == "target" else ends[::-1]), cwd=tmp_path)
    assert ran.returncode == 3
    assert ran.stderr.startswith(f"elephantasm replay: {side}: Cannot connect to 127.0.0.1:9")


def test_two_accounts_at_one_endpoint_are_two_ends(tmp_path):
    with served(tmp_path / "s.db", tmp_path / "log") as (url, _):
        done("create-anima", "Ada", endpoint=url)
        keys = {"source_api_key": "sk_live_one", "target_api_key": "sk_live_two"}
        assert run("replay", url, url, **keys).returncode == 0
        same = run("replay", url, url, source_api_key="sk_live_one", target_api_key="sk_live_one")
    assert same.returncode == 2
    assert "the two keys ELEPHANTASM_SOURCE_API_KEY and ELEPHANTASM_TARGET" in same.stderr


def test_events_go_to_a_service_as_new_and_come_back_as_they_were(tmp_path):
    fill(tmp_path / "a.db", 20)
    with served(tmp_path / "s.db", tmp_path / "log") as (url, _):
        told = run("replay", "sqlite:///a.db", url, cwd=tmp_path).stdout
        assert told == (
            "copied 20 events of 2 animas as new, with their old times in meta; 0 were there "
            "already\n"
        )
        with elephantasm.Elephantasm(KEY, endpoint=url) as client:
            for anima in client.list_animas():
                for event in client.list_events(anima.id):
                    # What the service's Dreamer asks of an event.
                    assert event.occurred_at >= anima.created_at
                    assert event.meta["replay.occurred_at"].startswith("2026-01-01T00:00:")
        again = run("replay", "sqlite:///a.db", url, cwd=tmp_path).stdout
        assert again.startswith("copied 0 events of 2 animas as new")
        assert run("replay", url, "sqlite:///copy.db", cwd=tmp_path).returncode == 0
    with opened(tmp_path / "a.db") as first, opened(tmp_path / "copy.db") as last:
        assert content(last) == content(first)


def test_times_are_kept_at_a_service_that_is_to_keep_them(tmp_path):
    fill(tmp_path / "a.db", 10)
    with served(tmp_path / "s.db", tmp_path / "log") as (url, _):
        told = run("replay", "sqlite:///a.db", url, "--times", "keep", cwd=tmp_path).stdout
        assert told == "copied 10 events of 2 animas; 0 were there already\n"
        there = elephantasm.Elephantasm(KEY, endpoint=url)
        with there, opened(tmp_path / "a.db") as first:
            assert content(there) == content(first)


def test_who_stops_a_replay_is_told_how_to_go_on(tmp_path):
    fill(tmp_path / "a.db", 300)
    with served(tmp_path / "s.db", tmp_path / "log") as (url, _):
        process = subprocess.Popen(
            # Ctrl-C may come between any two steps. A socket that falls out of use so is closed
            # by the interpreter, which tells of it where `PROGRAM` makes warnings errors.
            [sys.executable, "-m", NAME, "replay", "sqlite:///a.db", url],
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            env=environment(),
            text=True,
        )
        with elephantasm.Elephantasm(KEY, endpoint=url) as client:
            while not count(client):
                assert process.poll() is None
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=30)[1]
    assert process.returncode == 130
    assert said == "stopped; run the same command again to go on\n"


def test_nothing_to_copy_is_no_failure(tmp_path):
    fill(tmp_path / "none.db", 0)
    for name in ("Ada", "Grace"):
        done("delete-anima", name, "--yes", cwd=tmp_path, endpoint="sqlite:///none.db")
    ran = run("replay", "sqlite:///none.db", "sqlite:///b.db", cwd=tmp_path)
    assert (ran.returncode, ran.stdout) == (
        0,
        "copied 0 events of 0 animas; 0 were there already\n",
    )


class Forgetful:
    """A service that keeps dedupe keys but does not enforce them, as the hosted one does.

    `fails` holds, for each of the next events, None or what is raised after it was stored.
    """

    def __init__(self):
        from tests.test_testing import testing

        self.body = testing.event
        self.fake = testing.FakeTransport()
        self.stored = []
        self.fails = []
        self.fake.on("POST", "/events", self.store, repeat=True)
        self.fake.on("GET", "/events", lambda sent: self.page(sent.params), repeat=True)
        self.fake.on("GET", "/animas", lambda sent: self.animas, repeat=True)
        self.animas = [testing.anima("Ada")]
        self.client = Target(transport=self.fake)

    def store(self, sent):
        failure = self.fails.pop(0) if self.fails else None
        if failure != 429:
            self.stored.append(self.body(id=f"e{len(self.stored)}", **sent.json))
        return failure or self.stored[-1]

    def page(self, params):
        start, size = int(params["offset"]), int(params["limit"])
        key = [(event["occurred_at"], i, event) for i, event in enumerate(self.stored)]
        newest = [event for *_, event in sorted(key, reverse=True)]
        return newest[start : start + size]


def copied(source, target):
    """Run a replay in this process."""
    module = import_module(f"{elephantasm.__name__}.cli.replay")
    shown = import_module(f"{elephantasm.__name__}.cli.progress")
    with open(os.devnull, "w") as nowhere, shown.Progress(nowhere) as progress:
        return module.Replay(source, target, progress).run()


@pytest.fixture
def ada(tmp_path):
    with opened(tmp_path / "a.db") as client:
        anima = client.create_anima("Ada").id
        for i in range(6):
            at = START + timedelta(hours=i)
            client.extract("system", f"event {i}", anima, occurred_at=at)
        yield client


def test_a_lost_answer_doubles_nothing_where_keys_are_not_enforced(ada):
    service = Forgetful()
    service.fails = [None, None, elephantasm.APITimeoutError("no answer", sent=None)]
    with pytest.raises(elephantasm.APITimeoutError):
        copied(ada, service.client)
    assert len(service.stored) == 3
    done = copied(ada, service.client)
    assert (done.events, done.known) == (3, 3)
    assert [event["content"] for event in service.stored] == [f"event {i}" for i in range(6)]


def test_a_refusal_for_too_many_requests_is_waited_for(ada):
    service = Forgetful()
    response = elephantasm.transport.Response(429, {"retry-after": "0.05"}, b"{}")
    service.fails = [None]
    service.fake.on("POST", "/events", response, response)
    assert copied(ada, service.client).events == 6
    assert len(service.stored) == 6


def test_an_event_stored_twice_under_one_key_comes_once(tmp_path):
    service = Forgetful()
    for content_, key in (("one", "k"), ("one", "k"), ("other", "k"), ("two", None)):
        service.client.extract("system", content_, "Ada", dedupe_key=key)
    with Target(endpoint=f"sqlite:///{tmp_path}/b.db") as target:
        first, again = copied(service.client, target), copied(service.client, target)
        events = list(target.list_events("Ada"))
    assert (first.events, first.known) == (3, 1)
    assert (again.events, again.known) == (0, 4)
    assert sorted(event.content for event in events) == ["one", "other", "two"]
