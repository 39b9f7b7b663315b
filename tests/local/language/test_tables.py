# SPDX-License-Identifier: Apache-2.0
"""A language is one folder; what it says is said once, and nowhere else."""

from __future__ import annotations

import ast
import inspect
import re
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from tests import elephantasm

LANGUAGE = f"{elephantasm.__name__}.local.language"
tables = import_module(f"{LANGUAGE}.tables")
words = import_module(f"{LANGUAGE}.english.words")
calendar = import_module(f"{LANGUAGE}.english.calendar")
numbers = import_module(f"{LANGUAGE}.english.numbers")
FOLDER = Path(tables.__file__).parent
ENGLISH = sorted(path for path in (FOLDER / "english").glob("*.py") if path.stem != "__init__")
ELSEWHERE = sorted(
    path for path in FOLDER.parent.rglob("*.py") if path.parent.name not in tables.LANGUAGES
)
SOURCES = "".join(path.read_text("utf-8") for path in FOLDER.glob("*.py"))


def public(module):
    return {name for name in vars(module) if not name.startswith("_")}


def strings(path):
    """Return the strings of a source: no docstrings, and no examples of rules."""
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            node.keywords = [k for k in node.keywords if k.arg not in ("takes", "leaves")]
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            node.value.value = ""
    nodes = (node for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return [node.value for node in nodes if isinstance(node.value, str)]


def words_in(path):
    return set(re.findall(r"[a-z]+", " ".join(strings(path)).lower()))


@pytest.mark.parametrize("language", tables.LANGUAGES)
def test_the_tables_of_a_language_are_asked_for(language):
    asked = used_tables()
    for path in (FOLDER / language).glob("*.py"):
        if f"'{path.stem}'" in asked and path.stem != "__init__":
            module = import_module(f"{LANGUAGE}.{language}.{path.stem}")
            own = {name for name in public(module) if not inspect.ismodule(getattr(module, name))}
            assert any(repr(name) in asked or f".{name}" in SOURCES for name in own), path


@pytest.mark.parametrize("language", tables.LANGUAGES)
def test_tools_that_collect_modules_see_every_table_that_is_asked_for(language):
    asked = used_tables()
    shown = (FOLDER / language / "__init__.py").read_text("utf-8")
    own = [path.stem for path in (FOLDER / language).glob("[a-z]*.py")]
    hidden = [stem for stem in own if f"'{stem}'" in asked and f" {stem} as " not in shown]
    assert hidden == []


def used_tables():
    """Return the names by which tables are asked for, in quotes."""
    return {repr(text) for path in FOLDER.glob("*.py") for text in strings(path)}


def test_every_folder_is_a_language_that_is_asked():
    folders = {path.parent.name for path in FOLDER.glob("*/__init__.py")}
    assert folders == set(tables.LANGUAGES)


SECOND = """
import sys
sys.path.insert(0, {folder!r})
from elephantasm.local.language import dates, marks, tables, words, wishes
assert tables.LANGUAGES[-1] == "second"
assert marks.has_time("in Joulukuu") and marks.has_time("in December")
assert wishes.is_wish("Vastaa aina lyhyesti.") and wishes.is_wish("Always be brief.")
assert words.terms("sekä the Oslo") == ["oslo"]
assert dates.written_out("eilen", 0) == "eilen [31 Joulukuu 1969]"
assert dates.written_out("yesterday", 0) == "yesterday [31 December 1969]"
print("understood")
"""


def test_a_second_language_is_one_more_folder_and_one_word(tmp_path):
    copy = tmp_path / "elephantasm"
    shutil.copytree(Path(elephantasm.__file__).parent, copy)
    (copy / "local" / "language" / "second").mkdir()
    for path in copy.glob("local/language/english/*.py"):
        text = path.read_text("utf-8")
        if path.stem == "calendar":
            text = text.replace("December Dec", "Joulukuu Jou").replace('"yesterday"', '"eilen"')
            text = text.replace("needs=(", 'needs=("eilen",')
        elif path.stem == "wished":
            text = text.replace("    only (?:use|answer", "    vastaa aina|only (?:use|answer")
            text = text.replace('"only ",', '"only ", "vastaa",')
        elif path.stem == "standing":
            text = text.replace("always never", "aina always never")
        elif path.stem == "words":
            text = text.replace("and or but", "sek\u00e4 tai mutta")
        elif path.stem in ("__init__", "concepts", "stems"):
            text = f"from ..english.{path.stem} import *\n" if path.stem != "__init__" else ""
        (copy / "local" / "language" / "second" / path.name).write_text(text, "utf-8")
    named = copy / "local" / "language" / "tables.py"
    before, mark, after = named.read_text("utf-8").partition("LANGUAGES = (")
    after = after.replace("\n)", '\n    "second",\n)', 1)
    named.write_text(before + mark + after, "utf-8")

    code = SECOND.format(folder=str(tmp_path))
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)

    assert (ran.stdout, ran.stderr) == ("understood\n", "")


@pytest.mark.parametrize("path", ELSEWHERE, ids=lambda path: str(path.relative_to(FOLDER.parent)))
def test_no_english_stands_outside_its_folder(path):
    named = {form.lower() for forms in (*calendar.MONTHS, *calendar.WEEKDAYS) for form in forms}
    assert not words_in(path) & {name for name in named if len(name) > 3}, "months or weekdays"
    for text in strings(path):
        alternatives = re.findall(r"[a-z' ]{3,}\|[a-z' ]{3,}", text)
        assert not alternatives, "patterns of words: write a rule of English"
        spoken = text.lower().split()
        known = [word for word in spoken if word in words.STOP_WORDS]
        assert len(known) < 8 or len(known) < 0.7 * len(spoken), "a table of words"


ONCE = [
    *(name.lower() for name, *_ in calendar.MONTHS if name not in ("May", "March")),
    *(name.lower() for name, *_ in calendar.WEEKDAYS),
    *(name for name in calendar.SEASONS if name != "fall"),
    *(name for _, name, *_ in numbers.NUMBERS[2:]),
    *"began drove swam woke possibly absolutely henceforth".split(),
]


@pytest.mark.parametrize("word", ONCE)
def test_what_belongs_together_stands_in_one_place(word):
    # Concepts tie all kinds of words to each other, and all have a weight.
    of_all = (
        *("concepts", "weights", "outdating", "preferences", "forgets", "topics"),
        *("essence", "alone", "handed", "beside"),
    )
    tables_of_one = (path for path in ENGLISH if path.stem not in of_all)
    holding = [path.name for path in tables_of_one if word in words_in(path)]
    assert len(holding) == 1, f"{word} stands in {' and '.join(holding)}"


def test_a_rule_is_looked_for_in_the_tables_of_the_languages_asked_for_alone(monkeypatch):
    asked = []
    whole = tables.table
    monkeypatch.setattr(
        tables, "table", lambda language, name: asked.append(language) or whole(language, name)
    )
    when = tables.Rules("questions", "WHEN")
    assert when.is_in("when was that?", ("english",))
    assert when.is_in("wann war das?", ("german", "english"))
    assert asked == ["english", "german", "english"]
    assert when.is_in("wann war das?")
    assert asked[3:] == list(tables.LANGUAGES)
    assert when.is_in("wann war das?") and len(asked) == 3 + len(tables.LANGUAGES)
