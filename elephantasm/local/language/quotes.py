# SPDX-License-Identifier: Apache-2.0
"""Quotation marks, of all languages at once, and what stands between them."""

from __future__ import annotations

from .rules import Rule

QUOTE = Rule(
    "quotation mark",
    "has a mark that opens or closes somebody else's words",
    '["\u201c\u201d\u201e\u00ab\u00bb]',
    takes=('"Well"', "\u201eNun\u201c", "\u00abBien\u00bb"),
    leaves=("Well", "it's"),
)
QUOTED = Rule(
    "quoted",
    "somebody else's words: between quotation marks, or after > at the beginning of a line",
    r"""
    (?m)"[^"\n]{9,500}"
    |\u201c[^\u201d\n]{9,500}\u201d
    |^[^\S\n]*>.*$
    """,
    takes=('She said "I live in Rome".', "Hello\n> I live in Rome"),
    leaves=('the book "Emma"', "a > b"),
)
