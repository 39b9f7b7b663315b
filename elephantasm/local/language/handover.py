# SPDX-License-Identifier: Apache-2.0
"""How people say that what follows is not their own word: text handed over, fiction, play.

The names that a language's table `handover` may have:

    KEEPS         asks to remember what follows: that is no text handed over, whatever else it says
    HANDS_OVER    asks to work on a text; a group `later` says that it is not there yet
    SHOWS         speaks of a text: what follows on other lines, or after a colon, is it
    LETTERS       a letter begins on a later line, which is not to whom the message is
    QUOTES        somebody else speaks from the end of the match to the end of the line
    FICTION       this sentence and what follows in its message is nobody's life
    SUPPOSES      a supposition begins: also the next messages belong to it, while they
    I_AM          words that begin a sentence in which somebody says who he is
    FIGURES       words of the names of figures that everybody knows, and nobody is
    LEANS         begin with a word that joins them to what was said before

And its table `plays`:

    PLAY_BEGINS   from here on people play parts, until
    PLAY_ENDS     they are themselves again

And its table `leads`, where nothing is asked for and no story named:

    JUDGES        asks about a text that is not named, or for something to be done with it: "is this
                  too cold?"; what follows on the next lines, or after a colon, is it
    WHOSE         says who wrote or sent a text: "my mate wrote it"; it may as well stand above
    CHOOSES       asks to choose between people or texts: the items of the list below are theirs
    LABELS        says at the head of a message or a line that the rest is made up: "Scenario."
    SPEAKS_UP     somebody else begins to speak, and what he says stands in sentences of its own:
                  "so Tess rings me. I'm quitting the band."
    DAYDREAMS     what would be so if something happened to the speaker: whoever goes on with
    AND           a word of this set at the beginning dreams as well
    AFTERWARDS    says at the end of a message that all of it was: "(it's for a script)"
    PROMISES      says that a text comes in the next message: "I'll paste it below"
    BEYOND        speaks of a text that cannot stand before it in the same line: one longer than
                  that, such as "this essay", or (a group `new`) one that is yet to be written
"""

from __future__ import annotations

from .tables import Rules, words_of_all
from .words import words

KEEPS = Rules("handover", "KEEPS")
HANDS_OVER = Rules("handover", "HANDS_OVER")
SHOWS = Rules("handover", "SHOWS")
LETTERS = Rules("handover", "LETTERS")
QUOTES = Rules("handover", "QUOTES")
FICTION = Rules("handover", "FICTION")
PLAY_BEGINS = Rules("plays", "PLAY_BEGINS")
PLAY_ENDS = Rules("plays", "PLAY_ENDS")
SUPPOSES = Rules("handover", "SUPPOSES")
LEANS = Rules("handover", "LEANS")
JUDGES = Rules("leads", "JUDGES")
WHOSE = Rules("leads", "WHOSE")
CHOOSES = Rules("leads", "CHOOSES")
LABELS = Rules("leads", "LABELS")
AFTERWARDS = Rules("leads", "AFTERWARDS")
PROMISES = Rules("leads", "PROMISES")
BEYOND = Rules("leads", "BEYOND")
SPEAKS_UP = Rules("leads", "SPEAKS_UP")
DAYDREAMS = Rules("leads", "DAYDREAMS")

# What begins a sentence that says who its speaker is, and those whom he only plays or quotes.
_I_AM = words_of_all("handover", "I_AM")
_FIGURES = words_of_all("handover", "FIGURES")
_AND = words_of_all("leads", "AND")


def goes_on(sentence: str) -> bool:
    """Return whether a sentence begins with a word that adds it to the one before: "and I sing"."""
    return not _AND.isdisjoint(words(sentence[:12])[:1])


def is_figure(sentence: str) -> bool:
    """Return whether somebody says that he is a figure that everybody knows: "I'm Batman"."""
    first = words(sentence)[:4]
    begins = (*first[:1], " ".join(first[:2]))
    return not _FIGURES.isdisjoint(first) and not _I_AM.isdisjoint(begins)
