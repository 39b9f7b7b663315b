# SPDX-License-Identifier: Apache-2.0
"""English words by which a plain assertion shows that it is of somebody's life."""

from __future__ import annotations

from ..rules import Rule, joined, one_of
from .calendar import MONTHS, SEASONS, WEEKDAYS
from .cues import UNSURE
from .frames import OPENING
from .nouns import CONDITION, ILLNESS, KINSHIP, TRADE
from .numbers import CARDINALS, MULTIPLES
from .persons import I_OR_WE, ME, MY
from .salience import ASSENT
from .verbs import PAST_FORMS

_NUMBER = rf"(?:\d+|{one_of(CARDINALS)}|several|a couple of|half a dozen|a dozen)"
_WEEKDAY = one_of(name.lower() for name, *_ in WEEKDAYS)
_SEASON = one_of(SEASONS)
_MONTH = one_of(name.lower() for name, *_ in MONTHS)
_UNIT = joined(
    rf"(?:day|night|morning|evening|week|weekend|weekday|fortnight|month|year|{_SEASON}|{_WEEKDAY})"
)
HABITS = Rule(
    "habits",
    "how often, or at which times, something is so",
    rf"""
    \b(?:most|all) (?:days|nights|mornings|evenings|weekends|weeks|of the year|year round)\b
    |\b(?:nowadays|these days|daily|weekly|fortnightly|monthly|part[- ]time|full[- ]time|year[- ]round)\b
    |\bevery (?:(?:other|single|{_NUMBER}|second|third|fourth|first|last) )?{_UNIT}s?\b
    |\b(?:{_WEEKDAY}|{_SEASON}|weekday|weekend)s\b
    |\b(?:once|twice|{_NUMBER} (?:times|days|hours|nights|shifts|mornings|evenings)) (?:an?|per|each|every) {_UNIT}\b
    |\bgetting (?:around|about|to work) (?:on|by)\b
    |\b(?:i'm|i am|we're|i've|we've)(?: been)? (?:signed up|registered|enrolled|entered) (?:for|in|on|onto|with|at)\b
    |\b(?:earlies|lates|night shifts?|day shifts?|(?:do|work|permanent|on|mostly) nights)\b
    |,? never have(?: done)?\W*$
    """,
    takes=("I'm up at five most days", "the band rehearses thursdays", "on call every third week"),
    leaves=("it was a long day", "two of the days are free"),
)
SPANS = Rule(
    "spans",
    "since when, or for how long, something is so",
    rf"""
    \bsince (?:(?:19|20)\d\d|{_MONTH}|i was|leaving|school|birth|childhood|college|uni|always|forever|(?:last|the) (?:year|{_SEASON}))\b
    |\b(?:for|for over|nearly|almost) {_NUMBER} (?:years?|decades?|months)\b(?! (?:ago|to|from))
    |\b{_NUMBER} (?:years|yrs|decades|seasons)\b(?=\W*$|, |[ ](?:now|in\W*$|in the (?:job|trade)|this|at|with|on|together|sober|married|clean|experience|next)\b)
    |\b(?:first|second|third|fourth|fifth|sixth|final|last|\d(?:st|nd|rd|th))[- ](?:year|yr|season|term|semester)\b(?! of\b)
    |\b(?:all my|my whole) life\b
    |\bborn (?:in|on) (?:the )?(?:\d|{_MONTH}\b)
    """,
    takes=(
        "driving the 14 since 2011",
        "seaweed farming, fourth season now",
        "been together 11 years",
    ),
    leaves=("since you ask", "ten years ago", "it took two days"),
)
# Who and what people have for years, or are.
_PEOPLE = joined(rf"""
    (?:{KINSHIP}s?|(?:grand|step|god)?(?:kids|children|sons|daughters|boys|girls|parents)|twins|triplets|lads?|lass|lassie|missus
    |toddlers?|teenagers?|in-laws|sisters|brothers|cousins|nephews|nieces|aunts|uncles|landlord|landlady|lodger|tenants?|carer|childminder|nanny|flatmates|neighbours)
""")
# Kin who are somebody's without "my": "mum", and not "kids", who may be anybody's.
_KIN_ALONE = r"(?:mum|mom|mam|dad|nan|gran|granny|grandma|grandpa|grandad|hubby|wife|husband|missus|eldest|youngest|daughter|son|landlord|landlady)s?"
_BEASTS = joined("""
    (?:cats?|dogs?|lurcher|whippet|collie|labrador|spaniel|terrier|poodle|greyhound|retriever|hens?|cockerel|chickens|ducks|geese|goats|sheep|ewes|cows|cattle
    |pigs|alpacas|llamas|bees|beehives|pony|ponies|horse|horses|donkeys?|tortoise|parrot|budgies?|hamsters?|gerbils?|rabbits?|ferrets?|gecko|goldfish|kittens?|puppy|puppies)
""")
_HOMES = joined("""
    (?:flat|bungalow|cottage|farm|farmhouse|smallholding|allotment|narrowboat|houseboat|barge|caravan|campervan|motorhome|yurt|bedsit|attic|cellar|household|greenhouse|balcony
    |boiler|dishwasher|tumble dryer|freezer|lawnmower|piano|violin|cello|guitar|oboe|flute|trumpet|viola|banjo|accordion|harp|drum kit|sewing machine|loom|kiln
    |van|motorbike|scooter|tractor|camper|choir|band|orchestra|quartet|brass band|cricket club|allotment)
""")
# What is told of otherwise every day.
_ABSTRACT = joined(r"""
    (?:names?|minds?|patience|expectations?|understanding|brain|focus|ability|goals?|plans?|priority|concerns?|points?|questions?|ideas?|thoughts?|problems?|issues?|guess|hopes?|dreams?|aims?|advice|suggestions?|opinion|view|feelings?|mood|days?|weeks?|mornings?|evenings?|nights?|time|things?|stuff
    |next|first|last|main|biggest|only|current|heart|soul|head|life|energy|schedule|inbox|to-do|list|report|draft|presentation|meeting|calls?|work|approach|strategy|message|email|response|answer|understandings?|process|progress|discussion|conversation|journey|experience|success|future|relationship|friendship|connection|motto|philosophy|request|order|flight|trip|ticket|reservation|booking|package|vibe|style|imagination|inspiration|passion|happy place|safe space|world|rock|everything)
""")
# What somebody has for a while.
_SOON = joined(r"""
    (?:questions?|problems?|issues?|ideas?|feelings?|headaches?|cold|flu|meetings?|calls?|deadlines?|minutes?|moment|sec|seconds?|plans?|lists?|drafts?|docs?|files?|bugs?|errors?|interviews?|exams?|tests?|appointments?|hunch|requests?|favou?rs?|things?|stuff|lots?|bit|few|time|days?|weeks?|weekends?|chances?|points?|choices?|options?|offers?|emails?|messages?|texts?|letters?|news|updates?|tickets?|tasks?|reports?|presentations?|guests?|visitors?|work|data|results?|numbers?|info|information|homework|shifts?|trips?|flights?|party|wedding|date|parcel|package|order|quotes?|something|one|ones|rid|used|stuck|back|home|better|worse)\b
""")
# What people build and run, in words that all who work on it know.
_SYSTEM = joined("""
    (?:backend|frontend|repo|repository|codebase|databases?|db|api|staging|prod|production|ci|pipeline|deploys|deployments|releases|backups?|servers?|cluster|website|webshop|blog|wiki|docs|tool|app|service|worker|queue|cache)
""")
_STATES = joined(rf"""
    (?:divorced|widowed|widow|widower|separated|married|engaged(?! (?:with|in|by|users|customers|audience|and))|expecting(?= (?:a baby|twins|our|my|in (?:{_MONTH}))|\W*$)|single (?:mum|mom|dad|parent|mother|father)|retired|unemployed|self[- ]employed|freelance|pregnant|sober|teetotal|vegan|vegetarian|pescatarian|muslim|jewish|catholic|hindu|sikh|buddhist|quaker
    |coeliac|celiac|left[- ]handed|right[- ]handed|bilingual|stammer|lisp|wheelchair|cochlear implant|hearing aids?|hearing|eyesight|{CONDITION}|{ILLNESS})
""")
_LIFE = rf"(?:{_PEOPLE}\b|(?:{_BEASTS}|{_HOMES}|{_STATES})\b(?!')|{TRADE})"
LIVES = Rule(
    "lives",
    "the speaker's people, animals, home, trade or body, or a note that begins with such a one",
    rf"""
    {OPENING}(?:(?:been|got|still|now|only|just)[ ])*(?:the|both|all|no|{_NUMBER}) (?:[\w-]+ )?(?:{_PEOPLE}|{_BEASTS}|{_HOMES})\b
    |{OPENING}(?:(?:been|got|still|now|recently|newly)[ ])*(?:[\w-]+ )?(?:{_KIN_ALONE}|{_HOMES}|{_STATES})\b
    |{OPENING}(?:(?:ex|former|trainee|newly|qualified)[ -])*(?!(?:[\w-]+ ){{0,4}}?(?:is|are|were|have|has|do|can|love|see)\b){TRADE}(?= (?:in|at|for|on|with|from|by|here)\b|,|\W*$)
    |{OPENING}(?:(?:the|our|my)[ ])?(?:[\w-]+ )?{_SYSTEM} (?:(?:still|now|all|only|currently)[ ])*(?:is|are|runs|lives|uses|sits|has|happens?|goes|go)\b
    |\bhome is\b|\bas an? {TRADE},? {I_OR_WE}\b
    |^(?=.*\b(?:{I_OR_WE}|{MY}|{ME}|im|ive)\b).*\b{_LIFE}\b
    |{OPENING}(?:my|our)[ ](?!(?:[\w'-]+ )?{_ABSTRACT}\b)(?:[\w'-]{{2,20}}[ ]){{1,2}}(?:is|are)[ ](?:an?|in|on|at|with|from|made|called|under)[ ](?!\d)(?!(?:an? )?(?:nightmare|disaster|joke|pain|dream|blast|breeze|challenge|struggle|must|bit|lot|mess|\w+ly|good|bad|great|real|huge|big|little|total|complete|the way|order|place|line|shape|progress|hand|mind|track|hold|time|point|fire|edge|top|risk|stake|peace|capacity|me|you)\b)
    |{OPENING}ours is (?:an?|the|in|on|at|from)\b|\b(?:half|most|a third|a quarter|two thirds) (?:of )?{MY}[ ][\w'-]+[ ](?:go|goes|come|comes|live|lives|are|is|work|works)\b
    |\bi (?:get|buy|order|fetch|source|collect) my [\w'-]+(?: [\w'-]+)? (?:from|at|online)\b|\bi'm (?:part of|on|in) the (?:\w+ )?(?:team|crew|staff|squad|shift|committee|board)\b
    |{OPENING}(?:it's )?just me and (?:my|the|our)\b|{OPENING}(?:a )?bit of an? [\w'-]+ [\w'-]+
    |{OPENING}(?:i've|we've|i have|we have|ive|weve) got[ ](?!(?:to|it|that|this|you|your|no|everything|nothing|all|plenty|enough|so|too|more|much|many|any|some(?:thing)?|(?:\w+ly )?\w+(?:ed|en))\b)(?!(?:[\w'-]+ ){{0,4}}?{_SOON})
    """,
    takes=(
        "my niece is mad about horses",
        "three cats and a lurcher at ours",
        "the boiler is a Vaillant",
    ),
    leaves=("it says so on the tin", "there is a lot on the list of cats"),
)
# What is felt, judged, wished for or planned is soon felt, judged or planned otherwise.
_FELT = joined(rf"""
    (?:feel\w*|think\w*|sounds?|seems?|looks?|looking|hop(?:e|es|ing)|wish\w*|glad|guess|remember|appreciate|agree|tired|excited|worth|ready|like|{ASSENT}
    |perfect\w*|amazing|awesome|great|fun|exciting|incredible|wonderful|beautiful|fantastic|nice|cool|lovely|critical|crucial|key|essential|important\w*
    |really|thanks?|such|so (?!that)\w+ (?:to|with|for))
""")
_PLANNED = joined(rf"""
    (?:need\w*|want\w*|going to|gonna|gotta|will|would|should|could|{UNSURE}|let's|lets|must|have to|has to|supposed|can be|mak(?:es?|ing) (?:me|sense|it)
    |try|trying|plans?|approach|strategy|steps?|details?|process|focus\w*)
""")
_OF_NOW = joined(r"""
    (?:today|tonight|tomorrow|yesterday|this (?:week|morning|evening|afternoon|weekend)|(?:last|next) (?:week|night|month|weekend))
""")
TALK = Rule(
    "talk",
    "feelings, plans, the moment, the listener, somebody's word; or signs of no sentence",
    rf"""
    \b(?:{_FELT}|{_PLANNED}|you|u|your|yours|(?:i|we) trust|hear|says|tells?|right now|at the moment|by now|for now|(?:where|how|what|which|who|when) (?:do|does|can|could|should|is|are|did) (?:i|we|it|the|my))\b|'(?:ll|d)\b|\bat \d+ ?%|\bon (?:page|step|level|chapter|slide|line|question|episode|hold)\b
    |[*<>=#{{}}\[\]|_]|\w\(
    |^\W*(?:this|that|these|those|it|its|it's|there|he|which|what|who|when|if|as)\b
    """,
    takes=("I need a bigger flat", "That is my dog", "x = dogs"),
    leaves=("we moved the piano", "hubby's deaf in one ear"),
)
PAST = Rule(
    "past",
    "what happened, was so, or is of the moment",
    rf"""
    \b{_OF_NOW}\b
    |(?<!since i )\b(?!been (?:\w+ing|here|there)\b|been\b.*\b(?:since|years)\b|bit of\b|just (?:me|us|my|the two)\b|left[- ]handed|got\b)(?:was(?! born\b)|were|had|did|just|already|yet|almost|{one_of(PAST_FORMS)})\b(?!-)
    |(?<!ive )(?<!'ve )(?<!have )(?<!has )(?<!'s )\bgot\b(?! (?:an?|no|{_NUMBER}|twins|kids|my own)\b)
    |^\W*called\b|\b(?!signed up|registered (?:for|with|at)|enrolled|entered for|engaged|moored|based|named|called|married|divorced|retired|separated|widowed|adopted|bred\b|red\b|bed\b|shed\b|wed\b|need|feed|seed|breed|speed
    |{one_of(MULTIPLES)}|handed|employed|\w+-)\w+ed\b
    """,
    takes=("we moved the piano", "I was a cook", "my dog ran", "today my dog barks"),
    leaves=("been driving the 14 since i was ten", "got two kids", "hubby's deaf in one ear"),
)
CHANGES = Rule(
    "changes",
    "what is otherwise from some time on, or over",
    rf"""
    ^(?!.*\b(?:progress\w*|finali[sz]ed|attach\w*|sorted|complete\w*|still|haven't|hasn't|didn't|better|worse)\b)
    (?!.*\b(?:i'm|im|we're|i am|we are|he's|she's)(?: \w+ly| also| really)? \w+ing\b)(?!\W*(?:now|ok|okay)\b)(?:.*\b)?(?:now(?! (?:and|that|on)\b)|ever since|these days|no longer|any ?more|instead|swapped|switched|traded|moved (?:in|out|to|from)|(?:split|broke) up|quit|sold|retired
    |(?:gone|left|moved|handed|pulled) (?:\w+ ){{0,4}}?(?:back|out|in|over|for good)|from (?:{_WEEKDAY}|{_MONTH})|since (?:{_WEEKDAY}|last week|yesterday|this (?:week|month)))\b
    """,
    takes=("traded the tacoma in, got a maverick now", "so me n deshawn split up"),
    leaves=("I know", "the report is complete now", "now and then"),
)
