# SPDX-License-Identifier: Apache-2.0
"""Wishes that are told in two sentences, through the reading of a whole message."""

from __future__ import annotations

import pytest

from .test_statements import kept


@pytest.mark.parametrize(
    "text",
    [
        "please don't end with a question. ever",
        "no emojis. Never.",
        "pet hate: emojis in code comments. don't do that",
        "I can't stand lists, don't send me those again",
        "one thing that drives me mad: lists of ten. don't send me those",
        "pet hate: answers that start with 'great question'. never do that",
    ],
)
def test_a_wish_takes_with_it_what_it_is_not_understood_without(text):
    assert kept(text) == [text]


def test_what_stands_before_a_wish_stays_known():
    assert kept("I keep bees. Never make fun of it with me.") == [
        "I keep bees. Never make fun of it with me.",
        "I keep bees.",
    ]


@pytest.mark.parametrize(
    "text",
    ["never do that again, Tom!", "We had no jam. Never.", "I lost my keys. don't tell anyone."],
)
def test_what_refers_to_nothing_is_no_wish(text):
    assert kept(text) == []
