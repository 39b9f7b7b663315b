# SPDX-License-Identifier: Apache-2.0
"""What a self-hosted server can't do with statements, and what a client says then."""

from __future__ import annotations

import pytest

from tests import elephantasm
from tests.manage.contract import ANIMA, LENT, MADE, PHONE, UNKNOWN, manage
from tests.replay import SELF_HOSTED

STATEMENT = SELF_HOSTED["knowledge-get"]["response"]["body"]
HISTORY = SELF_HOSTED["knowledge-history"]["response"]["body"]
EMBEDDING = f"POST /knowledge/{PHONE}/embedding"


def script(fake, *answers):
    """Script answers to requests of a kind, in order."""
    for line, answer in answers:
        fake.on(*line.split(), answer)


def test_a_new_statement_gets_its_embedding_by_a_second_request(client, fake):
    script(fake, ("POST /knowledge", STATEMENT), (EMBEDDING, {**STATEMENT, "topic": "e"}))
    assert client.create_knowledge("FACT", "x", ANIMA).topic == "e"
    fake.assert_requests("POST /knowledge", EMBEDDING)
    fake.assert_sent("POST", "/knowledge", json={"source_type": "EXTERNAL", "anima_id": ANIMA})


def test_without_an_embedding_it_can_be_changed(client, fake):
    script(fake, ("POST /knowledge", STATEMENT))
    client.create_knowledge("FACT", "x", ANIMA, embed=False)
    fake.assert_requests("POST /knowledge")


def test_a_failing_embedding_says_that_the_statement_is_written(client, fake):
    script(fake, ("POST /knowledge", STATEMENT), (EMBEDDING, 503))
    with pytest.raises(elephantasm.ServerError, match="it is written, but") as caught:
        client.create_knowledge("FACT", "x", ANIMA)
    assert f"delete_knowledge('{PHONE}')" in caught.value.message
    assert caught.value.status_code == 503


@pytest.mark.parametrize(
    ("call", "line"),
    [
        (lambda c: c.update_knowledge(LENT, content="x"), f"PATCH /knowledge/{LENT}"),
        (lambda c: c.delete_knowledge(LENT), f"DELETE /knowledge/{LENT}"),
        (lambda c: c.restore_knowledge(LENT), f"POST /knowledge/{LENT}/restore"),
    ],
)
def test_a_statement_that_the_server_cant_touch_is_told_with_the_way_round(
    client, fake, call, line
):
    script(fake, (line, 500))
    with pytest.raises(elephantasm.ServerError, match="has an embedding") as caught:
        call(client)
    assert "synthesize_knowledge" in caught.value.message
    assert (caught.value.status_code, caught.value.method) == (500, line.split()[0])


def test_only_what_has_no_history_was_never_there(client, fake):
    line = f"DELETE /knowledge/{PHONE}"
    history = f"GET /knowledge/{PHONE}/history"
    script(fake, (line, 404), (history, HISTORY), (line, 404), (history, []))
    client.delete_knowledge(PHONE)
    with pytest.raises(elephantasm.NotFoundError):
        client.delete_knowledge(PHONE)


def test_a_history_that_is_not_wanted_is_not_asked_for(client, fake):
    assert list(client.list_knowledge_history(PHONE, limit=0)) == []
    assert fake.requests == []


def test_a_topic_is_one_segment_of_the_path(client, fake):
    fake.on("GET", "/knowledge/topic/a%20%3F%25", [])
    assert list(client.list_all_knowledge(ANIMA, topic="a ?%")) == []
    fake.assert_done()


def test_a_memory_that_gave_nothing_is_told_from_one_that_nobody_knows(client, fake):
    path = f"/knowledge/memory/{MADE}/influenced"
    memory = SELF_HOSTED["memory-get"]["response"]["body"]
    script(fake, (f"GET {path}", []), (f"GET /memories/{MADE}", memory))
    assert client.list_influenced_knowledge(MADE) == ()
    script(fake, (f"GET {path}", []), (f"GET /memories/{MADE}", 404))
    with pytest.raises(elephantasm.NotFoundError, match=f"Memory {MADE} not found"):
        client.list_influenced_knowledge(MADE)


@pytest.mark.parametrize("answer", [{}, [1], "x"])
def test_a_list_that_holds_no_texts_is_refused(client, fake, answer):
    fake.on("GET", "/knowledge/topics", answer if not isinstance(answer, str) else [None])
    with pytest.raises(elephantasm.APIResponseError, match="a list of strings"):
        client.list_topics(ANIMA)


def test_changes_are_read_and_written_whole():
    for body in HISTORY:
        change = manage.KnowledgeChange.from_dict(body)
        assert manage.KnowledgeChange.from_dict(change.to_dict()) == change
        assert change.extra == {}


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda c: c.get_knowledge("x"), "knowledge_id: expected a UUID"),
        (lambda c: c.create_knowledge("x", "y", ANIMA), "knowledge_type: expected one of"),
        (lambda c: c.create_knowledge("FACT", 5, ANIMA), "content: expected text"),
        (lambda c: c.create_knowledge("FACT", "x", ANIMA, source_type="x"), "source_type: expect"),
        (lambda c: c.create_knowledge("FACT", "x", ANIMA, embed=1), "embed: expected True"),
        (lambda c: c.update_knowledge(UNKNOWN), "nothing to change: give one of knowledge_type"),
        (lambda c: c.update_knowledge(UNKNOWN, clear=["content"]), "clear: expected some of"),
        (lambda c: c.list_all_knowledge(ANIMA, topic="a/b"), "topic: holds a slash"),
        (lambda c: c.list_influenced_knowledge("x"), "memory_id: expected a UUID"),
    ],
)
def test_a_bad_argument_is_refused_before_anything_is_sent(client, fake, call, message):
    with pytest.raises(elephantasm.InvalidArgumentError) as caught:
        call(client)
    assert str(caught.value).startswith(message)
    assert fake.requests == []
