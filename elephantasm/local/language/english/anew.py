# SPDX-License-Identifier: Apache-2.0
"""English signs that something is otherwise now, or over; see `language/content.py`."""

from ..rules import Rule, one_of
from .calendar import MONTHS, WEEKDAYS
from .nouns import KIN
from .numbers import CARDINALS

# Who shares a home may leave it, and is of the family no more then.
_SHARES_HOME = frozenset("flatmate housemate roommate neighbor neighbour".split())

_FEW = one_of(CARDINALS)
_DAY = one_of(form for day in (*WEEKDAYS, *MONTHS) for form in day)
# What is over by itself: "The shed was torn down".
_ENDED = """
    cancell?ed|sold(?! (?:at|in|by|for|on|as)\\b)|dissolved|finished|scrapped|abolished|discontinued|called off|stolen|written off|totall?ed
    |demolished|torn down|knocked down|burn(?:t|ed) down|axed|repossessed|disbanded|shelved|phased out
    |decommissioned|wound up|rehomed|put down|put to sleep
"""
_FAILED = r"""
    (?:went|gone|going|goes) (?:bust|bankrupt|under(?=\W|$)|out of business|to the (?:scrap\w*|tip|dump|knacker\w*))
    |conked out|gave up the ghost|bit the dust|fell through|folded
"""
NOW = Rule(
    "now",
    "something is otherwise from some time on",
    rf"""
    \b(?:now(?: on)?|nowadays|these days|as of|as from|effective|starting|from (?:next|this) \w+(?: on(?:wards)?)?
    |from (?:{_DAY})s?(?: on(?:wards)?)?|from (?:today|tomorrow|the \w+) on(?:wards)?
    |since (?:yesterday|today|this|last)|instead|no more than|officially|for good
    |moves?|moved|shifts?|shifted|changes|changed|switch(?:es|ed)|went (?:up|down)|goes (?:up|down)
    |gone (?:up|down)|(?:gone|went|going|goes|put|moved|bumped)(?: (?:me|him|her|it|us|them))?(?: (?:up|down|over))? to(?= (?:\d|{_FEW}\b))|(?:down|up|back|dropped|fell|fallen|rose|risen|climbed|jumped|grown|grew|shrunk) to|start(?:s|ed)(?= (?:year|grade|class|form|level) \d)|can go|raised|had to (?:raise|cut|lower|increase|reduce|extend|change|move|push|switch)|(?:put|set)(?= .{{1,40}}\b(?:up|down) to\b)|slips? (?:to|by)|slipped (?:to|by)|pushed (?:back )?to|brought forward to|upped|lowered|cut|bumped|upgraded|downgraded|turn(?:s|ed)(?= (?:\d|{one_of(CARDINALS)}))
    |becomes?|became|is up|is down|only(?= .{{1,25}}\bleft\b)|takes? over|took over|taken over|picks? up|new|newly|latest)\b
    """,
    takes=("from next week on it's 10", "Ravi leads it from Monday", "Lotte turned five"),
    leaves=("It turns out that he left", "The standup is at 9:30", "We meet on Monday", "I know"),
)
OVER = Rule(
    "over",
    "something is over",
    rf"""
    \b(?:no longer|paid off|paid(?= .{{1,40}}\b(?:back|off)\b)|(?:we're|we are|i'm|now) (?:all )?(?:square|even(?! (?:in|at|on|when|if|though|more|better|worse)\b)|quits|debt[- ]free)|settled up with|the last (?:of (?:the|it|my)(?: (?:money|cash|loan|debt))?|instal?ment|payment|rate)|(?:isn't|not|n't be|won't be) (?:happening|going ahead)|is off for good|(?:got|was|been|being|is being) (?:transferred|relocated|reassigned)|(?:is )?off to [A-Z]\w+ for good|let (?:me|us) go(?! (?:home|early|in|out|to)\b)|gave (?:me|us) the sack|went to (?:the )?(?:scrap\w*|tip|dump)|is scrap|belongs to(?= .{{1,40}}\bnow\b)|weaned off|(?:took|take|taken) (?:me|him|her|us) off|came off|no longer with us|crossed the rainbow bridge|called it a day|an ex\b|(?:not|n't|never|hardly)(?= .{{0,40}}\b(?:any ?more|any longer|after all)\b)
    |any ?more|any longer|after all(?! (?:the|this|that|these|those|my|our|of|I|we))|quits?|quitting|sold(?! out)|(?<!what)(?:ha(?:s|ve)|'ve|'s) left|left (?:us|them)
    |(?:is|are|was|were|'s|'re) (?:now |all |finally |officially )?(?:gone|history|moot|over|behind (?:me|us|him|her|them)|off the (?:table|menu)|a thing of the past|out of (?:support|business))
    |(?:i'm|im|i am|we're|we are|he's|she's|they're|am|are|is) (?:done|through|finished) with
    |(?:is|are|was|were|been|got|'s|'re) (?:now |just |all |finally |officially )?(?:{_ENDED})|{_FAILED}
    |got out of|dropped out of|drop(?:ped|ping)(?! .{{1,40}}? (?:on|in|into|down|at|off|over|round)\b)|ditch(?:ed|ing)|cancell?(?:ed|ing)
    |clos(?:ed|ing) down|(?:has|have) closed|shut (?:down|it)|resign(?:ed|ing|s)|(?:broke|split) up|stopp(?:ed|ing)(?! (?:by|at|in|off|over|for|to|here|there)\b)
    |g(?:ave|iven|iving)(?= .{{1,40}}\b(?:up|away|back)\b)|g(?:ave|iven|iving) (?:up|away|back|notice at|notice to)|hand(?:ed|ing) (?:over|in|back)|hand(?:ed|ing)?(?= .{{1,40}}\b(?:over|back)\b)
    |pass(?:ed|ing) (?:on|over) to|got rid of|expired|moved (?:out|away)
    |pack(?:ed|ing)(?= .{{1,40}}\bin(?=\W*$|[.,;]))|(?:has|have) gone(?=\W*$|[,;.])|scrap(?:ped|ping)?|outgr(?:ew|own)|called off|returned|uninstalled|unsubscribed from|deleted my
    |walked away from|let go of|bailed (?:on|out of)|(?:pulled|backed|opted) out of|chucked|binned|blew (?:away|down)|blown (?:away|down)|(?:took|taken|takes|pulled|kicked|moved|dropped) (?:me|us|him|her|them) off|off the (?:fags|cigs|cigarettes|smokes|booze|drink|sauce)|ripped out|no more(?= (?:{_DAY})s?\b)|^\W*(?:(?:so|and|ok|sadly) )?no more(?= \w+(?: \w+)?(?: for me|,|$))|(?:final|last) (?:sessions?|lessons?|class(?:es)?|appointments?|treatments?) (?=(?:with|at)\b)|(?:(?:are|is|were|was)(?:n't| not| no longer)|'re (?:not|no longer)) together|buried|nicked|(?:took|taken)(?= (?:the|my|his|her) \w+ off\b)|(?:left|dumped|broke up with) me|(?:got|are|is|were) (?:finally )?divorced|divorce(?= .{{0,30}}\b(?:final|through))|pack(?:ed|ing) (?:it )?in|(?:came|come|comes|is|are|'s) (?:finally )?off(?! (?:to|on|for|by|work|today|the)\b)|gone off|swapped|exchanged|traded|replaced|(?:put|had to put)(?= .{{1,30}}\bdown\b)|shaved|called it quits|(?:said|say|saying) goodbye to|(?:good-?bye|bye bye|farewell|so long)(?= (?:to )?(?:the |my |our )?(?!(?:to|the|my|our|everyone|everybody|all|for|and|then|now|from|folks|friends?|bot|dear|i|we|it|see|talk|have|until|till|tomorrow)\b)(?-i:[a-z])[\w-]+\W*(?:$|hello\b))|made redundant|sacked|fired|laid off|last (?:day|shift|week) (?:at|as|in|with)
    |doesn't exist|(?:wasn't|isn't|weren't|not) (?:really |quite )?for (?:me|us)(?=\W*$|[,;])|(?:joined|signed up (?:for|with|at)|went (?:for|with)|switched to|moved to|got|bought|chose|using)\b(?= .{{1,40}}\binstead of\b)|(?:slipped|slips|postponed|pushed back|delayed)(?= (?:by )?(?:an?|another|\d+|{_FEW}|a few|some) (?:day|week|month)s?\b)|ceased|discontinued|abolished|threw (?:out|away)|wound (?:up|down))\b
    """,
    takes=("Tuesdays don't work any longer", "I quit the zoo", "The gym is history"),
    leaves=("I love the zoo", "My game is not over yet, maybe", "We meet on Tuesdays"),
)
PARTLY = Rule(
    "partly",
    "only a part of something is over, or somebody only means to end it",
    rf"""
    \b(?:(?<!the )half(?! an?\b| term| time| marathon|-| of (?:our|my)\b)|(?:some|part|most|a bit|\d+|{_FEW}|a third|a quarter) of (?:it|them|the|his|her|their|my|our)
    |(?:first|another) (?:half|part|inst?alment|payment|rate)
    |(?<!n't )(?<!not )(?<!longer )(?:wants?|would (?:like|rather|love|prefer)|plans?|hopes?|threaten(?:s|ed)?|(?:is|are|'s|'re) (?:thinking|planning|hoping|considering|talking|toying)|may|might|could)(?= ))\b
    """,
    takes=(
        "paid half of it back",
        "Ann wants to sell the flat",
        "sold 3 of them",
        "one of the budgies died",
    ),
    leaves=("paid it back", "Ann sold the flat", "I quit the half marathon", "half-term is over"),
)
QUITS = Rule(
    "quits",
    "what a clause begins with leaves something that may go on without it",
    r"\b(?:left|leaves|quits?|resign(?:ed|s)|dropp?(?:ed|s) out|walked away|pulled out|opted out|backed out)\b",
    takes=("Ann has left the choir", "Our drummer quit the band"),
    leaves=("Ann sold the flat", "the choir is over"),
)
PRONOUN = Rule(
    "pronoun",
    "stands for a thing or somebody named before, to whom something is done",
    r"\b(?:it|him|her(?=\W*$| (?:up|down|off|out|to|for|at|on|in|last|this|yesterday|back)\b))\b",
    takes=("sold it for parts", "we had to put her down"),
    leaves=("sold her car", "its wheel"),
)
DONE = Rule(
    "done",
    "something is finished",
    r"""
    \b(?:(?:finished|completed|submitted|handed in|turned in|passed|defended|got through|wrapped up
    |(?:am|'m|are|'re) (?:done|through) with|done with)
    |(?:is|are|'s|'re) (?:now |all |finally |officially )*(?:done|finished|complete|in(?=$|[.!,])|ready|handed in|submitted|bound|published|here(?=$|[.!,]))
    |(?:finally )?arrived|over and done)\b
    """,
    takes=("finished Emma at last", "my thesis is in!", "passed my driving test"),
    leaves=("I'm in Rome", "the thesis is long"),
)
UNDONE = Rule(
    "undone",
    "only a part of something is finished, or it is not yet",
    r"\b(?:in case|when|once|until|till|if|whether|unless|half|halfway|parts?|chapters?|pages?|levels?|sections?|modules?|drafts?|rounds?|rows?|units?|sleeves?|intro\w*)\b",
    takes=("when it is ready", "finished chapter 3", "half of it is done"),
    leaves=("finished Emma", "partly"),
)
GOES_ON = Rule(
    "goes on",
    "somebody is at something, plans it or waits for it",
    r"""
    \b(?:(?:am|'m|are|'re|is|'s) (?:\w+ly |still |now |also |currently )*(?!going to be\b)\w+ing\b|deadline|due|exams?|tests?|defen[cs]e|interview
    |(?:want|plan|need|hope|have|going|trying|aim)(?:s|ing)? to|(?:my|our) (?:goal|plan|project|resolution)
    |saving|halfway|course)\b
    """,
    takes=("I'm reading Emma", "I have my driving test on 4 May", "I want to run a marathon"),
    leaves=("I have read Emma", "I live in Rome"),
)
_FAMILY = one_of(
    noun
    for kind in ("partner", "child", "pet", "relative")
    for noun in KIN[kind]
    if noun not in _SHARES_HOME
)
LEAVES = Rule(
    "leaves",
    "somebody does no longer what he did for others, or with them",
    r"""
    \b(?:(?:went|gone|going|goes|is|'s) (?:off )?on (?:maternity|parental|paternity|sick|long-term|family)(?: leave)?|(?:doesn't come|no longer comes|stopped coming) ?(?:any ?more|here)?(?=\W*$)|got (?:his|her|their) own (?:place|flat|house|room)|(?:retired|(?:is|'s|are) hanging up (?:his|her|their) \w+|quit|resigned|stepped down|emigrated|moved (?:on|away|out|back|abroad))(?=\W*$| (?:in|on|last|after|from|yesterday|this|today|early|as|at|and|but)\b)|(?:got|was|been) (?:promoted|transferred)
    |(?:moved|gone|went|going) (?:back )?to (?:another (?:team|firm|company|department|office|school|club)|a (?:care )?home\b|(?-i:[A-Z])\w+$)
    |(?:left|leaving|leaves) (?:the|our) (?:company|firm|team|band|group|club|school|practice))\b
    """,
    takes=("Kim moved to another team", "Lars moved back to Sweden", "Ann has retired"),
    leaves=("Kim moved the button", "Ann left for lunch", "Kim moved to the left"),
)
ROLE = Rule(
    "role",
    "only tells who does something for the speaker or with him, and is not of his family",
    rf"""
    ^(?:(?:my|our|the) (?!(?:\w+ )*(?:{_FAMILY})(?:'s|[ ]is|[ ](?-i:[A-Z])))[\w' -]{{2,40}}?(?:'s| is)(?: called| named)? (?:(?:mr|mrs|ms|dr)\.? )?(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)?
    |(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)? (?:is|'s) (?:my|our|the) (?!(?:\w+ )*(?:{_FAMILY})\W*$)[\w' -]{{2,40}}|(?:i|we)(?:'ve| have)(?: got)? (?:an?|{one_of(CARDINALS)}) (?:new )?(?!(?:\w+ )*(?:{_FAMILY})\b)[\w -]{{3,30}},? (?:called|named) (?-i:[A-Z])[\w'-]+|(?:(?:mr|mrs|ms|dr)\.? )?(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)? (?:cleans|does|handles|looks after|teaches|coaches|trains|brings|delivers|drives|cuts|walks|minds|fixes|keeps) (?:us|me|our|my)\b[^,;]{{0,50}}|(?:i|we) (?:share|shared) (?:an?|the|my|our) [\w-]+(?: [\w-]+)? with (?-i:[A-Z])[\w'-]+|[^,;]{{2,40}} (?:lives|stays|is staying|(?:has |'s )?moved in) (?:here )?with (?:me|us))\W*$
    """,
    takes=("Our designer is Kim.", "Kim is our designer", "My flatmate's called Lars"),
    leaves=("My brother is Kai", "My boat is red", "Kim is our youngest sister"),
)
AND = Rule(
    "and",
    "between two things that somebody tells",
    r",? (?:and|but)[ ]",
    takes=("he retired and Dev leads us", "it died but lives on"),
    leaves=("sand", "bandana"),
)
GONE = Rule(
    "gone",
    "an animal or somebody is dead, or away for good",
    r"""
    \b(?:died|passed away|(?:we|i)(?:'ve| have)? lost (?=(?-i:[A-Z])\w+(?=\W*$|,| (?:in|on|at|last|this|to (?:cancer|old)|yesterday|today|after)\b))|(?:did|have|has)(?:n't| not) m[ai]de? it(?=\W*$)|(?:was|were|got|been) killed|put(?= \w+ (?:to sleep|down)\b)|put (?:to sleep|down)|ran away|(?:got|was) run over|rehomed
    |no longer with us|(?:ran|run|flew) off)\b
    """,
    takes=("Rex died in his sleep", "We had Biscuit put to sleep on Sunday"),
    leaves=("The battery dies fast", "I put it on the table"),
)
CALLED_OFF = Rule(
    "called off",
    "something does not take place, maybe one time only",
    r"\b(?:cancel\w*|called off|(?:is|are|was|'s) (?:off|over|out|closed|shut))\b",
    takes=("Yoga is cancelled", "choir is over for tonight"),
    leaves=("I sold the boat", "the offer stands"),
)
# From here on a clause tells where, when or for whom: "sold my lamp at the stall".
ELSEWHERE = frozenset(
    "when while because until with at in on to for from by near before after during into onto down up inside outside under behind beneath".split()
)
TIES = frozenset(
    """
    divorce job jobs post position role place membership subscription contract account notice resignation
    shift shifts work badge keys key lessons classes
    money debt loan bill payment payments
    """.split()
)
REASON = Rule(
    "reason",
    "from here on a clause only tells why",
    r"\b(?:because|since (?:he|she|it|they|we|i|there)|due to|thanks to|so that|as soon as)\b",
    takes=("because of the import", "so that I can swim"),
    leaves=("since Monday", "the cause"),
)
SO = Rule(
    "so",
    "between a reason and what follows from it",
    r",? so (?=(?:(?:i|we|he|she|they|it|you|the|my|our|now)\b|(?-i:[A-Z])))",
    takes=("it shut down so Tilda's at Big Oak", "it rained, so we left"),
    leaves=("so much", "it is so good"),
)
KNOWN = frozenset(
    """
    the my our this that these those his her their its 's
    """.split()
)
# What follows one of them is known, and no subject.
WITH = frozenset("with from at of for as".split())
JOINED = False
IS_KIND_FIRST = True
ITSELF = Rule(
    "itself",
    "what a clause begins with is over, and not something that it has or does",
    rf"\b(?:(?:isn't|not|n't be|won't be) (?:happening|going ahead)|(?:\w+n't|not|no longer) together|is off for good|(?:got|was|been|is being) (?:transferred|relocated|reassigned)|called it a day|off to \w+ for good|let (?:me|us) go(?! (?:home|early|in|out|to)\b)|gave (?:me|us) the sack|went to (?:the )?(?:scrap\w*|tip|dump)|is scrap|belongs to(?= .{{1,40}}\bnow\b)|no longer with us|crossed the rainbow bridge|(?:is|are|was|were|been|got|'s|'re)\b.{{0,80}}?\b(?:gone|history|moot|over|behind (?:me|us|him|her|them)|{_ENDED}|off(?=\W*$| (?:this|today|tonight|tomorrow|next|on|until|till|for|again|now|because|as|since|then|too)\b)|out of (?:support|business)|a thing of the past)|bl(?:ew|own) (?:away|down)|(?:split|broken?) up(?! with\b)|no longer|any ?more|any longer|(?:ha(?:s|ve)|'ve|'s) (?:left|closed)|left (?:us|them)|out of (?:support|business)|shut down|closed down|expired|ceased|after all|{_FAILED})\b",
    takes=("The gym is history", "Tuesdays don't work any longer"),
    leaves=("Ana has resigned", "I quit the zoo"),
)
PLACED = Rule(
    "placed",
    "what a clause begins with is somewhere",
    r"^[^,;]{2,40}?(?:\b(?:is|are|lives?|sits?|stands?|hangs?)|'s|'re)(?: (?:now|all|always|usually|kept|stored|parked|moored|based|hosted))* (?:in|on|at|under|behind|with|next to|by|above|below|near|inside|outside|opposite|between|beside|underneath)\b(?! (?:the|a|an|my|our) (?:phone|way|line|list|mend|move|rise|run|market|job|case|dark|fence|end|brink|verge|clear|know|mood|meeting|call|shower|bus|train|rocks|hook|table)\b)",
    takes=("The key is under the mat", "Key's behind the meter box now"),
    leaves=("The key is lost", "I put the key on the table"),
)
NOT = Rule(
    "not",
    "something is not so",
    r"\b(?:not|\w+n't|cannot|no|never|without)\b",
    takes=("I don't eat meat", "no meat for me"),
    leaves=("I eat meat", "a knot"),
)
CHARGE = Rule(
    "charge",
    "somebody has a task, and others have not",
    r"""
    \b(?:leads?|heads?|manages?|handles?|look(?:s|ing)? after|takes? care of|in charge of|responsible for|takes? over|took over|taken over|picks? up|(?:do(?:es|ing)?|runs?|running|cooks?|cooking|walks?|walking|feeds?|feeding|drives?|driving|cleans?|cleaning|writes?|makes?|making|brings?|keeps?)(?= (?:the|our|my|all the)\b)|(?:is|are) (?:now )?(?:with|up to|down to)(?= (?-i:[A-Z])\w+(?:\W*$| (?:now|since|from|these|as)\b)))\b
    """,
    takes=("Ravi leads the team", "Tom does the school run"),
    leaves=("Tom does yoga", "the team meets"),
)
BEGINS = Rule(
    "begins",
    "somebody does what he did not do before",
    r"\b(?:(?:started|begun|taken to|took to) (?:to \w+|\w+ing)|can (?:now|finally)|(?:am|'m|are|'re|is|'s) (?:finally |now )?able to)\b",
    takes=("I've started eating fish", "I can finally eat nuts"),
    leaves=("I eat fish", "the car started"),
)
AGAIN = Rule(
    "again",
    "something is as it was before",
    r"\b(?:again|back (?:to|on|at|in)|started .{0,20}again|resumed)\b",
    takes=("I eat meat again", "I'm back on coffee"),
    leaves=("I eat meat", "my back hurts"),
)
IDLE = frozenset(
    """obviously clearly apparently sadly unfortunately luckily basically seriously frankly probably especially specifically honestly completely mostly last end start started starting morning evening night afternoon weekend half whole than sooner later earlier""".split()
)
