# SPDX-License-Identifier: Apache-2.0
"""German words that stand near each other, and forms of one word."""

# A a line, in all its names, then instances of it; what is indented goes on.
KINDS = """
kinder nachwuchs: sohn tochter söhne töchter enkel
geschwister: bruder schwester brüder schwestern
eltern: vater mutti vati
verwandte: vater bruder schwester sohn tochter oma opa tante onkel neffe nichte schwager
partnerin beziehung: freundin freund ehemann verlobte verlobter frau verheiratet zusammen getrennt
haustier haustiere: hund hunde katze katzen kater pferd kaninchen vogel hündin
beruf arbeit arbeitgeber: arbeite arbeitet chefin firma gekündigt lehrer lehrerin
gesundheit krankheit krank: arzt ärztin allergisch klinik klinikum krankenhaus verletzung schmerzen
    medikament medikamente
operiert: klinik klinikum krankenhaus spital
verletzung: kreuzband gebrochen gerissen verstaucht
allergisch unverträglichkeit: nüsse erdnüsse erdnüssen laktose ausschlag vertrage
ernährung: vegetarisch vegetarier vegetarierin fleisch esse
essen speise gericht: nudeln suppe salat brot käse kuchen reis fisch fleisch
getränk getränke: kaffee wein saft milch wasser
freizeit: spiele lese klettere stricke tanze klavier gitarre
bewegung: fußball laufen joggen schwimmen klettern turnen
wohnort adresse zuhause: wohne wohnt gezogen umgezogen ziehe straße wohnung
untersuchung: zahnarzt arzt
lehrer mathelehrer: herr herrn frau unterricht
schnitt: punkte bestanden
"""

# Words for the same a line, many of them forms of one word.
SYNONYMS = """
wohne wohnen wohnt wohnst gewohnt lebe lebt gezogen umgezogen ziehe
arbeite arbeiten arbeitet arbeitest jobbe
heiße heißt heißen heisse heisst heissen nenn
esse isst essen gegessen
trinke trinkt trinken getrunken
studiere studiert studieren studium
magst mögen gern gerne lieblings liebe
lerne lernt lernen gelernt
spreche spricht sprechen sprache sprachen
fahre fährt fahren wagen
verdiene verdient verdienen gehalt lohn
zahle zahlt zahlen bezahle miete
spiele spielt spielen gespielt
nutze nutzt nutzen benutze verwende
vater vati
oma großmutter
opa großvater
telefon handynummer telefonnummer
arzt ärztin
prüfung klausur examen
abgabe frist
geburtstag geboren
hochzeit geheiratet heiraten verheiratet
angst ängstlich nervös besorgt sorgen unsicher
traurig unglücklich enttäuscht einsam
kurz kurze kürzer kürzere knapp
antwort antworten antworte
"""
