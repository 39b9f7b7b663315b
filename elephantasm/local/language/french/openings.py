# SPDX-License-Identifier: Apache-2.0
"""How French sentences begin before what they tell: "ah oui et ", "pour info "."""

from __future__ import annotations

from ..rules import Rule

OPENS = Rule(
    "opens",
    "a sentence begins with what tells nothing: a greeting, a joint, what is announced",
    r"""
    ^\W*(?:(?:
    (?:(?:ah|oh|bon|ok|okay|ben|bah|alors|donc|oui)(?: oui)?,? )*(?:et|alors|donc|aussi|sinon|au fait|d'ailleurs|du coup|en fait|au passage|à propos|ps|p\.s\.|en plus)|bon|ben|bah|(?:ah|oh) (?:oui|tiens)
    |(?:salut|bonjour|bonsoir|coucou|hello|slt|bjr|cc)(?: à tous)?(?=[ ]?[,!.:;])
    |(?:alors |bon |donc )?(?:(?:juste )?pour (?:info(?:rmation)?|(?:te|vous) situer|le contexte|mémoire|que tu saches)|vite fait(?: mdr| lol)?|en bref|en résumé|un peu de contexte|(?:petite?|courte?|rapide) (?:présentation|contexte|point)|contexte|je me présente
    |pour être honnête|à vrai dire|j'avoue(?: que|(?=[ ]?[,:]))|honnêtement(?=[ ]?,)
    |(?:une )?(?:petite )?précision|autre chose|j'ai oublié de (?:dire|préciser)(?: que)?|j'oubliais|avant que j'oublie
    |au cas où(?=[ ]?[,:])|si (?:ça|cela) (?:peut )?(?:t'|vous )?(?:aider?|sert|intéresse)(?=[ ]?[,:])
    |je (?:ne )?sais (?:plus|pas) si je (?:te |vous )?l'ai (?:déjà )?dit(?=[ ]?[,:]| mais\b)(?:,? mais)?)
    )(?:(?:[ ]?[,.:;!\u2026]|[ ][-\u2013\u2014](?=[ ]))*[ ]+))+(?=\S)
    """,
    takes=(
        "alors vite fait mdr : 36 ans, pacsée",
        "pour info je suis apiculteur",
        "ah oui et on est six",
        "bon alors ma sœur est à Brest",
        "au cas où : je suis daltonien",
        "j'avoue que je refume",
        "je sais plus si je te l'ai dit mais je suis sourd",
    ),
    leaves=(
        "étang à louer",
        "je suis apiculteur",
        "et",
        "bonne nouvelle",
        "au cas où il pleut, je reste",
        "je sais pas si je l'ai dit assez fort",
    ),
)
