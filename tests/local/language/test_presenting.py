# SPDX-License-Identifier: Apache-2.0
"""Who somebody says he is as he begins to speak, and what is no name of his."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

presenting = import_module(f"{elephantasm.__name__}.local.language.presenting")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hi Juniper, Callum here", "Callum"),
        ("Hey Nova, Gethin here.", "Gethin"),
        ("Hello, me again, Farouk!", "Farouk"),
        ("Good evening Sable, Ottoline speaking", "Ottoline"),
        ("Guten Abend Tilda, ich bin Svenja.", "Svenja"),
        ("Guten Morgen, Jochen hier, kurze Frage", "Jochen"),
        ("Ich bin Ronja. Was kochst du?", "Ronja"),
        ("Hola, soy yo otra vez, Aurelio", "Aurelio"),
        ("Bonsoir Pixel, c'est Solène.", "Solène"),
        ("早上好,还是我,陈志强", "陈志强"),
    ],
)
def test_who_greets_and_says_who_is_there_has_this_name(text, name):
    assert presenting.presented(text, ()) == name


@pytest.mark.parametrize(
    "text",
    [
        "Hi Callum!",
        "It was Callum again",
        "Hi Juniper, Monday again",
        "Hi, me again, still confused",
        "Pizza again.",
        "This is Sparta",
        "Hallo Kira, Nebel hier",
        "Ich bin Matrose.",
        "Ich bin Mama.",
        "Ich bin Papa geworden",
        "Buenas, otra vez yo, cansada",
        "Salut, encore moi, désolée",
        "又是我,睡不着",
    ],
)
def test_what_is_said_of_others_or_of_a_day_is_no_name(text):
    assert not presenting.presented(text, ())
