# SPDX-License-Identifier: Apache-2.0
"""Of whom of the speaker's a clause tells."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL

relatives = import_module(f"{LOCAL}.language.relatives")
tables = import_module(f"{LOCAL}.language.tables")


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        ("english", "my sister took up tennis", {"sister"}),
        ("chinese", "我弟弟开始吃辣了", {"弟弟"}),
        ("chinese", "我开始吃辣了", set()),
        ("japanese", "妹が運転できるようになりました", {"妹"}),
        ("japanese", "妹に1万円返しました", set()),
    ],
)
def test_whose_it_is_stands_where_a_clause_begins(language, text, people):
    assert relatives.people_in(text, language, tables.table(language, "anew")) == people


def test_a_name_behind_tells_who_it_is():
    known = tables.table("english", "anew")
    found = relatives.relatives_in("my sister Ana", frozenset(["sister"]), "english", known)
    assert set(found) == {"sister"}
