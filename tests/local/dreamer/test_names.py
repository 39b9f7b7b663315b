# SPDX-License-Identifier: Apache-2.0
"""People are called as they said, whatever the application calls them."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL, Life, database

names = import_module(f"{LOCAL}.dreamer.names")


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def topics(life):
    return [row.topic for row in life.read("knowledge.of", life.now)]


def test_everybody_is_called_as_he_introduced_himself(life):
    life.event("My name is Noura.", author="u-8842")
    life.event("I live in Amman.", author="u-8842")
    life.event("I live in Delft.", author="U-9013")
    life.dream()

    assert topics(life) == ["Noura", "Noura", "U-9013"]
    assert life.statements(now=life.now)[1] == "I live in Amman."


def test_one_person_is_one_whatever_the_case_of_his_name(life):
    life.event("I live in Oslo.", author="Henrik77")
    life.event("I live in Bergen.", author="henrik77")
    life.dream()

    assert life.statements(now=life.now) == ["I live in Bergen."]


def test_the_user_and_the_anima_have_names(life):
    with life.db.snapshot() as store:
        assert names.names_of(store, life.n).user is None
        assert names.names_of(store, life.n).anima == "Atlas"
    life.event("My name is Sam.")
    life.dream()
    with life.db.snapshot() as store:
        assert names.names_of(store, life.n).user == "Sam"
