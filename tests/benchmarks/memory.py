# SPDX-License-Identifier: Apache-2.0
"""The embedded engine as a memory that evidence-recall benchmarks can ask, by public calls only.

    cd FOLDER_WITH_SCORE && python score.py --system tests.benchmarks.memory:make ...
    python -m tests.benchmarks.memory FOLDER_WITH_SCORE [options of its score.py]

The folder holds `score.py` and its data, which are not part of this project: their licences do
not allow it.
"""

from __future__ import annotations

import importlib
import math
import re
import sys
import tempfile
from collections import Counter, defaultdict
from datetime import datetime, timezone
from pathlib import Path

from tests import elephantasm

local = importlib.import_module(f"{elephantasm.__name__}.local")
TYPES = {"user": "message.in", "assistant": "message.out"}


class Memory:
    """One store, filled turn by turn on the conversation's own clock."""

    def __init__(self, meta):
        self.folder = tempfile.TemporaryDirectory()
        self.now = 0.0
        self.clients = {}
        self.turns = {}
        self.anima = self.client().create_anima("Agent").id
        self.end = datetime.fromisoformat(meta["now"]).replace(tzinfo=timezone.utc).timestamp()

    def client(self, budget=4000):
        """Return a client whose packs have a budget of tokens; all share one database."""
        if budget not in self.clients:
            transport = local.LocalTransport(
                str(Path(self.folder.name) / "agent.db"),
                clock=lambda: self.now,
                pack=local.PackSettings(max_tokens=budget),
                synchronous="NORMAL",
            )
            client = elephantasm.Elephantasm(transport=transport, timeout=600)
            self.clients[budget] = (client, transport)
        return self.clients[budget][0]

    def ingest(self, turn):
        """Capture one turn."""
        at = datetime.fromisoformat(turn["time"]).replace(tzinfo=timezone.utc)
        self.now = at.timestamp()
        event = self.client().extract(
            TYPES.get(turn["role"], "message.in"),
            turn["text"],
            self.anima,
            turn["session"],
            turn["role"],
            turn["author"],
            at,
        )
        self.turns[str(event.id)] = turn["id"]

    def finish(self):
        """Let the Dreamer run, at the time at which the questions are asked."""
        self.now = self.end
        self.clients[4000][1].dream(str(self.anima))

    def pack(self, query, budget):
        """Return a pack as it would go into a prompt."""
        return self.client(budget).inject(self.anima, query).as_prompt()

    def known(self):
        """Yield everything known, whatever its type."""
        for kind in elephantasm.KnowledgeType:
            yield from self.client().list_knowledge(kind, self.anima)

    def facts(self, budget):
        """Return statements, the surest first."""
        found = []
        for item in self.known():
            source = [self.turns[s["event_id"]] for s in item.extra["sources"]]
            # "2026-03-02 Ana: I live in Oslo."
            text = item.content.partition(f"{item.topic}: ")[2] or item.content
            fact = {"subject": item.topic, "text": text, "source": source}
            found.append((-item.confidence, item.created_at, fact))
        return [fact for *_, fact in sorted(found, key=lambda entry: entry[:2])]

    def identity(self, subject):
        """Return the words that tell a person from others in what is known of them."""
        said = defaultdict(Counter)
        for item in self.known():
            said[item.topic].update(set(re.findall(r"[^\W\d_]{4,}", item.content.lower())))
        mine = said.pop(subject, Counter())
        others = sum(said.values(), Counter())
        worth = {word: n / (others[word] + 1) * math.log(1 + n) for word, n in mine.items()}
        return " ".join(sorted(worth, key=lambda word: (-worth[word], word)))

    def close(self):
        for client, _ in self.clients.values():
            client.close()
        self.folder.cleanup()


def make(meta):
    """Return a fresh memory; what the benchmark calls."""
    return Memory(meta)


def main():
    folder = Path(sys.argv[1]).resolve()
    sys.path.insert(0, str(folder))
    score = importlib.import_module("score")
    score.main(
        ["--data", str(folder / "dev"), "--system", f"{__package__}.memory:make", *sys.argv[2:]]
    )


if __name__ == "__main__":
    main()
