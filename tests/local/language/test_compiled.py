# SPDX-License-Identifier: Apache-2.0
"""A program compiles the patterns that it needs, and no others."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path

from tests import elephantasm

LANGUAGE = f"{elephantasm.__name__}.local.language"
rules = import_module(f"{LANGUAGE}.rules")
tables = import_module(f"{LANGUAGE}.tables")
ROOT = Path(elephantasm.__file__).parent.parent
COUNTED = """
import json, re, sys
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
print(json.dumps(compiled))
"""


def compiled_by(code, path):
    """Return the patterns that a program compiles, beyond those of the standard library."""
    program = COUNTED.format(package=elephantasm.__name__, root=str(ROOT), path=str(path)) + code
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def of_other_languages():
    """Return the patterns of the rules of every language but English, in small letters."""
    own = Path(tables.__file__).parent
    found = [
        import_module(f"{LANGUAGE}.{path.parent.name}.{path.stem}")
        for language in tables.LANGUAGES[1:]
        for path in (own / language).glob("[a-z]*.py")
    ]
    made = [value for table in found for value in vars(table).values()]
    return {rules.joined(one._pattern).lower() for one in made if isinstance(one, rules.Rule)}


# Of every text in a language its ways to tell something are tried, and all of them compiled.
def test_what_changes_nothing_in_a_clause_is_in_no_rule_of_it():
    facts = import_module(f"{LANGUAGE}.facts")
    ways = (*facts.tellings("german"), *facts.endings("german"))
    assert len(ways) > 90
    assert sum(len(way.rule.pattern) for way in ways) < 180_000


# Some ten of them are of no rule: what an id, a time or a line of a pack looks like.
def test_a_first_session_compiles_few_patterns(tmp_path):
    assert 5 < len(compiled_by(FILL + ASK, tmp_path / "agent.db")) <= 22


def test_asking_what_is_indexed_compiles_fewer(tmp_path):
    path = tmp_path / "agent.db"
    compiled_by(FILL + ASK, path)
    assert 3 < len(compiled_by(ASK, path)) <= 16


def test_who_speaks_one_language_compiles_the_patterns_of_no_other(tmp_path):
    compiled = {pattern.lower() for pattern in compiled_by(FILL + ASK, tmp_path / "agent.db")}
    others = of_other_languages()
    assert len(others) > 100
    assert not compiled & others
