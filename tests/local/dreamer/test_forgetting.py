# SPDX-License-Identifier: Apache-2.0
"""What is asked to be forgotten is told no more, until that is taken back."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import DAY, HOUR, LOCAL, Life, database

forgetting = import_module(f"{LOCAL}.dreamer.forgetting")
engine = import_module(f"{LOCAL}.engine")


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def known(life):
    return life.statements()


def told(life):
    """Return all that memories and statements say."""
    memories = [f"{row.content} {row.summary}" for row in life.read("memories.of")]
    return " ".join([*memories, *known(life)])


def test_what_was_said_leaves_statements_and_memories_and_the_rest_stays(life):
    life.event("I live in Oslo. I was in rehab in 2021. My name is Ana.")
    life.dream()
    assert "rehab" in told(life)
    life.now += DAY
    life.event("Please forget that I was in rehab.")
    life.dream()

    assert "rehab" not in told(life)
    assert known(life) == ["I live in Oslo.", "My name is Ana."]
    assert "I live in Oslo" in life.read("memories.of")[0].content


def test_an_address_is_forgotten_whatever_it_was_called(life):
    life.event("The garage is at 12 Mill Road.\nParcels can go to 14 Pilot Row in Barry, thats me.")
    life.dream()
    assert "Pilot" in told(life)
    life.now += DAY
    life.event("don't keep my address though")
    life.dream()

    assert "Pilot" not in told(life)
    assert "Mill Road" in told(life)


def test_of_sentences_quoted_together_the_one_that_is_meant_is_forgotten(life):
    life.event("Bon, je divorce, Bertrand est parti. Les jumeaux ont 9 ans, ils restent avec moi")
    life.dream()
    assert "Bertrand" in told(life)
    life.now += DAY
    life.event("stp oublie ce que je t'ai dit sur le divorce et Bertrand")
    life.dream()

    assert known(life) == ["Les jumeaux ont 9 ans, ils restent avec moi"]
    assert "Bertrand" not in told(life)


def test_why_it_is_to_be_forgotten_does_not_take_the_request_back(life):
    life.event("Our drummer is in rehab, third time now.")
    life.dream()
    assert "rehab" in told(life)
    life.now += DAY
    life.event("Scratch what I said about the drummer. not mine to tell")
    life.dream()

    assert "rehab" not in told(life)


def test_a_request_in_the_same_breath_is_heeded(life):
    life.event("I live in Oslo. Meera told me she's pregnant. Actually forget that.")
    life.dream()

    assert "Meera" not in told(life)
    assert "I live in Oslo." in known(life)


def test_a_request_said_twice_means_one_thing(life):
    life.event("I live in Oslo.", session="s")
    life.event("I have a dog. Meera is pregnant. Forget that. Please delete it.", session="s")
    life.dream()

    assert sorted(known(life)) == ["I have a dog.", "I live in Oslo."]


def test_each_of_two_requests_means_what_stands_before_it(life):
    life.event("I earn 61,400 a year. Forget that. My dog is called Rex. Forget that, too.")
    life.dream()

    assert known(life) == []


def test_a_sentence_that_tells_its_secret_does_not_lean_on_the_one_before(life):
    life.event("Please cancel the trip to Porto.", session="s")
    life.event("Meera is pregnant but it's a secret. Forget that.", session="s")
    life.dream()

    assert "Porto" in told(life)
    assert "Meera" not in told(life)


@pytest.mark.parametrize("session", ["summer", "winter"])
def test_what_was_said_in_another_talk_is_not_leant_on(life, session):
    life.event("I live in Oslo.", session="winter")
    life.now += DAY
    life.event("It's confidential.", session=session)
    life.event("Forget that.", session=session)
    life.dream()

    assert known(life) == ["I live in Oslo."]


def test_what_else_a_sentence_tells_is_kept(life):
    life.event("My address is 4 Elm Lane, Hull, my birthday is on 9 October.")
    life.dream()
    life.event("Delete my address from your memory.")
    life.dream()

    assert "Elm Lane" not in told(life)
    assert any("9 October" in statement for statement in known(life))


def test_an_echo_of_the_anima_is_forgotten_too(life):
    life.event("I was in rehab in 2021.", session="s")
    life.event("Rehab takes courage. What else is new?", "message.out", session="s")
    life.event("Forget that I was in rehab.", session="s")
    life.dream()

    assert "ehab" not in told(life)


def test_what_is_said_again_later_is_known_again(life):
    life.event("I live in Oslo.")
    life.event("Forget that.")
    life.dream()
    assert known(life) == []
    life.now += DAY
    life.event("I live in Oslo.")
    life.dream()

    assert known(life) == ["I live in Oslo."]


def test_a_memory_of_which_nothing_is_left_is_gone(life):
    life.event("I was in rehab in 2021.", session="one")
    life.event("Forget that I was in rehab.", session="two")
    life.dream()

    assert life.read("memories.of") == []


def test_all_of_it_can_be_taken_back(life):
    life.event("I live in Oslo. I was in rehab in 2021.", session="one")
    life.dream()
    before = (known(life), life.read("memories.of")[0].content)
    asked = life.event("Forget that I was in rehab.", session="two")
    life.dream()
    with life.db.transaction() as store:
        forgetting.restore(store, life.n, asked, life.now)

    assert (known(life), life.read("memories.of")[0].content) == before
    assert life.context("rehab").count("I was in rehab in 2021.") > 0


def test_a_memory_that_was_gone_is_back(life):
    life.event("I was in rehab in 2021.", session="one")
    asked = life.event("Forget that I was in rehab.", session="two")
    life.dream()
    with life.db.transaction() as store:
        forgetting.restore(store, life.n, asked, life.now)

    assert "I was in rehab in 2021." in life.read("memories.of")[0].content


def test_the_audit_says_so_without_repeating_it(life):
    life.event("I was in rehab in 2021.")
    life.event("Forget that I was in rehab.")
    life.dream()
    noted = [row for row in life.read("audit.of") if row.action == "forget"]

    assert noted
    assert "rehab" not in repr(noted)


def test_others_keep_what_they_said(life):
    life.event("My address is 4 Elm Lane.", author="Ana")
    life.event("My address is 9 Oak Street.", author="Bob")
    life.event("Delete my address from your memory.", author="Ana")
    life.dream()

    assert "Elm Lane" not in told(life)
    assert "Oak Street" in told(life)


def test_what_is_forgotten_does_not_count_as_known(life):
    life.event("My name is Ana.")
    life.event("Forget that my name is Ana.")
    life.dream()

    assert life.read("facts.of_attribute", "user", "name") == []


def test_a_pending_request_is_due_at_once(life):
    life.event("I was in rehab in 2021.")
    asked = life.event("Forget that I was in rehab.")
    with life.db.snapshot() as store:
        anima = store.animas.by_n(life.n)
        assert engine.asks_to_forget(store.events.by_n(asked))
        assert not engine.asks_to_forget(store.events.by_n(asked - 1))
    engine.Engine(life.db, clock=lambda: life.now / 1e6).call().dream_if_due(anima.id)

    assert "rehab" not in told(life)
    assert life.read("events.pending", 9) == []


# Whose something is never tells alone what is meant.
@pytest.mark.parametrize(
    ("said", "asked", "left"),
    [
        ("My son Emil has asthma.", "Forget what I said about Emil's marks.", "asthma"),
        ("Nora works at the zoo.", "Delete everything about the divorce of Nora.", "zoo"),
        ("My brother has epilepsy.", "Forget that my brother is gay.", "epilepsy"),
        ("My address is 4 Elm Lane, Hull.", "Forget what I said about Kai's address.", "Elm"),
        ("I take 20 mg of lisinopril.", "Forget my mum's pills.", "lisinopril"),
        ("Mein Sohn Emil hat Asthma.", "Vergiss das mit Emils Schulden.", "Asthma"),
        ("Maria hat Diabetes.", "Vergiss das mit dem Streit mit Maria.", "Diabetes"),
        ("Mein Sohn Emil hat Asthma.", "Vergiss das mit Emils Fünf in Mathe.", "Asthma"),
        (
            "Mi hija Lucía es celíaca.",
            "Olvida lo que dije del novio de Lucía.",
            "celíaca",
        ),
        ("Mon fils Theo a de l'asthme.", "Oublie ce que j'ai dit des notes de Theo.", "asthme"),
        (
            "我女儿小雨对花生过敏。",
            "忘掉我说的小雨的成绩。",
            "花生",
        ),
        (
            "息子のケンは喘息です。",
            "ケンの成績の話は忘れて。",
            "喘息",
        ),
    ],
)
def test_what_is_not_known_of_somebody_takes_nothing_else_of_him(life, said, asked, left):
    life.event(said)
    life.now += DAY
    life.event(asked)
    life.dream()

    assert left in told(life)


@pytest.mark.parametrize(
    ("said", "asked", "gone", "left"),
    [
        (
            "Emil has asthma. Emil got a bad mark.",
            "Forget what I said about Emil's marks.",
            "mark",
            "asthma",
        ),
        (
            "Emil hat Asthma. Emil hat viele Schulden.",
            "Vergiss das mit Emils Schulden.",
            "Schulden",
            "Asthma",
        ),
        (
            "I take 20 mg of lisinopril. Emil takes 10 mg of sertraline.",
            "Forget what I said about Emil's pills.",
            "sertraline",
            "lisinopril",
        ),
        (
            "My address is 4 Elm Lane, Hull. My sister lives in Bath.",
            "Forget my sister's address.",
            "Bath",
            "Elm",
        ),
    ],
)
def test_what_is_somebodys_leaves_the_rest_of_him_and_what_is_anothers(
    life, said, asked, gone, left
):
    life.event(said)
    life.now += DAY
    life.event(asked)
    life.dream()

    assert gone not in told(life)
    assert left in told(life)


def test_of_who_is_named_alone_all_is_meant(life):
    life.event("My son Emil has asthma. Emil goes to the forest school. I like tea.")
    life.event("Forget everything about Emil.")
    life.dream()

    assert "Emil" not in told(life)
    assert "tea" in told(life)


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("My bike lock is 8812.", "haha wrong window, erase that one please"),
        ("My cousin Wilf was arrested.", "I should never have told you about Wilf. Delete that."),
        ("My gate code is 5518.", "delete that code pls"),
        ("I weigh 94 kilos.", "could you not keep my weight, like at all"),
        ("Meine PIN ist 5518.", "Die PIN hätt ich dir nicht sagen sollen. Lösch die wieder."),
        ("Ich habe 9000 Euro Schulden.", "Merk dir das mit den Schulden bitte nicht."),
        ("Mi PIN es 5518.", "Ups, chat equivocado, borra eso."),
        ("Tengo herpes desde abril.", "Haz de cuenta que no te conté lo del herpes."),
        ("Mon code est le 5518.", "Oups, mauvaise conversation, efface ça."),
        ("Theo a des dettes partout.", "Oublie les dettes de Theo."),
        ("我有抑郁症。", "抑郁症那事儿别往心里记哈"),
        ("私には前科があります。", "前科の件は消しといて"),
    ],
)
def test_a_request_is_heeded_however_it_is_put(life, said, asked):
    life.event(said)
    life.event(asked)
    life.dream()

    assert told(life) == ""


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        (
            "Roger drinks in the morning.",
            "All I told you about Roger was in confidence. Delete it.",
        ),
        ("Fátima se está separando.", "lo que te conté de Fátima y su matrimonio olvídalo"),
        (
            "Yoli se está haciendo la in vitro.",
            "Lo de Yoli no te lo tenía que contar. Haz como que no lo has oído: ni lo guardes ni "
            "me lo saques nunca",
        ),
        (
            "Kev got the sack for theft.",
            "get rid of that thing about Kev and the theft, would you",
        ),
        ("Mein Bruder ist in Haft.", "Was ich über meinen Bruder erzählt habe, lösch das bitte"),
        ("我表妹离婚了。", "表妹离婚的事不该跟你说，抹掉吧"),
        ("いとこが離婚しました。", "いとこの離婚の話は記録から消しておいてもらえますか"),
    ],
)
def test_what_is_asked_in_other_words_is_forgotten_as_well(life, said, asked):
    life.event(said)
    life.now += HOUR
    life.event(asked)
    life.dream()

    assert said.rstrip(".。") not in told(life)


def test_what_is_told_and_taken_back_in_one_message_takes_nothing_else_with_it(life):
    life.event("I run a shop with my cousin Gwen.")
    life.now += HOUR
    life.event("Gwen is thinking of leaving. oh would you drop that from your memory")
    life.dream()

    assert "my cousin Gwen" in told(life)
    assert "leaving" not in told(life)


SECRET = "A friend of mine called, she and Kamil are splitting up."
ODD = "hm not my news to share, take it as never said"


@pytest.mark.parametrize(
    ("answer", "is_told"),
    [
        ("Understood, it's gone.", False),
        ("I won't bring it up.", False),
        ("That must be hard for her.", True),
        (None, True),
    ],
)
def test_a_request_in_odd_words_is_heeded_where_the_answer_says_so(life, answer, is_told):
    life.event("I like tea.")
    life.event(SECRET, session="late")
    life.event(ODD, session="late")
    if answer:
        life.event(answer, event_type="message.out", session="late")
    life.dream()

    assert ("Kamil" in told(life)) is is_told
    assert "tea" in told(life)


@pytest.mark.parametrize(
    ("said", "asked", "gone"),
    [
        (
            ["Rick from the depot is off sick, they say.", "He's in rehab up in Leeds."],
            "that business about Rick's rehab, I never told you that",
            "Leeds",
        ),
        (
            ["Der Hitsch ist nicht im Urlaub.", "Er macht einen Entzug, sechs Wochen."],
            "Das vom Hitsch seinem Entzug, das hab ich dir nie erzählt, gell.",
            "Wochen",
        ),
    ],
)
def test_what_a_request_names_may_be_told_in_more_than_one_sentence(life, said, asked, gone):
    life.event("We grow leeks behind the house.", session="other")
    for text in said:
        life.event(text, session="talk")
    life.now += 3 * DAY
    life.event(asked, session="later")
    life.dream()

    assert gone not in told(life)
    assert "leeks" in told(life)


def test_what_only_a_talk_of_long_ago_may_have_told_is_not_pointed_to(life):
    life.event("给孙女买了个金锁，想给她一个惊喜。", session="gift")
    life.now += 3 * DAY
    life.event("上回藏钱那个事，你给我抹了哈，我怕倩倩拿我手机看到。", session="later")
    life.event("好，已经当没听过。", event_type="message.out", session="later")
    life.dream()

    assert "金锁" in told(life)


def test_a_likely_request_that_names_nothing_told_is_kept_as_what_it_tells(life):
    life.event("I like tea.")
    life.now += HOUR
    life.event("I quit the tannery, so you can drop the wedding date from memory")
    life.dream()

    assert "I like tea" in told(life)


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("My code review is on Monday.", "Delete that code and push."),
        ("I live in Paris.", "Forget Paris, where in Spain should we go?"),
        ("Ich habe 9000 Euro Schulden.", "Vergiss die Schulden nicht."),
        ("Ich habe eine Nussallergie.", "Vergiss meine Nussallergie bitte nicht."),
        ("Je suis allergique au soja.", "Oublie la crème de soja."),
        ("我对海鲜过敏。", "把海鲜这一行删掉"),
    ],
)
def test_what_is_no_request_takes_nothing(life, said, asked):
    life.event(said)
    life.event(asked)
    life.dream()

    assert said in told(life)


@pytest.mark.parametrize(
    ("secret", "request_"),
    [
        ("My PIN for the safe is 4481.", "Forget the PIN please."),
        ("My salary is 41k.", "please forget the salary, I shouldn't have mentioned it"),
        ("My brother Anselm was arrested in May.", "forget Anselm, that was too much information"),
        ("My weight is 92 kilos.", "Would you please forget the weight"),
        ("Mein Gehalt ist 3200 netto.", "Vergiss bitte das Gehalt, das war zu privat"),
        ("Meine Adresse ist Lindenweg 4.", "Vergiss die Adresse bitte wieder."),
        ("Mi peso es de 92 kilos.", "olvida el peso, por favor, no debí decirlo"),
        ("Mon poids est de 92 kilos.", "Oublie le poids, je n'aurais pas dû le dire"),
    ],
)
def test_what_the_speaker_called_his_own_is_forgotten_by_its_bare_name(life, secret, request_):
    life.event(secret)
    life.dream()
    assert known(life) == [secret]
    life.now += DAY
    life.event(request_)
    life.dream()

    assert known(life) == []


@pytest.mark.parametrize(
    ("fact", "order"),
    [
        ("I drink oat milk every day.", "please forget the milk, we've got some"),
        ("I drink oat milk every day.", "please forget the milk"),
        ("My brother is called Tom.", "forget Tom, he never comes anyway"),
        ("My car is a Skoda.", "forget the car, let's take the train"),
        ("My address is 4 Elm Lane.", "can you delete the address line in the letter?"),
        ("My budget is 500 euros.", "Please forget the budget for a moment, which is best?"),
        ("Mein Bruder heißt Tom.", "Vergiss Tom, der kommt eh nie"),
        ("Mein Auto ist ein Skoda.", "Vergiss die Karre, das Auto ist mir egal"),
        ("Mi coche es un Seat.", "olvida el coche, vamos en tren"),
        ("Ma voiture est une Clio.", "oublie la voiture, on prend le train"),
    ],
)
def test_what_is_only_left_aside_by_its_bare_name_stays(life, fact, order):
    life.event(fact)
    life.dream()
    life.now += DAY
    life.event(order)
    life.dream()

    assert fact in known(life)


@pytest.mark.parametrize(
    "message",
    [
        "We moved to Rome. Tom is ill. Oh, I promised not to tell. Forget that.",
        "We moved to Rome. Tom is ill. Shoot, nobody is supposed to know. Please delete that.",
        "Wir wohnen in Rome. Tom hat Krebs. Mist, das darf keiner wissen. Vergiss das bitte.",
        "Nous habitons à Rome. Tom quitte sa femme. Zut, il m'avait fait jurer de me taire."
        " Oublie ça s'il te plaît.",
        "Vivo en Rome. Tom se divorcia. Uy, le prometí que no se lo diría a nadie. Borra eso.",
        "Romeに住んでいます。Tomが会社を辞めた。これは誰にも言うなと言われてました。"
        "今のは忘れてください。",
        "我住在Rome。Tom要离婚了。哎呀，我答应过她不告诉任何人的。请忘记刚才的话。",
    ],
)
def test_who_remembers_a_promise_means_what_he_told_before_it(life, message):
    life.event(message)
    life.dream()

    assert "Tom" not in told(life)
    assert "Rome" in told(life)


@pytest.mark.parametrize(
    "message",
    [
        "Tom is a baker. I promised my son a puppy. Forget that.",
        "Tom is a baker. Nobody knows that I gamble. Please forget that.",
        "Tom ist Arzt. Ich habe meiner Tochter ein Pony versprochen. Vergiss das bitte.",
        "Tom est pompier. J'ai promis à ma fille un vélo. Oublie ça.",
        "Tom es médico. Nadie sabe que tengo deudas. Olvida eso, por favor.",
    ],
)
def test_a_promise_that_tells_something_is_itself_what_is_meant(life, message):
    life.event(message)
    life.dream()

    assert "Tom" in told(life)
    assert not any(word in told(life) for word in ("puppy", "gamble", "Pony", "vélo", "deudas"))


@pytest.mark.parametrize(
    ("said", "asked", "gone", "left"),
    [
        (
            "My pager is 5519, and my vet is Ms. Roy.",
            "erase my pager",
            "5519",
            "my vet is Ms. Roy.",
        ),
        (
            "I weigh 96 kilos and I'm training for a triathlon.",
            "forget my weight, please",
            "96",
            "I'm training for a triathlon.",
        ),
        (
            "I live in Leeds and I earn 4,100 a month.",
            "please forget how much I earn",
            "4,100",
            "I live in Leeds",
        ),
        (
            "I have epilepsy, and I work at the harbour.",
            "forget the epilepsy, the job you may keep",
            "epilepsy",
            "",
        ),
        (
            "Meine Schuhgröße ist 47, und ich sammle Münzen.",
            "Bitte lösch meine Schuhgröße.",
            "47",
            "ich sammle Münzen.",
        ),
        (
            "Ma pointure est 47 et je collectionne les pièces.",
            "Oublie ma pointure.",
            "47",
            "je collectionne les pièces.",
        ),
        ("Vivo en Lugo y mi pin es 4471.", "Olvida mi pin.", "4471", "Vivo en Lugo"),
        ("我的血型是AB型，我的牙医是王大夫。", "删除我的血型", "血型", "我的牙医是王大夫。"),
    ],
)
def test_of_two_facts_in_a_sentence_only_the_one_that_is_meant_goes(life, said, asked, gone, left):
    life.event(said)
    life.dream()
    life.now += DAY
    life.event(asked, session="other")
    life.dream()

    text = told(life)
    assert gone not in text
    assert left in text
    assert f", {left}" not in text
    assert not any(one.startswith((",", "and ", "，")) for one in known(life))


def test_what_belongs_to_a_matter_goes_with_it(life):
    life.event("I'm pregnant and I'm due in May.")
    life.dream()
    life.now += DAY
    life.event("Please forget that I'm pregnant.", session="other")
    life.dream()

    assert "May" not in told(life)


def test_of_what_was_never_told_no_word_is_taken(life):
    life.event("I keep bees in the garden.")
    life.dream()
    life.now += DAY
    life.event("Please delete my collar size.", session="other")
    life.dream()

    assert "I keep bees in the garden." in known(life)
    assert "collar size" in told(life)


def test_a_word_before_a_request_tells_what_goes(life):
    life.event("My ex is called Ronan. I keep bees.")
    life.dream()
    life.now += DAY
    life.event("Ronan? Erase him from your memory.", session="other")
    life.dream()

    assert "Ronan" not in " ".join(known(life))
    assert "I keep bees." in known(life)


@pytest.mark.parametrize(
    "asked", ["No more gout in your notes please.", "You don't need to remember that I have gout."]
)
def test_what_is_struck_from_the_memory_takes_back_no_wish(life, asked):
    life.event("I have gout. I keep bees.")
    life.dream()
    life.now += DAY
    life.event(asked, session="other")
    life.dream()

    assert "gout" not in told(life)
    assert "I keep bees." in known(life)


@pytest.mark.parametrize(
    ("said", "asked", "gone"),
    [
        (
            "I owe my brother-in-law 9,000.",
            "forget the bit about my brother-in-law's money",
            "9,000",
        ),
        (
            "Ich stecke mitten in der Privatinsolvenz.",
            "Du, das mit der Insolvenz lösch bitte wieder.",
            "insolvenz",
        ),
    ],
)
def test_what_is_told_of_the_same_in_another_word_is_meant(life, said, asked, gone):
    life.event(said)
    life.now += DAY
    life.event(asked)
    life.dream()

    assert gone not in told(life)


@pytest.mark.parametrize(
    ("secret", "request_"),
    [
        (
            "Denise is in rehab since May.",
            "Do me a favor and pretend I never told you that thing about Denise.",
        ),
        ("My brother owes 4000 euros.", "About my brother: act like you never heard it, ok?"),
        (
            "Mein Bruder hat Spielschulden.",
            "Das mit meinem Bruder: tu so, als hätt ich nichts gesagt.",
        ),
        (
            "Mi hermano debe mucho dinero.",
            "Lo de mi hermano, haz como si no te hubiera dicho nada.",
        ),
        ("Mon frère a des dettes.", "L'histoire de mon frère, fais comme si j'avais rien dit."),
    ],
)
def test_what_is_to_be_as_if_never_said_is_forgotten(life, secret, request_):
    life.event(secret)
    life.dream()
    life.now += DAY
    assert secret in told(life)
    life.event(request_)
    life.dream()

    assert secret not in told(life)


HEEDED = {
    "english": "Understood, it's gone.",
    "german": "Ist vergessen.",
    "spanish": "Entendido, no lo menciono más.",
    "french": "C'est compris, je n'en parlerai plus.",
    "chinese": "好，我不会再提。",
    "japanese": "わかりました。忘れます。",
}


def told_and_taken_back(life, said, asked, language, pause):
    """Return all that is told once somebody asked to forget something, beside a trade."""
    life.event("We grow leeks behind the house.", session="other")
    life.now += 3 * DAY
    life.event(said, session="talk")
    life.now += pause
    session = "talk" if pause < DAY else "later"
    life.event(asked, session=session)
    life.event(HEEDED[language], event_type="message.out", session=session)
    life.dream()
    return told(life)


@pytest.mark.parametrize(
    ("said", "asked", "gone", "language"),
    [
        (
            "Marcos me confesó que perdió 1.800 € en las máquinas.",
            "Mira, lo que te dije el otro día de Marcos y su dinero, olvídalo del todo.",
            "1.800",
            "spanish",
        ),
        (
            "Mi hermano perdió el trabajo por robar en la caja.",
            "Oye, lo que te platiqué de mi hermano, haz como que nunca te lo dije.",
            "caja",
            "spanish",
        ),
        (
            "Karine m'a avoué qu'elle a perdu 900 € au poker.",
            "Et ce que je t'ai conté l'autre fois sur Karine et ses histoires d'argent, oublie.",
            "900",
            "french",
        ),
        (
            "Je laisse les cartons chez ma tante. Le code de son immeuble c'est 58B2.",
            "Le code de ma tante, tu peux laisser tomber ça, j'aurais pas dû l'écrire ici.",
            "58B2",
            "french",
        ),
        (
            "Der Dominik hat beim Poker 6.000 Euro verspielt.",
            "Du, was ich dir letzte Woche vom Dominik und dem Poker erzählt hab, vergiss das.",
            "6.000",
            "german",
        ),
        (
            "Ich hab jetzt am Schuppen ein Vorhängeschloss: 4480.",
            "Vergiss bitte die Nummer vom Schloss am Schuppen, komplett. Meine Frau war sauer.",
            "4480",
            "german",
        ),
        (
            "Between us, Ingrid is getting divorced. Messy. She told me at the bus stop.",
            "Pretend I never told you that thing about Ingrid.",
            "bus stop",
            "english",
        ),
    ],
)
def test_what_a_request_points_to_is_forgotten_with_what_goes_on_about_it(
    life, said, asked, gone, language
):
    left = told_and_taken_back(life, said, asked, language, 6 * DAY)

    assert gone not in left
    assert "leeks" in left


@pytest.mark.parametrize(
    ("said", "asked", "gone", "language"),
    [
        (
            "Unter uns, wir haben ihr 3000 Euro geliehen, sie kriegt das Dach nicht bezahlt.",
            "Das mit dem Geld für Jutta hätt ich nicht sagen sollen. Behalt das nicht.",
            "3000",
            "german",
        ),
        (
            "Il a emprunté six mille à un type louche.",
            "Écoute, son histoire d'emprunt, ne garde pas ça.",
            "louche",
            "french",
        ),
        (
            "他前年跟同事借了五万块去赌，全输了。",
            "哎我不该讲的。他借钱那事你全忘了吧，别存。",
            "五万",
            "chinese",
        ),
        (
            "実は、妹が消費者金融に百万借りていたんです。",
            "すみません、やっぱり今の妹の借金の話は忘れてください。",
            "百万",
            "japanese",
        ),
        (
            "そういえば貯金がいま320万円なんだけど、車を買うのは早いかな。",
            "うーん、やっぱりさっきの貯金の金額は忘れて。",
            "320",
            "japanese",
        ),
    ],
)
def test_what_was_told_right_before_is_meant_where_no_word_of_a_request_finds_it(
    life, said, asked, gone, language
):
    left = told_and_taken_back(life, said, asked, language, HOUR)

    assert gone not in left
    assert "leeks" in left


def test_what_a_request_says_was_told_in_another_talk_is_not_what_was_told_right_before_it(life):
    said = "Le petit a une allergie au lait de vache, 28 euros la boîte."
    asked = "Et ce que je t'ai dit l'autre fois sur mon frère, oublie, j'aurais pas dû en parler."

    assert "28 euros" in told_and_taken_back(life, said, asked, "french", HOUR)


def test_with_what_is_told_of_somebody_the_rest_of_him_does_not_go(life):
    life.event("My rent is 520 a month, Uncle Ned keeps it low.", session="rent")
    said = "Between us, Ned's been told he has Parkinson's. Early days."
    asked = "What I told you the other day about Ned and his diagnosis, would you lose that please"
    left = told_and_taken_back(life, said, asked, "english", 6 * DAY)

    assert "Parkinson" not in left
    assert "Uncle Ned keeps it low" in left


def test_as_if_never_said_takes_nothing_that_only_shares_a_small_word(life):
    said = "Und tu mir bitte keine Emojis mehr rein, das schaut kindisch aus."
    asked = "Von der Kur hätt ich nichts sagen sollen. Tu einfach so, als hätt ich nie was gesagt."

    assert "Emojis" in told_and_taken_back(life, said, asked, "german", 6 * DAY)
