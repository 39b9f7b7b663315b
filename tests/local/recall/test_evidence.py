# SPDX-License-Identifier: Apache-2.0
"""What a pack can quote for a query."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import DAY, LOCAL, START, Life

database = import_module(f"{LOCAL}.store.database")
engine = import_module(f"{LOCAL}.engine")
endings = import_module(f"{LOCAL}.recall.endings")
evidence_module = import_module(f"{LOCAL}.recall.evidence")
evidence_for = evidence_module.evidence_for
rows = import_module(f"{LOCAL}.store.rows")


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def evidence(life, query, limit=100):
    engine.Engine(life.db).index(None)
    with life.db.snapshot() as store:
        over = endings.endings_of(store, life.n, life.now)
        return evidence_for(store, life.n, query, life.now, limit, over)


def test_a_passage_is_quoted_with_speaker_time_and_words(life):
    n = life.event("I bought a\n\n boat.", author="Ana", at=START + DAY)
    (quoted,) = evidence(life, "boat")

    assert quoted.event_n == n
    assert (quoted.speaker, quoted.at) == ("Ana", START + DAY)
    assert quoted.text == "I bought a boat."


@pytest.mark.parametrize(
    ("event_type", "speaker"),
    [
        ("message.in", "User"),
        ("message.out", "Assistant"),
        ("tool.result", "Tool"),
        ("tool.call", "Tool"),
    ],
)
def test_without_an_author_the_kind_of_event_names_the_speaker(life, event_type, speaker):
    life.event("The boat is red.", event_type)

    assert [quoted.speaker for quoted in evidence(life, "boat")] == [speaker]


def test_the_best_comes_first_and_scores_are_shares(life):
    life.event("The weather is grey.", author="Ana")
    life.event("The red boat is in the harbour.", author="Ana")
    found = evidence(life, "red boat harbour")
    scores = [quoted.score for quoted in found]

    assert "boat" in found[0].text
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)


def test_the_same_words_of_one_speaker_are_quoted_once(life):
    for author in ("Ana", "Ana", "Ben"):
        life.event("I have a boat!", author=author, session=author)

    assert sorted(quoted.speaker for quoted in evidence(life, "boat")) == ["Ana", "Ben"]


def test_relative_dates_are_written_out(life):
    life.event("I bought a boat yesterday.", author="Ana")

    assert evidence(life, "boat")[0].quoted() == "I bought a boat yesterday [4 January 2026]."


def test_a_memory_is_named_once_there_is_one(life):
    life.event("I bought a boat.")
    assert evidence(life, "boat")[0].memory_n is None
    life.dream()
    assert evidence(life, "boat")[0].memory_n is not None


def test_no_more_passages_than_asked_for_are_looked_at(life):
    for n in range(9):
        life.event(f"Boat number {n}.", session=f"s{n}")

    assert len(evidence(life, "boat", limit=4)) == 4


def test_passages_of_one_session_share_a_group_and_keep_their_order(life):
    for text in ("The boat is red.", "The boat is old."):
        life.event(text, session="a")
    life.event("The boat is sold.", session="b")
    found = sorted(evidence(life, "boat"), key=lambda quoted: quoted.place)

    assert [quoted.text[12:-1] for quoted in found] == ["red", "old", "sold"]
    assert found[0].group == found[1].group != found[2].group


def forget(life, event_n, text, part):
    start = text.index(part)
    row = rows.ForgottenRow(0, life.n, event_n, start, start + len(part), None, life.now)
    with life.db.transaction() as store:
        store.forgotten.add(row)


def test_what_is_forgotten_is_cut_out_of_what_is_quoted(life):
    said = "I have a boat. I was in rehab. I live in Oslo."
    forget(life, life.event(said), said, "I was in rehab.")

    (quoted,) = evidence(life, "rehab boat")
    assert quoted.text == "I have a boat. I live in Oslo."


def test_a_passage_of_which_nothing_is_left_is_not_quoted(life):
    said = "I was in rehab."
    forget(life, life.event(said), said, "I was in rehab")

    assert evidence(life, "rehab") == []


def test_an_event_without_words_is_quoted_as_it_is(life):
    life.event("I have a boat.", session="a")
    life.event("\U0001f44d", session="a")

    assert [quoted.text for quoted in evidence(life, "boat")] == ["I have a boat.", "\U0001f44d"]


def test_packs_that_were_logged_are_cut_out(life):
    pack = "## Relevant Knowledge\n- [FACT] 2026-01-05 Ana: I have a boat."
    life.event(f"You are Atlas.\n\n{pack}\n\nBe brief about boats.", "system")
    life.event(pack, "system")

    assert [quoted.text for quoted in evidence(life, "boat")] == [
        "You are Atlas. Be brief about boats."
    ]


def test_of_equals_the_newest_comes_first(life):
    for day in (1, 2, 3):
        life.event("The boat is red.", author=f"A{day}", session=f"s{day}", at=START + DAY)

    assert [quoted.speaker for quoted in evidence(life, "boat")] == ["A3", "A2", "A1"]


def pending(life, most=9):
    with life.db.snapshot() as store:
        over = endings.endings_of(store, life.n, life.now)
        return evidence_module.pending_of(store, life.n, most, over)


def test_of_pending_events_only_what_may_be_shown_is_left(life):
    said = "I have a boat. I was in rehab."
    forget(life, life.event(said), said, "I was in rehab.")
    life.event("## Relevant Knowledge\n- [FACT] 2026-01-05 Ana: I row.", "system")
    life.event("I live\nin Oslo.")

    assert [event.content for event in pending(life)] == ["I have a boat.", "I live\nin Oslo."]
