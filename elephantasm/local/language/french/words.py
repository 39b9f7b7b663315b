# SPDX-License-Identifier: Apache-2.0
"""Words by which a text is known to be French. No stop words: those of all languages are left out
of every text, and some of these are English words.
"""

from __future__ import annotations

# By them a text is known to be French, with accents and without: what stands before an apostrophe
# is a word. Those that English has as well are among them, or "on me ..." would be English.
MARKERS = frozenset(
    """
    le la les un une des du de au aux et ou où mais donc que qui quoi dont en dans sur sous chez
    avec sans pour par depuis vers à
    je tu il elle on nous vous ils elles me te se lui leur moi toi eux y
    mon ma mes ta tes sa ses notre nos votre vos leurs ce cet cette ces ça ca cela
    jai jsuis chui chuis cest
    est suis es sommes êtes etes sont était etait sera être etre été as ai avons avez ont avait
    avoir
    ne pas plus rien très tres aussi bien trop peu tout tous toute toutes si oui non
    comment pourquoi quand quel quelle combien
    fait faire faut va vais peux peut veux
    bonjour bonsoir salut coucou merci stp svp mdr aujourd'hui maintenant
    j' c' n' s' m' t' l' d' qu' jusqu' lorsqu' quelqu'
    jamais toujours demain semaine mois année deux trois quatre
    habite travaille bosse pèse mesure préfère voudrais
    copain copine mari femme fils fille enfants frère soeur sœur mère père boulot
    réponds traduis oublie efface appelle tutoie
    """.split()
)

# A full stop after one of them ends no sentence.
ABBREVIATIONS = frozenset(
    "mme mlle mgr dr tél env éd bd bld bât appt réf apt chap vol ép ets rte".split()
)
# After such a letter and a full stop a name comes.
TITLES = frozenset("M MM Me Mgr Pr".split())

# How French puts its questions, and words that carry no content: in a search nobody looks for
# them.
FILLERS = """
    le la les un une du de des au aux et ou où ce cet cette ces ça cela que qu qui quoi dont
    je tu il elle nous vous ils elles se te lui leur moi toi
    mon mes ta tes sa ses notre nos votre vos
    est suis es sommes êtes sont était avez avons ont a-t-il y
    ne pas très aussi bien donc mais
    quel quelle quels quelles comment combien quand pourquoi lequel laquelle
    avec chez dis peux sais souviens
"""

# What is told with a day and one of these goes on after it, or comes again.
BEGINS = frozenset(
    """
    dès depuis commence commencera partir chaque tous toutes anniversaire né née déménage déménageons nouveau nouvelle
    """.split()
)

# What something secret is called.
SECRETS = frozenset(("mot de passe",))
