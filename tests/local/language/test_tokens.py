# SPDX-License-Identifier: Apache-2.0
"""A clause is a row of tokens, each of which plays a part."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL

tokens = import_module(f"{LOCAL}.language.tokens")
tables = import_module(f"{LOCAL}.language.tables")


def told(text, language, role):
    return [token.text for token in tokens.tokens_of(text, language) if token.role == role]


@pytest.mark.parametrize(
    ("language", "text", "words", "changes"),
    [
        ("english", "Our staff meeting moved to 10", ["staff", "meeting"], ["moved"]),
        ("german", "Die Miete ist jetzt 980", ["Miete"], ["jetzt"]),
        ("spanish", "el alquiler subió a 900", ["alquiler"], ["subió"]),
        ("french", "le loyer est maintenant 980", ["loyer"], ["maintenant"]),
        ("chinese", "房租涨到2250元了", ["房租"], ["涨到"]),
        ("japanese", "家賃は9万円に変更しました", ["家賃"], ["に変更しました"]),
    ],
)
def test_words_of_a_table_play_their_parts(language, text, words, changes):
    assert told(text, language, tokens.WORD) == words
    assert told(text, language, tokens.CHANGE) == changes
    assert len(told(text, language, tokens.VALUE)) == 1


def test_a_word_behind_a_number_is_its_unit():
    assert told("100 requests per minute", "english", tokens.UNIT) == ["requests"]


def test_what_is_somebodys_own_is_known():
    assert told("My sister's rent", "english", tokens.OWN) == ["'s"]
    assert told("Rent's 900", "english", tokens.OWN) == []


def test_a_name_at_the_end_is_a_value_with_the_word_before_it():
    row = tokens.with_name(tokens.tokens_of("My bank is Ally now", "english"), "english")
    assert [(token.value.kind, token.text) for token in row if token.value] == [("name is", "Ally")]


def test_clauses_are_rows_of_their_own():
    rows = list(tokens.rows("Landlord is Mr. Nowak, rent is 3400", "english"))
    assert [row[0].text for row in rows] == ["Landlord", "rent"]


@pytest.mark.parametrize("language", tables.LANGUAGES)
@pytest.mark.parametrize("sign", ["a", " ", "now ", "9", "'s", "是", "から"])
def test_a_long_text_is_read_in_no_time(language, sign):
    if tables.table(language, "changes") is not None:
        text = sign * (50_000 // len(sign))
        assert tokens.phrases(language, tokens.PARTS).findall(text) is not None
