# SPDX-License-Identifier: Apache-2.0
"""Catalan: only by which words it is known, so that it is not read as a language that is like it."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Each is loaded by its name when it is needed; tools that collect modules see them here.
    from . import words as words
