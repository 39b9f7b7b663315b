# SPDX-License-Identifier: Apache-2.0
"""Every command in pipes, on a database in a file."""

from __future__ import annotations

import json
import subprocess

import pytest

from tests.cli.shell import PROGRAM, done, environment, run

HERE = {"endpoint": "sqlite:///agent.db", "anima_id": "my-agent", "api_key": None}


@pytest.fixture
def home(tmp_path):
    """A directory with a database that holds one anima."""
    done("create-anima", "my-agent", cwd=tmp_path, **HERE)
    return tmp_path


def test_a_created_anima_is_listed_with_what_it_remembers(tmp_path):
    meta = json.dumps({"team": "core"})
    out = done(
        "create-anima", "Ada", "--description", "A helper", "--meta", meta, cwd=tmp_path, **HERE
    )
    anima_id = out.split()[-1]
    assert out == f"created Ada with the id {anima_id}\n"
    done("extract", "--anima", "Ada", "hello", cwd=tmp_path, **HERE)
    listed = done("animas", cwd=tmp_path, **HERE)
    assert listed.startswith(f"{anima_id}  Ada  (1 event, 0 memories, 0 statements; active 20")


def test_animas_are_found_by_a_part_of_their_name(home):
    done("create-anima", "Ada", cwd=home, **HERE)
    assert "my-agent" not in done("animas", "--search", "ADA", cwd=home, **HERE)


def test_an_event_is_stored_with_every_option(home):
    options = "--type system --role r --author a --session s --importance 0.5 --summary x"
    options += " --source-uri mail:1 --dedupe-key k --at 2026-03-02T09:00Z"
    meta = ("--meta", '{"k": [1]}', "--json")
    event = json.loads(done("extract", "Hello", *options.split(), *meta, cwd=home, **HERE))
    expected = {
        "event_type": "system",
        "role": "r",
        "author": "a",
        "session_id": "s",
        "importance_score": 0.5,
        "summary": "x",
        "source_uri": "mail:1",
        "dedupe_key": "k",
        "occurred_at": "2026-03-02T09:00:00+00:00",
        "meta": {"k": [1]},
        "content": "Hello",
    }
    assert {name: event[name] for name in expected} == expected


@pytest.mark.parametrize("argument", [[], ["-"]], ids=["absent", "dash"])
def test_content_comes_from_standard_input_without_its_last_line_end(home, argument):
    out = done("extract", *argument, "--json", text="one\n  two ü 🐘\n", cwd=home, **HERE)
    assert json.loads(out)["content"] == "one\n  two ü 🐘"


def test_meta_may_come_from_a_file_that_begins_with_a_mark(home):
    event = json.loads(done("extract", "x", "--meta", '\ufeff{"a": 1}', "--json", cwd=home, **HERE))
    assert event["meta"] == {"a": 1}


def test_events_are_json_lines_for_scripts(home):
    for content in ("one\nline", "two"):
        done("extract", content, cwd=home, **HERE)
    lines = done("events", "--json", cwd=home, **HERE).splitlines()
    assert [json.loads(line)["content"] for line in lines] == ["two", "one\nline"]


def test_events_are_a_line_each_for_people(home):
    done("extract", "one\nline", "--role", "user", "--at", "2026-03-02T09:00Z", cwd=home, **HERE)
    out = done("events", "--type", "message.in", "--limit", "5", cwd=home, **HERE)
    assert out == "2026-03-02 09:00Z  message.in  user: one line\n"


def test_nothing_found_is_said_on_standard_error(home):
    ran = run("events", cwd=home, **HERE)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "nothing found\n")


def test_a_search_that_finds_nothing_says_what_waits_for_the_dreamer(home):
    done("extract", "I drink green tea.", cwd=home, **HERE)
    ran = run("search", "green tea", cwd=home, **HERE)
    assert (ran.returncode, ran.stdout) == (0, "")
    assert ran.stderr == (
        "nothing found; 1 event waits for the Dreamer: `elephantasm dream` lets it work now\n"
    )
    done("dream", cwd=home, **HERE)
    ran = run("search", "submarine", cwd=home, **HERE)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "nothing found\n")


def test_an_anima_is_deleted_with_what_it_remembers(home):
    done("extract", "hello", cwd=home, **HERE)
    out = done("delete-anima", "my-agent", "--yes", cwd=home, **HERE)
    assert out == "deleted my-agent with 1 event, 0 memories, 0 statements\n"
    assert "my-agent" not in run("animas", cwd=home, **HERE).stdout


def test_nothing_is_deleted_where_nobody_can_be_asked(home):
    ran = run("delete-anima", "my-agent", cwd=home, **HERE)
    assert ran.returncode == 2
    assert "--yes: missing" in ran.stderr
    assert "my-agent" in done("animas", cwd=home, **HERE)


READERS = "animas events inject search identity health dream delete-anima".split()


@pytest.mark.parametrize("command", READERS)
def test_a_database_that_is_not_there_is_an_error_of_who_only_reads(tmp_path, command):
    more = {"search": ["x"], "delete-anima": ["x", "--yes"]}.get(command, [])
    ran = run(command, *more, cwd=tmp_path, **HERE)
    assert (ran.returncode, ran.stdout) == (3, "")
    assert "there is no database agent.db; check its name" in ran.stderr
    assert list(tmp_path.iterdir()) == []


def test_an_anima_that_is_there_is_taken_if_that_is_wanted(home):
    made = [done("create-anima", "Ada", "--exist-ok", cwd=home, **HERE) for _ in range(2)]
    assert made[0].split()[-1] == made[1].split()[-1]
    assert done("animas", "--search", "Ada", cwd=home, **HERE).count("\n") == 1


def test_memory_goes_all_the_way_from_event_to_prompt(home):
    said = "My name is Sam. I live in Lisbon and I drink green tea."
    done("extract", "--role", "user", said, cwd=home, **HERE)
    assert "## Recent Activity" in done("inject", cwd=home, **HERE)
    report = json.loads(done("dream", "--json", cwd=home, **HERE))
    assert (report["events"], report["memories"]) == (1, 1)
    assert "green tea" in done("inject", "What does Sam drink?", cwd=home, **HERE)
    assert "green tea" in done("inject", "-", text="What does Sam drink?", cwd=home, **HERE)
    pack = json.loads(done("inject", "tea", "--json", cwd=home, **HERE))
    assert (pack["query"], pack["pending_event_count"]) == ("tea", 0)
    found = done("search", "green tea", "--threshold", "0", cwd=home, **HERE)
    assert "  memory  " in found
    only = done("search", "Lisbon", "--threshold", "0", "--source", "knowledge", cwd=home, **HERE)
    assert "I live in Lisbon" in only
    assert "  memory  " not in only


def test_a_dream_says_what_it_did(home):
    done("extract", "I live in Lisbon.", cwd=home, **HERE)
    assert done("dream", cwd=home, **HERE).startswith("events: 1, memories: 1")
    assert done("dream", cwd=home, **HERE) == "nothing to do\n"


def test_a_dream_without_an_anima_is_for_all(home):
    done("create-anima", "Ada", cwd=home, **HERE)
    for anima in ("Ada", "my-agent"):
        done("extract", "hello", "--anima", anima, cwd=home, **HERE)
    everyone = {**HERE, "anima_id": None}
    assert "events: 2" in done("dream", cwd=home, **everyone)


def test_an_identity_is_shown_by_its_parts(home):
    done("extract", "--type", "system", "You are Juno. You help Sam cook.", cwd=home, **HERE)
    done("dream", cwd=home, **HERE)
    out = done("identity", cwd=home, **HERE)
    assert "primary: help Sam cook\n" in out
    assert json.loads(done("identity", "--json", cwd=home, **HERE))["self_reflection"]["name"]


def test_an_empty_memory_is_said_on_standard_error(home):
    ran = run("inject", cwd=home, **HERE)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "nothing is remembered yet\n")


def test_health_says_what_was_checked(home):
    assert done("health", cwd=home, **HERE) == "healthy; database: connected\n"


def test_a_degraded_service_is_a_failure(tmp_path):
    (tmp_path / "agent.db").write_text("this is no database at all" * 100)
    ran = run("health", cwd=tmp_path, **HERE)
    assert (ran.returncode, ran.stderr) == (1, "")
    assert ran.stdout.startswith("degraded; database: error")


def test_arguments_come_before_the_environment(home):
    # Each of these alone would make the command fail.
    other = {"endpoint": "ftp://x", "anima_id": "nobody", "timeout": "never", "api_key": None}
    options = ("--endpoint", "sqlite:///agent.db", "--anima", "my-agent", "--timeout", "5")
    done("extract", "hello", *options, cwd=home, **other)
    assert done("events", cwd=home, **HERE).endswith("  message.in  hello\n")


def narrow(encoding, *arguments, cwd):
    """Run a command whose output has another encoding than UTF-8; returns its bytes."""
    plain = {**environment(**HERE), "PYTHONIOENCODING": encoding}
    ran = subprocess.run(
        [*PROGRAM, *arguments], cwd=cwd, env=plain, capture_output=True, timeout=60
    )
    assert (ran.returncode, ran.stderr) == (0, b"")
    return ran.stdout


def test_text_survives_a_terminal_without_unicode(home):
    done("extract", "héllo 🐘", cwd=home, **HERE)
    assert b"h\\xe9llo \\U0001f418" in narrow("ascii", "events", cwd=home)


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-16-le", "utf-8"])
def test_json_is_json_in_every_encoding(home, encoding):
    out = narrow(encoding, "extract", "héllo 🐘", "--json", cwd=home).decode(encoding)
    assert json.loads(out)["content"] == "héllo 🐘"
    (line,) = narrow(encoding, "events", "--json", cwd=home).decode(encoding).splitlines()
    assert json.loads(line)["content"] == "héllo 🐘"


def test_the_version_is_printed():
    from tests import elephantasm

    assert done("--version") == f"{elephantasm.__version__}\n"


def test_no_character_ends_a_line_of_json_before_its_end(home):
    said = "one\u2028two\u2029three\x85four\x0bfive"
    done("extract", said, cwd=home, **HERE)
    (line,) = done("events", "--json", cwd=home, **HERE).splitlines()
    assert json.loads(line)["content"] == said


def test_the_mark_that_some_editors_begin_a_file_with_is_no_content(home):
    for text in ("\ufeffI drink tea.\n", "I drink\ufeff tea.\n"):
        done("extract", text=text, cwd=home, **HERE)
    lines = done("events", "--json", cwd=home, **HERE).splitlines()
    assert {json.loads(line)["content"] for line in lines} == {"I drink tea.", "I drink\ufeff tea."}
