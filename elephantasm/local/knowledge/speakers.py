# SPDX-License-Identifier: Apache-2.0
"""Who writes: people are told apart by the names that the application gives, without case."""

from __future__ import annotations

from ..language.sentences import one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

# Whoever writes under one of these names is simply the user of this anima.
USER = "user"
_NAMELESS = frozenset(("", "user", "human", "me", "customer", "client", "you"))


def speaker_key(author: Optional[str]) -> str:
    """Return the key of whoever writes under this name: the name in small letters, or `user`."""
    name = speaker_name(author).casefold()
    return USER if name in _NAMELESS else name


def speaker_name(author: Optional[str]) -> str:
    """Return a name on one line: it must not forge a heading of the pack."""
    return one_line(author or "")
