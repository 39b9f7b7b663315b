# SPDX-License-Identifier: Apache-2.0
"""What is counted of an anima is read back, also as 0.3.0 wrote it, whatever is missing in it."""

from __future__ import annotations

import json
from importlib import import_module

import pytest

from tests.local.life import LOCAL

tallies = import_module(f"{LOCAL}.dreamer.tallies")


OLD = {
    "style": {"messages": 6, "words": 42, "informal": 6},
    "name": "Atlas",
    "nature": "a patient archivist",
    "principles": {"wish: ~c5e2a735": [True, "always citing sources"]},
    "people": {"Ana": {"tea": 3}},
}


def test_what_0_3_0_wrote_is_read():
    found = tallies.Tallies.from_json(json.dumps(OLD))
    assert found.style == OLD["style"]
    assert found.principles == {"wish: ~c5e2a735": (True, "always citing sources")}
    assert (found.name, found.nature, found.purpose) == ("Atlas", "a patient archivist", "")


def test_what_is_written_is_read_back_and_has_the_same_form():
    new = {key: value for key, value in OLD.items() if key != "people"}
    new.update(told=["You are Atlas.", "Be kind."], told_at=7)
    found = tallies.Tallies.from_json(json.dumps(new))
    assert (found.told, found.told_at) == (("You are Atlas.", "Be kind."), 7)
    assert json.loads(found.to_json()) == new
    assert tallies.Tallies.from_json(found.to_json()) == found
    assert tallies.Tallies.from_json("{}").to_json() == "{}"


@pytest.mark.parametrize(
    "odd",
    [
        {"style": None, "people": [1], "principles": "none", "name": 5},
        {"told": "You are Atlas.", "told_at": "now"},
        {"told": [1], "told_at": [1]},
        {"style": {"words": "many"}, "people": {"Ana": None}, "principles": {"x": [1]}},
        {"principles": {"x": [True, 5], "y": {}}, "unknown": {"z": 1}},
        [],
        None,
    ],
)
def test_what_is_of_another_shape_is_left_out(odd):
    found = tallies.Tallies.from_json(json.dumps(odd))
    assert found == tallies.Tallies.from_json("{}")
