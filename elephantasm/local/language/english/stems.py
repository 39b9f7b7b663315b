# SPDX-License-Identifier: Apache-2.0
"""English words without their endings, by Porter's algorithm; irregular forms led home."""

from __future__ import annotations

from functools import cache

from .numbers import NUMBERS
from .verbs import IRREGULAR_VERBS

# What is longer is a key or a line of noise, and has no ending to take off.
_LONGEST = 60

# The form that is counted, and others that are counted as it, besides verbs and numbers.
_WORDS = """
choose choice
fly flight
grow growth
know knowledge
lose loss
marry married marriage
sell sale
sing song
sleep asleep
speak speech
mother mom mum mommy mummy mama
father dad daddy papa
stepmother stepmum stepmom
stepfather stepdad
child children kid
grandmother grandma
grandfather grandpa
baby babies
person people
man men
woman women
wife wives
life lives
foot feet
tooth teeth
mouse mice
good better best
bad worse worst
photo photograph pic
bike bicycle
phone telephone
tv television telly
movie film
car automobile
fridge refrigerator
ad advert advertisement
app application
exam examination
math maths mathematics
vacation holiday
favorite favourite
color colour
neighbor neighbour
gray grey
"""

# Porter's algorithm (1980), steps 2 to 4: ending -> what replaces it.
_STEP_2 = dict(
    pair.split(":")
    for pair in """ational:ate tional:tion enci:ence anci:ance izer:ize abli:able alli:al entli:ent
    eli:e ousli:ous ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous
    aliti:al iviti:ive biliti:ble""".split()
)
_STEP_3 = dict(
    pair.split(":") for pair in "icate:ic ative: alize:al iciti:ic ical:ic ful: ness:".split()
)
_STEP_4 = dict.fromkeys(
    "al ance ence er ic able ible ant ement ment ent sion tion ou ism ate iti ous ive ize".split(),
    "",
)
# With the measure that what is left of a word must have more than. Most words have none of the
# endings, which `str.endswith` tells at once.
_STEPS = ((tuple(_STEP_2), _STEP_2, 0), (tuple(_STEP_3), _STEP_3, 0), (tuple(_STEP_4), _STEP_4, 1))


def stem(word: str) -> str:
    """Return a word of ASCII without its ending, or the form that an irregular one belongs to."""
    word = home(word)
    # Porter leaves words of two letters, and numbers have no endings.
    return _porter(word) if 2 < len(word) <= _LONGEST and word.isalpha() else word


def home(word: str) -> str:
    """Return the form that an irregular one is counted as, or the word itself."""
    homes = irregular()
    # "moms" is no plural the table knows, "mom" is.
    singular = word[:-1] if word[-1] == "s" else word
    return homes.get(word) or homes.get(singular) or word


@cache
def irregular() -> dict[str, str]:
    """Return the form that each irregular one is counted as."""
    home = {}
    others = map(str.split, _WORDS.strip().splitlines())
    for counted, *forms in (*others, *IRREGULAR_VERBS, *NUMBERS):
        home.update(dict.fromkeys(forms, counted))
    return home


def _porter(word: str) -> str:
    word = _without_past(_without_plural(word))
    if word[-1] == "y" and _has_vowel(word[:-1]):
        word = word[:-1] + "i"
    for endings, table, least in _STEPS:
        if word.endswith(endings):
            word = _replace_ending(word, table, least)
    if word[-1] == "e":
        measure = _measure(word[:-1])
        if measure > 1 or (measure == 1 and not _ends_short(word[:-1])):
            word = word[:-1]
    if word.endswith("ll") and _measure(word) > 1:
        word = word[:-1]
    return word


def _shape(word: str) -> str:
    """Return the word with v for every vowel and c for every consonant."""
    shape = ""
    for letter in word:
        vowel = letter in "aeiou" or (letter == "y" and shape[-1:] == "c")
        shape += "v" if vowel else "c"
    return shape


def _measure(word: str) -> int:
    """Return how often consonants follow vowels: about the number of syllables."""
    return _shape(word).count("vc")


def _has_vowel(word: str) -> bool:
    return "v" in _shape(word)


def _ends_short(word: str) -> bool:
    return _shape(word)[-3:] == "cvc" and word[-1] not in "wxy"


def _without_plural(word: str) -> str:
    if word.endswith(("sses", "ies")):
        return word[:-2]
    return word[:-1] if word[-1] == "s" and word[-2] != "s" else word


def _without_past(word: str) -> str:
    if word.endswith("eed"):
        return word[:-1] if _measure(word[:-3]) > 0 else word
    ending = "ed" if word.endswith("ed") else "ing" if word.endswith("ing") else ""
    if not ending or not _has_vowel(word[: -len(ending)]):
        return word
    word = word[: -len(ending)]
    if word.endswith(("at", "bl", "iz")):
        return word + "e"
    if word[-1:] == word[-2:-1] and word[-1] not in "lsz" and _shape(word)[-1] == "c":
        return word[:-1]
    return word + "e" if _measure(word) == 1 and _ends_short(word) else word


def _replace_ending(word: str, table: dict[str, str], least: int) -> str:
    """Return the word with its longest ending in the table replaced, if a stem is left."""
    for length in range(min(7, len(word) - 1), 1, -1):
        ending = word[-length:]
        if ending in table:
            # "sion" and "tion" go only after their s or t, which stays.
            kept = word[:-length] + (ending[0] if ending in ("sion", "tion") else "")
            return kept + table[ending] if _measure(kept) > least else word
    return word
