# SPDX-License-Identifier: Apache-2.0
"""Sentences and passages of plain text: where they begin and end, and how a text is cut."""

from __future__ import annotations

from .rules import CAPITAL, Rule
from .tables import Rules, words_of_all
from .words import may_be_east_asian

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from re import Match

_PLAIN_END = r"(?<![.!?\u2026])[.!?\u2026]+[\"'\u201d\u2019)\]]*\s+|\n+"
_END = Rule(
    "end of a sentence",
    "a closing mark and a blank, or the end of a line",
    _PLAIN_END,
    takes=("It rains. It pours.", "Oh! Yes", "one\ntwo"),
    leaves=("version 3.5", "no end", "the last one."),
)
# "モーニング娘。のファン": what a particle follows is part of a name.
_ANY_END = Rule(
    "end of any sentence",
    "one of a sentence in whatever script: a full-width mark as well",
    rf"""
    {_PLAIN_END}
    |\u3002(?!(?:[\u306e\u304c\u3092\u306f\u306b\u3082\u3078][\u4e00-\u9fff\u30a1-\u30fa]
    |\u3068(?![\u8a00\u601d\u805e])[\u4e00-\u9fff\u30a1-\u30fa]|\u306e\u3075\u3041\u3093
    |\u3067\u3059(?:[\u3002\uff01!\n]|$)|\u7684(?![\u786e\u58eb])))\s*
    |[\uff01\uff1f]\s*
    |(?<=[\u3005-\u9fff\u301c])[!?]+(?![\s!?\])\u300d\u300f\u2026])
    """,
    takes=(
        "It rains. It pours.",
        "one\ntwo",
        "\u96e8\u3002\u96ea",
        "猫がいる。のどが痛い",
        "何?猫がいる",
    ),
    leaves=("version 3.5", "モーニング娘。のファン", "乙女。です", "「何?」と聞いた"),
)
# Marks that end a sentence, and what may come after them: brackets, quotation, emphasis, blanks.
STOPS = ".!?\u2026\u3002\uff01\uff1f\u061f"
CLOSING = "\"'\u201c\u201d\u2019\u00bb\u300d\u300f)]*_` \t\r\n"
_ABBREVIATIONS = words_of_all("words", "ABBREVIATIONS")
_TITLES = words_of_all("words", "TITLES")
# How a word ends that is cut short, as "Hauptstr." is.
_CUT_ENDS = tuple(words_of_all("words", "CUT_ENDS"))
# With one of these in front a sentence may begin, or a name end: "of", "by", "we", "the".
_SMALL = words_of_all("words", "STOP_WORDS") | words_of_all("words", "MARKERS")
# A full stop after one of these ends no sentence where more of the same follows: "Apt. 4".
_CUT_SHORT = words_of_all("words", "CUT_SHORT")
# What goes on after a full stop by more than its last word: "am 14. Mai", "z. B. Nüsse".
_GOES_ON = Rules("words", "GOES_ON")
# Before one of these a number counts: "Termin 14. M\u00e4rz", "3. Stock".
_MONTH = Rules("words", "MONTH")
_QUOTED_END = frozenset("\"\u201d\u2019')")
# The number of a day has fewer.
_DIGITS = 3
# With one of these no sentence begins: "bis 1. Sept.; danach nicht".
_INSIDE = frozenset(",;:/)]\u00bb")
# A word cut short, such as "\u00e9t." or "str.", is no longer.
_SHORT_WORD = 4
# So many characters around a full stop tell whether it ends a sentence.
_NEAR = 24
# From here on come the scripts that write no spaces.
_UNSPACED = "\u3005"
_VOWELS = frozenset("aeiouy\u00e4\u00f6\u00fc\u00e9\u00e8\u00e1\u00f3\u00ed\u00fa\u0105\u0119")
_INITIAL = Rule(
    "initial",
    "letters that stand for a name or a number, before the last full stop: `one` letter, `more` \
of them, or letters (`pair`) that may as well be a word of their own",
    rf"""
    ^(?-i:(?P<one>{CAPITAL})
    |(?P<more>{CAPITAL}[a-z]?(?:\.-?{CAPITAL}[a-z]?)+|(?!MIX|MD|CD|DC|LCD|DVD)[IVX][IVXLC]{{1,4}})
    |(?P<pair>{CAPITAL}{CAPITAL}))$
    """,
    takes=("J", "M.-F", "J.R.R", "XIV", "EE"),
    leaves=("Bo", "IBM", "j", "Ave"),
)
# Letters with full stops between them that are no name of somebody.
_PLACES = frozenset("D.C L.A N.Y N.J U.S U.K U.N E.U M.D B.A M.A B.C A.D A.M P.M Ph.D".split())
# What somebody gets in a school: "I got a C."
_MARKS = frozenset("ABCDEF")
# What comes next: the word, and whether it is an initial, too.
_NEXT = Rule(
    "next word",
    "begins with a word; it is `short` if it is an initial with its full stop",
    rf"^[\"'(\u201c\u201e\u00ab]*(?P<word>(?=(?P<short>(?-i:{CAPITAL}{{1,2}}\.))?)[^\W\d_]+(?:['\u2019](?-i:{CAPITAL})\w*)?)",
    takes=("R. R. Tolkien", "Osei and", "(Bell"),
    leaves=("12 of", "- and"),
)
_BULLET = Rule(
    "bullet",
    "a line begins as an entry of a list, a heading or a quotation",
    r"^(?:[-*\u2022\u2013>#]+|\d{1,2}[.)])\s+",
    takes=("- milk", "## Title", "12. twelve", "> quoted"),
    leaves=("-5 degrees", "2026. A year", "milk - no sugar"),
)
CODE = Rule(
    "block of code",
    "three backticks and what they fence in, up to the end of the text if they are not closed",
    r"```[\s\S]*?(?:```|\Z)",
    takes=("```x = 1```", "so:\n```\nrun()\n"),
    leaves=("`x`", "code"),
)

_LEAD = Rule(
    "lead",
    "a heading, or a line that ends in a colon: it only leads to what follows",
    r"^#{1,6}\s|[:\uff1a][*_]*$|^\*\*[^*\n]+\*\*$",
    takes=("## Next steps", "**Day one**", "What you need:", "**To pack:**"),
    leaves=("We meet at 10:30.", "**Note** the date.", "#tag"),
)

# Characters of a passage: what a search finds and a pack quotes.
PASSAGE = 450
# What is shorter than this part of a passage is no passage of its own beside a paragraph.
_CRUMB = 3


def spans(text: str, *, is_known: bool = True) -> list[tuple[int, int]]:
    """Return where the sentences (or lines) of a text begin and end, without blanks around.

    Args:
        text: The text.
        is_known: Whether it is in a language of which the abbreviations are known: else no
            short word tells by itself that a sentence ends after it.
    """
    rough, at = [], 0
    ends = _ANY_END if may_be_east_asian(text) else _END
    for end in ends.finditer(text):
        # The nearest characters tell: an abbreviation is short, a line of them may be long.
        before = text[max(at, end.start() - _NEAR) : end.start()]
        rest = text[end.end() : end.end() + _NEAR] if "\n" not in end[0] else ""
        # Of a row of full stops only the first has a word before it.
        is_stop = text[end.start()] == "." and bool(before.strip())
        if is_stop and (_is_abbreviated(before) or _is_cut_short(before, rest)):
            continue
        after = text[end.end() : end.end() + 1]
        # A title with a question mark: 'I love "Who Goes There?" by Campbell.'
        if after.islower() and not _QUOTED_END.isdisjoint(end[0]):
            continue
        if is_stop and _goes_on(text, at, end, is_known=is_known):
            continue
        rough.append((at, end.end()))
        at = end.end()
    rough.append((at, len(text)))
    return [span for span in (_trim(text, *span) for span in rough) if span[0] < span[1]]


def _goes_on(text: str, at: int, end: Match[str], *, is_known: bool) -> bool:
    """Return whether a sentence goes on after a full stop, by what stands around it.

    Args:
        text: The whole text.
        at: Where the sentence begins.
        end: The full stop.
        is_known: Whether the abbreviations of its language are known.
    """
    after = text[end.end() : end.end() + 1]
    if after in _INSIDE or "\n" in end[0] or not after:
        return after in _INSIDE and "\n" not in end[0]
    last = text[max(at, end.start() - _NEAR) : end.start()].rpartition(" ")[2].lstrip("(")
    if not is_known and len(last) <= _SHORT_WORD and (last.islower() or after.islower()):
        return True
    if not last.islower() or len(last) > _SHORT_WORD:
        return False
    # Within brackets: "(no. 12, 3rd fl. left)".
    is_inside = text.rfind("(", at, end.start()) > text.rfind(")", at, end.start())
    is_cut = last.isalpha() and _VOWELS.isdisjoint(last)
    if after.isdigit():
        return is_cut
    # "thx. so I left": who begins without a capital, does so after a full stop too.
    begins = text[at : at + 40].lstrip()[:1]
    return after.islower() and (is_inside or (is_cut and begins.isupper()))


def _is_abbreviated(before: str) -> bool:
    """Return whether a full stop after these words is part of the last one."""
    last = before.rpartition(" ")[2].rpartition("/")[2].lower()
    # "seit 1.8. mach ich", but "it costs 3.50. Then"
    is_short = len(last) < _DIGITS or ("." in last and len(last) < 2 * _DIGITS)
    return last in _ABBREVIATIONS or (is_short and _GOES_ON.search(before) is not None)


def _is_cut_short(before: str, rest: str) -> bool:
    """Return whether a full stop belongs to a word cut short, or to an initial, by what follows.

    Args:
        before: What stands before it in its sentence, the last characters.
        rest: What stands after it, the first characters.
    """
    sooner, _, last = before.rpartition(" ")
    # "(S. 88", "l'Ing. Rossi"
    if last.isdigit() and len(last) < _DIGITS and _MONTH.is_in(rest):
        return True
    last, after = last.lstrip('("\u201c').rpartition("'")[2], rest[:1]
    following = _NEXT.search(rest)
    word = following["word"] if following else ""
    # "I am blood type B. I live in Rome.": names begin with no such word.
    is_new = after.isupper() and word.lower() in _SMALL and not (following and following["short"])
    if last in _TITLES:
        # "M. Le Goff", but "thanks Fr. I left"
        return after.isupper() and (len(last) == 1 or not is_new)
    initial = _INITIAL.search(last) if last != "I" else None
    if initial is not None:
        is_short = following is not None and following["short"] is not None
        # "J. M. G. Le Clézio"
        is_new = is_new and not (sooner.endswith(".") and initial["one"])
        return not is_new and _is_of_name(initial, sooner, after, is_short=is_short)
    # "Dr. med. dent. Weber"
    is_in_row = sooner.endswith(".") and last.islower() and len(last) <= _SHORT_WORD
    if is_in_row and after.isupper() and not is_new:
        return True
    # "Hauptstr. 4", "Seriennr. WMN4471"
    if last.lower().endswith(_CUT_ENDS) and any(map(str.isdigit, rest.partition(" ")[0])):
        return True
    if last.lower() not in _CUT_SHORT:
        # "Pkwy. and": a word without a vowel is no whole one.
        is_cut = last.istitle() and last.isalpha() and _VOWELS.isdisjoint(last.lower())
        return is_cut and 1 < len(last) <= _SHORT_WORD and after.islower()
    return after.isdigit() or (after.islower() and (last[:1].isupper() or "." in last))


def _is_of_name(initial: Match[str], sooner: str, after: str, *, is_short: bool) -> bool:
    """Return whether letters with a full stop are part of a name or a number that goes on.

    Args:
        initial: The letters.
        sooner: What stands before them in their sentence.
        after: The first character of what follows.
        is_short: Whether that is letters with a full stop, too: "J. R. Tolkien".
    """
    if not after or (initial[0] in _PLACES and after.isupper()):
        return False
    before = sooner.rpartition(" ")[2]
    # "M. J. Singh", and "EE. UU. de"; "Dr. A. Singh"
    if is_short or before.endswith("."):
        return True
    if initial["pair"]:
        return False
    # "the plan B. it is good" has a noun before, "an A. Mum was glad" an article.
    low = before.lower()
    is_joined = not before or before[:1].isupper() or low in _SMALL or not low[-1:].isalpha()
    if low == "an" or (low == "a" and initial[0] in _MARKS) or not is_joined:
        return "." in initial[0] and after.islower()
    return after.isupper() or after.islower() or (after.isdigit() and bool(initial["one"]))


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, without list marks, emphasis and blocks of code."""
    # Code has full stops in it that end no sentence.
    prose = CODE.sub("\n", text)
    bare = (_BULLET.sub("", prose[start:stop]).strip("*_# ") for start, stop in spans(prose))
    return [sentence for sentence in bare if sentence]


def shorten(text: str, limit: int) -> str:
    """Return the text in at most that many characters, cut at a sentence if one fits."""
    text = text.strip()
    if len(text) <= limit:
        return text
    head = text[:limit]
    ends = [
        stop
        for _, stop in spans(head)
        if head[max(0, stop - 16) : stop].rstrip(CLOSING).endswith(tuple(STOPS))
    ]
    # A sentence that is a sixth of what there is room for says too little of the text.
    if ends and ends[-1] >= limit // 6:
        return head[: ends[-1]]
    cut = head[: max(0, limit - 1)]
    at_word = cut.rsplit(None, 1)[0] if " " in cut else cut
    # Where no spaces are written, what follows the last one is more than a word.
    is_word = len(at_word) > limit // 2 and max(cut[len(at_word) :], default="") < _UNSPACED
    return (at_word if is_word else cut).rstrip() + "…" if limit > 1 else ""


def without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return a text with blanks in place of these spans: all else stays where it stands."""
    for start, stop in spans:
        text = text[:start] + " " * len(text[start:stop]) + text[stop:]
    return text


def one_line(text: str) -> str:
    """Return a text without line ends, so that none of it stands where a pack has headings."""
    # `split` knows every kind of line end: vertical tabs and U+2028, too.
    return " ".join(text.split())


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a span without the blanks at its ends."""
    # Not by slices: a long text is trimmed at each of its cuts.
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def passages(text: str, most: int = PASSAGE) -> list[tuple[int, int]]:
    """Return spans of at most `most` characters that cover the text.

    They are cut at sentence ends, and where paragraphs begin rather than within one.
    """
    whole = _trim(text, 0, len(text))
    if whole[1] - whole[0] <= most:
        return [whole] if whole[0] < whole[1] else []
    pieces = [piece for start, end in spans(text) for piece in _hard_cut(text, start, end, most)]
    joined = pieces[:1]
    # Sentences are joined while they fit: short passages match by chance.
    for (start, end), paragraph in zip(pieces[1:], _paragraphs(text, pieces)[1:]):
        first, last = joined[-1]
        # A paragraph is quoted best as a whole, where that leaves no crumb before it.
        reach = paragraph if last - first >= most // _CRUMB else end
        if reach - first <= most:
            joined[-1] = (first, end)
        else:
            joined.append((start, end))
    return joined


def _paragraphs(text: str, pieces: Sequence[tuple[int, int]]) -> list[int]:
    """Return for each piece where its paragraph ends, if it begins one, else where it ends itself.

    What leads to a paragraph, such as a heading, is part of it.
    """
    ends = [end for _, end in pieces]
    stop = ends[-1]
    for place in reversed(range(1, len(pieces))):
        start, end = pieces[place - 1]
        following = pieces[place][0]
        if text.count("\n", end, following) > 1 and not _LEAD.is_in(text[start:end]):
            ends[place], stop = stop, end
    ends[0] = stop
    return ends


def _hard_cut(text: str, start: int, end: int, most: int) -> list[tuple[int, int]]:
    """Return a sentence in pieces of at most so many characters, cut at blanks if there are."""
    pieces = []
    while end - start > most:
        # In the second half, or a text of few blanks would fall into crumbs.
        blank = text.rfind(" ", start + most // 2, start + most)
        cut = blank if blank > 0 else start + most
        pieces.append((start, cut))
        start = _trim(text, cut, end)[0]
    pieces.append((start, end))
    return pieces
