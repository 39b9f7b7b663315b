# SPDX-License-Identifier: Apache-2.0
"""What was erased, known again without its text: nothing may bring it back.

Of an erased event its type, text and time stay as a digest, and so do its dedupe key and its id.
The digests are keyed with a random key of the file: apart from the file nobody can try words out.
"""

from __future__ import annotations

import json

from ..._process import once
from .table import Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from .rows import AnimaRow, EventRow

_SIZE = 16  # bytes of a digest
_EVENT, _KEY, _ID, _ANIMA, _NAME = "event", "key", "id", "anima", "name"
# Ids are nobody's: whoever asks for one knows no anima.
_NOBODY = b""


class Erased(Table):
    """The table of digests."""

    __slots__ = ()

    def note_events(self, anima: AnimaRow, events: Iterable[EventRow]) -> None:
        """Note that an anima's events are erased."""
        key = self._key()
        whose = _digest(key, _ANIMA, anima.id)
        self._add((whose, digest) for event in events for digest in _known_by(key, event))

    def note_ids(self, ids: Iterable[str]) -> None:
        """Note that what has these ids is erased, of whatever kind it is."""
        key = self._key()
        self._add((_NOBODY, _digest(key, _ID, own)) for own in ids)

    def hand_on(self, anima: AnimaRow) -> None:
        """Let what was erased of an anima that is erased itself be known by the anima's name.

        An import makes an anima of the same name, with another id.
        """
        key = self._key()
        names = _digest(key, _NAME, anima.name), _digest(key, _ANIMA, anima.id)
        self.connection.execute("UPDATE OR REPLACE erased SET anima = ? WHERE anima = ?", names)

    def has_event(self, anima: AnimaRow, event: EventRow) -> bool:
        """Return whether an event of an anima was erased, by its text and time or by its key."""
        # Nearly no file has any.
        if not self._number("SELECT EXISTS (SELECT 1 FROM erased)"):
            return False
        key = self._key()
        whose = _digest(key, _ANIMA, anima.id), _digest(key, _NAME, anima.name)
        return any(self._has(one, digest) for one in whose for digest in _known_by(key, event))

    def has_id(self, own: str) -> bool:
        """Return whether what had this id was erased."""
        return self._has(_NOBODY, _digest(self._key(), _ID, own))

    def _has(self, whose: bytes, digest: bytes) -> bool:
        found = "SELECT count(*) FROM erased WHERE anima = ? AND digest = ?"
        return bool(self._number(found, whose, digest))

    def _add(self, rows: Iterable[tuple[bytes, bytes]]) -> None:
        self.connection.executemany("INSERT OR IGNORE INTO erased VALUES (?, ?)", rows)

    def _key(self) -> bytes:
        key: bytes = self.connection.execute("SELECT key FROM erased_key").fetchone()[0]
        return key


def _known_by(key: bytes, event: EventRow) -> list[bytes]:
    """Return the digests by which an event is known again."""
    whole = _digest(key, _EVENT, event.event_type, event.content, event.occurred_at)
    return [whole, _digest(key, _KEY, event.dedupe_key)] if event.dedupe_key else [whole]


def _digest(key: bytes, *parts: object) -> bytes:
    digest: bytes = _blake2b()(json.dumps(parts).encode(), key=key, digest_size=_SIZE).digest()
    return digest


@once
def _blake2b() -> Callable[..., Any]:
    """Load what brings the whole of OpenSSL with it, and most files, with nothing erased, spare."""
    from hashlib import blake2b

    return blake2b
