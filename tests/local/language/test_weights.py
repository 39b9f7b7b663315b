# SPDX-License-Identifier: Apache-2.0
"""How much the words of a sentence speak for it that it tells what lasts."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm, fitting

weights = import_module(f"{elephantasm.__name__}.local.language.weights")
LANGUAGES = ["english", "german", "french", "spanish", "chinese", "japanese"]


@pytest.mark.parametrize(
    ("lasts", "passes", "language"),
    [
        ("left handed, own a barge", "stuck on step 2 of this", "english"),
        ("ich wohne mit meiner frau in Thun", "das passt so, danke", "german"),
        ("je suis gauchère, infirmière à Metz", "ça marche, merci bien", "french"),
        ("soy zurda y vivo en Lugo", "me gusta más la segunda", "spanish"),
        ("我家养了两只羊", "我卡在第三步了", "chinese"),
        ("うちではヤギを二匹飼っています", "今三番目の質問で止まってる", "japanese"),
    ],
)
def test_what_lasts_has_more_than_what_passes(lasts, passes, language):
    assert weights.score(lasts, (language,)) > 0 > weights.score(passes, (language,))


def test_without_a_table_nothing_is_known():
    assert weights.score("ho due asini", ("italian",)) is None
    assert weights.score("two donkeys", ()) is None


def test_of_several_languages_the_first_with_a_table_tells():
    text = "I keep donkeys"
    alone = weights.score(text, ("english",))

    assert weights.score(text, ("italian", "english", "german")) == alone


def test_a_number_counts_whatever_it_is_and_an_ending_as_such():
    assert weights.features("2 asses, 17 paddocks") >= {weights.NUMBER, "~cks"}
    assert weights.features("I met Ana!") >= {"(name)", "!"}
    assert "(name)" not in weights.features("Ana met me")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_tells_most_of_the_sentences_that_it_was_fitted_to(language):
    told = fitting.sentences(language)
    right = sum((weights.score(text, (language,)) > 0) == is_kept for text, is_kept in told)

    assert right / len(told) > 0.8


def test_what_was_not_seen_is_told_as_well():
    shares = fitting.check(fitting.sentences("german")[::2])

    assert min(shares.values()) > 0.6


def test_a_table_is_printed_as_it_is_kept():
    printed = fitting.table("spanish")
    folder = weights.__file__.rpartition("/")[0]
    with open(f"{folder}/spanish/weights.py", encoding="utf-8") as kept:
        assert kept.read() == f"{printed}\n"
