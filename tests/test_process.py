# SPDX-License-Identifier: Apache-2.0
"""What is made once in a process, and what a fork in the middle of it does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import HAS_ENGINE, elephantasm

PACKAGE = Path(elephantasm.__file__).parent


def run(code):
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, timeout=60
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


@pytest.mark.parametrize("failures", [1, 5])
def test_once_makes_one_value_and_retries_after_a_failure(failures):
    made = []

    def make():
        made.append(1)
        if len(made) <= failures:
            raise RuntimeError
        return object()

    value = elephantasm._process.once(make)
    for _ in range(failures):
        with pytest.raises(RuntimeError):
            value()
    assert value() is value()
    assert len(made) == failures + 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
def test_a_fork_waits_for_what_is_being_made_but_not_for_ever():
    code = f"""
import os, sys, threading, time
sys.path.insert(0, {str(PACKAGE.parent)!r})
from {elephantasm.__name__} import _process
_process.LONGEST_WAIT = {{wait}}
inside, leave = threading.Event(), threading.Event()

def make():
    inside.set()
    leave.wait(20)

thread = threading.Thread(target=_process.once(make))
thread.start()
inside.wait()
threading.Timer(0.3, leave.set).start()
child = os.fork()
if not child:
    os._exit(leave.is_set())
waited = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
thread.join()
_process.once(list)()  # whoever could not wait has nothing to let go of
if not os.fork():
    os._exit(_process.once(lambda: 0)())
print(waited, os.wait()[1])
"""
    assert run(code.replace("{wait}", "10")).split() == ["1", "0"]
    assert run(code.replace("{wait}", "0.01")).split() == ["0", "0"]


@pytest.mark.skipif(not HAS_ENGINE, reason="needs the engine")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
def test_a_fork_waits_for_the_first_use_of_a_database_that_was_being_made_when_it_began():
    code = f"""
import os, sys, threading, time
sys.path.insert(0, {str(PACKAGE.parent)!r})
from {elephantasm.__name__} import _process
from {elephantasm.__name__}.local.store import database, forks
inside, forking, over = threading.Event(), threading.Event(), []

def make():
    inside.set()
    forking.wait(20)
    time.sleep(0.2)  # until the fork waits for this
    made = database.Database("agent.db", synchronous="FULL", busy_timeout=1.0)
    use = forks.Use(made)
    assert forks.enter(use, 0.0)
    return made, use

def call():
    _, use = value()
    time.sleep(0.2)
    over.append(True)
    forks.leave(use)

value = _process.once(make)
thread = threading.Thread(target=call)
thread.start()
inside.wait()
forking.set()
child = os.fork()
if not child:
    os._exit(len(over))
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), forks.is_near())
thread.join()
"""
    assert run(code).split() == ["1", "False"]


def test_what_is_made_may_make_something_else():
    inner = elephantasm._process.once(object)
    outer = elephantasm._process.once(lambda: [inner()])
    assert outer() == [inner()]


def test_a_lock_may_be_taken_again_by_the_thread_that_holds_it():
    with elephantasm._process.reentrant_lock() as lock, elephantasm._process.reentrant_lock():
        assert lock
