# SPDX-License-Identifier: Apache-2.0
"""`forget`, `erase` and `restore`, on a file and over a server."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess

import pytest

from tests.cli.shell import PROGRAM, Terminal, done, environment, run
from tests.cli.told import HERE, UNKNOWN, failed, one, rows, state, words_of


def test_nothing_is_forgotten_by_a_dry_run(asked):
    before = state(**asked)
    told = done("forget", "locker", "--dry-run", **asked).splitlines()
    assert told[::2] == ["1 event", "1 memory", "1 statement"]
    assert told[1].endswith("2026-03-04 09:00Z  message.in  Sam: My locker is number 12.")
    (plan,) = rows("forget", "locker", "--dry-run", **asked)
    assert [len(plan[kind]) for kind in ("events", "memories", "knowledge")] == [1, 1, 1]
    assert plan["is_done"] is False
    assert state(**asked) == before


@pytest.mark.slow
def test_what_is_forgotten_is_gone_and_comes_back_as_it_was(asked):
    before = state(**asked)
    own = one("events", "locker", **asked)
    for what in ("locker", own, one("knowledge", "locker", **asked)):
        told = done("forget", what, "--yes", "--reason", "asked for", **asked).splitlines()
        assert told[0] == "forgot 1 event, 1 memory, 1 statement"
        assert "locker" not in "".join(map(str, state(**asked)[1:]))
        assert own in done("list", "events", "--deleted", **asked)
        assert done("show", own, **asked).startswith(f"event {own} (deleted)\n")
        program, *words = told[1].partition(": ")[2].split()
        assert (program, words[0]) == ("elephantasm", "restore")
        assert done(*words, **asked) == "brought back 3 items\n"
        assert state(**asked) == before
    assert "Z  DELETE  asked for\n" in done("history", own, **asked)
    actions = [row["action"] for row in rows("history", own, **asked)]
    assert actions == ["RESTORE", "DELETE"] * 3 + ["CREATE"]


@pytest.mark.slow
def test_what_a_forget_printed_brings_back_all_of_it(asked):
    before = state(**asked)
    plan = done("forget", "Lisbon", "--dry-run", "--json", **asked)
    for by_input in (True, False):
        gone = done("forget", "-", "--yes", "--json", text=plan, **asked)
        assert json.loads(gone)["is_done"] is True
        assert "Lisbon" not in "".join(map(str, state(**asked)))
        given = {"text": gone} if by_input else {}
        back = rows("restore", "-" if by_input else gone, **given, **asked)
        assert back == [{"restored": ids(json.loads(gone)), "kept": []}]
        assert state(**asked) == before


def ids(plan):
    return [own for kind in ("memories", "events", "knowledge") for own in plan[kind]]


def test_a_text_that_nothing_holds_forgets_nothing(life):
    assert done("forget", "zeppelin", "--yes", cwd=life, **HERE) == "nothing found\n"
    (plan,) = rows("forget", "zeppelin", cwd=life, **HERE)
    assert plan["events"] == []


def test_more_than_the_limit_is_told(life):
    told = done("forget", "Sam", "--limit", "1", "--dry-run", cwd=life, **HERE)
    assert told.endswith("more is found than --limit allows; give a higher one, or do this again\n")


@pytest.mark.slow
def test_a_long_list_of_what_would_go_is_cut_short(life):
    for i in range(12):
        done("extract", f"Crate {i} holds pears.", cwd=life, **HERE)
    told = done("forget", "pears", "--dry-run", cwd=life, **HERE).splitlines()
    assert (told[0], len(told), told[-1]) == ("12 events", 12, "  and 2 more")


def test_nothing_is_forgotten_where_nobody_can_be_asked(life):
    before = state(cwd=life, **HERE)
    line = failed(2, "forget", "locker", cwd=life, **HERE)
    assert "--yes: missing, and there is nobody to ask; give it to forget" in line
    assert state(cwd=life, **HERE) == before


@pytest.mark.parametrize("typed", ["y", "YES"])
def test_a_user_who_says_yes_forgets(life, typed):
    with Terminal("forget", "locker", cwd=life, **HERE) as terminal:
        terminal.wait_for("Forget this? [y/N]")
        assert "Sam: My locker" in terminal.screen
        terminal.type(f"{typed}\n")
        assert terminal.end() == 0
    assert "forgot 1 event, 1 memory, 1 statement" in terminal.screen
    # Ids are short on a terminal, and are taken so.
    words = terminal.screen.partition("elephantasm restore ")[2].split()
    assert [len(word) for word in words] == [8, 8, 8]
    assert done("restore", *words, cwd=life, **HERE) == "brought back 3 items\n"


@pytest.mark.slow
@pytest.mark.parametrize("typed", ["n\n", "\n", "yeah\n", "\x04"])
def test_a_user_who_does_not_say_yes_forgets_nothing(life, typed):
    before = state(cwd=life, **HERE)
    with Terminal("forget", "locker", cwd=life, **HERE) as terminal:
        terminal.wait_for("Forget this? [y/N]")
        terminal.type(typed)
        assert terminal.end() == 1
    assert "nothing was forgotten" in terminal.screen
    assert state(cwd=life, **HERE) == before


def test_a_question_is_asked_beside_the_json_and_does_nothing_to_the_terminal(life):
    done("extract", "\x1b[2Jmy locker\x07", cwd=life, **HERE)
    pty = pytest.importorskip("pty")
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [*PROGRAM, "forget", "locker", "--json"],
        stdin=slave,
        stdout=subprocess.PIPE,
        stderr=slave,
        cwd=life,
        env=environment(**HERE),
    )
    os.close(slave)
    os.write(master, b"y\n")
    assert len(json.loads(process.communicate(timeout=60)[0])["events"]) == 2
    asked = os.read(master, 65536).decode()
    os.close(master)
    assert process.returncode == 0
    assert "[2Jmy locker" in asked
    assert "\x1b" not in asked
    assert "\x07" not in asked


def traces(life, word):
    """Return the files of a database in which a word is left."""
    return [path.name for path in life.glob("agent.db*") if word.encode() in path.read_bytes()]


@pytest.mark.slow
@pytest.mark.parametrize(
    "words",
    [["locker"], ["--session", "gym"], ["--author", "Sam"], ["--everything"], ["an id"], ["-"]],
    ids=" ".join,
)
def test_what_is_erased_is_in_no_file_any_more(life, words):
    options = {"cwd": life, **HERE}
    plan = done("forget", "locker", "--yes", "--json", **options) if words == ["-"] else None
    words = [one("memories", "locker", **options)] if words == ["an id"] else words
    assert traces(life, "locker")
    told = done("erase", *words, "--yes", "--reason", "asked for", text=plan, **options)
    assert told.startswith("erased ")
    assert told.endswith("; no byte of it is left in the file\n")
    assert traces(life, "locker") == []
    if words != ["--everything"]:
        assert ("Oslo" in "".join(state(**options)[:2])) == (words != ["--author", "Sam"])
    assert ("my-agent" in run("animas", **options).stdout) == (words != ["--everything"])


def test_an_erasure_counts_over_a_server_too(asked):
    (receipt,) = rows("erase", "locker", "--yes", **asked)
    counts = [receipt[kind] for kind in ("events", "memories", "knowledge", "is_clean")]
    assert counts == [1, 1, 1, True]
    assert done("erase", "--everything", "--yes", **asked).endswith(
        ", 1 anima; no byte of it is left in the file\n"
    )
    assert run("animas", **asked).stdout == ""


@pytest.mark.slow
def test_what_is_forgotten_is_erased_by_its_id(life):
    options = {"cwd": life, **HERE}
    own = one("events", "locker", **options)
    made = one("knowledge", "locker", **options)
    done("forget", "locker", "--yes", **options)
    ran = run("erase", "locker", "--yes", **options)
    assert (ran.returncode, ran.stdout) == (0, "")
    assert "what is forgotten already is erased by its id: `elephantasm list" in ran.stderr
    assert traces(life, "locker")
    assert done("erase", made[:8], "--yes", **options).startswith("erased ")
    assert done("erase", own, "--yes", **options).startswith("erased ")
    assert traces(life, "locker") == []
    # Once more cleans up what the first time could not, so it is no error.
    assert done("erase", own, "--yes", **options).startswith("erased nothing more; no byte of it")


@pytest.mark.slow
def test_a_file_that_somebody_holds_open_is_not_called_clean(life):
    holder = sqlite3.connect(life / "agent.db", isolation_level=None)
    holder.execute("BEGIN")
    holder.execute("SELECT count(*) FROM event").fetchall()
    try:
        ran = run("erase", "--session", "gym", "--yes", cwd=life, **HERE)
    finally:
        holder.close()
    assert (ran.returncode, ran.stderr) == (1, "")
    assert "erased 1 event" in ran.stdout
    assert "call erase once more" in ran.stdout
    again = done("erase", "--session", "gym", "--yes", cwd=life, **HERE)
    assert again == "erased nothing more; no byte of it is left in the file\n"
    assert traces(life, "locker") == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("words", "asks"),
    [
        (["locker"], "Sam: My locker is number 12."),
        (["--session", "gym"], "session gym: 1 event, with what was made of them"),
        (["--author", "Sam"], "author Sam: 3 events, with what was made of them"),
        (["--everything"], "the anima my-agent and 3 events, with what was made of them"),
    ],
    ids=words_of,
)
def test_nothing_is_erased_unless_the_user_says_yes(life, words, asks):
    before = state(cwd=life, **HERE)
    line = failed(2, "erase", *words, cwd=life, **HERE)
    assert "--yes: missing, and there is nobody to ask; give it to erase" in line
    for typed, code in (("\n", 1), ("y\n", 0)):
        assert state(cwd=life, **HERE) == before
        with Terminal("erase", *words, cwd=life, **HERE) as terminal:
            terminal.wait_for("Erase this for good? Nothing brings it back. [y/N]")
            assert asks in terminal.screen
            terminal.type(typed)
            assert terminal.end() == code
        assert ("nothing was erased" in terminal.screen) is (code == 1)
    assert traces(life, "locker") == []


@pytest.mark.parametrize(
    "words", [[], ["x", "--session", "gym"], ["--author", "a", "--everything"]], ids=words_of
)
def test_one_thing_is_erased_at_a_time(life, words):
    line = failed(2, "erase", *words, "--yes", cwd=life, **HERE)
    assert "give one of WHAT, --session, --author and --everything" in line


def test_the_service_erases_nothing(replay):
    there = {"endpoint": replay.url, "anima_id": UNKNOWN}
    line = failed(1, "erase", "--session", "gym", "--yes", **there)
    assert "no operation that erases for good" in line
