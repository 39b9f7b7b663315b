# SPDX-License-Identifier: Apache-2.0
"""What gets a place in a section, and how it is printed."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL
from tests.local.pack.materials import words

Entry = import_module(f"{LOCAL}.pack.entries").Entry
Layer = import_module(f"{LOCAL}.pack.layer").Layer
scoring = import_module(f"{LOCAL}.scoring")


def entries(*lines, **more):
    return [Entry(line, place, line, **more) for place, line in enumerate(lines)]


UNIT = scoring.size("x")


def layer(*lines, most=10, room=9000, **more):
    made = Layer("## Text", entries(*lines, **more), most)
    made.fill(room * UNIT)
    return made


def lines(made):
    return [entry.line for entry in made.taken]


def test_a_section_without_entries_is_nothing():
    assert layer().text() == ""
    assert layer().used == 0


def test_a_section_is_its_heading_its_lead_and_its_lines():
    made = Layer("## Text", entries("One.", "Two."), 10, "These:\n\n")
    made.fill(9000 * UNIT)

    assert made.text() == "## Text\nThese:\n\nOne.\nTwo."


@pytest.mark.parametrize("group", ["", "[2026]"])
def test_what_is_used_is_the_length_of_the_text_and_of_the_gap_before_it(group):
    made = layer("One.", "Two.", group=group)

    assert made.used == scoring.size(made.text() + "\n\n")


def test_no_more_entries_are_taken_than_it_may_hold():
    assert lines(layer("One.", "Two.", "Three.", most=2)) == ["One.", "Two."]


def test_what_does_not_fit_is_passed_over_for_what_does():
    made = layer("One.", words(50), "Three.", room=60)

    assert lines(made) == ["One.", "Three."]
    assert lines_waiting(made) == [words(50)]


def lines_waiting(made):
    return [entry.line for entry in made.waiting]


def test_what_was_passed_over_is_taken_when_there_is_room():
    made = layer("One.", words(50), room=60)
    made.fill(9000 * UNIT)

    assert lines(made) == ["One.", words(50)]


def test_entries_stand_on_paper_by_their_place():
    made = Layer("## Text", entries("First.", "Second.")[::-1], 10)
    made.fill(9000 * UNIT)

    assert lines(made) == ["Second.", "First."]
    assert made.text().endswith("First.\nSecond.")
    assert made.sources() == ["First.", "Second."]


def test_a_group_is_printed_once_above_its_entries():
    made = Layer(
        "## Text",
        [Entry("a", 0, None, group="[1]"), Entry("b", 1, None, group="[1]"),
         Entry("c", 2, None, group="[2]")],
        10,
    )  # fmt: skip
    made.fill(9000 * UNIT)

    assert made.text() == "## Text\n[1]\na\nb\n[2]\nc"


def test_only_the_first_entry_is_cut():
    made = layer(words(100), words(90), room=400)

    (line,) = lines(made)
    assert words(100).startswith(line)
    assert made.used <= 400 * UNIT


def test_a_text_without_spaces_is_cut_by_what_its_signs_take():
    made = layer("\u6211\u4f4f\u5728\u4e0a\u6d77" * 60, room=400)

    assert made.taken
    assert 300 * UNIT < made.used <= 400 * UNIT


def test_a_quotation_is_never_cut():
    assert lines(layer(words(100), room=400, is_cuttable=False)) == []


def test_a_text_is_not_cut_to_a_few_words():
    assert lines(layer(words(100), room=60)) == []


def test_a_cut_entry_grows_with_its_room():
    made = Layer("## Text", entries(words(70)), 1)
    for room in (200, 300, 9000):
        made.fill(room * UNIT - made.used)
        assert made.used <= room * UNIT

    assert lines(made) == [words(70)]


def test_what_another_section_tells_is_kept_as_repeating():
    told = layer("- [FACT] Sam bought a red boat in Bergen.")
    said = ("Sam: I bought a red boat in Bergen.", "I sail.")
    made = Layer("## Other", [Entry(line, n, None, text=line) for n, line in enumerate(said)], 10)
    made.fill(9000 * UNIT, told)

    assert lines(made) == ["I sail."]
    assert [entry.line for entry in made.repeating] == ["Sam: I bought a red boat in Bergen."]


def test_an_entry_without_a_text_is_told_in_any_case():
    told = layer("Always answer in Norwegian.")
    made = Layer("## Other", entries("Always answer in Norwegian."), 10)
    made.fill(9000 * UNIT, told)

    assert lines(made) == ["Always answer in Norwegian."]


def test_a_section_tells_a_text_when_it_has_nearly_all_its_words():
    made = layer("Sam bought a red boat in Bergen yesterday.")

    assert made.tells("bought red boat Bergen")
    assert not made.tells("sold blue boat Oslo")
    assert not made.tells("")
    assert not layer().tells("boat")


def test_a_section_tells_what_it_took_since_it_was_asked():
    made = layer("One boat.", "Two tortoises.", most=1)
    assert not made.tells("tortoise")
    made.most = 2
    made.fill(9000 * UNIT)
    assert not made.tells("tortoise")  # it was full, and nothing waits any more
    made.waiting = entries("Two tortoises.")
    made.fill(9000 * UNIT)
    assert made.tells("tortoise")


def test_a_long_entry_that_is_told_elsewhere_is_left_out():
    told = layer(words(70))
    made = Layer("## Left", entries(words(70), text=words(70)), 1)
    for room in (200, 300):
        made.fill(room * UNIT, told)

    assert made.taken == []


def test_the_same_event_or_memory_is_passed_over():
    shown = layer("shown", event_n=1, memory_n=2)
    made = Layer("## Text", [], 10)
    made.waiting = [
        Entry("same event", 0, None, event_n=1),
        Entry("same memory", 1, None, memory_n=2),
        Entry("other event of that number as a memory", 2, None, event_n=2, memory_n=1),
        Entry("neither", 3, None),
    ]
    made.pass_over(shown)

    assert [entry.place for entry in made.waiting] == [2, 3]


def test_what_is_of_no_event_is_not_the_same_as_what_is_of_none():
    made = Layer("## Text", entries("waits"), 10)
    made.pass_over(layer("shown"))

    assert lines_waiting(made) == ["waits"]
