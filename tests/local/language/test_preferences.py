# SPDX-License-Identifier: Apache-2.0
"""Standing wishes that no rule knows, by the weights of their words."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm, fitting_preferences

NAME = f"{elephantasm.__name__}.local.language"
frames = import_module(f"{NAME}.frames")
preferences = import_module(f"{NAME}.preferences")
weights = import_module(f"{NAME}.weights")
wishes = import_module(f"{NAME}.wishes")
LANGUAGES = ["english", "german", "french", "spanish", "chinese", "japanese"]


def is_likely(sentence, language):
    return preferences.is_likely(sentence, (language,), frames.frame_of(sentence, (language,)))


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("my eyes glaze over past three lines so keep it to that", "english"),
        ("Spare me the pep talk when I moan about work", "english"),
        ("Mit Fahrenheit kann ich nichts anfangen, gib mir Celsius", "german"),
        ("pour les dosages mets-moi tout en grammes, jamais en tasses", "french"),
        ("a mí háblame claro, que con tanto tecnicismo me pierdo", "spanish"),
        ("给我报价的时候都带上税", "chinese"),
        ("専門用語は苦手なので、やさしい言葉で話してくださいね", "japanese"),
    ],
)
def test_a_wish_in_words_of_ones_own_is_heard(sentence, language):
    assert is_likely(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("i cant be doing with long meetings", "english"),
        ("Cut the second paragraph and make it rhyme", "english"),
        ("Ask me before you send it.", "english"),
        ("Mein Chef will jeden Bericht in Stichpunkten", "german"),
        ("kürz den zweiten Absatz", "german"),
        ("ma chef veut des puces partout", "french"),
        ("raccourcis le deuxième paragraphe", "french"),
        ("mi jefa quiere los informes en viñetas", "spanish"),
        ("我们老板要求报告都用表格", "chinese"),
        ("把第二段缩短一点", "chinese"),
        ("二段落目を短くして", "japanese"),
    ],
)
def test_what_is_wanted_once_or_of_others_is_no_wish(sentence, language):
    assert not is_likely(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Never once in all those years has he been late for Sunday lunch.", "english"),
        ("Don't you ever forget how loved you are, Pip.", "english"),
        ("Cambia la contraseña del wifi si crees que el vecino se conecta", "spanish"),
        ("Tenez-vous prêts, le bus passe à 7h12 et il n'attend jamais.", "french"),
        ("别再给他买零食了,牙都蛀了三颗。", "chinese"),
        ("いつも気にかけてくれてありがとう、支えになってます。", "japanese"),
    ],
)
def test_what_has_all_other_words_is_no_wish_in_spite_of_a_rule(sentence, language):
    frame = frames.frame_of(sentence, (language,))

    assert preferences.hardly_wishes(sentence, (language,), frame)


@pytest.mark.parametrize(
    ("sentence", "languages"),
    [
        ("From now on answer in two sentences.", ("english",)),
        ("Antworte bitte immer kurz.", ("german",)),
        ("Tu pourrais désormais mettre les prix en francs ?", ("spanish", "french")),
        ("Never once in all those years has he been late for Sunday lunch.", ("italian",)),
    ],
)
def test_what_may_be_a_wish_in_one_of_its_languages_is_left_to_the_rules(sentence, languages):
    frame = frames.frame_of(sentence, languages)

    assert not preferences.hardly_wishes(sentence, languages, frame)


@pytest.mark.parametrize("frame", [frames.REPORTED, frames.SUPPOSED])
def test_what_somebody_else_wants_or_would_want_is_no_wish(frame):
    wish = "Spare me the pep talk when I moan about work"

    assert preferences.is_likely(wish, ("english",), frames.ASSERTION)
    assert not preferences.is_likely(wish, ("english",), frame)


def test_a_long_sentence_and_one_in_a_language_without_weights_are_no_wishes():
    wish = "Spare me the pep talk when I moan about work"

    assert not is_likely(f"{wish} {'and so on ' * 40}", "english")
    assert not is_likely(wish, "italian")


@pytest.mark.parametrize(
    "sentence",
    ["Spare me the pep talk when I moan about work, I told him.", "never do that to me, please"],
)
def test_an_order_to_others_or_one_that_only_points_is_no_wish(sentence):
    assert wishes.is_aimed_elsewhere(sentence, ("english",))
    assert not is_likely(sentence, "english")


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_sentences_are_told_by_their_words_alone(language):
    """What rules can add is known beforehand, so that none of them is asked in vain."""
    known = weights.weights_of(language, "preferences")
    told = [
        preferences.features(one.text, one.languages, one.frame)
        for message, _ in fitting_preferences.messages(language)[:40]
        for one, _ in fitting_preferences.heard(message, language)
    ]
    assert told
    for found in told:
        by_rules = {one for one in found if one[:1] in "@="}
        without = weights.total(found - by_rules, known)
        assert weights.total(found, known) - without <= preferences._most_of_signs(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_data_have_wishes_and_what_only_looks_like_them(language):
    kinds = [kind for _, kind in fitting_preferences.messages(language)]

    assert kinds.count("ask") > 1000
    assert kinds.count("not") > 1000
