# SPDX-License-Identifier: Apache-2.0
"""Connections, transactions, migrations and failures, on real files."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import warnings
from importlib import import_module
from pathlib import Path

import pytest

from tests import elephantasm
from tests.local import seeds

NAME = elephantasm.__name__
database = import_module(f"{NAME}.local.store.database")
failures = import_module(f"{NAME}.local.store.failures")
schema = import_module(f"{NAME}.local.store.schema")
Database = database.Database
Unusable = elephantasm.APIConnectionError
Late = elephantasm.APITimeoutError


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "agent.db")


@pytest.fixture(params=["file", "memory"])
def store_of_events(request, path):
    """A database with one anima."""
    made = Database(path if request.param == "file" else ":memory:")
    with made.transaction() as store:
        store.animas.add(seeds.anima())
    yield made
    made.close()


def count(made):
    """Return how many events there are."""
    with made.snapshot() as store:
        return store.animas.totals()["events_created"]


# Transactions


def test_a_transaction_is_undone_on_an_error(store_of_events):
    with pytest.raises(RuntimeError), store_of_events.transaction() as store:
        store.events.add(seeds.event(1))
        raise RuntimeError
    assert count(store_of_events) == 0


def test_a_transaction_is_usable_after_one_that_failed(store_of_events):
    with pytest.raises(RuntimeError), store_of_events.transaction():
        raise RuntimeError
    with store_of_events.transaction() as store:
        store.events.add(seeds.event(1))
    assert count(store_of_events) == 1


def test_a_snapshot_keeps_its_state_while_others_write(path):
    made = Database(path)
    with made.transaction() as store:
        store.animas.add(seeds.anima())
    with made.snapshot() as before:
        assert before.events.pending_count(1) == 0
        with made.transaction() as store:
            store.events.add(seeds.event(1))
        assert before.events.pending_count(1) == 0
    assert count(made) == 1
    made.close()


def test_threads_lose_no_event(store_of_events):
    def write():
        for _ in range(25):
            with store_of_events.transaction() as store:
                store.events.add(seeds.event(1))

    threads = [threading.Thread(target=write) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert count(store_of_events) == 200


def test_an_unknown_durability_is_refused():
    with pytest.raises(ValueError, match="FULL"):
        Database(":memory:", synchronous="OFF")


@pytest.mark.parametrize(("name", "value"), [("FULL", 2), ("NORMAL", 1)])
def test_durability_is_as_asked_for(path, name, value):
    made = Database(path, synchronous=name)
    with made.transaction() as store:
        assert store.connection.execute("PRAGMA synchronous").fetchone()[0] == value
        assert store.connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        assert store.connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    made.close()


# Files


def test_no_file_is_made_by_reading(path):
    made = Database(path)
    assert count(made) == 0
    made.close()
    assert not os.path.exists(path)


def test_a_file_appears_with_the_first_write(path):
    made = Database(path)
    assert count(made) == 0
    with made.transaction() as store:
        store.animas.add(seeds.anima())
    with made.snapshot() as store:
        assert len(store.animas.page(deleted=False, limit=5, offset=0)) == 1
    made.close()


def test_closing_leaves_one_file(path):
    made = Database(path)
    with made.transaction() as store:
        store.animas.add(seeds.anima())
    made.close()
    made.close()
    assert os.listdir(os.path.dirname(path)) == ["agent.db"]


def test_a_relative_path_stays_the_same_file_after_chdir(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    made = Database("agent.db")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    with made.transaction():
        pass
    made.close()
    assert os.listdir(tmp_path / "elsewhere") == []


def test_nothing_works_after_closing(path):
    made = Database(path)
    made.close()
    with pytest.raises(Unusable, match="closed") as caught, made.transaction():
        pass
    assert caught.value.sent is False


def test_connections_of_finished_threads_are_closed(path):
    made = Database(path)
    inside, leave = threading.Barrier(5), threading.Event()

    def read():
        with made.snapshot():
            inside.wait(5)
            leave.wait(5)

    with made.transaction():
        pass
    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    inside.wait(5)
    leave.set()
    for thread in threads:
        thread.join()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made.close()
    assert os.listdir(os.path.dirname(path)) == ["agent.db"]


def test_a_connection_in_use_while_closing_is_closed_afterwards(path):
    made = Database(path)
    with made.transaction() as store:
        made.close()
        connection = store.connection
    with pytest.raises(sqlite3.ProgrammingError):
        connection.execute("SELECT 1")


# Waiting

# Seconds that sqlite3 waits for a lock if it is not told otherwise: far from all times below.
SQLITE_WAITS = 5


@pytest.fixture
def locked(path):
    """A database that another connection is writing to."""
    made = Database(path)
    with made.transaction() as store:
        store.animas.add(seeds.anima())
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield made
    other.close()
    made.close()


def test_a_write_waits_for_another_process_until_its_deadline(locked):
    started = time.monotonic()
    with pytest.raises(Late, match="locked") as caught, locked.transaction(started + 0.2):
        pass
    assert 0.15 < time.monotonic() - started < SQLITE_WAITS
    assert caught.value.sent is False


def test_a_read_does_not_wait_for_a_writer(locked):
    started = time.monotonic()
    assert count(locked) == 0
    assert time.monotonic() - started < SQLITE_WAITS


def test_a_write_waits_for_another_thread_until_its_deadline(path):
    made = Database(path)
    started = time.monotonic()
    with made.transaction():
        failed = []

        def write():
            try:
                with made.transaction(started + 0.1):
                    pass
            except Late as error:
                failed.append(error)

        thread = threading.Thread(target=write)
        thread.start()
        thread.join()
    made.close()
    assert failed[0].sent is False


def test_a_passed_deadline_does_not_wait_at_all(locked):
    started = time.monotonic()
    with pytest.raises(Late), locked.transaction(started - 1):
        pass
    assert time.monotonic() - started < SQLITE_WAITS


# Failures


def damage(path, at=0, text=b"not a database at all "):
    """Overwrite a part of a file."""
    with open(path, "r+b") as file:
        file.seek(at)
        file.write(text * 200)


def fails(path, match):
    """Return the error of a write, after checking that it says what is wrong."""
    made = Database(path)
    with pytest.raises(Unusable, match=match) as caught, made.transaction() as store:
        store.animas.add(seeds.anima())
    made.close()
    assert path in caught.value.message
    assert caught.value.sent is False
    return caught.value


def test_a_missing_directory_is_named(tmp_path):
    fails(str(tmp_path / "no" / "agent.db"), "directory does not exist; create it")
    assert os.listdir(tmp_path) == []


def test_a_missing_directory_is_named_on_reading(tmp_path):
    made = Database(str(tmp_path / "no" / "agent.db"))
    with pytest.raises(Unusable, match="directory"), made.snapshot():
        pass


def test_a_directory_in_place_of_the_file_is_refused(tmp_path):
    fails(str(tmp_path), "cannot be used")


def test_a_text_file_is_refused_and_left_alone(path):
    Path(path).write_bytes(b"notes to myself\n" * 100)
    fails(path, "not an SQLite database")
    assert Path(path).read_bytes() == b"notes to myself\n" * 100


def test_a_damaged_file_is_reported(path):
    made = Database(path)
    with made.transaction() as store:
        store.animas.add(seeds.anima())
    made.close()
    damage(path, at=100)
    fails(path, "damaged|malformed|not an SQLite")


def test_another_programs_database_is_refused_and_left_alone(path):
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE theirs(x)")
    other.commit()
    other.close()
    fails(path, "another program")
    other = sqlite3.connect(path)
    names = [row[0] for row in other.execute("SELECT name FROM sqlite_master")]
    other.close()
    assert names == ["theirs"]


def test_a_newer_schema_is_refused_and_left_alone(path):
    made = Database(path)
    with made.transaction() as store:
        store.connection.execute("SELECT 1")
    made.close()
    other = sqlite3.connect(path)
    other.execute("PRAGMA user_version = 99")
    other.close()
    fails(path, "newer release .* version 99.* upgrade")
    other = sqlite3.connect(path)
    assert other.execute("PRAGMA user_version").fetchone()[0] == 99
    other.close()


def test_a_full_disk_is_reported_and_what_was_stored_stays(path):
    made = Database(path)
    with made.transaction() as store:
        store.animas.add(seeds.anima())
        pages = store.connection.execute("PRAGMA page_count").fetchone()[0]
        # Stands for the disk: SQLite answers both with the same error.
        store.connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with (
        pytest.raises(Unusable, match="disk is full; free some space"),
        made.transaction() as store,
    ):
        store.events.add(seeds.event(1, "x" * 100_000))
    assert count(made) == 0
    with made.transaction() as store:
        store.events.add(seeds.event(1))
    assert count(made) == 1
    made.close()


CHILD = f"""
import resource, sys
sys.path.insert(0, {str(Path(elephantasm.__file__).parent.parent)!r})
sys.path.insert(0, {str(Path(__file__).parents[3])!r})
from {NAME}.local.store.database import Database
from {NAME}.exceptions import ElephantasmError
from tests.local import seeds
"""


def test_a_limit_on_file_size_is_reported_and_nothing_is_damaged(path):
    code = f"""{CHILD}
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
made = Database({path!r})
with made.transaction() as store:
    store.animas.add(seeds.anima())
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
try:
    with made.transaction() as store:
        store.events.add(seeds.event(1, "x" * 1_000_000))
except ElephantasmError as error:
    print(type(error).__name__, error.message)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30)
    assert "APIConnectionError" in done.stdout, done
    assert "disk" in done.stdout
    made = Database(path)
    assert count(made) == 0
    with made.snapshot() as store:
        assert store.connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    made.close()


@pytest.fixture
def open_directory():
    """A directory that another user may enter."""
    with tempfile.TemporaryDirectory() as name:
        os.chmod(name, 0o755)
        yield name


def as_nobody(code):
    """Run code as a user to whom permissions apply; return what it prints."""
    drop = "import os\nif os.getuid() == 0: os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
    # Imports come first: the library may be where only its owner reads.
    whole = CHILD + drop + code
    done = subprocess.run([sys.executable, "-c", whole], capture_output=True, text=True, timeout=30)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_read_only_file_is_reported_and_left_alone(open_directory):
    path = os.path.join(open_directory, "agent.db")
    made = Database(path)
    with made.transaction() as store:
        store.animas.add(seeds.anima())
    made.close()
    os.chmod(path, 0o444)
    before = Path(path).read_bytes()
    os.chmod(open_directory, 0o777)
    said = as_nobody(f"""
made = Database({path!r})
try:
    with made.transaction() as store:
        store.animas.add(seeds.anima())
except ElephantasmError as error:
    print(type(error).__name__, error.sent, error.message)
with made.snapshot() as store:
    print(len(store.animas.page(deleted=False, limit=9, offset=0)), "read")
made.close()
""")
    assert "APIConnectionError False" in said
    assert "read-only; make the file and its directory writable" in said
    assert "1 read" in said
    assert Path(path).read_bytes() == before


def test_of_a_read_only_file_the_events_that_are_not_indexed_are_found_too(open_directory):
    path = os.path.join(open_directory, "agent.db")
    with elephantasm.Elephantasm(endpoint=f"sqlite:///{path}") as client:
        anima = client.create_anima("Atlas").id
        client.extract("message.in", "I adopted a tortoise.", anima)
        client.inject(anima, "tortoise")
        client.extract("message.in", "The tortoise is called Flash.", anima)
    os.chmod(path, 0o444)
    os.chmod(open_directory, 0o777)
    said = as_nobody(f"""
from {NAME}.local import LocalTransport, PackSettings
from {NAME} import Elephantasm
transport = LocalTransport({path!r}, pack=PackSettings(include_pending=False))
with Elephantasm(transport=transport) as client:
    print(client.inject({str(anima)!r}, "tortoise").as_prompt())
""")
    assert "I adopted a tortoise." in said
    assert "Flash" in said


def test_a_directory_one_may_not_enter_is_reported(open_directory):
    os.chmod(open_directory, 0o700)
    path = os.path.join(open_directory, "agent.db")
    said = as_nobody(f"""
made = Database({path!r})
for use in (made.snapshot, made.transaction):
    try:
        with use():
            pass
    except ElephantasmError as error:
        print(type(error).__name__, error.message)
""")
    assert said.count("cannot be opened; check the permissions") == 2


@pytest.mark.parametrize("name", ["", "a\0b"])
def test_what_names_no_file_is_refused(name):
    with pytest.raises(elephantasm.InvalidArgumentError, match="names no file"):
        Database(name)


def test_a_path_object_is_taken(tmp_path):
    made = Database(tmp_path / "agent.db")
    with made.transaction():
        pass
    made.close()
    assert (tmp_path / "agent.db").exists()


def test_a_failed_commit_leaves_open_whether_it_was_stored(path):
    made = Database(path)
    with made.transaction() as store:
        n = store.animas.add(seeds.anima())
    with pytest.raises(Unusable) as caught, made.transaction() as store:
        # Checked at the commit only: the one way to make a commit fail without a broken disk.
        store.connection.execute("PRAGMA defer_foreign_keys = ON")
        store.events.add(seeds.event(n + 1))
    assert caught.value.sent is None
    assert count(made) == 0
    made.close()


# Processes and threads


def test_threads_that_open_a_new_file_at_once_make_it_once(path):
    made = [Database(path) for _ in range(8)]
    failed = []

    def write(one):
        try:
            with one.transaction() as store:
                store.animas.add(seeds.anima())
        except Exception as error:
            failed.append(error)

    threads = [threading.Thread(target=write, args=(one,)) for one in made]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with made[0].snapshot() as store:
        assert (failed, store.animas.totals()["active_anima_count"]) == ([], 8)
    for one in made:
        one.close()


def test_a_dropped_client_leaves_no_open_database(tmp_path):
    code = (
        f"import {elephantasm.__name__} as library\n"
        f"client = library.Elephantasm(endpoint='sqlite:///{tmp_path}/agent.db')\n"
        "client.create_anima('a')\n"
        "del client\n"
        "library.Elephantasm(endpoint='sqlite://').create_anima('b')\n"
    )
    ran = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
