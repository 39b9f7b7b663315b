# SPDX-License-Identifier: Apache-2.0
"""What sentences are understood to say, what they end, and what nothing is made of."""

from __future__ import annotations

from datetime import datetime, timezone
from importlib import import_module

import pytest

from tests import elephantasm

facts = import_module(f"{elephantasm.__name__}.local.knowledge.facts")

ENGLISH = ("english",)
DAY = 86_400_000_000
# The second of March 2026, in the morning.
AT = int(datetime(2026, 3, 2, 9, tzinfo=timezone.utc).timestamp()) * 1_000_000


def told(sentence):
    """Return what is asserted, as owner, attribute and value."""
    found = facts.facts_in(sentence, ENGLISH, AT)
    return [fact[:3] for fact in found if not fact.attribute.startswith(("claim", "over", "kin"))]


def claims(sentence):
    return {(fact.attribute, fact.value) for fact in facts.claims_in(sentence, ENGLISH)}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("My name is Sam.", [("", "name", "Sam")]),
        ("my name is raj", [("", "name", "raj")]),
        ("I'm Raj, a baker in Leeds", [("", "name", "Raj"), ("", "position", "baker")]),
        ("call me Riku", [("", "nickname", "Riku")]),
        ("so btw im living in berlin now lol", [("", "home", "berlin")]),
        ("As of today I'm based in New York, which is fine.", [("", "home", "New York")]),
        ("My sister Ana lives in Rome \U0001f60a", [("My sister Ana", "home", "Rome")]),
        ("I work for Baker & Sons Ltd.", [("", "employer", "Baker & Sons Ltd")]),
        ("Noah's at Riverside Academy since September", [("Noah", "school", "Riverside Academy")]),
        ("My wife is Eva.", [("", "partner", "Eva")]),
        ("We have two sons, Leo and Max.", [("", "child", "son Leo"), ("", "child", "son Max")]),
        ("I'm allergic to nuts and fish.", [("", "allergy", "nuts"), ("", "allergy", "fish")]),
        ("I take metformin 500 mg twice a day.", [("", "medication: metformin", "500 mg")]),
        ("I don't smoke.", [("", "smoking", "no")]),
        ("We use Python 3.11.", [("", "version of python", "3.11")]),
        ("My rent is \u20ac1,120.00 a month.", [("", "rent", "\u20ac1,120.00 a month")]),
        ("My email is ana.b+x@y.co.uk.", [("", "email", "ana.b+x@y.co.uk")]),
        (
            "My favorite movie is The Good, the Bad and the Ugly.",
            [("", "favorite movie", "The Good, the Bad and the Ugly")],
        ),
    ],
)  # fmt: skip
def test_a_whole_clause_tells_values_undamaged(sentence, expected):
    assert told(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "My boss is angry.",
        "My boss is Italian.",
        "I moved to Google Docs.",
        "My phone is dead.",
        "I was born in a taxi.",
        "I'm In, count me twice.",
        "I'm Marketing.",
        "I'm Irish.",
        "my name is a nightmare at starbucks",
        "My name is U8842.",
        "I'm Maria's husband.",
        "driving a rental Opel meanwhile",
        "The weather is 12 degrees.",
        "I live in Oslo, except in winter, when I don't.",
    ],
)
def test_what_is_not_understood_as_a_whole_tells_nothing(sentence):
    assert told(sentence) == []


def test_who_moves_to_a_program_moves_house_no():
    assert told("I moved to Obsidian for my notes.") == [("", "uses notes", "Obsidian")]


def test_a_sentence_tells_each_of_its_clauses():
    assert told("I'm Sam, I live in Oslo and work at Equinor.") == [
        ("", "name", "Sam"),
        ("", "home", "Oslo"),
        ("", "employer", "Equinor"),
    ]


def test_kin_that_is_spoken_of_is_noted():
    found = facts.facts_in("My boyfriend Enzo is a sound engineer.", ENGLISH)
    assert ("", "kin: partner", "Enzo", None) in found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I eat meat.", "I eat no meat."),
        ("I eat meat.", "I don't eat meat any more."),
        ("Our shop is open on Sundays.", "our shop isn't open on Sundays anymore"),
        ("I drink it with milk.", "I drink it without milk."),
        ("I run before work.", "I run after work now."),
        ("I can swim.", "I can't swim"),
    ],
)
def test_a_clause_and_its_denial_are_one_claim(one, other):
    ((key, value),), ((other_key, other_value),) = claims_of(one), claims_of(other)
    assert key == other_key
    assert {value, other_value} == {"yes", "no"}


def claims_of(sentence):
    """Return a sentence as a claim, whether a rule takes it or not."""
    found = facts._claims(sentence, "english")
    return {(fact.attribute, fact.value) for fact in found}


def test_who_owes_whom_makes_two_claims():
    assert claims("I owe Bob 20 euros.") != claims("Bob owes me 20 euros.")


@pytest.mark.parametrize(
    ("sentence", "attribute", "value"),
    [
        ("I left Google last week.", "employer", "Google"),
        ("Google let me go.", "employer", "Google"),
        ("I got laid off :(", "employer", None),
        ("Mia and I called it quits.", "partner", None),
        ("We had to put Rex down.", "pet", "Rex"),
        ("sold Svala", "possession", "Svala"),
        ("cancelled netflix", "subscription", "netflix"),
        ("Please cancel the Porto trip.", "trip", "Porto"),
        ("Ben is no longer allergic to nuts.", "allergy", "nuts"),
        ("I don't work at Google any more.", "employer", "Google"),
        ("The cast is off!", "condition", "cast"),
        ("I gave up the cello.", "hobby", "cello"),
    ],
)
def test_an_end_names_a_value_or_an_attribute(sentence, attribute, value):
    ends = facts.ends_in(sentence, ENGLISH, AT)
    assert any(attribute in end.attributes and end.value == value for end in ends)


@pytest.mark.parametrize(
    "sentence",
    [
        "She left Google.",
        "I left my keys at Acme.",
        "I ended it on Friday.",
        "My son Ben changed schools.",
        "My new number is 555 0202, the old one doesn't work any more.",
    ],
)
def test_what_names_nothing_ends_nothing(sentence):
    ends = facts.ends_in(sentence, ENGLISH, AT)
    assert [end for end in ends if not end.attributes[0].startswith("claim")] == []


def test_what_is_off_for_a_day_ends_only_what_was_for_that_day():
    ends = facts.ends_in("Choir is off this Tuesday", ("english",))
    assert {name for end in ends for name in end.attributes if not name.startswith("claim: ")} <= {
        "appointment",
        "deadline",
        "trip",
        "end",
    }
    assert any("hobby" in end.attributes for end in facts.ends_in("Choir is off", ("english",)))


def test_what_is_to_end_on_a_day_ends_then():
    (end,) = (
        end
        for end in facts.ends_in("My last day at Acme is the 10 April.", ENGLISH, AT)
        if "employer" in end.attributes
    )
    assert (
        datetime.fromtimestamp(end.at // 1_000_000, timezone.utc).isoformat()[:10] == "2026-04-10"
    )


def test_an_appointment_is_over_after_its_day_and_an_age_after_a_year():
    (dentist,) = facts.facts_in("I have a dentist appointment on 12 May at 10.", ENGLISH, AT)
    (age,) = facts.facts_in("I'm 34.", ENGLISH, AT)
    day = datetime.fromtimestamp(dentist.until // 1_000_000, timezone.utc)
    assert day.isoformat()[:10] == "2026-05-12"
    assert age.until == AT + 365 * DAY


def test_a_short_text_without_small_words_is_looked_at_in_all_languages():
    assert facts.ends_in("sold Svala", ())


def test_a_long_sentence_tells_nothing():
    assert facts.facts_in("I live in Oslo" + " and so on" * 40, ENGLISH) == []


def test_what_somebody_is_besides_is_a_clause_of_its_own():
    found = facts.facts_in("I'm vegetarian and allergic to cashews.", ("english",))
    assert {(one.attribute, one.value) for one in found} == {
        ("diet", "vegetarian"),
        ("allergy", "cashews"),
    }
