# SPDX-License-Identifier: Apache-2.0
"""Animas are found by a part of their name."""

from __future__ import annotations

import pytest

from tests.local.api.asking import refused
from tests.local.writers import send


def test_a_name_is_found_whatever_its_case_and_wildcards_are_plain(transport):
    for name in ("Ärger", "100%", "a_b", "plain"):
        send(transport, "POST", "/animas", {"name": name})

    def search(part):
        found = send(transport, "GET", "/animas/search", params=[("name", part)])[1]
        return [anima["name"] for anima in found]

    assert search("äRG") == ["Ärger"]
    assert search("%") == ["100%"]
    assert search("_") == ["a_b"]


@pytest.mark.parametrize("name", ["", "a\0b"])
def test_no_part_of_a_name_is_refused(transport, name):
    assert send(transport, "GET", "/animas/search", params=[("name", name)])[0] == 422


def test_a_search_without_a_name_is_refused(transport):
    assert refused(send(transport, "GET", "/animas/search")) == [("query.name", "missing")]


def test_a_path_of_a_search_is_no_id_for_what_reads_one_anima(transport):
    assert send(transport, "GET", "/animas/search", params=[("name", "x")]) == (200, [])
    assert send(transport, "POST", "/animas/search", {})[0] == 405
