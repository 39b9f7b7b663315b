# SPDX-License-Identifier: Apache-2.0
"""How people say that what follows is not their own word: text handed over, fiction, play.

The names that a language's table `handover` may have:

    KEEPS         asks to remember what follows: that is no text handed over, whatever else it says
    HANDS_OVER    asks to work on a text; a group `later` says that it is not there yet
    SHOWS         speaks of a text: what follows on other lines, or after a colon, is it
    LETTERS       a letter begins on a later line, which is not to whom the message is
    QUOTES        somebody else speaks from the end of the match to the end of the line
    FICTION       this sentence and what follows in its message is nobody's life
    PLAY_BEGINS   from here on people play parts, until
    PLAY_ENDS     they are themselves again
    SUPPOSES      a supposition begins: also the next messages belong to it, while they
    LEANS         begin with a word that joins them to what was said before
"""

from __future__ import annotations

from .tables import Rules

KEEPS = Rules("handover", "KEEPS")
HANDS_OVER = Rules("handover", "HANDS_OVER")
SHOWS = Rules("handover", "SHOWS")
LETTERS = Rules("handover", "LETTERS")
QUOTES = Rules("handover", "QUOTES")
FICTION = Rules("handover", "FICTION")
PLAY_BEGINS = Rules("handover", "PLAY_BEGINS")
PLAY_ENDS = Rules("handover", "PLAY_ENDS")
SUPPOSES = Rules("handover", "SUPPOSES")
LEANS = Rules("handover", "LEANS")
