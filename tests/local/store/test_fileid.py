# SPDX-License-Identifier: Apache-2.0
"""Which file a path names."""

from __future__ import annotations

import os
from importlib import import_module

import pytest

from tests import elephantasm

fileid = import_module(f"{elephantasm.__name__}.local.store.fileid")


def test_a_moved_file_is_the_same_and_one_in_its_place_another(tmp_path):
    path, moved = tmp_path / "a.db", tmp_path / "b.db"
    path.write_bytes(b"1")
    first = fileid.identity(str(path))
    path.rename(moved)
    path.write_bytes(b"2")
    assert fileid.identity(str(moved)) == first
    assert fileid.identity(str(path)) != first


def test_where_there_is_no_file_there_is_no_identity(tmp_path):
    assert fileid.identity(str(tmp_path / "none.db")) is None


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="there are no links here")
def test_the_log_stands_beside_the_file_that_a_link_leads_to(tmp_path):
    target, link = tmp_path / "a.db", tmp_path / "link.db"
    target.touch()
    link.symlink_to(target)
    assert fileid.beside(str(link)) == (f"{target}-wal", f"{target}-shm")
