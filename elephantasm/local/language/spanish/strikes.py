# SPDX-License-Identifier: Apache-2.0
"""Words of striking in Spanish, the listener's memory, and what shows that something was told."""

from __future__ import annotations

from ..rules import Rule, joined

SIGNS = frozenset(
    """
    olvida olvidá olvide olvides olvidaras olvidar borra borrá borre borres borraras borrar elimina eliminá
    elimine elimines eliminaras eliminar suprime suprima suprimir tacha tache tachar memoria notas recuerdos
    registro registros historial apuntes archivos datos cabeza guardes guarde recuerdes recordar registres apuntes
    anotes memorices conserves bórralo bórrala borralo borrala elimínalo elimínala táchalo táchala
    haz hacé hace haga como dicho contado nada
    olvídalo olvídala olvídalas olvídalos quítalo quítala conste figure quede
    """.split()
)
_SOFT = joined(r"""
    (?:por favor|porfa(?:vor)?|gracias|anda|bueno|vale|oye|mira|ay|uy|ups|perd(?:ó|o)n|así que|as(?:í|i) pues|y|pero|entonces|ya|mejor|ahora|ok|venga
    |del todo|por completo|para siempre|simplemente|de una vez|h(?:á|a)(?:z|ga)me (?:un|el) favor y|en seguida)
""")
_CAN = "(?:me )?(?:puedes|podr(?:í|i)as|puede|podr(?:í|i)a|pod(?:é|e)s|debes|deber(?:í|i)as|tienes que|haz el favor de)"
_WANT = "(?:quiero|necesito|prefiero|preferir(?:í|i)a|quisiera|me gustar(?:í|i)a|te pido|le pido|te agradecer(?:í|i)a|ser(?:í|i)a mejor|hace falta) que"
_IT = "(?:l[oae]s? |te |se )?"
_KEEP = "(?:guard(?:e|es|ara|aras)|recuerdes?|registres?|apunt(?:e|es)|anot(?:e|es)|memori(?:ce|ces)|conserv(?:e|es)|retengas?|almacenes?)"
STRIKE = Rule(
    "strike",
    "a clause orders to strike something told, or not to keep it; `weak` only from a memory",
    rf"""
    ^[¡¿]?(?:{_SOFT},? )*(?:(?P<forget>olvid(?:a|á|e|en))|borr(?:a|á|e|en)|elimin(?:a|á|e|en)|suprim(?:e|a)|tach(?:a|á|e)
    |(?P<weak>quit(?:a|á|e)|sa(?:ca|cá|que)|retir(?:a|e)|echa|tira))\b(?! que no)
    |(?<!\bno )\b(?:b(?:ó|o)rr(?:a|e)|elim(?:í|i)n(?:a|e)|supr(?:í|i)m(?:e|a)|t(?:á|a)ch(?:a|e)|(?P<forget_2>olv(?:í|i)d(?:a|e))|(?P<weak_2>qu(?:í|i)t(?:a|e)|s(?:á|a)(?:ca|que)))(?:me)?l[oa]s?\b
    |^[¡¿]?(?:{_SOFT},? )*{_CAN} (?:borrar|eliminar|suprimir|tachar|(?P<forget_3>olvidar(?:te de)?)|(?P<weak_3>quitar|sacar))(?:l[oa]s?)?\b
    |^(?:{_SOFT},? )*{_WANT} {_IT}(?:borr(?:es?|aras?)|elimin(?:es?|aras?)|tach(?:es?|aras?)|suprim(?:as?|ieras?)|(?P<forget_4>olvid(?:es?|aras?)(?: de)?)|(?P<weak_4>quit(?:es?|aras?)|saques?|sacaras?))\b
    |^[¡¿]?(?:{_SOFT},? )*(?P<mind_2>(?:haz|hac(?:e|é)|haga|hagamos|hacete|vamos a hacer)(?: (?:de cuenta|por favor))?(?: como)? (?:si|que) (?:nunca |yo )*no?\b.{{0,30}}?\b(?:dicho|contado|escrito|o(?:í|i)do|mencionado|dije|cont(?:é|e)|sab(?:e|és|ido)|hablado)(?: nada| nunca)?)\b
    |\b(?P<weak_6>(?:tiene|tienen|debe|deben|deber(?:í|i)an?)(?: que)? desaparecer)\b|(?P<mind>\bno (?:necesitas|tienes que|hace falta|debes) (?:recordar|memorizar|retener)\b|\bno {_IT}(?:recuerdes?|memori(?:ce|ces)|retengas?)\b)|(?P<kept>^(?:{_SOFT},? )*(?:no {_WANT} {_IT}{_KEEP}|no {_IT}{_KEEP}))\b|(?P<kept_2>\bno (?:hace falta que|quiero que) {_IT}{_KEEP}|\bno {_IT}{_KEEP})\b
    |\b(?:que )?(?P<weak_5>no (?:debe(?:r(?:í|i)a)? )?(?:conste|constar|figure|figurar|quede|quedar|aparezca|aparecer|tiene nada que hacer))\b
    """,
    takes=(
        "táchalo",
        "haz como si no te hubiera dicho nada",
        "hacé de cuenta que no te dije nada",
        "saca la gota",
        "quisiera que eliminaras la gota",
        "que no conste",
        "no quiero que guardes lo de la gota",
    ),
    leaves=("quiero olvidar a mi ex", "no la borres", "olvidé mis llaves"),
)
PLACE = Rule(
    "place",
    "the memory of whoever is spoken to",
    r"""
    \b(?:de|en|entre)[ ](?:(?:tus?|sus?|vuestras?) (?:memoria|notas|recuerdos|registros?|historial|apuntes|archivos|datos|fichas?|cabeza|cuaderno|base de datos)|la memoria)\b
    """,
    takes=("de tu memoria", "en sus notas"),
    leaves=("de la carta", "en mi cabeza"),
)
TOLD = Rule(
    "told",
    "points to something as told before",
    r"""
    ^(?:todo )?(?:lo|eso|esto) del?\b|\blo que (?:te|le|os) (?:dije|cont(?:é|e)|platiqu(?:é|e)|coment(?:é|e)|confes(?:é|e)|he (?:dicho|contado|confesado))|\b(?:la historia|el tema|el asunto|la cosa) (?:del?|con)\b|^que (?:yo|mi|soy|estoy|tengo|tuve|estuve|tomo|voy)\b
    """,
    takes=("lo de la gota", "que tengo gota"),
    leaves=("la segunda línea", "la imagen"),
)
OWN = Rule(
    "own",
    "something of the speaker's that he tells by a word or a value",
    r"""
    ^mis? (?!(?:ú|u)ltim|primer|pr(?:ó|o)xim|segund|otr|anterior)(?![^,;]*(?:archivos?|correos?|fotos?|im(?:á|a)gen(?:es)?|citas?|reserva|pedido|cuenta|borrador|mensajes?
    |texto|notas?|recordatorio|alarma|lista|tareas?|publicaci(?:ó|o)n|p(?:á|a)rrafo|comentarios?|c(?:ó|o)digo|app|agenda|art(?:í|i)culo|documento)$)
    [^\W\d_][\w-]*(?: (?!de\b|del\b|en\b|a\b|con\b)[\w-]+)?$
    """,
    takes=("mi grupo sanguíneo", "mi peso"),
    leaves=("mi cita", "el peso", "mi sueldo de la carta"),
)
SOFT = Rule(
    "soft",
    "politeness beside a request",
    rf"(?:^|\b){_SOFT}\b[,.!?]*|^[¡¿]",
    takes=("por favor", "la gota, anda"),
    leaves=("la gota", "favorito"),
)
TELLS = Rule(
    "tells",
    "from here on something is said of what stands before",
    r"[ ](?:no )?(?:es|son|era|est(?:á|a)|hace|importa|le importa)\b",
    takes=("la gota es privada", "la gota no es asunto tuyo"),
    leaves=("la gota", "ese tema"),
)
WHY = Rule(
    "why",
    "a clause gives the reason",
    r"^(?:porque|como|ya que|puesto que|pues)\b|\b(?:nadie|privado|privada|vergüenza|me arrepiento|asunto tuyo)\b",
    takes=("porque es privado", "a nadie le importa"),
    leaves=("vivo en Roma", "mi peso"),
)
FORBIDS = Rule(
    "forbids",
    "forbids to forget or to strike, or complains of it",
    r"""
    \b(?:(?:no|nunca|jam[aá]s)(?: (?:te|se|me|lo|la|los|las|le|debes|hay que))* (?:olvid|borr|elimin|suprim)\w*)
    """,
    takes=("no te olvides de la cita", "La gota no la borres nunca"),
    leaves=("olvida la cita", "no lo guardes"),
)
