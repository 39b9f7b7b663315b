# SPDX-License-Identifier: Apache-2.0
"""Names in annotations whose modules are loaded when somebody evaluates the annotation.

`typing.get_type_hints` does, and with it FastAPI, pydantic and what makes schemas of tools. It
looks the names up in the module of a function, where they must be; but nobody else needs `typing`
and `uuid`, which would be a tenth of what a short program takes.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import typing


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
