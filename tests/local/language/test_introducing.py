# SPDX-License-Identifier: Apache-2.0
"""By which name somebody introduces himself who has told none, and what is no such name."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

introducing = import_module(f"{elephantasm.__name__}.local.language.introducing")


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("First time here. Tomasz Nowak, electrician from Gdynia", "english", "Tomasz Nowak"),
        ("I, Agatha Pym, never thought I'd chat to a machine.", "english", "Agatha Pym"),
        ("A cover letter by Friday, please. Best regards, Anil Rao", "english", "Anil Rao"),
        ("Everybody down here calls me Gus so you may as well", "english", "Gus"),
        ("Guten Tag. Ich bin Edeltraud Wulff, 67, alle sagen Edel.", "german", "Edeltraud Wulff"),
        ("Hi! Nele, 22, aus Köln", "german", "Nele"),
        ("Seit der Hochzeit heiße ich Kasia Böhm.", "german", "Kasia Böhm"),
        ("Bitte einen Entwurf. Mit freundlichen Grüßen Gudrun Wolter", "german", "Gudrun Wolter"),
        ("Encantado, Rajesh Kulkar, ingeniero de Pune", "spanish", "Rajesh Kulkar"),
        ("Pues nada, que soy la Pili, la del quinto", "spanish", "Pili"),
        ("Coucou ! Maëlle, 17 ans, lycéenne", "french", "Maëlle"),
        ("À 88 ans, moi, Raymonde, je parle à un robot", "french", "Raymonde"),
        ("王建国,退休工人,沈阳的", "chinese", "王建国"),
        ("那个……先自我介绍一下吧,刘思涵,女,29岁", "chinese", "刘思涵"),
        ("松本で小さな本屋をやっている百瀬由紀といいます。", "japanese", "百瀬由紀"),
        ("佐々木健一、67歳、元教師です。", "japanese", "佐々木健一"),
        ("確認してください。よろしくお願いいたします。長谷川", "japanese", "長谷川"),
    ],
)
def test_a_name_is_known_by_what_stands_beside_it(text, language, name):
    found = introducing.introduced(text, (language,))
    assert found is not None
    assert found[0] == name
    assert text[found[1] :].startswith(name)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hi, Emma, 4, has a fever", "english"),
        ("Marie Curie, a chemist from Warsaw: who was she?", "english"),
        ("Best regards to Anil Rao", "english"),
        ("Thanks, Otto", "english"),
        ("Ich bin Abteilungsleiter Einkauf.", "german"),
        ("Ich bin Werder Fan.", "german"),
        ("Er sagte: \u201eIch bin Manfred, dein Vater.\u201c", "german"),
        ("Hola, soy Leo, nací en agosto", "spanish"),
        ("Bonjour, Emma, 4 ans, a de la fièvre", "french"),
        ("我是素食者,从去年开始的", "chinese"),
        ("高兴,今天在家", "chinese"),
        ("妻は恵子といいます。", "japanese"),
        ("うちの猫は小麦と申します。", "japanese"),
    ],
)
def test_others_trades_and_kinds_are_no_name(text, language):
    assert introducing.introduced(text, (language,)) is None


def test_the_name_may_stand_at_the_end_of_a_long_message():
    text = f"{'Please have a look at this. ' * 40}Kind regards, Anil Rao"
    name, place = introducing.introduced(text, ("english",))
    assert (name, text[place:]) == ("Anil Rao", "Anil Rao")
