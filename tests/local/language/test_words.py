# SPDX-License-Identifier: Apache-2.0
"""Words in any script, and the terms they are counted as."""

from __future__ import annotations

import random
import unicodedata
from importlib import import_module
from pathlib import Path

import pytest

from tests import elephantasm

words = import_module(f"{elephantasm.__name__}.local.language.words")


def test_stop_words_carry_nothing():
    assert words.terms("What is it that you would have?") == []


def test_a_possessive_counts_as_its_name():
    assert words.terms("Ana\u2019s dog") == words.terms("Ana dog")


def test_of_an_article_before_an_apostrophe_the_noun_counts():
    assert words.terms("l'arbre") == words.terms("arbre")


def test_text_without_spaces_is_cut_into_pairs():
    assert words.words("\u6771\u4eac\u30bf\u30ef\u30fc")[:2] == ["\u6771\u4eac", "\u4eac\u30bf"]


def test_scripts_may_be_mixed_in_one_word():
    assert words.words("iPhone\u624b\u673a15") == ["iphone", "\u624b\u673a", "15"]


def test_a_sign_that_stands_alone_is_a_word():
    assert words.words("a \u732b b") == ["a", "\u732b", "b"]


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("狗", "我养了一只狗叫旺财"),
        ("猫", "うちには猫がいます"),
        ("旺财", "我养了一只狗叫旺财"),
        ("佐々木", "昨日佐々木さんに会った"),
        ("서울", "저는 서울에 살아요"),
        ("강아지", "우리 강아지는 초코예요"),
        ("개", "개를 키워요"),
        ("PS5", "ＰＳ５を買いました"),
        ("ＰＳ５", "bought a PS5"),
        ("PS5", "어제 PS5를 샀어"),
        ("アニメ", "ｱﾆﾒが好き"),
        ("Petr", "Pe\u00adtr came"),
        ("Nespresso", "a Nespresso\u2122 machine"),
        ("مدرسة", "مَدْرَسَه"),
    ],
)
def test_a_word_is_found_where_it_is_not_seen_to_begin_and_end(query, text):
    assert set(words.terms(query)) & set(words.terms(text))


def test_signs_of_other_words_are_not_found():
    assert not set(words.terms("狗")) & set(words.terms("我养了一只猫"))
    assert not set(words.terms("부산")) & set(words.terms("저는 서울에 살아요"))


def test_a_text_put_together_from_letters_and_accents_has_the_same_words():
    for text in ("caf\u00e9", "\u304c\u304e", "서울"):
        assert words.words(unicodedata.normalize("NFD", text)) == words.words(text)


@pytest.mark.parametrize(
    "text", ["", " ", "?!", "_", "'", "\x00", "a\u0301", "\U0001f600", "\ud800"]
)
def test_odd_text_is_no_error(text):
    words.terms(text)
    words.content_words(text)


def test_content_words_stand_as_they_are_written():
    assert words.content_words("The dogs' owner isn't Ana's uncle") == [
        "dogs",
        "owner",
        "isn",
        "ana",
        "uncle",
    ]


@pytest.mark.parametrize(
    ("left", "right", "share"),
    [("ab", "abcd", 1.0), ("ab", "bc", 0.5), ("ab", "cd", 0.0), ("", "ab", 0.0)],
)
def test_overlap_is_measured_on_the_shorter_one(left, right, share):
    assert words.overlap(left, right) == share


# All words in the sources of the languages: of every language, and regular and irregular ones.
VOCABULARY = sorted(
    {
        word
        for path in Path(words.__file__).parent.rglob("*.py")
        for word in words.words(path.read_text("utf-8"))
    }
)


def test_some_terms_are_found_among_words_as_if_all_terms_were_told():
    for word in [
        *VOCABULARY,
        "eyed",
        "eyes",
        "eys",
        "aed",
        "ies",
        "ued",
        "john's",
        "l'arbre",
        "caf\u00e9s",
    ]:
        told = set(words.terms(word))
        assert words.terms_among(frozenset(told), [word, "zzz"]) == [told, set()], word


def test_a_text_of_ascii_has_the_same_words_by_the_simpler_pattern():
    drawn = random.Random(7)
    for _ in range(20_000):
        text = "".join(drawn.choices("abzAZ059_'\"-. \t\n\x1c\x7f", k=12)).lower()
        found = words._WORD.findall(text.replace("_", " "))
        assert words.words(text) == words._PLAIN_WORD.findall(text) == found, text


def test_of_other_words_few_are_led_to_their_stems(monkeypatch):
    asked = []
    monkeypatch.setattr(words, "_kept", lambda word: asked.append(word) or ())
    words.terms_among(frozenset(["xylophon"]), ["aardvarks zzyzx xylophones", "mice eat"])
    assert sorted(asked) == ["mice", "xylophones"]
