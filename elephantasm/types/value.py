# SPDX-License-Identifier: Apache-2.0
"""What all answers have in common: the API's words, and a dataclass that costs nothing to define.

`dataclasses` loads the parsers of Python's own language, and compiles source code for each class:
most of the time that a program which only wants a prompt would wait. So the methods stand here
once, and `dataclass` does its part, that `fields`, `replace` and `asdict` live on, when it is
first asked for.
"""

# The functions beside `Value` are a part of it.
# pyright: reportPrivateUsage=false
from __future__ import annotations

from datetime import datetime
from enum import Enum

from .._fields import to_id
from .._process import once
from .._typing import is_array, is_object
from .._words import EVENT_TYPES, KNOWLEDGE_TYPES, STATES

__all__ = [
    "EventType",
    "KnowledgeType",
    "MemoryState",
    "Value",
    "empty",
    "field",
    "id_field",
    "layer",
    "value",
]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any, ClassVar, Optional, TypeVar

    V = TypeVar("V", bound="Value")
else:
    from .._typing import Any

_new = object.__new__
_NOTHING: tuple[object, ...] = (None, {}, ())


def empty() -> dict[str, Any]:
    """Return the JSON object that a field holds where nothing was given."""
    return {}


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

    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, Any]]
        _fields: ClassVar[Optional[dict[str, dict[str, Any]]]]
        _names: ClassVar[frozenset[str]]
        _also: ClassVar[tuple[str, ...]]
        _is_ours: ClassVar[bool]
    # What each field is by default, by its name: options as `dataclasses.field` takes them.
    _fields = None
    _names = frozenset()
    _also = ()  # other spellings of fields, as some servers have them
    _is_ours = False  # a program's own subclass may have more fields than an answer gives

    def __init_subclass__(cls) -> None:
        cls._fields, cls._is_ours = None, False  # told where a class becomes one of ours

    def __init__(self, *values: Any, **named: Any) -> None:
        known = _fields_of(type(self))
        if values or named.keys() != known.keys():
            named = _completed(type(self), known, values, named)
        self.__dict__.update(named)
        self.__post_init__()

    def __post_init__(self) -> None:
        """Check what the value was made of, as a dataclass would; answers are checked before."""

    @classmethod
    def _made(cls: type[V], data: Mapping[str, Any], named: dict[str, Any]) -> V:
        """Return a value of these fields, unchecked; how `from_dict` makes them.

        Args:
            data: The answer they were read from; what has no name here becomes `extra`.
            named: All other fields.
        """
        names = cls._names
        if names.issuperset(data):
            named["extra"] = {}
        else:
            named["extra"] = {key: item for key, item in data.items() if key not in names}
        if not cls._is_ours:
            named = _completed(cls, _fields_of(cls), (), named)
        made = _new(cls)
        _hold(made, named)
        return made

    if not TYPE_CHECKING:  # a checker that sees them would let any name be assigned

        def __setattr__(self, name, value):
            raise _frozen(f"cannot assign to field {name!r}")

        def __delattr__(self, name):
            raise _frozen(f"cannot delete field {name!r}")

        def __replace__(self, /, **changes):  # what `copy.replace` calls, from Python 3.13 on
            from dataclasses import replace

            return replace(self, **changes)

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in _fields_of(type(self)))

    def __hash__(self) -> int:
        return hash((type(self), getattr(self, next(iter(_fields_of(type(self)))))))

    def __repr__(self) -> str:
        values = ((name, getattr(self, name)) for name in _fields_of(type(self)))
        shown = [f"{name}={_short(value)}" for name, value in values if value not in _NOTHING]
        return f"{type(self).__name__}({', '.join(shown)})"

    def to_dict(self) -> dict[str, Any]:
        """Return the value as JSON-ready data; `from_dict` of it gives an equal value."""
        data = {name: _plain(getattr(self, name)) for name in _fields_of(type(self))}
        data.update(data.pop("extra", {}))
        return data


_hold = vars(Value)["__dict__"].__set__  # gives a value its fields, past `__setattr__`


class _IdField:
    """A field whose text becomes a UUID when it is looked at, and not before.

    Making UUIDs is most of reading a large pack, and programs that only want the prompt need none.
    """

    def __init__(self, options: dict[str, Any]) -> None:
        self.options = options
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, value: Optional[Value], owner: type) -> Any:
        if value is None:
            if not self.options:
                raise AttributeError(self.name)  # tells `dataclass` that there is no default
            return self.options["default"]
        held = value.__dict__[self.name]
        if type(held) is str:
            held = value.__dict__[self.name] = to_id(held)
        return held

    def __set__(self, value: Value, new: object) -> None:
        # Reached by the constructors of subclasses only; assignments end at `Value`.
        value.__dict__[self.name] = new


class _Layer:
    """A property that is read once and then kept in the value, where Python finds it first."""

    def __init__(self, read: Callable[[Any], Any]) -> None:
        self._read, self._name = read, read.__name__
        self.__doc__ = read.__doc__

    def __get__(self, value: Optional[Value], owner: type) -> Any:
        if value is None:
            return self
        found = value.__dict__[self._name] = self._read(value)
        return found


class _Bookkeeping:
    """An attribute that `dataclass` gives a class, which it is asked for when somebody looks.

    Args:
        name: The attribute's name.
        twin: Returns a class with the same fields that `dataclass` has made.
    """

    def __init__(self, name: str, twin: Callable[[], Any]) -> None:
        self._name = name
        self._twin = twin

    def __get__(self, value: Optional[Value], owner: type) -> Any:
        return getattr(self._twin(), self._name)


if TYPE_CHECKING:
    # What type checkers take them for, so that they know every constructor.
    from dataclasses import dataclass as value
    from dataclasses import field
    from dataclasses import field as id_field
    from functools import cached_property as layer
else:
    layer = _Layer  # what `cached_property` does, up to Python 3.11 without the lock that it takes

    def field(**options):
        """Return a field's options, for `dataclasses.field` when it is asked."""
        return options

    def id_field(**options):
        """Return a field that holds an id."""
        return _IdField(options)

    def value(*, frozen, eq):
        """Return what makes a subclass of `Value` a dataclass; the arguments are for checkers."""
        return _made_value


def _made_value(kind: type[V]) -> type[V]:
    known = {name: _options_of(kind, name) for name in kind.__annotations__}
    kind._fields, kind._is_ours = known, True
    # A field of the wire that is called `extra` is none of ours.
    kind._names = frozenset((*known, *kind._also)) - {"extra"}
    twin = once(lambda: _twin_of(kind))  # for it loads a module: no fork comes in between
    for name in ("__dataclass_fields__", "__dataclass_params__", "__match_args__"):
        setattr(kind, name, _Bookkeeping(name, twin))
    return kind


def _options_of(kind: type[Value], name: str) -> dict[str, Any]:
    """Return the options of a field, as the body of its class tells them."""
    given = vars(kind).get(name, {})
    if isinstance(given, _IdField):
        return given.options
    if not is_object(given):
        return {"default": given}
    if given:
        delattr(kind, name)  # as `dataclass` would: there is no such attribute of the class
    return given


def _twin_of(kind: type[Value]) -> Any:
    """Return a class with the same fields that is made by `dataclass` itself."""
    import dataclasses

    known, (first, *_) = _fields_of(kind), _fields_of(kind)
    # Compared by all fields and hashed by the first one; subclasses that are dataclasses, too,
    # add their own ones to that.
    make: Any = dataclasses.field
    names: dict[str, Any] = {
        name: make(**{"hash": None if name == first else False, **known[name]}) for name in known
    }
    body = {**names, "__annotations__": kind.__annotations__, "__module__": kind.__module__}
    return dataclasses.dataclass(frozen=True, eq=False)(type(kind.__name__, (), body))


def _fields_of(kind: type[Value]) -> dict[str, dict[str, Any]]:
    """Return the options of all fields of a class by their names."""
    if kind._fields is None:  # not one of ours
        import dataclasses

        found: dict[str, dict[str, Any]] = {
            described.name: {
                option: getattr(described, option)
                for option in ("default", "default_factory")
                if getattr(described, option) is not dataclasses.MISSING
            }
            for described in dataclasses.fields(kind)
        }
        kind._fields = found
        return found
    return kind._fields


def _frozen(message: str) -> AttributeError:
    from dataclasses import FrozenInstanceError

    return FrozenInstanceError(message)


def _completed(
    kind: type[Value],
    known: dict[str, dict[str, Any]],
    values: tuple[Any, ...],
    named: dict[str, Any],
) -> dict[str, Any]:
    """Return the fields of a value that is made with positions or without some defaults."""
    unknown = named.keys() - known.keys()
    if unknown or len(values) > len(known):
        raise TypeError(f"{kind.__name__} has no field {min(unknown, default='more')!r}")
    given = dict(zip(known, values))
    twice = given.keys() & named.keys()
    if twice:
        raise TypeError(f"{kind.__name__} got two values for {min(twice)!r}")
    given.update(named)
    for name, options in known.items():
        if name in given:
            continue
        if "default" in options:
            given[name] = options["default"]
        elif "default_factory" in options:
            given[name] = options["default_factory"]()
        else:
            raise TypeError(f"{kind.__name__} needs a value for {name!r}")
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
    if isinstance(value, (dict, list)):
        return _copied(value)
    if is_array(value):
        return [_plain(item) for item in value]
    return value if isinstance(value, (str, int, float, type(None))) else str(value)


def _copied(value: Any) -> Any:
    """Return JSON data anew, however deep it is: `copy.deepcopy` gives up at some depth."""
    whole = [value]
    left: list[Any] = [whole]
    while left:
        holder = left.pop()
        for key in _places(holder):
            item = holder[key]
            if isinstance(item, (dict, list)):
                holder[key] = item.copy()
                left.append(holder[key])
    return whole[0]


def _places(holder: Any) -> Iterable[Any]:
    """Return the keys of a dict, or the positions of a list."""
    return holder if is_object(holder) else range(len(holder))
