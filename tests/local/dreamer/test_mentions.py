# SPDX-License-Identifier: Apache-2.0
"""Which sentences a request to forget is about."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local import seeds
from tests.local.life import LOCAL

mentions = import_module(f"{LOCAL}.dreamer.mentions")
statements = import_module(f"{LOCAL}.knowledge.statements")
forgetting = import_module(f"{LOCAL}.language.forgetting")
sentences = import_module(f"{LOCAL}.language.sentences")

ME, ANIMA = "message.in", "message.out"


def told(*messages, subject="user", values=()):
    """Return what is meant by the last message, which asks to forget something."""
    heard = []
    for n, (kind, content, author) in enumerate(messages, 1):
        row = seeds.event(1, content, at=n, event_type=kind, author=author)
        heard.insert(0, row._replace(n=n))
    last = messages[-1][1]
    asked = next(
        statements.Forget(*request._replace(start=start + request.start, stop=start + request.stop))
        for start, stop in sentences.spans(last)
        if (request := forgetting.request_in(last[start:stop]))
    )
    # What asks is forgotten already.
    rest = sentences.without(last, [(asked.start, asked.stop)])
    heard[0] = heard[0]._replace(content=rest)
    found = mentions.meant(heard, asked, subject, values)
    return sorted({mention.text for mention in found})


def test_the_sentences_with_its_words_are_meant():
    assert told(
        (ME, "I live in Oslo. I was in rehab in 2021. I like tea.", None),
        (ME, "The rehab was hard.", None),
        (ME, "Forget that I was in rehab.", None),
    ) == ["I was in rehab in 2021.", "The rehab was hard."]


def test_the_rarest_words_tell_most():
    chatter = [(ME, f"My brother likes song {n}.", None) for n in range(9)]
    meant = told(
        *chatter,
        (ME, "My brother gets a divorce.", None),
        (ME, "Forget about my brother's divorce.", None),
    )
    assert meant == ["My brother gets a divorce."]


def test_what_others_say_is_theirs_but_the_anima_only_repeats():
    meant = told(
        (ME, "My address is 4 Elm Lane.", "Ana"),
        (ME, "My address is 9 Oak Street.", "Bob"),
        (ANIMA, "Noted, your address is 4 Elm Lane.", None),
        (ME, "Delete my address from your memory.", "Ana"),
        subject="ana",
    )
    assert meant == ["My address is 4 Elm Lane.", "Noted, your address is 4 Elm Lane."]


def test_a_value_is_found_without_the_word_for_it():
    meant = told(
        (ME, "I live in Oslo at 4 Elm Lane.", None),
        (ME, "Delete my address from your memory.", None),
        values=["4 Elm Lane"],
    )
    assert meant == ["I live in Oslo at 4 Elm Lane."]


def test_without_words_the_sentence_before_is_meant_with_what_it_leans_on():
    assert told((ME, "I like tea. Meera is pregnant. It's a secret. Forget that.", None)) == [
        "It's a secret.",
        "Meera is pregnant.",
    ]


def test_without_words_and_sentence_the_message_before_is_meant():
    assert told(
        (ME, "I like tea.", None),
        (ME, "My boss is ill. Nobody knows.", None),
        (ANIMA, "I hope your boss recovers. Shall we go on?", None),
        (ME, "ok", None),
        (ME, "Please forget that.", None),
    ) == ["I hope your boss recovers.", "My boss is ill.", "Nobody knows.", "ok"]


def test_an_unknown_word_means_what_was_said_last_only_if_that_has_a_value():
    asked = (ME, "Now unsee the number please.", None)
    said = "I live in Ulm. I earn 61,400 a year."
    assert told((ME, said, None), (ME, "good.", None), asked) == ["I earn 61,400 a year."]
    assert told((ME, "I have been in Ulm since 2019.", None), asked) == []
    assert told((ME, "I like tea.", None), (ME, "Forget my shoe size.", None)) == []


def test_nothing_said_before_is_nothing_to_forget():
    assert told((ME, "Forget that.", None)) == []


def test_of_names_each_is_enough():
    assert told(
        (ME, "My son Gary sleeps on our couch. My dog is Rex.", None),
        (ME, "Tina is ill. Gary and Tina fight.", None),
        (ME, "Forget what I told you about Gary and Tina.", None),
    ) == ["Gary and Tina fight.", "My son Gary sleeps on our couch.", "Tina is ill."]


def test_of_other_words_one_alone_is_not():
    assert told(
        (ME, "I live in Rome. My trip to Rome was awful.", None),
        (ME, "Forget my trip to Rome.", None),
    ) == ["My trip to Rome was awful."]


def test_sentences_that_go_on_about_whom_it_names_are_meant_as_well():
    assert told(
        (ME, "I work with Kit. He owes me 300. She is nice, my boss. I like tea. He left.", None),
        (ME, "Forget what I said about Kit.", None),
    ) == ["He owes me 300.", "I work with Kit.", "She is nice, my boss."]


def test_what_the_sentence_before_takes_up_again_is_meant():
    said = [(ME, "My cousin Wilf was arrested. I like tea.", None)]
    for asked in (
        "What I said about Wilf? Delete it.",
        "I shouldn't have mentioned Wilf. Erase it.",
    ):
        meant = told(*said, (ME, "I am back.", None), (ME, asked, None))
        assert "My cousin Wilf was arrested." in meant
        assert {"I like tea.", "I am back."}.isdisjoint(meant)


def test_an_excuse_in_front_is_not_what_is_meant():
    for asked in (
        "haha wrong window, erase that",
        "Ah shoot. That was meant for my mum. Delete it.",
    ):
        meant = told((ME, "I like tea.", None), (ME, "My lock is 8812.", None), (ME, asked, None))
        assert "My lock is 8812." in meant
        assert "I like tea." not in meant


def test_of_that_number_only_what_has_one_is_meant():
    asked = (ME, "Delete that code.", None)
    code = (ME, "I write code in Rust.", None)
    assert told(code, (ME, "My gate code is 5518.", None), asked) == ["My gate code is 5518."]
    assert told(code, asked) == []


def test_a_sentence_goes_on_about_somebody_that_has_his_pronoun_near_its_beginning():
    assert told(
        (ME, "My boss is Bev. between us two she's in rehab, Karen saw it. I like tea.", None),
        (ME, "Forget what I said about Bev.", None),
    ) == ["My boss is Bev.", "between us two she's in rehab, Karen saw it."]


def test_a_scrap_of_two_words_is_not_all_that_is_meant():
    assert told(
        (ME, "He and Shalini are separating. 11 years. Forget that.", None),
    ) == ["11 years.", "He and Shalini are separating."]


def test_where_nothing_was_told_of_what_a_likely_request_names_it_points():
    assert told(
        (ME, "老张查出前列腺癌了", None),
        (ME, "他喊我哪个都莫说的，你把这条抹了，当我没说过", None),
    ) == ["老张查出前列腺癌了"]


def test_the_reason_for_a_request_is_not_what_is_meant():
    assert told(
        (ME, "PIN von der Karte ist 8813", None),
        (ME, "Die Karte liegt in der Keksdose", None),
        (ME, "Nee lösch die PIN wieder raus bitte, war ne blöde Idee", None),
    ) == ["PIN von der Karte ist 8813"]


def test_a_sentence_that_only_points_to_a_thing_is_no_telling_of_it():
    assert told(
        (ME, "2022 hab ich eine Privatinsolvenz durchgezogen. Ich bin Maler.", None),
        (ME, "Das mit der Insolvenz hätt ich nicht schreiben sollen. Streich das komplett.", None),
    ) == [
        "2022 hab ich eine Privatinsolvenz durchgezogen.",
        "Das mit der Insolvenz hätt ich nicht schreiben sollen.",
    ]


def test_the_reason_behind_a_request_is_not_what_is_meant():
    assert told(
        (ME, "jeudi j'ai un entretien chez Solvanor", None),
        (ME, "l'histoire Solvanor, tu me vires ça de ta mémoire, mon chef a accès au compte", None),
    ) == ["jeudi j'ai un entretien chez Solvanor"]


def test_in_japanese_the_passage_about_a_thing_is_the_thing():
    assert told(
        (ME, "三年前に借金を作りました。猫が好きです。", None),
        (ME, "この間うっかり書いた借金のくだり、記録から消しておいていただけませんか。", None),
    ) == ["三年前に借金を作りました。"]


@pytest.mark.parametrize(
    ("message", "request_"),
    [
        ("Dad has gout.", "Forget what I told you about my dad."),
        ("My mum drinks.", "Please forget what I told you about my mother."),
        ("I lent Tom 900.", "Forget that I lend Tom money."),
        ("Mein Vater trinkt wieder.", "Vergiss das mit meinem Papa bitte."),
        ("Ma mère perd la tête.", "Ce que je t'ai dit sur maman, efface."),
        ("Mi viejo está preso.", "Borrá lo de mi papá por favor."),
        ("我妈得了老年痴呆。", "我妈的事你就忘了吧。"),
        ("Papa ist gestürzt.", "Das, was ich über Papas Sturz erzählt hab, lösch das bitte."),
    ],
)
def test_what_was_told_in_another_form_or_word_is_found(message, request_):
    assert told((ME, message, None), (ME, request_, None)) == [message]


def test_what_is_of_the_matter_is_meant_in_whatever_words():
    assert told(
        (ME, "I'm on antidepressants since March.", None),
        (ME, "My bike got stolen.", None),
        (ME, "Delete the stuff about my meds.", None),
    ) == ["I'm on antidepressants since March."]


def test_what_somebody_takes_himself_is_not_of_the_matter_of_another():
    assert (
        told(
            (ME, "I'm on antidepressants since March.", None),
            (ME, "My bike got stolen.", None),
            (ME, "Forget my mum's pills.", None),
        )
        == []
    )


def test_a_word_that_asks_names_nothing():
    assert told(
        (
            ME,
            "I smelt drink on Tom. Actually no, forget I said that, wipe it please, not fair.",
            None,
        ),
    ) == ["I smelt drink on Tom."]
