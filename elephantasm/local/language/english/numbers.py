# SPDX-License-Identifier: Apache-2.0
"""English words for numbers."""

# A number a line: its digits, its name, and other words that count as it.
NUMBERS = tuple(
    line.split()
    for line in """
    1 one first
    2 two second twice
    3 three third
    4 four fourth
    5 five fifth
    6 six sixth
    7 seven seventh
    8 eight eighth
    9 nine ninth
    10 ten tenth
    11 eleven eleventh
    12 twelve twelfth
    13 thirteen
    14 fourteen
    15 fifteen
    16 sixteen
    17 seventeen
    18 eighteen
    19 nineteen
    20 twenty
    30 thirty
    40 forty
    50 fifty
    60 sixty
    70 seventy
    80 eighty
    90 ninety
    100 hundred
    1000 thousand
    1000000 million
    """.strip().splitlines()
)

# What each name is worth. Above ninety they only multiply another: "two hundred".
CARDINALS = {name: int(digits) for digits, name, *_ in NUMBERS if int(digits) < 100}
MULTIPLES = tuple(name for digits, name, *_ in NUMBERS if int(digits) >= 100)
TENS = tuple(name for name, value in CARDINALS.items() if value >= 20)

# They tell how many, more or less.
AMOUNTS = frozenset("once both couple few several dozen".split())
NUMBER_WORDS = AMOUNTS.union(*(words for _, *words in NUMBERS))
