# SPDX-License-Identifier: Apache-2.0
"""English clauses that tell of allergies, diets, illnesses and medication."""

from __future__ import annotations

from ..clauses import Ending, Telling
from ..rules import Rule, joined
from .nouns import CONDITION, ILLNESS, NAME, OWNED, PLACE
from .subjects import ADV, BE, HAVE, SOMEBODY, WHO, signs
from .values import AT

# A part of the body that heals.
_LIMB = joined(r"""
    (?:[a-z]+ )?(?:arm|leg|hand|foot|finger|thumb|toe|wrist|ankle|elbow|knee|hip|shoulder|collarbone
    |ribs?|nose|jaw|back|neck|pelvis|tendon|ligament|meniscus|tooth|acl)
""")
_ITEM = r"[\w'-]+(?: (?!and\b|or\b)[\w'-]+){0,2}"
_ITEMS = rf"{_ITEM}(?:(?:,|,? and|,? or) {_ITEM})*"
_FOOD = """
    (?:eggs?|milk|dairy|gluten|wheat|nuts?|peanuts?|soy|soya|fish|shellfish|seafood|meat|pork|beef|sugar
    |salt|caffeine|coffee|alcohol|cheese|bread|chocolate|lactose|honey|spicy food|citrus|sesame
    |garlic
    |onions?|tomatoes|strawberries|grapefruit)
""".strip()
_NO_FOOD = """
    (?:out|in|up|there|here|at|on|with|before|after|much|enough|well|too|so|alone|together|late|early
    |breakfast|lunch|dinner|it|that|this|them|these|those|anything|everything|the|my|a|an|and|or|when
    |like|as|because|any ?more|alcohol|yet|today|tonight)
""".strip()
# What ends a habit, too.
_AVOIDS = Rule(
    "avoids",
    "what somebody does not eat or drink",
    rf"""
    ^{WHO}(?:(?: do| does)(?:n'?t| not)| never| can't| can ?not|{BE} not allowed to
    |{BE}n't allowed to){ADV}
    (?: (?:eat|drink|touch|eats|drinks)
    | have(?= (?:{_FOOD})\b)) (?:any )?(?P<v>(?!{_NO_FOOD}\b){_ITEMS})$
    """,
    takes=("I don't eat pork", "Rohan can't have eggs", "My wife never drinks milk"),
    leaves=("I don't eat out", "I can't have that"),
)
_OF_BIRTH = signs("birth baby miscarriage born boy girl son daughter twins")
_BORN = Rule(
    "born",
    "a pregnancy is over",
    rf"""
    ^(?:{WHO}{HAVE}{ADV} (?:gave birth|given birth|had (?:the|our|my|her|their|an?) (?:(?:baby|little) )?(?:baby|boy|girl|son|daughter|twins)
    |had a miscarriage|lost the baby)|(?:the|our) baby (?:is (?:here|born|out)|was born|arrived|came)
    |(?:our|my) [\w ]{{2,20}} (?:was|is) (?:finally )?born|welcome to the world)
    (?:,? (?:an?|his name|her name|our|it's) [\w ]{{2,30}}|, {NAME})?$
    """,
    takes=("I gave birth", "The baby is here", "Sunniva had a boy, Emil"),
    leaves=("She gave birth", "I had a break", "I had a boy in my class"),
)
# What some diets leave out.
_LEFT_OUT = "(?:meat|fish|chicken|beef|pork|bacon|ham|turkey|steak|seafood|everything|gluten|bread|anything)"
TELLINGS = (
    Telling(
        "{k}",
        Rule(
            "blood type",
            "which blood somebody has",
            rf"""
            ^(?:my|(?P<o>{OWNED}|{SOMEBODY})'s) (?P<k>blood (?:type|group))(?:'s| is) (?P<v>(?:AB|A|B|O|zero)
            (?: ?(?:\+|-|pos(?:itive)?|neg(?:ative)?|rh[+-]?|rhesus))*)(?![\w'])$
            """,
            takes=("My blood type is O negative", "Felix's blood group is AB+"),
            leaves=("My blood type is rare", "Blood is thicker"),
        ),
        signs=signs("blood"),
    ),
    Telling(
        "allergy",
        Rule(
            "allergy",
            "what somebody is allergic to, or can't stand",
            rf"""
            ^{WHO}(?: (?:can't|can ?not) (?:eat|tolerate) (?P<allergy_2>{_ITEMS})
            |{BE}{ADV} (?:severely |deathly |mildly |very |highly )?(?:allergic|intolerant
            |sensitive) to (?P<v>{_ITEMS})
            |{HAVE}(?: have| has| got)? an? (?:severe |bad |mild |serious )?
            (?P<allergy>[\w -]{{3,30}}) (?:allergy|intolerance))$
            |^(?P<allergy_3>(?!(?:it|that|this|they|you|i|we|he|she|these|those
            |things?)\b)[a-z]+(?: [a-z]+)?)
            [ ](?:makes?|gives?) me (?:sneeze|itch|cough|wheeze|swell|hives|a rash|an? \w+ attack
            |break out)
            (?: [\w ]{{2,20}})?$
            """,
            takes=("I'm allergic to peanuts", "my son Ben has a nut allergy"),
            leaves=("She's allergic to cats", "I have an idea"),
        ),
        signs=signs(
            "allergic intolerant sensitive allergy intolerance eat tolerate make makes give gives"
        ),
    ),
    Telling(
        "avoids",
        _AVOIDS,
        signs=signs("eat drink drinks touch have"),
    ),
    Telling(
        "diet",
        Rule(
            "diet",
            "how somebody eats",
            rf"""
            ^{WHO}(?:{BE}{ADV}(?: on)?|{HAVE}{ADV} (?:went|gone|turned|became|become|eats?|keeps?
            |follows?|follow))
            (?: an?| the| my)?(?: strict(?:ly)?)? (?P<v>vegan|vegetarian|veggie|pescatarian|omnivore|flexitarian
            |keto|kosher|halal|(?:gluten|lactose|dairy|sugar)[ -](?:free|intolerant)
            |low[ -](?:carb|sodium|fodmap)|coeliac|celiac)
            (?: diet)?$
            """,
            takes=("I'm vegan", "My wife went vegetarian", "I'm on a gluten-free diet"),
            leaves=("The vegan place", "She's vegan"),
        ),
        signs=signs("""
            vegan vegetarian veggie pescatarian omnivore flexitarian keto kosher halal gluten lactose
            dairy sugar low coeliac celiac
        """),
    ),
    Telling(
        "condition",
        Rule(
            "expecting",
            "that the speaker and his partner expect a child",
            rf"""
            ^(?:(?:my|our) (?:wife|girlfriend|partner|fianc[e\u00e9]e)(?: {NAME})?|I|we)(?:{BE}){ADV}
            (?: \w+ (?:weeks|months))? (?:pregnant|expecting)(?: (?:with )?(?:an?|our|twins|my)[\w ]{{0,20}})?
            (?: (?:{AT}))?$
            """,
            takes=("My wife is pregnant", "We're expecting a baby in May"),
            leaves=("She is pregnant", "We're expecting rain"),
        ),
        value="pregnant",
        signs=signs("pregnant expecting"),
    ),
    Telling(
        "condition",
        Rule(
            "condition",
            "an illness that somebody has, or a state of the body that lasts",
            rf"""
            ^{WHO}(?:{HAVE}(?: have| has| got)?{ADV} (?:an? )?(?P<v>{ILLNESS}|(?:broken|fractured
            |sprained|torn) [a-z]+)|{BE}{ADV} (?P<condition>{CONDITION})
            |(?:{HAVE} been| was| got| were){ADV} diagnosed with (?P<condition_2>[\w' -]{{3,40}})
            |(?: suffers?|{BE} suffering) from (?P<condition_3>[\w' -]{{3,40}}))$
            """,
            takes=("I have type 2 diabetes", "I was diagnosed with asthma", "my son is diabetic"),
            leaves=("I have a question", "I'm fine"),
        ),
        signs=signs("""
            have has got i've diagnosed suffer suffers suffering diabetic asthmatic epileptic
            pregnant
            deaf blind hearing bipolar autistic dyslexic anaemic anemic immunocompromised wheelchair
            remission
        """),
    ),
    Telling(
        "state",
        Rule(
            "state",
            "how somebody is who is ill, or where, until he is well again",
            rf"""
            ^{WHO}(?:{BE}{ADV}(?: back)? (?P<v>in (?:the )?(?:hospital|icu|intensive care|rehab
            |surgery
            |quarantine|isolation|a coma)|ill|sick|unwell|in bed with (?:[\w-]+ ){{0,2}}(?:flu|fever|cold|covid|bug|cough|pneumonia|temperature|migraine|infection|disc|back)|off sick
            |on (?:sick|parental|maternity|paternity) leave|out of (?:the )?hospital
            |(?:back )?home|(?:much |all )?better|well|healthy|on the mend|recovered|discharged)
            |{HAVE}{ADV} (?:been )?(?P<state>admitted to (?:the )?hospital|discharged|come home
            |came home|recovered))(?: (?:again|from (?:the )?hospital|in {PLACE}))*$
            """,
            takes=("My dad is in hospital", "Dad is home again", "Ana's on parental leave"),
            leaves=("She is in hospital", "I'm in Rome"),
        ),
        signs=signs("""
            hospital icu intensive rehab surgery quarantine isolation coma ill sick unwell bed leave
            home better well healthy mend recovered discharged admitted
        """),
    ),
    Telling(
        "condition",
        Rule(
            "injury",
            "a part of the speaker's body that is hurt",
            rf"""
            ^(?:(?:my|our) (?P<v>{_LIMB} (?:is|are) (?:broken|fractured|sprained|torn
            |in a (?:cast|splint|brace)))
            |I{HAVE} (?:just )?(?:broke|broken|sprained|tore|torn|fractured|twisted|dislocated)
            [ ]my (?P<v_2>{_LIMB}))$
            """,
            takes=("My arm is in a cast", "my left ankle is broken"),
            leaves=("My arm is long", "The arm is broken", "my arm"),
        ),
        signs=signs(
            "broken fractured sprained torn cast splint brace broke tore twisted dislocated"
        ),
    ),
    Telling(
        "smoking",
        Rule(
            "smokes",
            "that somebody smokes",
            rf"""
            ^{WHO}(?:{BE}{ADV} (?:an? )?(?:heavy |chain[ -])?(?:smoker|smoking)
            |{HAVE}{ADV} (?:smokes?|started smoking|took up smoking))(?: (?:too much|a lot
            |(?:about |around |roughly |maybe |up to )?(?:\d+|[\w-]+)(?: cigarettes| fags)?(?= (?:a|per) day)|like a \w+
            |a pack|\d+|[\w-]+) ?(?:cigarettes?)?(?: (?:a|per) day)?| again)?$
            """,
            takes=("I smoke", "I started smoking again", "My dad is a heavy smoker"),
            leaves=("I don't smoke", "I smoked once at a party"),
        ),
        value="yes",
        signs=signs("smoke smokes smoker smoking"),
    ),
    Telling(
        "smoking",
        Rule(
            "does not smoke",
            "that somebody does not smoke, or not any more",
            rf"""
            ^(?:{WHO}(?:(?: do| does)(?:n'?t| not){ADV} smoke|(?: have| has)(?:n't| not) smoked|(?: have|'ve
            | has)?{ADV} (?:never (?:smokes?|smoked)|been smoke-?free)|{HAVE}{ADV} (?:quit|stopped
            |gave up|given up|kicked)(?: with)? (?:smoking|cigarettes|nicotine)
            |{BE}{ADV}(?: a)? (?:non-?smoker|smoke-?free|ex-?smoker|off (?:the )?cigarettes)
            |{HAVE}(?:n't| not)(?: had| touched| smoked)(?: an?| any| one)?(?: single)? cigarettes?(?: (?:in|for|since) [\w ]{{2,20}})?
            |(?:{BE}| have been|'ve been){ADV}(?: an?)? (?:non-?smoker|ex-?smoker|off (?:the )?(?:cigarettes|fags|smokes))(?: now| (?:for|since) [\w ]{{2,20}})?
            |{HAVE}(?: quit| stopped)? smoking)
            |(?:haven't|not) (?:had|touched|smoked) (?:a|any|one)(?: single)? cigarettes?(?: (?:in|for|since) [\w ]{{2,20}})?
            |(?:it's (?:been )?)?(?:(?:day|week|month) \w+|\w+ (?:days|weeks|months)) (?:without
            |with no) (?:a |any )?(?:cigarettes?
            |smok(?:e|ing)))$
            """,
            takes=("I don't smoke", "I quit smoking", "day 40 without a cigarette"),
            leaves=("I smoke", "I quit"),
        ),
        value="no",
        signs=signs("""
            smoke smokes smoking smoked cigarettes cigarette fags smokes non-smoker ex-smoker nicotine smoker nonsmoker smokefree
            free
        """),
    ),
    Telling(
        "drinking",
        Rule(
            "drinks",
            "that somebody drinks alcohol",
            rf"""
            ^{WHO}{ADV} (?:drinks?|started drinking)(?: (?:alcohol|wine|beer|whisky|whiskey|gin
            |vodka))?(?: again| \w+ly)?$
            """,
            takes=("I drink wine", "I started drinking again"),
            leaves=("I drink tea", "I don't drink"),
        ),
        value="yes",
        signs=signs("drink drinks drinking"),
    ),
    Telling(
        "drinking",
        Rule(
            "does not drink",
            "that somebody drinks no alcohol, or not any more",
            rf"""
            ^{WHO}(?:(?: do| does)(?:n'?t| not){ADV} drink(?: alcohol| any alcohol)?
            |{HAVE}{ADV} (?:quit|stopped|gave up|given up) (?:drinking|alcohol|booze)(?: alcohol)?
            |{BE}{ADV}(?: a)? (?:sober|teetotal|teetotaller|off alcohol))$
            """,
            takes=("I don't drink", "I quit drinking", "I'm sober"),
            leaves=("I don't drink tea", "I drink"),
        ),
        value="no",
        signs=signs("drink drinking alcohol booze sober teetotal teetotaller"),
    ),
)
ENDINGS = (
    Ending(("habit",), _AVOIDS, signs=signs("eat drink drinks touch have")),
    Ending(
        ("medication",),
        Rule(
            "taken off",
            "a doctor has ended a medication",
            r"""
            ^(?:(?:my|our|the) )?(?:new )?(?:doctor|doc|gp|psychiatrist|cardiologist|specialist
            |\w+ologist)(?: has|'s)? (?:(?:took|taken|weaned|swapped|switched|moved) (?:me|us) off (?:the |my )?(?P<v>[\w-]+)
            |(?:switched|moved|changed) (?:me|us) from (?:the |my )?(?P<v_2>[\w-]+) to [\w -]{2,30})$
            """,
            takes=("My doctor took me off metformin", "Doctor's swapped me off the statins"),
            leaves=("My doctor took me off the list of patients", "He took me off metformin"),
        ),
        signs=signs("off from"),
    ),
    Ending(
        ("allergy", "avoids", "condition", "diet"),
        Rule(
            "outgrown",
            "an allergy or illness is gone",
            rf"""
            ^(?:{WHO}{HAVE}{ADV} (?:outgrew|outgrown|got over|gotten over|recovered from|beat
            |cured of)(?: (?:my|his|her|their|the|our|an?))? (?P<v>[\w'-]+(?: [\w'-]+){{0,3}}?)
            (?: allergy| intolerance)?
            |(?P<o_3>{OWNED}|{SOMEBODY}|dad|mum|mom|grandma|grandpa|he|she|they){HAVE}{ADV} (?:outgrew|outgrown
            |got over) (?:it|(?:(?:my|his|her|their|the) )?(?P<v_3>[\w'-]+(?: [\w'-]+)?) (?:allergy|intolerance))
            |(?:(?P<o_2>{OWNED})'s|my|the|our|his|her) (?P<v_2>[\w'-]+(?: [\w'-]+){{0,3}}?)
            (?: allergy| intolerance)?(?: is| are|'s| has| have)?(?: all| completely| finally| fully| now
            | been)* (?:gone|healed|cured|better|as good as new|back to normal|in remission
            |healed up|come off|came off|cleared up|off|removed|disappeared|behind me))$
            """,
            takes=("I outgrew my peanut allergy", "My ankle is as good as new", "The cast is off"),
            leaves=("I outgrew my shoes and my coat and my hat and my bag", "It is gone"),
        ),
        signs=signs("""
            outgrew outgrown over recovered beat cured gone healed better good normal remission
            cleared off removed disappeared behind
        """),
        is_gone=True,
    ),
    Ending(("deadline: baby",), _BORN, signs=_OF_BIRTH),
    Ending(
        ("condition", "claim"),
        _BORN,
        value="pregnant",
        signs=_OF_BIRTH,
    ),
    Ending(
        ("avoids", "allergy"),
        Rule(
            "may eat it",
            "somebody eats or drinks again what he did not",
            rf"""
            ^(?:{WHO}{ADV} (?:can(?: now)?|may|is allowed to|are allowed to)? ?(?:eats?|has|have
            |drinks?)|(?:I|we)(?:{HAVE}{ADV} (?:started|gone back to|went back to)|{BE}{ADV}(?: back to)?)
            [ ](?:eating|drinking))
            [ ](?P<v>[a-z]+(?: [a-z]+)?)$
            """,
            takes=("Rohan can have eggs", "I eat pork", "I've started eating meat"),
            leaves=("He can have eggs", "I can eat"),
        ),
        signs=signs("eat eats have has drink drinks eating drinking"),
    ),
    Ending(
        ("diet",),
        Rule(
            "eats again",
            "somebody eats again what a diet leaves out",
            rf"""
            ^{WHO}(?:{HAVE}|{BE}){ADV}(?: gave in and)?(?: back to| started| went back to)? (?:eat(?:s|ing)?
            |ate) (?:some )?{_LEFT_OUT}(?:(?:,| and|, and) {_LEFT_OUT}){{0,3}}$
            """,
            takes=("I eat meat", "I'm back to eating meat", "I started eating chicken and fish"),
            leaves=("I eat no meat", "She eats meat"),
        ),
        signs=signs("eat eats eating ate"),
    ),
)
