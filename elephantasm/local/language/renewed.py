# SPDX-License-Identifier: Apache-2.0
"""What is told as new, as the plain clause that says what it is now.

"We've got a new manager, Owen" says what "My manager is Owen" says, and the rules of facts know
only that. The names of a language's table `renewed`:

    SIGNS    of these letters one is in whatever a rule takes
    RENEWED  rules, each with the plain clause, in which {k} and {v} stand for its groups `k` and
             `v`; of each there may be more, with a number: `v_2`
"""

from __future__ import annotations

from .tables import table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .rules import Rule

    Renewed = tuple[Rule, str]

# A longer sentence tells more than what is new.
_LONGEST = 120


def renewed(sentence: str, language: str) -> Iterator[str]:
    """Yield the plain clauses that a sentence tells by what is new."""
    known = table(language, "renewed")
    if known is None or len(sentence) > _LONGEST:
        return
    said = sentence.lower()
    if not any(sign in said for sign in known.SIGNS):
        return
    for rule, plain in known.RENEWED:
        match = rule.search(sentence)
        if match:
            # Of the groups `v`, `v_2`, ... one has found something.
            found = {key[0]: text for key, text in match.groupdict().items() if text}
            yield plain.format(**{"k": "", "v": "", **found}).strip()
            return
