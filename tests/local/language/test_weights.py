# SPDX-License-Identifier: Apache-2.0
"""How much the words of a sentence speak for it that it tells what lasts."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm, fitting

weights = import_module(f"{elephantasm.__name__}.local.language.weights")
frames = import_module(f"{elephantasm.__name__}.local.language.frames")
LANGUAGES = ["english", "german", "french", "spanish", "chinese", "japanese"]


def score(text, *languages):
    return weights.score(text, languages, frames.frame_of(text, languages))


def features(text):
    return weights.features(text, ("english",), frames.frame_of(text, ("english",)))


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
    assert score(lasts, language) > 0 > score(passes, language)


def test_without_a_table_nothing_is_known():
    assert score("ho due asini", "italian") is None
    assert score("two donkeys") is None


def test_of_several_languages_the_first_with_a_table_tells():
    text = "I keep donkeys"

    assert score(text, "italian", "english") == score(text, "english")


def test_weights_add_up_to_whole_tenths_in_whatever_order():
    totals = [score(line, "english") for line in fitting.lines("english", "keep")[:200]]

    assert totals == [round(total, 1) for total in totals]


def test_a_number_counts_whatever_it_is_and_an_ending_as_such():
    assert features("2 asses, 17 paddocks") >= {weights.NUMBER, f"^{weights.NUMBER}", "~cks"}
    assert features("I met Ana!") >= {"(name)", "!"}
    assert "(name)" not in features("Ana met me")


def test_what_rules_find_counts_as_well():
    assert features("I'm a nurse in Hull, since 2012") >= {"@lasts", "@spans", "@own", "@clear"}
    assert "@reported" in features("he said so") and "@clear" not in features("he said so")
    assert features("my eldest, Kit") >= {"(name)"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_tells_most_of_the_sentences_that_it_was_fitted_to(language):
    told = fitting.sentences(language)
    known = weights.weights_of(language)
    totals = [(known[""] + sum(known.get(one, 0) for one in ones), kept) for ones, kept in told]
    right = sum((total > 0) == is_kept for total, is_kept in totals)

    assert right / len(told) > 0.8


@pytest.mark.once
def test_what_was_not_seen_is_told_as_well():
    shares = fitting.check(fitting.sentences("german")[::2])

    assert min(shares.values()) > 0.6


@pytest.mark.once
def test_a_table_is_printed_as_it_is_kept():
    printed = fitting.table("spanish")
    folder = weights.__file__.rpartition("/")[0]
    with open(f"{folder}/spanish/weights.py", encoding="utf-8") as kept:
        assert kept.read() == f"{printed}\n"
