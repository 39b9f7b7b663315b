# SPDX-License-Identifier: Apache-2.0
"""Figures of the embedded engine, as ratios to bare `sqlite3` doing the same by hand."""

from __future__ import annotations

import json
import random
import re
import sqlite3
import statistics
import sys
import tempfile
import time
import uuid
from datetime import datetime, timedelta, timezone
from functools import partial
from importlib import import_module
from itertools import count, islice
from pathlib import Path

from tests import elephantasm

from .measure import ROOT, Python, medians

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


# A process that captures so many events, one that asks once about them, by the client and by the
# command line, and the least that any program on SQLite loads.
FILL = """
import json, os
from datetime import datetime
from elephantasm import Elephantasm
from elephantasm.local import LocalTransport
turns = json.load(open(os.environ["TURNS"]))
now = [0.0]
transport = LocalTransport(os.environ["FILE"], clock=lambda: now[0], synchronous="NORMAL")
client = Elephantasm(transport=transport, timeout=600)
anima = client.create_anima("bench").id
for said, author, session, at in turns:
    at = datetime.fromisoformat(at)
    now[0] = at.timestamp()
    client.extract("message.in", said, anima, session, "user", author, at)
client.inject(anima, "anything")
client.close()
"""
ASK = """
import os
from elephantasm import Elephantasm
client = Elephantasm(anima_id="bench", endpoint="sqlite:///" + os.environ["FILE"])
assert client.inject(query=os.environ["QUERY"]).as_prompt()
client.close()
"""
COMMAND = """
import os
from elephantasm.cli import main
main(["inject", "--anima", "bench", "--endpoint", "sqlite:///" + os.environ["FILE"], os.environ["QUERY"]])
"""
LEAST = "import sqlite3, json"


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


def cold(table, rounds, older):
    """What a process costs that opens a database of 1000 events and asks once."""
    talk = Talk()
    turns = [(*rest, at.isoformat()) for *rest, at in islice(talk.turns(), 1000)]
    pythons = {"ours": Python(sys.executable, ROOT)}
    if older:
        pythons["older"] = Python(sys.executable, Path(older).resolve())
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "turns.json").write_text(json.dumps(turns), "utf-8")
        env = {"TURNS": f"{folder}/turns.json", "QUERY": talk.sentence(8)}
        runs = {"least": lambda: pythons["ours"].cpu(LEAST)}
        for name, python in pythons.items():
            files = {**env, "FILE": f"{folder}/{name}.db"}
            python.run(FILL, **files)
            python.run(ASK, **files)  # what is due is done now
            for what, code in (("client", ASK), ("command", COMMAND)):
                runs[name, what] = partial(python.cpu, code, **files)
        found = medians(runs, rounds)
    mine = found["ours", "client"]
    table.note(f"  open 1000 events and inject(query), whole process: {mine * 1000:.0f} ms of CPU")
    figure = "elephantasm inject on a file, whole process, / importing sqlite3, json"
    table.add(figure, found["ours", "command"] / found["least"], 5)
    if older:
        figure = "cold open and inject(query), 1000 events, whole process, / older"
        table.add(figure, mine / found["older", "client"], 0.7)


def run(table, peer=None, rounds=11, older=None):
    """Add all figures of the embedded engine; `older` is a folder with another release."""
    cold(table, rounds, older)
    extracts(table, max(3, rounds // 2))
    for events, limit in ((1_000, None), (10_000, 15), (100_000, 8)):
        injects(table, events, limit)
