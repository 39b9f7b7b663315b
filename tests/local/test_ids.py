# SPDX-License-Identifier: Apache-2.0
"""Ids are UUIDs of version 4, as Python's own module makes them."""

from __future__ import annotations

import uuid
from importlib import import_module

from tests import elephantasm

ids = import_module(f"{elephantasm.__name__}.local.ids")


def test_an_id_of_given_bytes_is_the_one_that_python_makes_of_them():
    for octets in (bytes(16), b"\xff" * 16, bytes(range(16))):
        assert ids.made_of(octets) == str(uuid.UUID(bytes=octets, version=4))


def test_drawn_ids_are_random_uuids_and_differ():
    drawn = [ids.drawn() for _ in range(100)]
    assert len(set(drawn)) == 100
    assert all(str(uuid.UUID(one)) == one and uuid.UUID(one).version == 4 for one in drawn)


def test_an_id_tells_one_content_from_another():
    texts = [b"", b"a", b"b", b"ab", b"ba", b"a" * 17, b"a" * 50_000, b"a" * 49_999 + b"b"]
    # The bits of a number in which these differ are not kept in an id.
    texts += [b"a" * 40 + sign + b"a" * 9 for sign in (b"a", b"q")]
    told = [ids.told_by(text) for text in texts]
    assert told == [ids.told_by(text) for text in texts]
    assert len(set(told)) == len(told)
    assert all(uuid.UUID(one).version == 4 for one in told)
