# SPDX-License-Identifier: Apache-2.0
"""Forms of one word count as one, other words stay apart."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

stems = import_module(f"{elephantasm.__name__}.local.language.stems")


@pytest.mark.parametrize(
    "forms",
    [
        "paint paints painted painting",
        "study studies studied studying",
        "go went gone going",
        "cut cutting",
        "get got gotten",
        "child children kid",
        "mom moms mother",
        "favourite favorite",
        "caf\u00e9 cafe",
        "2 two second",
        "15 fifteen",
        "relation relational",
        "hope hoping hopeful hopefulness",
        "straße strasse",
        "łódź lodz",
        "øre ore",
        "cœur coeur",
        "i̇stanbul istanbul ıstanbul",
        "королёва королева",
        "σοφός σοφόσ",
        "أحمد احمد إحمد",
        "مدرسة مدرسه",
        "على علي",
        "کتاب كتاب",
        "ज़रा जरा",
    ],
)
def test_forms_of_a_word_count_as_one(forms):
    assert len({stems.stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    "forms", ["relative relation", "policy police", "organ orange", "が か", "की का"]
)
def test_other_words_stay_apart(forms):
    assert len({stems.stem(form) for form in forms.split()}) == 2


@pytest.mark.parametrize(
    "word", ["\u043c\u043e\u0441\u043a\u0432\u0430", "\u6771\u4eac", "ok", "x" * 100 + "ing"]
)
def test_what_no_language_knows_stays_as_it_is(word):
    assert stems.stem(word) == word


def test_nothing_is_left_of_an_accent_alone():
    assert stems.stem("\u0301") == ""


@pytest.mark.parametrize(
    ("word", "home"), [("kids", "child"), ("went", "go"), ("paints", "paints"), ("łódź", "łódź")]
)
def test_an_irregular_form_is_led_home_and_keeps_its_ending(word, home):
    assert stems.home(word) == home
