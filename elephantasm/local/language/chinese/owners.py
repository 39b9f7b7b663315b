# SPDX-License-Identifier: Apache-2.0
"""Whose something is, in Chinese: the words for the speaker, his group, and those who are his."""

from __future__ import annotations

# With one of these somebody speaks of himself and not of a group.
HIMSELF = frozenset("我".split())
# What stands before something of the speaker's.
MY = frozenset("我 我们 我們 我家 我们家 俺 咱".split())
# Words for one and the same of the family.
SAME = (
    "爸 爸爸 父亲 老爸 父親",
    "妈 妈妈 母亲 老妈 媽 媽媽 母親",
    "奶奶 祖母",
    "爷爷 祖父 爺爺",
)
