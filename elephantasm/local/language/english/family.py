# SPDX-License-Identifier: Apache-2.0
"""English clauses that tell who belongs to somebody."""

from __future__ import annotations

from ..clauses import Telling
from ..rules import Rule, one_of
from .nouns import CHILD, NAME, PET, RELATIVE
from .numbers import CARDINALS
from .subjects import ADV, BE, HAVE, WHO, signs

TELLINGS = (
    Telling(
        "partner",
        Rule(
            "partner",
            "with whom somebody lives his life",
            rf"""
            ^{WHO}(?:{BE}|{HAVE}){ADV}(?: (?:been|got|happily))* (?P<status>married|engaged|dating
            |in a relationship|together|seeing)(?: to| with)?
            [ ](?:a \w+ named )?(?P<v>{NAME})$
            """,
            takes=("I'm married to Tom", "We got engaged to Tom", "I'm dating Mia"),
            leaves=("I'm dating", "I'm married to my job"),
        ),
        signs=signs("married engaged dating relationship together seeing"),
    ),
    Telling(
        "status",
        Rule(
            "status",
            "whether somebody has a partner",
            rf"""
            ^(?:{WHO}(?:{BE}{ADV}|(?: have|'ve|'s| has)?{ADV} (?:got|gotten|been|become
            |gets?)) (?P<v>single|divorced|widowed|married|engaged
            |separated)(?: to [\w' .-]{{2,30}})?
            |(?:{NAME} and (?:I|me)|(?:me|I) and {NAME}|my [\w-]+ and I|we){HAVE}(?:{BE})?{ADV}
            (?: (?:got|gotten))? (?P<v_2>married|divorced|engaged|separated|eloped|back together|together again|broke up|broken up|split up)(?: (?:in|at|on|by) [\w' ]{{2,30}})?
            |I{HAVE}{ADV} (?P<v_3>(?:broke|broken|split) up|have a (?:new )?(?:boyfriend|girlfriend|partner)
            |got a (?:new )?(?:boyfriend|girlfriend|partner)|met someone|(?:got )?back together)
            (?:,? (?:with|named|called|his|her|in|at|by)\b[\w' .-]{{2,40}}|, {NAME})?
            |(?:me and {NAME}|{NAME} and (?:I|me)) are(?: now)? (?P<v_4>an item|a couple|a thing|together|dating|official)(?: now| again| these days)?)$
            """,
            takes=(
                "I'm single",
                "Tom and I are back together",
                "I broke up with Tom",
                "me and Jo are a thing now",
            ),
            leaves=("I'm singled out", "single"),
        ),
        signs=signs("""
            single divorced widowed married engaged separated eloped back together broke broken split
            boyfriend girlfriend partner met item couple thing dating official
        """),
    ),
    Telling(
        "name",
        Rule(
            "presented",
            "somebody or an animal of the speaker's is presented",
            rf"""
            ^(?:meet|this is|here's|here is|say (?:hi|hello) to|welcome|we (?:have
            |got)) (?P<v>{NAME}),
            [ ](?P<o>(?:my|our)(?: (?:new|little|baby|old|own|second|first))* (?:{PET}|{CHILD}))$
            """,
            takes=("Meet Pickle, our new kitten", "this is Rex, my dog"),
            leaves=("Meet me, our boss", "This is Rex"),
        ),
        signs=signs("meet this here's here say welcome have got"),
    ),
    Telling(
        "name",
        Rule(
            "has kin",
            "a child, an animal or a relative that the speaker has, with the name",
            rf"""
            ^(?:I|we){HAVE}{ADV}(?: (?:have|has|got|adopted|rescued|bought|own))?
            (?: (?:an?|{one_of(CARDINALS)}|another|\d|my|our))?(?: [\w-]+){{0,2}}?
            [ ](?P<o>{PET}e?s?|(?:{CHILD}|{RELATIVE})(?:s|ren|es)?|twins|babies)
            (?:,? (?:named|called)|,|:) (?P<v>{NAME}(?:(?:,| and|, and| &) {NAME})*)(?:,? who .*)?$
            """,
            takes=("I have a dog named Rex", "We have two sons, Leo and Max"),
            leaves=("I have a dog", "I have a question for Max"),
        ),
        signs=signs("have has got adopted rescued bought own i've we've"),
    ),
    Telling(
        "child",
        Rule(
            "has children",
            "how many children the speaker has",
            rf"""
            ^(?:I|we){HAVE}{ADV}(?: (?:have|has|got))? (?P<v>(?:{one_of(CARDINALS)}|\d|an?|no)
            [ ](?:(?:grown(?:-up)?|adult|little|small|young|teenage|foster|adopted|lovely|baby)[ ])*(?:{CHILD}(?:s|ren)?|boys|girls|twins))$
            """,
            takes=("I have two boys", "we've got three grown children"),
            leaves=("I have two questions", "I have two dogs", "She has two boys"),
        ),
        signs=signs("have has got i've we've"),
    ),
)
