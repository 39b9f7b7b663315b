# SPDX-License-Identifier: Apache-2.0
"""What an English sentence must have, and may not have, to tell something by itself."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined, one_of
from .calendar import SEASONS
from .cues import UNSURE
from .nouns import KINSHIP
from .numbers import CARDINALS

POINTS = Rule(
    "points",
    "a word that stands for something else, a thing (`what`), somebody (`who`) or either",
    rf"""
    (?<![\w-])(?:(?P<what>it(?! (?:matters|helps|rains|snows|freezes|gets (?:cold|hot|dark|warm|late|damp))\b)|it's|its|itself|ones|one(?=\W*$|[,.;!]|[ ](?:is|was|that|which|who|with|for|in|on|at|from|about|and|but|or|to|i|we|as|has|had|can|will)\b)|such(?! as\b)|same(?! (?:[\w-]+ )?(?:as|since|for (?:\d+|\w+) years)\b| \w+ for (?:\d+|\w+) years)|here|here's|(?:so|too|then)(?=\W*$)
    |this(?! (?:year|{one_of(SEASONS)}|season|term|coming|(?:mono)?repo(?:sitory)?|project|codebase|company|house|household|team)\b)|these(?! days\b)|those
    |that(?:'s(?! why)|(?=\W*$|[,.;!\u2013\u2014]| (?:is|was|one|way|kind|sort|part|stuff|thing|day|time|moment|point)\b))
    |there(?!'s\b| (?:is|are|was|were)\b))
    |(?P<who>he|he's|him|his(?! name\b)|she|she's|her(?! name\b)|hers)
    |(?:his|her)(?= name\b)|they|they're|they've|they'll|them|their|theirs)\b(?!-)
    """,
    takes=("I love it.", "We did that.", "So she left her."),
    leaves=("I know that Ana sings.", "There is a lake by our house.", "a top-one"),
)
_NO_NAME = joined(r"""
    (?:i|we|my|our|you|it|this|that|these|those|they|he|she|there|here|his|her|its|their|ones?|such|same
    |yes|yeah|yep|no|so|and|but|or|oh|well|hey|hi|wow|thanks|sure|right|now|then|also|plus|just|maybe
    |when|if|since|because|while|once|after|before|until|as|in|on|at|for|with|by|to|from|of|about
    |last|next|been|got|had|have|having|even|ever|every|sometimes|let|not|never|always|the|an?|remember|remind|note|please)
""")
NAMES = Rule(
    "names",
    "names a thing (`what`), somebody (`who`) or either, for which another word may stand later",
    rf"""
    \b(?P<who>(?:an?|the|my|our|some|several|many|both|every|each|another|{one_of(CARDINALS)}|\d+)[ ]
    (?:[\w-]+ )?(?:{KINSHIP}|colleague|coworker|co-worker|friend|client|teacher|doctor|neighbou?r|man|woman|guy
    |girl|lady|person|somebody|someone)s?)\b
    |\b(?:my|our)[ ](?:[\w'-]+[ ]){{1,3}}(?:is|has|was|works|lives|does|plays|runs|teaches|studies|got|gets|went|goes)\b
    |\b(?P<what>(?:an?|the|my|our|some|several|many|both|every|each|another|{one_of(CARDINALS)}|\d+)[ ]
    (?!(?:bit|lot|few|while|time|moment|way|only|\w+(?:st|th))\b)[\w-]+
    |(?:i|we)(?:'ve| have| also| still| just)* (?:get|have|got|keep|breed|grow|own|make|sell|teach|love|hate|foster|raise|collect|build|play|run|use)[ ](?:\w+ )?\w{{3,30}}s\b|(?<=\w[ ,])(?:because|where|which|that|and|but)[ ]\w+\w+\b.*\w|i'?m \w+,)
    |(?<=[a-z,])[ ](?!(?:i|i'm|i've|i'd|i'll)\b){CAPITAL}
    |^\W*(?!{_NO_NAME}\b){CAPITAL}[\w'-]*[ ]
    |^\W*(?!(?:{_NO_NAME}|every\w+|some\w+|no\w+|any\w+|what\w*|who\w*|today|work|dinner|lunch)\b)[a-z][\w-]+(?:'s|[ ](?:is|are|was|has|have|live|go|got|changed|moved|left|started|quit|works|lives|passed|broke|lost|found|bought|turned|joined|went)\b)
    """,
    takes=(
        "My boat is old",
        "I met Ana",
        "my sis noor is in",
        "Alice said",
        "my sister",
        "miguel changed jobs",
    ),
    leaves=("I love", "So we saw", "it was"),
)
ADDRESSES = Rule(
    "addresses",
    "speaks to the listener, or of him",
    r"\b(?:(?:you|u)\b(?! know\b)|you're|you've|you'll|you'd|your|yours|yourself|ya|y'all|let's|let me|please(?! (?:no|nothing|not|none)\b))\b",
    takes=("You said so.", "Let's go to Rome."),
    leaves=("The youth", "I let go."),
)
_CAN = joined(r"""
    (?:drive|cook|drink|smoke|swim|read|write|ski|bike|cycle|ride|dance|sing|fly|travel|vote|pray|work
    |exercise|gamble|swear)
""")
SUFFICES = Rule(
    "suffices",
    "what somebody does not, or has, in words of every conversation",
    rf"""
    \b(?:i|we)(?:'ve| have| had)?(?: (?:really|actually|still|just|also|simply))*[ ]
    (?:(?:don't|dont|do not|can't|cant|cannot|can not|never)(?: even)? {_CAN}(?: (?:at all|any ?more|myself))?
    |(?:never|haven't) learn(?:ed|t)(?: how)? to {_CAN})
    (?=\W*$|[,.;!]|[ ](?:and|but|because)\b)
    |\b(?:i|we)(?:'ve|ve| have|(?= got))(?: got)? (?:no|{one_of(CARDINALS)}|\d\d?)[ ]
    (?:(?:grown|adult|little|small|young|teenage|foster|adopted|lovely|more|other)[ ])*
    (?:kids?|child(?:ren)?|daughters|sons|girls|boys|sisters|brothers|siblings|pets)\b
    |\b(?:i'm|im|i am) an only child\b
    |\b(?:i'm|im|i am)(?: (?:also|still|actually|totally|completely|mostly))* (?:left-handed|right-handed|colou?r-?blind|deaf|blind|mute|infertile|dyslexic|autistic|ambidextrous|lactose intolerant|gluten-free)(?=\W*$|[,.;!]|[ ](?:and|but|since|by|btw|fyi)\b)
    |\b(?:i|we)(?: (?:only|mostly|always|usually|now|still))* work (?:nights|days|full[- ]time|part[- ]time|weekends|evenings|shifts|earlies|lates|from home|alone|flexitime)\b
    |\b(?:i'm|im|i am|we're)(?: (?:only|still|now|also|mostly))* (?:on|in|with) (?:an?|the|our|my) [\w'&-]+ (?:team|crew|desk|ward|shift|rota|squad|committee|board)\b
    |\b(?:i|we)(?:'ve| have)(?: got)? (?:braces|glasses|dentures|crutches|twins)(?=\W*$|[,.;])
    """,
    takes=(
        "I don't drive",
        "I've two kids",
        "I'm an only child",
        "I'm left-handed by the way",
        "I never learned to swim",
        "I work nights",
        "I'm on the platform team",
    ),
    leaves=("I don't work on Mondays", "I don't get it", "I have two questions"),
)
# Of nearly every conversation: words that tell nothing in particular of anybody.
GENERAL = frozenset(
    """
    able absolute accept account achieve act action actual add admire adore advice affect afford
    afternoon again age agree aim ain air alive allow alright amaze amazing amount answer
    anxious anymore anyway apart appeal appear apply appreciate approach approve area aren
    arrange arrangement aspect assume assure attempt attention attitude available avoid aware
    awesome awful background balance base basic basis beat beautiful beauty become begin
    behavior behind being belief believe benefit beyond blast bless blessed bond bonus boost
    bore bother boundary brain bravo breath bright brilliant bunch busy buzz calm capable care
    careful carry case cause celebrate certain challenge change chaos character charge charm
    chat check cheer cherish chill chore circle circumstance clarity clean clear clever close
    closer clue collaborate collaboration combine comfort comfortable comment commit commitment
    common communicate communication community compare competitive complain complete complex
    complicate concentrate concept concern condition confidence confident confirm confuse
    connect connection consider consistency consistent constant contact content context continue
    contribute control conversation convince correct count courage course cover crack craft
    crazy create creative creativity critical crucial curious current daily dare dark date deal
    dear decent deep definite delay delicate delicious delight deliver demand depend describe
    deserve design desire despite destress detail determination determine develop development
    difference difficult difficulty direct direction discover discuss discussion distance
    distract diverse document doubt down drain draw dream drive drop dude due duty eager early
    earn ease easy edge effect effective efficiency efficient effort either element embarrass
    embrace emotion emotional empathy empower encourage end endless energy engage enjoy
    enjoyable enough ensure enter entire environment epic equal escape especial essential event
    eventual everybody everyday everyone evidence evolve exact example excellent except excite
    excitement exciting execute exhaust exist expect expectation expensive experience explain
    explore express extra extreme eye face fact fair faith fall familiar fan fantastic far
    fascinate fast fault fave favor fear feature feel feeling fellow few fight figure fill final
    finally find fine finish firm fit fix flexibility flexible flow focus folk follow force
    forever forget form format forward frankly free freedom fresh friction frustrate frustration
    fuel fulfil fulfill full fully funny further future gain game general generic genius gentle
    genuine gift glad goal god good gorgeous grab gradual grand grateful gratitude grind ground
    grounded group grow growth guarantee guard guess guidance guide guilty habit hadn half hand
    handle hang happen happiness happy harm hasn hate have haven head heal healing healthy heap
    heart heavy hectic helpful hero hesitate high highlight hit hold honest honor honour hop
    hope hopeful horrible hour huge human humble hurry hurt ideal ignore image imagine immediate
    impact importance important impossible impress impression impressive improve improvement
    incident include incredible indeed independence individual influence info inform information
    initial inner input insane insight inspiration inspire instance instant instinct intend
    intense intention interest interesting intrigue introduce invest involve issue item joke
    journey joy judge jump keen keep key kick kid kindness knowledge lack large late lately
    laugh lead learn least leave lesson let level lie life lift light limit line link list
    listen live load long longer loss lot loud love lovely low luck lucky mad magic magical main
    maintain major manage mark massive master mate matter mean meaning meaningful meanwhile
    measure medium meet memorable memory mental mention mess message method middle mighty mind
    mindset minute miss mistake mix mode moment mood morning motivate motivation mountain mouth
    move mustn mystery nah name narrative natural nature near nearby necessary need needn
    negative nerve nervous neutral news nice night noise none normal notch note notice number
    obstacle obvious occasion occur odd offer ok once ongoing open operate opinion opportunity
    opposite option order ordinary organic organise organize original other outcome outlet
    outlook over overall overcome overwhelm own pace page pain pair panic particular pass
    passion passionate past patience patient pattern peace peaceful perfect perform period
    perseverance persevere persistence person personal perspective phase phenomenal pick picture
    piece pile pleasant please pleasure plenty point polite pop positive positivity possibility
    possible potential pour power powerful practical practice precious precise prefer preferable
    prepare presence present pressure prevent pride prime prior prioritize priority private
    privilege probably problem proceed process produce productive progress promise proof proper
    protect proud prove provide pull pump pure purpose pursue push quality question quick
    quickly quiet race raise random range rare rate rational reach react read ready realise
    reality realize reason reassure receive recent recharge recognize recommend record recover
    reduce refer reflect reflection refresh refuse regard regular relate relation relationship
    relax release relevant relief rely remain remarkable remind reminder repeat reply report
    represent request require research resilience resilient resolve resource respect respond
    response responsibility rest result return reveal review reward rich rid ridiculous rise
    risk road role roll rough round routine rule rush sad safe safety satisfy save scale scary
    scene schedule scope screen search second secret section seek seem selfish send sense
    separate series serious serve session setup several shape share sharp shift shine shock
    short shot shouldn shout shy sick side sight sign signal significant silly similar simple
    simplicity single sit situation skill slight slow small smart smile smooth social solid
    solution solve somehow somewhere soul sound source space spark special specific spend spirit
    split spot spread squad stable stage stand standard start state statement stay steady step
    stick still stoke stoked stop story straight strange strategy strength strengthen stress
    stressful strict strong struggle stuck style subtle succeed success successful suck sudden
    suffer suggest suggestion suit super supply support supportive suppose surprise surround
    survive sweet switch system table tackle talent target task taste team tempt tend tension
    term terrible terrific thankful themselves theory thorough thrill thrilled throughout tight
    tiny tip tire tired title tomorrow tone tonight tool top topic touch tough toward track
    tradition transform transformation transparency transparent treasure treat treatment
    tremendous trick trigger trip trouble true trust truth twist type typical ultimate
    unbelievable uncertain understand understanding unexpected unforgettable unfortunate unique
    unless update upset urge useful usual valid valuable value variety vary version vibe view
    visible vision visit vital voice vulnerable wait wake warm warmth waste watch wave weak
    weekend weigh weird welcome wellbeing weren whatever wherever whoever wild will willing win
    wind wise wish witness wonder word worry worth worthwhile worthy wrap wrong yay yesterday
    yet young
    """.split()
)
SINCE = Rule(
    "since",
    "since when something is so that is new, and so goes on",
    r"\b(?:since|as of|from|starting(?: from)?) (?:today|yesterday|tonight|this (?:morning|week|afternoon)|last (?:night|week))(?: on(?:wards)?)?\b",
    takes=("We run on Fly since this morning", "As of today the shop is shut"),
    leaves=("I'm home today", "since Monday"),
)
# What follows is said; "she says so", "he tells me daily" are of what stands before.
_SAYS = joined(r"""
    (?:says?|said|thinks?|thought|reckons?|swears?|insists?|claims?|believes?|jokes?|tells|told
    |keeps? saying)\b(?=[:,]? \w)
    (?! (?:and|so|it|this|every\w*|all|always|daily|too|(?:me|us) (?:so|it|this|every\w*|all|always|daily))(?![\w']))
""")
OPINION = Rule(
    "opinion",
    "somebody else's word that is put beside what the speaker says himself",
    rf"""
    (?:(?<!feared)(?<!expected)(?<!thought)(?<!usual)(?<!always),|,?[ ](?:and|but|though|although))[ ](?=(?:he|she|they|everyone|everybody|people
    |(?:my|our|the) (?:[\w-]+ )?[\w'-]+|{CAPITAL}[\w-]+)[ ](?:\w+ )?{_SAYS})
    |(?<!\bsays)(?<!\bsaid),?[ ](?:and|but) (?=(?:always |still |also )?{_SAYS})
    """,
    takes=(
        "I'm a midwife and my husband says I never sleep",
        "Mum's a midwife, she thinks I never sleep",
        "Dad is a cook and says my knives are blunt",
        "We moved, but Ana thinks it's silly",
    ),
    leaves=(
        "I'm a midwife, my husband says",
        "My boss says and thinks so",
        "I should quit, she says it every day",
    ),
)
# Who knows what ails somebody: his word is as good as the speaker's.
_EXPERT = joined(r"""
    (?:(?:doctor|gp|vet|dentist|nurse|midwife|physio|surgeon|pa?ediatrician|therapist|optician|pharmacist|\w+ologist|allergist)\b)
""")
ASIDE = Rule(
    "aside",
    "a condition that only says why something is told, or an expert of whom the speaker knows it",
    rf"""
    ,[ ](?:(?:says|said|according to) (?:(?:my|our|the) )?{_EXPERT}|(?:(?:my|our|the) )?{_EXPERT}(?:'s orders| (?:says|said)(?: so)?))\W*$
    |(?:,|[ ]-)?[ ](?:by the way|btw|fyi|for (?:your|the) (?:notes?|records?|information|reference|info|files)|(?:just )?so you know)\W*$
    |,[ ](?:just )?so you know,? in case [^,.;]{{2,60}}$
    |,?[ ](?:just )?(?:in case (?:you\b(?! (?:come|can|visit|join))|i ever (?:ask|need|want)\b|any(?:one|body) (?:asks?|wonders?)
    |(?:it|that|this)(?:'s| is| ever| should)* (?:comes? up|helps?|matters?|useful|relevant|needed|important))
    |if (?:you (?:(?:need|want|care|have|must|ever need|ever want) (?:to )?(?:know|ask)|must know|ask(?= me\W*$|\W*$)
    |wonder|ever ask|(?:ever )?need (?:it|that)|were (?:asking|wondering)|are (?:asking|wondering|curious))
    |you're (?:asking|wondering|curious|interested)
    |(?:it|that|this)(?:'s| is| at all)* (?:helps?|matters?|counts|makes (?:a|any) difference|useful|relevant
    |important|of (?:any )?(?:use|help|interest))\W*$))\b[^,;]*$
    """,
    takes=(
        "I'm with Ally, in case you ever draft a letter",
        "My car is blue, if that helps",
        "i'm deaf in one ear, so you know, in case i mishear",
        "allergic to latex btw in case i ever ask",
        "the nas is a QNAP for your notes",
        "I take statins, says my GP",
        "our vet is Dr Pell if you ever need it",
    ),
    leaves=("I skip bread if it helps with sleep", "I'll stay if you need me"),
)
FLEETING = Rule(
    "fleeting",
    "how or where somebody is for a day or some, and nothing besides",
    rf"""
    ^\W*(?:(?:so|ugh|well|and|but|sorry|oh|hey|ok|btw)\b[, ]*)*
    (?:(?:i|we|(?:my|our|the) (?:[\w-]+ )?[\w-]+(?: {CAPITAL}\w+)?|{CAPITAL}\w+)(?:'m|'s|'re|'ve|(?= (?:am|is|are|have|has|got|caught|feels?)\b))|(?=got\b|caught\b|down with))
    (?:[ ]?\b(?:am|is|are|was|have|has|got|caught|feel|feels|still|just|also|now|really|so|very|a bit|all|been|down with|running|in bed with)\b)*[ ]?
    (?:(?:the |an? )?(?:[\w-]+ )?(?:flu|cold|fever|temperature|cough|headache|hangover|sore throat|runny nose|stomach bug|food poisoning
    |covid|cramps|hiccups|sniffles)
    |furious|livid|cross|fuming|mad(?! (?:about|on|for)\b)|angry|annoyed|upset|grumpy|cranky|moody|sulking|gutted|stressed|hungry|poorly|ill
    |sick|unwell|feverish|away|asleep|out(?! of (?:work|action))|off(?! (?:meat|dairy|sugar|gluten|alcohol))|late|gone|missing|absent|busy
    |tired|exhausted|worried|nervous|excited|thrilled|delighted|shocked|in an? (?:[\w-]+ )?(?:mood|meeting|hurry|rush|panic|state))\b
    (?!.*\b(?:(?:and|&) (?!\w+\W*$)|but|since|every|always|usually|whenever|leave|allerg\w+|intoleran\w+)\b)
    |^\W*(?:my|our|the) [\w-]+(?:'s| is)(?: still| now| back)? (?:in|at) the (?:garage|shop|menders?|mechanic(?:'?s)?|cleaners|vets?|vet's|dentist(?:'?s)?)\b
    |^\W*(?:(?:i've|we've|i have|we have)[ ])?been [\w-]+ing (?:(?:\w+ )?since \d{{1,2}}(?!\d)|all (?:day|morning|night|week)|for (?:\w+ )?(?:hours?|minutes))\b
    """,
    takes=(
        "been working since 8",
        "my car is in the garage",
        "I have the flu, 39 degrees.",
        "my boss is furious about the printer",
        "My wife's away at a wedding",
        "ugh, got a cold",
    ),
    leaves=(
        "I have a cold every winter",
        "My boss is Anna",
        "I have the flu and I'm allergic to nuts",
        "My dad is off meat",
        "She's mad about gliders, my niece is mad on trains",
        "I'm on sick leave",
    ),
)
REALITY = Rule(
    "reality",
    "what comes before that which is so, where the rest is only imagined, or said by others",
    r"""
    ^(?!\W*(?:[\w']+ ){0,2}(?:suppos\w+|imagine|assum\w+|pretend|let's say|say|what if|picture|hypothetically)\b)(?!.*\b(?:kidding|joking|jokes?|jk)\b)(?:(?!\W*(?:if|when|once|as soon as)\b(?!.*\b(?:would|could|were|[a-z]+'d)\b)).{4,}?
    (?:(?:[,;]|[ ][-\u2013\u2014])[ ](?:but|only|yet|except(?: that)?|and yet),? (?=(?:(?:now|here|actually|in reality|in fact),? )?(?:i|i'm|im|i've|we|we're|we've|my|our)\b)
    |[,;] (?=(?:in reality|in truth|in fact|as it is|sadly|alas|unfortunately|luckily),? (?:i|i'm|i've|we|we're|we've|my|our)\b))
    |.{4,}?(?:[,;]|[ ][-\u2013\u2014])[ ](?:but |though )?(?=(?:right now|at the moment|for now|for the moment|for the time being|until then|till then|in the meantime|meanwhile),? (?:i|i'm|im|i've|we|we're|we've|my|our)\b))
    """,
    takes=(
        "I'd move to Malta, but I'm a nurse",
        "I'd love the sea; in reality I live in Leeds",
        "if I get it we move to Leeds, for now we live in Hull",
    ),
    leaves=(
        "Suppose I earn 70k, but I'm married",
        "But I'm a nurse",
        "I'd go, but it rains",
        "if I pass, but I'm bad at it",
    ),
)
DENIES = Rule(
    "denies",
    "words before a fact that only turn from what was said or dreamt before it",
    r"""
    ^\W*(?:(?:that's |it's |what )?(?:(?:complete|total|utter|absolute|pure) )?(?:nonsense|rubbish|bullshit|bollocks|hogwash|baloney|garbage)|not at all|not true|far from it|no way
    |as if|(?:thx\W+|thanks\W+)?(?:until then|in the meantime|meanwhile))[,.!: \u2013\u2014-]+(?=\w)
    """,
    takes=("Nonsense, we're flatmates", "Until then I'm alone"),
    leaves=("Not at all.", "I meanwhile left"),
)
DOUBTS = Rule(
    "doubts",
    "what the speaker may do or wants besides: what stands before it is so all the same",
    rf"""
    (?<!swear)(?<!swears)(?<!insist)(?<!insists)(?<!know)(?<!knows)(?<!bet)(?<!warns)
    (?:,|,?[ ](?:but|and|though|although))[ ](?=(?:
    (?:(?:i|we|he|she|they)(?: \w+ly)?[ ])?(?:might|may|could|should|ought to|hope(?:s|fully)?|plan|want|intend)(?:s? to)?\b
    |(?:(?:i|we|he|she|they)(?: \w+ly)?(?:'d| would)|would)(?: \w+ly)? (?:love|like|rather|prefer|hate|miss)\b
    |(?:i|we) wish (?!(?:i|we) (?:did|was|were|had|could)\b)\w+ \w|(?:{UNSURE}|hopefully|presumably|which (?:would|could|might|should)|thinking of|planning|hoping)[ ][\w']+ \w
    |without (?:it|him|her|them|that|which|whom) (?:i|we)(?:'d| would)\b|(?:i|we)(?:'d| would) be (?:totally |completely |so )?(?:lost|dead|screwed|broke|awake|stuck|nothing|a mess) without\b
    )(?!.*\b(?:kidding|joking|jk|lol|lmao|haha\w*|dream\w*|not really|as if|sarcasm|/s|or (?:not|maybe|so))\b))
    """,
    takes=(
        "I own a bike shop, might sell it one day",
        "I use Headspace, without it I'd be awake till four",
        "We keep goats, but I'd love a donkey",
        "I teach maths, hopefully until I retire",
    ),
    leaves=(
        "I own a castle, I wish",
        "I'm pregnant, maybe",
        "I might sell the shop",
        "I own a castle, might sell it lol",
    ),
)
MEANT_FOR = Rule(
    "meant for",
    "says that something asked about is for the speaker's own work or group",
    r"""
    ^\W*(?:(?:\w+[,.!]? ){0,2}\w+[,.!] )??(?P<from>(?:it|that|this)(?:'s| is) for (?:my|our) (?:[\w-]+ ){0,3}?(?:shop|store|bakery|business
    |company|firm|start-?up|studio|salon|practice|clinic|surgery|garage|workshop|restaurant|caf[e\u00e9]|bar|pub|hotel|farm|nursery
    |agency|school|class|course|team|club|choir|band|parish|church|charity|nonprofit|association|webshop|blog|podcast)\b
    (?!(?: \w+)? (?:tomorrow|today|tonight|this|on|party|trip)\b))
    """,
    takes=("Thanks, it's for my paint shop.", "it's for our choir, we have 40 members"),
    leaves=("It's for my sister.", "it's for my class tomorrow"),
)
MOODS = Rule(
    "moods",
    "how the speaker is just now, before a clause in which he tells something else of himself",
    r"^\W*(?:i'm|im|i am|we're|we are)(?: [\w'-]+){1,5}?,?(?: and| but)? (?=(?:i'm|im|i am|i've|i|we|we're|we've) \w)",
    takes=("I'm worn out, and I'm left-handed", "We're dead tired, we work nights"),
    leaves=("I'm left-handed", "Ana is tired, I work nights"),
)
KEPT_AT = Rule(
    "kept at",
    "where a thing is kept that one looks for one day",
    r"""
    ^\W*(?:(?:so|and|btw|fyi|remember|note|ok)\b[,: ]*)*(?:(?:the|my|our|his|her|their|mum's|dad's|[\w-]+'s) )?(?:(?:spare|old|new|backup|big|small|little|insurance|birth|marriage|passport|house|car|shed|garage|cellar|front|back|door|first|aid|vaccination|bank|sim|\w+) ){0,3}?
    (?:keys?|passports?|certificates?|papers?|documents?|deeds?|will|policy|licen[cs]e|card|cards|charger|torch|remote|kit|receipts?|warranty|manual|chequebook|checkbook|medals?|photos?|albums?|jewel(?:le)?ry|fuse ?box|stopcock|shut-?off valve|toolbox|ladder|passwords?|hard drive|usb stick|cash|savings)
    (?:'s|'re|[ ](?:is|are|lives?|sits?|hangs?|hides?|(?:is|are) (?:kept|hidden|taped|stored|locked)|stays?))(?: (?:always|still|now))?[ ]
    (?:in|inside|under|behind|on top of|at the back of|above|below|on|taped to|up in)[ ]
    [^.!?]{0,40}?\b(?:drawers?|cupboard|cabinet|wardrobe|shelf|shelves|box|tin|jar|pot|flower ?pot|plant ?pot|safe|shed|garage|loft|attic|cellar|basement|glove ?box|mat|doormat|hook|bureau|dresser|chest|folder|binder|suitcase|biscuit tin|tea caddy|vase|bookcase|meter|boiler|sink|stairs|stone|brick|gnome|urn|freezer)\b
    """,
    takes=(
        "the spare key is under the blue flowerpot",
        "My passport's in the top drawer of the bureau",
        "the fuse box is behind the coats in the cupboard",
    ),
    leaves=(
        "the key is turning",
        "my card is in the post",
        "is the key under the mat?",
        "the keys are in my hand",
    ),
)
