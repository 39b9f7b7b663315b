# SPDX-License-Identifier: Apache-2.0
"""What a deleted event had ended holds again, in whatever order events go and come back."""

from __future__ import annotations

from itertools import permutations

import pytest

from tests.local.dreamer.test_retraction import life

__all__ = ["life"]

HOMES = ("I live in Oslo.", "I live in Ghent.", "I live in Rome.")
# What holds while these of the three are deleted.
LEFT = {
    (): "Rome",
    (0,): "Rome",
    (1,): "Rome",
    (2,): "Ghent",
    (0, 1): "Rome",
    (0, 2): "Ghent",
    (1, 2): "Oslo",
}


@pytest.fixture
def homes(life):
    life.ids = []
    for home in HOMES:
        life.ids.append(life.tell(home))
        life.dream()
    return life


def holding(life):
    return [home for home in ("Oslo", "Ghent", "Rome") if f"I live in {home}." in life.now()]


@pytest.mark.parametrize("gone", [gone for gone in LEFT if gone])
def test_the_last_one_that_is_left_holds(homes, gone):
    for order in permutations(gone):
        for place in order:
            homes.client.delete_event(homes.ids[place])
        assert holding(homes) == [LEFT[gone]]
        for count, place in enumerate(order, 1):
            homes.client.restore_event(homes.ids[place])
            assert holding(homes) == [LEFT[tuple(sorted(order[count:]))]]


def test_what_was_said_to_be_over_holds_again_without_that(life):
    life.tell("I live in Oslo.")
    life.dream()
    over = life.tell("I don't live in Oslo any more.")
    life.dream()
    assert holding(life) == []
    life.client.delete_event(over)
    assert holding(life) == ["Oslo"]
    life.client.restore_event(over)
    assert holding(life) == []


def test_what_a_deleted_message_had_told_anew_holds_again(life):
    life.tell("We ship on Tuesdays after lunch.")
    life.dream()
    over = life.tell("Tuesdays don't work any longer.")
    life.dream()
    assert "We ship on Tuesdays after lunch." not in life.now()
    life.client.delete_event(over)
    assert "We ship on Tuesdays after lunch." in life.now()
    life.client.restore_event(over)
    assert "We ship on Tuesdays after lunch." not in life.now()


def test_a_value_told_meanwhile_ends_the_one_that_comes_back(life):
    first = life.tell("I live in Oslo.")
    life.dream()
    life.client.delete_event(first)
    life.clock.now += 60
    life.tell("I live in Rome.")
    life.dream()
    life.client.restore_event(first)
    assert holding(life) == ["Rome"]


def test_what_was_said_in_other_words_ends_what_was_before_as_well(life):
    life.tell("I live in Ghent.")
    life.dream()
    first = life.tell("I live in Oslo.")
    life.tell("My home is Oslo.")
    life.dream()
    packs = life.packs()
    for _ in range(2):
        life.client.delete_event(first)
        assert "My home is Oslo." in life.now()
        assert holding(life) == []
        life.client.restore_event(first)
        assert life.packs() == packs
