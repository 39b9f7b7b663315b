# SPDX-License-Identifier: Apache-2.0
"""Databases that earlier releases wrote, and how to write one, as is done for each version.

python -m tests.local.stored tests/data/version-N.db
"""

from __future__ import annotations

import sqlite3
import sys
from importlib import import_module
from pathlib import Path

from tests import elephantasm
from tests.local import seeds

local = import_module(f"{elephantasm.__name__}.local")
ANIMA = "Atlas"
DATA = Path(__file__).parents[1] / "data"
SMALL = DATA / "version-1.db"
# A life of some weeks, told by 0.3.0 itself: see store/test_version_2.py.
LIVED = DATA / "version-1-lived.db"


def main(path):
    transport = local.LocalTransport(path, clock=lambda: seeds.CLOCK)
    with elephantasm.Elephantasm(transport=transport) as client:
        anima = client.create_anima(ANIMA).id
        for said in ("My name is Ana.", "I adopted a tortoise called Flash.", "I live in Turin."):
            client.extract("message.in", said, anima, "s1", author="Ana")
        transport.dream()
        client.inject(anima, "tortoise")
        client.extract("message.in", "Please always answer briefly.", anima, "s2", author="Ana")
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = DELETE")
    # Most of its pages hold little: small ones keep the file small.
    connection.execute("PRAGMA page_size = 512")
    connection.execute("VACUUM")
    connection.close()


if __name__ == "__main__":
    main(sys.argv[1])
