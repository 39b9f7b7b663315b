# SPDX-License-Identifier: Apache-2.0
"""The one place where the tests name the library, and where it is imported from.

A vendored copy is named by `ELEPHANTASM_PACKAGE`, such as `app._vendor.elephantasm`.
"""

import os
from importlib import import_module
from pathlib import Path

NAME = os.environ.get("ELEPHANTASM_PACKAGE", "elephantasm")
elephantasm = import_module(NAME)
# The folder that has to be on the path of programs that import it.
HOME = Path(elephantasm.__file__).parents[NAME.count(".") + 1]

__all__ = ["HOME", "NAME", "elephantasm"]
