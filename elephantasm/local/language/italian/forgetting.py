# SPDX-License-Identifier: Apache-2.0
"""How people ask in Italian to forget what they said."""

from __future__ import annotations

from ..rules import Rule

SIGNS = frozenset(
    """
    dimentica dimenticati dimenticalo dimentichi scorda scordati scordalo cancella cancellalo
    elimina eliminalo salvare registrare memorizzare annotare
    """.split()
)
# Of what is to be forgotten they tell nothing.
VAGUE = frozenset(
    "questo quello ciò questa quella cosa cose storia faccenda questione parte".split()
)
FORGET = Rule(
    "forget",
    "asks that something said be forgotten; `v` is what, unless it is what was said last",
    r"""
    ^\W*(?:(?:per favore|ok|scusa|no|anzi|ah),? )*
    (?:(?:dimentic|scord|cancell|elimin)alo
    |(?:(?:dimentica|scorda)(?:ti)?|(?:cancella|elimina)(?: pure)?|non (?:salvare|registrare|memorizzare|annotare))[ ]
    (?:tutto|questo|quello|(?:quello|ciò) che (?:ti )?ho (?:appena )?detto)
    |(?:cancella|elimina)(?: pure)? (?:quello|ciò) che (?:ti )?ho detto (?:su|di|del|della|sul|sulla)[ ](?P<v_2>[^,;!?]{2,100}?)
    |(?:cancella|elimina)(?: pure)? dalla (?:tua )?memoria[ ](?P<v_3>[^,;!?]{2,100}?)
    |(?:(?:dimentica|scorda)(?:ti)?(?: del| della| di)?
    |(?:cancella|elimina)(?= .{2,80} dalla (?:tua )?memoria))[ ]
    (?:(?:quello|ciò) che (?:ti )?ho detto (?:su|di|del|della|sul|sulla)[ ]
    |che (?=ho|sono|abbiamo|mi)
    |(?=(?:(?:il|lo|la|i|gli|le) |l')?(?:mi[oae]|miei|nostr\w) )
    |(?<=[a ])(?<!cancella )(?<!elimina )(?:(?:il|lo|la|i|gli|le) |l')?(?=(?:pin|codic[ei]|numer[oi]|password|indirizzo|telefono
    |cellulare|iban|conto|carta|e-?mail|passaporto)\b))
    (?P<v>[^,;!?]{2,200}?)(?: dalla (?:tua )?memoria)?
    )(?:,? (?:per favore|grazie))?(?:[\s.!]*$|[.,;] ?(?:non (?:dovevo|avrei)|è|era|nessuno|che|perché)\b.{0,120}$)
    """,
    takes=(
        "Dimentica il mio PIN",
        "Scordati l'indirizzo, grazie.",
        "Dimenticalo, per favore.",
        "dimentica che ho detto di Anna",
        "Cancella questo, per favore.",
        "Elimina dalla memoria il mio indirizzo.",
    ),
    leaves=(
        "Non dimenticare il pane.",
        "Ho dimenticato le chiavi.",
        "Cancella la riga.",
        "Dimentica il sale.",
    ),
)
