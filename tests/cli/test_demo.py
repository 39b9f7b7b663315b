# SPDX-License-Identifier: Apache-2.0
"""The demo: quick, short, the same every time, and nothing in it that the engine did not say."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests import HOME, elephantasm
from tests.cli.shell import done


def run_bare(directory, flags, word):
    """Run a command from a bare clone, without an environment; returns what it printed."""
    code = f"import sys, runpy; sys.path.insert(0, {str(HOME)!r}); sys.argv = ['', {word!r}]"
    code += f"; runpy.run_module({elephantasm.__name__!r}, run_name='__main__')"
    command = [sys.executable, *flags, "-W", "error", "-c", code]
    ran = subprocess.run(command, capture_output=True, encoding="utf-8", cwd=directory, env={})
    assert (ran.returncode, ran.stderr) == (0, "")
    return ran.stdout


@pytest.mark.parametrize("flags", [["-OO"], ["-S", "-I"]], ids=" ".join)
@pytest.mark.parametrize("word", ["--help", "demo"])
def test_it_runs_without_docstrings_and_without_site_packages(tmp_path, flags, word):
    assert run_bare(tmp_path, flags, word) == done(word, api_key=None)


def test_it_runs_from_a_bare_clone_in_under_five_seconds(tmp_path):
    resource = pytest.importorskip("resource")
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    run_bare(tmp_path, ["-I", "-S"], "demo")
    # Of processor time: what other programs take is none of its business.
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before < 5
    assert list(tmp_path.iterdir()) == []


def test_it_is_the_same_every_time_and_fits_on_one_and_a_half_screens():
    out = done("demo", api_key=None)
    assert out == done("demo", api_key=None)
    assert out.count("\n") <= 60
    assert max(map(len, out.splitlines())) <= 96
    assert "\x1b" not in out


def test_it_shows_each_layer_and_what_a_correction_does():
    out = done("demo", api_key=None)
    before, _, after = out.partition("Thursday: Sam asks again")
    assert "## Recent Activity" in before
    assert "- [FACT] 2026-03-02 Sam: I live in Lisbon." in before
    for layer in ("Your Identity", "Session Context", "Relevant Knowledge", "Relevant Memories"):
        assert f"| ## {layer}" in after
    assert "| You are Juno, a cooking companion. You help Sam plan dinners." in after
    answer = "Juno: Then it is chickpea curry on Saturday [7 March 2026], without peanuts.\n"
    assert answer in after
    scene = after.partition("Thursday night")[2]
    assert "| - 2026-03-02 Sam: I live in Lisbon. [until 2026-03-05]\n" in scene
    assert "| - 2026-03-05 Sam: I live in Porto now.\n" in scene
    assert "?" not in scene.partition("Your turn")[0]
