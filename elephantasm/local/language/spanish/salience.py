# SPDX-License-Identifier: Apache-2.0
"""Spanish traits of a sentence that tell how much it is worth remembering."""

from __future__ import annotations

from ..rules import Rule

SECOND = Rule(
    "second person",
    "speaks of the listener",
    r"\b(?:tú|te|ti|contigo|tus?|tuy[oa]s?|eres|estás|usted(?:es)?)\b",
    takes=("Eres un sol.", "¿es tu libro?"),
    leaves=("Soy de Lugo.", "El té está frío."),
)
