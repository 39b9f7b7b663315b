# SPDX-License-Identifier: Apache-2.0
"""How people say that what follows is not their own word: text handed over, fiction, play."""

from __future__ import annotations

from .tables import Rules

# A request to work on a text: translate, proofread, "what do you think of these lyrics".
HANDS_OVER = Rules("handover", "HANDS_OVER")
# Somebody else speaks from here on: "Leila texted me: ".
QUOTES = Rules("handover", "QUOTES")
# A story, a game, a persona: nobody's life.
FICTION = Rules("handover", "FICTION")
PLAY_BEGINS = Rules("handover", "PLAY_BEGINS")
PLAY_ENDS = Rules("handover", "PLAY_ENDS")
