# SPDX-License-Identifier: Apache-2.0
"""The command line in a real terminal."""

from __future__ import annotations

import re

import pytest

from tests.cli.shell import Terminal, done

pytest.importorskip("pty")

HERE = {"endpoint": "sqlite:///agent.db", "anima_id": "my-agent", "api_key": None}


@pytest.fixture
def home(tmp_path):
    done("create-anima", "my-agent", cwd=tmp_path, **HERE)
    return tmp_path


def test_content_is_typed_and_ended_with_control_d(home):
    with Terminal("extract", cwd=home, **HERE) as terminal:
        terminal.wait_for("end it with Ctrl-D")
        terminal.type("I drink green tea.\n\x04")
        assert terminal.end() == 0
    assert "stored message.in" in terminal.screen
    assert "message.in  I drink green tea.\n" in done("events", cwd=home, **HERE)


def test_control_c_ends_quietly(home):
    with Terminal("extract", cwd=home, **HERE) as terminal:
        terminal.wait_for("end it with Ctrl-D")
        assert terminal.interrupt() == 130
    assert "Traceback" not in terminal.screen
    assert terminal.screen.count("\n") == 1


def test_long_lines_are_cut_to_the_width(home):
    done("extract", "word " * 100, cwd=home, **HERE)
    with Terminal("events", cwd=home, columns=60, **HERE) as terminal:
        assert terminal.end() == 0
    (line,) = terminal.screen.splitlines()
    head = line.partition("\x1b[0m")[0]
    assert head.startswith("\x1b[2m20")  # the time steps back
    assert len(line) == 60 + len("\x1b[2m\x1b[0m")
    assert line.endswith("…")


def test_escape_sequences_in_memories_do_nothing_to_the_terminal(home):
    done("extract", "\x1b[2Jboo\x07", cwd=home, **HERE)
    for command in ("events", "inject"):
        with Terminal(command, cwd=home, **HERE) as terminal:
            assert terminal.end() == 0
        assert "[2Jboo" in terminal.screen
        assert "\x1b[2J" not in terminal.screen
        assert "\x07" not in terminal.screen
    assert "\x1b[2Jboo\x07" in done("events", cwd=home, **HERE)


def test_the_progress_of_a_replay_is_one_line(home):
    for i in range(3):
        done("extract", f"event {i}", cwd=home, **HERE)
    with Terminal("replay", "sqlite:///agent.db", "sqlite:///copy.db", cwd=home) as terminal:
        assert terminal.end() == 0
    progress, told, _ = terminal.screen.split("\r\n")
    assert progress.split("\r\x1b[K")[-1].startswith("my-agent: 3 of 3 events, ")
    assert told == "copied 3 events of 1 anima; 0 were there already"


def test_the_bar_of_a_replay_is_full_at_its_end(home):
    done("extract", "event", cwd=home, **HERE)
    with Terminal("replay", "sqlite:///agent.db", "sqlite:///copy.db", cwd=home) as terminal:
        assert terminal.end() == 0
    assert f"[{'#' * 24}]" in terminal.screen


def test_an_anima_is_deleted_when_its_name_is_typed(home):
    for typed, code in (("no", 1), ("my-agent", 0)):
        with Terminal("delete-anima", "my-agent", cwd=home, **HERE) as terminal:
            terminal.wait_for("Type its name to go on:")
            terminal.type(f"{typed}\n")
            assert terminal.end() == code
        assert ("nothing was deleted" in terminal.screen) is (code == 1)
    assert "deleted my-agent with 0 events" in terminal.screen


@pytest.mark.parametrize(
    ("variables", "coloured"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)],
    ids=str,
)
def test_colour_is_shown_where_it_is_wanted(home, variables, coloured):
    with Terminal("events", "--lim", "3", cwd=home, variables=variables, **HERE) as terminal:
        assert terminal.end() == 2
    assert ("\x1b[31melephantasm events:" in terminal.screen) is coloured


def test_colour_in_a_pipe_is_for_who_forces_it():
    assert "\x1b[1m" in done("--help", variables={"FORCE_COLOR": "1"})
    assert "\x1b" not in done("--help")


def test_headlines_of_the_demo_are_bold():
    with Terminal("demo", columns=100) as terminal:
        assert terminal.end() == 0
    assert "\x1b[1mMonday" in terminal.screen


@pytest.mark.parametrize("columns", [80, 60, None])
def test_the_demo_fits_into_the_terminal_whole_word_by_word(columns):
    with Terminal("demo", columns=columns) as terminal:
        assert terminal.end() == 0
    lines = re.sub(r"\x1b\[\d+m", "", terminal.screen).replace("\r", "").split("\n")
    assert max(map(len, lines)) <= (columns or 80)


@pytest.mark.parametrize("columns", [0, 1, 7])
def test_a_terminal_of_any_width_will_do(home, columns):
    done("extract", "word " * 100, cwd=home, **HERE)
    for command in ("demo", "events"):
        with Terminal(command, cwd=home, columns=columns, **HERE) as terminal:
            assert terminal.end() == 0
        assert "Traceback" not in terminal.screen
