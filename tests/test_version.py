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
