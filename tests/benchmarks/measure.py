# SPDX-License-Identifier: Apache-2.0
"""How the benchmarks measure: in processes of their own, in interleaved rounds, as medians.

A figure is a ratio of two medians from the same run, so that the machine's speed cancels out.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Python:
    """An interpreter without site packages, and the folders it imports from.

    Args:
        executable: Path of the interpreter.
        folders: Folders put in front of its import path.
    """

    def __init__(self, executable=sys.executable, *folders):
        self.executable = executable
        self.folders = [str(folder) for folder in folders]

    def command(self, code):
        """Return the command line that runs a program."""
        path = f"import sys; sys.path[:0] = {self.folders!r}\n" if self.folders else ""
        return [self.executable, "-I", "-S", "-c", path + code]

    def cpu(self, code, **environment):
        """Run a program; returns the CPU seconds that the whole process took."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.run(code, **environment)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    def run(self, code, **environment):
        """Run a program; returns what it printed."""
        ran = subprocess.run(
            self.command(code),
            capture_output=True,
            text=True,
            timeout=600,
            env={**clean_environment(), **environment},
        )
        if ran.returncode:
            raise RuntimeError(f"a measured program failed:\n{ran.stderr}")
        return ran.stdout

    def number(self, code, **environment):
        """Run a program; returns the number it printed."""
        return float(self.run(code, **environment))


def clean_environment():
    """Return the environment without settings that would change what is measured."""
    drop = ("http_proxy", "https_proxy", "no_proxy", "all_proxy")
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("ELEPHANTASM_", "PYTHON", "SSL_")) and name.lower() not in drop
    }


def peer_python(executable):
    """Return the interpreter of an environment that has the upstream SDK installed."""
    code = "import elephantasm, pathlib; print(pathlib.Path(elephantasm.__file__).parents[1])"
    ran = subprocess.run([executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    return Python(executable, ran.stdout.strip())


def medians(candidates, rounds):
    """Run each candidate once a round; returns the median of each by name."""
    found = {name: [] for name in candidates}
    for _ in range(rounds):
        for name, measured in candidates.items():
            found[name].append(measured())
    return {name: statistics.median(values) for name, values in found.items()}


class Table:
    """Rows of figures with the limit each is held to."""

    def __init__(self):
        self.rows = []

    def add(self, figure, value, limit, *, least=False, unit=""):
        """Print a row; `least` says that the limit is a lower bound."""
        held = value >= limit if least else value <= limit
        self.rows.append((figure, value, limit, held))
        shown = f"{value:.3g}" if value < 1000 else f"{value:.0f}"
        bound = f"{'>=' if least else '<='} {limit:g}"
        print(
            f"{figure:<74}{shown:>9}{unit:<3}{bound:>10}  {'ok' if held else 'MISSED'}", flush=True
        )

    def note(self, text):
        """Print a line that is no figure."""
        print(f"{text}", flush=True)
