# SPDX-License-Identifier: Apache-2.0
"""Contractions that are typed without an apostrophe."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

contractions = import_module(f"{elephantasm.__name__}.local.language.contractions")
ENGLISH = ("english",)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("im a nurse", "i'm a nurse"),
        ("Ive two kids and i dont drive", "I've two kids and i don't drive"),
        ("theyre off, shes home", "they're off, she's home"),
        ("id love to, ill be there", "i'd love to, i'll be there"),
        ("its called Rex", "it's called Rex"),
        ("my mums a nurse", "my mum's a nurse"),
        ("mams got dementia", "mam's got dementia"),
        ("my phones a pixel", "my phone's a pixel"),
    ],
)
def test_apostrophes_that_were_left_out_are_put_in(written, meant):
    assert contractions.written_out(written, ENGLISH) == meant


@pytest.mark.parametrize(
    "text",
    [
        "I'm a nurse, don't ask",
        "the id is 5",
        "he is ill",
        "its roof leaks",
        "we were there, well before",
        "my mums",
        "",
    ],
)
def test_all_else_stays_as_it_is(text):
    assert contractions.written_out(text, ENGLISH) == text


@pytest.mark.parametrize("languages", [("german",), ("english", "german"), ()])
def test_what_may_be_in_another_language_stays_as_it_is(languages):
    assert contractions.written_out("bin im Garten", languages) == "bin im Garten"


@pytest.mark.parametrize(
    ("part", "written"),
    [
        ("i'm a nurse, i've two kids", "im a nurse, ive two kids"),
        ("i've two kids", "ive two kids"),
        ("i'm a nurse", "im a nurse"),
        ("a nurse", "a nurse"),
    ],
)
def test_a_part_is_quoted_as_it_was_written(part, written):
    text = "i'm a nurse, i've two kids"

    assert contractions.as_written(part, text, "im a nurse, ive two kids") == written


def test_an_apostrophe_that_was_written_stays():
    text, written = "i'm a nurse, it's so", "i'm a nurse, its so"

    assert contractions.as_written("i'm a nurse, it's so", text, written) == written


def test_what_is_no_part_of_a_text_stays_as_it_is():
    assert contractions.as_written("we're here", "i'm a nurse", "im a nurse") == "we're here"
