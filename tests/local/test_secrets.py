# SPDX-License-Identifier: Apache-2.0
"""What has the shape of a secret is masked, and nothing else."""

from __future__ import annotations

import time
from importlib import import_module

import pytest

from tests import elephantasm

secrets = import_module(f"{elephantasm.__name__}.local.secrets")
PEM = (
    "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nMIIE\n-----END RSA PRIVATE KEY-----"
)


@pytest.mark.parametrize("rule", secrets.RULES, ids=[str(n) for n in range(len(secrets.RULES))])
def test_each_rule_takes_and_leaves_its_examples(rule):
    for text in rule.takes:
        assert f"[masked: {rule.name}]" in secrets.without_secrets(text), text
    for text in rule.leaves:
        assert secrets.without_secrets(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Use ghp_abcdefghijklmnopqrstuvwxyz0123456789 for git.", "Use [masked: key] for git."),
        (f"Here:\n{PEM}\nkeep it", "Here:\n[masked: private key]\nkeep it"),
        (
            "psql postgres://app:hunter2@db.local:5432/x",
            "psql postgres://app:[masked: password]@db.local:5432/x",
        ),
        ("Pay with 4111-1111-1111-1111.", "Pay with [masked: card number]."),
        ("DB_PASSWORD=s3cr3t!", "DB_PASSWORD=[masked: password]"),
        ("\u5bc6\u7801\uff1aabc12345", "\u5bc6\u7801\uff1a[masked: password]"),
        (
            "curl -H 'Authorization: Bearer 0123456789abcdef0123'",
            "curl -H 'Authorization: Bearer [masked: token]'",
        ),
    ],
)
def test_what_is_secret_is_masked_and_the_rest_stays(text, expected):
    assert secrets.without_secrets(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Order 4111 1111 1111 1112 is late.",  # the check digit is wrong
        "Call me on +49 30 901820 or 0171 2345678.",
        "commit 3f785ae1c2b4d6e8f0a1b2c3d4e5f60718293a4b",
        "0cc4c373-7170-4636-a58c-ec514739d464",
        "My token ring network is slow.",
        "The secret is out.",
        "Ana's password manager is Bitwarden.",
        "I pay 5 500 euros on 2026-03-01 at 10:30.",
        "https://example.com/a:b@c",
        "sk-learn and pk_list are names",
    ],
)
def test_what_is_no_secret_stays(text):
    assert secrets.without_secrets(text) == text


def test_in_an_object_a_name_tells_what_its_value_is():
    mask = secrets.Mask(secrets.without_secrets)
    data = {"password": "hunter2", "n": 1, "tags": ["PIN: 4711", {"api_key": "a1b2c3d4"}]}
    assert mask.data(data) == {
        "password": "[masked: password]",
        "n": 1,
        "tags": ["PIN: [masked: password]", {"api_key": "[masked: password]"}],
    }


def test_a_function_that_fails_is_told_without_the_text():
    def fails(text):
        raise ValueError(text)

    with pytest.raises(elephantasm.ElephantasmError, match="ValueError") as caught:
        secrets.Mask(fails).text("hunter2")
    assert "hunter2" not in str(caught.value)
    assert caught.value.sent is False
    with pytest.raises(elephantasm.ElephantasmError, match="NoneType"):
        secrets.Mask(lambda text: None).text("a")


@pytest.mark.parametrize(
    "part",
    (
        "a",
        "eyJaaaaaaaa-",
        "eyJaaaaaaaa.",
        "-----BEGIN PRIVATE KEY-----",
        "4111 ",
        "password: ",
        "a:",
        "a://b:",
        "sk-",
        "bearer ",
        "xoxb-",
        "1",
        "=",
    ),
)
def test_no_text_takes_long(part):
    text = part * (200_000 // len(part))
    start = time.process_time()
    secrets.without_secrets(text)
    assert time.process_time() - start < 3
