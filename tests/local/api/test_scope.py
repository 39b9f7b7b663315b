# SPDX-License-Identifier: Apache-2.0
"""The parameter that tells which part of what is stored is read."""

from __future__ import annotations

import datetime

import pytest

from tests import elephantasm
from tests.local.api.asking import post_event, refused
from tests.local.writers import local, send

DAY = 86_400
# A short life: on each day some is said, and some of it ends what was said before.
LIFE = (
    ("Ana", "I live in Oslo. I'm allergic to nuts.", "I work at Acme as a nurse."),
    ("Ana", "My dog is called Bruno.", "Always answer in two sentences."),
    ("Ben", "I live in Bergen.", "We use Postgres 14."),
    ("Ana", "I moved to Rome last week.", "I'm vegan."),
    ("Ben", "We upgraded to Postgres 16.", "I'm not allergic to nuts."),
    ("Ana", "I quit my job at Acme.", "From now on answer in one sentence."),
    ("Ana", "I'm not vegan any more.", "I work at Nimbus now."),
)
START = 1_767_225_600


@pytest.fixture
def life(tmp_path):
    """Return a client to which so many days have happened, and its clock."""
    made = []

    def lived(days):
        now = [START]
        path = tmp_path / f"{len(made)}.db"
        transport = local.LocalTransport(path, clock=lambda: now[0])
        made.append(transport)
        client = elephantasm.Elephantasm(transport=transport, anima_id="Aria")
        client.create_anima("Aria")
        for day, (author, *texts) in enumerate(LIFE[:days]):
            for minute, text in enumerate(texts):
                now[0] = START + day * DAY + 60 * minute
                client.extract("message.in", text, session_id=str(day), author=author)
            now[0] += DAY // 2
            transport.dream()
        return client, now

    yield lived
    for transport in made:
        transport.close()


def statements(pack):
    """Return the lines of a pack that assert something."""
    return sorted(line for line in pack.as_prompt().split("\n") if line.startswith("- ["))


def at(day):
    """Return the end of a day."""
    when = START + day * DAY + 60 + DAY // 2
    return datetime.datetime.fromtimestamp(when, datetime.timezone.utc)


@pytest.mark.parametrize("query", [None, "Where do I live?", "Which database do we use?"])
@pytest.mark.parametrize("day", range(len(LIFE)))
def test_a_past_moment_is_answered_as_it_was_then(life, day, query):
    whole, _ = life(len(LIFE))
    then, now = life(day + 1)
    now[0] = at(day).timestamp()
    known = [line for line in statements(then.inject(query=query)) if "[2026" not in line]
    told = statements(whole.inject(query=query, as_of=at(day)))
    assert [line for line in told if "[2026" not in line] == known
    later = [text for _, *texts in LIFE[day + 1 :] for text in texts]
    shown = whole.inject(query=query, as_of=at(day)).as_prompt()
    assert not any(text in shown for text in later)


def test_all_that_reads_keeps_to_a_session(life):
    client, _ = life(len(LIFE))
    only = {"session_id": "3"}
    said = LIFE[3][1:]
    other = [text for _, *texts in LIFE if texts != [*said] for text in texts]
    pack = client.inject(query="What do you know of me?", **only).as_prompt()
    assert any(text in pack for text in said)
    assert not any(text in pack for text in other)
    query = "Rome vegan nuts Acme Postgres"
    told = [hit.content for hit in client.query(query, threshold=0, **only).results]
    told += [match.memory.content for match in client.search_memories(query, threshold=0, **only)]
    assert len(told) > 2
    assert not any(text in one for one in told for text in other)
    told = [m.knowledge.content for m in client.search_knowledge(query, threshold=0, **only)]
    kinds = elephantasm.KnowledgeType
    told += [row.content for kind in kinds for row in client.list_knowledge(kind, **only)]
    assert len(told) > 1
    assert not any(text in one for one in told for text in other)


def test_events_of_an_author_or_with_a_meta_are_listed(life):
    client, _ = life(3)
    client.extract("message.in", "red", meta={"team": "red"}, author="Ben")
    assert [event.content for event in client.list_events(meta={"team": "red"})] == ["red"]
    assert {event.author for event in client.list_events(author="Ben")} == {"Ben"}
    assert [event.content for event in client.list_events(as_of=at(0))] == list(LIFE[0][:0:-1])


def test_what_is_pending_is_remembered_although_only_a_part_is_asked_for(life):
    client, now = life(1)
    now[0] += DAY
    for n in range(60):
        client.extract("message.in", f"I planted tree {n} near Oslo.", session_id="trees")
    client.inject(session_id="0")
    assert client.summarize_animas()[0].memory_count > 1


def test_nothing_is_written_in_part(transport, anima_id):
    body = {"anima_id": anima_id, "event_type": "system", "content": "x"}
    answer = send(transport, "POST", "/events", body, [("scope", "{}")])
    assert refused(answer) == [("query.scope", "scope_not_possible")]


@pytest.mark.parametrize(
    ("scope", "place", "kind"),
    [
        ("x", "query.scope", "scope_type"),
        ("[]", "query.scope", "scope_type"),
        ('{"tenant": "a"}', "query.scope", "scope_type"),
        ('{"as_of": "soon"}', "query.scope", "datetime_from_date_parsing"),
        ('{"author": 1}', "query.scope", "string_type"),
        ('{"meta": []}', "query.scope", "dict_type"),
    ],
)
def test_what_is_no_scope_is_refused(transport, anima_id, scope, place, kind):
    params = [("anima_id", anima_id), ("scope", scope)]
    assert refused(send(transport, "GET", "/events", params=params)) == [(place, kind)]


def test_an_answer_says_that_it_kept_to_it(transport, anima_id):
    post_event(transport, anima_id, author="Ana")
    with elephantasm.Elephantasm(transport=transport, anima_id=anima_id) as client:
        assert list(client.list_events(author="Ben")) == []
        assert len(list(client.list_events(author="Ana"))) == 1
