# SPDX-License-Identifier: Apache-2.0
"""English nouns by what they stand for: kin, trades, illnesses, things; parts of patterns."""

from __future__ import annotations

from ..rules import CAPITAL, joined, one_of

# Who belongs to somebody, by the attribute that such a person is a value of.
KIN = {
    "partner": """
        wife husband girlfriend boyfriend partner spouse fiance fiancee fiancé fiancée gf bf hubby
        wifey
    """.split(),
    "manager": """
        boss manager supervisor teamlead team-lead lead foreman superior
    """.split(),
    "child": """
        son daughter kid child baby toddler newborn stepson stepdaughter girl boy eldest youngest
    """.split(),
    "pet": """
        dog cat puppy kitten rabbit bunny hamster parrot horse pony tortoise turtle snake goldfish
        fish bird budgie canary lizard gecko ferret rat guinea-pig goat chicken hen pig
    """.split(),
    "relative": """
        sister brother mother father mom mum mommy mummy dad daddy mama papa parents sibling twin
        grandmother grandfather grandma grandpa granny gran nana nan granddad grandad gramps grandson
        granddaughter aunt auntie uncle cousin niece nephew stepmother stepfather stepsister
        stepbrother sister-in-law brother-in-law mother-in-law father-in-law son-in-law
        daughter-in-law godmother godfather godson goddaughter friend roommate flatmate housemate
        neighbour neighbor
    """.split(),
}
# A program that is called as a boss is.
PROGRAM = joined(r"""
    (?:(?:package|password|window|file|task|download|version|session|plugin|clipboard) manager)
""")
MY = frozenset(("my", "our"))

CHILD, PET, RELATIVE = (rf"{one_of(KIN[kind])}(?!['-])" for kind in ("child", "pet", "relative"))

KINSHIP = one_of(noun for nouns in KIN.values() for noun in nouns)

# Words that name what somebody does for a living, by their last word.
_TRADES = """
    engineer|developer|programmer|coder|designer|architect|analyst|scientist|researcher|manager|lead
    |director|head|chief|officer|president|vice president|vp|ceo|cto|cfo|coo|founder|co-?founder
    |owner
    |partner|consultant|advisor|adviser|associate|specialist|expert|administrator|admin|sysadmin
    |assistant|secretary|receptionist|clerk|accountant|bookkeeper|auditor|banker|broker|trader
    |actuary
    |teacher|tutor|lecturer|professor|principal|librarian|instructor|trainer|coach|postdoc
    |student|undergrad|intern|trainee|apprentice|freelancer|contractor|entrepreneur
    |nurse|doctor|gp|physician|surgeon|dentist|vet|veterinarian|pharmacist|midwife|paramedic
    |therapist
    |physio|psychologist|psychiatrist|carer|caregiver|nanny|au pair|social worker|optician
    |\\w+ologist
    |lawyer|attorney|solicitor|barrister|judge|notary|paralegal|policeman|policewoman|detective
    |fire ?fighter|soldier|sergeant|captain|pilot|flight attendant|driver|courier|conductor|sailor
    |chef|cook|baker|butcher|waiter|waitress|bartender|barista|hairdresser|barber|beautician|tailor
    |carpenter|plumber|electrician|mechanic|welder|builder|bricklayer|painter|roofer|gardener|farmer
    |janitor|cleaner|housekeeper|caretaker|technician|machinist|operator|inspector|surveyor|planner
    |journalist|reporter|editor|writer|author|copywriter|translator|interpreter|novelist|poet
    |artist|musician|singer|composer|actor|actress|dancer|producer|photographer|filmmaker|animator
    |illustrator|model|cashier|salesman|saleswoman|salesperson|shopkeeper|merchandiser|buyer|agent
    |realtor|estate agent|recruiter|marketer|strategist|coordinator|organi[sz]er|superintendent
    |supervisor|foreman|steward|guide|priest|pastor|imam|rabbi|diplomat|politician|mayor
    |civil servant
    |worker|employee|chemist|physicist|mathematician|statistician|economist|historian|curator
    |archivist|jeweller|locksmith|blacksmith|potter|florist|stylist|decorator|tester|devop|devops
    |sre
    |homemaker|housewife|stay-at-home (?:mom|mum|dad|parent)|pensioner|retiree|hygienist
    |sound engineer
"""
TRADE = joined(rf"""
    (?:(?:[\w/&.-]+ ){{0,4}}?{one_of(joined(_TRADES).split("|"))})s?\b
    (?: of (?-i:[a-z][a-z ]{{2,30}}))?
""")

# Illnesses and states of the body that last; "I have a question" is none.
ILLNESS = joined(r"""
    (?:(?:[\w-]+ ){0,3}?(?:asthma|diabetes|migraines?|adhd|add|ptsd|ocd|anxiety|depression|autism
    |asperger's|celiac(?: disease)?|coeliac(?: disease)?|crohn's(?: disease)?|colitis|ibs|cancer
    |leuka?emia|epilepsy|eczema|psoriasis|hypertension|blood pressure|cholesterol|an?emia|arthritis
    |osteoporosis|scoliosis|sciatica|tinnitus|vertigo|insomnia|narcolepsy|sleep apnea|dyslexia
    |endometriosis|pcos|fibromyalgia|lupus|gout|glaucoma|cataracts?|hepatitis \w|hiv|long covid
    |alzheimer's|parkinson's|dementia|multiple sclerosis|hypothyroidism|hyperthyroidism
    |thyroid (?:condition|disease)|heart (?:condition|disease|murmur)|kidney (?:disease|stones?)
    |pacemaker|hernia|slipped disc|bad back|bad knee|disease|disorder|syndrome|deficiency
    |hay fever|reflux|ulcer|concussion|[a-z]{2,}(?:itis|osis|algia|opathy|emia))
    (?: type \d)?)
""")
CONDITION = joined(r"""
    (?:(?:type \d |legally |partially |colou?r[- ]?|hard of |severely |mildly )?
    (?:diabetic|asthmatic|epileptic|pregnant|deaf|blind|hearing|bipolar|autistic|dyslexic|an?emic
    |immunocompromised|wheelchair[- ]bound|in remission))
""")

# Words that have no value of a lasting thing beside them: "the weather is 12 degrees".
PASSING = joined(r"""
    (?:weather|temperature|time|score|result|answer|question|problem|point|thing|issue|error|bug
    |idea
    |reason|plan|rest|total|sum|first|second|third|last|next|best|worst|other|same|only|truth|fact
    |goal
    |output|input|file|line|page|test|title|example|text|word|day|date|morning|evening|night
    |life
    |favou?rite|opinion|guess|advice|mood|head|way|turn|bad|mistake|pleasure|apologies|dream
    |[\w']*name)
""")

# Places, firms, people: words with capitals, and small ones between them.
_WORD = rf"{CAPITAL}[\w&.'\u2019+-]*(?!\w)"
_BETWEEN = joined(r"""
    (?:of|de|del|la|le|les|das|da|do|dos|di|am|an|der|den|van|von|zu|y|und|and|&|the|upon|al|el)
""")
NAME = joined(rf"""
    (?:{CAPITAL}[\w'\u2019.-]*(?<!'s)(?!\w)(?: (?:(?:de|van|von|der|den|da|dos|del|la|al|bin
    |el) )*{CAPITAL}[\w'\u2019.-]*(?!\w)){{0,3}})
""")
ORG = rf"(?:(?:the )?(?:\d+ )?{_WORD}(?:,? (?:{_BETWEEN} ){{0,2}}{_WORD}){{0,6}})"
PLACE = rf"(?:(?:the )?(?:\d+ )?{_WORD}(?:,? (?:{_BETWEEN} ){{0,2}}{_WORD}){{0,4}})"
# Before a name.
TITLE = r"(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Captain|Pastor)\.? )?"
# "my old boat Svala", "Ana", "our shop": something of the speaker's, or somebody by his name.
# Words that are no part of what is owned: verbs, and what stands before and after them.
_NO_PART = """
    (?:never|hardly|rarely|barely|almost|nearly|not|no|used|wants?|would|should|could|will|might|may
    |can|did|does|do|is|was|has|had|have|are|were|been|gets?|got|goes|says?|said|thinks?|told|and|or
    |who|that|which|from|of|in|on|at|with|for|to|name)
""".strip()
OWNED = joined(rf"""
    (?:(?:my|our)(?: [\w-]+'s)?(?: (?!{_NO_PART}\b)[\w-]+\b){{1,4}}?(?:,? {CAPITAL}[\w-]+){{0,2}}(?:(?<=\w),(?= (?:is|has|does|can|was|lives|works)))?)
""")
# What people hand over, quote and show.
TEXT = joined(r"""
    (?:texts?|paragraphs?|passages?|excerpts?|sentences?|phrases?|lines?|words?|quotes?|drafts?
    |letters?|e-?mails?|mails?|messages?|msgs?|dms?|sms|tweets?|posts?|comments?|threads?|captions?
    |(?:auto-?)?repl(?:y|ies)|responses?|answers?|statements?|reviews?|complaints?|testimonials?
    |essays?|articles?|abstracts?|summar(?:y|ies)|reports?|minutes|transcripts?|notes?|memos?
    |stor(?:y|ies)|chapters?|scenes?|poems?|lyrics|songs?|verses?|haikus?|scripts?|dialogues?
    |monologues?|speech(?:es)?|toasts?|vows|obituary|diary entry|blurbs?
    |bios?|profiles?|cvs?|r[e\u00e9]sum[e\u00e9]s?|applications?|introductions?|intros?
    |ads?|adverts?|advertisements?|listings?|descriptions?|cop(?:y|ies)|slogans?|invitations?
    |contracts?|clauses?|proposals?|press releases?|newsletters?|homework|assignments?|exercises?
    |translations?|examples?|fixtures?|logs?|outputs?|errors?|code|snippets?|tickets?|voicemails?
    |conversations?|chats?|screenshots?)
""")
# "This" that stands for a text: by itself, or with what a text is called. "Look at this view", "make
# this work" and "I read that book" speak of other things; "that" mostly of what was said.
THIS_TEXT = joined(rf"""
    (?:(?:this|these)(?=\W*$|[,;:.!?)\u2026]| (?:up|down|over|through|into|in|to|for|from|on|at|so|as|by
    |before|without|and|or|but|is|a (?:bit|little|lot|touch|tad|notch)|bit|more|less|not|pls|plz
    |please|thx|sound|read|look|come|go|[a-z]{{2,10}}er)\b| (?:[\w'-]+ ){{0,2}}?{TEXT}\b)
    |the (?:following|above|below)|(?:that|those) (?:[\w'-]+ )?{TEXT}\b)
""")
# What people make up, and games in which they are somebody else.
STORY = joined(r"""
    (?:novel|novella|stor(?:y|ies)|fairy ?tale|book|screenplay|script|fan-?fic(?:tion)?|comic
    |manga|play
    |movie|film|series|show|sitcom|video ?game|game|campaign|one-shot|playthrough|fantasy|dreams?
    |larp)
""")
GAME = joined(r"""
    (?:the sims|sims|stardew(?: valley)?|skyrim|minecraft|animal crossing|zelda|pok[e\u00e9]mon
    |fallout|cyberpunk|baldur'?s gate|bg3|elden ring|the witcher|witcher|gta|roblox|fortnite
    |world of warcraft
    |wow|d&d|dnd|civ(?:ilization)?|crusader kings|ck3|football manager|fifa|mass effect|dragon age
    |harvest moon|genshin|valheim|terraria|rimworld|eve online|red dead|final fantasy|monopoly)
""")
# What somebody else lives in than who tells it; a game that was won last week is real.
A_STORY = joined(rf"""
    (?:my|our|the|this|that|an?|his|her)
    (?: (?!favou?rite|last|next|first|big|final|home|away|recent|previous|second|local)[\w&'-]+){{0,2}}
    [ ]{STORY}\b
    (?! (?:club|shop|store|magazine|studio|fair|group|release|deal|contract|series? on|night|room|conference
    |shel(?:f|ves)|job|trip|house|home|car|wedding|school|camera|day|against|yesterday|last|next|on)\b)
""")
# Who is played, or told of.
FIGURE = joined(r"""
    (?:character|protagonist|narrator|antagonist|villain|avatar|npc|paladin|bard|half-?orc|rogue|alter ego
    |sim)s?\b(?! (?:cards?|list|development|arc)\b)
""")
