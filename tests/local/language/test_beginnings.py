# SPDX-License-Identifier: Apache-2.0
"""How the words begin that a pattern names."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

beginnings = import_module(f"{elephantasm.__name__}.local.language.beginnings")


@pytest.mark.parametrize(
    "pattern, expected",
    [
        (r"I live in (?P<v>.+)", {"i$", "live", "in$"}),
        (r"wo(?:hne|nt)", {"wo", "hne$", "nt$"}),
        (r"colou?r", {"colo"}),
        (r"meine?n? Hund", {"mein", "hund"}),
        (r"e?mail", {"e", "mail"}),
        (r"r[ée]cemment", {"re", "ré"}),
        (r"a[îi]n[ée]e?s", {"aî", "ai"}),
        (r"wohn[\w-]+", {"wohn"}),
        (r"[\w'-]+ in [A-Z]\w+", {"in$"}),
        (r"j'ai", {"j", "ai$"}),
        (r"(?P<o>Sohn)\b", {"sohn"}),
        (r"[aá]ños", {"a", "á", "ños$"}),
        (r"[^abc]\w+\d(?(o)x)", {"x$"}),
    ],
)
def test_it_is_read_from_the_pattern(pattern, expected):
    assert beginnings.named_in(pattern) == expected


@pytest.mark.parametrize(
    "pattern, word",
    [("colou?r", "color"), ("colou?r", "colour"), ("wo(?:hne|nt)", "wohne"), ("[aá]ños", "años")],
)
def test_a_word_that_a_pattern_takes_begins_so(pattern, word):
    assert beginnings.of_words(frozenset([word])) & beginnings.named_in(pattern)


def test_other_words_begin_otherwise():
    assert not beginnings.of_words(frozenset(["ok", "lol"])) & beginnings.named_in("I live in")
