# SPDX-License-Identifier: Apache-2.0
"""What of a sentence is its speaker's own word."""

from __future__ import annotations

import pytest

from .test_statements import kept


@pytest.mark.parametrize(
    ("sentence", "own"),
    [
        ("I'm a midwife and my husband reckons I never sleep.", "I'm a midwife"),
        ("I'm a locksmith, but my brother thinks I should retire.", "I'm a locksmith"),
        ("Ich bin Schreiner, aber meine Frau findet, ich soll umschulen.", "Ich bin Schreiner"),
        ("Soy taxista y mi hija dice que corro mucho.", "Soy taxista"),
        ("Je suis facteur et mon frère dit que je marche trop.", "Je suis facteur"),
        ("My husband says I'm a midwife.", None),
        ("I'm a midwife, says my husband.", None),
    ],
)
def test_somebody_elses_word_takes_nothing_of_the_speakers_with_it(sentence, own):
    assert kept(sentence) == ([own] if own else [])


@pytest.mark.parametrize(
    ("sentence", "own"),
    [
        ("If I were thirty I'd move to Malta, but I'm a tax adviser.", "I'm a tax adviser."),
        ("I'd have got a dog, but my son is allergic to dogs.", "my son is allergic to dogs."),
        ("Ich würde gern umziehen, aber ich fahre Lkw in Hamm.", "ich fahre Lkw in Hamm."),
        ("J'aimerais bien partir, mais je suis infirmier à Metz.", "je suis infirmier à Metz."),
        ("Me iría a Malta, pero soy enfermero en Soria.", "soy enfermero en Soria."),
        ("我真想去马耳他，不过我现在还在温州开货车。", "我现在还在温州开货车。"),
        (
            "海辺に住みたいけど、私は松本の図書館で働いています。",
            "私は松本の図書館で働いています。",
        ),
        ("Nonsense, I still run my bakery in Goole.", "I still run my bakery in Goole."),
        ("Von wegen, ich wohne in Husum.", "ich wohne in Husum."),
        ("C'est n'importe quoi, on est colocataires à Dole.", "on est colocataires à Dole."),
        ("Para nada, tenemos una granja en Jaca.", "tenemos una granja en Jaca."),
        ("If I move to Rome I'll earn more, but my rent is 2000 there.", None),
        ("Let's say I earn 70k, but I have two kids.", None),
        ("Wenn ich nach Rom ziehe, verdiene ich mehr, aber meine Miete steigt.", None),
        ("Si je déménage je gagnerai plus, mais mon loyer augmente.", None),
        ("I'd go to Malta, but I'd need a job there.", None),
        ("冗談だけど、俺は実は宇宙人なんだ。", None),
    ],
)
def test_what_is_so_after_what_is_not_is_kept(sentence, own):
    assert kept(sentence) == ([own] if own else [])


@pytest.mark.parametrize(
    "sentence",
    [
        "Nice, |it's for my pottery studio in Deal.",
        "|it's for our parish, we're about 200",
        "Super, |das ist für mein Töpferstudio in Kiel.",
        "Merci, |c'est pour mon atelier de poterie.",
        "Vale, |es para mi taller de cerámica.",
        "I'm exhausted, and |I'm a carer for my mum",
        "Ich bin total erledigt, und |ich bin Altenpfleger.",
        "Je suis crevée, et |je suis aide-soignante",
        "Estoy hecha polvo, |soy fontanera en Vigo",
        "Qué va, |vivo con mi madre en Soria.",
    ],
)
def test_thanks_or_a_mood_before_what_lasts_is_left_out(sentence):
    before, _, own = sentence.partition("|")
    assert kept(before + own) == [own]


@pytest.mark.parametrize(
    "sentence",
    [
        "the kiln is a Rohde TE 75|, for the record",
        "the printer is a Canon G650| for your notes",
        "our car is a Skoda Octavia|, just so you know",
        "Wir sind seit 1981 verheiratet|, falls die im Krankenhaus mal fragen",
        "je suis du groupe O|, si jamais les pompiers demandent",
        "Soy alérgico al látex|, por si preguntan en urgencias",
        "我对青霉素过敏|，万一医生问起",
    ],
)
def test_why_it_is_told_is_left_out_where_it_speaks_to_the_listener(sentence):
    own, _, besides = sentence.partition("|")
    assert kept(own + besides)[0].startswith(own)


@pytest.mark.parametrize(
    "sentence",
    [
        "My dog has bad hips|, says the vet.",
        "I'm lactose intolerant|, according to my doctor.",
        "Unser Hamster bekommt nur Heu|, das hat die Tierärztin so gesagt.",
        "Ich habe Bluthochdruck|, sagt mein Hausarzt",
        "Je suis allergique au pollen|, d'après mon médecin.",
        "Soy alérgico al polen|, según mi médico.",
    ],
)
def test_an_experts_word_is_as_good_as_the_speakers(sentence):
    own, _, besides = sentence.partition("|")
    assert kept(own + besides) == [own]


@pytest.mark.parametrize(
    "sentence",
    [
        "I'm a genius, says my brother.",
        "Ich bin ein Genie, sagt mein Bruder.",
        "Je suis un génie, dit mon frère.",
        "Mi gato habla, lo dijo el vecino.",
    ],
)
def test_anybody_elses_word_is_not(sentence):
    assert kept(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Das stimmt nicht, |wir teilen uns nur eine Wohnung in Soest.",
        "C'est faux, |j'habite toujours à Brest avec ma mère.",
        "No es verdad, |solo compartimos piso en Cuenca.",
    ],
)
def test_what_is_so_instead_is_kept(sentence):
    before, _, own = sentence.partition("|")
    assert kept(before + own) == [own]


def test_how_a_child_is_called_is_nobodys_word():
    assert kept("息子は蓮といって、四歳です。") == ["息子は蓮といって、四歳です。"]
    assert kept("妻は大丈夫といって、出かけました。") == []


@pytest.mark.parametrize(
    ("sentence", "own"),
    [
        (
            "I am allergic to latex, which matters more than you would think",
            "I am allergic to latex",
        ),
        (
            "my husbands allergic to dogs so we'll never get one",
            "my husbands allergic to dogs so we'll never get one",
        ),
        ("im a bookbinder and id eat anything", "im a bookbinder"),
        ("i carry an epipen, bee stings could kill me", "i carry an epipen"),
        ("omg this rain, my lads do judo in town", "my lads do judo in town"),
        (
            "えっと去年主人を亡くしまして、相続は何から始めたらいいですか",
            "去年主人を亡くしまして",
        ),
        ("I'm a welder at the yard, if I pass the test", None),
        ("I'm a welder at the yard, says my nephew lol", None),
        ("I win the lottery, I'd quit", None),
    ],
)
def test_of_a_sentence_of_several_acts_what_is_so_by_itself_is_kept(sentence, own):
    assert kept(sentence) == ([own] if own else [])


@pytest.mark.parametrize(
    ("sentence", "own"),
    [
        (
            "im a night shift paramedic in Dundee btw, 2 kids 7 and 4, so no sleep lol",
            "im a night shift paramedic in Dundee btw, 2 kids 7 and 4, so no sleep lol",
        ),
        (
            "we have two llamas called Pip and Dot haha",
            "we have two llamas called Pip and Dot haha",
        ),
        ("I live on coffee and spite lol", None),
        ("I'm the king of Spain, bow to me haha", None),
        ("what a day lol", None),
    ],
)
def test_laughter_at_the_end_takes_nothing_of_a_life_with_it(sentence, own):
    assert kept(sentence) == ([own] if own else [])


def test_what_is_typed_without_apostrophes_is_quoted_so():
    written = "ive a stoma and im a bookbinder in Hull"

    assert kept(written) == [written]


def test_a_question_asks_nothing_of_what_stands_beside_it():
    assert kept("My brother has epilepsy, can he drive?") == ["My brother has epilepsy"]


def test_a_clause_beside_a_question_need_not_have_a_subject():
    assert kept("changed jobs, I'm at the vets in Moffat now as a receptionist, phone tips?") == [
        "changed jobs, I'm at the vets in Moffat now as a receptionist"
    ]


@pytest.mark.parametrize(
    ("sentence", "own"),
    [
        ("I'd rather take the cheaper one; I'm a student in Gdansk.", "I'm a student in Gdansk."),
        (
            "My wife Oluchi is expecting in March, and we can't agree whether yellow is too loud.",
            "My wife Oluchi is expecting in March,",
        ),
        (
            "I am retired from the Merchant Navy and would be obliged if you could explain it.",
            "I am retired from the Merchant Navy",
        ),
    ],
)
def test_what_is_imagined_ends_with_its_clause(sentence, own):
    assert kept(sentence) == [own]
