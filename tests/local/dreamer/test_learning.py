# SPDX-License-Identifier: Apache-2.0
"""Statements are known better when said again, and end when a later word ends them."""

from __future__ import annotations

from datetime import datetime, timedelta
from importlib import import_module

import pytest

from tests.local.life import DAY, LOCAL, Life, database

language = import_module(f"{LOCAL}.language")


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def say(life, *texts, author="Ana"):
    """Say some texts, a day after each other, each in a conversation of its own."""
    for text in texts:
        life.event(text, author=author)
        life.dream()
        life.now += DAY


def held(life):
    return [row.content for row in life.read("knowledge.of", life.now)]


def ever(life):
    return life.read("knowledge.of", life.now, ended=True)


def test_what_is_said_again_is_known_better_and_once(life):
    say(life, "I adore Italian opera.")
    before = life.read("knowledge.about", "ana", life.now, limit=9)[0]
    life.event("I adore Italian opera!", author="Ana")
    report = life.dream()
    after = life.read("knowledge.about", "ana", life.now, limit=9)

    assert report.confirmed == 1
    assert len(after) == 1
    assert after[0].confidence > before.confidence


def test_the_same_value_in_other_words_confirms(life):
    say(life, "I live in Oslo.", "Btw I'm based in Oslo these days.")
    assert held(life) == ["I live in Oslo."]


def test_statements_tell_their_sources(life):
    told = life.event("I adore Italian opera.", author="Ana")
    life.dream()
    known, memory = life.read("knowledge.of", life.now)[0], life.read("memories.of")[0]
    with life.db.snapshot() as store:
        assert store.knowledge.sources(known.n) == [(memory.n, told)]


def test_a_later_value_ends_an_earlier(life):
    say(life, "I live in Berlin.", "I moved to Oslo.")
    old, new = ever(life)

    assert held(life) == ["I moved to Oslo."]
    assert old.superseded_by == new.n
    assert old.valid_to == new.valid_from


def test_a_value_told_late_about_earlier_ends_nothing_and_is_over(life):
    say(life, "I moved to Oslo.")
    life.event("I live in Berlin.", author="Ana", at=life.now - 90 * DAY)
    life.dream()
    oslo, berlin = ever(life)

    assert held(life) == ["I moved to Oslo."]
    assert berlin.valid_to == oslo.valid_from


def test_a_value_said_again_holds_against_what_was_said_between(life):
    begun = life.now
    say(life, "I live in Oslo.")
    life.now = begun + 40 * DAY
    say(life, "I'm based in Oslo.")
    life.event("I moved to Bergen.", author="Ana", at=begun + 20 * DAY)
    life.dream()

    assert held(life) == ["I live in Oslo."]


def test_an_end_told_first_ends_what_is_told_late(life):
    say(
        life,
        "Sold Svala, my dear old sailing boat, cried all day.",
        "I sold Svala to a guy from Kiel.",
    )
    life.event("I have a boat named Svala.", author="Ana", at=life.now - 90 * DAY)
    life.dream()

    assert "I have a boat named Svala." not in held(life)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("I work at Google as a nurse.", "I got laid off on Friday :("),
        ("My boss is Anna.", "Anna retired, and Karl is my new boss now."),
        ("My girlfriend is Mia.", "Mia and I broke up."),
        ("I have a dog named Rex.", "We had to put Rex down."),
        ("Our dog Rex loves carrots.", "Rex passed away on Sunday."),
        ("I keep my boat, a Folkeboat named Svala, in Kiel.", "it's done, sold Svala to a guy"),
        ("I subscribe to Netflix.", "cancelled netflix"),
        ("My son Ben is allergic to nuts.", "Ben outgrew his nut allergy."),
        ("I'm vegan.", "I'm not vegan any more."),
        ("I eat meat on Sundays.", "I don't eat meat on Sundays any more."),
        ("We're flying to Porto on 14 May.", "Please cancel the Porto trip."),
        ("My sister Ana lives in Rome.", "my sister moved to Milan"),
        ("My sister Ana lives in Rome.", "Ana moved to Milan!"),
        ("We use Jira for tickets.", "We use Linear for tickets now."),
    ],
)
def test_a_later_word_ends_what_it_names(life, earlier, later):
    say(life, earlier)
    assert held(life) == [earlier]
    say(life, later)
    assert earlier not in held(life)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("My boss is Anna.", "My boss is angry about the rent."),
        ("I live in Oslo.", "My sister moved to Milan."),
        ("I live in Oslo.", "In 2010 I moved to London."),
        ("I subscribe to Viaplay.", "I cancelled Netflix."),
        ("My son Ben is allergic to nuts.", "My son Ben changed schools."),
        ("Our dog Rex loves carrots.", "My sister's dog died."),
        ("My mother lives in Malaga.", "My mother-in-law passed away."),
        ("I work at Acme.", "I left my keys at Acme."),
        ("My sister Eva lives in Kiel.", "My sister Mona moved to Ulm."),
        ("I'm allergic to cats.", "I'm allergic to dogs, too."),
    ],
)
def test_what_is_not_named_holds_on(life, earlier, later):
    say(life, earlier, later)
    assert earlier in held(life)


def test_each_of_several_values_ends_for_itself(life):
    say(life, "I subscribe to Netflix and Viaplay.", "I cancelled Netflix.")
    (row,) = (row for row in ever(life) if "Viaplay" in row.content)
    with life.db.snapshot() as store:
        over = {fact.value: fact.ended_at is not None for fact in store.facts.of(row.n)}
    assert row.valid_to is None
    assert over == {"Netflix": True, "Viaplay": False}

    say(life, "I cancelled Viaplay.")
    assert "I subscribe to Netflix and Viaplay." not in held(life)


def test_with_a_partner_who_is_gone_goes_what_was_said_of_him(life):
    say(life, "My boyfriend Enzo is a sound engineer.", "Enzo and I called it quits.")
    assert "My boyfriend Enzo is a sound engineer." not in held(life)


def test_what_is_to_end_on_a_day_holds_until_then(life):
    say(life, "I work at Acme.", "My last day at Acme is tomorrow.")
    assert "I work at Acme." in held(life)
    life.now += 3 * DAY
    assert "I work at Acme." not in held(life)


def test_a_plan_with_a_day_ends_by_itself(life):
    say(life, "I have a dentist appointment tomorrow.")
    assert held(life) == ["I have a dentist appointment tomorrow."]
    life.now += 3 * DAY
    assert held(life) == []


def test_people_end_nothing_of_each_other(life):
    say(life, "I live in Berlin.")
    say(life, "I live in Oslo.", author="Ben")
    assert len(held(life)) == 2


def test_a_statement_is_stored_with_what_it_says(life):
    say(life, "I live in Oslo.", "Our neighbour keeps nine hives of bees on the roof.")
    town, bees = life.read("knowledge.of", life.now)
    with life.db.snapshot() as store:
        told = [fact[4:7] for fact in store.facts.of(town.n)]

    assert (town.form, town.summary, town.language_version) == ("fact", None, language.VERSION)
    assert told == [("", "home", "Oslo")]
    assert bees.form == "words"
    assert bees.fingerprint


def test_what_ends_is_audited(life):
    say(life, "I live in Berlin.", "I moved to Oslo.")
    entry = life.read("audit.of")[0]

    assert (entry.action, entry.reason) == ("supersede", "a later one: I moved to Oslo.")
    assert "I live in Berlin." in entry.before


@pytest.mark.parametrize(
    "earlier, later",
    [
        ("I run every morning.", "I don't run any more."),
        (
            "The API rate limit is 100 requests a minute.",
            "The rate limit is 250 requests a minute.",
        ),
        ("Staff meetings are on Tuesdays.", "The staff meeting moved to Fridays."),
        ("Our linter is pylint.", "We swapped pylint for ruff."),
        ("My mum is in hospital.", "Mum is home again."),
        ("Ola owns the parser.", "Marek owns the parser now."),
    ],
)
def test_the_same_thing_is_known_in_other_words(life, earlier, later):
    say(life, earlier, later)
    assert earlier not in held(life)


@pytest.mark.parametrize(
    "earlier, later",
    [
        ("I run every morning.", "I don't run on Sundays."),
        (
            "The rate limit is 100 requests a minute.",
            "The login rate limit is 5 requests a minute.",
        ),
        ("The staging host is s1.example.org.", "The prod host is p1.example.org."),
        ("My manager is Tom.", "Tom is out today."),
        ("My brother lives in Rome.", "My brother met Anna, she lives in Paris."),
    ],
)
def test_other_things_of_the_same_kind_end_nothing(life, earlier, later):
    say(life, earlier, later)
    assert earlier in held(life)


def test_an_age_ends_on_the_next_birthday(life):
    say(life, "Asha is 7.", f"Asha's birthday is on {birthday(life, 40)}.")
    assert "Asha is 7." in held(life)
    life.now += 45 * DAY
    assert "Asha is 7." not in held(life)


def birthday(life, days):
    """Return a day to come as it is written: "4 May"."""
    at = datetime(1970, 1, 1) + timedelta(microseconds=life.now + days * DAY)
    return f"{at.day} {at:%B}"


def test_what_holds_until_a_day_ends_then(life):
    say(life, "I'm staying at my sister's flat until next week.")
    assert held(life)
    life.now += 14 * DAY
    assert held(life) == []


def test_of_a_list_of_tools_the_last_that_is_left_does_not_keep_it(life):
    stack = "FastAPI, Python 3.12, managed with pip and requirements.txt."
    say(life, stack, "We upgraded Python to 3.13.")
    assert stack in held(life)
    say(life, "We switched from pip to uv.")
    assert stack not in held(life)


def test_what_a_message_says_with_a_tool_ends_with_it(life):
    told = "We deploy to Fly.io, region fra, app name shop-prod. The command is `fly deploy`."
    say(life, told)
    assert len(held(life)) == 2
    moved = "We moved to Hetzner, a single CX42 with docker compose."
    say(life, moved)
    assert held(life) == [moved]


def test_a_term_that_is_extended_has_the_earlier_end_no_more(life):
    say(life, "My lease ends on 30 April.", "They extended my lease until 31 July.")
    assert held(life) == ["They extended my lease until 31 July."]
