# SPDX-License-Identifier: Apache-2.0
"""What an English assertion must have to be worth keeping: it is durable, and about somebody."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined, one_of
from .calendar import MONTHS, WEEKDAYS
from .cues import GROUP, UNSURE
from .frames import I_AM, I_HAVE, MOOD, OPENING, POINTING
from .nouns import ILLNESS
from .numbers import CARDINALS
from .values import SHARE
from .verbs import ADVERB, PAST_FORMS

# Who or what of the speaker a sentence is about.
_KIN = joined(r"""
    (?:wife|husband|partner|fianc[e\u00e9]e?|girlfriend|boyfriend|spouse|ex|mother|father|mum|mom
    |mam|dad|parents?
    |sisters?|brothers?|siblings?|sons?|daughters?|kids?|boys?|girls?|child(?:ren)?|baby|twins?|grand\w+|aunts?|uncles?
    |cousins?|nieces?|nephews?|(?:\w+-)?in-laws?|step\w+|family|friends?|best friend|buddy|mate|flatmate|roommate
    |neighbou?rs?|landlord|landlady|tenants?|boss|manager|colleagues?|co-?workers?|team|teacher
    |professor
    |doctor|gp|dentist|therapist|lawyer|coach|trainer|nanny|clients?|company|startup|firm|dogs?
    |cats?
    |co-?founders?|investors?|accountant|cardiologist|surgeon|pharmacist|carer|god(?:son|daughter|mother
    |father)
    |horse|puppy|kitten|rabbits?|parrot|hamster|pets?)
""")
# A verb in the present after "I" tells a habit or a state; not those of the moment and of talk.
_TALK = (
    joined(r"""
    (?:think|guess|suppose|see|know|understand|agree|mean|hope|feel|wonder|promise|swear|bet|forget
    |(?:love|like|enjoy|hate) (?:when|how|that|it|this|seeing|the (?:idea|focus|way|energy|vibe|fact|thought))|all|both|afford|admit|believe|worry|sympathi[sz]e|envy|recall|reckon|suspect|joke|admire|relate|insist|rely less|trust|expect|require|demand|insist|request|focus|remind|prefer(?= the (?:\w+ )?(?:ones?|version|option|variant|first|second|last|latter|former)\b)|depend|stick|continue|proceed|are|keep (?:\w+ing|an eye|up|on)|sort
    |pick|bring|move|spend|face|stand|hit|sense|accept|admit|confirm|assure|imagine|picture|share|enjoy(?= talking)
    |remember|hear|notice|say|ask|tell|thank|appreciate|want|wish|need|get|got|was|were|will|shall|just
    |am|m
    |can|could|would|should|might|may|did|do|have|has|had|find|look(?! after)|sound|seem|try|tried|\w+ed
    |apologi[sz]e|wait|doubt|assume|recommend|suggest|come|go|called|put|must)
""")
    + "|"
    + one_of(PAST_FORMS)
)
# What is done by talk and thought, and of the moment.
_SAYING = joined(r"""
    (?:think|thought|guess|suppose|see|know|knew|understand|understood|agree|mean|meant|hope|hoped|feel|felt|wonder
    |promise|swear|bet|forget|forgot|remember|hear|heard|say|said|ask|tell|told|thank|appreciate|want|wanted|wish
    |need|needed|(?:love|like|enjoy|hate) (?:when|how|that|it|this|seeing|the (?:idea|focus|way|energy|vibe|fact|thought))|all|both|afford|admit|believe|worry|sympathi[sz]e|envy|recall|reckon|suspect|joke|admire|relate|insist|rely less|trust|expect|require|demand|insist|doubt|assume|recommend|suggest|look|sound|seem|can
    |could|will|would|should|might|may|must|did|do|don't|was (?:so|very|really|just|like|in|at|on|feeling|able|\w+ed)
    |am|are|were (?:so|very|really)|imagine|wait|mind|care|let|stick|depend|couldn't|can't|didn't (?:know|want|think)
    |won't|wouldn't|keep|continue|focus|have to|had to|just have|tr(?:y|ied) to|worry|worried|sympathi[sz]e|envy|recall|reckon|suspect|faced?|haven't|hadn't|afford|admit|(?:love|like|enjoy|hate) (?:when|how|that|it|this|seeing|the (?:idea|focus|way|energy|vibe|fact|thought))|resorted|joked?|laughed)
""")
_NUMBER = one_of((*CARDINALS, r"\d+"))
# What is got or had, and is no thing.
_NO_GAIN = joined(r"""
    (?:great|good|nice|bit|lot|few|chance|kick|feeling|feel|sense|hold|grip|point|while|look|listen|blast|ball
    |laugh|thing|crack|go|moment|break|hard|tough|rough|bad|long|really|very|super|wonderful|big|better)
""")
_LIFE = joined(rf"""
    (?:moved|married|divorced|engaged|adopted|joined|left|quit|started|finished (?:school
    |university|college|(?:my|our) (?:degree|thesis|phd|studies|training|book|house))|graduated
    |retired
    |lost (?:my|our) (?:job|home|house|flat|leg|arm|hearing|sight|wife|husband|\w+er)
    |lost \d+ (?:kilos?|kg|pounds|lbs)|bought|sold|broke|hired|fired|switched|changed|became
    |gave up|stopped|signed|founded|opened|studied
    |grew up|inherited|won|(?:passed|failed)(?= \w)|published|released|launched|booked|enrolled|cancelled
    |canceled|separated|split up
    |rented|leased|promoted|diagnosed|born|died|passed away|got (?:married|engaged|divorced|promoted
    |fired|laid off|hired|accepted|into|the job at|an? (?!{_NO_GAIN}\b)|my|our|our first|{_NUMBER}(?! (?:\w+ )?(?:min|sec|hour|left|open)\w*\b)|rid of)
    |had (?:an? (?!{_NO_GAIN}\b)|our|my|twins)
    |decided|chose|picked|turned \d+|learn(?:ed|t)|taught|met (?:my|(?-i:[A-Z]))|found (?:an?|my
    |our|the)|settled|relocated
    |migrated|deployed|upgraded|set up|built|wrote|planted|named|(?<!i )(?<!we )called|torn|tore|buried|extended
    |took over|takes over|replaced|accepted)
""")
_ADV = joined(rf"""
    (?:{ADVERB}|never|usually|normally|mostly|currently|recently|finally|rarely|only|do
    |don't|dont|do not|didn't|no longer)
""")
_NAME = joined(rf"""
    (?-i:{CAPITAL}[\w'&.-]+(?: (?:(?:van|von|de|der|den|la|di|da|bin|al) )*
    {CAPITAL}[\w'&.-]+){{0,3}})
""")
# What somebody has none of for long; no milk he has today.
_NONE = joined(r"""
    (?:kids?|child(?:ren)?|sons?|daughters?|siblings?|brothers?|sisters?|family|relatives|parents
    |father|mother|partner|wife|husband|boyfriend|girlfriend|friends|pets?|dogs?|cats?
    |car|bike|phone|smartphone|tv|television|computer|internet|garden|balcony|oven|dishwasher
    |(?:driv\w+ )?licen[cs]e|degrees?|diploma|job|income|savings|debts?|pension|insurance|passport
    |visa|allerg\w+|religion|tattoos?|teeth|hair|sense of \w+|spleen|appendix|kidneys?|legs?|arms?
    |experience|training|education|(?:medical|health|heart|food|dietary|criminal) \w+)
""")
# What is had, and yet is nothing, or for a moment: "no milk", "two tabs open".
_NOTHING = joined(rf"""
    (?:no (?!(?:[\w-]+ ){{0,2}}{_NONE}\b)
    |(?:[\w-]+ ){{1,4}}(?:left|open)(?=\W*$)
    |(?:\w+ ){{1,2}}(?:min(?:ute)?s?|sec(?:ond)?s?|hours?)
    |the (?:job|gig|part|results?|keys?|news|message|mail|idea)(?=\W*$)
    |an? {_NO_GAIN}
    |\w+ (?:min\w*|sec\w*|hours?|questions?|options?|errors?|problems?|issues?))\b
""")
_PAST = one_of(PAST_FORMS) + r"\b"
# In what somebody may be who is not in a trade: "I'm in marketing".
_IN_NO_TRADE = joined(r"""
    (?:bed|trouble|love|pain|agony|tears|shock|line|town|class|court|debt|charge|luck|traffic|transit|doubt
    |need|favou?r|awe|hell|heaven|pyjamas|shape|touch|position|stitches|denial|meetings?|school|college
    |person|order|limbo|mourning|labou?r|surgery|hospital|public|action|session|progress|sync|agreement
    |contact|control|danger|hiding|place|range|disbelief|bits|pieces|flux|front|time|between|total|full
    |complete|deep|good|bad|high|low|no|such|on|and|but|for|over|too|all|general|fact|theory|part|recovery
    |an?|the|my|our|your|his|her|their|its|this|that|these|one|two|here|there|it|them|me|us|passing|writing|waiting)
""")
# What is counted while somebody is on it, and has no version: "on page 12".
_COUNTED = joined(r"""
    (?:page|line|step|level|chapter|floor|day|week|hour|minute|night|bus|train|tram|route|platform|gate|season
    |episode|part|row|number|no|mile|km|round|lap|track|bed|table|slide|question|task|draft|version|attempt|try|hold
    |ward|highway|interstate|exit|channel|about|around|the|an?|my|our|at|in|to|only)
""")
# What somebody is for longer than a day.
_BEING = joined(rf"""
    (?:an? \w|the \w+|from \w|in my (?:early|late|mid|\w+ties)
    |in(?: (?!{_IN_NO_TRADE}\b)[a-z]{{2,}}){{1,2}}(?=\W*$|[,.;]| (?:at|for|with|and|since)\b)|\d|\w+ish\b|\w+-\w+|allergic
    |intolerant
    |vegan|vegetarian|pescatarian|married|single|divorced|widowed|engaged|pregnant|retired
    |unemployed
    |self-employed|left-handed|blind|deaf|diabetic|afraid|scared of|into|responsible|based|lactose
    |coeliac|celiac
    |(?:renting|sharing) (?:an?|our|the) (?:[\w-]+ )?(?:room|flat|house|cottage|studio|apartment|place
    |loft|cabin|bedsit|bungalow|farm)\b
    |(?:temping|interning|volunteering|freelancing|nannying|waitressing|bartending|subbing)
    |(?:washing dishes|(?:stacking|filling) shelves|waiting tables|tending bar|driving (?:a
    |buses|taxis|trucks|lorries|for))\b|between jobs|on any (?!such|of)\w
    |working|living|studying|learning|training|saving|raising|building|writing|dating|expecting
    |moving
    |selling|hiring|switching to|migrating|retiring|joining|quitting|relocating|emigrating|adopting
    |fostering|separating
    |starting|taking|teaching|renovating|staying|getting (?:married|divorced|a)
    |{GROUP}
    |on (?:antibiotics|painkillers|insulin|steroids|statins|blood thinners|antidepressants|the pill|methadone|dialysis|benefits|parole|probation|leave|nights|days|earlies|lates)\b
    |on (?!{_COUNTED}\b)[a-z][\w.+-]* v?\d[\w.]*(?=\W*$|[,;]|[ ](?:at|for|and|with|here|everywhere|now|btw|by|fyi)\b)
    |(?-i:[A-Z]))
""")
_MONTH = one_of(name.lower() for name, *_ in MONTHS)
_WEEKDAY = one_of(name.lower() for name, *_ in WEEKDAYS)
_DATE = joined(rf"""
    (?:\d|{_MONTH}\b|(?:every|each|on) {_WEEKDAY}|daily|weekly|every (?:day|week|morning|month))
""")
# A year before living memory tells of nobody's life.
_RECENT = r"(?!.*\b(?:in|since|until) (?:1[0-8]\d\d|19[01]\d)\b)"
# "My phone is at 12 %" is soon something else.
_NO_LEVEL = rf"(?!(?!.*\b{SHARE}\b)[^.;]* (?:at|down to|up to) \d+(?: ?%| percent\b| bars?\b|\W*$))"
# Of these a number or a name tells how they are just now.
_OF_NOW = joined(r"""
    (?:errors?|lines?|tests?|responses?|outputs?|results?|status|builds?|pages?|screens?|weather|coffee|lunch
    |dinner|breakfast|meetings?|questions?|answers?|problems?|issues?|cpu|memory|latency|load|temperature
    |pain|battery|time|total|score|progress|count|size|rest|traffic|today|tomorrow)
""")
# What is told without a subject is the speaker's: "Sold the Golf", "moved off heroku".
_ELIDED = joined(r"""
    (?:(?:moved|switched|migrated|upgraded|relocated)(?: \w+)? (?:to|from|off)[ ]
    (?!(?:the|an?|another|that|this|line|page|it)\b)
    |(?:sold|bought|adopted|quit) (?:my|our|the|an?|(?-i:[A-Z]))
    |(?:joined|ditched|dropped|left) (?:my|our|(?-i:[A-Z]))
    |(?:graduated|retired) (?:from|as|in|last|this|at)
    |got (?:married|engaged|divorced|promoted|hired|fired|accepted|laid off|rid of|myself|ourselves
    |us an?)\b)
""")
# Where a clause of the sentence begins, and no part of another: "the clarity that I require" is
# about the clarity.
_CLAUSE = joined(rf"""
    (?:{OPENING}(?:(?:[\w'-]+ (?:and|or)|irl|\w+ly|that'?s why|just so (?:you|u) know)[ ]
    |(?:in|on|at|since|last|by|after|for|from|until|{_WEEKDAY}s|every(?! (?:minute|second|time)\b)|each|during|before|next|these|nowadays|currently
    |rn|atm|recently|lately|usually|normally|sometimes|finally|yesterday|today|tonight|until|with|this|{_NUMBER})\b[^,;:]{{0,40}}?[ ])?
    |[,;:.!()\u2013\u2014][ ]?(?:(?:and|but|so|because|since|then|also)[ ])*
    |[ ]-[ ]|\b(?:and|but|because|since|while|where)[ ])
""")
# What somebody does or is just now.
_OF_A_MOMENT = joined(rf"""
    (?:needs?|wants?|thinks?|knows?|must|can(?! (?:swim|ski|skate|drive|cook|dance|sing|read|write|walk|speak|ride|sew|knit|hear|see)\b)|could|would|should|will|might|may|sounds?|seems?|looks?|feels?|says?)\b
    |(?:is|are)(?: (?:still|already|just|also|now|always|mostly|really|so|very))* (?!{_BEING})
    (?:\w+ing|on|at|ready|here|back|fine|ok|like)\b
""")
# What people and firms do that goes on.
_DOES = joined(r"""
    (?:lives|works|loves|likes|hates|plays|teaches|stud(?:ies)|goes|owns|runs|drives|speaks|takes|eats|drinks|starts
    |leaves|owes|collects|prefers|uses|costs|moves|comes|belongs|sells|builds|paints|writes|sings|dances|swims
    |cooks|bakes|smokes|rides|keeps (?:bees|hens|chickens|\w+s\b)|raises|attends|visits|trains|coaches|leads
    |manages|handles|owns|rents|earns|(?:does|covers|reviews|designs|maintains)(?= (?:the|all|our|my|most|every)\b)|takes (?:care|over)|looks after|picks up|organi[sz]es|oversees|cares for|translates|delivers|repairs|dropped us|left us|hired (?:me|us)|fired me|pays|reads|knits|sleeps|weighs|turns|wears|suffers|enjoys|manages|supports
    |(?:calls|phones|visits|helps)(?: me| us| out)? (?:on|every|each|once|twice)
    |begins|ends|opens|closes|opposes|hosts|means the|meets|sits|stands for|flies|arrives|graduates|retires|expires)
""")
# Before one of these a word in -s is a noun, and no verb: "Regular walks are fun".
_NO_OBJECT = joined(r"""
    (?:and|or|for|are|were|have|has|don't|do|did|can|could|will|would|should|must|might|may|simply|there|that
    |which|who|from|aren't|won't|always|often|seem|all)
""")
# How many of several: "none of my sons", "all three of us".
_SHARE = rf"(?:(?:every|not) one|(?:all|any)(?: {_NUMBER})?|both|most|half|none|neither|{_NUMBER})"
LASTS = Rule(
    "lasts",
    "durable, and about the speaker, somebody or something of his, or what has a name",
    rf"""
    {_CLAUSE}(?:
    {I_AM} (?:now )?(?:open|closed) (?:on |every |from |until )?(?:{_WEEKDAY}|\d)
    |{I_AM}(?: (?!{MOOD}\b)(?:(?:also|still|now|\w+ly|not|just|both) )*{_BEING}|[ ].*\bsince \w)
    |(?:i|we)(?:
    [ ](?:can't|cannot|can not) (?:\w+ly )?(?:eat|drink|have|tolerate|stand|swim|drive|hear|walk|fly|digest|sleep(?= \w)|smoke|read|cook|ride|speak|take|climb|lift|run|wear|bend|work)\b
    |[ ](?:always|usually|normally|often|mostly) have \w
    |[ ](?:(?:{_ADV})[ ])*get (?:migraines?|headaches|hives|dizzy|seasick|carsick|heartburn|nosebleeds|cramps|rash\w*|panic attacks|sunburnt?)\b
    |(?: {_ADV})*[ ](?:(?!(?:{_TALK})\b|{_ADV}\b)\w{{2,}}\b
    |(?:have|got)(?: got)?[ ](?!{_NOTHING})(?:an?|the|no|{_NUMBER}|my|our|several|many|type
    |(?:solar|double|under|under ?floor|central|flat|weak|bad|sensitive|chronic|dual|private|full|joint|sole)[ ]\w+|\w+ (?:eyes|hair|skin|feet)|(?:braces|dentures|glasses|hearing aids|crutches|contact lenses|contacts|implants|migraines|seizures|hay fever|tinnitus|eczema|arthritis|epilepsy|bees|hens|chickens|goats|sheep|twins|triplets|stepchildren|grandchildren))\b
    |(?:go|come|get|try|need|want) (?:to (?:work|school|church|the gym|bed)
    |(?!\w+thing\b)\w+ing|insulin|up at)\b)
    |(?:'ve|ve| have)?(?: {_ADV})* (?:was |were )?{_LIFE}\b)
    |(?:i|we) (?:was|were|spent \w+(?: \w+)?) .*\b(?:in|until|till|from|since|between|during|for)[ ]
    (?:(?:19|20)\d\d\b|the (?:early |late )?(?:\w+ties|(?:19|20)?\d0s)|\w+ years)
    |(?:my|our) (?:eye ?sight|hearing|memory|balance|back|knees?|hips?|heart|lungs|nerves|eyes|ears|sight|voice)(?:'s| is|'re| are)(?: \w+ly| so| very| quite| really| pretty)* (?:bad|poor|weak|failing|going|gone|not (?:good|great|what)|fragile|shot)\b
    |(?:i|we)(?:'ve|ve| have)(?: got| had)? (?:(?:a bit of|bad|mild|chronic|severe|slight) )?{ILLNESS}\b
    |{I_HAVE}(?:[ ](?:(?:got|been|always|never|just|also|finally|only|now) )*
    (?!{_NOTHING})(?:an?|no|{_NUMBER}|type|\w+ing|lived|worked|known|{_LIFE}
    |(?:been )?(?:given|offered|promoted|assigned|transferred|diagnosed|prescribed|accepted|put on|moved to|taken on)(?= \w))\b
    |(?: {_ADV})* been\b(?: to\b|.*\b(?:since|for)\b))
    |(?:{_SHARE} of us|we (?:all|both)) (?!{_PAST}|\w+ed\b|{_OF_A_MOMENT})(?!(?:was|were|am|had|did)\b)\w+
    |(?:{_SHARE}(?: of)? )?(?:my|our)[ ](?:
    (?:\w+ ){{0,2}}{_KIN}\b(?:'s \w+|(?: {_NAME})?(?: and .*)? (?!{_PAST}
    |\w+ed\b|{_OF_A_MOMENT})\w+|.* {_LIFE}\b)
    |{_NO_LEVEL}
    (?:[\w'&-]+ ){{1,6}}(?:is|are|has|have|'s|starts?|ends?|begins?|lives?|runs?
    |moves?|costs?|was|were|meets?|opens?|closes?|goes|go|uses?|serves?|sells?|works?|comes|needs|takes|plays?|belongs?|trains?|ships?)\b.*(?:{_DATE}|{_NAME})
    |(?:[\w-]+ )?(?:flat|house|home|apartment|office|room|desk|shop|studio|school|church|farm|garden|workshop|clinic)
    [ ](?:is|has|looks)(?: (?:right|just|still|now))* (?:on|in|at|above|below|next|near|by|opposite|between|under|over|behind|an?|no|pale|\w+ \w+s)\b
    |(?:working |opening |office )?(?:hours|shifts?|schedule|day off|days off|weekend) (?:is|are|runs?|starts?|ends?|goes|go)\b.*\b{_NUMBER}\b
    |[\w-]+(?: [\w-]+)? (?!{_OF_A_MOMENT}|{_PAST}|\w+ed\b)\w+\b.*\b(?:since|whenever|when(?:ever)? (?:i|it|we)|every (?:day|night|morning|time|week|month|year|season)|all year)\b
    |(?:[\w'-]+ ){{1,3}}{_LIFE}\b(?!')
    |(?:(?:eye|hair|skin) colou?r|blood (?:type|group)|\w+ size|star sign|mother tongue|native \w+)\b
    |(?:\w+ )?(?:name|birthday|address|number|e-?mail(?!s)|pronouns|favou?rite|job|hobby
    |rent|salary|diet|condition|goal|thesis|major|allergy|anniversary|religion)))
    |{OPENING}(?:
    (?:(?:just|finally|recently|also) )*{_ELIDED}
    |(?!(?:{POINTING}|here|now|then|so|no|as|what|who|how|why|i|we|you)\b){_RECENT}{_NO_LEVEL}
    (?:(?!{_OF_NOW}\b)[a-z][\w'./-]*[ ]){{1,4}}
    (?:is|are|costs?|runs? (?:on|at|in)|lives? (?:in|on|at)|starts?|ends?|moved to|goes up to
    |went up to)
    (?: (?:now|at|on|in|the|about|only))* (?:(?<=runs on )[a-z]|\d|(?:every (?:other|second|third|\w+day)|weekly|monthly|fortnightly)\b|https?://|[\w-]+\.[a-z]{{2,}}(?:/|\b)|{_NAME})
    |(?!(?:{POINTING}|here|now|then|so|no|as|what|who|today|life|work|weather
    |everything|everyone|nothing|nobody|somebody|someone|people|things|fun
    |party|and|just|less|more|plenty|all|only|even|most|such|{_NUMBER})\b){_RECENT}{_NAME}(?: v?\d[\w.]*(?= runs))?(?: and {_NAME})?[ ]
    (?:is (?:(?:now|also|still|already|finally) )?(?:{_BEING}|(?:called|named|our|my) \w|leaving\b
    |back\b)|has (?!to\b|similar\b|always\b)\w+|(?:can't|cannot|doesn't|never) \w+|{_DOES}\b(?! {_NO_OBJECT}\b)|{_LIFE}\b|made me)
    |{_NAME} and (?:{_NAME}|i) (?:are {_BEING}|have|{_LIFE})
    |(?!(?:it|that|this|there|here|what|who|how|where|when|why|he|she|life|today|\w+(?:one|body|thing))'s\b)
    [a-z][\w-]+'s (?:now )?(?:at|on|in) (?:\d|{_NAME})
    |{_WEEKDAY}s (?:are|is|i|we)\b|weekends (?:are|is)\b
    |everything(?:'s| is| runs| lives| goes)(?: now)? (?:on|in|through|via) {_NAME}\W*$
    |(?:the |our )?[a-z][\w-]+ (?:opens?|closes?|shuts?|ships?|launch(?:es)?|goes live|go live)(?: (?:now|only))? (?:at|from|on|every) (?:the )?(?:\d|{_NUMBER}|{_WEEKDAY})
    |[\w' -]{{3,30}} (?:on|of|for|with) (?:my|our) [^.]{{2,30}}\b\d+(?:st|nd|rd|th)?(?: of)? {_MONTH}\b
    |(?!.*\b(?:wrong|invalid|incorrect|error|failed|reset)\b)[\w' -]{{3,30}}:? .{{0,60}}\b(?:password|passphrase|passcode|pin)(?: is| now|:)? (?=\S*[\d&#!$%^*=~])\S+\W*$
    |version \d[\w.]* (?:ships?|launches|goes live|is (?:due|out)|comes out)\b
    |(?:my |our )?new (?:e-?mail|number|phone|mobile|landline|address|postcode|iban|account)(?: \w+)?(?:: ?| is )\S
    |(?:rent|payday|mortgage|tuition)(?:'s| is) (?:due |always )?(?:on |every )?(?:the )?\w
    |(?:the )?(?!(?:{POINTING}|everything|everyone|sun|moon)\b)[a-z][\w-]+(?: [\w-]+)? (?:go(?:es)?|runs?|comes?|arrives?|closes?|opens?)\b
    (?: (?!to\b)[\w-]+){{0,4}}? (?:on {_WEEKDAY}s|every (?:{_WEEKDAY}|day|night|morning|evening|week|month|other|second))\b
    |(?:the|our) (?:[\w'./-]+ ){{1,4}}is (?:now )?(?:called|named) (?!for\b|after\b|by\b|in\b|out\b|when\b)\w
    |[a-z][\w-]+(?: [\w-]+)? (?:every (?:(?:other|second) )?{_WEEKDAY}|on {_WEEKDAY}s)(?: at \d[\d:]*(?: ?[ap]m)?)?\W*$
    |(?:these days |nowadays |only )*[\w' ]{{2,40}}[ ]
    (?:(?:gets?|kills?|scares?|bothers?|calms?|triggers?) (?:me|us)\b|(?:gets?|makes?|gives?|keeps?) me (?:\w+ )?(?:sick|ill|sneeze|sleepy|awake|dizzy|itch\w*|anxious|panic\w*|nauseous|hives|migraines?|headaches?|nightmares|rash\w*|heartburn|bloat\w*|cough|calm))
    |(?-i:[A-Z])[\w-]+'s (?:\w+ ){{1,3}}(?:is|are)\b.*(?:{_DATE}|{_NAME})
    |(?-i:[A-Z])[\w-]+'s (?:\w+ )?(?:{_KIN}|lad|lass)(?: {_NAME})? (?:is (?:an?|{_NUMBER}|from|allergic|called|vegan|vegetarian)
    |has an? (?!{_NO_GAIN})\w|lives|works|studies|teaches)\b
    |(?!(?:it|that|there|here|what|who|every\w+|some\w+|no\w+|any\w+|let)'s)(?-i:[A-Z])[\w-]+'s (?:at|in|on|an?|the|now|\d|\w+ing|\w+ed|allergic)\b
    |(?:my |our )?(?:mum|mom|dad|grandma|grandpa|granny|nan|mother
    |father)\b(?:'s \w+| (?!{_PAST}|\w+ed\b)\w+|.* {_LIFE}\b)
    |{_RECENT}(?:only )?(?:the|all|every|each|no) (?!(?:{_OF_NOW}|files?|attachment|image|photo|picture|link|rest)\b)(?:[\w'./-]+(?:(?='s )|:? )){{1,6}}(?:(?:'s|is|are|has|have|costs?|starts?|ends?|(?:was|were) set to)
    (?: (?:now|at|on|in|the|about|only|around|due|called|an?|every|other|second|third))* (?:\d|`|{_NAME}|{_WEEKDAY}|{_MONTH}|weekly|monthly|fortnightly)
    |(?:(?:is|are|was|were) (?:\w+ed|built|kept|run|due)|runs?|lives?|uses?|goes|must|stays?|belongs?|{_LIFE})\b[^,;:\u2013\u2014]*(?:\d|`|{_NAME})))
    |\b(?:we're|we are)(?: (?:just|only|actually|both|simply))* (?:flat ?mates|room ?mates|house ?mates|neighbou?rs|colleagues|co-?workers|cousins|siblings|twins|business partners)\b
    """,
    takes=(
        "We're just flatmates.",
        "I live in Oslo.",
        "My sister Ana is a vet.",
        "Bethan's lad Osian is five.",
        "We bought a house",
        "Mia starts at Ashton Gate on the 20th.",
        "The rate limit is 100 requests a minute.",
        "I'm allergic to nuts.",
        "I've tendonitis in my left wrist",
        "my eyesight is bad",
        "Sold the Golf, got myself a Zoe.",
        "moved off heroku, we're on render now",
        "staging is at https://stg.acme.io",
        "pro plan is 149 now",
        "New address is 1180 Pearl Road, Unit 3.",
        "Acme is now called Nimbus.",
        "Karen calls every Sunday at six.",
        "We're open Tuesday to Saturday.",
        "nextcloud's on Postgres 16 now.",
        "Bins go out on Thursdays.",
        "Backups run every night now.",
        "Physio every Tuesday at 5.",
        "The staff meeting is every second Wednesday now.",
        "book club is weekly, at Ana's",
    ),
    leaves=(
        "We're just friends of yours.",
        "Napoleon moved to Elba in 1814.",
        "Karen calls it art.",
        "everybody's on Zoom",
        "Dinner on Monday?",
        "We're open to ideas.",
        "Eighteen years old.",
        "error is on line 40",
        "moved the file to src",
        "I see a problem",
        "I think so",
        "It rains in Rome.",
        "We were late",
        "Lovely weather",
    ),
)
# What is told without "I" before it: "Been reading a lot", "Went to Rome".
_TOLD = joined(rf"""
    (?:(?:(?:i|we)(?:'ve|ve| have| had|'d)?(?: {_ADV})*|(?:i'm|im|i am|we're|we are)(?: {_ADV})*(?! (?:{MOOD}|gonna|going to|not|so|very|really)\b))[ ]
    (?!(?:{_SAYING})\b|{_ADV}\b)[\w'-]+
    |(?:my|our)[ ]\w+)
""")
OF_HIMSELF = Rule(
    "of himself",
    "tells of the speaker or of what is his, in some words, and of no state that is to end",
    r"""
    ^\W*(?!.*\b(?:still|till|until|(?:is|are)[ ](?:ok|okay|fine|alright))\b)
    (?=.*\b(?:i|we|my|our|i'm|i've|i'd|im|ive|we're|we've)\b|(?:been|had|went|got|just|seeing)\b)
    (?:[\w'-]+\W+){3}\w
    """,
    takes=(
        "I made this painting to show my path.",
        "Yeah, I painted that lake last year!",
        "Last week my kids loved the museum.",
        "Been reading that book you gave me.",
    ),
    leaves=("You are so brave!", "I did!", "I'm still at the bank.", "my place is ok but small"),
)
INTENDS = Rule(
    "intends",
    "tells what the speaker plans, looks for or hopes, and on no condition",
    rf"""
    ^(?!.*\b(?:{UNSURE}|if|unless|would|could|should|kidding|lol|haha
    |suppose|imagine|pretend|almost|nearly|guess|whether)\b)(?!.*\?\W*$).*
    \b(?:(?:i'm|im|i am|we're|we are|i've been|we've been)(?: \w+ly| also| still| just| now)*
    [ ](?:planning|looking (?:into|for|at|forward to)|thinking (?:of|about)|considering|hoping to
    |going to|gonna|aiming|trying to)
    |(?:i|we)(?: \w+ly| also| still| just| really)* (?:want|hope|plan|aim|intend) to
    |i'd love to)[ ]\w+ \w
    """,
    takes=(
        "I'm currently planning a tournament for the shelter.",
        "We're still looking into jobs in nursing.",
        "I really want to run a marathon next year.",
    ),
    leaves=(
        "If I win, I'm going to buy a boat.",
        "I might move.",
        "Are you planning a trip? I'm going to one, too?",
        "I want to.",
    ),
)
