# SPDX-License-Identifier: Apache-2.0
"""What becomes of a file of 0.3.0: all of it is found again, and the Dreamer goes on.

`tests/data/version-1-lived.db` was written by the code of 0.3.0 itself, through its client, with a
clock that was set forward. Two animas, each asked for something in the end, so that there is an
index. Atlas is told who he is ("You are Atlas, a patient archivist. … Never share keys.") and says
"Hey, that's done! Shall I go on?" six times. Ana tells him her name, where she lives, what she uses
(slots); that she moved from Lisbon to Porto, eats oysters, and no longer does (superseded); that
she does not use vim, does not live in Rome, does not eat mussels (denials); wishes for a language,
units, short summaries, and never to hear of Acme; and the same garden club meeting three times
(merged; a profile of orchids). Ben and somebody nameless speak too. Kim tells Bruno of a move from
Oslo to Bergen. Each session was followed by eight hours and a dream, the last by 70 days more, so
that a memory fades. Two events came after the last dream. Then VACUUM to pages of 512 bytes.
"""

from __future__ import annotations

import shutil
import sqlite3
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import seeds, stored, writers
from tests.local.store.test_durability import finish

LOCAL = f"{elephantasm.__name__}.local"
local = import_module(LOCAL)
database = import_module(f"{LOCAL}.store.database")
rows = import_module(f"{LOCAL}.store.rows")
schema = import_module(f"{LOCAL}.store.schema")
steps = import_module(f"{LOCAL}.store.steps")
version_2 = import_module(f"{LOCAL}.store.version_2")
# Some days after the last event.
CLOCK = 1_775_400_000.0
KEPT = "n, id, anima_n, knowledge_type, topic, content, confidence, source_type, subject"


@pytest.fixture
def path(tmp_path):
    """A copy of the file that 0.3.0 wrote."""
    return shutil.copy(stored.LIVED, tmp_path / "agent.db")


@pytest.fixture
def transport(path):
    made = local.LocalTransport(path, clock=lambda: CLOCK)
    yield made
    made.close()


@pytest.fixture
def client(transport):
    return elephantasm.Elephantasm(transport=transport)


@pytest.fixture
def atlas(client):
    return client.search_animas("Atlas")[0].id


def asked(path, statement, *values):
    """Return rows of a file, read behind the engine's back."""
    connection = sqlite3.connect(path)
    found = connection.execute(statement, values).fetchall()
    connection.close()
    return found


def enlarge(path, times):
    """Store every statement and its sources so many times more, under new ids."""
    connection = sqlite3.connect(path)
    columns = KEPT.replace("n, id, ", "") + ", summary, predicate, is_deleted, created_at"
    for n in range(times):
        connection.execute(
            f"INSERT INTO knowledge(id, {columns}, updated_at) SELECT id || '-{n}', {columns}, {n} "
            "FROM knowledge WHERE n <= 42"
        )
    connection.commit()
    connection.close()


def check(path):
    """Assert that a file is healthy."""
    assert asked(path, "PRAGMA integrity_check") == [("ok",)]
    assert asked(path, "PRAGMA foreign_key_check") == []


@pytest.mark.parametrize(
    ("predicate", "summary", "columns"),
    [
        ("lives in", "lives in: Oslo", ("slot", "lives in", "Oslo", 0, None)),
        ("port", "port: 5: odd", ("slot", "port", "5: odd", 0, None)),
        ("not lives in: oslo", None, ("slot", "lives in", "oslo", 1, None)),
        ("not uses editor: vim", None, ("slot", "uses editor", "vim", 1, None)),
        ("not budget", "not budget: 5", ("slot", "not budget", "5", 0, None)),
        ("wish: units", None, ("wish", "units", None, 0, None)),
        ("wish: ~55543c7c", None, ("wish", None, None, 0, "55543c7c")),
        # A slot's value within a wish says nothing of the wish.
        ("wish: ~55543c7c", "wish: ~55543c7c: Bob", ("wish", None, None, 0, "55543c7c")),
        ("wish list", "wish list: socks", ("slot", "wish list", "socks", 0, None)),
        ("often speaks of", None, ("profile", None, None, 0, None)),
        ("~d6b1457b", None, ("words", None, None, 0, "d6b1457b")),
        ("~!9a6708be", None, ("words", None, None, 1, "9a6708be")),
        (None, "A summary.", (None, None, None, 0, None)),
        ("deadline", "Something else.", ("slot", "deadline", None, 0, None)),
    ],
)  # fmt: skip
def test_a_packed_text_is_split(predicate, summary, columns):
    assert version_2.split(predicate, summary) == columns


def test_every_statement_is_kept_as_it_was(path, client):
    before = asked(path, f"SELECT {KEPT}, superseded_by, created_at FROM knowledge ORDER BY n")
    sources = asked(path, "SELECT rowid, * FROM knowledge_source ORDER BY rowid")
    client.create_anima("Cleo")
    assert asked(path, "PRAGMA user_version") == [(len(steps.STEPS),)]
    after = asked(path, f"SELECT {KEPT}, superseded_by, created_at FROM knowledge ORDER BY n")
    assert after == before
    assert asked(path, "SELECT rowid, * FROM knowledge_source ORDER BY rowid") == sources
    check(path)


def test_what_was_packed_has_columns_of_its_own(path, client):
    client.create_anima("Cleo")
    said = "SELECT form, attribute, value, denies FROM knowledge WHERE content = ?"
    for content, columns in (
        ("Ana moved from Lisbon to Porto.", ("slot", "lives in", "Porto", 0)),
        ("Ana does not live in Rome.", ("slot", "lives in", "rome", 1)),
        ("Ana: From now on use metric units.", ("wish", "units", None, 0)),
        ("Ana doesn't eat mussels.", ("words", None, None, 1)),
    ):
        assert asked(path, said, content) == [columns]
    assert asked(path, "SELECT count(*) FROM knowledge WHERE form = 'profile'") == [(2,)]
    assert asked(path, "SELECT count(summary) FROM knowledge") == [(0,)]
    # Only what is made of stems belongs to some language tables: to those of that time.
    versions = "SELECT form, language_version FROM knowledge GROUP BY 1, 2 ORDER BY 1"
    assert asked(path, versions) == [
        ("profile", None),
        ("slot", None),
        ("wish", 1),
        ("words", 1),
    ]


def test_a_summary_that_says_something_is_kept(path, client):
    connection = sqlite3.connect(path)
    connection.execute("UPDATE knowledge SET summary = 'Her town.' WHERE n = 8")
    connection.commit()
    connection.close()
    client.create_anima("Cleo")
    assert asked(path, "SELECT summary FROM knowledge WHERE summary IS NOT NULL") == [
        ("Her town.",)
    ]


def test_a_kill_in_the_middle_leaves_the_old_file(path):
    before = asked(path, "SELECT type, name, sql FROM sqlite_master ORDER BY name")
    process = writers.start("open_slowly", path)
    assert process.stdout.readline() == "in the middle\n"
    process.kill()
    process.communicate()
    assert asked(path, "PRAGMA user_version") == [(1,)]
    assert asked(path, "SELECT type, name, sql FROM sqlite_master ORDER BY name") == before
    check(path)
    assert finish(writers.start("open_and_count", path)).startswith("[42, 49, ")
    check(path)


def test_processes_that_open_it_at_once_move_everything_once(path):
    enlarge(path, 50)
    counts = [writers.start("open_and_count", path) for _ in range(3)]
    assert len({finish(process) for process in counts}) == 1
    assert asked(path, "SELECT count(*), count(DISTINCT id) FROM knowledge") == [(2142, 2142)]
    check(path)


def test_keys_are_checked_again_afterwards(transport):
    with transport.engine.database.transaction() as store:
        assert store.connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    with pytest.raises(elephantasm.APIConnectionError, match="FOREIGN KEY"):  # noqa: SIM117
        with transport.engine.database.transaction() as store:
            store.knowledge.add(seeds.knowledge(99, "Nobody's."))


def test_an_older_release_refuses_the_file(path, client):
    client.create_anima("Cleo")
    connection = sqlite3.connect(path, isolation_level=None)
    with pytest.raises(schema.NewerSchemaError, match="this release knows up to 1"):
        steps.migrate(connection, steps.STEPS[:1])
    connection.close()
