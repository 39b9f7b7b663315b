# SPDX-License-Identifier: Apache-2.0
"""Patterns are loosened and their groups numbered."""

from __future__ import annotations

from importlib import import_module

from tests import elephantasm

writing = import_module(f"{elephantasm.__name__}.local.language.writing")


def test_accents_and_apostrophes_may_be_left_out():
    assert writing.loose("j'ai été") == "j'?ai [ée]t[ée]"


def test_a_set_of_letters_and_other_apostrophes_stay():
    assert writing.loose("[oó] l'eau") == "[oó] l'eau"


def test_groups_of_one_name_are_numbered():
    assert writing.numbered("(?P<v>a)|(?P<v>b)|(?P<o>c)") == "(?P<v>a)|(?P<v_2>b)|(?P<o>c)"


def test_numbers_that_groups_had_are_not_kept():
    assert writing.numbered("(?P<v_3>a)|(?P<v>b)") == "(?P<v>a)|(?P<v_2>b)"
