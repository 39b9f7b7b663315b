# SPDX-License-Identifier: Apache-2.0
"""What is told as new is understood as the plain clause that says so."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL

renewed = import_module(f"{LOCAL}.language.renewed")
facts = import_module(f"{LOCAL}.knowledge.facts")


def told(text, language):
    found = facts.facts_in(text, (language,))
    return {fact.attribute: fact.value for fact in found if not fact.attribute.startswith("claim")}


@pytest.mark.parametrize(
    ("language", "text", "plain"),
    [
        ("english", "We've got a new manager, Owen.", "my manager is Owen"),
        ("english", "We switched banks to Monzo", "my bank is Monzo"),
        ("german", "Neue Zahnärztin: Frau Dr. Kern", "Meine Zahnärztin ist Frau Dr. Kern"),
        ("french", "J'ai changé de mutuelle : Alan.", "Notre mutuelle est Alan"),
        ("spanish", "Tenemos jefa nueva, Marta.", "Mi jefa es Marta"),
        ("chinese", "我们换了新老板，李总。", "我的老板是李总"),
        ("japanese", "上司が佐藤さんに代わりました。", "上司は佐藤です"),
    ],
)
def test_what_is_new_is_told_plainly(language, text, plain):
    assert list(renewed.renewed(text, language)) == [plain]


@pytest.mark.parametrize(
    ("language", "text", "attribute", "value"),
    [
        ("english", "Got a new number: 555-0199.", "phone", "555-0199"),
        ("english", "Picked up my new car today, a Skoda Enyaq.", "car", "Skoda Enyaq"),
        ("english", "Finally settled into the new flat in Stavanger.", "home", "Stavanger"),
        ("english", "First week at Siemens done.", "employer", "Siemens"),
        ("german", "Wir haben einen neuen Chef, Herrn Abel.", "manager", "Herrn Abel"),
        ("german", "Heute den neuen Wagen abgeholt, einen Enyaq.", "car", "Enyaq"),
        ("german", "Endlich in der neuen Wohnung in Thun angekommen.", "home", "Thun"),
        ("french", "On a récupéré la nouvelle voiture, une Zoé.", "car", "Zoé"),
        ("french", "Première semaine chez Siemens.", "employer", "Siemens"),
        ("spanish", "Primera noche en el piso nuevo de Cádiz.", "home", "Cádiz"),
        ("spanish", "Ya tengo el coche nuevo, un Zoe", "car", "Zoe"),
        ("chinese", "今天是我在平安的第一天。", "employer", "平安"),
        ("japanese", "今日から日立で働き始めました。", "employer", "日立"),
    ],
)
def test_its_value_is_known(language, text, attribute, value):
    assert told(text, language)[attribute] == value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("english", "I need a new car, mine is old"),
        ("english", "My brother's got a new car, a Polo"),
        ("english", "We looked at a new flat in Leeds"),
        ("english", "Is my new manager called Owen?"),
        ("german", "Mein Bruder hat ein neues Auto, einen Polo"),
        ("french", "On a visité un nouvel appart à Nantes"),
        ("spanish", "Vimos un piso nuevo en Cádiz"),
        ("chinese", "他换了新老板，李总。"),
        ("japanese", "兄は今日から日立で働き始めました"),
        ("polish", "Mamy nowego szefa, Jana"),
    ],
)
def test_what_is_wished_seen_or_somebody_elses_is_not_new(language, text):
    assert list(renewed.renewed(text, language)) == []
