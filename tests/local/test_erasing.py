# SPDX-License-Identifier: Apache-2.0
"""Erasing for good: no byte is left, wholly or not at all, whoever reads meanwhile."""

from __future__ import annotations

import random
import re
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests import elephantasm
from tests.local import erasing

KINDS = ("event", "memory", "knowledge", "forgetting", "session", "author", "anima")


# What people tell of themselves; the word of each event stands in its place.
SAID = (
    ("message.in", "My name is {}."),
    ("message.in", "I live in {}."),
    ("message.in", "I moved to {}."),
    ("message.in", "I'm allergic to {}."),
    ("message.in", "My sister {} lives in Lisbon."),
    ("message.in", "Always greet {} first, please."),
    ("message.in", "I don't like {} any more."),
    ("message.in", "Please forget {}."),
    ("message.in", "The {} hangs behind the ivy. The {} hangs behind the ivy."),
    ("message.out", "Noted, {} it is! I'm gonna keep it short."),
    ("system", "You are {}, a patient tutor. Never give the {} answer away."),
    ("tool.result", "{} found 3 rows"),
)


@pytest.fixture
def life(tmp_path):
    with erasing.life(tmp_path / "memory.db") as made:
        yield made


def own_word(number):
    """Return a word that is nobody else's: a name such as Zubakoda."""
    syllables = ("ba", "ko", "da", "fi", "lu", "mo", "ne", "ri")
    digits = f"{number:04o}"
    return "Z" + "".join(syllables[int(digit)] for digit in digits) + "q"


def words_of(texts):
    return set(re.findall(r"Z\w+q|session-\w+|Author\w+", " ".join(texts)))


def fill(life, rng, number):
    """Tell one event with a word of its own, in some anima, session and author's name."""
    event_type, frame = rng.choice(SAID)
    word = own_word(number)
    content = frame.replace("{}", word)
    if rng.random() < 0.2:
        content = content.upper()
    return life.tell(
        content,
        event_type,
        rng.choice(life.animas),
        session_id=f"session-{own_word(2000 + number // 9)}" if rng.random() < 0.9 else None,
        author=f"Author{own_word(3000 + rng.randrange(25))}" if event_type != "system" else None,
        meta={"note": word},
        importance_score=0.5,
    )


def erase_one(life, rng, kind):
    """Erase something of a kind; return its receipt, None where there is nothing of it."""
    client, anima = life.client, rng.choice(life.animas)
    events = list(client.list_events(anima, include_deleted=True))
    lists = {
        "event": lambda: events,
        "memory": lambda: list(client.list_memories(anima, include_deleted=True)),
        "knowledge": lambda: list(client.list_all_knowledge(anima)),
        "forgetting": lambda: list(client.list_events(anima)),
    }
    if kind == "anima":
        if len(life.animas) < 3:
            life.animas.append(client.create_anima(f"Anima {len(life.told)}").id)
            return None
        life.animas.remove(anima)
        if rng.random() < 0.5:
            client.delete_anima(anima)
        return client.erase(anima_id=anima, everything=True)
    if kind in ("session", "author"):
        given = [
            getattr(event, "session_id" if kind == "session" else "author") for event in events
        ]
        given = list(filter(None, given))
        if not given:
            return None
        name = "session_id" if kind == "session" else "author"
        return client.erase(anima_id=anima, **{name: rng.choice(given)})
    rows = lists[kind]()
    if not rows:
        return None
    one = rng.choice(rows)
    if kind == "forgetting":
        return client.erase(client.forget(one.id, dry_run=rng.random() < 0.5))
    return client.erase(one.id)


def test_after_200_erasures_of_all_kinds_no_byte_of_them_is_left(life):
    rng = random.Random(14)
    life.animas = [life.client.create_anima(f"Anima {n}").id for n in range(3)]
    erasures, number = 0, 0
    while erasures < 200:
        for _ in range(rng.randrange(1, 7)):
            number += 1
            fill(life, rng, number)
        for event in list(life.client.list_events(rng.choice(life.animas)))[:2]:
            if rng.random() < 0.3:
                life.client.delete_event(event.id, reason="for a while")
            elif rng.random() < 0.2:
                life.client.update_event(event.id, author=f"Author{own_word(3500)}")
        if rng.random() < 0.7:
            life.dream()
        life.client.inject(rng.choice(life.animas), "where do I live?")
        done = erase_one(life, rng, rng.choice(KINDS[:-1] * 5 + KINDS[-1:]))
        if done is not None:
            assert done.is_clean, done
            erasures += 1
        if done is not None and erasures % 10 == 0:
            here = life.ids()
            gone = words_of(text for own, text in life.told.items() if own not in here)
            gone -= words_of(text for own, text in life.told.items() if own in here)
            gone.discard(f"Author{own_word(3500)}")
            assert life.left(*gone) == []
    assert len(gone) > 200
    kept = words_of(text for own, text in life.told.items() if own in life.ids())
    assert kept
    assert len(life.left(*kept)) > len(kept) // 2


def test_an_anima_goes_with_all_that_is_its_own_and_none_of_it_comes_back(life):
    other = life.client.create_anima("Other").id
    life.tell("I live in Oslo.", anima=other)
    events = [life.tell("I'm allergic to ivy.", session_id="s"), life.tell("I row.", author="Ann")]
    at = [life.client.get_event(own).occurred_at for own in events]
    life.dream()
    done = life.client.erase(anima_id="Library", everything=True)
    assert (done.animas, done.events, done.is_clean) == (1, 2, True)
    assert life.left("ivy", "library", "ann") == []
    assert [anima.name for anima in life.client.list_animas()] == ["Other"]
    assert life.known(other) == ["I live in Oslo."]
    with pytest.raises(elephantasm.NotFoundError):
        life.client.get_anima(life.anima)
    assert life.client.erase(anima_id=life.anima, everything=True).animas == 0
    # As an import would make it anew.
    again = life.client.create_anima("Library").id
    with pytest.raises(elephantasm.ConflictError):
        life.tell("I'm allergic to ivy.", anima=again, occurred_at=at[0])


def test_deleting_an_anima_keeps_its_rows_and_erasing_takes_them(life):
    event = life.tell("I live in Oslo.", session_id="s")
    life.dream()
    anima = life.anima
    life.client.delete_anima(anima)
    assert life.left("oslo") == ["oslo"]
    with pytest.raises(elephantasm.ConflictError, match="restore it first"):
        life.client.erase(event)
    life.client.restore_anima(anima)
    assert life.known() == ["I live in Oslo."]
    life.client.delete_anima(anima)
    assert life.client.erase(anima_id=anima, everything=True).events == 1
    assert life.left("oslo") == []


def test_a_reader_keeps_bytes_and_a_second_call_cleans_up(life):
    event = life.tell("I live in Oslo.")
    reader = sqlite3.connect(life.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM event").fetchone()
    done = life.client.erase(event)
    assert (done.events, done.is_clean) == (1, False)
    assert "another connection is reading it" in done.kept
    assert "call erase once more" in done.kept
    assert life.left("oslo") == ["oslo"]
    assert type(done).from_dict(done.to_dict()) == done
    reader.execute("ROLLBACK")  # it stays open, and reads nothing
    done = life.client.erase(event)
    assert (done.events, done.is_clean, done.kept) == (0, True, None)
    assert life.left("oslo") == []
    reader.close()


def test_memories_in_memory_are_erased_as_well():
    life = erasing.Life(Path(":memory:"))
    event = life.tell("I live in Oslo.")
    life.dream()
    assert life.client.erase(event).is_clean
    assert life.ids() == set()
    assert life.known() == []
    life.client.close()


KILLED = """
import os, signal, sys
from importlib import import_module
package, path, event, place = sys.argv[1:]
elephantasm = import_module(package)
module, name = place.split(":")
kind, _, method = name.rpartition(".")
holder = import_module(f"{package}.{module}")
holder = getattr(holder, kind) if kind else holder
setattr(holder, method, lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL))
client = elephantasm.Elephantasm(endpoint=f"sqlite:///{path}")
client.erase(event)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")
@pytest.mark.parametrize(
    ("place", "is_gone"),
    [
        ("local.store.removal:Removal.statement", False),
        ("local.recall.clearing:recount", False),
        ("local.store.files:compact", True),
    ],
)
def test_an_erasure_that_is_killed_is_wholly_there_or_not_at_all(life, place, is_gone):
    life.tell("I live in Oslo.", session_id="s")
    event = life.tell("I'm allergic to ivy.", session_id="s")
    life.dream()
    before = life.known(), life.client.compile_pack(query="ivy").as_prompt()
    arguments = [elephantasm.__name__, str(life.path), str(event), place]
    root = str(Path(elephantasm.__file__).parents[elephantasm.__name__.count(".") + 1])
    ran = subprocess.run([sys.executable, "-c", KILLED, *arguments], cwd=root, check=False)
    assert ran.returncode == -signal.SIGKILL
    if is_gone:
        assert life.known() == ["I live in Oslo."]
    else:
        assert (life.known(), life.client.compile_pack(query="ivy").as_prompt()) == before
    life.client.erase(event)
    assert life.left("ivy") == []
