# SPDX-License-Identifier: Apache-2.0
"""Processes forked beside an open database lose nothing, damage nothing and do not hang."""

from __future__ import annotations

import os
import signal
import time

import pytest

from tests import elephantasm
from tests.local import writers
from tests.local.store.test_durability import ROUNDS, check_integrity, finish

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "agent.db")


@pytest.fixture
def anima_id(path):
    transport = writers.local.LocalTransport(path)
    made = writers.new_anima(transport)
    transport.close()
    return made


def check(path, anima_id, acknowledged):
    """Check that what was acknowledged is stored once, in a file that is sound."""
    assert check_integrity(path) == "ok"
    transport = writers.local.LocalTransport(path)
    stored = writers.contents(transport, anima_id)
    transport.close()
    assert sorted(stored) == sorted(acknowledged)


@pytest.mark.parametrize("round_", range(ROUNDS))
def test_a_child_loses_nothing_when_its_parent_closes(path, anima_id, round_):
    said = finish(writers.start("fork_and_close", path, anima_id)).split()
    assert len(said) == 13
    check(path, anima_id, said)


@pytest.mark.slow
@pytest.mark.parametrize("round_", range(ROUNDS))
def test_a_daemon_and_another_process_lose_nothing(path, anima_id, round_):
    daemon = writers.start("fork_a_daemon", path, anima_id)
    other = writers.start("write_some", path, anima_id, "other", 400)
    said = finish(daemon).split()  # its output ends with the daemon, not with its parent
    finish(other)
    assert len(said) == 402
    check(path, anima_id, [*said, *(f"other-{i}" for i in range(400))])


@pytest.mark.parametrize("round_", range(ROUNDS))
def test_children_forked_beside_writing_threads_lose_nothing(path, anima_id, round_):
    said = finish(writers.start("fork_beside_threads", path, anima_id)).split()
    assert len(said) == 72
    check(path, anima_id, said)


def test_children_forked_beside_clients_that_come_and_go_neither_hang_nor_refuse(path, anima_id):
    said = finish(writers.start("fork_beside_clients", path, anima_id)).split()
    assert len(said) == 15
    check(path, anima_id, said)


def test_a_fork_in_a_fork_locks_nobody_out(path, anima_id):
    said = finish(writers.start("fork_in_a_fork", path, anima_id)).split()
    assert sorted(said) == ["child-0", "parent-0"]
    check(path, anima_id, said)


def test_a_child_forked_in_a_transaction_refuses_with_the_reason(path, anima_id):
    *told, parent = finish(writers.start("fork_in_a_transaction", path, anima_id)).splitlines()
    assert len(told) == 2
    assert all("False" in line and "forked while" in line and "spawn" in line for line in told)
    check(path, anima_id, [parent])


def test_a_child_forked_in_its_own_transaction_cannot_finish_it(path, anima_id):
    told = finish(writers.start("fork_in_its_own_transaction", path, anima_id))
    assert "forked while" in told
    transport = writers.local.LocalTransport(path)
    assert writers.send(transport, "GET", f"/animas/{anima_id}")[1]["description"] == "parent"
    transport.close()


def test_a_signal_handler_that_writes_during_a_write_is_told_at_once(path, anima_id):
    transport = writers.local.LocalTransport(path)
    failed = []

    def handler(number, frame):
        try:
            writers.extract(transport, anima_id, "handler", timeout=30)
        except elephantasm.APIConnectionError as error:
            failed.append(error)

    before = signal.signal(signal.SIGUSR1, handler)
    begun = time.monotonic()
    try:
        with transport.engine.database.transaction():
            signal.raise_signal(signal.SIGUSR1)
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert "signal handler" in failed[0].message
    assert failed[0].sent is False
    assert time.monotonic() - begun < 20  # far from the handler's timeout
    assert writers.extract(transport, anima_id, "after") == 201
    transport.close()
