# SPDX-License-Identifier: Apache-2.0
"""Quotation marks, of all languages at once, and what stands between them."""

from __future__ import annotations

from .rules import Rule

# What opens, and what closes it; German closes with what English opens with.
_PAIRS = ('""', "\u201c\u201d", "\u201e\u201c", "\u00ab\u00bb", "\u300c\u300d", "\u300e\u300f")
MARKS = "".join(dict.fromkeys("".join(_PAIRS)))
QUOTE = Rule(
    "quotation mark",
    "has a mark that opens or closes somebody else's words",
    f"[{MARKS}]",
    takes=('"Well"', "\u201eNun\u201c", "\u00abBien\u00bb", "\u300c\u306f\u3044\u300d"),
    leaves=("Well", "it's"),
)
# Of several lines, such as a mail: nothing else stands in its first line and its last one.
_BLOCKS = "\n|".join(rf"^{pair[0]}[^{pair}]{{9,4000}}{pair[1]}(?=\W*$)" for pair in _PAIRS)
# A shorter one is a title or a word spoken of; a longer one began with a mark that stands alone.
_SPANS = "\n|".join(rf"{pair[0]}[^{pair}\n]{{9,500}}{pair[1]}" for pair in _PAIRS)
HELD = Rule(
    "held",
    "begins with something between quotation marks, however short it is, and no more of a sentence",
    "|".join(
        rf"^\s*{pair[0]}[^{pair}\n]{{2,500}}{pair[1]}(?=\s*(?:[.!?;]|\n|$))" for pair in _PAIRS
    ),
    takes=('"coffee, cats". I am a vet', "\u201eMoin\u201c"),
    leaves=('so "coffee"', '"Well," she said', "coffee"),
)
QUOTED = Rule(
    "quoted",
    "somebody else's words: between quotation marks, or after > at the beginning of a line",
    rf"""
    (?m){_SPANS}
    |{_BLOCKS}
    |^[^\S\n]*>.*$
    """,
    takes=(
        'She said "I live in Rome".',
        "Hello\n> I live in Rome",
        "\u201eIch wohne in Rom\u201c",
        "\u00abHello,\n\nI left\u00bb",
    ),
    leaves=('the book "Emma"', "a > b"),
)


def is_open(text: str) -> bool:
    """Return whether a quotation begins or ends outside of a text: it has an odd mark."""
    return len(QUOTE.findall(text)) % 2 == 1


def bare(text: str) -> str:
    """Return a text without the blanks, quotation marks and apostrophes around it."""
    return text.strip(MARKS + "'\u2019 ")
