# SPDX-License-Identifier: Apache-2.0
"""Completion in the shells themselves."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import time

import pytest

from tests.cli.shell import done, environment

BASH, ZSH = shutil.which("bash"), shutil.which("zsh")


def bash(*words):
    """Return what bash offers for the last of some words."""
    script = done("completion", "bash")
    line = " ".join(f"'{word}'" for word in ("elephantasm", *words))
    ask = f"COMP_WORDS=({line}); COMP_CWORD={len(words)}; _elephantasm\n"
    ask += "printf '%s\\n' \"${COMPREPLY[@]}\""
    ran = subprocess.run(
        [BASH, "--norc", "-c", script + ask], capture_output=True, text=True, timeout=30
    )
    assert ran.stderr == ""
    return ran.stdout.split()


@pytest.mark.skipif(BASH is None, reason="there is no bash here")
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["cr"], ["create-anima"]),
        (["help", "del"], ["delete-anima"]),
        (["extract", "--se"], ["--session"]),
        (["search", "--source", ""], ["memories", "knowledge"]),
        (["extract", "--type", "tool."], ["tool.call", "tool.result"]),
        (["completion", "z"], ["zsh"]),
        (["for"], ["forget"]),
        (["list", "kn"], ["knowledge"]),
        (["list", "--st"], ["--state"]),
        (["list", "memories", "--state", "a"], ["active", "archived"]),
        (["forget", "--dr"], ["--dry-run"]),
        (["why", "--q"], ["--query"]),
        (["serve", "--database", ""], []),
    ],
    ids=" ".join,
)
def test_bash_offers_what_fits(words, offered):
    assert bash(*words) == offered


@pytest.mark.skipif(BASH is None, reason="there is no bash here")
def test_bash_knows_every_command():
    assert {"demo", "serve", "replay", "vendor"} <= set(bash(""))


def typed(keys, expected):
    """Type into a zsh that completes, until something expected is on the screen."""
    pty = pytest.importorskip("pty")
    master, slave = pty.openpty()
    start = "autoload -U compinit && compinit -D -u; source =(cat <<'EOT'\n"
    start += done("completion", "zsh") + "EOT\n); PS1=ready%%\n"
    plain = {**environment(), "TERM": "xterm", "COLUMNS": "80"}
    process = subprocess.Popen(
        [ZSH, "-f", "-i"], stdin=slave, stdout=slave, stderr=slave, env=plain, close_fds=True
    )
    os.close(slave)
    screen, end = "", time.monotonic() + 30
    try:
        os.write(master, start.encode())
        sent = False
        while not sent or expected not in screen:
            assert time.monotonic() < end, screen
            if select.select([master], [], [], 0.2)[0]:
                screen += os.read(master, 65536).decode("utf-8", "replace")
            elif not sent and "ready%" in screen:
                os.write(master, keys.encode())
                screen, sent = "", True
        return screen
    finally:
        process.kill()
        process.wait()
        os.close(master)


@pytest.mark.skipif(ZSH is None, reason="there is no zsh here")
@pytest.mark.parametrize(
    ("keys", "offered"),
    [
        ("elephantasm del\t", "ete-anima"),
        ("elephantasm extract --ses\t", "sion"),
        ("elephantasm search --source know\t", "ledge"),
        ("elephantasm hist\t", "ory"),
        ("elephantasm list know\t", "ledge"),
        ("elephantasm forget --rea\t", "son"),
        ("elephantasm \t", "let the Dreamer work now"),
        ("elephantasm extract --\t", "who said it"),
    ],
)
def test_zsh_offers_what_fits(keys, offered):
    typed(keys, offered)
