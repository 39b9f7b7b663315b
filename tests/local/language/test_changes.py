# SPDX-License-Identifier: Apache-2.0
"""What a sentence says to be otherwise, and which earlier one is over with it."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL

changes = import_module(f"{LOCAL}.language.changes")
ALL = ("english", "german", "spanish", "french", "chinese", "japanese")


def ends(before, after, languages=ALL):
    return any(changes.is_over(change, before) for change in changes.changes_in(after, languages))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Standup is at 9:30 every day in this channel.", "standup is at 10 now"),
        ("Standup is at 9:30.", "Standup is gone: we write updates"),
        ("Public beta is on April 15.", "The beta moves to May 6."),
        ("Our staging server is at staging.a.io.", "Staging moved to stage.b.dev"),
        ("The API rate limit is 100 requests per minute.", "I raised the rate limit to 120"),
        ("Landlord is Mr. Nowak, rent is 3400.", "rent went up to 3600"),
        ("The boys play handball on Tuesdays.", "Handball moved to Thursdays"),
        ("I pay 39 euros a month for my phone plan.", "my phone plan is 29 euros now"),
        ("My bank is Chase.", "My bank is Ally now"),
        ("My phone plan is with Vodafone.", "I switched from Vodafone to O2"),
        ("I drive a Golf.", "We traded the Golf for a Tesla Model 3"),
        ("We use MySQL.", "We use Postgres instead of MySQL."),
        ("The primary color is teal.", "We go with navy now"),
        ("Das Standup ist jeden Tag um 9:30.", "Das Standup wurde auf 10 Uhr verlegt"),
        ("Ich bin bei der Sparkasse.", "Ich bin von der Sparkasse zur DKB gewechselt"),
        ("El entrenamiento es los martes.", "El entrenamiento pasa a los jueves"),
        ("Le loyer est de 950 euros.", "le loyer est passé à 980 euros"),
        ("我们的站会是每天九点半。", "站会改成十点了"),
        ("練習は火曜日です。", "練習は木曜日になりました"),
        ("MySQLを使っています。", "MySQLからPostgresに移行しました"),
    ],
)
def test_another_value_of_the_same_ends_it(before, after):
    assert ends(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The staging server is a.acme.io.", "The production server is b.acme.io now."),
        ("Our rent is 3400.", "The deposit went up to 3600"),
        ("The rent is 1200.", "rent for the garage is 80 now"),
        ("My sister's rent is 900.", "rent is 1000 now"),
        ("The door code is 4471.", "the door is 90 cm now"),
        ("Our car insurance is 600 a year.", "the car is 12,000 km old now"),
        ("Max wears size 31.", "Max is 12 now"),
        ("My sister is Ana.", "My sister is in Oslo now."),
        ("My phone is a Pixel 6.", "my phone is dead now"),
        ("我妈在社区医院当护士。", "我妈的药换了，现在打胰岛素。"),
        ("Standup is at 9:30.", "standup moved to 11 today"),
        ("Standup is at 9:30.", "Retro is at 10 now."),
        ("Yoga is on Tuesdays.", "Yoga is on Thursday"),
        ("I drink tea.", "I switched from coffee to water"),
        ("Training ist dienstags.", "Das Training von Mia ist jetzt donnerstags"),
        ("La reunión es a las 9:30.", "la cena ahora es a las 10"),
        ("WiFi密码是sun999。", "邮箱密码改成moon333了"),
        ("朝会は9時半です。", "夕会は10時になりました"),
    ],
)
def test_another_thing_stays(before, after):
    assert not ends(before, after)


def test_a_time_since_when_is_no_value():
    (change,) = changes.changes_in("Rent is 3600 as of May 1", ("english",))
    assert (change.topic, [value.text for value in change.values]) == (("rent",), ["3600"])


def test_the_sign_of_a_topic_is_how_its_longest_word_begins():
    (change,) = changes.changes_in("The rehearsals moved to Mondays", ("english",))
    assert change.sign == "rehea"
