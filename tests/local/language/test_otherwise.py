# SPDX-License-Identifier: Apache-2.0
"""What is another thing in a later clause, or paid in part."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL

content = import_module(f"{LOCAL}.language.content")
otherwise = import_module(f"{LOCAL}.language.otherwise")


@pytest.mark.parametrize(
    ("language", "old", "new", "is_part"),
    [
        ("japanese", "姉に5万円借りています", "姉に2万円返しました", True),
        ("chinese", "我欠表哥三千块", "还了表哥一千块", True),
        ("chinese", "我欠表哥三千块", "表哥的钱全还清了", False),
    ],
)
def test_of_a_sum_a_part_is_paid(language, old, new, is_part):
    before, after = (content.clauses_of(one, language)[0] for one in (old, new))
    assert otherwise.is_paid_in_part(before, after) is is_part
