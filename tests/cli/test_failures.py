# SPDX-License-Identifier: Apache-2.0
"""What goes wrong: exit codes, and one line on standard error that says what to do next."""

from __future__ import annotations

import json
import os
import shlex
import signal
import socket
import subprocess
import sys

import pytest

from tests.cli.shell import PROGRAM, done, environment, run
from tests.replay import KEY

HERE = {"endpoint": "sqlite:///agent.db", "anima_id": "my-agent", "api_key": None}
UNKNOWN = "00000000-0000-4000-8000-00000000dead"


def failed(code, *arguments, **options):
    """Run a command that must fail with a code; returns its one line."""
    ran = run(*arguments, **options)
    assert (ran.returncode, ran.stdout) == (code, ""), ran.stderr
    assert ran.stderr.startswith("elephantasm")
    assert ran.stderr.endswith("\n")
    assert ran.stderr.count("\n") == 1
    return ran.stderr.strip()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["remember"], "there is no command 'remember'; see `elephantasm --help`"),
        (["extrat"], "there is no command 'extrat'; did you mean extract?"),
        (["forgot", "x"], "there is no command 'forgot'; did you mean forget?"),
        (["lst"], "there is no command 'lst'; did you mean list?"),
        (["forget", "green", "tea"], "in quotes: elephantasm forget 'green tea'"),
        (["list"], "required: kind"),
        (["list", "event"], "invalid choice: 'event'"),
        (["list", "events", "--auth", "Sam"], "did you mean --author?"),
        (["restore"], "required: ID"),
        (["create"], "there is no command 'create'; did you mean create-anima?"),
        (["--json", "animas"], "--json stands before the command"),
        (["events", "--sesion", "s"], "did you mean --session?"),
        (["events", "--lim", "3"], "did you mean --limit?"),
        (["extract", "I", "drink", "tea"], "in quotes: elephantasm extract 'I drink tea'"),
        (["inject", "What", "now?"], "in quotes: elephantasm inject 'What now?'"),
        (["extract", "-x"], "goes behind two: elephantasm extract -- -x"),
        (["completion", "fish"], "invalid choice: 'fish'"),
        (["delete-anima", "my-agent", "--yes", "now"], "unrecognized arguments: now"),
        (["extract", "--limit", "3", "x"], "unrecognized arguments"),
        (
            ["events", "--limit", "few"],
            "expected a whole number such as 10; see `elephantasm events --help`",
        ),
        (["events", "--limit", "-1"], "argument --limit: expected a whole number"),
        (["animas", "--limit", "-1"], "argument --limit: expected a whole number"),
        (["search", "x", "--limit", "-1"], "argument --limit: expected a whole number"),
        (["extract", "x", "--type", "shout"], "extract: --type: expected one of"),
        (["events", "--min-importance", "2"], "events: --min-importance: expected a number"),
        (["extract", "x", "--meta", '{"a":' + "[" * 100_000], "expected a JSON object"),
        (["extract", "x", "--meta", "[1]"], """single quotes: '{"team": "core"}'"""),
        (["extract", "x", "--at", "soon"], "expected a time such as"),
        (
            ["extract", "x", "--importance", "3"],
            "--importance: expected a number from 0 to 1, got 3.0; see",
        ),
        (["extract", "x", "--timeout", "0"], "extract: --timeout: expected more than 0"),
        (["extract", "x", "--endpoint", "ftp://x"], "extract: --endpoint: expected https://"),
        (["extract", "x", "--anima", " ", "--endpoint", "sqlite://x"], "three slashes"),
        (["inject", "--preset", "self_determined"], "give one"),
        (["search", "  "], "query: is blank"),
        (
            ["serve", "--database", "x.db", "--host", "0.0.0.0"],
            "--api-key: missing, though 0.0.0.0 lets other machines in; see `elephantasm serve",
        ),
        (["serve", "--database", "x.db", "--host", "203.0.113.7", "--api-key", "k"], "listen on"),
        (
            ["serve", "--database", "x.db", "--port", "99999"],
            "argument --port: expected 0 to 65535; see",
        ),
        (["serve", "--database", "x.db", "--api-key"], "ELEPHANTASM_API_KEY is not set"),
        (["replay", "sqlite:///a.db"], "required: target"),
        (["replay", "ftp://a", "sqlite:///a.db"], "replay: source: expected https://"),
        (["replay", "sqlite:///a.db", "ftp://a"], "replay: target: expected https://"),
        (["replay", "sqlite:///a.db", "sqlite:///a.db"], "source and target are the same"),
    ],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, list) else "",
)
def test_wrong_usage_is_2(tmp_path, arguments, said):
    (tmp_path / "agent.db").touch()
    assert said in failed(2, *arguments, cwd=tmp_path, **HERE)


def test_a_command_about_an_anima_needs_one(tmp_path):
    (tmp_path / "agent.db").touch()
    nobody = {**HERE, "anima_id": None}
    for arguments in (["extract", "x"], ["inject"], ["events"], ["search", "x"], ["identity"]):
        line = failed(2, *arguments, cwd=tmp_path, **nobody)
        assert line.endswith("no anima; give --anima NAME or set ELEPHANTASM_ANIMA_ID")


def test_input_that_is_no_text_is_wrong_usage(tmp_path):
    ran = subprocess.run(
        [*PROGRAM, "extract"],
        input=b"\xff\xfe",
        cwd=tmp_path,
        env=environment(**HERE),
        capture_output=True,
        timeout=60,
    )
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert b"not UTF-8; convert it first" in ran.stderr


def test_a_service_needs_a_key(tmp_path):
    line = failed(2, "animas", endpoint="http://127.0.0.1:9", api_key=None)
    assert line.endswith("set ELEPHANTASM_API_KEY (an endpoint like sqlite:///FILE needs none)")


def test_a_dream_of_the_service_is_refused_plainly():
    line = failed(2, "dream", endpoint="https://api.elephantasm.com")
    assert "dream needs a sqlite endpoint, not https://api.elephantasm.com/api" in line


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["extract", "x", "--anima", "nobody"], "make it with `elephantasm create-anima`"),
        (["extract", "x", "--anima", UNKNOWN], f"Anima {UNKNOWN} not found (HTTP 404"),
        (["identity"], "say who it is with `elephantasm extract --type system`"),
        (["inject", "x", "--preset", "loud"], "Unknown preset: loud"),
    ],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, list) else "",
)
def test_what_the_service_refuses_is_1(tmp_path, arguments, said):
    done("create-anima", "my-agent", cwd=tmp_path, **HERE)
    assert said in failed(1, *arguments, cwd=tmp_path, **HERE)


def test_a_key_that_the_service_refuses_is_1(replay):
    other = "sk_live_" + "f" * 32
    line = failed(1, "animas", endpoint=replay.url, api_key=other)
    assert line.split("; ")[-1] == "check ELEPHANTASM_API_KEY"
    assert other not in line


def test_a_key_is_not_blamed_while_the_database_is_down(replay):
    replay.play("GET", "/api/animas/summary", "auth-wrong-key")
    degraded = {"status": "degraded", "timestamp": "2026-11-25T23:45:34Z", "checks": {}}
    replay.overrides["GET", "/api/health"] = {"response": {"status": 200, "body": degraded}}
    line = failed(1, "animas", endpoint=replay.url)
    assert "ELEPHANTASM_API_KEY" not in line
    assert "try again later" in line


FULL = "0cc4c373-7170-4636-a58c-ec514739d464"


def test_a_search_goes_on_where_the_host_lacks_the_search_of_everything(replay):
    replay.play("POST", "/api/query", "query-route-absent-in-open-source-build")
    replay.play("POST", "/api/memories/search/semantic", "public-host-memories-search")
    replay.play("POST", "/api/knowledge/search/semantic", "knowledge-search")
    asked = ("search", "which editor theme", "--anima", FULL, "--json")
    hits = [json.loads(line) for line in done(*asked, endpoint=replay.url).splitlines()]
    assert {hit["source"] for hit in hits} == {"memory", "knowledge"}
    scores = [hit["similarity"] for hit in hits]
    assert scores == sorted(scores, reverse=True)
    assert len(done(*asked, "--limit", "1", endpoint=replay.url).splitlines()) == 1
    only = done(*asked, "--source", "knowledge", endpoint=replay.url).splitlines()
    assert {json.loads(line)["source"] for line in only} == {"knowledge"}


def test_a_route_that_the_host_lacks_is_told_as_that(replay):
    replay.play("GET", "/api/animas/summary", "path-unknown")
    line = failed(1, "animas", endpoint=replay.url)
    assert "this host has no GET /animas/summary" in line
    assert "lists what there is" not in line


def test_too_many_requests_say_when_to_come_back(replay):
    replay.play("GET", "/api/animas/summary", "rate-limited")
    line = failed(1, "animas", endpoint=replay.url)
    assert line.endswith("try again in 1 seconds")


def test_a_failing_service_is_1(replay):
    replay.play("GET", "/api/animas/summary", "pack-latest-full-query-server-error")
    assert failed(1, "animas", endpoint=replay.url).endswith("; try again later")


def test_a_service_out_of_reach_is_3():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
        line = failed(3, "animas", endpoint=url)
    assert "Connection refused; check the endpoint and the network" in line


def test_a_silent_service_is_3():
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        line = failed(3, "animas", "--timeout", "0.2", endpoint=url)
    assert "a larger timeout may help" in line


def test_a_database_that_cannot_be_used_is_3(tmp_path):
    line = failed(3, "animas", cwd=tmp_path, **{**HERE, "endpoint": "sqlite:///no/such/agent.db"})
    assert "its directory does not exist; create it" in line


def test_the_key_is_nowhere_in_the_output(tmp_path, replay):
    replay.play("GET", "/api/animas/summary", "auth-wrong-key")
    failed(1, "animas", endpoint=replay.url)
    failed(2, "animas", "--api-key", KEY, endpoint=replay.url)
    failed(2, "animas", f"--api-key={KEY}", endpoint=replay.url)
    failed(2, "animas", "--limit", KEY, endpoint=replay.url)
    failed(2, "extract", "x", "--endpoint", f"ftp://{KEY}", anima_id="a")
    for command in ("", "extract", "serve"):
        assert KEY not in done(*filter(None, [command]), "--help")


def reader_that_leaves(home, *arguments):
    """Run a command whose reader closes the pipe after the first byte."""
    process = subprocess.Popen(
        [*PROGRAM, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=home,
        env=environment(**HERE),
    )
    process.stdout.read(1)
    process.stdout.close()
    with process.stderr:
        said = process.stderr.read()
    return process.wait(30), said


def test_a_broken_pipe_ends_quietly(tmp_path):
    done("create-anima", "my-agent", cwd=tmp_path, **HERE)
    for _ in range(3):
        done("extract", text="long " * 30_000, cwd=tmp_path, **HERE)
    assert reader_that_leaves(tmp_path, "events", "--json") == (130, b"")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/dev/full is of Linux")
def test_a_full_disk_is_said(tmp_path):
    done("create-anima", "my-agent", cwd=tmp_path, **HERE)
    with open("/dev/full", "w") as full:
        ran = subprocess.run(
            [*PROGRAM, "animas"],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            env=environment(**HERE),
            timeout=60,
        )
    assert ran.returncode == 1
    assert (
        ran.stderr
        == b"elephantasm: cannot write the output: No space left on device; write it elsewhere\n"
    )


@pytest.mark.skipif(os.name != "posix", reason="in the words of a POSIX shell")
@pytest.mark.parametrize("closed", ["", ">&-"], ids=["open", "closed"])
def test_input_that_cannot_be_read_is_no_error_of_the_output(tmp_path, closed):
    command = f"{shlex.join(PROGRAM)} extract 0> nothing {closed}"
    ran = subprocess.run(
        command, shell=True, cwd=tmp_path, env=environment(**HERE), capture_output=True, timeout=60
    )
    said = b"elephantasm extract: cannot read standard input: Bad file descriptor; give a file\n"
    assert (ran.returncode, ran.stderr) == (2, said)


def run_after(lines, *arguments, cwd):
    """Run a command in a Python that has done something before."""
    program = ["import os, runpy, sys", *lines, f"sys.argv = ['', *{arguments!r}]"]
    program.append(f"runpy.run_module({PROGRAM[-1]!r}, run_name='__main__')")
    return subprocess.run(
        [sys.executable, "-c", "; ".join(program)],
        cwd=cwd,
        env=environment(**HERE),
        capture_output=True,
        timeout=60,
        encoding="utf-8",
    )


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a directory in use stays")
@pytest.mark.parametrize(
    ("command", "code"),
    [("animas", 3), ("events", 3), ("dream", 3), ("serve --database agent.db", 2)],
)
def test_a_directory_that_is_gone_is_no_error_of_the_output(tmp_path, command, code):
    (tmp_path / "gone").mkdir()
    # CPython 3.13.0 cannot even import `socket` there.
    lines = ["import socket", "os.rmdir(os.getcwd())"]
    ran = run_after(lines, *command.split(), cwd=tmp_path / "gone")
    said = (
        f"elephantasm {command.split()[0]}: The database agent.db cannot be found, for the current "
        "directory is gone; change to another one or give a full path\n"
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (code, "", said)


@pytest.mark.parametrize(
    "arguments",
    [
        ["demo"],
        ["dream"],
        ["serve", "--database", "agent.db", "--port", "0"],
        ["animas"],
        ["extract", "x"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_a_python_without_sqlite_is_told_in_one_line(tmp_path, arguments):
    (tmp_path / "agent.db").touch()
    ran = run_after(["sys.modules['sqlite3'] = None"], *arguments, cwd=tmp_path)
    assert (ran.returncode, ran.stdout) == (3, "")
    assert ran.stderr.count("\n") == 1
    assert ran.stderr.startswith(f"elephantasm {arguments[0]}: ")
    assert "sqlite3" in ran.stderr


@pytest.mark.skipif(os.name != "posix", reason="in the words of a POSIX shell")
def test_a_closed_output_takes_everything_and_keeps_nothing(tmp_path):
    code = (
        f"import sys, tracemalloc; from {PROGRAM[-1]}.cli import main; main(['events']);"
        "tracemalloc.start(); [print('x' * 9999, file=sys.stderr) for _ in range(1000)];"
        "sys.exit(tracemalloc.get_traced_memory()[0] > 1_000_000)"
    )
    done("create-anima", "my-agent", cwd=tmp_path, **HERE)
    command = f"{shlex.join([sys.executable, '-c', code])} >&- 2>&-"
    ran = subprocess.run(command, shell=True, cwd=tmp_path, env=environment(**HERE), timeout=60)
    assert ran.returncode == 0


def test_an_interrupt_ends_quietly():
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        process = subprocess.Popen(
            [*PROGRAM, "animas"],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=environment(endpoint=url),
        )
        connection, _ = silent.accept()
        with connection, process.stdout:
            connection.recv(1)
            process.send_signal(signal.SIGINT)
            assert process.stdout.read() == b""
    assert process.wait(30) == 130
