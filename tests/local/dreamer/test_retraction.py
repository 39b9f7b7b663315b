# SPDX-License-Identifier: Apache-2.0
"""What was made of an event follows it: gone while it is deleted, and back to the byte with it."""

from __future__ import annotations

import random
from datetime import datetime, timedelta, timezone

import pytest

from tests import elephantasm
from tests.local.api.asking import Clock
from tests.local.writers import local

START = datetime(2026, 7, 1, 9, tzinfo=timezone.utc)
QUERIES = (None, "Where does Sam live?", "keys, rowing and penicillin", "answers")
TALK = (
    ("message.in", "My name is Sam and I live in Oslo.", "a"),
    ("message.out", "Noted! Oslo it is, I will remember that for you.", "a"),
    ("message.in", "I'm allergic to penicillin.", "a"),
    ("message.in", "Always answer in English, please.", "a"),
    ("message.out", "Perhaps I could keep it short, then.", "a"),
    ("message.in", "The spare key of the shed hangs behind the ivy.", "b"),
    ("message.out", "Sure thing! Behind the ivy.", "b"),
    ("message.in", "I moved to Ghent.", "b"),
    ("system", "You are Atlas, a patient tutor. Never give the answer away.", "b"),
    ("message.out", "Ghent, how nice! Do you like it?", "b"),
    ("message.in", "I don't row any more. I'm allergic to penicillin.", "c"),
    ("message.out", "That is a pity, gonna miss those stories.", "c"),
    ("message.in", "My sister Ines lives in Lisbon.", "c"),
)


class Life:
    """An anima in a file, and what can be seen of it."""

    def __init__(self, path):
        self.clock = Clock(START.timestamp() + 30 * 86_400)
        self.transport = local.LocalTransport(path, clock=self.clock)
        self.client = elephantasm.Elephantasm(transport=self.transport)
        self.anima = self.client.create_anima("Library").id
        self.at = START

    def tell(self, content, event_type="message.in", session="s", **more):
        self.at += timedelta(minutes=1)
        more.setdefault("occurred_at", self.at)
        return self.client.extract(event_type, content, self.anima, session, **more).id

    def dream(self):
        self.transport.dream()

    def packs(self):
        """Return packs and searches as they are sent, with nothing but their time left out."""
        answers = [self.client.compile_pack(self.anima, query).to_dict() for query in QUERIES]
        found = self.client.query("Oslo, Ghent, ivy, penicillin", self.anima, threshold=0)
        for pack in answers:
            pack.pop("compiled_at")
        return repr([*answers, found.to_dict()])

    def lists(self):
        rows = [
            *self.client.list_memories(self.anima),
            *self.client.list_all_knowledge(self.anima),
        ]
        return repr([row.to_dict() for row in rows])

    def known(self):
        listed = self.client.list_all_knowledge(self.anima)
        return [row.content.partition(": ")[2] for row in listed]

    def now(self):
        """Return the statements that hold."""
        engine = self.transport.engine
        with engine.database.snapshot(None) as store:
            anima = store.animas.by_id(str(self.anima))
            return " ".join(row.content for row in store.knowledge.of(anima.n, engine.now()))


@pytest.fixture
def life(tmp_path):
    made = Life(tmp_path / "life.db")
    yield made
    made.client.close()
    made.transport.close()


@pytest.fixture
def talk(life):
    life.ids = [life.tell(content, kind, session) for kind, content, session in TALK]
    life.dream()
    return life


@pytest.mark.parametrize("place", range(len(TALK)))
def test_an_event_deleted_and_restored_leaves_everything_as_it_was(talk, place):
    packs, lists = talk.packs(), talk.lists()
    identity = talk.client.get_identity(talk.anima)
    talk.client.delete_event(talk.ids[place])
    assert talk.packs() != packs
    talk.client.restore_event(talk.ids[place])
    assert talk.packs() == packs
    assert talk.lists() == lists
    assert talk.client.get_identity(talk.anima).self_reflection == identity.self_reflection


@pytest.mark.parametrize("seed", range(5))
def test_events_come_back_in_any_order(talk, seed):
    packs, lists = talk.packs(), talk.lists()
    chosen = random.Random(seed).sample(talk.ids, 6)
    for event_id in chosen:
        talk.client.delete_event(event_id)
    random.Random(seed + 100).shuffle(chosen)
    for event_id in chosen:
        talk.client.restore_event(event_id)
    assert talk.packs() == packs
    assert talk.lists() == lists


@pytest.mark.parametrize("seed", range(5))
def test_no_statement_is_left_that_no_event_says(talk, seed):
    engine = talk.transport.engine
    for event_id in random.Random(seed).sample(talk.ids, 8):
        talk.client.delete_event(event_id)
        with engine.database.snapshot(None) as store:
            anima = store.animas.by_id(str(talk.anima))
            for row in store.knowledge.of(anima.n, engine.now()):
                said = [store.events.by_n(n) for _, n in store.knowledge.sources(row.n)]
                assert any(row.content in one.content for one in said if not one.is_deleted)


def test_a_statement_leaves_with_the_last_event_that_said_it(talk):
    told = "I'm allergic to penicillin."
    talk.client.delete_event(talk.ids[2])
    assert told in talk.known()
    talk.client.delete_event(talk.ids[10])
    assert told not in talk.known()
    assert "penicillin" not in talk.client.inject(talk.anima, "Which allergies?").as_prompt()
    talk.client.restore_event(talk.ids[10])
    assert told in talk.known()


def test_what_another_event_said_in_other_words_is_kept_in_those(life):
    first = life.tell("I live in Oslo.")
    life.tell("My home is Oslo.")
    life.dream()
    assert life.known() == ["I live in Oslo."]
    packs, lists = life.packs(), life.lists()
    for _ in range(2):
        life.client.delete_event(first)
        assert life.known() == ["My home is Oslo."]
        life.client.restore_event(first)
        assert life.known() == ["I live in Oslo."]
        assert (life.packs(), life.lists()) == (packs, lists)


def test_a_memory_is_made_anew_of_what_is_left(life):
    key = life.tell("The spare key of the shed hangs behind the ivy.")
    life.tell("I lend the big ladder to the school on Fridays.")
    life.dream()
    (memory,) = life.client.list_memories(life.anima)
    assert "ivy" in memory.content
    life.client.delete_event(key)
    (left,) = life.client.list_memories(life.anima)
    assert left.id == memory.id
    assert "ivy" not in f"{left.content} {left.summary}"
    assert "ladder" in left.content
    assert left.time_start > memory.time_start


def test_a_memory_leaves_with_its_last_event_and_comes_back_with_one(life):
    both = [life.tell("I keep bees."), life.tell("I sell the honey in June.")]
    life.dream()
    for event_id in both:
        life.client.delete_event(event_id)
    assert list(life.client.list_memories(life.anima)) == []
    life.client.restore_event(both[1])
    (memory,) = life.client.list_memories(life.anima)
    assert "honey" in memory.content
    assert "bees" not in memory.content


def test_a_memory_deleted_by_hand_stays_so_whatever_becomes_of_its_events(life):
    both = [life.tell("I keep bees."), life.tell("I sell the honey in June.")]
    life.dream()
    (memory,) = life.client.list_memories(life.anima)
    life.client.delete_memory(memory.id)
    for event_id in both:
        life.client.delete_event(event_id)
        life.client.restore_event(event_id)
    assert list(life.client.list_memories(life.anima)) == []


def test_a_statement_deleted_by_hand_stays_so_when_its_event_is_back(life):
    event_id = life.tell("I live in Oslo.")
    life.dream()
    (row,) = life.client.list_all_knowledge(life.anima)
    life.client.delete_knowledge(row.id)
    life.client.delete_event(event_id)
    life.client.restore_event(event_id)
    assert life.known() == []


def test_a_name_leaves_with_the_event_that_told_it(talk):
    talk.client.delete_event(talk.ids[0])
    assert "Sam" not in {row.topic for row in talk.client.list_all_knowledge(talk.anima)}
    talk.client.restore_event(talk.ids[0])
    assert "Sam" in {row.topic for row in talk.client.list_all_knowledge(talk.anima)}


def test_a_persona_leaves_with_the_text_that_gave_it(talk):
    assert talk.client.get_identity(talk.anima).self_reflection["name"] == "Atlas"
    talk.client.delete_event(talk.ids[8])
    identity = talk.client.get_identity(talk.anima)
    assert "tutor" not in repr(identity.to_dict())
    assert "name" not in identity.self_reflection


def test_how_it_speaks_is_counted_without_what_was_deleted(talk):
    before = talk.client.get_identity(talk.anima).self_reflection
    talk.client.delete_event(talk.ids[1])
    after = talk.client.get_identity(talk.anima).self_reflection
    assert after["learned_from"]["events"] == before["learned_from"]["events"] - 1
    assert "voice" in before
    assert "voice" not in after  # of four messages nothing is said


def test_another_author_takes_what_was_said_along(life):
    event_id = life.tell("I live in Oslo.", author="Mara")
    life.dream()
    life.client.update_event(event_id, author="Ines")
    life.client.inject(life.anima)
    (row,) = life.client.list_all_knowledge(life.anima)
    assert row.topic == "Ines"
    (memory,) = life.client.list_memories(life.anima)
    assert "Mara" not in memory.summary
    assert "Ines" in memory.summary


def test_the_history_tells_why_a_statement_was_hidden(life):
    event_id = life.tell("I live in Oslo.")
    life.dream()
    (row,) = life.client.list_all_knowledge(life.anima)
    life.client.delete_event(event_id)
    life.client.restore_event(event_id)
    changes = list(life.client.list_knowledge_history(row.id))
    told = {change.action: change.change_summary for change in changes}
    assert told["DELETE"] == f"event {event_id} was deleted"
    assert told["RESTORE"] == f"event {event_id} was restored"


def test_what_waits_for_the_dreamer_has_nothing_to_follow(life):
    event_id = life.tell("I live in Oslo.")
    life.client.delete_event(event_id)
    life.client.restore_event(event_id)
    life.dream()
    assert life.known() == ["I live in Oslo."]
