# SPDX-License-Identifier: Apache-2.0
"""What reads memory: from a query to the passages, memories and statements that answer it.

    gather      everything that a pack may tell -> material
    material    what that is
    asker       who asks, and what he may be shown
    essentials  which statements the general picture shows first
    endings     what is over, and where a text says that it is not
    evidence    the passages that answer a query, as they are quoted
    repeats     of those, what says again what a better one says
    followed    what was said before something newer of the same, which a pack then notes
    search      the rows that a search compares with its query
    similarity  how near short texts are to a query
    rank        a query -> the best passages of all: by question, hits, shortlist, scene, features
                weights and feedback, as it says there
    passages    the passages of one anima, as they are stored
    indexing    events -> passages, as they are written
    places      what the number and the flags of a passage mean

A new reason to rank a passage higher is a field of `features` and a line of `weights`.
"""
