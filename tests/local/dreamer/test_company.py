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


@pytest.mark.parametrize(
    "text",
    [
        "Colin here, Tamsin is asleep. I've two dogs.",
        "From next door, through the letterbox\n\nHi, I'm Colin at 14, I play the drums till ten.",
        "Hallo, ich heiße Colin und habe zwei Hunde.",
        "Je m'appelle Colin et j'ai deux chiens.",
        "我叫李强，住在隔壁，养了两只狗。",
    ],
)
def test_who_presents_himself_by_another_name_is_another(life, text):
    first = "I'm Tamsin, I teach in Truro."

    assert say(life, (None, first), (None, text)) == [first]


@pytest.mark.parametrize(
    "text",
    [
        "I'm Tamsin Pascoe.",
        "My name is Zoe now.",
        "Sorry, I meant my name is Tasmin.",
        "I'm Tam, short for Tamsin.",
        "Ich heiße jetzt Zoe.",
        "Je m'appelle Zoé maintenant.",
        "Ahora me llamo Zoe.",
        "我现在叫周悦。",
        "I changed my name to Zoe.",
        "My name isn't Tamsin any more, it's Zoe.",
        "Since the wedding I'm called Zoe Marsh.",
        "Ich heiße nicht mehr Tamsin, sondern Zoe.",
        "Me cambié el nombre a Zoe.",
        "Je m'appelle Zoé, pas Tamsin.",
    ],
)
def test_a_new_name_or_another_form_of_it_is_his_own(life, text):
    assert text in say(life, (None, "I'm Tamsin, I teach in Truro."), (None, text))


def test_who_told_a_nickname_is_known_by_it(life):
    told = say(
        life, (None, "I'm Tamsin."), (None, "call me Zoe"), (None, "I'm Zoe, I teach in Truro.")
    )

    assert "I'm Zoe, I teach in Truro." in told


def test_a_name_that_was_told_later_makes_nobody_another(life):
    life.event("I'm Zoe from Truro.", at=life.now)
    life.event("I'm Tamsin, I teach in Truro.", at=life.now - DAY)
    life.dream()
    known = [row.content for row in life.read("knowledge.of", life.now)]

    assert "I'm Tamsin, I teach in Truro." in known
