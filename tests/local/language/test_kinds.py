# SPDX-License-Identifier: Apache-2.0
"""Values are found in a text, each of its kind, and one may be told in the place of another."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL

kinds = import_module(f"{LOCAL}.language.kinds")


def found(text):
    return [(value.kind, value.text) for value in kinds.values_in(text)]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Standup is at 9:30 every day", "clock", "9:30"),
        ("standup is at 10 now", "clock", "10"),
        ("La réunion est à 9h30", "clock", "9h30"),
        ("Training ist um 18 uhr", "clock", "18 uhr"),
        ("站会改成十点半了", "clock", "十点半"),
        ("Handball is on Tuesdays", "day", "tuesdays"),
        ("The beta moves to May 6", "day", "may 6"),
        ("Abgabe am 14. Juli", "day", "14. juli"),
        ("训练改到星期四了", "day", "星期四"),
        ("練習は木曜日です", "day", "木曜日"),
        ("Rent is 2,150", "number", "2,150"),
        ("prod runs v2.4 now", "number", "v2.4"),
        ("The rent is $2,150", "money", "$2,150"),
        ("家賃は9万円です", "money", "9万円"),
        ("Staging is stage.acme.dev", "host", "stage.acme.dev"),
        ("服务器地址改成beta.test.cn了", "host", "beta.test.cn"),
        ("mail me at ana@firm.com", "host", "ana@firm.com"),
        ("The password is Sunflower-9", "code", "sunflower-9"),
        ("We go with navy now", "color", "navy"),
        ("Yoga is at my place today", "once", "today"),
    ],
)
def test_a_value_is_of_a_kind(text, kind, value):
    assert found(text) == [(kind, value)]


@pytest.mark.parametrize("text", ["The weather is nice.", "I can come.", "Ana has a dog.", ""])
def test_other_words_are_no_values(text):
    assert found(text) == []


def value(text):
    return next(kinds.values_in(text))


def test_a_value_stands_in_the_place_of_one_of_its_kind():
    assert kinds.is_alike(value("at 9:30"), value("at 10"))
    assert kinds.is_alike(value("2,150"), value("$2,250"))
    assert not kinds.is_alike(value("at 9:30"), value("2,150"))
    assert not kinds.is_alike(value("Monday"), value("at 9:30"))


def test_a_small_number_may_correct_a_day():
    assert kinds.may_correct(value("14"), value("May 13"))
    assert not kinds.may_correct(value("2,250"), value("May 13"))


@pytest.mark.parametrize("sign", ["a", "1", "-", ".", "a.", "1,", "1-", "a-1", ":", "月", "a1"])
def test_a_long_text_is_read_in_no_time(sign):
    assert list(kinds.values_in(sign * (50_000 // len(sign)))) is not None


def test_the_days_of_a_week_are_known_in_all_languages():
    assert {"mon", "montag", "lundi", "miércoles"} <= kinds.day_names()
    assert "ann" not in kinds.day_names()
