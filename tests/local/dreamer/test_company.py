# SPDX-License-Identifier: Apache-2.0
"""People who talk with each other: what they have in common, and what is each one's own."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import DAY, LOCAL, Life, database

company = import_module(f"{LOCAL}.dreamer.company")


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def say(life, *messages, session="group"):
    """Let people say something, a day after each other; return what is known then."""
    for author, text in messages:
        life.event(text, author=author, session=session)
        life.dream()
        life.now += DAY
    return sorted(row.content for row in life.read("knowledge.of", life.now))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Our budget is 500 euros.", "The budget is now 650 euros."),
        ("Rehearsals are on Tuesdays at 7.", "ok decided: rehearsals are on Wednesdays at 6"),
        ("The API runs on port 8080.", "The API now runs on port 9090."),
        ("We use Postgres 14.", "We upgraded Postgres to 16."),
        ("Our treasurer is Paul.", "Our treasurer is now Mia."),
        ("Unsere Probe ist dienstags um 19 Uhr.", "Die Probe ist jetzt mittwochs um 18 Uhr."),
    ],
)
def test_of_what_a_group_has_whoever_tells_the_later_value_ends_the_earlier(life, before, after):
    assert say(life, ("Ana", before), ("Ben", after)) == [after]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("My budget is 500 euros.", "My budget is 900 euros."),
        ("I live in Oslo.", "I live in Bergen."),
        ("My yoga is on Mondays at 7.", "Yoga is on Tuesdays at 8."),
        ("My phone number is 555 0101.", "The phone number is 555 0202."),
        ("I use Vim.", "We dropped Vim."),
    ],
)
def test_what_somebody_tells_of_himself_is_his_own(life, before, after):
    assert before in say(life, ("Ana", before), ("Ben", after))


def test_strangers_have_nothing_in_common(life):
    say(life, ("Ana", "Our budget is 500 euros."), session="one")
    known = say(life, ("Ben", "Our budget is 650 euros."), session="two")
    assert known == ["Our budget is 500 euros.", "Our budget is 650 euros."]


def test_what_a_group_gives_up_is_over_for_whoever_told_it(life):
    assert "We use Jira." not in say(life, ("Ana", "We use Jira."), ("Ben", "We dropped Jira."))


def test_everybody_knows_best_about_himself(life):
    told = "Lena works at Acme."
    known = say(
        life, ("Marcus", told), ("Petra", "I work at Bosch."), ("Lena", "I work at Siemens.")
    )
    assert known == ["I work at Bosch.", "I work at Siemens."]


def test_who_wrote_in_a_session_is_there(life):
    say(life, ("Ana", "Hi all!"), (None, "Hello."), ("Ben", "Hi."))
    last = life.events()[-1].n
    with life.db.snapshot() as store:
        assert company.company_of(store, last) == ["ana"]
