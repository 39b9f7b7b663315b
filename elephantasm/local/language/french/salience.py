# SPDX-License-Identifier: Apache-2.0
"""French traits of a sentence that tell how much it is worth remembering."""

from __future__ import annotations

from ..rules import Rule

SECOND = Rule(
    "second person",
    "speaks of the listener",
    r"\b(?:tu|te|toi|ton|ta|tes|vous|votre|vos)\b|\bt'(?=\w)",
    takes=("Tu as raison.", "c'est ton livre ?"),
    leaves=("Je suis là.", "tout va bien"),
)
