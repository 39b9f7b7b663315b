# SPDX-License-Identifier: Apache-2.0
"""Addresses and phone numbers of the speaker's own, as they are written in most languages."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

# Who tells it as his own, or as where or how he is to be found.
_OWN = joined(r"""
    (?=[\s\S]*(?:\b(?:i|i'm|im|me|my|we|us|our|thats me|ich|mir|mich|mein\w*|wir|uns|unser\w*|bin|wohne?|je|j|moi|mon|ma|nous|notre|yo|mi|vivo|soy|nos|nuestr[oa])\b|[我俺僕私]|うち))
""")
_STREET = rf"(?:{CAPITAL}[\w'-]+[ ]){{1,3}}(?-i:Road|Rd|Street|St|Lane|Ln|Row|Avenue|Ave|Drive|Dr|Close|Way|Court|Place|Terrace|Gardens|Crescent|Square|Hill|Park|Mews|Grove|Green|Rise)"
ADDRESS = Rule(
    "address",
    "where somebody lives, by street and number, told as the speaker's own",
    rf"""
    ^{_OWN}[\s\S]*?(?:\b\d{{1,4}}[a-z]?,? {_STREET}\b
    |\b\w{{1,40}}(?:stra(?:\u00df|ss)e|str\.|weg|gasse|allee|platz|ufer|damm) \d
    |\b\d{{1,4}},? (?:bis,? )?(?:rue|avenue|boulevard|chemin|impasse|place|quai|all\u00e9e)\b|\b(?:rue|avenue|boulevard|chemin|quai) [^,;]{{2,40}}? \d
    |\b(?:calle|avenida|avda|plaza|paseo|c/) ?[^,;]{{2,40}}?,? \d
    |[路街巷弄道]\d{{1,5}}[号號]|(?<!\d)\d{{1,4}}(?:丁目|番地)|(?<!\d)\d{{1,4}}-\d{{1,4}}-\d{{1,4}})
    """,
    takes=(
        "parcel can go to 14 Pilot Row in Barry, thats me",
        "Ich wohne in der Hauptstraße 4",
        "我住在江南大道88号",
    ),
    leaves=("the garage is at 12 Mill Road", "I live in Barry", "I have 14 hens"),
)
PHONE = Rule(
    "phone",
    "a phone number, told as the speaker's own",
    rf"^{_OWN}[\s\S]*?(?<![\d.,])(?:\+|0|\(0)\d[\d /()-]{{6,16}}\d(?![\d.,]\d)",
    takes=("ring me on 07700 900123", "mein Handy ist 0176 5550 4417"),
    leaves=("ring Gareth on 07700 900312", "I paid 1200"),
)
ASKS_ADDRESS = Rule(
    "asks for an address",
    "names somebody's address",
    r"\b(?:address|where (?:i|we) live|adresse|wohnort|direcci[oó]n|domicilio)\b|地址|住址|住所",
    takes=("my address", "meine Adresse", "我的地址"),
    leaves=("my e-mail", "the dress"),
)
ASKS_PHONE = Rule(
    "asks for a phone number",
    "names somebody's phone number",
    r"\b(?:(?:phone|mobile|cell|telephone)(?: number)?|handynummer|telefonnummer|num[eé]ro de t[eé]l[eé]phone|t[eé]l[eé]fono|m[oó]vil)\b|手机号|电话|電話番号",
    takes=("my phone number", "meine Handynummer", "我的手机号"),
    leaves=("my locker number", "the phony"),
)
