# SPDX-License-Identifier: Apache-2.0
"""What a French question asks for. A query is read in small letters."""

from __future__ import annotations

from ..rules import Rule

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
