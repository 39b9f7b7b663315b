# SPDX-License-Identifier: Apache-2.0
"""Messages read as the Dreamer reads them, for the tests of single languages."""

from __future__ import annotations

from contextlib import closing
from importlib import import_module

from tests import elephantasm
from tests.local import seeds
from tests.local.life import DAY, Life

LOCAL = f"{elephantasm.__name__}.local"
rows = import_module(f"{LOCAL}.store.rows")
database = import_module(f"{LOCAL}.store.database")
reading = import_module(f"{LOCAL}.dreamer.reading")
handover = import_module(f"{LOCAL}.language.handover")
dates = import_module(f"{LOCAL}.language.dates")
languages = import_module(f"{LOCAL}.language.languages")
wishes = import_module(f"{LOCAL}.language.wishes")


def read(*messages):
    """Return what one person's messages teach, a reading for each."""
    events = [
        rows.EventRow(
            n=number,
            id=seeds.new_id(),
            anima_n=1,
            event_type="message.in",
            content=message,
            occurred_at=number,
            created_at=number,
            updated_at=number,
        )
        for number, message in enumerate(messages, 1)
    ]
    return reading.read_events(events)


def stated(*messages):
    """Return the statements that messages become, as they are quoted."""
    return [statement.text for each in read(*messages) for statement in each.statements]


def facts(*messages):
    """Return the facts that messages are understood to say, as plain tuples."""
    return [
        tuple(fact[:3])
        for each in read(*messages)
        for statement in each.statements
        if statement.form in (rows.FACT, rows.WISH)
        for fact in statement.facts
    ]


def wished(*messages):
    """Return the standing wishes that messages utter, as they are quoted."""
    return [
        statement.text
        for each in read(*messages)
        for statement in each.statements
        if statement.form == rows.WISH
    ]


def ends(*messages):
    """Return what of the speaker's own messages say is over, as pairs of attributes and value.

    Not that a plain clause denies the opposite of what it says.
    """
    found = [end for each in read(*messages) for end in each.ends if not end.owner]
    pairs = [(end.attributes, end.value) for end in found]
    return [pair for pair in pairs if not "".join(pair[0]).startswith("claim")]


def forgotten(*messages):
    """Return what messages ask to forget."""
    return [forget.what for each in read(*messages) for forget in each.forgets]


def spoken(text):
    """Return the languages that a text may be in."""
    return languages.languages_of(text)


def held(*messages):
    """Return what is known after messages, each said some days after the one before."""
    with closing(database.Database(":memory:")) as db:
        life = Life(db)
        for message in messages:
            life.event(message)
            life.now += 3 * DAY
            life.dream()
        return life.statements()
