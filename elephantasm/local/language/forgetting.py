# SPDX-License-Identifier: Apache-2.0
"""How people ask to forget something that they said."""

from __future__ import annotations

from .tables import Rules, words_of_all

# `v` is what is to be forgotten; without it, what was said last.
FORGET = Rules("forgetting", "FORGET")
# One of these words is in every such request: looking for a word spares most messages the pattern.
SIGNS = words_of_all("forgetting", "SIGNS")
