# SPDX-License-Identifier: Apache-2.0
"""Children forked while another thread is in its first call."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import HAS_ENGINE, elephantasm
from tests.replay import KEY

PACKAGE = Path(elephantasm.__file__).parent
CHILDREN = 8

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")

# A process of its own, for only there the stack is not loaded yet. Each child has 10 seconds.
PROGRAM = """
import os, signal, sys, threading, time
sys.path.insert(0, {path!r})
from {package} import Elephantasm, NotFoundError
from {package}._operations import Operation

def call(endpoint):
    with Elephantasm({key!r}, endpoint=endpoint, timeout=5) as client:
        anima = client.create_anima("x")
        client.extract("system", "x", anima.id)

def load(endpoint):
    # An unknown route: all is loaded, and no database opened, whose own forks are told elsewhere.
    with Elephantasm({key!r}, endpoint=endpoint, timeout=5) as client:
        try:
            client._dispatch.send(Operation("GET", "/none", dict))
        except NotFoundError:
            pass

thread = threading.Thread(target={first}, args=({endpoint!r},))
thread.start()
children = []
for number in range({children}):
    time.sleep(0.004 * number)
    child = os.fork()
    if not child:
        signal.alarm(10)
        try:
            call({endpoint!r})
        except BaseException:
            os._exit(1)
        os._exit(0)
    children.append(child)
thread.join()
print(*[os.waitpid(child, 0)[1] for child in children])
"""


def run(code):
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, timeout=60
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


@pytest.mark.parametrize("engine", ["network", "embedded"] if HAS_ENGINE else ["network"])
def test_every_child_forked_during_the_first_call_finishes_its_own(replay, engine):
    code = PROGRAM.format(
        path=str(PACKAGE.parent),
        package=elephantasm.__name__,
        key=KEY,
        first="call" if engine == "network" else "load",
        endpoint=replay.url if engine == "network" else "sqlite://",
        children=CHILDREN,
    )
    assert run(code).split() == ["0"] * CHILDREN
