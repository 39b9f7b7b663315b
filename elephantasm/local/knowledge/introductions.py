# SPDX-License-Identifier: Apache-2.0
"""By which name the writer of a message introduces himself, if only the whole of it tells that.

This is weaker than a sentence that says how somebody is called: it is only taken from those who
have told no name before, see `dreamer/company.py`.
"""

from __future__ import annotations

from ..language.introducing import introduced
from ..language.sentences import one_line
from ..store.rows import FACT as FACT_FORM
from .candidates import CERTAIN, FACT, Candidate
from .facts import Fact

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .listener import Said

NAME = "name"


def introduction_in(said: Sequence[Said], known: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the sentence by which somebody introduces himself, if one does, as a statement.

    Args:
        said: The sentences of his message.
        known: What they became: one that tells his name needs no other.
    """
    made = list(known)
    facts = [fact for one in made for fact in one.facts]
    if not said or any(fact.attribute == NAME and not fact.owner for fact in facts):
        return
    texts = [one_line(one.opening + one.text) for one in said]
    found = introduced(" ".join(texts), said[0].languages)
    if found is None:
        return
    name, place = found
    text = next(_at(place, texts))
    told = Fact("", NAME, name)
    same = [one for one in made if one.text and (one.text in text or text in one.text)]
    if same:
        yield same[0]._replace(form=FACT_FORM, kind=FACT, facts=[*same[0].facts, told])
    else:
        yield Candidate(text, FACT_FORM, FACT, [told], CERTAIN)


def _at(place: int, texts: Iterable[str]) -> Iterator[str]:
    """Yield the text in which a place of all of them is, one behind the other."""
    begin = 0
    for text in texts:
        if begin <= place < begin + len(text):
            yield text
        begin += len(text) + 1
