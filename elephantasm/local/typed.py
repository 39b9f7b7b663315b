# SPDX-License-Identifier: Apache-2.0
"""Named tuples and generic classes as `typing` has them, but for what that takes.

`typing.NamedTuple` compiles source code for each class. A program that asks for one pack and ends
would spend a tenth of its time on that, and some more on loading `typing`.
"""

from __future__ import annotations

from operator import itemgetter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Generic as Generic
    from typing import NamedTuple as NamedTuple
else:

    class Generic:
        """What `Layer[MemoryRow]` says, only type checkers need to know; see `typing.Generic`."""

        __slots__ = ()

        def __class_getitem__(cls, _):
            """Return the class itself."""
            return cls

    class _Definition(type):
        """Makes a class of the annotations in its body, each the name of a field."""

        def __new__(cls, name, bases, body):
            fields = tuple(body.get("__annotations__", ()))
            defaults = {field: body[field] for field in fields if field in body}
            body.update({field: property(itemgetter(n)) for n, field in enumerate(fields)})
            body.update(_fields=fields, _field_defaults=defaults, __match_args__=fields)
            body["_last"] = tuple(defaults.values())
            body["_places"] = {field: n for n, field in enumerate(fields)}
            body["__slots__"] = ()  # else each would have a dictionary besides
            return super().__new__(cls, name, bases, body)

    class NamedTuple(tuple, metaclass=_Definition):
        """A tuple whose places have names; see `typing.NamedTuple`."""

        def __new__(cls, *values, **named):
            """Return a tuple of these values, the rest by default."""
            # Nearly always all are given, in their order: a pack makes some thousands.
            if named:
                all_named = not values and tuple(named) == cls._fields
                values = named.values() if all_named else _placed(cls, values, named)
            elif len(values) != len(cls._fields):
                values = _filled(cls, values)
            return tuple.__new__(cls, values)

        @classmethod
        def _make(cls, values):
            """Return a tuple of as many values as it has fields."""
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"expected {len(cls._fields)} values, got {len(made)}")
            return made

        def _replace(self, /, **changes):
            """Return the tuple with other values in some of its fields."""
            values = list(self)
            for name, value in changes.items():
                if name not in self._places:
                    raise TypeError(f"{type(self).__name__} has no {name}")
                values[self._places[name]] = value
            return tuple.__new__(type(self), values)

        __replace__ = _replace  # what `copy.replace` calls, from Python 3.13 on

        def _asdict(self):
            """Return the values by their names."""
            return dict(zip(self._fields, self))

        def __repr__(self):
            values = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
            return f"{type(self).__name__}({values})"

        def __getnewargs__(self):
            return tuple(self)

    def _filled(cls, values):
        """Return these values and, for the fields behind them, what those have by default."""
        missing = len(cls._fields) - len(values)
        if not 0 < missing <= len(cls._last):
            least = len(cls._fields) - len(cls._last)
            wanted = f"{least} to {len(cls._fields)}" if cls._last else least
            raise TypeError(f"{cls.__name__} takes {wanted} values, got {len(values)}")
        return values + cls._last[-missing:]

    def _placed(cls, values, named):
        """Return all values as the fields of a class stand, of which some are given by name."""
        given = {**cls._field_defaults, **named}
        for name, value in zip(cls._fields, values):
            if name in named:
                raise TypeError(f"{cls.__name__} was given {name} twice")
            given[name] = value
        if len(given) > len(cls._fields):
            raise TypeError(f"{cls.__name__} has no other fields than {', '.join(cls._fields)}")
        try:
            return [given[name] for name in cls._fields]
        except KeyError as missing:
            raise TypeError(f"{cls.__name__} needs {missing}") from None
