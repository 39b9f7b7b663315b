# SPDX-License-Identifier: Apache-2.0
"""Dreams: what is asked, and how the answers are read."""

from __future__ import annotations

import pytest

from tests import elephantasm
from tests.manage.contract import DREAM, GARDENER, manage
from tests.replay import SELF_HOSTED

SESSION = SELF_HOSTED["dream-session"]["response"]["body"]
ACTIONS = SELF_HOSTED["dream-actions"]["response"]["body"]


def test_the_parameter_that_the_service_demands_is_sent(client, fake):
    fake.on("POST", "/dreams/trigger", SELF_HOSTED["dream-trigger"]["response"]["body"])
    assert client.trigger_dream(GARDENER).status == "RUNNING"
    fake.assert_sent("POST", "/dreams/trigger", params={"kwargs": ""}, json={"anima_id": GARDENER})


def test_a_dream_of_an_anima_that_dreams_already_is_a_conflict(client, fake):
    fake.on("POST", "/dreams/trigger", 409)
    with pytest.raises(elephantasm.ConflictError):
        client.trigger_dream(GARDENER)


def test_a_page_has_no_more_dreams_than_the_service_gives(client, fake):
    def page(sent):
        start, size = int(sent.params["offset"]), int(sent.params["limit"])
        return [
            {**SESSION, "id": f"00000000-0000-4000-8000-{place:012}"}
            for place in range(start, min(start + size, 250))
        ]

    fake.on("GET", "/dreams/sessions", page, repeat=True)
    assert len({session.id for session in client.list_dream_sessions(GARDENER)}) == 250
    assert {sent.params["limit"] for sent in fake.requests} == {"100"}


def test_sessions_and_actions_are_read_and_written_whole(client, fake):
    fake.on("GET", f"/dreams/sessions/{DREAM}/actions", ACTIONS)
    actions = client.list_dream_actions(DREAM)
    assert [str(action.id) for action in actions] == [body["id"] for body in ACTIONS]
    for action, body in zip(actions, ACTIONS):
        assert manage.DreamAction.from_dict(action.to_dict()) == action
        assert list(map(str, action.source_memory_ids)) == body["source_memory_ids"]
        assert action.extra == {}
    session = manage.DreamSession.from_dict(SESSION)
    assert manage.DreamSession.from_dict(session.to_dict()) == session
    assert session.to_dict().keys() == SESSION.keys()


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda c: c.get_dream_session("x"), "session_id: expected a UUID"),
        (lambda c: c.list_dream_sessions(GARDENER, status="ASLEEP"), "status: expected one of"),
    ],
)
def test_a_bad_argument_is_refused_before_anything_is_sent(client, fake, call, message):
    with pytest.raises(elephantasm.InvalidArgumentError) as caught:
        call(client)
    assert str(caught.value).startswith(message)
    assert fake.requests == []
