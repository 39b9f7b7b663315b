# SPDX-License-Identifier: Apache-2.0
"""The version is one literal, wherever it is read."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

import pytest

from tests import elephantasm


def test_the_package_has_the_version_of_its_one_literal():
    assert elephantasm.__version__ == elephantasm._version.__version__


def test_the_distribution_reads_the_same_literal():
    settings = ConfigParser()
    if not settings.read(Path(__file__).parents[1] / "setup.cfg"):
        pytest.skip("this copy of the tests has no setup.cfg")
    assert settings["metadata"]["version"] == "attr: elephantasm._version.__version__"


def test_an_index_shows_who_made_it_and_where_to_look():
    settings = ConfigParser()
    if not settings.read(Path(__file__).parents[1] / "setup.cfg"):
        pytest.skip("this copy of the tests has no setup.cfg")
    metadata = settings["metadata"]
    assert metadata["author"]
    links = dict(line.split(" = ") for line in metadata["project_urls"].split("\n") if line)
    assert links
    assert all(link.startswith("https://") for link in links.values())
    assert {"agents", "llm", "memory"} <= set(metadata["keywords"].split(", "))
