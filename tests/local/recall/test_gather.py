# SPDX-License-Identifier: Apache-2.0
"""What is read for a pack, with and without a query."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local import seeds
from tests.local.life import DAY, LOCAL, Life

database = import_module(f"{LOCAL}.store.database")
engine = import_module(f"{LOCAL}.engine")
gather = import_module(f"{LOCAL}.recall.gather")
rows = import_module(f"{LOCAL}.store.rows")
settings = import_module(f"{LOCAL}.settings")


@pytest.fixture
def life():
    """An anima that was told some things, made memories of them, and was told one more."""
    db = database.Database(":memory:")
    lived = Life(db)
    lived.event("From now on, always answer in Norwegian.", author="Ana", session="a")
    lived.event("I live in Bergen and I have a red boat.", author="Ana", session="a")
    lived.event("Boats are lovely.", "message.out", session="a")
    lived.dream()
    lived.event("My sister Eva visits me on Sunday.", author="Ana", session="b")
    yield lived
    db.close()


def gathered(life, query=None, **changes):
    engine.Engine(life.db).index(None)
    with life.db.snapshot() as store:
        chosen = settings.PackSettings(**changes)
        return gather.gather(store, store.animas.by_n(life.n), query, chosen, life.now)


def contents(rows):
    return " | ".join(row.content for row in rows)


def test_the_general_picture_quotes_nothing(life):
    found = gathered(life)

    assert (found.evidence, found.quoted, found.relevance) == ([], {}, {})
    assert "Bergen" in contents(found.knowledge)


def test_pending_events_and_the_last_message_are_there(life):
    found = gathered(life)

    assert contents(found.pending) == found.last_message.content
    assert found.last_message.content == "My sister Eva visits me on Sunday."
    assert found.last_memory is None


def test_the_last_message_brings_the_memory_that_holds_it(life):
    life.dream()

    assert "Eva" in gathered(life).last_memory.content


def test_a_standing_wish_is_told_once_whatever_is_asked(life):
    for query in (None, "boat"):
        found = gathered(life, query)
        assert "Norwegian" in contents(found.wishes)
        assert "Norwegian" not in contents(found.knowledge)


def test_memories_of_the_session_are_no_older_ones(life):
    found = gathered(life)
    assert found.session
    assert not found.memories

    life.now += 2 * DAY
    found = gathered(life)
    assert not found.session
    assert [similarity for _, similarity in found.memories] == [None]


@pytest.mark.parametrize(("most", "count"), [(0, 0), (1, 2), (5, 4)])
def test_some_memories_of_the_session_are_read_to_spare_the_newest(life, most, count):
    for text in ("I bake bread.", "I paint the fence."):
        life.event(text, session=text)
        life.dream()
    found = gathered(life, max_session_memories=most).session

    assert len(found) == count
    assert [row.n for row in found] == sorted(row.n for row in found)
    assert not found or "fence" in found[-1].content


def test_a_query_brings_evidence_and_what_it_is_part_of(life):
    found = gathered(life, "Who has a red boat?")
    best = found.evidence[0]

    assert "red boat" in best.text
    assert best.memory_n in found.quoted
    assert found.memories == []


def test_statements_that_answer_come_first_and_others_not_at_all(life):
    found = gathered(life, "Where does Ana live?", similarity_threshold=0.3)

    assert "Bergen" in found.knowledge[0].content
    assert all(found.relevance[row.n] >= 0.3 for row in found.knowledge)


def test_only_statements_of_the_types_chosen_are_told(life):
    for query in (None, "boat Bergen"):
        found = gathered(life, query, knowledge_types=("FACT",), similarity_threshold=0.0)
        assert {row.knowledge_type for row in found.knowledge} <= {"FACT"}


def test_where_nothing_answers_what_was_said_last_is_there_for_room_that_is_left(life):
    found = gathered(life, "zeppelin")

    further = [passage.quoted() for passage in found.evidence if passage.is_further]
    assert further[0] == "My sister Eva visits me on Sunday [11 January 2026]."
    assert further[-1] == "I live in Bergen and I have a red boat."


def test_without_events_to_quote_older_memories_answer(life):
    life.dream()
    life.now += 2 * DAY
    with life.db.transaction() as store:
        store.connection.execute("UPDATE event SET is_deleted = 1")
    found = gathered(life, "boat")

    assert not found.evidence
    assert found.memories
    assert all(0 < similarity <= 1 for _, similarity in found.memories)


def test_a_larger_budget_looks_for_more_passages(life, monkeypatch):
    limits = []

    def look(store, anima_n, query, now, limit, endings, sought):
        limits.append(limit)
        return []

    monkeypatch.setattr(gather, "evidence_for", look)
    for tokens in (500, 16000):
        gathered(life, "boat", max_tokens=tokens)

    assert limits == [300, 800]


def test_what_matters_begins_the_general_picture_however_unsure_and_old(life):
    life.dream()
    (row,) = (r for r in life.read("knowledge.of", now=life.now) if "Bergen" in r.content)
    with life.db.transaction() as store:
        store.knowledge.rewrite(row._replace(confidence=0.01))
        store.facts.add(rows.FactRow(0, row.n, life.n, "ana", "", "home", "Bergen", life.now, None))
        for n in range(120):
            store.knowledge.add(seeds.knowledge(life.n, f"Boat {n}.", at=life.now))

    assert gathered(life).knowledge[0].content == row.content


def test_what_is_over_says_so_wherever_it_is_told(life):
    life.dream()
    (row,) = (r for r in life.read("knowledge.of", now=life.now) if "Bergen" in r.content)
    with life.db.transaction() as store:
        store.knowledge.end(row.n, life.now, life.now)
    life.now += DAY // 2
    found = gathered(life, "Who has lived in Bergen?")

    assert "Bergen" not in contents(found.knowledge)
    assert any("[until " in passage.text for passage in found.evidence)
    assert all("[until " in m.summary for m in found.session if "Bergen" in m.summary)
    assert "[until " in " ".join(m.summary for m in found.session)
