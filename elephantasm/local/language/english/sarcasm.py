# SPDX-License-Identifier: Apache-2.0
"""By what sarcasm is known in English: a delight over something bad, and an opinion after it."""

from __future__ import annotations

from ..rules import Rule, joined

_BAD = joined(r"""
    (?:br(?:oke|oken|eaks?)(?: down)?|died|dead|stolen|stole|robbed|cancell?ed|delayed|late|flood(?:ed|s)?|leak(?:ed|s|ing)?|rain(?:ed|s|ing)?
    |pour(?:ed|s|ing)|snow(?:ed|ing)|lost|failed|crash(?:ed|es)?|sick|ill|stuck|towed|fined?|fired|ruined|cracked|smashed|burst|bust
    |blew up|on strike|power cut|out of order|(?:raised|raises|put up) (?:the|my|our) rent|traffic jam|overtime|all night)
""")
DELIGHT = Rule(
    "delight",
    "begins with a delight",
    r"""
    ^\W*(?:(?:and|oh|well|so|just|ah|yay)\b\W*)*
    (?:great|fantastic|wonderful|brilliant|lovely|perfect|awesome|amazing|fabulous|marvell?ous|terrific|superb|nice|excellent|hooray|hurrah
    |what (?:a )?(?:joy|luck|delight|treat)|how (?:lovely|wonderful|nice))\s*[,.!:;\u2026\u2013\u2014-]
    """,
    takes=("Great, my car broke down.", "And wonderful! It rains."),
    leaves=("Great Britain is wet.", "My car broke down."),
)
BAD = Rule(
    "bad",
    "tells something bad, and not that it is mended",
    rf"^(?!.*\b(?:found|fixed|repaired|mended|recovered|returned|back|over|finally|never|not|no longer|gone|isn't|wasn't|didn't)\b).*\b{_BAD}\b",
    takes=("my car broke down in the rain", "They raised the rent again."),
    leaves=("my stolen bike was found", "I got the job."),
)
VERDICT = Rule(
    "verdict",
    "is an opinion, and nothing but good",
    r"""
    ^\W*(?:(?:and|oh|yes|well|so|just)\b\W*)*(?:(?:i|we) (?:\w+ )?(?:love|adore|like|enjoy)\b
    |(?:it(?:'s| is| was) |that(?:'s| is| was) |this is |what )?(?:the |my |a |an )?(?:very )?(?:best|greatest|nicest|loveliest|finest|perfect|great|lovely
    |wonderful|fantastic|brilliant|favou?rite)\b
    |(?:clearly|obviously|truly|surely|apparently|evidently)?[, ]*(?:i'm|i am|we're|we are|i must be|we must be) (?:so |really |such |just |clearly |obviously )*(?:an? |the )?(?:lucky|luckiest|happy|happiest|thrilled|blessed|delighted))
    """,
    takes=(
        "I love winter.",
        "Best Monday ever.",
        "I'm so lucky.",
        "Clearly I'm the luckiest man in town",
    ),
    leaves=("I live in Leeds.", "My boss is Anna."),
)
MOCKS = Rule(
    "mocks",
    "is sarcasm in itself: praise for what is bad, or of somebody without a verb",
    rf"""
    \b{_BAD}\b[^.!?]{{0,60}}, (?:the |my )?(?:best|greatest|loveliest|perfect) [\w ]{{2,30}}(?:ever|of (?:my|our) li(?:fe|ves)|of the year)\W*$
    |^[\w'. -]{{2,25}}, (?:always|ever) (?:so|as) (?:\w+ as ever|kind|helpful|nice|friendly|charming|generous|polite|funny|sweet)\W*$
    |^\W*(?:(?:oh|ha|well|yeah|yes|but)\W+)*(?:sure|of course|right|obviously|naturally|totally|certainly|yeah|yep)\b[,.!: ]+(?:(?:because|cause|and|well|since)\b,? )*(?:i|i'm|i've|im|we|my)\b.*
    \b(?:(?:multi-?)?[mb]illionaires?|made of money|rolling in (?:it|money)|(?:the|a) (?:king|queen|pope|emperor|sultan|sheikh|rockefeller)|prince(?:ss)? of|rockefeller|elon musk|bezos|bill gates|einstein|superman|nobel|oscars?
    |yachts|ferraris|villas|castle|palace|private (?:jet|island)|servants?|butlers?|gold bars|money tree)\b
    """,
    takes=(
        "Sure, I'm a millionaire and own it all.",
        "Of course, and I own three yachts.",
        "My train was cancelled, best Monday ever.",
        "Bob, always so helpful.",
    ),
    leaves=(
        "Sure, I drive a Porsche.",
        "I own three yachts.",
        "Of course, I live in Hull.",
        "Best week of my life.",
        "Bob is always so helpful.",
    ),
)
