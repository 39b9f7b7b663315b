# SPDX-License-Identifier: Apache-2.0
"""How the methods are found, and what their failures mean."""

from __future__ import annotations

import copy
import json
import shutil
from importlib import import_module

import pytest

from tests import elephantasm
from tests.manage.contract import EVENT, UNKNOWN, manage
from tests.replay import KEY, RECORDINGS
from tests.test_package import PACKAGE, loaded_by, run

testing = import_module(f"{elephantasm.__name__}.testing")


def test_the_room_is_loaded_by_the_first_method_that_stands_there():
    name = PACKAGE.name  # of a copy, another
    code = f"import {name} as e, sys\nclient = e.Elephantasm({KEY!r})\nclient.inject\n"
    code += "assert not hasattr(client, '_repr_html_')\n"
    assert not [name for name in loaded_by(code) if ".manage" in name]
    assert f"{name}.manage.events" in loaded_by(code + "client.get_event\n")


def test_every_method_is_found_at_the_client_under_its_name(client):
    names = {name for name in dir(manage.ManageMethods) if not name.startswith("_")}
    assert "get_event" in names
    assert names <= set(dir(client))
    for name in names:
        assert getattr(client, name).__self__ is client
        assert getattr(client, name).__doc__


def test_no_method_hides_one_of_the_client():
    core = {name for name in dir(elephantasm.Elephantasm) if not name.startswith("_")}
    managed = {name for name in dir(manage.ManageMethods) if not name.startswith("_")}
    assert not core & managed


def test_a_name_that_is_nowhere_is_no_attribute(client):
    with pytest.raises(AttributeError, match="^'Elephantasm' object has no attribute 'forgo'$"):
        client.forgo  # noqa: B018
    assert not hasattr(client, "_private")


def test_a_client_that_is_not_made_yet_can_be_looked_at():
    made = elephantasm.Elephantasm.__new__(elephantasm.Elephantasm)
    assert repr(made) == "Elephantasm(not made)"


def test_a_subclass_may_have_its_own(fake):
    class Mine(elephantasm.Elephantasm):
        def get_event(self, event_id):
            return event_id

    assert Mine(transport=fake).get_event("x") == "x"


def test_a_copy_of_a_client_has_them_too(client):
    assert copy.deepcopy({"client": client})["client"].get_event


LEAVES_OUT = """
from memory import Elephantasm
from memory.testing import FakeTransport
client = Elephantasm(transport=FakeTransport("Oslo"))
anima = client.create_anima("Atlas").id
assert client.extract("message.in", "I live in Oslo.", anima).content
assert client.inject(anima).as_prompt() == "Oslo"
assert "get_event" not in dir(client) and not hasattr(client, "get_event")
for call in (lambda: client.get_event("x"), lambda: client.inject(anima, fresh=True)):
    try:
        call()
    except AttributeError as error:
        print(error)
"""


def test_a_copy_may_leave_the_room_out_and_says_so(tmp_path):
    shutil.copytree(PACKAGE, tmp_path / "memory", ignore=shutil.ignore_patterns("manage"))
    lines = run("-W", "error", "-c", LEAVES_OUT, cwd=tmp_path).splitlines()
    assert len(lines) == 2
    assert all("manage/, which this copy of the package leaves out" in line for line in lines)


VENDORED = """
import sys
from app.memory import Elephantasm
from app.memory.manage import NotOfferedError
from app.memory.testing import FakeTransport, event
fake = FakeTransport()
fake.on("GET", "/events/*", event("found"))
print(Elephantasm(transport=fake).get_event({event!r}).content)
assert ".zip" in sys.modules["app.memory.manage"].__file__
assert not [name for name in sys.modules if name.startswith("elephantasm")]
"""


def test_a_copy_under_another_name_in_a_zip_has_the_methods(tmp_path):
    shutil.copytree(PACKAGE, tmp_path / "app" / "memory", ignore=shutil.ignore_patterns("local"))
    (tmp_path / "app" / "__init__.py").touch()
    place = shutil.make_archive(str(tmp_path / "layer"), "zip", tmp_path, "app")
    shutil.rmtree(tmp_path / "app")
    code = VENDORED.format(event=EVENT)
    assert run("-W", "error", "-c", code, cwd=tmp_path.parent, PYTHONPATH=place) == "found\n"


@pytest.mark.parametrize("detail", ["Not found", "Not Found"])
def test_a_service_without_the_operation_is_told_from_an_item_that_is_not_there(
    client, fake, detail
):
    fake.on("GET", f"/events/{EVENT}", lambda sent: not_there(detail))
    with pytest.raises(manage.NotOfferedError, match=f"no operation GET /events/{EVENT}") as caught:
        client.get_event(EVENT)
    assert not isinstance(caught.value, elephantasm.NotFoundError)
    assert (caught.value.status_code, caught.value.path) == (404, f"/events/{EVENT}")
    fake.on("GET", f"/events/{UNKNOWN}", lambda sent: not_there(f"Event {UNKNOWN} not found"))
    with pytest.raises(elephantasm.NotFoundError, match="Event 0"):
        client.get_event(UNKNOWN)


NEEDED = {
    "create_knowledge": ("FACT", "x", EVENT),
    "create_memory": ("x", EVENT),
    "find_memories": ("x", EVENT),
}
CHANGED = {
    "update_event": {"role": "x"},
    "update_identity": {"communication_style": "x"},
    "update_knowledge": {"content": "x"},
    "update_memory": {"content": "x"},
    "update_synthesis_config": {"threshold": 5},
}
METHODS = [name for name in dir(manage.ManageMethods) if not name.startswith("_")]


class Hosted:
    """The hosted service: it knows every anima, and has none of these paths."""

    def send(self, request, deadline):
        if request.method == "GET" and request.path == f"/animas/{EVENT}":
            body = json.dumps(testing.anima(id=EVENT)).encode()
            return testing.Response(200, {"content-type": "application/json"}, body)
        recorded = RECORDINGS["public-host-path-not-allowed"]["response"]
        return testing.Response(404, {}, json.dumps(recorded["body"]).encode())

    def close(self):
        pass


@pytest.mark.parametrize("name", METHODS)
def test_the_hosted_service_has_none_of_them_and_each_says_so(name):
    with elephantasm.Elephantasm(transport=Hosted()) as client:
        method = getattr(client, name)
        with pytest.raises(manage.NotOfferedError, match="this service has no operation"):
            answer = method(*NEEDED.get(name, (EVENT,)), **CHANGED.get(name, {}))
            list(answer)  # of those that ask when they are read
        with pytest.raises(manage.NotOfferedError):
            client.inject(EVENT, fresh=True)


def not_there(detail):
    body = f'{{"detail":"{detail}"}}'.encode()
    return testing.Response(404, {"content-type": "application/json"}, body)


def test_other_failures_are_told_as_they_are(client, fake):
    fake.on("GET", f"/events/{EVENT}", 500, 429)
    with pytest.raises(elephantasm.ServerError, match="Internal Server Error"):
        client.get_event(EVENT)
    with pytest.raises(elephantasm.RateLimitError):
        client.get_event(EVENT)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda c: c.get_event("7"), "event_id: expected a UUID"),
        (lambda c: c.update_event(EVENT), "nothing to change: give one of role, author"),
        (lambda c: c.update_event(EVENT, role="r" * 51), "role: has 51 characters"),
        (lambda c: c.update_event(EVENT, clear=["content"]), "clear: expected some of 'role'"),
        (lambda c: c.update_event(EVENT, clear="role"), "clear: expected a list"),
        (lambda c: c.update_event(EVENT, role="x", clear=["role"]), "clear: role is given a value"),
    ],
)
def test_a_bad_argument_is_refused_before_anything_is_sent(client, fake, call, message):
    with pytest.raises(elephantasm.InvalidArgumentError) as caught:
        call(client)
    assert str(caught.value).startswith(message)
    assert fake.requests == []


TYPED = """
from {name} import Elephantasm

def use(client: Elephantasm) -> str:
    client.delete_nothing("x")
    return client.get_event("x").id
"""


@pytest.mark.slow
def test_a_type_checker_knows_the_methods_by_name_and_no_others(tmp_path, monkeypatch):
    api = pytest.importorskip("mypy.api")
    monkeypatch.setenv("MYPYPATH", str(PACKAGE.parents[elephantasm.__name__.count(".")]))
    program = tmp_path / "program.py"
    program.write_text(TYPED.format(name=elephantasm.__name__))
    options = ["--strict", "--no-error-summary", "--cache-dir", str(tmp_path)]
    said = api.run([*options, str(program)])[0].splitlines()
    assert len(said) == 2, said
    assert '"Elephantasm" has no attribute "delete_nothing"' in said[0]
    assert "got" in said[1]
    assert "UUID" in said[1]


def test_an_editor_that_only_follows_imports_completes_them():
    jedi = pytest.importorskip("jedi")
    code = f"import {elephantasm.__name__} as e\ne.Elephantasm('k').get_event('x').conte"
    place = str(PACKAGE.parents[elephantasm.__name__.count(".")])
    script = jedi.Script(code, project=jedi.Project(place, added_sys_path=[place]))
    assert [found.name for found in script.complete(2)] == ["content"]
