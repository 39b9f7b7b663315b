# SPDX-License-Identifier: Apache-2.0
"""German words for numbers."""

# A number a line: its digits, its name, and other words that count as it.
NUMBERS = tuple(
    line.split()
    for line in """
    1 ein einem einer eins
    2 zwei zweimal
    3 drei dreimal
    4 vier viermal
    5 fünf fuenf fünfmal fuenfmal
    6 sechs sechsmal
    7 sieben
    8 acht
    9 neun
    10 zehn
    11 elf
    12 zwölf zwoelf
    13 dreizehn
    14 vierzehn
    15 fünfzehn fuenfzehn
    16 sechzehn
    17 siebzehn
    18 achtzehn
    19 neunzehn
    20 zwanzig
    30 dreißig dreissig
    40 vierzig
    50 fünfzig fuenfzig
    """.strip().splitlines()
)

# What each word is worth.
CARDINALS = {name: int(digits) for digits, *names in NUMBERS for name in names}
# They tell how many; an elf is one in English, and "ein" says little.
NUMBER_WORDS = frozenset(CARDINALS) - {"ein", "einem", "einer", "elf"}
