# SPDX-License-Identifier: Apache-2.0
"""German signs that something is otherwise now, or over; see `language/content.py`."""

from ..rules import Rule, one_of
from .calendar import MONTHS, WEEKDAYS
from .people import KIN

_DAY = one_of(form for day in (*WEEKDAYS, *MONTHS) for form in day)
NOW = Rule(
    "now",
    "something is otherwise from some time on",
    rf"""
    \b(?:rutscht|verschoben|vorverlegt|hochgesetzt|erhöht|gesenkt|halbiert|gehört(?= .{{1,40}}\bjetzt\b|.{{0,20}}\bseit\b)|jetzt|nun|ab (?:jetzt|sofort|heute|morgen|dem|nächste\w*|{_DAY})|von (?:jetzt|nun) an|künftig
    |seit (?:gestern|heute|neuestem|neuem|dem|der|den|kurzem|letzte\w+|diese\w*|{_DAY})
    |inzwischen|mittlerweile|neuerdings|nur noch|(?:runter|rauf|hoch|herunter|gesunken|gestiegen|gekürzt) auf|(?:(?<=\d )|(?<=euro )|(?<=mg )|(?<=prozent ))(?:rauf|runter|hoch|herunter)|(?:rauf|runter|hoch|herauf|herunter)(?:gesetzt|gegangen|gestuft)|neue[rsnm]?|stattdessen|umgestiegen|gewechselt
    |wechsel\w*|umgezogen|geworden|wird|übernimmt|übernommen|gestiegen|gesunken|erhöht|gesenkt
    |verlegt|verschoben|geändert|umbenannt|voll)\b
    """,
    takes=(
        "die Leitung hat ab jetzt Svantje",
        "Die Miete beträgt jetzt 980",
        "seit den Ferien",
    ),
    leaves=("Die Miete beträgt 980", "Chor ist montags", "am Montag"),
)
OVER = Rule(
    "over",
    "something is over",
    r"""
    \b(?:nicht (?:mehr|länger)|quitt|schuldenfrei|abbezahlt|beglichen|zurückgezahlt|die letzte (?:rate|zahlung|überweisung)|war(?:en)? die letzten?(?=\W*$)|versetzt worden|wurde versetzt|wechselt(?= .{1,40}\bnach \w)|weggelobt|(?:fällt|fiel|gefallen) ins wasser|ins wasser gefallen|(?:können|kannst|kann) (?:wir|ich|man|du) (?:knicken|vergessen|streichen)|wird nichts|geplatzt|(?:auf dem|beim) schrott\w*|über die regenbogenbrücke|von uns gegangen|friedlich eingeschlafen|für immer eingeschlafen|den besitzer gewechselt|gehört (?:jetzt|nun|seit)|ohne zigaretten?|an den nagel|hinter (?:mir|uns|ihm|ihr|sich)(?: gelassen|(?=\W*$))|(?:bin ich|sind wir) durch(?=\W*$)|die zelte abgebrochen|rausgeworfen|gefeuert|kein\w* \w+ mehr|nie (?:mehr|wieder)|doch nicht|schluss|vorbei|aus und vorbei
    |gekündigt|kündige|aufgehört|verkauft|abgeschaltet|ausgezogen|auseinander|getrennt|in rente
    |(?:endlich |wieder )?raus(?=\W*$)|(?:durch|gegen) .{1,30} (?:ersetzt|getauscht|eingetauscht)|abgesetzt|gestohlen|geklaut|abgerissen|verschrottet|beim schrott|in konkurs|pleite(?:gegangen)?|dichtgemacht|hingeworfen|entsorgt|an den nagel gehängt|zugemacht|beendet|abgesagt|gestrichen|aufgegeben|geschlossen|geschichte|hingeschmissen|abgemeldet|abgegeben
    |(?:letzte\w*) (?:stunde|sitzung|termin|therapiestunde) (?=(?:bei|mit)\b)|losgeworden|hat mich (?:verlassen|sitzen ?lassen)|geschieden|scheidung(?= .{0,30}\b(?:durch|rechtskräftig))|gestorben|verstorben|abgeschafft|passé|ausgestiegen|verlassen|zurückgegeben
    |weggegeben|übergeben an|eingestellt|weggefallen|fällt weg|entfällt|begraben|beerdigt|eingeschläfert|weggezogen|verschenkt|gewechselt von|statt|anstatt|entlassen)\b
    """,
    takes=("Mit dem Chor ist jetzt Schluss", "Ich habe im Zoo gekündigt", "statt mittwochs"),
    leaves=("Ich liebe den Zoo", "Der Chor probt mittwochs", "die Stadt"),
)
ACTS = Rule(
    "acts",
    "what a clause begins with does something to another thing",
    r"\b(?:hat|haben|hab|habe|hast|habt)\b",
    takes=("Rolf hat drei Ziegen verkauft", "Wir haben den Garten aufgegeben"),
    leaves=("Der Chor ist abgesagt", "Mit dem Chor ist Schluss"),
)
MEANT_FIRST = Rule(
    "meant first",
    "what a clause begins with is what somebody does something to",
    r"""
    ^\W*(?:den|einen|(?:m|s)einen|ihren|uns(?:e)?ren)\b
    |\b(?:hat|haben|hab|habe)\b (?:ich|er|sie|wir|man|mir|mich|uns|der)\b
    """,
    takes=("Den Garten haben wir aufgegeben", "Ibuprofen hat der Arzt abgesetzt"),
    leaves=("Der Arzt hat Ibuprofen abgesetzt", "Rolf hat den Garten aufgegeben"),
)
PARTLY = Rule(
    "partly",
    "only a part of something is over, or somebody only means to end it",
    r"""
    \b(?:(?:die )?hälfte|teilweise|zum teil|einen teil|ein(?:en?)? (?:drittel|viertel)|(?:die )?erste (?:rate|hälfte)|(?<!nicht mehr )(?:will|wollen|möchte|möchten|überleg(?:t|en)|plan(?:t|en)|könnte|könnten|würde|würden|droht|hofft)(?!.*\b(?:nicht|kein\w*) (?:mehr|länger)\b))\b
    """,
    takes=("die Hälfte zurückgezahlt", "Sie wollen den Wohnwagen verkaufen"),
    leaves=("Sie haben ihn verkauft", "Sie will nicht mehr verkaufen"),
)
QUITS = Rule(
    "quits",
    "what a clause begins with leaves something that may go on without it",
    r"\b(?:verlassen|verlässt|aus(?:gestiegen|getreten|geschieden)|aufgehört|gekündigt|hingeschmissen|abgemeldet)\b",
    takes=("Katrin hat das Orchester verlassen", "Uwe hat gekündigt"),
    leaves=("Katrin hat das Rad verkauft", "Der Chor ist vorbei"),
)
PRONOUN = Rule(
    "pronoun",
    "stands for a thing or somebody named before, to whom something is done",
    r"(?<=\bhab )(?:ihn|sie|es)\b|(?<=\bhabe )(?:ihn|sie|es)\b|(?<=\b(?:ich|wir) )(?:ihn|sie|es)\b|(?<=haben )(?:ihn|sie|es)\b|\bihn\b",
    takes=("hab ihn verkauft", "wir haben sie begraben"),
    leaves=("sie haben gekündigt", "es ist vorbei"),
)
DONE = Rule(
    "done",
    "something is finished",
    r"""
    \b(?:(?:ist|sind|hab\w*|bin|hat) .{0,40}\b(?:fertig|durch|gelesen|geschafft|bestanden|abgegeben|eingereicht|verteidigt|abgeschlossen)
    |(?:ist|sind) (?:endlich |jetzt |nun |schon )*(?:da|angekommen|fertig|durch)|bestanden|geschafft|endlich fertig|fertig(?:geschrieben|gelesen|gestrickt|gebaut))\b
    """,
    takes=("Der Zauberberg ist durch", "Fahrprüfung bestanden", "Das Klavier ist da!"),
    leaves=("Ich bin in Bonn", "Das Buch ist lang"),
)
UNDONE = Rule(
    "undone",
    "only a part of something is finished, or it is not yet",
    r"\b(?:wenn|sobald|bis|falls|ob|kapitel|teil|teile|hälfte|seiten?|abschnitt\w*|einleitung|entwurf|ärmel|modul\w*|lektion\w*)\b",
    takes=("wenn es fertig ist", "Kapitel 3 ist fertig", "die Hälfte ist geschafft"),
    leaves=("Emma ist durch", "teilweise"),
)
GOES_ON = Rule(
    "goes on",
    "somebody is at something, plans it or waits for it",
    r"""
    \b(?:gerade|derzeit|zurzeit|momentan|dabei|(?:ich|wir) (?:lese|schreib|strick|näh|bau|mal|bastel|lern|büffel|spar|bereit|arbeit|warte|plan|übe)e?n?
    |(?:lese|lerne|spare|schreibe|warte|plane|stricke|baue) (?:ich|wir)|\w*prüfung|klausur|verteidigung|frist|abgabe\w*|bewerbungsgespräch|will|wollen|möchte|vorhabe?n?)\b
    """,
    takes=("Ich lese gerade Emma", "Am 4. Mai habe ich Fahrprüfung", "Ich spare auf ein Klavier"),
    leaves=("Ich habe Emma gelesen", "Ich wohne in Bonn"),
)
LEAVES = Rule(
    "leaves",
    "somebody does no longer what he did for others, or with them",
    r"""
    \b(?:(?:ging|ist|gingen|sind) (?:\w+ )?in (?:rente|pension|ruhestand|elternzeit|mutterschutz)|(?:aus|weg)gezogen|(?:nach \w+|zurück) gezogen|zurückgezogen|zurückgegangen
    |(?:hat|haben) (?:bei uns )?aufgehört(?=\W*$)|kommt nicht mehr|wurde (?:versetzt|befördert)|versetzt worden|hört (?:\w+ )?auf(?=\W*$| (?:zu arbeiten|bei uns))|hingeschmissen
    |(?:die |unsere |das |den )(?:firma|abteilung|gruppe|band|klinik|praxis|schule|team|verein|laden) (?:verlassen|gewechselt)|(?:hat|haben) (?:heute |gestern |zum \w+ )?gekündigt)\b
    """,
    takes=("Herr Albers ist in Rente", "Kim hat die Firma verlassen", "Ivo ist nach Bonn gezogen"),
    leaves=("Kim hat den Raum verlassen", "Ivo geht nach Hause"),
)
ROLE = Rule(
    "role",
    "only tells who does something for the speaker or with him, and is not of his family",
    rf"""
    ^(?:(?:(?:mein|unser|der|die)\w* )?(?!(?:\w+ )?{KIN}\b|\w*(?:bruder|schwester|freund)\b)[\w-]+ (?:ist|heißt|heisst) (?:(?:herr|frau|dr\.|prof\.) )*(?-i:[A-ZÄÖÜ])[\w'-]+(?: (?-i:[A-ZÄÖÜ])[\w'-]+)?
    |(?:(?:herr|frau|dr\.|prof\.) )*(?-i:[A-ZÄÖÜ])[\w'-]+(?: (?-i:[A-ZÄÖÜ])[\w'-]+)? ist (?:mein|unser)\w* (?!{KIN}\b|\w*(?:bruder|schwester|freund)\b)[\w-]+|(?:(?:herr|frau|dr\.) )*(?-i:[A-ZÄÖÜ])[\w'-]+(?: (?-i:[A-ZÄÖÜ])[\w'-]+)? (?:macht|bringt|putzt|betreut|unterrichtet|trainiert|fährt|schneidet|liefert) (?:uns|mir|unser|mein)\w* [^,;]{{2,40}}|[^,;]{{2,40}} (?:wohnt|lebt) (?:noch |jetzt )?(?:bei|mit) (?:mir|uns)(?: zusammen)?)\W*$
    """,
    takes=("Stationsleitung ist Herr Albers.", "Kim ist unsere Designerin"),
    leaves=("Mein Bruder ist Kai", "Ivo wohnt in Bonn"),
)
AND = Rule(
    "and",
    "between two things that somebody tells",
    r",? (?:und|aber)[ ]",
    takes=("er ging und Dev leitet uns", "weg aber da"),
    leaves=("Hund", "rund"),
)
GONE = Rule(
    "gone",
    "an animal or somebody is dead, or away for good",
    r"""
    \b(?:gestorben|verstorben|begraben|beerdigt|(?:ist|sind) tot|eingeschläfert|einschläfern lassen|entlaufen|weggelaufen|(?:ent|weg)geflogen|überfahren worden)\b
    """,
    takes=("Rex ist gestern gestorben", "Wir mussten Mimi einschläfern lassen"),
    leaves=("Ich bin müde", "tote Hose"),
)
CALLED_OFF = Rule(
    "called off",
    "something does not take place, maybe one time only",
    r"\b(?:abgesagt|heute (?:aber )?nicht mehr|heute kein\w* \w+ mehr|fällt .*aus|entfällt|gestrichen|geschlossen|vorbei|schluss|zu)\b",
    takes=("Der Chor ist abgesagt", "Der Kurs fällt morgen aus"),
    leaves=("Ich habe gekündigt", "der Ausfall"),
)
# From here on a clause tells where, when or for whom: "die Lampe auf dem Markt verkauft".
ELSEWHERE = frozenset(
    "als wenn weil bis mit an am auf aus bei beim für im in ins nach vor zu zum zur unter über neben gegen".split()
)
TIES = frozenset(
    """
    scheidung job stelle platz posten vertrag abo konto mitgliedschaft kündigung arbeit ausweis schlüssel
    kurs schicht überweisung rate raten schulden geld
    """.split()
)
REASON = Rule(
    "reason",
    "from here on a clause only tells why",
    r"\b(?:weil|wegen|damit|denn|da (?:ich|wir|er|sie|es))\b",
    takes=("weil es weit ist", "wegen Eisen"),
    leaves=("Da ist er", "der Chor"),
)
KNOWN = frozenset(
    """
    der die das dem den des mein meine meinem meinen meiner meines unser unsere unserem
    unseren unserer sein seine seinem seinen ihr ihre ihrem ihren dieser diese dieses diesem
    diesen
    """.split()
)
# What follows one of them is known, and no subject.
WITH = frozenset("im am beim vom zum zur ins ans mit bei von für".split())
JOINED = True
ITSELF = Rule(
    "itself",
    "what a clause begins with is over, and not something that it has or does",
    r"\b(?:den geist aufgegeben|hinter (?:mir|uns|ihm|ihr)(?=\W*$)|war(?:en)? die letzten?(?=\W*$)|schuldenfrei|versetzt worden|wurde versetzt|wechselt(?= .{1,40}\bnach \w)|(?:fällt|fiel|gefallen) ins wasser|ins wasser gefallen|wird nichts|geplatzt|(?:auf dem|beim) schrott\w*|über die regenbogenbrücke|von uns gegangen|friedlich eingeschlafen|für immer eingeschlafen|den besitzer gewechselt|gehört (?:jetzt|nun|seit)|hat (?:mich|uns) (?:entlassen|gefeuert|rausgeworfen|gekündigt)|nicht (?:mehr|länger)|kein\w* \w+ mehr|schluss|vorbei|abgesagt|gestrichen|geschlossen|geschichte|passé|abgeschafft|abgeschaltet|eingestellt|weggefallen|fällt weg|entfällt|abgesetzt|verkauft|beendet|gestohlen|geklaut|abgerissen|verschrottet|pleite(?:gegangen)?|dichtgemacht|zugemacht)\b",
    takes=("Mit dem Chor ist Schluss", "Der Chor ist abgesagt"),
    leaves=("Wiebke hat gekündigt", "Sie ist ausgezogen"),
)
PLACED = Rule(
    "placed",
    "what a clause begins with is somewhere",
    r"^[^,;]{2,40}?\b(?:ist|sind|liegt|liegen|steht|stehen|h(?:ä|ae)ngt|sitzt|wohnt|lagert|parkt)(?: (?:jetzt|nun|immer|inzwischen))* (?:in|im|auf|unter|unterm|hinter|hinterm|bei|beim|am|an|neben|(?:ü|ue)ber|vor|zwischen|zu)\b(?! (?:dem |der |den )?(?:chaos|stress|urlaub|bau|umbau|weg|telefon|aufbau|kommen|gange|griff|eimer|minus|plus|verzug|rückstand|ende|verkauf|gespräch|dienst|bett)\b)",
    takes=("Der Schlüssel liegt unter der Matte", "Der Schlüssel liegt jetzt beim Zähler"),
    leaves=("Der Schlüssel ist weg", "Ich lege den Schlüssel auf den Tisch"),
)
NOT = Rule(
    "not",
    "something is not so",
    r"\b(?:nicht|kein(?:e|en|em|er|es)?|nie|niemals|ohne)\b",
    takes=("Ich esse kein Fleisch", "Ich rauche nicht"),
    leaves=("Ich esse Fleisch", "keimfrei"),
)
CHARGE = Rule(
    "charge",
    "somebody has a task, and others have not",
    r"""
    \b(?:leite[tn]?|führ(?:t|e|en)|kümmer(?:t|e|n)|betreu(?:t|e|en)|übern(?:immt|ehme|ehmen|ommen)|verantwortlich|zuständig|(?:mach|bring|koch|putz|pfleg|fütter|hol)(?:t|e|en))\b
    """,
    takes=("Kim leitet das Team", "Ich mache die Buchhaltung"),
    leaves=("Das Team tagt", "die Macherin"),
)
BEGINS = Rule(
    "begins",
    "somebody does what he did not do before",
    r"\b(?:angefangen(?=,? (?:zu|mit)\b|\s*$|,? .{2,40}\bzu \w+en\b)|fange? (?:ich |wir )?(?:jetzt |nun )?an,? zu|kann (?:ich |jetzt |nun |endlich )+|darf (?:ich |jetzt |nun |endlich )+)",
    takes=("Ich habe angefangen zu rauchen", "Nüsse kann ich jetzt essen"),
    leaves=("Ich rauche", "Anfang Mai"),
)
AGAIN = Rule(
    "again",
    "something is as it was before",
    r"\b(?:wieder|zurück|erneut)\b",
    takes=("Ich esse wieder Fleisch", "zurück im Chor"),
    leaves=("Ich esse Fleisch", "Widder"),
)
IDLE = frozenset(
    """weihnachten ostern kein keine keinen keinem keiner nicht nie wieder besonders ehrlich morgen abend nacht wochenende mal eben gerade echt angefangen""".split()
)
