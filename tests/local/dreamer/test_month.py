# SPDX-License-Identifier: Apache-2.0
"""A month in the life of an agent, read afterwards as a person would read it.

Ana runs a small bakery and talks with her assistant on most days. She moves, changes her mind
and has a meeting every Monday; then she is silent for a season.
"""

from __future__ import annotations

import json

import pytest

from tests.local.life import DAY, HOUR, START, Life, database

MONDAYS = "Our team meeting: {who} reported on the flour stock, and we planned the oven shifts."
WHO = ("Mia", "Jon", "Yusuf", "Pia")
SMALL_TALK = (
    ("Morning!", "Good morning! How can I help?"),
    ("Nice weather today.", "Yes, lovely."),
    ("Haha, ok.", "Great!"),
    ("Thanks, bye!", "You're welcome!"),
)
# Day of the month: what Ana says, and what is answered.
DIARY = {
    1: [
        ("My name is Ana.", "Nice to meet you, Ana."),
        ("I live in Hamburg.", "A fine town."),
        ("I own a bakery called Krume.", "What do you bake?"),
        ("My favourite bread is rye.", "A classic."),
        ("Please answer in short sentences from now on.", "Sure."),
    ],
    2: [("I use Firefox for the shop orders.", "Noted."), ("The budget is 40000 euros.", "Ok.")],
    3: [("My sister Lena married Tom in Lisbon last weekend.", "Congratulations to her!")],
    4: [("I had a cheese sandwich for lunch.", "Enjoy.")],
    5: [("I am allergic to hazelnuts, so we never bake with them.", "Understood.")],
    6: [("The opening of the second shop: the deadline is 20 February.", "I will remember.")],
    8: [("I hired Yusuf as a pastry chef.", "Great news.")],
    9: [("Yusuf fixed the proofing by setting the humidity to 80 percent.", "Good trick.")],
    10: [("I ordered a new spiral mixer from Bologna for 3200 euros.", "When does it come?")],
    12: [("Actually my favourite bread is now ciabatta.", "Ciabatta it is.")],
    13: [("The deadline has been moved to 15 March.", "Changed.")],
    15: [("I live in Bremen now.", "How is the new flat?")],
    17: [("I drink coffee with oat milk every morning.", "Good to know.")],
    18: [("I switched from Firefox to Brave.", "Ok.")],
    20: [("The mixer from Bologna arrived with a broken bowl.", "Did you complain?")],
    22: [("I no longer drink coffee in the morning.", "Tea then?")],
    24: [("The budget was increased to 55000 euros.", "Noted.")],
    26: [("I was accepted to the baking masters course in Lyon.", "Wonderful!")],
    28: [("Please use metric units for all recipes.", "Will do.")],
}


def tell(life, pairs, session):
    for said, answer in pairs:
        life.event(said, session=session)
        life.event(answer, "message.out", session=session)
        life.due()


@pytest.fixture(scope="module")
def month():
    db = database.Database(":memory:")
    life = Life(db, "Krumel")
    told = "You are Krumel, a kitchen helper. Your purpose is to keep the bakery organised. "
    life.event(told + "Never invent prices.", "system", session="setup")
    for day in range(1, 31):
        life.now = START + day * DAY
        tell(life, SMALL_TALK[:2], f"small-{day}")
        life.now += 3 * HOUR
        if day % 7 == 0:
            tell(
                life,
                [(MONDAYS.format(who=WHO[day // 7 - 1]), "Thanks for the notes.")],
                f"team-{day}",
            )
            life.now += 2 * HOUR
        tell(life, DIARY.get(day, []), f"day-{day}")
        life.now += 4 * HOUR
        tell(life, SMALL_TALK[2:], f"evening-{day}")
        life.now = START + day * DAY + 22 * HOUR
        life.dream()
    yield life
    db.close()


@pytest.fixture(scope="module")
def later(month):
    """The same anima after a silent season with a few dreams."""
    for _ in range(4):
        month.now += 30 * DAY
        month.dream()
    return month


def known(life):
    return "\n".join(life.statements())


def test_there_were_a_few_hundred_events(month):
    assert len(month.events()) > 250


def test_every_event_is_in_exactly_one_living_memory(month):
    living = {row.n for row in month.read("memories.of")}

    assert all(event.memory_n in living for event in month.events())


@pytest.mark.parametrize(
    "said",
    [
        "I live in Bremen now.",
        "Actually my favourite bread is now ciabatta.",
        "The deadline has been moved to 15 March.",
        "I switched from Firefox to Brave.",
        "I no longer drink coffee in the morning.",
    ],
)
def test_a_correction_is_known_in_its_own_words(month, said):
    assert said in month.statements()


def test_what_was_corrected_has_an_end_and_can_still_be_looked_up(month):
    rows = {row.content: row for row in month.read("knowledge.of", month.now, ended=True)}
    before, after = rows["I live in Hamburg."], rows["I live in Bremen now."]

    assert "I live in Hamburg." not in month.statements()
    assert (before.valid_to, before.superseded_by) == (after.valid_from, after.n)
    reasons = {entry.reason for entry in month.read("audit.of") if entry.action == "supersede"}
    assert "a later one: I live in Bremen now." in reasons


def test_every_statement_stands_where_somebody_said_it(month):
    said = {event.n: event for event in month.events()}
    with month.db.snapshot() as store:
        for row in store.knowledge.of(month.n, month.now, ended=True):
            for memory_n, event_n in store.knowledge.sources(row.n):
                assert row.content in said[event_n].content
                assert said[event_n].memory_n == memory_n


@pytest.mark.parametrize("fact", ["allergic to hazelnuts", "bakery called Krume", "hired Yusuf"])
def test_what_matters_is_known(month, fact):
    assert fact in known(month)


def test_statements_name_who_they_are_about(month):
    assert {row.topic for row in month.read("knowledge.of", month.now)} == {"Ana"}


def test_the_weekly_meetings_stay_apart(month):
    meetings = [row.content for row in month.read("memories.of") if "flour stock" in row.content]

    assert [next(who for who in WHO if who in text) for text in meetings] == list(WHO)


def test_small_talk_does_not_pile_up(month):
    talk = [row for row in month.read("memories.of") if "Morning!" in row.content]

    # On the first day nobody had a name yet.
    assert [json.loads(row.meta).get("times") for row in talk] == [None, 29]
    assert talk[1].time_end - talk[1].time_start > 27 * DAY
    assert all(row.importance < 0.3 for row in talk)


def test_no_message_of_a_talk_is_remembered_apart(month):
    memories = month.read("memories.of")
    with month.db.snapshot() as store:
        sizes = [len(store.events.of_memory(row.n)) for row in memories]

    assert sizes.count(1) == 1  # what the anima was told before the first talk


def test_small_talk_is_no_knowledge(month):
    said = month.statements()

    assert not any("weather" in text or "Haha" in text for text in said)


@pytest.mark.parametrize("query", [None, "which oven should I buy", "Who is Tom?"])
@pytest.mark.parametrize("tokens", [500, 4000])
def test_standing_wishes_are_in_every_pack(month, query, tokens):
    text = month.context(query, max_tokens=tokens)

    assert "short sentences" in text
    assert "metric units" in text


def test_packs_are_the_same_when_compiled_twice(month):
    for query in (None, "Where does Ana live?"):
        assert json.dumps(month.pack(query)) == json.dumps(month.pack(query))


def test_a_pack_answers_with_what_holds(month):
    text = month.context("Where does Ana live?")

    assert "Bremen" in text


def test_the_pack_says_who_the_anima_is(month):
    text = month.context()

    assert text.startswith(
        "## Your Identity\nYou are Krumel, a kitchen helper. "
        "Your purpose is to keep the bakery organised. Never invent prices."
    )


def test_the_style_of_the_anima_is_seen(month):
    row = month.read("identities.of")

    assert "brief" in row.communication_style
    assert row.event_count == sum(e.event_type != "message.in" for e in month.events())


def test_old_trivia_is_archived_and_the_wedding_is_not(later):
    states = {
        row.state: row.content for row in later.read("memories.of") if "sandwich" in row.content
    }
    wedding = [row.state for row in later.read("memories.of") if "Lisbon" in row.content]

    assert list(states) == ["archived"]
    assert wedding == ["active"]


def test_nothing_is_lost_by_archiving(later):
    living = {row.n for row in later.read("memories.of")}

    assert all(event.memory_n in living for event in later.events())
