# SPDX-License-Identifier: Apache-2.0
"""Forgetting with all that was made of an item, on the embedded engine and on a server."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.manage.contract import LADDER, LENT, MADE, UNKNOWN, manage
from tests.replay import SELF_HOSTED

local = import_module(f"{elephantasm.__name__}.local")
PACK = "11111111-2222-4333-8444-555555555555"


def recorded(name):
    return SELF_HOSTED[name]["response"]["body"]


@pytest.fixture
def engine(tmp_path):
    made = local.LocalTransport(tmp_path / "memory.db", clock=lambda: 1_790_000_000.0)
    yield made
    made.close()


@pytest.fixture
def embedded(engine):
    with elephantasm.Elephantasm(transport=engine) as client:
        client.anima = client.create_anima("Library").id
        yield client


def told(client, engine, *contents):
    ids = [client.extract("message.in", text, client.anima, "s").id for text in contents]
    engine.dream()
    return ids


def everything(client, query="ladder, ivy, Oslo"):
    pack = client.compile_pack(client.anima, query).to_dict()
    pack.pop("compiled_at")
    rows = [
        *client.list_events(client.anima),
        *client.list_memories(client.anima),
        *client.list_all_knowledge(client.anima),
    ]
    return repr([pack, *((row.id, row.content) for row in rows)])


def test_an_event_goes_with_what_was_made_of_it_and_comes_back_to_the_byte(embedded, engine):
    key, _ = told(embedded, engine, "I'm allergic to ivy.", "I live in Oslo.")
    before = everything(embedded)
    (memory,) = embedded.list_memories(embedded.anima)
    done = embedded.forget(key)
    assert (done.is_done, done.events, done.memories) == (True, (key,), (memory.id,))
    assert len(done.knowledge) == 1
    (left,) = embedded.list_memories(embedded.anima)
    assert "ivy" not in left.content
    assert "Oslo" in left.content
    assert [row.content[-15:] for row in embedded.list_all_knowledge(embedded.anima)] == [
        "I live in Oslo."
    ]
    assert "ivy" not in embedded.inject(embedded.anima, "allergies").as_prompt()
    assert embedded.restore(done) == ()
    assert everything(embedded) == before


def test_a_text_is_told_first_and_forgotten_on_demand(embedded, engine):
    told(embedded, engine, "I'm allergic to ivy.", "I live in Oslo.", "Keyboards!")
    before = everything(embedded)
    plan = embedded.forget("Allergic IVY", embedded.anima)
    assert (len(plan.events), plan.is_done) == (1, False)
    assert everything(embedded) == before
    done = embedded.forget(manage.Forgetting.from_dict(plan.to_dict()))
    assert done.is_done
    assert "ivy" not in everything(embedded, "key")
    assert embedded.forget("ivy", embedded.anima).events == ()
    assert embedded.restore(done) == ()
    assert everything(embedded) == before


def test_no_more_than_the_limit_is_found_and_that_is_said(embedded, engine):
    told(embedded, engine, "I keep bees.", "I keep hens.", "I keep a goat.")
    plan = embedded.forget("keep", embedded.anima, limit=2)
    assert (len(plan.events), plan.has_more) == (2, True)
    assert not embedded.forget("keep", embedded.anima, limit=3).has_more


def test_words_are_looked_for_from_their_beginning(embedded, engine):
    told(embedded, engine, "Ann plans the party.", "Everything is planned.", "我住在奥斯陆。")
    plan = embedded.forget("ann", embedded.anima)
    assert [embedded.get_event(own).content for own in plan.events] == ["Ann plans the party."]
    assert len(embedded.forget("奥斯陆", embedded.anima).events) == 1


def test_forgetting_twice_changes_nothing_more(embedded, engine):
    key, _ = told(embedded, engine, "I'm allergic to ivy.", "I live in Oslo.")
    plan = embedded.forget(key, dry_run=True)
    embedded.forget(plan)
    once = everything(embedded)
    embedded.forget(plan)
    embedded.forget(key)
    assert everything(embedded) == once


def test_a_memory_goes_with_all_of_its_events(embedded, engine):
    ids = told(embedded, engine, "I'm allergic to ivy.", "I live in Oslo.")
    before = everything(embedded)
    (memory,) = embedded.list_memories(embedded.anima)
    done = embedded.forget(memory.id)
    assert set(done.events) == set(ids)
    assert list(embedded.list_memories(embedded.anima)) == []
    assert list(embedded.list_all_knowledge(embedded.anima)) == []
    embedded.restore(done)
    assert everything(embedded) == before


def test_a_statement_goes_with_the_events_that_it_quotes(embedded, engine):
    told(embedded, engine, "I'm allergic to ivy.", "I live in Oslo.")
    (home,) = [row for row in embedded.list_all_knowledge(embedded.anima) if "Oslo" in row.content]
    done = embedded.forget(home.id)
    assert [embedded.get_event(own, include_deleted=True).content for own in done.events] == [
        "I live in Oslo."
    ]
    assert done.knowledge == (home.id,)
    assert "Oslo" not in everything(embedded, "home")


def test_what_was_made_by_hand_goes_alone(embedded):
    memory = embedded.create_memory("The wheelbarrow is red.", embedded.anima)
    statement = embedded.create_knowledge("FACT", "The barrow is heavy.", embedded.anima)
    for own in (memory.id, statement.id):
        done = embedded.forget(own)
        assert [*done.memories, *done.knowledge] == [own]
    assert "arrow" not in everything(embedded, "red")
    embedded.restore(memory.id)
    embedded.restore(str(statement.id))
    assert everything(embedded, "red").count("arrow") >= 2


def test_the_reason_is_in_the_audit(embedded, engine):
    (event_id,) = told(embedded, engine, "I live in Oslo.")
    embedded.forget(event_id, reason="asked for by mail")
    statement = embedded.create_knowledge("FACT", "The barrow is heavy.", embedded.anima)
    embedded.forget(statement.id, reason="wrong")
    with engine.engine.database.snapshot(None) as store:
        anima = store.animas.by_id(str(embedded.anima))
        notes = store.audit.of_row(anima.n, str(event_id))
    assert [note.reason for note in notes] == ["asked for by mail"]
    newest = next(embedded.list_knowledge_history(statement.id))
    assert (newest.action, newest.triggered_by) == ("DELETE", "wrong")


@pytest.mark.parametrize("what", ["", "  ", 7, None])
def test_what_is_neither_id_nor_text_is_refused(client, fake, what):
    with pytest.raises(elephantasm.InvalidArgumentError, match="what"):
        client.forget(what)
    fake.assert_requests()


def test_an_id_of_nothing_is_not_found(embedded):
    for call in (embedded.forget, embedded.restore):
        with pytest.raises(elephantasm.NotFoundError, match=UNKNOWN):
            call(UNKNOWN)


def serve(fake, *, knowledge=(500,)):
    """Let a service answer as a self-hosted server does, where nothing follows an event."""
    fake.on("GET", f"/events/{LADDER}", recorded("event-get"), repeat=True)
    fake.on("GET", f"/events/{LADDER}/memories", recorded("event-memories"), repeat=True)
    fake.on("GET", f"/knowledge/memory/{MADE}/influenced", [LENT])
    fake.on("GET", f"/knowledge/{LENT}", recorded("knowledge-get"), repeat=True)
    entry = {**recorded("knowledge-provenance")[0], "source_id": MADE}
    fake.on("GET", f"/knowledge/{LENT}/provenance", [entry], repeat=True)
    pack = {**recorded("pack-get"), "id": PACK}
    fake.on("GET", f"/animas/{recorded('event-get')['anima_id']}/memory-packs", [pack])
    fake.on("DELETE", f"/events/{LADDER}", 204)
    fake.on("GET", f"/memories/{MADE}", recorded("memory-get"), 404, repeat=True)
    fake.on("DELETE", f"/memories/{MADE}", 204)
    fake.on("DELETE", f"/knowledge/{LENT}", *knowledge, repeat=True)
    fake.on("DELETE", f"/memory-packs/{PACK}", 204)


def test_on_a_server_the_whole_chain_goes_events_first(client, fake):
    serve(fake)
    plan = manage.Forgetting(events=(LADDER,), memories=(MADE,), knowledge=(LENT,), packs=(PACK,))
    done = client.forget(plan)
    deleted = [sent.path for sent in fake.requests if sent.method == "DELETE"]
    assert list(dict.fromkeys(deleted)) == [
        f"/events/{LADDER}",
        f"/memories/{MADE}",
        f"/knowledge/{LENT}",
        f"/memory-packs/{PACK}",
    ]
    (kept,) = done.kept
    assert (kept.kind, str(kept.id)) == ("knowledge", LENT)
    assert "embedding" in kept.reason
    assert done.knowledge == ()
