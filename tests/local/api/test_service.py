# SPDX-License-Identifier: Apache-2.0
"""What is asked of the service as a whole."""

from __future__ import annotations

from tests.local.api.asking import raw
from tests.local.writers import extract, local, send


def test_usage_is_counted(transport, anima_id):
    extract(transport, anima_id, "x")
    usage = send(transport, "GET", "/subscriptions/usage")[1]
    assert (usage["plan_tier"], usage["events_created"]) == ("local", 1)
    assert usage["active_anima_count"] == 1


def test_health_needs_no_credentials(transport):
    assert raw(transport, "GET", "/health", authorized=False)[0] == 200


def test_health_is_never_an_error(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_bytes(b"plain text\n" * 100)
    transport = local.LocalTransport(str(path))
    status, health = send(transport, "GET", "/health")
    transport.close()
    assert (status, health["status"]) == (200, "degraded")
    assert "not an SQLite database" in health["checks"]["database"]
