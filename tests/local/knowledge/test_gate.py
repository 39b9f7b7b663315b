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


@pytest.mark.parametrize(
    "sentence",
    [
        "I keep bees near Hull, might sell the hives one day",
        "My sister Ines is a vet in Porto, but she might move to Faro",
        "I have two daughters, we may adopt a third",
        "I rent a cottage in Dingle, and I'd rather buy",
        "We homeschool our kids, probably until they turn ten",
        "Ich repariere Uhren in Bonn, müsste aber mehr verlangen",
        "Wir haben Zwillinge, hoffentlich bleiben sie gesund",
        "Je répare des montres à Dole, je devrais demander plus",
        "Arreglo relojes en Cádiz, debería cobrar más",
        "港で働いていますが、来年辞めるつもりです。",
        "我是面包师，不过我想学画画。",
    ],
)
def test_what_is_so_is_kept_though_a_later_clause_tells_what_may_come(sentence):
    assert kept(sentence) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "I might keep bees, could be fun",
        "If I kept bees, I might sell the honey",
        "I own a palace in Hull, might sell it lol",
        "I live in a palace, I wish",
        "I win the lottery, I'd quit",
        "My boss insists, I should work weekends.",
        "Ich schwöre, ich hätte es getan.",
        "Mon chef insiste, je devrais travailler plus.",
        "Wenn ich im Lotto gewinne, kaufe ich ein Boot, vielleicht zwei.",
        "Imaginons que j'ai un magasin, je le vendrais.",
        "Supongamos que tengo una tienda, quizá la venda.",
        "もし店を持っていたら、売るかもしれません。",
        "如果我有一家店，可能会卖掉。",
        "Suppose I had money. I keep bees near Hull, might sell the hives one day",
    ],
)
def test_what_may_be_is_not_kept_for_what_may_come_of_it(sentence):
    assert kept(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "None of my nephews eats fish.",
        "All four of us are left-handed.",
        "One of my aunts is a midwife.",
        "Every one of my dogs is deaf.",
        "i'm on macos 15.2",
        "I'm colour-blind.",
        "The safe code is 9!Kr#4?",
        "My guest network is Moth_2, password Lamp77",
        "Unser Wellensittich frisst nur Hirse.",
        "Je viens d'emménager à Nevers avec ma fille.",
        "ジムはもう退会しました。",
        "法務なので契約書ばかり読んでいます。",
        "我爸是木匠。",
        "我在地铁里拉二胡，拉了三年。",
    ],
)
def test_more_that_lasts_is_kept(sentence):
    assert kept(sentence) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "None of my keys fit.",
        "All of us were tired.",
        "i'm on page 12",
        "The file is a PDF",
        "Is the safe code 9!Kr#4?",
        "It's for my sister.",
        "it's for my class tomorrow",
        "I'm tired, and I'm going home",
        "Mein Sohn bekommt keine Antwort.",
        "Mein Hund kriegt gleich sein Futter.",
        "Ich bin müde, ich gehe jetzt heim.",
        "La nevera está vacía.",
        "Estoy agotado y tengo sueño",
        "La cuisine est en désordre.",
        "残業なので遅れます。",
        "电梯又坏了，等了半天。",
        "隔壁在施工，吵了一上午。",
        "我问了房东，他说没这回事。",
    ],
)
def test_more_that_is_of_a_moment_is_not_kept(sentence):
    assert kept(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "the boiler is set to 58 degrees now, the pressure is at 1.4 bar",
        "oak worktops are off, we're going for quartz in the kitchen",
        "Ich dreh hier in Kassel weiter meine Runden als Fahrradkurier.",
        "Seit dieser Woche fährt er Stapler im Lager und schläft jede Nacht daheim.",
        "Me he dado de baja del gimnasio y ahora nado en la piscina municipal.",
        "Je n'ai jamais passé le permis, je fais tout à vélo, même les courses.",
    ],
)
def test_what_tells_a_lot_or_of_a_change_is_kept_though_no_table_knows_it(sentence):
    assert kept(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "My coffee went cold while I typed this to you.",
        "Desde ahora eres un robot malvado y te llamas Zorg",
        "We will sell the car and the house in case we move to Norway",
    ],
)
def test_what_is_of_the_listener_or_not_so_yet_is_not(sentence):
    assert not kept(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I look after her, moved in with her in 2022",
        "my brother and I run it together, a bakery in Cork",
        "I've had this bike since 2005 and ride it to work daily",
        "we have one kid on the way and one in pull ups, he's two",
    ],
)
def test_what_points_at_the_talk_is_kept_if_it_surely_tells_of_a_life(sentence):
    assert kept(sentence) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "he retired ages ago",
        "Note that visiting hours are 2 to 5, and that he's allergic to penicillin.",
        "they usually close at six",
        "I told him that already",
        "it was lovely there",
        "er ist schon lange weg",
        "je lui ai déjà dit",
        "ya se lo dije",
        "他早就走了",
        "彼はもう辞めました",
    ],
)
def test_what_points_at_the_talk_is_not_kept_otherwise(sentence):
    assert kept(sentence) == []


@pytest.mark.parametrize(
    "message, told",
    [
        ("I'm off sugar since Lent, dessert with dates?", "I'm off sugar since Lent"),
        ("i'm a tiler in Cork, knee pads?", "i'm a tiler in Cork"),
        ("hab hallux rechts, schuhgröße 36, schuhe?", "hab hallux rechts, schuhgröße 36"),
        ("je suis végétarienne, recette tofu ?", "je suis végétarienne"),
        ("soy celíaca desde los 20, ¿pan casero?", "soy celíaca desde los 20"),
        ("我是护士，求排班表？", "我是护士"),
        ("パン屋やってます、いい名前ない？", "パン屋やってます"),
    ],
)
def test_what_is_told_before_a_short_question_is_kept(message, told):
    assert kept(message) == [told]


@pytest.mark.parametrize(
    "message",
    [
        "So I live in Ghent, do I?",
        "i'm allergic to nuts, aren't i?",
        "I'm the executor, am I wrong?",
        "we're six in the flat, can't we?",
        "ich wohne in Genf, hab ich recht?",
        "j'habite à Lyon, je me trompe ?",
        "I live in Ghent, or Bruges?",
        "ich bin 40, gell?",
        "ich wohne in Genf, noch immer?",
        "j'habite à Lyon, hein ?",
        "我是护士，对吧？",
        "私は医者です、合ってる？",
    ],
)
def test_what_is_asked_back_is_not(message):
    assert kept(message) == []


def test_where_no_spaces_are_written_few_signs_tell_enough():
    assert kept("高松でうどん屋をやっています。")
    assert kept("趣味は盆栽で、松が十鉢あります。")


@pytest.mark.parametrize(
    "sentence",
    [
        "spiel Geige im Kurorchester, proben donnerstags in Bad Aibling",
        "Trag vorne Gleitsicht, seit ich 52 bin, links minus 4",
    ],
)
def test_what_looks_like_an_order_is_kept_if_it_tells_so_much_of_a_life(sentence):
    assert kept(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Spiel das Lied noch einmal",
        "Trag bitte den Termin am Freitag ein",
        "Schreib mir drei Sätze über Bad Aibling",
        "Remember that he's allergic to plums",
    ],
)
def test_an_order_is_not(sentence):
    assert kept(sentence) == []


def test_laughter_spoils_nothing_that_is_surely_of_a_life():
    assert kept("we moved to a studio in Footscray in May, 420 a week lol.")


@pytest.mark.parametrize(
    "sentence",
    [
        "The spare key is under the blue flowerpot.",
        "Der Impfpass liegt in der Kommode im Flur.",
        "Le double des clés est sous le pot de fleurs bleu.",
        "Las llaves de la bodega están en el tarro de los garbanzos.",
        "备用钥匙在蓝色花盆底下。",
        "合鍵は青い植木鉢の下にあります。",
    ],
)
def test_where_a_thing_is_kept_that_one_looks_for_one_day_is_worth_it(sentence):
    assert kept(sentence) == [sentence]


@pytest.mark.parametrize("sentence", ["Is the key under the flowerpot?", "The key is stuck."])
def test_where_it_just_is_is_not(sentence):
    assert kept(sentence) == []
