# SPDX-License-Identifier: Apache-2.0
"""Which plain assertions are worth keeping."""

from __future__ import annotations

import pytest

from .test_statements import kept


@pytest.mark.parametrize(
    "sentence",
    [
        "I'm in marketing.",
        "My partner's in construction, mostly roofs.",
        "living in Porto now, two boxes still missing",
        "currently senior tester at a bank, mostly apps",
        "Dermot looks after the greenhouse.",
        "Our choir sings at St Mark's on Thursdays.",
        "Postgres 17 runs on the big box since yesterday.",
        "In this repo we deploy from trunk only.",
        "new email: jo@example.org",
        "Neither of my sisters eats meat.",
        "My shifts are six to two.",
        "Ich bin in der Forschung bei Bayer.",
        "Um die Rechnungen kümmert sich ab jetzt Mehmet.",
        "Die Praxis öffnet um acht.",
        "Beim Opa haben sie Parkinson festgestellt.",
        "El pan lo hace mi primo Julián.",
        "Todo corre en Hetzner desde ayer.",
        "Inès s'occupe des factures à partir de maintenant.",
        "書店のバイト始まった。",
        "妹は肉を食べません。",
        "从今天起发票由小李负责。",
        "我是左撇子。",
    ],
)
def test_a_plain_fact_is_kept_in_whatever_shape_it_is_told(sentence):
    assert kept(sentence) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "My uncle Ralf is a locksmith in Trier|, he says my door is a joke.",
        "My brother is a chef| and says my knives are a disgrace",
        "Mein Opa war Bergmann|, er sagt, unten war es immer warm",
        "Mi tío Paco es cerrajero en Trieste|, dice que mi puerta da risa",
        "Ma sœur Inès est fleuriste à Lyon|, elle dit que les roses sont moches",
        "I bank with Starling|, in case you ever draft a letter to them",
        "My car is a blue Skoda|, if that makes a difference",
        "Ich bin allergisch gegen Latex|, falls das mal wichtig wird",
        "Ich trage Schuhgröße 43|, falls du mal was bestellst",
        "Soy diabético|, por si te sirve.",
        "Soy zurdo|, por si algún día compras tijeras",
        "je prends des anticoagulants|, au cas où",
        "Je chausse du 43|, au cas où tu commandes quelque chose",
        "我穿43码的鞋|,万一你要帮我买",
        "私は左利きです|、もし聞かれたら",
    ],
)
def test_what_stands_before_an_opinion_or_an_aside_is_kept(sentence):
    own, _, besides = sentence.partition("|")
    assert kept(own + besides) == [own]


@pytest.mark.parametrize(
    "sentence",
    [
        "I should quit, she says it every day.",
        "Tom says the roof leaks, he thinks it's the storm.",
        "I'd be a locksmith, he says",
        "We will sell the car in case we move",
        "Ich komme mit, falls du Zeit hast",
        "Me mudo a Jaca, por si sube el alquiler",
    ],
)
def test_neither_an_opinion_of_all_nor_a_true_condition_is_kept(sentence):
    assert kept(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "I'm in line at the post office.",
        "My boss is furious about the printer.",
        "My wife is away at a wedding.",
        "I have the flu, 39 degrees.",
        "I can't sleep.",
        "I prefer the blue version.",
        "Alice does love her stationery.",
        "Senior moment, sorry.",
        "Mein Chef ist stinksauer wegen dem Drucker.",
        "Ich hab Fieber, 39 Grad.",
        "Freitag geht bei mir gar nicht.",
        "Tengo gripe.",
        "te oigo",
        "J'ai un gros rhume.",
        "上司が激怒してる。",
        "家賃6万以下、駅から徒歩10分。",
        "我发烧39度。",
    ],
)
def test_how_somebody_is_for_a_day_is_not_kept(sentence):
    assert kept(sentence) == []


@pytest.mark.parametrize(
    "message",
    [
        "I own three castles and a dragon. seriously though, where do I buy a mop",
        "I live on the moon and I drink gold. Okay, jokes aside, help me find a bus to Cork",
        "Ich wohne im Schloss und habe zwölf Diener. Spaß beiseite, was kostet der Bus?",
        "Ich besitze drei Yachten. Jetzt mal im Ernst, wo kaufe ich einen Wischmopp?",
        "Tengo un palacio en Marte. Ahora en serio, ¿qué cuesta el bus?",
        "J'habite un château et j'ai dix majordomes. Plus sérieusement, combien coûte le bus ?",
    ],
)
def test_what_a_serious_question_takes_back_is_not_kept(message):
    assert kept(message) == []


@pytest.mark.parametrize(
    "message",
    [
        "I'm allergic to nuts. No, seriously, it's bad.",
        "Ich bin allergisch gegen Nüsse. Im Ernst, ich könnte sterben.",
        "Soy alérgico a las nueces. En serio, es grave.",
    ],
)
def test_what_is_said_in_earnest_is_kept(message):
    first, end, _ = message.partition(".")
    assert kept(message)[:1] == [first + end]
