# SPDX-License-Identifier: Apache-2.0
"""What always matters of a life and no rule knows, by the weights of its words."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm, fitting_essence

NAME = f"{elephantasm.__name__}.local.language"
essence = import_module(f"{NAME}.essence")
LANGUAGES = ["english", "german", "french", "spanish", "chinese", "japanese"]


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("We moved into the flat over the bakery in March, me and the two girls", "english"),
        ("back on the sertraline, 50 in the mornings", "english"),
        ("Mein Jüngster verträgt keine Milch", "german"),
        ("depuis mars on habite tous les trois au-dessus de la boulangerie", "french"),
        ("mi hijo pequeño es alérgico a los cacahuetes", "spanish"),
        ("我们一家三口三月搬到面包店楼上住了", "chinese"),
        ("三月からパン屋の二階に三人で住んでます", "japanese"),
    ],
)
def test_what_matters_of_a_life_is_known_though_no_rule_understands_it(sentence, language):
    assert essence.odds(sentence, (language,)) >= essence.LIKELY
    assert not essence.hardly_matters(sentence, (language,))


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("the gluten-free cake was 42 euros", "english"),
        ("A colleague got married on Saturday and the band was dreadful.", "english"),
        ("Der Nachbar hat schon wieder den ganzen Sonntag gebohrt", "german"),
        ("le gâteau sans gluten a coûté 42 euros", "french"),
        ("la tarta sin gluten costó 42 euros", "spanish"),
        ("隔壁周日又装修了一整天", "chinese"),
        ("隣の家が日曜にまた工事してた", "japanese"),
    ],
)
def test_what_has_the_same_words_and_does_not_matter_is_told_apart(sentence, language):
    assert essence.hardly_matters(sentence, (language,))


def test_in_a_language_without_weights_nobody_knows_what_matters():
    assert essence.odds("Abitiamo sopra il panificio", ("italian",)) is None
    assert not essence.hardly_matters("La torta è costata 42 euro", ("italian",))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_data_have_people_of_whom_about_half_of_what_is_told_matters(language):
    told = [about for one in fitting_essence.people(language) for about, _ in one]

    assert len(told) > 1500
    assert 0.3 < sum(about != fitting_essence.OTHER for about in told) / len(told) < 0.6
