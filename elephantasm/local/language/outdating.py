# SPDX-License-Identifier: Apache-2.0
"""How much speaks for it that a sentence tells that something is over, or is otherwise now.

"Lynne packed in Specsavers" ends what was told of her job; "Lynne talks of packing in Specsavers
next year", "Specsavers was packed" and "my neighbour has packed in Specsavers" end nothing, and yet
have the same words. So here, too, each word has a weight, and so have two that follow each other
and what the rules of the other tables find: the sum is the log-odds of a logistic regression, see
`weights`. It is fitted to small lives and to single sentences of both kinds by
`python -m tests.fitting LANGUAGE outdating`. A language's table `outdating` has

    BIAS     the sum before any word, in tenths
    WEIGHTS  a weight in tenths, and behind it what has it, line by line
"""

from __future__ import annotations

from . import evidence, weights
from .rules import Rule
from .salience import is_own
from .sentences import one_line
from .tables import table
from .words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Optional

# The signs of the table `anew` that tell for or against it.
_SIGNS = (
    "NOW OVER GONE AGAIN BEGINS DONE LEAVES INTO UNDONE PARTLY QUITS CALLED_OFF NOT REASON"
).split()
_RULES = {"changes": evidence.CHANGES, "past": evidence.PAST, "talk": evidence.TALK}


def odds(sentence: str, languages: tuple[str, ...], frame: str) -> Optional[float]:
    """Return the log-odds that a sentence ends something; None if no language has a table.

    Args:
        sentence: What is said.
        languages: Those it may be in; the first that has a table tells.
        frame: As what it is said, from `frames.frame_of`.
    """
    for language in languages:
        known = weights.weights_of(language, "outdating")
        if known is not None:
            return weights.total(features(sentence, languages, frame), known)
    return None


def features(sentence: str, languages: tuple[str, ...], frame: str) -> set[str]:
    """Return what of a sentence has a weight: words, pairs of them, what rules find in it."""
    plain = one_line(sentence.replace("\u2019", "'"))
    said = words(plain)
    signs = (f"@{one.lower()}" for one in _signs_of(plain, languages))
    found = (f"@{name}" for name, rules in _RULES.items() if rules.is_in(plain, languages))
    own = ["@own"] if is_own(plain, languages) else []
    return {*weights.spoken(plain, said), *weights.pairs(said), f"@{frame}", *own, *found, *signs}


def _signs_of(plain: str, languages: tuple[str, ...]) -> Iterator[str]:
    for language in languages:
        known = table(language, "anew")
        for name in _SIGNS:
            rule: Optional[Rule] = getattr(known, name, None)
            if rule is not None and rule.is_in(plain):
                yield name
