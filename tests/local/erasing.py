# SPDX-License-Identifier: Apache-2.0
"""Animas in a file of which every byte can be looked at."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from importlib import import_module

from tests import elephantasm

local = import_module(f"{elephantasm.__name__}.local")
START = datetime(2026, 9, 20, 9, tzinfo=timezone.utc)
NOW = 1_790_000_000.0


class Life:
    """Some animas in a file, and every byte of it."""

    def __init__(self, path, **settings):
        self.path = path
        self.transport = local.LocalTransport(path, clock=lambda: NOW, **settings)
        self.client = elephantasm.Elephantasm(transport=self.transport, anima_id="Library")
        self.anima = self.client.create_anima("Library").id
        self.at = START
        self.told = {}  # the texts of each event by its id

    def tell(self, content, event_type="message.in", anima=None, **more):
        self.at += timedelta(minutes=1)
        more.setdefault("occurred_at", self.at)
        made = self.client.extract(event_type, content, anima or self.anima, **more)
        texts = (content, more.get("session_id"), more.get("author"), str(more.get("meta")))
        self.told[str(made.id)] = " ".join(filter(None, texts))
        return made.id

    def dream(self):
        self.transport.dream()

    def bytes(self):
        files = sorted(self.path.parent.glob(f"{self.path.name}*"))
        return b"".join(file.read_bytes() for file in files).lower()

    def left(self, *words):
        """Return those of the words that are in the file, in its log or beside it."""
        raw = self.bytes()
        return [word for word in words if word.lower().encode() in raw]

    def ids(self):
        """Return the ids of all events, of deleted animas as well."""
        with self.transport.engine.database.snapshot() as store:
            return {own for (own,) in store.connection.execute("SELECT id FROM event")}

    def known(self, anima=None):
        rows = self.client.list_all_knowledge(anima)
        return [row.content.partition(": ")[2] for row in rows]


@contextmanager
def life(path, **settings):
    """Yield animas in a file of their own."""
    made = Life(path, **settings)
    try:
        yield made
    finally:
        made.client.close()
        made.transport.close()
