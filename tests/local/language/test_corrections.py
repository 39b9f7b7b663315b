# SPDX-License-Identifier: Apache-2.0
"""What is told in the place of something said wrongly, and what that may be."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL

corrections = import_module(f"{LOCAL}.language.corrections")


def corrects(language, said, text):
    correction = corrections.correction_in(text, (language,))
    return correction is not None and corrections.is_corrected(correction, said)


@pytest.mark.parametrize(
    ("language", "said", "text"),
    [
        ("english", "The rent is 2,150.", "Correction, 2250."),
        ("english", "The rent is 2,150.", "*2250"),
        ("english", "The rent is 2,150.", "Correction, 2250, I forgot the parking."),
        ("english", "My appointment is on the 13th.", "Make that the 14th."),
        ("english", "I live in Bruges.", "typo: *Ghent*"),
        ("english", "My sister's name is Anna.", "Hanna, sorry"),
        ("english", "I'm allergic to peanuts.", "I mean tree nuts"),
        ("english", "My flight is on Tuesday.", "Not Tuesday, Wednesday."),
        ("german", "Ich wohne in Bonn.", "Äh, Köln meine ich"),
        ("spanish", "El alquiler es de 2150 euros.", "perdón, quise decir 2250"),
        ("french", "J'habite à Lyon.", "pardon, à Lille"),
        ("chinese", "我住在上海。", "不对，是杭州"),
        ("japanese", "家賃は8万円です。", "間違えた、9万円です。"),
    ],
)
def test_a_value_is_corrected_by_one_of_its_kind(language, said, text):
    assert corrects(language, said, text)


@pytest.mark.parametrize(
    ("language", "said", "text"),
    [
        ("english", "The rent is 2,150.", "Sorry, I have 2 kids"),
        ("english", "The rent is 2,150.", "I mean it's fine."),
        ("english", "I live in Bruges.", "Correction: the parcel arrived."),
        ("english", "I live in Bruges.", "*waves*"),
        ("english", "I live in Bruges.", "No, Tuesday."),
        ("english", "I'm 34 years old.", "Make that 3 eggs instead of 2 in the recipe."),
        ("german", "Ich wohne in Bonn.", "Nein danke."),
        ("spanish", "Vivo en Sevilla.", "Perdón por la demora."),
        ("french", "J'habite à Lyon.", "Pardon pour le retard."),
        ("chinese", "我住在上海。", "不对，你算错了。"),
        ("japanese", "横浜に住んでいます。", "すみません、明日の天気は？"),
    ],
)
def test_other_words_correct_nothing(language, said, text):
    assert not corrects(language, said, text)


def test_a_word_between_stars_is_no_sure_sign():
    assert not corrections.correction_in("*2250*", ("english",)).is_sure
    assert corrections.correction_in("I meant 2250", ("english",)).is_sure
