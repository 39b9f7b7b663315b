# SPDX-License-Identifier: Apache-2.0
"""The file under a live client: private, replaced, moved, removed, read-only, migrated."""

from __future__ import annotations

import ast
import os
import shutil
import sqlite3
import tempfile
import threading
from pathlib import Path

import pytest

from tests import elephantasm
from tests.local import stored, writers
from tests.local.store.test_durability import check_integrity, finish

LocalTransport = writers.local.LocalTransport
needs_root = pytest.mark.skipif(
    not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can become somebody else"
)


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "agent.db")


@pytest.fixture
def live(path):
    """A client with an open file."""
    made = LocalTransport(path)
    yield made
    made.close()


@pytest.fixture
def anima_id(live):
    made = writers.new_anima(live)
    assert writers.extract(live, made, "first") == 201
    return made


def stored_in(path, anima_id):
    """Return what a new client finds in a file."""
    transport = LocalTransport(path)
    found = writers.contents(transport, anima_id)
    transport.close()
    return found


def backed_up(path):
    """Make a copy as README says; return its path."""
    source, target = sqlite3.connect(path), sqlite3.connect(path + ".backup")
    source.backup(target)
    source.close()
    target.close()
    return path + ".backup"


def test_nobody_else_can_read_what_was_said(path, live, anima_id):
    for suffix in ("", "-wal", "-shm"):
        assert os.stat(path + suffix).st_mode & 0o077 == 0, suffix


def test_the_mode_of_a_file_that_is_there_is_kept(path, live, anima_id):
    live.close()
    os.chmod(path, 0o640)
    again = LocalTransport(path)
    assert writers.extract(again, anima_id, "second") == 201
    again.close()
    assert os.stat(path).st_mode & 0o777 == 0o640


def test_after_a_removal_nothing_is_acknowledged_that_is_not_stored(path, live, anima_id):
    os.remove(path)
    assert writers.extract(live, anima_id, "lost?") == 404
    assert not os.path.exists(path) or stored_in(path, anima_id) == []
    fresh = writers.new_anima(live)
    assert writers.extract(live, fresh, "kept") == 201
    assert stored_in(path, fresh) == ["kept"]
    assert check_integrity(path) == "ok"


def test_a_removed_file_reads_as_empty_and_is_not_made_by_reading(path, live, anima_id):
    os.remove(path)
    assert writers.contents(live, anima_id) == []
    assert not os.path.exists(path)


@pytest.mark.parametrize("keeps_log", [True, False])
def test_a_file_put_in_its_place_is_the_one_that_is_written(path, live, anima_id, keeps_log):
    backup = backed_up(path)
    assert writers.extract(live, anima_id, "after the backup") == 201
    os.replace(backup, path)
    if not keeps_log:
        os.remove(path + "-wal")
    assert writers.extract(live, anima_id, "afterwards") == 201
    assert stored_in(path, anima_id) == ["afterwards", "first"]
    live.close()
    assert check_integrity(path) == "ok"
    assert stored_in(path, anima_id) == ["afterwards", "first"]


def test_a_moved_file_takes_along_what_was_acknowledged(path, live, anima_id):
    assert writers.extract(live, anima_id, "second") == 201
    os.rename(path, path + ".moved")
    assert writers.extract(live, anima_id, "third") == 404
    live.close()
    assert check_integrity(path + ".moved") == "ok"
    assert stored_in(path + ".moved", anima_id) == ["second", "first"]


def test_a_file_replaced_while_another_reads_the_old_one_is_not_touched(path, live, anima_id):
    backup = path + ".backup"
    live.close()
    shutil.copy(path, backup)
    here, there = LocalTransport(path), sqlite3.connect(path, isolation_level=None)
    assert writers.extract(here, anima_id, "old") == 201
    there.execute("BEGIN")
    there.execute("SELECT count(*) FROM event").fetchone()
    assert writers.extract(here, anima_id, "older") == 201
    os.replace(backup, path)
    with pytest.raises(elephantasm.APIConnectionError, match="end those") as caught:
        writers.extract(here, anima_id, "refused", timeout=0.3)
    assert caught.value.sent is False
    there.close()
    here.close()
    assert check_integrity(path) == "ok"


def test_a_file_replaced_during_a_write_is_told(path, live, anima_id):
    begun = live.engine.database.transaction()
    begun.__enter__()
    os.remove(path)
    with pytest.raises(elephantasm.APIConnectionError, match="during a write") as caught:
        begun.__exit__(None, None, None)
    assert caught.value.sent is None


def test_a_file_changed_by_a_newer_release_is_not_written_any_more(path, live, anima_id):
    other = sqlite3.connect(path)
    other.execute("PRAGMA user_version = 99")
    other.close()
    with pytest.raises(elephantasm.APIConnectionError, match="newer release"):
        writers.extract(live, anima_id, "old")


def test_nor_is_it_read_by_chance(path, live, anima_id):
    other = sqlite3.connect(path)
    other.execute("PRAGMA user_version = 99")
    other.close()
    with pytest.raises(elephantasm.APIConnectionError, match="newer release"):
        writers.contents(live, anima_id)


@pytest.fixture
def folder():
    """A folder that everybody may read, and in the end nobody may write."""
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)
        os.chmod(made, 0o700)


def copied(path, folder, *suffixes):
    """Copy a database and what is beside it, for everybody to read; return the copy's path."""
    for suffix in suffixes:
        shutil.copy(path + suffix, folder)
        os.chmod(folder / f"agent.db{suffix}", 0o444)
    os.chmod(folder, 0o555)
    return str(folder / "agent.db")


@needs_root
def test_a_closed_file_is_readable_where_nothing_can_be_written(path, live, anima_id, folder):
    live.close()
    process = writers.start("read_as_nobody", copied(path, folder, ""), anima_id)
    stored, refused = finish(process).splitlines()
    assert stored == "['first']"
    assert "read-only" in refused or "permissions" in refused
    assert os.listdir(folder) == ["agent.db"]


@needs_root
@pytest.mark.parametrize("folder_mode", [0o555, 0o777], ids=["all", "the file alone"])
def test_an_older_file_is_read_where_it_can_not_be_written(tmp_path, folder, folder_mode):
    older = str(tmp_path / "agent.db")
    shutil.copy(stored.LIVED, older)
    path = copied(older, folder, "")
    os.chmod(folder, folder_mode)
    told = finish(writers.start("search_as_nobody", path, str(1 << 20)))
    name, facts, prompt = ast.literal_eval(told)
    assert (name, facts) == as_written(stored.LIVED, tmp_path)
    assert "live in" in prompt
    assert Path(path).read_bytes() == stored.LIVED.read_bytes()


def as_written(older, tmp_path):
    """Return name and facts of an older file's first anima, where the file can be written."""
    path = str(tmp_path / "written.db")
    shutil.copy(older, path)
    with elephantasm.Elephantasm(transport=LocalTransport(path)) as client:
        anima = next(client.list_animas())
        return anima.name, [row.content for row in client.list_knowledge("FACT", anima.id)]


@needs_root
def test_a_large_older_file_where_nothing_can_be_written_says_what_to_do(tmp_path, folder):
    older = str(tmp_path / "agent.db")
    shutil.copy(stored.LIVED, older)
    path = copied(older, folder, "")
    told = finish(writers.start("search_as_nobody", path, "1000"))
    assert "an older release of elephantasm wrote it (schema version 1" in told
    assert "open it once in a place that can be written" in told
    assert (folder / "agent.db").read_bytes() == stored.LIVED.read_bytes()


@needs_root
def test_an_open_file_where_nothing_can_be_written_says_what_to_copy(path, live, anima_id, folder):
    told = finish(writers.start("read_as_nobody", copied(path, folder, "", "-wal"), anima_id))
    assert "-wal" in told
    assert "copy both" in told


def test_the_new_file_is_not_opened_while_another_call_uses_the_old_one(path, live, anima_id):
    backup = backed_up(path)
    inside, leave, done = threading.Event(), threading.Event(), []

    def read():
        with live.engine.database.snapshot() as store:
            inside.set()
            leave.wait(10)
            done.append(store.animas.totals()["events_created"])

    def write():
        done.append(writers.extract(live, anima_id, "afterwards"))

    reader, writer = threading.Thread(target=read), threading.Thread(target=write)
    reader.start()
    inside.wait(10)
    os.replace(backup, path)
    writer.start()
    writer.join(0.2)
    assert done == []
    leave.set()
    reader.join()
    writer.join()
    assert done == [1, 201]
    live.close()
    assert check_integrity(path) == "ok"
    assert stored_in(path, anima_id) == ["afterwards", "first"]


def test_a_file_replaced_behind_a_link_is_the_one_that_is_written(path, live, anima_id, tmp_path):
    live.close()
    link = str(tmp_path / "links" / "agent.db")
    os.mkdir(tmp_path / "links")
    os.symlink(path, link)
    linked = LocalTransport(link)
    assert writers.extract(linked, anima_id, "second") == 201
    backup = backed_up(path)
    assert writers.extract(linked, anima_id, "after the backup") == 201
    os.replace(backup, path)
    assert writers.extract(linked, anima_id, "afterwards") == 201
    linked.close()
    assert check_integrity(path) == "ok"
    assert stored_in(path, anima_id) == ["afterwards", "second", "first"]


def test_a_call_that_cannot_go_on_to_the_new_file_in_time_says_so(path, live, anima_id):
    backup = backed_up(path)
    with live.engine.database.snapshot():
        os.replace(backup, path)
        with pytest.raises(elephantasm.APIConnectionError, match="another call still uses"):
            writers.extract(live, anima_id, "afterwards", timeout=0.1)
