# SPDX-License-Identifier: Apache-2.0
"""How standing wishes are uttered in German, and what they are about."""

from __future__ import annotations

from ..rules import Rule, joined
from .looks import MONEY
from .requests import POINTS as POINTS
from .requests import asked
from .words import FUNCTION_WORDS

# A sentence begins: a wish may be one of several sentences in a passage.
_BEGIN = joined(r"""
    (?:^|(?<=[.!?;] )|(?<=\n)|(?<=\n[-*\u2022] ))
    (?:(?:bitte|und|auch|aber|also|so|ok|okay|danke|hey|hallo|ach|ach ja|(?:ü|ue)brigens|noch was
    |eins noch|du|du kannst|sie k(?:ö|oe)nnen|kannst du|k(?:ö|oe)nntest du|mir|uns)\b[ ,:.!]*){0,4}
""")
_FOR_EVER = joined(r"""
    (?:ab (?:jetzt|sofort|heute|nun|morgen)|von (?:jetzt|nun|heute) an|k(?:ü|ue)nftig|zuk(?:ü
    |ue)nftig|in zukunft|fortan|ab diesem (?:moment|zeitpunkt)|f(?:ü|ue)r die zukunft
    |grunds(?:ä|ae)tzlich|generell|prinzipiell|dauerhaft|standardm(?:ä|ae)(?:ß|ss)ig|immer|stets
    |jedes mal|jedesmal|nie(?:mals)?(?: wieder| mehr)?|nur noch|ausschlie(?:ß|ss)lich)
""")
# What is done in answering, in the forms of "du" and of "Sie".
_ANSWER = joined(r"""
    (?:antworte?|antworten sie|schreibe?|schreiben sie|sprich|sprechen sie|rede|reden sie
    |formuliere?|formulieren sie|erkl(?:ä|ae)re?|erkl(?:ä|ae)ren sie|halte?|halten sie|fasse?
    |fassen sie
    |verwende|verwenden sie|benutze?|benutzen sie|nutze?|nutzen sie|nimm|nehmen sie|gib|geben sie
    |nenne?|nennen sie|zeige?|zeigen sie|rechne|rechnen sie|f(?:ü|ue)ge?|f(?:ü|ue)gen sie
    |runde|(?:ü|ue)bersetze?|korrigiere?|sortiere?|markiere?|warne?|vermeide|vermeiden sie|verzichte|verzichten sie|lasse?(?! uns\b(?!.*(?:isch|deutsch)\b))|lassen sie|spare?|sparen sie|mache?
    |machen sie|beginne?|beginnen sie|starte|frage?|fragen sie|sage?|sagen sie|stelle?|stellen sie
    |bleibe?|bleiben sie|sei|seien sie|denke?|denken sie|achte|achten sie|beachte|beachten sie
    |pr(?:ü|ue)fe?|h(?:ä|ae)nge?|packe?|setze?|setzen sie|erw(?:ä|ae)hne|erw(?:ä|ae)hnen sie
    |schlage?|empfiehl|empfehle|buche?|buchen sie|plane|bestelle?|l(?:ö|oe)sche?|(?:ä|ae)ndere|teste|erinnere?(?! dich)|erinnern sie|liefere?|lies|behandle|duze?|duzen sie|sieze?
    |siezen sie|ber(?:ü|ue)cksichtige|ber(?:ü|ue)cksichtigen sie|kommentiere?|nummeriere?|liste)
""")
_LANGUAGE = joined(r"""
    (?:[^\W\d_]*(?:deutsch|englisch|franz(?:ö|oe)sisch|spanisch|italienisch|t(?:ü|ue)rkisch|polnisch
    |russisch|niederländisch|arabisch|chinesisch|japanisch|platt|ukrainisch))
""")
_COUNT = r"(?:\d+|einem|ein|zwei|drei|vier|f(?:ü|ue)nf|wenigen|kurzen|ganzen)"
# How answers are to be: whoever says so means all of them.
_MANNER = joined(rf"""
    (?:(?:in|auf) {_LANGUAGE}|auf du|in {_COUNT}(?: \w+)? (?:s(?:ä|ae)tze?n?|satz|worten|w(?:ö
    |oe)rtern|zeilen|stichpunkten|stichworten)|in (?:stichpunkten|stichworten|tabellen|prosa|listen
    |einfacher sprache|leichter sprache|ganzen s(?:ä|ae)tzen|metern|kilometern|celsius|euro|franken)
    |(?:so )?(?:kurz|k(?:ü|ue)rzer|knapp|knapper|ausf(?:ü|ue)hrlich|ausf(?:ü|ue)hrlicher|l(?:ä
    |ae)nger|detailliert|detaillierter|pr(?:ä|ae)zise|sachlich|freundlich|h(?:ö|oe)flich|locker
    |lockerer|f(?:ö|oe)rmlich|formell|direkt|ehrlich|einfach)(?: und \w+)?(?: mit mir)?(?:\W*$|, (?:ich|mein|weil|da|denn)\b)
    |ohne (?:\w+ )?(?:emojis?|smileys?|floskeln|markdown|aufz(?:ä|ae)hlungen|listen|anglizismen
    |fachbegriffe|einleitung|schnickschnack|ausrufezeichen|umschweife|witze)
    |mit (?:\w+ )?(?:emojis|smileys|quellen|beispielen|quellenangaben))
""")
_STYLE = joined(r"""
    (?:(?:\w+e[rn]? )?(?:emojis?|smileys?|floskeln|antworten|ausrufezeichen|anglizismen|witze
    |tabellen|stichpunkte|aufz(?:ä|ae)hlungen|bulletpoints|fu(?:ß|ss)noten|fachbegriffe|listen
    |zusammenfassungen|entschuldigungen|r(?:ü|ue)ckfragen|quellen|erkl(?:ä|ae)rungen|texte|s(?:ä
    |ae)tze|romane|spoiler))
""")
# What one is to do, or never to do, who answers.
_TO_DO = joined(r"""
    (?:antworten|schreiben|reden|sprechen|sagen|erz(?:ä|ae)hlen|nennen|duzen|siezen|verwenden|benutzen
    |nutzen|angeben|geben|erw(?:ä|ae)hnen|empfehlen|vorschlagen|buchen|bestellen|erinnern|fragen|zeigen
    |erkl(?:ä|ae)ren|(?:ü|ue)bersetzen|zitieren|formulieren|fassen|vermeiden|l(?:ö|oe)schen|(?:ä|ae)ndern
    |l(?:ü|ue)gen|raten|verraten|pr(?:ü|ue)fen|weglassen|hinzuf(?:ü|ue)gen|loben|korrigieren)
""")
# From here on it holds, not only just now.
_NO_PLACE = r"(?!.*\b(?:(?:in|f(?:ü|ue)r|zu) (?:diese|de[mrn]\b|das\b|die\b|meine)|diesmal|heute))"
# One of these words is in every wish: looking for a word spares most passages the pattern.
SIGNS = frozenset(
    """
    bitte immer stets nie niemals künftig kuenftig zukünftig zukuenftig zukunft fortan ab an noch
    mehr
    grundsätzlich grundsaetzlich generell prinzipiell dauerhaft standardmäßig ausschließlich
    jedesmal jedes
    antworte antworten schreib schreibe sprich rede formuliere fass fasse halt halte duz duze duzen
    sieze siezen siezt
    verwende benutze nutze vermeide verzichte lass spar merk merken denk beachte dass wenn lieber
    bevorzuge
    zurück zurueck du sei keine hasse mag ertrage ohne hör hoer vergiss nenn nenne regel einmal gleichzeitig pro mit
    """.split()
)
WISH = Rule(
    "wish",
    "asks for something that is to hold from now on",
    rf"""
    {_BEGIN}(?:
    {_ANSWER}\b(?! ich\b)(?:
    (?: (?!ich\b|nicht\b)[^\W\d_]+){{0,4}} {_FOR_EVER}\b(?! (?:noch|wenn es)\b)
    |[^.!?]{{3,80}},?(?: auch)? (?:in zukunft|k(?:ü|ue)nftig|ab jetzt|ab sofort)\W*$
    |(?!(?: mir| uns)? (?:eine?[nrs]?|diese[nrsm]?|meine?[nrsm]?)\b)
    [^.!?,]{{3,80}}, (?:und |aber )?(?:nie|niemals)\b(?!,| (?:wieder|ich|du|er|sie|wir|habe?|hat|war)\b))
    |{_FOR_EVER}(?:
    [ ](?:bitte |nur |auch |in |gerne? ){{0,3}}(?:{_ANSWER}\b(?! ich\b)
    |keine?n?\b(?=.*(?:bitte\W*$|mehr\W*$|{_STYLE}))|(?:auf|in) {_LANGUAGE}|{_MANNER})
    |[ ]bitte\b
    |(?: (?!ich\b|wir\b)[^\W\d_]+){{1,3}},? bitte\W*$
    |[ ](?!.*\b(?:ich|wir)\b)[^.!?]{{3,80}}(?:antworten|schreiben|verwenden|benutzen|nutzen
    |angeben|duzen|siezen|nennen|formulieren|halten|vermeiden|weglassen|erw(?:ä|ae)hnen
    |beginnen)\b(?:,? bitte)?\W*$)
    |(?:benutze?|verwenden?|nutzen?)(?: sie)?(?: bitte)? keine?n? \w+{_NO_PLACE}
    |(?:sprich|rede) (?:mich|uns)(?: bitte)? mit [^.!?,]{{2,20}} an\b|(?:du|sie) zu mir sagen\b|(?:bleiben|sind) wir (?:doch |lieber ){{0,2}}(?:beim|per) (?:du|sie)\b
    |(?:(?:immer )?wenn (?:
    (?:du|sie) (?:\w+ ){{0,5}}(?:aufz(?:ä|ae)hlst|auflistest|zeigst|schreibst|gibst
    |erkl(?:ä|ae)rst|antwortest|nennst|empfiehlst|vorschl(?:ä|ae)gst|zitierst|rechnest|(?:ü|ue)bersetzt)
    |ich (?!(?:dir |dich |ihnen )?(?:den|die|das|diese[nrs]?|morgen|heute|gleich|sp(?:ä|ae)ter)\b)(?:dich |dir |nach |(?:ü|ue)ber |um |etwas |code |\w+ ){{1,6}}(?:frage
    |bitte|schicke|schreibe|sage|poste|sende|einf(?:ü|ue)ge|teile|gebe|will|brauche|zeige|erw(?:ä
    |ae)hne))
    |(?:ich )?(?:hasse|mag|ertrage)(?: keine?)? [^.!?,]{{3,40}}(?=, .*{_FOR_EVER})
    |wenn es um [^.!?,]{{2,40}} geht|wenn (?:es )?(?:geht|m(?:ö|oe)glich(?: ist)?)
    ), (?:dann |bitte |immer )*(?:{_ANSWER}|schlag|nimm|setz)\b(?! ich\b)
    |wenn ich (?:dich |dir )?(?:nach|um) [^.!?,]{{2,60}} (?:frage|bitte), (?:dann |bitte )*(?:immer|stets|nie|niemals|nur|keine?n?|ohne)\b(?! ich\b)
    |(?:f(?:ü|ue)r|bei) (?!diese|de[mrn]\b|das\b|die\b|mein|uns|ihr)[\w -]{{3,40}} (?:bitte )?(?:immer|nie|niemals|stets)[ ]
    (?!.*\b(?:ich|wir|er|sie|man)\b)[^.!?]{{2,80}}\b(?:{_TO_DO}|sortieren|ordnen|nehmen)(?:,? bitte)?\W*$
    |zur(?:ü|ue)ck (?:zu|auf|ins) {_LANGUAGE}\b
    |(?:antworte?|antworten sie|schreibe?|schreiben sie|sprich|sprechen sie|rede|reden sie
    |formuliere?|erkl(?:ä|ae)re?|halte? dich|bleibe?|sei)(?: (?:mir|mit mir|bitte|immer|doch|einfach
    |es|alles|deine antworten|mal|dich)){{0,4}} {_MANNER}
    |(?:fass|fasse|halt|halte) dich (?:bitte )?(?:in zukunft |k(?:ü
    |ue)nftig |ab jetzt )?(?:sehr |bitte |etwas )?(?:kurz|k(?:ü|ue)rzer|knapp)\b
    |(?:antworten|schreiben|nur) (?:bitte )?(?:nur )?auf {_LANGUAGE}\b
    |(?:sprich|rede|sprechen sie|reden sie) (?:bitte |mit mir |immer |nur ){{0,3}}{_LANGUAGE}\b
    |(?:duze?|sieze?|duzen|siezen)(?: sie)? (?:mich|uns)\b
    |(?:mich|uns)? ?(?:gern |ruhig |einfach |bitte |immer |nur |doch |lieber ){{0,3}}(?:duzen|siezen)\b(?! (?:sich|wir|uns|sie)\b)
    |wir (?:k(?:ö|oe)nnen|duzen|siezen)(?: uns)?(?: gern| ruhig| doch)?(?: duzen
    | siezen)?\W*$(?<=zen.)
    |sage? (?:ruhig |bitte |einfach ){{0,2}}(?:du|sie) zu mir
    |(?=.*\bbitte\b|.*\b{_STYLE}\b)(?:bitte )?keine?n? (?:[^\W\d_]+ ){{1,3}}mehr(?:,? bitte)?(?=\W*$|,)(?<!nicht mehr)
    |(?:nenn|nenne|nennt|nennen sie) mich (?:bitte |ab jetzt |einfach |ruhig )*(?:nie|nicht|niemals
    |(?-i:[A-ZÄÖÜ])\w+)\b
    |(?:merke?|merken) (?:dir|sie sich)(?: \w+){{0,2}},? (?:dass|ich|da(?:ß|ss))\b
    |(?:denke?|denken sie) (?:bitte |immer ){{0,2}}daran,? dass (?:ich|mein\w*|unser\w*)\b
    |vergiss (?:bitte )?nicht,? dass ich
    |h(?:ö|oe)re? (?:bitte )?auf,? (?:mich|mir|mit|so|immer|dich|st(?:ä|ae)ndig|\w+ zu)\b
    |(?:lass|lasse|spar|lassen sie|sparen sie)(?: dir| sich)? (?:bitte )?(?:die|das|den|deine|alle
    |diese) {_STYLE}(?! da\b|.* und )
    |verzichte (?:bitte )?(?:auf|in)\b
    |keine?n? {_STYLE}(?: mehr)?(?:,? bitte)?(?:\W*$|, (?:ich|mein\w*|die|das|sie|weil|da)\b)
    |(?:ich|wir) (?:m(?:ö|oe)chten?|will|wollen|w(?:ü|ue)nsche mir|w(?:ü|ue)nschen uns
    |h(?:ä|ae)tte gerne?)(?: nicht(?: mehr)?)?,? dass (?:du
    |sie) (?:mich|mir|uns|immer|nie|nur|k(?:ü|ue)nftig|auf|in|kurz|keine?)
    |(?:ich|wir) (?:will|m(?:ö|oe)chten?|brauche|mag) (?:bitte |k(?:ü
    |ue)nftig |in zukunft |ab jetzt |nur |lieber |immer |am liebsten ){{0,3}}(?:keine|kurze|k(?:ü
    |ue)rzere|knappe|lange|l(?:ä|ae)ngere|ausf(?:ü|ue)hrliche(?:re)?) {_STYLE}
    |(?:mir|uns) (?:sind|ist|w(?:ä|ae)ren|wäre) .{{2,50}}antworten\b.{{0,20}}lieber
    |(?:ich )?(?:bevorzuge|ziehe) .{{2,40}}antworten\b
    |(?:k(?:ü|ue)nftig|in zukunft|ab (?:jetzt|sofort)|ab heute) (?:h(?:ä|ae)tte|m(?:ö|oe)chte|will
    |w(?:ü|ue)rde|w(?:ü|ue)nsche) ich (?!.*\b(?:machen|gehen|essen|trinken|werden|arbeiten|wohnen
    |leben|sparen|schlafen|lernen|fahren|treiben)\b)
    |du (?:sollst|musst|darfst) (?:mich |mir |bitte |ruhig |gern |immer |nie |nicht mehr |k(?:ü
    |ue)nftig ){{1,4}}(?!.*\bheute\b).*{_TO_DO}\b
    |du (?:kannst|darfst) (?:mich |ruhig |gern |immer |bitte ){{1,4}}(?:\w+ )?(?:duzen|siezen|nennen)\b
    |{asked(_FOR_EVER)}
    )
    |, {_ANSWER} (?:bitte )?{_FOR_EVER}\b
    |\b(?:antworte|schreib)\w* .{{0,40}}\bbitte (?:immer|k(?:ü|ue)nftig|in zukunft|ab jetzt|nur)\b
    """,
    takes=(
        "Wenn ich nach Rezepten frage, bitte immer ohne Fleisch.",
        "Wenn es um Reisen geht, nenn mir zuerst Züge.",
        "Für Einkaufslisten immer nach Abteilung sortieren.",
        "Antworte mir bitte immer auf Deutsch.",
        "Bitte gib Entfernungen in Kilometern an, nie in Meilen.",
        "Nenn mir Preise in Euro, niemals in Dollar",
        "Ab jetzt bitte keine Emojis.",
        "Bitte duze mich.",
        "Bitte immer siezen",
        "Fass dich kurz.",
        "Danke! Verwende künftig Celsius.",
        "Merk dir, dass ich keine Nüsse vertrage.",
        "Antworte in drei Sätzen.",
        "hör auf mich zu siezen",
        "bitte keine aufmunternden Sprüche mehr, das nervt",
        "Ich hasse lange Antworten, halt dich bitte immer kurz.",
        "Wenn ich nach Rezepten frage, gib immer Kalorien an.",
        "Bitte benutze keine Abkürzungen.",
        "Sprich mich mit du an",
        "Wenn du etwas aufzählst, nimm Stichpunkte.",
        "Nenn mich Mari.",
        "Könntest du in Zukunft auf Emojis verzichten?",
        "nur fünf Fragen auf einmal, sonst schalte ich ab",
        "Zwischen neun und drei schlafe ich, da bitte nichts schicken.",
    ),
    leaves=(
        "Bei Regen immer einen Schirm mitnehmen.",
        "Wenn es um Fußball geht, nehme ich Bayern.",
        "Bitte schreib ein Gedicht.",
        "Schreib ein trauriges Gedicht, nie zu lang.",
        "Ich gehe immer zu Fuß.",
        "Ab jetzt wohne ich in Kiel.",
        "Antworte auf die Mail von Frau Kern.",
        "Er antwortet immer kurz.",
        "Bitte siezen Sie meine Mutter",
        "Immer dasselbe.",
        "Immer wenn es regnet, tut mein Knie weh.",
        "Bitte benutze in diesem Aufsatz keine Fremdwörter.",
        "Benutze keine Emojis in diesem Text.",
        "Wenn du Listen schreibst, vergisst du immer was.",
        "nenn mich verrückt",
        "Kannst du immer so gut schlafen?",
        "Könntest du dir vorstellen, in Zukunft hier zu leben?",
        "nur ein Kind auf einmal durfte rutschen",
    ),
)

KEEPS = Rule(
    "keeps",
    "asks to keep something in mind; its group is what",
    r"""
    ^(?:(?:bitte|und|also|ok|okay|hey)\b[ ,]*){0,3}(?:merke?|merken|notiere?|notieren)(?: dir| sie sich)(?: bitte| doch| mal)?
    [,:]* (?:dass |da(?:ß|ss) )?(?P<v>(?:ich|wir|mein\w*|unser\w*)\b.+)$
    |^(?:nur )?(?:zum|zur) (?:merken|notieren|erinnerung)(?: für dich)?: ?(?P<w>\S+ \S.*)
    """,
    takes=("Merk dir bitte, dass ich keine Nüsse vertrage.", "Zum Merken: Beitrag 37 Euro"),
    leaves=("Merk dir das.", "Ich merke mir, dass ich spät bin."),
)
TOLD_ON = Rule(
    "told on",
    "what sounds like a wish was said to, or by, somebody else",
    r", (?:(?:das|so) )?(?:sagte?|hab[e']? ich|hat|rief|schrie|meinte|schrieb|bat)\b(?! ich\W*$)[^,;.!?]{2,40}\W*$",
    takes=("Ruf immer an, sagte ich meinem Sohn.", "Nenn mich nie Bob, hat er gesagt"),
    leaves=("Antworte immer kurz, sagte ich.", "Sag mir immer, was du denkst."),
)
ASIDE = Rule(
    "aside",
    "what sounds like a wish is comfort or advice to a friend, or says what to do now",
    r"""
    \b(?:niemals nie|mut|hoffnung|kopf hoch|unterkriegen|tr(?:ä|ae)ume?n?|herzen?|leben|gl(?:ü|ue)ck|spa(?:ß|ss)|weiter so
    |weitermachen|(?:du|dich|dir|deiner) selbst|f(?:ü|ue)r (?:dich|euch))\b
    |\b(?:nein|nur(?: ein)?|kleiner|war (?:nur )?(?:ein )?) ?(?:scherz|spa(?:ß|ss)|witz)\b|(?<=[,.!] )(?:scherz|spa(?:ß|ss))\W*$
    |\bgib\w* (?:\w+ ){1,4}auf\W*$
    |\bdein(?:e[nmrs]?)? (?!antwort|nachricht|quelle|annahme|frage|kritik|kommentar|konfidenz|unsicher|wortwahl|sprache|schritt|analyse|arbeit|text|erkl|s(?:ä|ae)tz|vorschl|code|beispiel|liste|zusammenf
    |meinung|ton|stil|name|begr(?:ü|ue)nd|empfehl|(?:ü|ue)bersetz|\w+e[nrsm]? (?:antwort|nachricht|text|erkl))
    |\b(?:h(?:ö|oe)re? auf|keine?|schluss mit|lass|spar)\b[^.!?]{0,80}(?:,| und)[ ](?!ich|das|mein|die|wir|weil|da)
    [^.!?]{0,60}\b(?:jetzt|sofort|endlich|einfach|gleich)\b
    """,
    takes=(
        "Verlier nie den Mut!",
        "Hör auf zu reden und gib mir jetzt das Ergebnis.",
        "Nenn mich ab jetzt Chef, war nur ein Witz.",
    ),
    leaves=("Gib immer Quellen an.", "Bitte nie wieder Witze.", "Hör auf, mich zu siezen."),
)
REFUSES = Rule(
    "refuses",
    "says what is not wanted",
    r"""
    \b(?:keine?[nmrs]?|nicht|nie|niemals|ohne|verzichte\w*|vermeide\w*|h(?:ö|oe)re? (?:bitte )?auf
    |weglassen|spar dir)\b
    """,
    takes=("Keine Emojis mehr.", "Antworte ohne Floskeln."),
    leaves=("Benutze wieder Emojis.", "Antworte kurz."),
)
ENDS = Rule(
    "takes back",
    "takes a wish back; its group is what that was about, without it the last one",
    r"""
    ^(?:(?:ok|okay|ach|also|bitte|du|und)\b[ ,]*){0,3}(?:
    (?:du (?:kannst|darfst|musst|brauchst|sollst)|sie (?:k(?:ö|oe)nnen|d(?:ü|ue)rfen|m(?:ü|ue)ssen|brauchen))(?: jetzt| ruhig| gerne?
    | ab jetzt| dich| mich| mir| mit mir){0,3} (?:wieder|nicht mehr) (?P<a>[^.!?,]{3,80})(?:, .{2,80})?
    |kannst du(?: bitte| jetzt| ab jetzt)* wieder (?:(?:mit|ohne) )?(?P<g>(?:in |auf |(?<=mit )|(?<=ohne ))[^.!?,]{3,60})
    |(?:das mit )?(?:d(?:ie|as|en|em)|deine[nmr]?) (?P<h>[^.!?,;]{2,40}?)[ ](?:(?:darfst|kannst) du(?: jetzt| gern| ruhig){0,2} wieder [^.!?,]{3,30}en
    |(?:brauchst|musst) du(?: mir| uns)?(?: jetzt| ab jetzt)? nicht mehr(?: [^.!?,]{3,30})?|(?:muss|m(?:ü|ue)ssen)(?: jetzt| ab jetzt)? nicht mehr sein)(?:, .{2,80})?
    |(?:dann )?doch (?:wieder|lieber) (?:(?:mit|ohne) )?(?P<i>(?:in |auf |per |(?<=mit )|(?<=ohne ))[^.!?,]{3,60}?)(?:,? bitte)?
    |(?!ich\b|wir\b|mir\b|mein)(?P<c>[^.!?]{2,40}?) (?:ist|sind|d(?:ü|ue)rfen|darf|k(?:ö|oe)nnen)
    (?: jetzt| nun| ab jetzt| gern| ruhig| von mir aus){0,3} wieder
    (?P<d>(?: \w+){0,2}) ?(?:ok|okay|erlaubt|in ordnung|erw(?:ü|ue)nscht|sein|kommen|verwendet
    werden|benutzt werden)\W*$
    |(?:(?:das mit|auf) )?(?:d(?:ie|as|en|em|er)|deine[nmr]?) (?P<f>[^.!?,;]{2,40}?)[ ]
    (?:kannst du|k(?:ö|oe)nnen sie|darfst du)(?: jetzt| wieder| nun| ab jetzt| gern| ruhig){0,3}[ ]
    (?:(?:weg|sein ?)?lassen|verzichten)(?:,.*)?
    |(?:die|meine) (?:regel|vorgabe|anweisung|bitte)(?: (?:mit|zu|(?:ü|ue)ber|wegen) (?P<e>.{3,60}?))?
    [ ](?:(?:gilt|ist)(?: ab jetzt| jetzt)? (?:nicht mehr|hinf(?:ä|ae)llig|aufgehoben)
    |kannst du(?: \w+){0,2} (?:streichen|vergessen|l(?:ö|oe)schen|ignorieren|aufheben))\W*
    |(?:vergiss|streich|ignoriere?) (?:bitte )?(?:die (?:regel|vorgabe|anweisung|bitte)
    |den wunsch) (?:mit|zu|(?:ü|ue)ber|wegen) (?P<b>.{3,80})
    )\W*$
    """,
    takes=(
        "Emojis sind jetzt wieder ok",
        "deine Antworten dürfen jetzt wieder länger sein",
        "Du kannst wieder Emojis benutzen.",
        "Vergiss bitte die Regel mit den drei Sätzen.",
        "Die Regel mit den Emojis gilt nicht mehr.",
        "Die Regel mit der Ruhe zwischen neun und drei kannst du also streichen.",
        "Das mit dem Latein kannst du wieder lassen, es wird albern.",
        "Die Überschriften kannst du weglassen",
        "Kannst du wieder in Zentimetern rechnen?",
        "Die Smileys darfst du wieder benutzen.",
        "Die Quellen brauchst du nicht mehr anzugeben.",
        "Du musst dich nicht mehr kurz fassen, erzähl ruhig.",
        "Doch lieber mit Mehrwertsteuer, bitte",
    ),
    leaves=(
        "Meine Werte sind jetzt wieder in Ordnung.",
        "Du kannst das wieder.",
        "Vergiss das mit dem Umzug.",
        "Die Krücken brauche ich nicht mehr.",
        "Kannst du das wieder finden?",
        "Doch, in Kiel wohnen wir.",
    ),
)
# They tell nothing of what a wish is about.
EMPTY_WORDS = FUNCTION_WORDS | frozenset(
    """
    antworte antworten schreibe formuliere fass fasse halt halte verwende benutze benutzen nutze
    bitte immer stets künftig zukünftig zukunft ab jetzt sofort grundsätzlich generell nur
    ausschließlich
    antwort einfach ruhig danke lieber brauche möchte hätte gern gerne sei alles deine in an am was
    will mehr stellen
    """.split()
)
# Matters of which there is one, whatever else a wish about it says.
WHOLE = frozenset(("form of address",))

# What a wish is about, by the names that English has for it.
MATTERS = (
    MONEY,
    Rule(
        "language",
        "in which language to answer",
        rf"""
        \b(?:in|auf|sprich|nur|immer) {_LANGUAGE}\b
        |\b{_LANGUAGE} (?:mit mir |mit uns |zu )?(?:reden|sprechen|schreiben|antworten)\b
        """,
        takes=("Antworte auf Deutsch.", "sprich schweizerdeutsch mit mir"),
        leaves=("Koche deutsch.", "Das Wort ist englisch."),
    ),
    Rule(
        "units",
        "in which units to measure",
        r"""
        \b(?:metrisch\w*|imperial\w*|celsius|fahrenheit|kilometern?|meilen|kilogramm|pfund
        |24-stunden\w*)\b
        """,
        takes=("Nutze das metrische System.", "Temperaturen in Celsius"),
        leaves=("die Einheit", "asymmetrisch"),
    ),
    Rule(
        "distance",
        "in which unit to tell lengths",
        r"\b(?:(?:milli|zenti)metern?|metern|zoll|inch)\b",
        takes=("alle Maße in Millimetern", "rechne in Zoll"),
        leaves=("der Zollstock", "drei Meter"),
    ),
    Rule(
        "length",
        "how long answers are to be",
        rf"""
        \b(?:kurze?[nrms]?|k(?:ü|ue)rzere?[nrms]?|knappe?[nrms]?|knapper|ausf(?:ü|ue)hrlich\w*
        |detaillier\w*|lange?[nrms]?|l(?:ä|ae)ngere?[nrms]?|romane?|tiefe|ausholen|wesentliche|n(?:ö|oe)tigste|(?:ein|zwei|drei|vier|f(?:ü|ue)nf|paar)(?:,? (?:oder |bis )?\w+)? (?:s(?:ä|ae)tze|zeilen)
        |(?:in|h(?:ö|oe)chstens|maximal|nicht mehr als|nur|max\.?) {_COUNT}(?: \w+)?
        [ ](?:s(?:ä|ae)tzen?|satz|worten?|w(?:ö|oe)rtern?|zeilen?|stichpunkten?)|f(?:ü|ue)r jede antwort)\b
        """,
        takes=("Fass dich kurz.", "Antworte in drei Sätzen.", "ausführlicher bitte"),
        leaves=("Die Kurzgeschichte", "entlang"),
    ),
    Rule(
        "form of address",
        "whether the user is called by du or by Sie",
        r"\b(?:ge)?(?:duz|siez)\w*\b|\b(?:du|sie) zu mir\b|\b(?:per|beim) (?:du|sie)\b",
        takes=("Bitte duze mich.", "hör auf mich zu siezen", "sag du zu mir"),
        leaves=("Du kommst.", "Sie zu sehen"),
    ),
    Rule(
        "format",
        "in which form to write",
        r"""
        \b(?:stichpunkt\w*|stichwort\w*|tabellen?|aufz(?:ä|ae)hlung\w*|listen|flie(?:ß|ss)text
        |(?:ganze|normale|vollst(?:ä|ae)ndige)n? s(?:ä|ae)tzen?|nummeriert\w*|schritt f(?:ü|ue)r schritt|(?:ü|ue)berschrift\w*|spiegelstrich\w*|fettdruck|abs(?:ä|ae)tzen?|bulletpoints)\b
        """,
        takes=("Nutze Stichpunkte.", "immer als Fließtext"),
        leaves=("die Tablette", "Ich liste auf."),
    ),
    Rule(
        "tone",
        "in which tone to speak",
        r"""
        \b(?:f(?:ö|oe)rmlich\w*|formell\w*|locker\w*|h(?:ö|oe)flich\w*|sachlich\w*|freundlich\w*
        |witzig\w*|humor\w*|ernsthaft\w*|tonfall)\b
        """,
        takes=("Sei locker.", "Bitte sachlich bleiben."),
        leaves=("Die Form stimmt.", "der Ton"),
    ),
    Rule(
        "emoji",
        "whether to use emoji",
        r"\b(?:smileys?|emoticons?)\b",
        takes=("Keine Smileys mehr.", "ohne Smiley"),
        leaves=("Smilla", "Lächle."),
    ),
    Rule(
        "call",
        "how to be called",
        r"\b(?:nenne?|nennt|nennen sie) mich\b|\bmich nicht mehr? \w+ nennen\b",
        takes=("Nenn mich nie Hansi.", "nennen Sie mich nicht so"),
        leaves=("Nenne Gründe.", "Ich nenne ihn Bo."),
    ),
)
