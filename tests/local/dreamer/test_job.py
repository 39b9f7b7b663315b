# SPDX-License-Identifier: Apache-2.0
"""A job says when it is over; reports add up."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL

job = import_module(f"{LOCAL}.dreamer.job")


@pytest.mark.parametrize(("until", "is_over"), [(None, False), (0.0, True), (1e12, False)])
def test_a_job_is_over_when_its_time_is(until, is_over):
    made = job.Job(None, 1, 0, None, until=until)
    assert made.is_over() is is_over


def test_reports_add_up_field_by_field():
    one = job.DreamReport(events=2, memories=1, superseded=1)
    other = job.DreamReport(events=3, merged=4, dropped=2)
    assert one + other == job.DreamReport(events=5, memories=1, superseded=1, merged=4, dropped=2)
    assert one + job.DreamReport() == one
