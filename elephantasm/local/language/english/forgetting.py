# SPDX-License-Identifier: Apache-2.0
"""How people ask in English to forget what they said."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

SIGNS = frozenset(
    """
    forget forgetting forgotten unsee unhear unremember disregard ignore nevermind mind
    delete deleting deleted erase erasing erased wipe wiping wiped remove removing removed
    purge scrub scratch strike scrap drop lose rid
    remember store memorize retain record log keep save stored saved kept recorded logged noted
    bin chuck ditch dump toss trash throw mention bring act track dispose
    pretend happened heard hear gone go un hold hang dispose notes memory
    """.split()
)
# Of what is to be forgotten they tell nothing.
VAGUE = frozenset(
    """
    thing things stuff business story bit part whole matter topic info information details detail
    back bit fact facts mention mentions trace traces note notes record records memory memories
    earlier previously before just yesterday today week month last time night day other secret please all everything anything ever know told said gave
    """.split()
)

ALSO = (
    "allergy|allergies allergy allergic",
    "pill|pills|tablet|tablets|med|meds|medicine|medicines|medication|medications|prescription|drugs"
    " medication tablet pill dose mg prescribed",
    "divorce divorced divorcing",
    "pregnancy pregnant",
    "weight weigh",
    "height tall",
    "age years old",
    "rehab|addiction rehab addict addicted",
    "therapy|therapist|shrink therapy therapist shrink",
    "prison|jail prison jail inside",
    "diagnosis|illness condition diagnosed",
    "health condition allergy medication diagnosed ill sick",
    "make|pay|income|wage|earnings salary earn",
    "salary earn",
    "earn salary make",
    "live home address",
    "firing|layoff fired laid",
    "wedding married marrying",
    "affair cheated cheating",
    "debt|debts owe",
    "arrest arrested",
    "abortion aborted",
    "miscarriage miscarried",
)
# What stands between a thing and whose it is; and by what somebody tells of himself.
LINKS = frozenset("of".split())
OF_HIMSELF = frozenset("i we i'm i've i'd we're we've".split())
_OPENING = joined(r"""
    (?:(?:please|pls|plz|actually|ok(?:ay)?|oh|ah+|u+h*m*|e+rm*|hm+|sorry|wait|nope?|and|now|but|so|then
    |hey|listen|also|just|like|well|anyways?|ugh|argh|oops\w*|whoops\w*|yikes|shoot|shit|crap|damn|omg
    |lol|(?:ha)+|again|my bad|on second thoughts?|never ?mind|you know what|come to think of it
    )\b[^\w\s]*\s+){0,6}
""")
_ASKING = joined(r"""
    (?:(?:can|could|would|will) (?:you|u) (?:mind )?
    |i(?:'d| would)? (?:like|prefer|want|need) (?:for )?you to|i wish (?:that )?(?:you|u)(?:'d| would| could)
    |you (?:should|can|must|may|need to|have to)
    |make sure (?:to|you)|kindly|let'?s|(?:can|could|shall) we
    )?[ ]?(?:(?:please|pls|just)[ ]){0,3}
""")
_FORGET = "(?:forget|forgetting|unsee|unhear|un-?remember)"
_DELETE = joined(r"""
    (?:delet(?:e|ing)|eras(?:e|ing)|wip(?:e|ing)|remov(?:e|ing)
    |purge|scrub|drop|lose|(?:get )?rid of|dispose of)
""")
# "From the database", "from the report" is work to be done on something else.
_FROM_MEMORY = joined(r"""
    (?:[ ](?:from|out of|off|in) (?:(?:your|all your|the|all) )?(?:(?:own|chat|long-term) )?
    (?:memor(?:y|ies)|records?|notes|history|mind|head|brain|logs?|knowledge|profile
    |(?<=your )(?:files?|data|database|system|storage|context))\b
    |[ ](?:from|out of) (?:what|whatever|anything|everything|wherever) (?:you|u) (?:keep|store|know|remember|have)\b(?: (?:it|them|that|this|things|stuff|notes))?)
""")
_I_SAID = joined(r"""
    (?:i|we)(?:'ve| have)? (?:ever |just |even ){0,2}
    (?:said|told (?:you|u)|mentioned|brought up|wrote|typed
    |sent|shared|asked|confessed|admitted|gave (?:you|u))
""")
# What was said last, whatever it was.
_THAT = joined(rf"""
    (?:(?:about )?(?:that|this|those|these)(?: (?:one|last (?:bit|part|thing)))?
    |all (?:of )?(?:that|this|it)
    |(?:that |what |everything |anything |whatever )?{_I_SAID}
    (?:[ ](?:that|this|it|so|anything|any of (?:it|that|this)|to you
    |here|earlier|before|just now|last)){{0,4}}
    |(?:my|the|that|this|those|these) (?:(?:very )?(?:last|previous) (?:few |couple of |\w+ )?
    (?:messages?|sentences?|comments?|remarks?|questions?|texts?|lines?|things?|parts?|bits?|ones?)
    |(?<=that )(?:message|remark|confession))
    (?: {_I_SAID})?
    )
""")
_ABOUT = "(?:about|on|of|regarding|concerning|related to|to do with|with|that|where)"
_WHOSE = "(?:the|that|this|those|these|my|his|her|their|our|your|any|all|whole)"
_OUT_OF_MEMORY = (
    r"out of (?:your|all your|the) (?:own )?(?:memory|memories|records?|notes|head|files?)\b"
)
# What is said of what is to be forgotten, behind it; no text is worked on.
_AT_END = r"(?=(?: (?:anywhere|at all|here|now|then|please|by you|in your \w+|from your \w+))*\W*(?:$|[,;.!?)]))"
_SHALL_GO = joined(rf"""
    (?:(?:should|shall|must|has to|have to|needs? to|ought to|is to|are to|can|may)[ ]
    (?:(?:now )?go|(?:please )?(?:be|stay|remain) (?:off the record|deleted|erased|forgotten|removed|wiped|gone)){_AT_END}
    |(?:is|are|was|were|stays?|remains?) (?:strictly )?off the record\b)
""")
_NOT_STORED = joined(rf"""
    (?:should|must|shall|may|is|are|does|do|need)(?: ?n[o']t| not)(?: to| need to)? be[ ]
    (?:stored|saved|kept|remembered|recorded|logged|noted|written down){_AT_END}
""")
_NOT = joined(r"""
    (?:(?:i )?(?:do not|don't|dont) want (?:you|u) to |(?<!\bi )(?:do not|don't|dont)[ ]
    |(?<=\byou )(?:(?:please|just) )?not |(?<=should )(?:no longer|not) |(?<=must )(?:no longer|not)[ ]
    |i(?:'d| would) (?:rather|prefer)(?: it)?(?: that| if)? (?:you|u) (?:didn't|did not|don't) )
    (?:ever )?
""")
_KEEP = joined(r"""
    (?:remember|store|memorize|retain|record|log|keep(?: (?:track|a note|a record) of)?|save
    |note(?: down)?|(?<=to )know|ho?ang on to|h(?:old|ang) on ?to)
""")
# What was said is taken up again: "What I said about Tom, delete it."
_POINTED = joined(rf"""
    (?:(?:what|everything|anything|all|whatever|(?:all )?(?:the|that|this|those) (?:stuff|things?|bits?|parts?|story|news))
    (?: that| which)? {_I_SAID} {_ABOUT}|i (?:should(?:n't| not| never)|shouldnt) have (?:told (?:you|u)|said anything|mentioned anything) {_ABOUT}
    |(?:the|that|this|all that)(?=[ ][^,;:.!?]{{1,40}}? (?:thing|stuff|business|(?:bit|part)(?=.{{1,60}}{_FROM_MEMORY}))\W))[ ]
""")
_AWAY = joined(r"""
    (?:(?:delete|erase|wipe|remove|forget|scrap|scratch|strike|bin|ditch|dump|trash|toss|chuck|drop|lose|clear)[ ]
    (?:it|that|this|them|those)(?: all)?(?: out| away)?|(?:get rid|dispose) of (?:it|that|this|them|those)
    |throw (?:it|that|them) (?:out|away)|(?:do not|don't|dont) (?:keep|store|save|remember|note) (?:it|that|them))
""")
# What somebody has one of, and is told in a few signs.
_DATUM = joined(r"""
    (?:(?:gate |door |alarm |bank |card |phone |account |passport )?(?:pin|code|pass ?code|password|pass ?phrase
    |combination|combo|login|number|address|amount|figure|sum)s?)
""")
# The request goes on with what is to be forgotten.
_LEAD = joined(rf"""
    (?:{_FORGET} (?:about (?!it\b|him\b|her\b|them\b|me\b|us\b|you\b|work\b)
    |that (?!i should)|how |where (?=i\b|my\b|we\b)|the fact that |{_I_SAID} (?:anything |something )?(?:about )?
    |(?:my|his|her|their|our) (?!last\b|previous\b)|(?=(?!\w+day){CAPITAL}\w+'s? \w))
    |{_FORGET} (?:what|how) (?=(?:(?:much|many|often)[ ])?(?:i|we) (?:earn|make|owe|weigh|pay|spend|drink|smoke|take|own)\b)
    |{_FORGET} {_WHOSE} (?=[^,;]{{1,60}}? {_I_SAID})
    |(?:unsee|unhear|unremember) {_WHOSE}[ ]
    |(?:never ?mind|ignore|disregard|scrap|scratch) (?:what|anything|everything) {_I_SAID} (?:about|on) (?!that\b|this\b|it\b)
    |you (?:never|didn't|did not) heard? (?:anything |a word )?(?:about|of) (?=.{{1,60}} from me\b)
    |(?:{_FORGET}|{_DELETE}|strike|scratch) (?=[^,;]{{1,90}}?{_FROM_MEMORY})
    |(?:{_FORGET}|{_DELETE}) (?![^;]{{1,90}} (?:from|in|on) (?:the|this|page|slide|line)\b)
    (?:(?:everything|anything|whatever|what|all)
    (?: (?:you|i|we|there is|info(?:rmation)?|data)\b[^,;]{{0,40}}?)? {_ABOUT}
    |(?:all |any |every |the ){{0,2}}
    (?:mention|trace|memor(?:y|ie)|record|fact|info|information|detail)s?
    (?: [^,;]{{0,30}}?)? {_ABOUT}
    |{_WHOSE} (?=[^,;]{{1,60}}? (?:thing|stuff|business|story)\b|(?:thing|stuff|business) {_ABOUT})
    )[ ]?
    |(?:strike|scratch|scrap) {_WHOSE} (?:whole )?(?:thing|stuff|business) {_ABOUT}[ ]
    |(?:strike|scratch|scrap|bin|ditch|{_DELETE}|{_FORGET}) (?:the|that) (?:bit|part) {_ABOUT}[ ]
    (?=(?:me|my|our|his|her|their)\b)(?![^;]{{1,90}} (?:from|in|on) (?:the|this|page|slide|line)\b)
    |(?:(?:do not|don't|dont) (?:hold|hang) on to|keep) (?=[^,;]{{1,90}}?(?:{_I_SAID}|off the record|{_OUT_OF_MEMORY}))
    (?:(?:what|anything|everything|whatever) {_I_SAID} {_ABOUT}[ ])?
    |(?:take|get) (?=[^,;]{{1,90}}?{_OUT_OF_MEMORY})
    |{_NOT}{_KEEP}[ ]
    (?:my|(?=(?:how|what|where|when|that) (?:(?:much|many|often|old)[ ])?(?:i|my|we|our)\b(?! said| told))
    |(?:any(?:thing)?|a)(?: record| notes?| memory| info(?:rmation)?)? {_ABOUT}
    |(?:what|anything|everything|whatever) {_I_SAID} {_ABOUT})[ ]?
    |(?:do not|don't|dont|never) (?:ever )?(?:mention|bring up|talk about)
    (?=[ ]{CAPITAL}\w+'s [^,;]{{1,60}} (?:again|any ?more)\b)[ ]
    |(?:pretend|act (?:like|as (?:if|though))|make believe) (?:that )?(?:i|we) (?:never|didn't|hadn't|didnt) (?:say|said|told|tell|mention(?:ed)?
    |brought up)(?: you| u)? (?:anything |something )?(?:about )?(?!that\b|this\b|it\b|any)
    )
""")
_SOMEWHERE = r"(?: anywhere| on (?:file|record)| in (?:your|the) (?:memory|notes?|records?|files?))"
# "Forget about Kafka for a moment, how does the login work?" turns to something else.
_FOR_NOW = joined(r"""
    (?!\W*(?:about )?[^,;.!?]{1,60}?(?: for (?:(?:a|the|one) )?(?:now|moment|sec|second|min|minute
    |while|bit)\b
    |[,;] ?(?:(?:but|and|so) )?(?:what|how|why|where|who|which|when|let's|lets|tell|show|focus
    |just)\b))
""")
_LAST = joined(rf"""
    (?:(?:{_FORGET}|{_DELETE}|scratch|strike|scrap|disregard|ignore) {_THAT}
    |(?:delete|erase|wipe) it|forget it(?=,? (?:please|pls|plz)\b)
    |(?:do not|don't|dont) (?:remember|store|memorize|retain|record|log|keep|save|hold on to|hang on to)
    (?: a record of| any of)? (?:(?:that|this){_SOMEWHERE}?|it{_SOMEWHERE})
    |(?<=please )(?:do not|don't|dont) (?:remember|store|record|log|keep|save) it
    |pretend (?:that )?(?:i|we) (?:never|didn't|hadn't|didnt) (?:say|said|told|tell|mention(?:ed)?)
    (?: (?:you|u|a thing|anything|that|this|it)){{0,3}}
    |(?:pretend|act (?:like|as (?:if|though))|make believe) (?:that )?(?:you|u) (?:never|didn't|did not|haven't|havent)[ ]
    (?:hear|heard|see|saw|seen|read)(?: (?:that|this|it|a thing|a word|anything|any of (?:it|that|this)|me))?
    |(?:that|this|it) never happened
    |(?:that|this|it)(?:'s| is| was| stays) (?:strictly )?off the record
    |you (?:never|didn't|did not) hear(?:d)? (?:that|this)(?: from me)?
    |i (?:want|need) (?:that|this) (?:gone|deleted|erased|forgotten|removed|wiped)
    |(?:that|this|it) (?:should|must|has to|needs to) be (?:deleted|erased|forgotten|removed|wiped)
    )
""")
_PLEASE = joined(r"""
    (?:[ ](?:please|pls|plz|now|again|ok(?:ay)?|immediately|right away|right now
    |thanks|thank you|thx|will you|would you|for me|completely|entirely|altogether|too|as well
    |for good|forever|at once)){0,4}
""")
_BECAUSE = r"(?:because\b|since\b|cause\b|i should)"
# A correction that follows is no part of the request.
_TO_THE_END = joined(r"""
    (?:(?=[,;:\s\u2013\u2014-]+(?:i mean|make (?:it|that)|let's|use|go with|instead|we'll|i'll
    |(?:it's|it is|he's|she's) (?:actually|on|at|in|\d)))
    |.*$)
""")

FORGET = Rule(
    "forget",
    "asks that something said be forgotten; `v` is what, unless it is what was said last",
    rf"""
    (?:^|(?<=[,;:\u2013\u2014-][ ])|(?<=\bbut )|(?<= (?=actually |please |pls ))(?<!to ))
    {_OPENING}{_ASKING}
    (?:{_LAST}{_FROM_MEMORY}?{_PLEASE}
    (?=\W*$|\W*[,;.!?:)\u2013\u2014]| -|\s+(?:{_BECAUSE}|it's|it is|its\b))
    |{_LEAD}{_FOR_NOW}(?P<v>(?:[^,;!?\u2014]|(?<=\d),(?=\d)){{1,200}}?)
    (?=(?:{_FROM_MEMORY}|{_PLEASE}| from me| off the record| {_OUT_OF_MEMORY}{_PLEASE})(?:\W*$|[,;!?\u2014]| - |[ ]{_BECAUSE}))
    |{_POINTED}(?P<v_4>[^,;:!?\u2014]{{1,80}}?)(?: (?:thing|stuff|business|bit|part))?(?: (?:stays|is|was) (?:just )?(?:between us|private|a secret))?[ ]?[,;:\u2013\u2014-]+[ ]{_OPENING}{_ASKING}
    {_AWAY}{_FROM_MEMORY}?{_PLEASE}(?=\W*$|[.,;!?)])
    |{_FORGET} (?:about )?(?:the|that|those) (?P<v_7>[$\u00a3\u20ac]?\d[\d.,]*\d(?: ?k\b)?){_PLEASE}(?=\W*$)
    |(?:{_DELETE}|bin|ditch|scrap|dump|forget)(?:(?P<mine> my)| (?:that|this|the))[ ]
    (?:(?P<v_5>(?(mine)|(?!))(?:[\w'-]+ ){{0,2}}{_DATUM})|(?P<value>{_DATUM})){_PLEASE}(?=\W*$)
    |(?:(?<=please )|(?<=pls )|(?=forget [\w ]+,? (?:please|pls|plz)\W*$))forget (?P<v_6>{CAPITAL}[\w-]+(?: (?:and )?{CAPITAL}[\w-]+){{0,2}}){_PLEASE}(?=,? ?(?:please|pls|plz)?\W*$)
    |(?:i(?:'d| would)? (?:like|want|need|prefer) )?
    (?:everything|anything|whatever|what|{_WHOSE} (?:whole )?(?:thing|stuff|business|story)
    |{_WHOSE} (?:part|bit) (?=[^,;]{{1,90}} off the record))
    (?: {_I_SAID})? (?:about|on|with|regarding|concerning|to do with) (?![^,;]{{1,90}} (?:in|on) (?:the|this|chapter|page|slide|line)\b)
    (?P<v_2>[^,;!?\u2014]{{1,100}}?)[ ](?:{_SHALL_GO}|{_NOT_STORED}
    |(?:to be )?(?:gone|deleted|erased|forgotten|wiped){_AT_END})
    |(?P<v_3>(?:my|our|his|her|their) [^,;!?\u2014]{{1,60}}?) {_NOT_STORED}
    )
    {_TO_THE_END}
    """,
    takes=(
        "Forget that.",
        "Actually forget that, I shouldn't have told you.",
        "can you delete my address from your memory please",
        "scratch that, never happened",
        "His birthday is in May, but please wipe the divorce thing.",
        "Could you please erase everything I told you about my ex?",
        "I want you to forget what I just said",
        "Pretend I never told you about the baby.",
        "please don't store my phone number",
        "You never heard that from me.",
        "You should no longer remember anything about Rome.",
        "I'd rather you didn't remember my address",
        "Strike my PIN from the record.",
        "Never mind what I said about Zoloft, forget it.",
        "You didn't hear about Lyon from me.",
        "That's off the record.",
        "its a secret actually forget that i shouldnt have told you",
        "Erase that last message, I never told you anything ok?",
        "Everything about the clinic should be off the record.",
        "The stuff about my ex can go.",
        "my diagnosis shouldn't be stored anywhere",
        "Let's keep the divorce off the record.",
        "I'd like everything about the loan gone.",
        "don't hold on to what I said about Omar",
        "I wish you'd forget my age.",
        "take my weight out of your notes please",
        "oh shoot wrong tab, erase that",
        "the Idris thing, please delete it",
        "the stuff I told you about Posy, chuck it out please",
        "the alarm code is 4471, please don't keep that anywhere",
        "I don't want you to store how much I earn",
        "please don't save what I told you about Wilf",
        "act like I never told you about the loan",
        "please unremember what I earn",
        "Don't bring up Posy's stammer again, ever",
        "erase my locker code",
        "delete that number",
        "actually just forget the number",
        "forget Rhiannon please",
        "Please forget Lena's shoplifting.",
        "scrap the bit about my brother-in-law's money",
        "please don't keep it",
        "pretend you never heard that",
    ),
    leaves=(
        "I forget things.",
        "Don't forget that I live in Rome.",
        "Never forget an anniversary.",
        "Oh forget it.",
        "I forgot my umbrella.",
        "How do I forget a habit?",
        "I planted forget-me-nots.",
        "Did you forget that?",
        "Delete the file.",
        "Please remove the last bullet from the list.",
        "Remove everything about pricing from the deck.",
        "delete all emails about the project",
        "I'll never forget that.",
        "Forget what they say.",
        "I don't remember that.",
        "She told me to forget about him.",
        "forget about kafka for a moment, how does the login work?",
        "forget my boss, what do you think?",
        "You should not keep my food in the sun."[:14],
        "Keep that in mind.",
        "Let's drop the kids off first.",
        "The stuff about the moon landing is great.",
        "I want my tattoo removed.",
        "My bike shouldn't be in the hall.",
        "keep an eye on the soup",
        "Take the bins out of the shed.",
        "The thing with Anna should go well.",
        "My passwords should not be saved in the browser.",
        "The part about taxes should be deleted from the essay",
        "the stuff about dragons in chapter 2 must go",
        "I don't remember my password",
        "delete that branch",
        "delete that code and push",
        "remove that number from the list",
        "the second verse, bin it",
        "forget Paris, where in Spain should we go?",
        "Forget Monday's meeting.",
        "don't mention the price again",
        "Never mention my weight again.",
        "don't save the file",
        "The train was late, drop it.",
        "Scrap the part about dragons.",
        "scrap the bit about my degree in the letter",
        "please don't keep it in the fridge",
        "pretend you never read the book, and review it",
    ),
)
WHOLE = Rule(
    "whole",
    "tells something and asks in the same sentence not to note it",
    r"""
    ^(?!.*\b(?:everything|anything|all|what|part|bit|stuff|thing|keep)\b[^,;]{1,60}\boff the record)
    (?:(?:[\w',]+[ ]){0,6}off the record\W+(?:but[ ])?\S+ \S|.{10,300}[ ,(]off the record\W*$)
    """,
    takes=("Off the record: my boss drinks.", "I earn 5k, off the record"),
    leaves=("That's off the record.", "I keep a record of it."),
)
OF_LISTENER = Rule(
    "of the listener",
    "speaks of the memory of whoever is spoken to",
    r"\byour (?:own )?(?:memory|records|notes)\b",
    takes=("wipe it from your memory", "your own notes"),
    leaves=("a memory", "forget the dinner"),
)
MEDICINE = Rule(
    "medicine",
    "a medicine that one can have, by how such names end in most languages, or a dose",
    r"""
    \b(?<!can.t have )(?<!can.t take )(?<!cannot have )(?<!cannot take )(?<!llergic to )(?<!\bkein )(?<!puedo tomar )(?<![pP]as d')(?<!pas l')\w{3,20}?(?:pril|olol|statin|sartan|opram|prazol|cillin|formin|oxetin|ralin|azepam|profen|zepin
    |mycin|floxacin|triptan|gliptin|thyroxin)[aeos]{0,2}\b
    |\d ?(?:mg|mcg|milli?gram\w*)\b
    """,
    takes=("Sertraline", "10 mg", "lisinopril", "tomo sertralina"),
    leaves=("April", "a statement", "5 kg", "I can't have ibuprofen"),
)
ADDS = Rule(
    "adds",
    "only says of what was said before that it was not meant to be",
    r"""
    (?:^\W*(?:(?:oh|ah+|oops\w*|whoops\w*|ugh|argh|shoot|shit|crap|damn|hell|heck|gosh|omg|lol|(?:ha)+|sorry|wait|no|my bad
    |actually|ok(?:ay)?|and|but|well)\b\W*){1,4})?
    \b(?:(?:(?:she|he|they)(?:'d|'s|'ve)? )?(?:said|told me|asked me|begged me|made me promise|i promised(?: \w+)?) not to (?:tell|repeat|share|say)
    |(?:i )?(?:should not|shouldn'?t|was ?n[o']?t supposed to|wasnt supposed to|did ?n[o']?t mean to)
    (?: have)? (?:say|said|tell|told|mention|mentioned|send|sent|share|shared|written|write|give|given)
    |(?:that|this|it)(?: was| is|'s|s)(?: \w+){0,2}
    [ ](?:private|secret|confidential|personal|mistake|between us)
    |(?:(?:that|this|it) (?:was|were) )?(?:n[o']t )?(?:meant|intended) for\b|not for (?:you|u)\b
    |(?:that|this|it) (?:was for (?=my\b|someone|somebody)|slipped out)
    |(?:told|tell) (?:me|us|you) (?:(?:that|this|it|so) )?in confidence
    |(?:not|no one|don'?t)(?: to)? (?:tell|repeat|share)\b
    |between (?:us|you and me)
    |(?:(?:i )?(?:sent|posted|typed|pasted|put) (?:it|that|this) (?:in|to|into) (?:the )?)?
    wrong (?:chat|window|person|thread|channel|tab|group|conversation|convo|app|box)
    )
    """,
    takes=(
        "I shouldn't have told you.",
        "sorry, that was a secret",
        "Oops, wrong chat!",
        "she said not to tell a soul",
        "haha not meant for you",
    ),
    leaves=("My sister is pregnant.", "I was told that Rome is nice."),
)
POINTS = Rule(
    "points",
    "takes up what was said before, and says nothing of it: `v` is what",
    rf"""
    ^{_OPENING}(?:{_POINTED}(?P<v>[^,;:.!?]{{1,80}}?)(?: (?:thing|stuff|business))?\W*$
    |i (?:(?:(?:should(?:n't| not| never)|shouldnt) have|regret(?: having)?|wish i(?:'d never| hadn't)) (?:told|telling|given|giving)(?: (?:you|u)\b)?(?: about)?(?! ?(?:you|u)\b)
    |(?:(?:should(?:n't| not| never)|shouldnt) have|regret(?: having)?|wish i(?:'d never| hadn't)) (?:mention(?:ed|ing)|brought up|bringing up|shar(?:ed|ing)|said anything about)) (?P<v_2>[^,;:.!?]{{1,80}}?)\W*$)
    """,
    takes=("what I said about Tom?", "I shouldn't have told you about the loan.", "the Tom thing."),
    leaves=("What I said is true.", "I shouldn't have told you.", "Tom has a thing."),
)
