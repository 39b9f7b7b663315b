# SPDX-License-Identifier: Apache-2.0
"""English sentences that tell something of which only the latest holds, such as a home."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined, one_of
from .cues import NEGATIVES, UNSURE
from .numbers import CARDINALS
from .persons import I_DO, MY, WE_DO

_VALUE = joined(r"""
    (?P<v>[^.,;:!?\n]{1,60}?)
    (?=\s+(?:and|but|because|since|so|which|who|where|when|with|from|instead|now|these days
    |any ?more)\b|[.,;:!?\n]|$)
""")

# Things of which somebody has one: "my budget is …", "the deadline moved to …".
_ATTRIBUTES = joined(r"""
    (?:[\w-]+ ){0,2}?
    (?:name|nickname|username|title
    |birthday|age|height|weight
    |address|e-?mail|(?:phone )?number
    |budget|salary|rent|price
    |deadline|due date|start date|schedule|time ?zone
    |goal|target|limit|plan
    |language|editor|port|version|database
    |meeting|appointment|flight|launch|release|exam|interview|wedding|trip
    |job|manager|boss|team size
    |size|colou?r
    )
""")
_CHANGED = joined(r"""
    (?:(?:is |are |was |were |has |have )?(?:just |now )?(?:been )?
    (?:moved|changed|increased|raised|reduced|lowered|cut|went up|shifted|postponed|pushed
    |rescheduled|set)(?: up| back)? to
    |is|are|was|will be
    |becomes?|became
    )(?: now| actually)?
""")
_USES = joined(r"""
    (?:been )?(?:use|using|switched|moved|prefer|code in|work in|went back)
    (?: from [\w ]{1,40}?)?(?: to| with| on)?[ ]
""")

# One value each: a later one replaces the earlier. `v` is the value (`w` where it stands in
# another place), `k` what the slot is about.
SLOTS = (
    Rule(
        "name",
        "how the speaker is called",
        rf"""
        \bmy (?:first |full )?name(?: is|'s) {_VALUE}
        |(?:^|please |just |you (?:can|may) |(?:people|friends|everyone|they) (?:all )?)
        calls? me (?P<w>{CAPITAL}[^\W\d_]*)
        """,
        takes=("My name is Sam.", "Just call me Jo.", "my name's Ana and I paint"),
        leaves=("call me later", "Your name is Sam."),
    ),
    Rule(
        "uses editor",
        "which editor the speaker writes with",
        rf"""
        {I_DO} {_USES}
        (?P<v>(?:neo)?vim|emacs|vs ?code|visual studio code|sublime(?: text)?|pycharm|intellij
        |nano|zed|helix)\b
        """,
        takes=("I use Vim.", "I switched from Vim to VS Code."),
        leaves=("She uses Vim.", "I use a pen."),
    ),
    Rule(
        "uses system",
        "which operating system the speaker's computer has",
        rf"{I_DO} {_USES}(?P<v>linux|ubuntu|debian|fedora|arch|windows|mac ?os|macos)\b",
        takes=("I use Ubuntu.", "I'm always using Windows."),
        leaves=("He uses Linux.", "I clean windows."),
    ),
    Rule(
        "uses browser",
        "which browser the speaker uses",
        rf"{I_DO} {_USES}(?P<v>firefox|chrome|safari|brave|edge|opera)\b",
        takes=("I prefer Firefox.", "I went back to Chrome."),
        leaves=("We were on safari.", "I sing opera."),
    ),
    Rule(
        "favorite {k}",
        "what the speaker likes best of a kind",
        rf"""
        \bmy (?:new |current )?favou?rite (?P<k>[\w ]{{2,30}}?) (?:is|are) (?:now )?{_VALUE}
        """,
        takes=("My favourite colour is green.", "My favorite dishes are now soups."),
        leaves=("Green is my favorite.", "Her favorite color is green."),
    ),
    Rule(
        "lives in",
        "where the speaker's home is",
        rf"""
        {WE_DO} (?:live|living|based|moved|moving|relocated|relocating)(?: back)?
        (?: from [\w ]{{1,40}}?)? (?:in|to) {_VALUE}
        """,
        takes=("I live in Oslo.", "We just moved from Rome to Milan."),
        leaves=("She lives in Oslo.", "I moved the table."),
    ),
    Rule(
        "works as",
        "the speaker's profession",
        rf"{I_DO} (?:work|working) as {_VALUE}",
        takes=("I work as a nurse.", "I'm working as a cook now."),
        leaves=("He works as a cook.", "I work at home."),
    ),
    Rule(
        "works at",
        "the speaker's employer",
        rf"""
        {I_DO} (?:work|working|started(?: working| a (?:new )?job)?|joined)
        (?: at| for|(?<=joined)) {_VALUE}
        """,
        takes=("I work at Equinor.", "I joined Google.", "I started a new job at NASA."),
        leaves=("He works at Equinor.", "I work as a cook."),
    ),
    Rule(
        "born",
        "when or where the speaker was born",
        rf"\bI was born (?:in|on) {_VALUE}",
        takes=("I was born in 1980.", "I was born on 3 May."),
        leaves=("She was born in Rome.", "I was bored in Rome."),
    ),
    Rule(
        "has {k}",
        "how many of something the speaker has",
        rf"{I_DO} (?:have|own|got) (?P<v>\d[\d.,]*|{one_of(CARDINALS)}) (?P<k>[^\W\d]+)",
        takes=("I have three cats.", "I own 2 cars."),
        leaves=("I have a cat.", "She has three cats."),
    ),
    Rule(
        "{k}",
        "the value of something of which there is one",
        rf"\b(?:{MY}|the) (?P<k>{_ATTRIBUTES}) {_CHANGED} {_VALUE}",
        takes=("My budget is 500 euros.", "The deadline has been moved to 2 April."),
        leaves=("A budget is a plan.", "My sister is a nurse."),
    ),
)

# "I joined a choir" is no employer and "I moved to a bigger flat" no town.
PROPER = frozenset(("lives in", "works at"))
# Other spellings of what a slot is about.
SPELLINGS = {"favourite": "favorite", "colour": "color"}

NOTHING = Rule(
    "nothing",
    "a value that says none, or nothing sure",
    rf"""
    ^(?:{NEGATIVES}
    |nearly|{UNSURE}
    |unknown|unclear
    |hard|easy|too|very
    )\b
    """,
    takes=("not 500 euros", "very high"),
    leaves=("500 euros", "notable"),
)
DATED = Rule(
    "dated",
    "something of which the latest time holds, not what else is said of it",
    r"(?:deadline|due date|meeting|appointment|flight|launch|release|exam|interview|wedding|trip)$",
    takes=("deadline", "first launch"),
    leaves=("budget", "trip plan"),
    case_matters=True,
)
PASSING = Rule(
    "passing",
    "something that is over as soon as it is seen to, as in I have two questions",
    r"^(?:more|question|idea|problem|issue|thing|minute|hour|day|week|time)s?$",
    takes=("questions", "idea"),
    leaves=("cats", "free time"),
    case_matters=True,
)
