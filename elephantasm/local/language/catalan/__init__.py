# SPDX-License-Identifier: Apache-2.0
"""Catalan: only the words by which it is known, and not taken for its neighbours."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Each is loaded by its name when it is needed; tools that collect modules see them here.
    from . import words as words
