# SPDX-License-Identifier: Apache-2.0
"""Whose something is, in German: the words for the speaker, his group, and those who are his."""

from __future__ import annotations

# With one of these somebody speaks of himself and not of a group.
HIMSELF = frozenset("ich mich mir mein meine meinen meinem meiner meins".split())
WE = frozenset("wir uns unser unsere unseren unserem unserer".split())
# Words for one and the same of the family.
SAME = (
    "vater papa vati papi paps",
    "mutter mama mutti mami",
    "oma großmutter omi",
    "opa großvater opi",
)
