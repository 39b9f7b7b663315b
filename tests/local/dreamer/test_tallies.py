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
    assert found.people == OLD["people"]
    assert found.principles == {"wish: ~c5e2a735": (True, "always citing sources")}
    assert (found.name, found.nature, found.purpose) == ("Atlas", "a patient archivist", "")


def test_what_is_written_is_read_back_and_has_the_same_form():
    found = tallies.Tallies.from_json(json.dumps(OLD))
    assert json.loads(found.to_json()) == OLD
    assert tallies.Tallies.from_json(found.to_json()) == found
    assert tallies.Tallies.from_json("{}").to_json() == "{}"


@pytest.mark.parametrize(
    "odd",
    [
        {"style": None, "people": [1], "principles": "none", "name": 5},
        {"style": {"words": "many"}, "people": {"Ana": None}, "principles": {"x": [1]}},
        {"principles": {"x": [True, 5], "y": {}}, "unknown": {"z": 1}},
        [],
        None,
    ],
)
def test_what_is_of_another_shape_is_left_out(odd):
    found = tallies.Tallies.from_json(json.dumps(odd))
    assert (dict(found.style), dict(found.principles), found.name) == ({}, {}, "")
    assert found.people in ({}, {"Ana": {}})
