# SPDX-License-Identifier: Apache-2.0
"""Fields: what an operation takes from the path, the parameters and the body.

A class names each field once, with the type that its check returns:

    class ListEvents(Operation):
        anima_id: str = in_query(uuid)
        limit: int = in_query(integer(1, LARGEST_PAGE), default=PAGE)

An object of it holds the checked values, so `given.limit` is an int, and a type checker knows it.
"""

from __future__ import annotations

from ..typed import NamedTuple
from .values.refusals import Refused, refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, ClassVar, TypeVar, Union, overload

    from .values.refusals import Check, Item

    T = TypeVar("T")
    D = TypeVar("D")
    F = TypeVar("F", bound="Fields")


class Absent:
    """What stands for a field that was not given, where that is another thing than null."""


ABSENT = Absent()
REQUIRED = object()  # the default of a field that must be given


class Field(NamedTuple):
    """One field of a path, of the parameters or of a body.

    Attributes:
        name: As it is called in the API, and in the class that it is a field of.
        check: Returns the value as the engine wants it, or refuses it.
        default: Its value where it is not given.
        place: `path`, `query` or `body`.
        alias: Another name that it may come by, which goes before its own; empty for none.
    """

    name: str
    check: Check[Any]
    default: Any
    place: str
    alias: str = ""

    def given(self, values: Mapping[str, Any]) -> Any:
        """Return its value as it came, or `ABSENT`."""
        value = values.get(self.alias, ABSENT) if self.alias else ABSENT
        return values.get(self.name, ABSENT) if value is ABSENT else value


class Place:
    """A place in a request; called with a check and perhaps a default, it returns a field there.

    It is typed as returning the value that an object has in the field's place, as
    `dataclasses.field` is: a check that does not return what the class promises is an error of
    types.
    """

    def __init__(self, name: str) -> None:
        self.name = name

    if TYPE_CHECKING:

        @overload
        def __call__(self, check: Check[T]) -> T: ...

        @overload
        def __call__(self, check: Check[T], default: D, alias: str = "") -> Union[T, D]: ...

    def __call__(self, check: Check[Any], default: Any = REQUIRED, alias: str = "") -> Any:
        """Return a field at this place."""
        return Field("", check, default, self.name, alias)  # `Fields` knows what it is called


PATH, QUERY, BODY = "path", "query", "body"
# Segments of the path are in the order of its `*`.
in_path, in_query, in_body = Place(PATH), Place(QUERY), Place(BODY)


class Fields:
    """Checked values, by the names of their fields.

    Attributes:
        table: The fields of the class by place, in the order in which faults are told.
    """

    table: ClassVar[Mapping[str, Sequence[Field]]] = {PATH: (), QUERY: (), BODY: ()}

    def __init_subclass__(cls) -> None:
        attributes = list(vars(cls).items())
        own = [f._replace(name=name) for name, f in attributes if isinstance(f, Field)]
        for field in own:
            delattr(cls, field.name)  # an object without the value must not answer with the field
        cls.table = {
            place: (*fields, *(field for field in own if field.place == place))
            for place, fields in cls.table.items()
        }

    def __init__(self, **values: Any) -> None:
        self.__dict__.update(values)


def gather(
    fields: Sequence[Field],
    given: Mapping[str, Any],
    way: Sequence[Any],
    items: list[Item],
    *,
    repeat: bool,
) -> dict[str, Any]:
    """Return checked values by name; what is given beyond the fields is ignored.

    Args:
        fields: What to look for.
        given: Values by name as they came.
        way: Where they stand, such as `["query"]`; the beginning of every item's `loc`.
        items: Gets an item for every value that is refused.
        repeat: Whether the refusal of a missing value repeats what was given instead.
    """
    values: dict[str, Any] = {}
    for field in fields:
        value = field.given(given)
        if value is ABSENT:
            if field.default is REQUIRED:
                items += missing([*way, field.name], given if repeat else None)
            values[field.name] = field.default
            continue
        try:
            values[field.name] = field.check(value)
        except Refused as refused:
            items += refused.within(*way, field.name)
    return values


def missing(at: Sequence[Any], given: Any) -> list[Item]:
    """Return the item for a value that must be given and is not."""
    return refusal("missing", "Field required", given, at=at).items


def no_object(given: Any) -> Refused:
    """Return the refusal of what should be an object with fields."""
    message = "Input should be a valid dictionary or object to extract fields from"
    return refusal("model_attributes_type", message, given)


def record(kind: type[F]) -> Check[F]:
    """Return a check for an object with the fields of a class, of which all are `in_body`."""

    def check(value: Any) -> F:
        if not isinstance(value, dict):
            raise no_object(value)
        items: list[Item] = []
        values = gather(kind.table[BODY], value, (), items, repeat=True)
        if items:
            raise Refused(items)
        return kind(**values)

    return check
