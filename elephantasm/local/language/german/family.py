# SPDX-License-Identifier: Apache-2.0
"""German clauses that tell whom somebody has: a partner, children, animals; and how old he is."""

from __future__ import annotations

from ..rules import CAPITAL
from .parts import ADVERBS, DAY, MONTH, WHEN, i, somebody
from .people import CHILD, NO_NAME, PARTNER, PET
from .values import NAME, PLACE, WORD, telling

PEOPLE = (
    telling(
        "partner",
        "who the speaker's partner is",
        "hei(?:ß|ss)t|ist",
        rf"""
        mein(?:e|en|em|er)? (?:neuer? )?{PARTNER} (?:hei(?:ß|ss)t
        |ist(?= \w+\W*$)) {ADVERBS}(?P<v>(?-i:(?=[^\W\d_a-zäöüß]))(?!Lehrer|Arzt
        |Ärztin){NO_NAME}{NAME})
        """,
        ("Meine Freundin heißt Lea.", "Mein Mann heißt übrigens Kai-Uwe."),
        ("Meine Frau ist müde.", "Meine Frau heißt das gut.", "Mein Mann ist Lehrer."),
    ),
    telling(
        "partner",
        "with whom the speaker is together",
        "verheiratet|zusammen|verlobt|liiert|beziehung",
        rf"""
        {i("bin")}(?:verheiratet|verlobt|zusammen) mit (?P<v_2>{NAME})
        |{i("bin")}mit (?P<v>{NAME}|(?:meinem|meiner) \w+(?: {CAPITAL}[\w-]+)?) {WHEN}(?:verheiratet
        |zusammen|verlobt|liiert|in einer beziehung)
        """,
        (
            "Ich bin verheiratet mit Olaf.",
            "Ich bin mit Jonas verheiratet.",
            "Bin seit Mai mit Lea zusammen.",
        ),
        ("Ich bin mit Jonas befreundet.", "Ich bin mit dem Auto da."),
    ),
    telling(
        "status",
        "whether the speaker has a partner",
        "verheiratet|verlobt|single|getrennt|geschieden|zusammen|geheiratet|freund|scheiden|solo|verwitwet|schluss",
        rf"""
        (?:{i("bin|sind", WHEN)}|(?:{NAME}|meine? \w+) und ich sind {WHEN})(?P<v>verheiratet|verlobt|single|geschieden|getrennt|wieder zusammen|solo
        |verwitwet)
        |(?:{i("habe?n?", WHEN)}|(?:{NAME}|meine? \w+) und ich haben )(?:uns |mich )?{WHEN}(?:(?:von|mit) (?:meine[rmn] )?\w+ )?(?P<v_2>geheiratet|verlobt
        |getrennt|scheiden lassen|schluss gemacht)
        |{i("habe?n?", WHEN)}(?P<v_3>(?:eine?n? |ne[n]? )(?:neue[n]? )?(?:freund|freundin|partner|partnerin))(?:,.*)?
        """,
        (
            "Ich bin single.",
            "Wir haben am Samstag geheiratet!",
            "Ich habe einen neuen Freund, er heißt Leo.",
        ),
        ("Wir sind uns einig.", "Mein Bruder hat geheiratet.", "Ich habe Müll getrennt."),
    ),
    telling(
        "appointment: hochzeit",
        "when the speaker marries",
        "heirate",
        rf"{i('heiraten?')}(?:am |im )(?P<v>{DAY}|{MONTH})",
        ("Wir heiraten am 12. Juni.", "ich heirate im Mai"),
        ("Wir heiraten bald.", "Leon heiratet im Mai."),
    ),
    telling(
        "child",
        "the speaker has a child of this name",
        "hei(?:ß|ss)t",
        rf"(?:mein|unser)(?:e)? (?P<v>{CHILD} hei(?:ß|ss)t (?:{NAME}|{WORD}))",
        ("Meine Tochter heißt Mia.", "unser sohn heißt ben"),
        ("Mein Sohn ist müde.", "Meine Tante heißt Mia."),
    ),
    telling(
        "child",
        "the speaker has children",
        "kind|sohn|s(?:ö|oe)hne|t(?:o|ö|oe)chter|jungs|m(?:ä|ae)dchen|buben|zwilling",
        rf"""
        {i("habe?n?")}(?P<v>(?:eine?n?|zwei|drei|vier|fünf|\d|ne
        |nen) (?:kleine[rsn]? |erwachsene[rsn]? |gemeinsame[rsn]? )?(?:kind(?:er)?|sohn|s(?:ö|oe)hne
        |tochter|t(?:ö|oe)chter|jungs|m(?:ä|ae)dchen|buben|zwillinge))
        """,
        ("Ich habe zwei Kinder.", "Wir haben eine Tochter und einen Hund."),
        ("Ich habe zwei Kinderbücher.", "Ich hätte gern Kinder."),
    ),
    telling(
        "age",
        "how old somebody is",
        r"\d|zwei|drei|vier|f(?:ü|ue)nf|sechs|sieben|acht|neun|zehn|elf|zw(?:ö|oe)lf",
        rf"""
        {somebody("bin", "ist", WHEN)}(?P<v>\d{{1,3}}|zwei|drei|vier|f(?:ü|ue)nf|sechs|sieben|acht
        |neun|zehn|elf|zw(?:ö|oe)lf)(?: jahre?(?: alt| jung)?| monate(?: alt)?| geworden)?
        """,
        ("Ich bin 34 Jahre alt.", "Unser Sohn Ben ist 7.", "bin gestern 40 geworden"),
        ("Ich bin 34 km gefahren.", "Ben ist 7 Mal da."),
    ),
    telling(
        "birthday",
        "when somebody has birthday or was born",
        "geburtstag",
        rf"""
        (?:{somebody("habe?", "hat")}(?:am|im) (?P<v>{DAY}|{MONTH}) geburtstag)
        """,
        ("Ich habe am 14. März Geburtstag.", "Meine Oma hat im Mai Geburtstag."),
        ("Ich habe am Montag frei.", "Geburtstag ist schön."),
    ),
    telling(
        "birthday",
        "on which day the birthday of the speaker is",
        "geburtstag",
        rf"""
        mein geburtstag ist (?:am|der) (?P<v>{DAY})
        """,
        ("Mein Geburtstag ist am 3. April.", "mein geburtstag ist der 14.3."),
        ("Mein Geburtstag war schön.", "Ich war am 3. April da."),
    ),
    telling(
        "birthday",
        "when somebody was born",
        "geboren",
        rf"""
        {somebody("bin", "ist")}(?:am |im |in )?(?P<v>{DAY}
        |(?:{MONTH} )?\d{{4}})(?: in {PLACE})? geboren
        """,
        ("Ich bin am 3.4.1990 in Ulm geboren.", "Mein Sohn ist 2019 geboren."),
        ("Ich bin in Ulm geboren.", "Ich bin am Montag da."),
    ),
    telling(
        "pet",
        "the speaker has a pet of this name",
        "hei(?:ß|ss)t",
        rf"""
        (?:mein|unser)(?:e)? (?P<v>{PET} hei(?:ß|ss)t (?:{NAME}|{WORD}))
        |{i("habe?n?")}(?:mir |uns )?(?:eine?n? |nen |ne )(?P<v_2>{PET} (?:geholt|gekauft|adoptiert
        |bekommen)?,? ?(?:er|sie|es|der|die|das) hei(?:ß|ss)t (?:{NAME}|{WORD}))
        """,
        (
            "Ich hab mir einen Hund geholt, er heißt Rocky",
            "Unser Kater heißt Herr Nilsson.",
            "meine katze heißt mimi",
        ),
        ("Unser Kater ist dick.", "Der Hund heißt Balu."),
    ),
    telling(
        "pet",
        "the speaker has a pet",
        "eine? |einen |zwei |drei |ne[n ]",
        rf"""
        {i("habe?n?")}
        (?:eine?n? |zwei |drei |nen |ne )(?:kleine[nr]? |junge[nr]? |alte[nr]? )?(?P<v>{PET}
        (?: (?:namens|mit namen|der|die) (?:(?:hei(?:ß|ss)t )?{WORD})(?: hei(?:ß|ss)t)?)?)
        """,
        ("Wir haben einen Hund namens Balu.", "hab zwei Katzen"),
        ("Wir haben den Hund gesehen.", "Ich hätte gern einen Hund."),
    ),
)
