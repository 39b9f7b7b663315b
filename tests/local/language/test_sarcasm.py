# SPDX-License-Identifier: Apache-2.0
"""Which sentences of a message mean the opposite of what they say."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

NAME = f"{elephantasm.__name__}.local.language"
sarcasm = import_module(f"{NAME}.sarcasm")


def heard(language, *sentences):
    return list(sarcasm.sarcastic((sentence, (language,)) for sentence in sentences))


@pytest.mark.parametrize(
    ("language", "told", "opinion"),
    [
        ("english", "Great, my car broke down in the rain.", "Best Monday ever."),
        ("english", "Fantastic, the landlord raised the rent again.", "I love living here."),
        ("german", "Na toll, die Heizung ist kaputt.", "Ich liebe den Winter."),
        ("french", "Et génial, la chaudière est tombée en panne.", "J'adore l'hiver."),
        ("spanish", "Qué maravilla, diluvia dos días.", "La mejor semana de mi vida."),
        ("japanese", "最高だね、財布を落とした。", "大好きな月曜日だ。"),
        ("chinese", "太好了，我的车又坏了。", "我爱星期一。"),
    ],
)
def test_an_opinion_after_a_delight_over_something_bad_is_not_meant(language, told, opinion):
    assert heard(language, told, opinion) == [False, True]
    assert heard(language, opinion) == [False]


@pytest.mark.parametrize(
    ("language", "told", "opinion"),
    [
        ("english", "Great, my daughter got into Yale.", "I love this city."),
        ("english", "Great, my stolen bike was found.", "I love this city."),
        ("english", "My boiler broke down.", "I love winter."),
        ("german", "Wunderbar, ich habe die Prüfung bestanden.", "Ich liebe diese Stadt."),
        ("french", "Génial, ma fille est née.", "J'adore l'hiver."),
        ("spanish", "Qué maravilla, nació mi hija.", "La mejor semana de mi vida."),
        ("japanese", "最高、娘が生まれた。", "大好きな月曜日だ。"),
        ("chinese", "太好了，我考上北京大学了。", "我爱北京。"),
    ],
)
def test_a_delight_over_something_good_is_meant(language, told, opinion):
    assert heard(language, told, opinion) == [False, False]


def test_the_delight_may_be_a_sentence_of_its_own_and_what_tells_something_else_is_meant():
    bad = "My car broke down."
    assert heard("english", "Wonderful.", bad, "I love Mondays.") == [False, False, True]
    assert heard("english", f"Wonderful, {bad}", "I live in Leeds.", "I love dogs.") == [False] * 3


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("spanish", "Eladio siempre tan simpático."),
        ("french", "Gérard, toujours aussi aimable."),
        ("german", "Klaus, immer so freundlich."),
        ("english", "My train was cancelled, best Monday ever."),
        ("japanese", "あと電車が1時間止まって、最高の月曜日でした。"),
    ],
)
def test_praise_may_be_sarcasm_in_itself(language, text):
    assert heard(language, text) == [True]


@pytest.mark.parametrize(
    ("language", "boast"),
    [
        ("english", "Sure, I'm a millionaire and buy a Porsche every week."),
        ("english", "yeah right, because I'm the king of France"),
        ("german", "Sicher, und ich wohne in einem Schloss mit Dienern."),
        ("french", "Bien sûr, je suis milliardaire."),
        ("spanish", "ya, claro, vivo en un castillo con criados"),
        ("chinese", "是啊，我是亿万富翁。"),
        ("chinese", "我们物业可真负责，电梯坏了一个月都不修。"),
        ("japanese", "はいはい、僕は億万長者です。"),
        ("japanese", "うちの会社、本当に社員思いだよね（棒）。"),
    ],
)
def test_whoever_agrees_with_a_boast_means_it_not(language, boast):
    assert heard(language, boast) == [True]


@pytest.mark.parametrize(
    ("language", "fact"),
    [
        ("english", "Sure, I drive a Porsche."),
        ("english", "I own a yacht in Split and rent it out."),
        ("german", "Klar, ich bin ja auch Veganer."),
        ("french", "Bien sûr, j'habite à Brest."),
        ("spanish", "Claro, vivo en Lugo."),
        ("chinese", "我妈真体贴，天天给我做饭。"),
        ("japanese", "もちろん、僕は菜食主義です。"),
    ],
)
def test_an_answer_that_agrees_is_meant(language, fact):
    assert heard(language, fact) == [False]
