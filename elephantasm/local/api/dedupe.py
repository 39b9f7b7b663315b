# SPDX-License-Identifier: Apache-2.0
"""Dedupe keys: an event that is sent twice is stored once.

The caller may give a key. For an event with a `source_uri` the API makes one itself, from the
anima, the type, the first 100 characters, the time and the source. Two different events may share
a key that was made so: then the later one gets a key of all that it holds, since only a key that
the caller gave may refuse an event.
"""

from __future__ import annotations

import hashlib
import json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from ..store.rows import EventRow
    from ..store.store import Store

_LENGTH = 32  # characters of a key
_SEEN = 100  # characters of the content that the API's key sees


def made_key(anima_id: str, event_type: str, content: str, when: str, source_uri: str) -> str:
    """Return the key that the API makes for an event with a source.

    Args:
        anima_id: Whose event.
        event_type: Its type.
        content: What it says.
        when: When it occurred, in ISO 8601 as the client gave it, UTC as `+00:00`.
        source_uri: Where it came from.
    """
    return _hashed("|".join((anima_id, event_type, content[:_SEEN], when, source_uri)))


def keyed(
    store: Store, new: EventRow, *, has_own_key: bool, has_own_time: bool
) -> tuple[EventRow, Optional[EventRow]]:
    """Return a new event under its final key, and the stored event that has this key, if any.

    Args:
        store: The open transaction.
        new: The event.
        has_own_key: Whether the caller gave the key.
        has_own_time: Whether the caller said when it occurred.
    """
    if not new.dedupe_key:
        return new, None
    known = store.events.with_key(new.anima_n, new.dedupe_key)
    if known and not has_own_key and not is_same(known, new, has_own_time=has_own_time):
        whole = _whole_key(new)
        return new._replace(dedupe_key=whole), store.events.with_key(new.anima_n, whole)
    return new, known


def is_same(known: EventRow, new: EventRow, *, has_own_time: bool) -> bool:
    """Return whether a repeated key comes with the same event.

    A repetition without a time of its own cannot name the first one's time.
    """
    repeated = known._replace(
        n=0,
        id=new.id,
        meta="",
        memory_n=None,
        occurred_at=known.occurred_at if has_own_time else new.occurred_at,
        created_at=new.created_at,
        updated_at=new.updated_at,
    )
    # The order of names in `meta` says nothing.
    return repeated == new._replace(meta="") and json.loads(known.meta) == json.loads(new.meta)


def _whole_key(row: EventRow) -> str:
    """Return a key that no two different events share."""
    what = (row.anima_n, row.event_type, row.content, row.role, row.author, row.summary)
    more = (row.occurred_at, row.session_id, json.loads(row.meta), row.source_uri)
    # Keys made by earlier releases are in files: a new column must not make others of them.
    plain = [0, "", *what, *more, None, row.importance_score, None, 0, 0, 0]
    return _hashed(json.dumps(plain, sort_keys=True))


def _hashed(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_LENGTH]
