# SPDX-License-Identifier: Apache-2.0
"""English clauses that tell who somebody is: name, home, work, family, health."""

from __future__ import annotations

from ..facts import Telling
from ..rules import CAPITAL, Rule, joined
from .clauses import NOBODY
from .nouns import KINSHIP, CHILD, CONDITION, ILLNESS, NAME, ORG, OWNED, PET, PLACE, RELATIVE, TRADE

# Whoever it is about: the speaker, something or somebody of his, or somebody by his name.
SOMEBODY = rf"(?!{joined(NOBODY)}\b){NAME}"
WHO = rf"(?:I|we|(?P<o>{OWNED}|{SOMEBODY}))"
BE = r"(?:(?<=\bI)'?m| am|(?<=\bwe)'?re| are|'s| is)"
HAVE = r"(?:(?:(?<=\bI)|(?<=\bwe))'?ve| have|'s| has)?"
ADV = r"(?: (?:\w+ly|now|just|also|still|both|all|since))*"
_TITLE = r"(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Captain|Pastor)\.? )?"
# After "my name is" a name may be written small.
_ANY_NAME = rf"(?:{_TITLE}{NAME}|(?-i:[a-z]{{2,}}))"
_TRADE_AT = joined(rf"""
    (?:an? |the |our )?(?:(?:former|retired|new) )?(?P<position>{TRADE})
    (?: (?:at|for|with|of) (?P<employer>{ORG}))?
    (?:,? (?:in|from|based in|here in) {PLACE})?
""")
_A_PLACE = rf"(?:an? (?:[\w-]+ ){{1,4}}(?:in|near|outside|on|by) )?{PLACE}"


_TAKES = rf"""
    (?:(?: am|(?<=I)'?m)?{ADV} (?:takes?|taking|on)|(?: was|'?ve been| got){ADV} (?:prescribed|put on))
""".strip()
_DOSE = r"\d[\d.,]* ?(?:mg|mcg|ug|g|ml|units?|iu)\b"
_HOW_OFTEN = r"""
    (?: (?:(?:once|twice|three times|\d times) (?:a|per) (?:day|week|month)|every (?:\w+ ?){1,2}|daily
    |weekly|in the (?:morning|evening)|at night|for (?:my )?[\w' -]{3,30}|(?:before|after|with) \w+))*
""".strip()


def _signs(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NAMES = (
    Telling(
        "name",
        Rule(
            "name",
            "how the speaker is called",
            rf"""
            ^(?:(?:my|the) (?:full |first |real |actual |given )?name(?:'?s| is)
            |I(?:'?m| am) called|people know me as)(?: now| actually)? (?P<v>{_ANY_NAME})
            (?:,? {_TRADE_AT}|, {NAME})?$
            """,
            takes=("My name is Sam", "my name's raj", "I am called Bea"),
            leaves=("My name is a nightmare at parties", "My dog's name is Rex"),
        ),
        signs=_signs("name name's called know"),
    ),
    Telling(
        "name",
        Rule(
            "introduction",
            "the speaker introduces himself",
            rf"""
            ^(?:I(?:'?m| am)|this is|it(?:'?s| is)) (?P<v>{_TITLE}{NAME})
            (?:, \d\d)?(?:(?:,|\s-) {_TRADE_AT}
            |,? (?:from|at|with|over at|in) [\w&.' -]{{2,40}}
            |,? (?:again|here|speaking|with(?:out)? an? \w+|not {NAME}))?$
            """,
            takes=("I'm Sam", "this is Lee Okonkwo from accounting", "I'm Raj, a product manager"),
            leaves=("I'm tired", "I'm Maria's husband of ten years"),
        ),
        signs=_signs("i'm im i this it's its it"),
    ),
    Telling(
        "name",
        Rule(
            "name first",
            "a name, and what tells that it is the speaker's",
            rf"""
            ^(?:(?P<v>{_TITLE}{NAME})(?: from [\w&. -]{{2,30}})? (?:here|speaking)
            |(?:to introduce myself|let me introduce myself|me in (?:short|brief))\W+
            (?:I(?:'?m| am) )?(?P<name>{_TITLE}{NAME})(?:,? {_TRADE_AT})?)$
            """,
            takes=("Sam here", "To introduce myself: Dr. Ada Bell, consultant cardiologist"),
            leaves=("Sam is here", "here"),
        ),
        signs=_signs("here speaking myself me"),
    ),
    Telling(
        "surname",
        Rule(
            "surname",
            "the speaker's family name",
            rf"^(?:my|our)(?: new)? (?:last name|surname|family name|married name)(?:'s| is)(?: now)? (?P<v>{NAME})$",
            takes=("My last name is Ortiz-Lang", "my new surname is Berg"),
            leaves=("My last name is hard", "My first name is Ana"),
        ),
        signs=_signs("last surname family married"),
    ),
    Telling(
        "nickname",
        Rule(
            "nickname",
            "how the speaker wants to be called",
            rf"""
            ^(?:(?:(?:you|u) (?:can|may|could) |please |just |(?:most )?(?:everyone|everybody|people|friends)
            |my (?:friends|family|colleagues|team)|they(?: all)?|all)?[ ]*(?:just )?calls? me
            |I (?:go by|prefer(?: to be called)?|like to be called)|my nickname is|i'm known as)
            [ ](?P<v>{NAME})(?: (?:for short|please))?$
            """,
            takes=("call me Riku", "Everyone calls me Bea", "You can call me Al for short"),
            leaves=("call me later", "She calls me Bea"),
        ),
        signs=_signs("call calls called go prefer nickname known"),
    ),
    Telling(
        "name",
        Rule(
            "name of",
            "how somebody or something of the speaker's is called",
            rf"""
            ^(?:(?P<o>{OWNED})(?:(?:'s|') names?|, whose name)?(?:'s| is| are)(?: now)?(?: called| named)?
            |the name of (?:my|our) [\w-]+ is)
            [ ](?P<v>{_TITLE}{NAME}(?:(?:,| and|, and) {NAME})*|(?<=name is )(?-i:[a-z]{{2,}})|(?<=called )(?-i:[a-z]{{2,}}))$
            """,
            takes=("My sister's name is Ana", "our dog is called Rex", "My boss is Anna"),
            leaves=("My boss is angry", "My name is"),
        ),
        signs=_signs("my our"),
    ),
)
_NAMES += (
    Telling(
        "name",
        Rule(
            "is kin",
            "who somebody's boss, sister or doctor is",
            rf"""
            ^(?P<v>{_TITLE}{SOMEBODY})(?:'s| is)(?: now)? (?P<o>(?:my|our) (?:(?:new|current|other|big|little|older
            |younger) )?(?:{KINSHIP}|doctor|dentist|gp|therapist|lawyer|landlord|landlady|teacher|trainer|coach))$
            """,
            takes=("Karl is my new boss", "Dr. Wu is now our dentist"),
            leaves=("Python is my favourite language", "She is my sister"),
        ),
        signs=_signs("my our"),
    ),
)
_HOME = (
    Telling(
        "home",
        Rule(
            "home",
            "where somebody lives",
            rf"""
            ^{WHO}(?:{BE}|{HAVE} been)?{ADV} (?:lives?|living|based|located|residing|resides?|settled)
            (?: (?:here|back|now|together|alone|just))* (?:in|at|near|outside|on|around) (?P<v>{_A_PLACE}|(?-i:[a-z]{{4,}}))$
            """,
            takes=("I live in Oslo", "my sister Ana lives in a flat in Rome", "im based in berlin"),
            leaves=("She lives in Oslo", "I live in a shoe", "live in Oslo"),
        ),
        signs=_signs("live lives living based located residing resides reside settled"),
    ),
    Telling(
        "home",
        Rule(
            "moved",
            "where somebody lives since he moved",
            rf"""
            ^(?:{WHO}{HAVE}{ADV} )?(?:moved|relocated|emigrated)
            (?: (?:back|over|house|home|out|in|here|again|together|permanently|from {PLACE}))*
            (?: (?:to|into) (?P<v>{_A_PLACE}|(?-i:[a-z]{{4,}}))(?: from {PLACE})?(?: for (?:work|love|good|a job|my job|school|university))?)$
            """,
            takes=("I moved to Bergen", "We've relocated to Trondheim for work", "Ana moved to Milan"),
            leaves=("I moved on", "I moved to Obsidian for my notes"),
        ),
        signs=_signs("moved relocated emigrated"),
    ),
    Telling(
        "home",
        Rule(
            "lives with",
            "with whom somebody lives",
            rf"^{WHO}(?:{BE})?{ADV} (?:lives?|living|stay(?:s|ing)?) (?:here )?(?P<v>with (?:us|me|my \w+|our \w+))$",
            takes=("My brother Tim lives with us", "I live with my parents"),
            leaves=("She lives with us", "I live with it"),
        ),
        signs=_signs("live lives living stay stays staying"),
    ),
    Telling(
        "home",
        Rule(
            "home is",
            "where the speaker's home is said to be",
            rf"^(?:(?:my|our)(?: new)? (?:home|apartment|flat|house|place|room)|home)(?:'s| is)(?: now)?(?: in| near| at)? (?P<v>{PLACE})$",
            takes=("home is Galway", "My apartment is in Queens"),
            leaves=("My home is my castle", "The flat is in Rome"),
        ),
        signs=_signs("home apartment flat house place room"),
    ),
    Telling(
        "home",
        Rule(
            "place of",
            "in which place something of the speaker's is",
            rf"""
            ^(?P<o>(?:my|our)(?: new)? (?:office|company|shop|store|headquarters|hq|school|studio|workshop
            |restaurant|cabin|team|server|boat|garden|practice|clinic))
            (?:'s| is| are)(?: now| still)?(?: located| based)? (?:in|at|near) (?P<v>{PLACE})$
            """,
            takes=("Our office is in Leeds", "my cabin is near Oslo"),
            leaves=("Our office is nice", "The office is in Leeds"),
        ),
        signs=_signs("my our"),
    ),
    Telling(
        "address",
        Rule(
            "address",
            "the speaker's postal address",
            r"^(?:my|our|the)(?: (?:new|home|current|postal|mailing))* address is(?: now)? (?P<v>[^?]*\d[^?]*)$",
            takes=("My address is 12 Elm Street, Leeds", "our new address is now Kirkegata 5"),
            leaves=("My address is secret", "My email is a1@b.org"),
        ),
        signs=_signs("address"),
    ),
    Telling(
        "origin",
        Rule(
            "origin",
            "where somebody comes from",
            rf"""
            ^{WHO}(?:{BE}{ADV}|{ADV} comes?|(?: was| were) born(?: and raised)?(?: in)?)(?: originally)?
            (?:(?<=\bin)|(?<!\bin) from) (?P<v>{PLACE})(?: originally)?(?: in \d{{4}})?$
            """,
            takes=("I'm from Lyon", "I was born in Graz", "My wife comes from Peru"),
            leaves=("I was born in a taxi", "I'm from the sales team"),
        ),
        signs=_signs("from born"),
    ),
    Telling(
        "birthday",
        Rule(
            "birthday",
            "the day on which somebody was born",
            rf"""
            ^(?:(?:(?P<o>{OWNED})'s|my|our) (?:birthday|bday|b-day|birth date|date of birth|dob)(?:'?s| is)(?: on| in)?
            |I was born on)[ ](?:the )?(?P<v>[^?]*(?:\d|{CAPITAL})[^?]*)$
            """,
            takes=("My birthday is on 4 May", "I was born on 4 May 1984"),
            leaves=("My birthday is soon", "I was born in May"),
        ),
        signs=_signs("birthday bday b birth dob born"),
    ),
    Telling(
        "age",
        Rule(
            "age",
            "how old somebody is",
            rf"""
            ^{WHO}(?:{BE}{ADV}|{HAVE}{ADV} turned) (?P<v>\d{{1,3}}|(?-i:[a-z]+(?:-[a-z]+)?)(?= years?)|
            (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen
            |(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?))
            (?: years? old| years? of age| y/?o)?$
            """,
            takes=("I'm 34", "My daughter Mia turned five", "i'm thirty-four years old"),
            leaves=("I'm 34 kg lighter", "I'm one of them"),
        ),
            ),
)
# "I work at a bakery", not "at the moment".
_SMALL_FIRM = """
    (?-i:(?!moment|weekend|desk|living|time|night|office|same|day|computer|table|minute|while|bit|lot)
    [a-z-]{3,}(?: [a-z-]{3,}){0,2})
""".strip()
_WORK = (
    Telling(
        "employer",
        Rule(
            "teaches",
            "where somebody teaches",
            rf"^{WHO}(?:{BE})?{ADV} (?:teach(?:es|ing)?)(?: [\w -]{{3,30}}?)? (?:at|in) (?P<v>{ORG})$",
            takes=("I teach maths at Hill High School", "My wife teaches at Yale"),
            leaves=("I teach", "She teaches at Yale"),
        ),
        signs=_signs("teach teaches teaching"),
    ),
    Telling(
        "employer",
        Rule(
            "works",
            "where somebody works",
            rf"""
            ^{WHO}(?:(?:{BE})?{ADV} (?:works?|working|employed)|{HAVE}{ADV} (?:started|begun|began)(?: work| working| (?:my|a|the) (?:new )?(?:job|role|position))?
            |{HAVE}{ADV} (?:gone|went) back to work(?:ing)?|'?ve got a (?:new )?job| have a (?:new )?job| got (?:a (?:new )?job|hired))
            (?: (?:at|for|with|by) (?P<v>{ORG})| (?:at|for) (?:an?|the) (?P<employer>{_SMALL_FIRM}))?(?: (?:as|in the role of) (?:an? |the |their )?(?P<position>[\w/& -]{{3,40}}))?(?: (?:in|from|out of) {PLACE})?$
            """,
            takes=("I work at Equinor as a geologist", "My wife works for Baker & Sons Ltd", "I started at Acme"),
            leaves=("I work out", "She works at Equinor"),
        ),
        signs=_signs("work works working employed started began begun job hired"),
    ),
    Telling(
        "employer",
        Rule(
            "joined",
            "which firm somebody joined",
            rf"""
            ^{WHO}{HAVE}{ADV} joined (?!.*\b(?:club|gym|union|party|choir|church|society|association|team|group|band|league|fitness)\b)
            (?P<v>{ORG})(?: as (?:an? |the |their )?(?P<position>[\w/& -]{{3,40}}))?$
            """,
            takes=("I joined Equinor", "I've just joined Acme as head of design"),
            leaves=("I joined the gym", "I joined Netflix last night"),
        ),
        signs=_signs("joined"),
    ),
    Telling(
        "employer",
        Rule(
            "employer",
            "the firm that is said to be somebody's",
            rf"^(?:(?P<o>{OWNED})'s|my|our)(?: (?:new|current))? (?:employer|company|firm)(?:'?s| is)(?: now| called)? (?P<v>{ORG})$",
            takes=("My employer is Acme", "my new company is called Fjord AS"),
            leaves=("My company is broke", "The company is Acme"),
        ),
        signs=_signs("employer company firm"),
    ),
    Telling(
        "position",
        Rule(
            "trade",
            "what somebody does for a living",
            rf"""
            ^{WHO}(?:{BE}{ADV}|{HAVE}{ADV} (?:became|become|got promoted to|(?:been|got|was|were) (?:promoted to|made|hired as|appointed(?: as)?))
            |(?: was| were){ADV} (?:promoted to|made|hired as|appointed(?: as)?)|(?:{BE})?{ADV} work(?:s|ing)? as)
            (?: now)? (?:an? |the |our |their )?(?P<v>(?!(?:big|huge|terrible|bad|good|great|horrible|lousy|decent|mean|keen) ){TRADE})
            (?: (?:at|for|with|of) (?P<employer>{ORG}))?(?:,? (?:in|from|based in|here in) {PLACE})?$
            """,
            takes=("I'm a nurse", "My boyfriend Enzo is a sound engineer", "I got promoted to engineering manager"),
            leaves=("I'm a big fan", "I'm a mess", "She is a nurse"),
        ),
    ),
    Telling(
        "position",
        Rule(
            "was made",
            "what a firm made of the speaker",
            rf"""
            ^{ORG} (?:has |have )?(?:just )?(?:made|promoted|appointed|named|hired) (?:me|us) (?:to |as )?(?:an? |the |their )?
            (?P<v>{TRADE})$
            """,
            takes=("Larkfield made me senior researcher", "Acme promoted me to team lead"),
            leaves=("She made me tea", "Acme made me a nice offer"),
        ),
        signs=_signs("made promoted appointed named hired"),
    ),
    Telling(
        "manager",
        Rule(
            "took over",
            "who leads the speaker's team from now on",
            rf"""
            ^(?P<v>{SOMEBODY}) (?:has |have )?(?:took|taken|is taking|takes) over (?:the|our|my) (?:team|department|group|unit)
            (?: from {NAME})?$
            """,
            takes=("Bram van Loon took over the team", "Ida has taken over our department"),
            leaves=("She took over the team", "Bram took over the bill"),
        ),
        signs=_signs("over"),
    ),
    Telling(
        "manager",
        Rule(
            "took over from",
            "who is the speaker's superior instead of another",
            rf"^(?P<v>{SOMEBODY}) (?:has )?(?:took|taken) over from {NAME} as (?:my|our) [\w -]{{2,30}}$",
            takes=("Tom took over from Priya as my manager", "Ida has taken over from Bo as our lead"),
            leaves=("Tom took over", "Tom took over from Priya"),
        ),
        signs=_signs("over"),
    ),
    Telling(
        "position",
        Rule(
            "job",
            "the job that is said to be somebody's",
            rf"""
            ^(?:(?P<o>{OWNED})'s|my)(?: (?:new|current|official))? (?:job|job title|title|position|role|profession|occupation)
            (?:'?s| is)(?: now| that of)? (?:an? |the )?(?P<v>{TRADE})(?: at (?P<employer>{ORG}))?$
            """,
            takes=("My job title is Lead Designer", "my new role is head of sales"),
            leaves=("My job is boring", "My role is clear"),
        ),
        signs=_signs("job title position role profession occupation"),
    ),
    Telling(
        "school",
        Rule(
            "school",
            "where somebody learns",
            rf"""
            ^{WHO}(?:{HAVE}{ADV} (?:goes|go|attends?|stud(?:y|ies)|started|changed|switched|transferred|enrolled)(?: (?:to|at|in))?|{BE}{ADV}(?: (?:enrolled|studying|going|a (?:student|pupil)))?(?: to)?(?: at)?)
            [ ](?P<v>(?=[^?]*\b(?:University|School|Academy|Primary|Secondary|College|Kindergarten|Nursery|Institute|Uni|Elementary|High|Grammar|Preschool|Montessori|Polytechnic|Gymnasium|Conservatory)\b){ORG})$
            """,
            takes=("Noah's at Riverside Academy", "I go to Elmwood Primary", "Mia attends Hill School"),
            leaves=("I go to bed", "I'm at home"),
        ),
        signs=_signs("university school academy primary secondary college kindergarten nursery institute uni elementary high grammar preschool montessori polytechnic gymnasium conservatory"),
    ),
    Telling(
        "studies",
        Rule(
            "studies",
            "what somebody studies",
            rf"""
            ^{WHO}(?:(?: am|'?m|'?s| is)?{ADV} (?:stud(?:y|ies|ying)|major(?:s|ing)? in|reading)|{HAVE}{ADV} (?:switched|changed)(?: from [\w ]{{2,30}})? to)
            [ ](?P<v>[\w -]{{3,40}}?)(?: (?:at|in) (?P<school>(?:the )?{ORG}))?$
            """,
            takes=("I study biology at Leeds", "I'm studying computer science"),
            leaves=("I work", "The study is over"),
        ),
        signs=_signs("study studies studying major majors majoring"),
    ),
)
_FAMILY = (
    Telling(
        "partner",
        Rule(
            "partner",
            "with whom somebody lives his life",
            rf"""
            ^{WHO}(?:{BE}|{HAVE}){ADV}(?: (?:been|got|happily))* (?:married to|engaged to|dating|in a relationship with|together with|seeing)
            [ ](?:a \w+ named )?(?P<v>{NAME})$
            """,
            takes=("I'm married to Tom", "We got engaged to Tom", "I'm dating Mia"),
            leaves=("I'm dating", "I'm married to my job"),
        ),
        signs=_signs("married engaged dating relationship together seeing"),
    ),
    Telling(
        "status",
        Rule(
            "status",
            "whether somebody has a partner",
            rf"^{WHO}(?:{BE}|{HAVE}){ADV}(?: got)? (?P<v>single|divorced|widowed|married|engaged|separated)(?: to [\w' .-]{{2,30}})?$",
            takes=("I'm single", "We got married", "I'm engaged to Tom"),
            leaves=("I'm singled out", "single"),
        ),
        signs=_signs("single divorced widowed married engaged separated"),
    ),
    Telling(
        "name",
        Rule(
            "has kin",
            "a child, an animal or a relative that the speaker has, with the name",
            rf"""
            ^(?:I|we){HAVE}{ADV}(?: (?:have|has|got|adopted|rescued|bought|own))?
            (?: (?:an?|two|three|four|five|another|one|\d|my|our))?(?: [\w-]+){{0,2}}?
            [ ](?P<o>{PET}e?s?|(?:{CHILD}|{RELATIVE})(?:s|ren|es)?|twins|babies)
            (?:,? (?:named|called)|,|:) (?P<v>{NAME}(?:(?:,| and|, and| &) {NAME})*)(?:,? who .*)?$
            """,
            takes=("I have a dog named Rex", "We have two sons, Leo and Max"),
            leaves=("I have a dog", "I have a question for Max"),
        ),
        signs=_signs("have has got adopted rescued bought own i've we've"),
    ),
)
_HEALTH = (
    Telling(
        "allergy",
        Rule(
            "allergy",
            "what somebody is allergic to, or can't stand",
            rf"""
            ^{WHO}(?: (?:can't|can ?not) (?:eat|tolerate) (?P<allergy_2>[\w',& -]{{2,60}})|{BE}{ADV} (?:severely |deathly |mildly |very |highly )?(?:allergic|intolerant|sensitive) to (?P<v>[\w',& -]{{2,60}})
            |{HAVE}(?: have| has| got)? an? (?:severe |bad |mild |serious )?(?P<allergy>[\w -]{{3,30}}) (?:allergy|intolerance))$
            """,
            takes=("I'm allergic to peanuts", "my son Ben has a nut allergy"),
            leaves=("She's allergic to cats", "I have an idea"),
        ),
        signs=_signs("allergic intolerant sensitive allergy intolerance eat tolerate"),
    ),
    Telling(
        "diet",
        Rule(
            "diet",
            "how somebody eats",
            rf"""
            ^{WHO}(?:{BE}{ADV}(?: on)?|{HAVE}{ADV} (?:went|gone|turned|became|become|eats?|keeps?|follows?|follow))
            (?: an?)?(?: strict(?:ly)?)? (?P<v>vegan|vegetarian|pescatarian|omnivore|flexitarian|keto|kosher|halal|(?:gluten|lactose|dairy|sugar)[ -](?:free|intolerant)|low[ -](?:carb|sodium|fodmap)|coeliac|celiac)
            (?: diet)?$
            """,
            takes=("I'm vegan", "My wife went vegetarian", "I'm on a gluten-free diet"),
            leaves=("The vegan place", "She's vegan"),
        ),
        signs=_signs("vegan vegetarian pescatarian omnivore flexitarian keto kosher halal gluten lactose dairy sugar low coeliac celiac"),
    ),
    Telling(
        "condition",
        Rule(
            "condition",
            "an illness that somebody has, or a state of the body that lasts",
            rf"""
            ^{WHO}(?:{HAVE}(?: have| has| got)?{ADV} (?:an? )?(?P<v>{ILLNESS}|(?:broken|fractured|sprained|torn) [a-z]+)|{BE}{ADV} (?P<condition>{CONDITION})
            |(?:{HAVE} been| was| got| were){ADV} diagnosed with (?P<condition_2>[\w' -]{{3,40}})|(?: suffers?|{BE} suffering) from (?P<condition_3>[\w' -]{{3,40}}))$
            """,
            takes=("I have type 2 diabetes", "I was diagnosed with asthma", "my son is diabetic"),
            leaves=("I have a question", "I'm fine"),
        ),
    ),
    Telling(
        "condition",
        Rule(
            "injury",
            "a part of the speaker's body that is hurt",
            r"^(?:my|our) (?P<v>[\w ]{2,20} (?:is|are) (?:broken|fractured|sprained|torn|in a (?:cast|splint|brace)))$",
            takes=("My arm is in a cast", "my left ankle is broken"),
            leaves=("My arm is long", "The arm is broken"),
        ),
        signs=_signs("broken fractured sprained torn cast splint brace"),
    ),
    Telling(
        "medication: {k}",
        Rule(
            "dose",
            "how much somebody takes of a medication",
            rf"""
            ^{WHO}{_TAKES}
            [ ](?:(?P<k>[\w-]+) (?P<v>{_DOSE})|(?P<v_2>{_DOSE}) (?:of )?(?P<k_2>[\w-]+)){_HOW_OFTEN}$
            |^my (?:new )?(?:(?P<k_3>[\w-]+) )?dose(?: of (?P<k_4>[\w-]+))? is(?: now)? (?P<v_3>{_DOSE})(?: of (?P<k_5>[\w-]+))?$
            """,
            takes=("I take metformin 500 mg twice a day", "I was prescribed 20 mg omeprazole"),
            leaves=("I take the bus", "I take metformin"),
        ),
        signs=_signs("take takes taking on prescribed dose"),
    ),
    Telling(
        "medication",
        Rule(
            "medication",
            "what somebody takes for his health, by how such words end",
            rf"""
            ^{WHO}{_TAKES} (?P<v>[a-z]{{2,}}
            (?:ine|in|ol|ide|ate|pril|statin|zole|mab|cillin|ium|one|xin|pam|lam)){_HOW_OFTEN}$
            """,
            takes=("I'm on sertraline", "I take metformin every morning"),
            leaves=("I take the bus", "I'm on fire"),
        ),
        signs=_signs("take takes taking on prescribed"),
    ),
    Telling(
        "smoking",
        Rule(
            "smokes",
            "that somebody smokes",
            rf"^{WHO}(?:{BE}{ADV} (?:an? )?(?:heavy |chain[ -])?(?:smoker|smoking)|{HAVE}{ADV} (?:smokes?|started smoking|took up smoking))(?: (?:a pack|\d+|[\w-]+) ?(?:cigarettes?)?(?: (?:a|per) day)?| again)?$",
            takes=("I smoke", "I started smoking again", "My dad is a heavy smoker"),
            leaves=("I don't smoke", "I smoked once at a party"),
        ),
        value="yes",
        signs=_signs("smoke smokes smoker smoking"),
    ),
    Telling(
        "smoking",
        Rule(
            "does not smoke",
            "that somebody does not smoke, or not any more",
            rf"""
            ^(?:{WHO}(?:(?: do| does)(?:n'?t| not){ADV} smoke|(?: have|'ve| has)?{ADV} (?:never (?:smokes?|smoked)|been smoke-?free)|{HAVE}{ADV} (?:quit|stopped|gave up|given up|kicked)(?: with)? (?:smoking|cigarettes|nicotine)
            |{BE}{ADV}(?: a)? (?:non-?smoker|smoke-?free|ex-?smoker|off (?:the )?cigarettes)|{HAVE}(?: quit| stopped)? smoking)
            |(?:it's )?(?:day|week|month) \w+ (?:without|with no) (?:a |any )?(?:cigarettes?|smok(?:e|ing)))$
            """,
            takes=("I don't smoke", "I quit smoking", "day 40 without a cigarette"),
            leaves=("I smoke", "I quit"),
        ),
        value="no",
        signs=_signs("smoke smokes smoking smoked cigarettes cigarette nicotine smoker nonsmoker smokefree free"),
    ),
    Telling(
        "drinking",
        Rule(
            "drinks",
            "that somebody drinks alcohol",
            rf"^{WHO}{ADV} (?:drinks?|started drinking)(?: (?:alcohol|wine|beer|whisky|whiskey|gin|vodka))?(?: again| \w+ly)?$",
            takes=("I drink wine", "I started drinking again"),
            leaves=("I drink tea", "I don't drink"),
        ),
        value="yes",
        signs=_signs("drink drinks drinking"),
    ),
    Telling(
        "drinking",
        Rule(
            "does not drink",
            "that somebody drinks no alcohol, or not any more",
            rf"""
            ^{WHO}(?:(?: do| does)(?:n'?t| not){ADV} drink(?: alcohol| any alcohol)?|{HAVE}{ADV} (?:quit|stopped|gave up|given up) (?:drinking|alcohol|booze)(?: alcohol)?
            |{BE}{ADV}(?: a)? (?:sober|teetotal|teetotaller|off alcohol))$
            """,
            takes=("I don't drink", "I quit drinking", "I'm sober"),
            leaves=("I don't drink tea", "I drink"),
        ),
        value="no",
        signs=_signs("drink drinking alcohol booze sober teetotal teetotaller"),
    ),
)
TELLINGS = _NAMES + _HOME + _WORK + _FAMILY + _HEALTH
