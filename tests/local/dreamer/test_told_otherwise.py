# SPDX-License-Identifier: Apache-2.0
"""Old and new in everyday words, by what it is that changes; and what only looks like it."""

from __future__ import annotations

import pytest

from tests.local.life import DAY, Life, database


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def is_over(life, old, new):
    """Return whether the older of two sentences holds no more, or only in part."""
    for message in (old, new):
        life.event(message, session=f"s{life.now}")
        life.dream()
        life.now += 10 * DAY
    return old not in life.statements() or "[until" in life.context(old)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("妈妈每天吃两粒钙片。", "妈妈的钙片减到一天一粒了"),
        ("我在吃阿托伐他汀，每晚20毫克。", "医生把阿托伐他汀加到40了"),
    ],
)
def test_a_dose_is_told_anew(life, old, new):
    assert is_over(life, old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("我每天吃三片维生素。", "妹妹的维生素加到每天四片"),
        ("我每天吃三片维生素。", "昨天买了两片面膜"),
    ],
)
def test_a_dose_is_not_told_by_what_resembles_it(life, old, new):
    assert not is_over(life, old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("体检安排在三月五号。", "体检改到三月十二号了"),
        ("我们的婚礼定在十月二号。", "婚礼推迟到十一月了"),
    ],
)
def test_a_day_in_words_is_told_anew(life, old, new):
    assert is_over(life, old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("我的生日是五月八号。", "妹妹的生日派对改到五月十号了"),
        ("房子的合同六月三十号到期。", "房租合同七月一号开始"),
    ],
)
def test_a_day_in_words_is_not_told_by_what_resembles_it(life, old, new):
    assert not is_over(life, old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("我欠表哥三千块。", "表哥的钱全还清了"),
        ("姉に5万円借りています。", "姉に全額返しました"),
    ],
)
def test_a_debt_paid_in_part_or_all_is_told_anew(life, old, new):
    assert is_over(life, old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("我欠表哥三千块。", "还了表哥一千块"),
        ("姉に5万円借りています。", "姉に2万円返しました"),
        ("友人の田中に三万円貸しています。", "友人の田中から一万円返ってきました"),
    ],
)
def test_a_debt_paid_in_part_or_all_is_not_told_by_what_resembles_it(life, old, new):
    assert not is_over(life, old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("うちの犬のハナは12歳です。", "ハナは昨日、病院で亡くなりました"),
        ("料理教室は火曜の夜です。", "料理教室の曜日、来月から木曜になりました"),
    ],
)
def test_what_a_clause_behind_a_comma_is_about_is_told_anew(life, old, new):
    assert is_over(life, old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("うちの犬のハナは12歳です。", "隣の犬は昨日、病院で亡くなりました"),
        ("料理教室は火曜の夜です。", "英会話の曜日、来月から木曜になりました"),
        ("ピアノの発表会は6月です。", "合唱の発表会は、10月になりました"),
    ],
)
def test_what_a_clause_behind_a_comma_is_about_is_not_told_by_what_resembles_it(life, old, new):
    assert not is_over(life, old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Ich fahre einen Mazda 323.", "Den 323 hab ich letzte Woche verkauft."),
        ("I drive a Fiat 500.", "We sold the 500 on Saturday."),
        ("Tengo un Seat 600.", "El 600 lo vendí en marzo."),
        ("J'ai une Renault 19.", "La 19 est partie à la casse."),
    ],
)
def test_a_number_that_is_a_name_is_told_anew(life, old, new):
    assert is_over(life, old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Ich fahre einen Mazda 323.", "Mein Bruder hat seinen 206 verkauft."),
        ("I earn 500 a week.", "Jo sold the 500."),
        ("We have 12 hens.", "sold the 12 eggs"),
        ("Tengo un Seat 600.", "Vendí 600 entradas."),
        ("J'ai une Renault 19.", "J'ai vendu les 19 livres."),
    ],
)
def test_a_number_that_is_a_name_is_not_told_by_what_resembles_it(life, old, new):
    assert not is_over(life, old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("I don't eat fish.", "I've started eating fish on Fridays"),
        ("I don't drink coffee.", "I drink coffee now, two cups a day"),
        ("I can't eat nuts.", "I can finally eat nuts again"),
        ("Ich trinke keinen Kaffee.", "Ich habe angefangen, Kaffee zu trinken."),
        ("Ich esse keinen Fisch.", "Fisch kann ich jetzt essen."),
        ("No como pescado.", "He empezado a comer pescado los viernes."),
        ("Je ne mange pas de poisson.", "Je peux enfin manger du poisson"),
        ("我不吃辣。", "我开始吃辣了"),
        ("肉は食べません。", "また肉を食べるようになりました"),
        ("納豆が食べられません。", "納豆が食べられるようになりました"),
    ],
)
def test_what_somebody_begins_to_do_is_told_anew(life, old, new):
    assert is_over(life, old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("I don't eat fish.", "My brother started eating fish"),
        ("I don't eat fish.", "I started a fish tank for the kids"),
        ("I don't drink coffee.", "I've started drinking tea"),
        ("Ich trinke keinen Kaffee.", "Meine Schwester hat angefangen, Kaffee zu trinken."),
        ("No como pescado.", "Mi hermano ha empezado a comer pescado."),
        ("Je ne bois pas de café.", "Ma sœur a commencé à boire du café."),
        ("我不吃辣。", "我弟弟开始吃辣了"),
        ("運転できません。", "妹が運転できるようになりました"),
    ],
)
def test_what_somebody_begins_to_do_is_not_told_by_what_resembles_it(life, old, new):
    assert not is_over(life, old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("I run the allotment group.", "From Monday Petra leads the allotment group."),
        ("My husband does the school run.", "Tom does the school run now."),
        ("Marnie looks after payments and hosting", "Ravi picks up payments and hosting now"),
        ("Oskar handles the newsletter.", "Since last week I handle the newsletter."),
        ("Jo walks the dog.", "Kim walks the dog now, Jo has a new job"),
        ("Ich leite die Theatergruppe.", "Seit Mai leitet Ines die Theatergruppe."),
        ("Mein Mann macht die Buchhaltung.", "Die Buchhaltung macht jetzt Svenja."),
        ("Kim betreut den Newsletter.", "Den Newsletter betreue ich jetzt."),
        ("Raúl lleva las redes.", "Ahora las redes las lleva Carmen."),
        ("Mi marido hace la compra.", "Ahora la compra la hago yo."),
        ("Yo llevo la cocina.", "Desde el lunes Idoia se encarga de la cocina."),
        ("Paul dirige la chorale.", "Maintenant c'est Zoé qui dirige la chorale."),
        ("Mon mari fait les courses.", "C'est moi qui fais les courses maintenant."),
        ("Ma sœur s'occupe du jardin.", "Maintenant c'est Luc qui s'occupe du jardin."),
    ],
)
def test_who_does_what_is_told_anew(life, old, new):
    assert is_over(life, old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Jo leads the choir.", "Kim leads the band now"),
        ("Jo leads the choir.", "the choir has a new piano now"),
        ("I look after my mother's garden on Saturdays.", "My sister looks after the kids now"),
        ("Jo cooks for the choir on Fridays.", "Kim wants to cook for the choir now"),
        ("I run the shop.", "The shop has a new door now"),
        ("Kim betreut den Newsletter.", "Jo betreut jetzt die Website."),
        ("Raúl lleva las redes.", "Carmen lleva ahora la tienda."),
        ("Paul dirige la chorale.", "Zoé dirige l'orchestre maintenant."),
    ],
)
def test_who_does_what_is_not_told_by_what_resembles_it(life, old, new):
    assert not is_over(life, old, new)


@pytest.mark.parametrize(
    ("old", "new", "still"),
    [
        (
            "I have asthma and Tom takes ramipril since his stroke.",
            "Tom came off the ramipril.",
            "I have asthma",
        ),
        (
            "Tengo asma y Tomás toma ramipril desde el ictus.",
            "Tomás ha dejado el ramipril.",
            "Tengo asma",
        ),
        (
            "Ich habe Asthma und Tom nimmt Ramipril seit seinem Schlaganfall.",
            "Tom hat das Ramipril abgesetzt.",
            "Ich habe Asthma",
        ),
    ],
)
def test_what_is_told_anew_of_another_leaves_what_was_told_of_oneself(life, old, new, still):
    assert is_over(life, old, new)

    assert any(still in one for one in life.statements())
