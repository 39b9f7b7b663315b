# SPDX-License-Identifier: Apache-2.0
"""Commands for single items, in real processes: on a database in a file and over `serve`."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from importlib import import_module
from pathlib import Path

import pytest

from tests import HAS_ITEMS, NAME, elephantasm
from tests.cli.shell import PROGRAM, Terminal, done, environment, run, served
from tests.replay import SELF_HOSTED, ReplayServer

pytestmark = pytest.mark.skipif(not HAS_ITEMS, reason="this copy leaves out manage/")
local = import_module(f"{NAME}.local")

HERE = {"endpoint": "sqlite:///agent.db", "anima_id": "my-agent", "api_key": None}
UNKNOWN = "00000000-0000-4000-8000-00000000dead"
SPRING = datetime(2026, 3, 1, 9, tzinfo=timezone.utc)
SAID = (
    ("I live in Lisbon. My name is Sam.", "home", 0, 0.9),
    ("My locker is number 12.", "gym", 3, None),
    ("I live in Oslo now.", "home", 120, None),
)
QUERY = "Where does Sam live?"


def words_of(value):
    """Return the name of a case: its words, without what comes of them."""
    return " ".join(value)[:40] if isinstance(value, list) else ""


@pytest.fixture
def home(tmp_path):
    """A folder with a database in which the Dreamer was told of a move, and of a locker."""
    engine = local.LocalTransport(tmp_path / "agent.db")
    with elephantasm.Elephantasm(transport=engine, anima_id="my-agent") as client:
        client.create_anima("my-agent")
        for said, session, days, importance in SAID:
            client.extract(
                "message.in",
                said,
                session_id=session,
                role="user",
                author="Sam",
                occurred_at=SPRING + timedelta(days=days),
                importance_score=importance,
            )
            engine.dream()
    return tmp_path


@pytest.fixture(params=["engine", "serve"])
def asked(request, home, tmp_path):
    """The settings of commands that ask the file, and of those that ask a server of it."""
    if request.param == "engine":
        yield {"cwd": home, **HERE}
        return
    with served(home / "agent.db", tmp_path / "log") as (url, _):
        yield {"cwd": home, "endpoint": url, "anima_id": "my-agent"}


def rows(*arguments, **options):
    """Run one command that must succeed with --json; returns its lines, read."""
    return [json.loads(line) for line in done(*arguments, "--json", **options).splitlines()]


def one(kind, words, *more, **options):
    """Return the id of the one row of a kind with these words."""
    (own,) = [row["id"] for row in rows("list", kind, *more, **options) if words in json.dumps(row)]
    return own


def state(**options):
    """Return all that an anima has and says."""
    kinds = ("events", "memories", "knowledge")
    told = [done("inject", query, **options) for query in ("locker", QUERY)]
    return told + [sorted(done("list", kind, **options).splitlines()) for kind in kinds]


def failed(code, *arguments, **options):
    """Run a command that must fail with a code; returns its one line."""
    ran = run(*arguments, **options)
    assert (ran.returncode, ran.stdout, ran.stderr.count("\n")) == (code, "", 1), ran.stderr
    return ran.stderr


def test_a_list_begins_each_line_with_the_id_of_its_row(asked):
    events = rows("list", "events", **asked)
    assert [row["content"] for row in events] == [said for said, *_ in SAID[::-1]]
    lines = done("list", "events", **asked).splitlines()
    assert lines[1] == (
        f"{events[1]['id']}  2026-03-04 09:00Z  message.in  Sam: My locker is number 12."
    )
    assert f"{one('memories', 'locker', **asked)}  2026-03-04 09:00Z  " in done(
        "list", "memories", **asked
    )
    own = one("knowledge", "Oslo", **asked)
    known = f"{own}  FACT  2026-06-29 Sam: I live in Oslo now.\n"
    assert known in done("list", "knowledge", **asked)
    assert done("list", "topics", **asked) == "Sam\n"
    assert rows("list", "topics", **asked) == [{"topic": "Sam"}]
    assert done("list", "animas", **asked) == done("animas", **asked)
    for kind in ("packs", "dreams"):  # of which the engine keeps none
        assert run("list", kind, **asked).stderr == "nothing found\n"


def test_a_list_of_events_and_the_command_for_them_give_the_same(home):
    options = {"cwd": home, **HERE}
    for filters in (["--session", "gym"], ["--min-importance", ".5"], ["--limit", "2"], []):
        listed = done("list", "events", *filters, **options).splitlines()
        assert [line[38:] for line in listed] == done("events", *filters, **options).splitlines()
        assert rows("list", "events", *filters, **options) == rows("events", *filters, **options)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["events", "--type", "system"], 0),
        (["events", "--author", "Sam"], 3),
        (["events", "--author", "Ann"], 0),
        (["events", "--session", "home"], 2),
        (["events", "--as-of", "2026-04-01T00:00Z"], 2),
        (["memories", "--state", "decaying", "--limit", "5"], 0),
        (["memories", "--limit", "1"], 1),
        (["knowledge", "--type", "fact"], 3),
        (["knowledge", "--type", "CONCEPT"], 0),
        (["knowledge", "--topic", "Sam"], 3),
        (["knowledge", "--topic", "Ann"], 0),
        (["knowledge", "--deleted"], 1),
        (["topics", "--limit", "0"], 0),
        (["animas", "--search", "AGENT"], 1),
    ],
    ids=words_of,
)
def test_a_list_is_chosen_from(home, words, found):
    ran = run("list", *words, "--json", cwd=home, **HERE)
    assert (ran.returncode, len(ran.stdout.splitlines())) == (0, found), ran.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["memories", "--topic", "x"], "--topic: does not choose among memories; leave it out, or"),
        (["animas", "--deleted"], "or list events or memories or knowledge"),
        (["knowledge", "--type", "x"], "--type: expected one of 'FACT'"),
        (["events", "--type", "x"], "--type: expected one of 'message.in'"),
        (["knowledge", "--type", "FACT", "--topic", "x"], "--topic: cannot be joined with --type"),
        (["thoughts"], "invalid choice: 'thoughts'"),
        (["memories", "--state", "asleep"], "invalid choice: 'asleep'"),
    ],
    ids=words_of,
)
def test_what_a_list_cannot_be_chosen_by_is_wrong_usage(home, words, said):
    assert said in failed(2, "list", *words, cwd=home, **HERE)


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


def test_eight_signs_of_an_id_stand_for_it(asked):
    own = one("events", "locker", **asked)
    whole = done("show", own, **asked)
    for part in (own[:8], own[:8].upper(), own[:13]):
        assert done("show", part, **asked) == whole
    assert "nothing here is" in failed(1, "show", own[:7], **asked)
    assert rows("forget", own[:8], "--dry-run", **asked) == rows(
        "forget", own, "--dry-run", **asked
    )


def test_signs_that_begin_two_ids_stand_for_neither(home):
    with sqlite3.connect(home / "agent.db") as file:
        for i, (number,) in enumerate(file.execute("SELECT n FROM event LIMIT 2").fetchall()):
            own = f"abcdef01-0000-4000-8000-00000000000{i}"
            file.execute("UPDATE event SET id = ? WHERE n = ?", (own, number))
    file.close()
    line = failed(2, "show", "abcdef01", cwd=home, **HERE)
    assert "'abcdef01' begins 2 ids; give more of one: abcdef01-0000" in line


def test_a_short_id_and_a_mark_need_an_anima(home):
    nobody = {**HERE, "anima_id": None}
    for words in (["show", "abcdef01"], ["why", "m1"], ["forget", "abcdef01"], ["forget", "tea"]):
        assert "no anima; give --anima NAME" in failed(2, *words, cwd=home, **nobody)


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


def test_nothing_is_forgotten_by_a_dry_run(asked):
    before = state(**asked)
    told = done("forget", "locker", "--dry-run", **asked).splitlines()
    assert told[::2] == ["1 event", "1 memory", "1 statement"]
    assert told[1].endswith("2026-03-04 09:00Z  message.in  Sam: My locker is number 12.")
    (plan,) = rows("forget", "locker", "--dry-run", **asked)
    assert [len(plan[kind]) for kind in ("events", "memories", "knowledge")] == [1, 1, 1]
    assert plan["is_done"] is False
    assert state(**asked) == before


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


def test_a_text_that_nothing_holds_forgets_nothing(home):
    assert done("forget", "zeppelin", "--yes", cwd=home, **HERE) == "nothing found\n"
    (plan,) = rows("forget", "zeppelin", cwd=home, **HERE)
    assert plan["events"] == []


def test_more_than_the_limit_is_told(home):
    told = done("forget", "Sam", "--limit", "1", "--dry-run", cwd=home, **HERE)
    assert told.endswith("more is found than --limit allows; give a higher one, or do this again\n")


def test_a_long_list_of_what_would_go_is_cut_short(home):
    for i in range(12):
        done("extract", f"Crate {i} holds pears.", cwd=home, **HERE)
    told = done("forget", "pears", "--dry-run", cwd=home, **HERE).splitlines()
    assert (told[0], len(told), told[-1]) == ("12 events", 12, "  and 2 more")


def test_nothing_is_forgotten_where_nobody_can_be_asked(home):
    before = state(cwd=home, **HERE)
    line = failed(2, "forget", "locker", cwd=home, **HERE)
    assert "--yes: missing, and there is nobody to ask; give it to forget" in line
    assert state(cwd=home, **HERE) == before


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
def test_what_cannot_be_meant_is_said_in_one_line(home, words, code, said):
    if code:
        assert said in failed(code, *words, cwd=home, **HERE)
    else:
        assert done(*words, cwd=home, **HERE) == "nothing found\n"


def test_a_database_that_is_not_there_is_not_made(tmp_path):
    for words in (["list", "events"], ["show", "x"], ["why", UNKNOWN], ["history", UNKNOWN]):
        assert "there is no database" in failed(3, *words, cwd=tmp_path, **HERE)
    for words in (["forget", "x"], ["restore", UNKNOWN]):
        assert "there is no database" in failed(3, *words, cwd=tmp_path, **HERE)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("typed", ["y", "YES"])
def test_a_user_who_says_yes_forgets(home, typed):
    with Terminal("forget", "locker", cwd=home, **HERE) as terminal:
        terminal.wait_for("Forget this? [y/N]")
        assert "Sam: My locker" in terminal.screen
        terminal.type(f"{typed}\n")
        assert terminal.end() == 0
    assert "forgot 1 event, 1 memory, 1 statement" in terminal.screen
    # Ids are short on a terminal, and are taken so.
    words = terminal.screen.partition("elephantasm restore ")[2].split()
    assert [len(word) for word in words] == [8, 8, 8]
    assert done("restore", *words, cwd=home, **HERE) == "brought back 3 items\n"


@pytest.mark.parametrize("typed", ["n\n", "\n", "yeah\n", "\x04"])
def test_a_user_who_does_not_say_yes_forgets_nothing(home, typed):
    before = state(cwd=home, **HERE)
    with Terminal("forget", "locker", cwd=home, **HERE) as terminal:
        terminal.wait_for("Forget this? [y/N]")
        terminal.type(typed)
        assert terminal.end() == 1
    assert "nothing was forgotten" in terminal.screen
    assert state(cwd=home, **HERE) == before


def test_a_question_is_asked_beside_the_json_and_does_nothing_to_the_terminal(home):
    done("extract", "\x1b[2Jmy locker\x07", cwd=home, **HERE)
    pty = pytest.importorskip("pty")
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [*PROGRAM, "forget", "locker", "--json"],
        stdin=slave,
        stdout=subprocess.PIPE,
        stderr=slave,
        cwd=home,
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


def test_what_others_said_does_nothing_to_the_terminal(home):
    done("extract", "\x1b[2Jmy locker\x07", cwd=home, **HERE)
    own = rows("list", "events", "--limit", "1", cwd=home, **HERE)[0]["id"]
    done("forget", own, "--yes", "--reason", "\x1b[2J", cwd=home, **HERE)
    for words in (["show", own], ["why", own], ["history", own], ["list", "events", "--deleted"]):
        with Terminal(*words, cwd=home, **HERE) as terminal:
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


def test_a_copy_without_the_methods_for_single_items_says_so(home):
    vendoring = import_module(f"{NAME}.cli.vendor")
    package = Path(elephantasm.__file__).parent
    vendoring.copy(package, home / "taken", "elephantasm", ["manage"])
    settings = {**environment(**HERE), "PYTHONPATH": str(home / "taken")}

    def ran(*words):
        command = [sys.executable, "-m", "elephantasm", *words]
        options = {"cwd": home, "env": settings, "capture_output": True, "text": True}
        return subprocess.run(command, timeout=60, **options)

    for words in (["list", "memories"], ["why", "m1"], ["forget", "tea"], ["restore", UNKNOWN]):
        refused = ran(*words)
        assert (refused.returncode, refused.stdout) == (2, "")
        assert "this copy of the package leaves out manage/" in refused.stderr
    assert "My locker" in ran("list", "events").stdout
    assert "my-agent" in ran("list", "animas").stdout


@pytest.mark.parametrize("words", [["inject", "tea"], ["extract", "tea"], ["search", "tea"]])
def test_commands_that_touch_no_single_item_load_nothing_for_them(home, words):
    names = [f"{NAME}.cli.{name}" for name in ("items", "lists", "removal")] + [f"{NAME}.manage"]
    lines = f"import sys; from {NAME}.cli import main; main({words!r})"
    lines += f"; assert not set({names!r}) & set(sys.modules)"
    command = [sys.executable, "-c", lines]
    settings = environment(**HERE)
    ran = subprocess.run(command, cwd=home, env=settings, capture_output=True, timeout=60)
    assert ran.returncode == 0, ran.stderr
