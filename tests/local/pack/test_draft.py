# SPDX-License-Identifier: Apache-2.0
"""Everything that a pack may say, scored, before room is counted."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import DAY, HOUR, LOCAL
from tests.local.pack.materials import NOW, event, memory, of, person, quote, settings, statement

draft = import_module(f"{LOCAL}.pack.draft")
rows = import_module(f"{LOCAL}.store.rows")
scoring = import_module(f"{LOCAL}.scoring")


def drafted(changes=None, **given):
    return draft.Draft(of(**given), settings.PackSettings(**(changes or {})), NOW)


def waiting(layer, changes=None, **given):
    """Return what waits for a place in a section of a material's pack."""
    return getattr(drafted(changes, **given).layout(), layer).waiting


def lines(*args, **given):
    return [entry.line for entry in waiting(*args, **given)]


def test_nothing_to_tell_is_nothing_to_say():
    assert not any(layer.waiting for layer in drafted().layout())


def test_identity_is_said_unless_it_is_not_wanted():
    assert lines("identity", identity=person()) == ["Your name is Atlas."]
    assert lines("identity", {"include_identity": False}, identity=person()) == []
    assert drafted({"include_identity": False}, identity=person()).portrait is None


def test_the_last_contact_is_said_unless_it_is_not_wanted():
    last = event(1, "x")

    assert len(lines("temporal", last_message=last)) == 1
    assert lines("temporal", {"include_temporal": False}, last_message=last) == []


def test_memories_of_the_session_are_scored_by_age():
    rows = [memory(n, f"Memory {n}.", age=n * HOUR) for n in (3, 1, 2)]
    found = waiting("session", session=rows)

    assert [entry.line for entry in found] == [
        "- [2026-02-14 07:00] Memory 1.",
        "- [2026-02-14 06:00] Memory 2.",
        "- [2026-02-14 05:00] Memory 3.",
    ]
    assert [entry.memory_n for entry in found] == [1, 2, 3]
    source = found[0].source
    assert source.reason == "session_recency"
    assert source.score == scoring.session_recency(NOW - HOUR, NOW)
    assert source.breakdown == {"recency": source.score}
    assert source.similarity is None


def test_of_memories_of_one_moment_the_newer_comes_first():
    rows = [memory(n, str(n), age=HOUR) for n in (1, 2)]

    assert lines("session", session=rows) == [
        "- [2026-02-14 07:00] 2",
        "- [2026-02-14 07:00] 1",
    ]


def test_pending_events_are_taken_newest_first_and_stand_oldest_first():
    rows = [event(n, f"event {n}", age=(9 - n) * HOUR) for n in (1, 2)]
    found = waiting("pending", pending=rows)

    assert [entry.event_n for entry in found] == [2, 1]
    assert [entry.place for entry in found] == [1, 0]
    assert found[1].line == "[2026-02-14 00:00] User: event 1"
    assert lines("pending", {"include_pending": False}, pending=rows) == []


def test_what_a_tool_returned_is_not_told_as_the_words_of_its_role():
    rows = [event(1, "42", role="system", event_type="tool.result")]

    assert lines("pending", pending=rows) == ["[2026-02-14 07:00] Tool: 42"]


def test_wishes_come_before_other_statements_and_are_told_in_any_case():
    wish = statement(1, "Answer in Norwegian.", "PRINCIPLE", is_wish=True)
    found = waiting("knowledge", wishes=[wish], knowledge=[statement(2, "I sail.")])

    assert [entry.line for entry in found] == [
        "- [PRINCIPLE] 2026-02-14 Sam: Answer in Norwegian.",
        "- [FACT] 2026-02-14 Sam: I sail.",
    ]
    assert [entry.source.is_standing for entry in found] == [True, False]
    assert [entry.text for entry in found] == ["", "I sail."]


def test_what_was_given_from_outside_has_the_day_it_came():
    row = statement(1, "Sam sails.")._replace(valid_from=None)

    assert lines("knowledge", knowledge=[row]) == ["- [FACT] 2026-02-14: Sam sails."]


def test_of_a_statement_that_holds_in_part_the_rest_is_told_as_over():
    fact = rows.FactRow(1, 7, 1, "sam", "", "home", "Oslo", NOW - DAY, NOW - HOUR)
    row = statement(7, "I live in Oslo and I have a boat.")
    (line,) = lines("knowledge", knowledge=[row], facts={7: [fact]})

    assert line.endswith("Sam: I live in Oslo [until 2026-02-14] and I have a boat.")


def test_statements_are_scored_by_confidence_and_relevance():
    rows = [statement(1, "Sam sails.", confidence=0.6), statement(2, "Sam swims.")]
    first, second = (
        entry.source for entry in waiting("knowledge", knowledge=rows, relevance={1: 0.5})
    )

    assert (first.similarity, first.score) == (0.5, scoring.knowledge_score(0.6, 0.5))
    assert (second.similarity, second.score) == (None, scoring.knowledge_score(0.8, 0.0))


def test_wishes_have_places_beyond_those_of_other_statements():
    wishes = [statement(n, "x", is_wish=True) for n in range(4)]

    assert drafted({"max_knowledge": 0}, wishes=wishes).layout().knowledge.most == 4


def test_quotations_stand_under_the_time_their_session_began():
    evidence = [
        quote(2, "Second.", group=7, age=DAY),
        quote(1, "First.", group=7, age=2 * DAY),
        quote(3, "Third.", group=8, age=HOUR),
    ]
    found = waiting("memories", evidence=evidence)

    assert [entry.line for entry in found] == ["Sam: Second.", "Sam: First.", "Sam: Third."]
    assert [entry.group for entry in found] == [
        "[2026-02-12 08:00]", "[2026-02-12 08:00]", "[2026-02-14 07:00]",
    ]  # fmt: skip
    assert [entry.place for entry in found] == [2, 1, 3]


def test_of_days_with_one_time_of_day_quotations_have_the_day_only():
    evidence = [quote(n, f"Day {n}.", group=n, age=n * DAY) for n in (1, 2)]

    found = waiting("memories", evidence=evidence)

    assert [entry.group for entry in found] == ["[2026-02-13]", "[2026-02-12]"]


def test_a_quotation_is_whole_and_knows_its_event_and_memory():
    row = memory(5, "M.")
    found = waiting(
        "memories",
        evidence=[quote(1, "a", memory_n=5), quote(2, "b", memory_n=6), quote(3, "c")],
        quoted={5: row},
    )

    assert not any(entry.is_cuttable for entry in found)
    assert [(entry.event_n, entry.memory_n) for entry in found] == [(1, 5), (2, 6), (3, None)]
    assert [entry.source.memory for entry in found] == [row, None, None]


def test_a_memory_that_answers_waits_before_what_does_not():
    further = [quote(1, "a", is_further=True)]
    found = drafted(evidence=further, memories=[(memory(1, "M."), 0.9)]).layout().memories

    assert [entry.is_further for entry in found.waiting] == [False, True]
    assert [entry.line.rpartition(" ")[2] for entry in found.waiting] == ["M.", "a"]


def test_the_general_picture_is_of_what_mattered():
    rows = [
        (memory(1, "Old and important.", age=20 * DAY, importance=0.9), None),
        (memory(2, "New and trivial.", age=2 * DAY, importance=0.2), None),
    ]

    assert lines("memories", memories=rows) == [
        "- [2026-01-25] Old and important.",
        "- [2026-02-12] New and trivial.",
    ]


def test_for_a_query_older_memories_are_ordered_by_score():
    rows = [(memory(1, "Far."), 0.1), (memory(2, "Near."), 0.9)]
    found = waiting("memories", memories=rows)

    assert [entry.source.row.n for entry in found] == [2, 1]
    assert found[0].source.similarity == found[0].source.breakdown["similarity"] == 0.9
    assert found[0].source.score > found[1].source.score


def test_a_memory_is_scored_by_the_weights_chosen():
    weights = settings.Weights(importance=1, confidence=0, recency=0, decay=0, similarity=0)
    rows = [(memory(1, "M.", importance=0.3), 0.9)]
    (entry,) = waiting("memories", {"weights": weights}, memories=rows)

    assert entry.source.score == pytest.approx(0.3)
    assert set(entry.source.breakdown) == {
        "importance", "confidence", "recency", "decay", "similarity",
    }  # fmt: skip


def test_without_a_query_nothing_is_similar():
    (entry,) = waiting("memories", memories=[(memory(1, "M."), None)])

    assert "similarity" not in entry.source.breakdown


def test_what_is_not_important_enough_does_not_wait():
    rows = [(memory(1, "M.", importance=0.3), None), (memory(2, "M.", importance=None), None)]

    assert lines("memories", {"min_importance": 0.4}, memories=rows) == []
    assert len(lines("memories", {"min_importance": 0.3}, memories=rows)) == 1


def test_a_memory_answers_as_well_as_the_best_passage_quoted_from_it():
    made = drafted(
        evidence=[
            quote(1, "a", memory_n=5, score=0.2),
            quote(2, "b", memory_n=5, score=0.7),
            quote(3, "c", memory_n=6, score=0.4),
            quote(4, "d"),
        ],
        quoted={5: memory(5, "M."), 6: memory(6, "N.")},
    )
    layer = made.layout().memories
    found = made.memories_behind(layer.waiting)

    assert [(one.row.n, one.similarity) for one in found] == [(5, 0.7), (6, 0.4)]
    assert found[0].score > found[1].score
    (only,) = made.memories_behind(layer.waiting[:1])
    assert only.similarity == 0.2


def test_memories_that_are_shown_keep_their_score():
    made = drafted(memories=[(memory(1, "M."), 0.4), (memory(2, "N."), 0.8)])
    layer = made.layout().memories
    found = made.memories_behind(layer.waiting[::-1])

    assert found == [entry.source for entry in layer.waiting]
