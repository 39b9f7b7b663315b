# SPDX-License-Identifier: Apache-2.0
"""Animas with a past: events at told times, in a database in memory, and what came of them."""

from __future__ import annotations

import operator
from importlib import import_module
from typing import Any, Optional

from tests import elephantasm
from tests.local import seeds

LOCAL = f"{elephantasm.__name__}.local"
rows = import_module(f"{LOCAL}.store.rows")
database = import_module(f"{LOCAL}.store.database")
dreamer = import_module(f"{LOCAL}.dreamer.dream")
engine = import_module(f"{LOCAL}.engine")
packs = import_module(f"{LOCAL}.pack.compile")
recall = import_module(f"{LOCAL}.recall.gather")
settings = import_module(f"{LOCAL}.settings")

SECOND = 1_000_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR
START = 1_767_600_000 * SECOND  # 2026-01-05 08:00 UTC, a Monday


class Life:
    """One anima and its clock."""

    def __init__(self, db: Any, name: str = "Atlas") -> None:
        self.db = db
        self.now = START
        self.synthesis = settings.SynthesisSettings()
        with db.transaction() as store:
            self.n = store.animas.add(seeds.anima(name=name, at=START))

    def event(
        self,
        content: str,
        event_type: str = "message.in",
        *,
        author: Optional[str] = None,
        session: Optional[str] = None,
        at: Optional[int] = None,
        importance: Optional[float] = None,
    ) -> int:
        """Store one event and let a minute pass."""
        self.now += MINUTE
        when = self.now if at is None else at
        role = {"message.in": "user", "message.out": "assistant"}.get(event_type)
        row = rows.EventRow(
            n=0,
            id=seeds.new_id(),
            anima_n=self.n,
            event_type=event_type,
            content=content,
            occurred_at=when,
            created_at=self.now,
            updated_at=self.now,
            role=role,
            author=author,
            session_id=session,
            importance_score=importance,
        )
        with self.db.transaction() as store:
            return int(store.events.add(row))

    def due(self, model: Any = None) -> Any:
        """Synthesize as the engine does after an event; return the report or None."""
        own = engine.Call(engine.Engine(self.db, synthesis=self.synthesis), self.now, None)
        with self.db.snapshot() as store:
            if not own.is_due(store, store.animas.by_n(self.n)):
                return None
        return dreamer.synthesize(self.job(model))

    def dream(self, model: Any = None) -> Any:
        return dreamer.dream(self.job(model))

    def job(self, model: Any = None, **more: Any) -> Any:
        return dreamer.Job(self.db, self.n, self.now, self.synthesis, model, **more)

    def pack(self, query: Optional[str] = None, **changes: Any) -> Any:
        chosen = settings.preset(None)
        chosen = type(chosen)(**{**chosen.__dict__, **changes})
        engine.Engine(self.db).index(None)
        with self.db.snapshot() as store:
            anima = store.animas.by_n(self.n)
            found = recall.gather(store, anima, query, chosen, self.now)
        return packs.compile_pack(
            found, chosen, query=query, preset_name="conversational", now=self.now
        )

    def context(self, query: Optional[str] = None, **changes: Any) -> str:
        return str(self.pack(query, **changes)["content"]["context"])

    def read(self, method: str, *args: Any, **named: Any) -> Any:
        """Return what a query of the store, such as `memories.of`, finds for this anima."""
        with self.db.snapshot() as store:
            return operator.attrgetter(method)(store)(self.n, *args, **named)

    def statements(self, **named: Any) -> list[str]:
        """Return the words of what is known now, or with `ended=True` of all that ever was."""
        return [row.content for row in self.read("knowledge.of", self.now, **named)]

    def events(self) -> list[Any]:
        with self.db.snapshot() as store:
            columns = ", ".join(rows.EventRow._fields)
            found = store.connection.execute(f"SELECT {columns} FROM event ORDER BY n")
            return [rows.EventRow._make(row) for row in found]
