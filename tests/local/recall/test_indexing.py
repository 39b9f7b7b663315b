# SPDX-License-Identifier: Apache-2.0
"""The full-text index follows the events, whoever changes them, and however many do."""

from __future__ import annotations

import shutil
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import seeds, stored, writers

NAME = elephantasm.__name__
language = import_module(f"{NAME}.local.language")
words = import_module(f"{NAME}.local.language.words")
local = import_module(f"{NAME}.local")
index = import_module(f"{NAME}.local.recall.indexing")
search = import_module(f"{NAME}.local.recall.rank")
passages_of = import_module(f"{NAME}.local.recall.passages")


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
    """Return the texts of the passages found by a word of the query that is in them."""
    transport.engine.index(None)
    with transport.engine.database.snapshot() as store:
        passages = search.rank(store.connection, anima_n, query)
        texts = passages_of.contents(store.connection, sorted({one.event_n for one in passages}))
    words = query.lower().split()
    said = [texts[one.event_n][0][one.start : one.stop] for one in passages if not one.is_further]
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


# Other language tables


@pytest.fixture
def wolves(monkeypatch):
    """Return what makes another table of stems and, if told so, gives it another number."""
    stem = words.stem

    def change(number=language.VERSION + 1):
        monkeypatch.setattr(words, "stem", lambda word: "wolf" if word == "wolves" else stem(word))
        monkeypatch.setattr(language, "VERSION", number)
        words._kept.cache_clear()

    yield change
    monkeypatch.undo()
    words._kept.cache_clear()


def reached(transport):
    """Return up to which event the index reaches, and by which tables it was made."""
    with transport.engine.database.snapshot() as store:
        return store.connection.execute("SELECT n, language_version FROM indexed").fetchone()


def test_an_index_that_other_tables_made_is_made_anew(transport, wolves):
    say(transport, "Four wolves came by.")
    assert found(transport, "wolves")
    wolves(number=language.VERSION)
    # The word is in the index, under a stem that nobody asks for any more.
    assert found(transport, "wolves") == []
    wolves()
    assert found(transport, "wolves") == ["Four wolves came by."]
    assert reached(transport) == (1, language.VERSION)


def test_an_index_of_an_earlier_release_is_made_anew(tmp_path, wolves):
    copy = shutil.copy(stored.LIVED, tmp_path / "old.db")
    transport = local.LocalTransport(copy, clock=lambda: seeds.CLOCK)
    wolves()
    assert "I always carry my knives and wolves figurines." in found(transport, "wolves")
    assert "The wolves in the zoo had four puppies." in found(transport, "wolves")
    transport.close()


def test_nothing_is_indexed_twice(transport, wolves, monkeypatch):
    say(transport, *(f"tortoise number {n}" for n in range(20)))
    transport.engine.index(None)
    wolves()
    indexed, write = [], index.Batch.write
    monkeypatch.setattr(
        index.Batch, "write", lambda batch: indexed.extend(batch.rows) or write(batch)
    )
    for _ in range(3):
        transport.engine.index(None)
    assert indexed == list(range(1, 21))
    with transport.engine.database.snapshot() as store:
        assert index.backlog(store.connection) == (20, False)


def test_what_changed_before_is_indexed_once_and_as_it_is(transport, wolves):
    (n,) = say(transport, "I adopted a tortoise.")
    transport.engine.index(None)
    change(transport, "UPDATE event SET content = 'I adopted wolves.' WHERE n = ?", n)
    wolves()
    assert found(transport, "wolves") == ["I adopted wolves."]
    assert found(transport, "tortoise") == []


def test_while_it_is_made_anew_what_is_done_and_the_newest_are_found(
    transport, wolves, monkeypatch
):
    say(transport, *(f"tortoise number {n}" for n in range(400)))
    transport.engine.index(None)
    wolves()
    monkeypatch.setattr(index, "_PORTION", 10)
    with transport.engine.database.transaction() as store:
        assert index.bring_up_to_date(store.connection)
    monkeypatch.setattr(index, "bring_up_to_date", lambda db: False)
    told = set(found(transport, "tortoise number"))
    assert "tortoise number 9" in told
    assert "tortoise number 399" in told
    assert "tortoise number 50" not in told


def test_a_file_without_events_needs_no_index_and_no_write(transport, wolves):
    wolves()
    with transport.engine.database.snapshot() as store:
        assert index.backlog(store.connection) == (0, False)


def test_several_processes_may_make_an_old_index_anew(tmp_path):
    copy = shutil.copy(stored.LIVED, tmp_path / "old.db")
    running = [writers.start("index_events", copy) for _ in range(3)]
    assert [process.communicate()[1] for process in running] == ["", "", ""]
    transport = local.LocalTransport(copy)
    with transport.engine.database.snapshot() as store:
        twice = "SELECT event_n, start FROM passage GROUP BY 1, 2 HAVING count(*) > 1"
        assert store.connection.execute(twice).fetchall() == []
    assert reached(transport) == (57, language.VERSION)
    transport.close()
