# SPDX-License-Identifier: Apache-2.0
"""Other people's words are told by their marks, in all languages."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

quotes = import_module(f"{elephantasm.__name__}.local.language.quotes")


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('She said "I live in Rome" to me.', ['"I live in Rome"']),
        ("Sie sagte \u201eIch wohne in Rom\u201c.", ["\u201eIch wohne in Rom\u201c"]),
        ("Il dit \u00abJ'habite Rome\u00bb", ["\u00abJ'habite Rome\u00bb"]),
        ("Hi\n> I live in Rome\nand I?", ["> I live in Rome"]),
        ('the book "Emma"', []),
    ],
)
def test_what_stands_between_marks_is_quoted(text, quoted):
    assert quotes.QUOTED.findall(text) == quoted


@pytest.mark.parametrize(
    ("text", "is_open"),
    [('"Well', True), ('"Well"', False), ("it's", False), ("\u201cA\u201d", False)],
)
def test_a_quotation_may_begin_or_end_outside(text, is_open):
    assert quotes.is_open(text) == is_open


def test_a_text_is_bare_without_marks_around_it():
    assert quotes.bare(" \u201cit's 'Emma'\u201d ") == "it's 'Emma"
