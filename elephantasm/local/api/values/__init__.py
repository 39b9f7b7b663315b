# SPDX-License-Identifier: Apache-2.0
"""Single values of the API: how each kind is checked as it comes, and written as it goes.

A check takes a value as it came and returns it as the engine wants it, or raises `Refused` with
the words that the real server uses. Text is never made from other types; numbers and flags may
come as text, because parameters always do.

    refusals    what a 422 says of a value, and checks made of other checks
    texts       text, one of a few words
    ids         UUIDs
    numbers     whole numbers, numbers, yes or no
    times       ISO 8601 and seconds; the forms in which the API tells a time
    documents   JSON objects such as `meta`, and the text under which they are stored
"""
