# SPDX-License-Identifier: Apache-2.0
"""English clauses that tell where somebody lives and comes from, and how old he is."""

from __future__ import annotations

from ..clauses import Telling
from ..rules import CAPITAL, Rule, joined, one_of
from .calendar import WEEKDAYS
from .nouns import OWNED, PLACE
from .numbers import CARDINALS, TENS
from .subjects import ADV, BE, HAVE, SOMEBODY, WHO, signs
from .values import AT

# What is said of a home besides.
_BESIDE = r"(?:,? (?:with|near|close to|next to|not far from|since|right by) [\w' -]{2,40}){0,3}"
_FLAT = joined(r"""
    (?:an?|the) (?:(?!holiday|second|vacation|weekend|beach|another|hotel)[\w-]+ ){0,2}(?:flat|suite|basement suite|unit|bungalow|duplex|house|apartment|studio|room|place|home|condo|loft|townhouse)
""")
_A_PLACE = rf"(?:an? (?:[\w-]+ ){{1,4}}(?:in|near|outside|on|by) )?{PLACE}"

_DAY = one_of(day[0] for day in WEEKDAYS)
# They have a number, too, which is no age.
_MEASURES = joined(r"""
    (?:size|weight|height|rent|number|limit|score|rate|level|pressure|pulse|temperature|speed
    |average|total|budget|salary|bmi|dose|count)
""")

MOVING = rf"""
    ^{WHO}(?:{BE}{ADV} (?:moving|relocating)|(?:'ll| will)(?: be moving| move)| move| moves)(?: (?:back|over|house|out|in|home))*
    (?: from {PLACE})?(?: (?:to|into) (?P<v>{_A_PLACE}))(?: with [\w' -]{{2,30}}?)?,? (?:{AT})(?: for [\w' ]{{2,30}})?$
"""
# Whom it ends his home for: with no place, since it ends whichever he has.
MOVING_DAY = MOVING.replace("(?P<v>", "(?:")
TELLINGS = (
    Telling(
        "home",
        Rule(
            "home",
            "where somebody lives",
            rf"""
            ^{WHO}(?:{BE}|{HAVE} been)?{ADV} (?:lives?|living|based|located|residing|resides?
            |settled)
            (?: (?:here|back|now|together|alone|just|out|up|down|over))* (?:in|at|near|outside|on
            |around) (?P<v>{_A_PLACE}|(?-i:[a-z]{{4,}})){_BESIDE}$
            |^(?:I|we)(?:'ve|'re| are|'m| am)?{ADV} (?:rent|renting|share|sharing|have|got|own|bought
            |found|just bought|have bought)(?: got)? {_FLAT}(?: on {PLACE})? (?:in|near|outside) (?P<v_2>{PLACE}){_BESIDE}(?:, (?!which|that|but|and)[\w' -]{{2,40}})*$
            |^(?P<o_2>{OWNED}|{SOMEBODY}) lives? (?P<v_3>next door|nearby|around the corner|upstairs|downstairs
            |across the (?:street|road)|abroad)$
            """,
            takes=(
                "I live in Oslo near the park",
                "my sister Ana lives in a flat in Rome",
                "we rent a flat in Bergen",
                "I rent the top-floor flat on Elm Terrace in Cardiff, no lift",
            ),
            leaves=(
                "She lives in Oslo",
                "I live in a shoe",
                "I have a cabin in Oslo",
                "I have a flat in Rome that I let",
            ),
        ),
        signs=signs("""
            live lives living based located residing resides reside settled flat house apartment suite unit bungalow duplex
            studio room place home condo loft townhouse
        """),
    ),
    Telling(
        "home",
        Rule(
            "moved",
            "where somebody lives since he moved",
            rf"""
            ^(?:{WHO}{HAVE}{ADV} )?(?:moved|relocated|emigrated)
            (?: (?:back|over|across|up|down|north|south|east|west|house|home|out|in|here|again|together
            |permanently|from {PLACE}))*
            (?: in with [\w' -]{{2,30}}? (?:in|near) (?P<v_2>{PLACE})(?: (?:to|while|until) [\w' -]{{3,50}})?
            | into (?P<v_3>(?:an? |the )?(?:(?:care|nursing|retirement|old people's) home|hospice|sheltered housing|assisted living))
            | in (?P<v_4>with (?:us|me|my \w+|our \w+))
            |(?: (?:to|into) (?!{_DAY}s?\b)(?P<v>{_A_PLACE}|(?-i:[a-z]{{4,}})))(?: from {PLACE})?(?: for (?:work
            |love|good|a job|my job|school|university))?(?: (?:with|near) [\w' -]{{2,40}})?)$
            """,
            takes=(
                "I moved to Bergen",
                "We've relocated to Trondheim for work",
                "Ana moved to Milan",
                "I've moved in with Carys in Swansea",
                "Grandma moved into a care home",
            ),
            leaves=("I moved on", "I moved to Obsidian for my notes", "Bingo's moved to Fridays"),
        ),
        signs=signs("moved relocated emigrated"),
    ),
    Telling(
        "home: coming",
        Rule(
            "is moving",
            "where somebody is going to live, from a day on",
            MOVING
            + rf"|^(?:I|we){HAVE}{ADV} decided to (?:move|relocate) to (?P<v_2>{PLACE})(?: after all)?(?:,? (?:{AT}|(?:in|this|next) [\w ]{{3,20}}))?$",
            takes=(
                "I'm moving to Berlin in June",
                "We're moving to Ghent on 20 March",
                "I've decided to move to Phoenix after all",
            ),
            leaves=("I'm moving to Berlin", "I'm moving on in June"),
        ),
        signs=signs("moving move moves relocating relocate"),
    ),
    Telling(
        "home",
        Rule(
            "arrived",
            "where the speaker is, since he moved",
            rf"""
            ^(?:I|we){BE}{ADV} in (?P<v>{PLACE}
            |(?-i:[a-z]{{4,}}))(?: now)?,? (?:just |I |we |I've |we've )?
            moved(?: here)?(?: (?:on|last|in|this|for) [\w ]{{2,20}}| yesterday)?$
            """,
            takes=("I'm in chicago, moved here", "We're in Otley now, moved on Saturday"),
            leaves=("I'm in Oslo", "I'm in the car"),
        ),
        signs=signs("moved"),
    ),
    Telling(
        "home",
        Rule(
            "lives with",
            "with whom somebody lives",
            rf"""
            ^{WHO}(?:{BE})?{ADV} (?:lives?|living|stay(?:s|ing)?) (?:here )?(?P<v>with (?:us|me
            |my \w+|our \w+))$
            """,
            takes=("My brother Tim lives with us", "I live with my parents"),
            leaves=("She lives with us", "I live with it"),
        ),
        signs=signs("live lives living stay stays staying"),
    ),
    Telling(
        "home",
        Rule(
            "home is",
            "where the speaker's home is said to be",
            rf"""
            ^(?:(?:my|our)(?: new)? (?:home|apartment|flat|house|place|room)|home)(?:'s
            | is)(?: now)?(?: in| near| at)? (?P<v>{PLACE})$
            |^(?P<v_2>{PLACE}) (?:is|feels like|has become|became)(?: now| already)?(?: (?:my|our))?(?: new)? home(?: now| already| to (?:me|us))?$
            """,
            takes=("home is Galway", "Porto is our home now", "Cardiff feels like home already"),
            leaves=("My home is my castle", "The flat is in Rome"),
        ),
        signs=signs("home apartment flat house place room"),
    ),
    Telling(
        "home",
        Rule(
            "place of",
            "in which place something of the speaker's is",
            rf"""
            ^(?P<o>(?:my|our)(?: new)? (?:office|company|shop|store|headquarters|hq|school|studio
            |workshop
            |restaurant|cabin|team|server|boat|garden|practice|clinic))
            (?:'s| is| are)(?: now| still)?(?: located| based)? (?:in|at|near) (?P<v>{PLACE})$
            """,
            takes=("Our office is in Leeds", "my cabin is near Oslo"),
            leaves=("Our office is nice", "The office is in Leeds"),
        ),
        signs=signs("my our"),
    ),
    Telling(
        "address",
        Rule(
            "address",
            "the speaker's postal address",
            r"""
            ^(?:my|our|the)(?: (?:new|home|current|postal|mailing))* address is
            (?: now)? (?P<v>[^?]*\d[^?]*)$
            |^(?:(?:my|our|the)(?: new)? |new )(?:flat|house|place|apartment|home|bungalow|cottage)(?:'s| is)(?: now)?(?: (?:on|in|at))? (?P<v_2>(?:\d+\w? )?(?-i:[A-Z])[\w' -]{1,30}? (?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Court|Way|Square|Terrace|Crescent|Gardens|Hill|Row|Grove|Mews)\b[^?]{0,30})$
            """,
            takes=(
                "My address is 12 Elm Street, Leeds",
                "our new address is now Kirkegata 5",
                "new place is on Station Road",
            ),
            leaves=("My address is secret", "My email is a1@b.org", "our flat is on the way"),
        ),
        signs=signs("address flat house place apartment home bungalow cottage"),
    ),
    Telling(
        "origin",
        Rule(
            "origin",
            "where somebody comes from",
            rf"""
            ^{WHO}(?:{BE}{ADV}|{ADV} comes?|(?: was| were) born(?: and raised)?(?: in)?)
            (?: originally)?
            (?:(?<=\bin)|(?<!\bin) from) (?P<v>{PLACE})(?: originally)?(?: in \d{{4}})?$
            """,
            takes=("I'm from Lyon", "I was born in Graz", "My wife comes from Peru"),
            leaves=("I was born in a taxi", "I'm from the sales team"),
        ),
        signs=signs("from born"),
    ),
    Telling(
        "birthday",
        Rule(
            "birthday",
            "the day on which somebody was born",
            rf"""
            ^(?:(?:(?P<o>{OWNED}|{SOMEBODY})'s|my|our) (?:birthday|bday|b-day|birth date
            |date of birth
            |dob)(?:'?s| is)(?: on| in)?
            |I was born on)[ ](?:the )?(?P<v>[^?]*(?:\d|{CAPITAL})[^?]*)$
            """,
            takes=("My birthday is on 4 May", "I was born on 4 May 1984"),
            leaves=("My birthday is soon", "I was born in May"),
        ),
        signs=signs("birthday bday b birth dob born"),
    ),
    Telling(
        "age",
        Rule(
            "age",
            "how old somebody is",
            rf"""
            ^(?!(?:(?:my|our|the) )?(?:[\w-]+ ){{0,2}}?{_MEASURES}(?:'s)?[ ])
            (?!we(?:'re| are)(?: (?:now|just|only))* [\w-]+$){WHO}(?:{BE}{ADV}|{HAVE}{ADV} turned) (?P<v>\d\d?|1[01]\d
            |(?-i:[a-z]+(?:-[a-z]+)?)(?= years?)|
            {one_of(TENS)}(?:-\w+)?|{one_of(CARDINALS)})
            (?: years? old| years? of age| y/?o)?$
            """,
            takes=("I'm 34", "My daughter Mia turned five", "i'm thirty-four years old"),
            leaves=(
                "I'm 34 kg lighter",
                "I'm one of them",
                "My shoe size is 39",
                "Rent's 810",
                "we're six",
            ),
        ),
    ),
)
