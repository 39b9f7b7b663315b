# SPDX-License-Identifier: Apache-2.0
"""Figures that are exact: calls, modules, sizes."""

from __future__ import annotations

import sys

from tests import sizes

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


def run(table, peer=None, rounds=11):
    """Add all exact figures."""
    loaded(table)
    for what, left_out, most in sizes.SIZES:
        table.add(f"code of {what}, zipped", sizes.zipped(left_out), most, unit="KB")
    mean, p95, longest = sizes.summary([lines for lines, _ in sizes.functions()])
    table.add("lines of a function, mean", mean, sizes.MEAN)
    table.add("lines of a function, 95th percentile", p95, sizes.P95)
    table.add("lines of a function, longest", longest, sizes.LONGEST)
    installed = sum(path.stat().st_size for path in sizes.SOURCES) / 1024
    table.note(f"  installed, without bytecode: {installed:.0f} KB")
    table.note("  comments for each 100 lines of code, good are 8 to 20:")
    for name, value in sizes.comments().items():
        table.note(f"    {name:<20}{value:5.1f}")


def loaded(table):
    """What a call calls, and a process that injects once loads."""
    ours = Python(sys.executable, ROOT)
    with service.running() as url:
        calls = ours.number(CALLS, URL=url)
        code = "import sys; old = len(sys.modules)\n" + COLD
        shown = "print(len(sys.modules) - old, len(sys.modules))"
        beyond, in_all = map(int, ours.run(code + shown, URL=url).split())
    table.add("Python function calls in one warm extract()", calls, sizes.CALLS)
    table.add("modules loaded by a cold HTTP inject()", beyond, sizes.MODULES)
    table.note(f"  {in_all} modules with those of the bare interpreter")
