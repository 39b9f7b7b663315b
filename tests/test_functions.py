# SPDX-License-Identifier: Apache-2.0
"""The module functions on the default client."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
import threading

import pytest

from tests import HAS_ENGINE, HOME, elephantasm
from tests.replay import KEY

ANIMA = "13e46e21-d955-4ed6-972b-649caf6a1044"


@pytest.fixture
def fresh(monkeypatch):
    """The module functions as they are before their first call."""
    made = []

    def make():
        made.append(elephantasm.Elephantasm())
        return made[-1]

    monkeypatch.setattr(elephantasm.functions, "_client", elephantasm._process.once(make))
    yield made
    for client in made:
        client.close()


@pytest.fixture
def environment(monkeypatch, replay):
    monkeypatch.setenv("ELEPHANTASM_API_KEY", KEY)
    monkeypatch.setenv("ELEPHANTASM_ANIMA_ID", ANIMA)
    monkeypatch.setenv("ELEPHANTASM_ENDPOINT", replay.url)


def test_the_functions_use_the_environment(fresh, environment):
    assert str(elephantasm.extract("system", "x").anima_id) == ANIMA
    assert elephantasm.create_anima("my-agent").name == "my-agent"


def test_many_first_callers_share_one_client(fresh, environment):
    start = threading.Barrier(32)

    def call():
        start.wait()
        elephantasm.extract("system", "x")

    threads = [threading.Thread(target=call) for _ in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(fresh) == 1


def test_a_first_call_that_fails_is_not_remembered(fresh, monkeypatch, replay):
    with pytest.raises(elephantasm.MissingAPIKeyError):
        elephantasm.extract("system", "x", ANIMA)
    monkeypatch.setenv("ELEPHANTASM_API_KEY", KEY)
    monkeypatch.setenv("ELEPHANTASM_ENDPOINT", replay.url)
    assert elephantasm.extract("system", "x", ANIMA).content == "x"


@pytest.mark.parametrize("name", ["inject", "extract", "create_anima"])
def test_a_function_takes_what_the_method_takes(name):
    method = inspect.signature(getattr(elephantasm.Elephantasm, name))
    parameters = list(method.parameters.values())[1:]
    function = inspect.signature(getattr(elephantasm, name))
    assert list(function.parameters.values()) == parameters


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("inject", "anima_id query preset"),
        (
            "extract",
            "event_type content anima_id session_id role author occurred_at meta importance_score",
        ),
        ("create_anima", "name description meta"),
        ("Elephantasm", "api_key anima_id endpoint timeout"),
    ],
)
def test_the_positional_order_is_upstreams(name, expected):
    parameters = inspect.signature(getattr(elephantasm, name)).parameters.values()
    positional = [p.name for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD]
    assert positional == expected.split()


ENDPOINTS = ["service", "sqlite:///agent.db"] if HAS_ENGINE else ["service"]


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_the_default_client_goes_quietly_at_exit(environment, replay, tmp_path, endpoint):
    where = replay.url if endpoint == "service" else endpoint
    code = (
        f"import {elephantasm.__name__} as e\n"
        "anima = e.create_anima('x')\n"
        "e.extract('system', 'x', anima.id)\n"
        "print('done')\n"
    )
    ran = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        timeout=30,
        cwd=tmp_path,
        env={**os.environ, "ELEPHANTASM_ENDPOINT": where, "PYTHONPATH": str(HOME)},
    )
    assert (ran.stdout, ran.stderr, ran.returncode) == ("done\n", "", 0)
