# SPDX-License-Identifier: Apache-2.0
"""Who speaks and who is spoken to, in English: parts of patterns."""

from __future__ import annotations

from .verbs import ADVERB

# Whoever acts: the speaker, alone or with others.
I_OR_WE = "(?:I|we)"
# Before something that is the speaker's; and the other words for him.
MY = "(?:my|our)"
ME = "(?:me|us|mine|ours|myself|ourselves)"
WE = "(?:we|us|our|ours|ourselves)"
YOU = "(?:you|your|yours|yourself|yourselves|u)"

_ADVERBS = f"(?: {ADVERB})*"
# Before a past form: "I'm excited" tells of no deed.
WE_HAVE = rf"\b{I_OR_WE}(?:'ve| have| had)?{_ADVERBS}"
