# SPDX-License-Identifier: Apache-2.0
"""Everybody is called by the name he told last, in all that he said."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import DAY, LOCAL, Life, database

names = import_module(f"{LOCAL}.dreamer.names")


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def name(life):
    with life.db.snapshot() as store:
        return names.name_of(store, life.n, "user")


def test_nobody_has_a_name_before_he_tells_it(life):
    life.event("I live in Oslo.")
    life.event("My name is Ben.", author="ben81")
    life.dream()
    with life.db.snapshot() as store:
        assert names.name_of(store, life.n, "user") is None
        assert names.name_of(store, life.n, "ben81").strip(".") == "Ben"
        assert names.names_of(store, life.n) == (None, "Atlas")


def test_the_name_that_was_told_last_counts(life):
    life.event("My name is Anna.")
    life.event("My name is Ana.", at=life.now - DAY)
    life.dream()
    assert name(life) == "Anna"


def test_it_is_written_in_all_that_he_said_and_nobody_else(life):
    life.event("I live in Oslo.")
    life.event("I live in Rome.", author="Ben")
    life.dream()
    life.event("My name is Ana.")
    life.dream()
    topics = {row.content: row.topic for row in life.read("knowledge.of", life.now)}
    assert topics == {"I live in Oslo.": "Ana", "I live in Rome.": "Ben", "My name is Ana.": "Ana"}


@pytest.mark.parametrize("said", ["Hi Juniper, Callum here", "It's me again, Callum."])
def test_who_only_says_that_it_is_he_has_told_his_name(life, said):
    life.event(said)
    life.dream()
    assert name(life) == "Callum"


def test_behind_other_words_nobody_presents_himself(life):
    life.event("Somebody rang. Hi Juniper, Callum here")
    life.dream()
    assert name(life) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("First time here. Tomasz Nowak, electrician from Gdynia", "Tomasz Nowak"),
        ("Ich bin Edeltraud Wulff, 67, aber alle sagen Edel zu mir.", "Edeltraud Wulff"),
        ("Coucou ! Maëlle, 17 ans, lycéenne.", "Maëlle"),
        ("松本で小さな本屋をやっている百瀬由紀といいます。", "百瀬由紀"),
    ],
)
def test_who_introduces_himself_without_a_verb_has_this_name(life, text, told):
    life.event(text)
    life.dream()

    assert name(life) == told


def test_such_a_name_is_not_taken_from_who_told_another(life):
    life.event("My name is Ana.", at=life.now - DAY)
    life.event("Here is what she wrote: Hello! Tomasz Nowak, electrician from Gdynia")
    life.event("Hi! Tomasz Nowak, electrician from Gdynia, is here. Best regards, Tomasz Nowak")
    life.dream()

    assert name(life) == "Ana"
