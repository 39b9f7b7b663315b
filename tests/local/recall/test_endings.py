# SPDX-License-Identifier: Apache-2.0
"""What is over, and the texts that still say it."""

from __future__ import annotations

import time
from importlib import import_module

import pytest

from tests.local import seeds
from tests.local.life import DAY, LOCAL, MINUTE, START, Life

database = import_module(f"{LOCAL}.store.database")
endings = import_module(f"{LOCAL}.recall.endings")
rows = import_module(f"{LOCAL}.store.rows")
END = START + 30 * DAY
NOTE = "[until 2026-02-04]"


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def know(life, content, value, attribute="home", *, owner="", fact_ends=END, ends=END):
    """Store a statement and what it says, each over from a time on, or None for not."""
    with life.db.transaction() as store:
        row = seeds.knowledge(life.n, content, at=START, topic="Ana", subject="ana")
        n = store.knowledge.add(row._replace(form="fact", valid_from=START, valid_to=ends))
        fact = rows.FactRow(0, n, life.n, "ana", owner, attribute, value, START, fact_ends)
        store.facts.add(fact)


def noted(life, text, *, at=START, is_reply=False, now=START + 60 * DAY):
    with life.db.snapshot() as store:
        return endings.endings_of(store, life.n, now).noted(text, at, is_reply=is_reply)


def test_where_nothing_is_over_a_text_stays_as_it_is(life):
    know(life, "I live in Oslo.", "Oslo", ends=None, fact_ends=None)

    assert noted(life, "I live in Oslo.") == "I live in Oslo."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hello. I live in Oslo. I row.", f"Hello. I live in Oslo. {NOTE} I row."),
        ("Ana: live in Oslo.", f"Ana: live in Oslo. {NOTE}"),
        ("I live in Bergen.", "I live in Bergen."),
        ("Oslo is cold.", "Oslo is cold."),
    ],
)
def test_a_sentence_that_is_over_says_so(life, text, expected):
    know(life, "I live in Oslo.", "Oslo")

    assert noted(life, text) == expected


def test_what_is_over_is_not_so_yet_before_and_not_said_again_since(life):
    know(life, "I live in Oslo.", "Oslo")

    assert noted(life, "I live in Oslo.", now=END - 1) == "I live in Oslo."
    assert noted(life, "I live in Oslo.", at=END) == "I live in Oslo."


def test_of_a_sentence_that_holds_in_part_the_value_says_so(life):
    know(life, "I live in Oslo and I have two dogs.", "Oslo", ends=None)

    assert noted(life, "I live in Oslo and I have two dogs.") == (
        f"I live in Oslo {NOTE} and I have two dogs."
    )


REPLIES = [
    ("I live in Oslo.", "Oslo", "home", "", "Noted, you live in Oslo! Is it cold?", True),
    ("I live in Oslo.", "Oslo", "home", "", "Oslo has many museums.", False),
    ("I live in Oslo.", "Oslo", "home", "", "You live well.", False),
    ("My rent is 1,200 euros.", "1,200 euros", "rent", "", "Rent noted: 1,200.", True),
    ("My rent is 1,200 euros.", "1,200 euros", "rent", "", "Rent noted: 1,250.", False),
    ("My boss is Anna Holt.", "Anna Holt", "manager", "", "Anna Holt, your boss, knows.", True),
    ("My boss is Anna Holt.", "Anna Holt", "manager", "", "Anna knows, boss.", False),
    (
        "Ben's dentist appointment is on Thursday 12th February at 3:30pm.",
        "Thursday 12th February at 3:30pm",
        "appointment",
        "Ben",
        "Got it: dentist on the 12th.",
        True,
    ),
]


@pytest.mark.parametrize(("said", "value", "attribute", "owner", "reply", "repeats"), REPLIES)
def test_a_reply_says_it_with_the_value_and_a_word_that_stands_by_it(
    life, said, value, attribute, owner, reply, repeats
):
    know(life, said, value, attribute, owner=owner)

    assert (NOTE in noted(life, reply, at=START + DAY, is_reply=True)) is repeats
    assert noted(life, reply, at=START - DAY, is_reply=True) == reply


def test_a_user_repeats_what_he_says_of_things_but_others_have_homes_too(life):
    know(life, "The dev server runs on port 8080.", "8080", "port of dev server")
    know(life, "I live in Oslo.", "Oslo")

    assert NOTE in noted(life, "Open port 8080 in the firewall.", at=START + DAY)
    assert NOTE not in noted(life, "Open port 9090 in the firewall.", at=START + DAY)
    assert NOTE not in noted(life, "My brother lives in Oslo.", at=START + DAY)


ANSWERS = [
    ("12 February at 3:30pm", "Saved: 12 February, 3:30pm, Street Lane.", True),
    ("12 February at 3:30pm", "I have 12 questions.", False),
    ("Oslo", "Oslo, how nice!", True),
    ("Oslo", "How nice!", False),
]


@pytest.mark.parametrize(("value", "answer", "repeats"), ANSWERS)
def test_an_answer_needs_no_word_but_the_value_and_comes_at_once(life, value, answer, repeats):
    know(life, f"It is {value}.", value)

    assert (NOTE in noted(life, answer, at=START + MINUTE, is_reply=True)) is repeats
    assert noted(life, answer, at=START + DAY, is_reply=True) == answer
    assert noted(life, answer, at=START + MINUTE) == answer


def test_a_name_with_a_suffix_is_known_without_it(life):
    know(life, "We deploy to Fly.io.", "Fly.io", "uses hosting")

    assert NOTE in noted(life, "The command is `fly deploy`.", at=START + DAY)


def test_a_statement_that_holds_says_what_of_it_another_knows_to_be_over(life):
    know(life, "We deploy to Fly.io.", "Fly.io", "uses hosting")
    row = seeds.knowledge(life.n, "The command is `fly deploy`.", at=START + DAY)
    with life.db.snapshot() as store:
        found = endings.endings_of(store, life.n, START + 60 * DAY).statement(row)

    assert found.content == f"The command is `fly deploy`. {NOTE}"


def test_the_note_stands_behind_the_sentence_that_says_it(life):
    know(life, "I live in Oslo.", "Oslo")
    found = noted(life, "Nice. So you live in Oslo. Is it cold?", is_reply=True)

    assert found == f"Nice. So you live in Oslo. {NOTE} Is it cold?"


def test_a_memory_says_of_its_summary_what_is_over(life):
    know(life, "I live in Oslo.", "Oslo")
    row = seeds.memory(life.n, "Ana: I live in Oslo. I row.", at=START, n=1)
    with life.db.snapshot() as store:
        found = endings.endings_of(store, life.n, START + 60 * DAY).memory(row)

    assert found.summary == f"Ana: I live in Oslo. {NOTE} I row."
    assert found.content == row.content


def test_a_deleted_statement_is_not_over_but_gone(life):
    know(life, "I live in Oslo.", "Oslo")
    with life.db.transaction() as store:
        store.connection.execute("UPDATE knowledge SET is_deleted = 1")

    assert noted(life, "I live in Oslo.") == "I live in Oslo."


def test_hundreds_of_endings_cost_little():
    many = [
        endings.Ending(f"My rent is {n} euros.", f"{n} euros", False, START, END,
                       frozenset(["rent"]), frozenset([str(n), "euro"]), frozenset([str(n)]))
        for n in range(600)
    ]  # fmt: skip
    found = endings.Endings(many)
    texts = [f"The harbour has {n} boats and a rent. It is windy." for n in range(1000, 1300)]
    began = time.process_time()
    assert [found.noted(text, START, is_reply=True) for text in texts] == texts

    assert time.process_time() - began < 0.25


def test_a_memory_may_say_itself_what_ended_while_it_was_made(life):
    know(life, "CI runs on Jenkins.", "Jenkins", "tool of ci")
    told = "CI runs on Jenkins. We should move CI off Jenkins soon."
    row = seeds.memory(life.n, told, at=END - DAY, n=1)
    with life.db.snapshot() as store:
        known = endings.endings_of(store, life.n, START + 60 * DAY)
    before = known.memory(row._replace(time_start=START + DAY, time_end=END - DAY))
    within = known.memory(row._replace(time_start=START + DAY, time_end=END + DAY))
    assert before.summary == f"CI runs on Jenkins. {NOTE} We should move CI off Jenkins soon."
    assert within.summary == before.summary
