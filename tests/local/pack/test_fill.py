# SPDX-License-Identifier: Apache-2.0
"""How the sections share the room of a pack."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import HOUR, LOCAL
from tests.local.pack.materials import (
    NOW,
    event,
    memory,
    of,
    person,
    quote,
    settings,
    statement,
    words,
)

draft = import_module(f"{LOCAL}.pack.draft")
fill = import_module(f"{LOCAL}.pack.fill")
UNIT = import_module(f"{LOCAL}.scoring").size("x")

MUCH = {
    "identity": person(communication_style=words(900)),
    "pending": [event(n, words(n)) for n in range(1, 21)],
    "session": [memory(n, words(n * 30), age=HOUR) for n in range(1, 9)],
    "wishes": [statement(n, words(n * 3), is_wish=True) for n in range(1, 13)],
    "knowledge": [statement(n, f"x{n} " + words(9)) for n in range(20, 60)],
    "memories": [(memory(n, f"y{n} " + words(n)), None) for n in range(10, 60)],
}
QUOTED = {
    **MUCH,
    # No other section tells these words, and no two are of one event.
    "evidence": [
        quote(n, " ".join(f"passage{n}{letter}" for letter in "abcdef")) for n in range(100, 500)
    ],
}


def laid_out(**given):
    wide = settings.PackSettings(max_session_memories=20, max_knowledge=50, max_long_term=50)
    return draft.Draft(of(**given), wide, NOW).layout()


def share(layer, room):
    return layer.used / room / UNIT


@pytest.mark.parametrize("room", [600, 2000, 8000, 64000])
@pytest.mark.parametrize("way", ["picture", "focus"])
def test_the_sections_never_use_more_room_than_there_is(way, room):
    layout = laid_out(**QUOTED if way == "focus" else MUCH)
    getattr(fill, way)(layout, room * UNIT)

    assert layout.used() <= room * UNIT


def test_a_picture_gives_every_section_its_share():
    layout = laid_out(**MUCH)
    fill.picture(layout, 8000 * UNIT)

    assert share(layout.identity, 8000) <= 0.25
    assert share(layout.knowledge, 8000) > 0.15
    assert share(layout.memories, 8000) > 0.15
    assert all(layer.taken for layer in layout if layer is not layout.temporal)


def test_what_a_section_leaves_goes_to_the_others():
    layout = laid_out(memories=MUCH["memories"])
    fill.picture(layout, 8000 * UNIT)

    assert share(layout.memories, 8000) > 0.9


def test_with_a_query_evidence_gets_most():
    layout = laid_out(**QUOTED)
    fill.focus(layout, 8000 * UNIT)

    assert share(layout.memories, 8000) > 0.75
    assert share(layout.identity, 8000) <= 0.06
    assert layout.knowledge.taken[0].source.is_standing


def test_statements_that_are_no_wishes_wait_for_the_evidence():
    layout = laid_out(**{**QUOTED, "wishes": []})
    fill.focus(layout, 2000 * UNIT)

    assert share(layout.knowledge, 2000) <= 0.04


def test_a_focus_on_twice_the_room_holds_what_the_smaller_one_holds():
    lines = []
    for room in (2000, 4000, 8000, 16000):
        layout = laid_out(**QUOTED)
        fill.focus(layout, room * UNIT)
        lines.append({entry.line for entry in layout.memories.taken})

    assert lines[0]
    assert all(small < large for small, large in zip(lines, lines[1:]))


def test_what_does_not_answer_takes_only_the_room_that_is_left():
    given = {
        "knowledge": [statement(1, "Sam bought a red boat.")],
        "evidence": [
            quote(1, "I sail."),
            *(quote(n, f"w{n} " + "y" * 40, is_further=True) for n in range(10, 60)),
        ],
    }
    layout = laid_out(**given)
    fill.focus(layout, 1000 * UNIT)

    assert layout.knowledge.taken
    assert 1 < len(layout.memories.taken) < 51
    assert layout.used() > 900 * UNIT


def test_a_pending_event_that_is_shown_is_not_quoted():
    # As evidence it is too long for a small pack, as a pending event it is not.
    layout = laid_out(pending=[event(1, "I sail.")], evidence=[quote(1, words(1200))])
    fill.focus(layout, 16000 * UNIT)

    assert layout.pending.taken
    assert not layout.memories.taken


def test_a_pending_event_that_is_quoted_is_not_shown():
    layout = laid_out(pending=[event(1, "I sail.")], evidence=[quote(1, "I sail.")])
    fill.focus(layout, 8000 * UNIT)

    assert layout.memories.taken
    assert not layout.pending.taken


def test_a_memory_of_which_passages_are_quoted_is_not_summed_up():
    layout = laid_out(
        session=[memory(5, "S.", age=HOUR), memory(6, "T.", age=HOUR)],
        evidence=[quote(1, "I sail.", memory_n=5)],
    )
    fill.focus(layout, 8000 * UNIT)

    assert [entry.source.row.n for entry in layout.session.taken] == [6]


@pytest.mark.parametrize(("room", "is_beside"), [(2000, False), (64000, True)])
def test_a_statement_stands_beside_its_words_where_everything_fits(room, is_beside):
    layout = laid_out(
        knowledge=[statement(1, "Sam bought a red boat in Bergen.")],
        evidence=[
            quote(1, "I bought a red boat in Bergen."),
            *(quote(n, f"w{n} " + "y" * n) for n in range(10, 200)),
        ],
    )
    fill.focus(layout, room * UNIT)

    assert bool(layout.knowledge.taken) is is_beside
