# SPDX-License-Identifier: Apache-2.0
"""Which parts of a message its writer says himself.

Not his own are text that he hands over to be worked on, code and data, quoted lines, transcripts,
fiction. What is seen by its form alone is in `language/forms.py`, how it is announced in the
tables of each language, and what the one and the other mean for a message here.
"""

from __future__ import annotations

from .. import echo
from ..language import forgetting, forms, handed, handover
from ..language.frames import ASKS, ORDERS
from ..language.kinds import day_names
from ..language.languages import languages_of
from ..language.quotes import HELD, MARKS, QUOTED
from ..language.sentences import CODE, spans
from ..language.tables import tables
from ..language.wishes import is_routine, is_wish
from ..language.words import words
from ..typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from typing import Optional

    Span = tuple[int, int]

STRUCK = forms.STRUCK
# A pasted book says little about who pasted it, and must not hold up the next event.
_MOST_TEXT = 20_000
# Fewer words between quotation marks are a title, or a word spoken of.
_LEAST_QUOTED = 4
# Words of a title that have no capital are no longer: "of", "the", "and".
_SMALL = 3
# What leads to a text that it does not name is short, or tells something itself.
_LONGEST_LEAD = 120
# Of fewer nobody can choose.
_LEAST_ITEMS = 2
_PARAGRAPH = "\n\n"
# Marks of quotations in which what somebody else says stands within a sentence.
_CLOSES = {"\u300c": "\u300d", "\u300e": "\u300f"}
# What stands before a label is no longer: "hey!"; nor what behind a promise: "tell me if it's ok".
_GREETING, _PROMISED = 20, 80


class Division(NamedTuple):
    """A message, divided.

    Attributes:
        own: The message in which all that is not its writer's own is struck out, sign by sign, and
            the marks of lists are blanks.
        announces: Whether it asks to work on a text that is not in it, but may be in the next.
    """

    own: str
    announces: bool


def divide(text: str, languages: tuple[str, ...], usual: tuple[str, ...] = ()) -> Division:
    """Divide a message into what its writer says himself and the rest.

    Args:
        text: The message.
        languages: Those its first paragraph may be in.
        usual: Those its writer is known to speak.
    """
    text = text[:_MOST_TEXT]
    own = _strike(text, _foreign(text, {*languages, *usual}))
    if not forms.SIGNS.isdisjoint(text):
        own = _strike(own, _formed(text))
    own = _strike(own, [match.span() for match in forms.INDENTED.finditer(text)])
    own = _strike(own, _chosen_from(own, languages))
    own = forms.LIST_MARK.sub(lambda match: " " * len(match[0]), own)
    if not tables("handover", languages):
        # Nobody knows what a first line with a colon asks for: what follows may be handed over.
        colon = forms.COLON_AT_END.search(own)
        return Division(_strike(own, [(colon.end(), len(own))]) if colon else own, False)
    letter = handover.LETTERS.search(own, languages)
    if letter:
        own = _strike(own, [(letter.start(), len(own))])
    return _weighed(own, _announced(own, languages), languages)


def _weighed(text: str, announced: Division, languages: tuple[str, ...]) -> Division:
    """Return a message, divided also by how likely one part of it says what the other is.

    Args:
        text: What is left of it by its form alone.
        announced: What is left of it by the rules, which know how work on a text is asked for.
        languages: Those it may be in.
    """
    others = handed.part_in(text, languages)
    if others is None or _is_struck(announced.own, others):
        return announced
    return announced._replace(own=_strike(announced.own, [others]))


def _is_struck(text: str, span: Span) -> bool:
    """Return whether most of a part of a message is struck out."""
    part = text[span[0] : span[1]]
    return 2 * part.count(STRUCK) > len(part)


def _strike(text: str, others: list[Span]) -> str:
    """Return a text with these spans struck out."""
    signs = list(text)
    for start, stop in others:
        signs[start:stop] = ("\n" if sign == "\n" else STRUCK for sign in text[start:stop])
    return "".join(signs)


def _formed(text: str) -> list[Span]:
    """Return the spans that are nobody's own words by their form alone."""
    found = [match.span() for match in CODE.finditer(text)]
    found += [match.span() for match in forms.DATA.finditer(text)]
    found += [_within(match) for match in QUOTED.finditer(text) if _is_passage(match[0])]
    found += [match.span() for match in forms.SPOKEN.finditer(text)]
    found += _lines(text)
    found += echo.spans(text)
    for rule in (forms.MAIL, forms.RELAYED, forms.SIGNATURE):
        match = rule.search(text)
        found += [(match.start(), len(text))] if match else []
    stamps = list(forms.STAMPED.finditer(text))
    found += [(stamps[0].start(), len(text))] if len(stamps) > 1 else []
    up = forms.POINTS_UP.search(text)
    return [*found, (0, up.start())] if up else found


def _is_passage(quoted: str) -> bool:
    """Return whether what is quoted is said by somebody: several words that are no title.

    "The Name of the Wind" is one: all of its longer words have capitals, or most of all words.
    """
    said = [word for word in quoted.strip(MARKS).split() if word]
    if len(words(quoted)) < _LEAST_QUOTED:
        return False
    capitals = [word for word in said[1:] if word[0].isupper()]
    longer = [word for word in said if len(word) > _SMALL]
    if longer and said[0][0].isupper() and capitals and all(word[0].isupper() for word in longer):
        return False
    return len(said) < 2 or 2 * len(capitals) <= len(said) - 1


def _within(match: re.Match[str]) -> Span:
    """Return where what is quoted stands, between its marks and without what ends a sentence."""
    return match.start() + 1, match.start() + len(match[0].rstrip(forms.ENDS))


def _lines(text: str) -> list[Span]:
    """Return the lines that nobody speaks: of programs, logs and tables, and of transcripts."""
    found = [
        match.span()
        for rule in (forms.RECORD, forms.PROGRAM, forms.DIALOGUE)
        for match in rule.finditer(text)
    ]
    rows = list(forms.ROW.finditer(text))
    found += [row.span() for row in rows if len(rows) > 1]
    found += [line.span() for line in forms.READING.finditer(text)]
    # "Mon: dialysis" is a plan of one's own.
    labelled = [line for line in forms.LABELLED.finditer(text) if _label(line) not in day_names()]
    labels = set(map(_label, labelled))
    if len(labelled) > 2 or len(labels) < len(labelled):
        found.append((labelled[0].start(), labelled[-1].end()))
    for line, following in zip(labelled, labelled[1:]):
        # Two that are apart are sentences with a word before them, such as "PS: ".
        if not text[line.end() : following.start()].strip():
            found.append((line.start(), following.end()))
    return found


def _label(line: re.Match[str]) -> str:
    return line["label"].casefold().rstrip(".")


def _foreign(text: str, spoken: set[str]) -> list[Span]:
    """Return the paragraphs below the first that are in a language which its writer speaks not.

    "Can you translate it" stands above a letter that somebody else has written.
    """
    found, start = [], text.find(_PARAGRAPH)
    while spoken and start >= 0:
        end = text.find(_PARAGRAPH, start + 1)
        stop = len(text) if end < 0 else end
        paragraph = text[start:stop]
        languages = languages_of(paragraph)
        if len(words(paragraph)) >= _LEAST_QUOTED and languages and spoken.isdisjoint(languages):
            found.append((start, stop))
        start = end
    return found


def _chosen_from(text: str, languages: tuple[str, ...]) -> list[Span]:
    """Return the list below a question whom or what to choose, in which each speaks for himself."""
    items = list(forms.ITEM.finditer(text))
    if len(items) < _LEAST_ITEMS:
        return []
    lead = text[: items[0].start()].rstrip()
    if not handover.CHOOSES.is_in(lead[-_LONGEST_LEAD:].replace("\u2019", "'"), languages):
        return []
    # Where an item is more than a line, the last one may be, too.
    is_short = text.count("\n", items[0].start(), items[-1].start()) < len(items)
    end = text.find("\n" if is_short else "\n\n", items[-1].end())
    return [(items[0].start(), len(text) if end < 0 else end)]


def _announced(text: str, languages: tuple[str, ...]) -> Division:
    """Return a message without what its sentences say is not their writer's own."""
    announces, at = False, 0
    for start, stop in spans(text):
        if start < at:
            continue
        others, awaits = _after(text, start, stop, languages)
        announces = announces or awaits
        if others:
            text, at = _strike(text, [others]), others[1]
    return Division(text, announces)


def _after(
    text: str, start: int, stop: int, languages: tuple[str, ...]
) -> tuple[Optional[Span], bool]:
    """Return what a sentence says is not its writer's own; and whether that is still to come."""
    sentence = text[start:stop].replace("\u2019", "'")
    if stop >= len(text.rstrip()) and start and handover.AFTERWARDS.is_in(sentence, languages):
        return (0, len(text)), False
    if len(text) - stop < _PROMISED and handover.PROMISES.is_in(sentence, languages):
        return None, True
    is_fiction = handover.FICTION.is_in(sentence, languages) or handover.is_figure(sentence)
    # "Let's pretend I never told you" is no play.
    if is_fiction and not forgetting.request_in(sentence, languages):
        # A play goes on beyond the message: see the listener.
        if handover.PLAY_BEGINS.is_in(sentence, languages):
            return None, False
        return (start, len(text)), False
    if _is_head(text, start) and handover.LABELS.is_in(sentence, languages or None):
        return (start, len(text)), False
    # "For mails to suppliers: be formal" announces no mail.
    if is_routine(sentence):
        return None, False
    quotes = handover.QUOTES.search(sentence, languages)
    if quotes and not forgetting.is_relayed(sentence, languages):
        return _spoken(text, start + quotes.end()), False
    if handover.KEEPS.is_in(sentence, languages):
        return None, False
    request = handover.HANDS_OVER.search(sentence, languages) or _asked(sentence)
    below = _below(text, start, stop)
    if below and (request is None or not forms.COLON.search(sentence)):
        if _is_judged(sentence, languages):
            return below, False
    elif below is None and _is_last(text, start, stop):
        whose = handover.WHOSE.search(sentence, languages)
        # "You know what my boss wrote?" is said of no text above.
        if whose and whose.start() < _GREETING:
            return (0, start), False
    if request is None:
        shown = _shown(text, start, stop, languages)
        # "General rule for our chats: give me metric units" shows no text.
        if shown is None or is_wish(sentence, languages):
            return None, False
        return _following(text, shown, stop, may_join=False), False
    return _handed(text, start, stop, request, languages)


def _handed(
    text: str, start: int, stop: int, request: re.Match[str], languages: tuple[str, ...]
) -> tuple[Optional[Span], bool]:
    """Return the text that a request hands over; and whether that is still to come."""
    before, of = text[:start].lstrip(), request.groupdict()
    # "Can you put that into German? It's for a patient."
    is_before = before and of.get("said")
    following = _following(text, start + request.start(), stop, may_join=not is_before)
    if following or STRUCK in text:
        return following, False
    if of.get("later") or not before:
        return None, True
    # "We dropped Redux. Can you convert this reducer?"
    beyond = None if "\n" in before else handover.BEYOND.search(text[start:stop], languages)
    if beyond:
        return None, not beyond.groupdict().get("new")
    return (0, start), False


def _asked(sentence: str) -> Optional[re.Match[str]]:
    """Return a request before a colon, in whatever language: what follows may be in another."""
    asked, colon, _ = sentence.replace("\uff1a", ":").partition(":")
    if not colon:
        return None
    return handover.HANDS_OVER.search(asked + colon, languages_of(asked) or None)


def _is_head(text: str, start: int) -> bool:
    """Return whether a sentence begins a message or a line, or stands after a short greeting."""
    before = text[:start].rstrip(" ")
    return len(before) <= _GREETING or before[-1] == "\n"


def _is_judged(sentence: str, languages: tuple[str, ...]) -> bool:
    """Return whether a sentence asks about a text that it does not name, or says whose it is.

    What stands after its colon is the text, and asks nothing.
    """
    colon = forms.COLON_ENDS.search(sentence)
    if colon and len(sentence) > _LONGEST_LEAD:
        sentence = sentence[: colon.end()]
    return len(sentence) <= _LONGEST_LEAD and (
        handover.JUDGES.is_in(sentence, languages)
        or handover.JUDGES.is_in(sentence, languages_of(sentence))
        or handover.WHOSE.is_in(sentence, languages)
    )


def _is_last(text: str, start: int, stop: int) -> bool:
    """Return whether a sentence begins the last paragraph of several, or of what is left."""
    return "\n\n" in text[:start] and text[:start].endswith("\n") and "\n" not in text[stop:]


def _below(text: str, start: int, stop: int) -> Optional[Span]:
    """Return what stands after the colon of a sentence, or below the line that it stands in.

    None where the line goes on for long: then its writer tells something himself.
    """
    colon = forms.COLON_ENDS.search(text[start:stop])
    end = text.find("\n", stop)
    if colon:
        begin = start + colon.end()
    elif end < 0 or end - stop > _LONGEST_LEAD:
        return None
    else:
        begin = end
    return _up_to_fence(text, begin) if text[begin:].strip(" \n\0") else None


def _up_to_fence(text: str, begin: int) -> Span:
    """Return the span from here to the end of the text, or of what is fenced in by two lines.

    'Make my bio less dull: "coffee, cats". I'm a vet': what is quoted is all of it, too.
    """
    held = HELD.search(text[begin:])
    if held:
        return begin, begin + held.end()
    fenced = forms.FENCED.search(text[begin:])
    return begin, begin + fenced.end() if fenced else len(text)


def _shown(text: str, start: int, stop: int, languages: tuple[str, ...]) -> Optional[int]:
    """Return after which place a sentence shows a text, behind a sign or on other lines, or None.

    It speaks of a text that follows, or is a request with a colon. A dash shows only what stands
    right before it: "my bio - I'm Bo", but not "I'll check it - looks great".
    """
    sentence = text[start:stop].replace("\u2019", "'")
    shows = handover.SHOWS.search(sentence, languages)
    if shows is None:
        asks = ORDERS.is_in(sentence, languages) or ASKS.is_in(sentence, languages)
        return start if sentence[-1] in ":\uff1a" and asks else None
    sign = forms.COLON.search(sentence[shows.start() :])
    length = shows.end() - shows.start()
    is_sign = sign is not None and (sign[0] in ":\uff1a" or sign.start() <= length + 1)
    if is_sign:
        return start + shows.start()
    return stop if "\n" in text[start:] else None


def _spoken(text: str, start: int) -> Span:
    """Return the span from here to the end of the quotation that begins here.

    Without marks that is the end of the line, or of the text if the line ends here.
    """
    end = text.find("\n", start)
    stop = end if end > 0 and text[start:end].strip() else len(text)
    mark = _CLOSES.get(text[start - 1])
    closes = text.find(mark, start, stop) if mark else -1
    return start, stop if closes < 0 else closes


def _following(text: str, start: int, stop: int, *, may_join: bool) -> Optional[Span]:
    """Return the text that follows a request, or None.

    Args:
        text: The message.
        start: Where the request begins.
        stop: Where its sentence ends.
        may_join: Whether what follows on the same line, without a colon before it, is meant.
    """
    quoted = forms.SINGLE.search(text[start:])
    if quoted and start + quoted.start() <= stop + 2:
        return start + quoted.start(), start + quoted.end()
    colon = forms.COLON.search(text[start:stop])
    begin = start + colon.end() if colon else stop
    rest = text[begin:].lstrip()
    is_quoted = rest[:1] in MARKS and rest[1:2] == STRUCK
    if not rest or is_quoted or STRUCK in text[start:stop]:
        return None
    is_apart = colon or "\n" in text[begin : len(text) - len(rest)]
    # "Thanks!" after a request is no text.
    is_joined = may_join and len(words(rest)) >= _LEAST_QUOTED
    return _up_to_fence(text, begin) if is_apart or is_joined else None
