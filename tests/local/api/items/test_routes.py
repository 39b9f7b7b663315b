# SPDX-License-Identifier: Apache-2.0
"""The routes for single items are known, and loaded by the first request for one."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

from tests import elephantasm

API = f"{elephantasm.__name__}.local.api"
all_routes = import_module(f"{API}.routes").routes
items = import_module(f"{API}.items.routes")


def test_all_routes_hold_those_for_single_items_once():
    whole = all_routes()
    assert set(items.ROUTES) < set(whole)
    assert len({(route.method, route.path) for route in whole}) == len(whole)


def test_an_event_and_a_pack_load_none_of_them(tmp_path):
    code = f"""
import sys
from {elephantasm.__name__} import Elephantasm
with Elephantasm(endpoint="sqlite:///a.db") as client:
    anima = client.create_anima("Ada").id
    event = client.extract("message.in", "I live in Oslo.", anima)
    client.inject(anima, query="Where do I live?")
    before = [name for name in sys.modules if ".items.routes" in name]
    client.get_event(event.id)
    print(before, "{API}.items.events" in sys.modules)
"""
    path = elephantasm.__path__[0].rpartition(elephantasm.__name__.replace(".", "/"))[0]
    ran = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {path!r})\n{code}"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip() == "[] True"
