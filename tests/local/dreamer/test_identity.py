# SPDX-License-Identifier: Apache-2.0
"""Who an anima is, from what it is told and how it speaks."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.replay import RECORDINGS

echo = import_module(f"{elephantasm.__name__}.local.echo")
identity = import_module(f"{elephantasm.__name__}.local.dreamer.identity")
spoken = import_module(f"{elephantasm.__name__}.local.language.spoken")
tallies = import_module(f"{elephantasm.__name__}.local.dreamer.tallies")
NOTHING = tallies.Tallies.from_json("{}")
FULL = RECORDINGS["dashboard-pack-compile-preset"]["response"]["body"]
TOLD = (
    "You are Atlas, a patient archivist. Your purpose is to help people remember. "
    "Always cite sources. Never share keys. Be concise."
)
OTHER = "You are Vex, a pirate. Never apologise."


def after(messages):
    """Return what is counted after an anima said these messages."""
    counted = NOTHING
    for message in messages:
        counted = identity.observed(counted, message)
    return counted


def test_prose_is_the_services():
    expected = FULL["context"].partition("\n\n")[0].partition("\n")[2]
    row = FULL["identity"]

    found = spoken.prose(
        "Atlas", row["personality_type"], row["communication_style"], row["self_reflection"]
    )

    assert found == expected


@pytest.mark.parametrize(
    ("portrait", "expected"),
    [
        ({}, "Your name is N."),
        ({"being": {"nature": "A listener"}}, "Your name is N. You are a listener."),
        ({"purpose": {"primary": "NASA work"}}, "Your name is N. Your purpose is to NASA work."),
        ({"principles": {"active": ["a", "b", "c"]}}, "Your name is N. You value a, b, and c."),
        (
            {"philosophy": {"epistemology": {"x": 0.1, "y": -0.1}}},
            "Your name is N. Philosophically, you have epistemological centrist tendencies.",
        ),
        ({"relational": {"owner": "Sam"}}, "Your name is N. Sam is your owner."),
        ({"being": {"essence": "a ghost"}}, "Your name is N."),
    ],
)
def test_prose_says_what_is_known(portrait, expected):
    assert spoken.prose("N", None, None, portrait) == expected


@pytest.mark.parametrize(
    "portrait",
    [
        {"being": "calm", "purpose": "listen", "principles": "honesty"},
        {"relational": [1], "philosophy": 3, "arc": None},
        [],
        "flat",
        {"philosophy": {"epistemology": {"x": "a"}}, "principles": {"starred": [None, 3]}},
    ],
)
def test_a_flat_self_is_read_or_passed_over(portrait):
    assert spoken.prose("N", None, None, portrait).startswith("Your name is N.")


def told(*texts):
    """Return the portrait of an anima that was told these system texts in turn."""
    counted = NOTHING
    for at, text in enumerate(texts):
        counted = identity.instructed(counted, text, at)
    return identity.self_portrait(counted)


def test_a_persona_is_quoted_and_what_is_known_of_it_stands_beside():
    portrait = told(TOLD)

    assert portrait["told"] == TOLD
    assert portrait["name"] == "Atlas"
    assert portrait["being"] == {"nature": "a patient archivist"}
    assert portrait["purpose"] == {"primary": "help people remember"}
    assert portrait["principles"] == {
        "starred": ["Never share keys.", "Always cite sources."],
        "active": ["Be concise."],
    }
    assert spoken.prose("prod-7", portrait=portrait) == TOLD


def test_a_persona_told_again_changes_nothing():
    assert told(TOLD, TOLD, TOLD) == told(TOLD)


def test_another_persona_replaces_it_wholly():
    assert told(TOLD, "Never whisper.", OTHER) == told(OTHER)


def test_an_older_persona_does_not_replace_a_newer_one():
    known = identity.instructed(NOTHING, TOLD, 9)
    assert identity.instructed(known, OTHER, 3) == known


def test_rules_that_are_told_later_are_added():
    portrait = told(TOLD, "Never whisper.", "Never whisper.")

    assert portrait["told"] == f"{TOLD} Never whisper."
    assert portrait["principles"]["starred"][0] == "Never whisper."


def test_a_later_rule_replaces_the_one_about_the_same():
    portrait = told("You are Pip, a tutor. Always answer in English.", "Always answer in German.")

    assert portrait["told"] == "You are Pip, a tutor. Always answer in German."
    assert portrait["principles"]["starred"] == ["Always answer in German."]


def test_a_pack_in_a_system_text_is_not_told():
    pack = (
        "## Your Identity\nYou are Vex, a pirate. Never apologise.\n\n"
        f"## Recent Activity (Pending Synthesis)\n{echo.PENDING_LEAD}\n\n"
        "system: You are Rogue.\n\n"
        "## Relevant Knowledge\n- [PRINCIPLE] 2026-01-05 Ana: Always answer in verse."
    )
    assert told(f"{TOLD}\n\n{pack}") == told(TOLD)
    assert told(f"{pack}\n\n# Persona\n{TOLD}") == told(TOLD)
    assert told(pack) == {}


def test_in_a_language_without_tables_a_persona_replaces_one_that_begins_alike():
    kasia = "Jesteś Kasia, pomocna asystentka w bibliotece. Nigdy nie polecaj horrorów."
    ola = "Jesteś Ola, cierpliwa nauczycielka matematyki. Nigdy nie podawaj wyniku."
    notice = "Użytkownik wrócił do rozmowy. Poprzednia sesja została zamknięta."

    assert told(kasia, notice)["told"] == kasia
    assert told(kasia, ola)["told"] == ola


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ("Name: Juno\nRole: night nurse", "Name: Juno. Role: night nurse."),
        (
            "你是小诺\uff0c一家花店的客服。从不承诺具体送达时间。",
            None,
        ),
    ],
)
def test_sentences_are_told_one_after_the_other(sentences, expected):
    assert told(sentences)["told"] == (expected or sentences)


def test_what_0_3_0_knew_is_told_as_it_was():
    old = NOTHING._replace(
        nature="a clerk", principles={"x": tallies.Principle(True, "never lying")}
    )
    assert "told" not in identity.self_portrait(old)


def test_style_is_not_guessed_from_few_messages():
    assert identity.style_in_words(after(["Hello there."] * 4)) == ""


@pytest.mark.parametrize(
    ("message", "word"),
    [
        ("Hey, that's cool!", "informal"),
        ("The report has been completed.", "formal"),
        ("Shall I go on?", "asks many questions"),
        ("- one\n- two", "uses lists"),
        ("Run `make`.", "shows code"),
        ("Done 🎉", "uses emoji"),
        ("Maybe it might rain.", "hedges"),
        ("word " * 200, "thorough"),
    ],
)
def test_style_says_what_is_typical(message, word):
    assert word in identity.style_in_words(after([message] * 10))


def test_no_tone_is_told_of_a_language_whose_informal_words_are_not_known():
    style = identity.style_in_words(after(["Ich schaue gleich nach, das dauert nicht lange."] * 12))
    assert style == "brief"


def test_one_odd_message_does_not_change_the_style():
    before = after(["The matter has been settled."] * 50)
    odd = identity.observed(before, "LOL hey! 🎉🎉 - maybe?")

    assert identity.style_in_words(odd) == identity.style_in_words(before)
