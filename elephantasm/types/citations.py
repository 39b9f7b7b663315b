# SPDX-License-Identifier: Apache-2.0
"""Marks behind the lines of a pack's prompt, and what each of them stands for.

The embedded engine lists in a pack which line quotes what. The service does not: there the text of
an item is looked for in the prompt, and what is not found has no mark. Loaded by the first pack
that is asked for its marks; a copy of the package that asks for none may leave this file out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .. import _fields
from ..exceptions import InvalidArgumentError
from .value import Value, empty, field, id_field, value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional

    from .._fields import Id
else:
    from .._typing import UUID, Any, Id, Optional, Union  # noqa: F401

_MEMORY, _EVENT, _KNOWLEDGE = "memory", "event", "knowledge"
_LETTERS = {_MEMORY: "m", _EVENT: "e", _KNOWLEDGE: "k"}
# The layers in the order of the prompt, what they hold, and the field that the prompt prints.
_LAYERS = (
    ("session_memories", _MEMORY, "summary"),
    ("pending_events", _EVENT, "content"),
    ("knowledge", _KNOWLEDGE, "content"),
    ("long_term_memories", _MEMORY, "summary"),
)
_CUT = 500  # characters of an event that the layers repeat; the prompt has all of it


class UnknownMarkError(InvalidArgumentError, KeyError):
    """No line of the pack has this mark."""


@value(frozen=True, eq=False)
class Citation(Value):
    """The item that a line of a prompt quotes.

    Attributes:
        id: Of the memory, event or statement: for `why`, `history`, `get_memory` and so on.
        kind: `memory`, `event` or `knowledge`.
        mark: What stands behind the line, such as `[m3]`.
        line: Which line of the prompt it is, counted from 0.
        text: That line without the mark.
        score: 0 to 1, how well it deserved its place; None where nothing was sent.
        breakdown: Parts of the score by name; empty when nothing was sent.
    """

    id: Id = id_field()
    kind: str
    mark: str
    line: int
    text: str
    score: Optional[float] = None
    breakdown: dict[str, float] = field(default_factory=empty)
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Citation:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "id": _fields.required(data, "id", str),
                "kind": _fields.required(data, "kind", str),
                "mark": _fields.required(data, "mark", str),
                "line": _fields.required(data, "line", int),
                "text": _fields.required(data, "text", str),
                "score": _fields.optional_number(data, "score"),
                "breakdown": _fields.mapping(data, "breakdown"),
            },
        )


class Citations:
    """What the lines of a prompt quote.

    Args:
        content: The layers of a pack as they came.
        prompt: The text that was made of them.

    Attributes:
        by_mark: The citations by their marks, from the top of the prompt to the bottom.
    """

    def __init__(self, content: Mapping[str, Any], prompt: str) -> None:
        self._lines = prompt.split("\n")
        self.by_mark: dict[str, Citation] = {}
        if content.get("citations") is None:
            rows = list(_found(content, prompt))
        else:
            listed = _fields.listed(content, "citations", _fields.as_object, "content.")
            # Of what a later release cites beyond these, nothing is known here.
            rows = [row for row in listed if _is_known(row, self._lines)]
        numbers = dict.fromkeys(_LETTERS, 0)
        for row in sorted(rows, key=lambda row: row["line"]):
            kind = row["kind"]
            numbers[kind] += 1
            mark = f"[{_LETTERS[kind]}{numbers[kind]}]"
            line: int = row["line"]
            text = self._lines[line]
            self.by_mark[mark] = Citation.from_dict({**row, "mark": mark, "text": text})

    def marked(self) -> str:
        """Return the prompt with the marks behind its lines."""
        lines = self._lines.copy()
        for mark, citation in self.by_mark.items():
            lines[citation.line] += f" {mark}"
        return "\n".join(lines)

    def cite(self, mark: str) -> Citation:
        """Return what a mark stands for, which may be given without its brackets."""
        known = self.by_mark.get(f"[{str(mark).strip('[] ')}]")
        if known is None:
            told = f"this pack has {', '.join(self.by_mark) or 'none'}"
            raise UnknownMarkError(f"mark: no line has {mark!r:.60}; {told}", argument="mark")
        return known


def _is_known(row: dict[str, Any], lines: list[str]) -> bool:
    return row.get("kind") in tuple(_LETTERS) and row.get("line") in range(len(lines))


def _found(content: Mapping[str, Any], prompt: str) -> Iterator[dict[str, Any]]:
    """Yield the items of a pack whose text ends a line of the prompt, each line once."""
    taken: set[int] = set()
    for layer, kind, name in _LAYERS:
        for item in _fields.listed(content, layer, _fields.as_object, "content."):
            line = _line_of(_fields.optional(item, name, str), prompt, taken)
            if line is not None:
                taken.add(line)
                parts = item.get("score_breakdown") or item.get("breakdown")
                scored = {"score": item.get("score"), "breakdown": parts}
                yield {"id": item.get("id"), "kind": kind, "line": line, **scored}


def _line_of(text: Optional[str], prompt: str, taken: set[int]) -> Optional[int]:
    """Return the line on which a text ends that begins behind a date or a name, or None."""
    at = prompt.find(f" {text}") if text else -1
    while at >= 0:
        stop = at + 1 + len(text or "")
        line = prompt.count("\n", 0, stop)
        is_whole = prompt[stop : stop + 1] in ("", "\n") or len(text or "") >= _CUT
        if is_whole and line not in taken:
            return line
        at = prompt.find(f" {text}", stop)
    return None
