# SPDX-License-Identifier: Apache-2.0
"""Where an episode ends, and which of its sentences carry it."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local import seeds
from tests.local.life import HOUR, LOCAL, MINUTE, Life, database, dreamer

episodes = import_module(f"{LOCAL}.dreamer.episodes")
settings = import_module(f"{LOCAL}.settings").SynthesisSettings()
LETTER = (
    "Dear Sir, I live in Shenyang, I am allergic to peanuts and I work for Borealis as a pilot."
)


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def test_sessions_become_separate_memories(life):
    life.event("I moved to Oslo.", session="a")
    life.event("The server has 64 GB of memory.", session="b")
    life.event("I found a flat in Majorstuen.", session="a")

    assert life.dream().memories == 2
    assert [row.summary for row in life.read("memories.of")] == [
        "User: I moved to Oslo. I found a flat in Majorstuen.",
        "User: The server has 64 GB of memory.",
    ]


def test_a_summary_quotes_what_was_written_without_its_apostrophes_too(life):
    life.event("im a nurse in Hull, ive got two kids")

    life.dream()
    (memory,) = life.read("memories.of")
    assert memory.summary == "User: im a nurse in Hull, ive got two kids."


def test_silence_ends_an_episode(life):
    life.event("I moved to Oslo.")
    life.now += 2 * HOUR
    life.event("I found a flat in Majorstuen.")

    assert life.dream().memories == 2


def test_a_summary_leaves_out_courtesies_and_repeats(life):
    for text in ("Hello! How are you?", "I moved to Oslo in May.", "Thanks a lot!", "Bye!"):
        life.event(text, author="Sam")
    life.event("As I said, I moved to Oslo in May.", author="Sam")
    life.dream()
    summary = life.read("memories.of")[0].summary

    assert summary.count("Oslo") == 1
    assert "Thanks" not in summary
    assert "How are you" not in summary


def test_events_without_text_become_a_memory_too(life):
    life.event("", "tool.result")
    life.dream()

    assert life.read("memories.of")[0].summary == "Without text: 1 \u00d7 tool.result"


def test_importance_told_is_importance_kept(life):
    life.event("Hm.", importance=0.95)
    life.dream()

    assert life.read("memories.of")[0].importance == 0.95


@pytest.mark.parametrize(
    ("event_type", "author", "name"),
    [
        ("message.in", "Ana", "Ana"),
        ("message.in", None, "User"),
        ("message.in", "customer", "User"),
        ("message.out", None, "Atlas"),
        ("tool.call", None, "Tool.call"),
        ("message.out", "Zoe", "Zoe"),
    ],
)
def test_who_is_behind_an_event_has_a_name(event_type, author, name):
    names = episodes.Names(None, "Atlas")

    assert names.speaker(seeds.event(1, event_type=event_type, author=author)) == name


def test_a_known_user_is_called_by_name_and_an_unknown_one_is_the_user():
    assert episodes.Names("Ana", "Atlas").speaker(seeds.event(1, author=None)) == "Ana"
    assert episodes.Names("Ana", "Atlas").subject == "Ana"
    assert episodes.Names(None, "Atlas").subject == "The user"


def test_events_that_come_out_of_order_are_put_in_order():
    events = [seeds.event(1, at=at * MINUTE, n=n) for n, at in ((1, 3), (2, 1), (3, 200))]
    found = episodes.episodes(events, settings)

    assert [[event.n for event in episode] for episode in found] == [[2, 1], [3]]


def test_the_anima_and_everyone_who_speaks_is_named_in_a_summary(life):
    life.event("I booked the ferry to Bergen for Friday.", author="Ana")
    life.event("I paid for the cabin in Bergen.", author="Ben")
    life.event("I reminded Captain Olsen of the two bicycles.", "message.out")
    life.dream()

    summary = life.read("memories.of")[0].summary
    assert [name in summary for name in ("Ana: ", "Ben: ", "Atlas: ")] == [True] * 3


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (
            "tool.result",
            "2026-01-05 ERROR Equinor node 17 failed: disk /dev/sda1 is full, 98 percent.",
        ),
        ("tool.call", "search(query='allergic reactions in Norway', limit=50)"),
        ("system", "Always remember that the deadline for Project Falcon is 3 March 2026."),
        ("trace", "span 4711 of service billing took 1200 ms in Frankfurt"),
    ],
)
def test_what_tools_print_does_not_outweigh_what_people_say(life, kind, text):
    life.event("Why is the build red?")
    for n in range(30):
        life.event(f"{text} {n}", kind)
    life.event("My sister Lea broke the build.")
    dreamer.synthesize(life.job(is_forced=True))
    flooded = life.read("memories.of")[0]
    life.event("Why is the build red?", session="b")
    life.event("My sister Lea broke the build.", session="b")
    dreamer.synthesize(life.job(is_forced=True))
    plain = life.read("memories.of")[1]

    assert flooded.content == plain.content == "User: My sister Lea broke the build."
    assert flooded.importance == plain.importance


def test_what_tools_print_alone_is_remembered_and_of_little_importance(life):
    life.event(
        "Ana was promoted to head of the Oslo office on 3 March 2026, paid 90000.", "tool.result"
    )
    life.dream()
    row = life.read("memories.of")[0]

    assert row.content.startswith("Tool.result: Ana was promoted")
    assert row.importance <= 0.3


def test_handed_over_text_heads_no_summary(life):
    life.event(f'Please translate: "{LETTER}"')
    life.event("Thanks, my boss Nora needs it by Friday.")
    life.dream()
    row = life.read("memories.of")[0]

    assert "Shenyang" not in row.summary + row.content
    assert "My boss Nora needs it by Friday" in row.summary


def test_handed_over_text_is_told_where_nobody_said_anything_else(life):
    life.event(f"> {LETTER}")
    life.dream()

    assert "Shenyang" in life.read("memories.of")[0].summary


@pytest.mark.parametrize(
    ("count", "ago", "stored_ago", "is_ripe"),
    [
        (1, 5, 5, False),
        (1, 61, 61, True),
        (9, 5, 5, False),
        (10, 5, 5, True),
        (40, 0, 0, True),
        (1, 9_000_000, 0, True),  # imported
        (1, -9_000_000, 61, True),  # of a clock that is ahead
        (1, -9_000_000, 0, False),
    ],
)
def test_what_has_only_begun_is_not_ripe(count, ago, stored_ago, is_ripe):
    now = 10_000_000 * MINUTE
    event = seeds.event(1, at=now - ago * MINUTE)._replace(created_at=now - stored_ago * MINUTE)

    assert episodes.is_ripe([event] * count, now, settings) is is_ripe


@pytest.mark.parametrize(
    "text",
    [
        "Das Abo bei der Zeitung kannst du löschen.",
        "La suscripción al periódico puedes cancelarla.",
        "Le rendez-vous chez le notaire, tu peux l'annuler.",
    ],
)
def test_what_is_asked_for_is_not_told_as_if_it_were_so(text):
    events = [seeds.event(1, text, at=1)]
    assert episodes.draft(events, episodes.Names("Ana", "Bot")).content == f"sam: {text}"
