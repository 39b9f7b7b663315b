# SPDX-License-Identifier: Apache-2.0
"""The one place where the tests name the library: a vendored copy changes this line only."""

import elephantasm

__all__ = ["elephantasm"]
