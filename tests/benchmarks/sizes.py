# SPDX-License-Identifier: Apache-2.0
"""Figures that are exact: sizes, calls, modules."""

from __future__ import annotations

import io
import sys
import zipfile

from . import service
from .measure import ROOT, Python
from .network import COLD

CALLS = f"""
import os, sys
from elephantasm import Elephantasm
client = Elephantasm(api_key={service.KEY!r}, anima_id={service.ANIMA!r}, endpoint=os.environ["URL"])
client.extract("message.in", "Hello!", role="user")
calls = 0
def count(frame, event, _):
    global calls
    calls += event == "call"
sys.setprofile(count)
client.extract("message.in", "Hello!", role="user")
sys.setprofile(None)
print(calls)
"""


def zipped(files):
    """Return the size of a zip of these files."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            archive.write(file, file.relative_to(ROOT))
    return len(packed.getvalue()) / 1024


def run(table, peer=None, rounds=11):
    """Add all exact figures."""
    ours = Python(sys.executable, ROOT)
    with service.running() as url:
        table.add("Python function calls in one warm extract()", ours.number(CALLS, URL=url), 600)
        code = "import sys; old = len(sys.modules)\n" + COLD
        shown = "print(len(sys.modules) - old, len(sys.modules))"
        beyond, in_all = map(int, ours.run(code + shown, URL=url).split())
    table.note(f"  {in_all} modules with those of the bare interpreter")
    table.add("modules loaded by a cold HTTP inject()", beyond, 150)
    files = sorted(path for path in (ROOT / "elephantasm").rglob("*") if path.is_file())
    files = [path for path in files if "__pycache__" not in path.parts]
    engine = [p for p in files if {"local", "cli"} & set(p.relative_to(ROOT).parts)]
    table.add("the package zipped", zipped(files), 70, unit="KB")
    core = [path for path in files if path not in engine]
    table.add("the core zipped, without engine and command line", zipped(core), 35, unit="KB")
    table.add(
        "installed, without bytecode", sum(p.stat().st_size for p in files) / 1024, 260, unit="KB"
    )
