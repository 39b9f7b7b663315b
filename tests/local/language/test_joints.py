# SPDX-License-Identifier: Apache-2.0
"""Where something else begins within a sentence."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

joints = import_module(f"{elephantasm.__name__}.local.language.joints")

ENGLISH = ("english",)


@pytest.mark.parametrize(
    ("sentence", "so"),
    [
        ("I live in Usk so I need a lift", "I live in Usk"),
        ("I'm allergic to latex, which matters more than you think", "I'm allergic to latex"),
        ("I do nights on the ward, wouldn't swap", "I do nights on the ward"),
        ("I keep bees, I'm joking", None),  # what follows makes it untrue
        ("I'm moving to Rome, it depends on whether I pass", None),
        ("Although I live in Usk, I can't drive", None),  # is no sentence of its own
        ("My colleague Chen Yu and I go there", None),  # is no sentence at all
    ],
)
def test_what_is_so_by_itself_ends_before_what_changes_nothing_of_it(sentence, so):
    found = joints.BREAK.search(sentence, ENGLISH)

    assert (found and found["so"]) == so


@pytest.mark.parametrize(
    ("sentence", "so"),
    [
        ("quick background, im a welder at sea", "im a welder at sea"),
        ("Home now, and my wife is a nurse", "my wife is a nurse"),
        ("Tonight, I went for a run", None),  # it is of that time
        ("at home, I'm king if you ask me", None),
    ],
)
def test_what_is_so_by_itself_begins_after_what_is_of_the_moment(sentence, so):
    found = joints.BEGINS.search(sentence, ENGLISH)

    assert (found and found["so"]) == so
