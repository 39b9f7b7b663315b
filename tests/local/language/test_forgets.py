# SPDX-License-Identifier: Apache-2.0
"""Requests to forget that no rule knows, and what they name."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm, fitting_forgets

NAME = f"{elephantasm.__name__}.local.language"
forgets = import_module(f"{NAME}.forgets")
weights = import_module(f"{NAME}.weights")
LANGUAGES = ["english", "german", "french", "spanish", "chinese", "japanese"]


@pytest.mark.parametrize(
    ("sentence", "language", "named"),
    [
        ("can you scrub what you know about the tattoo on my neck", "english", "tattoo"),
        ("kannst du die Sache mit dem Offenbarungseid wieder löschen", "german", "Offenbarungseid"),
        ("efface ce que je t'ai dit sur la faillite de Paul", "french", "faillite"),
        ("borra lo que te conté de la quiebra de Paco", "spanish", "quiebra"),
        ("把关于我纹身的那些事从你记忆里清掉", "chinese", "纹身"),
        ("タトゥーの話は記録から消してください", "japanese", "タトゥー"),
    ],
)
def test_what_no_request_has_otherwise_tells_what_is_meant(sentence, language, named):
    assert named.lower() in forgets.asked(sentence, (language,)).what.lower()


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("erase that last message please, wrong person", "english"),
        ("vergiss bitte, was ich gerade geschrieben habe", "german"),
        ("oublie ce que je viens de dire", "french"),
        ("borra lo último que te dije", "spanish"),
        ("刚才说的别记了", "chinese"),
        ("今の発言は消してください", "japanese"),
    ],
)
def test_who_only_points_names_nothing(sentence, language):
    assert forgets.asked(sentence, (language,)) == ("", True)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("I forgot my umbrella at the tannery", "english"),
        ("Delete that code and push.", "english"),
        ("Ich habe das Fenster geputzt", "german"),
        ("Je travaille à la mairie de Brest", "french"),
        ("Me ha dicho la doctora que tome la pastilla después de cenar", "spanish"),
        ("我在皮革厂上班", "chinese"),
        ("皮革工場で働いています", "japanese"),
    ],
)
def test_what_people_tell_asks_nothing(sentence, language):
    assert forgets.asked(sentence, (language,)) is None


def test_without_a_word_that_is_known_for_it_more_must_speak_for_a_request():
    sentence = "I'd prefer you to lose the thing about the tannery"

    assert forgets.asked(sentence, ("english",)) is not None
    assert forgets.asked(sentence, ("english",), is_signed=False) is None


def test_the_reason_behind_a_request_is_not_what_it_names():
    found = forgets.asked("lösch die PIN bitte wieder raus, war ne blöde Idee", ("german",))

    assert found.what == "PIN"


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Do you remember the chat about the tannery?", "english"),
        ("That's why I told you to swap the tannery for the mill.", "english"),
        ("Just give me the numbers of the tannery that you have on record.", "english"),
        ("Please don't tell me you lost the tannery file.", "english"),
        ("Denk dran, die Gerberei macht um fünf zu.", "german"),
        ("Como te dije, la curtiduría abre los lunes.", "spanish"),
        ("Tu te souviens de la tannerie dont je parlais ?", "french"),
        ("你还记得我说的那个皮革厂吗", "chinese"),
        ("なめし工場の資料を送っておいてください", "japanese"),
    ],
)
def test_who_speaks_of_memory_telling_or_records_asks_nothing(sentence, language):
    assert forgets.asked(sentence, (language,)) is None


def test_a_sentence_that_is_of_other_things_hardly_asks():
    of_dinners = (
        "I don't need theories, I want quick dinners we can cook on a boat; "
        "forget about anything that takes longer than half an hour or needs an oven."
    )

    assert forgets.hardly_asks(of_dinners, ("english",))
    assert not forgets.hardly_asks("forget what I said about the tannery", ("english",))
    assert not forgets.hardly_asks(of_dinners, ("italian",))
    assert not forgets.hardly_asks("oublie ce que j'ai dit de la tannerie", ("spanish", "french"))


def test_a_long_sentence_and_one_in_another_language_ask_nothing():
    asks = "please delete what I told you about the tattoo"

    assert forgets.asked(asks, ("italian",)) is None
    assert forgets.asked(f"{asks} {'and so on ' * 40}", ("english",)) is None
    assert forgets.told_in(asks, ("italian",)) == ""


def test_the_words_of_requests_are_left_out_of_what_is_told():
    assert forgets.told_in("Everything I told you about Roger", ("english",)) == "Roger"
    assert forgets.told_in("between us, Gwen is thinking of leaving", ("english",)) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_tells_most_of_what_it_was_fitted_to(language):
    known = weights.weights_of(language, "forgets")
    right = total = 0
    for message, asks in fitting_forgets.messages(language):
        bare = fitting_forgets.bare(message)
        found = (forgets.features(bare[a:b]) for a, b in fitting_forgets.sentences.spans(bare))
        odds = max((weights.total(ones, known) for ones in found), default=-1)
        right += (odds >= 0.5) == bool(asks)
        total += 1

    assert right / total > 0.9


def test_a_word_of_who_surely_points_is_no_name():
    asked = forgets.asked(
        "Haz como que no lo has oído: ni lo guardes ni me lo saques nunca", ("spanish",)
    )

    assert asked == ("", True)


def test_what_is_named_in_passing_may_only_point():
    asked = forgets.asked("さっきの借金の話、やっぱり忘れて。", ("japanese",))

    assert asked == ("借金", True)


def test_who_surely_asks_names_it_in_however_many_words():
    asked = "Das vom Hitsch seinem Entzug, das hab ich dir nie erzählt, gell."

    assert forgets.asked(asked, ("german",)) == ("Hitsch seinem Entzug", False)


@pytest.mark.parametrize("answer", ["Done, it's gone.", "Ist gestrichen.", "C'est oublié."])
def test_an_answer_tells_that_something_is_forgotten(answer):
    assert forgets.heeds(answer)
    assert not forgets.heeds(answer + " And here is the whole letter again." * 5)


def test_an_answer_that_heeds_it_vouches_for_a_request_in_odd_words():
    odd = "hm not my news to share, take it as never said"

    assert forgets.asked(odd, ("english",)) is None
    assert forgets.asked(odd, ("english",), is_heeded=True).may_point


def test_what_a_sentence_begins_with_is_weighed_once_for_each_comma(monkeypatch):
    weighed = []
    features = forgets.features
    monkeypatch.setattr(forgets, "features", lambda text: weighed.append(text) or features(text))
    sentence = (
        "erinnerung weg raus, streich entfern erinnerung, lösch nix, streichen, man, löschen, der,"
        " raus, oder, raus, streich, drei, man, der, oder, mein, drei, auf, haben, noch, ihr"
    )

    forgets.asked(sentence, ("german",), is_heeded=True)

    assert len(weighed) <= sentence.count(",") + 1
    assert len(weighed) == len(set(weighed))


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("Vergiss bitte die Nummer vom Schloss am Schuppen.", "nummer Schloss Schuppen"),
        ("lösch die PIN bitte wieder raus", "PIN"),
    ],
)
def test_a_noun_behind_an_article_has_no_capital_of_a_name(sentence, named):
    assert forgets.asked(sentence, ("german",), is_heeded=True).what == named
