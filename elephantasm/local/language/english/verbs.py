# SPDX-License-Identifier: Apache-2.0
"""English verbs: their irregular forms, what stands before them, and endings put on."""

from __future__ import annotations

from ..rules import Rule, joined

# A verb a line, with its past and what stands after "have", where that is another.
IRREGULAR_VERBS = tuple(
    line.split()
    for line in """
    be was were been
    beat beat beaten
    become became
    begin began begun
    bend bent
    bite bit bitten
    blow blew blown
    break broke broken
    bring brought
    build built
    burn burnt
    buy bought
    catch caught
    choose chose chosen
    come came
    cut cut
    deal dealt
    dig dug
    dive dove
    do did done
    draw drew drawn
    dream dreamt
    drink drank drunk
    drive drove driven
    eat ate eaten
    fall fell fallen
    feed fed
    feel felt
    fight fought
    find found
    fly flew flown
    forget forgot forgotten
    forgive forgave forgiven
    freeze froze frozen
    get got gotten
    give gave given
    go went gone
    grow grew grown
    hang hung
    have had
    hear heard
    hide hid hidden
    hit hit
    hold held
    hurt hurt
    keep kept
    know knew known
    lead led
    learn learnt
    leave left
    lend lent
    let let
    lose lost
    make made
    mean meant
    meet met
    pay paid
    put put
    quit quit
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran
    say said
    see saw seen
    sell sold
    send sent
    set set
    shake shook shaken
    shoot shot
    show shown
    shut shut
    sing sang sung
    sink sank sunk
    sit sat
    sleep slept
    speak spoke spoken
    spend spent
    stand stood
    steal stole stolen
    stick stuck
    strike struck
    swear swore sworn
    sweep swept
    swim swam swum
    swing swung
    take took taken
    teach taught
    tear tore torn
    tell told
    think thought
    throw threw thrown
    understand understood
    wake woke woken
    wear wore worn
    win won
    write wrote written
    """.strip().splitlines()
)
# Forms that tell of the past; not those that are the present as well, nor states ("was").
PAST_FORMS = tuple(
    form
    for present, *forms in IRREGULAR_VERBS
    for form in dict.fromkeys(forms)
    if form not in (present, "was", "were")
)
# Adverbs that may stand before a verb; verbs that end as they do are none.
ADVERB = joined(r"""
    (?:(?!(?:re|ap|sup|im|com|multi)ply\b|rely\b|fly\b)\w{2,}ly
    |also|always|often|sometimes|once
    |now|then|just|already|still|even|both
    )
""")

# After "I": forms that are the same in the third person.
_UNCHANGED = frozenset(
    """
    can could will would shall should may might must
    cannot can't couldn't won't wouldn't shouldn't hadn't didn't wasn't
    gonna
    """.split()
).union(*(forms for _, *forms in IRREGULAR_VERBS))
_THIRD = {
    "am": "is",
    "have": "has",
    "haven't": "hasn't",
    "do": "does",
    "don't": "doesn't",
    "go": "goes",
    "wanna": "wants to",
    "gotta": "has to",
}
# Verbs of three letters; other words so short that follow "I" are "and", "in", "the" …
_SHORT = frozenset(
    """
    add aim ask bet buy cry eat fit get hug lie own owe pay pet run say see sit try use win
    """.split()
)
_FINISHED = Rule(
    "finished",
    "a form that has its ending already, or an adverb",
    "(?:[^e]ed|ing|(?<!p)(?<!^re)(?<!^f)ly)$",
    takes=("walked", "going", "really"),
    leaves=("need", "reply"),
    case_matters=True,
)
_HISSING = Rule(
    "hissing",
    "takes -es in the third person",
    "(?:s|x|z|ch|sh|[^aeiou]o)$",
    takes=("watch", "go", "miss"),
    leaves=("walk", "woo"),
    case_matters=True,
)
_Y = Rule(
    "y",
    "ends in a y that becomes ie",
    "[^aeiou]y$",
    takes=("try", "carry"),
    leaves=("play", "tries"),
    case_matters=True,
)
_DOUBLED = Rule(
    "doubled",
    "doubles its last letter before -ing",
    r"^[^aeiou]*[aeiou][^aeiouwxy]$|(?:mit|get|gin|fer)$",
    takes=("run", "forget", "prefer"),
    leaves=("walk", "play", "answer"),
    case_matters=True,
)


def third_person(verb: str) -> str:
    """Return a verb after "I" as it is after a name; past and modal forms stay."""
    if verb in _THIRD:
        return _THIRD[verb]
    if verb in _UNCHANGED or not verb.islower() or "'" in verb or _FINISHED.search(verb):
        return verb
    if _HISSING.search(verb):
        return verb + "es"
    if _Y.search(verb):
        return verb[:-1] + "ies"
    return verb + "s" if len(verb) > 3 or verb in _SHORT else verb


def gerund(verb: str) -> str:
    """Return the -ing form of an English verb; other words as they are."""
    low = verb.lower()
    if not low.isascii() or not low.isalpha() or low.endswith("ing"):
        return verb
    if low.endswith("e") and not low.endswith(("ee", "oe", "ye")) and low != "be":
        return low[:-1] + "ing"
    return low + (low[-1] if _DOUBLED.search(low) else "") + "ing"
