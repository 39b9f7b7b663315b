# SPDX-License-Identifier: Apache-2.0
"""Programs of users under strict type checkers: clean, but for what is misspelt.

So are the files of a copy without the engine and the command line: who has one checks it with
the own ones.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests import HAS_PROGRAM, HOME, NAME, elephantasm, snippets

README = Path(__file__).parent.parent / "README.md"
BLOCKS = re.compile(r"^```python\n(.*?)^```$", re.S | re.M)
PACKAGE = Path(elephantasm.__file__).parent

PROGRAM = """
from __future__ import annotations

import PACKAGE as package
from PACKAGE import (
    NAMES,
)


def remember() -> None:
    anima = create_anima("x", description="d", meta={"a": 1})
    event: Event = extract(EventType.MESSAGE_IN, "x", anima.id, meta={"a": 1})
    pack: MemoryPack = inject(query="x")
    print(pack.as_prompt(), pack.knowledge[0].content, pack.identity, {event: 1}, hash(pack))
    with Elephantasm(endpoint="sqlite://") as client:
        for row in client.list_events(limit=3):
            print(row.content.upper())
        for found in client.search_memories("x"):
            print(found.score)
        for known in client.list_knowledge(KnowledgeType.FACT):
            print(known.content)
        print(client.get_identity(), client.health(), client.usage(), client.query("x").results)
        print(client.get_event(event.id).content)
        made = EventCreate(anima.id, EventType.SYSTEM, "x", meta={"a": 1}, importance_score=0.5)
        print([row.id for row in client.extract_many([made, {**made.to_dict()}])])
        print(client.create_anima(**AnimaCreate("x", description=made.summary).to_dict()).id)
    try:
        inject()
    except NotFoundError as error:
        print(error.message, error.status_code, error.sent, package.exceptions.ServerError)


def misspell(event: Event) -> None:
    print(event.contnet)
    print(EventCreate("x", "system", "x", contnet="x"))
    print(package.Evnet)
"""
MISSPELT = ("contnet", "Evnet")
# What the blocks of the page take from elsewhere, as far as they use it.
OTHERS = {
    "fastapi.pyi": """
from typing import Callable, TypeVar
F = TypeVar("F")
class FastAPI:
    def post(self, path: str) -> Callable[[F], F]: ...
""",
    "openai.pyi": """
from typing import Sequence
class Message:
    content: str
class Choice:
    message: Message
class Completion:
    choices: Sequence[Choice]
class Completions:
    def create(self, *, model: str, messages: Sequence[dict[str, str]]) -> Completion: ...
class Chat:
    completions: Completions
chat: Chat
""",
}
MYPY = pytest.param("mypy", marks=pytest.mark.skipif(not find_spec("mypy"), reason="needs mypy"))
PYRIGHT = pytest.param(
    "pyright", marks=pytest.mark.skipif(not find_spec("pyright"), reason="needs pyright")
)
both = pytest.mark.parametrize("checker", [MYPY, PYRIGHT])
pytestmark = pytest.mark.slow


def program_for(package):
    """Return a program that uses every public name of a package."""
    return PROGRAM.replace("NAMES", ", ".join(elephantasm.__all__)).replace("PACKAGE", package)


def found_by(checker, path, home):
    """Return what a strict checker says of a file or folder: each finding's line and text.

    Args:
        checker: `mypy` or `pyright`.
        path: What is checked.
        home: The folder in which the package is found.
    """
    at = path.parent
    settings = {"typeCheckingMode": "strict", "extraPaths": [str(home)], "include": [path.name]}
    settings |= {"reportUnusedImport": path.is_dir(), "reportUnknownMemberType": path.is_dir()}
    (at / "pyrightconfig.json").write_text(json.dumps(settings))
    options = {
        "mypy": ["--strict", "--no-error-summary", "--cache-dir", str(at / "cache"), str(path)],
        "pyright": ["--outputjson", "-p", str(at)],
    }
    places = {} if home.name == "site-packages" else {"MYPYPATH": str(home)}
    ran = subprocess.run(
        [sys.executable, "-m", checker, *options[checker]],
        capture_output=True,
        text=True,
        timeout=600,
        env={**os.environ, **places, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
    )
    if checker == "mypy":
        assert not ran.stderr, ran.stderr
        matches = (re.match(r".*?:(\d+): error: (.*)", line) for line in ran.stdout.splitlines())
        return [(int(match[1]), match[2]) for match in matches if match]
    told = json.loads(ran.stdout)
    assert told["summary"]["filesAnalyzed"], ran.stdout
    return [
        (one["range"]["start"]["line"] + 1, one["message"])
        for one in told["generalDiagnostics"]
        if one["severity"] == "error"
    ]


@pytest.fixture
def small(tmp_path):
    """A copy of the package without the engine and the command line."""
    if not HAS_PROGRAM:
        pytest.skip("this copy has no command to make another one")
    vendor = import_module(f"{NAME}.cli.vendor")
    made = vendor.copy(PACKAGE, tmp_path / "vendored", "elephantasm", ["local", "cli"])
    return Path(made.path)


def check_program(checker, file, package, home):
    """Fail unless a checker finds what is misspelt in the program, and nothing else."""
    file.write_text(program_for(package))
    lines = file.read_text().splitlines()
    wrong = [n for n, line in enumerate(lines, 1) if any(word in line for word in MISSPELT)]
    found = found_by(checker, file, home)
    assert sorted({line for line, _ in found}) == wrong, found


@both
def test_what_a_program_misspells_is_found_and_nothing_else(checker, tmp_path):
    check_program(checker, tmp_path / "program.py", NAME, HOME)


@both
def test_so_it_is_beside_a_copy_without_engine_and_command_line(checker, tmp_path, small):
    check_program(checker, tmp_path / "program.py", "elephantasm", small.parent)


@both
def test_the_files_of_such_a_copy_are_clean(checker, small):
    assert found_by(checker, small, small.parent) == []


@both
@pytest.mark.skipif(not README.exists(), reason="this copy of the tests has no README.md")
def test_what_the_page_shows_is_clean(checker, tmp_path):
    for name, text in OTHERS.items():
        (tmp_path / name).write_text(text)
    blocks = [snippets.localized(block) for block in BLOCKS.findall(README.read_text("utf-8"))]
    file = tmp_path / "page.py"
    file.write_text("import openai\n" + "\n".join(blocks))
    lines = file.read_text().splitlines()
    assert [(lines[n - 1], text) for n, text in found_by(checker, file, HOME)] == []
