# SPDX-License-Identifier: Apache-2.0
"""What a French question asks for. A query is read in small letters."""

from __future__ import annotations

from ..rules import Rule, joined

_WORD = r"(?:[^\W\d_][\w-]{1,30}(?![\w'\u2019-]))"
_NAME = rf"({_WORD}(?: {_WORD})?)"
# An introduction is a clause of its own, or begins one.
_BEGINS = joined(r"""
    (?:^|[.!?,;:\n] ?)(?:(?:(?:re-?)?(?:bonjour|bonsoir)|salut|slt|bjr|cc|coucou|hello|hey|re) ?[,!]? ?)?
""")

GIVEN = Rule(
    "given",
    "asks for what the listener has said, advised or made before",
    r"""
    \b(?:as-tu|tu as|tu m'as|m'as-tu|avez-vous|vous avez|vous m'avez|m'avez-vous)
    (?: \w+)? (?:dit|recommandée?s?|suggérée?s?|proposée?s?|donnée?s?|conseillée?s?
    |expliquée?s?|mentionnée?s?|écrite?s?|préparée?s?|listée?s?|indiquée?s?)(?!\w)
    |\b(?:ton|ta|tes|votre|vos) (?:suggestions?|recommandations?|conseils?|plan|liste|réponses?
    |propositions?|idées?|résumé|recette|brouillon|explication)(?!\w)
    """,
    takes=("quel livre m'as-tu recommandé ?", "le plan que tu as proposé", "ta liste d'hôtels"),
    leaves=("peux-tu recommander un livre ?", "où est-ce que j'habite ?", "qu'a dit ana ?"),
)
ADVICE = Rule(
    "advice",
    "asks for advice or a choice",
    r"""
    \b(?:recommand\w+|sugg[eéè]r\w+|conseil\w*
    |(?:devrais-je|devrions-nous|dois-je|je devrais|on devrait)|aide[- ]moi [aà]|aidez[- ]moi [aà])(?!\w)
    """,
    takes=("que me conseilles-tu ?", "quel ordinateur devrais-je acheter ?", "aide-moi à choisir"),
    leaves=("qu'ai-je acheté ?", "j'ai un chat", "où est-ce que j'habite ?"),
)
ASKER = Rule(
    "asker",
    "whoever asks says his name",
    rf"""
    {_BEGINS}
    (?:(?:(?:moi,? )?c['\u2019]est(?: (?:encore|de nouveau))?(?: moi,?)?|ici|je suis
    |(?:moi,? )?je m['\u2019]appelle|mon (?:pr[ée]nom|nom) (?:est|c['\u2019]est)) (?!\w+ (?:qui|que|dont)\b(?! (?:vous|t['\u2019]|te)))
    {_NAME}
    |{_NAME} (?:à|a) l['\u2019]appareil)
    """,
    needs=("est", "ici", "je suis", "appelle", "appareil"),
    takes=("C'est Cyprien, où est mon colis ?", "Bonjour, ici Léa Roy.", "Odile à l'appareil"),
    leaves=(
        "C'est Léa qui a mon colis ?",
        "Est-ce que Léa a appelé ?",
        "L'ami de Cyprien",
        "Et lui, qui est-ce ?",
    ),
)
OWN = ("je", "mon")
NOW = Rule(
    "now",
    "asks how things are, and not how they were",
    r"""
    ^(?!.*(?<!\w)(?:[eé]tai\w+|ai|as|a|avons|avez|ont|avai\w+|avant|ancien\w*|pr[eé]c[eé]dent\w*
    |derni[eè]r\w*|premi[eè]r\w*|encore|toujours|d[eé]j[aà]|depuis|\w{2,}ai(?:s|t|ent))(?!\w))
    .*(?<!\w)(?:est|sont|suis|sommes|ai-je|a-t-(?:il|elle|on)|dois|peux|\w{2,}(?:e|s|t|ent|ons))(?!\w)
    """,
    takes=("où est-ce que j'habite ?", "qui est mon médecin ?", "comment s'appelle mon chien ?"),
    leaves=("où habitais-je ?", "qui était mon médecin ?", "est-ce que j'habite encore à lyon ?"),
)

WHEN = Rule(
    "when",
    "asks for a time",
    r"\b(?:quand|(?:[aà] |depuis |en )?quel(?:le)? (?:heure|jour|date|mois|ann[eé]e|semaine))\b",
    takes=("quand est ma soutenance ?", "à quelle heure est le cours ?"),
    leaves=("où est-ce que j'habite ?", "que fais-tu ?"),
)
HOW_MANY = Rule(
    "how many",
    "asks for a number",
    r"\b(?:combien|quel (?:[aâ]ge|num[eé]ro|prix|poids|montant)|quelle (?:taille|somme)|nombre d)\b",
    takes=("combien je paie de loyer ?", "quel âge a mon frère ?"),
    leaves=("quand est le cours ?", "que fais-tu ?"),
)
WHO = Rule(
    "who",
    "asks for a name",
    r"(?<!\w)(?:qui|o[uù](?= )|quel(?:le)?s?|lequel|laquelle|s'appel\w+|appel\w+-\w+|nom)(?!\w)",
    takes=("qui est mon médecin ?", "comment s'appelle mon chien ?"),
    leaves=("combien je paie ?", "que fais-tu ?"),
)
# What the speaker asks of himself, by the name of the attribute, with two texts that ask so.
_ASKED = {
    "home": (
        r"\bj'habite\b|\bhabit(?:e|ons)-(?:je|nous)\b|\bje vis\b|\b(?:mon|notre) (?:\w+ )?(?:adresse|domicile)\b",
        "où est-ce que j'habite ?|quelle est mon adresse ?",
    ),
    "employer": (
        r"\bje (?:travaille|bosse)\b|\btravaill\w*-je\b|\bmon (?:\w+ )?(?:employeur|entreprise|travail|boulot)\b",
        "où est-ce que je travaille ?|c'est quoi mon boulot ?",
    ),
    "partner": (
        r"\bm(?:on|a) (?:copain|copine|mari|femme|fiancée?|compagn\w+)\b|\bj'ai une? (?:copain|copine)\b|\bsuis-je (?:mari|c[eé]libataire)",
        "qui est mon copain ?|est-ce que j'ai un copain ?",
    ),
    "manager": (
        r"\bm(?:on|a) (?:\w+ )?(?:patronn?e?|chef(?:fe)?|responsable|directeur|directrice)\b",
        "qui est mon chef ?|comment s'appelle ma patronne ?",
    ),
    "medication": (
        r"\b(?:m[eé]dicaments?|traitement|cachets?|comprim[eé]s?)\b.*\b(?:je|mes|mon)\b|\bje prends\b.*\bm[eé]dicaments?\b|\bmes (?:m[eé]dicaments|cachets)\b|\bmon traitement\b",
        "quels médicaments je prends ?|c'est quoi mon traitement ?",
    ),
    "phone": (
        r"\bmon (?:\w+ )?(?:num[eé]ro|t[eé]l[eé]phone|portable)\b",
        "quel est mon numéro ?|mon nouveau portable",
    ),
    "rent": (
        r"\b(?:mon|notre|de) loyer\b",
        "combien je paie de loyer ?|mon loyer",
    ),
    "allergy": (
        r"\ballergique\b|\bmes allergies\b|\bje ne peux pas manger\b",
        "à quoi suis-je allergique ?|mes allergies",
    ),
    "diet": (
        r"\bje mange\b|\bmang\w*-je\b|\bmon r[eé]gime\b|\bsuis-je v[eé]g",
        "qu'est-ce que je mange ?|suis-je végétarienne ?",
    ),
    "pet": (
        r"\banima(?:l|ux)\b|\bmon (?:chien|chat)\b|\bma chatte\b",
        "quels animaux ai-je ?|comment s'appelle mon chien ?",
    ),
    "name": (
        r"\bje m'appelle\b|\bm'appell\w*-je\b|\bmon nom\b|\bqui suis-je\b",
        "comment je m'appelle ?|qui suis-je ?",
    ),
    "car": (
        r"\bma voiture\b|\bvoiture (?:ai-je|j'ai)\b",
        "c'est quoi ma voiture ?|quelle voiture ai-je ?",
    ),
}
ASKED = {
    name: Rule(
        name,
        f"asks for the {name}",
        pattern,
        takes=tuple(takes.split("|")),
        leaves=("Où est Oslo ?", ""),
    )
    for name, (pattern, takes) in _ASKED.items()
}
