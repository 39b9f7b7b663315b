# SPDX-License-Identifier: Apache-2.0
"""A passage's number says where it stands, and its flags what it is seen to be."""

from __future__ import annotations

from importlib import import_module

from tests.local.life import LOCAL

places = import_module(f"{LOCAL}.recall.places")
passages = import_module(f"{LOCAL}.recall.passages")


def passage(stretch, turn, part):
    p = stretch << places.STRETCH_BITS | turn << places.TURN_BITS | part
    return passages.Passage(p, 1, 0, 5, 1, 0, "message.in", None, None, 0)


def test_a_number_holds_stretch_turn_and_part():
    here = passage(7, 3, 2)

    assert here.stretch == 7
    assert here.p & places.PART == 2


def test_the_turn_before_has_one_less():
    assert passage(7, 3, 2).turn - passage(7, 2, 9).turn == 1


def test_passages_of_one_turn_share_its_number():
    assert passage(7, 3, 0).turn == passage(7, 3, places.PART).turn != passage(7, 4, 0).turn


def test_a_number_tells_which_turn_of_its_stretch_it_is_of():
    assert [places.turn_of_stretch(passage(7, turn, 2).p) for turn in (0, 3)] == [0, 3]


def test_every_flag_is_a_bit_of_its_own():
    flags = (
        places.FIRST, places.QUESTION, places.TIME, places.NUMBER, places.NAME, places.DIRECTIVE,
    )  # fmt: skip

    assert sum(flags) == 2 ** len(flags) - 1
