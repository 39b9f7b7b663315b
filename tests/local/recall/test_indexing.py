# SPDX-License-Identifier: Apache-2.0
"""The full-text index follows the events, whoever changes them, and however many do."""

from __future__ import annotations

import shutil
import sqlite3
from importlib import import_module
from pathlib import Path

import pytest

from tests import elephantasm
from tests.local import seeds, stored, writers

NAME = elephantasm.__name__
local = import_module(f"{NAME}.local")
index = import_module(f"{NAME}.local.recall.indexing")
schema = import_module(f"{NAME}.local.store.schema")
search = import_module(f"{NAME}.local.recall.rank")
passages_of = import_module(f"{NAME}.local.recall.passages")
STORED = Path(__file__).parents[2] / "data" / "version-1.db"


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "agent.db")


@pytest.fixture
def transport(path):
    """An engine on a file with two animas."""
    made = local.LocalTransport(path, clock=lambda: seeds.CLOCK)
    with made.engine.database.transaction() as store:
        for _ in range(2):
            store.animas.add(seeds.anima())
    yield made
    made.close()


def say(transport, *contents, anima_n=1, **more):
    """Store events."""
    with transport.engine.database.transaction() as store:
        return [store.events.add(seeds.event(anima_n, text, **more)) for text in contents]


def change(transport, statement, *values):
    """Change rows behind the engine's back."""
    with transport.engine.database.transaction() as store:
        store.connection.execute(statement, values)


def found(transport, query, anima_n=1):
    """Return the texts of the passages found with a word of the query in them."""
    transport.engine.index(None)
    with transport.engine.database.snapshot() as store:
        passages = search.rank(store.connection, anima_n, query)
        texts = passages_of.contents(store.connection, sorted({one.event_n for one in passages}))
    words = query.lower().split()
    said = [texts[one.event_n][0][one.start : one.stop] for one in passages]
    return [text for text in said if any(word in text.lower() for word in words)]


def test_what_was_said_since_is_found(transport):
    say(transport, "I adopted a tortoise.")
    assert found(transport, "tortoise") == ["I adopted a tortoise."]
    say(transport, "The tortoise is called Flash.")
    assert len(found(transport, "tortoise")) == 2


def test_a_deleted_event_is_not_found(transport):
    (n,) = say(transport, "I adopted a tortoise.")
    assert found(transport, "tortoise")
    change(transport, "UPDATE event SET is_deleted = 1 WHERE n = ?", n)
    assert found(transport, "tortoise") == []


def test_a_restored_event_is_found_again(transport):
    (n,) = say(transport, "I adopted a tortoise.", is_deleted=1)
    assert found(transport, "tortoise") == []
    change(transport, "UPDATE event SET is_deleted = 0 WHERE n = ?", n)
    assert found(transport, "tortoise") == ["I adopted a tortoise."]


def test_an_edited_event_is_found_by_its_new_words_only(transport):
    (n,) = say(transport, "I adopted a tortoise.")
    assert found(transport, "tortoise")
    change(transport, "UPDATE event SET content = 'I adopted a parrot.' WHERE n = ?", n)
    assert found(transport, "parrot") == ["I adopted a parrot."]
    assert found(transport, "tortoise") == []


def test_many_edits_of_one_event_leave_one_passage(transport):
    (n,) = say(transport, "tortoise 0")
    for version in range(1, 50):
        change(transport, "UPDATE event SET content = ? WHERE n = ?", f"tortoise {version}", n)
        transport.engine.index(None)
    assert found(transport, "tortoise") == ["tortoise 49"]


def test_animas_never_mix(transport):
    say(transport, "I adopted a tortoise.")
    say(transport, "I adopted a parrot.", anima_n=2)
    assert found(transport, "tortoise parrot") == ["I adopted a tortoise."]
    assert found(transport, "tortoise parrot", 2) == ["I adopted a parrot."]


def test_pieces_and_one_go_give_the_same_ranking(path, tmp_path):
    made = [local.LocalTransport(str(tmp_path / name)) for name in ("a.db", "b.db")]
    for transport, at_once in zip(made, (True, False)):
        with transport.engine.database.transaction() as store:
            store.animas.add(seeds.anima())
        for n in range(40):
            session = f"s{n // 7}"
            say(transport, f"Tortoise number {n} eats salad.", session_id=session)
            at_once or transport.engine.index(None)
    rankings = [found(transport, "tortoise salad") for transport in made]
    for transport in made:
        transport.close()
    assert rankings[0] == rankings[1]


def test_several_processes_may_index_at_once(transport, path):
    say(transport, *(f"tortoise number {n}" for n in range(5000)))
    running = [writers.start("index_events", path) for _ in range(3)]
    assert [process.communicate()[1] for process in running] == ["", "", ""]
    with transport.engine.database.snapshot() as store:
        passages = store.connection.execute("SELECT event_n, count(*) FROM passage GROUP BY 1")
        assert [count for _, count in passages] == [1] * 5000


@pytest.fixture
def old(tmp_path):
    """A copy of a file that the first version wrote."""
    return shutil.copy(STORED, tmp_path / "version-1.db")


def test_a_file_of_version_1_keeps_its_memories(old):
    with elephantasm.Elephantasm(endpoint=f"sqlite:///{old}") as client:
        anima = client.search_animas(stored.ANIMA)[0]
        prompt = client.inject(anima.id, "What pet does Ana have?").as_prompt()
    assert "tortoise" in prompt


def test_a_file_of_version_1_gets_the_newest_schema(old, path):
    shapes = []
    for name in (str(old), path):
        with elephantasm.Elephantasm(endpoint=f"sqlite:///{name}") as client:
            client.create_anima("Ben")
        connection = sqlite3.connect(name)
        rows = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name")
        shapes.append(rows.fetchall())
        connection.close()
    assert shapes[0] == shapes[1]
