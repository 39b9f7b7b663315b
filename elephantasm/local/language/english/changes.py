# SPDX-License-Identifier: Apache-2.0
"""English words that link a topic with a value, or say that it is another than before."""

from __future__ import annotations

from ..rules import Rule, one_of
from .calendar import WEEKDAYS
from .numbers import CARDINALS, MULTIPLES

# Something is so from now on.
CHANGE = """
    now|nowadays|these days|lately|from now on|instead(?! of)|new|newly|moved?|moves|moving|changed?|changes
    |went up|gone up|goes up|went down|gone down|goes down|rose|risen|rises|raised|increased|reduced|lowered
    |cut|dropped to|fell to|bumped|upped|hiked|doubled|tripled|halved|slashed|trimmed|grew|grown|shrank
    |shrunk|jumped|climbed|upgraded|downgraded|shifted|postponed|pushed(?: back| out)?|put (?:back|off)
    |delayed|slipped|slips|rescheduled|brought forward|pulled forward
    |extended|shortened|updated|adjusted|revised|amended|down to|up to|back to|becomes|became|turned into
    |(?:i (?:gave|said) )?(?:was|is) wrong|switched|transferred|converted|relocated|renamed|rebranded
    |rewrote|rewritten|ported|reset|redid|migrated|confirmed|settled|appointed|elected
"""
# What follows is what was so before, or since when it is otherwise.
BEFORE = r"""
    from|starting|since|as of|effective|instead of|rather than|in place of|replac(?:ed|es|ing)|ditched|traded
    |swapped|dropped|ripped out|got rid of|retired(?= \S)|not|no longer
"""
# What follows is no more.
GONE = r"""
    gone(?! (?:up|down|from)\b)|history|cancell?ed|scrapped|abolished|called off|is off|dead|no more|discontinued|axed|shut down
"""
# Between a topic and what it is the topic of.
OF = "of|for"
LITTLE = r"""
    we're|i'm|it's|that's|they're|we've|i've|they've|for good|until further notice
    |the|an?|my|our|this|that|these|your|it|its|we|i|you|they|them|he|she|is|are|was|were|be|been
    |has|have|had|will|gets?(?! up\b)|got|at|on|in|by|to|with|up|down|out|over|back|me|us|per|every|each|days?|daily|weeks?
    |weekly|months?|monthly|years?|yearly|minutes?|hours?|seconds?|all|only|just|already|still|also
    |too|so|and|then|again|currently|usually|always|about|around|roughly|exactly|costs?|pays?
    |paying|runs?|running|uses?|using|starts?|begins?|takes place|happens?|set|number|version
    |takes?|lasts?|stands?|released|ok|okay|sure|yes|well|btw|fyi|update|heads up|note|please|sorry|everyone|someone|somebody|folks|guys
    |live|planned|scheduled|due|called|named|altogether|decided|(?-i:go)|going|'s|written|built|made|wears?
    |last (?:night|week|weekend|month)|recently|finally|(?:weekend|week|evening|night) of
    |servers?|hosts?|site|machine|environment|terms?|person
"""
# Units in which something is measured: what stands behind other numbers is counted.
MEASURES = frozenset(
    """
    kg kilo kilos kilogram kilograms gram grams lb lbs stone km kilometre kilometres kilometer
    kilometers mile miles metre metres meter meters cm mm inch inches foot feet degree degrees
    percent k gb mb tb hz watt watts volt volts amp amps mg ml
    litre litres liter liters point points times hour hours am pm more less other others
    """.split()
).union(MULTIPLES)
# What links a thing with its name.
NAMING = frozenset(("called", "named", "name", "renamed", "rebranded"))
# What tells only what kind of thing a name is of: "a firm called Halden".
KIND = r"an? [\w-]+(?: [\w-]+)? (?:called|named)"
IS_UNSPACED = False
# Of BEFORE, after which stands since when something is otherwise.
# Of BEFORE, after which it stands only where something moves: "a photo from our last class".
FROM = frozenset(("from",))
SINCE = frozenset(("since", "as of", "starting", "effective"))
TO = frozenset(("to",))
# Before a thing.
ARTICLES = frozenset(("the", "my", "our", "an", "a", "this", "that"))
# What of CHANGE is nothing that somebody does.
ADVERBS = frozenset(
    ("now", "nowadays", "these days", "lately", "from now on", "instead", "new", "newly")
)
ONCE = frozenset(
    ("today", "tonight", "tomorrow", "this week", "this time", "next time", "yesterday")
)
COLORS = frozenset(
    """
    red green blue navy teal orange yellow purple violet pink brown black white grey gray beige
    turquoise magenta cyan maroon olive crimson indigo coral burgundy mint lavender gold silver
    """.split()
)
_COUNT = one_of(CARDINALS)
_WEEKDAY = one_of(form.lower() for day in WEEKDAYS for form in day)
# Before a noun such words tell what kind it is of: "the weekly sync".
OFTEN = Rule(
    "often",
    "how often something is (`often`), or on which of several days of the week (`day`)",
    rf"""
    \b(?:(?P<day>every (?:other|second|2nd|third|3rd) {_WEEKDAY}s?)
    |(?P<often>(?:daily|nightly|weekly|bi-?weekly|fortnightly|monthly|quarterly|yearly
    |every (?:(?:other|second|third|{_COUNT}) )?(?:day|night|morning|evening|week|fortnight|month)s?
    |(?:once|twice|(?:{_COUNT}|\d+) times) (?:a|per) (?:day|week|month|year))
    (?=\W*$|,| (?:now|instead|again|from now)\b)))\b
    """,
    takes=("The sync is weekly now", "every second Tuesday", "I run twice a week"),
    leaves=("the weekly sync is fun", "every Tuesday", "twice as much"),
)
# Words of an hour, and of money, behind a number, and before one.
CLOCKS = "[ap]\\.?m\\b\\.?|o'clock\\b"
SUMS = "(?:k|eur|usd|gbp|chf|euros?|dollars?|bucks?|pounds?)\\b"
AT = r"(?<=\bat )"
JOKES = Rule(
    "jokes",
    "tells that what was said before was a joke",
    r"""
    ^\W*(?:(?:no|nope|nah|of course not|haha\w*|lol|relax|sorry|calm down|ok|oh)\b[,.!]* )?
    (?:(?:(?:i|we)(?:'m| am|'re| are)|it's|that's|(?:i|we|it|he|she) (?:did|do|wo|was|is|has)) ?(?:not|n't)[,.!]* )?
    (?:(?:i'm|i was|we're|we were)(?: just| only| totally)? |(?:just|only) )?(?:kidding|joking|pulling your leg)\b
    (?! (?:aside|apart|me\b))|^\W*(?:jk|(?:that|it) was (?:just |only )?a joke|gotcha)\b
    """,
    takes=("Just kidding!", "No we're not, kidding.", "jk", "It was just a joke"),
    leaves=("You're kidding", "Are you joking?", "Joking aside, I like it", "a joke"),
)
CORRECTS = Rule(
    "corrects",
    "tells that something was said wrongly; `rest` is what was meant, surely so after `sure`",
    r"""
    ^\W*(?:(?P<sure>(?:(?:oops|ugh|sorry|wait|no)[ ,.!]+)*(?:(?:a |small |quick )?correction|typo|edit
    |i meant(?: to (?:say|type|write))?|make (?:that|it)|should (?:be|read|say)|or rather
    |i mistyped|my mistake|scratch that)(?: to)?)
    |(?:oops|ugh|err?m?|uh|wait|sorry|no|nope|actually|not|i mean)(?:[ ,]+(?:wait|sorry|no|actually|it's|i mean))*)
    (?:[ ]?[,:.!\u2014\u2013-]+[ ]?|[ ])(?P<rest>[^?]{1,60})$
    |^\W*(?P<rest_2>[^?]{1,40}?)[ ]?[,.!(]*[ ](?:(?:sorry[ ,]+)?(?:i )?(?P<sure_2>meant|(?:it was a |was a )?typo|my bad
    |my mistake|i mistyped)
    |sorry|actually)\b[^?]{0,20}$
    |^(?:\*(?P<rest_3>[^\s*?][^*?]{0,40})\*?|(?P<rest_4>[^\s*?]{1,40})\*)$
    |^(?P<rest_5>[^\s?]{1,20} not [^\s?]{1,20})$
    """,
    takes=("Correction, 2250.", "*Ghent", "Hanna, sorry", "no, 35", "I meant tree nuts"),
    leaves=("No", "Correction?", "* milk", "*", "The rent is 900"),
)
