# SPDX-License-Identifier: Apache-2.0
"""By what an Italian sentence shows as what it is said.

A short sentence may be Spanish or French as well: no rule here takes what is something else there.
"""

from __future__ import annotations

from ..rules import Rule, joined

_BEGIN = r"^\W*(?:(?:e|ma|allora|quindi|per[oò]|dai|senti|scusa|ok|no|poi|ora|adesso|per favore)\b[ ,.!]*){0,3}"
# What changes a life is worth knowing, though it happened today.
_LIFE = joined(r"""
    (?:licenziat|assunt|promoss|sposat|fidanzat|lasciat|separat|divorziat|trasferit|traslocat|nat[oa]\b|mort[oa]\b|laureat
    |operat|ricoverat|diagnosticat|comprat|vendut|adottat|compiut|cominciat|iniziat|pensione)
""")

ASKS = Rule(
    "asks",
    "a question without its mark",
    rf"""
    {_BEGIN}(?:che cos['\u2019]|cos['\u2019]è\b|cosa (?:devo|posso|mi)\b|chi è\b|come (?:si|posso|faccio)\b|dov['\u2019]è\b|qual è\b
    |quant[oaie] (?:costa|costano|ci)\b|(?:puoi|potresti|sapresti|riesci a) \w+(?:r[emti]|rm[ei]|rl[oaie]|rci)\b|mi (?:puoi|potresti)\b)
    """,
    takes=("Cosa posso cucinare", "puoi spiegarmi il bisso", "Dov'è Urbino"),
    leaves=("Vivo a Urbino.", "So cos'è il bisso."),
)
ORDERS = Rule(
    "orders",
    "asks for something to be done",
    rf"""
    {_BEGIN}(?:non )?(?:dimmi|dammi|fammi|facci|scrivi(?:mi|l[oaie])?|traduci(?:mi)?|correggi(?:mi)?|riassumi|spiega(?:mi)|rispondi(?:mi)?
    |mostra(?:mi)|consigliami|aiutami|cercami|trovami|preparami|controlla (?:il|la|questo|questa)|aggiungi|togli|cancella|dimentica(?:ti)?
    |ricorda(?:mi|ti)|chiamami|parlami|metti|smetti|evita|immagina|elenca|suggerisci(?:mi)?|raccontami|lascia (?:perdere|stare)|d[aà]mmi)\b
    |{_BEGIN}(?:d['\u2019]ora in (?:poi|avanti)),? (?!(?:io |noi |non )?(?:\w+o|\w+iamo|mi|ci)\b)
    |{_BEGIN}non (?:serve|occorre|c['\u2019]è bisogno)(?: più)? che\b
    |\bper favore\W*$|[ ]\w{{2,12}}[aei]l[aoei] pure\b
    """,
    takes=("Traduci questa frase.", "D'ora in poi scrivi breve", "I prezzi scrivili pure così."),
    leaves=("Scrivo romanzi.", "Traduco dal russo.", "D'ora in poi lavoro a Bari."),
)
IMAGINES = Rule(
    "imagines",
    "supposed, wished, planned, dreamt, said in jest, or not sure",
    rf"""
    (?:{_BEGIN}|, |\b(?:ma|e|anche|solo) )se (?:(?:non|mi|ti|ci|io|poi) )*(?!lo\b|como\b)(?:\w+o|\w+iamo|\w+ss[ei]|\w+ssimo|vince|passa)\b
    |\b(?:vorrei|vorremmo|magari|forse|chiss[aà]|spero|speriamo|probabilmente|sto pensando|stiamo pensando|penso di \w+re|credo (?:che|di)
    |immagin\w+|facciamo finta|fa(?:i)? finta|fingi(?:amo)?|scherzo|scherzavo|sto scherzando|sogno di|ho sognato|non so se
    |\w{{2,}}(?:rebbe|remmo|rebbero|resti)|(?:mi|ci) piacerebbe)\b
    """,
    takes=("Se vinco il bando, assumo.", "Vorrei visitare Nara", "sono il re, scherzo"),
    leaves=("Vivo a Urbino.", "Si chiama Brio", "Se llama Bruno."),
)
REPORTS = Rule(
    "reports",
    "somebody else's word",
    r"""
    \b(?:dicono|si dice|pare|sembra|a quanto pare|ho sentito(?: dire)?|ho letto) che\b|\bcorre voce\b
    |\b(?<!medico )(?<!dottore )(?<!dottoressa )(?:mi|ci|gli|le) (?:ha|hanno) (?:detto|raccontato|scritto) (?:che|di)\b
    |\b(?:dice|diceva|sostiene|giura) (?:sempre )?che\b
    """,
    takes=("Dicono che il museo chiuda.", "Anna mi ha detto che parte"),
    leaves=("Vivo a Urbino.", "Il medico mi ha detto che sono celiaca."),
)
PASSES = Rule(
    "passes",
    "of the moment: moods, weather, thanks",
    rf"""
    ^(?!.*{_LIFE}).*\b(?:oggi|stasera|stamattina|stanotte|ieri sera|in questo momento)\b
    |\b(?:piove|nevica|grandina|fa (?:caldo|freddo)|che (?:caldo|freddo|bello|noia))\b
    |\bho (?:fame|sete|sonno|freddo|caldo|fretta)\b
    |\bsono (?:(?:molto|così|proprio|un po['\u2019]) )?(?:stanc|trist|felic|content|arrabbiat|nervos|di (?:buon|cattivo|pessimo|ottimo) umore)
    |^\W*(?:grazie|ciao|buongiorno|buonasera|perfetto|va bene|d['\u2019]accordo|certo|esatto|capito|scusa)\b[^,]{{0,24}}$
    |\b(?:grazie mille|ti ringrazio|ahah\w*)\b
    """,
    takes=("Oggi piove.", "Grazie mille, sei un tesoro", "sono stanca"),
    leaves=("Vivo a Urbino.", "Oggi mi hanno assunta.", "Sono allergica alle noci."),
)
DANGLES = Rule(
    "dangles",
    "can't be understood alone: it begins with a word for what was said before",
    rf"{_BEGIN}(?:anche|questo|quello|quella|questa) (?:è|era|mi|non|sì|no)\b",
    takes=("Questo è bello.", "Quella mi piace"),
    leaves=("Questo mese lavoro.", "Vivo a Urbino."),
)
RETRACTS = Rule(
    "retracts",
    "takes back the sentence before it",
    r"^\W*(?:no,? (?:scusa|aspetta|scherzo|anzi)|scherzo\b|scherzavo|volevo dire|mi sono sbagliat[oa])",
    takes=("No, scusa, è mio fratello.", "Scherzavo!"),
    leaves=("No, vivo a Urbino.", "Lo scherzo è riuscito."),
)
