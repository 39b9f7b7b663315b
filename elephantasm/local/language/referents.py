# SPDX-License-Identifier: Apache-2.0
"""Whom or what a sentence speaks of in a small word, if the sentence before names one alone.

    "Called my sister Greta." "She's a nurse in Malmo."  ->  "my sister Greta's a nurse in Malmo."

The names that a language's table `referents` may have:

    REFERENTS  names somebody (groups `who`) or something (groups `what`)
    REFERS     stands for somebody (`who`), for whose something is (`whose`), for something (`what`)
               or for what is part of it (`of`)
    INDEFINITE words before something that nobody has heard of: "a camper"
    OWN        the word for what is the speaker's, in place of those: "my camper"
    WHOSE      how the name is written where something is somebody's: "{}'s"
"""

from __future__ import annotations

from .kinds import values_in
from .tables import table
from .words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

# As whom or what each group of a small word stands for.
_KINDS = {"who": "who", "whose": "who", "what": "what", "of": "what"}

# So many words may stand before the small one: "and she", not "I think she".
_BEFORE = 1


def named_anew(sentence: str, before: str, languages: tuple[str, ...]) -> Optional[str]:
    """Return a sentence with what the one before it names in place of its first small word.

    None if no word of it stands for anything, or it may be one of several. It is for reading what
    is told of whom, not for quoting: the grammar may suffer.
    """
    for language in languages:
        names = table(language, "referents")
        found = names and names.REFERS.search(sentence)
        # What is told of somebody begins with him; "I met him there" tells of the speaker.
        if not found or len(words(sentence[: found.start()])) > _BEFORE:
            continue
        kind = _KINDS[found.lastgroup]
        named = {
            match[match.lastgroup].strip(" ,.")
            for match in names.REFERENTS.finditer(before)
            if match.lastgroup.startswith(kind)
        }
        # "It was great" tells nothing of a thing, "It is from 1998" does.
        if len(named) == 1 and (kind == "who" or any(values_in(sentence))):
            article, _, noun = (name := named.pop()).partition(" ")
            if article.lower() in names.INDEFINITE:
                name = f"{names.OWN} {noun}"
            is_owner = found.lastgroup in ("whose", "of")
            name = names.WHOSE.format(name) if is_owner else name
            whole: str = sentence[: found.start()] + name + sentence[found.end() :]
            return whole
    return None
