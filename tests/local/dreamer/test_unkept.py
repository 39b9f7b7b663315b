# SPDX-License-Identifier: Apache-2.0
"""What was not worth keeping is over as well, if it is told anew: quotations tell that."""

from __future__ import annotations

import pytest

from tests.local.life import DAY, Life, database

PLAIN = "That one is plain SQLite on a mounted volume"


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def say(life, message, **named):
    life.event(message, session=f"s{life.now}", **named)
    life.dream()
    life.now += 10 * DAY


def test_a_quotation_tells_that_it_is_over(life):
    say(life, PLAIN)
    assert life.statements() == []
    say(life, "ok the Postgres move is done, SQLite is history.")
    assert "volume [until" in life.context("SQLite on a volume, mounted")


def test_it_is_not_among_what_is_known(life):
    say(life, PLAIN)
    say(life, "ok the Postgres move is done, SQLite is history.")
    assert not any("plain SQLite" in statement for statement in life.statements())


def test_what_is_forgotten_does_not_become_a_statement(life):
    say(life, PLAIN)
    say(life, "Forget what I said about the volume.")
    say(life, "SQLite is history.")
    assert not any("volume" in statement for statement in life.statements(ended=True))


def test_a_question_is_not_over(life):
    say(life, "Is the database plain SQLite on a mounted volume?")
    say(life, "ok the Postgres move is done, SQLite is history.")
    assert "volume? [until" not in life.context("SQLite on a volume, mounted")


def test_a_long_text_is_nobodys_own_words(life):
    say(life, f"{PLAIN}. {'And so on it goes. ' * 150}")
    say(life, "ok the Postgres move is done, SQLite is history.")
    assert not any("plain SQLite" in statement for statement in life.statements(ended=True))


def test_what_is_quoted_with_what_names_its_subject_is_no_statement_besides(life):
    say(life, "Ugh, the dog ate my proofs. He's a whippet called Inkt")
    say(life, "Inkt had to be put to sleep on Saturday")
    quoted = [one for one in life.statements(ended=True) if "whippet" in one]
    assert len(quoted) == 1
