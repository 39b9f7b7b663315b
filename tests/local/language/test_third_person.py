# SPDX-License-Identifier: Apache-2.0
"""Sentences are turned from I to a name, or quoted."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

third_person = import_module(f"{elephantasm.__name__}.local.language.third_person")


@pytest.mark.parametrize(
    ("sentence", "turned"),
    [
        ("I moved to Oslo.", "Sam moved to Oslo."),
        ("I highly recommend it.", "Sam highly recommends it."),
        ("I drew it.", "Sam drew it."),
        ("I reply daily.", "Sam replies daily."),
        ("I no longer eat meat.", "Sam no longer eats meat."),
        ("Yesterday I slept.", "Yesterday Sam slept."),
        ("My sister lives with me.", "Sam's sister lives with them."),
    ],
)
def test_i_becomes_the_speaker(sentence, turned):
    assert third_person.third_person(sentence, "Sam") == turned


@pytest.mark.parametrize(
    "sentence", ["We went.", "It rains.", 'I read "Emma".', "Tell me about yourself.", "Ich ging."]
)
def test_what_cannot_be_turned_is_quoted(sentence):
    assert third_person.third_person(sentence, "the user") == f"The user: {sentence}"
