# SPDX-License-Identifier: Apache-2.0
"""Fields of a request without the secrets in them."""

from __future__ import annotations

from .values.documents import Document, written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..secrets import Mask

# The fields that hold texts of people and programs. Others tell what belongs together: two
# sessions must not become one because both are called by a token.
_TEXTS = frozenset(("content", "summary", "description", "source_uri", "meta", "self_"))


def masked(values: dict[str, Any], mask: Mask) -> dict[str, Any]:
    """Return the checked fields of a request, with secrets masked in those that hold texts.

    Raises:
        ElephantasmError: An application's own function failed; nothing may be stored then.
    """
    return {
        name: _field(value, mask) if name in _TEXTS else value for name, value in values.items()
    }


def _field(value: Any, mask: Mask) -> Any:
    if isinstance(value, Document):
        data = mask.data(value.data)
        return value if data == value.data else Document(data, written(data))
    return mask.text(value) if isinstance(value, str) else value
