# SPDX-License-Identifier: Apache-2.0
"""What in French stands where a name does, and is none."""

from __future__ import annotations

# States, hands, diets, desks: "Je suis Gauchère", "Ici Réception".
NO_NAME = frozenset(
    """
    gaucher gauchère droitier droitière célibataire marié mariée divorcé divorcée veuf veuve
    fatigué fatiguée épuisé épuisée malade enceinte retraité retraitée végane végétarien
    végétarienne végan allergique diabétique intolérante intolérant supporter supportrice
    réception accueil secrétariat comptabilité direction service radio support personne quelqu'un
    enfin désolé désolée
    """.split()
)
