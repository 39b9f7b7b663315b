# SPDX-License-Identifier: Apache-2.0
"""By what a Portuguese sentence shows as what it is said.

A short sentence may be Spanish as well: no rule here takes what is something else there.
"""

from __future__ import annotations

from ..rules import Rule, joined

_BEGIN = r"^\W*(?:(?:e|mas|ent[aã]o|olha|desculpa|ok|n[aã]o|agora|por favor|bom|ah)\b[ ,.!]*){0,3}"
# What changes a life is worth knowing, though it happened today.
_LIFE = joined(r"""
    (?:demit|despedid|contratad|promovid|cas(?:ei|ámos|amos)\b|separ(?:ei|ámos|amos)|divorci|mud(?:ei|ámos|amos)|nasceu|morreu|faleceu
    |formei|operad|internad|diagnostic|compr(?:ei|ámos|amos)|vend(?:i|emos)\b|adot|reform(?:ei|ou))
""")

ASKS = Rule(
    "asks",
    "a question without its mark",
    rf"{_BEGIN}(?:o que é|quem é|onde (?:fica|posso)|como (?:se (?:diz|faz)|posso|faço)|quanto (?:custa|é)|qual é|voc[eê] (?:sabe|pode|conhece)|podes|consegues|(?:me )?podia[s]? \w+r)\b",
    takes=("Como se faz feijoada", "você pode explicar o Pix"),
    leaves=("Moro no Porto.", "Sei o que é o fado."),
)
ORDERS = Rule(
    "orders",
    "asks for something to be done",
    rf"""
    {_BEGIN}(?:n[aã]o )?(?:me )?(?:diz-me|d[aá]-me|faz-me|escrev[ea]-me|me (?:d[aáeê]|diga|diz|fa[zç]a?|ajud[ae]|explic[ae]|mostr[ae]|lembr[ae])|traduz(?:a|e)?|corrij[ae]|corrige
    |resum[ae]|explique|explica-me|ajuda-me|mostra-me|lembra-me|escreva|esque[cç][ea]|apag(?:a|ue)|imagina que|imagine que|chama-me)\b
    |{_BEGIN}(?:a partir de agora|daqui em diante|de agora em diante),? (?!(?:eu |n[oó]s |n[aã]o )?(?:\w+o|\w+mos|vou|estou|sou)\b)
    |\bpor favor\W*$|{_BEGIN}n[aã]o (?:é preciso|precisa|precisas) mais\b
    """,
    takes=(
        "Traduza esta frase.",
        "A partir de agora responda em inglês",
        "Uma lista curta, por favor",
    ),
    leaves=("Traduzo do russo.", "A partir de agora trabalho no Porto.", "Moro em Faro."),
)
IMAGINES = Rule(
    "imagines",
    "supposed, wished, planned, dreamt, said in jest, or not sure",
    rf"""
    {_BEGIN}se (?:(?:n[aã]o|eu|tu|voc[eê]|a gente|um dia) )*(?:\w+(?:ar|er|ir|armos|ermos|irmos|asse|esse|isse|ássemos|êssemos)|puder|for|tiver|der|conseguir|vier)\b
    |\b(?:talvez|oxal[aá]|tomara que|quem me dera|gostaria|gost[aá]vamos|ach(?:o|amos) que|estou a pensar em|t[oô] pensando em|estou pensando em|pretendo
    |sonho em|sonhei que|faz de conta|fingir que|vamos fingir|estou a brincar|t[oô] brincando|estou brincando|brincadeira|n[aã]o sei se)\b
    """,
    takes=("Se eu passar no exame, viajo.", "Talvez compre um barco", "Sou o rei, tô brincando"),
    leaves=("Moro em Faro.", "Se llama Bruno.", "O meu cão chama-se Rex."),
)
REPORTS = Rule(
    "reports",
    "somebody else's word",
    r"""
    \b(?:dizem|parece|ouvi dizer|consta|diz-se|li) que\b|\bpelos vistos\b
    |\b(?<!médico )(?<!médica )(?:me|nos|lhe) (?:disse|contou|disseram|contaram) que\b|\b(?<!médico )(?<!médica )(?:disse|contou)-(?:me|nos) que\b
    """,
    takes=("Dizem que a loja fecha.", "A Ana disse-me que vai embora"),
    leaves=("Moro em Faro.", "O médico disse-me que sou celíaco."),
)
PASSES = Rule(
    "passes",
    "of the moment: moods, weather, thanks",
    rf"""
    ^(?!.*{_LIFE}).*\b(?:hoje|esta noite|hoje de manh[aã]|neste momento|agora mesmo)\b
    |\b(?:est[aá] (?:a chover|chovendo|um calor|frio)|que (?:calor|frio|chato|seca))\b
    |\b(?:estou|t[oô]) (?:(?:muito|tão|meio|super|bem) )?(?:cansad|triste|feliz|contente|com (?:fome|sede|sono|frio|calor|pressa)|irritad)
    |^\W*(?:obrigad[oa]|valeu|oi|ol[aá]|bom dia|boa (?:tarde|noite)|perfeito|est[aá] bem|t[aá] bom|claro|certo|combinado)\b[^,]{{0,24}}$
    |\b(?:muito obrigad[oa]|kkk+|rsrs+)\b
    """,
    takes=("Hoje está a chover.", "Muito obrigada, adorei", "tô cansada"),
    leaves=("Moro em Faro.", "Hoje fui contratado.", "Sou alérgica a nozes."),
)
RETRACTS = Rule(
    "retracts",
    "takes back the sentence before it",
    r"^\W*(?:n[aã]o,? (?:desculpa|espera|quer dizer)|brincadeira|estou a brincar|tô brincando|quis dizer|enganei-me|me enganei)",
    takes=("Não, desculpa, é o meu irmão.", "Brincadeira!"),
    leaves=("Não, moro em Faro.", "A brincadeira acabou."),
)
