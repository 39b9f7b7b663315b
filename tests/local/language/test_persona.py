# SPDX-License-Identifier: Apache-2.0
"""A way of speaking shows."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

persona = import_module(f"{elephantasm.__name__}.local.language.persona")


@pytest.mark.parametrize(
    ("trait", "message"),
    [
        ("questions", "Why?"),
        ("exclaims", "Oh!"),
        ("lists", "- one"),
        ("code", "Run `make`."),
        ("emoji", "Done \U0001f389"),
        ("hedges", "Perhaps."),
        ("informal", "I don't know, lol"),
    ],
)
def test_a_style_shows(trait, message):
    assert [name for name, rule in persona.STYLE.items() if rule.search(message)] == [trait]
