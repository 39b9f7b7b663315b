# SPDX-License-Identifier: Apache-2.0
"""English clauses that tell what somebody has, does for fun and uses."""

from __future__ import annotations

from ..clauses import Telling
from ..rules import CAPITAL, Rule, one_of
from .nouns import NAME, ORG, PLACE
from .numbers import CARDINALS
from .subjects import ADV, BE, HAVE, WHO, signs
from .values import DAY, IS_NOW, VERSION

_HAVING = (
    Telling(
        "car",
        Rule(
            "car",
            "which car somebody drives",
            rf"""
            ^(?:{WHO}{HAVE}{ADV} (?:drives?|drive|rides?|leased?|bought) an? (?!rental|hire
            |borrowed)(?P<v>(?:[a-z]+ |(?:19|20)\d\d ){{0,3}}{CAPITAL}[\w-]+(?: [\w-]+){{0,3}})
            |(?:my|our)(?: new)? car(?:'?s| is)(?: now)? (?:an? )(?P<car>(?:(?:19
            |20)\d\d )?(?:[a-z]+ ){{0,2}}{CAPITAL}[\w-]+(?: [\w-]+){{0,3}}))$
            """,
            takes=("I drive a Volvo V70", "My car is a 2015 Skoda Octavia"),
            leaves=("I drive a bargain", "My car is red"),
        ),
        signs=signs("drive drives ride rides bought car car's lease leased"),
    ),
    Telling(
        "possession",
        Rule(
            "possession",
            "something that somebody owns, or that has a name",
            rf"""
            ^{WHO}(?:{HAVE}{ADV} (?:owns?|bought|own) (?P<v>
            (?:(?:an?|the|{one_of(CARDINALS)}) )?[\w' -]{{2,50}})
            |{HAVE}(?: have| has| got){ADV} (?P<possession>an? [\w -]{{2,40}}? (?:named
            |called),? {NAME}|an? (?:[\w-]+ ){{0,2}}(?:car|van|truck|bike|motorbike|boat|house
            |cabin|cottage|caravan|piano|guitar|violin|cello|tesla|scooter|allotment)(?: (?:in
            |near|at|on|from) {PLACE}|, an? [\w -]{{3,30}})?))$
            """,
            takes=(
                "I own a cabin near Troms\u00f8",
                "I have a boat named Svala",
                "I've got a red bike",
            ),
            leaves=("I have a question", "I have an idea about a car"),
        ),
        signs=signs("""
            own owns bought named called car van truck bike motorbike boat house cabin cottage
            caravan piano guitar violin cello tesla scooter allotment
        """),
    ),
    Telling(
        "subscription",
        Rule(
            "subscription",
            "what somebody pays for again and again",
            rf"""
            ^{WHO}(?:{HAVE}{ADV} (?:subscribes? to|subscribed to|pays? for|signed up (?:for|to
            |with))|{BE}{ADV} (?:subscribed to|paying for|a member of|signed up (?:for|to|with))
            |{HAVE}(?: have| has| got) (?:an?|my|subscriptions? to|a subscription (?:to|with)
            |a membership (?:at|with)|a gym membership at)|{BE} on (?:the|an?))
            [ ](?P<v>{ORG}(?:(?:,? and|,) {ORG})*)(?: (?:family|student|pro|free|premium|gym
            |club))?(?: (?:subscription|membership|account|plan))?$
            """,
            takes=(
                "I subscribe to Netflix, Viaplay and Bamse Club",
                "I have a Spotify subscription",
            ),
            leaves=("I pay for dinner", "I have a Volvo under repair"),
        ),
        signs=signs("""
            subscribe subscribes subscribed subscription subscriptions pay pays paying member
            membership signed account plan
        """),
    ),
    Telling(
        "language",
        Rule(
            "language",
            "which languages somebody speaks or learns",
            rf"""
            ^{WHO}(?:{BE}|{HAVE})?{ADV} (?:speaks?|fluent in|learning|learns?|native in|studying
            |started learning)(?: (?:fluent|some|a little|native))? (?P<v>(?-i:[A-Z])[a-z]+(?:(?:,
            | and|, and) (?-i:[A-Z])[a-z]+)*)(?: (?:with|on|via|through
            |using) (?P<uses>{NAME}))?$|^(?P<language>(?-i:[A-Z])[a-z]+) is my (?:(?:native
            |first|second|third) language|mother tongue)$
            """,
            takes=("I speak French and German", "I'm learning Italian"),
            leaves=("I speak softly", "I'm learning to cook"),
        ),
        signs=signs("tongue speak speaks fluent learning learn learns native studying"),
    ),
    Telling(
        "hobby",
        Rule(
            "hobby",
            "what somebody does for fun",
            rf"""
            ^(?:{WHO}(?:{HAVE}{ADV} (?:plays?|practi[sc]es?|took up|taken up|started playing
            |started)|{BE}{ADV} (?:playing|into)| (?:go|goes) to) (?:the )?(?P<v>(?:cello|violin
            |viola|piano|guitar|bass|drums|flute|clarinet|saxophone|trumpet|trombone|harp|organ
            |accordion|banjo|ukulele|oboe|horn|recorder|tennis|football|soccer|basketball
            |volleyball|handball|hockey|badminton|squash|golf|chess|rugby|cricket|baseball
            |table tennis|padel|pickleball|yoga|judo|karate|boxing|[a-z]+ing|pottery|ballet
            |pilates|origami|archery|poker|bridge|choir|therapy|[a-z]+ (?:class|classes|lessons
            |practice)))
            (?: (?:in|with|at|for) [\w' -]{{2,30}}| every \w+| on \w+s| \w+ times a week| (?:twice
            |once) a week)*
            |(?:my|our)(?: \w+)? hobb(?:y|ies)(?:'?s| is| are) (?P<hobby>[\w ,-]{{3,60}}))$
            """,
            takes=("I play the cello in a quartet", "My hobby is bouldering", "I took up pottery"),
            leaves=("I play along", "My hobby horse"),
        ),
        signs=signs(
            "play plays go goes playing practice practise took taken started into hobby hobbies"
        ),
    ),
)
_THINGS = (
    Telling(
        "repair: {k}",
        Rule(
            "state of a thing",
            "that something of the speaker's can't be used for a while, or can again",
            r"""
            ^(?:my|our) (?P<k>[\w -]{2,25}?)(?: is|'s| are)(?: now| back)? (?P<v>in (?:for )?repair
            |(?:in|at) the (?:shop|garage|workshop)|being (?:repaired|fixed)|broken|out of order
            |fixed
            |repaired|working(?: again)?|found|lost|missing)$
            """,
            takes=("My snare is in repair", "our heating is fixed"),
            leaves=("The lift is broken", "My snare is loud"),
        ),
        signs=signs("""
            repair shop garage workshop repaired fixed broken order working found lost missing
        """),
    ),
    Telling(
        "repair: {k}",
        Rule(
            "back",
            "that the speaker has something again that he could not use for a while",
            r"""
            ^(?:(?:I|we)(?: have|'ve)? (?:just )?(?:got|have|brought) my (?P<k>[\w -]{2,25}?) back
            |my (?P<k_2>[\w -]{2,25}?)(?: is|'s) back(?: from repair)?)(?: again)?$
            """,
            takes=("I got my snare back", "My bike is back from repair"),
            leaves=("My back hurts", "I got back"),
        ),
        value="here again",
        signs=signs("back"),
    ),
)
_HABITS = (
    Telling(
        "habit",
        Rule(
            "habit",
            "what somebody eats or drinks again and again",
            rf"""
            ^{WHO}{ADV} (?:drinks?|eats?|smokes?|vapes?|chews?) (?:
            (?:way )?too much |a lot of |lots of |only |loads of |\d+ cups of )?
            (?P<v>(?!(?:no|any|my|the|it|that|them|out|at|in|on|with|up)\b)[a-z]+(?: [a-z]+)?)
            (?: (?:every (?:day|morning|evening|night)|daily|all day|(?:once|twice|\w+ times) (?:a
            |per) (?:day|week)))?$
            """,
            takes=("I drink way too much coffee", "My sister eats meat"),
            leaves=("I eat no meat", "I eat out"),
        ),
        signs=signs("drink drinks eat eats smoke smokes vape vapes chew chews"),
    ),
)
# Firms that run other people's programs.
_HOST = """
    (?:Hetzner|AWS|Azure|GCP|Google Cloud|Heroku|Vercel|Netlify|Fly\\.io|Render|Railway|DigitalOcean
    |Cloudflare|Linode|OVH|Scaleway|Kubernetes)
""".strip()
_USING = (
    Telling(
        "version of {k}",
        Rule(
            "version",
            "which version of something is used",
            rf"""
            ^(?:(?:I|we|(?:my|our|the) [\w -]{{2,30}}?)(?:{BE}|{HAVE})?{ADV} (?:uses?|using
            |runs?(?: on)?|running(?: on)?|on|at|targets?|requires?|needs?|supports?|(?:upgraded
            |updated|moved|migrated|switched|went|bumped)
            (?: (?:{CAPITAL}?[\w.+#-]+ )?from [\w. ]{{2,30}})?(?: to)?)
            [ ](?P<k>(?!(?:{DAY})s?\b){CAPITAL}[\w.+#-]*)(?: to)?(?: version)? (?P<v>{VERSION})
            |(?P<k_2>{CAPITAL}[\w+#-]*)(?:{IS_NOW})(?: at| on)?(?: version)? (?P<v_2>v?\d+\.[\w.-]+)
            |(?P<k_3>{CAPITAL}[\w+#-]*) (?P<v_3>{VERSION})(?:{IS_NOW})(?: live| deployed| running
            | in use| installed))
            (?:,? not [^?]{{2,30}})?(?: (?:in|on) (?:production|prod|staging|ci)| for (?:this
            |everything))?$
            """,
            takes=("We use Python 3.11", "we upgraded to Node 20", "Our API runs on Python 3.12"),
            leaves=("We use Python", "We are 3"),
        ),
        signs=signs("""
            use uses using run runs running on at target targets require requires need needs support
            supports upgraded updated moved migrated switched went bumped is version
        """),
    ),
    Telling(
        "uses hosting",
        Rule(
            "hosted",
            "where what the speaker makes is run",
            rf"""
            ^(?:(?:I|we){HAVE}{ADV}
            [ ](?:moved|migrated|switched) (?:from [\w.]{{2,20}} )?to (?P<v_2>{_HOST})
            |(?:I|we|(?:my|our|the) (?:app|site|website|backend|frontend|api|server|service)s?)
            (?:{BE}|{HAVE})?{ADV} (?:deploy(?:s|ed)?|host(?:s|ed)?|runs?)(?: (?:it|everything
            |this))? (?:to|on|at|with)
            [ ](?P<v>{CAPITAL}[\w.+#-]*(?: {CAPITAL}[\w.+#-]*){{0,2}}))(?:, [^,]{{2,60}})?$
            """,
            takes=(
                "We moved to Hetzner",
                "We deploy to Fly.io, region fra",
                "our site is hosted on Hetzner",
            ),
            leaves=("We deploy on Fridays with care", "We host a party"),
        ),
        signs=signs("moved migrated switched deploy deployed deploys host hosts hosted run runs"),
    ),
    Telling(
        "uses {k}",
        Rule(
            "moved from one to another",
            "what is used for something instead of something else",
            rf"""
            ^(?:(?:my|our|the) )?(?P<k>\w[\w -]{{1,20}}?)(?: has| was| is)? (?:moved|switched
            |migrated|changed)
            [ ]from {CAPITAL}[\w.+#-]* to (?P<v>(?!(?:{DAY})s?\b){CAPITAL}[\w.+#-]*
            (?: {CAPITAL}[\w.+#-]*){{0,2}})
            (?:, [^,]{{2,60}})?$
            """,
            takes=(
                "CI moved from Jenkins to Forgejo Actions",
                "our tickets moved from Jira to Linear",
            ),
            leaves=("I moved from Rome", "the meeting moved from Monday to Friday"),
        ),
        signs=signs("moved switched migrated changed"),
    ),
    Telling(
        "uses {k}",
        Rule(
            "uses for",
            "what the speaker uses for something",
            rf"""
            ^(?:I|we)(?:{BE}|{HAVE})?{ADV} (?:use|using|used|switched(?: from {NAME})? to
            |moved(?: from {NAME})? to|migrated(?: from {NAME})? to) (?P<v>{CAPITAL}[\w.+#-]*
            (?: {CAPITAL}[\w.+#-]*){{0,2}})
            [ ](?:for (?:all |my |our |the )?|as (?:my|our|the|an?) )(?P<k>[a-z][\w -]{{1,30}})$
            """,
            takes=(
                "We use Linear for tickets",
                "I use Vim as my editor",
                "I moved to Obsidian for my notes",
            ),
            leaves=("We use it for tickets", "I live in Oslo for now"),
        ),
        signs=signs("use using used switched moved migrated"),
    ),
    Telling(
        "uses",
        Rule(
            "uses",
            "what the speaker uses",
            rf"""
            ^(?:I|we)(?:{BE}|{HAVE})?{ADV} (?:use|using|switched(?: from {NAME})? to
            |migrated(?: from {NAME})? to) (?P<v>{CAPITAL}[\w.+#-]*(?:(?:,| and
            |, and) {CAPITAL}[\w.+#-]*)*)$
            """,
            takes=("We use Jira", "We switched from Postgres to MySQL"),
            leaves=("We use it", "We moved"),
        ),
        signs=signs("use using switched migrated"),
    ),
)
TELLINGS = _HAVING + _THINGS + _HABITS + _USING
