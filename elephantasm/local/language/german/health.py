# SPDX-License-Identifier: Apache-2.0
"""German clauses that tell what somebody eats, takes, and suffers from."""

from __future__ import annotations

from .parts import WHEN, i, somebody
from .people import DIET, EAT, EATS
from .values import FEW, ILLNESS, NUMBER, WORD, telling

HEALTH = (
    telling(
        "allergy",
        "what somebody is allergic to",
        "allergisch",
        rf"""
        {somebody("bin|reagiere", "ist|reagiert")}(?:(?:stark|hoch|sehr|leicht|extrem|schwer
        |hochgradig) )?allergisch (?:gegen|auf) (?P<v>(?!montage?\b|ihn|sie|solche
        |dumme){FEW})(?: (?:und|sowie) {WORD})?
        """,
        ("Ich bin allergisch gegen Haselnüsse.", "Meine Nichte ist stark allergisch auf Wespen."),
        ("Ich bin allergisch.", "Ich bin allergisch gegen Montage."),
    ),
    telling(
        "allergy",
        "an allergy by its name",
        "allergie|unvertr|intoleranz",
        rf"""
        {somebody("habe?n?", "hat")}(?:eine|ne|starke|ein|eine starke
        |eine schwere)? ?(?P<v>[^\W\d_]{{3,}}?)-?(?:allergie|unvertr(?:ä|ae)glichkeit|intoleranz)
        """,
        ("hab ne Erdnussallergie", "Mein Sohn hat eine Nuss-Allergie."),
        ("Ich habe keine Allergie.", "Ich habe Angst."),
    ),
    telling(
        "allergy",
        "what somebody does not tolerate",
        "kein",
        rf"""
        {somebody("vertrage?|kann|darf", "vertr(?:ä|ae)gt|kann|darf")}kein(?:e
        |en)? (?P<v>{WORD})(?<!etwas)(?: essen| vertragen)?
        """,
        (
            "Ich vertrage keine Laktose.",
            "Mein Sohn verträgt keinen Fisch.",
            "Ich kann keine Nüsse essen",
        ),
        ("Ich vertrage Laktose.", "Ich kann keinen Kopfstand machen."),
    ),
    telling(
        "diet",
        "how somebody eats, by a name for it",
        "vega|vege|pesc|koscher|halal|frei|carb|keto|frut",
        rf"""
        {somebody(EAT, EATS)}
        (?:(?:komplett|streng|strikt|rein|meist|meistens|fast nur|ein|eine) )?(?P<v>{DIET})
        """,
        ("Seit Januar lebe ich vegan.", "Ich bin Vegetarierin.", "Meine Frau isst halal."),
        ("Ich war vegan.", "Ich bin nicht vegan.", "Vegan ist gesund."),
    ),
    telling(
        "diet",
        "what somebody does not eat",
        "kein|nichts",
        rf"""
        {somebody("esse?n?", "isst")}(?:seit \w+ )?(?P<v>kein(?:e|en)? {WORD}|nichts (?:mit
        |aus) {WORD})(?: mehr)?(?: und kein(?:e|en)? {WORD})?
        """,
        ("Ich esse kein Schweinefleisch.", "Meine Tochter isst keine Eier."),
        ("Ich esse heute kein Fleisch.", "Ich esse Fleisch."),
    ),
    telling(
        "medication: {k}",
        "how much somebody takes of a medicine",
        r"\d ?(?:mg|ml|g|µg|mcg|i\.?e\.?)\b",
        rf"""
        {somebody("nehme?n?|bin", "nimmt|ist")}(?:t(?:ä|ae)glich |jeden tag |morgens |abends |nur |nur mehr |auf |bei )*(?:(?P<v>\d[\d.,]* ?(?:mg|ml|g|µg|mcg|i\.?e\.?)) (?P<k>{WORD})|(?P<k_3>{WORD}) (?P<v_3>\d[\d.,]* ?(?:mg|ml|g|µg|mcg|i\.?e\.?)))(?: (?:am tag|t(?:ä|ae)glich|ein|abends|morgens))*
        |(?:mein \w+arzt|meine \w*(?:ä|ae)rztin|mein arzt) hat (?:mir )?(?:das |mein )?(?P<k_2>{WORD}) auf (?P<v_2>\d[\d.,]* ?(?:mg|ml|g|µg|mcg)) (?:reduziert|gesenkt|erh(?:ö|oe)ht|verringert|herabgesetzt|hochgesetzt)
        """,
        ("Ich nehme täglich 100 mg Sertralin.", "Ich nehme Ramipril 5 mg."),
        ("Ich nehme 50 mg davon nie.", "Ich nehme den Bus."),
    ),
    telling(
        "medication",
        "which medicine somebody takes",
        "nehme?|nimmt|nehmen",
        rf"""
        {somebody("nehme?n?", "nimmt")}(?:t(?:ä|ae)glich|jeden tag|morgens|abends|regelm(?:ä|ae)(?:ß
        |ss)ig|(?:ein|zwei|drei)mal (?:am tag|t(?:ä|ae)glich)) (?P<v>(?!\d){FEW})(?: ein)?
        """,
        ("Ich nehme täglich Sertralin.", "Mein Vater nimmt morgens Ramipril ein."),
        ("Ich nehme den Bus.", "Ich nahm täglich Eisen."),
    ),
    telling(
        "condition",
        "which illness somebody has",
        "dia|asthma|migr|rheuma|epil|adhs|arthrose|druck|z(?:ö|oe)li|neuro|depress|krebs|park|demenz|alz|schuppen|endom|skler|angst",
        rf"""
        {somebody("habe?n?", "hat")}(?:eine? |starke? |chronische )?(?P<v>{ILLNESS})
        """,
        ("Ich habe Asthma.", "Mein Vater hat Parkinson."),
        ("Ich habe Angst.", "Ich leide."),
    ),
    telling(
        "condition",
        "which illness somebody has, by what he is called for it",
        "tiker|giker|holiker|autist|bluter|patient",
        rf"""
        {somebody("bin", "ist")}(?:seit \w+ |ein |eine |insulinpflichtige?r? |schwere?r? )*
        (?P<v>(?:typ[- ]?[12][- ])?(?:\w*(?:diabetiker|asthmatiker|epileptiker|rheumatiker|allergiker|alkoholiker)|autist|bluter|\w+patient)(?:in)?)
        """,
        ("Ich bin Diabetikerin.", "Mein Sohn ist Asthmatiker."),
        ("Ich bin Politiker.", "Ich bin kein Diabetiker."),
    ),
    telling(
        "smoking",
        "whether somebody smokes",
        "rauch",
        rf"""
        {somebody("rauche?n?", "raucht")}(?P<v>(?:gar |(?:ü|ue)berhaupt )?nicht(?: mehr)?|t(?:ä
        |ae)glich|viel|wenig|nur (?:auf partys|am wochenende)
        |(?:\d+|eine|ein|zwei|drei) (?:zigaretten|kippen|schachteln?|päckchen)(?: am tag| t(?:ä
        |ae)glich)?)
        """,
        ("Ich rauche 20 Zigaretten am Tag.", "ich rauche nicht mehr", "Mein Vater raucht viel."),
        ("Es raucht nicht.", "Ich rauchte nicht."),
    ),
    telling(
        "smoking",
        "that the speaker smokes",
        "rauche",
        rf"{WHEN}(?:ich (?P<v>rauche)|rauche ich)",
        ("Ich rauche.", "Ich rauche und trinke Kaffee."),
        ("Ich rauche nicht.", "Der Ofen raucht."),
    ),
    telling(
        "smoking",
        "that somebody smokes no more",
        "rauchfrei|nichtraucher",
        rf"{somebody('bin', 'ist', WHEN)}(?:seit .{{2,20}} )?(?P<v>rauchfrei|nichtraucher(?:in)?)|seit .{{2,20}} bin ich (?P<v_2>rauchfrei|nichtraucher(?:in)?)",
        ("Seit drei Wochen bin ich rauchfrei.", "bin jetzt Nichtraucherin"),
        ("Die Bar ist rauchfrei gehalten worden.", "Er ist Nichtraucher."),
    ),
    telling(
        "condition",
        "that the speaker and his partner expect a child, or that a limb is hurt",
        "schwanger|erwarten|gips|gebrochen|krücken",
        rf"""
        wir erwarten (?:\w+ ){{0,3}}(?P<v_4>(?:ein|unser) (?:baby|kind))|
        (?:{i("bin")}|meine (?:frau|freundin|partnerin)(?: {WORD})? ist )(?:\w+ )?(?P<v>schwanger)
        |mein(?:e)? (?P<v_2>\w+ (?:ist|liegt) (?:in gips|gebrochen|im gips))|{i("habe?")}mir (?:den |die |das )(?P<v_3>\w+ gebrochen)
        """,
        ("Meine Frau ist schwanger.", "Mein Arm ist in Gips."),
        ("Sie ist schwanger.", "Der Arm ist gebrochen."),
    ),
    telling(
        "drinking",
        "that somebody drinks no alcohol",
        "trink",
        rf"{somebody('trinke?n?', 'trinkt')}(?P<v>kein(?:en)? (?:alkohol|bier|wein)(?: mehr)?)",
        ("Ich trinke keinen Alkohol.", "Mein Mann trinkt keinen Alkohol mehr."),
        ("Ich trinke heute kein Wasser.", "Alkohol ist teuer."),
    ),
    telling(
        "weight",
        "what somebody weighs",
        "kg|kilo",
        rf"""
        {somebody("wiege?n?", "wiegt")}(?:nur |ca\. |rund |etwa )?(?P<v>(?:{NUMBER}
        ) ?(?:kg|kilo|kilogramm))
        """,
        ("Ich wiege 82,3 kg.", "Mein Hund wiegt 30 Kilo."),
        ("Das wiegt 3 kg.", "Ich wiege ab."),
    ),
    telling(
        "height",
        "how tall somebody is",
        "gro(?:ß|ss)|hoch",
        rf"""
        {somebody("bin", "ist")}(?P<v>\d(?:[.,]\d\d)? ?(?:m|meter)(?: ?\d\d)?|\d{{2,3}} ?(?:cm
        |zentimeter)) (?:gro(?:ß|ss)|hoch)
        """,
        ("bin 1,78 m groß", "Meine Tochter ist 95 cm gross."),
        ("Das Zimmer ist 3 m hoch.", "Ich bin groß."),
    ),
)
