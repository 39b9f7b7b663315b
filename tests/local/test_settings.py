# SPDX-License-Identifier: Apache-2.0
"""What can be set, and within which bounds."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

settings = import_module(f"{elephantasm.__name__}.local.settings")
words = import_module(f"{elephantasm.__name__}._words")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("session_window_hours", 0.5),
        ("session_window_hours", 169),
        ("max_session_memories", -1),
        ("max_knowledge", 51),
        ("max_long_term", 51),
        ("max_pending_events", 51),
        ("max_tokens", 149),
        ("max_tokens", 16001),
        ("similarity_threshold", 1.1),
    ],
)
def test_a_setting_out_of_its_range_is_refused_by_its_name(name, value):
    with pytest.raises(elephantasm.InvalidArgumentError, match=f"{name} must be"):
        settings.PackSettings(**{name: value})


def test_the_ends_of_a_range_are_part_of_it():
    for least in (True, False):
        ends = {name: bounds[0 if least else 1] for name, bounds in settings._RANGES.items()}
        assert settings.PackSettings(**ends).max_tokens == ends["max_tokens"]


@pytest.mark.parametrize("name", [None, *words.PRESETS])
def test_every_preset_of_the_api_has_settings(name):
    assert isinstance(settings.preset(name), settings.PackSettings)


def test_the_usual_preset_is_the_conversational_one():
    assert settings.preset(None) == settings.preset(words.CONVERSATIONAL)


def test_the_applications_settings_take_the_place_of_every_preset_but_of_no_unknown_one():
    own = settings.PackSettings(max_tokens=800)
    assert [settings.preset(name, own) for name in (None, *words.PRESETS)] == [own] * 3
    assert settings.preset("unknown", own) is None
