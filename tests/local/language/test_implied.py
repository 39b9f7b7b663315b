# SPDX-License-Identifier: Apache-2.0
"""What is told to be otherwise without being named."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

implied = import_module(f"{elephantasm.__name__}.local.language.implied")


def held(before, since, language):
    """Return what an earlier sentence tells of what a later one says to be otherwise."""
    told = (implied.value_held(kind, before) for kind in implied.kinds_told(since, language))
    return [value for value in told if value is not None]


@pytest.mark.parametrize(
    ("before", "since", "language", "value"),
    [
        ("I take ramipril, 5 mg in the mornings", "GP's doubled the dose", "english", "5 mg"),
        ("I'm on sertraline 50", "the doctor wants me on 100", "english", "50"),
        ("I smoke about ten a day", "six weeks off the fags today", "english", ""),
        ("I commute by train", "been cycling in since May", "english", ""),
        ("I eat meat twice a week", "it's been veggie only since May", "english", ""),
        ("I earn 38k", "they gave me a raise, 41k now", "english", "38k"),
        ("Ich nehme 50 mg Eferox", "die Ärztin hat mich auf 75 hochgesetzt", "german", "50 mg"),
        ("Je prends 5 mg de ramipril", "le cardio m'a passé à 10", "french", "5 mg"),
        ("Tomo 20 mg de omeprazol", "el médico me ha subido a 40", "spanish", "20 mg"),
    ],
)
def test_what_belongs_to_one_thing_alone_tells_which_it_is(before, since, language, value):
    assert held(before, since, language) == [value]


@pytest.mark.parametrize(
    ("before", "since"),
    [
        ("I take the 42 to work", "GP's doubled the dose"),  # of another kind
        ("I take ramipril, 5 mg", "the doctor put me on the list"),  # of no dose
        ("I take ramipril, 5 mg", "the landlord doubled the rent"),
        ("I smoke salmon at home", "six weeks off work"),
    ],
)
def test_what_is_of_another_kind_is_not_meant(before, since):
    assert held(before, since, "english") == []


def test_a_language_without_a_table_and_a_long_sentence_tell_none():
    since = "GP's doubled the dose"

    assert implied.kinds_told(since, "italian") == []
    assert implied.kinds_told(since + " and so on" * 20, "english") == []
