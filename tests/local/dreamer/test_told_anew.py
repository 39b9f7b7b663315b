# SPDX-License-Identifier: Apache-2.0
"""What people tell anew in everyday words ends what they said before."""

from __future__ import annotations

import pytest

from tests.local.life import DAY, Life, database


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def say(life, *messages, author=None):
    """Say messages on days of their own, and dream after each."""
    for message in messages:
        life.event(message, author=author, session=f"s{life.now}")
        life.dream()
        life.now += 10 * DAY


def test_a_later_value_ends_the_earlier_and_is_kept(life):
    say(life, "Our standup is at 9:30 every weekday.", "from next week the standup is at 10:15")
    assert life.statements() == ["from next week the standup is at 10:15"]


def test_an_end_in_everyday_words_ends_what_it_names(life):
    say(life, "We ship on Tuesdays after lunch.", "Tuesdays don't work any longer.")
    assert life.statements() == ["Tuesdays don't work any longer."]
    assert "We ship on Tuesdays after lunch. [until" in life.context("ship Tuesdays lunch")


def test_of_two_facts_in_one_sentence_the_other_holds(life):
    say(life, "I'm diabetic and I work at the zoo", "I quit the zoo")
    assert "I'm diabetic and I work at the zoo" in life.statements()
    assert "I work at the zoo [until" in life.context("Am I diabetic? Do I work at the zoo?")


def test_a_home_left_takes_no_children_with_it(life):
    say(life, "I have two boys and live in Trier.", "I live in Ulm now.")
    assert "I have two boys and live in Trier." in life.statements()
    assert "live in Trier [until" in life.context("Who are the boys? Where do I live?")


def test_one_of_a_group_tells_anew_what_is_of_all(life):
    for author, message in (("Ines", "Our standup is at 9:30."), ("Ravi", "I like tea.")):
        life.event(message, author=author, session="both")
    life.dream()
    life.now += DAY
    say(life, "standup moves to 11, starting tomorrow", author="Ravi")
    assert "Our standup is at 9:30." not in life.statements()


def test_a_stranger_to_the_group_does_not(life):
    say(life, "Our standup is at 9:30.", author="Ines")
    say(life, "standup moves to 11, starting tomorrow", author="Ravi")
    assert "Our standup is at 9:30." in life.statements()
