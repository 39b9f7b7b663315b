# SPDX-License-Identifier: Apache-2.0
"""A program compiles the patterns that it needs, and no others."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests import elephantasm

ROOT = Path(elephantasm.__file__).parent.parent
COUNTED = """
import re, sys
try:
    from re import _compiler as compiler
except ImportError:
    import sre_compile as compiler
compiled, plain = [], compiler.compile
def counted(pattern, flags=0):
    frame = sys._getframe(1)
    while frame.f_globals.get("__name__") in ("re", "functools"):
        frame = frame.f_back
    if frame.f_globals.get("__name__", "").startswith({package!r}):
        compiled.append(pattern)
    return plain(pattern, flags)
compiler.compile = counted
sys.path.insert(0, {root!r})
from {package} import Elephantasm
client = Elephantasm(endpoint="sqlite:///" + {path!r})
"""
FILL = """
anima = client.create_anima("Atlas")
client.extract("message.in", "I live in Oslo with my dog.", anima.id)
"""
ASK = """
assert "Oslo" in client.inject(client.search_animas("Atlas")[0].id, "Where do I live?").as_prompt()
print(len(compiled))
"""


def compiled_by(code, path):
    """Return how many patterns a program compiles, beyond those of the standard library."""
    program = COUNTED.format(package=elephantasm.__name__, root=str(ROOT), path=str(path)) + code
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    return int(ran.stdout)


def test_a_first_session_compiles_few_patterns(tmp_path):
    assert 5 < compiled_by(FILL + ASK, tmp_path / "agent.db") <= 20


def test_asking_what_is_indexed_compiles_fewer(tmp_path):
    path = tmp_path / "agent.db"
    compiled_by(FILL + ASK, path)
    assert 3 < compiled_by(ASK, path) <= 12
