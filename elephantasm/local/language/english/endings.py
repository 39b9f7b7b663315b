# SPDX-License-Identifier: Apache-2.0
"""English clauses that say that something is over."""

from __future__ import annotations

from ..clauses import Ending
from ..rules import Rule, joined, one_of
from .calendar import SEASONS, WEEKDAYS
from .nouns import KINSHIP, NAME, ORG
from .subjects import ADV, BE, HAVE, SOMEBODY, WHO, signs
from .values import AT, DAY

# What is over, by its name or by what it is: "Svala", "the old Volvo", "netflix".
_SEASON, _WEEKDAY = one_of(SEASONS), one_of(day[0] for day in WEEKDAYS)
_NOTHING = "(?:it|this|them|these|those|him|me|us|you|everything|something|all|some|one|up|out)"
_IT = joined(rf"""
    (?:(?:my|our|the|his|her|their|that|old) ){{0,3}}(?P<v>(?!{_NOTHING}\b)\w[\w&.'+-]*
    (?: [\w&.'+-]+){{0,3}}?)
""")
_IT_4 = _IT.replace("(?P<v>", "(?P<v_4>")
_IT_3 = _IT.replace("(?P<v>", "(?P<v_3>")
# It is over in any case.
_PERIOD = joined(rf"""
    (?:(?:[\w-]+ )?(?:day|night|morning|afternoon|evening|week|weekend|month|year|break|rain|storm|worst
    |{_SEASON}|{_WEEKDAY})|what|that|life|time|he|she|they|we|I)
""")
# Who does something, if it is not to be said: "sold Svala".
I_DID = rf"(?:(?:I|we)(?:'?ve| have|'?d| had)?(?: had to)?{ADV} )?"
_THING = ("possession", "kind", "car", "pet", "uses", "subscription")
PERSON = ("possession", "pet", "child", "partner", "relative", "manager")
# Any clause that names it.
CLAIM = "claim"
# What is not listed among the attributes, such as a gym.
OTHER = "other"
_PLAN = ("appointment", "trip", "deadline")

ENDINGS = (
    Ending(
        ("employer", "possession", "uses", "subscription", "hobby", OTHER, CLAIM),
        Rule(
            "is no more",
            "a band, a firm or the like does not exist any more",
            rf"""
            ^(?:the |my |our )?(?P<v>(?!(?:I|we|you|they|he|she|it)\b){ORG})(?: has|'s| have| is| was| were)?{ADV} (?:broke up|broken up
            |disbanded|folded|dissolved|shut down|closed(?: down| its doors)?|went (?:bust|bankrupt|under
            |out of business)|gone (?:bust|bankrupt|under|out of business)|discontinued|defunct
            |no more)(?: for good)?$
            """,
            takes=("Static Fern broke up", "Norlight has shut down for good"),
            leaves=("We broke up", "The road closed at noon"),
        ),
        signs=signs("""
            broke broken disbanded folded dissolved shut closed went gone discontinued defunct more
        """),
    ),
    Ending(
        _THING,
        Rule(
            "given away",
            "the speaker does not have something any more",
            rf"""
            ^(?:{I_DID}(?:sold(?: off)?|wrote off|written off|gave away|given away|gave
            |(?<=had to )(?:sell|give away|give|get rid of|rehome|return|scrap)|got rid of|donated|traded in
            |scrapped|wrecked|totall?ed|returned|rehomed|threw (?:away|out))
            [ ]{_IT}(?: away| back| off)?(?: (?:to|for|on) [\w\u20ac$\u00a3,.' -]{{2,40}})?
            |(?P<v_3>(?!{_NOTHING}\b|(?:he|she|they|we|I|who|nobody|nothing)\b)[\w-]+)(?: got| was|'s been| has been) stolen
            |(?:my|our|the) (?P<v_2>[\w][\w'-]*(?: [\w'-]+){{0,3}}?)(?:(?: is| was| got| has been
            |'s been|'s)(?: \w+ly| just)? (?:sold|stolen|totall?ed|scrapped|gone|traded in
            |written off
            |given away)|(?: has)?(?: \w+ly| just)? (?:gave|given) up the ghost
            |(?: \w+ly| just)? (?:bit the dust|died)
            |(?: has| have|'s)?(?: \w+ly| just)? (?:went|gone|ended up) (?:to|on|at) (?:the )?(?:scrapyard|scrap ?heap|scrap|dump|tip)))$
            """,
            takes=(
                "I sold the Volvo",
                "sold Svala",
                "wrote off the Golf",
                "My bike got stolen",
                "Bike was stolen",
                "the Skoda went to the scrapyard",
            ),
            leaves=("She sold it to us both and left", "He sold the car"),
        ),
        signs=signs("""
            sold gave given sell give get rehome return scrap got donated traded scrapped wrecked totaled totalled returned rehomed
            threw stolen gone written wrote went ended ghost dust died
        """),
        is_gone=True,
    ),
    Ending(
        PERSON,
        Rule(
            "dead",
            "somebody or an animal of the speaker's is dead",
            rf"""
            ^(?:(?P<v>(?:my|our) (?:[\w-]+'s )?
            (?:old |little |older |younger |dear |beloved ){{0,2}}(?:{KINSHIP})(?: {NAME})?
            |{SOMEBODY}|(?!I\b|we\b|it\b)(?-i:[a-z]{{3,}}))(?: has| have| had|'s| was
            | is)?(?: sadly| just| recently| peacefully)? (?:died|passed(?: away| on)?
            |been put (?:down|to sleep)|to be put (?:down|to sleep)|put (?:down|to sleep)|dead|deceased
            |gone to heaven|crossed the rainbow bridge)(?: (?:this|yesterday|last) (?:morning|afternoon|evening
            |night))?(?: in \w+ sleep| of [\w ]{{2,30}}| peacefully)?
            |{I_DID}(?:had to )?(?:say|said) (?:goodbye|good-?bye|farewell) to (?:(?:my|our) \w+ )?(?P<v_4>{NAME})
            |{I_DID}lost (?:(?:my|our) \w+ )?(?P<v_5>{NAME})
            |{I_DID}(?:put|lost)(?: (?:my|our|the))? (?P<v_2>[\w'-]+(?: [\w'-]+){{0,2}}?)(?: down
            | to sleep| to (?:cancer|old age|[\w ]{{3,30}}))|{I_DID}lost (?:my|our) (?P<v_3>(?:dog
            |cat|puppy|kitten|rabbit|hamster|horse|parrot|sister|brother|mother|father|mom|mum|dad
            |grandmother|grandfather|grandma|grandpa|husband|wife|aunt|uncle)(?: [\w'-]+)?))$
            """,
            takes=(
                "Rex died",
                "We had to put Rex down",
                "my dog passed away",
                "Rex had to be put down",
            ),
            leaves=("My phone is dead serious business", "I put it on"),
        ),
        signs=signs("died passed put dead deceased crossed lost goodbye farewell bye heaven"),
        is_gone=True,
    ),
    Ending(
        ("partner", "status"),
        Rule(
            "parted",
            "the speaker and his partner are none any more",
            rf"""
            ^(?:(?:{NAME}|my [\w-]+) and (?:I|me)|I and {NAME}|(?:me|I) (?:&|and) {NAME}
            |{NAME} & I|we|I){HAVE}(?:'re| are|'?m| am| got| were)?{ADV}(?: gotten| got
            | decided to)?
            (?:(?:n't| not)(?= .*\b(?:any ?more|any longer)\b) (?:together|a couple|an item) any ?(?:more|longer)|[ ](?:broke up|broken up|break up|split up|split|separated?|divorced?|called it quits|called off (?:the|our) engagement
            |parted ways|finished|over|done|no longer (?:together|a couple|an item)|single|a widow(?:er)?))
            (?: with (?:{NAME}|my [\w -]{{2,20}})| from (?:{NAME}|my [\w -]{{2,20}}))?$
            """,
            takes=("Mia and I broke up", "we split up", "I broke up with Tom", "I'm single"),
            leaves=("The band split up", "Mia broke up"),
        ),
        signs=signs("""
            broke broken break split separated separate divorced divorce quits parted together called
            single widow widower over done finished
        """),
    ),
    Ending(
        ("partner", "status"),
        Rule(
            "was left",
            "the partner has gone, or was sent away",
            rf"""
            ^(?:(?P<v>{NAME}|my [\w-]+){HAVE}(?: just)? (?:broke up with|broken up with|left|dumped
            |divorced) me(?: for [\w ]{{2,30}})?|I{HAVE}(?: just)? (?:dumped|divorced
            |left) (?P<v_2>{NAME}|my (?:wife|husband|boyfriend|girlfriend|partner)))$
            """,
            takes=("Mia left me", "I dumped Tom"),
            leaves=("Mia left", "I left home"),
        ),
        signs=signs("left dumped divorced broke broken"),
    ),
    Ending(
        ("subscription", "possession", "uses", *_PLAN, "habit", "hobby", OTHER, CLAIM),
        Rule(
            "cancelled",
            "something that was paid for or planned is cancelled",
            rf"""
            ^(?:{I_DID}(?:please |can you |could you )?(?:cancel(?:l?ed)?|unsubscribed? from|ended
            |dropped|called off|stopped paying for|quit|got rid of|scrapped)
            [ ](?:(?:the |our |my )?(?:flights?|trip|holiday|booking|tickets?|hotel|journey|visit)
            (?: (?:to|in|for)) )?{_IT}(?: (?:subscription|membership|account|plan|contract|trip|holiday|appointment
            |meeting|flight|booking|visit))*
            |(?:(?:my|our|the) )?(?P<v_2>(?!{_NOTHING}\b|{_PERIOD}\b)[\w][\w'-]*(?: [\w'-]+){{0,3}}?)
            (?: (?:subscription|membership|account|plan|contract|trip|holiday|appointment|meeting
            |flight|booking|visit))?
            (?:(?: is|'s| was| got| has been| were| are)(?: now| just)? (?:cancell?ed|called off|off
            |not happening|postponed indefinitely|paid off|repaid|(?:over|history)(?! \w))|(?: has|'s)?(?: just)? (?:lapsed|expired|run out
            |ran out))
            |{I_DID}(?:let(?:ting)?|allowed) {_IT_3}(?: (?:subscription|membership|contract|plan))?
            [ ](?:lapse|expire|run out)
            |{I_DID}(?:paid off|repaid|paid back) (?:my|our|the) (?P<v_4>[\w-]+(?: [\w-]+)?)
            |no more (?P<v_5>[\w-]+(?: [\w-]+)?) for (?:me|us))$
            """,
            takes=(
                "cancelled netflix",
                "Please cancel the Porto trip",
                "The Porto trip is off",
                "I let my Iron Gym membership lapse",
                "The loan's paid off",
                "Yoga is over",
                "No more bingo for me",
            ),
            leaves=("The heating is on", "Cancel", "The day is over", "The sky is over us"),
        ),
        signs=signs("""
            cancel cancelled canceled unsubscribe unsubscribed ended dropped called off stopped
            quit rid scrapped happening postponed lapse lapsed expire expired run ran
            paid repaid over history more
        """),
    ),
    Ending(
        ("time", "appointment"),
        Rule(
            "that of a day",
            "one of several things is cancelled, told by its day",
            rf"""
            ^(?:(?:I|we|they|he|she|(?:my|our) [\w-]+|{SOMEBODY})(?: has|'s| have
            |'ve)?{ADV} (?:cancell?ed
            |dropped|scrapped|moved|axed) (?:[\w ]{{2,30}}, )?(?:the|our) (?P<v>{DAY})s?
            (?: one| meeting| call| class| session| lesson| rehearsal)?
            |(?:the|our) (?P<v_2>{DAY})s? (?:one|meeting|call|class|session|lesson|rehearsal)
            (?: is|'s| was| got| has been)(?: now)? (?:cancell?ed|off|dropped|gone|scrapped))$
            """,
            takes=(
                "He cancelled half of our meetings, the Wednesday one",
                "the Monday call is off",
            ),
            leaves=("He cancelled the meeting", "The Wednesday one is fun"),
        ),
        signs=signs("cancelled canceled dropped scrapped moved axed off gone"),
    ),
    Ending(
        (
            "habit",
            "hobby",
            "possession",
            "language",
            "medication",
            "diet",
            "subscription",
            "uses",
            "studies",
            "school",
            "appointment",
            "position",
            "avoids",
            CLAIM,
        ),
        Rule(
            "stopped",
            "somebody does not do or take something any more",
            rf"""
            ^{WHO}{HAVE}(?:'?m| am|'?re| are|'s| is)?{ADV} (?:had to (?:give up|stop|quit|drop)|gave up|given up|stopped|quit
            |done with|finished with|finished|through with|off|came off|come off|weaned off
            |over with|dropped|no longer (?:doing|taking|playing|learning|on))
            (?:(?: on)?(?: (?:taking|playing|learning|doing|going to|studying|using|practi[sc]ing
            |eating|drinking|being|wearing|working at|attending|seeing))?(?: (?:my|the|our))?) (?P<v>[\w'-]+(?: [\w.'-]+){{0,3}}?)(?: completely
            | entirely| altogether| cold turkey| for good)?(?: in \w+| last \w+)?(?: lessons| classes| pills| tablets)?$
            |^(?:I|we) used to \w+ (?:the |my |to )?(?P<v_2>[\w'-]+(?: [\w'-]+)?),? but (?:I |we )?(?:have )?
            (?:stopped|quit|gave (?:it )?up|given up|don't)\b[\w ']{{0,30}}$
            |^(?:(?:I|we)(?:'?m| am|'?re| are)? )?(?:(?:not|never) going back to {_IT_3}
            |(?:gave|giving) {_IT_4} a (?:rest|miss|break))(?: for good| now)?$
            """,
            takes=(
                "I gave up the cello",
                "I stopped taking ibuprofen",
                "My wife quit Italian",
                "I had to give up Welsh",
            ),
            leaves=("I stopped", "She quit Italian"),
        ),
        signs=signs(
            "give stop drop gave given giving stopped quit done finished through off came come weaned over dropped"
            " longer used back"
        ),
    ),
    Ending(
        ("manager", "position"),
        Rule(
            "successor",
            "somebody does not do any more what he did for the speaker",
            rf"""
            ^(?:{NAME} (?:has )?(?:took|taken) over (?:from|for) (?P<v>{NAME})
            (?: as [\w -]{{2,40}})?
            |(?P<v_2>{SOMEBODY}|my (?:boss|manager|supervisor))(?: has|'s| is
            | was)?{ADV} (?:retired|quit|resigned|left|fired|laid off|replaced|moved on
            |stepped down|promoted)(?: (?:by|for|to|as) (?!lunch|dinner|breakfast|home|work|the (?:day|evening|weekend|night)|an? )
            [\w ]{{2,40}}| the (?:company|team|firm))*
            )$
            """,
            takes=(
                "Tom took over from Priya as my manager",
                "Anna retired",
                "Henrietta left for Edinburgh",
            ),
            leaves=("She retired", "The tap left marks", "Anna left for lunch"),
        ),
        signs=signs("""
            over retired quit resigned left fired off replaced moved stepped promoted
        """),
    ),
    Ending(
        ("trip", "home: coming", "appointment"),
        Rule(
            "not going",
            "a journey or a move does not take place",
            rf"""
            ^(?:I|we)(?:(?:'?m| am|'?re| are| were)(?: not|n't)|(?:'ve| have)? (?:decided (?:not to|against)
            |cancelled|called off)|(?: won't| will not| can't| don't)(?: be)?|{BE} no longer|(?: no longer))
            (?: (?:go|going|fly|flying|travel|travell?ing|drive|driving|move|moving|visit|visiting))+
            (?: (?:to|there))?(?: (?P<v>{NAME}))(?: {AT})?(?: any ?more| after all| anyway)*$
            |^(?P<v_2>{NAME}) is (?:cancell?ed|off|not happening)(?:, [\w ]{{3,40}})?$
            """,
            takes=(
                "We're not going to Lisbon any more",
                "We decided not to go to Sicily after all",
            ),
            leaves=(
                "We're going to Lisbon",
                "My brother isn't going to Lisbon",
                "I'm not going to say",
            ),
        ),
        signs=signs("""
            going go fly flying travel travelling traveling drive driving move moving visit visiting off
            happening cancelled canceled
        """),
    ),
    Ending(
        (),
        Rule(
            "changed for",
            "something is replaced by something else",
            rf"""
            ^(?:(?:I|we){HAVE}(?:'?m| am|'?re| are)?{ADV} (?:switch|switched|switching|changed
            |moved|migrated|went|swapped|traded|replaced|dropped|ditched)(?: [\w ]{{2,30}})??
            (?: from)? (?P<v>[\w][\w.+#'-]*(?: [\w.+#'-]+){{0,2}}?) (?:to|for|with
            |in favou?r of) [\w][\w.+#' -]{{1,40}})$
            """,
            takes=("I switched from Vim to Emacs", "We ditched Jira for Linear"),
            leaves=("I moved to Oslo", "She switched to Emacs"),
        ),
        signs=signs("""
            switch switched switching changed migrated swapped traded replaced dropped ditched
            went
        """),
    ),
    Ending(
        (),
        Rule(
            "not that",
            "a correction names what was wrong",
            r"""
            ^(?:(?:my|our|the) [\w' -]{2,40}? (?:is|are|was)|it'?s|it is|that'?s|i meant
            |make (?:it|that))
            (?: (?:on|at|in|to))? [\w.:' -]{1,30}?,? not (?:(?:on|at
            |in) )?(?:the )?(?P<v>[\w.:'-]+(?: [\w.:'-]+){0,2})$
            """,
            takes=("the dentist is on the 19th, not the 12th", "It's Oslo, not Bergen"),
            leaves=("It's not Oslo", "We are here, not there yet at all I think"),
        ),
        signs=signs("not"),
    ),
)
