# SPDX-License-Identifier: Apache-2.0
"""The Dreamer: pending events become memories, knowledge and identity, and memories age.

It runs in the calling thread. Everything is prepared from a snapshot (a language model may be
asked then) and written in one short transaction, together with the links from the events to
their memory: a crash loses nothing, and two processes doing it at once do it once.

    dream       the whole: the next four, one after the other
    synthesis   pending events -> memories, portion by portion
    learning    statements said -> known, confirmed, replaced
    portrait    what the anima said and heard -> its identity
    sleep       memories fade, and doubles become one
    retraction  an event is deleted, restored or changed -> what was made of it follows
"""

from __future__ import annotations

from . import portrait, sleep
from .job import DreamReport, Job
from .synthesis import synthesize

__all__ = ["DreamReport", "Job", "dream", "synthesize"]


def dream(job: Job) -> DreamReport:
    """Make memories of everything pending, due or not; then fade and merge what is there.

    What there is no time for is left for the next time.
    """
    report = synthesize(job._replace(is_forced=True))
    if job.is_over():
        return report
    portrait.describe(job)
    return report + sleep.sleep(job)
