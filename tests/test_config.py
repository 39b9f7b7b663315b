# SPDX-License-Identifier: Apache-2.0
"""Settings: arguments over environment over defaults, refused where they can't work."""

from __future__ import annotations

import math
from uuid import UUID

import pytest

from tests import elephantasm
from tests.replay import KEY

config = elephantasm.config


@pytest.mark.parametrize(
    ("endpoint", "expected"),
    [
        ("https://api.elephantasm.com", "https://api.elephantasm.com/api"),
        ("https://api.elephantasm.com/", "https://api.elephantasm.com/api"),
        ("https://api.elephantasm.com/api", "https://api.elephantasm.com/api"),
        ("https://api.elephantasm.com/api/", "https://api.elephantasm.com/api"),
        ("HTTPS://API.Example.com:8443", "https://api.example.com:8443/api"),
        ("http://10.0.0.1:80/memory", "http://10.0.0.1:80/memory/api"),
        ("http://h/memory/api/", "http://h/memory/api"),
        ("http://h/myapi", "http://h/myapi/api"),
        ("http://[::1]:8765", "http://[::1]:8765/api"),
        ("http://[::1]", "http://[::1]/api"),
        ("http://[fe80::1%25eth0]:8765", "http://[fe80::1%25eth0]:8765/api"),
        ("http://[fe80::1%eth0.5]", "http://[fe80::1%eth0.5]/api"),
        (" https://h ", "https://h/api"),
        ("sqlite:///agent.db", "sqlite:///agent.db"),
        ("sqlite://", "sqlite://"),
    ],
)
def test_every_spelling_of_an_endpoint_means_the_same_place(endpoint, expected):
    assert config.resolve(KEY, endpoint=endpoint).endpoint == expected


@pytest.mark.parametrize(
    "endpoint",
    [
        "ftp://h",
        "file:///etc/passwd",
        "h",
        "https://",
        "https:///api",
        "https://user:secret@h",
        "https://h:0",
        "https://h:70000",
        "https://h:80a",
        "https://h:",
        "https://h:²",
        "https://h?x=1",
        "https://h#x",
        "https://h/a b",
        "https://h\r\nX: y",
        "https://h\\evil",
        "https://[::1",
        "https://[zz]",
        "http://[fe80::1%]",
        "http://[fe80::1%25]",
        "http://[fe80::1%eth 0]",
        "http://[%eth0]",
        "https://[::1]80",
        "http://[::::]",
    ],
)
def test_an_endpoint_that_cannot_work_is_refused(endpoint):
    with pytest.raises(elephantasm.InvalidArgumentError, match="^endpoint: ") as caught:
        config.resolve(KEY, endpoint=endpoint)
    assert caught.value.argument == "endpoint"
    assert "secret" not in str(caught.value)


def test_the_environment_is_read_when_a_client_is_made(monkeypatch):
    monkeypatch.setenv("ELEPHANTASM_API_KEY", f" {KEY}\n")
    monkeypatch.setenv("ELEPHANTASM_ANIMA_ID", "my-agent")
    monkeypatch.setenv("ELEPHANTASM_ENDPOINT", "http://localhost:8000")
    monkeypatch.setenv("ELEPHANTASM_TIMEOUT", "2.5")
    settings = config.resolve()
    assert settings.api_key.reveal() == KEY
    assert settings.anima_id == "my-agent"
    assert settings.endpoint == "http://localhost:8000/api"
    assert settings.timeout == 2.5


def test_arguments_win_over_the_environment(monkeypatch):
    monkeypatch.setenv("ELEPHANTASM_API_KEY", "other")
    monkeypatch.setenv("ELEPHANTASM_TIMEOUT", "nonsense")
    settings = config.resolve(KEY, UUID(int=7), "http://h", 1)
    assert settings.api_key.reveal() == KEY
    assert settings.anima_id == "00000000-0000-0000-0000-000000000007"
    assert settings.timeout == 1.0


@pytest.mark.parametrize("blank", ["", "  ", "\n"])
def test_blank_counts_as_unset(monkeypatch, blank):
    for name in ("ANIMA_ID", "ENDPOINT", "TIMEOUT"):
        monkeypatch.setenv(f"ELEPHANTASM_{name}", blank)
    settings = config.resolve(KEY, blank, blank)
    assert settings.anima_id is None
    assert settings.endpoint == "https://api.elephantasm.com/api"
    assert settings.timeout == 30.0


@pytest.mark.parametrize("blank", [None, "", " \n"])
def test_a_missing_key_is_both_kinds_of_error_that_the_documentation_promises(blank):
    with pytest.raises(elephantasm.MissingAPIKeyError, match="ELEPHANTASM_API_KEY") as caught:
        config.resolve(blank)
    assert isinstance(caught.value, (elephantasm.AuthenticationError, ValueError))
    assert isinstance(caught.value, ValueError)


def test_a_sqlite_endpoint_needs_no_key():
    assert config.resolve(endpoint="sqlite://").api_key is None


@pytest.mark.parametrize(
    "timeout", [0, -1, math.nan, math.inf, "3", True, 1e10, pytest.param(10**5000, id="huge")]
)
def test_a_timeout_that_is_no_time_is_refused(timeout):
    with pytest.raises(elephantasm.InvalidArgumentError, match="^timeout: "):
        config.resolve(KEY, timeout=timeout)


@pytest.mark.parametrize("timeout", ["soon", "0", "nan", "-2"])
def test_a_bad_timeout_in_the_environment_names_the_variable(monkeypatch, timeout):
    monkeypatch.setenv("ELEPHANTASM_TIMEOUT", timeout)
    with pytest.raises(elephantasm.InvalidArgumentError, match="^ELEPHANTASM_TIMEOUT: ") as caught:
        config.resolve(KEY)
    assert caught.value.argument == "timeout"


@pytest.mark.parametrize(
    "key", ["sk_live_\n0123secret", "sk_live_0123 secret", "sk_live_é0123secret"]
)
def test_a_key_that_cannot_be_sent_is_refused_without_being_quoted(key):
    with pytest.raises(elephantasm.InvalidArgumentError, match="^api_key: ") as caught:
        config.resolve(key)
    assert "0123" not in str(caught.value)
    assert "secret" not in str(caught.value)


def test_a_repr_shows_the_endpoint_and_a_masked_key():
    shown = repr(elephantasm.Elephantasm(KEY, endpoint="http://localhost:1"))
    assert "http://localhost:1/api" in shown
    assert "sk_live_…def" in shown
    assert KEY[8:-3] not in shown


@pytest.mark.parametrize("key", ["short", "sk_live_short"])
def test_nothing_is_shown_of_a_short_key(key):
    assert key[-3:] not in repr(elephantasm.Elephantasm(key))


@pytest.mark.parametrize(
    "setting",
    [
        {"anima_id": 123},
        {"anima_id": b"abc"},
        {"anima_id": True},
        {"proxy": 5},
        {"proxy": "socks5://localhost:1"},
        {"user_agent": 5},
        {"user_agent": "a\nb"},
        {"ssl_context": "x"},
        {"endpoint": 5},
        {"api_key": b"x"},
    ],
)
def test_a_setting_that_cannot_work_is_refused_when_the_client_is_made(setting):
    with pytest.raises(elephantasm.InvalidArgumentError) as caught:
        elephantasm.Elephantasm(**{"api_key": KEY, "endpoint": "http://127.0.0.1:1", **setting})
    assert next(iter(setting)) in str(caught.value)


@pytest.mark.parametrize("name", ["ELEPHANTASM_ENDPOINT", "ELEPHANTASM_TIMEOUT"])
def test_a_key_in_the_wrong_variable_is_not_quoted(monkeypatch, name):
    monkeypatch.setenv(name, KEY)
    with pytest.raises(elephantasm.InvalidArgumentError, match=f"^{name}: ") as caught:
        config.resolve(KEY)
    assert KEY not in str(caught.value)
