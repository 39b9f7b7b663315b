# SPDX-License-Identifier: Apache-2.0
"""Whom or what a sentence speaks of in a small word."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

referents = import_module(f"{elephantasm.__name__}.local.language.referents")
ENGLISH = ("english",)


@pytest.mark.parametrize(
    ("before", "sentence", "meant"),
    [
        ("Called my aunt Greta.", "She's a vet.", "my aunt Greta's a vet."),
        ("Our lodger left.", "and his room is free", "and Our lodger's room is free"),
        ("Bodo is here.", "He drives a tram.", "Bodo drives a tram."),
        ("My boss is called Petra.", "She lives in Ulm.", "My boss lives in Ulm."),
        ("We bought a camper.", "It's from 1998.", "my camper's from 1998."),
        ("I own two cats.", "They are Salt and Pepper.", "my cats are Salt and Pepper."),
    ],
)
def test_a_small_word_stands_for_the_one_that_was_named(before, sentence, meant):
    assert referents.named_anew(sentence, before, ENGLISH) == meant


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("I met Sam and Ana.", "He's a vet."),
        ("Talked to Anna about her sister.", "She's a nurse."),
        ("I live in Rome.", "He's a vet."),
        ("We watched a film.", "It was great."),
        ("My aunt Greta called.", "I think she is a vet."),
        ("My aunt Greta called.", "The phone is new."),
        ("Need a lift.", "He drives a tram."),
    ],
)
def test_it_stands_for_nobody_where_it_may_be_one_of_several_or_none(before, sentence):
    assert referents.named_anew(sentence, before, ENGLISH) is None


@pytest.mark.parametrize(
    ("before", "sentence", "meant"),
    [
        ("Meine Tante Greta war da.", "Die ist Ärztin.", "meine Tante Greta ist Ärztin."),
        ("Ich war bei meinem Onkel.", "Er wohnt in Ulm.", "mein Onkel wohnt in Ulm."),
        ("Meine Chefin heißt Petra.", "Und sie hat Kinder.", "Und meine Chefin hat Kinder."),
        ("Unsere Eltern waren da.", "Sie wohnen in Ulm.", "meine Eltern wohnen in Ulm."),
        ("Anna hat angerufen.", "Ihr Hund heißt Rex.", "Annas Hund heißt Rex."),
        ("Mein Kind ist krank.", "Sie ist drei.", "mein Kind ist drei."),
    ],
)
def test_a_german_word_stands_for_the_one_of_its_gender(before, sentence, meant):
    assert referents.named_anew(sentence, before, ("german",)) == meant


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("Meine Tante Greta war da.", "Er ist Arzt."),
        ("Meine Tante Greta war da.", "Sie haben recht."),
        ("Meine Tante hat eine Katze.", "Sie ist zwölf."),
        ("Mein Bruder hat einen Laptop.", "Er ist aus Blech."),
        ("Meine Tante hat Paula besucht.", "Sie ist Ärztin."),
        ("Meine Tante war da.", "Die Suppe ist warm."),
        ("Meine Tante war da.", "Ihre Antwort ist gut."),
        ("Meine Tante war in der Sauna.", "Sie kostet nichts."),
        ("Ein Roman über meine Tante.", "Sie ist Ärztin."),
    ],
)
def test_a_german_word_stands_for_nobody_where_another_may_be_meant(before, sentence):
    assert referents.named_anew(sentence, before, ("german",)) is None


@pytest.mark.parametrize(
    ("before", "sentence", "meant"),
    [
        ("J'ai vu ma tante Greta.", "Elle est véto.", "ma tante Greta est véto."),
        ("Ma tante était là.", "Elle est véto.", "ma tante est véto."),
        ("Ma cheffe s'appelle Petra.", "Et elle vit à Metz.", "Et ma cheffe vit à Metz."),
        ("Mes parents sont là.", "Ils vivent à Lille.", "mes parents vivent à Lille."),
        ("J'ai parlé à Sabine.", "Elle est de Metz.", "Sabine est de Metz."),
        ("Un cadeau pour un collègue.", "Il a 50 ans.", "mon collègue a 50 ans."),
    ],
)
def test_a_french_word_stands_for_the_one_of_its_gender(before, sentence, meant):
    assert referents.named_anew(sentence, before, ("french",)) == meant


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("Ma tante Greta est là.", "Il est véto."),
        ("Mon oncle est là.", "Il y a du gâteau."),
        ("Mon oncle est là.", "Il fait froid."),
        ("Ma fille va à l'école.", "Elle commence à huit heures."),
        ("Mon frère a un vélo.", "Il est en acier."),
        ("La copine de ma tante est là.", "Elle est véto."),
        ("Ma tante a appelé Paula.", "Elle est véto."),
        ("Notre femme de ménage est là.", "Elle s'appelle Olga."),
    ],
)
def test_a_french_word_stands_for_nobody_where_another_may_be_meant(before, sentence):
    assert referents.named_anew(sentence, before, ("french",)) is None


@pytest.mark.parametrize(
    ("before", "sentence", "meant"),
    [
        ("Ayer vi a mi tía Greta.", "Es veterinaria.", "mi tía Greta es veterinaria."),
        ("Hablé con mi tío.", "Él vive en Lugo.", "mi tío vive en Lugo."),
        ("Mi amigo es de Cork.", "Pero vive en Lugo.", "Pero mi amigo vive en Lugo."),
        ("Mis padres vienen.", "Viven en Lugo.", "mis padres viven en Lugo."),
        ("Llamé a Ana.", "Le gusta el té.", "Ana le gusta el té."),
        ("Busco un regalo para mi profe.", "Tiene 50 años.", "mi profe tiene 50 años."),
    ],
)
def test_a_spanish_verb_without_a_subject_is_of_the_one_that_was_named(before, sentence, meant):
    assert referents.named_anew(sentence, before, ("spanish",)) == meant


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("Mi tía Greta vino.", "Es veterinario."),
        ("Mi tía Greta vino.", "Es verdad que llueve."),
        ("Mi tía abrió una tienda.", "Se llama Luz."),
        ("Mi tía tiene una gata.", "Le gusta el pan."),
        ("Mi tía llamó a Paula.", "Vive en Lugo."),
        ("Compré vino con mi tío.", "Es de Rioja."),
        ("La novia de mi tía vino.", "Es veterinaria."),
    ],
)
def test_a_spanish_verb_is_of_nobody_where_another_may_be_meant(before, sentence):
    assert referents.named_anew(sentence, before, ("spanish",)) is None


@pytest.mark.parametrize(
    ("before", "sentence", "meant", "language"),
    [
        ("昨天见到我阿姨了。", "她是兽医。", "我阿姨是兽医。", "chinese"),
        ("妈妈来了。", "而且她会跳舞。", "而且我妈妈会跳舞。", "chinese"),
        ("跟王医生聊了。", "他住在武汉。", "王医生住在武汉。", "chinese"),
        ("我爸妈来了。", "他们住在苏州。", "我爸妈住在苏州。", "chinese"),
        ("昨日叔母に会いました。", "彼女は獣医です。", "叔母は獣医です。", "japanese"),
        ("田中さんと話した。", "でも彼は飲みません。", "でも田中さんは飲みません。", "japanese"),
        ("両親が来た。", "彼らは神戸にいます。", "両親は神戸にいます。", "japanese"),
    ],
)
def test_a_sign_stands_for_the_one_that_was_named(before, sentence, meant, language):
    assert referents.named_anew(sentence, before, (language,)) == meant


@pytest.mark.parametrize(
    ("before", "sentence", "language"),
    [
        ("我阿姨来了。", "他是兽医。", "chinese"),
        ("我阿姨和我表妹来了。", "她是兽医。", "chinese"),
        ("我阿姨给王芳打了电话。", "她是兽医。", "chinese"),
        ("我姐姐的女儿来了。", "她5岁了。", "chinese"),
        ("我阿姨来了。", "她儿子5岁了。", "chinese"),
        ("叔母が来た。", "彼は獣医です。", "japanese"),
        ("姉の娘が来た。", "彼女は5歳です。", "japanese"),
        ("夫がケンを招待した。", "彼は獣医です。", "japanese"),
        ("叔母が来た。", "とても嬉しいです。", "japanese"),
    ],
)
def test_a_sign_stands_for_nobody_where_another_may_be_meant(before, sentence, language):
    assert referents.named_anew(sentence, before, (language,)) is None


@pytest.mark.parametrize(
    ("sentence", "language", "is_unnamed"),
    [
        ("Er ist Arzt.", "german", True),
        ("她有糖尿病。", "chinese", True),
        ("彼は子供が二人います。", "japanese", True),
        ("彼女は看護師です。", "japanese", False),  # the speaker's girlfriend
        ("Es veterinaria.", "spanish", False),
        ("Il y a du pain.", "french", False),
        ("She is a vet.", "english", False),
        ("Egli canta.", "italian", False),
    ],
)
def test_a_word_for_a_man_or_a_woman_begins_a_sentence(sentence, language, is_unnamed):
    assert referents.is_unnamed(sentence, (language,)) is is_unnamed


@pytest.mark.parametrize(
    ("sentence", "language", "is_plan"),
    [
        ("I'd like to visit my aunt.", "english", True),
        ("If I could, I'd visit my aunt.", "english", False),
        ("Ich möchte meine Tante besuchen.", "german", True),
        ("想给我侄子买个礼物。", "chinese", True),
    ],
)
def test_a_plan_is_for_one_who_is_there(sentence, language, is_plan):
    assert referents.PLANS.is_in(sentence, (language,)) is is_plan


def test_whoever_is_shown_is_named():
    assert referents.SHOWS.is_in("This is my aunt.", ENGLISH)
    assert not referents.SHOWS.is_in("This is nice.", ENGLISH)


def test_nobody_is_made_up_or_only_wanted():
    assert referents.named_anew("She's a vet.", "A story about my aunt.", ENGLISH) is None
    assert referents.named_anew("He's cheap.", "I need a plumber.", ENGLISH) is None


def test_a_language_without_a_table_names_nobody():
    assert referents.named_anew("Egli canta.", "Mio zio Ugo.", ("italian",)) is None
