# SPDX-License-Identifier: Apache-2.0
"""What of a sentence is its speaker's own word."""

from __future__ import annotations

import pytest

from .test_statements import kept


@pytest.mark.parametrize(
    ("sentence", "own"),
    [
        ("I'm a midwife and my husband reckons I never sleep.", "I'm a midwife"),
        ("I'm a locksmith, but my brother thinks I should retire.", "I'm a locksmith"),
        ("Ich bin Schreiner, aber meine Frau findet, ich soll umschulen.", "Ich bin Schreiner"),
        ("Soy taxista y mi hija dice que corro mucho.", "Soy taxista"),
        ("Je suis facteur et mon frère dit que je marche trop.", "Je suis facteur"),
        ("My husband says I'm a midwife.", None),
        ("I'm a midwife, says my husband.", None),
    ],
)
def test_somebody_elses_word_takes_nothing_of_the_speakers_with_it(sentence, own):
    assert kept(sentence) == ([own] if own else [])
