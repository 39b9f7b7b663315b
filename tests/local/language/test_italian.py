# SPDX-License-Identifier: Apache-2.0
"""Italian: as what sentences are said, and standing wishes."""

from __future__ import annotations

import pytest

from tests.local.language.heard import held


@pytest.mark.parametrize(
    "text",
    [
        "Sono allergica alle noci.",
        "Ottone è morto domenica.",
        "Mia suocera si chiama Ines e abita a Pesaro.",
        "Ho ricominciato a mangiare carne.",
        "Mi sono licenziata dal museo.",
        "Il medico mi ha detto che sono celiaca.",
        "Mia nonna cucina sempre la domenica.",
        "Oggi mi hanno assunta alla Lavazza.",
    ],
)
def test_plain_assertions_are_kept_as_they_were_said(text):
    assert held(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Se vinco il bando, assumo un'assistente.",
        "Se trovo casa a Lecce, mi trasferisco.",
        "Dicono che il museo chiuda a maggio.",
        "Mia cugina mi ha detto che a Bari nevica.",
        "Oggi piove e sono di pessimo umore.",
        "Vorrei tanto visitare il Giappone.",
        "Forse compro una barca.",
        "Facciamo finta che tu sia un mercante: io sono Federico, duca di Urbino.",
        "Preparami una lista di verbi irregolari.",
        "Sono il re di Francia, scherzo.",
        "Grazie mille, sei gentilissima.",
    ],
)
def test_what_is_no_plain_assertion_is_not_kept(text):
    assert held(text) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Rispondimi sempre in modo breve, per favore.", "Non serve più che rispondi breve."),
        ("D'ora in poi scrivi i prezzi senza IVA.", "I prezzi scrivili pure con l'IVA."),
        ("Non usare mai le emoji.", "Adesso puoi tornare a usare le emoji."),
        ("Metti sempre le fonti.", "Le fonti non servono più."),
        ("Dammi del tu.", "Dammi del lei."),
        ("Il PIN del bancomat è 5521.", "Dimentica il PIN, per favore."),
    ],
)
def test_a_later_word_ends_what_was_known(before, after):
    assert before in held(before)
    assert before not in held(before, after)


@pytest.mark.parametrize(
    "text", ["Chiamami sempre Altezza, scherzo.", "Chiamami quando arrivi.", "Usa il forno oggi."]
)
def test_what_is_said_once_or_in_jest_is_no_wish(text):
    assert held(text) == []
