# SPDX-License-Identifier: Apache-2.0
"""Knowledge: what a search for statements finds, and the lists of one type."""

from __future__ import annotations

import pytest

from tests.local import seeds
from tests.local.api.asking import UNKNOWN, refused
from tests.local.writers import extract, send


def search(transport, anima_id, query, **more):
    """Return the statements that a search finds."""
    body = {"anima_id": anima_id, "query": query, **more}
    results = send(transport, "POST", "/knowledge/search/semantic", body)[1]
    return [result["knowledge"] for result in results]


def listed(transport, kind, anima_id, **params):
    """Return the contents of a page."""
    params = [("anima_id", anima_id), *params.items()]
    page = send(transport, "GET", f"/knowledge/type/{kind}", params=params)[1]
    return [row["content"] for row in page]


@pytest.fixture
def taught(transport, anima_id):
    """An anima with three facts, one of which replaced a fourth."""
    with transport.engine.database.transaction() as store:
        old = store.knowledge.add(seeds.knowledge(1, "lives in Lisbon"))
        for content in ("lives in Porto", "drinks tea", "plays the tuba"):
            new = store.knowledge.add(seeds.knowledge(1, content))
        store.knowledge.end(old, at=1, now=seeds.NOW, by=new)
    return anima_id


def test_a_page_holds_statements_of_one_type_newest_first(transport, taught):
    assert listed(transport, "FACT", taught) == ["plays the tuba", "drinks tea", "lives in Porto"]
    assert listed(transport, "FACT", taught, limit="1", offset="1") == ["drinks tea"]
    assert listed(transport, "CONCEPT", taught) == []


def test_what_is_over_counts_as_deleted(transport, taught):
    assert "lives in Lisbon" in listed(transport, "FACT", taught, include_deleted="true")


def test_a_statement_is_told_with_its_date_its_speaker_and_its_end(transport, anima_id):
    for day, content in ((2, "I live in Oslo."), (4, "I live in Rome.")):
        at = f"2026-03-0{day}T09:00:00Z"
        extract(transport, anima_id, content, author="Ana", occurred_at=at)
        transport.dream()
    assert listed(transport, "FACT", anima_id) == ["2026-03-04 Ana: I live in Rome."]
    assert listed(transport, "FACT", anima_id, include_deleted="true") == [
        "2026-03-04 Ana: I live in Rome.",
        "2026-03-02 Ana: I live in Oslo. [until 2026-03-04]",
    ]
    params = [("anima_id", anima_id), ("include_deleted", "true")]
    newer, older = send(transport, "GET", "/knowledge/type/FACT", params=params)[1]
    assert (newer["valid_from"], newer["valid_to"]) == ("2026-03-04T09:00:00", None)
    assert (older["valid_from"], older["valid_to"]) == (
        "2026-03-02T09:00:00",
        "2026-03-04T09:00:00",
    )


def test_an_unknown_type_is_refused(transport, taught):
    answer = send(transport, "GET", "/knowledge/type/fact", params=[("anima_id", taught)])
    assert refused(answer) == [("path.knowledge_type", "enum")]


def test_a_search_finds_what_answers(transport, full):
    query = "which editor theme does the user prefer"
    assert {row["knowledge_type"] for row in search(transport, full, query)} == {
        "FACT",
        "PRINCIPLE",
    }
    assert [row["id"] for row in search(transport, full, query, knowledge_type="FACT")] == [
        seeds.FACT
    ]


def test_a_search_gives_no_more_than_its_limit(transport, full):
    assert len(search(transport, full, "editor theme", limit=1)) == 1


def test_an_unknown_anima_knows_nothing(transport):
    assert search(transport, UNKNOWN, "tea") == []
    assert listed(transport, "FACT", UNKNOWN) == []


def test_a_statement_tells_which_memory_and_event_it_is_from(transport, anima_id):
    extract(transport, anima_id, "I live in Oslo.", author="Ana")
    transport.dream()
    page = send(transport, "GET", "/knowledge/type/FACT", params=[("anima_id", anima_id)])[1]
    events = send(transport, "GET", "/events", params=[("anima_id", anima_id)])[1]
    (source,) = page[0]["sources"]
    assert source["event_id"] == events[0]["id"]
    assert source["memory_id"]


def test_of_a_statement_that_holds_in_part_a_list_tells_what_is_over(transport, anima_id):
    with transport.engine.database.transaction() as store:
        row = seeds.knowledge(1, "I live in Oslo and I have a boat.", topic="Ana")
        n = store.knowledge.add(row._replace(valid_from=seeds.NOW))
        fact = seeds.rows.FactRow(0, n, 1, "ana", "", "home", "Oslo", seeds.NOW, seeds.NOW)
        store.facts.add(fact)

    (told,) = listed(transport, "FACT", anima_id)
    assert told == "2026-11-22 Ana: I live in Oslo [until 2026-11-22] and I have a boat."
