# SPDX-License-Identifier: Apache-2.0
"""Where sentences and passages begin and end."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

sentences = import_module(f"{elephantasm.__name__}.local.language.sentences")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Lee called. He was late.", ["Dr. Lee called.", "He was late."]),
        ("- one thing\n- another", ["one thing", "another"]),
        ("\u96e8\u3002\u96ea\u3002", ["\u96e8\u3002", "\u96ea\u3002"]),
        ("Version 3.5 is out.", ["Version 3.5 is out."]),
        ("```\ncode. more.\n``` Then text.", ["Then text."]),
        ('He said "Go!" Then he went.', ['He said "Go!"', "Then he went."]),
        ("Wir fahren bis Sept. ; dann nicht.", ["Wir fahren bis Sept. ; dann nicht."]),
        ("Léa (1er ét. à gauche) dort. Moi non.", ["Léa (1er ét. à gauche) dort.", "Moi non."]),
        ("Praxis dr. kurz ist zu.", ["Praxis dr. kurz ist zu."]),
        ("my dog is old. he is 12", ["my dog is old.", "he is 12"]),
        ("hehe thx. so i left", ["hehe thx.", "so i left"]),
        ("Hotel Ntra. Sra. de Luz, Vigo.", ["Hotel Ntra. Sra. de Luz, Vigo."]),
        ("Je bosse chez Ets. Mouchet.", ["Je bosse chez Ets. Mouchet."]),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text, expected):
    assert sentences.sentences(text) == expected


def test_passages_cover_a_text_within_their_size():
    text = "One sentence of some length stands here. " * 40
    spans = sentences.passages(text, 200)

    assert all(stop - start <= 200 for start, stop in spans)
    assert "".join(text[start:stop] + " " for start, stop in spans) == text


def test_a_passage_ends_at_a_sentence():
    text = "The first is short. " * 30

    assert all(text[stop - 1] == "." for _, stop in sentences.passages(text))


def _cut(text, most):
    return [text[start:stop] for start, stop in sentences.passages(text, most)]


def test_a_paragraph_that_does_not_fit_begins_a_passage():
    first, second = ("We left at six. It rained all day.", "The hut was full. We slept outside.")

    assert _cut(f"{first}\n\n{second}", 60) == [first, second]


def test_a_paragraph_longer_than_a_passage_begins_one():
    first, second = "We left at six in the rain.", "The hut was full. " * 4

    assert _cut(f"{first}\n\n{second}", 60)[0] == first


@pytest.mark.parametrize("lead", ["## Night", "**Night**", "At night:", "**At night:**"])
def test_what_leads_to_a_paragraph_stands_with_it(lead):
    first, second = "We left at six. It rained all day.", "- The hut was full.\n- We slept out."

    assert _cut(f"{first}\n\n{lead}\n\n{second}", 60) == [first, f"{lead}\n\n{second}"]


def test_a_few_words_are_no_passage_beside_a_paragraph():
    text = "Sure thing!\n\nThe hut was full of people. We slept outside. It was cold."

    assert _cut(text, 60)[0] == "Sure thing!\n\nThe hut was full of people. We slept outside."


@pytest.mark.parametrize("text", ["?!", "_", "\x00", "a\u0301", "\U0001f600", "\ud800"])
def test_odd_text_is_cut_too(text):
    assert sentences.passages(text * 1000)


def test_a_text_without_blanks_is_cut_hard():
    assert sentences.passages("x" * 1000, 450) == [(0, 450), (450, 900), (900, 1000)]


def test_shortening_ends_at_a_sentence():
    assert sentences.shorten("One is here. Two is much longer than that.", 20) == "One is here."


def test_where_no_spaces_are_written_no_more_than_needed_is_cut_off():
    line = "- [PRINCIPLE] 2027-01-14 あおい: " + "敬語で話して" * 20

    assert sentences.shorten(line, 50) == line[:49] + "…"


@pytest.mark.parametrize("limit", [0, 1, 5, 40, 200])
def test_shortening_keeps_to_the_limit(limit):
    assert len(sentences.shorten("word " * 60 + "x" * 300, limit)) <= limit


def test_one_line_knows_every_kind_of_line_end():
    assert sentences.one_line("a\nb\x0bc\u2028d") == "a b c d"


@pytest.mark.parametrize(
    "text",
    [
        "I live at 12B St. Mary's Road, Apt. 4, Dublin 8.",
        "I take 2.5 mg at 8 a.m. and 10 p.m.",
        "My doctor is Dr. A. B. Singh on 5th Ave. near Macy's.",
        "My wedding is on Sat. 4 Oct. at noon.",
        'My favourite book is "Who Goes There?" by Campbell.',
        "seit 1.8. mach ich eine Lehre in Thun",
        "wir wohnen in 70 qm, 3. og links",
        "vermieter ist dr. v. hohenfels",
    ],
)
def test_a_word_cut_short_and_a_title_end_no_sentence(text):
    assert sentences.sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("We eat at 6 p.m. I cook.", "We eat at 6 p.m."),
        ("I have blood type B. I live in Rome.", "I have blood type B."),
        ("then we sat. my dog barked", "then we sat."),
    ],
)
def test_and_yet_a_sentence_may_end_with_one(text, first):
    assert sentences.sentences(text)[0] == first


def test_in_an_unknown_language_no_short_word_ends_a_sentence():
    text = "Pani dr inż. Łącka ma gabinet przy ul. św. Jana 4 w Gdyni."

    spans = sentences.spans(text, is_known=False)

    assert [text[start:stop] for start, stop in spans] == [text]
    assert len(sentences.spans(text)) > 1


@pytest.mark.parametrize(
    "text",
    [
        "Our parish is St. Anne's C. of E., and the curate is Fr. Malone.",
        "My stop is Ft. Collins Pkwy. and my coach is Lt. Col. Adair.",
        "I read everything by P. D. James and C. S. Lewis.",
        "My tutor is J.-B. O'Brien at Trinity.",
        "I work with K. Osei and D. Mwangi.",
        "I grew up in Washington D.C. near the zoo.",
        "Das steht auf S. 88 f. im Handbuch.",
        "Mein Arzt ist Dr. med. dent. K.-H. Weber in Köln.",
        "Mein Opa war im II. Weltkrieg bei Tobruk.",
        "Ich wohne in der Hauptstr. 12 in Ulm.",
        "Mon auteur préféré est J. M. G. Le Clézio.",
        "Trabajo en EE. UU. desde hace años.",
        "Mon prof principal est M. Le Goff.",
        "Call Hobbs & Sons Ltd. (tel. 01736 55) for the boiler.",
        "Abito a S. Donà di P.ve da dieci anni.",
        "Il mio prof è l'Ing. Bianchi di Torino.",
        "Moro na Av. Paulista, em São Paulo.",
        "Bağdat Caddesi IV. kattaki dairede oturuyorum.",
        "妻は二十年来モーニング娘。のファンです。",
        "推しはゲスの極み乙女。です。",
        "我女朋友最喜欢モーニング娘。的歌。",
    ],
)
def test_a_full_stop_within_a_name_ends_no_sentence(text):
    assert sentences.sentences(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "I am blood type B. I live in Rome.",
        "I take vitamin C. My wife takes zinc.",
        "We bought a new TV. It is huge.",
        "I work in IT. Anna works in HR.",
        "I moved to N.Y. Rents are high.",
        "She and I. We are twins.",
        "My grade was an A. Mum was happy.",
        "We saw Rocky IV. It was bad.",
        "I live on Maple Rd. My sister lives next door.",
        "I like plan B. it is good",
        "Ich habe einen VW. Meine Frau hat einen Audi.",
        "Je suis du groupe A. Ma femme est du groupe O.",
        "Mi coche es un BMW. Mi mujer tiene un Seat.",
        "東京に住んでいます。のどが痛いです。",
        "元気です。が、疲れました。",
        "我住在北京。的确很冷。",
    ],
)
def test_letters_before_a_new_sentence_end_the_one_before(text):
    assert len(sentences.sentences(text)) == 2


def test_where_no_abbreviation_is_known_a_short_word_may_be_one():
    text = "Mieszkam na ul. Długiej w Krakowie."

    assert sentences.spans(text, is_known=False) == [(0, len(text))]


def test_a_number_before_a_month_is_a_day():
    assert sentences.sentences("Termin 14. März") == ["Termin 14. März"]
    assert sentences.sentences("Das war Platz 3. Maike kam.") == ["Das war Platz 3.", "Maike kam."]


def test_a_sum_at_the_end_ends_its_sentence():
    text = "it costs three fifty, or 3.50. then we left"

    assert sentences.sentences(text) == ["it costs three fifty, or 3.50.", "then we left"]
