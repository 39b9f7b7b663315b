# SPDX-License-Identifier: Apache-2.0
"""What all answers have in common: the API's words, and a dataclass that is cheap to make.

`dataclass` writes and compiles source code for each method that it generates, which would be
most of the time that importing this package takes. So the methods stand here once, and
`dataclass` only does the bookkeeping that `fields`, `replace` and `asdict` live on.
"""

from __future__ import annotations

from dataclasses import MISSING, FrozenInstanceError, dataclass
from datetime import datetime
from enum import Enum

from .._fields import to_id
from .._words import EVENT_TYPES, KNOWLEDGE_TYPES, STATES

__all__ = ["EventType", "KnowledgeType", "MemoryState", "Value", "id_field", "value"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, ClassVar, Optional, TypeVar

    V = TypeVar("V", bound="Value")

_new = object.__new__
_NOTHING: tuple[object, ...] = (None, {}, ())


class _Word(str, Enum):
    """A word of the API; prints as that word on every Python version."""

    __str__ = str.__str__


# The names stand in the order of the words; type checkers read both.
class EventType(_Word):
    """What kind of event is captured."""

    MESSAGE_IN, MESSAGE_OUT, TOOL_CALL, TOOL_RESULT, SYSTEM = EVENT_TYPES


class MemoryState(_Word):
    """How alive a memory is."""

    ACTIVE, DECAYING, ARCHIVED = STATES


class KnowledgeType(_Word):
    """What kind of statement a piece of knowledge is."""

    FACT, CONCEPT, METHOD, PRINCIPLE, EXPERIENCE = KNOWLEDGE_TYPES


class Value:
    """Immutable; compares by value, hashes by its first field, prints short."""

    __dataclass_fields__: ClassVar[dict[str, Any]]
    _names: ClassVar[frozenset[str]] = frozenset()
    _also: ClassVar[tuple[str, ...]] = ()  # other spellings of fields, as some servers have them

    def __init__(self, *values: Any, **named: Any) -> None:
        if values or named.keys() != self.__dataclass_fields__.keys():
            named = _completed(self, values, named)
        self.__dict__.update(named)

    @classmethod
    def _made(cls: type[V], **named: Any) -> V:
        """Return a value of all its fields, unchecked; how `from_dict` makes them."""
        made = _new(cls)
        if len(named) < len(cls.__dataclass_fields__):  # a subclass has fields of its own
            named = _completed(made, (), named)
        made.__dict__.update(named)
        return made

    @classmethod
    def _extra(cls, data: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields of an answer that this type has no name for."""
        names = cls._names
        return {} if data.keys() <= names else {k: v for k, v in data.items() if k not in names}

    if not TYPE_CHECKING:  # a checker that sees them would let any name be assigned

        def __setattr__(self, name, value):
            raise FrozenInstanceError(f"cannot assign to field {name!r}")

        def __delattr__(self, name):
            raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return all(
            getattr(self, name) == getattr(other, name) for name in self.__dataclass_fields__
        )

    def __hash__(self) -> int:
        return hash((type(self), getattr(self, next(iter(self.__dataclass_fields__)))))

    def __repr__(self) -> str:
        values = ((name, getattr(self, name)) for name in self.__dataclass_fields__)
        shown = [f"{name}={_short(value)}" for name, value in values if value not in _NOTHING]
        return f"{type(self).__name__}({', '.join(shown)})"

    def to_dict(self) -> dict[str, Any]:
        """Return the value as JSON-ready data; `from_dict` of it gives an equal value."""
        data = {name: _plain(getattr(self, name)) for name in self.__dataclass_fields__}
        data.update(data.pop("extra", {}))
        return data


class _IdField:
    """A field whose text becomes a UUID when it is looked at, and not before.

    Making UUIDs is most of reading a large pack, and programs that only want the prompt need none.
    """

    def __init__(self, default: object) -> None:
        self.default = default
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, value: Optional[Value], owner: type) -> Any:
        if value is None:
            if self.default is MISSING:
                raise AttributeError(self.name)  # tells `dataclass` that there is no default
            return self.default
        held = value.__dict__[self.name]
        if type(held) is str:
            held = value.__dict__[self.name] = to_id(held)
        return held

    def __set__(self, value: Value, new: object) -> None:
        # Reached by the constructors of subclasses only; assignments end at `Value`.
        value.__dict__[self.name] = new


if TYPE_CHECKING:
    # What type checkers take the two for, so that they know every constructor.
    from dataclasses import dataclass as value
    from dataclasses import field as id_field
else:

    def id_field(*, default=MISSING):
        """Return a field that holds an id."""
        return _IdField(default)

    def value(*, frozen, eq):
        """Return what makes a subclass of `Value` a dataclass; the arguments are for checkers."""
        return _made_value


def _made_value(kind: Any) -> Any:
    # `dataclass` reads every annotation that is text in search of words such as ClassVar. There
    # are none, and that would be half of the time it takes.
    annotations = kind.__annotations__
    kind.__annotations__ = dict.fromkeys(annotations, object)
    kind = dataclass(kind, init=False, eq=False, repr=False)
    kind.__annotations__ = annotations
    # As `frozen=True` would have it, without the methods that it compiles: a subclass that is a
    # dataclass must be frozen, too, and hashes by our first field and its own ones.
    kind.__dataclass_params__.frozen = True
    for i, (name, described) in enumerate(kind.__dataclass_fields__.items()):
        described.type = annotations[name]
        described.hash = None if i == 0 else False
    # A field of the wire that is called `extra` is none of ours.
    kind._names = frozenset((*kind.__dataclass_fields__, *kind._also)) - {"extra"}
    return kind


def _completed(value: Value, values: tuple[Any, ...], named: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a value that was made with positions or without some defaults."""
    known = value.__dataclass_fields__
    unknown = named.keys() - known.keys()
    if unknown or len(values) > len(known):
        raise TypeError(f"{type(value).__name__} has no field {min(unknown, default='more')!r}")
    given = dict(zip(known, values))
    twice = given.keys() & named.keys()
    if twice:
        raise TypeError(f"{type(value).__name__} got two values for {min(twice)!r}")
    given.update(named)
    for name, described in known.items():
        if name in given:
            continue
        if described.default is not MISSING:
            given[name] = described.default
        elif described.default_factory is not MISSING:
            given[name] = described.default_factory()
        else:
            raise TypeError(f"{type(value).__name__} needs a value for {name!r}")
    return given


def _short(value: object) -> str:
    text = repr(_plain(value))
    return text if len(text) <= 60 else f"{text[:57]}..."


def _plain(value: object) -> Any:
    """Return a field's value as JSON-ready data that shares nothing with it."""
    if isinstance(value, Value):
        return value.to_dict()
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, (dict, list)):
        return _copied(value)
    return value if isinstance(value, (str, int, float, type(None))) else str(value)


def _copied(value: Any) -> Any:
    """Return JSON data anew, however deep it is: `copy.deepcopy` gives up at some depth."""
    whole = [value]
    left: list[Any] = [whole]
    while left:
        holder = left.pop()
        for key, item in holder.items() if isinstance(holder, dict) else enumerate(holder):
            if isinstance(item, (dict, list)):
                holder[key] = item.copy()
                left.append(holder[key])
    return whole[0]
