# SPDX-License-Identifier: Apache-2.0
"""What is told in German clauses: parts of patterns, and how a rule is made of them."""

from __future__ import annotations

from ..clauses import Telling
from ..rules import CAPITAL, Rule, joined
from .parts import DAY, MONTH, clause

# Values: one word, of more than one letter; several with capitals; a few, up to the end.
WORD = r"[^\W\d_][\w'-]+"
NAME = rf"{CAPITAL}[\w'-]+(?: (?:von |van |de |zu |Dr\. )?{CAPITAL}[\w'-]+){{0,3}}"
TITLED = rf"(?:(?:Herr|Frau) )?(?:(?:Prof\.|Dr\.) ?){{0,2}}{NAME}"
_PART = r"\w(?:[\w.'&+/-]{0,40}[\w+])?"
FEW = rf"{_PART}(?: {_PART}){{0,4}}?"
NUMBER = r"\d{1,3}(?:[.'\u2019 ]\d{3})*(?:,\d{1,2})?|\d+(?:[.,]\d+)?"
MONEY = joined(rf"""
    (?:(?:CHF|EUR|Fr\.?|\u20ac) ?)?(?:{NUMBER})(?:,-)? ?(?:Euro|EUR|\u20ac|CHF|Franken|Fr\.
    |k)?(?: (?:brutto|netto|warm|kalt))?
""")
CLOCK = r"(?:(?:um|ab|von) )?\d{1,2}(?:[:.]\d\d)?(?: uhr)?(?: \d\d)?"
DAY_OR_TIME = joined(rf"""
    (?:(?:am|immer|jeden|jede|der|den|im|ab|vom|zum|auf den|um) )?(?:{DAY}|\w+tags
    |{MONTH}(?: \d{{4}})?|mittwochs|heiligabend|pfingsten|ostern|weihnachten)(?:,? {CLOCK})?|{CLOCK}
""")
# No article, no pronoun, no mood: what follows "in" and is a place, "bei" and is a firm.
NO_NAMED = joined(r"""
    (?!(?:der|die|das|den|dem|des|ein|eine|einer|einem|einen|mein\w*|dein\w*|sein\w*|ihr\w*|unser\w*
    |eur\w*|dies\w*|jede\w*|kein\w*|allen?
    |angst|frieden|not|scheidung|trennung|gefahr|armut|sorge|miete|untermiete|sünde|ruhe|freude
    |hoffnung|stress|zukunft|wirklichkeit|saus
    |regen|schnee|hitze|bedarf|n(?:ä|ae)he|gelegenheit|tag|nacht|hause|zuhause|uns|euch|ihnen|mir
    |dir|ihm|sich|teilzeit|vollzeit|schicht
    |was|wem|wen|etwas|sehr|ganz|so|zu|wenigen?|vielen?|zwei|drei|vier|gro(?:ß|ss)\w*|klein\w*
    |sch(?:ö|oe)n\w*|alt\w*|neu\w*|nicht|fr(?:ü|ue)h\w*
    |letzte\w*|erste\w*|einzige\w*|kurzem|l(?:ä|ae)ngerem|wg|\d+\w*)\b)
""")
PLACE = joined(rf"""
    {NO_NAMED}(?:(?:Bad|St\.|Sankt|San|New
    |Los) )?{WORD}(?:[ /](?:am |an der |im |bei |in der |ob der |a\. ?d\. )?{CAPITAL}
    [\w.'-]*){{0,3}}
""")
LAND = joined(rf"""
    (?:(?:die|den|das) (?:Schweiz|T(?:ü|ue)rkei|USA|Niederlande|Ukraine|Slowakei|Mongolei|Elsass
    |Saarland|Allg(?:ä|ae)u|Ruhrgebiet|Schwarzwald)|{PLACE})
""")
FIRM = joined(rf"""
    (?:(?:der|dem|einer|einem|die|den) )?(?P<v>{NO_NAMED}{WORD}(?:[ &+.-]{{1,3}}(?:(?:und|der|f(?:ü
    |ue)r) )?{CAPITAL}[\w'&-]*){{0,4}})
""")
ILLNESS = joined(r"""
    (?:[^\W\d_]{0,20}(?:diabetes(?: typ [12])?|asthma|migr(?:ä|ae)ne|rheuma|epilepsie|adhs|arthrose
    |bluthochdruck|z(?:ö|oe)liakie
    |neurodermitis|depression(?:en)?|krebs|parkinson|demenz|alzheimer|schuppenflechte|endometriose
    |multiple sklerose|h(?:ö|oe)henangst))
""")


def telling(
    attribute: str,
    meaning: str,
    sign: str,
    pattern: str,
    takes: tuple[str, ...],
    leaves: tuple[str, ...],
) -> Telling:
    """Return a way to tell an attribute; of the pattern `sign` every such clause has something."""
    rule = Rule(attribute, meaning, clause(sign, pattern), takes=takes, leaves=leaves)
    return Telling(attribute, rule)
