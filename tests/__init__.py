# SPDX-License-Identifier: Apache-2.0
"""The one place where the tests name the library, and where it is imported from.

A vendored copy is named by `ELEPHANTASM_PACKAGE`, such as `app._vendor.elephantasm`.
"""

import os
from importlib import import_module
from pathlib import Path

NAME = os.environ.get("ELEPHANTASM_PACKAGE", "elephantasm")
elephantasm = import_module(NAME)
_ALL = elephantasm.functions  # loads the whole core, whose modules tests name as attributes
# The folder that has to be on the path of programs that import it.
HOME = Path(elephantasm.__file__).parents[NAME.count(".") + 1]

# What a copy may lack; tests of these are then left out.
_PACKAGE = Path(elephantasm.__file__).parent
HAS_ENGINE, HAS_PROGRAM = (_PACKAGE / "local").is_dir(), (_PACKAGE / "cli").is_dir()
HAS_ITEMS = (_PACKAGE / "manage").is_dir()

__all__ = ["HAS_ENGINE", "HAS_ITEMS", "HAS_PROGRAM", "HOME", "NAME", "elephantasm"]
