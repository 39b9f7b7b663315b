# SPDX-License-Identifier: Apache-2.0
"""Words, stems, sentences and passages of plain text, the same on every Python version."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

# Vowel signs of Indic and South-East Asian scripts are not \w, yet belong inside a word.
_MARKS = "\u0300-\u036f\u0900-\u0dff\u0e31-\u0e4e\u0eb1-\u0ecd\u1000-\u109f\u1780-\u17d3"
_WORD = re.compile(rf"[\w{_MARKS}]+(?:['\u2019][^\W\d_]+)*")
# Scripts written without spaces: a run of these is cut into pairs of characters.
_UNSPACED = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff]+)"
)

# Where a sentence ends: at a mark and a blank, at a full-width mark, at the end of the line.
_END = re.compile(
    r"(?<![.!?\u2026])[.!?\u2026]+[\"'\u201d\u2019)\]]*\s+|[\u3002\uff01\uff1f]\s*|\n+"
)
_STOPS = (".", "!", "?", "\u2026", "\u3002", "\uff01", "\uff1f")
_CLOSING = "\"'\u201d\u2019)]"
_ABBREVIATIONS = frozenset(
    """dr mr mrs ms prof st vs etc eg e.g ie i.e nr fig al approx jr sr inc ltd co cf ca z.b
    u.s""".split()
)
_BULLET = re.compile(r"^(?:[-*\u2022\u2013>#]+|\d{1,2}[.)])\s+")
_CODE = re.compile(r"```.*?(?:```|\Z)", re.DOTALL)

# Characters of a passage: what a search finds and a pack quotes.
PASSAGE = 450
# What is longer is a key or a line of noise, and has no ending to take off.
_LONGEST = 60

STOP_WORDS = frozenset(
    """a about above after again all also am an and any are as at be because been before being below
    between both but by can cannot could did do does doing done don down during each either else
    etc few for from further get gets getting got had has have having he her here hers herself him
    himself his how however i if in into is it its itself just let like ll me more most much my
    myself no nor not now of off oh ok okay on once only onto or other our ours ourselves out over
    own re really s same she should so some such t than that the their theirs them themselves then
    there these they this those though through to too under until up upon us ve very was we well
    were what whatever when where whether which while who whom whose why will with within without
    would yeah yes yet you your yours yourself yourselves""".split()
)

# word -> the form it is counted as; the stemmer cannot know these.
_IRREGULAR = {
    form: words.split(":")[0]
    for words in """be:was:were begin:began:begun bite:bit:bitten blow:blew:blown break:broke:broken
    bring:brought build:built buy:bought catch:caught choose:chose:chosen:choice come:came
    cut:cutting deal:dealt dive:dove draw:drew:drawn drink:drank:drunk drive:drove:driven
    eat:ate:eaten fall:fell:fallen feel:felt fight:fought find:found fly:flew:flown:flight
    forget:forgot:forgotten forgive:forgave:forgiven freeze:froze:frozen give:gave:given
    go:went:gone:going grow:grew:grown:growth hang:hung hear:heard hide:hid:hidden hold:held
    keep:kept know:knew:known:knowledge lead:led leave:left lend:lent lose:lost:loss make:made
    marry:married:marriage mean:meant meet:met pay:paid ride:rode:ridden ring:rang:rung
    rise:rose:risen run:ran say:said see:saw:seen sell:sold:sale send:sent shake:shook:shaken
    shoot:shot show:shown sing:sang:sung:song sit:sat sleep:slept:asleep speak:spoke:spoken:speech
    spend:spent stand:stood steal:stole:stolen stick:stuck swear:swore:sworn swim:swam:swum
    take:took:taken teach:taught tear:tore:torn tell:told think:thought throw:threw:thrown
    understand:understood wake:woke:woken wear:wore:worn win:won write:wrote:written
    mother:mom:mum:mommy:mummy:mama father:dad:daddy:papa child:children:kid grandmother:grandma
    grandfather:grandpa baby:babies person:people man:men woman:women wife:wives life:lives
    foot:feet tooth:teeth mouse:mice good:better:best bad:worse:worst photo:photograph:pic
    bike:bicycle phone:telephone tv:television:telly movie:film car:automobile fridge:refrigerator
    ad:advert:advertisement app:application exam:examination math:maths:mathematics
    vacation:holiday favorite:favourite color:colour neighbor:neighbour gray:grey
    1:one:first 2:two:second:twice 3:three:third 4:four:fourth 5:five:fifth 6:six:sixth
    7:seven:seventh 8:eight:eighth 9:nine:ninth 10:ten:tenth 11:eleven 12:twelve 20:twenty
    50:fifty 100:hundred""".split()
    for form in words.split(":")[1:]
}

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


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """One lower-case word as it is counted: no accent, no ending, irregular forms led home."""
    if not word.isascii():
        flat = unicodedata.normalize("NFKD", word)
        flat = "".join(c for c in flat if not "\u0300" <= c <= "\u036f")
        word = unicodedata.normalize("NFC", flat)
        if not word.isascii():
            return word
    if not word:
        return ""  # an accent that stood alone, as in a text about accents
    # "moms" is no plural the table knows, "mom" is.
    singular = word[:-1] if word[-1] == "s" else word
    word = _IRREGULAR.get(word) or _IRREGULAR.get(singular) or word
    # Porter leaves words of two letters, and numbers have no endings.
    return _porter(word) if 2 < len(word) <= _LONGEST and word.isalpha() else word


def _porter(word: str) -> str:
    word = _without_past(_without_plural(word))
    if word[-1] == "y" and _has_vowel(word[:-1]):
        word = word[:-1] + "i"
    for table, least in ((_STEP_2, 0), (_STEP_3, 0), (_STEP_4, 1)):
        word = _replace_ending(word, table, least)
    if word[-1] == "e":
        measure = _measure(word[:-1])
        if measure > 1 or (measure == 1 and not _ends_short(word[:-1])):
            word = word[:-1]
    if word.endswith("ll") and _measure(word) > 1:
        word = word[:-1]
    return word


def _shape(word: str) -> str:
    """The word with v for every vowel and c for every consonant."""
    shape = ""
    for letter in word:
        vowel = letter in "aeiou" or (letter == "y" and shape[-1:] == "c")
        shape += "v" if vowel else "c"
    return shape


def _measure(word: str) -> int:
    return len(re.findall("v+c+", _shape(word)))


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
    """The word with its longest ending in the table replaced, if enough of a stem is left."""
    for length in range(min(7, len(word) - 1), 1, -1):
        ending = word[-length:]
        if ending in table:
            # "sion" and "tion" go only after their s or t, which stays.
            kept = word[:-length] + (ending[0] if ending in ("sion", "tion") else "")
            return kept + table[ending] if _measure(kept) > least else word
    return word


@lru_cache(maxsize=65536)
def _kept(word: str) -> str:
    """The stem of a raw word, or nothing for a stop word."""
    if "'" in word:
        if word.split("'")[0] in STOP_WORDS:
            return ""
        # Of "john's" the first part counts, of "l'arbre" the second.
        word = max(word.split("'"), key=len)
    return "" if word in STOP_WORDS else stem(word)


def words(text: str) -> list[str]:
    """The words of the text in small letters; where no spaces are written, pairs of characters."""
    found = _WORD.findall(text.lower().replace("\u2019", "'").replace("_", " "))
    return found if text.isascii() else [piece for word in found for piece in _pairs(word)]


def _pairs(word: str) -> list[str]:
    found = []
    for piece in _UNSPACED.split(word):
        if _UNSPACED.match(piece):
            found += [piece[i : i + 2] for i in range(max(1, len(piece) - 1))]
        elif piece:
            found.append(piece)
    return found


def content_words(text: str) -> list[str]:
    """The words that carry content, as they are written, without what follows an apostrophe."""
    bare = (word.partition("'")[0] if "'" in word else word for word in words(text))
    return [word for word in bare if word not in STOP_WORDS]


def terms(text: str) -> list[str]:
    """The text's content words as stems, in order, repeats kept."""
    return terms_of(words(text))


def terms_of(raw: Iterable[str]) -> list[str]:
    """The stems of these words without the stop words."""
    return [term for term in map(_kept, raw) if term]


def spans(text: str) -> list[tuple[int, int]]:
    """Where the sentences (or lines) of a text begin and end, without the blanks around them."""
    found, at = [], 0
    for end in _END.finditer(text):
        # The last characters tell: an abbreviation is short, a line of them may be long.
        before = text[max(at, end.start() - 16) : end.start()]
        if text[end.start()] == "." and _is_abbreviated(before):
            continue
        found.append((at, end.end()))
        at = end.end()
    found.append((at, len(text)))
    return [span for span in (_trim(text, *span) for span in found) if span[0] < span[1]]


def _is_abbreviated(before: str) -> bool:
    """Tell whether a full stop after these words is part of the last one."""
    return before.rpartition(" ")[2].lower() in _ABBREVIATIONS


def sentences(text: str) -> list[str]:
    """The sentences of a text, without list marks, emphasis and blocks of code."""
    # Code has full stops in it that end no sentence.
    prose = _CODE.sub("\n", text)
    bare = (_BULLET.sub("", prose[start:stop]).strip("*_# ") for start, stop in spans(prose))
    return [sentence for sentence in bare if sentence]


def shorten(text: str, limit: int) -> str:
    """The text in at most that many characters, cut at a sentence if one fits."""
    text = text.strip()
    if len(text) <= limit:
        return text
    head = text[:limit]
    ends = [
        stop
        for _, stop in spans(head)
        if head[max(0, stop - 16) : stop].rstrip(_CLOSING)[-1:] in _STOPS
    ]
    # A sentence that is a sixth of what there is room for says too little of the text.
    if ends and ends[-1] >= limit // 6:
        return head[: ends[-1]]
    cut = head[: max(0, limit - 1)]
    at_word = cut.rsplit(None, 1)[0] if " " in cut else cut
    return (at_word if len(at_word) > limit // 2 else cut).rstrip() + "…" if limit > 1 else ""


def one_line(text: str) -> str:
    """A text without line ends, so that no part of it can stand where a pack has its headings."""
    # `split` knows every kind of line end: vertical tabs and U+2028, too.
    return " ".join(text.split())


def overlap(left: Collection[str], right: Collection[str]) -> float:
    """The share of terms two texts have in common, measured on the shorter one (0-1)."""
    shorter = min(len(left), len(right))
    return len(set(left) & set(right)) / shorter if shorter else 0.0


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    # Not by slices: a long text is trimmed at each of its cuts.
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def passages(text: str, most: int = PASSAGE) -> list[tuple[int, int]]:
    """Spans of at most `most` characters that cover the text, cut at sentence ends if possible."""
    whole = _trim(text, 0, len(text))
    if whole[1] - whole[0] <= most:
        return [whole] if whole[0] < whole[1] else []
    found: list[tuple[int, int]] = []
    # Sentences are joined while they fit: short passages match by chance.
    for start, end in spans(text):
        for piece in _hard_cut(text, start, end, most):
            if found and piece[1] - found[-1][0] <= most:
                found[-1] = (found[-1][0], piece[1])
            else:
                found.append(piece)
    return found


def _hard_cut(text: str, start: int, end: int, most: int) -> list[tuple[int, int]]:
    pieces = []
    while end - start > most:
        # In the second half, or a text of few blanks would fall into crumbs.
        blank = text.rfind(" ", start + most // 2, start + most)
        cut = blank if blank > 0 else start + most
        pieces.append((start, cut))
        start = _trim(text, cut, end)[0]
    pieces.append((start, end))
    return pieces
