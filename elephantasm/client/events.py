# SPDX-License-Identifier: Apache-2.0
"""The client's methods for events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from .._operations import events as operations
from .._series import stored
from ..types import Event, EventCreate, EventType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional, Union

    from .._names import AnimaRef, Animas
    from .memories import Freshness
else:
    from .._typing import UUID, AnimaRef, Any, Optional, Union  # noqa: F401


class EventMethods:
    """Capture events and list them."""

    if TYPE_CHECKING:
        _animas: Animas  # the client's, as below
        _freshness: Freshness

    def extract(
        self,
        event_type: Union[EventType, str],
        content: str,
        anima_id: AnimaRef = None,
        session_id: Optional[str] = None,
        role: Optional[str] = None,
        author: Optional[str] = None,
        occurred_at: Optional[datetime] = None,
        meta: Optional[Mapping[str, Any]] = None,
        importance_score: Optional[float] = None,
        *,
        summary: Optional[str] = None,
        source_uri: Optional[str] = None,
        dedupe_key: Optional[str] = None,
        expires_at: Union[datetime, str, None] = None,
    ) -> Event:
        """Capture an event and return it as stored.

        The request is sent once and never repeated; an error's `sent` says whether the event
        may have been stored all the same.

        Args:
            event_type: `EventType`, its value or its name in any case.
            content: The text; may be empty.
            anima_id: UUID or name; None means the client's default anima.
            session_id: What belongs together, such as one conversation; at most 255 characters.
            role: Such as `user` or `assistant`; at most 50 characters.
            author: Who said it; at most 255 characters.
            occurred_at: When it happened, None for now; a naive datetime is local time.
            meta: Anything that JSON can hold, at most 100 levels deep.
            importance_score: 0 to 1.
            summary: A short form of the content.
            source_uri: Where it comes from.
            dedupe_key: At most 255 characters. The embedded engine stores a key once; the hosted
                service keeps it without enforcing it.
            expires_at: From when on it is not to be remembered: a datetime after `occurred_at`, or
                its ISO 8601 text; without an offset local time. None for ever. It stands in
                `meta`. The embedded engine then deletes the event with what was made of it, and
                the next `dream()` erases it for good; a service keeps it.

        Raises:
            InvalidArgumentError: An argument was refused; nothing was sent.
            NotFoundError: There is no such anima.
            ConflictError: The `dedupe_key` was used before with another content, or the event was
                erased for good.
            ElephantasmError: Anything else, as in `inject`.
        """
        event = self._animas.about(
            anima_id,
            operations.extract(
                event_type=event_type,
                content=content,
                session_id=session_id,
                role=role,
                author=author,
                occurred_at=occurred_at,
                meta=meta,
                importance_score=importance_score,
                summary=summary,
                source_uri=source_uri,
                dedupe_key=dedupe_key,
                expires_at=expires_at,
            ),
        )
        return self._freshness.captured(event)

    def extract_many(
        self,
        events: Iterable[Union[EventCreate, Mapping[str, Any]]],
        anima_id: AnimaRef = None,
    ) -> list[Event]:
        """Capture several events and return them as stored, in the order given.

        The embedded engine stores up to 500 of them in one transaction, and so many times as
        fast. To a service they are sent one by one, each within the client's timeout; after an
        error that is not about one event alone the rest is not sent. To be able to repeat the
        call without storing anything twice, give each a `dedupe_key`.

        Args:
            events: Each an `EventCreate`, or a mapping with arguments of `extract` by their names,
                such as `{"event_type": "message.in", "content": "Hello!"}`.
            anima_id: UUID or name, for events that name no anima; None means the client's
                default anima.

        Raises:
            InvalidArgumentError: An event was refused, named as `events[3]`; nothing was sent.
            BatchError: Some were not stored; `results` has each event, or its error.
            NotFoundError: There is no anima of this name.
            ElephantasmError: A name could not be looked up.
        """
        made = operations.extract_many(events)
        found = stored(self._animas.about_all(anima_id, made))
        for event in found[-1:]:
            self._freshness.captured(event)
        return found

    def list_events(
        self,
        anima_id: AnimaRef = None,
        *,
        event_type: Union[EventType, str, None] = None,
        session_id: Optional[str] = None,
        min_importance: Optional[float] = None,
        include_deleted: bool = False,
        limit: Optional[int] = None,
        as_of: Optional[datetime] = None,
        author: Optional[str] = None,
        meta: Optional[Mapping[str, Any]] = None,
    ) -> Iterator[Event]:
        """Yield events, newest first, or oldest first within a session.

        Pages are fetched while the iterator is read. No event comes twice and none is left out
        when others arrive meanwhile. An unknown anima has no events.

        Args:
            anima_id: UUID or name; None means the client's default anima.
            event_type: Only events of this type.
            session_id: Only events of this session.
            min_importance: Only events with at least this importance, 0 to 1.
            include_deleted: Whether deleted ones come too.
            limit: How many at the most; None for all.
            as_of: Only events that had occurred by then; this and the next two only on the
                embedded engine, as for `inject`.
            author: Only events of this author.
            meta: Only events whose `meta` has these names with these values.
        """
        made = operations.list_events(
            event_type, session_id, min_importance, include_deleted, limit
        )
        return self._animas.pages(anima_id, made.within(as_of, None, author, meta))
