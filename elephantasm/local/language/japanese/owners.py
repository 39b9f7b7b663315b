# SPDX-License-Identifier: Apache-2.0
"""Whose something is, in Japanese: the words for the speaker, his group, and those who are his."""

from __future__ import annotations

# With one of these somebody speaks of himself and not of a group.
HIMSELF = frozenset("私 僕 俺".split())
# What stands before something of the speaker's.
MY = frozenset("私 僕 俺 うち".split())
# Words for one and the same of the family.
SAME = (
    "父 お父さん 父親 親父 パパ",
    "母 お母さん 母親 おふくろ ママ",
    "祖母 おばあちゃん ばあちゃん",
    "祖父 おじいちゃん じいちゃん",
)
