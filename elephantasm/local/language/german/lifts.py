# SPDX-License-Identifier: Apache-2.0
"""How it is said in German that a standing wish need not be kept any more."""

from __future__ import annotations

from ..rules import Rule

LIFTS = Rule(
    "lifts",
    "permits again, or asks for no longer; `w` is what, if it names a matter; `v` is what anyway",
    r"""
    ^(?!.*\b(?:diesmal|heute|nur einmal|ausnahmsweise|(?:f(?:ü|ue)r|in|bei) (?:diese[nrsm]?|das|den|meine?[nrm]?)|morgen)\b)
    (?:[^.!?]{2,90}?[,;] (?=also |deshalb |drum |daher ))?(?:(?:ok|okay|ach|also|deshalb|drum|daher|bitte|und|aber|du|(?:ü|ue)brigens|hey|danke)\b[ ,.!]*){0,4}(?:
    (?:(?:du |sie )?(?:darfst|kannst|d(?:ü|ue)rfen|k(?:ö|oe)nnen)(?: du| sie)?)(?: mir| mich| ruhig| gerne?| jetzt| auch| bitte)* (?:wieder|ruhig|gerne?) (?P<w>[^.!?,;]{2,50})
    |(?P<w_2>[^.!?,;]{2,30}?) (?:darfst|kannst) du(?: ruhig| gerne?| jetzt| auch)* wieder \w+en
    |(?!(?:ich|wir|er|mein\w*|sein\w*|ihre?\w*|die tage)\b)(?P<w_3>[^.!?,;]{2,40}?) (?:sind|ist|w(?:ä|ae)ren?|d(?:ü|ue)rfen|darf|k(?:ö|oe)nnen)(?: jetzt| nun| ruhig| gerne?| auch)* wieder (?:ok|okay|erlaubt|willkommen|gut|gern gesehen|her|zur(?:ü|ue)ck|kommen|rein|in ordnung)\b
    |(?:die|deine|diese) (?P<w_4>[^.!?,;]{2,30}?) fehlen mir|mir fehlen (?:die |deine )?(?P<w_5>[^.!?,;]{2,30})|ich vermisse (?:die |deine )?(?P<w_6>[^.!?,;]{2,30})
    |her mit (?:den |deinen )(?P<w_7>[^.!?,;]{2,30})|(?:bring|hol|mach) (?:die |deine )(?P<w_8>[^.!?,;]{2,30}?) (?:wieder|zur(?:ü|ue)ck)
    |(?:lass|h(?:ö|oe)r auf|schluss|genug)(?: bitte)?(?: das| endlich)? mit (?:dem |der |den )?(?P<v>[^.!?,;]{2,30})(?=\W*$)
    |das mit (?:dem|der|den) (?P<v_2>[^.!?,;]{2,40}?) (?:muss|m(?:ü|ue)ssen|braucht?|brauchst du)(?: jetzt| ab jetzt)? nicht mehr(?: sein| zu sein| so streng)?(?=\W*$)
    )
    """,
    takes=(
        "darfst wieder ausführlicher werden",
        "du kannst ruhig wieder mehr schreiben",
        "die Smileys fehlen mir, her damit",
        "lass das mit dem Chef",
        "das mit den drei Sätzen muss nicht mehr sein",
    ),
    leaves=(
        "Tom darf wieder ausführlicher reden",
        "Mein Rock darf wieder länger sein",
        "Heute darfst du wieder länger schreiben",
    ),
)
MORE = Rule(
    "more",
    "speaks of long answers, or of how long they were wished to be",
    r"""
    \b(?:ausf(?:ü|ue)hrlich\w*|detaillier\w*|l(?:ä|ae)nger\w*|ausholen|plaudern|geschw(?:ä|ae)tzig\w*|gespr(?:ä|ae)chig\w*|redselig\w*|schwafeln|quatschen|so (?:knapp|kurz|sparsam|wortkarg|einsilbig)
    |mehr (?:schreiben|sagen|erz(?:ä|ae)hlen|text)|lang(?:e[rns]?)? (?:schreiben|antwort\w*)|ins detail|ganze[nr]? (?:abs(?:ä|ae)tzen?|s(?:ä|ae)tzen?)
    |(?:ein|zwei|drei|vier|f(?:ü|ue)nf|(?<!\d)(?<!\d[ .])\d{1,2}) (?:s(?:ä|ae)tze?n?|satz|zeilen|worten?|w(?:ö|oe)rtern?))\b
    """,
    takes=("ausführlicher werden", "so knapp sein", "mehr schreiben", "drei Sätzen"),
    leaves=("Smileys nehmen", "52.000 Worte zählen"),
)
FORM = Rule(
    "form",
    "names something that stands in answers, or a way of giving them",
    r"\b(?:emojis?|smileys?|witze|wortspiele|listen|stichpunkte|aufz(?:ä|ae)hlungen|tabellen|(?:ü|ue)berschriften|fu(?:ß|ss)noten|quellen|duzen|siezen|ausrufezeichen|anglizismen|floskeln)\b",
    takes=("die Smileys", "mich wieder duzen"),
    leaves=("die Berge", "meine Oma"),
)
RELEASES = Rule(
    "releases",
    "may say that something wished for is not needed any more; which wish, their words tell",
    r"""
    ^(?!.*\b(?:diesmal|dieses mal|heute|nur (?:hier|jetzt)|f(?:ü|ue)r diese[ns]?)\b)(?:.*\b)?(?:
    (?:du|sie|ihr) (?:musst|m(?:ü|ue)ssen|brauchst|brauchen|sollst|sollen)\b.*\b(?:nicht|nimmer|kein\w*)\b
    |(?:musst|brauchst|sollst) du\b.*\b(?:nicht|nimmer|kein\w*)\b
    |(?:kannst|darfst|k(?:ö|oe)nnen|d(?:ü|ue)rfen) (?:du|sie|ruhig|jetzt|gern|wieder)\b.*\b(?:wieder|aufh(?:ö|oe)ren|lassen|sparen|weglassen)\b
    |(?:du|sie) (?:kannst|darfst|k(?:ö|oe)nnen|d(?:ü|ue)rfen)\b.*\b(?:wieder|aufh(?:ö|oe)ren|lassen|sparen|weglassen)\b
    |(?:nerv(?:t|en)|langweil(?:t|en)|albern|zu viel|reicht|statt)\b
    |(?:ab jetzt|ab heute|bitte|jetzt)(?: bitte| gern)? wieder\b
    |nicht mehr (?:n(?:ö|oe)tig|notwendig|sein|erforderlich)
    |(?:hat|haben) sich erledigt|ist (?:jetzt )?(?:vorbei|rum|hinf(?:ä|ae)llig)
    |(?:zur(?:ü|ue)ck zu|lass|lassen sie|h(?:ö|oe)r auf|schluss mit|genug (?:von|mit)|doch (?:wieder|lieber))\b
    )
    """,
    takes=(
        "Ostern ist rum, du musst mir die Rezepte nicht mehr nur vegetarisch geben",
        "das mit den Reimen hat sich erledigt",
    ),
    leaves=("Ich muss nicht mehr arbeiten", "Diesmal brauchst du dich nicht kurz zu fassen"),
)
PERMITS = Rule(
    "permits",
    "may say that something wished away is welcome again; which wish, their words tell",
    r"(?:doch|wieder|jetzt) (?:gern|ok|okay|erlaubt|willkommen|in ordnung)\b|\bfehl(?:t|en) mir\b",
    takes=("Wortwitze sind doch ok", "die Smileys fehlen mir"),
    leaves=("ok", "mir fehlt Zeit"),
)
