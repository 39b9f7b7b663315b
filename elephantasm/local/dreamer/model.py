# SPDX-License-Identifier: Apache-2.0
"""A language model, where the application has one: any callable from prompt to reply text.

It is asked for JSON and believed only in what has the right shape. Whatever else happens (an
exception, a reply that is no JSON, an answer that takes too long), the extractive path does
the work, so a model can make memories better and never lose one.
"""

from __future__ import annotations

import contextvars
import json
import threading
import time

from ..knowledge.statements import TYPES, USER, Reading, Statement
from ..store.rows import MODEL
from .episodes import CONTENT, SUMMARY, Draft, Names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any, Callable, Optional

    from ..store.rows import EventRow

# A model that failed or was slower than this is not asked again for a while: the caller of
# extract() is waiting.
_SLOW = 30.0
_PAUSE = 300.0
# Part of a call's time that a model may take.
_SHARE = 0.7
# Characters of an episode that go into a prompt.
_MOST_TEXT = 24_000
_MOST_STATEMENTS = 20
# Braces at which the object is looked for; each failed try may read the whole reply.
_MOST_TRIES = 20

_MEMORY = """Below are events of a conversation with {anima}. Turn them into one memory.
Reply with one JSON object and nothing else:
{{"summary": "one or two sentences", "content": "what happened, a short paragraph",
"importance": 0.0-1.0, "confidence": 0.0-1.0,
"knowledge": [{{"type": "FACT|CONCEPT|METHOD|PRINCIPLE|EXPERIENCE", "subject": "who or what",
"content": "one statement, third person", "confidence": 0.0-1.0}}]}}
Use names, numbers and dates as they were said. Knowledge is what stays true beyond this talk.

{events}
"""
_IDENTITY = """Describe how {anima} speaks and what it is, from its own messages below.
Reply with one JSON object and nothing else:
{{"communication_style": "a few words", "nature": "a short noun phrase",
"purpose": "a verb phrase"}}
Leave a key out if the messages do not tell.

{messages}
"""


class Model:
    """An application's language model, asked with care.

    Args:
        ask: Returns a reply for a prompt.
        clock: Returns seconds; only differences matter.
    """

    def __init__(
        self, ask: Callable[[str], str], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._ask = ask
        self._clock = clock
        self._lock = threading.Lock()
        self._warned = False
        self._not_before: Optional[float] = None

    def reply(self, prompt: str, deadline: Optional[float] = None) -> Optional[dict[str, Any]]:
        """Return the JSON object a model answers a prompt with, or None.

        Args:
            prompt: What to ask.
            deadline: `time.monotonic()` value by which the memory must be written; None to
                wait as long as the model takes.
        """
        started = self._clock()
        if self._not_before is not None and started < self._not_before:
            return None
        try:
            reply = _object(self._answer(prompt, deadline))
        except Exception as error:  # an application's callable may raise anything
            # By its kind alone: the text may hold a key or what was said.
            self._give_up(type(error).__name__)
            return None
        if self._clock() - started > _SLOW:
            self._give_up(f"took more than {_SLOW:.0f} seconds")
        elif reply is None:
            self._warn("the reply was no JSON object")
        return reply

    def _answer(self, prompt: str, deadline: Optional[float]) -> object:
        """Return the reply; without one in time, raise TimeoutError."""
        if deadline is None:
            return self._ask(prompt)
        # What is left is for writing, with a model's help or without.
        patience = (deadline - time.monotonic()) * _SHARE
        if patience <= 0:
            raise TimeoutError
        replies: list[object] = []
        # Nothing else ends a callable that does not return; a late reply is dropped.
        context = contextvars.copy_context()
        thread = threading.Thread(
            target=lambda: replies.append(context.run(self._outcome, prompt)), daemon=True
        )
        thread.start()
        thread.join(patience)
        if not replies:
            raise TimeoutError
        if isinstance(replies[0], Exception):
            raise replies[0]
        return replies[0]

    def _outcome(self, prompt: str) -> object:
        """Return the reply, or the exception in its place."""
        try:
            return self._ask(prompt)
        except Exception as error:
            return error

    def _give_up(self, why: str) -> None:
        """Leave the model alone for a while."""
        self._not_before = self._clock() + _PAUSE
        self._warn(why)

    def _warn(self, why: str) -> None:
        """Log the first failure; the later ones would say the same."""
        with self._lock:
            first, self._warned = not self._warned, True
        if first:
            import logging

            logging.getLogger(__name__).warning(
                "The language model is of no use (%s); memories are made without it.", why
            )


def _object(reply: object) -> Optional[dict[str, Any]]:
    """Return the first JSON object in a reply, whatever is said around it."""
    text = reply if isinstance(reply, str) else ""
    # A number of a million digits takes minutes as an int, and no time as a float.
    decoder = json.JSONDecoder(parse_int=float)
    place = text.find("{")
    for _ in range(_MOST_TRIES):
        if place < 0:
            break
        try:
            value = decoder.raw_decode(text, place)[0]
        except RecursionError:
            break
        except ValueError:
            place = text.find("{", place + 1)
            continue
        return value if isinstance(value, dict) else None
    return None


def memory(
    model: Model, plain: Draft, names: Names, deadline: Optional[float] = None
) -> Optional[tuple[Draft, Optional[list[Statement]]]]:
    """Return a memory and its statements as the model writes them, or None.

    Args:
        model: Whom to ask.
        plain: The same memory made without a model; it fills what the reply lacks.
        names: How those who speak are called.
        deadline: As for `Model.reply`.
    """
    lines = [f"{names.speaker(event)}: {event.content}" for event in plain.events]
    prompt = _MEMORY.format(anima=names.anima, events="\n".join(lines)[:_MOST_TEXT])
    reply = model.reply(prompt, deadline)
    summary = _text((reply or {}).get("summary"), 2 * SUMMARY)
    if reply is None or not summary:
        return None
    written = plain._replace(
        summary=summary,
        content=_text(reply.get("content"), 2 * CONTENT) or plain.content,
        importance=_share(reply.get("importance"), plain.importance),
        confidence=_share(reply.get("confidence"), plain.confidence),
    )
    items = reply.get("knowledge")
    if not isinstance(items, list):
        return written, None
    statements = (_statement(item, plain.events[-1]) for item in items[:_MOST_STATEMENTS])
    return written, [statement for statement in statements if statement is not None]


def readings(statements: Iterable[Statement], event: EventRow) -> list[Reading]:
    """Return a model's statements as what an event teaches."""
    made = tuple(statements)
    return [Reading(event.n, USER, event.occurred_at, made)] if made else []


def _statement(item: object, event: EventRow) -> Optional[Statement]:
    """Return one statement of a reply if it has the right shape."""
    if not isinstance(item, dict) or item.get("type") not in TYPES:
        return None
    text, subject = _text(item.get("content"), 400), _text(item.get("subject"), 100)
    if not text or not subject:
        return None
    return Statement(
        kind=item["type"],
        subject=subject,
        topic=subject,
        form=MODEL,
        text=text,
        confidence=_share(item.get("confidence"), 0.7),
        facts=(),
        event_n=event.n,
        at=event.occurred_at,
    )


def identity(
    model: Model, anima: str, messages: Sequence[str], deadline: Optional[float] = None
) -> dict[str, str]:
    """Return what the model says of an anima: communication_style, nature, purpose."""
    prompt = _IDENTITY.format(anima=anima, messages="\n---\n".join(messages)[:_MOST_TEXT])
    reply = model.reply(prompt, deadline) or {}
    keys = ("communication_style", "nature", "purpose")
    texts = {key: _text(reply.get(key), 200) for key in keys}
    return {key: text for key, text in texts.items() if text}


def _text(value: object, most: int) -> str:
    """Return a usable text, or nothing."""
    if not isinstance(value, str) or "\0" in value:
        return ""
    # On one line and without marks in front: a heading in it would forge a layer of the pack.
    flat = " ".join(value.encode("utf-8", "ignore").decode().split()).lstrip("# ")
    return flat[:most].strip()


def _share(value: object, otherwise: float) -> float:
    """Return a number from 0 to 1, or the other one."""
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= 1:
        return float(value)
    return otherwise
