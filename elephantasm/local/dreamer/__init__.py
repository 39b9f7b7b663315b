# SPDX-License-Identifier: Apache-2.0
"""What writes memory: events become memories, knowledge and identity, and memories age.

    dream       all of it, for as long as a call may take (`job`: what it is given)
    synthesis   pending events -> episodes -> memories and what they teach
    episodes    where an episode ends; the sentences that carry it
    reading     the messages of an episode -> statements, by `knowledge/`
    learning    statements -> rows: new ones, ones said again, what is over
    changes     what is told otherwise in other words, and what the next message corrects
    plans       what was to come and does not: what it was to end goes on
    company     what people have in common, of which any of them may tell
    forgetting  what somebody asked to forget leaves everything (`mentions`: where it was said)
    names       how those who speak are called
    identity    who the anima is (`tallies`: what is counted; `portrait`: as it is written down)
    model       the language model, where there is one
    renewal     what older tables made of messages is made anew
    sleep       memories fade, and doubles become one
    audit       what was changed, so that it can be undone

Nothing is erased: what is over is ended, and what was forgotten can come back.
"""
