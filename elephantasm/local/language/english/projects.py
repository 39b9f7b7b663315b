# SPDX-License-Identifier: Apache-2.0
"""English clauses that tell how something that people make together is set up.

What it is made of and run with, who is responsible for which part, and what is set to which value.
"""

from __future__ import annotations

from ..clauses import Ending, Telling
from ..rules import CAPITAL, Rule, joined
from .claims import NOBODY
from .nouns import KINSHIP
from .subjects import ADV, HAVE, SOMEBODY, signs
from .values import DATE, DAY, TIME, TO, VERSION

# Parts of software and of the work on it, and of other things that are made.
_PARTS = joined(r"""
    ci|cd|ci/cd|builds?|deploys?|deployments?|deployment target|releases?|database|db|metadata db
    |hosts?|hosting|servers?|clusters?|queues?|broker|cache|caching|search|storage|warehouse|repo
    |repository|branch(?:es)?|branch names?|tests?|test runner|test suite|(?:tests?|build|lint|run|start) command|linter|linting|formatter
    |formatting|type checker|type checking|package manager|dependencies|framework|language|orm|ui
    |backend|frontend|front-end|back-end|api|apis|cli|app|website|site|staging|prod|production
    |docs|documentation|dashboards?|monitoring|logs?|logging|alerts?|alerting|tracing|metrics
    |secrets?|config|configuration|settings|tickets?|issue tracker|tracker|migrations?|jobs?
    |pipelines?|runtime|region|ports?|time-?outs?|limits?|retry limit|retries|ttl|log level
    |coverage|licen[cs]e|modules?|services?|base image|image|containers?|registry|domain|url
    |endpoint|bucket|schema|encoding|line length|indent(?:ation)?|style guide|version control
    |auth|authentication|payments?|e-?mails?|mailer|notifications?|proxy|load balancer|cdn|dns
    |worker|workers|scheduler|orm|template engine|templates|bundler|compiler|editor|ide|chat
    |backups?|analytics|crm|invoices|invoicing|bookkeeping|calendar|newsletter|prefix|pool size
    |batch size|page size|threshold|size|length|interval|quota|count|max \w+|min \w+|default \w+
""")
SYSTEM = rf"(?:{_PARTS})"
# A clause about such a part has the last word of its name, in one number or the other.
_SIGNS = frozenset(
    form.rpartition(" ")[2].replace("(?:es)?", end).replace("(?:ation)?", "").replace("?", "")
    for form in _PARTS.split("|")
    for end in ("", "es")
) | signs("""
    log deploy deployment branch test dashboard alert job pipeline port timeout time limit module
    service ci cd server host email mail max min default license licence front back indentation
    release build ticket migration payment notification
""")
_NO_WORD = (
    r"(?:the|an?|my|our|we|i|you|they|to|is|are|was|moved|run|use|no|this|that|these|your|\w+ed)"
)
_DET = r"(?:(?:my|our|the|all|all our|all the) )?"
# "the rate limit for the carrier API"
_PART = rf"(?P<k>(?:(?!{_NO_WORD}\b)[\w./-]+ ){{0,3}}?(?!{_NO_WORD}\b){SYSTEM})(?: (?:in|on|for|of|to) (?:the |our |my )?[\w ./-]{{2,25}}?)?"
_PART_2, _PART_3 = (_PART.replace("<k>", f"<k_{n}>") for n in (2, 3))
# The name of a tool or a place of the net, or a command between marks.
_TOOL = (
    rf"(?:`[^`]+`|{CAPITAL}[\w.+#-]*(?: {CAPITAL}[\w.+#-]*){{0,2}}|[\w-]+(?:\.[\w-]+)+(?::\d+)?)"
)
_ANY_TOOL = rf"(?:{_TOOL}|[\w-]+/[\w./-]*|[a-z][\w.+#/-]{{1,20}})"
_RUNS = joined(r"""
    (?:(?:'s| is| are)(?: now| currently| all)?(?: (?:in|on|at|called|named|with|done (?:in|with)
    |run (?:with|by|on|in)|written in|built (?:with|in|on)|handled by|managed (?:by|with|in)
    |hosted (?:on|at|by|with)|deployed (?:on|to|with)|stored in|kept in|made with|based on))?
    |(?: now)? (?:runs?|lives?|happens?) (?:in|on|at|with|under)
    |(?: now)? goes? (?:to|through|out to)
    |(?: now)? uses?|(?: now)? deploys? to|(?: now)? points? to|(?: now)? starts? with)(?: now)?
""")
_MOVED = joined(rf"""
    (?:(?: has| have| is| are| was| were)?(?: just| now)? (?:moved|switched|migrated|changed|renamed)
    (?: over)?(?: from {_ANY_TOOL})? to)
""")
_CHANGE = joined(r"""
    (?:raised?|lowered?|reduced?|increased?|cut|bumped?|set|changed?|moved?|dropped?|extended?|doubled
    |upped|shortened?)
""")
# Parts of which there is a choice: what it is may be written small.
_CHOICE = joined(r"""
    (?:package manager|linter|formatter|framework|orm|bundler|test runner|editor|language|database|db
    |broker|compiler|(?:main|default) branch|type checker|template engine|queue|cache|runtime|registry)
""")
# A number, with what is counted or measured.
AMOUNT = joined(r"""
    (?:[\u20ac$\u00a3]?\d[\d.,:]*(?: ?(?:%|[a-z\u00b0]{1,3}\b))?(?: [a-z]{2,12})?
    (?: (?:a|per|/) [a-z]{3,8}|/[a-z]{1,6})?(?: per [a-z]+)?)
""")
_LEVEL = r"(?-i:[A-Z]{2,10})"
# "FastAPI", "Python 3.12", "managed with pip": an entry of a list of what is used.
_ENTRY = joined(rf"""
    (?:(?:(?:managed|built|written|tested|deployed|styled|run|hosted|packaged|served|formatted
    |linted) (?:with|in|by|on|to|via|through) )?(?:{_TOOL}|(?<=(?:with|d by|d on|d in|d to) )
    [a-z][\w.+-]+)(?: v?\d[\w.]*)?(?: [a-z]+)?)
""")

TELLINGS = (
    Telling(
        "role: {k}",
        Rule(
            "owner",
            "who is responsible for a part of what is made together",
            rf"""
            ^(?P<v>(?!(?-i:[A-Z]{{2,}})\b){SOMEBODY}){HAVE}{ADV} (?:owns|owned|own|maintains|leads|runs|handles|looks after
            |took over|taken over|takes over|inherits|inherited|is (?:now )?(?:the )?(?:owner
            |maintainer) of|is (?:now )?(?:in charge of|responsible for))(?: now)? (?:the |our |all )?
            (?P<k>(?!(?:on|in|at|from|an?|his|her|my|to|off|out|away|with|by|over)\b)(?:[\w./-]+ ){{0,2}}?
            [\w./-]+?)(?: (?:module|package|service|part|side|code|team|area|stuff)s?)?
            (?: from {SOMEBODY})?$
            """,
            takes=("Ola owns the ingestion module", "Marek took over billing from Ola"),
            leaves=("She owns the house", "Ola owns a horse"),
        ),
        signs=signs("""
            owns owned own maintains leads runs handles looks took taken takes inherits inherited
            owner maintainer charge responsible
        """),
    ),
    Telling(
        "role: {k}",
        Rule(
            "role of",
            "who does something in a band, team or house",
            rf"""
            ^(?:(?:my|our|the) (?:new )?(?P<k>(?:[\w-]+ )?(?:[a-z]+ist|drummer|singer|bassist|owner
            |maintainer|reviewer|captain|goalkeeper|treasurer|secretary|chair(?:man|woman|person)?
            |head of [\w -]{{3,30}}|lead|headteacher|head teacher|principal|mentor|deputy
            |tutor|babysitter|nanny|cleaner|contact|accountant|producer))(?:'s| is)(?: now)? (?P<v>
            {SOMEBODY}|(?:Mrs?|Ms|Dr)\.? {CAPITAL}[\w-]+)
            |(?P<v_2>{SOMEBODY}|(?:Mrs?|Ms|Dr)\.? {CAPITAL}[\w-]+)(?:'s| is)(?: now)? (?:my|our|the)
            (?: new)? (?P<k_2>(?:[\w-]+ )?(?:[a-z]+ist|drummer|singer|bassist|owner|maintainer
            |reviewer|captain|goalkeeper|treasurer|secretary|chair(?:man|woman|person)?
            |head of [\w -]{{3,30}}|lead|headteacher|head teacher|principal|mentor|deputy)))$
            """,
            takes=("The guitarist is Jonas", "Peter Ashworth is the new head of department"),
            leaves=("The guitarist is late", "She is the new head"),
        ),
        signs=signs("my our the"),
    ),
    Telling(
        "role: {k}",
        Rule(
            "plays",
            "who plays which instrument where others play, too",
            rf"""
            ^(?P<v>{SOMEBODY}) (?:plays|is (?:now )?on|does)(?: the)? (?P<k>guitar|bass|drums
            |keys|keyboards?|piano|violin|cello|sax|trumpet|vocals)(?: now)?$
            """,
            takes=("Kaja plays guitar now", "Tor is on drums"),
            leaves=("She plays guitar", "I play guitar"),
        ),
        signs=signs("""
            guitar bass drums keys keyboard keyboards piano violin cello sax trumpet vocals
        """),
    ),
    Telling(
        "uses",
        Rule(
            "stack",
            "a list of what something is made with, without a verb",
            rf"""
            ^(?:(?:(?:my|our|the) )?(?:tech )?stack(?:'s| is|:| is:)? (?P<v>(?:{_ENTRY}|{_ANY_TOOL})
            (?:(?:,| and|, and| \+| /|;) (?:{_ENTRY}|{_ANY_TOOL}))*)
            |(?:it|this|(?:my|our|the) (?:project|repo|app|codebase|thing|service))(?:'s| is) (?:all
            |just )?an? (?:(?-i:[a-z-]+) )?(?P<uses>{_TOOL}(?: v?\d[\w.]*)?) (?:monorepo|project|repo|app|api
            |service|site|backend|frontend|library|package|cli|shop|script|tool|codebase)
            (?:,? (?P<uses_2>{_ENTRY}))?
            |(?P<v_2>{_ENTRY}(?:,| \+) (?=[^?]*(?:\d|\b(?:managed|built|written|tested|deployed)\b))
            {_ENTRY}(?:(?:,| and|, and| \+) {_ENTRY})*))$
            """,
            takes=("Stack: Airflow, dbt 1.5, Snowflake", "FastAPI, Python 3.12, managed with pip"),
            leaves=("The stack is high", "Oslo, Bergen"),
        ),
    ),
    Telling(
        "uses",
        Rule(
            "uses several",
            "what the speaker uses for several things, or instead of something else",
            rf"""
            ^(?:I|we){HAVE}(?:'m| am|'re| are)?{ADV} (?:(?:use|using) (?P<v>{_ANY_TOOL}) for [\w -]{{3,25}}?
            (?:,| and|, and) (?P<uses_2>{_ANY_TOOL}) for [\w -]{{3,25}}(?:(?:,| and|, and)
            (?P<uses_3>{_ANY_TOOL}) for [\w -]{{3,25}})?
            |(?:switch|switched|move|moved|migrate|migrated|changed)(?: over)? from {_ANY_TOOL} to (?P<v_3>{_ANY_TOOL})
            |(?:dropped|ditched|swapped|replaced|traded|left) {_ANY_TOOL} (?:for|with|in favou?r of)
            [ ](?P<v_2>{CAPITAL}[\w.+#-]*))$
            """,
            takes=(
                "We use Black for formatting and flake8 for linting",
                "We dropped Tableau for Metabase",
            ),
            leaves=("We use it for dinner", "We dropped it for lack of time"),
        ),
        signs=signs("""
            use using dropped ditched swapped replaced traded left switch switched move moved migrate
            migrated changed
        """),
    ),
    Telling(
        "name of {k}",
        Rule(
            "called",
            "how something that is made together, or a group, is called",
            rf"""
            ^(?:my|our|the) (?:new )?(?P<k>project|app|product|package|band|group|choir|club|startup
            |team|company|shop|show|album|podcast|blog|main branch|{SYSTEM})(?:'s| is)(?: now)? (?:called
            |named) (?P<v>{_ANY_TOOL}|{CAPITAL}[\w' -]{{2,40}})$
            """,
            takes=("The band is called Paper Moths", "our project is named shipyard"),
            leaves=("The band is nice", "She is called Mia"),
        ),
        signs=signs("called named"),
    ),
    Telling(
        "port of {k}",
        Rule(
            "on a number",
            "on which port something is, by the number alone",
            rf"""
            ^(?:{_DET}{_PART}(?: is| are|'s| listens| runs| moved| moves)(?: now)? (?:on|to)(?: port)?
            |(?:I|we|they){HAVE}{ADV} (?:moved|changed|put|switched) (?:the |our |my )?{_PART_2}
            (?: from \d{{4,5}})? (?:to|on)(?: port)?)[ ](?P<v>\d{{4,5}})$
            """,
            takes=("the metadata db is on 5440", "The API runs on port 8080"),
            leaves=("The db is on fire", "The test is on 4 May"),
        ),
        signs=_SIGNS,
    ),
    Telling(
        "{k}",
        Rule(
            "set to",
            "a part of what is made together, and its number, version, level or time",
            rf"""
            ^(?:{_DET}{_PART}(?:'s| is| are)?(?: now| currently)?(?: set to| at| on| up to| down to
            |:)?[ ](?P<v>{AMOUNT}|{_LEVEL}|(?:at )?{TIME})
            |{_DET}{_PART_3}{TO} (?P<v_3>{AMOUNT}|{_LEVEL})
            |(?:we|they|I|you){HAVE}{ADV} {_CHANGE} (?:the|our|my) {_PART_2}(?: from {AMOUNT})? to
            [ ](?P<v_2>{AMOUNT}|{_LEVEL}))$
            """,
            takes=("The log level in prod is DEBUG", "They raised the rate limit to 80 per second"),
            leaves=("The tests are slow", "They raised the flag"),
        ),
        signs=_SIGNS,
    ),
    Telling(
        "tool of {k}",
        Rule(
            "made with",
            "with what a part of what is made together is made, run or written",
            rf"""
            ^(?:{_DET}{_PART}(?:{_RUNS}|{_MOVED})
            [ ](?P<v>(?!(?:{DAY})s?\b)(?:{_TOOL}(?: v?\d[\w.]*)?|[\w-]+/[\w./-]*)|(?<=with )the [\w ]{{3,30}})
            |{_DET}(?P<k_3>(?:[\w-]+ )?{_CHOICE}) is (?P<v_3>[a-z][\w.+#-]{{1,20}})
            |(?:we|I){HAVE}{ADV} (?:moved|switched|migrated|changed) (?:the |our |all )?{_PART_2}
            (?: over)?(?: from {_ANY_TOOL})? to (?P<v_2>{_ANY_TOOL}))
            (?:,? not [^?]{{2,30}}| via {_TOOL}| with {_TOOL})?$
            """,
            takes=(
                "CI runs on CircleCI",
                "Tests are run with `just test`",
                "We migrated the warehouse from Snowflake to BigQuery",
            ),
            leaves=("CI is red", "The host is nice"),
        ),
        signs=_SIGNS,
    ),
    Telling(
        "tool of {k}",
        Rule(
            "does with",
            "what the speaker tests, builds or deploys with",
            rf"""
            ^(?:we |I |please |always )*(?:run )?(?:the |all )?(?P<k>tests?|build|deploy|lint|format
            |migrations|start|install)
            (?: everything| it| the (?:app|project|code|docs))?(?: with| using| by| via| on| to)
            [ ](?P<v>{_TOOL})$
            """,
            takes=("Run the tests with `make test`", "We deploy to ECS"),
            leaves=("We test with care", "Deploy it"),
        ),
        signs=signs("run tests test build deploy lint format start install"),
    ),
    Telling(
        "version of {k}",
        Rule(
            "bumped",
            "to which version something has been brought",
            rf"""
            ^(?:(?:we|I|they|let's|let us){HAVE}{ADV} )?(?:bump|upgrade|update|downgrade|bumped|upgraded|updated
            |pinned|downgraded) (?:to |the |our )?
            (?P<k>[a-z][\w.+#-]*)(?: version)?(?: from {VERSION})?(?: to| at)? (?P<v>{VERSION})$
            """,
            takes=("we bumped python to 3.12", "upgraded node from 18 to 20"),
            leaves=("we bumped into 3 people", "upgraded the car"),
        ),
        signs=signs("bump upgrade update downgrade bumped upgraded updated pinned downgraded"),
    ),
    Telling(
        "deadline: {k}",
        Rule(
            "put off",
            "something that is made together, and the later day of it",
            rf"""
            ^(?:(?:my|our|the) )?(?:deadline (?:for|of) (?:the |my |our )?(?P<k>[\w -]{{2,30}}?)
            (?: is|'s)|(?P<k_2>(?!{NOBODY.strip()}\b)[\w -]{{2,30}}?)(?: is| was| got| has been)?(?: now)?
            (?: due| postponed to| pushed(?: back)? to))(?: now)? (?P<v>(?:on |by |for )?{DATE})$
            """,
            takes=("Deadline for the customs feed is 30 April", "album due 15 June"),
            leaves=("The deadline is tight", "It is due"),
        ),
        signs=signs("deadline due postponed pushed"),
    ),
)
ENDINGS = (
    Ending(
        ("name of",),
        Rule(
            "other name",
            "a group has another name",
            r"^we(?:'ve| have)? (?:just )?(?:changed|dropped) (?:our|the|the band|the old) name$",
            takes=("We changed our name", "we've dropped the old name"),
            leaves=("I changed her name", "We dropped a name"),
        ),
        signs=signs("name"),
    ),
    Ending(
        ("role", "manager", "position"),
        Rule(
            "left us",
            "somebody does not belong to the group any more, and does nothing there",
            rf"""
            ^(?P<v>{SOMEBODY}|(?:Mrs?|Ms|Dr)\.? {CAPITAL}[\w-]+)(?: has|'s| is| was)?(?: just)?
            [ ](?:left|quit|leaving|retired|retiring|stepped down|moved on|on (?:parental |sick
            |maternity |paternity )leave)
            (?: (?:the|our) (?:band|team|group|company|choir|club|project|firm|school))?
            (?: for good)?$
            """,
            takes=("Ola left the team", "Beata is on parental leave"),
            leaves=("She left the team", "Ola left her bag"),
        ),
        signs=signs("left quit leaving retired retiring stepped moved leave"),
    ),
    Ending(
        (),
        Rule(
            "who did it left",
            "somebody who did something for the speaker, told by that, does it no more",
            rf"""
            ^(?:my|our|the) (?P<v>(?!(?:\w+ )?{KINSHIP}\b)(?:[\w-]+ )?[\w-]+)(?: has|'s| is)?(?: just)?
            [ ](?:retired|quit|resigned|left (?:us|the (?:team|band|company|practice|town))
            |moved away|closed|shut down)$
            """,
            takes=("My therapist retired", "our drummer quit"),
            leaves=("My brother retired", "My therapist left a note"),
        ),
        signs=signs("retired quit resigned left away closed shut"),
    ),
    Ending(
        ("uses", "tool", "subscription", "version", "port"),
        Rule(
            "not used",
            "what was used is not used any more",
            rf"""
            ^(?:(?:we|I){HAVE}(?:'re| are|'m| am)?{ADV} (?:don't use|do not use|no longer use
            |stopped using|not using|no longer using|dropped|ditched|removed|killed|retired|got rid of
            |ripped out|deleted|threw out|replaced|moved off|moved away from|got off|migrated (?:off|away from)|done with|dropping|abandoned)
            [ ](?:the |our )?(?P<v>[\w][\w.+#/-]*)(?: (?:with|by|for) {_ANY_TOOL})?
            |(?:there is |it's )?(?:no more|bye) (?P<v_2>[\w][\w.+#/-]*)(?: prefix(?:es)?| stuff)?
            |(?:(?:the|our) )?(?P<v_3>[\w][\w.+#/-]*(?: and [\w.+#/-]+)?)(?: is| are| was| were| has been)(?: now)?
            (?: gone| out| history| deprecated| retired| dead| removed| dropped| no longer used))
            (?: any ?more)?$
            """,
            takes=(
                "we don't use ECS any more",
                "The Makefile is gone",
                "We dropped Tableau for Metabase",
            ),
            leaves=("ECS is nice", "We use ECS"),
        ),
        signs=signs("""
            use using stopped dropped ditched removed killed retired rid ripped deleted threw replaced
            off away done dropping abandoned no bye gone history deprecated dead
        """),
    ),
    Ending(
        (),
        Rule(
            "renamed",
            "something has another name, or stands in the place of another",
            rf"""
            ^(?:(?:we|I|they){HAVE}{ADV} )?(?:renamed|changed|switched|moved) (?:the |our )?
            (?:[\w-]+ )?(?:from )?(?P<v>[\w/.-]+) (?:to|into) [\w/.-]+$
            |^(?:I|we)\b[^?,]{{2,50}} instead of (?:the )?(?P<v_2>[\w][\w'. -]{{1,30}})$
            """,
            takes=("renamed master to main", "We open with Moth Wings instead of Glass House"),
            leaves=("renamed it", "I go instead"),
        ),
        signs=signs("renamed changed switched moved instead"),
    ),
)
