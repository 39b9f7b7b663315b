# SPDX-License-Identifier: Apache-2.0
"""What comments cite of the wire contract stands there, and what it cites was recorded."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

from tests import elephantasm
from tests.replay import RECORDINGS, SELF_HOSTED

TESTS = Path(__file__).parent
CONTRACT = (TESTS / "data" / "wire-contract.md").read_text("utf-8")
SECTIONS = set(re.findall(r"^#+ (\d+(?:\.\d+)?)\b", CONTRACT, re.M))
PACKAGE = Path(elephantasm.__file__).parent
SOURCES = {*PACKAGE.rglob("*.py"), *TESTS.rglob("*.py")} - {Path(__file__)}


def cited(text):
    """Return the sections that a source cites; a citation may go on in the next line."""
    return set(re.findall(r"wire[\s#]+contract,[\s#]+(?:section )?(\d+(?:\.\d+)?)", text))


@pytest.mark.parametrize("text", ["wire contract, 5.3", "the wire\n    # contract, 5.3)."])
def test_a_citation_is_found_wherever_its_line_ends(text):
    assert cited(text) == {"5.3"}


def test_every_cited_section_exists():
    citations = {
        (section, path.name) for path in SOURCES for section in cited(path.read_text("utf-8"))
    }
    assert citations
    assert not {pair for pair in citations if pair[0] not in SECTIONS}


def test_every_section_that_the_contract_itself_refers_to_exists():
    assert set(re.findall(r"§(\d+(?:\.\d+)?)", CONTRACT)) <= SECTIONS


def test_every_recording_that_it_names_exists():
    # Only recordings are written in small letters with hyphens; paths begin with a slash.
    names = set(re.findall(r"`([a-z]+(?:-[a-z0-9]+)+)`", CONTRACT))
    known = {*RECORDINGS, *SELF_HOSTED}
    assert len(names) > 100
    assert names <= known, names - known


def test_every_operation_of_the_client_has_its_place():
    kind = elephantasm.Elephantasm
    methods = {name for name in dir(kind) if not name.startswith("_")}
    methods -= {name for name in methods if isinstance(getattr(kind, name), property)}
    table = CONTRACT.partition("| client method |")[2].partition("### 5.1")[0]
    rows = [line.split("|")[1] for line in table.splitlines()[2:] if line.startswith("|")]
    assert {name for row in rows for name in re.findall(r"`(\w+)`", row)} == methods - {"close"}


def test_every_operation_on_single_items_has_its_place():
    manage = import_module(f"{elephantasm.__name__}.manage")
    methods = {name for name in dir(manage.ManageMethods) if not name.startswith("_")}
    table = CONTRACT.partition("| managed method |")[2].partition("\n\n")[0]
    rows = [line.split("|")[1] for line in table.splitlines()[2:]]
    assert {name for row in rows for name in re.findall(r"`(\w+)`", row)} == methods
