# SPDX-License-Identifier: Apache-2.0
"""What ails somebody for long, however an English sentence puts it: "got asthma off the back of it"."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

# Illnesses, lacks and aids that nobody has for a day; "a vegan cake" is none of them.
_AIL = joined(r"""
    (?:asthma|asthmatic|c(?:o)?eliac|diabet(?:es|ic)|epilep(?:sy|tic)|dyslexi(?:a|c)|dyspraxi(?:a|c)|dyscalculia|adhd|autis(?:m|tic)|arthritis|arthritic
    |crohn'?s|colitis|ibs|endometriosis|pcos|eczema|psoriasis|parkinson'?s|alzheimer'?s|dementia|sciatica|tinnitus|vertigo|narcolepsy|lupus|gout|glaucoma
    |osteoporosis|scoliosis|multiple sclerosis|cystic fibrosis|sickle cell|ha?emophilia|allerg(?:ic|y|ies) to \w+|intolerant to \w+|lactose intolerant
    |(?:nut|peanut|egg|milk|dairy|wheat|soya?|fish|shellfish|pollen|latex|penicillin|bee|wasp) allergy|kosher|halal|one kidney|one lung|pacemaker|stoma|insulin pump
    |inhaler|epi-?pen|wheelchair|hearing aids?|prosthe(?:sis|tic leg|tic arm)|guide dog|colou?r[- ]?blind(?:ness)?)
""")
_NAME = rf"(?-i:{CAPITAL}[\w'-]+)"
AILS = Rule(
    "ails",
    "somebody has what ails him, or does without, for long",
    rf"""
    \b(?:i|we|(?:my|our) [\w'-]+(?: [\w'-]+){{0,2}}?|{_NAME}(?: who [\w ]{{3,25}}?)?)
    (?:'?m|'?s|'?ve|[ ](?:am|is|are|has|have|had|got|was|keeps?|carr(?:y|ies)|takes?|needs?|uses?|suffers? from|lives? with))
    (?: (?!about\b|in\b|at\b|read\b|heard\b|asked\b|told\b|if\b|that\b|more\b)[\w-]+){{0,3}}? {_AIL}\b
    |\b(?:i'm|im|i am) the one with {_AIL}\b
    |^\W*(?:(?:was|been|got) )?(?:diagnosed|got|born)(?: with| as)?(?: [\w-]+){{0,2}}? {_AIL}\b
    """,
    takes=(
        "got asthma off the back of it though, blue inhaler every morning",
        "Diagnosed coeliac when I was 12, so that's a given for any recipe.",
        "my husbands allergic to dogs so we'll never be those people",
        "my eldest has dyslexia and school just shrugs",
        "my boss Ingrid is allergic to shellfish, Tomasz who reports to me keeps kosher",
        "i'm the one with one kidney",
    ),
    leaves=(
        "asthma is a disease of the lungs",
        "I read about asthma",
        "we baked a kosher cake",
        "the film has a guide dog in it",
        "I have heard about lupus",
    ),
)
