# SPDX-License-Identifier: Apache-2.0
"""What README.md shows runs as it stands there."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import subprocess
import sys
import types
from pathlib import Path

import pytest

from tests import elephantasm, snippets

ROOT = Path(__file__).parent.parent
PACKAGE = Path(elephantasm.__file__).parent
README = (ROOT / "README.md").read_text("utf-8") if (ROOT / "README.md").exists() else ""
PYTHON = re.findall(r"^```python\n(.*?)^```$", README, re.S | re.M)
SHELL = re.findall(r"^```sh\n(.*?)^```$", README, re.S | re.M)

pytestmark = pytest.mark.skipif(not README, reason="this copy of the tests has no README.md")


def test_every_example_runs_in_the_order_of_the_page(tmp_path, monkeypatch, capsys):
    pytest.importorskip("sqlite3")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ELEPHANTASM_ENDPOINT", "sqlite:///agent.db")
    monkeypatch.setenv("ELEPHANTASM_ANIMA_ID", "my-agent")
    client = elephantasm.Elephantasm()
    monkeypatch.setattr(elephantasm.functions, "_client", lambda: client)
    fastapi = types.ModuleType("fastapi")
    fastapi.FastAPI = lambda: types.SimpleNamespace(post=lambda path: lambda function: function)
    monkeypatch.setitem(sys.modules, "fastapi", fastapi)
    with snippets.OpenAIServer() as llm:
        names = {"openai": llm.module()}
        for block in PYTHON:
            exec(snippets.localized(block), names)
            if "async def turn" in block:
                assert asyncio.run(names["turn"]("Which theme?"))
            if "def chat" in block:
                assert names["chat"]("Which theme?") == "You said: Which theme?"
            if "def answer" in block:
                assert "Solarized" in names["answer"]("Which editor theme do I like?", "sam")
            if "def handler" in block:
                said = {"message": "Which editor theme do I like?", "id": "1"}
                assert "Solarized" in names["handler"](said, None)["prompt"]
            if "def remember" in block:
                assert (
                    names["remember"]("once", "key-1").id == names["remember"]("once", "key-1").id
                )
    for name in ("client", "transport"):
        names[name].close()
    client.close()
    assert "DreamReport" in capsys.readouterr().out


def shell(start):
    """Return the one shell example that begins with these words."""
    (found,) = [block for block in SHELL if block.startswith(start)]
    return found


def bash(script, folder, **environment):
    ran = subprocess.run(
        ["/bin/sh", "-e", "-c", script],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=folder,
        env={**os.environ, "PATH": f"{folder / 'bin'}:{os.environ['PATH']}", **environment},
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


@pytest.fixture
def clone(tmp_path):
    """A folder with the package in it, where `python3` is the Python that runs the tests."""
    shutil.copytree(PACKAGE, tmp_path / "elephantasm", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin" / "python3"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    program.chmod(0o755)
    return tmp_path


def test_the_demo_runs_from_a_fresh_clone(clone):
    assert "Dreamer" in bash(shell("python3 -m elephantasm demo"), clone)


def test_the_zipapp_recipe_works(clone):
    assert bash(shell("mkdir app"), clone) == f"{elephantasm.__version__}\n"


def test_the_vendoring_recipe_works_without_engine_and_command_line(clone):
    vendored = clone / "mine" / "_vendor" / "elephantasm"
    shutil.copytree(clone / "elephantasm", vendored)
    for folder in ("local", "cli"):
        shutil.rmtree(vendored / folder)
    for folder in (clone / "mine", clone / "mine" / "_vendor"):
        (folder / "__init__.py").touch()
    (clone / "mine" / "memory.py").write_text(
        "from ._vendor.elephantasm import Elephantasm, ElephantasmError\n"
        "try:\n"
        "    Elephantasm(endpoint='sqlite://', anima_id='a').inject()\n"
        "except ElephantasmError as error:\n"
        "    print(error)\n"
    )
    shutil.rmtree(clone / "elephantasm")
    assert "embedded engine" in bash("python3 -c 'import mine.memory'", clone)


def test_every_setting_of_the_suite_is_documented():
    tests = Path(__file__).parent
    told = (tests / "README.md").read_text("utf-8")
    texts = (path.read_text("utf-8") for path in tests.rglob("*.py"))
    read = {name for text in texts for name in re.findall(r'environ\.get\("(\w+)"', text)}
    assert "ELEPHANTASM_BLOCK" in read
    assert not {name for name in read if f"`{name}`" not in told}


def test_the_test_command_names_what_ci_runs():
    assert "pytest" in shell("python3 -m venv")
