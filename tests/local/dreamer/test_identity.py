# SPDX-License-Identifier: Apache-2.0
"""Who an anima is, from what it says and is told."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.replay import RECORDINGS

identity = import_module(f"{elephantasm.__name__}.local.dreamer.identity")
spoken = import_module(f"{elephantasm.__name__}.local.language.spoken")
NOTHING = import_module(f"{elephantasm.__name__}.local.dreamer.tallies").Tallies.from_json("{}")
FULL = RECORDINGS["dashboard-pack-compile-preset"]["response"]["body"]
TOLD = (
    "You are Atlas, a patient archivist. Your purpose is to help people remember. "
    "Always cite sources. Never share keys. Be concise."
)


def after(messages):
    """Return what is counted after an anima said these messages."""
    tallies = NOTHING
    for message in messages:
        tallies = identity.observed(tallies, message)
    return tallies


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


def test_purpose_and_principles_come_from_system_texts():
    portrait = identity.self_portrait(identity.instructed(NOTHING, TOLD))

    assert portrait["being"] == {"nature": "a patient archivist"}
    assert portrait["purpose"] == {"primary": "help people remember"}
    assert portrait["principles"] == {
        "starred": ["never sharing keys", "always citing sources"],
        "active": ["being concise"],
    }


def test_a_later_rule_replaces_the_one_about_the_same():
    tallies = NOTHING
    for told in ("Always answer in English.", "Always answer in German."):
        tallies = identity.instructed(tallies, told)
    portrait = identity.self_portrait(tallies)

    assert portrait["principles"]["starred"] == ["always answering in German"]


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


def test_one_odd_message_does_not_change_the_style():
    before = after(["The matter has been settled."] * 50)
    odd = identity.observed(before, "LOL hey! 🎉🎉 - maybe?")

    assert identity.style_in_words(odd) == identity.style_in_words(before)


def test_profiles_tell_people_apart():
    tallies = NOTHING
    for _ in range(12):
        tallies = identity.heard(tallies, "Ana", "The orchids in my greenhouse need water again")
        tallies = identity.heard(tallies, "Ben", "Our band rehearses drums in the garage again")

    assert "orchids" in identity.profile(tallies.people, "Ana")
    assert "drums" not in identity.profile(tallies.people, "Ana")


def test_what_is_kept_of_people_is_bounded():
    tallies = NOTHING
    for n in range(60):
        tallies = identity.heard(tallies, f"P{n}", " ".join(f"word{n}x{i}" for i in range(900)))

    assert len(tallies.people) <= 24
    assert all(len(words) <= 600 for words in tallies.people.values())
