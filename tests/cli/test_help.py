# SPDX-License-Identifier: Apache-2.0
"""Each `--help` shows an example, and every example runs; what the command line costs others."""

from __future__ import annotations

import configparser
import re
import shlex
import signal
import subprocess
import sys
import time

import pytest

from tests import HAS_ENGINE, HAS_ITEMS, HOME, NAME, elephantasm, sizes
from tests.cli.shell import PROGRAM, Terminal, done, environment, run, served

OF_ITEMS = "show why history forget restore erase" if HAS_ITEMS else ""
# In an order in which each finds what it needs.
COMMANDS = (
    "create-anima extract dream animas inject events list search identity health replay demo "
    f"vendor completion {OF_ITEMS} delete-anima"
).split()
HERE = {"endpoint": "sqlite:///agent.db", "api_key": None}


def example_of(*command):
    """Return the example in a command's help, as words."""
    shown = done(*command, "--help").split("\nexample:\n  ")
    assert len(shown) == 2
    program, *words = shlex.split(shown[1])
    assert program == "elephantasm"
    return words


def test_the_help_names_every_command():
    out = done("--help")
    assert all(f"\n    {name}" in out for name in [*COMMANDS, "serve"])
    assert example_of() == ["demo"]


def tell_who_it_is(folder, asked):
    """Do what the command says that there is to do before there is an identity."""
    refused = run(*asked, cwd=folder, **HERE)
    assert "say who it is with `elephantasm extract --type system`" in refused.stderr
    told = ["extract", "--type", "system", "--anima", "my-agent", "You are Pip, a tea master."]
    for words in (told, ["dream"]):
        assert run(*words, cwd=folder, **HERE).returncode == 0


def forgotten(folder):
    """Forget an event; returns its id."""
    listed = done("list", "events", "--anima", "my-agent", cwd=folder, **HERE)
    own = listed.split()[0]
    done("forget", own, "--yes", cwd=folder, **HERE)
    return own[:8]


def test_no_command_prints_the_help():
    assert done() == done("--help") == done("help")
    assert done("help", "extract") == done("extract", "--help")


@pytest.mark.parametrize("command", [[], *([name] for name in [*COMMANDS, "serve"])], ids=str)
@pytest.mark.parametrize("columns", [80, 64])
def test_help_keeps_words_whole_within_the_terminal(command, columns):
    with Terminal(*command, "--help", columns=columns) as terminal:
        assert terminal.end() == 0
    plain = re.sub(r"\x1b\[\d+m", "", terminal.screen).replace("\r\n", "\n")
    lines = plain.partition("\nexample:")[0].splitlines()
    too_long = [line for line in lines if len(line) > columns and " " in line.strip()]
    assert not too_long
    # The same words as where there is all the room there can be.
    with Terminal(*command, "--help", columns=100) as wide:
        assert wide.end() == 0
    assert "\x1b[1m" in wide.screen
    unbroken = re.sub(r"\x1b\[\d+m", "", wide.screen).split()
    assert [word for word in plain.split() if word not in unbroken] == []


@pytest.mark.slow
def test_every_example_runs_in_one_story(tmp_path):
    log = tmp_path / "log"
    with served(tmp_path / "service.db", log) as (url, _):
        for command in COMMANDS:
            words = [
                url if word == "https://api.elephantasm.com" else word
                for word in example_of(command)
            ]
            assert words[0] == command
            if command == "identity":
                tell_who_it_is(tmp_path, words)
            if command == "restore":
                words[1] = forgotten(tmp_path)
            # Only the replay talks to the service, and needs a key for it.
            ran = run(*words, cwd=tmp_path, **({} if command == "replay" else HERE))
            assert ran.returncode == 0, ran.stderr
            assert ran.stdout, command


def test_the_example_of_serve_runs_until_it_is_stopped(tmp_path):
    words = example_of("serve")
    words[words.index("8765")] = "0"
    log = tmp_path / "log"
    with log.open("w") as out:
        process = subprocess.Popen(
            [*PROGRAM, *words], stderr=out, cwd=tmp_path, env=environment(api_key=None)
        )
    end = time.monotonic() + 30
    while "listening on http://127.0.0.1:" not in log.read_text():
        assert time.monotonic() < end
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == 0


def test_the_installed_command_is_the_same():
    settings = configparser.ConfigParser()
    if NAME != "elephantasm" or not settings.read(HOME / "setup.cfg"):
        pytest.skip("a vendored copy installs no command")
    scripts = settings["options.entry_points"]["console_scripts"].split()
    assert scripts == ["elephantasm", "=", f"{elephantasm.__name__}.cli:main"]


def modules_after(code):
    """Return the modules that a program has loaded."""
    program = f"import sys; sys.path.insert(0, {str(HOME)!r}); {code}; print(*sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-I", "-S", "-c", program], capture_output=True, text=True, timeout=60
    )
    return ran.stdout.split()


def test_importing_the_package_loads_nothing_of_the_command_line():
    name = elephantasm.__name__
    loaded = modules_after(f"import {name}")
    assert name in loaded
    for module in (f"{name}.cli", f"{name}.testing", "argparse"):
        assert module not in loaded


@pytest.mark.parametrize("module", ["sqlite3", "ssl", "http.client", "asyncio", "logging"])
def test_the_help_loads_no_engine(module):
    lines = ["try: main(['--help'])", "except SystemExit: pass"]
    code = "\n".join([f"from {elephantasm.__name__}.cli import main", *lines])
    assert module not in modules_after(f"exec({code!r})")


def test_a_hook_loads_nothing_that_only_help_json_and_writing_need(tmp_path):
    name = elephantasm.__name__
    if not HAS_ENGINE:
        pytest.skip("this copy leaves out the engine")
    begin = f"from {name}.cli import main; end = ['--endpoint', 'sqlite:///{tmp_path}/a.db']"
    made = f"{begin}; main(['create-anima', 'x', *end])"
    assert modules_after(made)
    loaded = modules_after(f"{begin}; main(['inject', '--anima', 'x', 'Where do I live?', *end])")
    assert f"{name}.local.api.packs" in loaded
    unneeded = "typing uuid pathlib textwrap shlex threading logging dataclasses hashlib".split()
    engine = (
        "api.animas api.bodies api.changes api.events api.masking api.query api.scope api.items "
        "language.marks language.wishes "
        "language.forgetting dreamer.dream store.steps store.scope"
    )
    unneeded += [f"{name}.local.{module}" for module in engine.split()]
    assert [module for module in unneeded if module in loaded] == []
    assert sum(module.startswith(f"{name}.") for module in loaded) <= sizes.HOOK_MODULES


@pytest.mark.skipif(not HAS_ENGINE, reason="needs the engine")
def test_a_command_does_not_look_for_garbage_that_goes_with_it(tmp_path):
    lines = [
        "import gc; begun = []; note = lambda phase, about: begun.append(phase == 'start')",
        f"from {elephantasm.__name__}.cli import main; gc.callbacks.append(note)",
        f"main(['animas', '--endpoint', 'sqlite:///{tmp_path}/a.db'])",
        "assert not any(begun) and gc.get_freeze_count() > 1000, (begun, gc.get_freeze_count())",
    ]
    assert modules_after(f"exec({chr(10).join(lines)!r})")
