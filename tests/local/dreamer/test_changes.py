# SPDX-License-Identifier: Apache-2.0
"""What is told otherwise in other words ends, and so does what was said wrongly."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import DAY, LOCAL, Life, database

changes = import_module(f"{LOCAL}.dreamer.changes")
MINUTE = 60_000_000


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def say(life, *messages, pause=DAY):
    """Let people say something; return what is known then."""
    for author, text in messages:
        life.event(text, author=author, session="group")
        life.now += pause
        if pause == DAY:
            life.dream()
    life.now += DAY
    life.dream()
    return sorted(row.content for row in life.read("knowledge.of", life.now))


def of_ana(*texts):
    return [("Ana", text) for text in texts]


def test_what_is_told_otherwise_in_other_words_ends(life):
    now = "Beta is now May 20."
    assert say(life, *of_ana("Public beta is on April 15.", now)) == [now]


def test_what_ends_something_is_kept_where_it_would_else_not_be(life):
    now = "Staging: stage.acme.dev"
    assert say(life, *of_ana(now)) == []
    assert say(life, *of_ana("The staging server is old.acme.io.", f"{now} ")) == [now]


def test_a_statement_that_tells_something_else_that_matters_stays(life):
    both = "I live in Oslo and my rent is 900."
    assert both in say(life, *of_ana(both, "rent went up to 950"))


def test_where_it_may_be_one_or_another_both_stay(life):
    boys = ["Lena has piano on Mondays.", "Max has piano on Tuesdays."]
    assert set(boys) <= set(say(life, *of_ana(*boys, "Piano is on Wednesdays now")))


def test_one_of_a_group_ends_what_another_said_of_a_common_thing(life):
    said = [("Ana", "Standup is at 9:30 every day."), ("Ben", "Standup is at 10 now.")]
    assert say(life, *said) == ["Standup is at 10 now."]


def test_nobody_ends_what_another_says_of_himself(life):
    said = [("Ana", "My budget is 5000."), ("Ben", "my budget is 6500 now")]
    assert "My budget is 5000." in say(life, *said)


def test_what_relatives_have_is_no_thing_of_the_speakers(life):
    hers = "My sister pays 900 rent."
    assert hers in say(life, *of_ana(hers, "rent is 1000 now"))
    mine = "My bank is Chase."
    assert mine in say(life, *of_ana(mine, "My sister's bank is Ally now."))


def test_the_next_message_corrects_what_was_said_wrongly(life):
    assert say(life, *of_ana("The rent is 2,150.", "Correction, 2250."), pause=MINUTE) == []


def test_only_what_is_of_the_same_kind_is_corrected(life):
    said = of_ana("My sister's name is Anna. The rent is 2,150.", "*2250")
    assert say(life, *said, pause=MINUTE) == ["My sister's name is Anna."]


def test_another_person_corrects_nothing(life):
    said = [("Ana", "The rent is 2,150."), ("Ben", "*2250")]
    assert say(life, *said, pause=MINUTE) == ["The rent is 2,150."]
