# SPDX-License-Identifier: Apache-2.0
"""Many threads, processes and forks on one file; processes killed in the middle of writing."""

from __future__ import annotations

import os
import random
import sqlite3
import threading
import time

import pytest

from tests.local import writers

ROUNDS = int(os.environ.get("ELEPHANTASM_ROUNDS", "5"))


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "agent.db")


@pytest.fixture
def transport(path):
    """An engine on a file."""
    made = writers.local.LocalTransport(path)
    yield made
    made.close()


@pytest.fixture
def anima_id(transport):
    return writers.new_anima(transport)


def finish(process):
    """Wait for a process that should end well."""
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    return out


def check_integrity(path):
    """Return what SQLite says of a file's health."""
    connection = sqlite3.connect(path)
    try:
        return connection.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        connection.close()


def test_threads_lose_and_double_no_event(transport, anima_id):
    failed = []

    def write(label):
        try:
            for i in range(20):
                assert writers.extract(transport, anima_id, f"{label}-{i}") == 201
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=write, args=(label,)) for label in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    expected = sorted(f"{label}-{i}" for label in range(6) for i in range(20))
    assert (failed, sorted(writers.contents(transport, anima_id))) == ([], expected)


def test_processes_lose_and_double_no_event(transport, path, anima_id):
    processes = [writers.start("write_some", path, anima_id, f"p{p}", 40) for p in range(4)]
    for process in processes:
        finish(process)
    expected = sorted(f"p{p}-{i}" for p in range(4) for i in range(40))
    assert sorted(writers.contents(transport, anima_id)) == expected


def test_processes_make_a_new_file_together(tmp_path):
    path = str(tmp_path / "new.db")
    processes = [writers.start("write_some", path, "0" * 32, "x", 0) for _ in range(3)]
    for process in processes:
        finish(process)


def test_every_event_is_in_one_memory_at_most_after_parallel_synthesis(transport, path, anima_id):
    processes = [writers.start("write_some", path, anima_id, f"p{p}", 40) for p in range(3)]
    for process in processes:
        finish(process)
    transport.dream(anima_id)
    with transport.engine.database.snapshot() as store:
        anima = store.animas.by_id(anima_id)
        linked = store.connection.execute("SELECT count(memory_n) FROM event").fetchone()[0]
        assert (linked, store.events.pending_count(anima.n)) == (120, 0)


def test_forked_children_and_their_parent_lose_no_event(transport, path, anima_id):
    finish(writers.start("fork_and_write", path, anima_id, 25))
    expected = [f"{who}-{i}" for who in ("child0", "child1", "parent") for i in range(25)]
    assert sorted(writers.contents(transport, anima_id)) == sorted([*expected, "before"])


def test_a_database_in_memory_is_refused_after_a_fork():
    assert "use a file" in finish(writers.start("fork_in_memory"))


@pytest.mark.parametrize("round_", range(ROUNDS))
def test_a_kill_in_the_middle_of_writing_loses_no_acknowledged_event(
    transport, path, anima_id, round_
):
    generator = random.Random(round_)
    processes = [writers.start("write_until_killed", path, anima_id, f"p{p}") for p in range(2)]
    first = [process.stdout.readline().strip() for process in processes]
    time.sleep(generator.random() * 0.15)
    said = []
    for process, line in zip(processes, first):
        process.kill()
        # Not `communicate`, which forgets what `readline` has read ahead.
        rest = process.stdout.read()
        assert line, process.stderr.read()
        process.communicate()
        # The last line may have been cut in the middle.
        said += [line, *rest.split("\n")[:-1]]
    transport.close()
    assert check_integrity(path) == "ok"
    again = writers.local.LocalTransport(path)
    stored = writers.contents(again, anima_id)
    assert writers.extract(again, anima_id, "afterwards") == 201
    again.close()
    assert set(said) - set(stored) == set()
    assert len(stored) == len(set(stored))
