# SPDX-License-Identifier: Apache-2.0
"""By what an English sentence shows as what it is said."""

from __future__ import annotations

from ..rules import Rule, joined, one_of
from .calendar import SEASONS
from .cues import GROUP, UNSURE
from .verbs import PAST_FORMS

# What may stand before a sentence and changes nothing.
OPENING = joined(r"""
    ^\W*(?:(?:so|and|but|ok|okay|hey|hi|hello|well|oh|now|also|then|btw|by the way|quick question
    |thanks|thank you|cool|great|nice|right|alright|anyway|sorry|yes|yeah|no|hmm|one more thing|next
    |fyi|plus|actually|honestly|update|news|note|important|reminder|@\w+|guess what|you know what
    |(?:wait|me)(?=\W+(?:i|i'm|i've|my|we|we're|our)\b)
    |you won't believe (?:it|this|what)|believe it or not|long story short
    |(?:big|good|great|bad|sad|some|exciting) news)\b[,.!:; \u2013\u2014-]*)*
""")
_I = r"(?:i|we)"
I_AM = r"(?:i'm|im|i am|we're|we are)"
I_HAVE = r"(?:i've|ive|i have|we've|we have)"
_ANY_ONE = joined(r"""
    (?:i|you|u|we|he|she|it|they|there|this|that|these|those|the|my|your|our|his|her|their|an?|any
    |anyone|anybody|someone|everyone|people)
""")
ASKS = Rule(
    "asks",
    "a question, with a mark or without",
    rf"""
    {OPENING}(?:(?:what(?! (?:i|we) (?:(?:do|really|also|actually) )?(?:have|need|use|eat|take|love|like|hate|play|drive|do|am) (?:is|are)\b)|where|why|how|who|whom|which|whose|what's|where's|how's|who's|whats)\b
    |when (?:is|are|was|were|do|does|did|will|can|could|should|would|am)\b
    |(?!(?:had|have) (?:my|our|the|an?)\b|did (?:my|our)\b)(?:is|are|am|was|were|do|does|did|can|could|will|would|should|shall|may|might|must|have|has|had
    |isn't|aren't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|shouldn't|haven't|hasn't)[ ]
    {_ANY_ONE}\b
    |(?:any|got any|have any) (?:ideas?|tips|advice|suggestions?|recommendations?|thoughts|clue
    |chance)
    |any(?:one|body) (?:know|here|else|tried)
    |(?:wonder|wondering|curious|question)\b
    )
    |\b{_I} (?:wonder|was wondering|am wondering|am curious)\b|\b(?:i'm|im) (?:wondering|curious)\b
    |\b(?:i'd like|i would like|i want|i need|want|(?<!you )(?<!ever )need) to know\b
    |\b(?:don't|dont|not sure|no idea|no clue|unsure)(?: \w+)? (?:know|what|how|where|which|who
    |why)\b
    """,
    takes=(
        "what can you do",
        "So where is it",
        "is it far",
        "any ideas for lunch",
        "I wonder what it costs",
    ),
    leaves=("I know what you do.", "My isle", "had my last lesson", "Will is my brother"),
)
_TO_DO = joined(r"""
    (?:please|pls|plz|write|make|find|give|tell|show|translate|summari[sz]e|explain|help|let's|lets
    |remind|cancel|book|create|generate|draft|list|compare|check|look|search|calculate|convert
    |recommend|suggest|describe|define|name|pick|choose|send|order|play|sing|set|turn|stop|start
    |continue|go|keep|use|add|remove|delete|change|fix|rename|move|put|run|test|build|open|close
    |save|print|read|say|answer|reply|respond|ask|try|do|don't|dont|never|always|be|remember|forget
    |note|take|get|buy|call|come|wait(?!\W+(?:i|i'm|i've|my|we|we're|our)\b)|imagine|think|consider|compute|solve|review|rewrite|rephrase
    |shorten|expand|refactor|implement|schedule|plan|prepare|outline|brainstorm|quiz|teach|rate|rank
    |sort|format|extract|analy[sz]e|analyse|evaluate|proofread|correct|edit|improve|simplify|ignore
    |classify|categori[sz]e|fill|transcribe|paraphrase|complete|finish|label|identify|highlight
    |group|match|mark|decide|determine|judge|score|skip|repeat|return|update|upload|download|install
    |deploy|commit|merge|push|pull|share|feel free
    |ensure|confirm|rectify|verify|proceed|initiate|acknowledge|expedite|finali[sz]e|apply|provide|present
    |guess(?! what\W+(?:i|we|my|our|i'm|we're|i've|we've)\b)|see|watch|listen|enjoy|have|bring|pass|hold|cut|drop|leave|love you|sign|spell|count)
""")
ORDERS = Rule(
    "orders",
    "asks for something to be done",
    rf"""
    {OPENING}{_TO_DO}\b(?! (?:(?!(?:what|who|it|this|that)\b)\w+`? (?:is|was) (?:gone|dead|now)\b|is|are|was|were|and|or|of|has|lives|works|moved|loves|studies|teaches|wants|hates)\b)(?![':])
    |{OPENING}(?:just|simply|kindly) (?:give|tell|show|send|list|make sure|let|provide|get me|stop|write|answer|know)\b
    |\b(?:i'd|i would|id|we'd) (?:like|love|need|want)(?: for)? (?:you|some|a|an|your)\b
    |\b{_I} (?:need|want)(?: for)? (?:you|some|a|an|your|help|ideas|advice|the|to know|more|\d)\b
    |\bcould (?:really )?use (?:a|some|your)\b
    |{OPENING}(?:{I_AM} )?(?:looking for|after|in need of|searching for|trying to find)\b
    |\bneed (?:help|ideas|advice|suggestions|inspiration)\b
    |\b(?:would|could|can|will) you (?:please|kindly|mind)\b
    |{OPENING}(?:\w+)?,? ?\b(?:please|pls|plz)[.!]*$
    |,? (?:please|pls|plz)[.!]*$
    """,
    takes=(
        "Please write a poem.",
        "and make it short",
        "I'd like you to check it",
        "I need a list of hotels",
        "could use a hand",
        "the blue one please",
    ),
    leaves=("I write.", "The make is Ford.", "I need insulin.", "Mark lives in Denver."),
)
_UNSURE = joined(rf"""
    (?:{UNSURE}|hopefully|ideally|not sure|unsure|undecided
    |presumably|i guess|i suppose|i think i|i assume|i suspect|as if)
""")
IMAGINES = Rule(
    "imagines",
    "not so, or not for sure: a condition, a wish, a plan, almost, a joke, sarcasm",
    rf"""
    \b(?:if(?! (?:(?:you|u) (?:want|need|wonder|ask|must|care|ever need to know)|it matters|that helps|anyone))
    |whether|unless|suppos(?:e|ing)|imagine|pretend|assuming|wish
    |hope(?! (?:is|has|and|lives|works|moved|loves)\b)|hoping|dream of|dreaming
    |otherwise|had i|were i|in case (?:i|we|he|she|they|my|our)|provided that|as long as|in theory|theoretically|hypothetically)\b
    |\b{_UNSURE}\b
    |\b(?:would|could|should(?! (?:say|add|mention|note)\b)|wouldn't|couldn't|shouldn't|i'd|id|we'd|he'd|she'd|they'd|ought to)\b
    |^\W*(?:when|once|as soon as|until|the day) {_I}(?! (?:was|were|had|did)\b)(?:'m
    |'ve| am| have| get| finish| win| retire| grow)?\b
    |\b(?:{I_AM}|{I_HAVE} been|been|was|were) (?:\w+ly |also |still |just |currently |even )?
    (?:thinking|considering|toying|debating|contemplating|dreaming|planning|hoping|tempted
    |going to (?!the |an? |my |our |bed\b|school\b|church\b|work\b|(?-i:[A-Z]))
    |gonna |about to |supposed to|itching)(?!.*\b(?:but|so) .*\b(?:i|we) )
    |\b{_I} (?:really |also |\w+ly )?(?:want to|wanna|would|hope|plan to|intend to|may|might
    |aim to|aspire)\b
    |\b(?:one day|someday|some day|eventually|in an ideal world|in a perfect world|in another life
    |when i'm (?:rich|old|retired)|if only|my (?:biggest )?dream (?:is|job|house|car|home))\b
    |\b(?:almost|nearly|barely) (?:\w+ed|{one_of(PAST_FORMS)})\b
    |\b(?:just kidding|jk|kidding|joking|yeah right|as if|not really
    |sarcasm|yay me|kill me|/s|obviously not)\b
    |\ba (?:\w+illion|thousan\w|hundre\w) times\b
    |\b(?:literally|basically|practically) (?:dying|dead|starving|living|a|the)\b
    |\bi(?:'m| am) (?:batman|superman|god|jesus|santa|the (?:king|queen|pope|president))\b
    |\bmy (?:back|knees?|feet|head|brain|heart|hips?|spine|shoulders|legs|neck|body|bones) (?:is|are) \d+ years?\b|\b(?:i'm|i am) (?:\d{{3,}}|a (?:\w+illion|thousan\w)) years\b
    |\bthis close to\b|^\W*provided\b|^\W*(?:sure|yeah|right|yes|ok),? and (?:i'm|i am)\b
    |^\W*(?:oh|ah),? (?:sure|of course)\b|\b(?:don't we all|nothing better to do)\b
    |^\W*(?:right|sure|yeah|yes|yep|of course),? (?:(?:because|cause|cos)\b|(?:i|we) totally\b)
    |\bi could (?:eat|sleep|kill|murder)\b
    |\b(?-i:LOVE|ADORE|LOVING|SO)\b|\b(?:just|simply) (?:love|adore)\b
    |\b(?:oh|how) (?:great|joy|wonderful|fantastic|lovely|perfect|brilliant|super)\b
    |(?!www|iii|xxx)(?P<letter>[a-z])(?P=letter)(?P=letter)
    |^\W*\w+\. \w+\. \w+\.
    |[\U0001f643\U0001f644\U0001f609\U0001f61c]
    """,
    takes=(
        "If I live to be 100",
        "I'm thinking of buying a Vespa",
        "I almost bought a flat",
        "Oh great, the bus is late",
        "sooo happy to work weekends",
        "Right, because I love waiting",
        "I might move",
    ),
    leaves=(
        "I live in Rome.",
        "I have a hopeful son.",
        "I'm going to Rome on 3 May",
        "I can dance",
        "Hope is my sister.",
        "Sure, I have two kids.",
    ),
)
_SAYS = joined(r"""
    (?:sa(?:id|ys)|(?<!all )told|tells|asks|asked|thinks?|thought|believes?|claims?(?! (?:for|from|against|adjust|handl|dep|team|form|manager))|claimed|assumes?|assumed
    |reckons?|swears|swore|insists?|insisted|maintains that|is convinced|suspects?|wrote(?! off)|writes|texted|heard|mentioned
    |argues|argued|guess(?:es|ed)|suggests|suggested|predicts|predicted|calls me(?! (?-i:[A-Z]))|(?<!no )(?<!is a )joke[sd]?)
""")
REPORTS = Rule(
    "reports",
    "somebody else's word",
    rf"""
    (?<!\bi )(?<!\bi've )(?<!\bive )(?<!\bi just )(?<!\bwe )(?<!\bi have )
    \b{_SAYS}\b(?! (?:with|about|in [A-Z]))
    |\b(?:according to|rumou?rs?|allegedly|supposedly|apparently|reportedly|word is|hearsay|gossip
    |has it that|keeps? (?:saying|telling)|they say|people say|it says|so they say|is said to)\b
    |\b{_I}(?:'ve| have|ve)? (?:just |once )?(?:heard|read|saw|seen)\b(?: somewhere| online)?
    (?: that\b| (?:in|on|somewhere|online|from)\b| [\w'-]+ (?:is|are|was|has|had|will|got)\b)
    |\b(?:he|she|they|it|everyone|(?-i:[A-Z][a-z]+)) (?:(?:was|were|is|are|be) (?:all )?like|goes
    |go|went)
    ,?[ ](?=(?:i|i'm|im|you|we|my|omg|no|yes|oh|ok)\b)
    |\b(?:he|she|they|i) (?:goes|go|went),[ ]|^\W*i was like\b
    |^\W*(?:as|like) (?!i\b|we\b|you\b)[\w'. -]{{2,40}}?\b(?:puts?|said|says|wrote|goes|sang|sings|say)\b
    |^\W*(?:to quote|quoting|in the words of)\b
    |\b(?:been|was|were) told\b|^\W*per (?:my|the|our)\b
    """,
    takes=(
        "As Whitman put it, I am large.",
        "Anna said she is tired.",
        "According to him it rains.",
        "my dad thinks I live in Rome",
    ),
    leaves=("I said so.", "I told my boss that I'm quitting.", "I'm allergic, it is a joke."),
)
_YEARS = r"(?:years?|months|decades?|ages|centur(?:y|ies))"
IS_OVER = Rule(
    "is over",
    "tells of what was, and is not any more",
    rf"""
    \b(?:(?<!m )(?<!re )(?<!am )(?<!are )(?<!get )(?<!got )(?<!getting )used to
    |when (?:i|we) (?:was|were)(?! born)|back (?:then|in|when)|at th(?:e|at) time|in those days
    |once upon
    |growing up,|as an? (?:child|kid|student|toddler|teen|teenager|boy|girl|baby|youngster|young)
    |(?:years|decades|ages|long) ago|in (?:the|my) (?:early |late |mid[- ]?)?(?:19|20)?\d0'?s
    |in the (?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties)
    |in my (?:youth|childhood|teens|twenties|thirties|forties|previous|former|past|last|old|school
    |student)
    |formerly|previously|in the past|in the old days|before the war|until (?:19|20)\d\d
    |{_I} once(?! (?:a|per|every)\b)|at school|in college|as of old)\b
    |\b(?:in|from|since|between|during) (?:19|20)\d\d\b(?=.*\b(?:was|were|had|did|\w+ed
    |{one_of(PAST_FORMS)})\b)
    |\b(?:was|were|had|did|\w+ed|{one_of(PAST_FORMS)})\b(?! (?:\w+ )?born)[^.;]{{0,60}}\b(?:in
    |from|between|during|until) (?:19|20)\d\d\b
    |\bmy (?:first|old|former|ex-?|previous|last|late)(?: \w+){{1,2}} (?:was|were|had)\b
    |\b{_I} (?:was|were|had) (?!to\b|moved\b|relocated|transferred|reassigned|assigned|upgraded|born|diagnosed|promoted|hired|fired|given|accepted|offered|admitted)
    |\b(?:lived|worked|studied|served)\b.* (?:before|for \w+ {_YEARS}|back then)\b(?<!since)
    """,
    takes=("I used to smoke.", "In 2014 I moved to Chile.", "Ten years ago my car was a Lada."),
    leaves=("I smoke.", "I am used to it.", "I was born in 1979", "I work once a week"),
)
MOOD = joined(rf"""
    (?:(?!{GROUP})(?:terrified|thrilled|devastated|heartbroken|delighted|horrified|tired|exhausted|sleepy|hungry
    |starving|thirsty|full|bored|sad|happy|glad|mad|angry|annoyed
    |upset|sorry|ready|done|back|here|home|late|busy|stuck|lost|confused|sure|fine|ok|okay|good
    |great|well|better|worse|excited|nervous|anxious|worried|stressed|scared|drunk|hungover|cold|hot|sick
    |wet|awake|alone|free|laughing|crying|dying|shaking|sweating|freezing|kidding|proud|lucky
    |curious|frustrated|overwhelmed|relieved|grateful|thankful|jealous|embarrassed|surprised|shocked
    |impressed|having|eating|drinking|watching|listening|reading|sitting|lying|standing|waiting|walking
    |driving|cooking|baking|making|doing|trying|asking|talking|telling|leaving|heading|running late
    |running out|off to|on it|on the|on my|at the|at my|at work|in a|in the|in bed|out of|out for|over it
    |getting|feeling|seeing|using it|wondering|guessing|checking|texting|typing|starting to))
""")
PASSES = Rule(
    "passes",
    "of the moment: moods, weather, thanks, and talk about the talk itself",
    rf"""
    \b(?:(?<!so )(?:you|u)|your|yours|thanks?(?! to)|thank you|thx|ty|cheers|omg|wow|ugh|brb
    |lo+l|lmao|rofl|haha\w*|hehe\w*|welcome back|good (?:morning|night|evening|luck)
    |congrat\w*|happy (?:birthday|new year|easter|holidays)|merry christmas|no worries|no problem(?!, )
    |right now|today|tonight|tomorrow|yesterday|this (?:morning|evening|afternoon|minute|second
    |week|weekend)
    |last night|just now|a (?:minute|second|moment|sec) ago|in a (?:minute|second|moment|sec|bit
    |few)
    |at this moment|guess what|long story short|you're right|you are right|you're wrong
    |makes sense|got it
    |sounds (?:good|great|fine)|see you|talk (?:soon|later)|never ?mind|my (?:bad|mistake|answer)
    |misunderstood|misread|(?:that|this|it)(?:'s| is) (?:wrong|not right|incorrect|not what)
    |i (?:meant|said|mean|asked|already (?:told|said)|just (?:said|told))\b
    |(?:it|this|that|still|just|which)(?: still)? (?:doesn't|does not|didn't|don't|won't) (?:work
    |help|compile|run|load|open|start)
    |not (?:work|help|understand)
    |(?:an?|the|this|same) (?:error|bug|exception|typo))\b
    |\b{_I}(?:'ve| have|ve|'m|'re)? (?:gotta|got to|have to|need to|must|should) (?:go|run|leave
    |dash|head|eat|sleep|pee|stop)(?: (?:to the (?:bathroom|toilet|loo|restroom|door|shops?|store|bank)
    |to bed))?
    (?=\W*$|[,.;]| (?:now|soon|and|but)\b)
    |\bhold on\b|\b(?:any idea|help)\W*$
    |\bmy (?:\w+ )?(?:cursor|screen|mouse|keyboard|browser|tab|page|terminal|laptop|computer|phone
    |wifi|internet|connection|build|test|code|script|app) (?:\w+ly )?(?:keeps?|jumps?|freezes|crash\w*
    |hangs?|flickers?|fails?|lags?|breaks?|doesn't|won't|stopped|is (?:slow|lagging|broken|failing|acting|not))\b
    |\b(?:collides|collide|clashes|clash|conflicts|conflict|crashes|crash|interferes|interfere)
    [ ](?:with|on|at|in|when|every)\b
    |\b(?:throws|throw|raises|raise) (?:an?|the) (?:\w+ )?\w*(?:error|exception|warning)\b
    |\b(?:fails|fail) (?:with|on|at|again)\b
    |\b(?:login|page|button|link|endpoint|build|pipeline|tests|server|site|website|app|form|job|ci)
    [ ](?:is|are) (?:broken|down|failing|flaky|red|stuck|hanging)\b
    |^\W*(?:the |our |my )?(?:coffee|tea|lunch|dinner|breakfast|brunch|drinks|food|pizza|cake
    |call|meeting|appointment|dentist|doctor|flight|train|bus|taxi|party|movie|film|game|match
    |interview|demo|show|concert) (?:is|are|starts?|begins?|was) (?:now )?(?:at )?
    (?:\d{{1,2}}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?| o'clock)?|noon|midnight)\W*$
    |\b{_I}(?:'ve| have|ve)?(?: got)? (?:an?|another|one|some)(?: \w+)? (?:questions?|problems?
    |requests?|ideas?|favou?r|issues?|feeling|headache|task)\b
    |\b(?:can't|cant|cannot|couldn't) (?:open|find|see|get|make|figure|remember|log|access|connect
    |run|install|understand|wait|believe|tell)\b
    |\b(?:i'll|ill|i will|we'll|let me|lemme|i'm gonna|im gonna)\b
    |\b(?:{I_AM}|feeling|feel) (?:(?:so|very|too|really|quite|pretty|a bit|a little|kind of|kinda
    |all|just|still
    |already|almost|\w+ly|not|now) )*{MOOD}\b(?!.*\bsince\b)
    |\b(?:he|she|they|[A-Za-z]+) (?:is|are|was|were) (?:(?:so|very|really|\w+ly) )*(?:happy|sad
    |angry|worried|tired|asleep|crying|late|heartbroken|excited|nervous|devastated|thrilled|proud
    |upset|bored|scared)\b
    |\bit(?:'s| is|s) (?:(?:so|very|too|really|\w+ly) )*(?:raining|snowing|sunny|hot|cold|warm
    |windy|foggy|freezing|late|over|done)\b
    |\bmy (?:head|stomach|back|feet|eyes|throat|tummy|ears?|neck) (?:hurts?|is killing|are killing
    |aches?)
    |\bmy [\w ]{{2,20}} (?:is|are) (?:at \d|ok|okay|fine|alright|cold|hot|late|delayed|cancelled|black|frozen|stuck
    |dead|empty|full|ready|here|broken|down|gone)\b
    |(?<!before )\b{_I} (?:(?:really|also|just|still|totally|\w+ly) )*(?:think|thought|agree
    |disagree|see|understand|guess|know|knew|mean|appreciate
    |promise|swear|bet|forgot|forget|tried|noticed|feel|felt|found out|wanted|saw|laughed|cried
    |asked|said|told|ate|slept|ran)\b
    |\bis (?:an? )?(?:total |real |complete )?(?:nightmare|disaster|mess|joke|mouthful|circus)\b
    |^\W*(?:just|still|almost|already|currently) (?:\w+ing|got|had|saw|finished|back)\b
    |^\W*\w+ing\b(?! (?:is|are))
    """,
    takes=(
        "Thanks a lot.",
        "It's raining.",
        "I'm so tired",
        "that's wrong",
        "I'll try it",
        "Port 8080 collides with my Jenkins.",
        "coffee is at 3",
    ),
    leaves=(
        "I live here.",
        "Standup is at 10.",
        "I'm a nurse.",
        "I have to go to dialysis every Monday.",
        "I'm allergic to nuts.",
    ),
)
POINTING = joined(r"""
    (?:it|this|that|these|those|them|they|he|she|him|her|its|his|hers|their|theirs|there
    |one(?! of (?:my|our|us)\b)|ones|such|same)
""")
DANGLES = Rule(
    "dangles",
    "can't be understood alone: it begins with or hangs on a word for what was said before",
    rf"""
    {OPENING}(?!these days|(?:that's|thats|this is|that is) why (?:i|we|my)\b)(?:{POINTING}|it's
    |that's|he's|she's|they're|there's|its|thats|theres|both(?! my| our| of)|neither(?! my| of)
    |none(?! of (?:my|our|us)\b)|either)\b
    |\bthe same (?:problem|issue|thing|error|bug|question|result|one)\b
    |\bthe (?:first|second|third|last|other|latter|former|next|previous|same) (?:one|version
    |option|answer|part|choice|idea|suggestion|example|draft|paragraph|step|point)\b
    |{OPENING}(?:the (?:first|second|third|last|other|latter|former|next|same|red|blue|big
    |small)(?: one)?)\W*$
    |{OPENING}(?:i|we|i've|i'm|we've)(?: (?:\w+ly|just|also|still|already|don't|didn't|never
    |always|really))* \w+(?: \w+)? (?:it|this|that|them|these|those|him|one|there|(?:so|too)(?=\W*$)
    |her(?= (?:in|on|at|under|to|with|from|for|by|and)\b|\W*$))\b(?! \w+ (?:is|are
    |was)\b)(?![- ](?:week|month|year|{one_of(SEASONS)}))
    |{OPENING}(?:i|we) (?:do|did|don't|didn't|am|was|have|can|can't|will|won't)(?: (?:not|too
    |so))?\W*$
    |{OPENING}(?!(?:i|we|my|i'm|im|we're)\b)[^\s]+(?: [^\s]+)?\W*$
    |:\W*$
    |{OPENING}(?:because|which|who|or|than|not|with|for|to|from|in|on|at)\b(?! (?:my|our|i|we
    |the)\b)(?!.*\b(?:i|my|we|our)\b)
    """,
    takes=("She lives in Rome.", "and it's ok", "I love it!", "the second one", "42"),
    leaves=("Hello my dear friend", "My sister left Rome.", "I live in Rome."),
)
TURNS = Rule(
    "turns",
    "an assertion of the speaker, and a question or a request after it in the same sentence",
    rf"""
    {OPENING}(?:(?:i|i'm|im|i've|ive|my|we|we're|we've|our)\b
    |(?-i:[A-Z][a-z]+)(?:'s \w+)? (?:is|has)\b)[^?\n]{{3,300}}?
    (?:(?:[,;] ?| [-\u2013\u2014]+ | (?=so |and |but |(?:can|could|would) you |please |pls ))
    (?P<turn>(?:(?:so|and|but|then|now) )?
    (?:(?:what|how|where|why)(?:'s| is| are| can| could| should| do| does| would| else| about)\b
    |(?:what|which|who|whom|how|where|when|why|want to|wanna|want|care to|fancy)\b.*\?\W*$
    |(?:can|could|would|will) you\b|(?:should|can|could|do|may) i\b(?!\W*\?)|(?:is|are) (?:there|it|that)\b
    |do you\b|any (?:ideas?|tips|advice|suggestions?|recommendations?|thoughts)\b
    |(?:please|pls) (?!(?:no|not|nothing|none|never|without)\b)\w+|(?:give|tell|show|suggest|recommend|find|write|make) (?:me|us|some|an?)\b
    |help me\b|remember\?\W*$|(?<=so )(?:[\w'-]+ ){{1,6}}please\W*$)))
    """,
    takes=(
        "I'm vegan, what can I eat?",
        "We moved to Rome can you find a school",
        "I'm 40, suggest a gift",
        "I baked a cake - want to see a photo?",
        "my eyesight is bad so big letters please",
    ),
    leaves=(
        "So I live in Ghent, do I?",
        "I eat all but please no aubergine",
        "If I go, can you come?",
        "I like tea, and coffee.",
    ),
)
RETRACTS = Rule(
    "retracts",
    "takes back the sentence before it",
    r"""
    ^\W*(?:(?:oh |ah |hmm |uh )?(?:no,? )?wait,? (?:no|that|sorry|i mean|scratch|actually)
    |(?:oh )?no,? (?:wait|scratch|sorry|actually|i meant|that(?:'s| was| is) (?:my|wrong|not|a))
    |(?:(?:no|nope|nah),? (?:(?:i'm|we're|he's|she's|it's|that's|i am|we are) (?:not|n't)[,.!]* )?|haha\w*[,.! ]*)?(?:just |only |i'm |i am |i was )?(?:just |only )?(?:kidding|joking)(?! (?:aside|apart|me\b))|jk
    |scratch that|strike that|ignore that|correction|make that|or rather
    |sorry,? (?:i meant|that(?:'s| was| is)|not|wrong|my mistake)|i meant
    |oops,? (?:\d|i meant|that(?:'s| was| is)|wrong|not|no)|my (?:bad|mistake)
    |actually,? (?:no|that(?:'s| was| is) (?:wrong|not))
    |that(?:'s| was| is) (?:wrong|not (?:true|right)|a (?:joke|lie|typo))|not)\b(?! only| just| mine to)
    |^\W*(?:no|i mean),? \d
    |^\W*(?:(?:no|nah|ok(?:ay)?|but|now|alright|anyway),? )*(?:seriously|joking apart|jokes? aside|in all seriousness)
    (?: though| now)?(?:[,:]*$|[,:.]* (?=.*\?|(?:wh\w+|how|is|are|do|does|can|could|help|tell|give|find|show|i (?:just )?(?:need|want))\b))
    |^\W*(?:truly |really |just |yay,? )*(?:living the dream|lucky me|what a joy)\W*$
    |^\W*(?!(?:i|we|my)\b)[\w']+(?: [\w']+)?, actually\W*$
    """,
    takes=(
        "No, seriously, what does it cost?",
        "No wait, that's my brother.",
        "Just kidding.",
        "No we're not, kidding.",
        "No, 35.",
        "Three, actually.",
        "Sorry, that was my old job.",
        "Correction, 2250.",
        "Make that 2250.",
    ),
    leaves=(
        "No problem at all.",
        "Joking aside, I like it.",
        "Wait for me there.",
        "Seriously, I like it.",
        "Sorry for the delay.",
        "I have two, actually.",
        "Not only that, I sing.",
    ),
)
