# SPDX-License-Identifier: Apache-2.0
"""Who somebody says he is as he begins to speak, and what is no name of his."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

presenting = import_module(f"{elephantasm.__name__}.local.language.presenting")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hi Juniper, Callum here", "Callum"),
        ("Hey Nova, Gethin here.", "Gethin"),
        ("Hello, me again, Farouk!", "Farouk"),
        ("Good evening Sable, Ottoline speaking", "Ottoline"),
        ("Guten Abend Tilda, ich bin Svenja.", "Svenja"),
        ("Guten Morgen, Jochen hier, kurze Frage", "Jochen"),
        ("Ich bin Ronja. Was kochst du?", "Ronja"),
        ("Hola, soy yo otra vez, Aurelio", "Aurelio"),
        ("Bonsoir Pixel, c'est Solène.", "Solène"),
        ("早上好,还是我,陈志强", "陈志强"),
        ("Kwame again with a quick question", "Kwame"),
        ("It's Ingrid again, could you check my bill?", "Ingrid"),
        ("This is Fergus calling about the roof", "Fergus"),
        ("You're speaking to Marisol.", "Marisol"),
        ("Es schreibt Ihnen die Traudl Huber.", "Traudl Huber"),
        ("Moin, Wiebke am Apparat.", "Wiebke"),
        ("Da is der Xaver.", "Xaver"),
        ("Hier nochmal die Rosi.", "Rosi"),
        ("Buenas, le habla Fermín Ozores.", "Fermín Ozores"),
        ("Te escribo yo, Izaskun, desde Eibar.", "Izaskun"),
        ("Soy el Toño, el del taller.", "Toño"),
        ("Ximena al aparato.", "Ximena"),
        ("Gontran à l\u2019appareil.", "Gontran"),
        ("C'est Maëlle Le Goff qui vous écrit.", "Maëlle Le Goff"),
        ("Je me présente : Clotilde.", "Clotilde"),
        ("Coucou, Maylis à nouveau !", "Maylis"),
        ("我是沈知秋，想请教一下", "沈知秋"),
        ("您好，这里是林佳慧", "林佳慧"),
        ("俺、健吾。", "健吾"),
        ("ぼく、けんた！", "けんた"),
        ("中2の陽菜です！", "陽菜"),
        ("主婦の由美子です。", "由美子"),
        ("再び佐藤です。", "佐藤"),
        ("Salve, le scrive Fulvio Bassani.", "Fulvio Bassani"),
        ("Oi, aqui é a Mafalda.", "Mafalda"),
    ],
)
def test_who_greets_and_says_who_is_there_has_this_name(text, name):
    assert presenting.presented(text)[0] == name


@pytest.mark.parametrize(
    "text",
    [
        "Hi Callum!",
        "It was Callum again",
        "Hi Juniper, Monday again",
        "Hi, me again, still confused",
        "Pizza again.",
        "This is Sparta",
        "Hallo Kira, Nebel hier",
        "Ich bin Matrose.",
        "Ich bin Mama.",
        "Ich bin Papa geworden",
        "Buenas, otra vez yo, cansada",
        "Salut, encore moi, désolée",
        "又是我,睡不着",
        "It's Amazon again, can you track it?",
        "It's Halloween again, can you help?",
        "Arsenal again with the same problem",
        "London again with the rain",
        "You're talking to God.",
        "This is Rome writing history",
        "Hier schreibt die Welt Geschichte",
        "Hier nochmal Anhang und Foto",
        "Da ist Licht.",
        "Am Apparat ist niemand.",
        "Le escribe mi hermana.",
        "Soy la Reina de la casa.",
        "Soy el Capricornio",
        "Soy la Alcaldesa",
        "Le escribe Amazon cada semana.",
        "Ici Paris, il pleut.",
        "Personne à l'appareil.",
        "C'est encore Noël.",
        "C'est mon fils qui vous écrit.",
        "我是金牛，又来了。",
        "在下周开会。",
        "您好，这里是高速口",
        "小4の娘です。",
        "俺、社長。",
        "ぼく、元気！",
        "大阪の天気です。",
        "また雪です。",
        "高校生の言葉です。",
        "Le scrive mia sorella.",
        "Sou a Rainha da casa.",
    ],
)
def test_what_is_said_of_others_or_of_a_day_is_no_name(text):
    assert not presenting.presented(text)


def test_another_name_of_somebody_is_told_from_anothers():
    assert presenting.renames("My name is Zoe now.")
    assert presenting.renames("Ich heiße jetzt Zoe.")
    assert not presenting.renames("Hi, I'm Colin at 14.")
