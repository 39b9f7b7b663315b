# SPDX-License-Identifier: Apache-2.0
"""From what somebody said to statements worth knowing; pure.

    division    a message -> the writer's own words, without what is handed over, quoted or printed
    listener    those words, message by message -> sentences, each with as what it is said
    own         what of a sentence is its speaker's own word, where it tells another's besides
    gate        whether an assertion of which nothing is understood is worth keeping
    subjects    whom a sentence without a subject is about, in Chinese and Japanese
    statements  sentences -> statements, wishes, ends and requests to forget
    becoming    a sentence -> the statement or the wish that it may become, or those of its clauses
    scraps      what is no sentence, and goes with the one before it
    facts       a sentence -> what it says, ends and claims, where a rule takes a whole clause
    attributes  what can be known: of which there is one, of which there are several
    naming      whether two texts name the same
    speakers    who said it, as a key and as a name
    wording     a statement as a pack shows it

A statement is a whole sentence as it was said; what it is understood to say only ends it.
"""
