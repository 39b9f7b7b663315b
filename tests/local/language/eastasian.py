# SPDX-License-Identifier: Apache-2.0
"""What the real reader makes of messages, in a form that tests compare."""

from __future__ import annotations

from importlib import import_module

from tests.local import seeds
from tests.local.life import LOCAL

reading = import_module(f"{LOCAL}.dreamer.reading")


def read(*messages):
    """Return what messages teach, one reading each."""
    return reading.read_events(
        [seeds.event(1, text)._replace(n=n) for n, text in enumerate(messages)]
    )


def statements(*messages):
    """Return the statements of all messages as texts, wishes too."""
    return [statement.text for one in read(*messages) for statement in one.statements]


def facts(*messages):
    """Return what the messages are understood to say: owner, attribute and value of each."""
    return [
        tuple(fact[:3])
        for one in read(*messages)
        for statement in one.statements
        if statement.form in ("fact", "wish")
        for fact in statement.facts
    ]


def wishes(*messages):
    """Return the standing wishes of messages, as texts."""
    return [
        statement.text
        for one in read(*messages)
        for statement in one.statements
        if statement.form == "wish"
    ]


def ends(*messages):
    """Return what the messages say is over: owner, attributes and value of each.

    Not that a plain clause denies the opposite of what it says.
    """
    found = [tuple(end[:3]) for one in read(*messages) for end in one.ends]
    return [end for end in found if not "".join(end[1]).startswith("claim: ")]


def forgets(*messages):
    """Return what the messages ask to forget."""
    return [forget.what for one in read(*messages) for forget in one.forgets]
