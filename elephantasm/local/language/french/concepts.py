# SPDX-License-Identifier: Apache-2.0
"""French words that stand near each other, and forms of one word."""

# A kind a line, in all its names, then instances of it; what is indented goes on.
KINDS = """
animal animaux: chien chienne chat chatte lapin oiseau perroquet poisson hamster
famille parents proches: mère père maman papa frère soeur fils fille mari femme cousin cousine
    tante oncle grand-mère grand-père neveu nièce
enfants: fils fille bébé
couple relation partenaire: copain copine mari femme fiancé fiancée marié mariée séparés fini
travail emploi métier boulot profession: entreprise bureau patron chef salaire contrat serveuse
    infirmière professeur
médicament médicaments traitement: comprimé cachet mg dose sirop prends
santé maladie: médecin docteur hôpital allergie allergique opération douleur
manger repas nourriture régime: végétarien végétarienne végane viande poisson allergique
voiture auto véhicule: renault peugeot citroën moto
adresse domicile logement: habite rue avenue appart appartement déménagé colocation
loyer prix coût: euros paie charges bail
vacances voyage: vol avion train hôtel billets plage
sport loisir loisirs: foot natation course yoga tennis guitare piano
"""

# Words for the same a line, many of them forms of one word.
SYNONYMS = """
habite habites habiter habitons vis vivre appart appartement logement déménagé emménagé adresse
travaille travailles travailler bosse boulot job
paie paye payer payons coûte
mange manges manger
prends prend prendre
aime aimes adore déteste préfère
étudie études étudier
téléphone portable numéro
copain copine petit-ami
maman mère
papa père
médecin docteur
mémoire thèse
coloc colocs colocataire colocation
anniversaire né née
rendez-vous rdv
peur effrayé effrayée anxieux anxieuse inquiet inquiète nerveux nerveuse
triste déçu déçue malheureux malheureuse
réponds répondes répondre réponse réponses
"""
