# SPDX-License-Identifier: Apache-2.0
"""Text: its length, what no database keeps, and one of a few words."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

VALUES = f"{elephantasm.__name__}.local.api.values"
texts = import_module(f"{VALUES}.texts")
Refused = import_module(f"{VALUES}.refusals").Refused


def test_text_is_measured_in_characters():
    assert texts.text(2)("é🐘") == "é🐘"
    with pytest.raises(Refused, match="at most 2 characters"):
        texts.text(2)("abc")


@pytest.mark.parametrize(("least", "words"), [(1, "at least 1 character"), (2, "2 characters")])
def test_too_short_a_text_is_told_how_long_it_should_be(least, words):
    with pytest.raises(Refused, match=words):
        texts.text(least=least)("")


@pytest.mark.parametrize("value", [5, None, True, ["a"], {}])
def test_text_is_never_made_from_other_types(value):
    with pytest.raises(Refused, match="valid string"):
        texts.text()(value)


@pytest.mark.parametrize("text", ["a\0", "\ud800", "x\udfff"])
def test_what_no_database_keeps_is_refused(text):
    with pytest.raises(Refused):
        texts.storable(text)


@pytest.mark.parametrize("text", ["", " \n\t", "\u2003"])
def test_a_question_must_say_something(text):
    with pytest.raises(Refused):
        texts.question(text)


def test_a_question_is_left_as_it_is():
    assert texts.question(" why? ") == " why? "


@pytest.mark.parametrize(
    ("names", "listed"), [(("a",), "'a'"), (("a", "b"), "'a' or 'b'"), (("a", "b", "c"), "'b' or")]
)
def test_a_choice_names_its_words(names, listed):
    with pytest.raises(Refused, match=f"Input should be .*{listed}"):
        texts.choice(*names)("d")


def test_a_choice_knows_no_other_case():
    check = texts.choice("FACT", kind="literal_error")
    assert check("FACT") == "FACT"
    with pytest.raises(Refused) as caught:
        check("fact")
    assert caught.value.items[0]["type"] == "literal_error"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("MESSAGE_IN", r"Expected dot-notation: 'message\.in'.*EventType\.MESSAGE_IN"),
        ("chat", r"Expected one of: 'message\.in', "),
        (None, "Invalid event_type 'None'"),
    ],
)
def test_an_unknown_type_of_event_is_told_what_was_meant(value, words):
    assert texts.type_of_event("tool.call") == "tool.call"
    with pytest.raises(Refused, match=words):
        texts.type_of_event(value)
