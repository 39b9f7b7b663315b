# SPDX-License-Identifier: Apache-2.0
"""What the words of a sentence give away: a belief, a method, a definition."""

from __future__ import annotations

from .tables import Rules

BELIEF = Rules("cues", "BELIEF")
INSTRUCTION = Rules("cues", "INSTRUCTION")
DEFINES = Rules("cues", "DEFINES")
NEGATION = Rules("cues", "NEGATION")
