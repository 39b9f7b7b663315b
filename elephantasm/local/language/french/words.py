# SPDX-License-Identifier: Apache-2.0
"""French words by how much they say. No stop words: those of all languages are left out of every
text, and some of these are English words.
"""

from __future__ import annotations

# Small words by which a text is known to be French, with accents and without. Some that English
# has as well are among them, or a sentence such as "on me …" would be English.
MARKERS = frozenset(
    """
    le la les un une des du de au aux et ou où mais donc que qui quoi dont en dans sur sous chez
    avec sans pour par depuis vers
    je tu il elle on nous vous ils elles me te se lui leur moi toi eux y
    mon ma mes ta tes sa ses notre nos votre vos leurs ce cet cette ces ça ca cela
    j' c' n' s' m' t' l' d' qu' jusqu' lorsqu' quelqu' jai jsuis chui chuis cest
    est suis es sommes êtes etes sont était etait sera être etre as ai a-t-il avons avez ont avait
    ne pas plus jamais rien très tres aussi bien trop peu tout tous toute toutes si oui non
    comment pourquoi quand quel quelle combien
    fait faire faut va vais peux peut veux
    habite travaille bosse pèse mesure préfère voudrais deux trois quatre mois semaine année
    copain copine mari femme fils fille enfants frère soeur sœur mère père chez boulot
    réponds traduis oublie efface appelle tutoie aujourd'hui
    bonjour bonsoir salut coucou merci stp svp mdr hier demain maintenant toujours
    """.split()
)

# Everybody uses them all the time: they tell less of what is particular to one sentence. Those
# that are English words as well are not among them: these sets are asked for every text.
COMMON_WORDS = MARKERS - frozenset(
    "me on as la sur plus pour par dont est si es il en va ma tout fait".split()
) | frozenset(
    """
    ben bah voilà voila alors après apres encore déjà deja là même meme comme chaque autre autres
    choses jour jours fois gens truc trucs
    crois sais vois dit prends mettre mis fais vu pu dû été etre avoir aller allé venir
    j trouve pense parle
    beaucoup vraiment super génial parfait ouais
    """.split()
)

# A full stop after one of them ends no sentence.
ABBREVIATIONS = frozenset("mme mlle mgr dr tél env éd".split())
