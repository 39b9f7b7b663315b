# SPDX-License-Identifier: Apache-2.0
"""Whom and what English speakers name as if everybody knew them: "the kids", "marek", "gym"."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined, one_of
from .calendar import MONTHS, SEASONS, WEEKDAYS
from .frames import OPENING
from .numbers import CARDINALS

# Who lives with somebody: "the dog", and never "the dog" as a kind of animal.
_HOUSEHOLD = joined(r"""
    (?:(?:older |younger |little |big |new |old |other )?
    (?:kids?|children|bab(?:y|ies)|twins|triplets|boys|girls|toddler|teenagers?|little ones?|wee one
    |eldest|oldest|youngest|middle one|missus|wife|husband|hubby|in-laws|folks|grandkids|grandchildren
    |dogs?|cats?|pupp(?:y|ies)|kittens?|hens|goats|pon(?:y|ies)|budgies?|hamsters?|tortoise))
""")
# How somebody is for years.
_STATE = joined(r"""
    (?:allergic to|intolerant|lactose|diabetic|epileptic|asthmatic|coeliac|celiac|vegan|vegetarian|deaf|blind|half
    |(?:scared|terrified|afraid|frightened) of|not allowed|on insulin|adopted|from (?!the\b|school\b|work\b|home\b)\w
    |(?:both )?in (?:year|grade|nursery|kindergarten|reception|secondary|primary|high school|college|uni|the navy|the army)\b
    |with (?:his|her|their) (?:dad|mum|mom|father|mother|gran|nan)\b.*\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?))
""")
_ILLNESS = joined(r"""
    (?:asthma|eczema|epilepsy|diabetes|arthritis|adhd|autism|dyslexia|hay fever|braces|glasses|hearing aids
    |(?:a |an )?(?:\w+ )?(?:allerg(?:y|ies)|intolerance|disease|disorder|stammer|lisp|heart murmur))
""")
# What is done for years. What it is done to is told: "the kids love it" tells nothing.
_OBJECT = r"(?!it\b|this\b|that\b|them\b|you\b|me\b|when\b|how\b|everything\b|to\b|the idea\b)\w"
_HABIT = joined(rf"""
    (?:(?:can't|cannot|don't|doesn't|won't|never|only) (?:really |even )?(?:eats?|drinks?|tolerates?|digests?|likes?|sleeps?|swims?|speaks?|does|do) {_OBJECT}
    |(?:hates?|loves?|likes?|dislikes?|adores?|eats? only) {_OBJECT}
    |works? (?:nights|days|shifts|part[- ]time|full[- ]time|from home|weekends|at|for|as|in)\b
    |lives? (?:with|in|at|next|near|on)\b|studies|stud(?:y|ies) (?:at|in|\w+ \w)|goes to (?!bed\b|sleep\b|the)\w
    |(?:starts?|attends?|finish(?:es)?) (?:school|nursery|kindergarten|year|secondary|primary|high school|college|uni|university)\b
    |sleeps? through|snores|speaks? (?-i:[A-Z])
    |(?:gets?|takes?|needs?|has|have) [^,;.]{{2,40}}\b(?:every|each|twice a|once a|(?:mon|tues|wednes|thurs|fri|satur|sun)days))
""")
# What only people do for long, and no thing.
_DUTY = joined(rf"""
    (?:(?:owns|leads|handles|reviews|maintains|manages|oversees|coordinates|teaches|coaches|plays|carries|looks after|takes care of|is responsible for
    |is in charge of|hates|loves|adores|can't stand|is allergic to|is scared of|is terrified of) {_OBJECT}
    |does (?:the|all the|our) (?!work\b|trick\b|job\b|same\b|rest\b|opposite\b)\w
    |lives (?:in|with|near|at|next door)\b|works (?:(?:at|for) (?!me\b|us\b|you\b|every|any|all\b|both\b|now\b)\w|nights\b|part[- ]time\b|from home\b|in (?:the )?\w+\b)|has (?:asthma|diabetes|epilepsy|eczema|adhd|dementia|parkinson'?s|alzheimer'?s))
""")
# What begins a sentence in small letters, and is nobody's name.
_NO_NAME = joined(rf"""
    (?:i|we|you|he|she|it|they|this|that|these|those|there|here|who|which|what|where|when|how|why|if|and|or|but|so|as|the|an?
    |my|our|your|his|her|its|their|one|none|nobody|everyone|everybody|everything|someone|somebody|something|anyone|nothing
    |no|not|all|some|any|each|every|both|life|love|time|work|music|money|code|coffee|tea|food|nature|history|science
    |today|tomorrow|yesterday|tonight|now|then|also|only|always|never|just|maybe|please|people|god|experience
    |today's|it's|that's|he's|she's|whoever|kid|child|man|woman|dog|cat|boss|team|company|school|city|country
    |noon|midnight|{one_of(SEASONS)}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\w+(?:ing|tion|ness|ment|ity|ism|ship)|python|java\w*|docker|git|linux
    |windows|google|apple|amazon|excel|\w+[\d_./]\w*)
""")
_DAY = one_of(day.lower() for names in WEEKDAYS for day in names) + "s?"
_YEARLY = one_of((*(month.lower() for names in MONTHS for month in names), *SEASONS))
_NAME = rf"(?-i:{CAPITAL}[\w'-]+)"
_PROGRAMMED = joined(r"""
    (?:go|golang|rust|python|java|kotlin|typescript|ts|javascript|js|php|ruby|elixir|erlang|c\+\+|c#|f#|swift|scala|haskell
    |clojure|ocaml|perl|dart|flutter|react|vue|svelte|angular|django|rails|laravel|fastapi|flask|node|next\.?js)
""")
# Where something runs, in words that need no article.
_SYSTEM = joined(r"""
    (?:staging|prod|production|ci|db|databases?|repos?|site|website|api|servers?|backend|frontend|docs|wiki|blog|shop|app|backups?|dns|mail|email|logs|hosting)
""")
FAMILIAR = Rule(
    "familiar",
    "somebody or something that all at home or at work know, and what is so of it for long",
    rf"""
    (?:{OPENING}|(?<=\w, )(?:and |but |so )?)(?!.{{0,120}}\bin (?:chapter|episode|scene|act|season|the (?:book|film|movie|story|novel|game|play|series|show)|my (?:story|novel|book|film|game))\b)(?:
    the {_HOUSEHOLD}(?:(?:'s|'re| is| are)(?: (?:now|both|all|also|still|really|quite|actually|very))* {_STATE}
    |[ ](?:both |all |also |still |now )?(?:has|have)(?: (?:got|bad|severe|mild))* {_ILLNESS}
    |[ ](?:both |all |also |still |now |always |usually |normally )*{_HABIT})
    |(?!{_NO_NAME}\b)(?-i:[a-z][a-z-]+)(?: and (?!{_NO_NAME}\b)(?-i:[a-z]+))? (?:(?:also|now|still|usually|always) )?{_DUTY}
    |{_NAME}(?:, | \()(?:(?:my|our)(?: [\w'-]+){{1,3}}|the (?:youngest|eldest|oldest|middle one|little one|baby|dog|cat))(?:, |\) )
    (?:(?:is|has) (?!just\b|here\b|back\b|not sure\b|asking\b|coming\b)\w|(?:can't|doesn't) \w|lives\b|works\b|studies\b|goes to\b|starts\b|{_DUTY})
    |(?:the )?(?!{_NO_NAME}\b)[\w-]+(?: [\w-]+)? (?:is|are|'s)(?: (?:on|always|only|every))* {_DAY}(?: ?(?:,|and|&|\+) {_DAY})+
    |(?:the )?(?!{_NO_NAME}\b)[\w-]+(?: [\w-]+)? (?:go|goes|come|comes|get \w+|gets \w+) (?:out |in |by |\w+ed )?(?:on |every )+{_DAY}
    |(?:the )?(?!{_NO_NAME}\b)[\w-]+(?: [\w-]+)? (?:is(?! getting)|are(?! getting)|gets?|needs?|comes?|goes?) [^,;.?!]{{0,25}}\bevery (?:{_YEARLY}|year)\b
    |(?:the|our) [\w-]+(?: [\w-]+)? (?:comes?|goes|visits?|calls?|opens?|runs?|leaves?|starts?|delivers?)\b[^,;.?!]{{0,30}}\b(?:in the (?:mornings|evenings|afternoons|{one_of(SEASONS)})|every (?:day|morning|evening|night|week|other day|second day|month)|daily|weekly|once a (?:day|week|month)|twice a (?:day|week|month))
    |(?!{_NO_NAME}\b)[a-z]+'s (?:[\w-]+ )?(?:birthday|anniversary|wedding|due date|surgery|teacher|number|school|favou?rite \w+)(?:'s| is) (?!not\b|over\b|coming\b)\w
    |(?:the |our |my )?new [\w-]+(?: [\w-]+)?(?:'s| is)(?: called| named)? {_NAME}
    |(?:the |our |my )?(?!{_NO_NAME}\b)[\w-]+(?: [\w-]+)?(?:'s| is| are) (?:now )?(?:sponsored|run|owned|managed|led|taught|supplied|looked after|insured) by (?:the )?{_NAME}
    |(?:the |our |my )?(?!{_NO_NAME}\b)[\w-]+(?: [\w-]+){{0,3}} (?:rotates?|renews?|expires?|resets?|recurs?|runs|repeats?|refreshes) every (?:\d+|{one_of(CARDINALS)}|other|second)?[ ]?(?:minutes?|hours?|days?|weeks?|months?|years?|quarter)\b
    |(?:the |our )?{_SYSTEM}(?:'s|[ ]is|[ ]has)?(?: (?:been|just|all|now))* (?:moved|migrated|switched) (?:over )?to \S
    |(?:we|the team)(?:'ve| have)? (?:said|agreed|decided)(?: (?:that|on|to have|to do|to))* (?:no|not to|never to|never|only to) \w
    |(?:{_NAME}|(?!{_NO_NAME}\b)(?-i:[a-z][a-z-]+))(?:'s| is| goes| went) on (?:maternity|paternity|parental|sick|long-term|garden(?:ing)?)(?: sick)? leave\b
    |(?:the|our|my) [\w-]+(?: [\w-]+)? (?:comes?|gets? delivered|is delivered|is supplied|are supplied) (?:from|by) {_NAME}
    |(?!{_NO_NAME}\b)(?-i:[a-z][a-z-]+)(?:'s|[ ](?:has|is|just|finally))* (?:changed jobs|moved to|moved in with|got (?:married|engaged|divorced|promoted|fired|a (?:new )?job|into)|quit|retired|left (?:his|her|the|for)|passed (?:his|her)|lost (?:his|her) job|had a (?:baby|boy|girl)|pregnant|engaged|getting married|moving to)\b
    |(?:i'm|im|i am) (?:now )?(?:supervised|managed|mentored|coached|treated) by (?:the )?{_NAME}
    |(?:my|our) (?:day |hourly |night )?(?:rates?|fees?)(?:'s|[ ]is|[ ]are) \D{{0,3}}\d
    |(?:i|we) (?:always |usually )?(?:get paid|pay (?:the )?rent) (?:on the |every |on )(?:\d|first|last|{_DAY})
    |(?:the |our )?[\w-]+(?: \w+)? (?:is|are)(?: (?:all|now|written|built|mostly|still))* in {_PROGRAMMED}(?=\W*$|,)
    |(?:i|we) (?:can't|cannot|can not) (?:do|manage|handle|take) (?:(?:early |late )?(?:stairs|heights|ladders|hills|mornings|nights|evenings|weekends|crowds|needles|{_DAY})\b|\w+ (?:because of|due to|on account of|with) my )
    )
    """,
    takes=(
        "the kids are allergic to cats, both of them",
        "The dog can't eat chicken.",
        "the wife works nights at the hospital",
        "the cat gets a shot twice a day",
        "marek owns migrations and lena does the frontend",
        "greta is allergic to nuts",
        "Ben (my eldest) is doing his apprenticeship at Bosch",
        "gym is monday and thursday",
        "bins go out on tuesday night",
        "the boiler gets serviced every october",
        "we get paid on the 25th",
        "the clay comes from Keramos",
        "miguel changed jobs btw, he's at Sonae now",
        "the carer comes at 8 in the mornings",
        "noreen's birthday is june 21, not the 12th",
        "theo carries an epipen",
        "new violist is called Tomas, he's from Brno",
        "kit's sponsored by the Plough now",
        "prod db password rotates every 90 days",
        "staging moved to eu-west",
        "we said no deploys after 3pm on fridays",
        "karim's on paternity leave from today",
        "I'm supervised by Henrike Voll",
        "my rate's £1,150 a night",
        "the api is in go, the worker in rust",
        "I can't do stairs because of my knee",
    ),
    leaves=(
        "the train comes in the morning",
        "everybody moved to the left",
        "the new plan is fine",
        "we said no",
        "the kids are in bed",
        "The dog is barking",
        "The cat is a small predator.",
        "the kids love it",
        "The dog ate my shoe",
        "coffee keeps me awake",
        "everyone loves a party",
        "nobody handles this",
        "practice makes perfect",
        "the exam is monday",
        "the answer is in rust-colored letters",
        "I can't do this",
        "Python, the language, is fun",
        "noon works for me",
        "the dog is not allowed out in chapter 2",
    ),
)
