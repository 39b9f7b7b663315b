# SPDX-License-Identifier: Apache-2.0
"""English clauses that tell how somebody is called."""

from __future__ import annotations

from ..clauses import Telling
from ..rules import CAPITAL, Rule, joined, one_of
from .nouns import KINSHIP, NAME, ORG, OWNED, PLACE, PROGRAM, TITLE, TRADE
from .subjects import SOMEBODY, signs

# Before "here" and with a capital at the beginning of a sentence, and yet no name.
_NO_NAME = one_of(
    """
    same right over out in up down back new all nothing everything none still only also almost now
    then there so not no yes yeah yep ok okay me us we you he she they it that this what who
    busy good great fine cold hot warm sunny rainy raining snowing nice quiet happy sad sick ready
    sorry thanks hello hi hey morning evening night loud crazy late early home alone
    """.split()
)
# After "my name is" a name may be written small.
# "My name is mud" tells of a bad one.
_ANY_NAME = joined(rf"""
    (?:{TITLE}{NAME}|(?!(?:mud|dirt|toast|trash|garbage|poison|trouble|legion|nobody)\b)
    (?-i:[a-z]{{2,}}))
""")
_TRADE_AT = joined(rf"""
    (?:an? |the |our )?(?:(?:former|retired|new) )?(?P<position>{TRADE})
    (?: (?:at|for|with|of) (?P<employer>{ORG}))?
    (?:,? (?:in|from|based in|here in) {PLACE})?
""")

# "This is Sparta" names a place: who says so of himself says more, or greets.
_GREETED = joined(r"""
    (?:(?:good (?:morning|afternoon|evening)|(?:hi|hello|hey|hiya|heya|howdy)(?: there| all| everyone
    | team)?)[,.! ]+)
""")

# How a name is spoken or written, which tells no other name.
_SOUNDS = joined(r"""
    (?:,? (?:it'?s )?(?:pronounced|spoken|spelt|spelled|written|rhymes with|sounds like|like|as in|with)(?: like| as| with)?
    [ ][\w' -]{1,40})
""")

TELLINGS = (
    Telling(
        "name",
        Rule(
            "name",
            "how the speaker is called",
            rf"""
            ^(?:(?:(?:my|the) (?:full |first |real |actual |given )?|(?:full|real
            |actual) )name(?:'?s| is)|name(?:'?s| is)(?= {CAPITAL})
            |I(?:'?m| am) called|(?:people|they|(?:most )?(?:everyone|everybody|friends)(?: (?:here|at work|at the \w+|in the \w+))?|my (?:friends|mates|family|colleagues|team)
            |(?:i'?m|i am) (?:better |best |mostly |usually )?known(?: (?:here|there|online|at work))?) (?:all )?(?:knows? me )?as(?= {CAPITAL}))(?: now| actually)? (?P<v>{_ANY_NAME})
            (?:,? {_TRADE_AT}|, {NAME}|{_SOUNDS}|,? (?:around here|here|there|online|at (?:work|the \w+)|in the \w+|on (?:the|here) ?\w*))?$
            """,
            takes=(
                "My name is Sam",
                "name's Raj",
                "I am called Bea",
                "My name's Niamh, pronounced Neev",
                "My mates know me as Bash",
                "I'm known as Doc at the club",
            ),
            leaves=(
                "My name is a nightmare at parties",
                "My dog's name is Rex",
                "my name is mud",
                "name's taken",
                "They know me as a nice person",
                "I'm known as difficult",
            ),
        ),
        signs=signs("name name's called know knows known"),
    ),
    Telling(
        "name",
        Rule(
            "introduction",
            "the speaker introduces himself",
            rf"""
            ^(?!im Ernst\b)(?:I(?:'?m| am)|{_GREETED}(?:this is|it(?:'?s| is))|this is(?! {NAME}$)
            |it(?:'?s| is) (?:me,?|(?:me,? )?(?:ya|your) (?:boy|boi|girl|man|mate)
            |(?={TITLE}{NAME},? (?:again|here|speaking)$))) ?(?P<v>{TITLE}{NAME})
            (?:, (?P=v)(?: {NAME})?)?(?:, \d\d)?(?:(?:,|\s-) {_TRADE_AT}
            |,? (?:from|at|with|over at|in) [\w&.' -]{{2,40}}
            |,? (?:again|here|speaking|with(?:out)? an? \w+|not {NAME})|{_SOUNDS})?$
            """,
            takes=(
                "I'm Sam",
                "its ya boi Deshawn",
                "I'm Siobhan, rhymes with dawn",
                "this is Lee Okonkwo from accounting",
                "I'm Raj, a product manager",
                "I'm Walter, Walter Pruitt",
                "hi, this is Bea",
            ),
            leaves=(
                "I'm tired",
                "I'm Maria's husband of ten years",
                "This is Sparta",
                "This is Elm Lodge",
                "it's Elm Lodge",  # which home was chosen
                "it's Bob at the door",
                "im Ernst",  # German for "seriously"
            ),
        ),
        signs=signs("i'm im i this it's its it"),
    ),
    Telling(
        "name",
        Rule(
            "name first",
            "a name, and what tells that it is the speaker's",
            rf"""
            ^(?:(?!{_NO_NAME}\b)(?P<v>{TITLE}{NAME})(?:(?: from [\w&. -]{{2,30}})? (?:here|speaking)
            |(?:'s| is) (?:the|my) name
            |,? (?:pleased|nice|glad|good|happy) to (?:e-?)?meet (?:you|u)(?: all)?)
            |(?:to introduce myself|(?:let|allow) me (?:to )?introduce myself|me in (?:short
            |brief))\W+
            (?:I(?:'?m| am) )?(?P<name>{TITLE}{NAME})(?:,? {_TRADE_AT}(?:, {ORG})?|, {ORG})?)$
            """,
            takes=(
                "Sam here",
                "Sam Okafor, pleased to meet you",
                "Odette's the name",
                "To introduce myself: Dr. Ada Bell, consultant cardiologist",
            ),
            leaves=("Sam is here", "here", "Same here", "Nothing new here", "Busy here"),
        ),
        signs=signs("here speaking myself me meet name"),
    ),
    Telling(
        "surname",
        Rule(
            "surname",
            "the speaker's family name",
            rf"""
            ^(?:my|our)(?: new)? (?:last name|surname|family name|married name)(?:'s
            | is)(?: now)? (?P<v>{NAME})$
            """,
            takes=("My last name is Ortiz-Lang", "my new surname is Berg"),
            leaves=("My last name is hard", "My first name is Ana"),
        ),
        signs=signs("last surname family married"),
    ),
    Telling(
        "nickname",
        Rule(
            "nickname",
            "how the speaker wants to be called",
            rf"""
            ^(?:(?:(?:you|u) (?:can|may|could) |please |just |(?:most )?(?:everyone|everybody
            |people|friends)
            |my (?:friends|family|colleagues|team)|they(?: all)?|all)?[ ]*(?:just )?calls? me
            |I (?:go by|prefer(?: to be called)?|like to be called)|my nickname is|i'm known as)
            [ ](?P<v>{NAME})(?:,? (?:for short|please|at work|online|here))?
            (?:,? (?:not|nobody|no one|everyone|everybody|all|only my)\b[^,.]{{0,40}})?$
            |^please,? just (?P<v_3>{NAME})$
            |^(?:just )?(?P<v_2>{NAME}) (?:is fine|will do|for short)$
            """,
            takes=(
                "just Nell is fine",
                "please just Bob",
                "just call me Bob please, nobody says Robert",
                "call me Riku",
                "Everyone calls me Bea",
                "You can call me Al for short",
            ),
            leaves=("call me later", "She calls me Bea", "please just answer", "just Paris"),
        ),
        signs=signs("call calls called go prefer nickname known fine do short please"),
    ),
    Telling(
        "name",
        Rule(
            "name of",
            "how somebody or something of the speaker's is called",
            rf"""
            ^(?!(?:my|our) (?:{PROGRAM}|favou?rite|best) )(?:(?P<o>{OWNED})(?:(?:'s|') names?|, whose name)?(?:'s| is| are)(?: now)?(?: called
            | named)?
            |the name of (?:my|our) [\w-]+ is)
            [ ](?P<v>{TITLE}{NAME}(?:(?:,| and|, and) {NAME})*|(?<=name is )(?-i:[a-z]{{2,}})
            |(?<=called )(?-i:[a-z]{{2,}}))$
            """,
            takes=("My sister's name is Ana", "our dog is called Rex", "My boss is Anna"),
            leaves=("My boss is angry", "My name is", "My password manager is Bitwarden"),
        ),
        signs=signs("my our"),
    ),
    Telling(
        "name",
        Rule(
            "is kin",
            "who somebody's boss, sister or doctor is",
            rf"""
            ^(?P<v>{TITLE}{SOMEBODY})(?:'s| is)(?: now)? (?P<o>(?:my|our) (?:(?:new|current|other
            |big|little|older
            |younger) )?(?:{KINSHIP}|doctor|dentist|gp|therapist|lawyer|landlord|landlady|teacher
            |trainer|coach))$
            """,
            takes=("Karl is my new boss", "Dr. Wu is now our dentist"),
            leaves=("Python is my favourite language", "She is my sister"),
        ),
        signs=signs("my our"),
    ),
)
