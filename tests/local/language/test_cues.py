# SPDX-License-Identifier: Apache-2.0
"""What the words of a sentence give away."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

cues = import_module(f"{elephantasm.__name__}.local.language.cues")


def test_a_sentence_is_parted_where_another_statement_begins():
    assert cues.parted("My name is Sam and I live in Oslo, my cat is Flash.") == [
        "My name is Sam",
        "I live in Oslo",
        "my cat is Flash.",
    ]


@pytest.mark.parametrize("sentence", ["Bread and butter, please.", "I like tea and you."])
def test_other_joints_part_nothing(sentence):
    assert cues.parted(sentence) == [sentence]


@pytest.mark.parametrize(
    ("sentence", "without"),
    [
        ("I do not live in Oslo.", "I live in Oslo."),
        ("I don't eat meat.", "I eat meat."),
        ("I no longer live in Oslo.", "I live in Oslo."),
        ("I never eat meat.", "I eat meat."),
        ("I eat no meat.", "I eat meat."),
        ("I cannot swim.", "I can swim."),
    ],
)
def test_a_negation_can_be_cut_out(sentence, without):
    match = cues.NEGATION.search(sentence)
    assert sentence[: match.start()] + sentence[match.end() :] == without


def test_correction_terms_say_that_and_not_what():
    assert "actual" in cues.correction_terms()
    assert "meat" not in cues.correction_terms()


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        ("CORRECTS", "Actually, it is Milan."),
        ("BELIEF", "Honesty matters to me."),
        ("INSTRUCTION", "The trick is to wait."),
        ("PAST", "I've already seen it."),
        ("DEFINES", "A tortoise is a slow animal."),
        ("REPORTED", "Anna said so."),
        ("IMAGINED", "Perhaps I move."),
    ],
)
def test_cues_are_found(rule, sentence):
    assert getattr(cues, rule).search(sentence)
    assert not getattr(cues, rule).search("It rains.")
