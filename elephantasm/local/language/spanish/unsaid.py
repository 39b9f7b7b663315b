# SPDX-License-Identifier: Apache-2.0
"""How people ask in Spanish to forget by its bare name what they told: "olvida el sueldo"."""

from __future__ import annotations

from ..rules import CAPITAL, Rule

_DATUM = r"(?:pin|clave|contraseña|iban|sueldo|salario|diagn[oó]stico|direcci[oó]n)"
_CAN = r"(?:me )?(?:puedes|podr[ií]as|puede|podr[ií]a|pod[eé]s)"
UNSAID = Rule(
    "unsaid",
    "asks to forget something by its name: `v_own`; `asked` if that is asked of whoever listens",
    rf"""
    ^[\s¡¿]*(?:(?:por favor|porfa|bueno|vale|oye|mira|perd[oó]n|uy|ay|y|pero|ok|mejor|no)[,!.]* )*
    (?:(?:(?<=por favor )|(?<=por favor, )|(?<=porfa )|(?<=porfa, ))(?P<asked>)|)
    (?:olvid[aá]|olvide|olv[ií]date de|(?P<asked_2>{_CAN} (?:olvidar|olvidarte de)))[ ]
    (?:(?:el|la|los|las) (?:(?=(?P<asked_3>{_DATUM})\b)|)(?!(?:[uú]ltim|primer|segund|otr|siguiente)\w*)(?P<v_own>\w+(?: (?!por\b|porfa\b|que\b)\w+){{0,2}}?)
    |(?:a )?(?P<v_own_2>(?-i:{CAPITAL}[\w-]+(?: {CAPITAL}[\w-]+)?)))
    (?:,? (?P<asked_4>por favor|porfa|gracias|que te (?:di|dije|pas[eé]|mand[eé]|escrib[ií]|cont[eé])))*(?=\W*$|[,;:\u2013\u2014-]|[.!] )
    """,
    takes=(
        "olvida el peso, por favor",
        "por favor olvida el sueldo",
        "olvida a Tomás, fue demasiada información",
    ),
    leaves=("no olvides el pan", "olvida lo de mi ex", "olvidé el pan"),
)
REGRET = Rule(
    "regret",
    "says that it should not have been told",
    r"""
    \bdemasiad[oa] (?:informaci[oó]n|privad|personal|[ií]ntim)|\bes asunto de nadie\b|\bme arrepiento\b
    |\bno (?:te |lo |la |se )*(?:deb[ií]a?|deber[ií]a|ten[ií]a que)(?: haber)?(?:te|lo|la)* (?:decir|contar|escribir|mencionar|dar|mandar|poner|enviar|compartir|dicho|contado|escrito|mencionado|dado|mandado|puesto|enviado|compartido)
    |\b(?:era|es|fue)(?: \w+)? (?:privad[oa]|secret[oa]|personal)\b|\bprefiero (?:guard|no (?:compart|dej))
    """,
    takes=("fue demasiada información", "no debí escribirla", "no debería haberlo dicho"),
    leaves=("vamos en tren", "no viene nunca", "ya compramos"),
)
