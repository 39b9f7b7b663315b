# SPDX-License-Identifier: Apache-2.0
"""The session at a terminal that README.md shows."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from tests.cli.shell import Terminal
from tests.cli.told import HERE

pytest.importorskip("pty")
PAGE = Path(__file__).parents[2] / "README.md"
ID = r"\b[0-9a-f]{8}\b"
NOW = r"[-\d]{10} [:\d]{5}Z(?=  [A-Z]{2})"  # when something was done in this session


@pytest.mark.slow
@pytest.mark.skipif(not PAGE.exists(), reason="this copy of the tests has no README.md")
def test_the_session_at_a_terminal_runs_as_it_stands_there(life):
    (session,) = re.findall(r"^```console\n(.*?)^```$", PAGE.read_text("utf-8"), re.S | re.M)
    own = {}  # ids of this database by those on the page
    for step in re.split(r"(?m)^\$ ", session)[1:]:
        command, _, shown = step.partition("\n")
        program, *words = shlex.split(command)
        assert program == "elephantasm"
        with Terminal(*(own.get(word, word) for word in words), cwd=life, **HERE) as terminal:
            if "[y/N]" in shown:
                terminal.wait_for("[y/N]")
                terminal.type("y\n")
            assert terminal.end() == 0
        screen = re.sub(r"\x1b\[\d+m", "", terminal.screen).replace("\r", "")
        # The terminal may repeat the answer before or after the end of the question's line.
        screen = re.sub(r"\[y/N\]\n?y\n+", "[y/N]\ny\n", screen)
        assert masked(screen) == masked(shown), command
        own.update(zip(re.findall(ID, shown), re.findall(ID, screen)))


def masked(text):
    """Return a text without what is another one each time."""
    return re.sub(NOW, "TIME", re.sub(ID, "ID", text))
