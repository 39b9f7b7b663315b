# SPDX-License-Identifier: Apache-2.0
"""Dates that are told from the day on which they are said, and times that queries name."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

dates = import_module(f"{elephantasm.__name__}.local.language.dates")
SAID = 1_767_600_000_000_000  # 2026-01-05, a Monday


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("yesterday", "4 January 2026"),
        ("the day before yesterday", "3 January 2026"),
        ("last night", "4 January 2026"),
        ("last Friday", "2 January 2026"),
        ("last Tues", "30 December 2025"),
        ("last Monday", "29 December 2025"),
        ("next Monday", "12 January 2026"),
        ("this coming Thurs", "8 January 2026"),
        ("last week", "week before 5 January 2026"),
        ("this weekend", "weekend of 5 January 2026"),
        ("last month", "December 2025"),
        ("next year", "2027"),
        ("last summer", "summer 2025"),
        ("last January", "January 2025"),
        ("next March", "March 2026"),
        ("two weeks ago", "2 weeks before 5 January 2026"),
        ("a week ago", "1 week before 5 January 2026"),
        ("a couple of months ago", "November 2025"),
        ("three days ago", "2 January 2026"),
        ("a few years ago", "a few years before 2026"),
        ("twenty-five years ago", "2001"),
        ("fifteen years ago", "2011"),
    ],
)
def test_a_relative_date_is_followed_by_what_it_means(text, meaning):
    assert dates.written_out(f"It was {text}.", SAID) == f"It was {text} [{meaning}]."


@pytest.mark.parametrize(
    "text",
    [
        "nothing dated",
        "half a year ago",
        "2.5 years ago",
        "two or three weeks ago",
        "3-4 days ago",
        "a hundred and two years ago",
        "next summer",
        "the next day",
        "9999 years ago",
        "more than ten years ago",
        "two hundred and twenty years ago",
        "every week on Friday",
        "on the 4th floor",
        "on Fridays",
        "on 3/4",
        "done in two weeks",
    ],
)
def test_what_is_not_clear_is_not_dated(text):
    assert dates.written_out(text, SAID) == text


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Dentist on Friday", "9 January 2026"),
        ("She's coming on Sunday", "11 January 2026"),
        ("We met on Friday", "2 January 2026"),
        ("Rex died on Sunday", "4 January 2026"),
        ("I saw him this Friday", "2 January 2026"),
        ("I'm flying this Friday", "9 January 2026"),
        ("I'm flying in two weeks", "19 January 2026"),
        ("We'll know in three months", "April 2026"),
        ("The exam is on the 14th", "14 January 2026"),
        ("Rent is due by the 1st", "1 February 2026"),
        ("I arrived on the 31st", "31 December 2025"),
        ("The party is on Thursday 12th February", "12 February 2026"),
        ("It's due at the end of the month", "end of January 2026"),
        ("It's due by the end of next month", "end of February 2026"),
        ("It's due at the end of the week", "11 January 2026"),
    ],
)
def test_which_day_is_meant_the_tense_tells(text, meaning):
    assert dates.written_out(f"{text}.", SAID) == f"{text} [{meaning}]."


def test_a_verb_that_follows_tells_it_too():
    assert dates.written_out("On Friday we met.", SAID) == "On Friday [2 January 2026] we met."


@pytest.mark.parametrize(
    "text",
    [
        "We booked a table on Friday.",
        "We wanted to meet on Friday.",
        "First fish in twelve years.",
        "That was the best summer in five years.",
        "Not one cold in three years!",
        "Swimming is now on Friday.",
        "Yoga isn't on Tuesday any more.",
        "Yoga ya no es el martes.",
        "El coro ahora es el jueves.",
        "Bei uns ist jetzt Warmbadetag am Freitag.",
        "Der Chor ist nicht mehr am Dienstag.",
        "Le yoga n'est plus mardi.",
        "I love 'Friday I'm in Love', said \"see you tomorrow\".",
        "I'm reading Yesterday's War.",
        "Tomorrow Never Dies was on.",
    ],
)
def test_what_may_be_another_day_or_a_title_is_left_alone(text):
    assert dates.written_out(text, SAID) == text


def test_the_clock_of_whoever_said_it_tells_the_day():
    late = SAID + 15 * 3_600_000_000  # 23:00 in UTC

    assert dates.written_out("yesterday", late) == "yesterday [4 January 2026]"
    assert dates.written_out("yesterday", late, 120) == "yesterday [5 January 2026]"
    assert dates.written_out("yesterday", SAID, -600) == "yesterday [3 January 2026]"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Dentist on Friday", "2026-01-09"),
        ("I fly to Rome on 3 May and come back on 9 May", "2026-05-09"),
        ("The exam is on 4 January", "2027-01-04"),
        ("due next month", "2026-02-28"),
        ("the party is today", "2026-01-05"),
    ],
)
def test_the_last_day_to_come_is_told(text, day):
    last = dates.last_moment(text, SAID)
    assert str(dates.day_of(last)) == day
    assert str(dates.day_of(last + 1)) > day


def test_it_ends_by_the_clock_of_whoever_said_it():
    in_utc, east_of_it = (dates.last_moment("tomorrow", SAID, offset) for offset in (0, 60))
    assert in_utc - east_of_it == 3_600_000_000


@pytest.mark.parametrize("text", ["We met last week.", "I live in Rome.", "on 31 June"])
def test_what_names_no_day_to_come_has_none(text):
    assert dates.last_moment(text, SAID) is None


def test_dates_are_written_out_once():
    once = dates.written_out("yesterday", SAID)

    assert dates.written_out(once, SAID) == once


def test_a_date_before_the_year_1_is_none():
    assert dates.written_out("last year", -62_135_596_800_000_000) == "last year [0]"
    assert dates.written_out("yesterday", -62_135_596_800_000_000) == "yesterday"


def days(query):
    """Return the first and last day of each time that a query names."""
    return [
        (str(dates.day_of(first)), str(dates.day_of(last)))
        for first, last in dates.periods(query, SAID, (2024, 2025))
    ]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("on 7 May 2023", [("2023-05-07", "2023-05-07")]),
        ("on Sept 3rd, 2024", [("2024-09-03", "2024-09-03")]),
        ("in February 2024", [("2024-02-01", "2024-02-29")]),
        ("in December", [("2024-12-01", "2024-12-31"), ("2025-12-01", "2025-12-31")]),
        ("on 2024-02-29", [("2024-02-29", "2024-02-29")]),
        ("in 2024", [("2024-01-01", "2024-12-31")]),
        ("what did I do yesterday?", [("2026-01-04", "2026-01-04")]),
        ("on 31 June 2024", []),
        ("what did we do on friday?", [("2026-01-02", "2026-01-02")]),
        ("what is on the 14th?", [("2026-01-14", "2026-01-14")]),
        ("what do I do in two weeks?", [("2026-01-19", "2026-01-19")]),
        ("may I ask?", []),
        ("how was it in May", [("2024-05-01", "2024-05-31"), ("2025-05-01", "2025-05-31")]),
        ("the mar of mars", []),
    ],
)
def test_a_query_names_times(query, expected):
    assert days(query) == expected


def test_a_word_of_another_language_is_no_date():
    at = 1_778_500_800_000_000  # 11 May 2026, a Monday
    assert dates.written_out("Es schneit hier wie verrückt.", at) == "Es schneit hier wie verrückt."


def test_the_last_moment_of_an_east_asian_day_is_known():
    at = 1_778_500_800_000_000  # 11 May 2026, a Monday
    assert dates.day_of(dates.last_moment("体检改到5月27日了", at)) == dates.date(2026, 5, 27)
    assert dates.last_moment("6月31日", at) is None


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("We move a week from tomorrow", "13 January 2026"),
        ("The exam is the day after next Friday", "10 January 2026"),
        ("My visit is three days after tomorrow", "9 January 2026"),
        ("I saw her the day before last Friday", "1 January 2026"),
        ("I'm off tomorrow in a week", "13 January 2026"),
        ("Wir fahren übermorgen in einer Woche", "14. Januar 2026"),
        ("Ich bin eine Woche nach nächstem Freitag dran", "16. Januar 2026"),
        ("Das war gestern vor drei Wochen", "14. Dezember 2025"),
        ("On part demain dans une semaine", "13 janvier 2026"),
        ("Salimos dos días después de mañana", "8 de enero de 2026"),
    ],
)
def test_a_date_that_is_told_from_another_is_dated_as_a_whole(text, meaning):
    written = dates.written_out(text, SAID)

    assert written.replace(f" [{meaning}]", "") == text != written
    assert dates.written_out(written, SAID) == written


@pytest.mark.parametrize(
    "text",
    [
        "the party is a week on Friday",
        "the party is on Friday week",
        "a month from tomorrow we leave",
        "about two weeks from tomorrow",
        "not tomorrow but the day after",
        "I saw him last Monday but one",
        "it was a week ago on Friday",
        "I quit two weeks ago yesterday",
        "in two weeks on Friday we meet",
        "we meet on Friday in two weeks",
        "I sing every last Friday of the month",
        "morgen in acht Tagen habe ich frei",
        "ich singe jeden letzten Freitag im Monat",
        "on part demain en huit",
        "je pars le lendemain de lundi prochain",
        "me voy de mañana en ocho días",
        "le vi el último viernes del mes",
    ],
)
def test_a_date_that_is_moved_nobody_knows_how_far_is_not_dated(text):
    assert dates.written_out(text, SAID) == text


@pytest.mark.parametrize(
    "text",
    [
        "I worked three days last week",
        "I slept the whole day yesterday",
        "I'm off tomorrow in the morning",
        "Ich war gestern in der Stadt",
        "Je pars demain dans la matinée",
    ],
)
def test_a_span_of_time_that_moves_nothing_leaves_the_date(text):
    assert "[" in dates.written_out(text, SAID)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("I've hired Sam, he starts on Saturday", "10 January 2026"),
        ("I found a sitter and she comes on Thursday", "8 January 2026"),
        ("I've booked the vet, it's on Saturday", "10 January 2026"),
        ("Mum broke her hip, so I'm driving to Leeds on Friday", "9 January 2026"),
        ("We painted the hall because he came on Friday", "2 January 2026"),
        ("He contratado a Samuel, empieza el s\u00e1bado", "10 de enero de 2026"),
        ("Hemos comprado las entradas, el concierto es el viernes", "9 de enero de 2026"),
        ("J'ai embauch\u00e9 Luc, il commence samedi", "10 janvier 2026"),
        ("On a achet\u00e9 les billets, le concert est vendredi", "9 janvier 2026"),
        ("Ich habe Sam eingestellt, er kommt am Samstag", "10. Januar 2026"),
    ],
)
def test_the_clause_of_a_day_tells_it_and_not_the_one_before(text, meaning):
    assert dates.written_out(text, SAID) == f"{text} [{meaning}]"


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("I've been ill since Thursday", "1 January 2026"),
        ("je suis en arr\u00eat depuis jeudi", "1 janvier 2026"),
        ("Ich bin krank seit Donnerstag", "1. Januar 2026"),
    ],
)
def test_since_a_day_looks_back(text, meaning):
    assert dates.written_out(text, SAID) == f"{text} [{meaning}]"


@pytest.mark.parametrize(
    "text",
    [
        "Never call me on Sunday.",
        "No deploys on Friday, Fridays are holy.",
        "The bakery is shut on Wednesday.",
        "I clean on Saturday mornings.",
        "abrimos todos los d\u00edas menos el lunes",
        "El lunes es mi d\u00eda libre.",
        "el lunes enterramos a la abuela",
        "desde el lunes trabajo en Aldi",
        "sauf lundi, on est toujours l\u00e0",
        "ne m'appelle jamais dimanche",
        "Wir haben am Sonntag immer zu.",
        "Der Umzug wurde verschoben, am Freitag.",
        "We had fun, the two of us, on Friday.",
    ],
)
def test_what_comes_back_each_week_or_may_be_past_or_to_come_has_no_date(text):
    assert dates.written_out(text, SAID) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("On Saturday the boiler broke.", "On Saturday [3 January 2026] the boiler broke."),
        ("On Sunday morning, we swam.", "On Sunday [4 January 2026] morning, we swam."),
        ("El s\u00e1bado naci\u00f3 Ana", "El s\u00e1bado [3 de enero de 2026] naci\u00f3 Ana"),
        ("Am Samstag waren wir im Zoo", "Am Samstag [3. Januar 2026] waren wir im Zoo"),
        ("Mia hat am Freitag geheiratet", "Mia hat am Freitag [2. Januar 2026] geheiratet"),
        ("am Freitag werde ich operiert", "am Freitag [9. Januar 2026] werde ich operiert"),
        (
            "Lundi on est partis, hier",
            "Lundi [29 décembre 2025] on est partis, hier [4 janvier 2026]",
        ),
    ],
)
def test_the_verb_may_stand_behind_the_day(text, written):
    assert dates.written_out(text, SAID) == written
