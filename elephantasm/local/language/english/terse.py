# SPDX-License-Identifier: Apache-2.0
"""Standing wishes in English that have no verb: "prices in euros, always"."""

from __future__ import annotations

from ..rules import Rule, joined

# What answers are made of, and how that may be.
_OF_ANSWERS = joined(r"""
    (?:answers?|repl(?:y|ies)|responses?|prices?|amounts?|dates?|units?|temperatures?|distances?|emojis?|sources?|citations?
    |references|links?|code|comments?|sentences?|words|lines|paragraphs?|bullets?|bullet[- ]points?|lists?|tables?|metric|imperial|celsius|fahrenheit|kelvin|euros?
    |pounds?|dollars?|kroner|spelling|headings?|titles?|summar(?:y|ies)|examples?|explanations?|translations?|(?<=in )(?:english|german|french|spanish|italian|dutch|japanese|chinese)|lower ?case|upper ?case|24-hour|iso|markdown|html|plain text|formal|informal|first names?|surnames?|jargon|disclaimers?|small talk
    |pep talks?|exclamation marks?|abbreviations|vat|calories|grams|sql|type hints?|unit tests?)
""")
# Always or never; not before a verb, with which something is told: "examples always help".
_EVER = joined(r"""
    (?:always|never|every (?:single )?time|each time|at all times|without exception)
    (?! (?:(?:make|take|has|have|get|give|work|look|feel|seem|come|go|help|need|hurt|end|tell|show|sound|read|depend|change|vary|differ|matter|bring|leave|cause|confuse|break|fail|miss|mean|lie|write|cite|compile|crash)(?:s|es)?|you|the same)\b)
""")
_WITH = r"(?:in|on|at|for|to|from|with|without|as|per|of|and|or)"
TERSE = Rule(
    "terse",
    "how answers are to be, with always or never and without a verb",
    rf"""
    ^\W*(?=[\w'%&/-]+(?:[ ,:]+[\w'%&/-]+){{2,9}}\W*$)
    (?!.*\b(?:i|i'm|i'll|i've|my|we|our|he|she|it|they|is|are|was|were|been|be|can|it's|that's|there's|mind|again|ever|tired|happy|late|busy|hungry|ready|fun|nice|good|great|welcome|appreciated|enough|up|down|rising|wrong|why|what|how|who|said)\b)
    (?:please |pls |and |also |oh |ok )*(?:
    (?:the |all |my |any )?{_OF_ANSWERS}(?:,? {_WITH} [\w'-]+(?: [\w'-]+)?){{0,2}}[,:]? {_EVER}\b
    |{_EVER}(?=.*\b{_OF_ANSWERS}\b)(?: [\w'%&/-]+){{1,7}}
    |(?:{_WITH}|no) (?=.*\b{_OF_ANSWERS}\b)[\w'-]+(?: [\w'-]+){{0,3}},? {_EVER})\b
    """,
    takes=(
        "prices in euros, always",
        "always British spelling, please",
        "please never more than three sentences",
        "dates always as 3 May",
    ),
    leaves=(
        "always tired",
        "always French fries for me",
        "always Italian food on fridays",
        "comments always appreciated",
        "never enough sources",
        "never mind the sources",
        "prices are always wrong",
        "my code never works",
        "prices in euros",
        "examples always help",
        "code never compiles",
        "always the same code smell, I hate it",
    ),
    needs=("always", "never", "every", "each time", "at all times", "without exception"),
)
