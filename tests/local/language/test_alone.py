# SPDX-License-Identifier: Apache-2.0
"""Which sentences lean on the talk around them, by the weights of their words."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm, fitting, fitting_alone

NAME = f"{elephantasm.__name__}.local.language"
alone = import_module(f"{NAME}.alone")
frames = import_module(f"{NAME}.frames")
LANGUAGES = ["english", "german", "french", "spanish", "chinese", "japanese"]


def odds(sentence, language):
    among = (language,)
    return alone.odds(sentence, among, frames.frame_of(sentence, among))


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("I work nights at the bakery in Leeds with my brother", "english"),
        ("My daughter Holly is allergic to penicillin.", "english"),
        ("Ich arbeite als Schreiner in Ulm", "german"),
        ("je travaille à la boulangerie de Lens depuis 2019", "french"),
        ("vivo en Granada con mi hermana", "spanish"),
        ("我在成都开出租车", "chinese"),
        ("私は仙台の病院で看護師をしています", "japanese"),
    ],
)
def test_what_tells_of_whom_and_of_what_is_understood_alone(sentence, language):
    assert odds(sentence, language) >= alone.LEANS


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("410 a month for three days", "english"),
        ("twice a day now, morning and night", "english"),
        ("Zweimal am Tag, morgens und abends.", "german"),
        ("3 ans, née le 2 mai.", "french"),
        ("Dos veces al día, por la mañana y por la noche.", "spanish"),
        ("一个月三百多", "chinese"),
        ("月4万円。", "japanese"),
    ],
)
def test_what_leaves_out_of_what_it_is_leans_on_the_talk(sentence, language):
    assert odds(sentence, language) < alone.LEANS


def test_in_a_language_without_weights_nobody_knows():
    assert odds("Costa 300 euro al mese", "italian") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_data_have_what_lasts_of_both_kinds(language):
    path = fitting.DATA / "alone" / f"{language}.txt"
    told = path.read_text(encoding="utf-8")

    assert told.count("##") == 20
    assert told.count(fitting.LEANING) > 300
    assert told.count(fitting.LASTING) - told.count(fitting.LEANING) > 300


@pytest.mark.once
def test_a_table_tells_most_of_what_it_has_not_seen():
    counts = fitting_alone.check(fitting_alone.sentences("spanish"))

    assert counts["leans", "taken to lean"] > 0.75 * counts["leans"] > 200
    assert counts["alone", "taken to lean"] < 0.25 * counts["alone"]
