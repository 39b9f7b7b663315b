# SPDX-License-Identifier: Apache-2.0
"""German clauses that say that somebody has left a job, a school or a home."""

from __future__ import annotations

from ..clauses import Ending
from ..rules import CAPITAL, Rule, joined
from .parts import MOVING, WHEN, clause, i, somebody

_FIRM = joined(rf"""
    (?:(?:der|dem|die|den) )?(?P<v>(?!mir|uns|sich|meinem|meiner|nacht
    |sofort)[^\W\d_][\w'-]*(?:[ &+-]{{1,3}}{CAPITAL}[\w'&-]*){{0,4}}?)
""")
_FIRM_2 = _FIRM.replace("<v>", "<v_2>")
_WORK = ("employer", "position", "manager")
_LIVE, _LIVES = (
    "arbeite?n?|wohne?n?|lebe?n?|bin|sind|studiere?n?",
    "arbeitet|wohnt|lebt|ist|studiert",
)
_I_HAVE = i("habe?n?", WHEN)
_JOB = joined(r"""
    (?:(?:meinen|den|unseren|meine|die) (?:alten |alte )?(?:job|stelle|arbeit|arbeitsstelle
    |posten) )
""")


def ending(
    attributes: tuple[str, ...],
    name: str,
    meaning: str,
    sign: str,
    pattern: str,
    takes: tuple[str, ...],
    leaves: tuple[str, ...],
) -> Ending:
    """Return a way to tell an end; of the pattern `sign` every such clause has something."""
    return Ending(
        attributes, Rule(name, meaning, clause(sign, pattern), takes=takes, leaves=leaves)
    )


# Who does something for the speaker, by a name.
_ONE = joined(rf"""
    (?:(?:der|die) )?(?P<v>(?:(?:Frau|Herrn?|Dr\.?|Prof\.?) )*(?!Ich\b|Wir\b|Er\b|Sie\b|Es\b|Das\b)
    {CAPITAL}[\w-]+(?: {CAPITAL}[\w-]+)?)
""")
ENDINGS = (
    ending(
        ("manager", "role", "other"),
        "one left",
        "somebody who did something for the speaker does it no more",
        "rente|pension|ruhestand|k(?:ü|ue)ndigt|aufgeh|nicht mehr|weggezogen|abgel(?:ö|oe)st",
        rf"""
        {_ONE} (?:ist |geht |hat |ging |wurde )(?:seit \w+ |jetzt |nun |leider |inzwischen )*(?:in (?:Rente|Pension|den Ruhestand)
        (?: gegangen)?|pensioniert|gek(?:ü|ue)ndigt|aufgeh(?:ö|oe)rt|weggezogen|abgel(?:ö|oe)st(?: worden)?|nicht mehr (?:da|bei uns|im Team))
        """,
        ("Dr. Kern ist in Rente gegangen.", "Frau Brandt hat gekündigt."),
        ("Ich bin in Rente gegangen.", "Er hat gekündigt."),
    ),
    ending(
        _WORK,
        "gave notice",
        "the speaker does not work there any more",
        "k(?:ü|ue)ndig|geschmissen|aufgeh|letzter",
        rf"""
        {_I_HAVE}{_JOB}?(?:(?:bei|beim) {_FIRM} |(?:im|in der|in meiner|am|an der) \w[\w-]+ )?{WHEN}(?:gek(?:ü|ue)ndigt|hingeschmissen
        |aufgeh(?:ö|oe)rt(?! (?:zu|mit)))
        |{_I_HAVE}(?:die |meine )?k(?:ü|ue)ndigung {WHEN}(?:abgegeben|eingereicht|geschrieben|bekommen|erhalten)
        |mein letzter (?:arbeits)?tag (?:bei|beim) {_FIRM_2} (?:war|ist) .{{3,30}}
        """,
        (
            "Ich habe bei Bosch gekündigt.",
            "hab gekündigt!!",
            "Ich habe in der Bäckerei gekündigt.",
            "Mein letzter Tag bei Bosch war am Freitag.",
            "Letzte Woche habe ich meinen Job bei der Post gekündigt.",
        ),
        ("Ich habe nicht gekündigt.", "Ich habe Netflix gekündigt.", "Leon hat gekündigt."),
    ),
    ending(
        _WORK,
        "lost the job",
        "the speaker has lost or given up what he worked as",
        "job|stelle|arbeit|posten",
        rf"{_I_HAVE}{_JOB}{WHEN}(?:verloren|aufgegeben|geschmissen|hingeschmissen|gewechselt)",
        ("Ich habe meinen Job verloren.", "hab den Job geschmissen"),
        ("Ich habe den Schlüssel verloren.", "Ich habe den Job bekommen."),
    ),
    ending(
        _WORK,
        "was dismissed",
        "the speaker was sent away from work",
        "entlassen|gek(?:ü|ue)ndigt|gefeuert|geflogen|freigestellt",
        rf"""
        (?:{i("wurde|bin", WHEN)}(?:(?:bei|von) {_FIRM} )?{WHEN}(?:entlassen|gek(?:ü|ue)ndigt
        |gefeuert|rausgeflogen|freigestellt)(?: worden)?|mir wurde {WHEN}gek(?:ü|ue)ndigt)
        """,
        (
            "Ich wurde leider entlassen.",
            "Mir wurde gestern gekündigt.",
            "bin bei Opel rausgeflogen",
        ),
        ("Er wurde entlassen.", "Ich wurde aus dem Krankenhaus entlassen."),
    ),
    ending(
        (),
        "works there no more",
        "somebody does not work or live there any more, or is away from it",
        "nicht mehr",
        rf"""
        {somebody(_LIVE, _LIVES)}(?:nicht mehr|l(?:ä|ae)nger nicht mehr)
        [ ](?:in|bei|beim|als|an) {_FIRM}
        """,
        ("Ich arbeite nicht mehr bei Bosch.", "Leon wohnt nicht mehr in Wien."),
        ("Ich arbeite bei Bosch.", "Ich arbeite nicht gern bei Bosch."),
    ),
    Ending(
        ("home", "address"),
        Rule(
            "moves on a day",
            "from which day on the speaker lives elsewhere",
            clause(
                "zieh|ab ",
                MOVING.replace("(?P<v>", "(?:")
                .replace("(?P<v_2>", "(?:")
                .replace("(?P<v_3>", "(?:"),
            ),
            takes=("Im April ziehe ich nach Berlin.", "Wir ziehen am 1. April nach Hamburg um."),
            leaves=("Ich ziehe nach Bonn.", "Leon zieht im April um."),
        ),
        is_coming=True,
    ),
    ending(
        ("home", "address"),
        "moved",
        "the speaker has another home than before",
        "gezogen",
        rf"""
        (?:{i("bin|sind", WHEN)}(?:umgezogen|ausgezogen|weggezogen)
        |{i("bin|sind", WHEN)}aus {_FIRM} {WHEN}(?:weg|aus|fort)gezogen)
        """,
        ("Wir sind letzte Woche umgezogen!", "bin aus Köln weggezogen"),
        ("Leon ist umgezogen.", "Wir ziehen um."),
    ),
    ending(
        ("studies", "school"),
        "left university",
        "the speaker has ended or left his studies",
        "stud|ausbildung|lehre|schule|master|bachelor|uni|fach|abschluss|abi|doktor|exmatr",
        rf"""
        {_I_HAVE}(?:mein |meinen |das |meine |die |den |mit der |mit dem )?(?:studium|ausbildung|lehre|schule|master|uni|studiengang
        |bachelor|abschluss|fach|studienfach|abitur|abi|doktor) {WHEN}(?:abgebrochen|beendet|abgeschlossen|geschmissen|fertig|gewechselt
        |hingeschmissen|gemacht|geschafft|aufgeh(?:ö|oe)rt|bestanden|in der tasche)(?: gemacht)?
        |meine? (?:studium|ausbildung|lehre|umschulung|schulzeit|referendariat) ist {WHEN}(?:fertig|vorbei|beendet|abgeschlossen|zu ende)
        |{i("habe?n?|bin", WHEN)}(?:die uni |das fach )?(?:fertig studiert|zu .{{3,20}} gewechselt|exmatrikuliert(?: worden)?)
        """,
        ("Ich habe mein Studium abgebrochen.", "hab die Ausbildung beendet"),
        ("Ich habe das Buch beendet.", "Leon hat sein Studium beendet."),
    ),
    ending(
        ("medication",),
        "taken off a medicine",
        "a medicine is not taken any more",
        "abgesetzt|ausgeschlichen",
        rf"""
        (?:(?:das|mein) )?(?P<v>{CAPITAL}[\w-]{{3,}})[ ](?:(?:ist|wurde) {WHEN}(?:abgesetzt|ausgeschlichen)
        |(?:habe?|haben|hab) (?:ich|wir) {WHEN}(?:abgesetzt|ausgeschlichen))
        """,
        ("Ramipril ist abgesetzt, jetzt nehme ich Candesartan.", "Das Metformin wurde abgesetzt."),
        ("Ich habe den Helm abgesetzt.", "Er ist abgesetzt."),
    ),
)
