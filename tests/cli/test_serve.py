# SPDX-License-Identifier: Apache-2.0
"""The server as another program sees it."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import time
import urllib.error
import urllib.request
from datetime import datetime

import pytest

from tests import elephantasm
from tests.cli.shell import PROGRAM, done, environment, run, served
from tests.replay import KEY


def test_the_other_commands_talk_to_it_as_to_the_service(tmp_path):
    with served(tmp_path / "agent.db", tmp_path / "log") as (url, _):
        here = {"endpoint": url, "anima_id": "my-agent"}
        done("create-anima", "my-agent", **here)
        done("extract", "I live in Lisbon.", **here)
        assert "I live in Lisbon." in done("inject", **here)
        assert done("health", endpoint=url, api_key=None).startswith("healthy")
    local = {"endpoint": "sqlite:///agent.db", "anima_id": "my-agent"}
    assert "I live in Lisbon." in done("events", cwd=tmp_path, **local)


@pytest.mark.parametrize(
    "argument", [["--api-key"], ["--api-key", KEY]], ids=["environment", "key"]
)
def test_a_server_with_a_key_wants_it(tmp_path, argument):
    with served(tmp_path / "agent.db", tmp_path / "log", *argument) as (url, _):
        assert done("animas", "--json", endpoint=url) == ""
        assert run("animas", endpoint=url, api_key="sk_live_other").returncode == 1


def test_it_stops_gracefully_and_says_where_it_listens(tmp_path):
    with served(tmp_path / "agent.db", tmp_path / "log") as (url, process):
        urllib.request.urlopen(f"{url}/health", timeout=10).close()
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(f"{url}/nothing", timeout=10)
        caught.value.close()
    assert process.returncode == 0
    lines = (tmp_path / "log").read_text().splitlines()
    assert all(datetime.fromisoformat(line.split()[0].rstrip("Z")) for line in lines)
    lines = [line.split(" ", 1)[1] for line in lines]
    assert lines[0].startswith(f"listening on {url} ")
    assert lines[-1] == "stopped"
    # A request is logged after its answer, so another thread's line may come first.
    assert any(line.startswith("127.0.0.1 GET /api/health 200 ") for line in lines)


def test_one_client_sees_what_another_wrote(tmp_path):
    with served(tmp_path / "agent.db", tmp_path / "log") as (url, _):
        clients = [elephantasm.Elephantasm(KEY, endpoint=url) for _ in range(2)]
        anima = clients[0].create_anima("Ada")
        clients[0].extract("system", "hello", anima.id)
        assert [event.content for event in clients[1].list_events("Ada")] == ["hello"]
        for client in clients:
            client.close()


def foreign(path):
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE theirs (x)")


def newer(path):
    done("create-anima", "my-agent", endpoint=f"sqlite:///{path}")
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA user_version = 99")


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (
            lambda path: path.write_text("this is no database at all" * 100),
            "not an SQLite database",
        ),
        (foreign, "belongs to another program"),
        (newer, "newer release"),
        (lambda path: path.mkdir(), "cannot be opened"),
    ],
    ids=["text", "foreign", "newer", "directory"],
)
def test_a_database_that_cannot_be_used_is_told_before_it_listens(tmp_path, make, said):
    make(tmp_path / "agent.db")
    ran = run("serve", "--database", "agent.db", "--port", "0", cwd=tmp_path)
    assert ran.returncode == 2
    assert ran.stderr.startswith(f"elephantasm serve: The database {tmp_path}/agent.db cannot be")
    assert said in ran.stderr
    assert ran.stderr.count("\n") == 1


def test_a_folder_that_is_missing_is_told_before_it_listens(tmp_path):
    ran = run("serve", "--database", "nowhere/agent.db", "--port", "0", cwd=tmp_path)
    assert ran.returncode == 2
    assert "its directory does not exist; create it" in ran.stderr
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read it")
def test_a_file_that_may_not_be_read_is_told_before_it_listens(tmp_path):
    (tmp_path / "agent.db").touch(0o000)
    ran = run("serve", "--database", "agent.db", "--port", "0", cwd=tmp_path)
    assert ran.returncode == 2
    assert "check the permissions" in ran.stderr


def test_a_missing_file_is_made_at_the_first_write_only(tmp_path):
    with served(tmp_path / "agent.db", tmp_path / "log") as (url, _):
        here = {"endpoint": url, "anima_id": "my-agent"}
        assert done("animas", "--json", **here) == ""
        assert not (tmp_path / "agent.db").exists()
        done("create-anima", "my-agent", **here)
        assert (tmp_path / "agent.db").exists()


@pytest.mark.slow
def test_a_database_that_is_locked_for_now_is_served_all_the_same(tmp_path):
    with served(tmp_path / "agent.db", tmp_path / "log") as (url, _):
        done("create-anima", "my-agent", endpoint=url)
    with contextlib.closing(sqlite3.connect(tmp_path / "agent.db", isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with served(tmp_path / "agent.db", tmp_path / "log") as (url, _):
            other.execute("COMMIT")
            other.close()
            assert "my-agent" in done("animas", endpoint=url)


def test_a_short_key_is_refused_where_other_machines_reach_it(tmp_path):
    arguments = ("--host", "0.0.0.0", "--port", "0", "--api-key", "fifteen-letters")
    ran = run("serve", "--database", "agent.db", *arguments, cwd=tmp_path)
    assert ran.returncode == 2
    assert "--api-key must have 16 characters or more, since 0.0.0.0 lets" in ran.stderr
    assert "fifteen" not in ran.stderr


def test_a_short_key_will_do_on_this_machine(tmp_path):
    with served(tmp_path / "agent.db", tmp_path / "log", "--api-key", "short") as (url, _):
        assert done("animas", "--json", endpoint=url, api_key="short") == ""


def test_a_quiet_server_logs_its_start_and_its_stop(tmp_path):
    with served(tmp_path / "agent.db", tmp_path / "log", "--quiet") as (url, _):
        done("health", endpoint=url)
    lines = [line.split()[1] for line in (tmp_path / "log").read_text().splitlines()]
    assert lines == ["listening", "stopped"]


@pytest.mark.parametrize("key", [None, "0123456789abcdef"])
def test_it_serves_what_the_environment_names_and_says_what_clients_need(tmp_path, key):
    log = tmp_path / "log"
    named = environment(endpoint="sqlite:///named.db", api_key=key)
    more = ["--api-key"] if key else []
    with log.open("w") as out:
        command = [*PROGRAM, "serve", "--port", "0", *more]
        process = subprocess.Popen(command, stderr=out, cwd=tmp_path, env=named)
    end = time.monotonic() + 30
    while not log.read_text().endswith("\n"):
        assert time.monotonic() < end
        time.sleep(0.02)
    line = log.read_text()
    # As the line says: the address, and a key.
    endpoint = line.split("listening on ")[1].split()[0]
    assert "clients set ELEPHANTASM_ENDPOINT to this address and ELEPHANTASM_API_KEY to " in line
    assert line.endswith("its key\n" if key else "any text: this server checks none\n")
    done("create-anima", "Ada", endpoint=endpoint, api_key=key or "anything", cwd=tmp_path)
    process.terminate()
    assert process.wait(30) == 0
    assert (tmp_path / "named.db").exists()
    assert key is None or key not in log.read_text()


@pytest.mark.parametrize("endpoint", [None, "https://api.elephantasm.com", "sqlite://"])
def test_without_a_file_nothing_is_served(tmp_path, endpoint):
    ran = run("serve", endpoint=endpoint, cwd=tmp_path)
    assert ran.returncode == 2
    assert "no database; give --database FILE or set ELEPHANTASM_ENDPOINT" in ran.stderr
