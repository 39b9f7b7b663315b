# SPDX-License-Identifier: Apache-2.0
"""A statement is grounded in a text that has its names, its numbers and more of it."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

grounding = import_module(f"{elephantasm.__name__}.local.language.grounding")


@pytest.mark.parametrize(
    ("statement", "source"),
    [
        ("Ana moved to Oslo.", "i moved to oslo"),
        ("Ana likes Oslo.", "I settled in Oslo, I like it."),
        ("Ana's rent is 1200 euros.", "My rent is 1,200 euros."),
        ("The rent is 3,5 percent up.", "rent up by 3.5 percent"),
        ("The user lives in Oslo.", "I live in Oslo."),
        ("Ana does not eat meat.", "I don't eat meat."),
        ("用户住在沈阳", "我住在沈阳"),
        (
            "Анна живёт в Осло.",
            "Анна я живёт в осло",
        ),
        ("Buys an iPhone.", "I buy an iphone."),
    ],
)
def test_what_the_text_says_is_grounded(statement, source):
    assert grounding.is_grounded(statement, source, "Ana")


@pytest.mark.parametrize(
    ("statement", "source"),
    [
        ("Ana moved to Bergen.", "I moved to Oslo."),
        ("Zoe moved to Oslo.", "I moved to Oslo."),
        ("Ana pays 1,350.", "I pay 1,200."),
        ("Ana pays 12.", "I pay 1.2"),
        ("Ana was born in 1990.", "I was born in Oslo."),
        ("Ana does not eat meat.", "I eat meat."),
        ("Ana likes jazz.", "I like Oslo a lot, Ana."),
        ("Ana is a criminal.", "Nice weather."),
        ("The user is rich.", "I live in Oslo."),
        ("用户住在北京", "我住在沈阳"),
        ("", "I live in Oslo."),
    ],
)
def test_what_it_does_not_say_is_not(statement, source):
    assert not grounding.is_grounded(statement, source, "Ana")


def test_a_description_needs_the_names_alone():
    assert grounding.has_names_of("a calm clerk", "The matter is settled.")
    assert not grounding.has_names_of("a calm clerk of Borealis", "The matter is settled.")
