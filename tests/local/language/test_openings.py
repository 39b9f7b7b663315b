# SPDX-License-Identifier: Apache-2.0
"""What a sentence begins with that tells nothing."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.local.knowledge.test_statements import kept

openings = import_module(f"{elephantasm.__name__}.local.language.openings")


@pytest.mark.parametrize(
    ("opening", "rest", "language"),
    [
        ("hiya so ", "im a welder", "english"),
        ("ok, so, ", "I'm a welder", "english"),
        ("a bit about me first: ", "I'm a welder", "english"),
        ("P.S. ", "I'm a welder", "english"),
        ("nur zur info: ", "ich bin Schweißer", "german"),
        ("na ja, und ", "ich bin Schweißer", "german"),
        ("bon alors, en bref : ", "je suis soudeur", "french"),
        ("hola! a ver, ", "soy soldador", "spanish"),
        ("嗯，先简单介绍一下自己：", "我是焊工", "chinese"),
        ("はじめまして。簡単に自己紹介すると、", "溶接工です", "japanese"),
    ],
)
def test_it_is_left_out_with_the_signs_behind_it(opening, rest, language):
    assert openings.opening_of(opening + rest, (language,)) == len(opening)
    assert openings.opening_of(rest, (language,)) == 0


@pytest.mark.parametrize(
    "text", ["oh brilliant, shut again", "and", "hi-fi is what I mend", "quick backgrounds of mine"]
)
def test_what_tells_something_is_left(text):
    assert openings.opening_of(text, ("english",)) == 0


def test_in_no_known_language_nothing_is_left_out():
    assert openings.opening_of("ok so I'm a welder", ()) == 0


@pytest.mark.parametrize(
    ("message", "quoted"),
    [
        ("just so you know, I'm a welder at the Harland yard", "I'm a welder at the Harland yard"),
        ("forgot to say, im allergic to latex", "im allergic to latex"),
        ("what time is it. oh and no emojis please", "no emojis please"),
        ("übrigens, ich wohne in Ulm", "ich wohne in Ulm"),
    ],
)
def test_a_quotation_begins_behind_it(message, quoted):
    assert kept(message) == [quoted]
