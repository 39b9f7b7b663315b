# SPDX-License-Identifier: Apache-2.0
"""Takes modules away from the interpreter, before anything of the tests is loaded.

`ELEPHANTASM_BLOCK=_ssl,_sqlite3 pytest` runs the suite as on a Python built without these two;
tests that need them are skipped.
"""

from __future__ import annotations

import os
import sys


def block(module):
    sys.modules[module] = None  # an import of it fails from here on
    for name in list(sys.modules):
        if name.partition(".")[0] == module.strip("_"):
            del sys.modules[name]  # pytest or a plugin of it had loaded it


for blocked in filter(None, os.environ.get("ELEPHANTASM_BLOCK", "").split(",")):
    block(blocked)


def can_import(name):
    try:
        __import__(name)
    except ImportError:
        return False
    return True
