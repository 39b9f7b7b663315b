# SPDX-License-Identifier: Apache-2.0
"""One client, many threads: every answer reaches the call that asked for it."""

from __future__ import annotations

import threading
from uuid import UUID

ANIMA = "5f0c7c1e-6a3b-4d0e-9a57-0c9f1d2e3b4a"
FULL = "0cc4c373-7170-4636-a58c-ec514739d464"
THREADS = 64
CALLS = 12


def test_64_threads_get_their_own_answers_and_lose_and_double_nothing(client, replay):
    replay.play("GET", f"/api/animas/{FULL}/memory-packs/latest", "pack-latest-full-no-query")
    wrong = []

    def work(number):
        for turn in range(CALLS):
            said = f"{number}-{turn}"
            if turn % 3 == 0:
                if client.inject(FULL).anima_id != UUID(FULL):
                    wrong.append(said)
            elif turn % 3 == 1:
                if client.extract("system", said, ANIMA).content != said:
                    wrong.append(said)
            elif client.create_anima(said).name != said:
                wrong.append(said)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    captured = [b["content"] for _, path, _, b in replay.requests if path == "/api/events"]
    expected = [f"{n}-{t}" for n in range(THREADS) for t in range(CALLS) if t % 3 == 1]
    assert wrong == []
    assert sorted(captured) == sorted(expected)
    assert len(replay.requests) == THREADS * CALLS
    assert replay.connections <= THREADS
