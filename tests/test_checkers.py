# SPDX-License-Identifier: Apache-2.0
"""A user's program under strict type checkers: clean, but for what is misspelt."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests import elephantasm

ROOT = Path(elephantasm.__file__).parents[elephantasm.__name__.count(".") + 1]

PROGRAM = f"""
from __future__ import annotations

import {elephantasm.__name__} as package
from {elephantasm.__name__} import (
    {", ".join(elephantasm.__all__)},
)


def remember() -> None:
    anima = create_anima("x", description="d", meta={{"a": 1}})
    event: Event = extract(EventType.MESSAGE_IN, "x", anima.id, meta={{"a": 1}})
    pack: MemoryPack = inject(query="x")
    print(pack.as_prompt(), pack.knowledge[0].content, pack.identity, {{event: 1}}, hash(pack))
    with Elephantasm(endpoint="sqlite://") as client:
        for row in client.list_events(limit=3):
            print(row.content.upper())
        for found in client.search_memories("x"):
            print(found.score)
        for known in client.list_knowledge(KnowledgeType.FACT):
            print(known.content)
        print(client.get_identity(), client.health(), client.usage(), client.query("x").results)
        print(client.get_event(event.id).content)
        made = EventCreate(anima.id, EventType.SYSTEM, "x", meta={{"a": 1}}, importance_score=0.5)
        print([row.id for row in client.extract_many([made, {{**made.to_dict()}}])])
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
LINES = PROGRAM.splitlines()
WRONG = [n for n, line in enumerate(LINES, 1) if "contnet" in line or "Evnet" in line]


@pytest.fixture
def program(tmp_path, monkeypatch):
    """A file with the program, and the package where checkers find it."""
    if ROOT.name != "site-packages":  # there a checker looks by itself
        monkeypatch.setenv("MYPYPATH", str(ROOT))
    settings = {"typeCheckingMode": "strict", "extraPaths": [str(ROOT)]}
    settings["reportUnusedImport"] = settings["reportUnknownArgumentType"] = False
    settings["reportUnknownMemberType"] = False  # of what is misspelt
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    file = tmp_path / "program.py"
    file.write_text(PROGRAM)
    return file


@pytest.mark.slow
def test_mypy_finds_what_is_misspelt_and_nothing_else(program):
    api = pytest.importorskip("mypy.api")
    options = ["--strict", "--no-error-summary", "--cache-dir", str(program.parent)]
    said = api.run([*options, str(program)])[0].splitlines()
    assert [int(line.split(":")[1]) for line in said] == WRONG, said


@pytest.mark.slow
@pytest.mark.skipif(find_spec("pyright") is None, reason="needs pyright")
def test_pyright_finds_what_is_misspelt_and_nothing_else(program):
    ran = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "-p", str(program.parent)],
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
    )
    found = json.loads(ran.stdout)["generalDiagnostics"]
    lines = [one["range"]["start"]["line"] + 1 for one in found]
    assert lines == WRONG, [one["message"] for one in found]
