# SPDX-License-Identifier: Apache-2.0
"""English clauses that tell how something that people make together is set up.

What it is made of and run with, and what is set to which value.
"""

from __future__ import annotations

from ..clauses import Ending, Telling
from ..rules import CAPITAL, Rule, joined
from .claims import NOBODY
from .nouns import PROGRAM
from .subjects import ADV, HAVE, signs
from .values import DATE, DAY, TIME, TO, VERSION

# Parts of software and of the work on it, and of other things that are made: a clause about one
# has the last word of its name.
_NOUNS = """
    alert alerting alerts analytics api apis app auth authentication backend backup backups
    bookkeeping
    branch branches broker bucket build builds bundler cache caching calendar cd chat checker
    checking
    ci ci/cd cli cluster clusters code compiler config configuration container containers count
    coverage crm dashboard dashboards database db dependencies deploy deployment deployments deploys
    dns docs documentation domain editor email emails encoding endpoint formatter formatting
    framework
    frontend host hosting hosts ide image indentation interval invoices invoicing job jobs language
    length level library licence license limit limits linter linting load log logging logs mailer
    metrics migration migrations module modules monitoring newsletter notifications orm payment
    payments pipeline pipelines port ports prefix prod production proxy queue queues quota region
    registry release releases repo repository retries runner runtime scheduler schema search secrets
    server servers service services settings site size staging storage suite target templates test
    tests threshold ticket tickets timeout timeouts tracing tracker ttl ui url warehouse website
    worker
    workers
""".split()
SYSTEM = joined(rf"""
    (?:(?:max|min|maximum|minimum|default) \w+|branch names?|{PROGRAM}|template engine
    |(?:tests?|build|lint|run|start|deploy|install) command|{"|".join(_NOUNS)})
""")
_SIGNS = frozenset(_NOUNS) | signs(
    "max min maximum minimum default names name manager engine command"
)
_NO_WORD = joined(r"""
    (?:the|an?|my|our|we|i|you|they|to|is|are|was|moved|run|use|no|this|that|these|your|\w+ed)
""")
_DET = r"(?:(?:my|our|the|all|all our|all the) )?"
# "the rate limit for the carrier API"
_PART = joined(rf"""
    (?P<k>(?:(?!{_NO_WORD}\b)[\w./-]+ ){{0,3}}?(?!{_NO_WORD}\b){SYSTEM})
    (?: (?:in|on|for|of|to) (?:the |our |my )?[\w ./-]{{2,25}}?)?
""")
_PART_2, _PART_3 = (_PART.replace("<k>", f"<k_{n}>") for n in (2, 3))
# The name of a tool or a place of the net, or a command between marks.
_TOOL = joined(rf"""
    (?:`[^`]+`|{CAPITAL}[\w.+#-]*(?: {CAPITAL}[\w.+#-]*){{0,2}}
    |[\w-]+(?:\.[\w-]+)+(?::\d+)?)
""")
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
    (?:(?: has| have| is| are| was| were)?(?: just| now)? (?:moved|switched|migrated|changed
    |renamed)
    (?: over)?(?: from {_ANY_TOOL})? to)
""")
_CHANGE = joined(r"""
    (?:raised?|lowered?|reduced?|increased?|cut|bumped?|set|changed?|moved?|dropped?|extended?|doubled
    |upped|shortened?)
""")
# Parts of which there is a choice: what it is may be written small.
_CHOICE = joined(rf"""
    (?:{PROGRAM}|linter|formatter|framework|orm|bundler|test runner|editor|language
    |database|db
    |broker|compiler|(?:main|default) branch|type checker|template engine|queue|cache|runtime
    |registry)
""")
# A number, with what is counted or measured.
AMOUNT = joined(r"""
    (?:[\u20ac$\u00a3]?\d[\d.,:]*(?: ?(?:%|[a-z\u00b0]{1,3}\b))?(?: [a-z]{2,12})?
    (?: (?:a|per|/) [a-z]{3,8}|/[a-z]{1,6})?(?: per [a-z]+)?)
""")
_LEVEL = r"(?-i:[A-Z]{2,10})"
# A number with nothing behind it that may be a verb: "timeout 30 seconds", not "port 80 is taken".
_MEASURED = joined(rf"""
    (?:now )?[ ](?:{_LEVEL}|[^ ]+(?: (?:[a-z]{{1,2}}|seconds?|minutes?|hours?|days?|weeks?|months?|years?
    |requests?|users?|people|spaces?|characters?|lines?|percent)\b.*)?)$
""")
# A whole number is a version of what is known to have some.
_SOFTWARE = joined(r"""
    (?:node(?:js)?|python|java|jdk|ruby|php|golang|rust|django|rails|laravel|react|vue|angular
    |next|svelte|postgres(?:ql)?|mysql|mariadb|redis|mongo(?:db)?|elasticsearch|kafka
    |typescript|kotlin|swift|ubuntu|debian|fedora|macos|ios|android|windows|chrome|firefox
    |kubernetes|k8s|terraform|gradle|webpack|vite|eslint|jest|unity|blender)
""")
# "FastAPI", "Python 3.12", "managed with pip": an entry of a list of what is used.
_ENTRY = joined(rf"""
    (?:(?:(?:managed|built|written|tested|deployed|styled|run|hosted|packaged|served|formatted
    |linted) (?:with|in|by|on|to|via|through) )?(?:{_TOOL}|(?-i:[a-z]+[A-Z]\w*)|(?<=(?:with|d by
    |d on|d in|d to) )
    [a-z][\w.+-]+)(?: v?\d[\w.]*)?(?: [a-z]+)?)
""")

TELLINGS = (
    Telling(
        "uses",
        Rule(
            "stack",
            "a list of what something is made with, without a verb",
            rf"""
            ^(?:(?:(?:my|our|the) )?(?:tech )?stack(?:'s| is|:| is:)?
            [ ](?P<v>{_ENTRY}(?![\w.])|{_ANY_TOOL}(?: v?\d[\w.]*)?
            (?:(?:,| and|, and| \+| /|;) (?:{_ENTRY}|{_ANY_TOOL})(?: v?\d[\w.]*)?)+)
            |(?:it|this|(?:my|our|the) (?:project|repo|app|codebase|thing|service))(?:'s| is) (?:all
            |just )?an? (?:(?-i:[a-z-]+) )?(?P<uses>{_TOOL}(?: v?\d[\w.]*)?) (?:monorepo|project
            |repo|app|api
            |service|site|backend|frontend|library|package|cli|shop|script|tool|codebase)
            (?:,? (?P<uses_2>{_ENTRY}))?
            |(?P<v_2>{_ENTRY}(?:,| \+) (?=[^?]*(?:\d|\b(?:managed|built|written|tested|deployed)\b))
            {_ENTRY}(?:(?:,| and|, and| \+) {_ENTRY})*))$
            """,
            takes=("Stack: Airflow, dbt 1.5, Snowflake", "FastAPI, Python 3.12, managed with pip"),
            leaves=("The stack is high", "Oslo, Bergen"),
        ),
        signs=signs("""
            stack it it's this project repo app codebase thing service managed built written tested
            deployed python node java ruby php go rust django rails react vue angular postgres
            postgresql mysql typescript kotlin swift
        """),
    ),
    Telling(
        "uses",
        Rule(
            "uses several",
            "what the speaker uses for several things, or instead of something else",
            rf"""
            ^(?:I|we){HAVE}(?:'m| am|'re| are)?{ADV} (?:(?:use
            |using) (?P<v>{_ANY_TOOL}) for [\w -]{{3,25}}?
            (?:,| and|, and) (?P<uses_2>{_ANY_TOOL}) for [\w -]{{3,25}}(?:(?:,| and|, and)
            (?P<uses_3>{_ANY_TOOL}) for [\w -]{{3,25}})?
            |(?:switch|switched|move|moved|migrate|migrated
            |changed)(?: over)? from {_ANY_TOOL} to (?P<v_3>{_ANY_TOOL})
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
            use using dropped ditched swapped replaced traded left switch switched move moved
            migrate
            migrated changed
        """),
    ),
    Telling(
        "excludes",
        Rule(
            "excludes",
            "what is not to be in something that is made together",
            rf"""
            ^(?:there(?:'s| is) )?no (?P<v>{CAPITAL}[\w.+#-]*(?:(?:,| or|, no) {CAPITAL}[\w.+#-]*)*)
            [ ](?:in|for) (?:this|the|our) (?:project|repo|codebase|app|team|house|kitchen|band)$
            """,
            takes=("No Redis in this project", "no Jira or Slack for this team"),
            leaves=("No Redis", "No idea in this project"),
        ),
        signs=signs("no"),
    ),
    Telling(
        "title of {k}",
        Rule(
            "called",
            "how something that is made together, or a group, is called",
            rf"""
            ^(?:my|our|the) (?:new )?(?P<k>project|app|product|package|band|group|choir|club|startup
            |team|company|shop|show|album|podcast|blog|main branch|{SYSTEM})(?:'s
            | is)(?: now)? (?:called
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
            ^(?:{_DET}{_PART}(?: is| are|'s| listens| runs| moved| moves)(?: now)? (?:on
            |to)(?: port)?
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
            ^(?:{_DET}{_PART}(?:(?:'s| is| are)(?: now| currently)?(?: set to| at| on| up to
            | down to)?|(?: now| currently)?(?: set to| at| on| up to| down to|:)|(?={_MEASURED}))
            [ ](?P<v>{AMOUNT}|{_LEVEL}|(?:at )?{TIME})
            |{_DET}{_PART_3}{TO} (?P<v_3>{AMOUNT}|{_LEVEL})
            |(?:we|they|I|you){HAVE}{ADV} {_CHANGE} (?:the|our|my) {_PART_2}(?: from {AMOUNT})? to
            [ ](?P<v_2>{AMOUNT}|{_LEVEL}))$
            """,
            takes=("The log level in prod is DEBUG", "They raised the rate limit to 80 per second"),
            leaves=("The tests are slow", "They raised the flag", "Port 8080 collides"),
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
            [ ](?P<v>(?!(?:{DAY})s?\b)(?:{_TOOL}(?: v?\d[\w.]*)?|[\w-]+/[\w./-]*)
            |(?<=with )the [\w ]{{3,30}})
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
            ^(?:(?:we |please )?(?:use|run) (?P<v_2>`[^`]+`) (?:to|for) (?:the )?(?P<k_2>tests?
            |testing|build
            |deploy|lint|format|migrations|start|install)(?: and (?P<uses>`[^`]+`) (?:to
            |for) (?:the )?
            (?:tests?|testing|build|deploy|lint|format|migrations|start|install))?
            |(?:we |I |please |always )*(?:run )?(?:the |all )?(?P<k>tests?|build|deploy|lint|format
            |migrations|start|install)
            (?: everything| it| the (?:app|project|code|docs))?(?: with| using| by| via| on| to)
            [ ](?P<v>{_TOOL}))$
            """,
            takes=(
                "Use `uv sync` to install",
                "Run the tests with `make test`",
                "We deploy to ECS",
            ),
            leaves=("We test with care", "Deploy it"),
        ),
        signs=signs("run use tests test build deploy lint format start install"),
    ),
    Telling(
        "version of {k}",
        Rule(
            "bumped",
            "to which version something has been brought",
            rf"""
            ^(?:(?:we|I|they|let's|let us){HAVE}{ADV} )?(?:bump|upgrade|update|downgrade|bumped
            |upgraded|updated
            |pinned|downgraded) (?:to |the |our )?
            (?:(?P<k>[a-z][\w.+#-]*)(?: version)?(?: from {VERSION})?(?: to| at)?
            (?: version)? (?P<v>(?=v|[\w-]*\.|(?<=version )\d){VERSION})
            |(?P<k_2>{_SOFTWARE})(?: from {VERSION})?(?: to| at)? (?P<v_2>{VERSION}))$
            """,
            takes=(
                "we bumped python to 3.12",
                "upgraded node from 18 to 20",
                "bump the sdk to version 7",
            ),
            leaves=("we bumped into 3 people", "upgraded the car", "bump the pool to 20"),
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
            (?: is|'s)|(?P<k_2>(?!{NOBODY.strip()}\b)[\w -]{{2,30}}?)(?: is| was| got
            | has been)?(?: now)?
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
        ("title",),
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
        ("uses", "tool", "subscription", "version", "port"),
        Rule(
            "not used",
            "what was used is not used any more",
            rf"""
            ^(?:(?:we|I){HAVE}(?:'re| are|'m| am)?{ADV} (?:don't use|do not use|no longer use
            |stopped using|not using|no longer using|dropped|ditched|removed|killed|retired|rolled back|reverted|uninstalled
            |got rid of
            |ripped out|deleted|threw out|replaced|moved off|moved away from|got off
            |migrated (?:off|away from)|done with|dropping|abandoned)
            [ ](?:the |our )?(?P<v>[\w][\w.+#/-]*)(?: (?:with|by|for) {_ANY_TOOL})?
            |(?:there is |it's )?(?:no more|bye) (?P<v_2>[\w][\w.+#/-]*)(?: prefix(?:es)?| stuff)?
            |(?:(?:the|our) )?(?P<v_3>[\w][\w.+#/-]*(?: and [\w.+#/-]+)?)(?: is| are| was| were
            | has been)(?: now)?
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
            use using stopped dropped ditched rolled reverted uninstalled removed killed retired rid ripped deleted threw
            replaced
            off away done dropping abandoned no bye gone history deprecated dead
        """),
    ),
    Ending(
        (),
        Rule(
            "renamed",
            "something has another name",
            rf"""
            ^(?:(?:we|I|they){HAVE}{ADV} )?(?:renamed|changed|switched|moved) (?:the |our )?
            (?:[\w-]+ )?(?:from )?(?P<v>[\w/.-]+) (?:to|into) [\w/.-]+$
            """,
            takes=("renamed master to main", "we changed the branch from dev to trunk"),
            leaves=("renamed it", "renamed to"),
        ),
        signs=signs("renamed changed switched moved"),
    ),
    Ending(
        (),
        Rule(
            "instead of",
            "something stands in the place of another",
            r"""
            ^(?:I|we)\b[^?,]{2,50} instead of (?:the )?(?P<v>[\w][\w'. -]{1,30})$
            """,
            takes=("We open with Moth Wings instead of Glass House", "I swim instead of running"),
            leaves=("I go instead", "He runs instead of walking"),
        ),
        signs=signs("instead"),
    ),
)
