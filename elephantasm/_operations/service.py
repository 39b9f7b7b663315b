# SPDX-License-Identifier: Apache-2.0
"""Operations on the service itself."""

from __future__ import annotations

from .._fields import as_object
from ..types import Health
from . import Operation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def health() -> Operation[Health]:
    """Return the operation that tells how the service is."""
    return Operation("GET", "/health", Health.from_dict)


def usage() -> Operation[dict[str, Any]]:
    """Return the operation that tells what the plan allows and what is used."""
    return Operation("GET", "/subscriptions/usage", as_object)
