# SPDX-License-Identifier: Apache-2.0
"""`show`, `why`, `history`, and what all commands for single items have in common."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from tests import NAME, elephantasm
from tests.cli.shell import Terminal, done, environment
from tests.cli.told import HERE, QUERY, SAID, UNKNOWN, failed, one, rows, words_of
from tests.replay import SELF_HOSTED, ReplayServer


@pytest.mark.slow
def test_an_item_of_any_kind_is_shown(asked):
    for kind, name, words in (
        ("events", "event", "locker"),
        ("memories", "memory", "locker"),
        ("knowledge", "statement", "locker"),
    ):
        own = one(kind, words, **asked)
        shown = done("show", own, **asked)
        assert shown.startswith(f"{name} {own}\n")
        assert "My locker is number 12." in shown.splitlines()[1]
        (row,) = rows("show", own, **asked)
        (listed,) = [row for row in rows("list", kind, **asked) if row["id"] == own]
        assert {"is_deleted": False, **listed}.items() <= row.items()
        assert row["kind"] == ("knowledge" if name == "statement" else name)
    shown = done("show", "my-agent", **asked)
    own = shown.split()[1]
    assert shown.startswith(f"anima {own}\nmy-agent\n\ncreated_at: 20")
    assert done("show", own, **asked) == shown


@pytest.mark.slow
def test_eight_signs_of_an_id_stand_for_it(asked):
    own = one("events", "locker", **asked)
    whole = done("show", own, **asked)
    for part in (own[:8], own[:8].upper(), own[:13]):
        assert done("show", part, **asked) == whole
    assert "nothing here is" in failed(1, "show", own[:7], **asked)
    assert rows("forget", own[:8], "--dry-run", **asked) == rows(
        "forget", own, "--dry-run", **asked
    )


def test_signs_that_begin_two_ids_stand_for_neither(life):
    with sqlite3.connect(life / "agent.db") as file:
        for i, (number,) in enumerate(file.execute("SELECT n FROM event LIMIT 2").fetchall()):
            own = f"abcdef01-0000-4000-8000-00000000000{i}"
            file.execute("UPDATE event SET id = ? WHERE n = ?", (own, number))
    file.close()
    line = failed(2, "show", "abcdef01", cwd=life, **HERE)
    assert "'abcdef01' begins 2 ids; give more of one: abcdef01-0000" in line


def test_a_short_id_and_a_mark_need_an_anima(life):
    nobody = {**HERE, "anima_id": None}
    for words in (["show", "abcdef01"], ["why", "m1"], ["forget", "abcdef01"], ["forget", "tea"]):
        assert "no anima; give --anima NAME" in failed(2, *words, cwd=life, **nobody)


@pytest.mark.slow
def test_the_mark_behind_a_line_of_a_pack_leads_to_what_it_quotes(asked):
    prompt = done("inject", QUERY, "--citations", **asked)
    assert "Sam: I live in Oslo now. [k1]\n" in prompt
    assert "[k1]" not in done("inject", QUERY, **asked)
    own = one("knowledge", "Oslo", **asked)
    for mark in ("k1", "[k1]"):
        assert done("show", mark, "--query", QUERY, **asked).startswith(f"statement {own}\n")
    told = done("why", "k1", "--query", QUERY, **asked)
    assert "\n\nscore 0." in told
    assert rows("why", "k1", "--query", QUERY, **asked)[0]["score"] > 0
    assert "CREATE" in done("history", "k1", "--query", QUERY, **asked)
    general = done("inject", "--citations", **asked)
    (shown,) = rows("show", "k1", **asked)
    assert f"{shown['content']} [k1]" in general


def test_why_tells_what_was_said_and_what_it_replaced(asked):
    ids = {row["content"]: row["id"] for row in rows("list", "events", **asked)}
    new, old = one("knowledge", "Oslo", **asked), one("knowledge", "Lisbon", "--deleted", **asked)
    lines = done("why", new, **asked).splitlines()
    assert lines[:2] == [f"statement {new}", "2026-06-29 Sam: I live in Oslo now."]
    for title, row in (
        ("rests on", f"{ids[SAID[2][0]]}  2026-06-29 09:00Z  message.in  Sam: I live in Oslo now."),
        ("took the place of", f"{old}  FACT  2026-03-01 Sam: I live in Lisbon."),
    ):
        assert lines[lines.index(title) + 1].startswith(f"  {row}")
    lines = done("why", old, **asked).splitlines()
    assert lines[lines.index("replaced by") + 1].startswith(f"  {new}  FACT  ")
    (data,) = rows("why", old, **asked)
    assert [row["id"] for row in data["replaced_by"]] == [new]
    assert data["events"][0]["content"] == SAID[0][0]


def test_of_an_event_why_tells_what_was_made(asked):
    own = one("events", "locker", **asked)
    made = one("memories", "locker", **asked)
    lines = done("why", own, **asked).splitlines()
    assert lines[:2] == [f"event {own}", "My locker is number 12."]
    assert lines[lines.index("made into") + 1].startswith(f"  {made}  2026-03-04 09:00Z  ")
    assert "rests on" not in lines


@pytest.mark.slow
@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["show", UNKNOWN], 1, "`elephantasm list` shows the ids that there are"),
        (["why", UNKNOWN], 1, f"no event, memory or statement has the id {UNKNOWN}"),
        (["history", "abcdef01"], 1, "nothing here is 'abcdef01'; `elephantasm list` shows ids"),
        (["show", "nobody"], 1, "nothing here is 'nobody'; `elephantasm list` shows ids"),
        (["why", "locker"], 1, "nothing here is 'locker'"),
        (["restore", "locker"], 1, "nothing here is 'locker'"),
        (["restore", UNKNOWN], 1, f"nothing to restore has the id {UNKNOWN}"),
        (["forget", UNKNOWN], 1, f"nothing to forget has the id {UNKNOWN}"),
        (["why", "m99", "--query", "tea"], 2, "no line has 'm99'; this pack has [e1], [e2]"),
        (["why", UNKNOWN, "--query", "tea"], 2, "is no mark such as m3; leave it out"),
        (["forget", " "], 2, "what: is empty"),
        (["forget", "tea", "--limit", "0"], 2, "--limit: expected from 1 to 200, got 0"),
        (["forget", "tea", "--limit", "201"], 2, "--limit: expected from 1 to 200"),
        (["forget", "[1]x{"], 0, ""),
        (["forget", "{"], 2, "expected an id, or what `elephantasm forget --json` printed"),
        (["restore", "{}"], 2, "expected an id, or what"),
        (["restore", '{"events": 1, "memories": [], "knowledge": [], "packs": []}'], 2, "expected"),
        (["restore", '{"events": ["x"], "memories": [], "knowledge": [], "packs": []}'], 2, "UUID"),
    ],
    ids=words_of,
)
def test_what_cannot_be_meant_is_said_in_one_line(life, words, code, said):
    if code:
        assert said in failed(code, *words, cwd=life, **HERE)
    else:
        assert done(*words, cwd=life, **HERE) == "nothing found\n"


def test_a_database_that_is_not_there_is_not_made(tmp_path):
    for words in (["list", "events"], ["show", "x"], ["why", UNKNOWN], ["history", UNKNOWN]):
        assert "there is no database" in failed(3, *words, cwd=tmp_path, **HERE)
    for words in (["forget", "x"], ["restore", UNKNOWN], ["erase", "x"]):
        assert "there is no database" in failed(3, *words, cwd=tmp_path, **HERE)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_what_others_said_does_nothing_to_the_terminal(life):
    done("extract", "\x1b[2Jmy locker\x07", cwd=life, **HERE)
    own = rows("list", "events", "--limit", "1", cwd=life, **HERE)[0]["id"]
    done("forget", own, "--yes", "--reason", "\x1b[2J", cwd=life, **HERE)
    for words in (["show", own], ["why", own], ["history", own], ["list", "events", "--deleted"]):
        with Terminal(*words, cwd=life, **HERE) as terminal:
            assert terminal.end() == 0
        assert "[2J" in terminal.screen
        assert "\x1b[2J" not in terminal.screen
        assert "\x07" not in terminal.screen
        assert f"\x1b[1mevent {own[:8]}" in terminal.screen or words[0] in ("history", "list")


def test_a_stored_pack_of_a_server_is_listed_shown_and_named_in_what_goes():
    pack = SELF_HOSTED["pack-get"]["response"]["body"]
    own, anima = pack["id"], pack["anima_id"]
    with ReplayServer(SELF_HOSTED) as server:
        server.play("GET", f"/api/animas/{anima}/memory-packs", "pack-list")
        server.play("GET", f"/api/memory-packs/{own}", "pack-get")
        for kind in ("animas", "events", "memories", "knowledge"):
            server.play("GET", f"/api/{kind}/{own}", "event-get-unknown")
        there = {"endpoint": server.url, "anima_id": anima}
        lines = done("list", "packs", **there).splitlines()
        assert [line.rpartition(" tokens ")[2] for line in lines] == ["about ladder", "in general"]
        assert done("show", own, **there).startswith(f"pack {own}\n")
        assert done("forget", own, "--dry-run", **there) == "1 stored pack\n"


def test_the_hosted_service_says_that_it_has_no_single_items(replay):
    there = {"endpoint": replay.url, "anima_id": UNKNOWN}
    for words in (["list", "memories"], ["why", UNKNOWN], ["forget", "tea"], ["restore", UNKNOWN]):
        assert "the hosted one offers none on single items" in failed(1, *words, **there)


def test_a_copy_without_the_methods_for_single_items_says_so(life):
    vendoring = import_module(f"{NAME}.cli.vendor")
    package = Path(elephantasm.__file__).parent
    vendoring.copy(package, life / "taken", "elephantasm", ["manage"])
    settings = {**environment(**HERE), "PYTHONPATH": str(life / "taken")}

    def ran(*words):
        command = [sys.executable, "-m", "elephantasm", *words]
        options = {"cwd": life, "env": settings, "capture_output": True, "text": True}
        return subprocess.run(command, timeout=60, **options)

    for words in (["list", "memories"], ["why", "m1"], ["forget", "tea"], ["erase", "tea"]):
        refused = ran(*words)
        assert (refused.returncode, refused.stdout) == (2, "")
        assert "this copy of the package leaves out manage/" in refused.stderr
    assert "My locker" in ran("list", "events").stdout
    assert "my-agent" in ran("list", "animas").stdout


@pytest.mark.parametrize("words", [["inject", "tea"], ["extract", "tea"], ["search", "tea"]])
def test_commands_that_touch_no_single_item_load_nothing_for_them(life, words):
    names = [f"{NAME}.cli.{name}" for name in ("items", "lists", "removal")] + [f"{NAME}.manage"]
    lines = f"import sys; from {NAME}.cli import main; main({words!r})"
    lines += f"; assert not set({names!r}) & set(sys.modules)"
    command = [sys.executable, "-c", lines]
    settings = environment(**HERE)
    ran = subprocess.run(command, cwd=life, env=settings, capture_output=True, timeout=60)
    assert ran.returncode == 0, ran.stderr
