# SPDX-License-Identifier: Apache-2.0
"""What a pack is compiled from, where there is little of it."""

from __future__ import annotations

from importlib import import_module

from tests.local import seeds
from tests.local.life import LOCAL

material = import_module(f"{LOCAL}.recall.material")


def test_an_anima_without_a_past_needs_nothing_else():
    empty = material.Material(seeds.anima())

    assert empty.identity is empty.last_message is empty.last_memory is None
    assert not any(empty[4:])
