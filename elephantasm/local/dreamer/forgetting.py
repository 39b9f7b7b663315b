# SPDX-License-Identifier: Apache-2.0
"""What somebody asked to forget leaves statements, memories, packs and searches; all reversibly."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..knowledge.statements import Reading
    from .learning import Lesson


def forget(lesson: Lesson, readings: Iterable[Reading]) -> None:
    """Heed the requests of messages whose statements are written down already."""
