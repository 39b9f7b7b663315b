# SPDX-License-Identifier: Apache-2.0
"""What a text is about, and which changes it tells, by its words."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

topics = import_module(f"{elephantasm.__name__}.local.language.topics")
tables = import_module(f"{elephantasm.__name__}.local.language.tables")
LANGUAGES = ["english", "german", "french", "spanish", "chinese", "japanese"]


@pytest.mark.parametrize(
    ("text", "language", "matter", "turn"),
    [
        ("the doctor doubled my tablets", "english", "medicine", "up"),
        ("we've moved into a bigger flat", "english", "home", "change"),
        ("Die Miete wurde erhöht", "german", "rent", "up"),
        ("Le médecin a arrêté mes comprimés", "french", "medicine", "leave"),
        ("Ya no tengo perro", "spanish", "pet", "nomore"),
        ("房租涨到三千了", "chinese", "rent", "up"),
        ("犬が死んでしまいました", "japanese", "pet", "gone"),
    ],
)
def test_words_tell_a_matter_and_a_change(text, language, matter, turn):
    assert matter in topics.matters_in(text, language)
    assert turn in topics.turns_in(text, language)


def test_forms_of_a_word_are_known_and_words_within_others_are_not():
    assert "pet" in topics.matters_in("two dogs", "english")
    assert "pet" not in topics.matters_in("a dogma", "english")


def test_a_foreign_name_is_found_among_words_that_are_not_written_apart():
    assert topics.matters_in("Postgres\u306b\u3057\u305f", "japanese") >= {"software"}


def test_what_praises_and_what_is_done_are_kinds_of_words():
    assert "good" in topics.kinds_in("lovely weather", ("english",), topics.KINDS)
    assert "weather" in topics.kinds_in("lovely weather", ("italian", "english"), topics.MATTERS)
    assert topics.kinds_in("lovely weather", ("italian",), topics.KINDS) == frozenset()


def test_without_a_table_nothing_is_known():
    assert not topics.knows("italian")
    assert topics.matters_in("il cane", "italian") == frozenset()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_matters_turns_and_kinds(language):
    def names(table):
        lines = (getattr(table, one).splitlines() for one in ("MATTERS", "TURNS", "KINDS"))
        return [{line.partition(":")[0] for line in some if line} for some in lines]

    assert names(tables.table(language, "topics")) == names(tables.table("english", "topics"))
