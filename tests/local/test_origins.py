# SPDX-License-Identifier: Apache-2.0
"""From a line of a pack to the words behind it, in a database file."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

import pytest

from tests import elephantasm

MOVED, HOME, DOG = "I moved to Rome.", "I live in Oslo.", "I have a dog called Biscuit."
BEGAN = datetime(2026, 3, 1, 9, tzinfo=timezone.utc)


@pytest.fixture
def client(tmp_path):
    with elephantasm.Elephantasm(endpoint=f"sqlite:///{tmp_path / 'memory.db'}") as made:
        yield made


@pytest.fixture
def anima(client):
    made = client.create_anima("Library").id
    for days, said in enumerate((HOME, DOG, MOVED)):
        at = BEGAN + timedelta(days=days)
        client.extract("message.in", said, made, f"s{days}", author="Ana", occurred_at=at)
    client.trigger_dream(made)
    return made


def cited(pack):
    """Return what each marked line of a prompt stands for."""
    lines = [line.rpartition(" [") for line in pack.as_prompt(citations=True).split("\n")]
    return [pack.cite(f"[{mark}") for _, sign, mark in lines if sign and mark[0] in "mke"]


def of_line(pack, words):
    """Return what the line with some words stands for."""
    return next(one for one in cited(pack) if words in one.text)


def test_every_marked_line_is_explained_by_words_that_it_quotes(client, anima):
    for query in (None, "Where does Ana live?"):
        pack = client.inject(anima, query)
        assert cited(pack)
        for citation in cited(pack):
            origin = client.why(citation)
            assert (origin.kind, origin.item.id) == (citation.kind, citation.id)
            assert origin.score == citation.score
            assert origin.changes[-1].action == "CREATE"
            said = [event.content.rstrip(".") for event in origin.events]
            assert any(words in citation.text for words in said)


def test_without_citations_the_prompt_is_the_packs_text(client, anima):
    pack = client.inject(anima)
    assert pack.as_prompt() == pack.content["context"]
    assert pack.as_prompt(citations=True) != pack.as_prompt()


def test_a_statement_rests_on_the_very_words_and_tells_what_it_replaced(client, anima):
    citation = of_line(client.inject(anima), MOVED)
    origin = client.why(citation)
    (event,) = origin.events
    assert (event.content, event.occurred_at) == (MOVED, BEGAN + timedelta(days=2))
    (old,) = origin.replaces
    assert HOME in old.content
    assert old.valid_to == BEGAN + timedelta(days=2)
    assert origin.replaced_by == ()


def test_a_statement_that_is_over_tells_what_ended_it_and_when(client, anima):
    statements = client.list_knowledge("FACT", anima, include_deleted=True)
    old = next(one for one in statements if HOME in one.content)
    origin = client.why(old.id)
    assert [MOVED in new.content for new in origin.replaced_by] == [True]
    assert origin.item.valid_to == BEGAN + timedelta(days=2)
    change = origin.changes[0]
    assert (change.action, change.triggered_by) == ("UPDATE", "dreamer")
    assert MOVED in change.change_summary


def test_a_quoted_event_names_the_memory_that_it_is_part_of(client, anima):
    citation = of_line(client.inject(anima, "What is the dog called?"), "Biscuit")
    origin = client.why(citation)
    if citation.kind == "knowledge":
        origin = client.why(origin.events[0])
    assert [event.content for event in origin.events] == [DOG]
    assert DOG in origin.memories[0].content


def test_a_memory_that_was_merged_tells_of_both_sides(client):
    anima = client.create_anima("Garden").id
    pair = [client.create_memory("Mara waters the plants.", anima) for _ in range(2)]
    client.trigger_dream(anima)
    (left,) = client.list_memories(anima)
    (gone,) = [one for one in pair if one.id != left.id]
    assert [one.id for one in client.why(left).replaces] == [gone.id]
    assert [one.id for one in client.why(gone.id).replaced_by] == [left.id]
    assert client.why(gone.id).item.content == gone.content


def test_what_is_deleted_is_explained_as_well(client, anima):
    statement = next(client.list_all_knowledge(anima))
    memory = next(client.list_memories(anima))
    client.delete_knowledge(statement.id)
    client.delete_memory(memory.id)
    for item in (statement, memory):
        origin = client.why(item.id)
        assert (origin.item.id, origin.changes[0].action) == (item.id, "DELETE")


def test_an_origin_can_be_written_as_json(client, anima):
    origin = client.why(of_line(client.inject(anima), MOVED))
    written = json.loads(json.dumps(origin.to_dict()))
    assert written["events"][0]["content"] == MOVED
    assert written["kind"] == "knowledge"


def test_a_memory_of_a_pack_brings_the_parts_of_its_score(client):
    anima = client.create_anima("Garden").id
    client.create_memory("Mara sails.", anima, time_end=BEGAN)
    citation = of_line(client.inject(anima), "Mara sails.")
    assert citation.kind == "memory"
    assert client.why(citation).breakdown == citation.breakdown != {}
