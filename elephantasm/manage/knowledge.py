# SPDX-License-Identifier: Apache-2.0
"""Single statements: see, make, correct and delete one, its history and where it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from urllib.parse import quote

from .. import _arguments as check
from .. import _fields
from .._operations import ANIMA, Operation, present, row_limit
from .._words import KNOWLEDGE_TYPES
from ..exceptions import NotFoundError
from ..types import Knowledge
from ..types.value import KnowledgeType, Value, empty, field, id_field, value
from .memories import get_memory
from .sending import (
    Sender,
    about,
    because,
    changes,
    embedded,
    exists,
    not_found,
    nothing,
    rows,
    rows_of,
    send,
    some,
    texts,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional, Union
    from uuid import UUID

    from .._fields import Id
    from .._names import AnimaRef
else:
    from .._typing import UUID, AnimaRef, Any, Id, Optional, Union

_CLEARABLE = ("topic", "summary", "confidence")
_SOURCE_TYPES = ("INTERNAL", "EXTERNAL")
_LIST = _fields.list_of(Knowledge.from_dict)
# A self-hosted server fails to write the history of what has an embedding.
_FIXED = (
    "a self-hosted server can't change, delete or restore a statement that has an embedding, as "
    "all have that were drawn from a memory; correct or delete that memory (list_knowledge_"
    "provenance names it) and draw its statements again with synthesize_knowledge"
)


@value(frozen=True, eq=False)
class KnowledgeChange(Value):
    """One change of a statement.

    Attributes:
        action: `CREATE`, `UPDATE`, `DELETE` or `RESTORE`.
        before_state: All fields of the statement before, as far as they are known; None at first.
        after_state: The same after it.
        triggered_by: What brought it about, such as `api_update`, or the caller's own word.
        source_type: `INTERNAL` or `EXTERNAL`, None where nothing was said.
        source_id: Id of the memory that it rests on, or None.
        change_summary: What happened in a sentence, or None.
    """

    id: Id = id_field()
    knowledge_id: Id = id_field()
    action: str
    created_at: datetime
    before_state: Optional[dict[str, Any]] = None
    after_state: Optional[dict[str, Any]] = None
    triggered_by: Optional[str] = None
    source_type: Optional[str] = None
    source_id: Optional[Id] = id_field(default=None)
    change_summary: Optional[str] = None
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> KnowledgeChange:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "id": _fields.required(data, "id", str),
                "knowledge_id": _fields.required(data, "knowledge_id", str),
                "action": _fields.required(data, "action", str),
                "created_at": _fields.moment(data, "created_at"),
                "before_state": _fields.optional(data, "before_state", dict),
                "after_state": _fields.optional(data, "after_state", dict),
                "triggered_by": _fields.optional(data, "triggered_by", str),
                "source_type": _fields.optional(data, "source_type", str),
                "source_id": _fields.optional(data, "source_id", str),
                "change_summary": _fields.optional(data, "change_summary", str),
            },
        )


_CHANGES = _fields.list_of(KnowledgeChange.from_dict)


class KnowledgeItems(Sender):
    """Methods for single statements."""

    def get_knowledge(self, knowledge_id: Union[UUID, str]) -> Knowledge:
        """Return one statement; raises as `get_event` does."""
        return send(self, _get(knowledge_id))

    def list_all_knowledge(
        self,
        anima_id: AnimaRef = None,
        *,
        topic: Optional[str] = None,
        include_deleted: bool = False,
        limit: Optional[int] = None,
    ) -> Iterator[Knowledge]:
        """Yield statements of all types, newest first.

        Args:
            anima_id: UUID or name; None means the client's default anima. An unknown one has none.
            topic: Only those of exactly this topic; one with a slash can't be asked for. None
                for all.
            include_deleted: Whether deleted ones come too, and what was replaced.
            limit: How many at the most; None for all.
        """
        params = {
            "anima_id": ANIMA,
            "include_deleted": check.flag("include_deleted", include_deleted) or None,
        }
        path = "/knowledge" if topic is None else f"/knowledge/topic/{_topic(topic)}"
        operation = Operation("GET", path, _LIST, params=params, limit=row_limit(limit))
        return rows_of(self, anima_id, operation)

    def list_topics(self, anima_id: AnimaRef = None) -> tuple[str, ...]:
        """Return the topics that an anima's statements have, sorted; an unknown one has none."""
        params = {"anima_id": ANIMA}
        found = about(self, anima_id, Operation("GET", "/knowledge/topics", texts, params=params))
        return tuple(sorted(found))

    def create_knowledge(
        self,
        knowledge_type: Union[KnowledgeType, str],
        content: str,
        anima_id: AnimaRef = None,
        *,
        topic: Optional[str] = None,
        summary: Optional[str] = None,
        confidence: Optional[float] = None,
        source_type: str = "EXTERNAL",
        embed: bool = True,
    ) -> Knowledge:
        """Make a statement by hand and return it; it is in packs and searches at once.

        Args:
            knowledge_type: `KnowledgeType`, its value or its name in any case.
            content: The statement.
            anima_id: UUID or name; None means the client's default anima.
            topic: What it is about.
            summary: The same in short.
            confidence: 0 to 1.
            source_type: `EXTERNAL` for what is given, `INTERNAL` for what memories tell.
            embed: Only a self-hosted server looks at it: there a statement is in packs and
                searches only once it has an embedding, and can't be changed or deleted any more
                from then on. False makes one that can be, and that packs do not show.

        Raises:
            InvalidArgumentError: A value was refused; nothing was sent.
            NotFoundError: There is no such anima.
            ElephantasmError: Anything else, as in `get_event`.
        """
        embed = check.flag("embed", embed)
        fields = _checked(knowledge_type, content, topic, summary, confidence, source_type)
        operation = Operation(
            "POST",
            "/knowledge",
            Knowledge.from_dict,
            body={"anima_id": ANIMA, **fields},
            hides_missing=True,
        )
        made = about(self, anima_id, operation)
        if not embed or not made.content:
            return made
        path = f"{_path(_fields.id_text(made))}/embedding"
        advice = f"delete it with delete_knowledge({_fields.id_text(made)!r}) and make it again"
        return embedded(self, made, Operation("POST", path, Knowledge.from_dict), advice)

    def update_knowledge(
        self,
        knowledge_id: Union[UUID, str],
        *,
        knowledge_type: Union[KnowledgeType, str, None] = None,
        content: Optional[str] = None,
        topic: Optional[str] = None,
        summary: Optional[str] = None,
        confidence: Optional[float] = None,
        source_type: Optional[str] = None,
        clear: Iterable[str] = (),
        triggered_by: Optional[str] = None,
    ) -> Knowledge:
        """Change what is given of a statement and return it.

        Args:
            knowledge_id: Its id.
            knowledge_type: `KnowledgeType`, its value or its name in any case.
            content: The statement. In the embedded engine, what is written by hand is nobody's
                words any more: it is told without a name and a day.
            topic: What it is about.
            summary: The same in short.
            confidence: 0 to 1.
            source_type: `INTERNAL` or `EXTERNAL`.
            clear: What is to be empty: any of `topic`, `summary`, `confidence`.
            triggered_by: What brought it about, for the history; None for `api_update`.

        Raises:
            InvalidArgumentError: A value was refused, or nothing is to be changed.
            ServerError: A self-hosted server can't change it; the message says what to do.
            ElephantasmError: Anything else, as in `get_event`.
        """
        given = _checked(knowledge_type, content, topic, summary, confidence, source_type)
        names = ("knowledge_type", "content", "topic", "summary", "confidence", "source_type")
        body = changes(clear, _CLEARABLE, **{**dict.fromkeys(names), **given})
        params = {"triggered_by": check.given(check.text, "triggered_by", triggered_by)}
        path = _path(knowledge_id)
        operation = Operation("PATCH", path, Knowledge.from_dict, body=body, params=params)
        return send(self, operation, _FIXED)

    def delete_knowledge(
        self, knowledge_id: Union[UUID, str], *, reason: Optional[str] = None
    ) -> None:
        """Delete a statement: it is in no pack, search or list.

        Raises as `update_knowledge` does, but not for a statement that is deleted already.
        `reason` is as for `delete_event`.
        """
        params = because(reason)
        try:
            send(self, Operation("DELETE", _path(knowledge_id), nothing, params=params), _FIXED)
        except NotFoundError:
            # The service says the same of one that is deleted, but that has a history.
            if not send(self, _history(knowledge_id, limit=1)):
                raise

    def restore_knowledge(self, knowledge_id: Union[UUID, str]) -> Knowledge:
        """Bring back a deleted statement and return it; raises as `update_knowledge` does."""
        path = f"{_path(knowledge_id)}/restore"
        return send(self, Operation("POST", path, Knowledge.from_dict), _FIXED)

    def list_knowledge_history(
        self, knowledge_id: Union[UUID, str], *, limit: Optional[int] = None
    ) -> Iterator[KnowledgeChange]:
        """Yield all changes of a statement, deleted or not, newest first.

        Every earlier text is in it, for good. `NotFoundError` when there is no such statement.
        """
        operation = _history(knowledge_id, row_limit(limit))
        listed = rows(self, operation)
        if operation.limit == 0:
            return listed
        return some(listed, not_found(operation, f"Knowledge {knowledge_id}"))

    def list_knowledge_provenance(
        self, knowledge_id: Union[UUID, str]
    ) -> tuple[KnowledgeChange, ...]:
        """Return the changes that rest on a memory, oldest first: `source_id` names it.

        A statement that was made by hand has none. `NotFoundError` when there is no such
        statement.
        """
        operation = Operation("GET", f"{_path(knowledge_id)}/provenance", _CHANGES)
        found = send(self, operation)
        # The service says the same of a statement that nobody knows, which has no history either.
        if not found and not send(self, _history(knowledge_id, limit=1)):
            raise not_found(operation, f"Knowledge {knowledge_id}")
        return found

    def list_influenced_knowledge(self, memory_id: Union[UUID, str]) -> tuple[Id, ...]:
        """Return the ids of all statements that a memory gave, also of those that are deleted.

        `NotFoundError` when there is no such memory, or it was deleted and gave none.
        """
        path = f"/knowledge/memory/{check.uuid('memory_id', memory_id)}/influenced"
        operation = Operation("GET", path, texts)
        found = send(self, operation)
        if not found and not exists(self, get_memory(memory_id)):
            raise not_found(operation, f"Memory {memory_id}")
        return tuple(map(_fields.to_id, found))


def _path(knowledge_id: Union[UUID, str]) -> str:
    return f"/knowledge/{check.uuid('knowledge_id', knowledge_id)}"


def _get(knowledge_id: Union[UUID, str]) -> Operation[Knowledge]:
    return Operation("GET", _path(knowledge_id), Knowledge.from_dict)


def _history(
    knowledge_id: Union[UUID, str], limit: Optional[int]
) -> Operation[tuple[KnowledgeChange, ...]]:
    return Operation("GET", f"{_path(knowledge_id)}/history", _CHANGES, limit=limit)


def _topic(topic: str) -> str:
    """Return a topic as a segment of a path."""
    if "/" in check.text("topic", topic):
        raise check.refusal("topic", "holds a slash, which a service takes for the end of it")
    return quote(check.sendable("topic", topic), safe="")


def _checked(
    knowledge_type: Union[KnowledgeType, str, None],
    content: Optional[str],
    topic: Optional[str],
    summary: Optional[str],
    confidence: Optional[float],
    source_type: Optional[str],
) -> dict[str, Any]:
    """Return what is given of a statement, checked."""
    return present(
        knowledge_type=check.given(check.word, "knowledge_type", knowledge_type, KNOWLEDGE_TYPES),
        content=check.given(check.text, "content", content),
        topic=check.given(check.text, "topic", topic),
        summary=check.given(check.text, "summary", summary),
        confidence=check.given(check.fraction, "confidence", confidence),
        source_type=check.given(check.word, "source_type", source_type, _SOURCE_TYPES),
    )
