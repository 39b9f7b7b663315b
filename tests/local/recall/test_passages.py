# SPDX-License-Identifier: Apache-2.0
"""The passages of an anima, in the index and laid over it."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import DAY, HOUR, LOCAL, MINUTE, START, Life

database = import_module(f"{LOCAL}.store.database")
engine = import_module(f"{LOCAL}.engine")
passages = import_module(f"{LOCAL}.recall.passages")


@pytest.fixture(params=["indexed", "fresh"])
def life(request):
    """An anima that was told some things, in a file with the index up to date or without."""
    db = database.Database(":memory:")
    told = Life(db)
    told.event("I bought a boat. Where is it?", author="Ana", session="a")
    told.event("From now on, always answer in Norwegian.", author="Ben", session="a")
    told.event("The boat is in the harbour.", "message.out", session="a")
    told.event("I sold the boat.", author="Ana", session="b", at=START + 5 * DAY)
    if request.param == "indexed":
        engine.Engine(db).index(None)
    yield told
    db.close()


def ask(life, question, n=None):
    """Return what a question to the passages of the anima is answered with."""
    with life.db.snapshot() as store:
        return question(passages.Passages(store.connection, n or life.n))


def texts(life, numbers):
    """Return the events that passages are of, in order."""

    def read(stored):
        found = {passage.p: passage.event_n for passage in stored.read(numbers)}
        return [found[p] for p in numbers if p in found]

    return ask(life, read)


def test_speakers_are_told_by_kind_of_event(life):
    speakers = ask(life, lambda stored: stored.speakers())
    counts = {(one.name, one.event_type): one.passages for one in speakers}

    assert counts == {
        ("Ana", "message.in"): 2,
        ("Ben", "message.in"): 1,
        ("", "message.out"): 1,
    }
    assert all(one.terms > 0 for one in speakers)


def test_passages_with_any_of_the_terms_come_newest_first(life):
    numbers = ask(life, lambda stored: stored.with_any(["boat", "harbour"], 10))

    assert texts(life, numbers) == [4, 3, 1]


def test_no_more_passages_than_asked_for_are_given(life):
    assert texts(life, ask(life, lambda stored: stored.with_any(["boat"], 2))) == [4, 3]


def test_standing_wishes_are_found_without_a_word(life):
    assert texts(life, ask(life, lambda stored: stored.newest_directives(10))) == [2]


def test_what_somebody_said_is_found(life):
    assert texts(life, ask(life, lambda stored: stored.newest_by("Ana", 10))) == [4, 1]


def test_a_number_that_names_no_passage_is_passed_over(life):
    assert ask(life, lambda stored: stored.read([1, 2, 3])) == []


def test_another_anima_sees_nothing(life):
    assert ask(life, lambda stored: stored.with_any(["boat"], 10), n=2) == []
    assert ask(life, lambda stored: stored.speakers(), n=2) == []


def test_the_time_of_all_events_is_known(life):
    assert ask(life, lambda stored: stored.time_span()) == (START + MINUTE, START + 5 * DAY)


def test_the_turns_of_a_time_are_found_by_their_stretch(life):
    numbers = ask(life, lambda stored: stored.turns_between(START, START + HOUR, 10))

    assert sorted(texts(life, numbers)) == [1, 2, 3]


def test_the_stretches_in_which_something_was_said_last_come_first(life):
    assert ask(life, lambda stored: stored.newest_stretches(10)) == [2, 1]
    assert ask(life, lambda stored: stored.newest_stretches(1)) == [2]

    life.event("The harbour is closed now.", author="Ana", session="a", at=START + 6 * DAY)
    assert ask(life, lambda stored: stored.newest_stretches(10)) == [1, 2]


def test_the_last_turns_come_first_and_no_more_than_were_asked_for():
    def first(s, turn):
        return s << passages.STRETCH_BITS | turn << passages.TURN_BITS

    assert passages.last_turns({1: 9, 4: 2}, 3) == [first(4, 1), first(4, 0), first(1, 8)]


def test_the_turns_of_stretches_are_counted(life):
    def count(stored):
        read = stored.read(stored.with_any(["boat"], 10))
        return stored.turns_of(sorted({passage.stretch for passage in read}))

    assert sorted(ask(life, count).values()) == [1, 3]


def test_more_passages_than_sqlite_takes_values_are_read():
    db = database.Database(":memory:")
    life = Life(db)
    life.event("x")
    numbers = [(9 + n) << passages.STRETCH_BITS for n in range(1200)]
    with db.transaction() as store:
        store.connection.executemany(
            "INSERT INTO passage VALUES (?, 1, 0, 1, 1, 1)", [(p,) for p in numbers]
        )
    assert len(ask(life, lambda stored: stored.read(numbers))) == 1200
    db.close()


def test_contents_come_with_the_memory_that_holds_them(life):
    life.dream()
    with life.db.snapshot() as store:
        contents = passages.contents(store.connection, [1, 4])

    assert contents[4][0] == "I sold the boat."
    assert all(memory_n is not None for _, memory_n, _ in contents.values())


def test_stretches_are_counted_once(life):
    assert ask(life, lambda stored: stored.stretches()) == 2

    life.event("The harbour is closed now.", author="Ana", session="a", at=START + 6 * DAY)
    life.event("I sailed home.", author="Ana", session="c", at=START + 6 * DAY)
    assert ask(life, lambda stored: stored.stretches()) == 3
    assert ask(life, lambda stored: stored.stretches(), n=life.n + 1) == 0
