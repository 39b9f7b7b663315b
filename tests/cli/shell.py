# SPDX-License-Identifier: Apache-2.0
"""Runs the command line as a user does: in pipes, in a terminal, and as a server."""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
import sys
import time

from tests import HOME, NAME
from tests.replay import KEY

PROGRAM = (sys.executable, "-W", "error", "-m", NAME)
# Makes the process the leader of a session with the terminal, so that Ctrl-C reaches it.
LEADER = (
    "import fcntl, os, sys, termios; os.setsid(); fcntl.ioctl(0, termios.TIOCSCTTY, 0);"
    "os.execv(sys.argv[1], sys.argv[1:])"
)


def environment(variables=None, **settings):
    """Return the variables of a user's shell, with the package's key unless it is None."""
    home = {"PATH": os.environ["PATH"], "PYTHONPATH": str(HOME), "LC_ALL": "C.UTF-8"}
    named = {f"ELEPHANTASM_{name.upper()}": value for name, value in settings.items()}
    made = {**home, "ELEPHANTASM_API_KEY": KEY, **named, **(variables or {})}
    return {name: value for name, value in made.items() if value is not None}


def run(*arguments, text=None, cwd=None, **settings):
    """Run one command in pipes; its output never shows the key."""
    done = subprocess.run(
        [*PROGRAM, *arguments],
        input=text,
        stdin=subprocess.DEVNULL if text is None else None,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        cwd=cwd,
        env=environment(**settings),
    )
    assert KEY not in done.stdout + done.stderr
    return done


def done(*arguments, **options):
    """Run one command that must succeed; returns what it printed."""
    ran = run(*arguments, **options)
    assert (ran.returncode, ran.stderr) == (0, ""), ran.stderr
    return ran.stdout


class Terminal:
    """One command in a pseudo-terminal; `screen` is all that it showed so far."""

    def __init__(self, *arguments, cwd=None, columns=80, **settings):
        import pty

        self.master, slave = pty.openpty()
        settings = {"TERM": "xterm", **environment(**settings)}
        if columns is not None:  # else the terminal itself says 0
            settings["COLUMNS"] = str(columns)
        command = [sys.executable, "-c", LEADER, *PROGRAM, *arguments]
        self.process = subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=slave, cwd=cwd, env=settings
        )
        os.close(slave)
        self.screen = ""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        os.close(self.master)

    def type(self, text):
        """Press keys."""
        os.write(self.master, text.encode())

    def wait_for(self, text):
        """Read until a text is on the screen."""
        end = time.monotonic() + 30
        while text not in self.screen:
            assert time.monotonic() < end, self.screen
            self.screen += self._read() or ""

    def end(self):
        """Read until the command ends; returns its exit code."""
        while True:
            chunk = self._read()
            if chunk is None:
                return self.process.wait(30)
            self.screen += chunk

    def interrupt(self):
        """Press Ctrl-C until the command ends; returns its exit code.

        One that comes just before the command begins to read is heard only after that.
        """
        for _ in range(30):
            self.type("\x03")
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(1)
                return self.end()
        raise AssertionError(f"not ended: {self.screen}")

    def _read(self):
        """Return what the command shows, None when it has ended."""
        if not select.select([self.master], [], [], 30)[0]:
            raise AssertionError(f"silent: {self.screen}")
        try:
            return os.read(self.master, 65536).decode() or None
        except OSError:  # how Linux says that the other side is closed
            return None


@contextlib.contextmanager
def served(database, log, *arguments):
    """Run `serve` on a free port; yields its address and its process."""
    with log.open("w") as out:
        command = [*PROGRAM, "serve", "--database", str(database), "--port", "0", *arguments]
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=out, env=environment())
    try:
        end = time.monotonic() + 30
        while "listening on " not in log.read_text() or not log.read_text().endswith("\n"):
            assert process.poll() is None, log.read_text()
            assert time.monotonic() < end
            time.sleep(0.02)
        yield log.read_text().split("listening on ")[1].split()[0], process
    finally:
        process.terminate()
        assert process.wait(30) == 0
        assert KEY not in log.read_text()
