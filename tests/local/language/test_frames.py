# SPDX-License-Identifier: Apache-2.0
"""As what sentences are said."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

frames = import_module(f"{elephantasm.__name__}.local.language.frames")
ENGLISH = ("english",)

EXAMPLES = {
    frames.QUESTION: (
        "Where is it?",
        "so what can i cook",
        "any tips for the exam",
        "I wonder how long it takes",
        "not sure how to say it",
    ),
    frames.ORDER: (
        "Give me five names for a cat",
        "i'd like you to check my plan",
        "I need a list of hotels in Rome",
        "could use a hand with my essay",
        "the blue one please",
    ),
    frames.IMAGINED: (
        "If I get the job, I'm moving to Seattle.",
        "im thinking about leaving Bosch",
        "I might move to Ghent",
        "I almost bought a flat in Split",
        "when I'm rich I'm buying a Porsche",
        "Oh great, I just LOVE being stuck here",
        "sooo happy to work on sundays",
        "I've told them a million times",
    ),
    frames.REPORTED: (
        "my dad thinks I still live in Mainz",
        "According to my horoscope I'm moving",
        "People say I look like Brad Pitt",
        "rumour has it that I got promoted",
        "I heard Marco is moving to Turin",
    ),
    frames.PAST: (
        "As a toddler I lived in Ankara",
        "when i was a kid we lived in Tunis",
        "in 2014 I moved to Cologne",
        "ten years ago my car was a Lada",
        "I once weighed 120 kilos",
    ),
    frames.PASSING: (
        "I'm so tired",
        "I'll try it tomorrow",
        "that's wrong",
        "stuck at the airport tonight",
        "thanks, this helps",
    ),
    frames.DANGLING: ("She lives in Rome.", "I love it!", "the second one", "yes", "42"),
    frames.ASSERTION: (
        "My brother is allergic to bees.",
        "I was born in 1979 in Split.",
        "We married in a small church near Ghent.",
        "i never drink alcohol",
        "I'm used to noise.",
        "I work once a week in Delft.",
    ),
}


@pytest.mark.parametrize(
    ("frame", "sentence"),
    [(frame, sentence) for frame, sentences in EXAMPLES.items() for sentence in sentences],
)
def test_a_sentence_is_said_as_what_its_words_show(frame, sentence):
    assert frames.frame_of(sentence, ENGLISH) == frame


def test_without_a_language_only_a_mark_tells_a_question():
    assert frames.frame_of("Hvor bor du?", ()) == frames.QUESTION
    assert frames.frame_of("If I were rich", ()) == frames.ASSERTION


@pytest.mark.parametrize(
    ("sentence", "rest"),
    [
        ("I'm vegan, what can I eat?", "what can I eat?"),
        ("We have two cats, Miso and Tofu, please suggest toys", "please suggest toys"),
        ("my son is six can you find a book for him", "can you find a book for him"),
    ],
)
def test_a_question_after_an_assertion_is_an_act_of_its_own(sentence, rest):
    assert sentence[frames.turn_in(sentence, ENGLISH) :] == rest


@pytest.mark.parametrize(
    "sentence",
    [
        "If I'm vegan, what can I eat?",
        "We have a parrot, Polly, who is 30.",
        "I write code, please always use type hints",
    ],
)
def test_conditions_asides_and_standing_wishes_stay_whole(sentence):
    assert frames.turn_in(sentence, ENGLISH) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "I live in Oslo.",
        "I'm left-handed.",
        "My mother has Parkinson's.",
        "Mia starts at Ashton Gate Primary on the 20th.",
        "our team uses Postgres 16 and FastAPI",
        "The rate limit is 100 requests a minute.",
        "We moved to Leipzig.",
    ],
)
def test_what_is_durable_and_about_somebody_is_worth_keeping(sentence):
    assert frames.lasts(sentence, ENGLISH)


@pytest.mark.parametrize(
    "sentence", ["I see a problem", "We were late", "Lovely weather", "I met someone", "so anyway"]
)
def test_the_rest_is_not(sentence):
    assert not frames.lasts(sentence, ENGLISH)


def test_without_a_table_nobody_knows():
    assert frames.lasts("Ik woon in Utrecht.", ()) is None


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("My knees are 90 years old.", "english"),
        ("I'm a thousand years old.", "english"),
        ("Mein Rücken ist 80 Jahre alt.", "german"),
        ("Ich bring noch mal einen Drucker um.", "german"),
        ("Mi espalda tiene 80 años.", "spanish"),
        ("Tengo mil años.", "spanish"),
        ("J'ai mille ans.", "french"),
    ],
)
def test_nobody_is_as_old_as_his_back(sentence, language):
    assert frames.frame_of(sentence, (language,)) == frames.IMAGINED


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("My grandmother is 90 years old.", "english"),
        ("Meine Oma ist 90 Jahre alt.", "german"),
        ("Mi abuela tiene 90 años.", "spanish"),
    ],
)
def test_other_ages_are_meant(sentence, language):
    assert frames.frame_of(sentence, (language,)) == frames.ASSERTION


# The table of the language: `language/english/ails.py`.
@pytest.mark.parametrize(
    "told",
    ["Tomasz keeps kosher", "our youngest has a peanut allergy", "was diagnosed with lupus in May"],
)
def test_what_ails_somebody_lasts(told):
    assert frames.lasts(told, ENGLISH)


def test_what_is_told_of_an_illness_as_such_does_not():
    assert not frames.lasts("asthma attacks lungs", ENGLISH)
