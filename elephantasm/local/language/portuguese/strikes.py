# SPDX-License-Identifier: Apache-2.0
"""Words of striking in Portuguese, the listener's memory, and what shows that something was told."""

from __future__ import annotations

from ..rules import Rule

SIGNS = frozenset(
    """
    esquece esqueça esquecer apaga apague apagar elimina elimine eliminar risca risque riscar remove remova
    exclui exclua memória notas registros registos anotações lembranças arquivos ficheiros dados cabeça
    guardes guarde guardado registres memorizes anotes anote conserves
    """.split()
)
STRIKE = Rule(
    "strike",
    "a clause orders to strike something told, or not to keep it; `weak` only from a memory",
    r"""
    ^(?:(?:por favor|então|e|mas|ok|olha|desculpa|afinal),? )*(?:podes |pode |podias |poderia |você pode )?
    (?:(?P<forget>esque(?:ce|ça|cer)(?:-te)?(?: de)?)|apag(?:a|ue|ar)|elimin(?:a|e|ar)|risc(?:a|ar)|risque|remov(?:e|a|er)|exclu(?:i|a|ir)|(?P<weak>(?:re)?tir(?:a|e|ar)))(?:-[oa]s?)?\b
    |\b(?P<kept>não (?:quero que )?(?:[oa] )?(?:guardes?|registr?es?|memorizes?|anotes?|conserves?|(?:fique|fica)s?(?: (?:guardad|registrad|anotad)[oa])))\b
    """,
    takes=("apaga isso da gota", "tira a gota", "não quero que guarde isso"),
    leaves=("não esqueças a gota", "esqueci as chaves"),
)
PLACE = Rule(
    "place",
    "the memory of whoever is spoken to",
    r"\b[dn][aeo]s?[ ](?:(?:tuas?|suas?|teus?|seus?) (?:memória|notas|regist?r?os?|anotações|lembranças|arquivos?|ficheiros?|dados|cabeça|histórico)|memória)\b",
    takes=("da tua memória", "das tuas notas"),
    leaves=("da carta", "na minha cabeça"),
)
TOLD = Rule(
    "told",
    "points to something as told before",
    r"""
    ^(?:isso|isto|aquilo|aquela (?:história|coisa|cena)|essa (?:história|coisa|cena)|a (?:história|coisa|cena)) d[aeo]s?\b|\bo que (?:eu )?(?:te |lhe )?(?:disse|contei)\b|^que (?:eu|sou|estou|tenho|tomo|estive|o meu|a minha)\b|^isso$
    """,
    takes=("isso da gota", "que tenho gota"),
    leaves=("a segunda linha", "o ficheiro"),
)
SOFT = Rule(
    "soft",
    "politeness beside a request",
    r"\b(?:por favor|obrigad[oa]|então|já|mesmo|tá|está bem)\b[,.!?]*",
    takes=("por favor", "a gota, obrigado"),
    leaves=("a gota", "favor"),
)
