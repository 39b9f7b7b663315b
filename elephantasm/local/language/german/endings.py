# SPDX-License-Identifier: Apache-2.0
"""German clauses of which all is understood: what is over."""

from __future__ import annotations

from ..rules import CAPITAL, joined
from .leaving import ENDINGS as LEAVING
from .leaving import ending
from .parts import ADVERBS, WHEN, i, somebody
from .people import DIET, EAT, EATS, KIN, PARTNER

_MY = r"(?:(?:mein|unser|de|ein)(?:e|en|em|er|s|r|n|m)? |das |die )?"
# What is over, by its name: "Zahnarzt" is the "Zahnarzttermin", too.
_WORD = r"[^\W\d_][\w'-]{1,40}"
_NO = joined(r"""
    (?!(?:ich|du|er|sie|es|wir|das|was|alles|nichts|niemand|heute|jetzt|nicht|mich|mir|uns|sich|bei
    |beim|von|vom|mit|im|in|am|an|auf|aus|zu|zum|zur|seit|meine?n?|unsere?n?|den|die|de[mr]
    |kein\w*)\b)
""")
_THING = joined(rf"""
    (?P<v>{_NO}{_WORD}?(?: (?:{CAPITAL}|\d)[\w'.-]{{0,30}}){{0,3}}?)(?:-?(?:termin|kurs|abo|vertrag
    |job))?
""")
_OF = joined(r"""
    (?:termin (?:bei der|bei|beim|mit|im) |reise (?:nach|in die|in den) |(?:flug|urlaub
    |trip) (?:nach|in) )?
""")
_OF_ONE = (
    "home",
    "employer",
    "position",
    "age",
    "studies",
    "school",
    "partner",
    "weight",
    "allergy",
    "diet",
    "medication",
    "condition",
)
# Forms of verbs: of the speaker's, and of somebody else's.
_DO = joined(r"""
    esse?n?|lebe?n?|trinke?n?|nehme?n?|(?:be)?nutze?n?|verwende?n?|spiele?n?|mache?n?|fahre?n?
    |lerne?n?
    |gehe?n?|habe?n?
""")
_DOES = "isst|lebt|trinkt|nimmt|(?:be)?nutzt|spielt|macht|f(?:ä|ae)hrt|lernt|geht|hat"
_I_HAVE = i("habe?n?", WHEN)

# How people say that they have something no more.
_GIVEN = "verkauft|verschenkt|verscherbelt|vertickt|verh(?:ö|oe)kert|verschrottet|versteigert|weggegeben|entsorgt"
ENDINGS = (
    *LEAVING,
    ending(
        ("partner", "status"),
        "parted",
        "the speaker is not together with a partner any more",
        "getrennt|schluss|scheiden|single|zusammen|solo|geschieden",
        rf"""
        (?:{_I_HAVE}(?:mich |uns )?{WHEN}(?:(?:von
        |mit) (?:meine[rmn] )?(?P<v>{_WORD}(?: {CAPITAL}[\w-]+)?) )?{WHEN}(?:getrennt
        |schluss gemacht|scheiden lassen)
        |(?:ich bin|bin|bin ich|wir sind|sind) {WHEN}(?:single|geschieden
        |getrennt|nicht mehr zusammen|solo))
        """,
        ("Ich habe mich von Lea getrennt.", "bin wieder single", "Wir sind nicht mehr zusammen."),
        ("Mein Bruder hat sich getrennt.", "Ich habe Müll getrennt."),
    ),
    ending(
        ("status",),
        "has somebody",
        "the speaker is alone no more",
        "kennengelernt|freund|verliebt|zusammen",
        r"""
        ich hab(?:e)? (?:jetzt |wieder |endlich )?(?:jemanden kennengelernt|(?:eine?n?|'?nen?) (?:neuen? )?(?:freund|freundin))
        |ich bin (?:frisch |jetzt |neu )?(?:verliebt|vergeben)
        """,
        ("Ich hab jemanden kennengelernt, er heißt Paul.", "Ich habe jetzt eine Freundin."),
        ("Ich suche eine Freundin.", "Er hat jemanden kennengelernt."),
    )._replace(value="single"),
    ending(
        ("partner", "status"),
        "was left",
        "a partner has gone, or both have parted",
        "getrennt|schluss|scheiden|geschieden|zusammen|verlassen|auseinander",
        rf"""
        (?:meine? {PARTNER} |(?:(?:meine?|die
        |der) )?(?:{PARTNER} )?(?P<v>(?!{PARTNER} ){_NO}{_WORD}) )
        (?:und ich (?:haben uns {WHEN}(?:getrennt
        |scheiden lassen)|sind {WHEN}(?:nicht mehr zusammen|getrennt|geschieden|auseinander))
        |hat {WHEN}(?:mich {WHEN}verlassen|sich {WHEN}von mir {WHEN}getrennt
        |(?:mit mir )?{WHEN}schluss (?:mit mir )?gemacht))
        """,
        (
            "Lea und ich haben uns getrennt.",
            "Olaf und ich sind seit gestern geschieden.",
            "Tom hat mit mir Schluss gemacht",
            "Lea hat mich verlassen.",
            "mein freund hat schluss gemacht",
        ),
        (
            "Lea hat Tom verlassen.",
            "Lea und ich haben uns verlobt.",
            "Lea und ich haben uns gestritten.",
        ),
    ),
    ending(
        ("partner", "status"),
        "it is over with",
        "it is over with a partner",
        "aus|schluss|vorbei",
        rf"""
        (?:mit|zwischen) (?:(?:meinem|meiner) )?(?P<v>{_WORD})(?: und mir)? (?:ist|ist es|ists
        |ist's) {WHEN}(?:endg(?:ü|ue)ltig )?(?:aus|schluss|vorbei)
        """,
        ("Mit Lea ist Schluss.", "Zwischen Tom und mir ist es aus."),
        ("Mit der Schule ist heute früh Schluss gewesen", "Ist Lea da?"),
    ),
    ending(
        (),
        "died",
        "somebody, or an animal, has died",
        "storben|tot|fahren|schl(?:ä|ae)fer",
        rf"""
        (?:(?:mein|unser)(?:e|en)? )?{ADVERBS}(?P<v>{_NO}(?:(?:geliebter?
        |alter?) )?{_WORD}?(?: {CAPITAL}[\w-]+)?) (?:ist|wurde|musste|mussten wir
        |haben wir) {WHEN}(?:gestorben|verstorben|tot|eingeschl(?:ä|ae)fert(?: worden
        | werden)?|(?:ü|ue)berfahren worden|einschl(?:ä|ae)fern(?: lassen)?
        |verloren)(?<!wir verloren)
        """,
        ("Balu ist gestern gestorben.", "Unseren Balu mussten wir einschläfern lassen."),
        ("Der Hund der Nachbarn ist gestorben.", "Ich bin fast gestorben.", "Balu ist müde."),
    ),
    ending(
        _OF_ONE,
        "somebody died",
        "somebody has died, of whom nothing holds any more",
        "storben|tot",
        rf"""
        (?:(?:mein|unser)e? )?(?P<o>{KIN}(?: {CAPITAL}[\w-]+)?) ist {WHEN}(?:gestorben|verstorben
        |tot)
        """,
        ("Meine Oma ist gestern gestorben.", "Unser Hund Balu ist tot."),
        ("Meine Oma ist müde.", "Die Oma von Kai ist gestorben."),
    ),
    ending(
        (),
        "gone over the rainbow bridge",
        "an animal has died",
        "regenbogen|himmel|verabschied|abschied",
        rf"""
        (?:(?:mein|unser)(?:e)? )?(?:\w+ )?(?P<v>{CAPITAL}[\w-]+) ist {WHEN}(?:(?:ü|ue)ber die regenbogenbr(?:ü|ue)cke|im himmel|in den himmel) ?(?:gegangen|gekommen)?
        |{i("mussten?|habe?n?", WHEN)}(?:uns )?{WHEN}von (?:(?:unserem|unserer) \w+ )?(?P<v_2>{CAPITAL}[\w-]+) (?:verabschiedet|verabschieden|abschied (?:nehmen|genommen))
        """,
        ("Balu ist über die Regenbogenbrücke gegangen", "Wir mussten uns von Balu verabschieden."),
        ("Balu ist müde.", "Wir haben uns verabschiedet."),
    ),
    ending(
        ("trip", "home: coming"),
        "does not go",
        "a journey or a move does not take place",
        "nicht|nichts|kein",
        rf"""
        {i("fliege?n?|fahre?n?|reise?n?|gehe?n?|ziehe?n?", WHEN)}(?:(?:am|im) \S+ )*nicht(?: mehr)? (?:nach|in die|in den|auf die) (?P<v>{CAPITAL}[\w-]+)(?: um)?
        |aus (?:der reise nach |dem umzug nach |dem urlaub in )?(?P<v_2>{CAPITAL}[\w-]+) wird (?:wohl )?nichts(?: mehr)?
        |nach (?P<v_3>{CAPITAL}[\w-]+) (?:fliegen|fahren|reisen|ziehen) wir nicht(?: mehr)?
        """,
        ("Wir fliegen doch nicht nach Lissabon.", "Aus Kroatien wird nichts."),
        ("Wir fliegen nach Rom.", "Meine Eltern fahren doch nicht nach Rom."),
    ),
    ending(
        ("condition",),
        "born",
        "a pregnancy is over",
        "baby|kind|sohn|tochter|geboren|entbunden|da",
        rf"""
        (?:das baby|unser kind|unsere? (?:kleine[rn]? |\w+ )?(?:tochter|sohn|baby)(?: {CAPITAL}\w+)?) (?:ist|kam|wurde) {WHEN}(?:gesund )?(?:da|geboren|auf der welt|zur welt gekommen|zur welt)(?:,.*)?
        """,
        ("Das Baby ist da, ein Junge!", "Unsere Tochter Ida ist da!"),
        ("Das Kind ist müde.", "Unsere Oma ist da!"),
    )._replace(value="schwanger"),
    ending(
        ("allergy", "condition", "avoids"),
        "healed",
        "an allergy or an injury is gone",
        "weg|verheilt|geheilt|ab|gut|allergisch|vorbei|(?:ü|ue)berstanden|verschwunden",
        rf"""
        (?:meine?|der|die|das) (?P<v>[^\W\d_]{{2,}}?)-?(?:allergie|intoleranz|unvertr(?:ä|ae)glichkeit)? (?:ist|sind) {WHEN}(?:ganz |komplett |vollst(?:ä|ae)ndig )?(?:weg|verheilt|geheilt|ab|wieder (?:gut|heil|gesund)|vorbei|(?:ü|ue)berstanden|verschwunden)
        |gegen (?P<v_2>{_WORD}) bin ich nicht (?:mehr|l(?:ä|ae)nger) allergisch
        """,
        (
            "Meine Nussallergie ist weg.",
            "Der Gips ist ab!",
            "Gegen Katzen bin ich nicht mehr allergisch.",
        ),
        ("Der Lack ist schön.", "Gegen Hunde bin ich nicht allergisch."),
    ),
    ending(
        ("car",),
        "sold the car",
        "the speaker has no car any more",
        "auto|wagen",
        rf"""
        (?:{_I_HAVE}(?:mein|das|unser|den|meinen|unseren) (?:auto|wagen) {WHEN}(?:verkauft
        |abgegeben|abgemeldet|verschrottet)|{_I_HAVE}kein auto mehr)
        """,
        ("Ich habe mein Auto verkauft.", "hab kein Auto mehr"),
        ("Ich habe mein Auto gewaschen.", "Leon hat sein Auto verkauft."),
    ),
    ending(
        (),
        "gave away",
        "the speaker has sold, cancelled or given away something",
        "ver|ent|ab|ge|zur(?:ü|ue)ck|storniert|auf",
        rf"""
        {_I_HAVE}(?:den |die |das |mein(?:en|e)? |unser(?:en|e)? )?{_OF}{_THING} {WHEN}
        (?:{_GIVEN}|abgegeben|gek(?:ü|ue)ndigt|abgesagt|storniert|abbestellt|abgesetzt
        |zur(?:ü|ue)ckgegeben|aufgegeben|gestrichen|abgebrochen|abgeschafft|an den nagel geh(?:ä
        |ae)ngt)
        """,
        (
            "Ich habe Netflix gekündigt.",
            "hab den Golf verkauft",
            "Wir haben die Reise nach Rom storniert.",
        ),
        (
            "Ich habe bei Bosch gekündigt.",
            "Ich habe nichts verkauft.",
            "Leon hat den Golf verkauft.",
        ),
    ),
    ending(
        (),
        "is over or scrapped",
        "something that is done no more, or is scrap",
        "schluss|schrott|hin(?:ü|ue)ber|vorbei|aus|raus",
        rf"""
        (?:mit (?:der |dem |den |mein(?:er|em|en) )?{_OF}{_THING} ist (?:jetzt |nun |endg(?:ü|ue)ltig )?(?:schluss|es vorbei|es aus)
        |(?:der|die|das|mein(?:e)?|unser(?:e)?) (?P<v_2>{_WORD}(?: {CAPITAL}[\w'-]{{0,30}})?) ist (?:jetzt |nun |leider )?(?:auf dem schrott|schrottreif|verschrottet)
        |bei (?:der |dem )?(?P<v_3>{CAPITAL}[\w'&-]{{1,30}}(?: {CAPITAL}[\w'&-]{{1,30}})?) bin ich (?:jetzt |nun )?raus)
        """,
        ("Mit der Geige ist Schluss.", "der Polo ist auf dem Schrott", "Bei Bosch bin ich raus."),
        ("Um acht ist Schluss.", "Der Hund ist auf dem Sofa.", "Bei Lea bin ich morgen."),
    ),
    ending(
        (),
        "gave away, thing first",
        "the same, with the thing at the beginning",
        "ver|ent|ab|ge|storniert|auf",
        rf"""
        (?:den |die |das |mein(?:en|e)? |unser(?:en|e)? )?{_OF}{_THING} (?:habe? (?:ich|i)
        |haben wir) {WHEN}
        (?:{_GIVEN}|abgegeben|gek(?:ü|ue)ndigt|abgesagt|storniert|abbestellt|abgesetzt|zur(?:ü|ue)ckgegeben
        |aufgegeben|gestrichen|abgebrochen|abgeschafft|an den nagel geh(?:ä|ae)ngt)
        """,
        (
            "Den Golf hab ich verkauft.",
            "Netflix haben wir gekündigt.",
            "Den Roller hab ich verscherbelt.",
        ),
        ("Das habe ich verkauft.", "Den Golf hat Leon verkauft."),
    ),
    ending(
        (),
        "called off",
        "something does not take place, or is given up",
        "ist |wurde|sind |f(?:ä|ae)llt|findet|erledigt",
        rf"""
        {_MY}{_OF}{_THING} (?:(?:ist|wurde|sind|wurden) {WHEN}(?:abgesagt|gestrichen|storniert
        |verschoben|verlegt|vom tisch|vorbei|geschichte|pass(?:é|e)|gecancelt|ausgefallen|hinf(?:ä
        |ae)llig|abgeschafft|gel(?:ö|oe)scht)(?: worden)?
        |f(?:ä|ae)llt {WHEN}(?:aus|flach|ins wasser)|findet {WHEN}nicht (?:mehr )?statt
        |hat sich {WHEN}erledigt)
        """,
        (
            "Der Zahnarzttermin ist abgesagt.",
            "Helix ist Geschichte.",
            "Die Reise nach Island fällt aus.",
        ),
        ("Er ist abgesagt.", "Island ist schön.", "Der Strom ist gestern weg."),
    ),
    ending(
        (),
        "no more",
        "somebody does, eats, takes or uses something no more",
        "nicht mehr|nicht l(?:ä|ae)nger",
        rf"""
        (?:
        {somebody(_DO, _DOES)}
        (?:(?:nicht mehr|nicht l(?:ä|ae)nger)(?: allergisch gegen| zum| zur| in den| ins| in die
        | mit dem)? (?P<v>{_NO}{_WORD})))
        """,
        ("Ich gehe nicht mehr zum Yoga.", "Leon spielt nicht mehr Klavier."),
        ("Ich spiele nicht Klavier.", "Ich kann nicht mehr."),
    ),
    ending(
        (),
        "none any more",
        "somebody does, takes or has none of it any more",
        "mehr",
        rf"""
        {somebody(_DO, _DOES)}
        kein(?:e|en)? (?P<v>{_WORD}) mehr
        """,
        ("Ich nehme kein Sertralin mehr.", "Wir haben keine Katze mehr."),
        ("Ich habe keine Zeit.", "Ich nehme kein Geld."),
    ),
    ending(
        ("diet",),
        "diet is over",
        "somebody does not eat by the rules of a diet any more",
        "mehr",
        rf"""
        {somebody(EAT, EATS)}(?:nicht mehr (?:\w+ )?{DIET}|kein(?:e)? {DIET} mehr)
        |{DIET} (?:bin|lebe|esse) ich nicht mehr
        """,
        ("Ich bin nicht mehr vegan.", "Leon ist kein Vegetarier mehr."),
        ("Ich bin nicht vegan.", "Vegan ist nicht mehr in."),
    ),
    ending(
        ("diet",),
        "eats everything",
        "somebody eats again what he did not eat",
        "wieder",
        rf"""
        {somebody("esse?n?", "isst")}wieder (?:fleisch|fisch
        |alles|k(?:ä|ae)se|normal|eier|gluten|wurst|h(?:ä|ae)hnchen|schinken|brot)
        """,
        ("Ich esse wieder Fleisch.", "Leon isst jetzt wieder alles."),
        ("Ich esse Fleisch.", "Ich esse wieder zu viel."),
    ),
    ending(
        ("smoking",),
        "stopped smoking",
        "the speaker smokes no more",
        "rauchen",
        rf"""
        {_I_HAVE}(?:mit dem rauchen aufgeh(?:ö|oe)rt|aufgeh(?:ö|oe)rt(?:,)? zu rauchen
        |das rauchen aufgegeben)
        """,
        ("Ich habe mit dem Rauchen aufgehört.", "hab aufgehört zu rauchen"),
        ("Ich habe mit dem Rauchen angefangen.", "Hör auf zu rauchen!"),
    ),
    ending(
        (),
        "stopped",
        "the speaker has stopped with something",
        "mit",
        rf"""
        {_I_HAVE}mit (?:de[mr] )?(?P<v>{_WORD}) {WHEN}(?:aufgeh(?:ö|oe)rt|abgeschlossen
        |gebrochen)
        |mit (?:de[mr] )?(?P<v_2>{_WORD}) (?:habe? ich|haben wir) {WHEN}(?:aufgeh(?:ö|oe)rt|schluss gemacht)
        """,
        ("Ich habe mit dem Yoga aufgehört.", "hab mit Klavier aufgehört"),
        ("Ich habe mit Yoga angefangen.", "Leon hat mit Yoga aufgehört."),
    ),
    ending(
        (),
        "instead of",
        "one thing has taken the place of another",
        "statt|anstelle",
        rf"(?:[\w.:-]{{1,40}} ){{1,14}}?(?:statt|anstatt|anstelle von) (?P<v>{_NO}{_WORD})",
        ("Ich nutze jetzt Zed statt Helix.", "trinke neuerdings Tee statt Kaffee"),
        ("Das Fest findet statt.", "Statt dessen blieb ich."),
    ),
)
