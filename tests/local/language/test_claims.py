# SPDX-License-Identifier: Apache-2.0
"""Clauses of a sentence, what may stand around them, and the same clause denied."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

claims = import_module(f"{elephantasm.__name__}.local.language.claims")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("I live in Oslo and work at Equinor.", ["I live in Oslo", "I work at Equinor."]),
        ("I'm Sam, my wife is Eva", ["I'm Sam", "my wife is Eva"]),
        ("Mia and I broke up", ["Mia and I broke up"]),
        ("Asha is 7 and Rohan just turned 4", ["Asha is 7", "Rohan just turned 4"]),
        ("The Good, the Bad and the Ugly", ["The Good, the Bad and the Ugly"]),
    ],
)
def test_a_sentence_is_cut_where_a_clause_begins(sentence, expected):
    assert claims.clauses(sentence, "english") == expected


@pytest.mark.parametrize(
    "clause",
    [
        "I live in Oslo",
        "So, btw I live in Oslo now, which is great!!",
        "Update: since May I live in Oslo with my sister :)",
        "oh and I live in Oslo these days \U0001f389",
        "Just so you know, I live in Oslo and love it",
        "I live in Oslo, mostly for work and snow",
    ],
)
def test_what_stands_around_a_clause_is_taken_off(clause):
    assert "I live in Oslo" in claims.forms(clause, "english")


def test_the_whole_clause_stays_one_of_its_forms():
    assert "My birthday is in May" in claims.forms("My birthday is in May.", "english")
    assert "C++" in claims.forms("C++", "english")


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("I don't work at Google", "I work at Google"),
        ("Our shop isn't open", "Our shop is open"),
        ("Ben is no longer allergic to nuts", "Ben is allergic to nuts"),
        ("I work at Google", ""),
        ("It is the 19th, not the 12th", ""),
    ],
)
def test_a_denial_is_taken_back(clause, expected):
    assert claims.undenied(clause, "english") == expected


def test_a_plain_clause_is_a_claim_about_its_owner():
    assert claims.claim("My boat Svala needs a mast", "english").owner == "My boat Svala"
    assert claims.claim("I'm out on my boat, a Folkeboat named Svala", "english") == (
        "Svala",
        "named",
        True,
    )


@pytest.mark.parametrize("clause", ["I do", "She eats meat", "If I eat meat", "I would eat meat"])
def test_other_clauses_are_no_claims(clause):
    assert claims.claim(clause, "english") is None


def test_a_language_without_tables_has_one_clause_and_one_form(monkeypatch):
    monkeypatch.setattr(claims, "table", lambda *_: None)
    assert claims.clauses("a and I b", "klingon") == ["a and I b"]
    assert claims.forms("So a.", "klingon") == ["So a."]
    assert claims.undenied("I don't", "klingon") == ""
    assert claims.claim("I eat meat", "klingon") is None


@pytest.mark.parametrize(
    "sentence, expected",
    [
        ("Milo left the nursery, he's at school now", "Milo's at school now"),
        ("Staging host changed, it's s2 now", "the Staging host's s2 now"),
        ("My sister met Anna, she is in Rome", "she is in Rome"),
        ("We moved, it's lovely", "it's lovely"),
    ],
)
def test_a_pronoun_stands_for_what_the_clause_before_begins_with(sentence, expected):
    assert claims.clauses(sentence, "english")[-1] == expected


def test_a_clause_without_a_subject_is_the_speakers():
    assert claims.clauses("Sold the car, finally", "english")[0].startswith("I Sold the car")
    assert claims.clauses("sell the car", "english") == ["sell the car"]


def test_a_doctors_word_counts_and_a_bosss_does_not():
    assert claims.unvouched("My doctor said I'm diabetic", "english") == "I'm diabetic"
    assert claims.unvouched("My boss said I'm late", "english") == "My boss said I'm late"


def test_what_holds_until_a_day_says_so_and_hours_are_no_days():
    assert claims.holds_until("I'm in Rome until next week", "english") == "next week"
    assert claims.holds_until("The shop is open until 8", "english") == ""
    assert claims.holds_until("I'm there until noon every day", "english") == ""


def test_what_was_so_is_told_apart_from_what_never_was():
    assert claims.is_past("I don't run any more", "english")
    assert not claims.is_past("I don't run", "english")


@pytest.mark.parametrize(
    ("sentence", "reasons"),
    [
        ("Ich brauche einen Arzt, weil wir jetzt in Bonn wohnen.", ["wir wohnen jetzt in Bonn"]),
        ("Es geht besser, seit mein Chef weg ist.", ["mein Chef ist weg"]),
        (
            "Eine Stunde, weil ich montags Training habe und samstags im Kino arbeite.",
            ["ich habe montags Training", "ich arbeite samstags im Kino"],
        ),
        ("Ich wäre froh, wenn ich in Bonn wohnen würde.", []),
    ],
)
def test_a_german_reason_stands_alone_with_its_verb_in_second_place(sentence, reasons):
    assert claims.clauses(sentence, "german") == [sentence, *reasons]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("Übrigens, ich wohne seit letztem Sommer wieder in Ulm", "ich wohne wieder in Ulm"),
        ("Kurzes Update: Jetzt wohnen wir immer noch in Ulm, leider.", "wohnen wir in Ulm, ."),
        ("Hallo zusammen ich bin jetzt hier", "Hallo zusammen, ich bin hier"),
        ("Ich arbeite Vollzeit bei Aral, und jetzt auch gern", "Ich arbeite bei Aral, gern"),
        ("Das Fest ist fest geplant", "Das Fest ist geplant"),
        ("Das Lied ist Immer wieder", "Das Lied ist Immer wieder"),
        ("Auch Leon hat seit dem Unfall Angst", "Leon hat seit dem Unfall Angst"),
    ],
)
def test_german_words_that_change_nothing_are_taken_off_wherever_they_stand(clause, expected):
    assert claims.forms(clause, "german") == [expected]


def test_a_german_time_becomes_one_word_which_rules_of_a_day_need_not_take():
    assert claims.forms("Gestern habe ich am 3. Mai abgesagt", "german") == [
        "neulich habe ich neulich abgesagt",
        "neulich habe ich am 3. Mai abgesagt",
        "Gestern habe ich am 3. Mai abgesagt",
    ]


@pytest.mark.parametrize(
    ("clause", "language", "holds"),
    [
        ("Mittwochs spiele ich Tennis", "german", True),
        ("Ich laufe nicht mehr, das Knie", "german", False),
        ("Ya no corro por la rodilla", "spanish", False),
        ("Je ne cours plus à cause du genou", "french", False),
    ],
)
def test_a_plain_sentence_is_a_claim_where_sentences_are_not_cut(clause, language, holds):
    assert claims.claim(clause, language).holds is holds


@pytest.mark.parametrize(
    ("clause", "language"),
    [
        ("Wenn ich laufe, bin ich müde", "german"),
        ("Ich kann nicht mehr", "german"),
        ("Si corro me duele", "spanish"),
        ("Ich bin seit drei Wochen vegan, nicht nur vegetarisch", "german"),
    ],
)
def test_what_is_no_plain_assertion_is_no_claim(clause, language):
    assert claims.claim(clause, language) is None


def test_the_reason_for_what_is_over_is_no_part_of_it():
    run = claims.claim("Ich laufe nicht mehr wegen dem Knie", "german")
    assert "Knie" not in run.key and run.key.startswith("ich lauf")
    assert claims.is_past("Ich laufe nicht mehr wegen dem Knie", "german")
    assert not claims.is_past("Ich laufe nicht", "german")


@pytest.mark.parametrize(
    ("clause", "language", "owner", "key"),
    [
        ("我妹妹每天跳广场舞。", "chinese", "我妹妹", "每天跳广场舞"),
        ("我在备考公务员", "chinese", "", "我在备考公务员"),
        ("母は毎日歩いている", "japanese", "母", "は毎日歩いている"),
    ],
)
def test_where_no_spaces_are_written_a_claim_is_its_text(clause, language, owner, key):
    assert claims.claim(clause, language) == (owner, key, True)


@pytest.mark.parametrize(
    ("sentence", "language", "found"),
    [
        ("我吃素，对花生过敏。", "chinese", ["我吃素", "我 对花生过敏。"]),
        ("养了只橘猫叫年糕，今年三岁", "chinese", ["养了只橘猫叫年糕", "年糕今年三岁"]),
        ("牙医改时间了，改到周六", "chinese", ["牙医改时间了，改到周六"]),
        ("母は横浜に住んでいて、74歳です", "japanese", ["母は横浜に住んでいて", "母は 74歳です"]),
    ],
)
def test_where_no_spaces_are_written_clauses_are_cut_at_marks(sentence, language, found):
    assert claims.clauses(sentence, language) == found


@pytest.mark.parametrize(
    ("clause", "language", "form"),
    [
        ("Trabajo de cajero desde enero en Dia", "spanish", "Trabajo de cajero hoy en Dia"),
        ("Desde marzo vivo en Lugo", "spanish", "hoy vivo en Lugo"),
        ("J'ai vendu la voiture la semaine dernière", "french", "J'ai vendu la voiture récemment"),
        ("Depuis mars j'habite à Lyon", "french", "récemment j'habite à Lyon"),
    ],
)
def test_a_time_becomes_one_word_for_rules_that_ask_for_none(clause, language, form):
    found = claims.forms(clause, language)
    assert form in found
    assert clause in found
    assert claims.shortest(clause, language) in clause


@pytest.mark.parametrize(
    ("sentence", "first"),
    [
        ("mum moved to Leeds", "Mum moved to Leeds"),
        ("grandad Jim died on Tuesday", "Grandad Jim died on Tuesday"),
        ("it rains", "it rains"),
    ],
)
def test_kin_in_small_letters_at_the_beginning_are_read_as_names(sentence, first):
    assert claims.clauses(sentence, "english")[0] == first
