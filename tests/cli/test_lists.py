# SPDX-License-Identifier: Apache-2.0
"""The commands that list."""

from __future__ import annotations

import pytest

from tests.cli.shell import done, run
from tests.cli.told import HERE, SAID, failed, one, rows, words_of


@pytest.mark.slow
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


@pytest.mark.slow
def test_a_list_of_events_and_the_command_for_them_give_the_same(life):
    options = {"cwd": life, **HERE}
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
        (["knowledge", "--type", "fact"], 2),
        (["knowledge", "--type", "CONCEPT"], 0),
        (["knowledge", "--topic", "Sam"], 2),
        (["knowledge", "--topic", "Ann"], 0),
        (["knowledge", "--deleted"], 1),
        (["topics", "--limit", "0"], 0),
        (["animas", "--search", "AGENT"], 1),
    ],
    ids=words_of,
)
def test_a_list_is_chosen_from(life, words, found):
    ran = run("list", *words, "--json", cwd=life, **HERE)
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
def test_what_a_list_cannot_be_chosen_by_is_wrong_usage(life, words, said):
    assert said in failed(2, "list", *words, cwd=life, **HERE)
