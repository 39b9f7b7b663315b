# SPDX-License-Identifier: Apache-2.0
"""A deleted statement is nowhere to be found; a changed one is nobody's words."""

from __future__ import annotations

import pytest

from tests.local.writers import send

SAID = "I live in Oslo."


def known(client, transport, anima, said=SAID):
    """Let the Dreamer learn a statement; return it."""
    client.extract("message.in", said, anima, "s1", author="Mara")
    transport.dream()
    return next(client.list_all_knowledge(anima, limit=1))


def shown(client, anima):
    """Return the statements of a pack."""
    return [one.content for one in client.inject(anima).knowledge]


def found(client, anima):
    """Return the statements that searches find."""
    matches = client.search_knowledge("Oslo", anima, threshold=0)
    return [match.knowledge.content for match in matches]


def test_a_deleted_statement_leaves_packs_and_searches_and_comes_back(client, transport, anima):
    statement = known(client, transport, anima)
    before = (client.inject(anima).as_prompt(), shown(client, anima), found(client, anima))
    assert statement.content in shown(client, anima)
    client.delete_knowledge(statement.id)
    assert shown(client, anima) == found(client, anima) == []
    assert list(client.list_knowledge("FACT", anima)) == []
    client.restore_knowledge(statement.id)
    after = (client.inject(anima).as_prompt(), shown(client, anima), found(client, anima))
    assert after == before


def test_a_deleted_statement_is_no_answer_to_what_is_asked(client, transport, anima):
    statement = known(client, transport, anima)
    assert statement.content in client.query("Where do I live?", anima, threshold=0).context
    client.delete_knowledge(statement.id)
    assert "[FACT]" not in client.query("Where do I live?", anima, threshold=0).context


def test_a_changed_statement_is_told_as_it_was_written(client, transport, anima):
    statement = known(client, transport, anima)
    assert "Mara: I live in Oslo." in statement.content
    changed = client.update_knowledge(statement.id, content="Mara lives in Bergen.")
    assert changed.content == "Mara lives in Bergen."
    assert shown(client, anima) == ["Mara lives in Bergen."]


def test_what_was_understood_of_the_old_words_ends_nothing_more(client, transport, anima):
    statement = known(client, transport, anima)
    client.update_knowledge(statement.id, content="Mara likes Oslo.")
    client.extract("message.in", "I moved to Rome.", anima, "s2", author="Mara")
    transport.dream()
    assert client.get_knowledge(statement.id).valid_to is None


def read_again(client, transport, anima):
    """Let all messages be read again, as a release with other language tables does."""
    transport.engine.clock.now += 60
    with transport.engine.database.transaction() as store:
        store.connection.execute("UPDATE memory SET language_version = 0")
        store.connection.execute(
            "UPDATE knowledge SET language_version = 0 WHERE language_version NOTNULL"
        )
    transport.dream()


def test_a_deleted_statement_stays_so_when_its_message_is_read_again(client, transport, anima):
    known(client, transport, anima, "My cat is called Tom.")
    statement = known(client, transport, anima)
    client.delete_knowledge(statement.id)
    (memory_id, _) = [memory.id for memory in client.list_memories(anima)]
    read_again(client, transport, anima)
    assert ["Tom" in one for one in shown(client, anima)] == [True]
    client.synthesize_knowledge(memory_id)
    assert ["Tom" in one for one in shown(client, anima)] == [True]


def test_a_deleted_statement_is_learnt_when_somebody_says_it_again(client, transport, anima):
    client.delete_knowledge(known(client, transport, anima).id)
    transport.engine.clock.now += 60
    assert "Mara: I live in Oslo." in known(client, transport, anima).content


def test_a_restored_statement_may_be_made_anew_by_other_tables(client, transport, anima):
    statement = known(client, transport, anima)
    client.delete_knowledge(statement.id)
    transport.engine.clock.now += 60
    client.restore_knowledge(statement.id)
    read_again(client, transport, anima)
    assert shown(client, anima) == [statement.content]


def test_what_a_deleted_memory_gave_stays_when_all_others_are_read_again(client, transport, anima):
    known(client, transport, anima)
    (memory,) = client.list_memories(anima)
    transport.engine.clock.now += 24 * 3600
    known(client, transport, anima, "My cat is called Tom.")
    client.delete_memory(memory.id)
    read_again(client, transport, anima)
    assert sum(SAID in content for content in shown(client, anima)) == 1
    client.restore_memory(memory.id)
    read_again(client, transport, anima)
    assert sum(SAID in content for content in shown(client, anima)) == 1


def test_a_changed_statement_stands_for_the_old_words_when_they_are_read_again(
    client, transport, anima
):
    statement = known(client, transport, anima)
    client.update_knowledge(statement.id, content="Mara lives in Bergen.")
    read_again(client, transport, anima)
    assert shown(client, anima) == ["Mara lives in Bergen."]


def test_a_wish_stays_one_when_its_words_are_changed(client, transport, anima):
    statement = known(client, transport, anima, "Always answer briefly.")
    client.update_knowledge(statement.id, content="Always answer at length.")
    standing = [one.extra["standing"] for one in client.inject(anima).knowledge]
    assert standing == [True]
    assert "Always answer at length." in client.inject(anima).as_prompt()


def test_the_history_of_a_learnt_statement_begins_with_its_memory(client, transport, anima):
    statement = known(client, transport, anima)
    (memory,) = client.list_memories(anima)
    client.update_knowledge(statement.id, confidence=0.5, triggered_by="a hand")
    client.delete_knowledge(statement.id)
    deleted, updated, created = client.list_knowledge_history(statement.id)
    assert [deleted.action, updated.action, created.action] == ["DELETE", "UPDATE", "CREATE"]
    assert created.source_id == memory.id
    assert created.after_state["confidence"] == statement.confidence
    assert (updated.triggered_by, updated.after_state["confidence"]) == ("a hand", 0.5)
    assert client.list_knowledge_provenance(statement.id) == (created,)


def test_what_the_dreamer_ended_is_in_the_history_with_why(client, transport, anima):
    statement = known(client, transport, anima)
    client.extract("message.in", "I moved to Rome.", anima, "s2", author="Mara")
    transport.dream()
    ended = next(client.list_knowledge_history(statement.id))
    assert (ended.action, ended.triggered_by) == ("UPDATE", "dreamer")
    assert "Rome" in ended.change_summary


def test_a_statement_that_is_said_again_names_both_memories(client, transport, anima):
    known(client, transport, anima, f"{SAID} My cat is called Tom.")
    (statement,) = (one for one in client.list_all_knowledge(anima) if SAID in one.content)
    transport.engine.clock.now += 3600 * 24
    client.extract("message.in", f"{SAID} My sister is called Eva.", anima, "s2", author="Mara")
    transport.dream()
    changes = client.list_knowledge_provenance(statement.id)
    memories = {memory.id for memory in client.list_memories(anima)}
    assert [change.action for change in changes] == ["CREATE", "UPDATE"]
    assert {change.source_id for change in changes} == memories
    for memory_id in memories:
        assert statement.id in client.list_influenced_knowledge(memory_id)


def test_a_change_may_name_the_memory_it_rests_on(client, transport, anima):
    memory = client.create_memory("Mara moved to Bergen.", anima)
    made = client.create_knowledge("FACT", "Mara lives in Oslo.", anima)
    path = f"/knowledge/{made.id}"
    params = (("source_id", str(memory.id)),)
    assert send(transport, "PATCH", path, {"content": "Mara lives in Bergen."}, params)[0] == 200
    (change,) = client.list_knowledge_provenance(made.id)
    assert (change.action, change.source_id) == ("UPDATE", memory.id)
    assert change.after_state["content"] == "Mara lives in Bergen."
    assert client.list_influenced_knowledge(memory.id) == (made.id,)
    unknown = (("source_id", "00000000-0000-4000-8000-000000000000"),)
    assert send(transport, "PATCH", path, {}, unknown)[0] == 404


def test_a_statement_made_by_hand_is_in_packs_at_once(client, anima):
    made = client.create_knowledge("METHOD", "Ask for\na number.", anima, topic="Loans")
    assert client.get_knowledge(made.id).content == "Ask for\na number."
    assert "Ask for a number." in client.inject(anima).as_prompt()
    assert client.list_topics(anima) == ("Loans",)
    assert [one.id for one in client.list_all_knowledge(anima, topic="Loans")] == [made.id]
    assert client.list_knowledge_provenance(made.id) == ()
    (created,) = client.list_knowledge_history(made.id)
    assert (created.action, created.triggered_by) == ("CREATE", "api_create")


@pytest.mark.parametrize("limit", [1, 2, 7])
def test_a_long_history_comes_page_by_page(client, anima, limit):
    made = client.create_knowledge("FACT", "x", anima)
    for i in range(250):
        client.update_knowledge(made.id, content=str(i))
    assert len(list(client.list_knowledge_history(made.id))) == 251
    assert len(list(client.list_knowledge_history(made.id, limit=limit))) == limit
