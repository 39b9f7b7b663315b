# SPDX-License-Identifier: Apache-2.0
"""What an anima is told to be, and how a way of speaking shows."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

persona = import_module(f"{elephantasm.__name__}.local.language.persona")


@pytest.mark.parametrize(
    ("sentence", "text", "is_starred"),
    [
        ("Never share keys", "never sharing keys", True),
        ("Always cite sources", "always citing sources", True),
        ("You must not guess", "not guessing", True),
        ("Please don\u2019t run ahead", "not running ahead", True),
        ("Be concise", "being concise", False),
        ("Try to answer in verse", "answering in verse", False),
        ("You should ask first", "asking first", False),
    ],
)
def test_a_rule_becomes_a_principle(sentence, text, is_starred):
    principle = persona.principle(sentence)
    assert (principle.text, principle.is_starred) == (text, is_starred)


def test_a_principle_knows_what_it_is_about():
    assert persona.principle("Never share keys").matter == "share keys"


@pytest.mark.parametrize("sentence", ["Sources are cited", "Always", "You are late"])
def test_other_sentences_are_no_rules(sentence):
    assert persona.principle(sentence) is None


def test_an_anima_is_told_who_it_is():
    named = persona.NAMED.search(persona.YOU_ARE.search("You are Atlas, a clerk")["v"])
    assert (named["n"], named["rest"]) == ("Atlas", "a clerk")
    assert persona.NAME_IS.search("Your name is Ada Lovelace")["v"] == "Ada Lovelace"
    assert persona.PURPOSE.search("Your purpose is to listen")["v"] == "listen"


@pytest.mark.parametrize(
    ("trait", "message"),
    [
        ("questions", "Why?"),
        ("exclaims", "Oh!"),
        ("lists", "- one"),
        ("code", "Run `make`."),
        ("emoji", "Done \U0001f389"),
        ("hedges", "Perhaps."),
        ("informal", "I don't know, lol"),
    ],
)
def test_a_style_shows(trait, message):
    assert [name for name, rule in persona.STYLE.items() if rule.search(message)] == [trait]
