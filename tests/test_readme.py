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
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from tests import elephantasm, snippets
from tests.peers import library

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
                names["answer"]("My door code is 4711.", "ana")
                assert "4711" in names["answer"]("What is my door code?", "ana")
                assert "4711" not in names["answer"]("What is the door code?", "ben")
            if "exist_ok=True" in block and "def " not in block:
                exec(snippets.localized(block), names)  # a second time, as a program is run
                assert "Solarized Dark" in capsys.readouterr().out
            if "def handler" in block:
                said = {"message": "Which editor theme do I like?", "id": "1"}
                assert "Solarized" in names["handler"](said, None)["prompt"]
            if "def remember" in block:
                assert attempts(names) == [1, 3]
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


def attempts(names):
    """Return how often the example for retries sends an event that fails, with two limits."""
    fake = library("testing").FakeTransport()
    fake.on("POST", "/events", 429, repeat=True)
    client = elephantasm.Elephantasm(transport=fake, anima_id="my-agent")
    before = names["extract"], names["time"]
    names["extract"], names["time"] = client.extract, types.SimpleNamespace(sleep=lambda _: None)
    counts = []
    try:
        for tries in (1, 3):
            fake.requests.clear()
            with pytest.raises(elephantasm.RateLimitError):
                names["remember"]("x", "key", tries)
            counts.append(len(fake.sent("POST", "/events")))
    finally:
        names["extract"], names["time"] = before
    return counts


@pytest.fixture
def clone(tmp_path):
    """A folder with the package in it, where `python3` is the Python that runs the tests."""
    shutil.copytree(PACKAGE, tmp_path / "elephantasm", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "LICENSE", tmp_path)
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin" / "python3"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    program.chmod(0o755)
    return tmp_path


def test_the_demo_runs_from_a_fresh_clone(clone):
    assert "Dreamer" in bash(shell("python3 -m elephantasm demo"), clone)


def test_the_zipapp_recipe_works(clone):
    assert bash(shell("mkdir app"), clone) == f"{elephantasm.__version__}\n"


def program_with_a_copy(clone):
    """Vendor as the page says, then take the clone away; returns what a program with it says."""
    bash(shell("python3 -m elephantasm vendor myapp"), clone)
    for folder in (clone / "myapp", clone / "myapp" / "_vendor"):
        (folder / "__init__.py").touch()
    (clone / "myapp" / "memory.py").write_text(
        "from ._vendor.elephantasm import Elephantasm, ElephantasmError\n"
        "try:\n"
        "    Elephantasm(endpoint='sqlite://', anima_id='a').inject()\n"
        "except ElephantasmError as error:\n"
        "    print(error)\n"
    )
    shutil.rmtree(clone / "elephantasm")
    return bash("python3 -c 'import myapp.memory'", clone)


def test_the_vendoring_recipe_works_without_engine_and_command_line(clone):
    assert "embedded engine" in program_with_a_copy(clone)
    copy = clone / "myapp" / "_vendor" / "elephantasm"
    assert (copy / "LICENSE").exists()
    assert not (copy / "cli").exists()


def test_the_suite_runs_against_a_copy_as_the_page_says(clone):
    """A part of it: what does not hold for a copy under another name shows in these files."""
    program_with_a_copy(clone)
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "tests", clone / "tests", ignore=ignored)
    (command,) = re.findall(r"`(ELEPHANTASM_PACKAGE=.*) python3 -m pytest tests`", README)
    files = "tests/test_types.py tests/test_exceptions.py tests/test_config.py tests/test_answer.py"
    assert "passed" in bash(f"{command} python3 -m pytest -p no:cacheprovider {files}", clone)


def test_the_recipe_for_a_layer_makes_one_with_bytecode(clone):
    bash(shell("python3 -m elephantasm vendor python"), clone)
    shutil.rmtree(clone / "elephantasm")
    assert not (clone / "python" / "elephantasm" / "cli").exists()
    code = "import elephantasm as e, sys; c = e.Elephantasm(endpoint='sqlite://');"
    code += "c.create_anima('Ada'); print(e.__cached__)"
    # As a function's platform does: the folder on the path, where nothing may be written.
    cached = bash(f'python3 -B -W error -c "{code}"', clone, PYTHONPATH=str(clone / "python"))
    assert Path(cached.strip()).exists()


LAYERS = "## Your Identity"


def test_the_sample_is_what_the_engine_makes():
    local = pytest.importorskip(f"{elephantasm.__name__}.local")
    now = datetime(2026, 3, 2, 18, 30, tzinfo=timezone.utc)
    engine = local.LocalTransport(":memory:", clock=lambda: now.timestamp())
    with elephantasm.Elephantasm(transport=engine) as client:
        anima = client.create_anima("Juno").id
        client.extract("system", "You are Juno, a cooking companion.", anima)
        for role, said in (
            ("user", "I am allergic to peanuts."),
            ("user", "Please keep your answers short."),
            ("assistant", "I will. Shall we plan the week?"),
            (
                "user",
                "My sister Bea comes to dinner on Saturday, and she loves chickpea curry.",
            ),
        ):
            now += timedelta(seconds=30)
            kind = "message.out" if role == "assistant" else "message.in"
            author = "Ana" if role == "user" else None
            client.extract(kind, said, anima, "1", role, author)
        engine.dream()
        now = datetime(2026, 3, 20, 9, 0, tzinfo=timezone.utc)
        client.extract("message.in", "I moved to Porto last week.", anima, "2", "user", "Ana")
        prompt = client.inject(anima, "What could I cook for Bea?").as_prompt()
    samples = re.findall(r"^```text\n(.*?)^```$", README, re.S | re.M)
    (shown,) = [text for text in samples if text.startswith(LAYERS)]
    assert prompt + "\n" == shown


def test_the_table_of_commands_has_each_of_them_once():
    arguments = pytest.importorskip(f"{elephantasm.__name__}.cli.arguments")
    table = README.partition("| command | what it does |")[2].partition("\n\n")[0]
    names = re.findall(r"`([a-z-]+)`", "".join(re.findall(r"^\|([^|]*)\|", table, re.M)))
    assert sorted(names) == sorted(arguments.COMMANDS)


def test_every_operation_is_listed():
    told = README.partition("All operations: ")[2].partition(".")[0]
    kind = elephantasm.Elephantasm
    public = {name for name in dir(kind) if not name.startswith("_")}
    public -= {name for name in public if isinstance(getattr(kind, name), property)}
    assert set(re.findall(r"`(\w+)`", told)) == public - {"close"}


def test_every_link_within_the_page_leads_somewhere():
    headings = re.findall(r"^#+ (.*)$", README, re.M)
    anchors = {re.sub(r"[^\w -]", "", text).lower().replace(" ", "-") for text in headings}
    assert set(re.findall(r"\]\(#([^)]*)\)", README)) <= anchors


def test_every_setting_of_the_suite_is_documented():
    tests = Path(__file__).parent
    told = (tests / "README.md").read_text("utf-8")
    texts = (path.read_text("utf-8") for path in tests.rglob("*.py"))
    read = {name for text in texts for name in re.findall(r'environ\.get\("(\w+)"', text)}
    assert "ELEPHANTASM_BLOCK" in read
    assert not {name for name in read if f"`{name}`" not in told}


def test_the_test_command_names_what_ci_runs():
    assert "pytest" in shell("python3 -m venv")
