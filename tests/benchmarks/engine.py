# SPDX-License-Identifier: Apache-2.0
"""Figures of the embedded engine, as ratios to bare `sqlite3` doing the same by hand."""

from __future__ import annotations

import random
import re
import sqlite3
import statistics
import tempfile
import time
import uuid
from datetime import datetime, timedelta, timezone
from importlib import import_module
from itertools import count
from pathlib import Path

from tests import elephantasm

local = import_module(f"{elephantasm.__name__}.local")
START = datetime(2026, 1, 1, tzinfo=timezone.utc)
NEVER = 1e12  # a threshold that is not reached: synthesis has figures of its own
QUERIES = 25
# The statements that one captured event takes, as anyone would write them by hand.
INSERT = (
    "INSERT INTO event (id, anima_n, event_type, content, role, author, session_id, occurred_at,"
    " meta, is_deleted, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)"
)
TOUCH = "UPDATE anima SET last_activity_at = ? WHERE n = ?"


class Talk:
    """Made-up chat in words whose frequencies fall as those of a language do."""

    def __init__(self, seed=7):
        self.random = random.Random(seed)
        letters = "bcdfglmnprstvz"
        self.words = [
            "".join(self.random.choice(letters) + self.random.choice("aeiou") for _ in range(n))
            for n in self.random.choices((1, 2, 3, 4), (1, 6, 6, 2), k=20_000)
        ]
        self.weights = [1 / (rank + 10) for rank in range(len(self.words))]

    def sentence(self, length):
        """Return some words."""
        return " ".join(self.random.choices(self.words, self.weights, k=length))

    def turns(self):
        """Yield content, author, session and time, without end."""
        for n in count():
            said = self.sentence(self.random.randint(6, 40)).capitalize() + "."
            yield said, ("Ana", "Ben")[n % 2], f"s{n // 24}", START + timedelta(minutes=n)


def engine(path, clock=lambda: START.timestamp(), synchronous="FULL", **settings):
    """Return a client of a new database."""
    transport = local.LocalTransport(
        str(path),
        clock=clock,
        synchronous=synchronous,
        synthesis=local.SynthesisSettings(**settings),
        pack=local.PackSettings(max_tokens=4000),
    )
    return elephantasm.Elephantasm(transport=transport, timeout=600)


def median_of(measured, times):
    """Return the median of wall seconds of a function called with numbers."""
    found = []
    for n in range(times):
        start = time.perf_counter()
        measured(n)
        found.append(time.perf_counter() - start)
    return statistics.median(found)


def extracts(table, rounds):
    """What capturing one event costs, each in a transaction of its own."""
    with tempfile.TemporaryDirectory() as folder:
        client = engine(Path(folder) / "ours.db", threshold=NEVER)
        anima = client.create_anima("bench").id
        client2 = engine(Path(folder) / "hand.db", threshold=NEVER)
        client2.create_anima("bench")
        client2.close()
        database = sqlite3.connect(Path(folder) / "hand.db", isolation_level=None)
        database.execute("PRAGMA synchronous = FULL")
        turns = Talk().turns()

        def ours(_):
            said, author, session, at = next(turns)
            client.extract("message.in", said, anima, session, "user", author, at)

        def bare(_):
            said, author, session, at = next(turns)
            now = round(at.timestamp() * 1e6)
            database.execute("BEGIN IMMEDIATE")
            database.execute(
                INSERT,
                (
                    str(uuid.uuid4()),
                    1,
                    "message.in",
                    said,
                    "user",
                    author,
                    session,
                    now,
                    "{}",
                    now,
                    now,
                ),
            )
            database.execute(TOUCH, (now, 1))
            database.execute("COMMIT")

        ratios, rates = [], []
        for _ in range(rounds):
            mine = median_of(ours, 200)
            ratios.append(mine / median_of(bare, 200))
            rates.append(1 / mine)
        database.close()
        client.close()
    table.note(
        f"  embedded extract: {statistics.median(rates):.0f} events a second, each on the disk"
    )
    table.add(
        "embedded extract(), one event a transaction / the same SQL", statistics.median(ratios), 1.6
    )


def injects(table, events, limit):
    """What a pack of 4000 tokens for a query costs among so many events."""
    talk = Talk()
    with tempfile.TemporaryDirectory() as folder:
        clock = [START.timestamp()]
        client = engine(Path(folder) / "ours.db", lambda: clock[0], synchronous="NORMAL")
        anima = client.create_anima("bench").id
        bare = sqlite3.connect(":memory:")
        bare.execute("CREATE VIRTUAL TABLE plain USING fts5(body)")
        start = time.perf_counter()
        for n, (said, author, session, at) in enumerate(talk.turns()):
            if n == events:
                break
            clock[0] = at.timestamp()
            client.extract("message.in", said, anima, session, "user", author, at)
            bare.execute("INSERT INTO plain (rowid, body) VALUES (?, ?)", (n + 1, said))
        took = (time.perf_counter() - start) / events
        questions = [talk.sentence(8) for _ in range(QUERIES)]
        client.inject(anima, questions[0])  # takes the index up to date

        def pack(n):
            client.inject(anima, questions[n])

        def search(n):
            match = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", questions[n]))
            bare.execute(
                "SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 20", (match,)
            ).fetchall()

        ours, theirs = median_of(pack, QUERIES), median_of(search, QUERIES)
        client.close()
        bare.close()
    table.note(
        f"  {events} events, {took * 1000:.2f} ms each with the Dreamer at work:"
        f" inject(query) {ours * 1000:.1f} ms, bare query {theirs * 1000:.2f} ms"
    )
    if limit:
        table.add(
            f"embedded inject(query), 4000 tokens, {events} events / one query",
            ours / theirs,
            limit,
        )


def run(table, peer=None, rounds=11):
    """Add all figures of the embedded engine."""
    extracts(table, max(3, rounds // 2))
    for events, limit in ((1_000, None), (10_000, 15), (100_000, 8)):
        injects(table, events, limit)
