# SPDX-License-Identifier: Apache-2.0
"""Which part of a message is handed over, by the weights of what is said of it."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm, fitting_handed

handed = import_module(f"{elephantasm.__name__}.local.language.handed")
LANGUAGES = ["english", "german", "french", "spanish", "chinese", "japanese"]


def below(lead, other, language):
    parting = handed.Parting(f"{lead}\n{other}", len(lead), False)
    return handed.is_handed_over(parting, (language,))


def above(lead, other, language):
    parting = handed.Parting(f"{other}\n{lead}", len(other), True)
    return handed.is_handed_over(parting, (language,))


def parts(text):
    return [(one.lead, one.other) for one in handed.partings(text)]


def test_a_message_of_several_lines_is_parted_by_the_first_and_the_last_of_them():
    assert parts("Whose song?\nI was born\nby the sea") == [
        ("Whose song?", "\nI was born\nby the sea"),
        ("\nby the sea", "Whose song?\nI was born"),
    ]


def test_a_lead_may_be_a_paragraph():
    leads = [lead for lead, _ in parts("I teach.\nWhich mark?\n\nMy dad\nlives in Rome.")]

    assert leads == ["I teach.", "I teach.\nWhich mark?", "\nlives in Rome."]


def test_one_line_is_parted_by_a_colon():
    assert parts("Hello. Too harsh: I am done. Or not?") == [
        ("Hello. Too harsh:", " I am done. Or not?")
    ]
    assert parts("Hello. I am done.") == []


@pytest.mark.parametrize("text", ["", "\n", "Whose song?", "Whose song?\n", "a" * 400 + "\nb\n"])
def test_what_has_one_part_or_a_long_first_one_is_not_parted_there(text):
    assert [one for one in handed.partings(text) if not one.is_above] == []


def test_a_line_ends_between_two_parts_or_does_not():
    assert [one.is_apart for one in handed.partings("Mine?\nI sing")] == [True, True]
    assert [one.is_apart for one in handed.partings("Mine: I sing")] == [False]


@pytest.mark.parametrize(
    ("lead", "other", "language"),
    [
        (
            "came with the flat, in the kitchen drawer. who do you reckon she was",
            "My darling, I have taken the ring to your mother. I am going back to Cork on Friday.",
            "english",
        ),
        (
            "Year 7 pupil. Out of 20?",
            "In the summer I went to my grandads. I am scared of geese but I rode the tractor.",
            "english",
        ),
        (
            "Zu frech für den Chef?",
            "Ich habe seit März keinen freien Tag gehabt. Ich habe zwei Kinder und kündige.",
            "german",
        ),
        (
            "Trop sec pour ma proprio ?",
            "Je suis sans chauffage depuis mars. J'ai deux enfants et je pars en juin.",
            "french",
        ),
        (
            "Redacción de un alumno de sexto, ¿qué nota?",
            "En verano fui al pueblo de mi abuelo. Tengo un perro que se llama Toby.",
            "spanish",
        ),
        ("五年级学生写的，给打几分？", "暑假我去了爷爷家。我养了一只小狗，妹妹怕鸡。", "chinese"),
        (
            "大家さんにこれ、きつすぎる？",
            "三月から暖房がありません。私は子どもが二人います。直らないなら六月に引っ越します。",
            "japanese",
        ),
    ],
)
def test_what_is_said_of_a_text_tells_that_it_is_handed_over(lead, other, language):
    assert below(lead, other, language)


@pytest.mark.parametrize(
    ("lead", "other", "language"),
    [
        ("How do I get home from here?", "I live in Leeds and my car is broken.", "english"),
        ("Great plan, thanks!", "I'll start on Monday, my sister helps me.", "english"),
        ("is this normal?", "I wake up at three every night since my son was born.", "english"),
        ("Wie viel Miete ist normal?", "Ich zahle 900 Euro in Ulm.", "german"),
        ("Merci, c'est parfait !", "Je commence lundi avec ma sœur.", "french"),
        ("¿Qué puedo cocinar hoy?", "Soy celíaca y mi marido no come carne.", "spanish"),
        ("Novedades:", "Me mudo a Vigo en mayo y empiezo a trabajar en el puerto.", "spanish"),
        ("明天穿什么好？", "我在哈尔滨，骑车上班。", "chinese"),
        ("ありがとう、助かりました。", "来週から札幌で働きます。", "japanese"),
    ],
)
def test_what_asks_about_life_hands_nothing_over(lead, other, language):
    assert not below(lead, other, language)
    assert not above(lead, other, language)


def test_what_is_said_below_a_text_tells_it_as_well():
    lead = "My nan made it up, she's 91. Would a magazine print it?"
    other = "I am the last of the bakers,\nI knead and I weep,\nI married a miller in May."

    assert above(lead, other, "english")
    assert not above("Great, I'll start on Monday.", "I keep bees and live in Leeds.", "english")


def test_within_a_line_it_must_be_surer(monkeypatch):
    parting = handed.Parting("Which grade: my dad lives in Rome.", 12, False)
    monkeypatch.setattr(handed.weights, "total", lambda found, known: handed.LEAST)

    assert not handed.is_handed_over(parting, ("english",))
    assert handed.is_handed_over(parting._replace(text="Which grade\nmy dad", at=11), ("english",))


def test_in_a_language_without_weights_nobody_knows():
    assert not below("Che cosa vuol dire?", "Ho venduto la casa", "italian")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_tells_what_it_was_fitted_to(language):
    told = fitting_handed.told(language, every=6)
    known = import_module(f"{elephantasm.__name__}.local.language.weights").weights_of(
        language, "handed"
    )
    right = {True: [], False: []}
    for ones, is_handed in told:
        odds = known[""] + sum(known.get(one, 0) for one in ones)
        right[is_handed].append((odds >= handed.LEAST) == is_handed)

    assert sum(right[True]) / len(right[True]) > 0.5
    assert sum(right[False]) / len(right[False]) > 0.95


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_message_hands_over_one_part_or_nothing(language):
    kinds = [
        (is_handed, len(fitting_handed.MARKED.findall(text)))
        for is_handed, text in fitting_handed.messages(language)
    ]

    assert set(kinds) == {(True, 1), (False, 0)}


@pytest.mark.once
def test_a_table_does_well_on_what_it_has_not_seen():
    counts = fitting_handed.check(fitting_handed.told("japanese", every=4))
    taken = "taken to be handed over"

    assert counts["handed", taken] / counts["handed"] > 0.3
    assert counts["own", taken] / counts["own"] < 0.05


@pytest.mark.once
def test_a_table_is_printed_as_it_is_kept():
    printed = fitting_handed.table("japanese")
    folder = handed.__file__.rpartition("/")[0]
    with open(f"{folder}/japanese/handed.py", encoding="utf-8") as kept:
        assert kept.read() == f"{printed}\n"


def part(text):
    span = handed.part_in(text, ("english",))
    return span and text[slice(*span)].strip()


PUPIL = "I went to my grandads. I am scared of geese but I rode the tractor."


def test_a_part_that_is_handed_over_is_found_beside_its_lead():
    assert part(f"Year 7 pupil. Out of 20?\n\n{PUPIL}") == PUPIL
    assert part(f"Great plan, thanks!\n\n{PUPIL}") is None


def test_of_what_stands_between_two_leads_both_speak(monkeypatch):
    monkeypatch.setattr(handed, "is_handed_over", lambda parting, languages: True)

    assert part(f"Year 7 pupil. Out of 20?\n{PUPIL}\nWhat mark would you give?") == PUPIL


@pytest.mark.parametrize(
    "lead", ["Please remember the following:", "forget what I said about my nan please", "\0\0\0"]
)
def test_what_asks_for_something_else_hands_nothing_over(lead, monkeypatch):
    monkeypatch.setattr(handed, "is_handed_over", lambda parting, languages: not parting.is_above)

    assert part(f"{lead}\n{PUPIL}") is None
    assert part(f"Whose is it?\n{PUPIL}") == PUPIL
