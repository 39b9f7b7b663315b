# SPDX-License-Identifier: Apache-2.0
"""French words by how much they say. No stop words: those of all languages are left out of every
text, and some of these are English words.
"""

from __future__ import annotations

# They carry no content; some of them are English words as well.
SMALL_WORDS = frozenset(
    """
    le la les un une des du de au aux et ou où mais donc que qui quoi dont en dans sur sous chez
    avec sans pour par depuis vers à a
    je tu il elle on nous vous ils elles me te se lui leur moi toi eux y
    mon ma mes ton ta tes son sa ses notre nos votre vos leurs ce cet cette ces ça ca cela
    j c n s m t l d qu jusqu lorsqu jai jsuis chui chuis cest
    est suis es sommes êtes etes sont était etait sera être etre été as ai avons avez ont avait avoir
    ne pas plus rien très tres aussi bien trop peu tout tous toute toutes si oui non
    comment pourquoi quand quel quelle combien
    fait faire faut va vais peux peut veux
    bonjour bonsoir salut coucou merci stp svp mdr aujourd aujourd'hui maintenant
    """.split()
)

# By them a text is known to be French, with accents and without: what stands before an apostrophe
# is a word. Those that English has as well are among them, or "on me ..." would be English.
MARKERS = (SMALL_WORDS - frozenset("a ton son j c n s m t l d qu".split())) | frozenset(
    """
    j' c' n' s' m' t' l' d' qu' jusqu' lorsqu' quelqu'
    jamais toujours hier demain semaine mois année deux trois quatre
    habite travaille bosse pèse mesure préfère voudrais
    copain copine mari femme fils fille enfants frère soeur sœur mère père boulot
    réponds traduis oublie efface appelle tutoie
    """.split()
)

# Everybody uses them all the time: they tell less of what is particular to one sentence. No English
# words: these sets are asked for every text.
COMMON_WORDS = frozenset(
    """
    ben bah voilà voila alors après apres encore déjà deja là même meme comme chaque autre autres
    choses jour jours fois gens truc trucs jamais toujours
    crois sais vois dit prends mettre mis fais vu pu dû aller allé venir trouve pense parle
    beaucoup vraiment super génial parfait ouais
    """.split()
)

# A full stop after one of them ends no sentence.
ABBREVIATIONS = frozenset("mme mlle mgr dr tél env éd".split())
