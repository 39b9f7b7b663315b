# SPDX-License-Identifier: Apache-2.0
"""Animas by name while other processes delete, rename and make them anew."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from types import SimpleNamespace

import pytest

from tests import HOME, NAME, elephantasm
from tests.peers import library

FakeTransport = library("testing").FakeTransport
fakes = library("testing")
OLD = "11111111-2222-4333-8444-555555555555"
NEW = "66666666-7777-4888-8999-aaaaaaaaaaaa"


@pytest.fixture
def two(tmp_path):
    """Two clients of one database, as two processes have them."""
    pytest.importorskip("sqlite3")
    endpoint = f"sqlite:///{tmp_path}/agent.db"
    one, other = (elephantasm.Elephantasm(endpoint=endpoint) for _ in range(2))
    with one, other:
        yield one, other


@pytest.fixture
def clock(monkeypatch):
    """A clock that the names live by, set by hand."""
    clock = SimpleNamespace(now=1000.0)
    fake = SimpleNamespace(monotonic=lambda: clock.now)
    monkeypatch.setattr(elephantasm._names, "time", fake)
    return clock


def service(*ids):
    """Return a fake that finds Ada under one id after the other, and a client of it."""
    fake = FakeTransport()
    fake.on("GET", "/animas/search", *[[fakes.anima("Ada", id=i)] for i in ids], repeat=True)
    return fake, elephantasm.Elephantasm(transport=fake, anima_id="Ada")


def searches(fake):
    return len(fake.sent("GET", "/animas/search"))


def owners(fake):
    return [sent.json["anima_id"] for sent in fake.sent("POST", "/events")]


def test_an_anima_made_anew_by_another_process_is_found(two):
    one, other = two
    one.create_anima("Ada")
    one.extract("system", "x", "Ada")
    other.delete_anima("Ada")
    new = other.create_anima("Ada")
    assert one.extract("system", "y", "Ada").anima_id == new.id
    assert [event.content for event in other.list_events(new.id)] == ["y"]


def test_a_name_given_to_another_anima_leads_there_after_a_minute(two, clock):
    one, other = two
    first = one.create_anima("Ada")
    assert one.extract("system", "x", "Ada").anima_id == first.id
    other.update_anima(first.id, name="Bea")
    second = other.create_anima("Ada")
    clock.now += 61
    assert one.extract("system", "y", "Ada").anima_id == second.id


def test_a_list_of_an_anima_made_anew_is_right(two):
    one, other = two
    one.create_anima("Ada")
    one.extract("system", "x", "Ada")
    other.delete_anima("Ada")
    other.create_anima("Ada")
    other.extract("system", "y", "Ada")
    assert [event.content for event in one.list_events("Ada")] == ["y"]


def test_a_list_of_an_anima_that_is_gone_says_so(two):
    one, other = two
    one.create_anima("Ada")
    one.extract("system", "x", "Ada")
    other.delete_anima("Ada")
    with pytest.raises(elephantasm.NotFoundError, match="'Ada'"):
        list(one.list_knowledge("fact", "Ada"))


def test_an_empty_list_costs_one_look_up_and_no_second_request():
    fake, client = service(OLD)
    fake.on("GET", "/events", [], repeat=True)
    assert list(client.list_events()) == []
    assert (searches(fake), len(fake.sent("GET", "/events"))) == (1, 1)
    assert list(client.list_events()) == []
    assert (searches(fake), len(fake.sent("GET", "/events"))) == (2, 2)


def test_what_another_process_renamed_is_not_deleted_by_its_old_name(two):
    one, other = two
    kept = one.create_anima("Ada")
    one.extract("system", "x", "Ada")
    other.update_anima(kept.id, name="precious")
    with pytest.raises(elephantasm.NotFoundError, match="'Ada'"):
        one.delete_anima("Ada")
    assert [anima.name for anima in one.list_animas()] == ["precious"]


def test_what_another_process_renamed_is_not_changed_by_its_old_name(two):
    one, other = two
    kept = one.create_anima("Ada")
    one.extract("system", "x", "Ada")
    other.update_anima(kept.id, name="precious")
    new = other.create_anima("Ada")
    assert one.update_anima("Ada", description="mine").id == new.id
    assert one.get_anima(kept.id).description is None


def test_names_are_looked_up_anew_after_a_change_that_may_have_taken_effect():
    fake, client = service(OLD, NEW)
    fake.on("DELETE", f"/animas/{OLD}", elephantasm.APITimeoutError)
    with pytest.raises(elephantasm.APITimeoutError):
        client.delete_anima("Ada")
    client.extract("system", "x")
    assert owners(fake) == [NEW]


def test_a_name_is_looked_up_again_once_a_minute_and_no_more(clock):
    fake, client = service(OLD, NEW)
    for _ in range(5):
        client.extract("system", "x")
        clock.now += 30
    assert searches(fake) == 3
    assert owners(fake) == [OLD, OLD, NEW, NEW, NEW]


def test_a_name_that_is_gone_is_not_found_after_a_minute(clock):
    fake, client = service(OLD)
    client.extract("system", "x")
    fake.on("GET", "/animas/search", [])
    clock.now += 61
    with pytest.raises(elephantasm.NotFoundError, match="'Ada'"):
        client.extract("system", "x")
    assert len(owners(fake)) == 1


@pytest.mark.parametrize("failure", [503, 429, elephantasm.APITimeoutError])
def test_a_look_up_that_fails_meanwhile_leaves_the_old_id(clock, failure):
    fake, client = service(OLD)
    client.extract("system", "x")
    fake.on("GET", "/animas/search", failure)
    clock.now += 61
    client.extract("system", "x")
    client.extract("system", "x")
    assert owners(fake) == [OLD] * 3
    assert searches(fake) == 2


def test_other_threads_go_on_with_the_old_id_while_one_looks_up(clock):
    fake, client = service(OLD)
    client.extract("system", "x")
    asked, leave = threading.Event(), threading.Event()

    def slow(sent):
        asked.set()
        leave.wait(5)
        return [fakes.anima("Ada", id=NEW)]

    fake.on("GET", "/animas/search", slow)
    clock.now += 61
    renewing = threading.Thread(target=client.extract, args=("system", "renews"))
    renewing.start()
    asked.wait(5)
    client.extract("system", "goes on")
    leave.set()
    renewing.join()
    assert owners(fake) == [OLD, OLD, NEW]
    assert searches(fake) == 2


def test_what_is_gone_for_good_is_asked_for_once():
    fake, client = service(OLD)
    client.extract("system", "x")
    fake.on("POST", "/events", 404)
    with pytest.raises(elephantasm.NotFoundError, match="scripted status 404"):
        client.extract("system", "y")
    assert [sent.json["content"] for sent in fake.sent("POST", "/events")] == ["x", "y"]


def test_a_request_is_sent_to_the_new_anima_once():
    fake, client = service(OLD, NEW)
    client.extract("system", "x")
    fake.on("POST", "/events", 404, 404)
    with pytest.raises(elephantasm.NotFoundError):
        client.extract("system", "y")
    assert owners(fake) == [OLD, OLD, NEW]
    assert searches(fake) == 2


def test_a_name_just_looked_up_is_not_looked_up_again():
    fake, client = service(OLD)
    fake.on("POST", "/events", 404)
    with pytest.raises(elephantasm.NotFoundError):
        client.extract("system", "x")
    assert searches(fake) == 1


def test_a_pack_that_hides_a_missing_anima_behind_a_500_is_asked_of_the_new_one():
    fake, client = service(OLD, NEW)
    client.extract("system", "x")
    fake.on("GET", f"/animas/{OLD}/memory-packs/latest", 500)
    fake.on("GET", f"/animas/{OLD}", 404)
    assert str(client.inject().anima_id) == NEW


@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="needs POSIX signals")
def test_a_signal_handler_that_asks_for_the_same_name_does_not_wait():
    fake, client = service(OLD)

    def interrupted(sent):
        signal.raise_signal(signal.SIGALRM)
        return [fakes.anima("Ada", id=OLD)]

    fake.on("GET", "/animas/search", interrupted)
    client._dispatch.settings.timeout = 5  # what a wait would take
    old = signal.signal(signal.SIGALRM, lambda *_: client.extract("system", "from the handler"))
    try:
        client.extract("system", "from the program")
    finally:
        signal.signal(signal.SIGALRM, old)
    said = [sent.json["content"] for sent in fake.sent("POST", "/events")]
    assert said == ["from the handler", "from the program"]


class Slow:
    """An answer that comes when it is let go; `asked` tells that somebody waits for it."""

    def __init__(self, answer):
        self.answer = answer
        self.asked, self.leave = threading.Event(), threading.Event()

    def __call__(self, sent):
        self.asked.set()
        self.leave.wait(5)
        return self.answer


def together(count, work):
    """Start threads; return them and a list of what each returns or fails with."""
    ends = []

    def run():
        try:
            ends.append(work())
        except elephantasm.ElephantasmError as error:
            ends.append(error)

    threads = [threading.Thread(target=run) for _ in range(count)]
    for thread in threads:
        thread.start()
    return threads, ends


@pytest.fixture
def waits(monkeypatch):
    """A semaphore that is released by each thread that begins to wait for another's look-up."""
    waits = threading.Semaphore(0)

    class Lock:
        def __init__(self):
            self.lock = threading.RLock()
            self.release = self.lock.release

        def acquire(self, timeout=-1):
            if timeout >= 0:
                waits.release()
            return self.lock.acquire(timeout=timeout)

    monkeypatch.setattr(elephantasm._names, "reentrant_lock", Lock)
    return waits


@pytest.mark.parametrize("failure", [503, 404, elephantasm.APIConnectionError])
def test_a_look_up_that_fails_fails_for_all_who_wait_for_it(failure, waits):
    fake, client = service(OLD)
    slow = Slow(failure)
    fake.on("GET", "/animas/search", slow, repeat=True)
    threads, ends = together(10, lambda: client.extract("system", "x"))
    for _ in range(9):
        assert waits.acquire(timeout=5)
    slow.leave.set()
    for thread in threads:
        thread.join()
    assert searches(fake) == 1
    assert len({id(error) for error in ends}) == 10
    assert len({(type(error), str(error)) for error in ends}) == 1
    fake.on("GET", "/animas/search", [fakes.anima("Ada", id=NEW)])
    assert str(client.extract("system", "y").anima_id) == NEW


def test_a_look_up_that_is_waited_for_in_vain_has_sent_nothing():
    fake, client = service(OLD)
    slow = Slow([fakes.anima("Ada", id=OLD)])
    fake.on("GET", "/animas/search", slow)
    threads, _ = together(1, lambda: client.extract("system", "x"))
    slow.asked.wait(5)
    client._dispatch.settings.timeout = 0.05
    with pytest.raises(elephantasm.APITimeoutError, match="'Ada'") as caught:
        client.extract("system", "y")
    slow.leave.set()
    threads[0].join()
    assert caught.value.sent is False
    assert owners(fake) == [OLD]


def test_a_look_up_from_before_a_change_is_not_waited_for():
    fake, client = service(NEW)
    slow = Slow(404)
    fake.on("GET", "/animas/search", slow)
    threads, ends = together(1, lambda: client.extract("system", "x"))
    slow.asked.wait(5)
    fake.on("PATCH", "/animas/*", fakes.anima("Ada", id=NEW))
    client.update_anima(NEW, name="Ada")
    client.extract("system", "y")
    slow.leave.set()
    threads[0].join()
    assert owners(fake) == [NEW]
    assert type(ends[0]) is elephantasm.NotFoundError


def test_a_look_up_that_is_broken_off_keeps_nobody_waiting():
    fake, client = service(OLD)
    fake.on("GET", "/animas/search", KeyboardInterrupt)
    with pytest.raises(KeyboardInterrupt):
        client.extract("system", "x")
    client.extract("system", "y")
    assert owners(fake) == [OLD]


def test_an_anima_is_made_once_however_often_it_is_asked_for(two):
    one, other = two
    made = one.create_anima("Ada", "first", exist_ok=True)
    again = other.create_anima("Ada", "second", exist_ok=True)
    assert (again.id, again.description) == (made.id, "first")
    assert [anima.id for anima in one.list_animas()] == [made.id]
    assert one.create_anima("Ada").id != made.id  # without it nothing has changed


def test_the_oldest_of_several_is_taken(two):
    one, other = two
    first = one.create_anima("Ada")
    other.create_anima("Ada")
    assert other.create_anima("Ada", exist_ok=True).id == first.id


def test_what_is_wrong_with_a_new_anima_is_refused_before_anything_is_sent():
    fake = FakeTransport()
    client = elephantasm.Elephantasm(transport=fake)
    for wrong in ({"name": OLD}, {"name": "Ada", "meta": [1]}, {"name": "x" * 256}):
        with pytest.raises(elephantasm.InvalidArgumentError):
            client.create_anima(**wrong, exist_ok=True)
    with pytest.raises(elephantasm.InvalidArgumentError, match="exist_ok: expected True or False"):
        client.create_anima("Ada", exist_ok=1)
    assert fake.requests == []


class Overtaken:
    """A transport to an engine that, like the service, knows nothing of `exist_ok`.

    Whoever comes through it to make an anima is overtaken by somebody else just before.
    """

    def __init__(self, transport, overtake=None):
        self.transport = transport
        self.overtake = overtake

    def send(self, request, deadline):
        if request.method == "POST" and request.path == "/animas":
            overtake, self.overtake = self.overtake, None
            if overtake:
                overtake()
            body = {k: v for k, v in json.loads(request.body).items() if k != "exist_ok"}
            request = type(request)("POST", "/animas", (), json.dumps(body).encode(), "x")
        return self.transport.send(request, deadline)

    def close(self):
        pass


def test_who_is_overtaken_takes_back_what_he_made(tmp_path):
    pytest.importorskip("sqlite3")
    engine = library("local").LocalTransport(tmp_path / "agent.db")
    first = elephantasm.Elephantasm(transport=Overtaken(engine))
    made = []
    late = Overtaken(engine, lambda: made.append(first.create_anima("Ada", exist_ok=True)))
    second = elephantasm.Elephantasm(transport=late)
    assert second.create_anima("Ada", exist_ok=True).id == made[0].id
    assert [anima.id for anima in second.list_animas()] == [made[0].id]
    engine.close()


MAKE = """
import sys
from {name} import Elephantasm
client = Elephantasm(endpoint={endpoint!r})
sys.stdin.readline()
print(client.create_anima("Ada", exist_ok=True).id)
"""


def test_processes_that_make_an_anima_at_once_get_the_same(tmp_path):
    pytest.importorskip("sqlite3")
    code = MAKE.format(name=NAME, endpoint=f"sqlite:///{tmp_path}/agent.db")
    racers = [
        subprocess.Popen(
            [sys.executable, "-W", "error", "-c", code],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(HOME)},
        )
        for _ in range(6)
    ]
    for racer in racers:
        racer.stdin.write("go\n")
        racer.stdin.flush()
    found = {racer.communicate(timeout=30)[0] for racer in racers}
    assert len(found) == 1
    with elephantasm.Elephantasm(endpoint=f"sqlite:///{tmp_path}/agent.db") as client:
        assert len(list(client.list_animas())) == 1
