# SPDX-License-Identifier: Apache-2.0
"""What a pack says in sentences of its own."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

spoken = import_module(f"{elephantasm.__name__}.local.language.spoken")


@pytest.mark.parametrize(
    ("items", "text"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b, and c")],
)
def test_items_are_listed(items, text):
    assert spoken.listed(items) == text


@pytest.mark.parametrize(
    ("hours", "ago"),
    [
        (0, "less than an hour ago"),
        (1, "1 hour ago"),
        (5, "5 hours ago"),
        (30, "yesterday"),
        (72, "3 days ago"),
    ],
)
def test_the_last_contact_is_told(hours, ago):
    expected = f"Your last communication with the user was {ago}, about tea."
    assert spoken.last_contact(hours, ", about tea") == expected


@pytest.mark.parametrize(
    ("portrait", "sentence"),
    [
        ({"arc": {"current": "early"}}, "You're currently in your early phase."),
        ({"philosophy": {"epistemology": {"x": -1, "y": 1}}}, "skeptical rationalist"),
        ({"philosophy": {"ethics": "stoic"}}, "Philosophically, you're a stoic."),
        ({"voice": {"style": "brief", "messages": 9}}, "judged by 9 of your messages: brief."),
    ],
)
def test_a_portrait_is_told(portrait, sentence):
    assert sentence in spoken.prose("Atlas", portrait=portrait)


def test_a_style_is_told_where_nothing_else_is_known():
    assert spoken.prose("Atlas", style="calm").endswith("Your communication style is calm.")
    assert "calm" not in spoken.prose("Atlas", "INTJ", "calm")


def test_what_the_anima_was_told_comes_in_place_of_the_rest():
    told = "You are Juno, a cook. Never waste food."
    portrait = {"told": told, "name": "Juno", "purpose": {"primary": "cook"}}
    voice = {"style": "brief", "messages": 9}

    assert spoken.prose("Atlas", style="calm", portrait=portrait) == told
    assert spoken.prose("Atlas", portrait={**portrait, "voice": voice}) == (
        f"{told} Your style, judged by 9 of your messages: brief."
    )
    assert spoken.prose("Atlas", portrait={"told": ["odd"]}) == "Your name is Atlas."
