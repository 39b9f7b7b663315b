# SPDX-License-Identifier: Apache-2.0
"""German words by how much they say.

There are no stop words here: those of all languages are one set, and "die", "war" and "man" are
content words in English.
"""

from __future__ import annotations

from ..rules import Rule

# They carry content, and no other language has them: a short text may have no other sign of German.
_TELLING = frozenset(
    """
    ganz mehr viel viele wenig etwas alles dann danach damit dazu gern gerne vielleicht eigentlich
    wirklich leider bereits neue neuer neues neuen letzte letzten letzter letztes geht gibt ging
    """.split()
)
# Small words by which a text is known to be German. Those that English has too ("die", "in", "man",
# "hat") are left out; "am", "was", "will" and "also" are as much a sign of English.
MARKERS = frozenset(
    """
    ich mich mir mein meine meinen meinem meiner meines wir uns unser unsere unseren unserem unserer
    du dich dein deine deinen deinem deiner euch euer eure sie ihn ihm ihr ihre ihren ihrem ihrer
    der das dem ein eine einen einem einer nen kein keine keinen keinem keiner
    und oder aber sondern denn weil wenn dass daß ob als
    hier nicht nich nix nichts auch nur noch schon jetzt jetz jz sehr doch immer wieder
    heute heut gestern morgen dort bitte danke hallo moin servus
    ist sind bist waren seid habe hab hast haben hatte hatten wird werde werden wurde
    kann kannst muss muß musst soll sollen mag möchte moechte würde wuerde hätte haette wäre waere
    von vom zu zum zur für fuer mit bei beim aus auf nach vor seit über ueber unter ohne gegen durch
    wie wer wo wann warum wieso welche welcher welches
    heiße heisse wohne arbeite gehe mache zahle wiege nutze esse lebe trinke fahre spreche studiere
    komme nehme
    brauche verdiene rauche heißt heisst groß antworte sprich vergiss lösch lösche duz duze nenn
    schreib fass
    zwei drei vier fünf uhr jahre tage wochen
    märz maerz oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
    am was will also
    """.split()
).union(_TELLING)

# They carry no content, and no other language has them.
FUNCTION_WORDS = MARKERS.difference(
    _TELLING, "am was will also mit du danke uhr groß wo als ob mag".split()
)

# Everybody uses them all the time: they tell less of what is particular to one sentence.
COMMON_WORDS = frozenset(
    """
    sich selbst ja nein eigentlich eben einfach wirklich ganz viel viele mehr wenig etwas
    alles jeder jede jedes dieser diese dieses diesem diesen andere anderen
    gute guten besser schön schöne klar genau richtig echt voll gern gerne
    machen macht gemacht gehen geht gegangen kommen kommt gekommen sagen sagt gesagt
    sehen sehe siehst gesehen finden finde findet geben gibt gegeben wissen weiß weiss denken denke
    lassen lass lasse nehmen nehme bekommen tun tut getan brauche brauchen
    zeit tage tagen woche wochen jahr jahre jahren leute sache sachen dinge
    dann danach davon damit dafür dazu daran dabei deshalb deswegen trotzdem außerdem
    gerade gleich nachher vorhin später bald vielleicht leider endlich übrigens
    können könnte könntest müssen sollte wollen wollte dürfen darf
    """.split()
)

# Of a request they say what is to be done, and how German puts its questions: in a search nobody
# looks for them.
FILLERS = """
    ich mich mir du dich wir der eine einen einem einer
    ist sind bist habe hab hast haben hatte kann kannst bitte eigentlich nochmal
    wie wer wo wann warum wieso welche welcher welches welchen woher wohin wem wen wessen viele
    erzähl erzähle zeig zeige nenne weißt weisst erinnerst
"""

# A full stop after one of them ends no sentence.
ABBREVIATIONS = frozenset(
    """
    z.b u.a d.h i.d.r u.u s.o usw bzw evtl ggf inkl exkl zzgl vgl bspw
    str tel nr gr hr hrn fr frl dipl med rer okt dez geb verh gest bzgl zzgl art abt wohnh
    """.split()
)
# After such a word and a full stop a name comes.
TITLES = frozenset("Pfr Ing Fa Fam Hl Prof Dir Mag".split())
CUT_ENDS = frozenset(("str", "nr"))
# What is before a full stop that ends no sentence, though its last word alone may end one.
MONTH = Rule(
    "month",
    "begins with a month, a floor or the like, so that a number with a full stop counts them",
    r"^(?:(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)(?:uar|ner|ruar|z|il|i|ust|tember|ober|ember)?|[oeu]g|stock|stockwerk|etage|klasse|semester|lehrjahr|liga|reihe|og|ug|trimester|platz|rang|mannschaft|bundesliga|advent|weltkrieg\w*|weihnachts\w+|kassenwart\w*|kassier\w*|vorstand\w*|vorsitzende\w*|schriftführer\w*|bürgermeister\w*)\b",
    takes=("März", "Mai um 9 Uhr", "Dezember.", "Kassenwart und", "OG links"),
    leaves=("Maike kommt", "Julia", "Dann gehen wir"),
)
GOES_ON = Rule(
    "goes on",
    "ends in the number of a day or of one of several, or in a part of an abbreviation",
    r"""
    (?:(?<!\bi )\bam|\b(?:im|der|den|dem|des|die|das|vom|zum|bis|seit|ab|mein|meine|unser|unsere)
    |(?:tag|woch|abend),
    ) ?(?:\d{1,2}\. ?)?\d{1,2}$
    |\b\d{1,2}\.(?: und |-| bis | )\d{1,2}$
    |\b(?:dr|prof|hr|fr|herr|frau)\.? v$
    |\b(?:von|nur|immer|ab|bis|jeden) (?:mo|di|mi|do|fr|sa|so)$
    |(?<![\w.])(?-i:[ze])$
    |\b(?:mo|di|mi|do|fr|sa|so)\.?(?:,| bis| und| u\.|-) ?(?:mo|di|mi|do|fr|sa|so)$
    |\b(?:z\. b|d\. h|u\. a|i\. d|i\. d\. r|u\. u|e\. v)$
    """,
    takes=(
        "Am 14",
        "maschinenbau im 5",
        "seit dem 3",
        "Freitag, 14",
        "am 3. und 4",
        "Mo. bis Do",
        "Nüsse, z. B",
        "Nüsse, z",
        "Kleingärtner Süd e",
        "nur Mo",
    ),
    leaves=("I am 14", "Zimmer 14", "Wir sind 3", "am 2026", "I do", "U / Z"),
)

# What is told with a day and one of these goes on after it, or comes again.
BEGINS = frozenset(
    """
    ab seit beginnt beginne anfange fange fängt startet starte jede jeden jedes geburtstag jubiläum geboren ziehe ziehen neu neue neuer neues
    """.split()
)

# What something secret is called.
SECRETS = frozenset("passwort kennwort".split())
