# SPDX-License-Identifier: Apache-2.0
"""What looks like a name, and is one or not."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

names = import_module(f"{elephantasm.__name__}.local.language.names")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("New York in autumn", "New York"),
        ("Rio de Janeiro", "Rio de Janeiro"),
        ("the Bank of England, London", "the Bank of England"),
    ],
)
def test_a_proper_name_is_as_long_as_its_capitals(text, name):
    assert names.PROPER_NAME.search(text)[0] == name


def test_an_introduction_holds_a_name():
    assert names.INTRODUCTION.search("Hi, I'm Sam, a nurse.")["v"] == "Sam"


@pytest.mark.parametrize("text", ["Product Management", "GitHub", "AWS", "Python"])
def test_departments_and_products_are_no_places(text):
    assert names.NO_PLACE.search(text)


@pytest.mark.parametrize("word", ["Canadian", "Swedish", "Exhausted"])
def test_peoples_and_moods_are_no_names(word):
    assert names.DEMONYM.search(word)
    assert "happy" in names.NO_NAME
