# SPDX-License-Identifier: Apache-2.0
"""Erasing for good: no byte of what is erased is left in the file, and nothing brings it back.

Only the embedded engine can do this. It does it in one request; what `forget` would reach is
reached here as well.
"""

from __future__ import annotations

from collections.abc import Mapping

from .. import _arguments as check
from .. import _fields
from .._operations import ANIMA, Operation, present
from .._words import LONGEST_NAME
from ..types.value import Value, empty, field, value
from .forget import Forgetting
from .sending import NotOfferedError, Sender, about, again, send

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional, Union
    from uuid import UUID

    from .._names import AnimaRef
else:
    from .._typing import UUID, AnimaRef, Any, Optional, Union

_COUNTS = ("events", "memories", "redrafted", "knowledge", "packs", "identities", "animas")
_ONE = "give one of what, session_id, author and everything=True"
_NOT_OFFERED = (
    "this service has no operation that erases for good: delete_event, delete_anima and, on a "
    "self-hosted server, forget hide it, and its rows stay, marked as deleted; whoever runs the "
    "service can take them out of its database. Memories in a file "
    "(endpoint='sqlite:///agent.db') can be erased"
)


@value(frozen=True, eq=False)
class Erasure(Value):
    """What was erased: a receipt without a word of it.

    Attributes:
        events: How many events.
        memories: How many memories; `redrafted` ones are not among them.
        redrafted: How many memories were made anew of what is left of them.
        knowledge: How many statements.
        packs: How many stored packs, of which the embedded engine has none.
        identities: How many identities: that of an anima that was erased.
        animas: How many animas.
        is_clean: Whether no byte of it is left, neither in the file, nor in its log, nor in free
            pages.
        kept: Where some are left: why, and what to do; else None.
    """

    events: int = 0
    memories: int = 0
    redrafted: int = 0
    knowledge: int = 0
    packs: int = 0
    identities: int = 0
    animas: int = 0
    is_clean: bool = False
    kept: Optional[str] = None
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Erasure:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                **{name: _fields.count(data, name) for name in _COUNTS},
                "is_clean": _fields.flag(data, "is_clean"),
                "kept": _fields.optional(data, "kept", str),
            },
        )


class EraseItems(Sender):
    """The method that erases."""

    def erase(
        self,
        what: Union[UUID, str, Forgetting, None] = None,
        anima_id: AnimaRef = None,
        *,
        session_id: Optional[str] = None,
        author: Optional[str] = None,
        everything: bool = False,
        reason: Optional[str] = None,
    ) -> Erasure:
        """Erase something for good, with what was made of it; nothing brings it back.

        Rows, links, index, vectors, audit and identity lose it at once or not at all. Then the
        file is written anew, which takes time and room as large as the file. An event that was
        erased is refused when it comes again, such as from an import: `ConflictError`. Erasing
        twice is no error, and cleans up what the first time could not.

        Args:
            what: Id of an event, a memory or a statement; or the answer of `forget`, of a dry run
                too. With a memory go its events, with a statement the events that say it.
            anima_id: Whose session, author or whole content: UUID or name; None means the client's
                default anima.
            session_id: All events of this session.
            author: All events of this author.
            everything: All that the anima remembers, and the anima itself; one that was deleted
                before is given by its id.
            reason: Why, for the audit; it stays, so it must not repeat what is erased. None for
                no reason. With `everything` the audit goes as well.

        Raises:
            InvalidArgumentError: A value was refused, or not exactly one of `what`, `session_id`,
                `author` and `everything` was given; nothing was sent.
            NotFoundError: Nothing has this id, or there is no such anima.
            ConflictError: The anima was deleted: restore it first, or erase everything of it.
            NotOfferedError: It is a service, hosted or self-hosted, and nothing was erased.
            ElephantasmError: Anything else, as in `get_event`.
        """
        is_all = check.flag("everything", everything)
        check.given(check.anima, "anima_id", anima_id)
        body = present(
            **_ids(what),
            session_id=check.given(check.text, "session_id", session_id, LONGEST_NAME),
            author=check.given(check.text, "author", author, LONGEST_NAME),
            everything=is_all or None,
            reason=check.given(check.text, "reason", reason),
        )
        if sum(one is not None for one in (what, session_id, author, is_all or None)) != 1:
            raise check.refusal("what", _ONE)
        try:
            if what is not None:
                return send(self, Operation("POST", "/erasures", Erasure.from_dict, body=body))
            body["anima_id"] = ANIMA
            return about(
                self, anima_id, Operation("POST", "/erasures", Erasure.from_dict, body=body)
            )
        except NotOfferedError as error:
            failed = again(NotOfferedError, _NOT_OFFERED, error)
        finally:
            if is_all:
                self._animas.forget()
        raise failed


def _ids(what: object) -> dict[str, Any]:
    """Return what is to be erased, as the request names it."""
    if what is None:
        return {}
    if isinstance(what, Forgetting):
        plan = Forgetting.from_dict(what.to_dict())  # whoever made it may have given texts
        own = (*plan.events, *plan.memories, *plan.knowledge)
        return {"ids": [str(one) for one in own], "exactly": True}
    return {"ids": [check.uuid("what", what)]}
