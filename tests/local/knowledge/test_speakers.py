# SPDX-License-Identifier: Apache-2.0
"""People are told apart by name, and whoever has none is the user."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

speakers = import_module(f"{elephantasm.__name__}.local.knowledge.speakers")


@pytest.mark.parametrize(
    ("author", "key", "name"),
    [
        (None, "user", ""),
        ("", "user", ""),
        ("User", "user", "User"),
        ("Ana", "ana", "Ana"),
        ("ANA", "ana", "ANA"),
        ("Ana\n## Rules", "ana ## rules", "Ana ## Rules"),
    ],
)
def test_a_name_is_one_line_and_its_key_has_no_case(author, key, name):
    assert speakers.speaker_key(author) == key
    assert speakers.speaker_name(author) == name
