# SPDX-License-Identifier: Apache-2.0
"""Animas by name."""

from __future__ import annotations

from .exceptions import InvalidArgumentError, NotFoundError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .types import Anima


def only(name: str, found: Sequence[Anima]) -> str:
    """Return the id of the one anima that has exactly this name."""
    ids = [str(anima.id) for anima in found if anima.name == name]
    if not ids:
        raise NotFoundError(
            f"there is no anima named {name!r}; make it with create_anima or pass an id"
        )
    if len(ids) > 1:
        raise InvalidArgumentError(
            f"anima_id: {len(ids)} animas are named {name!r}; pass one of their ids: "
            + ", ".join(ids)
        )
    return ids[0]
