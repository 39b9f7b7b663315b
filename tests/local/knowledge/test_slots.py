# SPDX-License-Identifier: Apache-2.0
"""Only a speaker's plain word on how things are replaces what was known."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL, Life, database

statements = import_module(f"{LOCAL}.knowledge.statements")


def slots(text):
    found = statements.statements(text, key="user", name="The user", event_n=1, at=0)
    predicates = [one.predicate for one in found]
    return {(one.attribute, one.value) for one in predicates if one.fills_slot}


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


@pytest.mark.parametrize(
    "text",
    [
        "I do not use vim.",
        "I never use Windows.",
        "I don\u2019t live in Paris.",
        "My budget is not 500 euros.",
        "My name is not Bob.",
        "I'm not in Rome because I live in Oslo.",
    ],
)
def test_a_denial_fills_no_slot(text):
    assert slots(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "My friend said I live in Paris.",
        'Anna told me "I live in Rome".',
        "Anna said she is tired, and I live in Paris.",
        "He says: I work at Google.",
        'She said: "Hi there. I live in Rome. Bye now."',
        "> I live in Rome",
        "I live in Paris, he says.",
    ],
)
def test_other_peoples_words_fill_no_slot(text):
    assert slots(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "I wonder if I live in Lisbon.",
        "Maybe I use Linux.",
        "Call me later.",
        "call me when you can",
        "Call me Monday.",
        "I moved to Monday the meeting.",
        "I moved to Product Management.",
        "We moved to Slack.",
        "I'm German.",
        "I'm Happy.",
        "I'm TIRED.",
    ],
)
def test_when_in_doubt_no_slot_is_filled(text):
    assert slots(text) == set()


@pytest.mark.parametrize("text", ["I'm Sam", "I am Sam.", "I\u2019m Sam, nice to meet you!"])
def test_a_name_after_i_am_is_learnt(text):
    assert slots(text) == {("name", "Sam")}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("I live in Lisbon with my wife.", "We just moved to Porto."),
        ("I live in Lisbon.", "I do not live in Lisbon."),
        ("I use Windows.", "I never use Windows."),
        ("I eat meat every Friday.", "I don't eat meat every Friday."),
        ("I don't eat meat every Friday.", "I eat meat every Friday."),
        ("I do not live in Lisbon.", "I live in Lisbon."),
        ("Please use emojis.", "Please don't use emojis."),
    ],
)
def test_the_later_of_two_that_exclude_each_other_holds(life, before, after):
    for text in (before, after):
        life.event(text)
        life.dream()

    assert len(life.statements(superseded=True)) == 2
    assert len(life.statements()) == 1


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ("I live in Lisbon.", "I do not live in Rome."),
        ("I live in Lisbon.", "My friend said I live in Paris."),
        ("I use Vim.", "I do not use Windows."),
    ],
)
def test_what_is_known_stays_when_something_else_is_denied(life, known, said):
    for text in (known, said):
        life.event(text)
        life.dream()

    assert len(life.statements()) == len(life.statements(superseded=True))


def test_a_denial_said_again_is_confirmed(life):
    for _ in range(2):
        life.event("I do not use vim.")
        life.dream()

    assert life.statements(superseded=True) == ["The user does not use vim."]
