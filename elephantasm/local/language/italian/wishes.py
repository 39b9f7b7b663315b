# SPDX-License-Identifier: Apache-2.0
"""How standing wishes are uttered in Italian, and how they are taken back."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

# One of these words is in every wish: looking for a word spares most passages the pattern.
SIGNS = frozenset("sempre mai poi avanti dammi chiamami niente senza".split())
_BEGIN = joined(r"""
    (?:^|(?<=[.!?;] )|(?<=\n))[ ]*
    (?:(?:per favore|e|ma|allora|senti|ok|scusa|grazie|anzi|comunque|puoi|potresti),?:? )*
""")
_ANSWER = joined(r"""
    (?:rispond(?:i|imi|ere|ermi)|scriv(?:i|imi|ere|ermi)|parl(?:a|ami|are|armi)|us(?:a|are)|dammi|darmi|dimmi|metti|mettere|cit(?:a|are)|indic(?:a|are)
    |spieg(?:a|ami)|fammi|traduci|tieni|aggiung(?:i|ere)|includ(?:i|ere)|termina|finisci|inizia|comincia|mostra(?:mi)?|proponi(?:mi)?
    |proporre|proporr?mi|chiam(?:a|are)mi|converti|calcola|elenca)
""")
_FROM_NOW = "(?:d['\u2019]ora in (?:poi|avanti)|da (?:oggi|adesso|ora) in (?:poi|avanti))"
WISH = Rule(
    "wish",
    "asks for something that is to hold from now on",
    rf"""
    {_BEGIN}(?:
    {_FROM_NOW},? (?:per favore,? |non )?(?:{_ANSWER}\b|niente |solo )
    |(?:non )?{_ANSWER}\b[^.!?;]{{0,60}}\b(?:sempre|mai(?: pi[uù])?|{_FROM_NOW})\b
    |sempre {_ANSWER}\b
    |dammi (?:sempre )?del (?:tu|lei)\b
    |chiamami (?:sempre |solo |semplicemente )?{CAPITAL}
    |(?:niente|senza) (?:emoji|emoticon|faccine|elenchi|battute|spoiler)(?: per favore)?(?=\W*$|,)
    )
    """,
    takes=(
        "D'ora in poi scrivi i prezzi senza IVA.",
        "Rispondimi sempre in modo breve, per favore.",
        "Dammi del tu.",
        "Non usare mai le emoji",
        "Chiamami Vica.",
        "Niente emoji, per favore",
    ),
    leaves=(
        "Scrivi una poesia.",
        "Mio fratello arriva sempre tardi.",
        "D'ora in poi lavoro a Bari.",
        "Chiamami quando arrivi.",
        "Non sono mai stata a Roma.",
    ),
)
ASIDE = Rule(
    "aside",
    "what sounds like a wish is comfort or advice to a friend, or said in jest",
    r"\b(?:scherzo|scherzavo|coraggio|speranza|cuore|sogn[oi]|te stess[oa]|la vita)\b",
    takes=("Chiamami sempre Maestà, scherzo.", "Non perdere mai la speranza."),
    leaves=("Rispondi sempre in breve.", "Cita sempre le fonti."),
)
REFUSES = Rule(
    "refuses",
    "a wish that something be not done",
    r"\b(?:non|mai|niente|senza)\b",
    takes=("Non usare emoji.", "niente elenchi"),
    leaves=("Usa le emoji.", "Rispondi sempre."),
)
_TOLD_BY = r"(?:(?:mi |ci )?[^\W\d_]+ (?=[^\W\d_]))?"
ENDS = Rule(
    "ends a wish",
    "a standing wish is to hold no longer; its group is what it was about",
    rf"""
    {_BEGIN}(?:
    (?:(?:ora |adesso )?puoi|(?<=puoi )) ?(?:ricominciare|tornare|riprendere) a (?P<v>[^.!?,\n]+)
    |non (?:serve|occorre|c'è bisogno|è necessario)(?: più)? (?:che )?{_TOLD_BY}(?P<v2>[^.!?,\n]+)
    |(?:i |gli |le |la |il |lo |l')(?P<v3>[^.!?,\n]{{3,40}}?) (?:\w+(?:ili|ile|ilo|ila|ali|ale|alo|ala|eli|ele) pure|non servono? più)(?=\W|$)
    )
    """,
    takes=(
        "Puoi tornare a usare le emoji.",
        "Non serve più che mi rispondi breve.",
        "I prezzi scrivili pure con l'IVA.",
    ),
    leaves=("Puoi tornare quando vuoi.", "Non vivo più a Roma.", "I prezzi salgono."),
)
# They tell of no wish what it is about.
EMPTY_WORDS = frozenset(
    """
    il lo la i gli le un uno una di del della dei delle con e in a per che mi ti tu non più mai sempre poi avanti
    ora oggi adesso favore rispondi rispondimi rispondere scrivi scrivimi parla parlami usa usare dammi dimmi
    metti modo maniera forma solo d l risposte risposta
    """.split()
)
MATTERS = (
    Rule(
        "address",
        "with which pronoun to be spoken to",
        r"\bdel (?:(?P<informal>tu)|(?P<formal>lei))\b",
        takes=("Dammi del tu.", "dammi del Lei"),
        leaves=("la casa del re", "tu sei"),
    ),
    Rule(
        "language",
        "in which language to answer",
        r"\bin (?:italiano|inglese|francese|tedesco|spagnolo|portoghese|russo|cinese|giapponese)\b",
        takes=("Rispondi in inglese.", "in italiano, per favore"),
        leaves=("un libro inglese", "il mio italiano"),
    ),
    Rule(
        "length",
        "how long answers are to be",
        r"\b(?:(?P<short>brev[ei]|brevemente|cort[oaie]|concis[oaie])|(?P<long>lung[oa]|lungh[ie]|dettagliat[oaie]|in dettaglio))\b",
        takes=("Rispondi in modo breve.", "risposte lunghe"),
        leaves=("la cortina", "il dettaglio"),
    ),
    Rule(
        "emoji",
        "whether to use emoji",
        r"\b(?:emoji|emoticon|faccine)\b",
        takes=("Niente emoji.", "senza faccine"),
        leaves=("la faccia", "emozione"),
    ),
    Rule(
        "call",
        "how to be called",
        r"\bchiamami\b",
        takes=("Chiamami Vica.", "non chiamami signora"),
        leaves=("Chiama Anna.", "mi chiamo Anna"),
    ),
)
# Of these there is one, whatever else the wish says.
WHOLE = frozenset("address emoji call".split())
