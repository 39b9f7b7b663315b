# SPDX-License-Identifier: Apache-2.0
"""English verbs: their irregular forms, and what stands before them."""

from __future__ import annotations

from ..rules import joined

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
# What introduces somebody's words.
SAYING = joined(r"""
    (?:text(?:s|ed)|messag(?:es|ed)|whatsapp(?:s|ed)|e-?mail(?:s|ed)|mailed|dm(?:s|'?ed)
    |w(?:rote|rites)|sa(?:id|ys)|state[sd]|explain(?:s|ed)|insist(?:s|ed)|keeps saying|goes
    |was like|told (?:me|us)|tells (?:me|us)|ask(?:s|ed)
    |report(?:s|ed)|repl(?:ies|ied)|answer(?:s|ed)|respond(?:s|ed)|post(?:s|ed)|tweet(?:s|ed)
    |call(?:s|ed)|sent(?: me| us)?|announced|complain(?:s|ed)|mention(?:s|ed))
""")
# What stands before the verb of a request: "I translate" and "my job is to translate" ask nothing.
ASK = joined(r"""
    (?:^|[.!?,;:)\u2026] ?|\b(?:please|pls|plz|kindly|(?:can|could|would|will|cld|wld|cud) (?:you|u|ya)
    |now|then|just|quickly|also|(?:need|want|like) you to(?: help(?: me)?)?
    |(?<!can )(?<!will )(?<!to )(?<!would )(?<!could )(?<!'ll )help(?: me)?(?: to)?|let's) )
""")
