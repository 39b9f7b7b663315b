# SPDX-License-Identifier: Apache-2.0
"""The one place where the tests name the library: a vendored copy changes this line only."""

import elephantasm

_ALL = elephantasm.functions  # loads the whole core, whose modules tests name as attributes

__all__ = ["elephantasm"]
