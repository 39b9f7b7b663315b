# SPDX-License-Identifier: Apache-2.0
"""What annotations and checkers need, without `typing` and `uuid`.

Those two would be a tenth of what a short program takes. So the names in annotations stand here;
their modules are loaded when somebody evaluates the annotation. `typing.get_type_hints` does, and
with it FastAPI, pydantic and what makes schemas of tools. It looks the names up in the module of a
function, where they must be.

Below them checkers are told what JSON is read to and written from: to them `isinstance` alone
leaves open what a dict or a list holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    import typing
    from collections.abc import Sequence

    from typing_extensions import TypeGuard


class Later:
    """A class of another module; what is in its brackets may be such ones, too."""

    def __init__(self, module: str, name: str) -> None:
        self._module = module
        self._name = name

    def __getitem__(self, inside: object) -> typing.Any:
        parts: tuple[typing.Any, ...]
        parts = inside if isinstance(inside, tuple) else (inside,)  # pyright: ignore
        found = [part.found() if isinstance(part, Later) else part for part in parts]
        return self.found()[tuple(found) if isinstance(inside, tuple) else found[0]]

    def found(self) -> typing.Any:
        """Return the class itself; any, where this Python lacks its module, such as `ssl`."""
        from importlib import import_module

        try:
            return getattr(import_module(self._module), self._name)
        except ImportError:
            return object


Any = object  # which says the same to who reads an annotation at run time
Optional = Later("typing", "Optional")
Union = Later("typing", "Union")
SSLContext = Later("ssl", "SSLContext")
UUID = Later("uuid", "UUID")

# As text they are evaluated where they are used, with the names above.
AnimaRef = "Union[UUID, str, None]"
Id = "Union[UUID, str]"


def is_object(value: object) -> TypeGuard[dict[str, typing.Any]]:
    """Return whether a value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[typing.Any]]:
    """Return whether a value is a JSON list."""
    return isinstance(value, list)


def is_array(value: object) -> TypeGuard[Sequence[typing.Any]]:
    """Return whether JSON would write a value as a list."""
    return isinstance(value, (list, tuple))


def is_mapping(value: object) -> TypeGuard[Mapping[typing.Any, typing.Any]]:
    """Return whether a value is a mapping, whatever its keys are."""
    return isinstance(value, Mapping)


def is_iterable(value: object) -> TypeGuard[Iterable[typing.Any]]:
    """Return whether a value holds items that can be looked at one by one."""
    return isinstance(value, Iterable)
