# SPDX-License-Identifier: Apache-2.0
"""What speakers name as if everybody knew it is kept: "the kids", "marek", "gym"."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

frames = import_module(f"{elephantasm.__name__}.local.language.frames")

# Tables of the languages: `language/<language>/familiar.py`.
KEPT = {
    "english": (
        "the twins start school in september",
        "the baby sleeps through now",
        "the missus can't eat gluten",
        "priya reviews all security changes",
        "Mia, the youngest, has asthma",
    ),
    "german": (
        "Die Kinder dürfen keine Nüsse essen",
        "opa wohnt in celle",
        "Nele (meine Älteste) studiert in Jena",
        "die miete geht am 1. raus",
    ),
    "french": (
        "Le chat ne mange que des croquettes",
        "Papi vit à Brest",
        "le loyer part le 5",
        "la danse c'est lundi et jeudi",
    ),
    "spanish": (
        "El gato no tolera la leche",
        "lucía se encarga de las facturas",
        "el alquiler se paga el 1",
        "las plantas se riegan los jueves",
    ),
}
LEFT = {
    "english": ("the wife says hi", "the dog needs a walk", "redis is down", "time heals wounds"),
    "german": ("der hund muss raus", "kupfer leitet gut", "montag passt mir"),
    "french": ("maman dit non", "le chat est sur la table", "la réunion c'est mardi"),
    "spanish": ("el perro quiere salir", "la gente vive en pisos", "mamá dice que no"),
}


@pytest.mark.parametrize(
    ("language", "told"), [(k, one) for k, all_ in KEPT.items() for one in all_]
)
def test_what_is_so_for_long_of_those_whom_all_know_lasts(language, told):
    assert frames.is_familiar(told, (language,))
    assert frames.lasts(told, (language,))


@pytest.mark.parametrize(
    ("language", "told"), [(k, one) for k, all_ in LEFT.items() for one in all_]
)
def test_what_is_of_the_moment_or_of_nobody_does_not(language, told):
    assert not frames.is_familiar(told, (language,))


def test_what_is_known_of_them_is_no_mood():
    assert frames.frame_of("the dog is scared of thunder", ("english",)) == frames.ASSERTION
    assert frames.frame_of("I'm scared", ("english",)) == frames.PASSING
